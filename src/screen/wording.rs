//! The words of the domain in the language of the interface, and the tone and icon that go with a state.
//!
//! Every screen says a reply, a kind or a region through here, so that one thing has one name, one colour and one picture.

use std::borrow::Cow;

use crate::domain::meeting::{
    Act, AttachmentKind, Channel, MeetingKind, MeetingState, NoteKind, OutcomeKind, OutcomeState, Owner, Reply,
    SessionKind,
};
use crate::domain::register::{AssociationKind, Delegate, Framework, GuestKind, Register, Tongue};
use crate::domain::sheet::printed_number;
use crate::domain::{Civility, Names, RegionId};
use crate::i18n::{I18n, Language, format};
use crate::tr;
use crate::ui::{Icon, Tone};

/// Rencontre de concertation.
pub fn meeting_kind(i18n: &I18n, kind: MeetingKind) -> String {
    i18n.t(match kind {
        MeetingKind::Consultation => "words-meeting-kind-consultation",
        MeetingKind::Information => "words-meeting-kind-information",
        MeetingKind::Seminar => "words-meeting-kind-seminar",
        MeetingKind::Forum => "words-meeting-kind-forum",
        MeetingKind::StudyDay => "words-meeting-kind-study-day",
        MeetingKind::Training => "words-meeting-kind-training",
        MeetingKind::Workshop => "words-meeting-kind-workshop",
    })
}

/// Brouillon, invitations en cours, ouverte …
pub fn meeting_state(i18n: &I18n, state: MeetingState) -> String {
    i18n.t(match state {
        MeetingState::Draft => "words-meeting-state-draft",
        MeetingState::Inviting => "words-meeting-state-inviting",
        MeetingState::Open => "words-meeting-state-open",
        MeetingState::Closed => "words-meeting-state-closed",
        MeetingState::Postponed => "words-meeting-state-postponed",
        MeetingState::Cancelled => "words-meeting-state-cancelled",
    })
}

pub fn meeting_state_tone(state: MeetingState) -> Tone {
    match state {
        MeetingState::Draft | MeetingState::Closed => Tone::Neutral,
        MeetingState::Inviting => Tone::Primary,
        MeetingState::Open => Tone::Success,
        MeetingState::Postponed => Tone::Accent,
        MeetingState::Cancelled => Tone::Danger,
    }
}

/// Why a state does not allow something: a sentence that says the way out.
pub fn refusal(i18n: &I18n, state: MeetingState, act: Act) -> String {
    i18n.t(match (state, act) {
        (MeetingState::Draft, Act::Follow) => "words-refusal-draft-follow",
        (MeetingState::Draft, _) => "words-refusal-draft",
        (MeetingState::Inviting, _) => "words-refusal-inviting",
        (MeetingState::Open, _) => "words-refusal-open",
        (MeetingState::Closed, _) => "words-refusal-closed",
        (MeetingState::Postponed, _) => "words-refusal-postponed",
        (MeetingState::Cancelled, _) => "words-refusal-cancelled",
    })
}

/// À envoyer, envoyée, relancée, confirmée …
pub fn reply(i18n: &I18n, reply: Reply) -> String {
    i18n.t(match reply {
        Reply::ToSend => "words-reply-to-send",
        Reply::Sent => "words-reply-sent",
        Reply::Reminded => "words-reply-reminded",
        Reply::Confirmed => "words-reply-confirmed",
        Reply::Declined => "words-reply-declined",
        Reply::NoAnswer => "words-reply-no-answer",
    })
}

pub fn reply_tone(reply: Reply) -> Tone {
    match reply {
        Reply::ToSend => Tone::Neutral,
        Reply::Sent | Reply::Reminded => Tone::Primary,
        Reply::Confirmed => Tone::Success,
        Reply::Declined => Tone::Danger,
        Reply::NoAnswer => Tone::Accent,
    }
}

pub fn reply_icon(reply: Reply) -> Icon {
    match reply {
        Reply::ToSend => Icon::Circle,
        Reply::Sent => Icon::Send,
        Reply::Reminded => Icon::Clock,
        Reply::Confirmed => Icon::CheckCircle,
        Reply::Declined => Icon::CrossCircle,
        Reply::NoAnswer => Icon::Help,
    }
}

/// Courrier, courriel, téléphone …
pub fn channel(i18n: &I18n, channel: Channel) -> String {
    i18n.t(match channel {
        Channel::Letter => "words-channel-letter",
        Channel::Email => "words-channel-email",
        Channel::Phone => "words-channel-phone",
        Channel::WhatsApp => "words-channel-whatsapp",
        Channel::ByHand => "words-channel-by-hand",
    })
}

pub fn channel_icon(channel: Channel) -> Icon {
    match channel {
        Channel::Letter | Channel::Email => Icon::Mail,
        Channel::Phone => Icon::Phone,
        Channel::WhatsApp => Icon::Chat,
        Channel::ByHand => Icon::Hand,
    }
}

pub fn association_kind(i18n: &I18n, kind: AssociationKind) -> String {
    i18n.t(match kind {
        AssociationKind::Association => "words-association-kind-association",
        AssociationKind::LedByMigrants => "words-association-kind-led-by-migrants",
        AssociationKind::Network => "words-association-kind-network",
        AssociationKind::Institution => "words-association-kind-institution",
        AssociationKind::Media => "words-association-kind-media",
        AssociationKind::Other => "words-association-kind-other",
    })
}

pub fn guest_kind(i18n: &I18n, kind: GuestKind) -> String {
    i18n.t(match kind {
        GuestKind::Official => "words-guest-kind-official",
        GuestKind::Agency => "words-guest-kind-agency",
        GuestKind::Press => "words-guest-kind-press",
        GuestKind::Speaker => "words-guest-kind-speaker",
        GuestKind::Other => "words-guest-kind-other",
    })
}

/// M., Mme; for a chooser, which also offers that it is not said.
pub fn civility(i18n: &I18n, civility: Civility) -> String {
    i18n.t(match civility {
        Civility::Unsaid => "words-civility-unsaid",
        Civility::Mr => "words-civility-mr",
        Civility::Mrs => "words-civility-mrs",
    })
}

/// The language in which a person is written to.
pub fn tongue(i18n: &I18n, tongue: Tongue) -> String {
    i18n.t(match tongue {
        Tongue::Unsaid => "words-tongue-unsaid",
        Tongue::French => "words-tongue-french",
        Tongue::Arabic => "words-tongue-arabic",
        Tongue::English => "words-tongue-english",
    })
}

/// Constat, demande, proposition …
pub fn note_kind(i18n: &I18n, kind: NoteKind) -> String {
    i18n.t(match kind {
        NoteKind::Finding => "words-note-kind-finding",
        NoteKind::Request => "words-note-kind-request",
        NoteKind::Proposal => "words-note-kind-proposal",
        NoteKind::Recommendation => "words-note-kind-recommendation",
        NoteKind::Question => "words-note-kind-question",
        NoteKind::Answer => "words-note-kind-answer",
        NoteKind::Commitment => "words-note-kind-commitment",
    })
}

pub fn outcome_kind(i18n: &I18n, kind: OutcomeKind) -> String {
    i18n.t(match kind {
        OutcomeKind::Decision => "words-outcome-kind-decision",
        OutcomeKind::Recommendation => "words-outcome-kind-recommendation",
        OutcomeKind::Commitment => "words-outcome-kind-commitment",
    })
}

/// What an attached file is; a scanned sheet with its number.
pub fn attachment_kind(i18n: &I18n, kind: &AttachmentKind) -> String {
    match kind {
        AttachmentKind::Sheet(number) => {
            tr!(i18n, "words-attachment-sheet", number = printed_number(number))
        }
        AttachmentKind::Minutes => i18n.t("words-attachment-minutes"),
        AttachmentKind::Other => i18n.t("words-attachment-other"),
    }
}

pub fn outcome_state(i18n: &I18n, state: OutcomeState) -> String {
    i18n.t(match state {
        OutcomeState::Open => "words-outcome-state-open",
        OutcomeState::Done => "words-outcome-state-done",
        OutcomeState::Dropped => "words-outcome-state-dropped",
    })
}

pub fn outcome_state_tone(state: OutcomeState) -> Tone {
    match state {
        OutcomeState::Open => Tone::Primary,
        OutcomeState::Done => Tone::Success,
        OutcomeState::Dropped => Tone::Neutral,
    }
}

/// Who has to do it, by name.
pub fn owner(i18n: &I18n, register: &Register, owner: Owner) -> String {
    let found = match owner {
        Owner::Nobody => None,
        Owner::Organiser if register.organiser.names.is_empty() => return i18n.t("words-owner-organiser"),
        Owner::Organiser => Some(&register.organiser.names),
        Owner::Unit(id) => register.units.get(id).map(|unit| &unit.names),
        Owner::Association(id) => register.associations.get(id).map(|association| &association.names),
    };

    found.map_or_else(|| i18n.t("words-owner-nobody"), |names| name(i18n, names).to_owned())
}

pub fn session_kind(i18n: &I18n, kind: SessionKind) -> String {
    i18n.t(match kind {
        SessionKind::Plenary => "words-session-kind-plenary",
        SessionKind::Workshop => "words-session-kind-workshop",
    })
}

pub fn framework(i18n: &I18n, framework: Framework) -> String {
    i18n.t(match framework {
        Framework::Strategy => "words-framework-strategy",
        Framework::Reference => "words-framework-reference",
    })
}

/// The region's name, or that none is known.
pub fn region(i18n: &I18n, register: &Register, region: Option<RegionId>) -> String {
    region
        .and_then(|id| register.regions.get(id))
        .map_or_else(|| i18n.t("words-region-unknown"), |region| name(i18n, &region.names).to_owned())
}

/// A name in the script of the interface, or in the other where that one is empty.
pub fn name<'n>(i18n: &I18n, names: &'n Names) -> &'n str {
    if i18n.language() == Language::Arabic { names.in_arabic() } else { names.in_latin() }
}

/// The name in the script that the interface does not use, where there is one: the line below a name.
pub fn other_script<'n>(i18n: &I18n, names: &'n Names) -> Option<&'n str> {
    let other = if i18n.language() == Language::Arabic { &names.latin } else { &names.arabic };

    (!other.is_empty() && other != name(i18n, names)).then_some(other)
}

/// Facts on one line. In Arabic, each keeps its own direction, whatever script it is in, and the first one stands at the right.
pub fn line<S: AsRef<str>>(i18n: &I18n, facts: impl IntoIterator<Item = S>) -> String {
    let facts = facts.into_iter().filter(|fact| !fact.as_ref().is_empty());
    let facts: Vec<String> = facts
        .map(|fact| match i18n.language() {
            Language::Arabic => format!("\u{2068}{}\u{2069}", fact.as_ref()),
            Language::French | Language::English => fact.as_ref().to_owned(),
        })
        .collect();

    // Each fact stands apart, so that none of them says how the line as a whole is read.
    let mark = if i18n.language() == Language::Arabic && facts.len() > 1 { "\u{200F}" } else { "" };

    format!("{mark}{}", facts.join(" · "))
}

/// A person as addressed: Mme Amina El Idrissi.
pub fn person(i18n: &I18n, delegate: &Delegate) -> String {
    let name = name(i18n, &delegate.names);
    let title: Cow<'_, str> = match delegate.civility {
        Civility::Unsaid => return name.to_owned(),
        known => civility(i18n, known).into(),
    };

    // A hard space: the address stays with the name.
    format!("{title}\u{A0}{name}")
}

/// The name of a room of a meeting.
pub fn room(i18n: &I18n, room: super::Room) -> String {
    i18n.t(match room {
        super::Room::Overview => "app-room-overview",
        super::Room::Invitations => "app-room-invitations",
        super::Room::Door => "app-room-door",
        super::Room::Discussion => "app-room-discussion",
        super::Room::Documents => "app-room-documents",
        super::Room::Closing => "app-room-closing",
    })
}

/// The icon of a room of a meeting.
pub fn room_icon(room: super::Room) -> Icon {
    match room {
        super::Room::Overview => Icon::Chart,
        super::Room::Invitations => Icon::Mail,
        super::Room::Door => Icon::Door,
        super::Room::Discussion => Icon::Chat,
        super::Room::Documents => Icon::Document,
        super::Room::Closing => Icon::Archive,
    }
}

/// Every key that does it, with a comma between.
pub fn keys(cx: &super::Context<'_>, does: super::keys::Do) -> String {
    let shown: Vec<_> = cx.keys.all_shown(does, cx.language()).collect();

    shown.join(format::comma(cx.language()))
}
