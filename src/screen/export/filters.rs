//! Which rows leave.

use super::{Export, Message, Piece};
use crate::domain::meeting::Reply;
use crate::domain::register::AssociationKind;
use crate::exchange::columns::List;
use crate::exchange::filter::{Filter, Presence};
use crate::screen::named::{Named, filtering};
use crate::screen::{Context, wording};
use crate::ui::{Element, field, layout, section, space};

impl Export {
    /// The lists of the filter that mean something to what leaves, at most so many beside each other, with something at the end of
    /// the title's line.
    pub(super) fn filters<'a>(
        &'a self,
        cx: &Context<'a>,
        most: usize,
        aside: Option<Element<'a, Message>>,
    ) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let (list, title) = match self.piece {
            Piece::List(list) => (list, "export-which-rows"),
            Piece::Drafts => (List::Invitations, "export-which-invitees"),
            Piece::Calendar => return None,
        };
        let mut choices: Vec<Element<'a, Message>> = Vec::new();

        if list == List::Attendance {
            choices.extend(self.sessions(cx));
            choices.push(self.presence(cx));
        }
        if list != List::Register {
            choices.push(self.reply(cx));
        }
        choices.extend([self.region(cx), self.kind(cx)]);

        // Lines of the same length, as far as that goes.
        let abreast = choices.len().div_ceil(choices.len().div_ceil(most));
        let mut lines: Vec<Element<'a, Message>> = Vec::new();
        while !choices.is_empty() {
            let rest = choices.split_off(abreast.min(choices.len()));
            lines.push(layout::row(direction, choices).spacing(space::M).into());
            choices = rest;
        }
        let content = layout::column(direction, lines).spacing(space::M);

        Some(section::card(direction, cx.t(title), aside, content))
    }

    /// None where there is one session alone.
    fn sessions<'a>(&self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let (_, meeting) = self.meeting(cx)?;
        let sessions = meeting.ordered_sessions();
        if sessions.len() < 2 {
            return None;
        }
        let sessions = sessions.into_iter().map(|(id, it)| Named::new(Some(id), cx.name(&it.names)));

        Some(self.list(
            cx,
            ("export-session", "export-all-sessions"),
            sessions.collect(),
            self.filter.session,
            |filter, session| Filter { session, ..filter },
        ))
    }

    fn presence<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let options = Presence::ALL.map(|it| Named::new(Some(it), cx.t(it.title())));

        self.list(
            cx,
            ("export-presence", "register-all-persons"),
            options.into(),
            self.filter.presence,
            |filter, presence| Filter { presence, ..filter },
        )
    }

    fn reply<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let options = Reply::ALL.map(|it| Named::new(Some(it), wording::reply(cx.i18n, it)));

        self.list(
            cx,
            ("export-reply", "invitations-all-replies"),
            options.into(),
            self.filter.reply,
            |filter, reply| Filter { reply, ..filter },
        )
    }

    fn region<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let regions = cx.workspace.register.regions.iter().filter(|(_, region)| !region.archived);
        let options = regions.map(|(id, region)| Named::new(Some(id), cx.name(&region.names)));

        self.list(
            cx,
            ("export-region", "register-all-regions"),
            options.collect(),
            self.filter.region,
            |filter, region| Filter { region, ..filter },
        )
    }

    fn kind<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let options = AssociationKind::ALL.map(|it| Named::new(Some(it), wording::association_kind(cx.i18n, it)));

        self.list(cx, ("export-kind", "register-all-kinds"), options.into(), self.filter.kind, |filter, kind| Filter {
            kind,
            ..filter
        })
    }

    fn list<'a, T: PartialEq + Clone + 'a>(
        &self,
        cx: &Context<'a>,
        (label, all): (&str, &str),
        options: Vec<Named<Option<T>>>,
        value: Option<T>,
        set: fn(Filter, Option<T>) -> Filter,
    ) -> Element<'a, Message> {
        let all = cx.t(all);
        let options: Vec<_> = [Named::new(None, all.clone())].into_iter().chain(options).collect();
        let chosen = filtering(&options, &value);
        let filter = self.filter;

        field::choice(cx.direction(), cx.t(label), options, chosen, all, move |it| {
            Message::Filtered(set(filter, it.value))
        })
    }
}
