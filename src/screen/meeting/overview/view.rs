use iced::widget::{container, responsive, text::Wrapping};
use iced::{Fill, FillPortion, Top};

use super::{Message, Overview, has_begun, pictures, promises};
use crate::domain::meeting::{Meeting, MeetingState, Reply};
use crate::i18n::{format, tr};
use crate::screen::keys::Do;
use crate::screen::{Context, Room, Route, wording};
use crate::ui::{self, Element, Icon, button, empty, scroll, section, space, text};

/// Less width than this is for one sheet.
const NARROW: f32 = 800.0;

impl Overview {
    pub(super) fn room<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let copy = *cx;

        responsive(move |size| self.room_in(&copy, size.width < NARROW)).into()
    }

    /// In a narrow place the sheets are under each other.
    fn room_in<'a>(&'a self, cx: &Context<'a>, is_narrow: bool) -> Element<'a, Message> {
        let pair = |first: Element<'a, Message>, second: Element<'a, Message>| {
            if is_narrow {
                ui::layout::column(cx.direction(), [first, second]).spacing(space::L).into()
            } else {
                pair(cx, first, second)
            }
        };
        let direction = cx.direction();
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return ui::nothing().into() };
        let figures = self.header.figures();
        let state = meeting.details.state;
        let begun = has_begun(state) || figures.present > 0;

        let mut parts: Vec<Element<'a, Message>> = vec![self.key_figures(cx, state)];
        let check = section::card(direction, cx.t("overview-missing"), None, self.checklist(cx));
        let replies = if figures.organisations.invited == 0 {
            let invite = button::primary(direction, cx.t("overview-invite"))
                .shortcut(cx.key(Do::Invitations))
                .icon(Icon::Mail)
                .on_press(Message::Wanted(Route::Meeting(self.meeting, Room::Invitations)))
                .into();

            section::sheet(empty::empty(Icon::Mail, cx.t("overview-nobody"), Some(invite)))
        } else {
            section::card(direction, cx.t("overview-replies"), None, pictures::replies(cx, figures))
        };
        let arrivals = pictures::arrivals(cx, meeting, figures)
            .map(|curve| section::card(direction, cx.t("overview-arrivals"), None, curve));
        let mut last: Vec<Element<'a, Message>> = Vec::new();
        // While people come, that is what one looks at.
        match arrivals {
            Some(arrivals) if state == MeetingState::Open => {
                parts.push(pair(arrivals, check));
                last.push(replies);
            }
            arrivals => {
                parts.push(pair(replies, check));
                last.extend(arrivals);
            }
        }
        if !figures.by_region.is_empty() {
            parts.push(section::card(direction, cx.t("overview-regions"), None, pictures::regions(cx, figures, state)));
        }
        if meeting.sessions.len() > 1 {
            last.push(section::card(direction, cx.t("overview-sessions"), None, self.sessions(cx, meeting)));
        }
        if begun && state == MeetingState::Closed {
            last.push(section::card(direction, cx.t("overview-after"), None, self.afterwards(cx)));
        }
        last.extend(promises::coming_back(cx, self.meeting));
        last.extend(promises::of_guests(cx, self.meeting, meeting));
        let mut last = last.into_iter();
        while let Some(first) = last.next() {
            parts.push(match last.next() {
                Some(second) => pair(first, second),
                None => first,
            });
        }

        scroll::sheet(
            direction,
            ui::layout::column(direction, parts).spacing(space::L).padding([space::L, space::XL]).width(Fill),
        )
        .height(Fill)
        .into()
    }

    /// The figures that people ask for, large: organisations on one sheet, people on the other, guests apart.
    fn key_figures<'a>(&'a self, cx: &Context<'a>, state: MeetingState) -> Element<'a, Message> {
        let direction = cx.direction();
        let figures = self.header.figures();
        let of = &figures.organisations;
        let number = |number: u32| format::number(cx.language(), i64::from(number));
        let figure = |count: u32, key: &str| section::figure(direction, number(count), cx.t(key));
        let begun = has_begun(state) || figures.present > 0;

        let mut organisations =
            vec![figure(of.invited, "overview-invited"), figure(of.confirmed, "overview-confirmed")];
        if begun {
            organisations.push(figure(of.represented, "overview-represented"));
        } else {
            organisations.push(figure(figures.awaited(), "overview-awaited"));
        }
        let people = if begun {
            vec![
                figure(figures.present, "overview-people"),
                figure(figures.women, "overview-women"),
                figure(figures.men, "overview-men"),
            ]
        } else {
            vec![figure(figures.seats_confirmed, "overview-seats"), figure(figures.named, "overview-named")]
        };
        let guests = if begun {
            tr!(cx.i18n, "overview-guests-present", count = figures.guests, present = figures.guests_present)
        } else {
            tr!(cx.i18n, "overview-guests", count = figures.guests)
        };
        let capacity = cx.workspace.meeting(self.meeting).map_or(0, |meeting| meeting.details.capacity);
        let mut aside = vec![guests];
        if capacity > 0 {
            aside.push(tr!(cx.i18n, "overview-capacity", count = capacity));
        }
        let under = if begun {
            let here = of.confirmed.saturating_sub(figures.no_shows);
            let share = f64::from(here) / f64::from(of.confirmed.max(1));

            tr!(cx.i18n, "overview-line-share", share = format::percent(cx.language(), share))
        } else if of.invited + figures.guests == 0 {
            cx.t("overview-nobody")
        } else {
            tr!(cx.i18n, "overview-line-to-send", count = figures.at(Reply::ToSend))
        };

        pair(
            cx,
            section::card(direction, cx.t("overview-organisations"), None, line(cx, organisations, under)),
            section::card(
                direction,
                cx.t(if begun { "overview-people-title" } else { "overview-seats-title" }),
                None,
                line(cx, people, wording::line(cx.i18n, aside)),
            ),
        )
    }

    /// People at each session.
    fn sessions<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let figures = self.header.figures();
        let lines = meeting.ordered_sessions().into_iter().map(|(id, session)| {
            let mut when = format::date_short(cx.language(), session.date);
            if let Some(starts) = session.starts {
                when = format!("{when} · {}", format::time(starts));
            }
            let present = figures.by_session.get(&id).copied().unwrap_or(0);

            ui::row(
                direction,
                [
                    ui::start(direction, text::body(cx.name(&session.names)).wrapping(Wrapping::None))
                        .clip(true)
                        .into(),
                    text::caption(when).into(),
                    text::strong(tr!(cx.i18n, "common-people", count = present)).into(),
                ],
            )
            .spacing(space::M)
            .into()
        });

        ui::layout::column(direction, lines).spacing(space::S).into()
    }

    /// What a closed meeting leaves to know: who did not come, and who came unannounced.
    fn afterwards<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let figures = self.header.figures();
        let facts = [
            tr!(cx.i18n, "overview-no-shows", count = figures.no_shows),
            tr!(cx.i18n, "overview-walk-ins", count = figures.walk_ins),
            tr!(cx.i18n, "overview-uninvited", count = figures.uninvited),
        ];

        ui::layout::column(direction, facts.map(|fact| text::body(fact).into())).spacing(space::S).into()
    }
}

/// Figures along a line, and a sentence beneath.
fn line<'a>(cx: &Context<'a>, figures: Vec<Element<'a, Message>>, under: String) -> Element<'a, Message> {
    let direction = cx.direction();
    let cells = figures.into_iter().map(|figure| ui::start(direction, figure).into());
    let figures = ui::row(direction, cells).spacing(space::L).width(Fill);

    ui::layout::column(direction, [figures.into(), text::caption(under).into()]).spacing(space::M).into()
}

/// Two sheets side by side, as wide as each other.
fn pair<'a>(
    cx: &Context<'a>,
    first: impl Into<Element<'a, Message>>,
    second: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let half = |content: Element<'a, Message>| container(content).width(FillPortion(1)).into();

    ui::row(cx.direction(), [half(first.into()), half(second.into())]).spacing(space::L).align_y(Top).width(Fill).into()
}
