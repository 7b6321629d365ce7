//! The lines under the field: who answers what is typed, or who came last while nothing is.

use crate::screen::keys::Do;
use crate::ui::focus::button;
use iced::font::Weight;
use iced::widget::scrollable::AbsoluteOffset;
use iced::widget::text::Wrapping;
use iced::widget::{Id, container, operation};
use iced::{Fill, Length};

use super::expected::{self, Answer};
use super::scale::ROOM;
use super::{Door, Message};
use crate::domain::door::{Door as Desk, Who};
use crate::domain::register::Delegate;
use crate::domain::{AssociationId, DelegateId};
use crate::i18n::{Direction, format, tr};
use crate::screen::lookup::marked;
use crate::screen::meeting::people;
use crate::screen::{Action, Context, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, Tone, button as press, empty, icon, layout, motion, scroll, space, text, tip};

/// How many lines are surely in sight.
const IN_SIGHT: usize = 5;
/// How many letters a role has at most.
const MOST_ROLE: usize = 30;

fn list_id() -> Id {
    Id::new("door-list")
}

/// Scrolls so that the line is in sight.
pub fn reveal(at: Option<usize>) -> Action<Message> {
    let first = at.unwrap_or(0).saturating_sub(IN_SIGHT - 1);

    Action::Run(operation::scroll_to(list_id(), AbsoluteOffset { x: None, y: Some(first as f32 * ROOM.line) }))
}

impl Door {
    /// The lines, under each other.
    pub(super) fn list<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        if self.query.trim().is_empty() {
            return self.latest(cx, desk);
        }
        if self.answers.is_empty() {
            let action = press::secondary(direction, cx.t("door-walk-in"))
                .icon(Icon::Plus)
                .shortcut(cx.key(Do::WalkIn))
                .on_press(Message::WalkInAsked);

            return empty::empty(
                Icon::Search,
                tr!(cx.i18n, "door-no-answer", query = self.query.trim()),
                Some(action.into()),
            );
        }
        let homonyms = expected::homonyms(&cx.workspace.register, &self.answers);
        let lines = self.offered(cx).iter().enumerate().map(|(place, answer)| {
            let is_homonym = matches!(answer.found.who, Who::Person(person) if homonyms.contains(&person));
            self.answer(cx, desk, place, answer, is_homonym)
        });

        scrolled(direction, layout::column(direction, lines).spacing(0.0).into())
    }

    fn latest<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
        if self.expected.latest.is_empty() {
            return empty::empty(Icon::Door, cx.t("door-nobody-yet"), None);
        }
        let lines = self.expected.latest.iter().enumerate().map(|(place, (person, wall))| {
            let time = text::strong(format::time_at(*wall, cx.zone)).class(Ink::Muted);

            let line = self.person(cx, desk, place, *person, time.into(), true, false);

            motion::glow(line, motion::since(self.fresh.came(*person, cx.now), cx.now))
        });
        let direction = cx.direction();

        layout::column(
            direction,
            [
                container(text::label(cx.t("door-latest"))).padding([0.0, space::M]).into(),
                scrolled(direction, layout::column(direction, lines).spacing(0.0).into()),
            ],
        )
        .into()
    }

    fn answer<'a>(
        &'a self,
        cx: &Context<'a>,
        desk: &Desk<'a>,
        place: usize,
        answer: &Answer,
        is_homonym: bool,
    ) -> Element<'a, Message> {
        match answer.found.who {
            Who::Person(person) => {
                let is_here = desk.meeting.is_present(desk.session, person);
                let (picture, tone) = match (is_here, answer.is_listed) {
                    (true, _) => (Icon::CheckCircle, Tone::Success),
                    (false, true) => (Icon::Circle, Tone::Neutral),
                    (false, false) => (Icon::Help, Tone::Neutral),
                };
                let mark = icon::sized(picture.along(cx.direction()), self.scale(cx).picture, Ink::Toned(tone));

                self.person(cx, desk, place, person, mark, answer.is_listed, is_homonym)
            }
            Who::Association(association) => self.association(cx, desk, place, association, answer.is_listed),
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn person<'a>(
        &'a self,
        cx: &Context<'a>,
        desk: &Desk<'a>,
        place: usize,
        person: DelegateId,
        mark: Element<'a, Message>,
        is_listed: bool,
        is_homonym: bool,
    ) -> Element<'a, Message> {
        let Some(known) = cx.workspace.register.delegates.get(person) else { return layout::nothing().into() };
        let mut names = self.names(cx, known);
        if is_homonym {
            let word = if self.is_alone(cx) {
                text::heading(cx.t("door-homonym"))
            } else {
                text::caption(cx.t("door-homonym"))
            };
            names.push(word.class(Ink::Toned(Tone::Accent)).into());
        }
        let is_at = self.at == Some(place);
        let facts = vec![self.facts(cx, desk, person, known, is_homonym)];
        let mut end = vec![self.state(cx, desk, person, is_listed)];
        if let Some(code) = desk.meeting.badge(person).filter(|_| !self.is_alone(cx)) {
            end.push(text::caption(code.to_owned()).into());
        }
        let actions = is_at.then(|| self.actions(cx, desk, person));

        self.line(cx, place, mark, names, facts, end, actions.flatten())
    }

    fn association<'a>(
        &'a self,
        cx: &Context<'a>,
        desk: &Desk<'a>,
        place: usize,
        association: AssociationId,
        is_listed: bool,
    ) -> Element<'a, Message> {
        let Some(known) = cx.workspace.register.associations.get(association) else { return layout::nothing().into() };
        let scale = self.scale(cx);
        let name = people::association_name(cx, association).unwrap_or_default();
        let own = || marked(&name, &self.query, scale.other, Weight::Bold);
        let both = wording::other_script(cx.i18n, &known.names).map(|other| {
            let other = marked(other, &self.query, scale.other, Weight::Normal);

            layout::either(layout::row(cx.direction(), [own(), other]).spacing(space::M), own()).into()
        });
        let names = vec![both.unwrap_or_else(own)];
        let region = wording::region(cx.i18n, &cx.workspace.register, known.region);
        let asked = if is_listed { cx.t("door-association-name-asked") } else { cx.t("door-association-not-listed") };
        let facts = people::dotted(vec![asked, region], Ink::Muted);
        let mut end = Vec::new();
        if let Some(seats) = desk.seats(association) {
            end.push(text::muted(tr!(cx.i18n, "door-seats", taken = seats.taken, offered = seats.offered)).into());
        }
        let mark = icon::sized(Icon::Building, scale.picture, Ink::Muted);

        self.line(cx, place, mark, names, facts, end, None)
    }

    /// Association, role, region. Where there is no room for all of it the region goes first; then the association's name gives way,
    /// but for its acronym. What tells one Fatima from another is what the eye should meet first.
    fn facts<'a>(
        &self,
        cx: &Context<'a>,
        desk: &Desk<'a>,
        person: DelegateId,
        known: &Delegate,
        is_homonym: bool,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let size = self.scale(cx).fact;
        let (weight, ink) = if is_homonym { (Weight::Bold, Ink::Plain) } else { (Weight::Normal, Ink::Muted) };
        let word =
            |fact: &str| Element::from(text::of(fact.to_owned(), size, weight).class(ink).wrapping(Wrapping::None));
        let dot = || Element::from(text::of("·", size, Weight::Normal).class(Ink::Muted));
        let association = people::association(cx, desk, person).unwrap_or_default();
        let role = people::fitted(&known.role, MOST_ROLE);
        let region = desk
            .association_of(person)
            .and_then(|association| cx.workspace.register.associations.get(association)?.region)
            .and_then(|region| cx.workspace.register.regions.get(region))
            .map(|region| cx.name(&region.names).to_owned())
            .filter(|_| !self.is_alone(cx))
            .unwrap_or_default();
        let all = [&association, &role, &region].into_iter().filter(|fact| !fact.is_empty()).enumerate();
        let all = all.flat_map(|(place, fact)| (place > 0).then(dot).into_iter().chain([word(fact)]));
        let all = layout::row(direction, all.collect::<Vec<_>>());
        let (name, acronym) = people::with_acronym(&association);
        let name = text::line_of(name, size, weight).ink(ink);
        let name: Element<'a, Message> = match acronym {
            "" => name.into(),
            acronym => layout::trailed(direction, name, word(acronym)).spacing(space::XS).into(),
        };
        let less: Element<'a, Message> = match role.as_str() {
            "" => name,
            role => layout::trailed(direction, name, layout::row(direction, [dot(), word(role)])).into(),
        };

        layout::either(all, less).into()
    }

    /// The name in both scripts, large, with what was found in it marked.
    fn names<'a>(&self, cx: &Context<'a>, known: &Delegate) -> Vec<Element<'a, Message>> {
        let name = wording::name(cx.i18n, &known.names);
        let mut names = vec![marked(name, &self.query, self.scale(cx).name, Weight::Bold)];
        names.extend(
            wording::other_script(cx.i18n, &known.names)
                .map(|other| marked(other, &self.query, self.scale(cx).other, Weight::Normal)),
        );

        names
    }

    /// What else can be done with the person at the line.
    fn actions<'a>(&self, cx: &Context<'a>, desk: &Desk<'a>, person: DelegateId) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let seen = desk.meeting.attendance_at(desk.session, person);
        if super::refusal(desk.meeting, cx).is_some() {
            return None;
        }
        let Some(seen) = seen.filter(|seen| seen.arrival().is_some()) else {
            let enter = cx.key(Do::Mark);

            let mut mark = press::primary(direction, cx.t("door-mark")).shortcut(enter).on_press(Message::Entered);
            if self.is_alone(cx) {
                mark = mark.large();
            }

            return Some(mark.into());
        };
        let leave = if seen.left.is_some() { "door-back" } else { "door-leave" };
        let leave = press::quiet(direction, cx.t(leave)).shortcut(cx.key(Do::Left)).on_press(Message::LeftAsked);
        if self.is_alone(cx) {
            // Who came by mistake of another desk is for the coordinator; one's own mistake is undone.
            return Some(leave.large().into());
        }
        let withdraw = press::icon(Icon::Undo.along(direction)).on_press(Message::WithdrawalAsked(person));
        let withdraw = tip::tip(withdraw, cx.t("door-withdraw"));

        Some(layout::row(direction, [leave.into(), withdraw]).spacing(0.0).into())
    }

    #[allow(clippy::too_many_arguments)]
    fn line<'a>(
        &self,
        cx: &Context<'a>,
        place: usize,
        mark: Element<'a, Message>,
        names: Vec<Element<'a, Message>>,
        facts: Vec<Element<'a, Message>>,
        end: Vec<Element<'a, Message>>,
        actions: Option<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let words = layout::column(
            direction,
            [layout::row(direction, names).spacing(space::M).into(), layout::row(direction, facts).into()],
        )
        .spacing(0.0);
        let states = iced::widget::column(end).align_x(layout::end_side(direction)).spacing(space::HAIRLINE);
        let mark = container(mark).width(self.scale(cx).mark).align_x(layout::start_side(direction));
        let mut parts: Vec<Element<'a, Message>> = vec![
            mark.into(),
            container(words)
                .width(Fill)
                .align_x(layout::start_side(direction))
                .padding(layout::padding(direction, 0.0, 0.0, space::BODY * space::HANG, 0.0))
                .clip(true)
                .into(),
            states.into(),
        ];
        parts.extend(actions);

        button(container(layout::row(direction, parts).spacing(space::L)).center_y(Fill))
            .padding([0.0, space::M])
            .width(Fill)
            .height(Length::Fixed(self.scale(cx).line))
            .class(Press::Line { active: self.at == Some(place) })
            .on_press(Message::LinePressed(place))
            .into()
    }
}

fn scrolled(direction: Direction, lines: Element<'_, Message>) -> Element<'_, Message> {
    scroll::clear(direction, lines).id(list_id()).width(Fill).height(Fill).into()
}
