//! What the program leaves behind when it crashes: everything that was recorded on disk, if the disk allows it, and a report
//! that says so.
//!
//! A report has no personal data. So it does not repeat the words of the panic, which may quote a name, but says where in the
//! source it was.

use std::backtrace::Backtrace;
use std::fs;
use std::io;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;

use super::Home;
use super::writer::{Queue, Remembered, Saved};

/// The thread that the window runs on. Whoever asked another thread for something hears of its panic, and goes on.
const WINDOW: &str = "main";
/// How long a crash waits for the disk.
const PATIENCE: Duration = Duration::from_secs(3);
/// The ending of a report that nobody was told of yet.
const UNTOLD: &str = "new.txt";

/// The journals that are open in this process.
static OPEN: Mutex<Vec<(PathBuf, Remembered)>> = Mutex::new(Vec::new());

/// A crash, as it can be told.
#[derive(Debug)]
pub struct Crash {
    /// When.
    pub at: Timestamp,
    /// Which version of the program, on which system.
    pub program: String,
    /// Where in the source: file and line.
    pub place: String,
    /// The workspaces that were open, and what of each is on disk; none where the disk did not answer in time.
    pub workspaces: Vec<(PathBuf, Option<Saved>)>,
    /// The calls that led there.
    pub trace: String,
}

/// Has a panic, of any thread, say where it was and nothing else: the words of a panic may quote a name, and what is printed may be kept in
/// the journal of a system.
pub fn hush(print: impl Fn(&str) + Send + Sync + 'static) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        print(&format!("majlis: stopped at {place}"));
    }));
}

/// A folder as a report names it: what lies in the home folder of the account, without the account's name.
pub fn shown(folder: &Path) -> String {
    let home = directories::BaseDirs::new();

    beneath(folder, home.as_ref().map(directories::BaseDirs::home_dir))
}

/// The same where the home folder is this one.
pub fn beneath(folder: &Path, home: Option<&Path>) -> String {
    let inside = home.and_then(|home| folder.strip_prefix(home).ok());

    match inside {
        Some(inside) => Path::new("~").join(inside).display().to_string(),
        None => folder.display().to_string(),
    }
}

/// Sees to it that a crash of the window's thread writes what waits, and leaves a report in these words. The path of the report goes to
/// the standard error.
pub fn arm(home: &Home, words: impl Fn(&Crash) -> String + Send + Sync + 'static) {
    let folder = folder(home);
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        before(panic);
        if thread::current().name() != Some(WINDOW) {
            return;
        }
        let crash = Crash::of(panic);
        log::error!("crashed at {}", crash.place);
        match write(&folder, &crash, &words(&crash)) {
            Ok(path) => eprintln!("majlis: {}", path.display()),
            Err(error) => eprintln!("majlis: {}: {error}", folder.display()),
        }
    }));
}

/// The latest report that nobody was told of yet. It is kept; the next time it is not answered any more.
pub fn untold(home: &Home) -> Option<PathBuf> {
    let mut told: Vec<PathBuf> = Vec::new();
    for file in fs::read_dir(folder(home)).ok()?.flatten() {
        let path = file.path();
        let name = path.file_name()?.to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(UNTOLD) else { continue };
        let kept = path.with_file_name(format!("{stem}txt"));
        told.push(if fs::rename(&path, &kept).is_ok() { kept } else { path });
    }

    told.into_iter().max()
}

/// Remembers journals that are written from here.
pub(super) fn remember(dir: &Path, queue: &Queue) {
    let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
    open.retain(|(_, queue)| queue.queue().is_some());
    open.push((dir.to_owned(), queue.remembered()));
}

impl Crash {
    fn of(panic: &PanicHookInfo<'_>) -> Self {
        Self {
            at: super::now(),
            program: super::diary::program(),
            place: panic.location().map(ToString::to_string).unwrap_or_default(),
            workspaces: save(),
            trace: Backtrace::force_capture().to_string(),
        }
    }
}

/// Writes what waits, on other threads: this one may have crashed with a journal in its hands.
fn save() -> Vec<(PathBuf, Option<Saved>)> {
    let Ok(open) = OPEN.try_lock() else { return Vec::new() };
    let open = open.iter().filter_map(|(dir, queue)| Some((dir.clone(), queue.queue()?)));
    let asked: Vec<_> = open
        .map(|(dir, queue)| {
            let (tell, told) = mpsc::channel();
            thread::spawn(move || {
                // What it said is in the queue.
                let _ = queue.save();
                // Nobody listens any more where the disk took too long.
                let _ = tell.send(queue.saved());
            });

            (dir, told)
        })
        .collect();

    asked.into_iter().map(|(dir, told)| (dir, told.recv_timeout(PATIENCE).ok())).collect()
}

fn write(folder: &Path, crash: &Crash, words: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let path = folder.join(format!("crash-{}.{UNTOLD}", crash.at.strftime("%Y%m%d-%H%M%S")));
    fs::write(&path, words)?;

    Ok(path)
}

fn folder(home: &Home) -> PathBuf {
    home.data.join("reports")
}
