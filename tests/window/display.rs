//! A private X server with a window manager, and a keyboard on it.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use super::desk::{BETWEEN, PATIENCE};

/// An X server that ends with it.
pub struct Display {
    server: Child,
    manager: Child,
    name: String,
}

impl Display {
    /// Starts them.
    pub fn start() -> Self {
        let (mut reader, writer) = std::io::pipe().expect("a pipe");
        // The server writes the number of its display to its standard output.
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(writer)
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb (Debian's package xvfb)");
        let mut number = Vec::new();
        let mut byte = [0];
        while reader.read(&mut byte).expect("the number of the display") == 1 && byte[0] != b'\n' {
            number.push(byte[0]);
        }
        let name = format!(":{}", String::from_utf8(number).expect("a number").trim());
        let manager = Command::new("openbox")
            .env("DISPLAY", &name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox");

        let display = Self { server, manager, name };
        display.wait_for_manager();

        display
    }

    /// A window that comes up while the window manager does is seen by neither: only a manager that is there says how many desktops
    /// there are.
    fn wait_for_manager(&self) {
        let start = Instant::now();
        while !self.xdotool(&["get_num_desktops".to_owned()]).parse::<u32>().is_ok_and(|count| count > 0) {
            assert!(start.elapsed() < PATIENCE, "no window manager came up");
            sleep(BETWEEN);
        }
    }

    /// `:99`
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The window of a process, once it is there.
    pub fn window_of(&self, process: u32) -> Option<String> {
        let words = ["search", "--onlyvisible", "--pid", &process.to_string()].map(str::to_owned);

        self.xdotool(&words).lines().last().map(str::to_owned)
    }

    /// Presses keys, by xdotool's names, with spaces between them.
    pub fn key(&self, keys: &str) {
        let words = ["key", "--delay", "25"].into_iter().chain(keys.split_whitespace());
        self.xdotool(&words.map(str::to_owned).collect::<Vec<_>>());
    }

    /// Types a text.
    pub fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "25", "--", text].map(str::to_owned));
    }

    /// Takes a picture of all that it shows.
    pub fn picture(&self, path: &Path) {
        let taken = Command::new("import").args(["-window", "root"]).arg(path).env("DISPLAY", &self.name).status();
        assert!(taken.is_ok_and(|taken| taken.success()), "no picture: {}", path.display());
    }

    fn xdotool(&self, words: &[String]) -> String {
        let output = Command::new("xdotool").args(words).env("DISPLAY", &self.name).output().expect("xdotool");

        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        for child in [&mut self.manager, &mut self.server] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
