//! The pages as pictures.

use majlis::documents::{BadgeSize, Paper, PaperLanguage, Wish};

use super::desk::Desk;

#[test]
fn a_page_is_a_picture_of_its_size() {
    let printed = Desk::new().print(&Wish::new(Paper::SignIn, PaperLanguage::French));
    let picture = printed.picture(0, 0.5).unwrap();
    assert_eq!((picture.width, picture.height), (298, 421), "half of A4 in points");
    assert_eq!(picture.rgba.len(), 298 * 421 * 4);
    assert!(picture.rgba.chunks(4).all(|pixel| pixel[3] == 255), "paper is opaque");
    let inked = picture.rgba.chunks(4).filter(|pixel| pixel[0] < 200).count();
    assert!(inked > 300, "only {inked} dark pixels");
    assert!(printed.picture(printed.pages(), 0.5).is_none());
}

#[test]
fn a_label_is_a_page_of_its_own() {
    let desk = Desk::new();
    let label = Wish { size: BadgeSize::Label, ..Wish::new(Paper::Badges, PaperLanguage::French) };
    let printed = desk.print(&label);
    assert_eq!(printed.pages(), 2, "Amina and the guest");
    let (width, height) = printed.size(0).unwrap();
    assert_eq!((width.round(), height.round()), (255.0, 170.0), "90 by 60 mm");
    assert_eq!(desk.print(&Wish::new(Paper::Badges, PaperLanguage::French)).pages(), 1);
}

/// A reader of the standard finds the squares of the corners in what was drawn, at a scanner's distance.
#[test]
fn the_pattern_of_a_badge_is_drawn_square_by_square() {
    let label = Wish { size: BadgeSize::Label, ..Wish::new(Paper::Badges, PaperLanguage::French) };
    let printed = Desk::new().print(&label);
    let picture = printed.picture(0, 8.0).unwrap();
    let dark = |x: u32, y: u32| picture.rgba[((y * picture.width + x) * 4) as usize] < 100;
    // Somewhere a line runs dark, light, dark three times as long, light, dark: 1 : 1 : 3 : 1 : 1.
    let found = (0..picture.height).any(|y| {
        let mut runs: Vec<(bool, u32)> = Vec::new();
        for x in 0..picture.width {
            match runs.last_mut() {
                Some((last, length)) if *last == dark(x, y) => *length += 1,
                _ => runs.push((dark(x, y), 1)),
            }
        }

        runs.windows(5).any(|run| {
            let unit = run[0].1;
            let near = |length: u32, times: u32| length.abs_diff(unit * times) <= unit / 2;

            run[0].0 && unit > 4 && near(run[1].1, 1) && near(run[2].1, 3) && near(run[3].1, 1) && near(run[4].1, 1)
        })
    });
    assert!(found, "no corner of a QR code");
}
