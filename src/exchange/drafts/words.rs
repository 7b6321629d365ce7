//! What an invitation says, in the language of who is invited.

use super::{About, Recipient, Voice};
use crate::domain::meeting::Meeting;
use crate::domain::register::Register;
use crate::domain::{Civility, Names};
use crate::exchange::calendar::{self, agenda_lines, items_of};
use crate::exchange::lists::in_language;
use crate::exchange::said;
use crate::i18n::format;

/// One message, from whom to whom.
pub struct Page<'a> {
    pub register: &'a Register,
    pub meeting: &'a Meeting,
    pub voice: &'a Voice,
    pub recipient: &'a Recipient,
    pub about: About,
}

impl Page<'_> {
    /// On one line, without the marks that keep scripts apart.
    pub fn subject(&self) -> String {
        let title = self.name(&self.meeting.details.title).to_owned();
        let date = self.meeting.date().map(|date| format::date(self.language(), date)).unwrap_or_default();

        let key = match self.about {
            About::Invitation => "leaving-subject",
            About::Minutes => "leaving-minutes-subject",
        };

        said(&self.voice.i18n.t_with(key, &[("title", title.into()), ("date", date.into())]))
    }

    /// The paragraphs of the message, each of one line or more.
    pub fn paragraphs(&self) -> Vec<String> {
        let mut paragraphs = vec![self.greeting()];
        match self.about {
            About::Invitation => {
                paragraphs.extend([self.invitation(), self.facts()]);
                paragraphs.extend(self.agenda());
                paragraphs.extend(self.reply());
                paragraphs.push(self.t("leaving-attached"));
            }
            About::Minutes => {
                paragraphs.extend([self.t("leaving-minutes"), self.facts(), self.t("leaving-minutes-ask")])
            }
        }
        paragraphs.push(self.closing());
        paragraphs.push(self.signature());
        paragraphs.retain(|paragraph| !paragraph.trim().is_empty());

        paragraphs.iter().map(|paragraph| said(paragraph)).collect()
    }

    fn greeting(&self) -> String {
        self.t(match self.recipient.civility {
            Civility::Unsaid => "leaving-dear",
            Civility::Mr => "leaving-dear-mr",
            Civility::Mrs => "leaving-dear-mrs",
        })
    }

    fn closing(&self) -> String {
        self.t(match self.recipient.civility {
            Civility::Unsaid => "leaving-closing",
            Civility::Mr => "leaving-closing-mr",
            Civility::Mrs => "leaving-closing-mrs",
        })
    }

    fn invitation(&self) -> String {
        let i18n = &self.voice.i18n;
        let Some(_) = self.recipient.invitee.association() else { return self.t("leaving-invites-guest") };
        let name = self.name(&self.recipient.names).to_owned();
        let seats = u32::from(self.recipient.seats.max(1));

        i18n.t_with("leaving-invites", &[("name", name.into()), ("seats", seats.into())])
    }

    /// The meeting in a few lines: what, when, where.
    fn facts(&self) -> String {
        let (details, i18n) = (&self.meeting.details, &self.voice.i18n);
        let comma = self.t("exchange-comma");
        let mut lines = vec![self.name(&details.title).to_owned(), self.t(calendar::kind(details.kind))];
        let sessions = self.meeting.ordered_sessions();

        for (_, session) in &sessions {
            let date = format::date_long(self.language(), session.date);
            let hours = match (session.starts, session.ends) {
                (Some(starts), Some(ends)) => format!("{} – {}", format::time(starts), format::time(ends)),
                (Some(starts), None) => format::time(starts),
                _ => String::new(),
            };
            let name = if sessions.len() > 1 { self.name(&session.names) } else { "" };

            lines.push([name, &date, &hours].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(&comma));
        }

        let place = [details.venue.trim(), details.city.trim()];
        let place = place.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(&comma);

        if !place.is_empty() {
            lines.push(i18n.t_with("leaving-place", &[("place", place.into())]));
        }

        lines.join("\n")
    }

    fn agenda(&self) -> Option<String> {
        let sessions = self.meeting.ordered_sessions();
        let mut lines = Vec::new();

        for (place, (id, session)) in sessions.iter().enumerate() {
            let items = items_of(self.meeting, *id, place == 0);
            let told = agenda_lines(&items, session.starts, &self.voice.i18n);

            if sessions.len() > 1 && !told.is_empty() {
                lines.push(self.name(&session.names).to_owned());
            }
            lines.extend(told);
        }

        lines.retain(|line| !line.is_empty());

        (!lines.is_empty()).then(|| format!("{}\n{}", self.t("leaving-agenda"), lines.join("\n")))
    }

    fn reply(&self) -> Option<String> {
        let (i18n, organiser) = (&self.voice.i18n, &self.register.organiser);
        let date = format::date_long(self.language(), self.meeting.details.reply_deadline?);
        let ways = [organiser.phone.trim(), organiser.email.trim()];
        let ways = ways.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" – ");

        Some(if ways.is_empty() {
            i18n.t_with("leaving-answer", &[("date", date.into())])
        } else {
            i18n.t_with("leaving-answer-to", &[("date", date.into()), ("ways", ways.into())])
        })
    }

    fn signature(&self) -> String {
        let organiser = &self.register.organiser;
        let lines = [&organiser.signatory, &organiser.signatory_role, &organiser.names].map(|names| self.name(names));

        lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// The organiser's name.
    pub fn organiser(&self) -> &str {
        self.name(&self.register.organiser.names)
    }

    fn name<'n>(&self, names: &'n Names) -> &'n str {
        in_language(names, self.language())
    }

    fn language(&self) -> crate::i18n::Language {
        self.voice.i18n.language()
    }

    fn t(&self, key: &str) -> String {
        self.voice.i18n.t(key)
    }
}
