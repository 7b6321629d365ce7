use std::collections::{BTreeMap, BTreeSet};

use crate::domain::id::{AssociationId, DelegateId};
use crate::domain::meeting::{MeetingKind, Session};
use crate::domain::workspace::Workspace;

/// What a person, or the people of an association, learnt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trained {
    /// The people who came.
    pub people: u32,
    /// The sessions that they came to, once a person.
    pub sessions: u32,
    /// The minutes of these sessions; one of which the end is not known adds nothing.
    pub minutes: u32,
    /// Certificates of attendance: one a person and training.
    pub certificates: u32,
}

/// Who learnt how much at the trainings of this workspace.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Training {
    /// How many trainings people came to.
    pub trainings: u32,
    /// All of them.
    pub all: Trained,
    /// By person.
    pub people: BTreeMap<DelegateId, Trained>,
    /// By the association that they came for.
    pub associations: BTreeMap<AssociationId, Trained>,
}

/// The trainings, from who was present at their sessions.
pub fn training(workspace: &Workspace) -> Training {
    let mut training = Training::default();
    let mut of_association: BTreeSet<(AssociationId, DelegateId)> = BTreeSet::new();
    for (_, meeting) in workspace.meetings() {
        if meeting.details.kind != MeetingKind::Training {
            continue;
        }
        // Who came, and for whom: the first session that a person came to says it.
        let mut came: BTreeMap<DelegateId, (Option<AssociationId>, Trained)> = BTreeMap::new();
        for (id, session) in meeting.ordered_sessions() {
            let there = meeting.attendance.get(&id).into_iter().flatten();
            for (person, attendance) in there {
                let Some(arrival) = attendance.arrival() else { continue };
                let (_, sum) = came
                    .entry(*person)
                    .or_insert((workspace.register.association_of(arrival.association), Trained::default()));
                sum.sessions += 1;
                sum.minutes += minutes(session);
                sum.certificates = 1;
            }
        }
        training.trainings += u32::from(!came.is_empty());
        for (person, (association, sum)) in came {
            training.all.add(sum);
            training.people.entry(person).or_default().add(sum);
            if let Some(association) = association {
                training.associations.entry(association).or_default().add(sum);
                of_association.insert((association, person));
            }
        }
    }
    training.all.people = training.people.len() as u32;
    training.people.values_mut().for_each(|person| person.people = 1);
    for (association, _) in of_association {
        training.associations.entry(association).or_default().people += 1;
    }

    training
}

impl Trained {
    fn add(&mut self, other: Self) {
        self.sessions += other.sessions;
        self.minutes += other.minutes;
        self.certificates += other.certificates;
    }
}

/// How long a session is, in minutes; zero where it is not known.
fn minutes(session: &Session) -> u32 {
    let (Some(starts), Some(ends)) = (session.starts, session.ends) else { return 0 };
    let of_day = |time: jiff::civil::Time| i32::from(time.hour()) * 60 + i32::from(time.minute());

    u32::try_from(of_day(ends) - of_day(starts)).unwrap_or_default()
}
