//! What the rows come to, as things are decided: who is one, who is known, and what is said of whom.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Choice, Group, Known, Part, Plan, PlannedRow, RowState};
use crate::domain::meeting::Reply;
use crate::domain::register::{Association, Delegate};
use crate::domain::{AssociationId, DelegateId, merging};
use crate::exchange::import::merge;

/// One association with its people, or one guest, as the rows that are taken say.
#[derive(Debug, Clone)]
pub(in crate::exchange) struct Body {
    /// The first of its rows that is taken, by its place in the plan.
    pub first: usize,
    /// What is said of the association; none for a guest.
    pub listed: Option<Association>,
    /// What it is in the register.
    pub known: Option<AssociationId>,
    /// Whether that was told, and not found: its listed name is to be remembered.
    pub is_told: bool,
    pub people: Vec<Person>,
    /// The reply that counts, and the row that says it.
    pub reply: Option<(Reply, usize)>,
    pub seats: Option<(u16, usize)>,
    pub remark: String,
}

/// One person, as the rows that are taken say.
#[derive(Debug, Clone)]
pub(in crate::exchange) struct Person {
    /// The first of the rows that name the person.
    pub row: usize,
    pub listed: Delegate,
    pub known: Option<DelegateId>,
    /// Whether that was told, and not found: the listed name is to be remembered.
    pub is_told: bool,
}

/// What one person answered, and on which row.
#[derive(Default)]
struct Answer {
    reply: Option<(Reply, usize)>,
    seats: Option<(u16, usize)>,
}

/// A row that is taken, with its place in the plan.
type Taken<'a> = (usize, &'a PlannedRow, &'a Part);

impl Plan {
    /// What the rows of a group come to; nothing where none is taken. `decided` says what is decided for a row.
    pub(in crate::exchange) fn bodies(&self, group: &Group, decided: impl Fn(&PlannedRow) -> Choice) -> Vec<Body> {
        let taken: Vec<Taken<'_>> = group
            .rows
            .iter()
            .filter_map(|place| {
                let row = self.rows.get(*place)?;

                Some((*place, row, row.part.as_ref()?))
            })
            .filter(|(_, row, _)| decided(row) != Choice::LeaveOut)
            .collect();

        if group.listed.is_none() {
            // Each guest is invited alone.
            let mut keys = HashSet::new();
            let key = |it: &Taken<'_>| if is_other_person(it, &decided) { it.0 } else { it.2.repeats };
            let keys: Vec<usize> = taken.iter().map(key).filter(|key| keys.insert(*key)).collect();

            return keys
                .into_iter()
                .map(|wanted| {
                    let rows: Vec<_> = taken.iter().filter(|it| key(it) == wanted).copied().collect();

                    body(&rows, None, (None, false), &decided)
                })
                .collect();
        }

        let other = |it: &Taken<'_>| decided(it.1) == Choice::OtherAssociation;
        let head = taken.first().map(|it| it.0);
        let head_is_other = taken.first().is_some_and(other);
        let is_apart =
            |it: &Taken<'_>| Some(it.0) != head && is_other_body(it, &decided) && !(head_is_other && other(it));
        let (apart, together): (Vec<_>, Vec<_>) = taken.into_iter().partition(is_apart);
        let mut bodies = Vec::new();

        if let Some(first) = together.first() {
            let is_same = decided(first.1) == Choice::SameAsKnown
                && matches!(first.1.state, RowState::PerhapsSame(Known::Association(_)));
            let known = match group.perhaps.filter(|_| is_same) {
                Some(id) => (Some(id), true),
                None => (group.known.filter(|_| !is_other_body(first, &decided)), false),
            };
            let all = together.len() == group.rows.len();
            let listed = if all { group.listed.clone() } else { Some(gathered(&together)) };

            bodies.push(body(&together, listed, known, &decided));
        }

        // Those that are said to be of another association are of the same other one.
        let (others, alone): (Vec<_>, Vec<_>) = apart.into_iter().partition(other);
        if !others.is_empty() {
            bodies.push(body(&others, Some(gathered(&others)), (None, false), &decided));
        }
        bodies.extend(alone.iter().map(|it| body(&[*it], Some(gathered(&[*it])), (None, false), &decided)));
        bodies
    }
}

fn body(
    rows: &[Taken<'_>],
    listed: Option<Association>,
    (known, is_told): (Option<AssociationId>, bool),
    decided: &impl Fn(&PlannedRow) -> Choice,
) -> Body {
    let is_new = listed.is_some() && known.is_none();
    let mut people: Vec<Person> = Vec::new();
    let mut person_of: HashMap<usize, usize> = HashMap::new();
    // What each person answered; those who are not named are one.
    let mut answers: Vec<Answer> = Vec::new();
    let mut answer_of: HashMap<Option<usize>, usize> = HashMap::new();

    for it in rows {
        let (place, row, part) = *it;
        let key = if is_other_person(it, decided) { place } else { part.repeats };

        if let Some(person) = &part.person {
            match person_of.get(&key).and_then(|at| people.get_mut(*at)) {
                Some(known) => merge::gather_person(&mut known.listed, &person.listed),
                None => {
                    let perhaps = person.perhaps.filter(|_| decided(row) == Choice::SameAsKnown);
                    let known = person.known.or(perhaps).filter(|_| !is_new && !is_other_person(it, decided));

                    let is_told = known.is_some() && person.known.is_none();

                    person_of.insert(key, people.len());
                    people.push(Person { row: place, listed: person.listed.clone(), known, is_told });
                }
            }
        }

        let at = *answer_of.entry(part.person.as_ref().map(|_| key)).or_insert_with(|| {
            answers.push(Answer::default());

            answers.len() - 1
        });

        // Who answered twice meant the later word.
        answers[at].reply = part.reply.map(|reply| (reply, place)).or(answers[at].reply);
        answers[at].seats = part.seats.map(|seats| (seats, place)).or(answers[at].seats);
    }

    // Of several people, the one who comes counts; the first of equals.
    let strongest = |best: Option<(Reply, usize)>, it: (Reply, usize)| match best {
        Some(best) if merging::weight(best.0) >= merging::weight(it.0) => Some(best),
        _ => Some(it),
    };
    let largest = |best: Option<(u16, usize)>, it: (u16, usize)| match best {
        Some(best) if best.0 >= it.0 => Some(best),
        _ => Some(it),
    };

    Body {
        first: rows.first().map(|it| it.0).unwrap_or_default(),
        listed,
        known,
        is_told,
        people,
        reply: answers.iter().filter_map(|it| it.reply).fold(None, strongest),
        seats: answers.iter().filter_map(|it| it.seats).fold(None, largest),
        remark: rows.iter().map(|it| &it.2.remark).find(|remark| !remark.is_empty()).cloned().unwrap_or_default(),
    }
}

/// What these rows say of their association, together.
fn gathered(rows: &[Taken<'_>]) -> Association {
    let mut all = Association::default();
    let mut last: Option<&Arc<Association>> = None;

    for (_, _, part) in rows {
        if last.is_some_and(|last| Arc::ptr_eq(last, &part.association)) {
            continue;
        }

        merge::gather(&mut all, &part.association);
        last = Some(&part.association);
    }

    all
}

/// Whether it was said that the row's association is another one.
fn is_other_body((_, row, part): &Taken<'_>, decided: &impl Fn(&PlannedRow) -> Choice) -> bool {
    match decided(row) {
        Choice::OtherAssociation => true,
        Choice::AsNew => part.person.is_none() || matches!(row.state, RowState::PerhapsSame(Known::Association(_))),
        _ => false,
    }
}

/// Whether it was said that the row's person is another one.
fn is_other_person(it: &Taken<'_>, decided: &impl Fn(&PlannedRow) -> Choice) -> bool {
    let (_, row, part) = it;

    part.person.is_some()
        && matches!(decided(row), Choice::AsNew | Choice::OtherAssociation)
        && !matches!(row.state, RowState::PerhapsSame(Known::Association(_)))
}
