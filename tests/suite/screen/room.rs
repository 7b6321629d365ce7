//! Every screen in every language has room for its words, and for a finger: in the smallest window, in one whose type is twice as
//! large, in a usual one.

use std::collections::BTreeSet;
use std::sync::Mutex;

use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{LineHeight, Shaping, Text, Wrapping};
use iced::font::Weight;
use iced::{Rectangle, Size};
use iced_test::Simulator;
use majlis::app::place::{Fit, fit};
use majlis::domain::meeting::MeetingState;
use majlis::i18n::{Direction, Language};
use majlis::screen::Screen;
use majlis::screen::keys::Keymap;
use majlis::screen::meeting::door::{self, Door};
use majlis::screen::projection::Projection;
use majlis::store::settings::DoorMode;
use majlis::ui::{Element, Icon, Tone, button, field, font, header, pill, space, table};

use super::every::{Piece, Seen, Shown, every, seen};
use super::languages::SCALED;
use super::stage::Stage;

/// A screen of 1920 × 1080 at 200 %, the smallest window, and a usual one.
const WINDOWS: [Size; 3] = [Size::new(960.0, 540.0), Size::new(960.0, 600.0), Size::new(1280.0, 800.0)];
/// What a beamer shows.
const BEAMERS: [Size; 3] = [Size::new(800.0, 600.0), Size::new(1280.0, 720.0), Size::new(1920.0, 1080.0)];
/// The sizes in which a text is set.
pub const STEPS: [f32; 7] =
    [space::CAPTION, space::BODY, space::L, space::TITLE, space::DISPLAY, space::DOOR, space::HALL];

/// The messages that the screens asked for: so they are known from the names of a workspace.
static MESSAGES: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

fn noted(message: String) -> String {
    MESSAGES.lock().unwrap().insert(message.clone());

    message
}

fn speaking(language: Language) -> Stage {
    let mut stage = Stage::sample(language);
    stage.speak(Keymap::default().i18n(language).through(noted));

    stage
}

/// What is left of a window beside the sidebar.
fn beside(window: Size) -> Size {
    Size::new(window.width - space::sidebar(window.width), window.height)
}

/// What is wrong with the messages of a picture.
fn faults(seen: &Seen, size: Size, sizes: &dyn Fn(&Piece) -> Vec<f32>) -> Vec<String> {
    let messages = MESSAGES.lock().unwrap();
    let said = seen.pieces.iter().filter(|piece| messages.contains(&piece.text));

    said.filter_map(|piece| Some(format!("“{}” {}", piece.text, fault(piece, &seen.sheets, size, &sizes(piece))?)))
        .collect()
}

/// What is wrong with these texts of a window, whoever wrote them.
pub fn cut<'a>(pieces: impl IntoIterator<Item = &'a Piece>, window: Size) -> Vec<String> {
    let said = |piece: &Piece| Some(format!("“{}” {}", piece.text, fault(piece, &[], window, &STEPS)?));

    pieces.into_iter().filter_map(said).collect()
}

fn steps(_: &Piece) -> Vec<f32> {
    STEPS.to_vec()
}

/// On a page that is drawn larger or smaller as a whole: what the height says, of one line or of several.
fn scaled(piece: &Piece) -> Vec<f32> {
    (1..6).map(|lines| piece.bounds.height / 1.3 / lines as f32).filter(|size| *size > 6.0).collect()
}

#[test]
fn no_message_is_cut() {
    let mut wrong = BTreeSet::new();
    for language in Language::ALL {
        let mut stage = speaking(language);
        let screens = every(&mut stage);
        for window in WINDOWS {
            let size = beside(window);
            // What was done is said in a row of a table, with a name in it; the projection is measured below.
            let measured = |name: &str| name != "history" && !name.starts_with(SCALED);
            for (name, screen) in screens.iter().filter(|(name, _)| measured(name)) {
                let code = language.code();
                let said = faults(&screen.seen(&stage, size), size, &steps).into_iter();
                wrong.extend(said.map(|fault| format!("{code} {} × {}: {name}: {fault}", window.width, window.height)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn no_message_is_cut_at_a_door_alone_nor_on_a_beamer() {
    let mut wrong = BTreeSet::new();
    for language in Language::ALL {
        let mut stage = speaking(language);
        let meetings = stage.workspace.meetings();
        let (meeting, session) = meetings
            .iter()
            .find(|(_, it)| it.details.state == MeetingState::Open)
            .map(|(id, it)| (*id, it.ordered_sessions()[0].0))
            .unwrap();
        let code = language.code();
        let (projection, _) = Projection::new(&stage.cx(), meeting);
        for size in BEAMERS {
            let said = faults(&seen(projection.view(&stage.cx()), size), size, &scaled).into_iter();
            wrong.extend(said.map(|fault| format!("{code} {} × {}: projection: {fault}", size.width, size.height)));
        }

        stage.settings.door = Some(DoorMode { meeting, session });
        for typed in ["", "am", "zzz"] {
            let (mut door, _) = Door::new(&stage.cx(), meeting);
            stage.send(&mut door, door::Message::QueryChanged(typed.to_owned()));
            for size in WINDOWS {
                let said = faults(&door.seen(&stage, size), size, &steps).into_iter();
                wrong.extend(said.map(|it| format!("{code} {} × {}: door, “{typed}”: {it}", size.width, size.height)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_can_be_pressed_is_not_missed() {
    let mut stage = Stage::sample(Language::French);
    let mut wrong = BTreeSet::new();
    for (name, screen) in every(&mut stage) {
        for window in WINDOWS {
            let seen = screen.seen(&stage, beside(window));
            let small =
                seen.targets.iter().filter(|it| it.width < space::CONTROL - 0.5 || it.height < space::CONTROL - 0.5);
            wrong.extend(small.map(|target| {
                let within = seen.pieces.iter().find(|piece| is_within(piece.bounds, *target));
                let words = within.map_or("a sign", |piece| piece.text.as_str());

                format!("{name} {}: {words}: {:.0} × {:.0}", window.width, target.width, target.height)
            }));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

fn is_within(inner: Rectangle, outer: Rectangle) -> bool {
    inner.x >= outer.x - 1.0
        && inner.y >= outer.y - 1.0
        && inner.x + inner.width <= outer.x + outer.width + 1.0
        && inner.y + inner.height <= outer.y + outer.height + 1.0
}

/// What is wrong with the place of a text. Its size is told by its height, its weight is the one that needs the least room.
pub fn fault(piece: &Piece, sheets: &[Rectangle], window: Size, sizes: &[f32]) -> Option<String> {
    let bounds = piece.bounds;
    // Words of two scripts on several lines part elsewhere in a box that is exactly as wide as the widest of them.
    let has_arabic = piece.text.contains(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    let is_mixed =
        has_arabic && piece.text.contains(|letter: char| letter.is_ascii_alphabetic() || letter == '\u{2068}');
    let room = bounds.width + if is_mixed { space::L } else { 0.0 };
    let fits = sizes.iter().any(|size| {
        [Weight::Normal, Weight::Bold].iter().any(|weight| {
            let (width, height) = needs(&piece.text, *size, *weight, room);

            width <= room + 1.0 && (height - bounds.height).abs() < 1.0
        })
    });
    if !fits {
        return Some(format!("is cut: {:.0} × {:.0}", bounds.width, bounds.height));
    }
    if let Some(visible) = piece.visible.filter(|visible| visible.width < bounds.width - 1.0) {
        return Some(format!("is cut at its side, to {:.0} of {:.0}", visible.width, bounds.width));
    }
    let scrolls = sheets.iter().any(|sheet| is_within(bounds, *sheet));
    let beyond = (bounds.x + bounds.width - window.width).max(-bounds.x);
    if piece.visible.is_some() && beyond > 1.0 {
        return Some(format!("goes {beyond:.0} beyond the window"));
    }
    let below = bounds.y + bounds.height - window.height;

    (!scrolls && below > 1.0).then(|| format!("goes {below:.0} below the window"))
}

/// The room that a text takes where it may be so wide.
fn needs(text: &str, size: f32, weight: Weight, width: f32) -> (f32, f32) {
    let paragraph: Plain<<iced::Renderer as iced::advanced::text::Renderer>::Paragraph> = Plain::new(Text {
        content: text.to_owned(),
        bounds: Size::new(width + 0.5, f32::INFINITY),
        size: size.into(),
        line_height: LineHeight::default(),
        font: font::of(text, weight),
        align_x: iced::advanced::text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: Shaping::default(),
        wrapping: Wrapping::default(),
    });

    (paragraph.min_width(), paragraph.min_height())
}

#[test]
fn a_text_that_is_cut_is_seen() {
    let piece = |text: &str, width: f32, height: f32| {
        let bounds = Rectangle { x: 0.0, y: 0.0, width, height };

        Piece { text: text.to_owned(), bounds, visible: Some(bounds) }
    };
    let window = beside(WINDOWS[0]);
    let fault = |piece: Piece| fault(&piece, &[], window, &STEPS);
    // The typefaces are loaded with the first picture.
    seen::<()>(majlis::ui::text::body("a").into(), window);
    let line = space::BODY * 1.3;
    assert!(fault(piece("Enregistrer", 200.0, line)).is_none());
    assert!(fault(piece("Enregistrer", 40.0, line)).is_some());
    assert!(fault(piece("حفظ التغييرات", 30.0, line)).is_some());
    assert!(fault(piece("Une phrase assez longue pour deux lignes", 180.0, 2.0 * line)).is_none());
    assert!(fault(piece("Une phrase assez longue pour deux lignes", 180.0, line)).is_some());
    assert!(fault(piece("Enregistrer", 2_000.0, line)).is_some());
    let low = Rectangle { x: 0.0, y: window.height - 5.0, width: 200.0, height: line };
    assert!(fault(Piece { text: "Enregistrer".to_owned(), bounds: low, visible: Some(low) }).is_some());
}

#[test]
fn a_header_leaves_nothing_out() {
    // The title, two counters and two actions: on one line, on two, on three or more.
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let mut heights = Vec::new();
        for width in [1_000.0, 720.0, 480.0, 300.0] {
            let action = |words: &'static str| button::secondary(direction, words).on_press(());
            let picture: Element<'_, ()> = header::header(direction, "Engagements")
                .state(pill::pill(direction, Tone::Neutral, Icon::Archive, "Archivé"))
                .counter("12", "en retard")
                .counter("48", "à suivre")
                .action(action("Exporter la liste"))
                .action(action("Nouvel engagement"))
                .into();
            let seen = seen(iced::widget::container(picture).into(), Size::new(width, 400.0));
            let place = |words: &str| seen.pieces.iter().find(|piece| piece.text == words).unwrap().bounds;
            let all = [
                "Engagements",
                "Archivé",
                "12",
                "en retard",
                "48",
                "à suivre",
                "Exporter la liste",
                "Nouvel engagement",
            ];
            for (at, one) in all.iter().enumerate() {
                let (bounds, window) = (place(one), Rectangle::with_size(Size::new(width, 400.0)));
                assert!(is_within(bounds, window), "{width}: “{one}” is at {bounds:?}");
                let other = all[..at].iter().find(|other| place(other).intersection(&bounds).is_some());
                assert!(other.is_none(), "{width}: “{one}” lies over “{}”", other.unwrap());
            }
            heights.push(seen.pieces.iter().map(|piece| piece.bounds.y + piece.bounds.height).fold(0.0, f32::max));
        }
        assert!(heights[0] < heights[1] && heights[2] < heights[3], "{heights:?}");
    }
}

#[test]
fn a_table_keeps_the_columns_that_matter() {
    // A name that needs 200, and beside it columns of 100.
    let columns = [(0, 200.0), (2, 100.0), (1, 100.0), (3, 100.0), (3, 100.0)];
    for (width, there) in [
        (1_000.0, vec![0, 1, 2, 3, 4]),
        (600.0, vec![0, 1, 2, 3, 4]),
        (599.0, vec![0, 1, 2]),
        (399.0, vec![0, 2]),
        (299.0, vec![0]),
        (10.0, vec![0]),
    ] {
        assert_eq!(table::kept(&columns, width), there, "{width}");
    }
}

#[test]
fn a_press_beside_the_words_of_a_choice_counts() {
    let direction = Direction::LeftToRight;
    type Made = fn(Direction) -> Element<'static, u8>;
    let checks: [(&str, Made); 4] = [
        ("a box", |it| field::check(it, "Aussi ceux qui sont archivés", false, |_| 1)),
        ("a switch", |it| field::toggle(it, "Mouvement", false, |_| 1)),
        ("one under another", |it| field::options(it, [(1, "Lettres".to_owned())], None, |one| one)),
        ("one beside another", |it| field::segments(it, [(1, "Lettres".to_owned())], &0, |one| one)),
    ];
    for (name, choice) in checks {
        let size = Size::new(400.0, 200.0);
        let target = seen(choice(direction), size).targets[0];
        for x in [target.x + 1.0, target.x + target.width - 1.0] {
            for y in [target.y + 1.0, target.y + target.height - 1.0] {
                let mut simulator = Simulator::with_size(majlis::ui::settings(), size, choice(direction));
                simulator.point_at(iced::Point::new(x, y));
                let _ = simulator.simulate(iced_test::simulator::click());
                assert_eq!(simulator.into_messages().collect::<Vec<_>>(), [1], "{name} at {x}, {y} of {target:?}");
            }
        }
    }
}

#[test]
fn a_window_makes_room_for_a_larger_scale() {
    #[track_caller]
    fn check(window: [f32; 2], scale: f32, expected: Fit) {
        let screen = Size::new(1920.0 / scale, 1080.0 / scale);

        assert_eq!(fit(window.into(), screen), expected, "{window:?} at {scale}");
    }
    check([1240.0, 744.0], 1.0, Fit::Kept);
    check([960.0, 600.0], 1.0, Fit::Kept);
    // It was 1240 × 744, and the scale became larger under it.
    check([992.0, 595.0], 1.25, Fit::Sized(Size::new(992.0, 600.0)));
    check([827.0, 496.0], 1.5, Fit::Sized(Size::new(960.0, 600.0)));
    check([620.0, 372.0], 2.0, Fit::Filling);
    // It comes back in the measure of the interface, which is more than there is.
    check([1240.0, 744.0], 2.0, Fit::Filling);
    check([1240.0, 744.0], 0.8, Fit::Kept);
}
