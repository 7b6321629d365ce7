//! One coordinator's morning in the real window: import the 155, check three people in by keyboard, kill the program, start it
//! again, export the attendance list, and compare. After it, a whole meeting with the mouse unplugged: [`meeting`].
//!
//! It needs an X server's parts (Debian's xvfb, xdotool and openbox), so `cargo test` leaves it out:
//! `cargo test --test window` runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod desk;
mod display;
mod meeting;

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
    meeting::whole(&without_mouse);
    names_nobody(&desk);

    println!(
        "window: imported 155 associations, received {}, killed, restarted, exported {}, kept at the door for {kept}",
        received.join(", "),
        exported.len()
    );
    println!("1 passed, 0 failed");
}

/// Alt+4, the path, Enter, Ctrl+Enter.
fn import(desk: &mut Desk, list: &Path) {
    let before = desk.associations();
    desk.press("alt+4");
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
        desk.press("Return");
        desk.present().contains(&name)
    });
    desk.press("alt+F4");
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
    desk.press("ctrl+l");
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
    desk.press("alt+1");
    desk.press("Return");
    desk.press(room);
}
