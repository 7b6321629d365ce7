//! A laptop: a home of its own, and its own copy of the workspace.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// One of the two laptops.
pub struct Laptop {
    name: String,
    home: PathBuf,
    workspace: PathBuf,
}

/// A door that is receiving people.
pub struct Door {
    child: Child,
    codes: Vec<String>,
}

impl Laptop {
    pub fn new(root: &Path, name: &str) -> Self {
        let home = root.join(name);
        let workspace = home.join("espace");
        fs::create_dir_all(&workspace).expect("a folder");

        Self { name: name.to_owned(), home, workspace }
    }

    pub fn workspace(&self) -> &Path {
        &self.workspace
    }

    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Writes the sample workspace.
    pub fn make_workspace(&self) {
        let made = self.command().arg("demo").arg(&self.workspace).status().expect("majlis demo");
        assert!(made.success(), "majlis demo failed");
    }

    /// The badge codes of everybody whom the open meeting knows.
    pub fn expected(&self) -> Vec<String> {
        self.rows().into_iter().map(|(code, _)| code).filter(|code| !code.is_empty()).collect()
    }

    /// The badge codes of those who came.
    pub fn present(&self) -> BTreeSet<String> {
        self.rows().into_iter().filter(|(_, arrived)| !arrived.is_empty()).map(|(code, _)| code).collect()
    }

    /// Begins to receive these people.
    pub fn receives(&self, codes: &[String]) -> Door {
        let list = self.home.join("codes");
        fs::write(&list, codes.join("\n")).expect("a file");
        let child = self
            .at_workspace()
            .args(["arrive", "--meeting", "latest"])
            .stdin(fs::File::open(list).expect("the file"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("majlis arrive");

        Door { child, codes: codes.to_vec() }
    }

    /// Every file is as it should be.
    pub fn check(&self) {
        let checked = self.at_workspace().arg("check").output().expect("majlis check");
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }

    /// The code and the time of arrival of each person.
    fn rows(&self) -> Vec<(String, String)> {
        let out = self.home.join("presence.csv");
        let written = self
            .at_workspace()
            .args(["--lang", "en", "export", "attendance", "--columns", "badge,arrived", "--to"])
            .arg(&out)
            .status()
            .expect("majlis export");
        assert!(written.success(), "majlis export failed");
        let text = fs::read_to_string(out).expect("the list");
        let rows = text.lines().skip(1).filter_map(|line| line.split_once(','));

        rows.map(|(code, arrived)| (code.trim_matches('"').to_owned(), arrived.trim_matches('"').to_owned())).collect()
    }

    fn at_workspace(&self) -> Command {
        let mut command = self.command();
        command.arg("--workspace").arg(&self.workspace).args(["--laptop", &self.name]);

        command
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_majlis"));
        command.env("HOME", &self.home).env("XDG_CONFIG_HOME", self.home.join("config"));
        command.env("XDG_DATA_HOME", self.home.join("data"));

        command
    }
}

impl Door {
    /// The codes that were answered as arrived, once the door has received everybody.
    pub fn answers(self) -> Vec<String> {
        let output = self.child.wait_with_output().expect("its answers");
        assert!(output.status.success(), "majlis arrive failed");
        let text = String::from_utf8(output.stdout).expect("answers in UTF-8");
        let answers: Vec<&str> = text.lines().collect();
        assert_eq!(answers.len(), self.codes.len(), "each line has its answer");
        let arrived = self.codes.iter().zip(answers).filter(|(_, answer)| answer.starts_with("arrived\t"));

        arrived.map(|(code, _)| code.clone()).collect()
    }
}
