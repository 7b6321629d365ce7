//! What is asked before something that matters, and in which words.

use jiff::civil::Date;

use super::Deed;
use crate::domain::figures::MeetingFigures;
use crate::domain::meeting::{Meeting, MeetingState};
use crate::i18n::{format, tr};
use crate::screen::Context;

/// Whether a question is due: everything can be taken back, but some steps are seen by other people.
pub fn is_asked(deed: Deed, meeting: &Meeting, figures: &MeetingFigures, today: Date) -> bool {
    match deed {
        Deed::Enter(MeetingState::Open) => {
            meeting.details.state == MeetingState::Closed
                || !meeting.sessions.iter().any(|(_, session)| session.date == today)
        }
        Deed::Enter(MeetingState::Closed | MeetingState::Postponed | MeetingState::Cancelled) => true,
        // Back to the invitations while people are in the hall.
        Deed::Enter(MeetingState::Inviting) => meeting.details.state == MeetingState::Open && figures.present > 0,
        Deed::Enter(MeetingState::Draft) | Deed::Edit | Deed::Duplicate | Deed::Project => false,
        Deed::Withdraw => true,
    }
}

/// The title, the sentences below it, and the word of the button.
pub struct Question {
    pub title: String,
    pub sentences: Vec<String>,
    pub yes: String,
    pub is_grave: bool,
}

pub fn question(deed: Deed, meeting: &Meeting, figures: &MeetingFigures, cx: &Context<'_>) -> Question {
    let t = |key: &str| cx.t(key);
    let ask = |title: &str, yes: &str, sentences: Vec<String>| Question {
        title: cx.t(title),
        sentences,
        yes: cx.t(yes),
        is_grave: false,
    };
    match deed {
        Deed::Enter(MeetingState::Open) if meeting.details.state == MeetingState::Closed => {
            ask("meeting-ask-reopen", "meeting-do-reopen", vec![t("meeting-ask-reopen-words")])
        }
        Deed::Enter(MeetingState::Open) => {
            let day = meeting.date().map(|date| format::date_long(cx.language(), date)).unwrap_or_default();

            ask("meeting-ask-open", "meeting-do-open", vec![tr!(cx.i18n, "meeting-ask-open-words", day = day)])
        }
        Deed::Enter(MeetingState::Closed) => ask(
            "meeting-ask-close",
            "meeting-do-close",
            vec![
                tr!(
                    cx.i18n,
                    "meeting-ask-close-present",
                    people = figures.present,
                    organisations = figures.organisations.represented
                ),
                t("meeting-ask-close-words"),
            ],
        ),
        Deed::Enter(MeetingState::Postponed) => ask(
            "meeting-ask-postpone",
            "meeting-do-postpone",
            vec![warned(figures, cx), t("meeting-ask-postpone-words")],
        ),
        Deed::Enter(MeetingState::Cancelled) => Question {
            is_grave: true,
            ..ask("meeting-ask-cancel", "meeting-do-cancel", vec![warned(figures, cx), t("meeting-ask-cancel-words")])
        },
        Deed::Enter(MeetingState::Inviting) => ask(
            "meeting-ask-inviting",
            "meeting-do-inviting-again",
            vec![tr!(cx.i18n, "meeting-ask-inviting-words", people = figures.present)],
        ),
        Deed::Withdraw => Question {
            is_grave: true,
            ..ask("meeting-ask-withdraw", "meeting-do-withdraw-now", vec![t("meeting-ask-withdraw-words")])
        },
        Deed::Enter(MeetingState::Draft) | Deed::Edit | Deed::Duplicate | Deed::Project => {
            ask("common-confirm", "common-continue", vec![])
        }
    }
}

/// How many have to be told.
fn warned(figures: &MeetingFigures, cx: &Context<'_>) -> String {
    tr!(
        cx.i18n,
        "meeting-ask-confirmed",
        confirmed = figures.organisations.confirmed,
        invited = figures.organisations.invited
    )
}
