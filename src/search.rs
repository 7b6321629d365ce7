//! Finding people in two or three letters, in any script, as a helper at the door types them.
//!
//! The index knows nothing of the domain: the caller hands over rows with their texts, and gets rows back, best first.
//! [`fold`] takes away what people do not agree on in one script; `sound` lays a Latin and an Arabic spelling side by side;
//! `particle` knows what attaches to a name and detaches from it; `rank` judges as the coordinator would.
//!
//! [`Directory`] lays the people of the domain into an index.
//!
//! Start reading at [`Index`].

#![warn(missing_docs)]

mod align;
mod directory;
mod fold;
mod highlight;
mod index;
mod lead;
mod matches;
mod particle;
mod postings;
mod query;
mod rank;
mod record;
mod shared;
mod sound;
mod vocabulary;

pub use directory::{Directory, Found};
pub use fold::fold;
pub use highlight::highlight;
pub use index::Index;
pub use rank::{Class, Hit};
pub use record::{Field, Record};
