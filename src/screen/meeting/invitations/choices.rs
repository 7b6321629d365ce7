//! What the filters offer, each list beginning with all.

use super::rows::{Group, Stand};
use crate::domain::meeting::Reply;
use crate::domain::register::AssociationKind;
use crate::domain::{NetworkId, RegionId};
use crate::screen::named::Named;
use crate::screen::{Context, wording};

pub fn stands(cx: &Context<'_>) -> Vec<Named<Option<Stand>>> {
    let replies = Reply::ALL.map(|reply| Named::new(Some(Stand::At(reply)), wording::reply(cx.i18n, reply)));
    let unnamed = Named::new(Some(Stand::Unnamed), cx.t("invitations-unnamed"));

    [Named::new(None, cx.t("invitations-all-replies"))].into_iter().chain(replies).chain([unnamed]).collect()
}

pub fn regions(cx: &Context<'_>) -> Vec<Named<Option<RegionId>>> {
    let regions = cx.workspace.register.regions.iter().filter(|(_, region)| !region.archived);
    let regions = regions.map(|(id, region)| Named::new(Some(id), cx.name(&region.names)));

    [Named::new(None, cx.t("invitations-all-regions"))].into_iter().chain(regions).collect()
}

pub fn groups(cx: &Context<'_>) -> Vec<Named<Option<Group>>> {
    let kinds =
        AssociationKind::ALL.map(|kind| Named::new(Some(Group::Of(kind)), wording::association_kind(cx.i18n, kind)));
    let guests = Named::new(Some(Group::Guests), cx.t("invitations-guests"));

    [Named::new(None, cx.t("invitations-all-kinds"))].into_iter().chain(kinds).chain([guests]).collect()
}

/// None where the register has no network: nothing to choose.
pub fn networks(cx: &Context<'_>) -> Option<Vec<Named<Option<NetworkId>>>> {
    let register = &cx.workspace.register;
    if register.networks.is_empty() {
        return None;
    }
    let networks = register.networks.iter().map(|(id, network)| Named::new(Some(id), cx.name(&network.names)));
    let mut networks: Vec<_> = networks.collect();
    cx.collation.sort_by_key(&mut networks, |network| network.name.clone());

    Some([Named::new(None, cx.t("invitations-all-networks"))].into_iter().chain(networks).collect())
}
