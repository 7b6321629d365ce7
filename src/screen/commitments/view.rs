use crate::screen::keys::Do;
use iced::Fill;
use iced::widget::{Id, column, container, rule};

use super::list::Row;
use super::{Commitments, Message};
use crate::domain::figures::commitments::{self, Horizon, Wanted};
use crate::domain::meeting::{Outcome, OutcomeKind, OutcomeState, Owner};
use crate::domain::{MeetingId, RegionId};
use crate::i18n::{format, tr};
use crate::screen::meeting::outcome_icon;
use crate::screen::named::{CHOICE, Named, choice_or_all, filter_line};
use crate::screen::{Context, wording};
use crate::ui::table::{Column, Width, table};
use crate::ui::{self, Element, Icon, Ink, Tone, button, empty, field, header, icon, pill, space, text};

/// The widths of the columns beside the text, and what the text needs.
const STATE: f32 = 148.0;
const OWNER: f32 = 200.0;
const DUE: f32 = 108.0;
const MEETING: f32 = 112.0;
const TEXT: f32 = 240.0;

pub fn filter_id() -> Id {
    Id::new("commitments-filter")
}

/// How urgent it is, in its colour.
pub fn status<'a, M: 'a>(cx: &Context<'a>, horizon: Horizon, state: OutcomeState) -> Element<'a, M> {
    let (tone, picture, word) = match (horizon, state) {
        (Horizon::Late, _) => (Tone::Accent, Icon::Clock, cx.t("commitments-is-late")),
        (Horizon::Soon, _) => (Tone::Primary, Icon::Calendar, cx.t("commitments-soon")),
        (Horizon::Later, _) => (Tone::Neutral, Icon::Calendar, cx.t("commitments-later")),
        (Horizon::Undated, _) => (Tone::Neutral, Icon::Circle, cx.t("commitments-undated")),
        (Horizon::Settled, OutcomeState::Dropped) => {
            (Tone::Neutral, Icon::CrossCircle, wording::outcome_state(cx.i18n, state))
        }
        (Horizon::Settled, _) => (Tone::Success, Icon::CheckCircle, wording::outcome_state(cx.i18n, state)),
    };

    pill::status(cx.direction(), tone, picture, word)
}

impl Commitments {
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let number = |count: usize| format::number(cx.language(), i64::try_from(count).unwrap_or(i64::MAX));
        let head = header::header(direction, cx.t("commitments-title"))
            .counter(number(self.list.count(Horizon::Late)), cx.t("commitments-counter-late"))
            .counter(number(self.list.count(Horizon::Soon)), cx.t("commitments-counter-soon"))
            .counter(number(self.list.open()), cx.t("commitments-counter-open"));
        let list = container(self.lines(cx));
        // The filters keep the whole width: the panel takes it from the list alone.
        let filters = ui::layout::column(direction, [self.horizons(cx), self.filters(cx)]);
        let sides = [list.width(Fill).height(Fill).into()].into_iter().chain(self.panel(cx));

        column![
            Element::from(head),
            container(filters).padding([space::S, space::XL]),
            rule::horizontal(1),
            ui::row(direction, sides).spacing(0.0).align_y(iced::Top).height(Fill),
        ]
        .into()
    }

    /// How urgent, with how many there are of each.
    fn horizons<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let named = |key: &str, count: usize| match count {
            0 => cx.t(key),
            count => format!("{} · {}", cx.t(key), format::number(cx.language(), count as i64)),
        };
        let mut choices = vec![(None, named("commitments-open", self.list.open()))];
        choices.extend(Horizon::ALL.map(|horizon| {
            let key = match horizon {
                Horizon::Late => "commitments-late",
                Horizon::Soon => "commitments-soon",
                Horizon::Later => "commitments-later",
                Horizon::Undated => "commitments-undated",
                Horizon::Settled => "commitments-settled",
            };

            (Some(horizon), named(key, self.list.count(horizon)))
        }));

        field::segments(cx.direction(), choices, &self.horizon, Message::HorizonChosen)
    }

    fn filters<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let hint = cx.with_key("commitments-filter", Do::Find);
        let search = field::search(direction, hint, &self.query, Message::QueryChanged)
            .clear(cx.with_key("common-clear", Do::Clear))
            .id(filter_id());

        let meetings: Vec<Named<Option<MeetingId>>> = cx
            .workspace
            .meetings()
            .into_iter()
            .rev()
            .filter(|(_, meeting)| !meeting.outcomes.is_empty())
            .map(|(id, meeting)| Named::new(Some(id), meeting.details.code.as_str()))
            .collect();
        let mut owners: Vec<Named<Option<Owner>>> = commitments::owners(cx.workspace)
            .into_iter()
            .map(|owner| Named::new(Some(owner), wording::owner(cx.i18n, register, owner)))
            .collect();
        cx.collation.sort_by_key(&mut owners, |owner| owner.name.clone());
        let kinds = OutcomeKind::ALL.map(|kind| Named::new(Some(kind), wording::outcome_kind(cx.i18n, kind)));
        let mut regions: Vec<Named<Option<RegionId>>> = register
            .regions
            .iter()
            .filter(|(_, region)| !region.archived)
            .map(|(id, region)| Named::new(Some(id), cx.name(&region.names)))
            .collect();
        cx.collation.sort_by_key(&mut regions, |region| region.name.clone());

        let wanted = &self.wanted;
        let filters = [
            choice_or_all(cx, "commitments-all-meetings", meetings, wanted.meeting, |meeting| {
                Message::Filtered(Wanted { meeting, ..wanted.clone() })
            }),
            choice_or_all(cx, "commitments-all-owners", owners, wanted.owner, |owner| {
                Message::Filtered(Wanted { owner, ..wanted.clone() })
            }),
            choice_or_all(cx, "commitments-all-kinds", kinds.into(), wanted.kind, |kind| {
                Message::Filtered(Wanted { kind, ..wanted.clone() })
            }),
            choice_or_all(cx, "commitments-all-regions", regions, wanted.region, |region| {
                Message::Filtered(Wanted { region, ..wanted.clone() })
            }),
        ];

        filter_line(direction, search, None, CHOICE, filters)
    }

    fn lines<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let copy = *cx;
        let rows = &self.list.rows;
        let cell = move |place: usize, draw: fn(&Context<'a>, &Row, &'a Outcome) -> Element<'a, Message>| {
            let found = rows.get(place).and_then(|row| {
                let outcome = copy.workspace.meeting(row.meeting)?.outcomes.get(row.id)?;

                Some(draw(&copy, row, outcome))
            });

            found.unwrap_or_else(|| ui::nothing().into())
        };
        let column = |title: &str, width: Width, draw: fn(&Context<'a>, &Row, &'a Outcome) -> Element<'a, Message>| {
            Column::new(cx.t(title), width, move |place| cell(place, draw))
        };
        table(cx.direction(), &self.table, rows.len(), Message::Scrolled)
            .on_press(Message::Pressed)
            .cursor(self.place())
            .selected(|place| self.place() == Some(place))
            .count(tr!(cx.i18n, "commitments-count", count = rows.len()))
            .aside(hints(cx))
            .empty(self.nothing(cx))
            .column(column("commitments-state", Width::Fixed(STATE), |cx, row, outcome| {
                status(cx, row.horizon, outcome.state)
            }))
            .column(
                column("commitments-text", Width::Portion(1), |cx, _, outcome| {
                    let mark = icon::inked(outcome_icon(outcome.kind), Ink::Muted);

                    ui::row(cx.direction(), [mark, text::line(outcome.text.as_str()).into()]).into()
                })
                .least(TEXT),
            )
            .column(
                column("commitments-owner", Width::Fixed(OWNER), |cx, _, outcome| {
                    text::line(wording::owner(cx.i18n, &cx.workspace.register, outcome.owner)).into()
                })
                .rank(2),
            )
            .column(
                column("commitments-due", Width::Fixed(DUE), |cx, row, outcome| {
                    let day = outcome.settled.filter(|_| row.horizon == Horizon::Settled).or(outcome.due);
                    let ink = if row.horizon == Horizon::Late { Ink::Toned(Tone::Accent) } else { Ink::Plain };
                    let day = day.map(|day| format::date_short(cx.language(), day)).unwrap_or_default();

                    text::number(day).class(ink).into()
                })
                .rank(1),
            )
            .column(
                column("commitments-meeting", Width::Fixed(MEETING), |cx, row, _| {
                    let code = cx.workspace.meeting(row.meeting).map(|meeting| meeting.details.code.clone());

                    text::line(code.unwrap_or_default()).ink(Ink::Muted).into()
                })
                .rank(3),
            )
            .into()
    }

    fn nothing<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let is_filtered = self.wanted != Wanted::default() || !self.query.is_empty();
        let sentence = match self.horizon {
            _ if is_filtered => "commitments-no-match",
            None | Some(Horizon::Undated | Horizon::Settled) => "commitments-none",
            Some(Horizon::Late) => "commitments-none-late",
            Some(Horizon::Soon | Horizon::Later) => "commitments-none-due",
        };

        empty::empty(Icon::Handshake, cx.t(sentence), None)
    }
}

fn hints<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    let hints = [(Do::FollowUp, "commitments-follow-up"), (Do::Settle, "commitments-done-or-open")];

    button::hints(cx.direction(), hints.map(|(does, word)| (vec![cx.key(does)], cx.t(word))))
}
