//! A laptop with a workspace in a temporary folder, and the few changes that the tests record.

use std::fs;
use std::path::{Path, PathBuf};

use majlis::domain::meeting::{Details, Session};
use majlis::domain::register::{Association, Delegate};
use majlis::domain::shelf::Filing;
use majlis::domain::{
    BatchKind, Change, DelegateId, MeetingChange, MeetingId, Names, RegisterChange, SessionId, Workspace,
};
use majlis::store::{Home, OpenError, Options, Store};

pub struct Desk {
    folder: tempfile::TempDir,
    dir: PathBuf,
    laptop: Option<String>,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let dir = folder.path().join("workspace");

        Self { folder, dir, laptop: Some("Poste d’accueil".to_owned()) }
    }

    /// The folder of the workspace.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// A folder of this test, for what is not in the workspace.
    pub fn aside(&self) -> &Path {
        self.folder.path()
    }

    pub fn options(&self) -> Options {
        let home = Home::at(self.folder.path().join("home"));

        Options { laptop: self.laptop.clone(), ..Options::new(home) }
    }

    /// The options of another laptop: nothing of this one's is known there.
    pub fn elsewhere(&self, name: &str) -> Options {
        Options { laptop: Some(name.to_owned()), ..Options::new(Home::at(self.folder.path().join(name))) }
    }

    pub fn create(&self) -> Store {
        Store::create(&self.dir, "Essai", &self.options()).unwrap()
    }

    pub fn open(&self) -> Store {
        self.try_open().unwrap()
    }

    /// The workspace as a third laptop reads it, beside those that work in it.
    pub fn open_beside(&self) -> Store {
        Store::open(&self.dir, &Options { follow: true, ..self.elsewhere("lecture") }).unwrap()
    }

    pub fn try_open(&self) -> Result<Store, OpenError> {
        Store::open(&self.dir, &self.options())
    }

    /// The journals whose path begins so.
    pub fn journals(&self, begin: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        collect(&self.dir, &mut found);
        found.retain(|path| {
            let relative = path.strip_prefix(&self.dir).unwrap().to_str().unwrap().replace('\\', "/");
            relative.starts_with(begin)
        });
        found.sort();

        found
    }

    pub fn journal_text(&self, begin: &str) -> String {
        self.journals(begin).iter().map(|path| fs::read_to_string(path).unwrap()).collect()
    }

    pub fn forget_readable(&self) {
        let _ = fs::remove_dir_all(self.dir.join("readable"));
    }
}

pub fn create_at(dir: &Path) -> Store {
    let home = dir.with_file_name("home");

    Store::create(dir, "Essai", &Options { laptop: Some("Poste".to_owned()), ..Options::new(Home::at(home)) }).unwrap()
}

/// The workspace without the counts that begin anew with each start.
pub fn still(workspace: &Workspace) -> Workspace {
    let mut workspace = workspace.clone();
    workspace.register.revision = 0;
    workspace.all_meetings.values_mut().for_each(|meeting| meeting.revision = 0);

    workspace
}

/// Compares two workspaces, and shows only the lines that differ.
#[track_caller]
pub fn assert_same(found: &Workspace, expected: &Workspace) {
    let (found, expected) = (still(found), still(expected));
    if found != expected {
        let (found, expected) = (format!("{found:#?}"), format!("{expected:#?}"));
        let lines = found.lines().zip(expected.lines()).enumerate();
        let differ: Vec<_> = lines.filter(|(_, (found, expected))| found != expected).take(10).collect();
        panic!("found and expected differ, by line: {differ:#?}");
    }
}

pub fn association(store: &Store, name: &str) -> Change {
    let association = Association { names: Names::new(name, "أمل"), ..Association::default() };

    RegisterChange::Association(Filing::Added(store.ids().next(), association)).into()
}

/// Records an association.
pub fn add(store: &mut Store, name: &str) {
    let change = association(store, name);
    record(store, change);
}

pub fn delegate(store: &mut Store, number: usize) -> DelegateId {
    let id = store.ids().next();
    let delegate = Delegate { names: Names::latin(format!("Personne {number}")), ..Delegate::default() };
    record(store, RegisterChange::Delegate(Filing::Added(id, delegate)).into());

    id
}

pub fn meeting(store: &mut Store) -> (MeetingId, SessionId) {
    let (id, session) = (store.ids().next(), store.ids().next());
    record(store, Change::Meeting(id, created(session)));

    (id, session)
}

pub fn created(session: SessionId) -> MeetingChange {
    let details = Details { title: Names::latin("Rencontre de concertation"), ..Details::default() };
    let plan = Session { date: jiff::civil::date(2026, 3, 12), ..Session::default() };

    MeetingChange::Created { details, session, plan }
}

pub fn arrival(meeting: (MeetingId, SessionId), person: DelegateId) -> Change {
    let (id, session) = meeting;
    let does = MeetingChange::Arrived { session, person, association: None, desk: "A".to_owned(), replaces: None };

    Change::Meeting(id, does)
}

pub fn arrived(store: &mut Store, meeting: (MeetingId, SessionId), person: DelegateId) {
    record(store, arrival(meeting, person));
}

pub fn record(store: &mut Store, change: Change) {
    store.record(vec![change], BatchKind::Together).unwrap();
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// Copies a folder, as people do with a stick.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(path, to.join(name)).unwrap();
        }
    }
}
