//! The program on a display, and the same workspace read without a window.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::display::Display;

/// How long the slowest step may take, on a machine that is busy building.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked.
const BETWEEN: Duration = Duration::from_millis(200);
/// How long the window may take to draw what a key asked for. Nothing on disk tells when it has.
const A_MOMENT: Duration = Duration::from_millis(700);

/// A workspace with the sample in it, and the program at it.
pub struct Desk {
    display: Display,
    home: PathBuf,
    workspace: PathBuf,
    program: Option<Child>,
}

impl Desk {
    /// Writes the sample workspace.
    pub fn new(home: &Path) -> Self {
        let desk =
            Self { display: Display::start(), home: home.into(), workspace: home.join("workspace"), program: None };
        let made = desk.command().arg("demo").arg(&desk.workspace).status().expect("majlis demo");
        assert!(made.success(), "majlis demo failed");

        desk
    }

    /// Opens the window, and waits for it.
    pub fn start(&mut self) {
        self.start_with(&[]);
    }

    /// The same, with more arguments.
    pub fn start_with(&mut self, arguments: &[&str]) {
        let program = self.at_workspace().args(arguments).stdin(Stdio::null()).spawn().expect("the window");
        let process = program.id();
        self.program = Some(program);
        self.until("the window is there", |desk| desk.display.window_of(process).is_some());
        sleep(A_MOMENT * 3);
    }

    /// Shows the open meeting on the projector, from a second program, until that one has a window; then closes it.
    pub fn project(&mut self) {
        let words = ["--project", "latest"];
        let mut second = self.at_workspace().args(words).stdin(Stdio::null()).spawn().expect("the projector");
        let process = second.id();
        self.until("the projector's window is there", |desk| desk.display.window_of(process).is_some());
        sleep(A_MOMENT);
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

    /// Presses keys.
    pub fn key(&mut self, keys: &str) {
        self.display.key(keys);
    }

    /// Types a text.
    pub fn type_text(&mut self, text: &str) {
        self.display.type_text(text);
    }

    /// Lets the window draw.
    pub fn settle(&self) {
        sleep(A_MOMENT);
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
        let files = |folder: &Path| std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
        let journals = files(&self.workspace.join("meetings")).flat_map(|folder| files(&folder).collect::<Vec<_>>());

        journals.filter_map(|file| std::fs::read_to_string(file).ok()).filter(|journal| journal.contains(text)).count()
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

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_majlis"));
        command
            .env("DISPLAY", self.display.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("HOME", &self.home)
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_DATA_HOME", self.home.join("data"))
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

fn rows(out: &Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(out).expect("the list that was written");
    let text = text.trim_start_matches('\u{feff}');
    let separator = if text.lines().next().unwrap_or_default().contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());

    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}
