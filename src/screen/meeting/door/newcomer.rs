//! Somebody whose name has to be typed: a walk-in, one more person of an invited association, or one who comes in the place of
//! another. By keyboard from the first key to the last.

use iced::font::Weight;
use iced::widget::{Id, button, container};
use iced::{Fill, FillPortion};

use super::expected::Expected;
use super::people;
use crate::domain::door::{Affiliation, Door, Newcomer, Who, names};
use crate::domain::roll::Standing;
use crate::domain::{AssociationId, Civility, DelegateId};
use crate::i18n::format;
use crate::screen::lookup::{self, Lookup, moved};
use crate::screen::{Context, wording};
use crate::search::{Class, Directory};
use crate::ui::shortcut::{Shortcut, Stroke};
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, Tone, button as press, field, icon, layout, section, space, text};

/// How many answers a field of the panel offers.
const OFFERED: usize = 5;

/// Why a name has to be typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Somebody who is not on the list.
    WalkIn,
    /// Somebody of an invited association.
    Of(AssociationId),
    /// Somebody in the place of this person.
    Instead(DelegateId),
}

/// What is typed so far.
#[derive(Debug)]
pub struct Panel {
    /// Why.
    pub purpose: Purpose,
    name: String,
    people: Vec<DelegateId>,
    at: Option<usize>,
    body: Lookup,
    role: String,
    civility: Civility,
    is_body_active: bool,
    is_name_missing: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The name was typed.
    NameChanged(String),
    /// The association was typed.
    BodyChanged(String),
    /// The function was typed.
    RoleChanged(String),
    /// The civility was chosen.
    CivilityChosen(Civility),
    /// The next civility was asked for.
    CivilityTurned,
    /// Enter, in the name.
    NameEntered,
    /// Enter, in the association.
    BodyEntered,
    /// It is to be recorded.
    Entered,
    /// One of the people offered was chosen.
    PersonChosen(DelegateId),
    /// One of the associations offered was chosen.
    BodyChosen(usize),
    /// The arrows.
    Moved(i32),
}

/// What the door should do.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Nothing.
    None,
    /// Put the focus in this field.
    Focus(Id),
    /// It is somebody who is known.
    Take(DelegateId),
    /// It is somebody new.
    Record(Newcomer),
}

pub fn name_id() -> Id {
    Id::new("door-newcomer-name")
}

pub fn body_id() -> Id {
    Id::new("door-newcomer-body")
}

pub fn role_id() -> Id {
    Id::new("door-newcomer-role")
}

impl Panel {
    /// Opened for a purpose, with what was typed already.
    pub fn new(purpose: Purpose, name: String, cx: &Context<'_>, expected: &mut Expected, door: &Door<'_>) -> Self {
        let mut panel = Self {
            purpose,
            name: String::new(),
            people: Vec::new(),
            at: None,
            body: Lookup::default(),
            role: String::new(),
            civility: Civility::Unsaid,
            is_body_active: false,
            is_name_missing: false,
        };
        panel.name_changed(name, cx, expected, door);

        panel
    }

    /// The association is known from the start, and can be changed.
    pub fn with_body(mut self, cx: &Context<'_>, bodies: &Directory, association: AssociationId) -> Self {
        if let Some(name) = people::association_name(cx, association) {
            self.body.type_in(name, bodies, OFFERED);
            self.keep_body(Who::Association(association));
        }

        self
    }

    /// The text of each field, in the order of the fields.
    pub fn texts(&mut self) -> [&mut String; 3] {
        [&mut self.name, &mut self.body.query, &mut self.role]
    }

    /// Takes note of what happened.
    pub fn update(
        &mut self,
        message: Message,
        cx: &Context<'_>,
        expected: &mut Expected,
        bodies: &Directory,
        door: &Door<'_>,
    ) -> Step {
        match message {
            Message::NameChanged(name) => self.name_changed(name, cx, expected, door),
            Message::BodyChanged(body) => self.body_changed(body, bodies),
            Message::RoleChanged(role) => self.role = role,
            Message::CivilityChosen(civility) => self.civility = civility,
            Message::CivilityTurned => {
                self.civility = match self.civility {
                    Civility::Unsaid => Civility::Mrs,
                    Civility::Mrs => Civility::Mr,
                    Civility::Mr => Civility::Unsaid,
                };
            }
            Message::Moved(by) if self.is_body_active => self.body.move_by(by),
            Message::Moved(by) => self.at = moved(self.at, by, self.people.len()),
            Message::PersonChosen(person) => return Step::Take(person),
            Message::BodyChosen(place) => {
                self.body.at = Some(place);
                return self.body_entered(cx);
            }
            Message::BodyEntered => return self.body_entered(cx),
            Message::NameEntered => {
                if let Some(person) = self.at.and_then(|at| self.people.get(at)) {
                    return Step::Take(*person);
                }
                if self.purpose != Purpose::WalkIn {
                    return self.record();
                }
                self.is_name_missing = self.name.trim().is_empty();

                return Step::Focus(if self.is_name_missing { name_id() } else { body_id() });
            }
            Message::Entered => return self.record(),
        }

        Step::None
    }

    fn name_changed(&mut self, name: String, cx: &Context<'_>, expected: &mut Expected, door: &Door<'_>) {
        self.is_body_active = false;
        self.is_name_missing = false;
        self.at = None;
        self.people = match self.purpose {
            Purpose::Instead(absent) if name.trim().is_empty() => door
                .association_of(absent)
                .map(|association| cx.workspace.register.delegates_of(association).map(|(id, _)| id).collect())
                .unwrap_or_default(),
            Purpose::Instead(_) => expected
                .find(cx, door.id, &name)
                .into_iter()
                .filter(|answer| answer.found.hit.class < Class::Near)
                .filter_map(|answer| match answer.found.who {
                    Who::Person(person) => Some(person),
                    Who::Association(_) => None,
                })
                .collect(),
            Purpose::WalkIn | Purpose::Of(_) => expected.namesakes(cx, door.id, &name),
        };
        if let Purpose::Instead(absent) = self.purpose {
            self.people.retain(|person| *person != absent && !door.meeting.is_present(door.session, *person));
        }
        self.people.truncate(OFFERED);
        self.name = name;
    }

    fn body_changed(&mut self, body: String, bodies: &Directory) {
        self.is_body_active = true;
        self.body.type_in(body, bodies, OFFERED);
        // What is only near is offered and not taken: the body may be one that the register does not know.
        if self.body.answers.first().is_some_and(|best| best.hit.class >= Class::Near) {
            self.body.at = None;
        }
    }

    fn body_entered(&mut self, cx: &Context<'_>) -> Step {
        if let Some(Who::Association(association)) = self.body.current() {
            self.body.query = people::association_name(cx, association).unwrap_or_default();
            self.keep_body(Who::Association(association));
        }
        self.is_body_active = false;

        Step::Focus(role_id())
    }

    fn keep_body(&mut self, who: Who) {
        self.body.answers.retain(|found| found.who == who);
        self.body.at = (!self.body.answers.is_empty()).then_some(0);
    }

    fn record(&mut self) -> Step {
        self.is_name_missing = self.name.trim().is_empty();
        if self.is_name_missing {
            return Step::Focus(name_id());
        }
        let affiliation = match (self.purpose, self.body.current()) {
            (Purpose::Of(association), _) => Affiliation::Known(association),
            (_, Some(Who::Association(association))) => Affiliation::Known(association),
            _ if self.body.query.trim().is_empty() => Affiliation::None,
            _ => Affiliation::New(names(&self.body.query)),
        };

        Step::Record(Newcomer {
            names: names(&self.name),
            civility: self.civility,
            role: self.role.clone(),
            affiliation,
        })
    }

    /// The panel, in the place of the answers.
    pub fn view<'a>(&'a self, cx: &Context<'a>, door: &Door<'_>) -> Element<'a, Message> {
        let direction = cx.direction();
        let title = match self.purpose {
            Purpose::WalkIn => cx.t("door-walk-in-title"),
            Purpose::Of(association) => cx.i18n.t_with(
                "door-name-missing-title",
                &[("association", people::association_name(cx, association).unwrap_or_default().into())],
            ),
            Purpose::Instead(absent) => {
                cx.i18n.t_with("door-instead-title", &[("name", people::name(cx, absent).into())])
            }
        };
        let help = match self.purpose {
            Purpose::WalkIn => "door-walk-in-help",
            Purpose::Of(_) => "door-name-missing-help",
            Purpose::Instead(_) => "door-instead-help",
        };
        let name = field::text(direction, cx.t("door-field-name"), &self.name)
            .id(name_id())
            .size(space::TITLE)
            .required()
            .error(self.is_name_missing.then(|| cx.t("common-field-required")))
            .on_input(Message::NameChanged)
            .on_submit(Message::NameEntered);
        let mut parts: Vec<Element<'a, Message>> = vec![
            layout::column(direction, [text::heading(title).into(), text::caption(cx.t(help)).into()])
                .spacing(2.0)
                .into(),
            layout::row(direction, [container(Element::from(name)).width(FillPortion(3)).into(), self.civilities(cx)])
                .spacing(space::L)
                .align_y(iced::Top)
                .into(),
        ];
        if !self.people.is_empty() {
            parts.push(self.people(cx, door));
        }
        parts.push(self.body_and_role(cx));
        parts.push(self.actions(cx));

        section::sheet(layout::column(direction, parts).spacing(space::L).width(Fill))
    }

    fn civilities<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let key = Shortcut::function(4).display(cx.language());
        let label = layout::row(direction, [text::label(cx.t("door-field-civility")).into(), press::key_label(key)]);
        let options = [Civility::Mrs, Civility::Mr, Civility::Unsaid]
            .map(|civility| (civility, wording::civility(cx.i18n, civility)));

        layout::column(
            direction,
            [label.into(), field::segments(direction, options, &self.civility, Message::CivilityChosen)],
        )
        .spacing(space::XS)
        .into()
    }

    /// Who is known of this name, or could come instead.
    fn people<'a>(&'a self, cx: &Context<'a>, door: &Door<'_>) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_warning = !matches!(self.purpose, Purpose::Instead(_));
        let mut lines: Vec<Element<'a, Message>> = Vec::with_capacity(self.people.len() + 1);
        if is_warning {
            let warning = cx.i18n.t_with("door-namesakes", &[("count", self.people.len().into())]);
            lines.push(
                layout::row(
                    direction,
                    [
                        icon::inked(Icon::Warning, Ink::Toned(Tone::Accent)),
                        text::body(warning).class(Ink::Toned(Tone::Accent)).into(),
                    ],
                )
                .into(),
            );
        }
        for (place, person) in self.people.iter().enumerate() {
            let state = match door.meeting.attendance_at(door.session, *person).and_then(|seen| seen.arrival()) {
                Some(arrival) => cx.i18n.t_with(
                    "door-here-since",
                    &[("who", "unsaid".into()), ("time", format::time_at(arrival.wall, cx.zone).into())],
                ),
                None if door.standing(*person) == Standing::WalkIn => cx.t("door-status-not-listed"),
                None => people::t(cx, "door-status-expected", *person),
            };
            let mut facts = vec![text::strong(people::name(cx, *person)).into()];
            facts.push(text::muted("·").into());
            facts.extend(people::dotted(people::association(cx, door, *person).into_iter().collect()));
            facts.push(text::muted("·").into());
            facts.push(text::muted(state).into());
            lines.push(line(direction, self.at == Some(place), facts, Message::PersonChosen(*person)));
        }

        layout::column(direction, lines).spacing(2.0).width(Fill).into()
    }

    fn body_and_role<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let role = field::text(direction, cx.t("door-field-role"), &self.role)
            .id(role_id())
            .placeholder(cx.t("common-optional"))
            .on_input(Message::RoleChanged)
            .on_submit(Message::Entered);
        if self.purpose != Purpose::WalkIn {
            return Element::from(role);
        }
        let body = field::text(direction, cx.t("door-field-body"), &self.body.query)
            .id(body_id())
            .placeholder(cx.t("door-field-body-placeholder"))
            .on_input(Message::BodyChanged)
            .on_submit(Message::BodyEntered);
        let mut column: Vec<Element<'a, Message>> = vec![body.into()];
        if self.is_body_active && !self.body.query.trim().is_empty() {
            for (place, found) in self.body.answers.iter().enumerate() {
                let label = people::label(cx, found.who);
                let marked = lookup::marked(&label, &self.body.query, space::BODY, Weight::Normal);
                column.push(line(direction, self.body.at == Some(place), vec![marked], Message::BodyChosen(place)));
            }
            let fresh = cx.i18n.t_with("door-new-body", &[("name", self.body.query.trim().into())]);
            column.push(line(direction, self.body.at.is_none(), vec![text::muted(fresh).into()], Message::BodyEntered));
        }

        layout::row(
            direction,
            [
                container(layout::column(direction, column).spacing(2.0)).width(FillPortion(3)).into(),
                container(Element::from(role)).width(FillPortion(2)).into(),
            ],
        )
        .spacing(space::L)
        .align_y(iced::Top)
        .into()
    }

    fn actions<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let enter = Shortcut::plain(Stroke::Enter).with_command().display(cx.language());
        let record = press::primary(direction, cx.t("door-mark-present"))
            .icon(Icon::Check)
            .shortcut(enter)
            .on_press(Message::Entered);
        let escape = Shortcut::plain(Stroke::Escape).display(cx.language());
        let leave = layout::row(direction, [press::key_label(escape), text::caption(cx.t("common-cancel")).into()]);

        layout::row(direction, [record.into(), leave.into()]).spacing(space::L).into()
    }
}

fn line<'a>(
    direction: crate::i18n::Direction,
    active: bool,
    words: Vec<Element<'a, Message>>,
    on_press: Message,
) -> Element<'a, Message> {
    button(container(layout::row(direction, words)).width(Fill).align_x(layout::start_side(direction)))
        .padding([space::XS + 1.0, space::S])
        .width(Fill)
        .class(Press::Line { active })
        .on_press(on_press)
        .into()
}
