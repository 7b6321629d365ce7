//! What the door just answered, large enough to be read from the other side of the table: colour, icon and word.

use jiff::Timestamp;

use crate::domain::DelegateId;
use crate::domain::door::{Door, Seats, Who};
use crate::domain::meeting::{Act, MeetingState};
use crate::i18n::format;
use crate::screen::meeting::people;
use crate::screen::{Context, wording};
use crate::ui::verdict::Verdict;
use crate::ui::{Icon, Tone};

/// What happened last.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Somebody was marked present.
    Arrived {
        /// Who.
        person: DelegateId,
        /// How.
        way: Way,
        /// The seats of the association, once the person is in.
        seats: Option<Seats>,
        /// Whether the workspace has been seen to say so: what it says no more after that was taken back.
        is_seen: bool,
    },
    /// The arrival was taken back.
    TakenBack(DelegateId),
    /// The person was there.
    AlreadyHere {
        /// Who.
        person: DelegateId,
        /// Since when.
        since: Timestamp,
        /// The desk that received the person.
        desk: String,
    },
    /// The person left.
    Left(DelegateId),
    /// Known, and not on the list.
    NotListed(Who),
    /// Nobody answers what was typed.
    Nobody(String),
    /// More than one answers it, or nobody quite.
    Choose,
    /// A key was pressed that is about somebody, and nobody was found yet.
    WhoFirst,
    /// A person who is here cannot be replaced.
    CannotReplace(DelegateId),
    /// Nothing can be recorded in this state.
    Refused(MeetingState),
    /// Nothing can be recorded on this laptop.
    ReadOnly,
}

/// How somebody came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// On the list.
    Expected,
    /// Not on the list.
    WalkIn,
    /// In the place of another.
    Instead(DelegateId),
    /// Again, after having left.
    Back,
}

impl Notice {
    /// How a person stands, after something was taken back or made again.
    pub fn standing(door: &Door<'_>, person: DelegateId) -> Self {
        match door.meeting.attendance_at(door.session, person).filter(|seen| seen.arrival().is_some()) {
            None => Self::TakenBack(person),
            Some(seen) if seen.left.is_some() => Self::Left(person),
            Some(_) => Self::Arrived { person, way: Way::Expected, seats: None, is_seen: true },
        }
    }

    /// Follows what the workspace says by now: an undo takes the arrival back, a redo makes it again.
    pub fn follow(&mut self, door: &Door<'_>) {
        let is_here = |person| door.meeting.is_present(door.session, person);
        match self {
            Self::Arrived { person, is_seen, .. } if is_here(*person) => *is_seen = true,
            Self::Arrived { person, is_seen: true, .. } => *self = Self::TakenBack(*person),
            Self::TakenBack(person) if is_here(*person) => {
                *self = Self::Arrived { person: *person, way: Way::Expected, seats: None, is_seen: true };
            }
            _ => {}
        }
    }

    fn tone(&self) -> (Tone, Icon) {
        match self {
            Self::Arrived { .. } => (Tone::Success, Icon::CheckCircle),
            Self::AlreadyHere { .. } => (Tone::Accent, Icon::Clock),
            Self::TakenBack(_) => (Tone::Neutral, Icon::Undo),
            Self::Left(_) => (Tone::Neutral, Icon::ArrowEnd),
            Self::NotListed(_) | Self::Nobody(_) => (Tone::Neutral, Icon::Help),
            Self::Choose => (Tone::Primary, Icon::List),
            Self::WhoFirst => (Tone::Primary, Icon::Search),
            Self::CannotReplace(_) => (Tone::Accent, Icon::Warning),
            Self::Refused(_) | Self::ReadOnly => (Tone::Danger, Icon::Alert),
        }
    }

    /// It as it is drawn.
    pub fn verdict(&self, cx: &Context<'_>, door: &Door<'_>) -> Verdict {
        let (tone, icon) = self.tone();
        let (word, name, details) = self.words(cx, door);

        Verdict { tone, icon, word, name, details, warning: self.warning(cx) }
    }

    /// The word, the name, and what else there is to know.
    fn words(&self, cx: &Context<'_>, door: &Door<'_>) -> (String, String, Vec<String>) {
        let i18n = cx.i18n;
        let time = |instant| format::time_at(instant, cx.zone);
        match self {
            Self::Arrived { person, way, .. } => {
                let key = match way {
                    Way::Expected => "door-arrived",
                    Way::WalkIn => "door-arrived-walk-in",
                    Way::Instead(_) => "door-arrived-instead",
                    Way::Back => "door-arrived-back",
                };
                let mut more = Vec::new();
                let arrival =
                    door.meeting.attendance_at(door.session, *person).and_then(|attendance| attendance.arrival());
                more.extend(arrival.map(|arrival| time(arrival.wall)));
                more.extend(people::association(cx, door, *person));
                if let Way::Instead(absent) = way {
                    let name = people::name(cx, *absent);
                    more.push(i18n.t_with("door-replaces", &[("name", name.into())]));
                }

                (people::t(cx, key, *person), people::name(cx, *person), more)
            }
            Self::TakenBack(person) => (i18n.t("door-taken-back"), people::name(cx, *person), Vec::new()),
            Self::AlreadyHere { person, since, desk } => {
                let since = [("time", time(*since).into()), ("desk", desk.as_str().into())];
                let mut more = vec![i18n.t_with("door-since", &since)];
                more.extend(people::association(cx, door, *person));

                (people::t(cx, "door-already-here", *person), people::name(cx, *person), more)
            }
            Self::Left(person) => (people::t(cx, "door-left", *person), people::name(cx, *person), Vec::new()),
            Self::NotListed(who) => {
                let mut more = vec![i18n.t("door-not-listed-way")];
                if let Who::Person(person) = who {
                    more.splice(0..0, people::association(cx, door, *person));
                }

                (i18n.t("door-not-listed"), people::label(cx, *who), more)
            }
            Self::Nobody(query) => (i18n.t("door-nobody"), query.clone(), vec![i18n.t("door-nobody-way")]),
            Self::Choose => (i18n.t("door-choose"), String::new(), vec![i18n.t("door-choose-way")]),
            Self::WhoFirst => (i18n.t("door-who-first"), String::new(), vec![i18n.t("door-who-first-way")]),
            Self::CannotReplace(person) => (
                people::t(cx, "door-already-here", *person),
                people::name(cx, *person),
                vec![i18n.t("door-cannot-replace")],
            ),
            Self::Refused(state) => {
                (i18n.t("door-refused"), String::new(), vec![wording::refusal(i18n, *state, Act::Receive)])
            }
            Self::ReadOnly => (i18n.t("door-refused"), String::new(), vec![i18n.t("door-read-only")]),
        }
    }

    /// More people than the association has seats: said, not refused.
    fn warning(&self, cx: &Context<'_>) -> Option<String> {
        let Self::Arrived { seats: Some(seats), .. } = self else { return None };
        let count = [("taken", seats.taken.into()), ("offered", seats.offered.into())];

        seats.is_exceeded().then(|| cx.i18n.t_with("door-seats-exceeded", &count))
    }
}
