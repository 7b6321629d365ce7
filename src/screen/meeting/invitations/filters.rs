//! The filter line above the invitations.

use super::{Invitations, Message, choices};
use crate::domain::meeting::{Act, Meeting};
use crate::screen::Context;
use crate::screen::keys::Do;
use crate::screen::named::{filter_line, filtering};
use crate::ui::{Element, Icon, button, field};

/// The width of a list of the filter.
const FILTER: f32 = 148.0;

impl Invitations {
    pub(super) fn filters<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let stands = choices::stands(cx);
        let stand = filtering(&stands, &self.filter.stand);
        let regions = choices::regions(cx);
        let region = filtering(&regions, &self.filter.region);
        let search = field::search(
            direction,
            cx.with_key("invitations-filter", Do::Find),
            &self.filter.text,
            Message::FilterTyped,
        )
        .id(self.field.clone())
        .on_submit(Message::CursorOpened);
        let groups = choices::groups(cx);
        let group = filtering(&groups, &self.filter.kind);
        let mut lists = vec![
            field::choice(direction, "", stands, stand, cx.t("invitations-column-reply"), |stand| {
                Message::StandFiltered(stand.value)
            }),
            field::choice(direction, "", regions, region, cx.t("invitations-column-region"), |it| {
                Message::RegionFiltered(it.value)
            }),
            field::choice(direction, "", groups, group, cx.t("invitations-column-kind"), |group| {
                Message::GroupFiltered(group.value)
            }),
        ];
        lists.extend(choices::networks(cx).map(|networks| {
            let network = filtering(&networks, &self.filter.network);

            field::choice(direction, "", networks, network, cx.t("invitations-network"), |network| {
                Message::NetworkFiltered(network.value)
            })
        }));
        let may_invite = meeting.details.state.allows(Act::Invite) && !cx.read_only;
        let invite = may_invite.then(|| {
            button::secondary(direction, cx.t("invitations-invite-more"))
                .icon(Icon::Plus)
                .shortcut(cx.key(Do::Invite))
                .on_press(Message::InviteBegan)
                .into()
        });

        filter_line(direction, search, invite, FILTER, lists)
    }
}
