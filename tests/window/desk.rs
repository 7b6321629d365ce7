//! The program on a display, and the same workspace read without a window.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::display::Display;

/// How long the slowest step may take, on a machine that is busy building.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked.
pub const BETWEEN: Duration = Duration::from_millis(200);
/// How often it is looked whether the window still works at what a key asked for, and how often in a row it must be found idle.
/// Nothing on disk tells when it has drawn, and on a busy machine no time is long enough.
const A_GLANCE: Duration = Duration::from_millis(50);
const IDLE: usize = 6;

/// A workspace, and the program at it.
pub struct Desk {
    display: Display,
    home: PathBuf,
    workspace: PathBuf,
    program: Option<Child>,
}

impl Desk {
    /// Writes the sample workspace.
    pub fn new(home: &Path) -> Self {
        let desk = Self::at(home, home.join("workspace"));
        let made = desk.command().arg("demo").arg(&desk.workspace).status().expect("majlis demo");
        assert!(made.success(), "majlis demo failed");

        desk
    }

    /// An account that has never started the program: no settings, and no workspace where it will propose one. Its system opens a
    /// paper by copying it to where [`Desk::opened`] finds it.
    pub fn empty(home: &Path) -> Self {
        let viewer = home.join("bin/xdg-open");
        std::fs::create_dir_all(home.join("bin")).expect("a folder of programs");
        std::fs::write(
            &viewer,
            "#!/bin/sh\ncp \"$1\" \"$HOME/opened.tmp\" && mv \"$HOME/opened.tmp\" \"$HOME/opened\"\n",
        )
        .expect("a viewer");
        std::fs::set_permissions(&viewer, std::fs::Permissions::from_mode(0o755)).expect("a viewer that runs");

        Self::at(home, home.join("data/majlis/workspace"))
    }

    fn at(home: &Path, workspace: PathBuf) -> Self {
        Self { display: Display::start(), home: home.into(), workspace, program: None }
    }

    /// Opens the window, and waits for it.
    pub fn start(&mut self) {
        self.start_with(&[]);
    }

    /// The same, with more arguments.
    pub fn start_with(&mut self, arguments: &[&str]) {
        let mut command = self.at_workspace();
        command.args(arguments);
        self.open(command);
    }

    /// The same, by the program's name alone: it knows no workspace yet.
    pub fn start_bare(&mut self) {
        self.open(self.command());
    }

    fn open(&mut self, mut command: Command) {
        let program = command.stdin(Stdio::null()).spawn().expect("the window");
        let process = program.id();
        self.program = Some(program);
        self.until("the window is there", |desk| desk.display.window_of(process).is_some());
        self.settle();
    }

    /// Shows the open meeting on the projector, from a second program, until that one has a window; then closes it.
    pub fn project(&mut self) {
        let words = ["--project", "latest"];
        let mut second = self.at_workspace().args(words).stdin(Stdio::null()).spawn().expect("the projector");
        let process = second.id();
        self.until("the projector's window is there", |desk| desk.display.window_of(process).is_some());
        self.settle();
        assert!(second.try_wait().expect("its state").is_none(), "the projector ended by itself");
        second.kill().expect("to end it");
        second.wait().expect("its end");
    }

    /// `kill -9`.
    pub fn kill(&mut self) {
        let mut program = self.program.take().expect("a program that runs");
        program.kill().expect("to kill it");
        program.wait().expect("its end");
    }

    /// Closes the window as a person would, and waits for the program's end.
    pub fn close(&mut self) {
        self.key("alt+F4");
        self.wait_for_end();
    }

    /// Whether the program still runs.
    pub fn runs(&mut self) -> bool {
        self.program.as_mut().is_some_and(|program| program.try_wait().expect("its state").is_none())
    }

    /// Waits for the program's end.
    pub fn wait_for_end(&mut self) {
        let mut program = self.program.take().expect("a program that runs");
        let start = Instant::now();
        while program.try_wait().expect("its state").is_none() {
            assert!(start.elapsed() < PATIENCE, "the window does not close");
            sleep(BETWEEN);
        }
    }

    /// Presses keys, one after the other: `Tab Tab ctrl+s`.
    pub fn key(&mut self, keys: &str) {
        self.display.key(keys);
    }

    /// The same, and lets the window do what they ask for: what is typed next may be meant for another field.
    pub fn press(&mut self, keys: &str) {
        self.key(keys);
        self.settle();
    }

    /// Types a text.
    pub fn type_text(&mut self, text: &str) {
        self.display.type_text(text);
    }

    /// Lets the window draw. With `MAJLIS_PICTURES=DIR`, somebody may look at it afterwards (ImageMagick's `import` takes it).
    pub fn settle(&mut self) {
        let start = Instant::now();
        let mut idle = 0;
        while idle < IDLE && start.elapsed() < PATIENCE {
            sleep(A_GLANCE);
            idle = if self.works() { 0 } else { idle + 1 };
        }
        if let Some(folder) = std::env::var_os("MAJLIS_PICTURES") {
            static TAKEN: AtomicUsize = AtomicUsize::new(0);
            let number = TAKEN.fetch_add(1, Ordering::Relaxed);
            self.display.picture(&Path::new(&folder).join(format!("{number:03}.png")));
        }
    }

    /// Whether a part of the program is running just now, or waits for its turn of the processor.
    fn works(&self) -> bool {
        let Some(program) = &self.program else { return false };
        let parts = files(Path::new(&format!("/proc/{}/task", program.id())));
        let state = |part: PathBuf| {
            let line = std::fs::read_to_string(part.join("stat")).ok()?;

            line.rsplit_once(") ")?.1.chars().next()
        };

        parts.filter_map(state).any(|state| matches!(state, 'R' | 'D'))
    }

    /// Waits until something holds.
    pub fn until(&mut self, what: &str, mut holds: impl FnMut(&mut Self) -> bool) {
        let start = Instant::now();
        while !holds(self) {
            assert!(start.elapsed() < PATIENCE, "in vain: {what}");
            sleep(BETWEEN);
        }
    }

    /// How many associations are in the register on disk.
    pub fn associations(&self) -> usize {
        let rows = self.export(&["register", "--columns", "association,city"], "register.csv");
        let names: BTreeSet<String> = rows.into_iter().map(|row| row.join("|")).filter(|row| row.len() > 1).collect();

        names.len()
    }

    /// The people who are expected at the open meeting and not there yet, with their badge codes.
    pub fn expected(&self) -> Vec<(String, String)> {
        let rows = self.export(&["attendance", "--columns", "name,presence,badge,reply"], "expected.csv");
        let names: Vec<String> = rows.iter().map(|row| row[0].clone()).collect();
        let once = |name: &String| names.iter().filter(|other| *other == name).count() == 1;

        rows.into_iter()
            .filter(|row| !row[0].is_empty() && row[1] != "Present" && !row[2].is_empty() && row[3] == "Confirmed")
            .filter(|row| once(&row[0]))
            .map(|row| (row[0].clone(), row[2].clone()))
            .collect()
    }

    /// What the program wrote of itself.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.home.join("data/majlis/log.txt")).unwrap()
    }

    /// What somebody replied to the invitation to the open meeting, on disk.
    pub fn reply_of(&self, name: &str) -> Option<String> {
        let rows = self.export(&["attendance", "--columns", "name,reply"], "replies.csv");

        rows.into_iter().find(|row| row[0].contains(name)).map(|row| row[1].clone())
    }

    /// In how many journals of meetings a text stands. What is in them is on disk.
    pub fn written_times(&self, text: &str) -> usize {
        journals(&self.workspace.join("meetings")).iter().filter(|journal| journal.contains(text)).count()
    }

    /// The line of a meeting's journal in which a text stands.
    pub fn line_of(&self, text: &str) -> Option<String> {
        let journals = journals(&self.workspace.join("meetings"));

        journals.iter().flat_map(|journal| journal.lines()).find(|line| line.contains(text)).map(str::to_owned)
    }

    /// Whether a text stands in the register.
    pub fn is_registered(&self, text: &str) -> bool {
        journals(&self.workspace).iter().any(|journal| journal.contains(text))
    }

    /// Whether the window made the workspace.
    pub fn is_made(&self) -> bool {
        self.workspace.join("majlis.ron").exists()
    }

    /// Where papers and lists are proposed to be written.
    pub fn documents(&self) -> &Path {
        &self.home
    }

    /// What was opened last with the system's own viewer.
    pub fn opened(&self) -> PathBuf {
        self.home.join("opened")
    }

    /// The files that the workspace keeps.
    pub fn kept(&self) -> PathBuf {
        self.workspace.join("files")
    }

    /// The people who are present, on disk.
    pub fn present(&self) -> BTreeSet<String> {
        let out = self.home.join("present.csv");
        self.written(&["attendance", "--set", "public list"], &out);

        present_in(&out)
    }

    /// Receives somebody as another laptop, in the same folder.
    pub fn receive_elsewhere(&self, laptop: &str, badge: &str) {
        let mut child = self
            .at_workspace()
            .args(["--laptop", laptop, "arrive", "--meeting", "latest"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .expect("majlis arrive");
        child.stdin.take().expect("its input").write_all(badge.as_bytes()).expect("a pipe");
        assert!(child.wait().expect("its end").success(), "majlis arrive failed");
    }

    /// Whether the readable files of the window's own laptop speak of an arrival at this desk.
    pub fn knows_of(&self, laptop: &str) -> bool {
        let others = laptop.to_lowercase().replace(' ', "-");
        let folders = std::fs::read_dir(self.workspace.join("readable")).expect("readable files").flatten();
        let own = folders.filter(|folder| !folder.file_name().to_string_lossy().starts_with(&others));
        let meetings = own.filter_map(|folder| std::fs::read_dir(folder.path().join("meetings")).ok());
        let texts = meetings.flatten().flatten().filter_map(|file| std::fs::read_to_string(file.path()).ok());

        texts.into_iter().any(|text| text.contains(&format!("desk: \"{laptop}\"")))
    }

    fn export(&self, words: &[&str], name: &str) -> Vec<Vec<String>> {
        let out = self.home.join(name);
        self.written(words, &out);

        rows(&out)
    }

    fn written(&self, words: &[&str], out: &Path) {
        let mut command = self.at_workspace();
        let done = command.args(["--lang", "en", "export"]).args(words).arg("--to").arg(out).status().expect("majlis");
        assert!(done.success(), "majlis export {words:?} failed");
    }

    fn at_workspace(&self) -> Command {
        let mut command = self.command();
        command.arg("--workspace").arg(&self.workspace);

        command
    }

    /// Where programs are looked for: first among those of this account.
    fn path(&self) -> OsString {
        let own = std::iter::once(self.home.join("bin"));
        let path = std::env::var_os("PATH").unwrap_or_default();

        std::env::join_paths(own.chain(std::env::split_paths(&path))).expect("a path")
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_majlis"));
        command
            .env("DISPLAY", self.display.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("HOME", &self.home)
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_DATA_HOME", self.home.join("data"))
            .env("PATH", self.path())
            .env("ICED_BACKEND", "tiny-skia")
            .env("LANG", "en_GB.UTF-8");

        command
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if let Some(mut program) = self.program.take() {
            let _ = program.kill();
            let _ = program.wait();
        }
    }
}

/// The names of those whom a list says to be present, in whichever language of the interface it was written.
pub fn present_in(out: &Path) -> BTreeSet<String> {
    let rows = rows(out);
    let is_present = |row: &&Vec<String>| row.iter().any(|cell| cell == "Present" || cell == "Présent");

    // Number, association, its Arabic name, acronym, kind, region, city, name.
    rows.iter().filter(is_present).map(|row| row[7].clone()).collect()
}

/// The papers in a folder, each looked at: what does not begin and end as a PDF does is none.
pub fn papers_in(folder: &Path) -> BTreeSet<PathBuf> {
    // A file comes under another name, and is renamed when it is whole.
    let is_whole = |path: &Path| path.extension().is_some_and(|ending| ending == "pdf");
    let is_paper = |path: &PathBuf| {
        if !is_whole(path) {
            return false;
        }
        let bytes = std::fs::read(path).unwrap_or_default();
        let end = bytes.len().saturating_sub(32);

        bytes.starts_with(b"%PDF-") && bytes[end..].windows(5).any(|word| word == b"%%EOF")
    };

    files(folder).filter(is_paper).collect()
}

/// The text of every file in the folders of a folder.
fn journals(folder: &Path) -> Vec<String> {
    let inner = files(folder).flat_map(|folder| files(&folder).collect::<Vec<_>>());

    inner.filter_map(|file| std::fs::read_to_string(file).ok()).collect()
}

fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path())
}

fn rows(out: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(out).expect("the list that was written");
    let text = text.trim_start_matches('\u{feff}');
    let separator = if text.lines().next().unwrap_or_default().contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());

    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}
