//! The line above a list that narrows it.

use crate::screen::keys::Do;

use crate::domain::RegionId;
use crate::domain::register::{AssociationKind, GuestKind};
use crate::screen::named::{CHOICE, Named, chosen, filter_line};
use crate::screen::register::{Message, Register, Standing, Tab};
use crate::screen::{Context, wording};
use crate::ui::{Element, field};

impl Register {
    pub(super) fn filters<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let (text, region, archived, placeholder) = match self.tab {
            Tab::Associations => {
                let filter = &self.associations.filter;
                (&filter.text, filter.region, filter.archived, "register-filter-associations")
            }
            Tab::Persons => {
                let filter = &self.persons.filter;
                (&filter.text, filter.region, filter.archived, "register-filter-persons")
            }
        };
        let placeholder = cx.with_key(placeholder, Do::Find);
        let regions = regions(cx);
        let region = chosen(&regions, &region);
        let group = match self.tab {
            Tab::Associations => {
                let kinds = kinds(cx);
                let kind = chosen(&kinds, &self.associations.filter.group);
                field::choice(direction, "", kinds, kind, "", |kind| Message::KindFiltered(kind.value))
            }
            Tab::Persons => {
                let standings = standings(cx);
                let standing = chosen(&standings, &self.persons.filter.group);
                field::choice(direction, "", standings, standing, "", |it| Message::StandingFiltered(it.value))
            }
        };

        filter_line(
            direction,
            field::search(direction, placeholder, text, Message::QueryChanged)
                .id(self.field.clone())
                .on_submit(Message::CursorOpened),
            None,
            CHOICE,
            [
                field::choice(direction, "", regions, region, "", |it| Message::RegionFiltered(it.value)),
                group,
                field::check(direction, cx.t("register-archived-too"), archived, Message::ArchivedToggled),
            ],
        )
    }
}

fn regions(cx: &Context<'_>) -> Vec<Named<Option<RegionId>>> {
    let regions = cx.workspace.register.regions.iter().filter(|(_, region)| !region.archived);
    let regions = regions.map(|(id, region)| Named::new(Some(id), cx.name(&region.names)));

    [Named::new(None, cx.t("register-all-regions"))].into_iter().chain(regions).collect()
}

fn kinds(cx: &Context<'_>) -> Vec<Named<Option<AssociationKind>>> {
    let kinds = AssociationKind::ALL.map(|kind| Named::new(Some(kind), wording::association_kind(cx.i18n, kind)));

    [Named::new(None, cx.t("register-all-kinds"))].into_iter().chain(kinds).collect()
}

fn standings(cx: &Context<'_>) -> Vec<Named<Option<Standing>>> {
    let first = [
        Named::new(None, cx.t("register-all-persons")),
        Named::new(Some(Standing::Delegates), cx.t("register-delegates")),
        Named::new(Some(Standing::Guests), cx.t("register-guests")),
    ];
    let kinds = GuestKind::ALL.map(|kind| Named::new(Some(Standing::Of(kind)), wording::guest_kind(cx.i18n, kind)));

    first.into_iter().chain(kinds).collect()
}
