//! The organiser's pictures on a paper, and those that it goes without.

use std::path::Path;

use super::paper::Paper;
use crate::domain::register::Organiser;
use crate::store;

/// A picture of the organiser that did not come along from the laptop where it was chosen. A paper is made without it: a sheet at
/// the door without a logo is better than none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// The logo.
    Logo,
    /// The picture of the signature.
    Signature,
}

impl Lacking {
    /// The Fluent key of the sentence that says so.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Logo => "papers-lacking-logo",
            Self::Signature => "papers-lacking-signature",
        }
    }
}

/// The pictures that this paper of the workspace in this folder goes without.
pub fn lacking(organiser: &Organiser, paper: Paper, folder: Option<&Path>) -> Vec<Lacking> {
    let lacks = |name: &str| !name.is_empty() && folder.is_some_and(|folder| !store::has_file(folder, name));
    let logo = (paper != Paper::PlaceCards && lacks(&organiser.logo)).then_some(Lacking::Logo);
    let signed = matches!(paper, Paper::Letters | Paper::Certificates | Paper::Corrections);
    let signature = (signed && lacks(&organiser.signature)).then_some(Lacking::Signature);

    logo.into_iter().chain(signature).collect()
}

/// The name of a picture, where it is there to be read.
pub(super) fn present(name: &str, folder: Option<&Path>) -> Option<String> {
    let is_there = !name.is_empty() && folder.is_some_and(|folder| store::has_file(folder, name));

    is_there.then(|| name.to_owned())
}
