//! What has room is said whole, and what gives way where there is none.

use iced::Size;
use majlis::domain::MeetingId;
use majlis::domain::meeting::MeetingState;
use majlis::i18n::Language;
use majlis::screen::meeting::door::{self, Door};
use majlis::screen::meeting::header;
use majlis::screen::meeting::overview::{self, Overview};
use majlis::screen::programme::{self, Programme, projects};
use majlis::screen::projection::Projection;
use majlis::ui::space;

use super::every::{Piece, Shown};
use super::stage::Stage;

const WINDOW: Size = Size::new(1_060.0, 800.0);
/// What the smallest window has beside its sidebar.
const SMALLEST: Size = Size::new(776.0, 578.0);

fn open(stage: &Stage) -> MeetingId {
    let meetings = stage.workspace.meetings();

    meetings.iter().find(|(_, it)| it.details.state == MeetingState::Open).map(|(id, _)| *id).unwrap()
}

fn find<'p>(pieces: &'p [Piece], text: &str) -> &'p Piece {
    pieces.iter().find(|piece| piece.text == text).unwrap_or_else(|| panic!("“{text}” is not there"))
}

#[test]
fn a_long_title_takes_two_lines_and_the_menu_is_beneath_the_buttons() {
    for language in [Language::French, Language::Arabic] {
        let mut stage = Stage::sample(language);
        let id = open(&stage);
        let title = stage.cx().name(&stage.workspace.meeting(id).unwrap().details.title).to_owned();
        for size in [WINDOW, SMALLEST] {
            let mut room = Overview::new(&stage.cx(), id).0;
            let pieces = room.pieces(&stage, size);
            let shown = find(&pieces, &title);
            assert!(
                shown.bounds.height <= 2.0 * space::TITLE * 1.3 + 1.0,
                "{language:?}, {size:?}: {:?}",
                shown.bounds
            );
            let close = stage.cx().t("meeting-do-close");
            let button = find(&pieces, &close).bounds;
            stage.send(&mut room, overview::Message::Header(header::Message::MenuOpened));
            let pieces = room.pieces(&stage, size);
            let line = pieces.iter().rev().find(|piece| piece.text == close).unwrap().bounds;
            // The button's words are in the middle of its height.
            assert!(
                line.y > button.center_y() + space::CONTROL / 2.0,
                "{language:?}, {size:?}: {line:?} over {button:?}"
            );
        }
    }
}

#[test]
fn facts_at_the_door_have_the_room_that_is_left() {
    let mut stage = Stage::sample(Language::French);
    let id = open(&stage);
    let region = |pieces: &[Piece]| pieces.iter().filter(|it| it.text == "Casablanca-Settat").count();
    let (mut door, _) = Door::new(&stage.cx(), id);
    stage.send(&mut door, door::Message::QueryChanged("be".to_owned()));
    let wide = door.pieces(&stage, Size::new(1_800.0, 800.0));
    let narrow = door.pieces(&stage, SMALLEST);
    // One of them is that of the counters beside the list.
    assert!(region(&wide) > region(&narrow), "no region gave way");
    for piece in narrow.iter().filter(|it| it.visible.is_some()) {
        let end = piece.bounds.x + piece.bounds.width;
        assert!(end <= SMALLEST.width - space::XL + 1.0, "“{}” ends at {end}", piece.text);
    }
    // An acronym is kept where the name is cut.
    assert!(narrow.iter().any(|it| it.text.starts_with('(') && it.text.ends_with(')')));
}

#[test]
fn the_buttons_of_a_form_at_the_door_are_in_sight() {
    let mut stage = Stage::sample(Language::French);
    let id = open(&stage);
    for size in [SMALLEST, Size::new(SMALLEST.width, 420.0)] {
        let (mut door, _) = Door::new(&stage.cx(), id);
        stage.send(&mut door, door::Message::QueryChanged("am".to_owned()));
        stage.send(&mut door, door::Message::WalkInAsked);
        let pieces = door.pieces(&stage, size);
        let mark = find(&pieces, "Marquer présent");
        let end = mark.bounds.y + mark.bounds.height;
        assert!(end < size.height && mark.visible.is_some(), "{size:?}: {end}");
    }
}

#[test]
fn the_figures_of_the_programme_keep_apart_and_are_all_there() {
    for language in [Language::French, Language::English, Language::Arabic] {
        let mut stage = Stage::sample(language);
        let (mut screen, _) = Programme::new(&stage.cx());
        stage.send(&mut screen, programme::Message::TabChosen(programme::Tab::Projects));
        let whole = figures(&screen.pieces(&stage, Size::new(1_400.0, 800.0))).len();
        stage.send(&mut screen, programme::Message::Projects(projects::Message::NewBegan));
        for size in [WINDOW, SMALLEST] {
            let pieces = screen.pieces(&stage, size);
            let mut found = figures(&pieces);
            assert_eq!(found.len(), if size == WINDOW { whole } else { 4 }, "{language:?}, {size:?}");
            found.sort_by(|one, other| {
                (one.bounds.y, one.bounds.x).partial_cmp(&(other.bounds.y, other.bounds.x)).unwrap()
            });
            for pair in found.windows(2).filter(|pair| pair[0].bounds.y == pair[1].bounds.y) {
                let gap = pair[1].bounds.x - pair[0].bounds.x - pair[0].bounds.width;
                assert!(
                    gap >= space::XXL - 1.0,
                    "{language:?}, {size:?}: {gap} between {} and {}",
                    pair[0].text,
                    pair[1].text
                );
            }
        }
    }
}

/// What is set as large as a figure.
fn figures(pieces: &[Piece]) -> Vec<&Piece> {
    let height = space::DISPLAY * 1.3;

    pieces.iter().filter(|it| (it.bounds.height - height).abs() < 1.0 && it.text.contains(char::is_numeric)).collect()
}

#[test]
fn a_hall_reads_its_figures_at_even_distances_and_a_line_that_begins_like_one() {
    let stage = Stage::sample(Language::French);
    let projection = Projection::new(&stage.cx(), open(&stage)).0;
    let pieces = projection.pieces(&stage, Size::new(1_280.0, 720.0));
    let starts: Vec<f32> = ["femmes", "hommes"].map(|word| find(&pieces, word).bounds.x).into();
    let present = pieces.iter().find(|piece| piece.text.contains("présente")).unwrap().bounds.x;
    assert!((starts[0] - present - (starts[1] - starts[0])).abs() < 1.0, "{present}, {starts:?}");
    let day = pieces.iter().find(|piece| piece.text.contains("2026")).unwrap();
    assert!(day.text.starts_with(char::is_uppercase), "{}", day.text);
}
