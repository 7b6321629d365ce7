//! A sheet that may be longer than its place, with a bar of our own: iced's thumb has no least length, and is a speck beside a
//! list of ten thousand.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::Quad;
use iced::advanced::widget::operation::Scrollable as Scrolls;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::{Id, Operation, Tree, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, Widget, mouse, renderer};
use iced::widget::Scrollable;
use iced::widget::container;
use iced::widget::scrollable::{Direction as Ways, Scrollbar};
use iced::{Event, Length, Point, Rectangle, Renderer, Vector, border, touch};

use super::thumb::Thumb;
use crate::i18n::Direction;
use crate::ui::forward::forward;
use crate::ui::{Element, Theme, space};

/// How wide the bar is, and how far from the edge.
const WIDTH: f32 = 6.0;
const MARGIN: f32 = 2.0;

/// The sheet was scrolled, or the height of its place changed.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs)]
pub struct Scrolled {
    pub offset: f32,
    pub height: f32,
}

/// A sheet being put together; it becomes an element by `into`.
pub struct Rolled<'a, M> {
    direction: Direction,
    sheet: Scrollable<'a, M, Theme>,
    id: Option<Id>,
    from: f32,
    on_scroll: Option<OnScroll<'a, M>>,
}

type OnScroll<'a, M> = Box<dyn Fn(Scrolled) -> M + 'a>;

/// Something that is scrolled up and down where it is longer than its place. The bar is at the end of its lines.
pub fn sheet<'a, M: 'a>(direction: Direction, content: impl Into<Element<'a, M>>) -> Rolled<'a, M> {
    let sheet = Scrollable::with_direction(content, Ways::Vertical(Scrollbar::hidden()));

    Rolled { direction, sheet, id: None, from: 0.0, on_scroll: None }
}

/// The same for what would else lie under the bar: lines with an edge of their own.
pub fn clear<'a, M: 'a>(direction: Direction, content: impl Into<Element<'a, M>>) -> Rolled<'a, M> {
    sheet(direction, container(content).padding(crate::ui::layout::padding(direction, 0.0, space::M, 0.0, 0.0)))
}

impl<'a, M: 'a> Rolled<'a, M> {
    /// By which it is scrolled. A sheet with another name in the same place is another sheet: it begins at its top.
    pub fn id(self, id: impl Into<Id>) -> Self {
        let id = id.into();

        Self { sheet: self.sheet.id(id.clone()), id: Some(id), ..self }
    }

    /// How far it is scrolled when it comes: where it was left.
    pub fn from(self, from: f32) -> Self {
        Self { from, ..self }
    }

    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { sheet: self.sheet.width(width), ..self }
    }

    pub fn height(self, height: impl Into<Length>) -> Self {
        Self { sheet: self.sheet.height(height), ..self }
    }

    pub fn on_scroll(self, on_scroll: impl Fn(Scrolled) -> M + 'a) -> Self {
        Self { on_scroll: Some(Box::new(on_scroll)), ..self }
    }
}

struct Barred<'a, M> {
    direction: Direction,
    sheet: Element<'a, M>,
    id: Option<Id>,
    from: f32,
    on_scroll: Option<OnScroll<'a, M>>,
}

#[derive(Default)]
struct State {
    id: Option<Id>,
    /// How far it is to be scrolled before it is seen.
    from: Option<f32>,
    offset: f32,
    /// Where the thumb is held, from its own top.
    held: Option<f32>,
    is_over: bool,
    told: Option<Scrolled>,
}

impl State {
    fn is_meant(&self) -> bool {
        self.is_over || self.held.is_some()
    }
}

impl<M> Barred<'_, M> {
    fn fresh(&self) -> State {
        State { id: self.id.clone(), from: Some(self.from).filter(|from| *from > 0.0), ..State::default() }
    }

    /// Scrolls the sheet so far.
    fn put(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, offset: f32) {
        self.sheet.as_widget_mut().operate(&mut tree.children[0], layout, renderer, &mut Put(offset));
    }

    /// What the pointer does to the bar; whether it did something.
    fn pulled(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
    ) -> bool {
        let bounds = layout.bounds();
        let state = tree.state.downcast_mut::<State>();
        let Some(thumb) = thumb(layout, state.offset) else {
            (state.held, state.is_over) = (None, false);

            return false;
        };
        state.is_over = cursor.is_over(rail(self.direction, bounds));
        // Within another sheet the pointer is told where it is on that one.
        let at = |cursor: mouse::Cursor| cursor.position().map(|Point { y, .. }| y - bounds.y);
        let to = match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. })
                if state.is_over =>
            {
                // Beside the thumb, its middle comes to the pointer.
                let Some(at) = at(cursor) else { return false };
                let held = thumb.held_at(at).unwrap_or(thumb.length / 2.0);
                state.held = Some(held);
                at - held
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) | Event::Touch(touch::Event::FingerMoved { .. }) => {
                let Some((held, at)) = state.held.zip(at(cursor.land())) else { return false };
                at - held
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                state.held = None;

                return false;
            }
            _ => return false,
        };
        self.put(tree, layout, renderer, thumb.offset_at(to));

        true
    }
}

impl<M> Widget<M, Theme, Renderer> for Barred<'_, M> {
    forward!(sheet: children size operate overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(self.fresh())
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.id == self.id {
            tree.diff_children(std::slice::from_ref(&self.sheet));
        } else {
            *state = self.fresh();
            tree.children = self.children();
        }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let node = self.sheet.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        if let Some(from) = tree.state.downcast_mut::<State>().from.take() {
            self.put(tree, Layout::new(&node), renderer, from);
        }

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
        let was_meant = tree.state.downcast_ref::<State>().is_meant();
        if !shell.is_event_captured() && self.pulled(tree, event, layout, cursor, renderer) {
            shell.capture_event();
        }
        let is_meant = tree.state.downcast_ref::<State>().is_meant();
        let is_turned = matches!(event, Event::Mouse(mouse::Event::WheelScrolled { .. }));
        // What is under the bar is not meant, but the wheel turns the sheet there as well.
        let within = if is_meant && !is_turned { cursor.levitate() } else { cursor };
        let sheet = self.sheet.as_widget_mut();
        let inner = &mut tree.children[0];
        sheet.update(inner, event, layout, within, renderer, clipboard, shell, viewport);
        let mut look = Look(0.0);
        sheet.operate(inner, layout, renderer, &mut look);

        let state = tree.state.downcast_mut::<State>();
        let Look(offset) = look;
        if std::mem::replace(&mut state.offset, offset) != offset || was_meant != is_meant {
            shell.request_redraw();
        }
        let is_longer = thumb(layout, offset).is_some();
        let now = Some(Scrolled { offset, height: layout.bounds().height }).filter(|_| is_longer);
        if let Some((scrolled, on_scroll)) = now.filter(|_| now != state.told).zip(self.on_scroll.as_ref()) {
            state.told = now;
            shell.publish(on_scroll(scrolled));
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if tree.state.downcast_ref::<State>().is_meant() {
            return mouse::Interaction::Idle;
        }

        self.sheet.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer)
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
        let state = tree.state.downcast_ref::<State>();
        let within = if state.is_meant() { mouse::Cursor::Unavailable } else { cursor };
        self.sheet.as_widget().draw(&tree.children[0], renderer, theme, style, layout, within, viewport);

        let bounds = layout.bounds();
        let Some((thumb, visible)) = thumb(layout, state.offset).zip(bounds.intersection(viewport)) else { return };
        let rail = rail(self.direction, bounds);
        let bounds = Rectangle {
            x: rail.x + MARGIN,
            y: bounds.y + thumb.top.round(),
            width: WIDTH,
            height: thumb.length.round(),
        };
        let quad = Quad { bounds, border: border::rounded(WIDTH / 2.0), ..Quad::default() };
        renderer.with_layer(visible, |renderer| renderer.fill_quad(quad, theme.thumb(state.is_meant())));
    }
}

/// Where the pointer means the bar.
fn rail(direction: Direction, bounds: Rectangle) -> Rectangle {
    let width = WIDTH + 2.0 * MARGIN;
    let x = match direction {
        Direction::LeftToRight => bounds.x + bounds.width - width,
        Direction::RightToLeft => bounds.x,
    };

    Rectangle { x, width, ..bounds }
}

fn thumb(layout: Layout<'_>, offset: f32) -> Option<Thumb> {
    let sheet = layout.children().next()?;

    Thumb::new(layout.bounds().height, sheet.bounds().height, offset)
}

/// Scrolls the outermost sheet so far.
struct Put(f32);

impl Operation for Put {
    fn traverse(&mut self, _operate: &mut dyn FnMut(&mut dyn Operation)) {}

    fn scrollable(&mut self, _: Option<&Id>, _: Rectangle, _: Rectangle, _: Vector, state: &mut dyn Scrolls) {
        state.scroll_to(AbsoluteOffset { x: None, y: Some(self.0) });
    }
}

/// Looks how far the outermost sheet is scrolled.
struct Look(f32);

impl Operation for Look {
    fn traverse(&mut self, _operate: &mut dyn FnMut(&mut dyn Operation)) {}

    fn scrollable(&mut self, _: Option<&Id>, _: Rectangle, _: Rectangle, scrolled: Vector, _: &mut dyn Scrolls) {
        self.0 = scrolled.y;
    }
}

impl<'a, M: 'a> From<Rolled<'a, M>> for Element<'a, M> {
    fn from(rolled: Rolled<'a, M>) -> Self {
        let Rolled { direction, sheet, id, from, on_scroll } = rolled;

        Self::new(Barred { direction, sheet: sheet.into(), id, from, on_scroll })
    }
}
