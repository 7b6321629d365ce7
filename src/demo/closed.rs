//! The regional meeting of seven weeks ago: closed, with its attendance, its notes and what came of it.

use jiff::{SignedDuration, Timestamp, ToSpan};

use super::codes::Codes;
use super::days::{Days, plus, time_of};
use super::door::{self, Comer};
use super::plan::{self, Guest, Mail, Outline, Plan};
use super::stage::{Cast, Stage, by_key};
use super::{discussion, guests};
use crate::domain::meeting::{Invitee, MeetingKind, MeetingState, Reply};
use crate::domain::register::AssociationKind;
use crate::domain::{MeetingChange, MeetingId};

/// The regions that the meeting was for.
const REGIONS: [u64; 3] = [1, 2, 3];
/// National associations that came too.
const NATIONAL: [&str; 9] = ["CADMR", "AMAJE", "URDARS", "CMACR", "RMAPE", "FARSC", "AMSL", "AHFIP", "ANAAM"];
const GUESTS: [&str; 6] = ["partenariat", "suivi", "sante", "academie", "commune", "mobilites"];
/// When the morning and the afternoon began, in minutes after midnight.
const MORNING: i64 = 9 * 60 + 30;
const AFTERNOON: i64 = 14 * 60;

/// Holds the meeting, and says which one it is.
pub(super) fn hold(stage: &mut Stage, cast: &Cast, codes: &Codes) -> MeetingId {
    let date = codes.regional;
    let outline = Outline {
        key: "regional",
        code: codes.of_regional(),
        kind: MeetingKind::Consultation,
        created: plus(date, -42),
        deadline: Some(Days::of_work(plus(date, -10))),
        follows: None,
        sessions: plan::sessions("regional", date),
    };
    let mut plan = plan::create(stage, cast, outline);
    let guests = invited(stage, cast);
    plan.choose(stage, &guests, plus(date, -38));
    let wall = stage.days.office(plus(date, -31), 9 * 60 + 10);
    plan.turn(stage, wall, MeetingState::Draft, MeetingState::Inviting);
    let mail = Mail { sent: plus(date, -31), first_letter: 318, reminded: plus(date, -16), until: plus(date, -9) };
    plan.correspond(stage, &guests, &mail);
    let wall = stage.days.office(plus(date, -1), 16 * 60 + 40);
    door::badges(stage, &plan, wall, &door::expected(&guests));

    let moment = |stage: &Stage, minutes: i64| stage.days.at(date, time_of(minutes));
    plan.turn(stage, moment(stage, 8 * 60 + 20), MeetingState::Inviting, MeetingState::Open);
    attend(stage, cast, &plan, &guests);
    let spans: Vec<(Timestamp, i64)> = [
        (MORNING, 20),
        (MORNING + 20, 70),
        (MORNING + 105, 70),
        (AFTERNOON, 55),
        (AFTERNOON + 55, 60),
        (AFTERNOON + 115, 30),
    ]
    .into_iter()
    .map(|(begins, minutes)| (moment(stage, begins), minutes))
    .collect();
    let notes = discussion::take_notes(stage, cast, &plan, &spans);
    let wall = moment(stage, 16 * 60 + 52);
    discussion::conclude(stage, cast, &plan, &notes, wall);
    plan.turn(stage, moment(stage, 17 * 60 + 14), MeetingState::Open, MeetingState::Closed);

    plan.id
}

fn invited(stage: &mut Stage, cast: &Cast) -> Vec<Guest> {
    let speakers = guests::speakers();
    let is_invited = |place: &usize| {
        let Some(body) = cast.bodies.get(*place) else { return false };

        REGIONS.contains(&body.region.bits()) || NATIONAL.contains(&body.acronym)
    };
    let (mut places, mut rest): (Vec<usize>, Vec<usize>) = (0..cast.bodies.len())
        .filter(is_invited)
        .partition(|place| cast.bodies.get(*place).is_some_and(|body| speakers.contains(body.acronym)));
    stage.dice.shuffle(&mut rest);
    places.extend(rest);
    let mut list = Vec::new();
    for (place, reply) in guests::deal(cast, &places, 47, &[(Reply::Declined, 8), (Reply::NoAnswer, 9)]) {
        let Some(body) = cast.bodies.get(place) else { continue };
        let seats = guests::seats(body);
        list.push(guests::of_body(stage, body, seats, reply));
    }
    // One of the associations that only listen names a single delegate, whom somebody replaces on the day.
    let listens = |guest: &&mut Guest| {
        let body = cast.bodies.iter().find(|body| Invitee::Association(body.id) == guest.invitee);

        body.is_some_and(|body| !speakers.contains(body.acronym) && body.people.len() > 1) && !guest.named.is_empty()
    };
    if let Some(guest) = list.iter_mut().find(listens) {
        guest.named.truncate(1);
    }
    for key in GUESTS {
        list.extend(by_key(&cast.guests, key).map(|person| guests::of_person(person, Reply::Confirmed)));
    }

    list
}

/// Who came, to which half of the day, and who left early.
fn attend(stage: &mut Stage, cast: &Cast, plan: &Plan, guests: &[Guest]) {
    let (Some(morning), Some(afternoon)) = (plan.sessions.first().copied(), plan.sessions.get(1).copied()) else {
        return;
    };
    let speakers = guests::speakers();
    let speaks = |comer: &Comer| {
        let body = cast.bodies.iter().find(|body| Some(body.id) == comer.association);

        body.is_none_or(|body| speakers.contains(body.acronym) && body.people.first() == Some(&comer.person))
    };
    let (all_day, others): (Vec<Comer>, Vec<Comer>) = door::expected(guests).into_iter().partition(speaks);
    let mut comers = all_day.clone();
    comers.extend(others.into_iter().filter(|_| stage.dice.in_hundred(62)));
    comers.extend(unforeseen(cast, guests));
    if let Some(comer) = replacement(cast, guests) {
        comers.retain(|other| Some(other.person) != comer.replaces);
        comers.push(comer);
    }

    let mut arrivals: Vec<_> = comers.iter().map(|comer| (early_bird(stage, plan), *comer)).collect();
    arrivals.sort_by_key(|(wall, _)| *wall);
    door::receive(stage, plan, morning, arrivals);

    let stays = |stage: &mut Stage, comer: &Comer| speaks(comer) || stage.dice.in_hundred(78);
    let mut back = Vec::new();
    for comer in &comers {
        if stays(stage, comer) {
            let minutes = AFTERNOON - 14 + stage.dice.between(0, 18) + stage.dice.between(0, 8);
            let wall = stage.days.at(plan.date, time_of(minutes)) + stage.dice.between(0, 59).seconds();
            back.push((wall, *comer));
        }
    }
    back.sort_by_key(|(wall, _)| *wall);
    let leaving: Vec<Comer> = back.iter().map(|(_, comer)| *comer).filter(|comer| !speaks(comer)).take(5).collect();
    door::receive(stage, plan, afternoon, back);
    for comer in leaving {
        let wall = stage.days.at(plan.date, time_of(AFTERNOON + stage.dice.between(75, 120)));
        let left = MeetingChange::Left { session: afternoon, person: comer.person, was: None, now: Some(wall) };
        stage.record_in(plan.id, wall, left);
    }
}

/// When somebody comes in the morning: most within half an hour, a few late.
fn early_bird(stage: &mut Stage, plan: &Plan) -> Timestamp {
    let late = stage.dice.in_hundred(9);
    let minutes = if late {
        stage.dice.between(MORNING + 8, MORNING + 55)
    } else {
        MORNING - 48 + stage.dice.between(0, 24) + stage.dice.between(0, 20) + stage.dice.between(0, 16)
    };
    let seconds = stage.dice.between(0, 59);

    stage.days.at(plan.date, time_of(minutes)) + SignedDuration::from_secs(seconds)
}

/// Those whom nobody expected: for two associations that had not answered, and for one that was not invited.
fn unforeseen(cast: &Cast, guests: &[Guest]) -> Vec<Comer> {
    let body_of = |guest: &&Guest| cast.bodies.iter().find(|body| Invitee::Association(body.id) == guest.invitee);
    let silent = guests.iter().filter(|guest| guest.reply == Reply::NoAnswer).filter_map(|guest| body_of(&guest));
    let first = |body: &super::stage::Body| Some(Comer::named(*body.people.first()?, Some(body.id)));
    let mut found: Vec<Comer> = silent.filter_map(first).take(2).collect();
    let invited = |id| guests.iter().any(|guest| guest.invitee == Invitee::Association(id));
    let stranger = cast.bodies.iter().find(|body| {
        !invited(body.id)
            && body.fields.contains(&"migrants")
            && body.kind == AssociationKind::Association
            && !body.people.is_empty()
    });
    found.extend(stranger.and_then(first));

    found
}

/// Somebody who comes instead of the person named.
fn replacement(cast: &Cast, guests: &[Guest]) -> Option<Comer> {
    let speakers = guests::speakers();
    guests.iter().filter(|guest| guest.named.len() == 1).find_map(|guest| {
        let body = cast.bodies.iter().find(|body| Invitee::Association(body.id) == guest.invitee)?;
        let instead = body.people.iter().find(|person| !guest.named.contains(person))?;
        let comer = Comer { person: *instead, association: Some(body.id), replaces: guest.named.first().copied() };

        (!speakers.contains(body.acronym)).then_some(comer)
    })
}
