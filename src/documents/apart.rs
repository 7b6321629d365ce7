//! Letters that are each a paper of its own: a file in a folder, or what is attached to a message.

use std::collections::BTreeMap;
use std::path::Path;

use super::letters::{self, Letters};
use super::paper::{Paper, PaperLanguage, Wish};
use super::write::make_folder;
use super::{Draft, Material, Nobody, PaperError, Progress, head, save, written};
use crate::domain::meeting::Invitee;
use crate::i18n::Language;

/// The letters of a meeting, each for itself. Who is written to is put in order once for all.
pub struct Apart<'a> {
    material: Material<'a>,
    folder: Option<&'a Path>,
    numbers: BTreeMap<Invitee, u32>,
}

/// What became of letters that were to be files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// So many are written.
    pub written: usize,
    /// So many were to be; more than are written only where it was stopped.
    pub of: usize,
}

impl<'a> Apart<'a> {
    /// The letters of a meeting. `folder` is the workspace whose changed templates and pictures are used.
    pub fn new(material: Material<'a>, folder: Option<&'a Path>) -> Self {
        Self { material, folder, numbers: letters::invitees(material, Language::French).into_iter().collect() }
    }

    /// The letter to one invitee, as the bytes of a PDF: to be attached to a message.
    ///
    /// # Errors
    /// [`PaperError::Nobody`] where that one is not invited; else as for [`Draft::print`].
    pub fn letter(&self, invitee: Invitee, language: PaperLanguage) -> Result<Vec<u8>, PaperError> {
        let wish = Wish::new(Paper::Letters, language);
        let number = self.numbers.get(&invitee).copied().ok_or(PaperError::Nobody(Nobody::Invited))?;

        self.draft(&wish, invitee, number)?.print()?.pdf()
    }

    /// Writes each letter as a file of its own into a folder, which is made where it is missing, in the order of the letters. Tells
    /// how many are written, and stops before the next one where it is asked to: those before it are there.
    ///
    /// # Errors
    /// Nobody is invited, or the first letter that cannot be made or written; those before it are there.
    pub fn save(&self, wish: &Wish, to: &Path, progress: &Progress) -> Result<Saved, PaperError> {
        let mut invitees = letters::invitees(self.material, wish.language.languages()[0]);
        invitees.retain(|(invitee, _)| wish.only.is_none_or(|only| only == *invitee));
        if invitees.is_empty() {
            return Err(PaperError::Nobody(Nobody::Invited));
        }
        make_folder(to)?;

        let of = invitees.len();
        for (written, (invitee, number)) in invitees.into_iter().enumerate() {
            if progress.is_wanted().is_err() {
                return Ok(Saved { written, of });
            }
            let name = format!("{}.pdf", letters::file_stem(self.material, invitee, number));
            save(&self.draft(wish, invitee, number)?.print()?, &to.join(name))?;
            progress.went_on(written + 1, of);
        }

        Ok(Saved { written: of, of })
    }

    fn draft(&self, wish: &Wish, invitee: Invitee, number: u32) -> Result<Draft, PaperError> {
        let letters = Letters::to(self.material, wish, &[(invitee, number)]);
        let data = written(&head(self.material, wish, self.folder), letters)?;

        Ok(Draft::new(self.material, wish, data, self.folder))
    }
}
