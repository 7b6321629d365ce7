//! The filter line above the invitations.

use crate::screen::keys::Do;
use iced::widget::container;

use super::{Invitations, Message, TIGHT, choices};
use crate::domain::meeting::{Act, Meeting};
use crate::screen::Context;
use crate::screen::named::filtering;
use crate::ui::{self, Element, Icon, button, field};

/// The width of a list of the filter.
const FILTER: f32 = 148.0;
/// From which width the filter has its lesser lists.
const ROOMY: f32 = 820.0;

impl Invitations {
    pub(super) fn filters<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting, width: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let stands = choices::stands(cx);
        let stand = filtering(&stands, &self.filter.stand);
        let regions = choices::regions(cx);
        let region = filtering(&regions, &self.filter.region);
        let narrow = |list: Element<'a, Message>| -> Element<'a, Message> { container(list).width(FILTER).into() };
        let mut parts: Vec<Element<'a, Message>> = vec![
            field::search(
                direction,
                cx.with_key("invitations-filter", Do::Find),
                &self.filter.text,
                Message::FilterTyped,
            )
            .id(self.field.clone())
            .on_submit(Message::CursorOpened)
            .into(),
        ];
        if width >= TIGHT {
            parts.push(narrow(field::choice(
                direction,
                "",
                stands,
                stand,
                cx.t("invitations-column-reply"),
                |stand| Message::StandFiltered(stand.value),
            )));
            parts.push(narrow(field::choice(
                direction,
                "",
                regions,
                region,
                cx.t("invitations-column-region"),
                |it| Message::RegionFiltered(it.value),
            )));
        }
        if width >= ROOMY {
            let groups = choices::groups(cx);
            let group = filtering(&groups, &self.filter.kind);
            let placeholder = cx.t("invitations-column-kind");
            let list =
                field::choice(direction, "", groups, group, placeholder, |group| Message::GroupFiltered(group.value));
            parts.push(narrow(list));
        }
        if let (true, Some(networks)) = (width >= ROOMY, choices::networks(cx)) {
            let network = filtering(&networks, &self.filter.network);
            parts.push(narrow(field::choice(
                direction,
                "",
                networks,
                network,
                cx.t("invitations-network"),
                |network| Message::NetworkFiltered(network.value),
            )));
        }
        if width >= TIGHT && meeting.details.state.allows(Act::Invite) && !cx.read_only {
            parts.push(
                button::secondary(direction, cx.t("invitations-invite-more"))
                    .icon(Icon::Plus)
                    .shortcut(cx.key(Do::Invite))
                    .on_press(Message::InviteBegan)
                    .into(),
            );
        }

        ui::row(direction, parts).into()
    }
}
