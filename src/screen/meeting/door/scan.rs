//! A badge scanned while another room is shown.

use super::notice::{Notice, Way};
use super::refusal;
use crate::domain::door::{Door, Reception, Who};
use crate::domain::{Change, DelegateId, MeetingId};
use crate::i18n::tr;
use crate::screen::Context;
use crate::ui::Tone;

/// What a scan does, and the sentence that says it.
#[derive(Clone, Debug)]
pub struct Scan {
    /// None where nothing changes.
    pub changes: Vec<Change>,
    pub tone: Tone,
    pub sentence: String,
}

/// Receives the person at today's session; none where somebody has to decide, at the door.
pub fn scan(cx: &Context<'_>, id: MeetingId, person: DelegateId) -> Option<Scan> {
    let meeting = cx.workspace.meeting(id)?;
    let session = meeting.session_on(cx.today())?;
    let door = Door { register: &cx.workspace.register, id, meeting, session, desk: cx.laptop };
    let (notice, changes) = match (refusal(meeting, cx), door.receive(Who::Person(person))) {
        (_, Reception::AlreadyHere { since, desk }) => (Notice::AlreadyHere { person, since, desk }, Vec::new()),
        (Some(refusal), _) => (refusal, Vec::new()),
        (None, Reception::Arrive { changes, seats }) => {
            (Notice::Arrived { person, way: Way::Expected, seats, is_seen: false }, changes)
        }
        (None, Reception::Return { changes, .. }) => {
            (Notice::Arrived { person, way: Way::Back, seats: None, is_seen: false }, changes)
        }
        _ => return None,
    };
    let verdict = notice.verdict(cx, &door);
    let facts = [verdict.name].into_iter().chain(verdict.details).chain(verdict.warning);
    let facts: Vec<String> = facts.filter(|fact| !fact.is_empty()).collect();
    let sentence = tr!(cx.i18n, "door-scanned", word = verdict.word, facts = facts.join(" · "));

    Some(Scan { changes, tone: verdict.tone, sentence })
}
