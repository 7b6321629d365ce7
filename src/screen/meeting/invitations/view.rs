use crate::screen::keys::Do;
use iced::Fill;
use iced::widget::{column, container, responsive, rule};

use super::changes::Subject;
use super::{Invitations, Message, Panel};
use crate::domain::meeting::{Act, Meeting};
use crate::screen::{Context, wording};
use crate::ui::table::within;
use crate::ui::{self, Element, Icon, button, empty, space};

impl Invitations {
    pub(super) fn room<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let Some(subject) = self.subject(cx) else { return ui::nothing().into() };
        if let Panel::Chooser(chooser) = &self.panel {
            return chooser.view(cx).map(Message::Chooser);
        }
        let direction = cx.direction();
        let copy = *cx;
        let panel = self.panel(cx, subject);
        let body: Element<'a, Message> = if self.rows.is_empty() {
            self.nobody(cx, subject.meeting)
        } else {
            let list = responsive(move |size| self.list(&copy, within(size.width)));

            column![
                container(self.filters(cx, subject.meeting)).padding([space::S, space::XL]),
                rule::horizontal(1),
                container(list).height(Fill),
            ]
            .push(self.shows_actions().then(|| column![rule::horizontal(1), self.actions(cx, subject.meeting)]))
            .into()
        };
        let mut parts = vec![container(body).width(Fill).height(Fill).into()];
        parts.extend(panel);

        ui::row(direction, parts).spacing(0.0).align_y(iced::Top).height(Fill).into()
    }

    /// The panel of one invitation has the same actions, and a form takes their keys.
    fn shows_actions(&self) -> bool {
        !self.takes_all_keys() && (!self.selected.is_empty() || !matches!(self.panel, Panel::Detail(_)))
    }

    fn panel<'a>(&'a self, cx: &Context<'a>, subject: Subject<'a>) -> Option<Element<'a, Message>> {
        match &self.panel {
            Panel::Closed | Panel::Chooser(_) => None,
            Panel::Detail(detail) => Some(detail.view(cx, subject).map(Message::Detail)),
            Panel::Contact(form) => Some(form.view(cx, subject).map(Message::Contact)),
            Panel::Guest(form) => Some(form.view(cx, subject).map(Message::Guest)),
            Panel::Seats(typed) => Some(self.seats_panel(cx, typed)),
        }
    }

    /// Nobody is invited yet: what to do, or why not.
    fn nobody<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let state = meeting.details.state;
        if !state.allows(Act::Invite) || cx.read_only {
            let words = wording::refusal(cx.i18n, state, Act::Invite);

            return container(empty::empty(Icon::Mail, words, None)).center_y(Fill).into();
        }
        let ways = ui::row(
            direction,
            [
                button::primary(direction, cx.t("invitations-invite-associations"))
                    .icon(Icon::Mail)
                    .shortcut(cx.key(Do::Invite))
                    .on_press(Message::InviteBegan)
                    .into(),
                button::secondary(direction, cx.t("invitations-guest-invite"))
                    .icon(Icon::Person)
                    .shortcut(cx.key(Do::Guest))
                    .on_press(Message::GuestBegan)
                    .into(),
            ],
        );

        container(empty::empty(Icon::Mail, cx.t("invitations-empty"), Some(ways.into()))).center_y(Fill).into()
    }
}
