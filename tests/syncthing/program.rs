//! One real Syncthing, on the loopback alone: no discovery, no relay, no reports, and its answers over its own interface.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::laptop::Laptop;
use super::{BETWEEN, PATIENCE};

/// The key of the interface, of a program that nobody else reaches.
const KEY: &str = "majlis-test";
const FOLDER: &str = "majlis";

/// A Syncthing with a home of its own.
pub struct Syncthing {
    home: PathBuf,
    workspace: PathBuf,
    device: String,
    /// Where it listens to the other one.
    port: u16,
    /// Where it answers questions.
    interface: u16,
    other: String,
    child: Option<Child>,
}

impl Syncthing {
    /// Whether the program is there.
    pub fn is_installed() -> bool {
        Command::new("syncthing").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
    }

    /// Makes its keys.
    pub fn prepare(root: &Path, laptop: &Laptop) -> Self {
        let home = laptop.home().join("syncthing");
        let run = |arguments: &[&str]| {
            let output = Command::new("syncthing").args(arguments).env("HOME", root).output().expect("syncthing");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

            String::from_utf8(output.stdout).expect("its answer in UTF-8")
        };
        let folder = home.to_str().expect("a path in UTF-8");
        run(&["generate", "--home", folder]);
        let device = run(&["--home", folder, "--device-id"]).trim().to_owned();
        let (port, interface) = (free_port(), free_port());
        let workspace = laptop.workspace().to_owned();

        Self { home, workspace, device, port, interface, other: String::new(), child: None }
    }

    pub fn device(&self) -> &str {
        &self.device
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// Starts it, knowing the other one.
    pub fn start(&mut self, other: &str, port: u16) {
        self.other = other.to_owned();
        fs::write(self.home.join("config.xml"), self.configuration(port)).expect("its configuration");
        let child = Command::new("syncthing")
            .args(["serve", "--no-browser", "--no-restart", "--no-upgrade", "--home"])
            .arg(&self.home)
            .env("HOME", &self.home)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("syncthing");
        self.child = Some(child);
        let start = Instant::now();
        while self.ask("GET", "/rest/system/ping").is_none() {
            assert!(start.elapsed() < PATIENCE, "syncthing does not answer");
            std::thread::sleep(BETWEEN);
        }
    }

    /// Looks at the folder at once.
    pub fn scan(&self) {
        let scanned = self.ask("POST", &format!("/rest/db/scan?folder={FOLDER}"));
        assert!(scanned.is_some(), "syncthing does not look at its folder: {}", self.status());
    }

    /// Whether it has all that the other one has, and the other one all that it has.
    pub fn is_complete(&self) -> bool {
        let theirs = self.ask("GET", &format!("/rest/db/completion?folder={FOLDER}&device={}", self.other));
        let complete = theirs.is_some_and(|answer| field(&answer, "completion") == Some("100"));
        let ours = self.status();
        let idle = field(&ours, "state") == Some("idle") && field(&ours, "needTotalItems") == Some("0");

        complete && idle
    }

    /// What it says of its folder.
    pub fn status(&self) -> String {
        self.ask("GET", &format!("/rest/db/status?folder={FOLDER}")).unwrap_or_default()
    }

    fn ask(&self, method: &str, path: &str) -> Option<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.interface)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(60))).ok()?;
        let request =
            format!("{method} {path} HTTP/1.0\r\nHost: 127.0.0.1\r\nX-API-Key: {KEY}\r\nContent-Length: 0\r\n\r\n");
        stream.write_all(request.as_bytes()).ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;

        head.lines().next()?.contains(" 200 ").then(|| body.to_owned())
    }

    fn configuration(&self, other_port: u16) -> String {
        let Self { device, other, port, interface, .. } = self;
        let workspace = self.workspace.display();

        format!(
            r#"<configuration version="35">
    <folder id="{FOLDER}" label="" path="{workspace}" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="true" autoNormalize="true">
        <filesystemType>basic</filesystemType>
        <device id="{device}"></device>
        <device id="{other}"></device>
        <maxConflicts>-1</maxConflicts>
    </folder>
    <device id="{device}" name="one"><address>dynamic</address></device>
    <device id="{other}" name="other"><address>tcp://127.0.0.1:{other_port}</address></device>
    <gui enabled="true" tls="false"><address>127.0.0.1:{interface}</address><apikey>{KEY}</apikey></gui>
    <options>
        <listenAddress>tcp://127.0.0.1:{port}</listenAddress>
        <globalAnnounceEnabled>false</globalAnnounceEnabled>
        <localAnnounceEnabled>false</localAnnounceEnabled>
        <relaysEnabled>false</relaysEnabled>
        <natEnabled>false</natEnabled>
        <reconnectionIntervalS>1</reconnectionIntervalS>
        <startBrowser>false</startBrowser>
        <urAccepted>-1</urAccepted>
        <crashReportingEnabled>false</crashReportingEnabled>
        <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
        <stunKeepaliveStartS>0</stunKeepaliveStartS>
    </options>
</configuration>
"#
        )
    }
}

impl Drop for Syncthing {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A field of a flat JSON object.
fn field<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = answer.split_once(&format!("\"{name}\":"))?;
    let rest = rest.trim_start();

    Some(rest.split([',', '}', '\n']).next()?.trim().trim_matches('"'))
}

/// A port that nobody uses just now.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("the loopback");

    listener.local_addr().expect("its address").port()
}
