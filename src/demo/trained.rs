//! A training that was held before the regional meeting: who came to which half of the day has hours and a certificate.

use jiff::ToSpan;

use super::codes::Codes;
use super::days::{Days, plus, time_of};
use super::door::{self, Comer};
use super::guests;
use super::plan::{self, Guest, Mail, Outline};
use super::stage::{Cast, Stage, by_key};
use crate::domain::meeting::{MeetingKind, MeetingState, Reply};
use crate::domain::register::AssociationKind;

/// Associations that confirmed, and those that did not come.
const CONFIRMED: usize = 18;
const DECLINED: usize = 4;
const TRAINER: &str = "institut";
/// When the morning and the afternoon began, in minutes after midnight.
const HALVES: [i64; 2] = [9 * 60 + 30, 14 * 60];

/// Holds it.
pub(super) fn hold(stage: &mut Stage, cast: &Cast, codes: &Codes) {
    let date = codes.held;
    let outline = Outline {
        key: "gestion",
        code: codes.of_held(),
        kind: MeetingKind::Training,
        created: plus(date, -30),
        deadline: Some(Days::of_work(plus(date, -6))),
        follows: None,
        sessions: plan::sessions("gestion", date),
    };
    let mut plan = plan::create(stage, cast, outline);
    let guests = invited(stage, cast);
    plan.choose(stage, &guests, plus(date, -28));
    let wall = stage.days.office(plus(date, -24), 9 * 60 + 35);
    plan.turn(stage, wall, MeetingState::Draft, MeetingState::Inviting);
    let mail = Mail { sent: plus(date, -24), first_letter: 211, reminded: plus(date, -10), until: plus(date, -5) };
    plan.correspond(stage, &guests, &mail);
    let wall = stage.days.office(plus(date, -1), 16 * 60 + 15);
    door::badges(stage, &plan, wall, &door::expected(&guests));

    let moment = |stage: &Stage, minutes: i64| stage.days.at(date, time_of(minutes));
    plan.turn(stage, moment(stage, 8 * 60 + 40), MeetingState::Inviting, MeetingState::Open);
    let mut comers = door::expected(&guests);
    for (half, session) in HALVES.into_iter().zip(plan.sessions.clone()) {
        // Some come for the morning alone.
        if half > HALVES[0] {
            comers.retain(|_| stage.dice.in_hundred(85));
        } else {
            comers.retain(|_| stage.dice.in_hundred(92));
        }
        let mut arrivals: Vec<(jiff::Timestamp, Comer)> = Vec::new();
        for comer in &comers {
            let (minutes, seconds) = (half - 25 + stage.dice.between(0, 32), stage.dice.between(0, 59));
            let wall = moment(stage, minutes) + seconds.seconds();
            arrivals.push((wall, *comer));
        }
        arrivals.sort_by_key(|(wall, _)| *wall);
        door::receive(stage, &plan, session, arrivals);
    }
    plan.turn(stage, moment(stage, 16 * 60 + 48), MeetingState::Open, MeetingState::Closed);
}

fn invited(stage: &mut Stage, cast: &Cast) -> Vec<Guest> {
    let mut places: Vec<usize> = (0..cast.bodies.len())
        .filter(|place| cast.bodies.get(*place).is_some_and(|body| body.kind != AssociationKind::Network))
        .collect();
    stage.dice.shuffle(&mut places);
    places.truncate(CONFIRMED + DECLINED);
    let mut list = Vec::new();
    for (place, reply) in guests::deal(cast, &places, CONFIRMED, &[(Reply::Declined, DECLINED)]) {
        let Some(body) = cast.bodies.get(place) else { continue };
        list.push(guests::of_body(stage, body, 2, reply));
    }
    list.extend(by_key(&cast.guests, TRAINER).map(|person| guests::of_person(person, Reply::Confirmed)));

    list
}
