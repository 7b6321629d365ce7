use std::time::Duration;

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, mouse, renderer};
use iced::time::Instant;
use iced::{Event, Rectangle, Renderer, border, window};
use jiff::Timestamp;

use crate::ui::forward::forward;
use crate::ui::theme::Theme;
use crate::ui::{Element, space};

/// How long a row that came can be told from the others.
pub(super) const STAY: Duration = Duration::from_millis(2400);
/// So long it stays in full before it fades.
const FULL: Duration = Duration::from_millis(600);
/// Between two frames of a colour that fades: the eye asks for no more, and the software renderer draws each anew.
const FRAME: Duration = Duration::from_millis(60);

/// A row over the colour of what went well, which fades.
pub struct Glow<'a, M> {
    content: Element<'a, M>,
    since: Option<Instant>,
}

/// The content, which came at that moment; none: long ago.
pub fn glow<'a, M: 'a>(content: impl Into<Element<'a, M>>, since: Option<Instant>) -> Element<'a, M> {
    Element::new(Glow { content: content.into(), since })
}

/// The moment of a row that came, on the clock by which frames are drawn; none where nothing moves.
pub fn since(came: Option<Timestamp>, now: Timestamp) -> Option<Instant> {
    let age = Duration::try_from(now.duration_since(came?)).unwrap_or_default();

    super::is_on().then(|| Instant::now().checked_sub(age)).flatten()
}

/// How strong the colour is, between 1 and 0, and when it should be drawn again; none once it is gone.
pub fn strength(since: Instant, now: Instant) -> Option<(f32, Instant)> {
    let age = now.saturating_duration_since(since);
    if age >= STAY {
        return None;
    }
    if age < FULL {
        return Some((1.0, since + FULL));
    }
    let faded = (age - FULL).as_secs_f32() / (STAY - FULL).as_secs_f32();

    Some((1.0 - faded, now + FRAME))
}

/// When what is drawn of a row was drawn.
#[derive(Default)]
pub(in crate::ui) struct Drawn(Option<Instant>);

impl Drawn {
    /// A frame is about to be drawn: the next one is asked for, if the colour still fades.
    pub fn hear<M>(&mut self, since: Option<Instant>, event: &Event, shell: &mut Shell<'_, M>) {
        let (Some(since), Event::Window(window::Event::RedrawRequested(now))) = (since, event) else { return };
        self.0 = Some(*now);
        if let Some((_, next)) = strength(since, *now) {
            shell.request_redraw_at(next);
        }
    }

    /// The colour under the row, if there is any now.
    pub fn draw(&self, since: Option<Instant>, renderer: &mut Renderer, theme: &Theme, bounds: Rectangle, radius: f32) {
        let (Some(since), Some(now)) = (since, self.0) else { return };
        let Some((strength, _)) = strength(since, now) else { return };
        renderer.fill_quad(
            renderer::Quad { bounds, border: border::rounded(radius), ..renderer::Quad::default() },
            theme.tokens().success_soft.scale_alpha(strength),
        );
    }
}

impl<M> Widget<M, Theme, Renderer> for Glow<'_, M> {
    forward!(content: children diff size layout operate mouse_interaction overlay);

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Drawn>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Drawn::default())
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
        tree.state.downcast_mut::<Drawn>().hear(self.since, event, shell);
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
        let drawn = tree.state.downcast_ref::<Drawn>();
        drawn.draw(self.since, renderer, theme, layout.bounds(), space::CORNER);

        self.content.as_widget().draw(&tree.children[0], renderer, theme, style, layout, cursor, viewport);
    }
}
