//! The year's calendar: its meetings month by month, by kind and by series.

use crate::screen::keys::Do;
use crate::ui::focus::button as pressable;
use iced::widget::{column, container};
use iced::{Center, Fill, Top};
use jiff::civil::Date;

use crate::domain::MeetingId;
use crate::domain::figures::{self, Stay, YearFilter};
use crate::domain::meeting::{Meeting, MeetingKind};
use crate::i18n::{Language, format, tr};
use crate::screen::meeting::state_icon;
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, Press as Key, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{self, Element, Icon, button, empty, field, icon, layout, scroll, section, space, text, tip};

/// The width of the days before a title.
const DAYS: f32 = 56.0;
const CHOICE: f32 = 208.0;

/// The calendar of one year.
#[derive(Debug)]
pub struct Calendar {
    year: i16,
    filter: YearFilter,
    months: [Vec<Stay>; 12],
    series: Vec<String>,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// So many years later, or earlier.
    YearMoved(i16),
    /// A kind was chosen, or all.
    KindChosen(Option<MeetingKind>),
    /// A series was chosen, or all.
    SeriesChosen(Option<String>),
    /// A meeting was pressed.
    Opened(MeetingId),
}

impl Calendar {
    /// This year's.
    pub fn new(cx: &Context<'_>) -> Self {
        let mut calendar = Self {
            year: cx.today().year(),
            filter: YearFilter::default(),
            months: Default::default(),
            series: Vec::new(),
        };
        calendar.refresh(cx);

        calendar
    }

    pub fn year(&self) -> i16 {
        self.year
    }

    /// The meetings of each month.
    pub fn months(&self) -> &[Vec<Stay>; 12] {
        &self.months
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>) {
        match message {
            Message::YearMoved(by) => self.year = self.year.saturating_add(by).clamp(1900, 2200),
            Message::KindChosen(kind) => self.filter.kind = kind,
            Message::SeriesChosen(series) => self.filter.series = series,
            Message::Opened(_) => {}
        }
        self.refresh(cx);
    }

    pub fn refresh(&mut self, cx: &Context<'_>) {
        self.months = figures::year(cx.workspace, self.year, &self.filter);
        self.series = figures::series(cx.workspace);
    }

    /// What a key means here.
    pub fn key(&self, press: &Key) -> Option<Message> {
        match press.does {
            Do::Forward | Do::PageDown => Some(Message::YearMoved(1)),
            Do::Backward | Do::PageUp => Some(Message::YearMoved(-1)),
            _ => None,
        }
    }

    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let count: usize = self.months.iter().map(Vec::len).sum();
        let body: Element<'a, Message> = if count == 0 {
            let sentence = tr!(cx.i18n, "meetings-year-empty", year = self.year.to_string());

            container(empty::empty(Icon::Calendar, sentence, None)).center_y(Fill).into()
        } else {
            let rows = self.months.chunks(3).enumerate().map(|(row, months)| {
                let cards = (1..).zip(months).map(|(place, stays)| self.month(cx, row * 3 + place, stays));

                layout::level(direction, cards).into()
            });
            let grid = column(rows).spacing(space::L).width(Fill);

            scroll::sheet(
                direction,
                container(grid).padding(layout::padding(direction, 0.0, space::XL, space::XL, space::XL)),
            )
            .height(Fill)
            .into()
        };

        column![container(self.filters(cx, count)).padding([space::M, space::XL]), body].height(Fill).into()
    }

    fn filters<'a>(&'a self, cx: &Context<'a>, count: usize) -> Element<'a, Message> {
        let direction = cx.direction();
        let step = |picture: Icon, by: i16, key: &str, does: Do| {
            let press = button::icon(picture.along(direction)).on_press(Message::YearMoved(by));

            tip::tip(press, cx.with_key(key, does))
        };
        let kinds = MeetingKind::ALL.map(|kind| Named::new(Some(kind), wording::meeting_kind(cx.i18n, kind)));
        let kinds: Vec<_> = [Named::new(None, cx.t("meetings-all-kinds"))].into_iter().chain(kinds).collect();
        let kind = chosen(&kinds, &self.filter.kind);
        let mut parts: Vec<Element<'a, Message>> = vec![
            step(Icon::ChevronStart, -1, "meetings-year-before", Do::Backward),
            text::heading(self.year.to_string()).into(),
            step(Icon::ChevronEnd, 1, "meetings-year-after", Do::Forward),
            container(field::choice(direction, "", kinds, kind, "", |it| Message::KindChosen(it.value)))
                .width(CHOICE)
                .into(),
        ];
        if !self.series.is_empty() {
            let series = self.series.iter().map(|series| Named::new(Some(series.clone()), series));
            let series: Vec<_> = [Named::new(None, cx.t("meetings-all-series"))].into_iter().chain(series).collect();
            let at = chosen(&series, &self.filter.series);
            let choice = field::choice(direction, "", series, at, "", |it| Message::SeriesChosen(it.value));
            parts.push(container(choice).width(CHOICE).into());
        }
        parts.push(ui::gap().into());
        parts.push(text::caption(tr!(cx.i18n, "common-meetings", count = count)).into());

        layout::row(direction, parts).into()
    }

    fn month<'a>(&self, cx: &Context<'a>, month: usize, stays: &[Stay]) -> Element<'a, Message> {
        let direction = cx.direction();
        let known = stays.iter().filter_map(|stay| Some((stay, cx.workspace.meeting(stay.meeting)?)));
        let lines: Vec<Element<'a, Message>> = known.map(|(stay, meeting)| line(cx, stay, meeting)).collect();
        let name = capital(format::month(cx.language(), i8::try_from(month).unwrap_or(1)));
        let content: Element<'a, Message> = if lines.is_empty() {
            text::muted("—").into()
        } else {
            layout::column(direction, lines).spacing(space::XS).width(Fill).into()
        };

        section::card(direction, name, None, content)
    }
}

/// One meeting in its month: its days, its title, and what kind it is.
fn line<'a>(cx: &Context<'a>, stay: &Stay, meeting: &Meeting) -> Element<'a, Message> {
    let direction = cx.direction();
    let details = &meeting.details;
    let tone = wording::meeting_state_tone(details.state);
    let facts = wording::line(cx.i18n, [wording::meeting_kind(cx.i18n, details.kind), details.city.clone()]);
    let words =
        layout::column(direction, [text::body(cx.name(&details.title).to_owned()).into(), text::caption(facts).into()])
            .spacing(0.0);
    let content = layout::row(
        direction,
        [
            container(text::strong(days(cx.language(), stay.first, stay.last)))
                .width(DAYS)
                .align_x(layout::start_side(direction))
                .into(),
            ui::start(direction, words).into(),
            container(icon::sized(state_icon(details.state), space::ICON, Ink::Toned(tone))).align_y(Center).into(),
        ],
    )
    .align_y(Top);

    pressable(content)
        .padding([space::XS, space::XS])
        .width(Fill)
        .class(Press::Line { active: false })
        .on_press(Message::Opened(stay.meeting))
        .into()
}

/// The days within their month: `24`, `24–26`.
fn days(language: Language, first: Date, last: Date) -> String {
    if first == last {
        return first.day().to_string();
    }
    // Digits and a stroke have no direction of their own.
    let mark = if language.direction().is_rtl() { "\u{200F}" } else { "" };

    format!("{mark}{}–{}", first.day(), last.day())
}

/// A month that stands alone begins with a capital letter.
fn capital(name: &str) -> String {
    let mut letters = name.chars();

    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
