//! The kinds of notes: their letters, their pictures.

use crate::domain::meeting::{NoteKind, OutcomeKind};
use crate::screen::Context;
use crate::ui::{Icon, Tone};

/// The letter that chooses a kind, in the language of the interface.
pub fn letter(cx: &Context<'_>, kind: NoteKind) -> char {
    cx.t(match kind {
        NoteKind::Finding => "discussion-letter-finding",
        NoteKind::Request => "discussion-letter-request",
        NoteKind::Proposal => "discussion-letter-proposal",
        NoteKind::Recommendation => "discussion-letter-recommendation",
        NoteKind::Question => "discussion-letter-question",
        NoteKind::Answer => "discussion-letter-answer",
        NoteKind::Commitment => "discussion-letter-commitment",
    })
    .chars()
    .next()
    .unwrap_or_default()
}

/// The French letters, for a keyboard that is not of the interface's language.
const ELSEWHERE: &str = "cdprqse";

/// The kind that a letter chooses, or its number in the order in which they are offered.
pub fn of_letter(cx: &Context<'_>, typed: char) -> Option<NoteKind> {
    let typed = typed.to_lowercase().next()?;
    let at = |place: usize| NoteKind::ALL.get(place).copied();
    let number = typed.to_digit(10).and_then(|digit| at(digit.checked_sub(1)? as usize));

    number
        .or_else(|| NoteKind::ALL.into_iter().find(|kind| letter(cx, *kind) == typed))
        .or_else(|| at(ELSEWHERE.chars().position(|letter| letter == typed)?))
}

/// What a kind looks like.
pub fn picture(kind: NoteKind) -> (Tone, Icon) {
    match kind {
        NoteKind::Finding => (Tone::Neutral, Icon::Eye),
        NoteKind::Request => (Tone::Primary, Icon::Hand),
        NoteKind::Proposal => (Tone::Primary, Icon::Plus),
        NoteKind::Recommendation => (Tone::Success, Icon::Flag),
        NoteKind::Question => (Tone::Neutral, Icon::Help),
        NoteKind::Answer => (Tone::Neutral, Icon::Chat),
        NoteKind::Commitment => (Tone::Accent, Icon::Handshake),
    }
}

/// What an outcome's kind looks like.
pub fn outcome_icon(kind: OutcomeKind) -> Icon {
    match kind {
        OutcomeKind::Decision => Icon::CheckCircle,
        OutcomeKind::Recommendation => Icon::Flag,
        OutcomeKind::Commitment => Icon::Handshake,
    }
}

/// What a note becomes when something comes of it.
pub fn outcome_of(kind: NoteKind) -> OutcomeKind {
    match kind {
        NoteKind::Commitment => OutcomeKind::Commitment,
        NoteKind::Recommendation => OutcomeKind::Recommendation,
        _ => OutcomeKind::Decision,
    }
}
