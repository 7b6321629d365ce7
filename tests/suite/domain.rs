//! Properties of the domain: folding, undo, presence, conflicts, figures, texts.

mod conflicts;
mod figures;
mod fold;
mod generate;
mod history;
mod merging;
mod names;
mod presence;
mod roll;
mod text;
mod undo;
