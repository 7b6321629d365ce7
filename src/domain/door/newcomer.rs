use crate::domain::entry::Change;
use crate::domain::id::{AssociationId, DelegateId, Ids};
use crate::domain::names::{Civility, Names};
use crate::domain::register::{Association, Delegate, GuestKind, RegisterChange};
use crate::domain::shelf::Filing;

/// Somebody at the door whom the register does not know.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Newcomer {
    /// The name, in the script that it was typed in.
    pub names: Names,
    /// How the person is addressed.
    pub civility: Civility,
    /// The function.
    pub role: String,
    /// For whom the person comes.
    pub affiliation: Affiliation,
}

/// For whom a newcomer comes.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Affiliation {
    /// For nobody: a guest.
    #[default]
    None,
    /// For an association of the register.
    Known(AssociationId),
    /// For a body that the register does not know.
    New(Names),
}

impl Newcomer {
    /// A newcomer of this name, in Latin or Arabic letters, who comes for an association.
    pub fn named(name: &str, affiliation: Affiliation) -> Self {
        Self { names: names(name), affiliation, ..Self::default() }
    }

    /// The changes to the register, and the association that the person then belongs to.
    pub(super) fn enrol(&self, person: DelegateId, ids: &Ids) -> (Option<AssociationId>, Vec<Change>) {
        let mut changes: Vec<Change> = Vec::with_capacity(2);
        let association = match &self.affiliation {
            Affiliation::None => None,
            Affiliation::Known(association) => Some(*association),
            Affiliation::New(names) => {
                let id: AssociationId = ids.next();
                let association = Association { names: names.clone(), ..Association::default() };
                changes.push(RegisterChange::Association(Filing::Added(id, association)).into());

                Some(id)
            }
        };
        let delegate = Delegate {
            names: self.names.clone(),
            civility: self.civility,
            role: self.role.trim().to_owned(),
            association,
            guest: association.is_none().then_some(GuestKind::Other),
            ..Delegate::default()
        };
        changes.push(RegisterChange::Delegate(Filing::Added(person, delegate)).into());

        (association, changes)
    }
}

/// A typed name under the script that it is written in.
pub fn names(typed: &str) -> Names {
    let typed = typed.trim();
    let arabic = typed.chars().any(|letter| matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'));

    if arabic { Names::new("", typed) } else { Names::latin(typed) }
}
