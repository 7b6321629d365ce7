//! An item of the agenda in the side panel.

use super::agenda::last_position;
use super::{Message as Room, panel};
use crate::domain::meeting::{AgendaItem, Meeting, MeetingChange};
use crate::domain::{AgendaItemId, Change, Filing, MeetingId, SessionId};
use crate::screen::Context;
use crate::screen::meeting::door::session_name;
use crate::screen::named::{Named, chosen};
use crate::ui::{Element, field, layout, space};

/// The draft of an item.
#[derive(Debug)]
pub struct ItemForm {
    id: Option<AgendaItemId>,
    was: AgendaItem,
    now: AgendaItem,
    minutes: String,
    is_untitled: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The French title was typed.
    LatinChanged(String),
    /// The Arabic title was typed.
    ArabicChanged(String),
    /// The planned minutes were typed.
    MinutesChanged(String),
    /// Who presents it was typed.
    SpeakerChanged(String),
    /// Another session was chosen.
    SessionChosen(Option<SessionId>),
}

impl ItemForm {
    /// A new item at the end, or one that is there already.
    pub fn new(meeting: &Meeting, id: Option<AgendaItemId>) -> Self {
        let fresh = || AgendaItem { position: last_position(meeting), ..AgendaItem::default() };
        let was = id.and_then(|id| meeting.agenda.get(id).cloned()).unwrap_or_else(fresh);
        let minutes = if was.minutes == 0 { String::new() } else { was.minutes.to_string() };

        Self { id, now: was.clone(), was, minutes, is_untitled: false }
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::LatinChanged(title) => self.now.title.latin = title,
            Message::ArabicChanged(title) => self.now.title.arabic = title,
            Message::MinutesChanged(minutes) => self.minutes = minutes,
            Message::SpeakerChanged(speaker) => self.now.speaker = speaker,
            Message::SessionChosen(session) => self.now.session = session,
        }
    }

    /// The change that the draft makes; none where something is missing. `Some(None)`: nothing changed.
    pub fn change(&mut self, cx: &Context<'_>, meeting: MeetingId) -> Option<Option<Change>> {
        self.is_untitled = self.now.title.is_empty();
        let minutes = self.minutes();
        let (false, Some(minutes)) = (self.is_untitled, minutes) else { return None };
        self.now.minutes = minutes;
        let filing = match self.id {
            Some(id) => Filing::edit(id, &self.was, &self.now),
            None => Some(Filing::Added(cx.ids.next(), self.now.clone())),
        };

        Some(filing.map(|filing| Change::Meeting(meeting, MeetingChange::Agenda(filing))))
    }

    fn minutes(&self) -> Option<u16> {
        if self.minutes.trim().is_empty() {
            return Some(0);
        }

        field::number(&self.minutes).and_then(|minutes| u16::try_from(minutes).ok())
    }

    /// The panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Room> {
        let direction = cx.direction();
        let wrap = |message| Room::Panel(panel::Message::Item(message));
        let minutes = self.minutes().is_none().then(|| cx.t("common-number-invalid"));
        let mut parts: Vec<Element<'a, Room>> = vec![
            field::text(direction, cx.t("discussion-item-title"), &self.now.title.latin)
                .id(panel::first_id())
                .required()
                .error(self.is_untitled.then(|| cx.t("common-field-required")))
                .on_input(move |title| wrap(Message::LatinChanged(title)))
                .on_submit(Room::PanelSaved)
                .into(),
            field::text(direction, cx.t("discussion-item-title-arabic"), &self.now.title.arabic)
                .on_input(move |title| wrap(Message::ArabicChanged(title)))
                .on_submit(Room::PanelSaved)
                .into(),
            field::text(direction, cx.t("discussion-item-minutes"), &self.minutes)
                .error(minutes)
                .on_input(move |minutes| wrap(Message::MinutesChanged(minutes)))
                .on_submit(Room::PanelSaved)
                .into(),
            field::text(direction, cx.t("discussion-item-speaker"), &self.now.speaker)
                .on_input(move |speaker| wrap(Message::SpeakerChanged(speaker)))
                .on_submit(Room::PanelSaved)
                .into(),
        ];
        let sessions: Vec<Named<Option<SessionId>>> = meeting
            .ordered_sessions()
            .into_iter()
            .map(|(id, session)| Named::new(Some(id), session_name(cx, session)))
            .collect();
        if sessions.len() > 1 {
            let first = sessions.first().and_then(|first| first.value);
            let session = self.now.session.or(first);
            parts.push(field::choice(
                direction,
                cx.t("discussion-item-session"),
                sessions.clone(),
                chosen(&sessions, &session),
                "",
                move |session: Named<Option<SessionId>>| wrap(Message::SessionChosen(session.value)),
            ));
        }

        layout::column(direction, parts).spacing(space::M).into()
    }

    /// Its title.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.t(if self.id.is_some() { "discussion-item-edit" } else { "discussion-item-add" })
    }
}
