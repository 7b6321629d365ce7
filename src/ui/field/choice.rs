use std::borrow::Borrow;
use std::rc::Rc;

use iced::widget::{checkbox, container, mouse_area, pick_list, radio, toggler};
use iced::{Center, Fill, Padding, mouse};

use super::Frame;
use crate::i18n::Direction;
use crate::search::fold;
use crate::ui::focus::{self, Stop};
use crate::ui::icon::{self, Icon};
use crate::ui::layered::Layered;
use crate::ui::shortcut::{Shortcut, Stroke};
use crate::ui::theme::{self, Ink, Press, Surface};
use crate::ui::{Element, layout, space, text};

/// One of a closed list, that opens under the field.
pub fn choice<'a, T, L, M>(
    direction: Direction,
    label: impl Into<String>,
    options: L,
    chosen: Option<T>,
    placeholder: impl Into<String>,
    on_choose: impl Fn(T) -> M + 'a,
) -> Element<'a, M>
where
    T: ToString + PartialEq + Clone + 'a,
    L: Borrow<[T]> + 'a,
    M: Clone + 'a,
{
    let placeholder: String = placeholder.into();

    let shown = match &chosen {
        Some(value) => text::line(value.to_string()),
        None => text::line(placeholder.clone()).ink(Ink::Hint),
    };

    // The keyboard turns from one to the next under the eyes, as in a list that is closed on other systems.
    let on_choose = Rc::new(on_choose);
    let turned = turned(options.borrow().to_vec(), chosen.clone(), Rc::clone(&on_choose));
    let list = pick_list(options, chosen, move |value| on_choose(value))
        .placeholder(placeholder)
        .handle(pick_list::Handle::None)
        .text_size(space::BODY)
        .padding(Padding::from([super::rise(space::BODY), space::M - 2.0]))
        .width(Fill)
        .class(theme::Entry::Veiled);

    // The list's own words are always at its left: these are at the start of the line, and end in an ellipsis.
    let arrow = icon::sized(Icon::ChevronDown, space::M, Ink::Muted);
    let above = container(layout::spread(direction, shown, arrow).spacing(space::XS))
        .padding([0.0, space::S])
        .center_y(Fill)
        .width(Fill);

    let stop = Stop::new(Layered::new(list, above), Some(turned)).list();

    Frame { label: label.into(), ..Frame::default() }.around(direction, stop)
}

/// What the keys do to a closed list: the arrows, Home and End, and the first letter of a line.
fn turned<T: ToString + PartialEq + Clone, M>(
    options: Vec<T>,
    chosen: Option<T>,
    on_choose: Rc<impl Fn(T) -> M>,
) -> impl Fn(Shortcut, Option<&str>) -> Option<M> {
    move |key, typed| {
        let last = options.len().checked_sub(1)?;
        let at = chosen.as_ref().and_then(|chosen| options.iter().position(|option| option == chosen));
        let to = match key.key {
            _ if key.command || key.alt => return None,
            Stroke::Up => at.map_or(last, |at| at.saturating_sub(1)),
            Stroke::Down => at.map_or(0, |at| (at + 1).min(last)),
            Stroke::Home => 0,
            Stroke::End => last,
            _ => {
                let typed = typed.map(fold).filter(|typed| !typed.trim().is_empty())?;
                let after = at.map_or(0, |at| at + 1);
                let turn = (after..options.len()).chain(0..after);

                turn.into_iter().find(|place| {
                    options.get(*place).is_some_and(|option| fold(&option.to_string()).starts_with(&typed))
                })?
            }
        };

        options.get(to).cloned().map(|option| on_choose(option))
    }
}

/// A box to check, with its words after it.
pub fn check<'a, M: Clone + 'a>(
    direction: Direction,
    label: impl Into<String>,
    checked: bool,
    on_toggle: impl Fn(bool) -> M + 'a,
) -> Element<'a, M> {
    let toggled = on_toggle(!checked);
    let mark = checkbox(checked).size(space::L).on_toggle(on_toggle);

    target(layout::row(direction, [mark.into(), text::body(label.into()).into()]), toggled)
}

/// A switch that takes effect at once, its words before it.
pub fn toggle<'a, M: Clone + 'a>(
    direction: Direction,
    label: impl Into<String>,
    on: bool,
    on_toggle: impl Fn(bool) -> M + 'a,
) -> Element<'a, M> {
    let label: String = label.into();

    let toggled = on_toggle(!on);
    let switch = toggler(on).size(space::L + 2.0).on_toggle(on_toggle);

    target(layout::spread(direction, text::body(label), switch), toggled)
}

/// One of a few, side by side, all in sight; in even rows where one line has no room for them.
pub fn segments<'a, T, M>(
    direction: Direction,
    options: impl IntoIterator<Item = (T, String)>,
    chosen: &T,
    on_choose: impl Fn(T) -> M,
) -> Element<'a, M>
where
    T: PartialEq,
    M: Clone + 'a,
{
    let segments = options.into_iter().map(|(value, label)| {
        let active = value == *chosen;

        let words = if active { text::strong(label) } else { text::body(label) };

        // In the middle of its room, if it has more than its words need.
        focus::button(container(words).center_x(Fill).center_y(space::CONTROL))
            .padding([0.0, space::M])
            .width(Fill)
            .class(Press::Segment { active })
            .on_press(on_choose(value))
            .into()
    });

    container(layout::even(direction, segments)).class(Surface::Groove).into()
}

/// One of a few, under each other.
pub fn options<'a, T, M>(
    direction: Direction,
    options: impl IntoIterator<Item = (T, String)>,
    chosen: Option<T>,
    on_choose: impl Fn(T) -> M + Clone + 'a,
) -> Element<'a, M>
where
    T: Eq + Copy + 'a,
    M: Clone + 'a,
{
    layout::column(
        direction,
        options.into_iter().map(|(value, label)| {
            let mark = radio(String::new(), value, chosen, on_choose.clone()).size(space::L).spacing(0.0);

            target(layout::row(direction, [mark.into(), text::body(label).into()]), on_choose(value))
        }),
    )
    .spacing(0.0)
    .into()
}

/// A mark and its words as one thing to press, as high as a button. The words are our own instead of the widget's: they stand on
/// the right side in Arabic.
fn target<'a, M: Clone + 'a>(line: impl Into<Element<'a, M>>, press: M) -> Element<'a, M> {
    let line = container(line).padding(Padding::ZERO.vertical(super::rise(space::BODY))).align_y(Center);
    let line = mouse_area(line).on_press(press.clone()).interaction(mouse::Interaction::Pointer);

    focus::pressable(line, Some(press))
}
