//! The commands without a window, through the real binary.

mod help;
mod kill;
mod lists;
mod merge;
mod pipe;
mod refusals;
mod sign;
mod together;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A home of its own for the program, with a workspace in it.
pub struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    /// An empty home.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A home with the sample workspace in it.
    pub fn with_sample() -> Self {
        let home = Self::new();
        let made = home.command().arg("demo").arg(home.workspace()).output().unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

        home
    }

    /// Where the workspace is.
    pub fn workspace(&self) -> PathBuf {
        self.path("workspace")
    }

    /// A path in the home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program, with nothing of this machine in its environment.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_majlis"));
        command
            .env("HOME", self.folder.path())
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET");

        command
    }

    /// Runs the program at the workspace, in French.
    pub fn run(&self, words: &[&str]) -> Output {
        self.run_with(words, "")
    }

    /// The same, with something on its standard input.
    pub fn run_with(&self, words: &[&str], input: &str) -> Output {
        self.run_in("fr", words, input)
    }

    /// The same, in a language.
    pub fn run_in(&self, language: &str, words: &[&str], input: &str) -> Output {
        let mut child = self
            .command()
            .arg("--workspace")
            .arg(self.workspace())
            .args(["--lang", language])
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that refuses at once does not read.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());

        child.wait_with_output().unwrap()
    }

    /// The lines of a run that succeeds.
    #[track_caller]
    pub fn lines(&self, words: &[&str]) -> Vec<Vec<String>> {
        self.lines_with(words, "")
    }

    /// The same, with something on its standard input.
    #[track_caller]
    pub fn lines_with(&self, words: &[&str], input: &str) -> Vec<Vec<String>> {
        let output = self.run_with(words, input);
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));

        cells(&output.stdout)
    }

    /// The badge codes of the people of the latest meeting.
    pub fn codes(&self) -> Vec<String> {
        let out = self.path("codes.csv");
        self.lines(&["export", "attendance", "--to", out.to_str().unwrap(), "--columns", "badge"]);
        let text = std::fs::read_to_string(out).unwrap();
        let codes = text.lines().skip(1).map(|code| code.trim_matches('"')).filter(|code| !code.is_empty());

        codes.map(str::to_owned).collect()
    }

    /// The one line on the standard error of a run that is refused, with exit status 1, in English.
    #[track_caller]
    pub fn refusal(&self, words: &[&str]) -> String {
        self.refusal_in("en", words)
    }

    /// The same, in a language.
    #[track_caller]
    pub fn refusal_in(&self, language: &str, words: &[&str]) -> String {
        let output = self.run_in(language, words, "");
        assert_eq!(output.status.code(), Some(1), "{words:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.lines().count(), 1, "{said}");

        said
    }
}

/// The cells of each line.
pub fn cells(output: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(output).unwrap();

    text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// A file under tests/fixtures.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}
