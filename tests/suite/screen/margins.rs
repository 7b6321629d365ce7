//! What is in one place on every screen, and what does not lie over what is beside it.

use iced::Size;
use majlis::domain::meeting::MeetingState;
use majlis::i18n::Language;
use majlis::screen::meeting::door::{self, Door};
use majlis::screen::meeting::invitations::{self, Invitations};
use majlis::screen::meetings::{Meetings, Message as List};
use majlis::ui::space;

use super::every::{Piece, Shown, every};
use super::stage::Stage;

const WINDOW: Size = Size::new(1_060.0, 800.0);
/// What the smallest window has beside its sidebar.
const SMALLEST: Size = Size::new(776.0, 600.0);

#[test]
fn the_words_of_every_table_begin_where_those_of_the_page_do() {
    let headings = [
        ("register", "Nom"),
        ("history", "Date"),
        ("programme, Projects", "Projet"),
        ("commitments", "Situation"),
        ("synthesis", "Thème"),
        ("door, Past", "Date"),
        ("door, Picture", "Qui manque"),
    ];
    let mut stage = Stage::sample(Language::French);
    let screens = every(&mut stage);
    for (name, heading) in headings {
        let (_, screen) = screens.iter().find(|(other, _)| other == name).unwrap();
        for size in [WINDOW, SMALLEST] {
            let pieces = screen.pieces(&stage, size);
            let at: Vec<f32> = pieces.iter().filter(|it| it.text == heading).map(|it| it.bounds.x).collect();
            assert!(at.contains(&space::XL), "{name}: “{heading}” begins at {at:?}");
        }
    }
}

#[test]
fn the_parts_of_the_door_stay_where_they_are() {
    let mut stage = Stage::sample(Language::French);
    let meetings = stage.workspace.meetings();
    let open = meetings.iter().find(|(_, it)| it.details.state == MeetingState::Open).map(|(id, _)| *id).unwrap();
    drop(meetings);
    for size in [WINDOW, SMALLEST] {
        let (mut door, _) = Door::new(&stage.cx(), open);
        let mut places = Vec::new();
        for part in [door::Part::Receiving, door::Part::Picture, door::Part::Past, door::Part::Signed] {
            if part != door::Part::Receiving {
                stage.send(&mut door, door::Message::Aside(door::Event::Chosen(part)));
            }
            let pieces = door.pieces(&stage, size);
            let first = pieces.iter().find(|it| it.text == "Accueil").unwrap();
            places.push((first.bounds.x.round(), first.bounds.y.round()));
        }
        // The word of the part that is shown is bold, and no wider than a hair at its start.
        assert!(places.iter().all(|place| *place == places[0]), "{size:?}: {places:?}");
    }
}

#[test]
fn the_keys_of_the_list_are_not_named_beneath_a_form_that_takes_them() {
    let mut stage = Stage::sample(Language::French);
    let meetings = stage.workspace.meetings();
    let open = meetings.iter().find(|(_, it)| it.details.state == MeetingState::Open).map(|(id, _)| *id).unwrap();
    drop(meetings);
    let (mut room, _) = Invitations::new(&stage.cx(), open);
    // “Seats” is named nowhere but in the legend, and in the panel of one invitation.
    let is_named = |room: &Invitations, stage: &Stage| room.pieces(stage, WINDOW).iter().any(|it| it.text == "Places");
    assert!(is_named(&room, &stage));
    stage.send(&mut room, invitations::Message::ContactBegan);
    assert!(!is_named(&room, &stage));
}

#[test]
fn the_titles_of_meetings_have_room_for_all_their_lines() {
    let mut stage = Stage::sample(Language::French);
    for size in [SMALLEST, WINDOW] {
        let (mut screen, _) = Meetings::new(&stage.cx());
        stage.send(&mut screen, List::Sized(size.width));
        let titles: Vec<String> = stage
            .workspace
            .meetings()
            .iter()
            .filter(|(_, it)| it.details.state != MeetingState::Open)
            .map(|(_, it)| it.details.title.latin.clone())
            .collect();
        let pieces = screen.pieces(&stage, Size::new(size.width, 2_000.0));
        let mut places: Vec<&Piece> = pieces.iter().filter(|it| titles.contains(&it.text)).collect();
        places.sort_by(|one, other| one.bounds.y.total_cmp(&other.bounds.y));
        assert_eq!(places.len(), titles.len());
        for pair in places.windows(2) {
            let gap = pair[1].bounds.y - pair[0].bounds.y - pair[0].bounds.height;
            // The state and the place beneath, and the edges of both rows.
            assert!(gap >= 40.0, "{size:?}: {gap} beneath “{}”", pair[0].text);
        }
        let lines = |piece: &&Piece| (piece.bounds.height / (space::BODY * 1.3)).round() as usize;
        let most = places.iter().map(lines).max().unwrap();
        assert!(most <= if size == SMALLEST { 3 } else { 2 }, "{size:?}: {most} lines");
    }
}
