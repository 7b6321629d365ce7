//! The picture of a session while people come: how fast, how many, and who is still missing, with the number to call.

mod view;

use crate::screen::keys::{Do, Step};
use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::domain::figures::{self, Coming, Curve, Hours, Missing, Peak, Punctuality, Represented};
use crate::domain::meeting::{Act, Meeting, MeetingChange, Reply};
use crate::domain::{AssociationId, Change, MeetingId, Place, RegionId, SessionId};
use crate::i18n::{Language, tr};
use crate::screen::meeting::{arrivals, people, record};
use crate::screen::{Action, Context, Press, wording};
use crate::ui::Tone;
use crate::ui::table;

/// The view state of the picture.
#[derive(Debug)]
pub struct Picture {
    meeting: MeetingId,
    session: SessionId,
    hours: Option<Hours>,
    /// When people came to the session, the earliest first.
    arrivals: Vec<Timestamp>,
    curve: Option<Curve>,
    lately: u32,
    peak: Option<Peak>,
    punctuality: Option<Punctuality>,
    rows: Vec<Row>,
    shown: Vec<usize>,
    regions: Vec<Region>,
    part: Part,
    region: Option<Option<RegionId>>,
    table: table::State,
    cursor: Option<usize>,
    seen: Option<(u64, u64, SessionId, Language)>,
}

/// What is listed under the curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who is expected and not here: those who confirmed, and those who did not answer.
    Expected,
    /// Of these, or of those who declined, one kind.
    Coming(Coming),
    /// The regions.
    Regions,
}

impl Part {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Expected,
        Self::Coming(Coming::Confirmed),
        Self::Coming(Coming::Unanswered),
        Self::Coming(Coming::Declined),
        Self::Regions,
    ];

    fn lets(self, coming: Coming) -> bool {
        match self {
            Self::Expected => coming != Coming::Declined,
            Self::Coming(only) => only == coming,
            Self::Regions => false,
        }
    }
}

/// Somebody who is missing, as the table shows it.
#[derive(Clone, Debug)]
pub struct Row {
    missing: Missing,
    name: String,
    association: String,
    /// Whether nobody came on this invitation yet: only then it can still be declined.
    is_unused: bool,
}

#[derive(Clone, Debug)]
struct Region {
    id: Option<RegionId>,
    name: String,
    tally: Represented,
}

/// What can happen on the picture.
#[derive(Clone, Debug)]
pub enum Message {
    /// Another part was chosen.
    PartChosen(Part),
    /// The part so many places further was.
    PartTurned(isize),
    /// Only this region is to be listed, or all of them.
    RegionChosen(Option<Option<RegionId>>),
    /// The table moved.
    Scrolled(table::Scrolled),
    /// The cursor moves.
    CursorMoved(Step),
    /// A line was pressed.
    LinePressed(usize),
    /// The number of a line, or of the one under the cursor, is to be copied.
    PhoneCopied(Option<usize>),
    /// Whoever is at a line, or under the cursor, called to say that nobody will come.
    Declined(Option<usize>),
}

impl Picture {
    /// The picture of a session.
    pub fn new(cx: &Context<'_>, meeting: MeetingId, session: SessionId) -> Self {
        let mut picture = Self {
            meeting,
            session,
            hours: None,
            arrivals: Vec::new(),
            curve: None,
            lately: 0,
            peak: None,
            punctuality: None,
            rows: Vec::new(),
            shown: Vec::new(),
            regions: Vec::new(),
            part: Part::Expected,
            region: None,
            table: table::State::tall(),
            cursor: None,
            seen: None,
        };
        picture.refresh(cx);

        picture
    }

    /// The picture is that of this session from now on.
    pub fn turn_to(&mut self, session: SessionId) {
        self.session = session;
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::PartChosen(part) => return self.choose(part),
            Message::PartTurned(by) => {
                let place = Part::ALL.iter().position(|part| *part == self.part).unwrap_or(0);
                let place = place.saturating_add_signed(by).min(Part::ALL.len() - 1);
                return self.choose(Part::ALL[place]);
            }
            Message::RegionChosen(region) => {
                self.region = region;
                return self.choose(if self.part == Part::Regions { Part::Expected } else { self.part });
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::LinePressed(line) => self.cursor = Some(line),
            Message::CursorMoved(step) => {
                let Some(line) = step.lands(self.cursor, self.shown.len(), self.table.page()) else {
                    return Action::None;
                };
                self.cursor = Some(line);
                return Action::Run(self.table.reveal(line));
            }
            Message::PhoneCopied(line) => {
                self.cursor = line.or(self.cursor);
                let Some(row) = self.row_at_cursor().filter(|row| !row.missing.phone.is_empty()) else {
                    return Action::None;
                };
                let phone = row.missing.phone.clone();
                let sentence = tr!(cx.i18n, "picture-copied", phone = phone.as_str(), name = row.name.as_str());

                return Action::All(vec![
                    Action::Run(iced::clipboard::write(phone)),
                    Action::Say(Tone::Neutral, sentence),
                ]);
            }
            Message::Declined(line) => {
                self.cursor = line.or(self.cursor);
                return self.decline(cx);
            }
        }

        Action::None
    }

    /// What a key means here.
    pub fn key(&self, press: &Press) -> Option<Message> {
        if press.does == Do::CopyPhone {
            return Some(Message::PhoneCopied(None));
        }
        if press.taken {
            return None;
        }
        if let Some(step) = press.step() {
            return Some(Message::CursorMoved(step));
        }

        Some(match press.does {
            Do::Backward => Message::PartTurned(-1),
            Do::Forward => Message::PartTurned(1),
            Do::Remove => Message::Declined(None),
            _ => return None,
        })
    }

    /// Derives again what changed; how many come a minute changes with time alone.
    pub fn refresh(&mut self, cx: &Context<'_>) {
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return };
        let register = &cx.workspace.register;
        let place = Place::Meeting(self.meeting);
        let seen = (cx.workspace.revision(Place::Register), cx.workspace.revision(place), self.session, cx.language());
        if self.seen != Some(seen) {
            self.seen = Some(seen);
            self.arrivals = figures::meeting(register, meeting, Some(self.session)).arrivals;
            self.peak = Peak::of(&self.arrivals);
            self.rows = rows(cx, meeting, self.session);
            self.regions = regions(cx, figures::represented(register, meeting, self.session));
            if self.region.is_some_and(|region| !self.regions.iter().any(|known| known.id == region)) {
                self.region = None;
            }
            self.derive();
        }
        let hours = arrivals::hours(cx, meeting.sessions.get(self.session));
        self.curve = Curve::of(&self.arrivals, &hours);
        self.lately = figures::lately(&self.arrivals, cx.now);
        self.punctuality = hours.starts.map(|starts| Punctuality::of(&self.arrivals, starts));
        self.hours = Some(hours);
    }

    /// Who is listed, and the number to call: for the tests.
    pub fn listed(&self) -> Vec<(&str, &str)> {
        self.lines().map(|row| (row.name.as_str(), row.missing.phone.as_str())).collect()
    }

    fn choose(&mut self, part: Part) -> Action<Message> {
        self.part = part;
        self.cursor = None;
        self.derive();

        Action::Run(self.table.to_top())
    }

    fn derive(&mut self) {
        let lets = |row: &Row| {
            self.part.lets(row.missing.coming()) && self.region.is_none_or(|region| row.missing.region == region)
        };
        self.shown = (0..self.rows.len()).filter(|place| lets(&self.rows[*place])).collect();
        self.cursor = self.cursor.filter(|cursor| *cursor < self.shown.len());
    }

    fn lines(&self) -> impl Iterator<Item = &Row> {
        self.shown.iter().filter_map(|place| self.rows.get(*place))
    }

    fn row(&self, line: usize) -> Option<&Row> {
        self.rows.get(*self.shown.get(line)?)
    }

    fn row_at_cursor(&self) -> Option<&Row> {
        self.row(self.cursor?)
    }

    fn count(&self, part: Part) -> usize {
        self.rows.iter().filter(|row| part.lets(row.missing.coming())).count()
    }

    fn decline(&self, cx: &Context<'_>) -> Action<Message> {
        let (Some(row), Some(meeting)) = (self.row_at_cursor(), cx.workspace.meeting(self.meeting)) else {
            return Action::None;
        };
        if !can_decline(cx, meeting, row) {
            return Action::None;
        }
        let Missing { invitee, reply: was, .. } = row.missing;
        let declined = MeetingChange::Replied { invitee, was, now: Reply::Declined };
        let name = if row.association.is_empty() { &row.name } else { &row.association };
        let sentence = tr!(cx.i18n, "picture-declined", name = name.as_str());

        Action::All(vec![record(vec![Change::Meeting(self.meeting, declined)]), Action::Say(Tone::Neutral, sentence)])
    }
}

fn can_decline(cx: &Context<'_>, meeting: &Meeting, row: &Row) -> bool {
    let allowed = meeting.details.state.allows(Act::Follow) && !cx.read_only;

    allowed && row.is_unused && row.missing.coming() != Coming::Declined
}

/// Who is missing, those who confirmed first, each kind by association and name in the order of the language.
fn rows(cx: &Context<'_>, meeting: &Meeting, session: SessionId) -> Vec<Row> {
    let there = meeting.attendance.get(&session).into_iter().flatten();
    let register = &cx.workspace.register;
    let came: BTreeSet<AssociationId> =
        there.filter_map(|(_, seen)| register.association_of(seen.arrival()?.association)).collect();
    let mut rows: Vec<Row> = figures::missing(&cx.workspace.register, meeting, session)
        .into_iter()
        .map(|missing| {
            let association = missing.association.and_then(|id| people::association_name(cx, id)).unwrap_or_default();
            let body = || {
                let delegate = cx.workspace.register.delegates.get(missing.person?)?;
                (!delegate.body.is_empty())
                    .then(|| delegate.body.clone())
                    .or_else(|| delegate.guest.map(|kind| wording::guest_kind(cx.i18n, kind)))
            };
            let association = if association.is_empty() { body().unwrap_or_default() } else { association };
            let name = missing.person.map(|person| people::name(cx, person)).unwrap_or_default();
            let is_unused = missing.association.is_none_or(|id| !came.contains(&id));

            Row { missing, name, association, is_unused }
        })
        .collect();
    rows.sort_by(|one, other| {
        let body = || cx.collation.compare(&one.association, &other.association);

        one.missing
            .coming()
            .cmp(&other.missing.coming())
            .then_with(body)
            .then_with(|| cx.collation.compare(&one.name, &other.name))
    });

    rows
}

fn regions(cx: &Context<'_>, tallies: BTreeMap<Option<RegionId>, Represented>) -> Vec<Region> {
    let name = |id| wording::region(cx.i18n, &cx.workspace.register, id);
    let mut regions: Vec<Region> =
        tallies.into_iter().map(|(id, tally)| Region { id, name: name(id), tally }).collect();
    regions.sort_by_key(|region| (std::cmp::Reverse(region.tally.invited), region.id));

    regions
}
