//! A whole meeting with the mouse unplugged, from the first start of the program to the meeting that follows. Each step is looked
//! for on disk.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::desk::{self, Desk};
use super::export;

const ORGANISER: &str = "Direction de la concertation";
const ASSOCIATION: &str = "Reseau Tadamoun Oujda";
const DELEGATE: &str = "Salma Benkirane Oujdi";
const GUEST: &str = "Karim Filali Alaoui";
const WALK_IN: &str = "Driss Bouzid Fassi";
const HIS_ASSOCIATION: &str = "Cooperative Tiwizi";
const TITLE: &str = "Rencontre de concertation a Oujda";
const ITEM: &str = "Des guichets dans les villes";
const SAID: &str = "We ask for one counter in each town";
const DECIDED: &str = "A counter opens in Oujda";
const PROMISED: &str = "We print the opening hours";

/// Everything from the workspace to the promise that comes back.
pub fn whole(home: &Path) {
    let mut desk = Desk::empty(home);
    desk.start_bare();
    begin(&mut desk);
    register(&mut desk);
    plan(&mut desk);
    invite(&mut desk);
    receive(&mut desk);
    discuss(&mut desk);
    hand_out(&mut desk);
    close(&mut desk);
    follow_up(&mut desk);
    desk.close();
}

/// The first screen makes a workspace, and the first step of the way names who invites.
fn begin(desk: &mut Desk) {
    desk.key("2");
    desk.until("the workspace is there", |desk| desk.is_made());
    desk.settle();
    desk.press("ctrl+g");
    desk.type_text(ORGANISER);
    desk.key("ctrl+s");
    desk.until("the organiser has a name", |desk| desk.is_registered(ORGANISER));
}

/// An association, and somebody who speaks for it.
fn register(desk: &mut Desk) {
    desk.press("alt+2");
    desk.press("n");
    desk.type_text(ASSOCIATION);
    desk.key("ctrl+Return");
    desk.until("the association is registered", |desk| desk.is_registered(ASSOCIATION));
    desk.press("Escape");
    // To the people; past the Arabic name, and whether it is a delegate or a guest, to the association.
    desk.press("Right");
    desk.press("n");
    desk.type_text(DELEGATE);
    desk.press("Tab Tab Tab Tab");
    desk.type_text("tadam");
    desk.press("Return");
    desk.key("ctrl+Return");
    desk.until("the delegate is registered", |desk| desk.is_registered(DELEGATE));
}

/// A meeting today, with an item on its agenda.
fn plan(desk: &mut Desk) {
    desk.press("alt+1");
    desk.press("n");
    desk.type_text(TITLE);
    // Past the Arabic title, the kind, the code, the series and the meeting that it follows, to the day.
    desk.press("Tab Tab Tab Tab Tab Tab");
    desk.type_text(&typed(today()));
    desk.press("Tab");
    desk.type_text("09:00");
    desk.press("Tab");
    desk.type_text("13:00");
    // Past the button that adds a session, to the hall and the city.
    desk.press("Tab Tab");
    desk.type_text("Salle des conferences");
    desk.press("Tab");
    desk.type_text("Oujda");
    desk.key("ctrl+Return");
    desk.until("the meeting is planned", |desk| desk.written_times(TITLE) == 1);
    desk.settle();
    desk.press("ctrl+4");
    desk.press("F7");
    desk.type_text(ITEM);
    desk.press("Tab Tab");
    desk.type_text("45");
    desk.key("ctrl+Return");
    desk.until("the item is on the agenda", |desk| desk.line_of(ITEM).is_some_and(|line| line.contains("minutes:45")));
}

/// The association and a guest are invited; both replies are followed.
fn invite(desk: &mut Desk) {
    desk.press("ctrl+2");
    desk.key("shift+F10");
    desk.until("the invitations began", |desk| desk.written_times("was:Draft,now:Inviting") == 1);
    desk.press("i");
    desk.press("space");
    desk.key("ctrl+Return");
    desk.until("the association is invited", |desk| desk.line_of("Invited(invitee:Association(").is_some());
    desk.settle();
    desk.press("g");
    desk.type_text(GUEST);
    desk.key("ctrl+Return");
    desk.until("the guest is invited", |desk| desk.reply_of(GUEST).is_some());
    for (name, sent) in [(GUEST, "c"), ("Tadamoun", "s")] {
        desk.settle();
        desk.press("ctrl+f");
        desk.key("ctrl+a");
        desk.type_text(name);
        desk.press("Escape");
        desk.press("Home");
        desk.key(sent);
    }
    desk.until("the guest's reply is on disk", |desk| desk.reply_of(GUEST).as_deref() == Some("Confirmed"));
    desk.until("what was sent is on disk", |desk| desk.written_times("now:Sent") == 1);
    desk.key("c");
    desk.until("the reply is on disk", |desk| desk.written_times("was:Sent,now:Confirmed") == 1);
}

/// The meeting opens; a delegate and a guest are received by name, and somebody whom nobody expected.
fn receive(desk: &mut Desk) {
    desk.key("shift+F10");
    desk.until("the meeting is open", |desk| desk.written_times("was:Inviting,now:Open") == 1);
    desk.settle();
    for name in [DELEGATE, GUEST] {
        desk.type_text(name);
        desk.key("Return");
        desk.until("the arrival is on disk", |desk| desk.present().contains(name));
    }
    desk.type_text(WALK_IN);
    desk.press("F2");
    // The name is there: typing goes on at the association.
    desk.type_text(HIS_ASSOCIATION);
    desk.key("ctrl+Return");
    desk.until("who was not expected is in", |desk| desk.present().contains(WALK_IN));
    assert!(desk.is_registered(HIS_ASSOCIATION), "the association of who walked in is not in the register");
}

/// A note by somebody, a decision, and a commitment of the association, due in a month.
fn discuss(desk: &mut Desk) {
    desk.press("ctrl+4");
    desk.type_text("salma");
    desk.press("Return");
    desk.type_text("r");
    desk.settle();
    desk.type_text(SAID);
    desk.key("Return");
    desk.until("the note is on disk", |desk| desk.written_times(SAID) == 1);
    let note = desk.line_of(SAID).unwrap_or_default();
    for part in ["kind:Request", "association:Some(", "delegate:Some(", "item:Some("] {
        assert!(note.contains(part), "{part} is not in the note: {note}");
    }

    desk.press("F6");
    desk.type_text(DECIDED);
    desk.key("ctrl+Return");
    desk.until("the decision is on disk", |desk| desk.written_times(DECIDED) == 1);

    desk.settle();
    desk.press("F6");
    // The kind stands before the text: its last one is the commitment.
    desk.press("shift+Tab");
    desk.press("space");
    desk.press("Tab");
    desk.type_text(PROMISED);
    // Who has to do it: the last of the list is an association, whose name is typed below.
    desk.press("Tab");
    desk.press("End");
    desk.press("Tab");
    desk.type_text("tadam");
    desk.press("Return");
    desk.press("Tab");
    let due = today().saturating_add(30.days());
    desk.type_text(&typed(due));
    desk.key("ctrl+Return");
    desk.until("the commitment is on disk", |desk| desk.written_times(PROMISED) == 1);
    let promise = desk.line_of(PROMISED).unwrap_or_default();
    let day = format!("due:Some(\"{due}\")");
    for part in ["kind:Commitment", "owner:Association(", day.as_str()] {
        assert!(promise.contains(part), "{part} is not in the commitment: {promise}");
    }
}

/// The sign-in sheet and the badges as PDF, the attendance list as CSV.
fn hand_out(desk: &mut Desk) {
    desk.press("ctrl+5");
    save_paper(desk, "the sign-in sheet");
    assert!(desk.line_of("SheetPrinted").is_some(), "the sheet has no number");
    // The badges come after it.
    desk.press("F6");
    save_paper(desk, "the badges");

    let out = desk.documents().join("present.csv");
    export(desk, &out);
    assert_eq!(desk::present_in(&out), BTreeSet::from([DELEGATE, GUEST, WALK_IN].map(str::to_owned)));
}

/// Ctrl+S, where a paper is looked at; there is one paper more then.
fn save_paper(desk: &mut Desk, what: &str) -> PathBuf {
    let before = desk::papers_in(desk.documents());
    desk.key("ctrl+s");
    desk.until(what, |desk| desk::papers_in(desk.documents()).len() > before.len());
    let now = desk::papers_in(desk.documents());

    now.difference(&before).next().cloned().unwrap_or_default()
}

/// The meeting is closed, its minutes are made final, and printed.
fn close(desk: &mut Desk) {
    desk.press("ctrl+6");
    desk.press("F9");
    desk.key("Return");
    desk.until("the meeting is closed", |desk| desk.written_times("was:Open,now:Closed") == 1);
    desk.settle();
    desk.press("F6");
    desk.press("ctrl+s");
    desk.key("Return");
    desk.until("the minutes are final", |desk| desk.line_of("MinutesFinalised").is_some());
    let kept = desk::papers_in(&desk.kept()).pop_first().expect("the final minutes, kept as PDF");
    desk.settle();
    desk.key("Return");
    desk.until("the final minutes are opened, to be printed", |desk| desk.opened().exists());
    let read = |path: &Path| std::fs::read(path).expect("minutes");
    assert!(read(&desk.opened()) == read(&kept), "what is opened is not the final version");

    // Once a meeting is closed, its minutes are the paper that is shown first.
    desk.press("ctrl+5");
    let minutes = save_paper(desk, "the minutes are written");
    assert!(minutes.to_string_lossy().contains("minutes"), "{}", minutes.display());
    std::fs::remove_file(desk.opened()).expect("what was opened before");
    desk.settle();
    desk.key("ctrl+p");
    desk.until("the minutes are opened, to be printed", |desk| desk.opened().exists());
    assert!(read(&desk.opened()).starts_with(b"%PDF-"), "what is opened is no PDF");
}

/// A copy of the meeting follows it; there the commitment comes back, and is said to be done.
fn follow_up(desk: &mut Desk) {
    desk.press("alt+1");
    desk.press("d");
    // Of a copy, the day is asked.
    desk.type_text(&typed(today().saturating_add(60.days())));
    desk.key("ctrl+Return");
    desk.until("the next meeting is planned", |desk| desk.written_times("follows:Some(") == 1);
    desk.settle();
    desk.press("ctrl+4");
    // Past the notes and what came of them, to what comes back.
    desk.press("F8");
    desk.press("F8");
    // What is due comes before what has no day.
    desk.press("Down");
    desk.key("F4");
    desk.until("what came back is done", |desk| desk.written_times("was:Open,now:Done") == 1);
    let (done, promise) = ["was:Open,now:Done", PROMISED].map(|text| desk.line_of(text).unwrap_or_default()).into();
    let id =
        |line: &str| line.split_once("does:Outcome(").and_then(|(_, rest)| rest.split('"').nth(1).map(str::to_owned));
    assert_eq!(id(&done), id(&promise), "what came back is not what was promised");
}

fn today() -> Date {
    TimeZone::system().to_datetime(majlis::store::now()).date()
}

/// A day as a person types it.
fn typed(day: Date) -> String {
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}
