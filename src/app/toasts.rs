//! Sentences that go away by themselves.

use jiff::{SignedDuration, Timestamp};

use crate::ui::{Tone, motion};

/// How long a sentence stays.
const STAY: SignedDuration = SignedDuration::from_secs(6);
/// More than these at once would hide the page.
const MOST: usize = 3;

/// The sentences that are shown, the latest last.
#[derive(Debug, Default)]
pub struct Toasts {
    shown: Vec<Toast>,
    last: u64,
}

/// One of them.
#[derive(Clone, Debug)]
pub struct Toast {
    /// Names it, to close it.
    pub number: u64,
    /// Its tone.
    pub tone: Tone,
    /// The sentence.
    pub sentence: String,
    /// Whether it offers to undo.
    pub undo: bool,
    /// Whether it is on its way out.
    pub is_going: bool,
    until: Timestamp,
}

impl Toasts {
    /// Shows a sentence.
    pub fn say(&mut self, tone: Tone, sentence: String, undo: bool, now: Timestamp) {
        self.last += 1;
        for toast in &mut self.shown {
            toast.undo = false;
        }
        let until = now.checked_add(STAY).unwrap_or(Timestamp::MAX);
        self.shown.push(Toast { number: self.last, tone, sentence, undo, is_going: false, until });
        let surplus = self.shown.len().saturating_sub(MOST);
        self.shown.drain(..surplus);
    }

    /// Takes one away: where things move, it goes, and is gone a moment later.
    pub fn close(&mut self, number: u64) {
        self.let_go(|toast| toast.number == number);
    }

    /// Takes away those whose time is over. Errors stay until they are closed.
    pub fn tick(&mut self, now: Timestamp) {
        // A window that shows nothing draws no way out either.
        self.shown.retain(|toast| !toast.is_going);
        self.let_go(|toast| toast.tone != Tone::Danger && toast.until <= now);
    }

    /// One has gone out.
    pub fn gone(&mut self, number: u64) {
        self.shown.retain(|toast| toast.number != number);
    }

    fn let_go(&mut self, is_over: impl Fn(&Toast) -> bool) {
        if !motion::is_on() {
            self.shown.retain(|toast| !is_over(toast));
        }
        for toast in self.shown.iter_mut().filter(|toast| is_over(toast)) {
            toast.is_going = true;
        }
    }

    /// Those that are shown.
    pub fn shown(&self) -> &[Toast] {
        &self.shown
    }
}
