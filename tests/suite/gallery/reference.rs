//! What the gallery looked like when somebody last approved of it: `tests/fixtures/gallery`, a sheet for a page in a window, the
//! themes beside each other, the directions under each other.
//!
//! A sheet is coarse, a point for a square of the page in its mean colour: a part that moves, vanishes or changes its colour is
//! seen, while an edge that another machine rounds in its own way is not.

use std::path::{Path, PathBuf};
use std::process::Command;

use majlis::i18n::Language;
use majlis::ui::Theme;
use majlis::ui::gallery::Page;
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

use super::{LANGUAGES, SIZES, THEMES, name};

/// The side of a square, in pixels.
const SIDE: u32 = 20;

/// So far may a square be off: an edge, rounded in another way, is a little of its square.
const EDGE: u8 = 3;
/// A ground that is off by as little is seen by how much there is of it: more than one in so many squares.
const HUE: u8 = 1;
const MANY: usize = 20;

/// The colours of the squares of one picture, line by line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Coarse {
    wide: u32,
    squares: Vec<[u8; 3]>,
}

/// Every page in every window, theme and direction looks as it did; and no two are the same picture: none is empty, none is the one before.
#[test]
fn the_gallery_looks_as_it_was_approved_of() {
    let pictures = pictures();
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/gallery");
    let is_blessed = std::env::var_os("MAJLIS_BLESS").is_some();
    let mut wrong = Vec::new();
    let mut all: Vec<Coarse> = Vec::new();
    for (page, size) in Page::ALL.into_iter().flat_map(|page| SIZES.map(|size| (page, size))) {
        let file = fixtures.join(format!("{page:?}-{}.png", size.0));
        let shown: Vec<(Theme, Language)> =
            LANGUAGES.into_iter().flat_map(|language| THEMES.map(|theme| (theme, language))).collect();
        let picture = |(theme, language): (Theme, Language)| pictures.join(name(page, size, theme, language) + ".png");
        let now: Vec<Coarse> = shown.iter().map(|it| coarse(&Pixmap::load_png(picture(*it)).unwrap())).collect();
        if is_blessed {
            std::fs::create_dir_all(&fixtures).unwrap();
            sheet(&now).save_png(&file).unwrap();
        }
        match Pixmap::load_png(&file).map(|sheet| cut(&sheet)) {
            Err(error) => wrong.push(format!("{}: {error}", file.display())),
            Ok(was) => {
                let differing = shown.iter().zip(was.iter().zip(&now)).filter_map(|(it, (was, now))| {
                    let (theme, direction) = (it.0, it.1.direction());
                    let said = difference(was, now)?;

                    let now = picture(*it).display().to_string();

                    Some(format!("{page:?}, {} × {}, {theme:?}, {direction:?}: {said}; now: {now}", size.0, size.1))
                });
                wrong.extend(differing);
            }
        }
        all.extend(now);
    }
    assert!(
        wrong.is_empty(),
        "the gallery does not look as it did:\n{}\nIf it is meant to look so: MAJLIS_BLESS=1 cargo test --test suite gallery",
        wrong.join("\n")
    );
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "two pictures are the same");
}

/// The pictures as they are now, drawn by a process of their own.
fn pictures() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gallery");
    let _ = std::fs::remove_dir_all(&folder);
    let drawing = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "gallery::pictures_of_the_gallery"])
        .env("MAJLIS_PICTURES", &folder)
        .output()
        .unwrap();
    assert!(drawing.status.success(), "{}", String::from_utf8_lossy(&drawing.stdout));

    folder
}

fn coarse(picture: &Pixmap) -> Coarse {
    let (wide, side) = (picture.width() / SIDE, SIDE as usize);
    let mut sums = vec![[SIDE * SIDE / 2; 3]; (wide * picture.height() / SIDE) as usize];
    // In plain loops: an unoptimised build has some ninety million points to add.
    for (y, line) in picture.pixels().chunks_exact(picture.width() as usize).enumerate() {
        for (x, points) in line.chunks_exact(side).enumerate() {
            let [red, green, blue] = &mut sums[y / side * wide as usize + x];
            for point in points {
                *red += u32::from(point.red());
                *green += u32::from(point.green());
                *blue += u32::from(point.blue());
            }
        }
    }

    Coarse { wide, squares: sums.into_iter().map(|sum| sum.map(|sum| (sum / (SIDE * SIDE)) as u8)).collect() }
}

/// All themes and directions of a page in one picture.
fn sheet(tiles: &[Coarse]) -> Pixmap {
    let columns = THEMES.len() as u32;
    let wide = tiles[0].wide;
    let high = tiles[0].squares.len() as u32 / wide;
    let mut sheet = Pixmap::new(wide * columns, high * LANGUAGES.len() as u32).unwrap();
    for (at, tile) in (0..).zip(tiles) {
        let (left, top) = (at % columns * wide, at / columns * high);
        for (place, [red, green, blue]) in (0..).zip(&tile.squares) {
            let (x, y) = (left + place % wide, top + place / wide);
            sheet.pixels_mut()[(y * wide * columns + x) as usize] =
                PremultipliedColorU8::from_rgba(*red, *green, *blue, u8::MAX).unwrap();
        }
    }

    sheet
}

fn cut(sheet: &Pixmap) -> Vec<Coarse> {
    let (columns, lines) = (THEMES.len() as u32, LANGUAGES.len() as u32);
    let (wide, high) = (sheet.width() / columns, sheet.height() / lines);
    let tile = |at: u32| {
        let (left, top) = (at % columns * wide, at / columns * high);
        let places = (0..wide * high).map(|place| sheet.pixel(left + place % wide, top + place / wide));
        let squares = places.map(|point| point.map_or([0; 3], |it| [it.red(), it.green(), it.blue()]));

        Coarse { wide, squares: squares.collect() }
    };

    (0..columns * lines).map(tile).collect()
}

/// Where two pictures differ, in pixels of the page; none where nobody would see it.
fn difference(was: &Coarse, now: &Coarse) -> Option<String> {
    let count = was.squares.len();
    if (was.wide, count) != (now.wide, now.squares.len()) {
        return Some("it is of another size".to_owned());
    }
    let off = |at: &usize| {
        let parts = was.squares[*at].iter().zip(now.squares[*at]);

        parts.map(|(was, now)| was.abs_diff(now)).max().unwrap_or_default()
    };
    let beyond = |far: u8| (0..count).filter(|at| off(at) > far).collect::<Vec<_>>();
    let edges = beyond(EDGE);
    let hues = beyond(HUE);
    if edges.is_empty() && hues.len() * MANY <= count {
        return None;
    }
    let seen = if edges.is_empty() { hues } else { edges };
    let most = *seen.iter().max_by_key(|at| off(at))?;
    let (column, row) = (|at: &usize| *at as u32 % was.wide, |at: &usize| *at as u32 / was.wide);
    let (left, right) = (seen.iter().map(column).min()?, seen.iter().map(column).max()? + 1);
    let (top, bottom) = (seen.iter().map(row).min()?, seen.iter().map(row).max()? + 1);
    let colour = |[red, green, blue]: [u8; 3]| format!("#{red:02X}{green:02X}{blue:02X}");

    Some(format!(
        "{} of {} squares differ, between {}, {} and {}, {}; the most at {}, {}, which was {} and is {}",
        seen.len(),
        count,
        left * SIDE,
        top * SIDE,
        right * SIDE,
        bottom * SIDE,
        column(&most) * SIDE,
        row(&most) * SIDE,
        colour(was.squares[most]),
        colour(now.squares[most]),
    ))
}

/// A page of one colour with a part of another: it begins so many pixels from the left, and the pixels of its edge are so dense.
fn sample(ground: u8, part: u8, left: u32, density: f32) -> Coarse {
    let (width, height) = SIZES[0];
    let mut picture = Pixmap::new(width, height).unwrap();
    for (place, point) in (0..).zip(picture.pixels_mut()) {
        let (x, y) = (place % width, place / width);
        let is_part = (left..left + 200).contains(&x) && (100..140).contains(&y);
        let is_edge = is_part && x == left;
        let mixed = f32::from(ground) + (f32::from(part) - f32::from(ground)) * density;
        let grey = match (is_part, is_edge) {
            (_, true) => mixed as u8,
            (true, _) => part,
            _ => ground,
        };
        *point = PremultipliedColorU8::from_rgba(grey, grey, grey, u8::MAX).unwrap();
    }

    coarse(&picture)
}

#[test]
fn a_part_that_moves_vanishes_or_changes_colour_is_seen_and_a_rounded_edge_is_not() {
    let was = sample(250, 90, 104, 0.5);
    for (what, now, is_seen) in [
        ("nothing", sample(250, 90, 104, 0.5), false),
        ("an edge is rounded in another way", sample(250, 90, 104, 0.7), false),
        ("it moves by a step of the grid", sample(250, 90, 108, 0.5), true),
        ("it moves by one pixel", sample(250, 90, 105, 0.5), true),
        ("it vanishes", sample(250, 250, 104, 0.5), true),
        ("another colour", sample(250, 100, 104, 0.5), true),
        ("another ground", sample(247, 90, 104, 0.5), true),
    ] {
        let said = difference(&was, &now);
        assert_eq!(said.is_some(), is_seen, "{what}: {said:?}");
    }
    let said = difference(&was, &sample(250, 90, 108, 0.5)).unwrap();
    assert!(said.contains("between 100, 100 and 320, 140"), "{said}");
    assert_eq!(cut(&sheet(&vec![was.clone(); 6])), vec![was; 6]);
}
