//! The door alone on the screen: one field, what was answered last in type that is read across the hall, the keys in words.

use crate::screen::keys::Do;
use iced::font::Weight;
use iced::widget::{container, responsive};
use iced::{Fill, Size};

use super::{Door, Message, field_id, session_name};
use crate::domain::door::Door as Desk;
use crate::domain::meeting::Act;
use crate::i18n::{format, tr};
use crate::screen::{Context, wording};
use crate::ui::theme::Ink;
use crate::ui::verdict::{Reach, Verdict};
use crate::ui::{Element, Icon, Tone, button, dialog, empty, field, icon, layout, progress, space, text};

/// How many answers are offered at most: more would have to be read.
pub const ANSWERS: usize = 5;
/// The width beyond which a line is no longer read at a glance.
const WIDEST: f32 = space::READING * 2.0;
/// Less height than this leaves no room for the pictures.
const LOW: f32 = space::READING - space::XXL * 2.0;
/// From this height on there is room for the figures beside the answers.
const HIGH: f32 = space::READING + space::XXL * 4.0;

impl Door {
    /// The whole screen.
    pub(super) fn alone<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let cx = *cx;
        let page = responsive(move |size| self.alone_in(&cx, size));
        // On the window's own ground: what is beneath the page, at its foot, is seen.
        dialog::over(container(page).width(Fill).height(Fill), self.question(&cx), None)
    }

    fn alone_in<'a>(&'a self, cx: &Context<'a>, size: Size) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_low = size.height < LOW;
        let Some(desk) = self.desk(cx) else {
            let gone = empty::empty(Icon::Calendar, cx.t("meeting-withdrawn"), Some(self.leave_button(cx)));

            return container(gone).center(Fill).into();
        };
        let search = field::search(direction, cx.t("door-field"), &self.query, Message::QueryChanged)
            .at_once()
            .clear(cx.with_key("common-clear", Do::Leave))
            .id(field_id())
            .size(space::DOOR)
            .on_submit(Message::Entered);
        let mut parts: Vec<Element<'a, Message>> = vec![self.head(cx, &desk)];
        let is_typing = self.panel.is_some() || !self.query.trim().is_empty();
        if self.panel.is_none() {
            parts.push(search.into());
        }
        parts.extend(self.said(cx, &desk, size));
        parts.push(self.under(cx, &desk));
        // Who is being looked for needs the room more than the figures do.
        if !is_typing || size.height > HIGH {
            parts.push(self.count(cx, &desk, is_low));
        }
        if self.panel.is_none() {
            parts.push(self.keys(cx, is_low));
        }
        let gap = if is_low { space::M } else { space::XL };
        let page = layout::column(direction, parts).spacing(gap).max_width(WIDEST).width(Fill).height(Fill);

        // At the foot it is said whether all is on disk.
        container(page)
            .padding(layout::padding(direction, gap, space::XXL, space::XXL, space::XXL))
            .center_x(Fill)
            .height(Fill)
            .into()
    }

    /// Which door this is, and the way out of door mode.
    fn head<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let title = text::title_line(cx.name(&desk.meeting.details.title).to_owned());
        let mut facts = vec![cx.laptop.to_owned()];
        if desk.meeting.ordered_sessions().len() > 1 {
            facts.extend(desk.meeting.sessions.get(self.session).map(|session| session_name(cx, session)));
        }
        let facts = crate::screen::meeting::people::dotted(facts, Ink::Muted);
        let words = layout::column(direction, [title.into(), layout::row(direction, facts).into()]).spacing(0.0);
        let picture = icon::sized(Icon::Majlis, space::ROW, Ink::Toned(Tone::Primary));
        let start = layout::row(direction, [picture, words.width(Fill).into()]).spacing(space::M);

        layout::spread(direction, start, self.leave_button(cx)).spacing(space::L).into()
    }

    fn leave_button<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        button::quiet(cx.direction(), cx.t("door-mode-leave"))
            .shortcut(cx.key(Do::Mode))
            .on_press(Message::ModeAsked)
            .into()
    }

    /// What was answered last, or why nobody can be received.
    fn said<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>, size: Size) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        if let Some(notice) = &self.notice {
            let reach = match self.answers.is_empty() && self.panel.is_none() {
                false => Reach::Table,
                true if size.height > HIGH => Reach::FarHall,
                true => Reach::Hall,
            };

            return Some(notice.verdict(cx, desk).view(direction, reach));
        }
        let state = desk.meeting.details.state;
        if state.allows(Act::Receive) {
            return None;
        }
        let closed = Verdict {
            tone: Tone::Primary,
            icon: Icon::Info,
            word: cx.t("door-closed"),
            name: String::new(),
            details: vec![wording::refusal(cx.i18n, state, Act::Receive)],
            warning: None,
        };

        Some(closed.view(direction, Reach::Table))
    }

    /// Under the field: the panel, who answers, or what to do.
    fn under<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>) -> Element<'a, Message> {
        if let Some(panel) = &self.panel {
            return panel.view(cx, *desk, true).map(Message::Panel);
        }
        if !self.query.trim().is_empty() && self.answers.is_empty() && self.notice.is_none() {
            return self.nobody(cx);
        }
        if !self.answers.is_empty() {
            let more = self.answers.len().saturating_sub(self.offered(cx).len());
            let more = (more > 0).then(|| {
                let words = tr!(cx.i18n, "door-mode-more", count = more);

                layout::start(cx.direction(), text::of(words, space::TITLE, Weight::Normal).class(Ink::Muted)).into()
            });
            let list = container(self.list(cx, desk)).height(Fill).into();

            return layout::column(cx.direction(), [list].into_iter().chain(more)).height(Fill).into();
        }
        if self.notice.is_some() {
            return layout::nothing().into();
        }
        let picture = icon::sized(Icon::Badge, space::HALL, Ink::Toned(Tone::Primary));
        let words = [cx.t("door-mode-scan"), cx.t("door-mode-type")]
            .map(|words| Element::from(text::of(words, space::DISPLAY, Weight::Normal)));

        centred([picture].into_iter().chain(words))
    }

    fn nobody<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let words = text::of(cx.t("door-mode-nobody"), space::DISPLAY, Weight::Normal);
        let let_in = button::primary(direction, cx.t("door-walk-in"))
            .icon(Icon::Plus)
            .shortcut(cx.key(Do::WalkIn))
            .large()
            .on_press(Message::WalkInAsked);

        centred([icon::sized(Icon::Search, space::HALL, Ink::Muted), words.into(), let_in.into()])
    }

    /// How many are here, how many are expected, how many seats there are.
    fn count<'a>(&'a self, cx: &Context<'a>, desk: &Desk<'a>, is_low: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let figures = &self.expected.figures;
        let expected = self.expected.people;
        let capacity = desk.meeting.details.capacity;
        let number =
            |count: u32, size: f32| text::of(format::number(cx.language(), i64::from(count)), size, Weight::Bold);
        let size = if is_low { space::DISPLAY } else { space::HALL };
        let one = |count: u32, key: &str, ink: Ink| -> Element<'a, Message> {
            let words = text::of(tr!(cx.i18n, key, count = count), space::TITLE, Weight::Normal).class(Ink::Muted);

            layout::row(direction, [number(count, size).class(ink).into(), words.into()]).spacing(space::M).into()
        };
        let is_full = capacity > 0 && figures.present > capacity;
        let present = if is_full { Ink::Toned(Tone::Accent) } else { Ink::Toned(Tone::Success) };
        let mut counts =
            vec![one(figures.present, "door-count-present", present), one(expected, "door-mode-expected", Ink::Plain)];
        if capacity > 0 {
            counts.push(one(capacity, "door-mode-seats", Ink::Plain));
        }
        let counts = counts.into_iter().map(|count| layout::start(direction, count).into());
        let whole = expected.max(1);
        let share = (figures.present as f32 / whole as f32).min(1.0);
        let line = layout::row(direction, counts).spacing(space::XL).width(Fill);

        layout::column(direction, [line.into(), progress::line(direction, share, Tone::Success)]).into()
    }

    /// The keys in plain words; each is a button too.
    fn keys<'a>(&'a self, cx: &Context<'a>, is_low: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let keys = [
            (Do::Mark, "door-mode-enter", Message::Entered),
            (Do::Down, "door-mode-choose", Message::Moved(1)),
            (Do::WalkIn, "door-mode-walk-in", Message::WalkInAsked),
            (Do::Instead, "door-mode-instead", Message::InsteadAsked),
            (Do::Left, "door-mode-left", Message::LeftAsked),
            (Do::Leave, "door-mode-clear", Message::Escaped),
            (Do::Undo, "door-mode-undo", Message::UndoAsked),
        ]
        .map(|(does, words, message)| {
            let mut name = cx.key(does);
            if does == Do::Down {
                name = format!("{} {name}", cx.key(Do::Up));
            }
            let key = button::secondary(direction, cx.t(words)).shortcut(name);
            let key = if is_low { key } else { key.large() };

            key.on_press(message).into()
        });

        layout::row(direction, keys).spacing(space::S).into()
    }
}

fn centred<'a>(parts: impl IntoIterator<Item = Element<'a, Message>>) -> Element<'a, Message> {
    let column = iced::widget::Column::with_children(parts).spacing(space::M).align_x(iced::Center);

    container(column).center(Fill).into()
}
