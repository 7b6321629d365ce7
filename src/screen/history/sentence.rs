//! What was done, in one line.

use crate::domain::figures;
use crate::domain::history::Unit;
use crate::domain::meeting::{Invitee, Meeting, Note};
use crate::domain::register::{AssociationEdit, DelegateEdit};
use crate::domain::sheet;
use crate::domain::{
    AssociationId, Change, DelegateId, Filing, MeetingChange, MeetingId, Names, Record, RegisterChange,
};
use crate::i18n::Value;
use crate::screen::{Context, wording};
use crate::tr;

static NOBODY: Names = Names { latin: String::new(), arabic: String::new() };

/// What one undoable thing was, in one line.
pub fn sentence(cx: &Context<'_>, unit: &Unit) -> String {
    changes(cx, unit.entries.iter().map(|entry| &entry.does))
}

/// What these changes were together: the most telling one, and how many more there are of its kind.
pub fn changes<'a>(cx: &Context<'_>, changes: impl Iterator<Item = &'a Change> + Clone) -> String {
    let Some(telling) = changes.clone().max_by_key(|change| (weight(change), std::cmp::Reverse(0))) else {
        return String::new();
    };
    let first = changes.clone().find(|change| weight(change) == weight(telling)).unwrap_or(telling);
    let alike = changes.filter(|change| weight(change) == weight(telling)).count();
    let sentence = change(cx, first);

    if alike > 1 { tr!(cx.i18n, "history-and-more", what = sentence, count = alike - 1) } else { sentence }
}

/// How much a change tells of the batch that it is in: the arrival of a walk-in more than the record that it needed.
fn weight(change: &Change) -> u8 {
    match change {
        Change::Register(RegisterChange::AssociationsMerged { .. } | RegisterChange::AssociationsParted { .. }) => 10,
        Change::Meeting(_, MeetingChange::Arrived { .. }) => 9,
        Change::Meeting(_, MeetingChange::Created { .. }) => 8,
        Change::Meeting(_, MeetingChange::MinutesFinalised { .. }) => 8,
        Change::Meeting(_, MeetingChange::Contact(..)) => 7,
        Change::Meeting(_, MeetingChange::Note(_) | MeetingChange::Outcome(_)) => 6,
        Change::Register(RegisterChange::Contribution(_)) => 6,
        Change::Register(RegisterChange::Association(_)) => 5,
        Change::Meeting(_, MeetingChange::Invited { .. } | MeetingChange::DelegateNamed { .. }) => 4,
        Change::Register(RegisterChange::Delegate(_)) => 3,
        Change::Meeting(_, MeetingChange::BadgeAssigned { .. } | MeetingChange::BadgeWithdrawn { .. }) => 0,
        _ => 1,
    }
}

/// What one change was.
pub fn change(cx: &Context<'_>, change: &Change) -> String {
    match change {
        Change::Register(change) => register(cx, change),
        Change::Meeting(id, change) => meeting(cx, *id, change),
    }
}

fn register(cx: &Context<'_>, change: &RegisterChange) -> String {
    let register = &cx.workspace.register;
    match change {
        RegisterChange::OrganiserEdited(_) => cx.t("history-organiser"),
        RegisterChange::LaptopNamed { now, .. } => tr!(cx.i18n, "history-laptop", name = now.as_str()),
        RegisterChange::Unit(filing) => {
            filed(cx, "unit", filing, |id| register.units.get(id).map(|it| &it.names), |it| &it.names)
        }
        RegisterChange::Region(filing) => {
            filed(cx, "region", filing, |id| register.regions.get(id).map(|it| &it.names), |it| &it.names)
        }
        RegisterChange::Association(Filing::Edited(id, edits)) if edits.iter().any(is_archiving) => {
            tr!(cx.i18n, "history-association-archived", name = association(cx, *id))
        }
        RegisterChange::Association(filing) => {
            filed(cx, "association", filing, |id| register.associations.get(id).map(|it| &it.names), |it| &it.names)
        }
        RegisterChange::AssociationsMerged { from, into } => {
            tr!(cx.i18n, "history-merged", name = former(cx, *from), into = association(cx, *into))
        }
        RegisterChange::AssociationsParted { from, into } => {
            tr!(cx.i18n, "history-parted", name = former(cx, *from), from = association(cx, *into))
        }
        RegisterChange::Delegate(Filing::Edited(id, edits)) if edits.iter().any(is_archiving_person) => {
            tr!(cx.i18n, "history-delegate-archived", name = person(cx, *id))
        }
        RegisterChange::Delegate(filing) => {
            filed(cx, "delegate", filing, |id| register.delegates.get(id).map(|it| &it.names), |it| &it.names)
        }
        RegisterChange::Programme(filing) => {
            filed(cx, "programme", filing, |id| register.programmes.get(id).map(|it| &it.names), |it| &it.names)
        }
        RegisterChange::Project(filing) => {
            filed(cx, "project", filing, |id| register.projects.get(id).map(|it| &it.title), |it| &it.title)
        }
        RegisterChange::Network(filing) => {
            filed(cx, "network", filing, |id| register.networks.get(id).map(|it| &it.names), |it| &it.names)
        }
        RegisterChange::Theme(filing) => {
            filed(cx, "theme", filing, |id| register.themes.get(id).map(|it| &it.names), |it| &it.names)
        }
        RegisterChange::Contribution(filing) => filed(
            cx,
            "contribution",
            filing,
            |id| register.contributions.get(id).and_then(|note| speaker(cx, note)),
            |note| speaker(cx, note).unwrap_or(&NOBODY),
        ),
        RegisterChange::BatchEnded(_) => cx.t("history-batch-ended"),
        RegisterChange::BatchTakenBack(_) => cx.t("history-batch-taken-back"),
    }
}

/// The association that a contribution is of.
fn speaker<'a>(cx: &Context<'a>, note: &Note) -> Option<&'a Names> {
    let register = &cx.workspace.register;

    figures::speaker(register, note).and_then(|id| register.associations.get(id)).map(|it| &it.names)
}

fn is_archiving(edit: &AssociationEdit) -> bool {
    matches!(edit, AssociationEdit::Archived { now: true, .. })
}

fn is_archiving_person(edit: &DelegateEdit) -> bool {
    matches!(edit, DelegateEdit::Archived { now: true, .. })
}

/// What happened to a record: "added", "edited", "withdrawn" or "restored", with its name.
fn filed<'a, I: Copy, T: Record>(
    cx: &Context<'a>,
    thing: &str,
    filing: &'a Filing<I, T>,
    known: impl Fn(I) -> Option<&'a crate::domain::Names>,
    of_new: impl Fn(&'a T) -> &'a crate::domain::Names,
) -> String {
    let (verb, names) = match filing {
        Filing::Added(_, record) => ("added", Some(of_new(record))),
        Filing::Edited(id, _) => ("edited", known(*id)),
        Filing::Withdrawn(id) => ("withdrawn", known(*id)),
        Filing::Restored(id) => ("restored", known(*id)),
    };
    let name = names.map(|names| cx.name(names).to_owned()).unwrap_or_else(|| "…".to_owned());
    let thing = cx.t(&format!("history-thing-{thing}"));

    cx.i18n.t_with(&format!("history-{verb}"), &[("thing", Value::from(thing)), ("name", Value::from(name))])
}

fn meeting(cx: &Context<'_>, id: MeetingId, change: &MeetingChange) -> String {
    let meeting = cx.workspace.all_meetings.get(&id);
    let code = meeting.map(|meeting| meeting.details.code.clone()).unwrap_or_default();
    let said = |key: &str, name: String| {
        cx.i18n.t_with(key, &[("code", Value::from(code.clone())), ("name", Value::from(name))])
    };
    match change {
        MeetingChange::Created { details, .. } => said("history-meeting-created", cx.name(&details.title).to_owned()),
        MeetingChange::Withdrawn => said("history-meeting-withdrawn", title(cx, meeting)),
        MeetingChange::Restored => said("history-meeting-restored", title(cx, meeting)),
        MeetingChange::Edited(edits) => edited(cx, meeting, edits, &said),
        MeetingChange::Session(_) => said("history-session", title(cx, meeting)),
        MeetingChange::Agenda(_) => said("history-agenda", title(cx, meeting)),
        MeetingChange::Invited { invitee, .. } | MeetingChange::InvitationRestored(invitee) => {
            said("history-invited", invited(cx, *invitee))
        }
        MeetingChange::InvitationWithdrawn(invitee) => said("history-invitation-withdrawn", invited(cx, *invitee)),
        MeetingChange::Replied { invitee, now, .. } => {
            let name = invited(cx, *invitee);
            let reply = wording::reply(cx.i18n, *now);
            tr!(cx.i18n, "history-replied", code = code, name = name, reply = reply)
        }
        MeetingChange::InvitationEdited(invitee, _) | MeetingChange::NeedsEdited(invitee, _) => {
            said("history-invitation-edited", invited(cx, *invitee))
        }
        MeetingChange::Contact(invitee, _) => said("history-contact", invited(cx, *invitee)),
        MeetingChange::DelegateNamed { delegate, .. } => said("history-named", person(cx, *delegate)),
        MeetingChange::DelegateUnnamed { delegate, .. } => said("history-unnamed", person(cx, *delegate)),
        MeetingChange::BadgeAssigned { person: who, .. } | MeetingChange::BadgeWithdrawn { person: who, .. } => {
            said("history-badge", person(cx, *who))
        }
        MeetingChange::LetterNumbered { invitee, .. } | MeetingChange::LetterUnnumbered { invitee, .. } => {
            said("history-letter", invited(cx, *invitee))
        }
        MeetingChange::SheetPrinted { number, .. } | MeetingChange::SheetRestored(number) => {
            said("history-sheet", sheet::printed_number(number))
        }
        MeetingChange::SheetWithdrawn(number) => said("history-sheet-withdrawn", sheet::printed_number(number)),
        MeetingChange::Arrived { person: who, .. } | MeetingChange::ArrivalRestored { person: who, .. } => {
            said("history-arrived", person(cx, *who))
        }
        MeetingChange::ArrivalWithdrawn { person: who, .. } => said("history-arrival-withdrawn", person(cx, *who)),
        MeetingChange::Left { person: who, .. } => said("history-left", person(cx, *who)),
        MeetingChange::Note(filing) => said("history-note", note(meeting, filing)),
        MeetingChange::Outcome(filing) => said("history-outcome", outcome(meeting, filing)),
        MeetingChange::Attachment(filing) => attachment(meeting, filing, &said),
        MeetingChange::MinutesFinalised { minutes, .. } => said("history-minutes", minutes.version.to_string()),
        MeetingChange::MinutesWithdrawn(file) => said("history-minutes-withdrawn", version(meeting, file)),
        MeetingChange::MinutesRestored(file) => said("history-minutes", version(meeting, file)),
        MeetingChange::Delivered(invitee, _) => said("history-delivered", invited(cx, *invitee)),
        MeetingChange::BatchEnded(_) => cx.t("history-batch-ended"),
        MeetingChange::BatchTakenBack(_) => cx.t("history-batch-taken-back"),
    }
}

fn edited(
    cx: &Context<'_>,
    meeting: Option<&Meeting>,
    edits: &[crate::domain::meeting::DetailsEdit],
    said: &impl Fn(&str, String) -> String,
) -> String {
    let state = edits.iter().find_map(|edit| match edit {
        crate::domain::meeting::DetailsEdit::State { now, .. } => Some(*now),
        _ => None,
    });

    match state {
        Some(state) => said("history-meeting-state", wording::meeting_state(cx.i18n, state)),
        None => said("history-meeting-edited", title(cx, meeting)),
    }
}

fn title(cx: &Context<'_>, meeting: Option<&Meeting>) -> String {
    meeting.map(|meeting| cx.name(&meeting.details.title).to_owned()).unwrap_or_default()
}

fn invited(cx: &Context<'_>, invitee: Invitee) -> String {
    match invitee {
        Invitee::Association(id) => association(cx, id),
        Invitee::Guest(id) => person(cx, id),
    }
}

fn association(cx: &Context<'_>, id: AssociationId) -> String {
    let known = cx.workspace.register.associations.get(id);

    known.map(|known| cx.name(&known.names).to_owned()).unwrap_or_else(|| "…".to_owned())
}

/// An association that was merged into another, by the name that it had.
fn former(cx: &Context<'_>, id: AssociationId) -> String {
    let known = cx.workspace.register.associations.own(id);

    known.map(|known| cx.name(&known.names).to_owned()).unwrap_or_else(|| "…".to_owned())
}

fn person(cx: &Context<'_>, id: DelegateId) -> String {
    let known = cx.workspace.register.delegates.get(id);

    known.map(|known| cx.name(&known.names).to_owned()).unwrap_or_else(|| "…".to_owned())
}

fn note(meeting: Option<&Meeting>, filing: &Filing<crate::domain::NoteId, crate::domain::meeting::Note>) -> String {
    let text = match filing {
        Filing::Added(_, note) => Some(note.text.as_str()),
        other => meeting.and_then(|meeting| meeting.notes.get(other.id())).map(|note| note.text.as_str()),
    };

    shortened(text.unwrap_or("…"))
}

/// The number of a version of the minutes.
fn version(meeting: Option<&Meeting>, file: &str) -> String {
    let known = meeting.and_then(|meeting| meeting.minutes.get(file));

    known.map_or_else(|| "…".to_owned(), |minutes| minutes.version.to_string())
}

fn outcome(
    meeting: Option<&Meeting>,
    filing: &Filing<crate::domain::OutcomeId, crate::domain::meeting::Outcome>,
) -> String {
    let text = match filing {
        Filing::Added(_, outcome) => Some(outcome.text.as_str()),
        other => meeting.and_then(|meeting| meeting.outcomes.get(other.id())).map(|outcome| outcome.text.as_str()),
    };

    shortened(text.unwrap_or("…"))
}

fn attachment(
    meeting: Option<&Meeting>,
    filing: &Filing<crate::domain::AttachmentId, crate::domain::meeting::Attachment>,
    said: &impl Fn(&str, String) -> String,
) -> String {
    let title = match filing {
        Filing::Added(_, attachment) => Some(&attachment.title),
        other => meeting.and_then(|meeting| meeting.attachments.filed(other.id())).map(|attachment| &attachment.title),
    };
    let key = match filing {
        Filing::Added(..) | Filing::Restored(_) => "history-attached",
        Filing::Edited(..) => "history-attachment-edited",
        Filing::Withdrawn(_) => "history-attachment-withdrawn",
    };

    said(key, shortened(title.map_or("…", String::as_str)))
}

/// The beginning of a long text: a line of the history says what was done, not all that was said.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
