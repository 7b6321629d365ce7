use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, mouse, renderer};
use iced::time::Instant;
use iced::{Border, Event, Rectangle, Renderer};

use crate::i18n::Direction;
use crate::ui::Element;
use crate::ui::forward::forward;
use crate::ui::motion::Drawn;
use crate::ui::theme::Theme;

/// The width of the mark at the start of the row that the keyboard is on.
const MARK: f32 = 3.0;

/// A row of a table: its hairline, its ground under the pointer, a press, and a second one that opens it.
///
/// A button would take the press before a double click could be told from it.
pub(super) struct Line<'a, M> {
    direction: Direction,
    content: Element<'a, M>,
    is_selected: bool,
    is_cursor: bool,
    on_press: Option<M>,
    on_open: Option<M>,
    came: Option<Instant>,
}

#[derive(Default)]
struct State {
    is_hovered: bool,
    drawn: Drawn,
    previous: Option<mouse::Click>,
}

impl<'a, M> Line<'a, M> {
    pub fn new(direction: Direction, content: impl Into<Element<'a, M>>) -> Self {
        Self {
            direction,
            content: content.into(),
            is_selected: false,
            is_cursor: false,
            on_press: None,
            on_open: None,
            came: None,
        }
    }

    pub fn selected(self, is_selected: bool) -> Self {
        Self { is_selected, ..self }
    }

    pub fn cursor(self, is_cursor: bool) -> Self {
        Self { is_cursor, ..self }
    }

    pub fn on_press(self, on_press: Option<M>) -> Self {
        Self { on_press, ..self }
    }

    pub fn on_open(self, on_open: Option<M>) -> Self {
        Self { on_open, ..self }
    }

    /// When it came, if it has just come.
    pub fn came(self, came: Option<Instant>) -> Self {
        Self { came, ..self }
    }

    fn is_pressable(&self) -> bool {
        self.on_press.is_some() || self.on_open.is_some()
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Line<'_, M> {
    forward!(content: children diff size layout operate overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
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
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );

        let state = tree.state.downcast_mut::<State>();
        let is_over = cursor.is_over(layout.bounds());
        state.drawn.hear(self.came, event, shell);

        if is_over != state.is_hovered {
            state.is_hovered = is_over;
            shell.request_redraw();
        }

        if shell.is_event_captured() || !is_over {
            return;
        }

        let Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) = event else {
            return;
        };

        let Some(position) = cursor.position() else {
            return;
        };

        let click = mouse::Click::new(position, mouse::Button::Left, state.previous);
        let is_second = click.kind() == mouse::click::Kind::Double;
        state.previous = Some(click);

        let message = match (&self.on_open, &self.on_press) {
            (Some(message), _) if is_second => message,
            (_, Some(message)) => message,
            _ => return,
        };

        shell.publish(message.clone());
        shell.capture_event();
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let within = self.content.as_widget().mouse_interaction(&tree.children[0], layout, cursor, viewport, renderer);

        match within {
            mouse::Interaction::None if self.is_pressable() && cursor.is_over(layout.bounds()) => {
                mouse::Interaction::Pointer
            }
            within => within,
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
        let bounds = layout.bounds();

        if bounds.intersection(viewport).is_none() {
            return;
        }

        let tokens = theme.tokens();
        let state = tree.state.downcast_ref::<State>();

        let ground = if self.is_selected {
            Some(tokens.primary_soft)
        } else if self.is_cursor {
            Some(tokens.sunken)
        } else if state.is_hovered && self.is_pressable() {
            Some(tokens.hover())
        } else {
            None
        };

        if let Some(ground) = ground {
            let border = if self.is_selected { theme.mark(0.0) } else { Border::default() };

            renderer.fill_quad(renderer::Quad { bounds, border, ..renderer::Quad::default() }, ground);
        }

        state.drawn.draw(self.came, renderer, theme, bounds, 0.0);
        renderer.fill_quad(
            renderer::Quad {
                bounds: Rectangle { y: bounds.y + bounds.height - 1.0, height: 1.0, ..bounds },
                ..renderer::Quad::default()
            },
            tokens.hairline,
        );

        // Where the keyboard is.
        if self.is_cursor {
            let x = match self.direction {
                Direction::LeftToRight => bounds.x,
                Direction::RightToLeft => bounds.x + bounds.width - MARK,
            };

            renderer.fill_quad(
                renderer::Quad { bounds: Rectangle { x, width: MARK, ..bounds }, ..renderer::Quad::default() },
                tokens.primary,
            );
        }

        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }
}

impl<'a, M: Clone + 'a> From<Line<'a, M>> for Element<'a, M> {
    fn from(line: Line<'a, M>) -> Self {
        Self::new(line)
    }
}
