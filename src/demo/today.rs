//! The national meeting of today: all 155 invited, the door open, the first guests in.

use jiff::{SignedDuration, Timestamp};

use super::codes::Codes;
use super::days::{Days, minutes_of, plus};
use super::door::{self, Comer};
use super::guests;
use super::plan::{self, Guest, Mail, Outline};
use super::stage::{Cast, Stage};
use crate::domain::MeetingId;
use crate::domain::meeting::{Invitee, MeetingKind, MeetingState, Reply};
use crate::domain::register::AssociationKind;

/// Associations that confirmed and named somebody; two more confirmed without.
const CONFIRMED: usize = 102;
/// The others, in the order in which they are dealt out.
const OTHERS: [(Reply, usize); 4] =
    [(Reply::Declined, 20), (Reply::NoAnswer, 12), (Reply::Reminded, 11), (Reply::Sent, 8)];
/// Named delegates who are in already.
const DELEGATES_IN: usize = 20;
/// Guests who are in already.
const GUESTS_IN: [&str; 3] = ["partenariat", "suivi", "universite"];
/// Guests who do not come, or have not answered.
const GUESTS_NOT_COMING: [(&str, Reply); 2] = [("commune", Reply::Declined), ("radio", Reply::Reminded)];
/// The meeting lasts so many minutes.
const LASTS: i64 = 210;

/// Prepares the meeting and opens its door.
pub(super) fn open(stage: &mut Stage, cast: &Cast, codes: &Codes, follows: MeetingId) {
    let date = codes.national;
    // The next full quarter of an hour that is at least twenty minutes away, still today.
    let begins = ((minutes_of(stage.days.time()) + 20 + 14) / 15 * 15).min(23 * 60 + 45);
    let outline = Outline {
        key: "national",
        code: codes.of_national(),
        kind: MeetingKind::Consultation,
        created: plus(date, -45),
        deadline: Some(Days::of_work(plus(date, -10))),
        follows: Some(follows),
        sessions: vec![plan::single_session(date, begins, begins + LASTS)],
    };
    let mut plan = plan::create(stage, cast, outline);
    let guests = invited(stage, cast);
    plan.choose(stage, &guests, plus(date, -39));
    let wall = stage.days.office(plus(date, -36), 9 * 60 + 15);
    plan.turn(stage, wall, MeetingState::Draft, MeetingState::Inviting);
    let mail = Mail { sent: plus(date, -36), first_letter: 412, reminded: plus(date, -15), until: plus(date, -6) };
    plan.correspond(stage, &guests, &mail);
    let expected = door::expected(&guests);
    let wall = stage.days.office(plus(date, -1), 16 * 60 + 5);
    door::badges(stage, &plan, wall, &expected);

    let since = stage.days.midnight();
    let ago = |minutes: i64| (stage.days.now - SignedDuration::from_mins(minutes)).max(since);
    let (opened, first) = (ago(52), ago(40));
    plan.turn(stage, opened, MeetingState::Inviting, MeetingState::Open);
    let comers = first_in(stage, cast, &guests, &expected);
    let moments = moments(first, stage.days.now, comers.len());
    let Some(session) = plan.sessions.first().copied() else { return };
    door::receive(stage, &plan, session, moments.into_iter().zip(comers).collect());
}

fn invited(stage: &mut Stage, cast: &Cast) -> Vec<Guest> {
    let speakers = guests::speakers();
    let (mut places, mut rest): (Vec<usize>, Vec<usize>) = (0..cast.bodies.len()).partition(|place| {
        cast.bodies
            .get(*place)
            .is_some_and(|body| body.kind == AssociationKind::LedByMigrants || speakers.contains(body.acronym))
    });
    stage.dice.shuffle(&mut rest);
    places.extend(rest);
    let mut unnamed = 0;
    let mut list = Vec::new();
    // Two associations without a delegate confirmed all the same.
    let (silent, dealt): (Vec<usize>, Vec<usize>) = places.into_iter().partition(|place| {
        let nobody = cast.bodies.get(*place).is_some_and(|body| body.people.is_empty());
        unnamed += usize::from(nobody);

        nobody && unnamed <= 2
    });
    let replies = guests::deal(cast, &dealt, CONFIRMED, &OTHERS);
    for (place, reply) in replies.into_iter().chain(silent.into_iter().map(|place| (place, Reply::Confirmed))) {
        let Some(body) = cast.bodies.get(place) else { continue };
        let seats = guests::seats(body);
        list.push(guests::of_body(stage, body, seats, reply));
    }
    for (key, person) in &cast.guests {
        let reply =
            GUESTS_NOT_COMING.iter().find(|(absent, _)| absent == key).map_or(Reply::Confirmed, |(_, reply)| *reply);
        list.push(guests::of_person(*person, reply));
    }

    list
}

/// The first ones in: guests, delegates, and one delegate of an association that had not answered.
fn first_in(stage: &mut Stage, cast: &Cast, guests: &[Guest], expected: &[Comer]) -> Vec<Comer> {
    let mut delegates: Vec<Comer> = expected.iter().copied().filter(|comer| comer.association.is_some()).collect();
    stage.dice.shuffle(&mut delegates);
    delegates.truncate(DELEGATES_IN);
    let unasked = guests.iter().filter(|guest| guest.reply == Reply::NoAnswer).find_map(|guest| {
        let body = cast.bodies.iter().find(|body| Invitee::Association(body.id) == guest.invitee)?;

        Some(Comer::named(*body.people.first()?, Some(body.id)))
    });
    let invited = cast.guests.iter().filter(|(key, _)| GUESTS_IN.contains(key));
    let mut comers: Vec<Comer> = invited.map(|(_, person)| Comer::named(*person, None)).collect();
    comers.extend(unasked);
    comers.extend(delegates);
    stage.dice.shuffle(&mut comers);

    comers
}

/// So many moments from `first` to `now`, closer to each other the nearer they are to now.
fn moments(first: Timestamp, now: Timestamp, count: usize) -> Vec<Timestamp> {
    let span = now.duration_since(first).as_secs_f64();

    (0..count)
        .map(|place| {
            let share = ((place as f64 + 0.4) / count as f64).sqrt();

            first + SignedDuration::from_secs((span * share) as i64)
        })
        .collect()
}
