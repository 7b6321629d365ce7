//! Disks that are full, fail, or are pulled out.

use std::fs::{self, File};
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use majlis::store::{Disk, SaveError, Saved, Store};

use crate::store::desk::{Desk, add, assert_same, still};

/// A disk that takes so many bytes more, and then none.
struct Filling {
    room: Arc<AtomicUsize>,
    /// While it is set, what was written may never reach the plate.
    loses: Arc<AtomicBool>,
}

impl Disk for Filling {
    fn write(&mut self, file: &mut File, bytes: &[u8]) -> io::Result<usize> {
        let room = self.room.load(Ordering::SeqCst).min(bytes.len());
        if room == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.room.fetch_sub(room, Ordering::SeqCst);

        file.write(&bytes[..room])
    }

    fn flush(&mut self, file: &File) -> io::Result<()> {
        if self.loses.load(Ordering::SeqCst) {
            return Err(io::Error::other("input/output error"));
        }

        file.sync_data()
    }
}

#[test]
fn on_a_full_disk_the_lines_stay_in_memory_and_are_written_once_there_is_room() {
    for room_left in [0, 1, 100, 260] {
        let desk = Desk::new();
        desk.create().close().unwrap();
        let room = Arc::new(AtomicUsize::new(100_000));
        let disk = Filling { room: Arc::clone(&room), loses: Arc::default() };
        let mut store = Store::open_on(desk.dir(), &desk.options(), Box::new(disk)).unwrap();
        add(&mut store, "Amal");
        store.flush().unwrap();
        let good = desk.journal_text("register/");

        room.store(room_left, Ordering::SeqCst);
        for name in ["Nour", "Tawassoul", "Jossour"] {
            add(&mut store, name);
        }
        let error = store.flush().unwrap_err();
        assert!(matches!(error, SaveError::DiskFull(_)), "{error}");
        let Saved::Failed { waiting, reason } = store.saved() else { panic!("{:?}", store.saved()) };
        assert_eq!(reason, error);
        assert!((1..=3).contains(&waiting));
        let text = desk.journal_text("register/");
        assert!(text.starts_with(&good) && text.ends_with('\n'), "no half line is left for others to read");
        assert_eq!(store.workspace().register.associations.len(), 4, "the window shows them all the same");
        assert!(store.write_readable().is_err());

        room.store(100_000, Ordering::SeqCst);
        let start = Instant::now();
        // The writer tries again by itself.
        while store.saved() != Saved::All && start.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(store.saved(), Saved::All);
        let state = still(store.workspace());
        drop(store);
        let store = desk.open();
        assert!(store.report().is_clean(), "{:?}", store.report());
        assert_same(store.workspace(), &state);
        let lines: Vec<_> = desk.journal_text("register/").lines().map(str::to_owned).collect();
        let distinct: std::collections::BTreeSet<_> = lines.iter().collect();
        assert_eq!(lines.len(), distinct.len(), "no line is there twice");
    }
}

#[test]
fn what_a_failed_flush_may_have_lost_is_written_again() {
    let desk = Desk::new();
    desk.create().close().unwrap();
    let loses = Arc::new(AtomicBool::new(false));
    let disk = Filling { room: Arc::new(AtomicUsize::new(100_000)), loses: Arc::clone(&loses) };
    let mut store = Store::open_on(desk.dir(), &desk.options(), Box::new(disk)).unwrap();
    add(&mut store, "Amal");
    store.flush().unwrap();
    let good = desk.journal_text("register/");
    loses.store(true, Ordering::SeqCst);
    add(&mut store, "Nour");
    let error = store.flush().unwrap_err();
    assert!(error.to_string().contains("kept in memory"), "{error}");
    // The writer tries again by itself, and cuts off what did not hold: one try may be under way in the moment of a look.
    assert!((0..1000).any(|_| desk.journal_text("register/") == good));
    loses.store(false, Ordering::SeqCst);
    store.flush().unwrap();
    drop(store);
    assert_eq!(desk.open().workspace().register.associations.len(), 2);
}

#[test]
fn a_stick_that_is_pulled_out_and_put_back_loses_nothing() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    store.flush().unwrap();
    let away = desk.aside().join("away");
    fs::rename(desk.dir(), &away).unwrap();

    add(&mut store, "Nour");
    // The first line in a journal that is not there yet, too.
    crate::store::desk::meeting(&mut store);
    assert!(matches!(store.flush().unwrap_err(), SaveError::Gone(_)));
    assert!(!desk.dir().exists(), "no second workspace is begun in its place");
    assert!(matches!(store.saved(), Saved::Failed { .. }));

    fs::rename(&away, desk.dir()).unwrap();
    store.flush().unwrap();
    let state = still(store.workspace());
    drop(store);
    assert_same(desk.open().workspace(), &state);
}

#[test]
fn a_journal_that_something_else_changed_is_not_written_over() {
    let desk = Desk::new();
    let mut store = desk.create();
    add(&mut store, "Amal");
    store.flush().unwrap();
    let journal = desk.journals("register/").remove(0);
    let text = fs::read_to_string(&journal).unwrap();

    fs::write(&journal, "").unwrap();
    add(&mut store, "Nour");
    assert!(matches!(store.flush().unwrap_err(), SaveError::Changed(_)));
    fs::write(&journal, text).unwrap();
    store.flush().unwrap();
    drop(store);
    assert_eq!(desk.open().workspace().register.associations.len(), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_small_file_system_that_fills_up_nothing_is_lost() {
    use std::process::Command;

    struct Mounted<'a>(&'a std::path::Path);

    impl Drop for Mounted<'_> {
        fn drop(&mut self) {
            let _ = Command::new("umount").arg(self.0).status();
        }
    }

    let desk = Desk::new();
    fs::create_dir(desk.dir()).unwrap();
    let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).arg(desk.dir()).output();
    if !mount.is_ok_and(|output| output.status.success()) {
        println!("not run: a tmpfs cannot be mounted here");
        return;
    }
    let mounted = Mounted(desk.dir());
    let mut store = desk.create();
    let ballast = desk.dir().join(".ballast");
    fs::write(&ballast, vec![0; 20_000]).unwrap();
    let mut recorded = 0;
    let error = loop {
        add(&mut store, &format!("Association {recorded}"));
        recorded += 1;
        assert!(recorded < 10_000, "the file system never filled up");
        if let Err(error) = store.flush() {
            break error;
        }
    };
    assert!(matches!(error, SaveError::DiskFull(_)), "{error}");
    // A try that did not fit is cut off again; one may be under way in the moment of a look.
    assert!((0..1000).any(|_| desk.journal_text("register/").ends_with('\n')));
    fs::remove_file(ballast).unwrap();
    store.flush().unwrap();
    drop(store);
    let store = desk.open();
    assert!(store.report().is_clean());
    assert_eq!(store.workspace().register.associations.len(), recorded);
    drop(store);
    drop(mounted);
}
