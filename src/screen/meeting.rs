//! The rooms of a meeting, and the header that they share.
//!
//! A room holds a [`Header`], wraps its messages, lets it see the keys first, and draws itself through [`Header::page`]:
//!
//! ```ignore
//! Message::Header(message) => return self.header.update(message, cx).map(Message::Header),
//! fn view(…) { self.header.page(cx, Message::Header, body) }
//! fn key(…) { if let Some(answer) = self.header.key(press, cx) { return answer.map(Message::Header); } … }
//! fn refresh(…) { self.header.refresh(cx); … }
//! ```

mod arrivals;
pub mod attaching;
pub mod closing;
pub mod discussion;
pub mod documents;
pub mod door;
pub mod header;
pub mod invitations;
pub mod overview;
pub(in crate::screen) mod people;

pub(in crate::screen) use discussion::{next_state, note_picture, outcome_icon, refusal, state_word};
pub(in crate::screen) use header::record;
pub use header::{Header, Message as HeaderMessage, state_icon, when_and_where};
pub(in crate::screen) use people::{association_name, name as person_name, said};
