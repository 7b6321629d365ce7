//! The list itself: deriving, narrowing, the cursor and the selection.

use super::changes::Subject;
use super::{Detail, Filter, Invitations, Message, Panel, Row, recorded, rows};
use crate::domain::Place;
use crate::screen::keys::Step;
use crate::screen::{Action, Context};

impl Invitations {
    /// Derives the rows again, as little as the change asks for.
    pub(super) fn derive(&mut self, cx: &Context<'_>) {
        let revision = |place| cx.workspace.revision(place);
        let now = (revision(Place::Register), revision(Place::Meeting(self.meeting)), cx.language());
        let register_stood =
            self.seen.is_some_and(|(register, _, language)| (register, language) == (now.0, cx.language()));
        if self.seen == Some(now) {
            return;
        }
        self.seen = Some(now);
        let Some(subject) = self.subject(cx) else {
            self.rows.clear();
            self.shown.clear();
            return;
        };
        if !register_stood || !rows::update(&mut self.rows, subject.meeting, cx) {
            self.rows = rows::derive(subject.meeting, cx);
        }
        // One's own changes are seen as they are made.
        let is_news = std::mem::replace(&mut self.news, cx.together.news) != cx.together.news;
        self.fresh.see(self.rows.iter().map(|row| (row.invitee, row.says())), is_news, cx.now);
        self.selected.retain(|invitee| subject.meeting.invitation(*invitee).is_some());
        self.narrow(cx);
        match &mut self.panel {
            Panel::Detail(detail) if subject.meeting.invitation(detail.invitee()).is_none() => {
                self.panel = Panel::Closed;
            }
            Panel::Chooser(chooser) => chooser.refresh(cx, subject),
            _ => {}
        }
    }

    pub(super) fn narrow(&mut self, cx: &Context<'_>) {
        let network = self.filter.network.and_then(|id| cx.workspace.register.networks.get(id));
        self.members = network.map(|network| cx.workspace.register.members(network));
        self.shown = rows::shown(&self.rows, &self.filter, self.members.as_ref(), self.sort);
        let found = self.cursor.and_then(|cursor| self.shown().position(|row| row.invitee == cursor));
        match found {
            Some(place) => self.place = place,
            // The cursor's invitee left the list: the one that took its place is next.
            None => {
                self.place = self.place.min(self.shown.len().saturating_sub(1));
                self.cursor = self.at(self.place).map(|row| row.invitee);
            }
        }
    }

    pub(super) fn at(&self, place: usize) -> Option<&Row> {
        self.rows.get(*self.shown.get(place)?)
    }

    pub(super) fn refilter(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::FilterTyped(text) => self.filter.text = text,
            Message::StandFiltered(stand) => self.filter.stand = stand,
            Message::RegionFiltered(region) => self.filter.region = region,
            Message::GroupFiltered(kind) => self.filter.kind = kind,
            Message::NetworkFiltered(network) => self.filter.network = network,
            _ => self.filter = Filter::default(),
        }
        // The first row is where one looks after typing.
        self.cursor = None;
        self.place = 0;
        self.narrow(cx);

        Action::Run(self.table.to_top())
    }

    pub(super) fn step(&mut self, step: Step, extending: bool, subject: Subject<'_>) -> Action<Message> {
        let from = self.cursor.map(|_| self.place);
        let Some(place) = step.lands(from, self.shown.len(), self.table.page()) else { return Action::None };
        if extending {
            let start = from.unwrap_or(place);
            let (low, high) = (start.min(place), start.max(place));
            let reached: Vec<_> = (low..=high).filter_map(|place| Some(self.at(place)?.invitee)).collect();
            self.selected.extend(reached);
        }
        let kept = self.go_to(place, subject);

        Action::All(vec![kept, Action::Run(self.table.reveal(place))])
    }

    /// Puts the cursor there; an open panel follows it, and what was typed in it is kept.
    pub(super) fn go_to(&mut self, place: usize, subject: Subject<'_>) -> Action<Message> {
        let Some(invitee) = self.at(place).map(|row| row.invitee) else { return Action::None };
        self.place = place;
        self.cursor = Some(invitee);
        let Panel::Detail(detail) = &self.panel else { return Action::None };
        if detail.invitee() == invitee {
            return Action::None;
        }
        let kept = detail.unsaved(subject);
        self.panel = Panel::Detail(Detail::new(subject.meeting, invitee));

        recorded(kept.into_iter().collect())
    }

    pub(super) fn open(&mut self, subject: Subject<'_>) {
        if let Some(invitee) = self.cursor {
            self.panel = Panel::Detail(Detail::new(subject.meeting, invitee));
        }
    }

    pub(super) fn check_cursor(&mut self) {
        let Some(invitee) = self.cursor else { return };
        if !self.selected.remove(&invitee) {
            self.selected.insert(invitee);
        }
    }

    pub(super) fn are_all_checked(&self) -> bool {
        !self.shown.is_empty() && self.shown().all(|row| self.selected.contains(&row.invitee))
    }

    pub(super) fn check_all(&mut self) {
        let all: Vec<_> = self.shown().map(|row| row.invitee).collect();
        if self.are_all_checked() {
            all.iter().for_each(|invitee| {
                self.selected.remove(invitee);
            });
        } else {
            self.selected.extend(all);
        }
    }

    /// One thing at a time: the selection, then the filter.
    pub(super) fn escape(&mut self, cx: &Context<'_>) -> Action<Message> {
        if !self.selected.is_empty() {
            self.selected.clear();
            return Action::None;
        }
        if self.filter.is_on() {
            return self.refilter(Message::FilterCleared, cx);
        }

        Action::None
    }
}
