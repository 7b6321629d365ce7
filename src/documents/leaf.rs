//! A paper as it is looked at, a part at a time: of one letter for each of many people, none but the one that is seen is set.

use std::path::Path;

use super::cards::Cards;
use super::letters::{self, Letters};
use super::paper::{Paper, Wish};
use super::{Draft, Material, Nobody, PaperError, Printed, draft, head, templates, written};

/// A part of a paper that looks alone as it looks among the others: a letter, a sheet of badges. Of a paper that is not made of
/// such parts, the whole.
#[derive(Debug)]
pub struct Leaf {
    /// What is typeset.
    pub printed: Printed,
    /// Of which paper.
    pub paper: Paper,
    /// Which one it is, from 0.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}

/// Sets the part of this number, from 0, or the last one where there are fewer. A template that the user changed may lay its parts
/// out otherwise, so it is set as a whole.
///
/// # Errors
/// As for [`draft`] and [`Draft::print`].
pub fn leaf(material: Material<'_>, wish: &Wish, folder: Option<&Path>, number: usize) -> Result<Leaf, PaperError> {
    let has_own = templates::has_own(wish.paper, folder);
    let (draft, number, of) = match wish.paper {
        Paper::Letters if !has_own => {
            let mut invitees = letters::invitees(material, wish.language.languages()[0]);
            invitees.retain(|(invitee, _)| wish.only.is_none_or(|only| only == *invitee));
            let number = number.min(invitees.len().saturating_sub(1));
            let one = invitees.get(number).ok_or(PaperError::Nobody(Nobody::Invited))?;
            let data = written(&head(material, wish, folder), Letters::to(material, wish, &[*one]))?;

            (Draft::new(material, wish, data, folder), number, invitees.len())
        }
        Paper::Badges | Paper::PlaceCards | Paper::Certificates if !has_own => {
            let (cards, number, of) = Cards::sheet(material, wish, number)?;
            let data = written(&head(material, wish, folder), cards)?;

            (Draft::new(material, wish, data, folder), number, of)
        }
        _ => (draft(material, wish, folder)?, 0, 1),
    };

    Ok(Leaf { printed: draft.print()?, paper: wish.paper, number, of })
}
