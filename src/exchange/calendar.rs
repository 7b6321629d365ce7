//! A meeting as a calendar (iCalendar, RFC 5545): one event a session, with its part of the agenda.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::columns::Disclosure;
use super::content_line::{ContentLines, PRODUCT, escaped, quoted};
use super::lists::{Writing, in_language};
use super::said;
use crate::domain::meeting::{AgendaItem, Meeting, MeetingState, Session};
use crate::domain::register::Register;
use crate::domain::{MeetingId, SessionId};
use crate::i18n::{I18n, Language, format};

/// The meetings are held in Morocco, whatever the laptop's clock is set to.
const ZONE: &str = "Africa/Casablanca";

/// Where the numbers of revisions begin: the seconds since then are within the 31 bits that a sequence has until 2088.
const FIRST_SEQUENCE: i64 = 1_577_836_800;

/// What a calendar says of people: the names of those who speak.
pub const PERSONAL: [Disclosure; 1] = [Disclosure::Names];

/// A calendar, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The file.
    pub text: String,
    /// How many events are in it: one a session.
    pub events: usize,
}

/// The calendar of a meeting, in the language of `i18n`. None where the meeting has no session: a calendar without an event is
/// none.
///
/// Times are in UTC: what a calendar program thinks of Morocco's hour, which changes for Ramadan, does not matter. An event keeps
/// its UID for as long as the session exists, and its sequence grows with what was recorded; so a calendar that is taken in again
/// replaces the events that it brought before.
pub fn calendar(register: &Register, id: MeetingId, meeting: &Meeting, writing: Writing<'_>) -> Option<Calendar> {
    let zone = TimeZone::get(ZONE).unwrap_or_else(|_| writing.zone.clone());
    let sessions = meeting.ordered_sessions();
    let page = Page { register, id, meeting, i18n: writing.i18n, zone, is_one: sessions.len() == 1 };
    let first = sessions.first()?.0;
    let mut lines = ContentLines::default();
    let title = said(in_language(&meeting.details.title, writing.i18n.language()));

    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", PRODUCT);
    lines.plain("CALSCALE", "GREGORIAN");

    // RFC 5546, section 3.2.1: what is published names its organiser by an address.
    if is_address(&register.organiser.email) {
        lines.plain("METHOD", "PUBLISH");
    }

    lines.text("X-WR-CALNAME", &title);

    for (session, plan) in &sessions {
        page.event(&mut lines, *session, plan, *session == first);
    }

    lines.plain("END", "VCALENDAR");

    Some(Calendar { text: lines.into_text(), events: sessions.len() })
}

/// What the calendar's file is called unless the user says otherwise, without its ending.
pub fn file_stem(meeting: &Meeting, i18n: &I18n) -> String {
    let (name, code) = (i18n.t("leaving-file-calendar"), &meeting.details.code);

    super::lists::file_safe(&if code.is_empty() { name } else { format!("{name}-{code}") })
}

/// The items of the agenda of a session, in their order; `first` is whether it is the first session, which has those that name none.
pub fn items_of(meeting: &Meeting, session: SessionId, first: bool) -> Vec<&AgendaItem> {
    let belongs = |item: &AgendaItem| item.session.map_or(first, |of| of == session);

    meeting.ordered_agenda().into_iter().map(|(_, item)| item).filter(|item| belongs(item)).collect()
}

/// The agenda of a session, a line an item: "09:30 Ouverture (15 min) – Mme Alami". An hour is told as long as all items before say
/// how long they take.
pub fn agenda_lines(items: &[&AgendaItem], starts: Option<Time>, i18n: &I18n) -> Vec<String> {
    let mut clock = starts;

    items
        .iter()
        .map(|item| {
            let mut line = String::new();
            if let Some(time) = clock {
                line = format!("{} ", format::time(time));
            }
            line.push_str(in_language(&item.title, i18n.language()));
            if item.minutes > 0 {
                line = format!("{line} ({})", format::duration(i18n.language(), i64::from(item.minutes)));
            }
            if !item.speaker.trim().is_empty() {
                line = format!("{line} – {}", item.speaker.trim());
            }
            let span = Span::new().minutes(i64::from(item.minutes));
            clock = clock.filter(|_| item.minutes > 0).and_then(|time| time.checked_add(span).ok());

            said(&line)
        })
        .collect()
}

struct Page<'a> {
    register: &'a Register,
    id: MeetingId,
    meeting: &'a Meeting,
    i18n: &'a I18n,
    zone: TimeZone,
    is_one: bool,
}

impl Page<'_> {
    fn event(&self, lines: &mut ContentLines, id: SessionId, session: &Session, first: bool) {
        let details = &self.meeting.details;
        let changed = self.meeting.latest.millisecond();
        let stamp = Timestamp::from_millisecond(changed).map(utc).unwrap_or_else(|_| utc(Timestamp::UNIX_EPOCH));
        let sequence = (changed / 1000 - FIRST_SEQUENCE).clamp(0, i64::from(i32::MAX));

        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", &format!("{id}.{}@majlis", self.id));
        lines.plain("DTSTAMP", &stamp);
        lines.plain("LAST-MODIFIED", &stamp);
        lines.plain("SEQUENCE", &sequence.to_string());
        lines.plain("STATUS", status(details.state));
        self.times(lines, session, &items_of(self.meeting, id, first));
        lines.plain(&format!("SUMMARY;LANGUAGE={}", self.i18n.language().code()), &escaped(&self.summary(session)));
        lines.text("LOCATION", &self.place(session));
        lines.text("DESCRIPTION", &self.description(id, session, first));
        self.organiser(lines);
        lines.text("CATEGORIES", &self.i18n.t(kind(details.kind)));
        lines.plain("END", "VEVENT");
    }

    /// From when to when; the whole day where no hour is known. Where no end is known, the agenda says how long it takes.
    fn times(&self, lines: &mut ContentLines, session: &Session, items: &[&AgendaItem]) {
        let instant = |date: Date, time: Time| self.zone.to_timestamp(DateTime::from_parts(date, time)).ok();
        let starts = session.starts.and_then(|time| Some((time, instant(session.date, time)?)));
        let Some((time, starts)) = starts else {
            lines.plain("DTSTART;VALUE=DATE", &session.date.strftime("%Y%m%d").to_string());
            return;
        };
        let minutes: i64 = items.iter().map(|item| i64::from(item.minutes)).sum();
        let planned = || starts.checked_add(Span::new().minutes(minutes)).ok().filter(|_| minutes > 0);
        let ends = session.ends.filter(|ends| *ends > time).and_then(|ends| instant(session.date, ends));

        lines.plain("DTSTART", &utc(starts));
        if let Some(ends) = ends.or_else(planned) {
            lines.plain("DTEND", &utc(ends));
        }
    }

    fn summary(&self, session: &Session) -> String {
        let title = self.name(&self.meeting.details.title);
        let name = self.name(&session.names);

        if self.is_one || name.is_empty() { title } else { format!("{title} – {name}") }
    }

    fn place(&self, session: &Session) -> String {
        let details = &self.meeting.details;
        let mut parts = vec![session.room.trim(), details.venue.trim(), details.city.trim()];
        parts.retain(|part| !part.is_empty());

        said(&parts.join(&self.i18n.t("exchange-comma")))
    }

    fn description(&self, id: SessionId, session: &Session, first: bool) -> String {
        let (details, language) = (&self.meeting.details, self.i18n.language());
        let other = if language == Language::Arabic { &details.title.latin } else { &details.title.arabic };
        let mut paragraphs = vec![other.clone(), self.name(&self.register.organiser.names)];
        let agenda = agenda_lines(&items_of(self.meeting, id, first), session.starts, self.i18n);

        if !agenda.is_empty() {
            paragraphs.push(format!("{}\n{}", self.i18n.t("leaving-agenda"), agenda.join("\n")));
        }
        if let Some(deadline) = details.reply_deadline {
            let date = format::date_long(language, deadline);

            paragraphs.push(self.i18n.t_with("leaving-reply-by", &[("date", date.into())]));
        }
        if !details.code.is_empty() {
            paragraphs.push(self.i18n.t_with("leaving-code", &[("code", details.code.as_str().into())]));
        }

        said(&paragraphs.into_iter().filter(|it| !it.trim().is_empty()).collect::<Vec<_>>().join("\n\n"))
    }

    /// By its address where it has one; the name alone is a contact.
    fn organiser(&self, lines: &mut ContentLines) {
        let organiser = &self.register.organiser;
        let name = self.name(&organiser.names);

        if is_address(&organiser.email) {
            lines.plain(&format!("ORGANIZER;CN={}", quoted(&name)), &format!("mailto:{}", organiser.email.trim()));
        }

        let contact = [name.as_str(), organiser.phone.trim(), organiser.email.trim()];

        lines.text("CONTACT", &contact.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" – "));
    }

    fn name(&self, names: &crate::domain::Names) -> String {
        said(in_language(names, self.i18n.language()))
    }
}

fn is_address(text: &str) -> bool {
    super::drafts::is_address(text.trim())
}

fn utc(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn status(state: MeetingState) -> &'static str {
    match state {
        MeetingState::Draft | MeetingState::Postponed => "TENTATIVE",
        MeetingState::Inviting | MeetingState::Open | MeetingState::Closed => "CONFIRMED",
        MeetingState::Cancelled => "CANCELLED",
    }
}

pub(super) fn kind(kind: crate::domain::meeting::MeetingKind) -> &'static str {
    use crate::domain::meeting::MeetingKind;

    match kind {
        MeetingKind::Consultation => "words-meeting-kind-consultation",
        MeetingKind::Information => "words-meeting-kind-information",
        MeetingKind::Seminar => "words-meeting-kind-seminar",
        MeetingKind::Forum => "words-meeting-kind-forum",
        MeetingKind::StudyDay => "words-meeting-kind-study-day",
        MeetingKind::Training => "words-meeting-kind-training",
        MeetingKind::Workshop => "words-meeting-kind-workshop",
    }
}
