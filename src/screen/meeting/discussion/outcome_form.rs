//! A decision, a recommendation or a commitment in the side panel.

use crate::ui::focus::button;
use iced::widget::text_editor::{Action, Content};
use jiff::civil::Date;

use super::{Message as Room, panel};
use crate::domain::door::Who;
use crate::domain::meeting::{FollowUp, MeetingChange, Outcome, OutcomeKind, OutcomeState, Owner};
use crate::domain::{Change, Filing, MeetingId, OutcomeId, UnitId};
use crate::i18n::{format, tr};
use crate::screen::lookup::{Lookup, marked};
use crate::screen::meeting::people;
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::search::Directory;
use crate::ui::theme::Press;
use crate::ui::{Element, field, layout, space, text};

/// How many associations are offered.
const OFFERED: usize = 5;

/// Who may have to do it, before an association is named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Owning {
    /// Nobody yet.
    Nobody,
    /// The organiser as a whole.
    Organiser,
    /// A unit of it.
    Unit(UnitId),
    /// An association.
    Association,
}

/// The draft of an outcome.
#[derive(Debug)]
pub struct OutcomeForm {
    id: Option<OutcomeId>,
    was: Outcome,
    now: Outcome,
    text: Content,
    owning: Owning,
    association: Lookup,
    is_association_open: bool,
    bodies: Directory,
    due: String,
    follow_up: String,
    is_empty: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Another kind was chosen.
    KindChosen(OutcomeKind),
    /// The text was worked on.
    TextActed(Action),
    /// Another owner was chosen.
    OwningChosen(Owning),
    /// The association was typed.
    AssociationChanged(String),
    /// Enter, in the association.
    AssociationEntered,
    /// One of those offered was pressed.
    AssociationChosen(usize),
    /// The arrows.
    Moved(i32),
    /// The due date was typed.
    DueChanged(String),
    /// Another state was chosen.
    StateChosen(OutcomeState),
    /// What became of it was typed.
    FollowUpChanged(String),
    /// It is added to the list.
    FollowUpEntered,
    /// One was taken off the list.
    FollowUpRemoved(usize),
}

impl OutcomeForm {
    /// A new outcome, or one that is there already.
    pub fn new(cx: &Context<'_>, id: Option<OutcomeId>, was: Outcome) -> Self {
        let bodies = Directory::of_associations(&cx.workspace.register);
        let mut association = Lookup::default();
        let owning = match was.owner {
            Owner::Nobody => Owning::Nobody,
            Owner::Organiser => Owning::Organiser,
            Owner::Unit(unit) => Owning::Unit(unit),
            Owner::Association(owner) => {
                let name = people::association_name(cx, owner).unwrap_or_default();
                association.keep(Who::Association(owner), name);

                Owning::Association
            }
        };

        Self {
            id,
            now: was.clone(),
            text: panel::written(&was.text),
            owning,
            association,
            is_association_open: false,
            bodies,
            due: was.due.map(|due| format::date_short(cx.language(), due)).unwrap_or_default(),
            follow_up: String::new(),
            is_empty: false,
            was,
        }
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) {
        match message {
            Message::KindChosen(kind) => self.now.kind = kind,
            Message::TextActed(action) => {
                self.text.perform(action);
                self.is_empty = false;
            }
            Message::OwningChosen(owning) => self.owning = owning,
            Message::AssociationChanged(query) => {
                self.is_association_open = !query.trim().is_empty();
                self.association.type_in(query, &self.bodies, OFFERED);
            }
            Message::AssociationEntered => self.accept(cx),
            Message::AssociationChosen(place) => {
                self.association.at = Some(place);
                self.accept(cx);
            }
            Message::Moved(by) => self.association.move_by(by),
            Message::DueChanged(due) => self.due = due,
            Message::StateChosen(state) => self.now = self.now.stated(state, cx.today()),
            Message::FollowUpChanged(text) => self.follow_up = text,
            Message::FollowUpEntered => self.add_follow_up(cx),
            Message::FollowUpRemoved(place) if place < self.now.follow_ups.len() => {
                self.now.follow_ups.remove(place);
            }
            Message::FollowUpRemoved(_) => {}
        }
    }

    fn accept(&mut self, cx: &Context<'_>) {
        self.is_association_open = false;
        if let Some(Who::Association(association)) = self.association.current() {
            let name = people::association_name(cx, association).unwrap_or_default();
            self.association.keep(Who::Association(association), name);
        }
    }

    fn add_follow_up(&mut self, cx: &Context<'_>) {
        let text = self.follow_up.trim();
        if !text.is_empty() {
            self.now.follow_ups.push(FollowUp { date: cx.today(), text: text.to_owned() });
            self.follow_up.clear();
        }
    }

    /// The due date that was typed: `Some(None)` where there is none; none where it cannot be read.
    fn due(&self) -> Option<Option<Date>> {
        if self.due.trim().is_empty() { Some(None) } else { field::date(&self.due).map(Some) }
    }

    /// The change that the draft makes; none where something is missing. `Some(None)`: nothing changed.
    pub fn change(&mut self, cx: &Context<'_>, meeting: MeetingId) -> Option<Option<Change>> {
        // What was typed and not yet entered is not lost.
        self.add_follow_up(cx);
        let text = self.text.text().trim().to_owned();
        self.is_empty = text.is_empty();
        let (false, Some(due)) = (self.is_empty, self.due()) else { return None };
        let owner = match (self.owning, self.association.current()) {
            (Owning::Nobody, _) => Owner::Nobody,
            (Owning::Organiser, _) => Owner::Organiser,
            (Owning::Unit(unit), _) => Owner::Unit(unit),
            (Owning::Association, Some(Who::Association(association))) => Owner::Association(association),
            (Owning::Association, _) => Owner::Nobody,
        };
        let now = Outcome { text, due, owner, ..self.now.clone() };
        let filing = match self.id {
            Some(id) => Filing::edit(id, &self.was, &now),
            None => Some(Filing::Added(cx.ids.next(), now)),
        };

        Some(filing.map(|filing| Change::Meeting(meeting, MeetingChange::Outcome(filing))))
    }

    /// The panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Room> {
        let direction = cx.direction();
        let wrap = |message| Room::Panel(panel::Message::Outcome(message));
        let kinds = OutcomeKind::ALL.map(|kind| (kind, wording::outcome_kind(cx.i18n, kind)));
        let states = OutcomeState::ALL.map(|state| (state, wording::outcome_state(cx.i18n, state)));
        let mut parts: Vec<Element<'a, Room>> = vec![
            field::segments(direction, kinds, &self.now.kind, |kind| wrap(Message::KindChosen(kind))),
            panel::editor(cx, cx.t("discussion-outcome-text"), &self.text, move |action| {
                wrap(Message::TextActed(action))
            }),
        ];
        if self.is_empty {
            parts.push(text::danger(cx.t("common-field-required")).into());
        }
        parts.push(self.owner(cx));
        parts.push(
            field::text(direction, cx.t("discussion-outcome-due"), &self.due)
                .placeholder(cx.t("discussion-date-example"))
                .error(
                    self.due()
                        .is_none()
                        .then(|| tr!(cx.i18n, "common-date-invalid", example = cx.t("discussion-date-example"))),
                )
                .on_input(move |due| wrap(Message::DueChanged(due)))
                .on_submit(Room::PanelSaved)
                .into(),
        );
        parts.push(field::labelled(
            direction,
            cx.t("discussion-outcome-state"),
            field::segments(direction, states, &self.now.state, |state| wrap(Message::StateChosen(state))),
        ));
        parts.push(self.follow_ups(cx));

        layout::column(direction, parts).spacing(space::M).into()
    }

    fn owner<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Room> {
        let direction = cx.direction();
        let wrap = |message| Room::Panel(panel::Message::Outcome(message));
        let register = &cx.workspace.register;
        let mut owners = vec![
            Named::new(Owning::Nobody, wording::owner(cx.i18n, register, Owner::Nobody)),
            Named::new(Owning::Organiser, wording::owner(cx.i18n, register, Owner::Organiser)),
        ];
        owners.extend(register.units.iter().map(|(id, unit)| Named::new(Owning::Unit(id), cx.name(&unit.names))));
        owners.push(Named::new(Owning::Association, cx.t("discussion-owner-association")));
        let choice = field::choice(
            direction,
            cx.t("discussion-outcome-owner"),
            owners.clone(),
            chosen(&owners, &self.owning),
            "",
            move |owner: Named<Owning>| wrap(Message::OwningChosen(owner.value)),
        );
        let mut parts = vec![choice];
        if self.owning == Owning::Association {
            parts.push(
                field::text(direction, "", &self.association.query)
                    .placeholder(cx.t("door-field-body-placeholder"))
                    .on_input(move |query| wrap(Message::AssociationChanged(query)))
                    .on_submit(wrap(Message::AssociationEntered))
                    .into(),
            );
            if self.is_association_open {
                for (place, found) in self.association.answers.iter().enumerate() {
                    let label = people::fitted_name(&people::label(cx, found.who), 46);
                    let label = marked(&label, &self.association.query, space::BODY, iced::font::Weight::Normal);
                    parts.push(
                        button(layout::start(direction, label))
                            .padding([space::XS, space::S])
                            .class(Press::Line { active: self.association.at == Some(place) })
                            .on_press(wrap(Message::AssociationChosen(place)))
                            .into(),
                    );
                }
            }
        }

        layout::column(direction, parts).spacing(space::XS).into()
    }

    fn follow_ups<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Room> {
        let direction = cx.direction();
        let wrap = |message| Room::Panel(panel::Message::Outcome(message));
        let mut parts: Vec<Element<'a, Room>> = vec![text::label(cx.t("discussion-follow-ups")).into()];
        for (place, follow_up) in self.now.follow_ups.iter().enumerate() {
            let day = text::caption(format::date_short(cx.language(), follow_up.date));
            let remove =
                crate::ui::button::icon(crate::ui::Icon::Cross).on_press(wrap(Message::FollowUpRemoved(place)));
            let remove = crate::ui::tip::tip(remove, cx.t("common-remove"));
            parts.push(
                layout::row(
                    direction,
                    [day.into(), layout::start(direction, text::body(follow_up.text.as_str())).into(), remove],
                )
                .into(),
            );
        }
        parts.push(
            field::text(direction, "", &self.follow_up)
                .placeholder(cx.t("discussion-follow-up-add"))
                .on_input(move |text| wrap(Message::FollowUpChanged(text)))
                .on_submit(wrap(Message::FollowUpEntered))
                .into(),
        );

        layout::column(direction, parts).spacing(space::XS).into()
    }

    /// Its title.
    pub fn title(&self, cx: &Context<'_>) -> String {
        let kind = match self.now.kind {
            OutcomeKind::Decision => "decision",
            OutcomeKind::Recommendation => "recommendation",
            OutcomeKind::Commitment => "commitment",
        };
        let key = if self.id.is_some() { "discussion-outcome-edit" } else { "discussion-outcome-add" };

        tr!(cx.i18n, key, kind = kind)
    }
}
