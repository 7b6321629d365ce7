use std::time::Duration;

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, mouse, renderer};
use iced::animation::{Animation, Easing};
use iced::time::Instant;
use iced::widget::container::Catalog as _;
use iced::{Background, Event, Rectangle, Renderer, Vector, window};

use crate::ui::Element;
use crate::ui::forward::forward;
use crate::ui::theme::{Surface, Theme};

/// How much of the words the paper hides at the first frame: on a slow machine that one stays for a while.
const VEIL: f32 = 0.75;
/// How long the coming and the going of something take.
const PASSAGE: Duration = Duration::from_millis(150);

/// Something that comes into its place, and may go out of it again.
///
/// It is where it will be from the first moment on, for the pointer and the keyboard; only what is drawn comes a little later.
pub struct Passage<'a, M> {
    content: Element<'a, M>,
    from: Vector,
    paper: Surface,
    moves: bool,
    /// What is told once it is gone; none while it is to stay.
    on_gone: Option<M>,
}

/// The content, which comes from so far away, out of the colour of the paper that it is on.
pub fn enter<'a, M: 'a>(content: impl Into<Element<'a, M>>, from: Vector, paper: Surface) -> Passage<'a, M> {
    Passage { content: content.into(), from, paper, moves: super::is_on(), on_gone: None }
}

impl<M> Passage<'_, M> {
    /// It goes the way it came, and tells when it is gone; until then nothing of it can be pressed.
    pub fn leave(self, on_gone: Option<M>) -> Self {
        Self { on_gone, ..self }
    }
}

/// Whether something is in its place, or on the way there or away.
#[derive(Debug, Default)]
pub struct Presence {
    way: Option<Animation<bool>>,
    drawn: Option<Instant>,
    was_gone: bool,
}

/// What a frame brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is on its way: one more frame is due.
    Moves,
    /// It stays as it is.
    Rests,
    /// It has just gone.
    Goes,
}

impl Presence {
    /// A frame is drawn now, of something that is to be here or not.
    pub fn frame(&mut self, is_here: bool, moves: bool, now: Instant) -> Step {
        if moves {
            let start = || Animation::new(false).duration(PASSAGE).easing(Easing::EaseOutCubic);
            let way = self.way.get_or_insert_with(start);
            if way.value() != is_here {
                way.go_mut(is_here, now);
            }
            self.drawn = Some(now);
            if way.is_animating(now) {
                return Step::Moves;
            }
        }
        let was_gone = std::mem::replace(&mut self.was_gone, !is_here);

        if !is_here && !was_gone { Step::Goes } else { Step::Rests }
    }

    /// How much of the way is left, from 1 to 0.
    pub fn left(&self) -> f32 {
        match (&self.way, self.drawn) {
            (Some(way), Some(now)) => way.interpolate(1.0, 0.0, now),
            _ => 1.0,
        }
    }
}

impl<M: Clone> Widget<M, Theme, Renderer> for Passage<'_, M> {
    forward!(content: children diff size layout operate mouse_interaction overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Presence>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Presence::default())
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
        if let Event::Window(window::Event::RedrawRequested(now)) = event {
            match tree.state.downcast_mut::<Presence>().frame(self.on_gone.is_none(), self.moves, *now) {
                Step::Moves => shell.request_redraw(),
                Step::Rests => {}
                Step::Goes => self.on_gone.clone().into_iter().for_each(|message| shell.publish(message)),
            }
        }
        if self.on_gone.is_some() && matches!(event, Event::Mouse(_) | Event::Keyboard(_) | Event::Touch(_)) {
            return;
        }
        let inner = &mut tree.children[0];

        self.content.as_widget_mut().update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        let content = self.content.as_widget();
        let inner = &tree.children[0];
        let left = if self.moves { tree.state.downcast_ref::<Presence>().left() } else { 0.0 };
        if left <= 0.0 {
            content.draw(inner, renderer, theme, style, layout, cursor, viewport);

            return;
        }
        // Whole points: between two of them, an edge of what moves would stay behind in the software renderer.
        let way = Vector::new((self.from.x * left).round(), (self.from.y * left).round());
        let paper = theme.style(&self.paper);

        renderer.with_translation(way, |renderer| {
            content.draw(inner, renderer, theme, style, layout, cursor, &(*viewport - way));
            if let Some(Background::Color(color)) = paper.background {
                // Over the words: they come out of their paper.
                renderer.with_layer(layout.bounds(), |renderer| {
                    renderer.fill_quad(
                        renderer::Quad { bounds: layout.bounds(), border: paper.border, ..renderer::Quad::default() },
                        color.scale_alpha(left * VEIL),
                    );
                });
            }
        });
    }
}

impl<'a, M: Clone + 'a> From<Passage<'a, M>> for Element<'a, M> {
    fn from(passage: Passage<'a, M>) -> Self {
        Self::new(passage)
    }
}
