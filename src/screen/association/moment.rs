//! One moment of the timeline, in words.

use super::Message;
use crate::domain::figures::{self, Event, Moment, Participation, Promise, Said};
use crate::domain::meeting::{MeetingState, OutcomeState};
use crate::domain::{AssociationId, DelegateId, ProjectId};
use crate::i18n::{format, tr};
use crate::screen::meeting::discussion::kinds;
use crate::screen::{Context, Room, wording};
use crate::ui::{Icon, Tone};

/// So many letters of a long text are shown.
const MOST: usize = 280;
/// And so many of a text that another one is about.
const LESS: usize = 80;

/// A moment as it is read.
#[derive(Debug)]
pub struct Line {
    pub when: String,
    pub icon: Icon,
    pub tone: Tone,
    pub title: String,
    /// What stands under the title.
    pub facts: String,
    pub on_press: Option<Message>,
}

/// The moment in words; none where what it is about is gone.
pub fn line(cx: &Context<'_>, association: AssociationId, moment: &Moment) -> Option<Line> {
    let when = moment.date.map(|day| format::date_short(cx.language(), day)).unwrap_or_default();
    let line = match &moment.event {
        Event::Met(it) => met(cx, it)?,
        Event::Said(said) => self::said(cx, *said)?,
        Event::Promised(promise) => promised(cx, association, *promise)?,
        Event::WasPromised(promise) => promised(cx, association, *promise)?,
        Event::FollowedUp(promise, follow_up) => Line {
            icon: Icon::Check,
            tone: Tone::Success,
            title: shortened(&follow_up.text, MOST),
            facts: tr!(
                cx.i18n,
                "association-followed-up",
                what = shortened(&promise.outcome(cx.workspace)?.text, LESS)
            ),
            on_press: Some(Message::MeetingOpened(promise.meeting, Room::Discussion)),
            when: String::new(),
        },
        Event::Project(id) => return project(cx, *id),
    };

    Some(Line { when, ..line })
}

fn met(cx: &Context<'_>, it: &Participation) -> Option<Line> {
    let meeting = cx.workspace.meeting(it.meeting)?;
    let reply = it.reply.map_or_else(|| cx.t("association-uninvited"), |reply| wording::reply(cx.i18n, reply));
    let is_over = meeting.details.state == MeetingState::Closed;
    let came = match it.came.len() {
        0 if is_over => cx.t("association-came-nobody"),
        0 => String::new(),
        count => tr!(cx.i18n, "association-came", count = count, names = names(cx, &it.came)),
    };
    let instead = match it.instead.len() {
        0 => String::new(),
        count => tr!(cx.i18n, "association-instead", count = count, names = names(cx, &it.instead)),
    };
    let (icon, tone) = match (it.came.is_empty(), is_over) {
        (false, _) => (Icon::CheckCircle, Tone::Success),
        (true, true) => (Icon::CrossCircle, Tone::Danger),
        (true, false) => (Icon::Calendar, Tone::Neutral),
    };
    let kind = wording::meeting_kind(cx.i18n, meeting.details.kind);

    Some(Line {
        when: String::new(),
        icon,
        tone,
        title: cx.name(&meeting.details.title).to_owned(),
        facts: wording::line(cx.i18n, [kind, reply, came, instead]),
        on_press: Some(Message::MeetingOpened(it.meeting, Room::Overview)),
    })
}

fn said(cx: &Context<'_>, said: Said) -> Option<Line> {
    let note = said.note(cx.workspace)?;
    let (tone, icon) = kinds::picture(note.kind);
    let register = &cx.workspace.register;
    let person = note.delegate.and_then(|id| register.delegates.get(id));
    let theme = note.theme.and_then(|id| register.themes.get(id)).map(|theme| cx.name(&theme.names).to_owned());
    let place = match said.meeting {
        Some(id) => cx.workspace.meeting(id)?.details.code.clone(),
        None => cx.t("association-between-meetings"),
    };
    let facts = [
        wording::note_kind(cx.i18n, note.kind),
        place,
        person.map(|person| wording::person(cx.i18n, person)).unwrap_or_default(),
        theme.unwrap_or_default(),
    ];

    Some(Line {
        when: String::new(),
        icon: if note.starred { Icon::StarFilled } else { icon },
        tone,
        title: shortened(&note.text, MOST),
        facts: wording::line(cx.i18n, facts),
        on_press: Some(match said.meeting {
            Some(id) => Message::MeetingOpened(id, Room::Discussion),
            None => Message::ContributionOpened(said.note),
        }),
    })
}

fn promised(cx: &Context<'_>, association: AssociationId, promise: Promise) -> Option<Line> {
    let outcome = promise.outcome(cx.workspace)?;
    let register = &cx.workspace.register;
    let is_own = figures::owner(register, outcome) == Some(register.associations.current(association));
    let by = if is_own {
        cx.t("association-promised-by-it")
    } else {
        let owner = wording::owner(cx.i18n, &cx.workspace.register, outcome.owner);

        tr!(cx.i18n, "association-promised-by", name = owner)
    };
    let due = outcome.due.map(|due| tr!(cx.i18n, "association-due", day = format::date_short(cx.language(), due)));
    let is_late = outcome.is_late(cx.today());
    let state = if is_late { cx.t("association-late") } else { wording::outcome_state(cx.i18n, outcome.state) };
    let tone = match outcome.state {
        OutcomeState::Open if is_late => Tone::Danger,
        state => wording::outcome_state_tone(state),
    };
    let facts = [wording::outcome_kind(cx.i18n, outcome.kind), state, by, due.unwrap_or_default()];

    Some(Line {
        when: String::new(),
        icon: kinds::outcome_icon(outcome.kind),
        tone,
        title: shortened(&outcome.text, MOST),
        facts: wording::line(cx.i18n, facts),
        on_press: Some(Message::MeetingOpened(promise.meeting, Room::Discussion)),
    })
}

fn project(cx: &Context<'_>, id: ProjectId) -> Option<Line> {
    let project = cx.workspace.register.projects.get(id)?;
    let amount = i64::try_from(project.amount).unwrap_or(i64::MAX);
    let facts = [
        cx.t("association-project"),
        format::dirhams(cx.language(), amount),
        tr!(cx.i18n, "association-beneficiaries", count = project.beneficiaries),
    ];
    let when = match (project.from, project.to) {
        (0, _) => String::new(),
        (from, to) if to > from => format!("{from}–{to}"),
        (from, _) => from.to_string(),
    };

    Some(Line {
        when,
        icon: Icon::Folder,
        tone: Tone::Neutral,
        title: cx.name(&project.title).to_owned(),
        facts: wording::line(cx.i18n, facts),
        on_press: None,
    })
}

fn names(cx: &Context<'_>, people: &[DelegateId]) -> String {
    let known = people.iter().filter_map(|id| cx.workspace.register.delegates.get(*id));
    let names: Vec<String> = known.map(|person| wording::person(cx.i18n, person)).collect();

    format::list(cx.language(), &names)
}

fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
