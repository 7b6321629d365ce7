//! Which record it is, by its name.

use super::Line;
use super::values::{values, words};
use crate::domain::Names;
use crate::domain::conflicts::{Disagreement, Edited};
use crate::i18n::format;
use crate::screen::Context;
use crate::screen::meeting::door::session_name;
use crate::screen::wording;

/// So many letters of a long text name it.
const MOST: usize = 60;

/// A field that was set apart, in words.
pub fn line(cx: &Context<'_>, of: &Disagreement) -> Line {
    let Some(first) = of.others.first() else {
        return Line { name: String::new(), kind: String::new(), field: String::new(), values: Vec::new() };
    };
    let code = first.meeting().and_then(|id| cx.workspace.meeting(id)).map(|meeting| meeting.details.code.clone());
    let kind = wording::line(cx.i18n, [cx.t(kind(first)), code.unwrap_or_default()]);
    let field = cx.t(&format!("conflicts-field-{}", first.field().replace('_', "-")));
    let (_, held) = values(cx, first);
    let others = of.others.iter().map(|other| values(cx, other).0);

    Line { name: name(cx, first), kind, field, values: [held].into_iter().chain(others).collect() }
}

fn kind(edited: &Edited) -> &'static str {
    match edited {
        Edited::Organiser(..) => "conflicts-thing-organiser",
        Edited::Unit(..) => "conflicts-thing-unit",
        Edited::Region(..) => "conflicts-thing-region",
        Edited::Association(..) => "conflicts-thing-association",
        Edited::Delegate(..) => "conflicts-thing-delegate",
        Edited::Programme(..) => "conflicts-thing-programme",
        Edited::Project(..) => "conflicts-thing-project",
        Edited::Network(..) => "conflicts-thing-network",
        Edited::Theme(..) => "conflicts-thing-theme",
        Edited::Contribution(..) => "conflicts-thing-contribution",
        Edited::Details(..) => "conflicts-thing-meeting",
        Edited::Session(..) => "conflicts-thing-session",
        Edited::Agenda(..) => "conflicts-thing-agenda",
        Edited::Invitation(..) => "conflicts-thing-invitation",
        Edited::Contact(..) => "conflicts-thing-contact",
        Edited::Note(..) => "conflicts-thing-note",
        Edited::Outcome(..) => "conflicts-thing-outcome",
        Edited::Attachment(..) => "conflicts-thing-attachment",
    }
}

fn name(cx: &Context<'_>, edited: &Edited) -> String {
    let register = &cx.workspace.register;
    let meeting = edited.meeting().and_then(|id| cx.workspace.meeting(id));
    let named = |names: &Names| cx.name(names).to_owned();
    let found = match edited {
        Edited::Organiser(..) => Some(named(&register.organiser.names)),
        Edited::Unit(id, _) => register.units.get(*id).map(|it| named(&it.names)),
        Edited::Region(id, _) => register.regions.get(*id).map(|it| named(&it.names)),
        Edited::Association(id, _) => register.associations.get(*id).map(|it| named(&it.names)),
        Edited::Delegate(id, _) => register.delegates.get(*id).map(|it| wording::person(cx.i18n, it)),
        Edited::Programme(id, _) => register.programmes.get(*id).map(|it| named(&it.names)),
        Edited::Project(id, _) => register.projects.get(*id).map(|it| named(&it.title)),
        Edited::Network(id, _) => register.networks.get(*id).map(|it| named(&it.names)),
        Edited::Theme(id, _) => register.themes.get(*id).map(|it| named(&it.names)),
        Edited::Contribution(id, _) => register.contributions.get(*id).map(|it| shortened(&it.text)),
        Edited::Details(..) => meeting.map(|meeting| named(&meeting.details.title)),
        Edited::Session((_, id), _) => {
            meeting.and_then(|meeting| meeting.sessions.get(*id)).map(|session| session_name(cx, session))
        }
        Edited::Agenda((_, id), _) => meeting.and_then(|meeting| meeting.agenda.get(*id)).map(|it| named(&it.title)),
        Edited::Invitation((_, invitee), _) => Some(named(&cx.workspace.invitee_names(*invitee))),
        Edited::Contact((_, invitee, id), _) => meeting
            .and_then(|meeting| meeting.invitation(*invitee)?.contacts.get(*id))
            .map(|contact| format::date_short(cx.language(), contact.date))
            .map(|date| wording::line(cx.i18n, [named(&cx.workspace.invitee_names(*invitee)), date])),
        Edited::Note((_, id), _) => meeting.and_then(|meeting| meeting.notes.get(*id)).map(|it| shortened(&it.text)),
        Edited::Outcome((_, id), _) => {
            meeting.and_then(|meeting| meeting.outcomes.get(*id)).map(|it| shortened(&it.text))
        }
        Edited::Attachment((_, id), _) => {
            meeting.and_then(|meeting| meeting.attachments.get(*id)).map(|it| it.title.clone())
        }
    };

    words(cx, found.unwrap_or_default())
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
