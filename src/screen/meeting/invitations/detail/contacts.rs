use crate::screen::keys::Do;
use iced::Center;
use iced::widget::rule;

use super::Message;
use crate::domain::meeting::Invitation;
use crate::i18n::format;
use crate::screen::{Context, wording};
use crate::ui::theme::Ink;
use crate::ui::{self, Element, Icon, button, field, icon, space, text, tip};

/// The log, the latest first.
pub fn contacts<'a>(cx: &Context<'a>, invitation: &'a Invitation, can: bool) -> Element<'a, Message> {
    let direction = cx.direction();
    let mut lines: Vec<Element<'a, Message>> = invitation
        .ordered_contacts()
        .into_iter()
        .rev()
        .map(|(id, contact)| {
            let mut head = format!(
                "{} · {}",
                format::date_short(cx.language(), contact.date),
                wording::channel(cx.i18n, contact.channel)
            );
            if !contact.reference.is_empty() {
                head = format!("{head} · {}", contact.reference);
            }
            let under: Vec<&str> =
                [contact.by.as_str(), contact.remark.as_str()].into_iter().filter(|word| !word.is_empty()).collect();
            let mut words: Vec<Element<'a, Message>> = vec![text::body(head).into()];
            if !under.is_empty() {
                words.push(text::caption(wording::line(cx.i18n, under)).into());
            }
            let mut parts: Vec<Element<'a, Message>> = vec![
                icon::inked(wording::channel_icon(contact.channel), Ink::Muted),
                ui::start(direction, ui::layout::column(direction, words).spacing(0.0)).into(),
            ];
            if can {
                parts.push(tip::tip(
                    button::icon(Icon::Cross).on_press(Message::ContactRemoved(id)),
                    cx.t("common-remove"),
                ));
            }

            ui::row(direction, parts).align_y(Center).into()
        })
        .collect();
    if lines.is_empty() {
        lines.push(text::muted(cx.t("invitations-contacts-none")).into());
    }
    if can {
        lines.push(
            button::quiet(direction, cx.t("invitations-contact"))
                .icon(Icon::Plus)
                .shortcut(cx.key(Do::Contact))
                .on_press(Message::ContactWanted)
                .into(),
        );
    }

    field::labelled(
        direction,
        cx.t("invitations-contacts"),
        ui::column!(direction; ui::layout::column(direction, lines).spacing(space::XS), rule::horizontal(1)),
    )
}
