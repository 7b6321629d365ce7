//! Codes for badges.

use super::id::Ids;
use super::meeting::Meeting;

/// The letters and digits of a code: without 0, O, 1, I and L, which are read for one another.
pub const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// How long a code is: 28 million codes, so that two laptops that give some apart all but never give one twice.
pub const LENGTH: usize = 5;

/// A code that nobody in the meeting has yet.
pub fn fresh(meeting: &Meeting, ids: &Ids) -> String {
    // A source of ids that repeats itself must not keep the door waiting for ever.
    const TRIES: usize = 64;

    let mut code = of(ids.bits());
    for _ in 0..TRIES {
        if meeting.person_of_badge(&code).is_none() {
            break;
        }
        code = of(ids.bits());
    }

    code
}

/// The code of these bits.
fn of(bits: u64) -> String {
    // The high bits of a weak source are the better ones; folding them in costs nothing.
    let mut rest = bits ^ bits >> 32;
    let mut code = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        code.push(char::from(ALPHABET[(rest % ALPHABET.len() as u64) as usize]));
        rest /= ALPHABET.len() as u64;
    }

    code
}
