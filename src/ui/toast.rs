//! What just happened, in a corner, with a way to take it back.

use crate::ui::focus::button;
use iced::widget::{container, keyed_column, stack};
use iced::{Bottom, Center, Fill, Vector};

use super::banner::icon_of;
use super::icon::{self, Icon};
use super::theme::{Ink, Press, Surface, Tone};
use super::{Element, layout, motion, space, text};
use crate::i18n::Direction;

/// One message of the stack.
pub struct Toast<M> {
    /// Tells it from the others as long as it is there.
    pub number: u64,
    pub tone: Tone,
    pub sentence: String,
    /// A word such as "Undo", and what it does.
    pub action: Option<(String, M)>,
    pub on_close: M,
    /// It is to go; what is told once it is gone.
    pub on_gone: Option<M>,
}

/// So far below its place a toast comes from, and goes to.
const BELOW: f32 = space::XXL * 3.0;

/// The page with its toasts above it, in the middle of its foot, the latest lowest: the ends of the foot count
/// rows and hold the actions of a panel.
pub fn over<'a, M: Clone + 'a>(
    direction: Direction,
    page: impl Into<Element<'a, M>>,
    toasts: impl IntoIterator<Item = Toast<M>>,
) -> Element<'a, M> {
    let mut toasts = toasts.into_iter().peekable();

    let above = toasts.peek().is_some().then(|| {
        // By their numbers: one that goes takes its motion with it.
        let toasts = keyed_column(toasts.map(|toast| (toast.number, paper(direction, toast))))
            .spacing(space::S)
            .align_items(Center);

        container(toasts).padding(space::XXL + space::L).width(Fill).height(Fill).align_x(Center).align_y(Bottom)
    });

    stack![page.into()].push(above).into()
}

fn paper<'a, M: Clone + 'a>(direction: Direction, toast: Toast<M>) -> Element<'a, M> {
    let mut parts = vec![
        icon::sized(icon_of(toast.tone), space::ICON + 2.0, Ink::Toned(toast.tone)),
        container(text::body(toast.sentence)).max_width(360.0).into(),
    ];

    if let Some((label, message)) = toast.action {
        parts.push(
            button(text::strong(label).class(Ink::Toned(Tone::Primary)))
                .padding([space::XS, space::S])
                .class(Press::Quiet)
                .on_press(message)
                .into(),
        );
    }

    parts.push(super::button::icon(Icon::Cross).on_press(toast.on_close).into());

    let paper = container(layout::row(direction, parts).spacing(space::M).align_y(Center))
        .padding(layout::padding(direction, space::S, space::S, space::S, space::L))
        .class(Surface::Raised);

    motion::enter(paper, Vector::new(0.0, BELOW), Surface::Raised).leave(toast.on_gone).into()
}
