//! The projector: this program once more, in a window of its own, for reading alone. And what is different in that window: it
//! has nothing but the projection, writes no settings, and obeys no key but those of the projection.

use std::process::{Child, Command, Stdio};

use iced::Task;

use super::keys::Pressed;
use super::{App, Message, Stage};
use crate::domain::MeetingId;
use crate::exchange::say::disk;
use crate::screen::{Press, keys};
use crate::store::Reason;
use crate::tr;
use crate::ui::Tone;

/// The window that was opened for the projector.
pub struct Projector {
    meeting: MeetingId,
    program: Child,
}

impl App {
    /// Whether this window is the projector's.
    pub(super) fn is_projecting(&self) -> bool {
        self.launch.project.is_some()
    }

    /// Shows a meeting on the projector, unless it is shown already.
    pub(super) fn project(&mut self, meeting: MeetingId) -> Task<Message> {
        self.reap_projector();
        let now = crate::store::now();
        if self.projector.as_ref().is_some_and(|projector| projector.meeting == meeting) {
            self.toasts.say(Tone::Neutral, self.i18n.t("app-projected-already"), false, now);

            return Task::none();
        }
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let Some(code) = desk.store.workspace().meeting(meeting).map(|meeting| meeting.details.code.clone()) else {
            return Task::none();
        };
        let started = std::env::current_exe().and_then(|program| {
            Command::new(program)
                .arg(format!("--project={code}"))
                .arg("--workspace")
                .arg(desk.store.dir())
                .args(["--lang", self.i18n.language().code()])
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .spawn()
        });
        match started {
            Ok(program) => {
                self.projector = Some(Projector { meeting, program });
                self.toasts.say(Tone::Success, self.i18n.t("app-projected"), false, now);
            }
            Err(error) => {
                let sentence =
                    tr!(self.i18n, "app-not-projected", reason = disk::reason(&self.i18n, &Reason::of(&error)));
                self.toasts.say(Tone::Danger, sentence, false, now);
            }
        }

        Task::none()
    }

    /// Takes note that the projector's window was closed; says so where it ended by itself, before it showed anything.
    pub(super) fn reap_projector(&mut self) {
        let Some(projector) = &mut self.projector else { return };
        let Ok(Some(status)) = projector.program.try_wait() else { return };
        self.projector = None;
        if !status.success() {
            let sentence = tr!(self.i18n, "app-not-projected", reason = disk::reason(&self.i18n, &Reason::Stopped));
            self.toasts.say(Tone::Danger, sentence, false, crate::store::now());
        }
    }

    /// A key in the projector's window.
    pub(super) fn projection_pressed(&mut self, pressed: &Pressed) -> Task<Message> {
        let does = self.keys.reads(pressed.shortcut, &[&keys::PROJECTION], self.i18n.direction());
        let press = does.map(|does| Press::new(does, pressed.taken));

        self.screen_pressed(press.as_ref(), None)
    }
}
