//! The meetings ahead: a training in the middle of its replies, and a forum that is being drafted.

use super::codes::Codes;
use super::days::{Days, plus};
use super::guests;
use super::plan::{self, Guest, Mail, Outline, Plan};
use super::stage::{Cast, Stage, by_key};
use crate::domain::meeting::{MeetingKind, MeetingState, Reply, SessionEdit, SessionKind};
use crate::domain::register::AssociationKind;
use crate::domain::{Change, DelegateId, Filing, MeetingChange, MeetingId};

/// Associations that confirmed and named somebody.
const CONFIRMED: usize = 19;
const OTHERS: [(Reply, usize); 4] = [(Reply::Declined, 4), (Reply::Reminded, 6), (Reply::Sent, 15), (Reply::ToSend, 4)];
const TRAINERS: [&str; 2] = ["suivi", "institut"];

/// Prepares the training.
pub(super) fn training(stage: &mut Stage, cast: &Cast, codes: &Codes) {
    let today = stage.days.today;
    let outline = Outline {
        key: "formation",
        code: codes.of_training(),
        kind: MeetingKind::Training,
        created: plus(today, -20),
        deadline: Some(Days::of_work(plus(codes.training, -10))),
        follows: None,
        sessions: plan::sessions("formation", codes.training),
    };
    let workshops: Vec<bool> = outline.sessions.iter().map(|session| session.kind == SessionKind::Workshop).collect();
    let mut plan = plan::create(stage, cast, outline);
    let guests = invited(stage, cast);
    plan.choose(stage, &guests, plus(today, -18));
    let wall = stage.days.office(plus(today, -14), 10 * 60 + 2);
    plan.turn(stage, wall, MeetingState::Draft, MeetingState::Inviting);
    let mail = Mail { sent: plus(today, -14), first_letter: 597, reminded: plus(today, -3), until: plus(today, -1) };
    plan.correspond(stage, &guests, &mail);
    let reporters: Vec<DelegateId> = guests.iter().filter_map(|guest| guest.named.first().copied()).collect();
    name_rapporteurs(stage, &plan, &workshops, &reporters);
}

/// Drafts the forum: no hall, no deadline, a first choice of networks.
pub(super) fn forum(stage: &mut Stage, cast: &Cast, codes: &Codes, follows: MeetingId) {
    let today = stage.days.today;
    let outline = Outline {
        key: "forum",
        code: codes.of_forum(),
        kind: MeetingKind::Forum,
        created: plus(today, -5),
        deadline: None,
        follows: Some(follows),
        sessions: plan::sessions("forum", codes.forum),
    };
    let mut plan = plan::create(stage, cast, outline);
    let networks = cast.bodies.iter().filter(|body| body.kind == AssociationKind::Network).take(9);
    let guests: Vec<Guest> = networks.map(|body| guests::of_body(stage, body, 2, Reply::ToSend)).collect();
    plan.choose(stage, &guests, plus(today, -4));
}

fn invited(stage: &mut Stage, cast: &Cast) -> Vec<Guest> {
    let (mut places, mut rest): (Vec<usize>, Vec<usize>) = (0..cast.bodies.len())
        .filter(|place| cast.bodies.get(*place).is_some_and(|body| body.kind != AssociationKind::Network))
        .partition(|place| cast.bodies.get(*place).is_some_and(|body| body.kind == AssociationKind::LedByMigrants));
    stage.dice.shuffle(&mut rest);
    places.extend(rest);
    places.truncate(CONFIRMED + OTHERS.iter().map(|(_, times)| times).sum::<usize>());
    let mut list = Vec::new();
    for (place, reply) in guests::deal(cast, &places, CONFIRMED, &OTHERS) {
        let Some(body) = cast.bodies.get(place) else { continue };
        list.push(guests::of_body(stage, body, 1, reply));
    }
    for key in TRAINERS {
        list.extend(by_key(&cast.guests, key).map(|person| guests::of_person(person, Reply::Confirmed)));
    }

    list
}

fn name_rapporteurs(stage: &mut Stage, plan: &Plan, workshops: &[bool], reporters: &[DelegateId]) {
    let of_workshops = plan.sessions.iter().zip(workshops).filter(|(_, is_workshop)| **is_workshop);
    let changes: Vec<Change> = of_workshops
        .zip(reporters.iter().skip(3))
        .map(|((session, _), person)| {
            let edit = SessionEdit::Rapporteur { was: None, now: Some(*person) };

            plan.change(MeetingChange::Session(Filing::Edited(*session, vec![edit])))
        })
        .collect();
    let wall = stage.days.office(plus(stage.days.today, -1), 11 * 60 + 20);
    stage.record(wall, changes);
}
