//! What can be done with a row or with a selection.

use crate::screen::keys::Do;
use crate::ui::focus::button as pressable;
use iced::widget::container;
use iced::widget::text::Wrapping;
use iced::{Center, Fill};

use super::panel::seats;
use super::{Invitations, Message};
use crate::domain::meeting::{Act, Meeting, Reply};
use crate::i18n::tr;
use crate::screen::{Context, wording};
use crate::ui::theme::{Ink, Press, Surface, Tone};
use crate::ui::{self, Element, Icon, button, field, icon, side_panel, space, text};

impl Invitations {
    /// What can be done with the row, or with the selection, each with its key.
    pub(super) fn actions<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let state = meeting.details.state;
        let is_many = !self.selected.is_empty();
        let act = |does: Do, words: String, message: Message| {
            let line = ui::row(
                direction,
                [
                    button::key_label(cx.key(does)),
                    text::caption(words).class(Ink::Plain).wrapping(Wrapping::None).into(),
                ],
            )
            .spacing(space::XS);

            pressable(line).padding([space::XS, space::XS]).class(Press::Quiet).on_press(message).into()
        };
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if is_many {
            let whom = tr!(cx.i18n, "invitations-for-selection", count = self.selected.len());
            parts.push(text::strong(whom).wrapping(Wrapping::None).into());
        }
        if cx.read_only {
            parts = vec![text::caption(cx.t("invitations-read-only")).into()];
        } else if state.allows(Act::Follow) {
            parts.extend(
                Reply::ALL.map(|reply| act(Do::reply(reply), wording::reply(cx.i18n, reply), Message::ReplySet(reply))),
            );
            parts.push(act(Do::Contact, cx.t("invitations-contact-short"), Message::ContactBegan));
        } else {
            parts = vec![
                icon::inked(Icon::Info, Ink::Toned(Tone::Primary)),
                text::caption(wording::refusal(cx.i18n, state, Act::Follow)).wrapping(Wrapping::None).into(),
            ];
        }
        if state.allows(Act::Invite) && !cx.read_only {
            parts.push(act(Do::Seats, cx.t("invitations-seats"), Message::SeatsBegan));
            parts.push(act(Do::Remove, cx.t("common-remove"), Message::Withdrawn));
        }
        let line = ui::row(direction, parts).align_y(Center).wrap_apart(0.0);
        let surface = if is_many { Surface::Banner(Tone::Primary) } else { Surface::Paper };

        container(line)
            .padding([space::XS, space::L])
            .width(Fill)
            .align_x(ui::layout::start_side(direction))
            .class(surface)
            .into()
    }

    /// The seats of every invitation that is meant, being typed.
    pub(super) fn seats_panel<'a>(&'a self, cx: &Context<'a>, typed: &'a str) -> Element<'a, Message> {
        let direction = cx.direction();
        let wrong = seats(typed).is_none().then(|| cx.t("common-number-invalid"));
        let targets = self.targets();
        let whom = match targets.as_slice() {
            [one] => cx.name(&cx.workspace.invitee_names(*one)).to_owned(),
            many => tr!(cx.i18n, "invitations-count", count = many.len()),
        };
        let entry = field::text(direction, cx.t("invitations-seats-each"), typed)
            .id(super::FIRST_FIELD)
            .on_input(Message::SeatsTyped)
            .on_submit(Message::SeatsSaved)
            .error(wrong);

        side_panel::side_panel(
            direction,
            cx.t("invitations-seats-title"),
            cx.close(Message::PanelLeft),
            ui::column!(direction; text::strong(whom), entry).spacing(space::M),
            [
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(cx.key(Do::Leave))
                    .on_press(Message::PanelLeft)
                    .into(),
                button::primary(direction, cx.t("common-save"))
                    .shortcut(cx.key(Do::Save))
                    .on_press(Message::SeatsSaved)
                    .into(),
            ],
        )
    }
}
