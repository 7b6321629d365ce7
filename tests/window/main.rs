//! One coordinator's morning in the real window: import the 155, check three people in by keyboard, kill the program, start it
//! again, export the attendance list, and compare.
//!
//! It needs an X server's parts (Debian's xvfb, xdotool and openbox), so `cargo test` leaves it out:
//! `cargo test --test window` runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;
mod display;

use std::path::Path;

use desk::Desk;

fn main() {
    let home = tempfile::tempdir().expect("a folder for the run");
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists/rencontre-155.xlsx");
    let out = home.path().join("presence.csv");

    let mut desk = Desk::new(home.path());
    desk.start();
    import(&mut desk, &list);
    let received = receive_three(&mut desk);
    desk.project();
    take_in(&mut desk);
    let before = desk.present();
    for name in &received {
        assert!(before.contains(name), "{name} was received, and is not on the list");
    }

    desk.kill();
    let after_crash = desk.present();
    assert_eq!(before, after_crash, "a crash lost somebody");

    desk.start();
    export(&mut desk, &out);
    let exported = desk::present_in(&out);
    assert_eq!(before, exported, "the list that the window wrote is not the one on disk");
    desk.close();
    let kept = keep_door(&mut desk);
    let without_mouse = home.path().join("unplugged");
    std::fs::create_dir(&without_mouse).expect("a folder of its own");
    whole_meeting(&without_mouse);
    names_nobody(&desk);

    println!(
        "window: imported 155 associations, received {}, killed, restarted, exported {}, kept at the door for {kept}",
        received.join(", "),
        exported.len()
    );
    println!("1 passed, 0 failed");
}

/// A whole meeting with the mouse unplugged: somebody is invited and replies, is received, speaks, something is decided, the
/// list is written, the meeting is closed. Each step is looked for on disk.
fn whole_meeting(home: &Path) {
    const NAME: &str = "Salma Benkirane Oujdi";
    const SAID: &str = "We ask for one counter in each town";
    const DECIDED: &str = "A counter opens in Oujda";
    const CLOSED: &str = "was:Open,now:Closed";
    let mut desk = Desk::new(home);
    let out = home.join("present.csv");
    let closed_before = desk.written_times(CLOSED);
    desk.start();

    enter_meeting(&mut desk, "ctrl+2");
    desk.key("g");
    desk.settle();
    desk.type_text(NAME);
    desk.key("ctrl+Return");
    desk.until("the invitation is on disk", |desk| desk.reply_of(NAME).is_some());

    desk.key("ctrl+f");
    desk.settle();
    desk.type_text(NAME);
    desk.key("Escape");
    desk.key("Down");
    desk.key("c");
    desk.until("the reply is on disk", |desk| desk.reply_of(NAME).as_deref() == Some("Confirmed"));

    desk.key("ctrl+3");
    desk.settle();
    desk.type_text(NAME);
    desk.key("Return");
    desk.until("the arrival is on disk", |desk| desk.present().contains(NAME));

    desk.key("ctrl+4");
    desk.settle();
    // Past who spoke and the kind, to what was said.
    desk.key("Tab");
    desk.key("Tab");
    desk.type_text(SAID);
    desk.key("Return");
    desk.until("the note is on disk", |desk| desk.written_times(SAID) == 1);
    desk.key("F6");
    desk.settle();
    desk.type_text(DECIDED);
    desk.key("ctrl+Return");
    desk.until("the decision is on disk", |desk| desk.written_times(DECIDED) == 1);

    export(&mut desk, &out);
    assert!(desk::present_in(&out).contains(NAME), "who was received is not on the list");

    desk.key("ctrl+1");
    desk.settle();
    desk.key("F10");
    desk.settle();
    desk.key("Return");
    desk.settle();
    desk.key("Return");
    desk.until("the meeting is closed", |desk| desk.written_times(CLOSED) == closed_before + 1);
    desk.close();
}

/// Alt+4, the path, Enter, Ctrl+Enter.
fn import(desk: &mut Desk, list: &Path) {
    let before = desk.associations();
    desk.key("alt+4");
    desk.type_text(&list.display().to_string());
    desk.key("Return");
    desk.until("the list is in the register", |desk| {
        // Until the file is read, the key means nothing.
        desk.key("ctrl+Return");
        desk.associations() == before + 155
    });
}

/// Opens the door of the open meeting and receives three people who are expected: two by name, one by badge.
fn receive_three(desk: &mut Desk) -> Vec<String> {
    let expected = desk.expected();
    enter_meeting(desk, "ctrl+3");
    let mut received = Vec::new();
    for (number, (name, badge)) in expected.into_iter().take(3).enumerate() {
        desk.type_text(if number == 1 { &badge } else { &name });
        desk.key("Return");
        desk.until("the arrival is on disk", |desk| desk.present().contains(&name));
        received.push(name);
    }
    assert_eq!(received.len(), 3, "the sample meeting expects at least three people");

    received
}

/// Door mode: the keys that lead elsewhere lead nowhere, a badge is received, and the window closes by the leave alone.
fn keep_door(desk: &mut Desk) -> String {
    let (name, badge) = desk.expected().swap_remove(0);
    desk.start_with(&["--door", "latest"]);
    for key in ["alt+2", "ctrl+comma", "F1", "ctrl+1", "Escape"] {
        desk.key(key);
    }
    desk.until("the arrival is on disk", |desk| {
        // Until the door is drawn, keys mean nothing; a badge that is scanned twice changes nothing.
        desk.type_text(&badge);
        desk.key("Return");
        desk.settle();
        desk.present().contains(&name)
    });
    desk.key("alt+F4");
    desk.settle();
    assert!(desk.runs(), "the window closed without the coordinator's leave");
    desk.type_text("leave");
    desk.key("Return");
    desk.wait_for_end();

    name
}

/// Another laptop receives somebody in the same folder; the window, where something is being typed, takes it in by itself and
/// writes it into its own readable files.
fn take_in(desk: &mut Desk) {
    let (name, badge) = desk.expected().pop().expect("somebody who is still expected");
    desk.type_text("be");
    desk.receive_elsewhere("Accueil B", &badge);
    assert!(desk.present().contains(&name));
    desk.until("the window knows what the other laptop wrote", |desk| desk.knows_of("Accueil B"));
    desk.key("Escape");
}

/// Ctrl+5, Ctrl+L to the lists, the path over the one that is proposed, Enter.
fn export(desk: &mut Desk, out: &Path) {
    enter_meeting(desk, "ctrl+5");
    desk.key("ctrl+l");
    desk.settle();
    desk.key("ctrl+a");
    desk.type_text(&out.display().to_string());
    desk.key("Return");
    desk.until("the file is written", |_| out.exists());
}

/// Whoever needs help can send the log as it is.
fn names_nobody(desk: &Desk) {
    let log = desk.log();
    assert!(log.contains("opened ") && log.contains("closed"), "{log}");
    for name in desk.present() {
        assert!(!log.contains(&name), "the log names {name}");
    }
    assert!(!log.contains("rencontre-155") && !log.contains('/'), "the log has a path: {log}");
}

/// From the list of meetings, where Enter takes the open one, to one of its rooms.
fn enter_meeting(desk: &mut Desk, room: &str) {
    desk.key("alt+1");
    desk.settle();
    desk.key("Return");
    desk.settle();
    desk.key(room);
    desk.settle();
}
