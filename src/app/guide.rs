//! The way to a first meeting: a slim strip above the page, until the five steps were taken or somebody would rather not.

use iced::widget::{container, rule};
use iced::{Fill, Task};

use super::{App, Message, Stage, current};
use crate::domain::guide::{Guide, Step, guide};
use crate::screen::keys::Do;
use crate::screen::meeting::invitations;
use crate::screen::{Room, Route, meetings, settings};
use crate::ui::{Element, Icon, Ink, Surface, Tone, button, icon, layout, space, text};

/// The Fluent keys of a step: its name, what is to be done, and the button that goes there.
fn keys_of(step: Step) -> [&'static str; 3] {
    match step {
        Step::Organiser => ["guide-organiser", "guide-organiser-why", "guide-organiser-go"],
        Step::Register => ["guide-register", "guide-register-why", "guide-register-go"],
        Step::Meeting => ["guide-meeting", "guide-meeting-why", "guide-meeting-go"],
        Step::Invitations => ["guide-invitations", "guide-invitations-why", "guide-invitations-go"],
        Step::Door => ["guide-door", "guide-door-why", "guide-door-go"],
    }
}

impl App {
    /// How far the workspace has come, while that is shown: not in the sample, nor where nothing may be recorded, nor at a door.
    fn guided(&self) -> Option<(Guide, Step)> {
        let Stage::Open(desk) = &self.stage else { return None };
        let is_shown = self.settings.guide && !self.launch.demo && !desk.store.is_read_only();
        if !is_shown || self.kept().is_some() || self.is_projecting() {
            return None;
        }
        let guide = guide(desk.store.workspace());

        guide.next().map(|step| (guide, step))
    }

    /// Goes to where the next step is taken.
    pub(super) fn follow_guide(&mut self) -> Task<Message> {
        let Some((guide, step)) = self.guided() else { return Task::none() };
        let room = |room| guide.meeting.map_or(Route::Meetings, |id| Route::Meeting(id, room));
        let (route, then) = match (step, guide.meeting) {
            (Step::Organiser, _) => {
                (Route::Settings, Some(current::Message::Settings(settings::Message::OrganiserSought)))
            }
            (Step::Register, _) => (Route::Import(None), None),
            // A meeting that is there lacks its place.
            (Step::Meeting, Some(id)) => {
                (Route::Meetings, Some(current::Message::Meetings(meetings::Message::EditingBegan(id))))
            }
            (_, None) => (Route::Meetings, Some(current::Message::Meetings(meetings::Message::NewBegan))),
            (Step::Invitations, Some(_)) => {
                (room(Room::Invitations), Some(current::Message::Invitations(invitations::Message::InviteBegan)))
            }
            (Step::Door, Some(_)) => (room(Room::Door), None),
        };
        let went = self.go(route);

        Task::batch([went, then.map_or_else(Task::none, |message| self.screen_told(message))])
    }

    /// The way is not shown any more, until the settings show it again.
    pub(super) fn skip_guide(&mut self) -> Task<Message> {
        if self.guided().is_none() {
            return Task::none();
        }
        self.settings.guide = false;
        self.keep_settings();
        self.toasts.say(Tone::Neutral, self.i18n.t("guide-skipped"), false, crate::store::now());

        self.changed()
    }

    /// The strip, while there is something to do.
    pub(super) fn guide_strip(&self) -> Option<Element<'_, Message>> {
        let (guide, next) = self.guided()?;
        let direction = self.i18n.direction();
        let key = |does| self.keys.shown(does, self.i18n.language());
        let [_, why, go] = keys_of(next);
        let steps = Step::ALL.into_iter().map(|step| self.step(&guide, step, step == next));
        let skip = button::quiet(direction, self.i18n.t("guide-skip"))
            .shortcut(key(Do::SkipGuide))
            .on_press(Message::GuideSkipped);
        let go =
            button::primary(direction, self.i18n.t(go)).shortcut(key(Do::FollowGuide)).on_press(Message::GuideFollowed);
        let steps = layout::spread(direction, layout::row(direction, steps).spacing(space::L), skip);
        let next = layout::spread(direction, text::body(self.i18n.t(why)), go).spacing(space::L);
        let lines = layout::column(direction, [steps.into(), next.into()]).spacing(space::XS).width(Fill);

        Some(
            iced::widget::column![
                container(lines)
                    .padding(layout::padding(direction, space::XS, space::XL, space::S, space::XL))
                    .width(Fill)
                    .class(Surface::Paper),
                rule::horizontal(1),
            ]
            .into(),
        )
    }

    fn step(&self, guide: &Guide, step: Step, is_next: bool) -> Element<'_, Message> {
        let direction = self.i18n.direction();
        let [name, ..] = keys_of(step);
        let name = format!("{}. {}", step as usize + 1, self.i18n.t(name));
        let (sign, ink) = match (guide.is_done(step), is_next) {
            (true, _) => (Icon::CheckCircle, Ink::Toned(Tone::Success)),
            (false, true) => (Icon::ArrowEnd.along(direction), Ink::Toned(Tone::Primary)),
            (false, false) => (Icon::Circle, Ink::Muted),
        };
        let name = if is_next { text::label(name).class(Ink::Toned(Tone::Primary)) } else { text::caption(name) };

        layout::row(direction, [icon::inked(sign, ink), name.into()]).spacing(space::XS).into()
    }
}
