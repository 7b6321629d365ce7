//! What goes wrong with disks, files and programs: a clear word, nothing lost.

mod batches;
mod crash;
mod disk;
mod killed;
mod lines;

use std::fs;

use majlis::store::{OpenError, Options, Store, check};

use super::store::desk::{Desk, add, association, meeting};

#[test]
fn a_folder_that_cannot_be_read_is_said_and_nothing_is_changed() {
    #[track_caller]
    fn refused(name: &str) {
        let desk = Desk::new();
        let mut store = desk.create();
        add(&mut store, "Amal");
        store.close().unwrap();
        let path = desk.dir().join(name);
        let _ = fs::remove_dir_all(&path);
        fs::write(&path, "a file where a folder should be").unwrap();
        let error = desk.try_open().unwrap_err();
        assert!(matches!(&error, OpenError::Unreadable { path: told, .. } if *told == path), "{error}");
        assert!(check(desk.dir()).is_err());
    }

    refused("register");
    refused("meetings");
}

#[test]
fn a_journal_that_cannot_be_read_is_said() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    let own = store.laptop();
    store.close().unwrap();
    let others = desk.dir().join("register").join("ailleurs-0123456789ab.ron");
    fs::create_dir(&others).unwrap();
    let store = desk.open();
    assert_eq!(store.report().unreadable.len(), 1);
    assert_eq!(store.report().unreadable[0].0, others);
    assert_eq!(store.workspace().register.associations.len(), 1);
    drop(store);

    // Of its own journal a laptop must know the end, or it would write a second history.
    let path = desk.journals("register/").into_iter().find(|path| path.to_str().unwrap().contains(&own.to_string()));
    let path = path.unwrap();
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let store = desk.try_open();
    assert!(store.is_err() || store.is_ok_and(|store| store.report().formerly == Some(own)));
}

#[test]
fn what_a_newer_version_wrote_can_be_read_and_not_changed() {
    #[track_caller]
    fn reads_only(desk: &Desk) {
        let mut store = desk.open();
        assert_eq!(store.report().newer_format, Some(2));
        assert_eq!(store.workspace().register.associations.len(), 1);
        assert!(store.is_read_only());
        let refused = store.record(vec![association(&store, "Nour")], majlis::domain::BatchKind::Together).unwrap_err();
        assert_eq!(refused, majlis::store::ReadOnly::NewerFormat(2));
        assert!(!check(desk.dir()).unwrap().is_clean());
        let before = desk.journal_text("");
        store.close().unwrap();
        assert_eq!(desk.journal_text(""), before, "nothing was written");
    }
    let made = || {
        let desk = Desk::new();
        let mut store = desk.create();
        add(&mut store, "Amal");
        store.flush().unwrap();
        drop(store);
        desk
    };

    let desk = made();
    let text = "(format:2,laptop:\"0123456789ab\",name:\"Plus récent\",seal:\"sha-3\")";
    let line = format!("{text} // {:08x}\n", crc32fast::hash(text.as_bytes()));
    fs::write(desk.dir().join("register").join("plus-recent-0123456789ab.ron"), line).unwrap();
    reads_only(&desk);

    let desk = made();
    let identity = desk.dir().join("majlis.ron");
    let text = fs::read_to_string(&identity).unwrap();
    assert!(text.contains("format: 1"));
    fs::write(identity, text.replace("format: 1", "format: 2")).unwrap();
    reads_only(&desk);
}

#[test]
fn two_programs_on_one_workspace_do_not_write_one_journal() {
    let desk = Desk::new();
    let mut store = desk.create();
    meeting(&mut store);
    let error = desk.try_open().unwrap_err();
    assert_eq!(error, OpenError::InUse("Essai".to_owned()));
    assert!(error.to_string().contains("followed"), "{error}");
    let following = Store::open(desk.dir(), &Options { follow: true, ..desk.options() }).unwrap();
    assert!(following.is_read_only());
    drop(store);
    desk.open();
}
