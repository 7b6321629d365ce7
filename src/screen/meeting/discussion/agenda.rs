//! The agenda at the start side: its items, the one under which notes are filed now, and their order.

use crate::screen::keys::Do;
use crate::ui::focus::button;
use iced::widget::container;
use iced::{Fill, Length};

use super::view::Fit;
use super::{Discussion, Message, Pane, floor};
use crate::domain::AgendaItemId;
use crate::domain::figures::{Pace, pace};
use crate::domain::meeting::{Act, AgendaItem, Meeting, MeetingChange};
use crate::domain::{Change, Filing, MeetingId};
use crate::i18n::{format, tr};
use crate::screen::Context;
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, Tone, button as press, layout, scroll, space, text, tip};

/// The width of the column.
const WIDTH: f32 = space::SIDEBAR + space::XL * 2.0;
const TIGHT: f32 = space::SIDEBAR_TIGHT;

/// What is left between two items, so that another fits between them.
const GAP: i64 = 1024;

/// The position of one more item at the end.
pub fn last_position(meeting: &Meeting) -> i64 {
    meeting.agenda.iter().map(|(_, item)| item.position).max().map_or(GAP, |last| last.saturating_add(GAP))
}

/// The changes that bring an item one place up (`by` −1) or down (1). Where no gap is left, all get new ones.
pub fn reorder(id: MeetingId, meeting: &Meeting, item: AgendaItemId, by: i32) -> Vec<Change> {
    let items = meeting.ordered_agenda();
    let Some(from) = items.iter().position(|(known, _)| *known == item) else { return Vec::new() };
    let to = if by < 0 { from.checked_sub(1) } else { Some(from + 1).filter(|to| *to < items.len()) };
    let Some(to) = to else { return Vec::new() };
    let position = |at: Option<usize>| at.and_then(|at| items.get(at)).map(|(_, item)| item.position);
    let (before, after) = if by < 0 {
        (position(to.checked_sub(1)), position(Some(to)))
    } else {
        (position(Some(to)), position(Some(to + 1)))
    };
    let between = match (before, after) {
        (Some(before), Some(after)) => Some(before + (after - before) / 2).filter(|mid| *mid > before && *mid < after),
        (None, Some(after)) => after.checked_sub(GAP),
        (Some(before), None) => before.checked_add(GAP),
        (None, None) => None,
    };
    let edit = |item: AgendaItemId, was: &AgendaItem, position: i64| {
        Filing::edit(item, was, &AgendaItem { position, ..was.clone() })
            .map(|filing| Change::Meeting(id, MeetingChange::Agenda(filing)))
    };
    if let Some(position) = between {
        return items.get(from).and_then(|(item, was)| edit(*item, was, position)).into_iter().collect();
    }
    let mut order = items.clone();
    let moved = order.remove(from);
    order.insert(to, moved);

    order.into_iter().enumerate().filter_map(|(place, (item, was))| edit(item, was, (place as i64 + 1) * GAP)).collect()
}

impl Discussion {
    pub(super) fn agenda<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, place: Fit) -> Element<'a, Message> {
        let direction = cx.direction();
        let may_prepare = meeting.details.state.allows(Act::Prepare) && !cx.read_only;
        let items = meeting.ordered_agenda();
        let minutes: i64 = items.iter().map(|(_, item)| i64::from(item.minutes)).sum();

        let mut heading: Vec<Element<'a, Message>> =
            vec![layout::start(direction, text::strong(cx.t("discussion-agenda"))).into()];
        if minutes > 0 {
            heading.push(text::caption(format::duration(cx.language(), minutes)).into());
        }
        if may_prepare {
            let add = press::icon(Icon::Plus).on_press(Message::ItemAsked);
            heading.push(tip::tip(add, cx.with_key("discussion-item-add", Do::Item)));
        }

        let pace = pace(meeting, cx.now);
        let all = self.notes_under(None, false).to_string();
        let mut lines: Vec<Element<'a, Message>> = vec![line(
            cx,
            !self.only_item && matches!(self.pane, Pane::Notes | Pane::Outcomes),
            text::body(cx.t("discussion-all")).into(),
            Some(all),
            Vec::new(),
            Message::AllChosen,
        )];
        if !self.returning.shown.is_empty() {
            let open = self.returning.open(cx);
            lines.push(line(
                cx,
                self.pane == Pane::Returning,
                text::body(cx.t("discussion-returning")).into(),
                (open > 0).then(|| open.to_string()),
                Vec::new(),
                Message::PaneChosen(Pane::Returning),
            ));
        }
        for (place, (id, item)) in items.iter().enumerate() {
            let pace = pace.filter(|pace| pace.item == *id);
            lines.push(self.item(cx, place + 1, *id, item, pace, may_prepare));
        }
        let loose = self.notes_under(None, true);
        if loose > 0 || items.is_empty() {
            lines.push(line(
                cx,
                self.only_item && self.composer.item.is_none(),
                text::muted(cx.t("discussion-no-item")).into(),
                Some(loose.to_string()),
                Vec::new(),
                Message::ItemChosen(None),
            ));
        }
        let unheard: usize = self.unheard.values().map(|of| of.unheard.len()).sum();
        if unheard > 0 {
            lines.push(line(
                cx,
                self.pane == Pane::Unheard,
                text::muted(cx.t("discussion-unheard")).into(),
                Some(unheard.to_string()),
                Vec::new(),
                Message::PaneChosen(Pane::Unheard),
            ));
        }
        let mut parts: Vec<Element<'a, Message>> = vec![
            layout::row(direction, heading).height(Length::Fixed(space::CONTROL)).into(),
            scroll::clear(direction, layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill))
                .height(Fill)
                .into(),
        ];
        if items.is_empty() && may_prepare {
            parts.insert(1, text::muted(cx.t("discussion-agenda-empty")).into());
        }

        container(layout::column(direction, parts).spacing(space::S))
            .padding(layout::padding(direction, 0.0, space::XL, 0.0, 0.0))
            .width(space::XL + if place == Fit::Tight { TIGHT } else { WIDTH })
            .height(Fill)
            .into()
    }

    fn item<'a>(
        &'a self,
        cx: &Context<'a>,
        number: usize,
        id: AgendaItemId,
        item: &'a AgendaItem,
        pace: Option<Pace>,
        may_prepare: bool,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_current = self.composer.item == Some(id);
        let title = format!("{number}. {}", cx.name(&item.title));
        let title = if is_current { text::strong(title) } else { text::body(title) };
        let mut facts: Vec<String> = Vec::with_capacity(2);
        if item.minutes > 0 {
            facts.push(format::duration(cx.language(), i64::from(item.minutes)));
        }
        if !item.speaker.is_empty() {
            facts.push(item.speaker.clone());
        }
        let mut words: Vec<Element<'a, Message>> = vec![title.into()];
        if !facts.is_empty() {
            words.push(text::caption(facts.join(" · ")).into());
        }
        words.extend(pace.map(|pace| floor::running(cx, &pace)));
        let actions = if is_current && may_prepare {
            let act =
                |icon: Icon, words: String, message: Message| tip::tip(press::icon(icon).on_press(message), words);
            vec![
                act(
                    Icon::ArrowUp,
                    tr!(cx.i18n, "discussion-item-up", key = cx.key(Do::ItemUp)),
                    Message::ItemMoved(-1),
                ),
                act(
                    Icon::ArrowDown,
                    tr!(cx.i18n, "discussion-item-down", key = cx.key(Do::ItemDown)),
                    Message::ItemMoved(1),
                ),
                act(Icon::Pencil, cx.t("common-edit"), Message::ItemEdited(id)),
                act(Icon::Trash, cx.t("common-remove"), Message::ItemWithdrawn(id)),
            ]
        } else {
            Vec::new()
        };
        let notes = self.notes_under(Some(id), true);
        let count = (notes > 0).then(|| notes.to_string());

        line(
            cx,
            is_current && self.only_item,
            layout::column(direction, words).spacing(0.0).into(),
            count,
            actions,
            Message::ItemChosen(Some(id)),
        )
    }
}

fn line<'a>(
    cx: &Context<'a>,
    active: bool,
    words: Element<'a, Message>,
    count: Option<String>,
    actions: Vec<Element<'a, Message>>,
    on_press: Message,
) -> Element<'a, Message> {
    let direction = cx.direction();
    let count = count.map(|count| text::caption(count).class(Ink::Toned(Tone::Neutral)).into());
    let first =
        layout::row(direction, [layout::start(direction, words).into()].into_iter().chain(count)).align_y(iced::Top);
    let mut parts: Vec<Element<'a, Message>> = vec![first.into()];
    if !actions.is_empty() {
        parts.push(layout::row(direction, actions).spacing(0.0).into());
    }

    button(layout::column(direction, parts).spacing(space::XS).width(Fill))
        .padding([space::XS, space::S])
        .width(Fill)
        .class(Press::Line { active })
        .on_press(on_press)
        .into()
}
