//! What the rows come to, as things are decided: who is one, who is known, and what is said of whom.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Choice, Group, Known, Part, Plan, PlannedRow, RowState};
use crate::domain::meeting::Reply;
use crate::domain::register::{Association, Delegate};
use crate::domain::{AssociationId, DelegateId, Names, merging};
use crate::exchange::import::{Likeness, People, merge};

/// One association with its people, or one guest, as the rows that are taken say.
#[derive(Debug, Clone)]
pub(in crate::exchange) struct Body {
    /// The first of its rows that is taken, by its place in the plan.
    pub first: usize,
    /// What is said of the association, in each of its spellings; nothing for a guest. One that is not known has one.
    pub listed: Vec<Association>,
    /// What it is in the register.
    pub known: Option<AssociationId>,
    /// What it is called where it was told who that is, and not found: those names are to be remembered.
    pub told: Vec<Association>,
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
    /// The names by which it was told who that is, and not found: they are to be remembered.
    pub told: Vec<Names>,
}

/// What one person answered, and on which row.
#[derive(Default)]
struct Answer {
    reply: Option<(Reply, usize)>,
    seats: Option<(u16, usize)>,
}

/// A row that is taken, with its place in the plan.
type Taken<'a> = (usize, &'a PlannedRow, &'a Part);

/// The rows that say something of one association, or of one guest.
struct Heap<'a> {
    rows: Vec<Taken<'a>>,
    listed: Vec<Association>,
    /// What it is in the register.
    known: Option<Known>,
    told: Vec<Association>,
}

impl Plan {
    /// The groups that these may come to one with, and they themselves: those that are, or may be, one known association or guest.
    pub(in crate::exchange) fn kin(&self, groups: impl IntoIterator<Item = usize>) -> Vec<Vec<usize>> {
        let mut all: Vec<Vec<usize>> = Vec::new();
        let mut kin_of: HashMap<Known, usize> = HashMap::new();

        for group in groups {
            match self.may_be(group) {
                None => all.push(vec![group]),
                Some(known) => {
                    kin_of.entry(known).or_insert_with(|| {
                        all.push(Vec::new());

                        all.len() - 1
                    });
                }
            }
        }
        for group in 0..self.groups.len() {
            if let Some(kin) = self.may_be(group).and_then(|known| kin_of.get(&known)) {
                all[*kin].push(group);
            }
        }

        all
    }

    /// Whom the rows of a group are about, or may be.
    fn may_be(&self, group: usize) -> Option<Known> {
        let group = self.groups.get(group)?;

        if group.listed.is_some() {
            return group.known.or(group.perhaps).map(Known::Association);
        }

        let guest = self.rows.get(*group.rows.first()?)?.part.as_ref()?.person.as_ref()?;

        guest.known.or(guest.perhaps).map(Known::Person)
    }

    /// What the rows of these groups come to; nothing where none is taken. Those that are the same known one come to one, however
    /// the list spells them. `decided` says what is decided for a row.
    pub(in crate::exchange) fn bodies(&self, groups: &[usize], decided: impl Fn(&PlannedRow) -> Choice) -> Vec<Body> {
        let mut all: Vec<Heap<'_>> = Vec::new();
        let mut heap_of: HashMap<Known, usize> = HashMap::new();

        for heap in groups.iter().filter_map(|group| self.groups.get(*group)).flat_map(|it| self.heaps(it, &decided)) {
            let before = heap.known.and_then(|known| match heap_of.entry(known) {
                Entry::Occupied(before) => Some(*before.get()),
                Entry::Vacant(vacant) => {
                    vacant.insert(all.len());

                    None
                }
            });

            match before.and_then(|at| all.get_mut(at)) {
                Some(before) => before.join(heap),
                None => all.push(heap),
            }
        }

        all.into_iter().map(|heap| heap.body(&decided)).collect()
    }

    fn heaps(&self, group: &Group, decided: &impl Fn(&PlannedRow) -> Choice) -> Vec<Heap<'_>> {
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
            let key = |it: &Taken<'_>| if is_other_person(it, decided) { it.0 } else { it.2.repeats };
            let keys: Vec<usize> = taken.iter().map(key).filter(|key| keys.insert(*key)).collect();

            return keys
                .into_iter()
                .map(|wanted| {
                    let rows: Vec<_> = taken.iter().filter(|it| key(it) == wanted).copied().collect();
                    let known = rows.first().and_then(|it| known_person(it, decided)).map(Known::Person);

                    Heap { rows, listed: Vec::new(), known, told: Vec::new() }
                })
                .collect();
        }

        let other = |it: &Taken<'_>| decided(it.1) == Choice::OtherAssociation;
        let head = taken.first().map(|it| it.0);
        let head_is_other = taken.first().is_some_and(other);
        let is_apart =
            |it: &Taken<'_>| Some(it.0) != head && is_other_body(it, decided) && !(head_is_other && other(it));
        let (apart, together): (Vec<_>, Vec<_>) = taken.into_iter().partition(is_apart);
        let mut heaps = Vec::new();

        if let Some(first) = together.first() {
            let is_same = decided(first.1) == Choice::SameAsKnown
                && matches!(first.1.state, RowState::PerhapsSame(Known::Association(_)));
            let told = group.perhaps.filter(|_| is_same);
            let known = told.or(group.known.filter(|_| !is_other_body(first, decided)));
            let all = together.len() == group.rows.len();
            let listed = group.listed.clone().filter(|_| all).unwrap_or_else(|| gathered(&together));

            heaps.push(Heap {
                known: known.map(Known::Association),
                told: told.map(|_| listed.clone()).into_iter().collect(),
                listed: vec![listed],
                rows: together,
            });
        }

        // Those that are said to be of another association are of the same other one.
        let (others, alone): (Vec<_>, Vec<_>) = apart.into_iter().partition(other);
        let others = (!others.is_empty()).then_some(others);

        heaps.extend(others.into_iter().chain(alone.into_iter().map(|it| vec![it])).map(Heap::of_another));
        heaps
    }
}

impl Body {
    /// Whether it is one person without an association.
    pub fn is_guest(&self) -> bool {
        self.listed.is_empty()
    }

    /// What the association of its people is in the register; nothing of a guest, who has none.
    pub fn of(&self) -> Option<Option<AssociationId>> {
        (!self.is_guest()).then_some(self.known)
    }
}

impl<'a> Heap<'a> {
    /// Rows of an association that is not known.
    fn of_another(rows: Vec<Taken<'a>>) -> Self {
        Self { listed: vec![gathered(&rows)], rows, known: None, told: Vec::new() }
    }

    /// Takes in what else the list says of the same known one, elsewhere and in other words.
    fn join(&mut self, other: Self) {
        self.rows.extend(other.rows);
        self.rows.sort_unstable_by_key(|it| it.0);
        self.listed.extend(other.listed);
        self.told.extend(other.told);
    }

    fn body(self, decided: &impl Fn(&PlannedRow) -> Choice) -> Body {
        let is_new = !self.listed.is_empty() && self.known.is_none();
        let mut people = Gathered::new(self.listed.len() > 1);
        // What each person answered; those who are not named are one.
        let mut answers: Vec<Answer> = Vec::new();
        let mut answer_of: HashMap<Option<usize>, usize> = HashMap::new();

        for it in &self.rows {
            let (place, _, part) = *it;
            let person = people.take(it, is_new, decided);
            let at = *answer_of.entry(person).or_insert_with(|| {
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
        let mut remarks = self.rows.iter().map(|it| &it.2.remark);

        Body {
            first: self.rows.first().map(|it| it.0).unwrap_or_default(),
            remark: remarks.find(|remark| !remark.is_empty()).cloned().unwrap_or_default(),
            listed: self.listed,
            known: self.known.and_then(|known| match known {
                Known::Association(id) => Some(id),
                Known::Person(_) => None,
            }),
            told: self.told,
            people: people.all,
            reply: answers.iter().filter_map(|it| it.reply).fold(None, strongest),
            seats: answers.iter().filter_map(|it| it.seats).fold(None, largest),
        }
    }
}

/// The people of a heap, each once.
struct Gathered {
    all: Vec<Person>,
    by_row: HashMap<usize, usize>,
    by_id: HashMap<DelegateId, usize>,
    /// By what they are called, where the rows are of several groups: a row knows only whom it repeats in its own.
    by_name: Option<People<usize>>,
}

impl Gathered {
    fn new(of_several: bool) -> Self {
        let by_name = of_several.then(People::new);

        Self { all: Vec::new(), by_row: HashMap::new(), by_id: HashMap::new(), by_name }
    }

    /// Takes in what a row says of its person. His or her place; none where the row names nobody.
    fn take(&mut self, it: &Taken<'_>, is_new: bool, decided: &impl Fn(&PlannedRow) -> Choice) -> Option<usize> {
        let (place, _, part) = *it;
        let person = part.person.as_ref()?;
        let is_other = is_other_person(it, decided);
        let key = if is_other { place } else { part.repeats };
        let known = known_person(it, decided).filter(|_| !is_new);
        let by_name = || match self.by_name.as_ref().filter(|_| !is_other)?.find(&person.listed, false) {
            Some(Likeness::Same(at)) => Some(at),
            _ => None,
        };
        let before = self.by_row.get(&key).or_else(|| self.by_id.get(&known?)).copied().or_else(by_name);
        let at = before.unwrap_or(self.all.len());

        match self.all.get_mut(at) {
            Some(all) => {
                merge::gather_person(&mut all.listed, &person.listed);
            }
            None => self.all.push(Person { row: place, listed: person.listed.clone(), known, told: Vec::new() }),
        }
        if known.is_some() && person.known.is_none() {
            self.all[at].told.push(person.listed.names.clone());
        }
        if let Some(by_name) = self.by_name.as_mut().filter(|_| !is_other) {
            by_name.insert(at, &person.listed);
        }

        self.by_row.insert(key, at);
        self.by_id.extend(known.map(|id| (id, at)));

        Some(at)
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

/// Who the row's person is in the register: found, or told.
fn known_person(it: &Taken<'_>, decided: &impl Fn(&PlannedRow) -> Choice) -> Option<DelegateId> {
    let (_, row, part) = it;
    let person = part.person.as_ref().filter(|_| !is_other_person(it, decided))?;

    person.known.or(person.perhaps.filter(|_| decided(row) == Choice::SameAsKnown))
}
