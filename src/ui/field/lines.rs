//! iced's editor of several lines, its text, its caret and what is chosen drawn by us. What it knows of the text is right;
//! its own caret stands at the wrong letter wherever a line runs from right to left.

use std::ops::Range;

use iced::advanced::graphics::text::cosmic_text::Buffer;
use iced::advanced::renderer::Quad;
use iced::advanced::text::highlighter::PlainText;
use iced::advanced::text::{Editor as _, LineHeight, Renderer as _, Wrapping};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::widget::text_editor::{Content, Cursor, Position};
use iced::{Color, Event, Padding, Pixels, Rectangle, Renderer, Size, window};

use super::input::{CARET, Caret, Focus, Measure, OVERHANG};
use super::undo::Standing;
use crate::i18n::Direction;
use crate::ui::forward::forward;
use crate::ui::theme::{self, Attention, Theme};
use crate::ui::{Element, space};

/// Room for as many rows as there are.
const TALL: f32 = 1_000_000.0;

type Laid = <Renderer as iced::advanced::text::Renderer>::Editor;

/// An editor that draws its ground and its placeholder, and the text that is in it.
pub struct Lines<'a, M> {
    direction: Direction,
    editor: Element<'a, M>,
    content: &'a Content,
    padding: Padding,
}

impl<'a, M> Lines<'a, M> {
    pub fn new(
        direction: Direction,
        editor: impl Into<Element<'a, M>>,
        content: &'a Content,
        padding: impl Into<Padding>,
    ) -> Self {
        Self { direction, editor: editor.into(), content, padding: padding.into() }
    }
}

/// The text as it is laid out, with the place of each letter.
#[derive(Default)]
struct State {
    text: String,
    laid: Laid,
    rows: Vec<Row>,
    /// Where each line begins in the text.
    starts: Vec<usize>,
    focus: Option<Focus>,
    cursor: Option<Cursor>,
}

/// A line, or a part of one that had no room in the row before.
struct Row {
    line: usize,
    /// Its bytes in the line.
    range: Range<usize>,
    top: f32,
    height: f32,
    measure: Measure,
}

impl State {
    fn lay(&mut self, text: String, width: f32, renderer: &Renderer) {
        if self.text != text {
            self.laid = Laid::with_text(&text);
            self.text = text;
        }
        self.laid.update(
            Size::new(width, TALL),
            renderer.default_font(),
            Pixels(space::BODY),
            LineHeight::default(),
            Wrapping::default(),
            &mut PlainText,
        );
        self.rows = rows(self.laid.buffer());
        self.starts.clear();
        let mut start = 0;
        for line in &self.laid.buffer().lines {
            self.starts.push(start);
            start += line.text().len() + line.ending().as_str().len();
        }
    }

    fn byte_of(&self, position: Position) -> usize {
        self.starts.get(position.line).copied().unwrap_or_default() + position.column
    }

    /// The row of the caret, and where it stands in it.
    fn caret(&self, position: Position, width: f32, direction: Direction) -> Option<Rectangle> {
        let at = self.rows.iter().rposition(|row| row.line == position.line && row.range.start <= position.column)?;
        let row = self.rows.get(at)?;
        // A line without letters goes on as the one before, and the first as the screen.
        let before = self.rows[..at].iter().rev().find(|row| !row.range.is_empty());
        let is_right = before.map_or(direction.is_rtl(), |row| row.measure.is_rtl);
        let x = row.measure.x_of(Caret::before(position.column)).unwrap_or(if is_right { width } else { 0.0 });

        Some(Rectangle { x: x.floor().min(width - CARET).max(0.0), y: row.top, width: CARET, height: row.height })
    }

    /// What is chosen.
    fn choice(&self, content: &Content) -> Option<Range<usize>> {
        let cursor = content.cursor();
        let (one, other) = (self.byte_of(cursor.position), self.byte_of(cursor.selection?));
        let (from, to) = (one.min(other), one.max(other));
        let chosen = content.selection().filter(|chosen| !chosen.is_empty())?;
        if to - from == chosen.len() {
            return Some(from..to);
        }
        // A word or a line that was pressed: iced says where it was, and which text it is.
        let holds = |start: &usize| {
            let end = start + chosen.len();

            to <= end && self.text.get(*start..end) == Some(chosen.as_str())
        };
        let start = (from.saturating_sub(chosen.len())..=from).rev().find(holds);

        Some(start.map_or(from..to, |start| start..start + chosen.len()))
    }

    /// Where what is chosen is drawn.
    fn marks(&self, choice: &Range<usize>) -> impl Iterator<Item = Rectangle> {
        self.rows.iter().flat_map(|row| {
            let start = self.starts.get(row.line).copied().unwrap_or_default();
            let part = choice.start.saturating_sub(start).max(row.range.start)
                ..choice.end.saturating_sub(start).min(row.range.end);
            let pieces = if part.is_empty() { Vec::new() } else { row.measure.pieces(&part) };
            let mark = |(left, right)| Rectangle { x: left, y: row.top, width: right - left, height: row.height };

            pieces.into_iter().map(mark)
        })
    }
}

fn rows(buffer: &Buffer) -> Vec<Row> {
    let runs: Vec<_> = buffer.layout_runs().collect();
    let first = |at: usize| runs.get(at)?.glyphs.iter().map(|glyph| glyph.start).min();
    let is_of_line = |at: usize, line: usize| runs.get(at).is_some_and(|run| run.line_i == line);

    runs.iter()
        .enumerate()
        .map(|(at, run)| {
            let goes_on = at.checked_sub(1).is_some_and(|before| is_of_line(before, run.line_i));
            let from = if goes_on { first(at).unwrap_or_default() } else { 0 };
            let next = first(at + 1).filter(|_| is_of_line(at + 1, run.line_i));
            let to = next.unwrap_or(run.text.len());

            Row {
                line: run.line_i,
                range: from..to,
                top: run.line_top,
                height: run.line_height,
                measure: Measure::of_row(run, from, to),
            }
        })
        .collect()
}

impl<M> Widget<M, Theme, Renderer> for Lines<'_, M> {
    forward!(editor: children diff size operate mouse_interaction overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let node = self.editor.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        let width = (node.size().width - self.padding.x()).max(0.0);
        tree.state.downcast_mut::<State>().lay(self.content.text(), width, renderer);

        node
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let editor = self.editor.as_widget_mut();
        let inner = &mut tree.children[0];
        editor.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
        let state = tree.state.downcast_mut::<State>();
        let Event::Window(event) = event else { return };
        match event {
            window::Event::RedrawRequested(now) => {
                let mut standing = Standing::default();
                editor.operate(inner, layout, renderer, &mut standing);
                let cursor = Some(self.content.cursor());
                let is_moved = std::mem::replace(&mut state.cursor, cursor) != cursor;
                if !standing.0 {
                    state.focus = None;

                    return;
                }
                let focus = state.focus.get_or_insert_with(Focus::new);
                if is_moved {
                    focus.touch();
                }
                if focus.is_window_focused {
                    shell.request_redraw_at(focus.tick(*now));
                }
            }
            window::Event::Focused | window::Event::Unfocused => {
                if let Some(focus) = &mut state.focus {
                    focus.is_window_focused = *event == window::Event::Focused;
                    focus.touch();
                    shell.request_redraw();
                }
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.editor.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
        let state = tree.state.downcast_ref::<State>();
        let place = layout.bounds().shrink(self.padding);
        let look = theme.field(theme::Entry::Fine, Attention::Calm);
        let Some(clip) = place.expand([0.0, OVERHANG]).intersection(viewport) else { return };
        let mut fill = |bounds: Rectangle, color: Color| {
            let bounds = Rectangle { x: place.x + bounds.x, y: place.y + bounds.y, ..bounds };
            if let Some(bounds) = bounds.intersection(&clip) {
                renderer.fill_quad(Quad { bounds, ..Quad::default() }, color);
            }
        };
        if let Some(focus) = &state.focus {
            if let Some(choice) = state.choice(self.content) {
                state.marks(&choice).for_each(|mark| fill(mark, look.selection));
            } else if focus.is_caret_seen()
                && let Some(caret) = state.caret(self.content.cursor().position, place.width, self.direction)
            {
                fill(caret, look.value);
            }
        }
        renderer.fill_editor(&state.laid, place.position(), look.value, clip);
    }
}

impl<'a, M: 'a> From<Lines<'a, M>> for Element<'a, M> {
    fn from(lines: Lines<'a, M>) -> Self {
        Self::new(lines)
    }
}
