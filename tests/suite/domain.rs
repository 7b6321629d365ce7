//! Properties of the domain: folding, undo, presence, conflicts, figures, texts.

mod clocks;
mod commitments;
mod conflicts;
mod derived;
mod figures;
mod fold;
mod generate;
mod history;
mod laptops;
mod memory;
mod merging;
mod names;
mod picture;
mod presence;
mod roll;
mod sheet;
mod synthesis;
mod text;
mod undo;
