use iced::widget::{column, container, rule};
use iced::{Fill, Length};

use super::{Help, Message, field_id, page_id};
use crate::i18n::help::{self, Block, Span};
use crate::search::fold;
use crate::ui::focus::button as pressable;
use crate::ui::prose::{self, Part};
use crate::ui::theme::Press;
use crate::ui::{Element, Icon, button, empty, field, header, layout, scroll, space, text};

use crate::screen::Context;
use crate::screen::keys::Do;

/// The width of the list of chapters.
const LIST: f32 = space::SIDEBAR + space::XXL * 1.5;

impl Help {
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let keys = button::secondary(direction, cx.t("help-keys"))
            .icon(Icon::Keyboard)
            .shortcut(cx.key(Do::Shortcuts))
            .on_press(Message::KeysWanted);
        let search = field::search(direction, cx.t("help-search"), &self.query, Message::QueryChanged)
            .at_once()
            .clear(cx.with_key("common-clear", Do::Leave))
            .id(field_id());
        let lines = self.shown.iter().map(|chapter| {
            let title = help::page(cx.language(), *chapter).title.as_str();
            let is_open = *chapter == self.chapter;

            pressable(layout::start(direction, text::body(title)))
                .padding([space::S, space::M])
                .width(Fill)
                .class(Press::Section { active: is_open })
                .on_press(Message::ChapterChosen(*chapter))
                .into()
        });
        let list = layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill);
        let list = scroll::sheet(direction, list).height(Fill);
        let side = layout::column(direction, [search.into(), list.into()]).spacing(space::M);
        let side = container(side).padding(space::L).width(LIST).height(Fill);
        let line = rule::vertical(1);
        let room = layout::row(direction, [side.into(), line.into(), self.chapter_page(cx)])
            .spacing(0.0)
            .align_y(iced::Top)
            .height(Fill);

        column![Element::from(header::header(direction, cx.t("app-section-help")).action(keys)), room].into()
    }

    fn chapter_page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        if self.shown.is_empty() {
            return container(empty::empty(Icon::Search, cx.t("help-nothing"), None)).center_y(Fill).into();
        }
        let Some(page) = self.pages.get(self.chapter as usize) else { return layout::nothing().into() };
        let mut parts: Vec<Element<'a, Message>> = vec![layout::start(direction, text::display(&*page.title)).into()];
        parts.extend(page.blocks.iter().map(|block| self.block(cx, block)));
        let text = layout::column(direction, parts).spacing(space::M).max_width(space::READING).width(Fill);
        let text = layout::start(direction, text).padding([space::XL, space::XXL]);

        scroll::sheet(direction, text).id(page_id()).width(Fill).height(Length::Fill).into()
    }

    fn block<'a>(&self, cx: &Context<'a>, block: &'a Block) -> Element<'a, Message> {
        let direction = cx.direction();
        let words = |spans: &[Span]| prose::paragraph(direction, self.parts(spans));

        match block {
            Block::Heading(title) => layout::start(direction, text::heading(title.as_str()))
                .padding(layout::padding(direction, space::M, 0.0, 0.0, 0.0))
                .into(),
            Block::Paragraph(spans) => words(spans),
            Block::Item(spans) => prose::item(direction, "•".to_owned(), words(spans)),
            Block::Step(number, spans) => prose::item(direction, format!("{number}."), words(spans)),
            Block::Remark(spans) => prose::remark(direction, words(spans)),
        }
    }

    /// The parts of a line; the words that are looked for are marked.
    fn parts(&self, spans: &[Span]) -> Vec<Part> {
        let part =
            |words: &str, is_strong: bool, is_marked: bool| Part { words: words.to_owned(), is_strong, is_marked };
        let mut parts = Vec::new();
        for span in spans {
            let is_strong = !matches!(span, Span::Plain(_));
            if self.wanted.is_empty() {
                parts.push(part(span.text(), is_strong, false));
                continue;
            }
            for word in span.text().split_inclusive(' ') {
                let folded = fold(word);
                let is_marked = self.wanted.iter().any(|wanted| folded.contains(wanted.as_str()));
                parts.push(part(word, is_strong, is_marked));
            }
        }

        parts
    }
}
