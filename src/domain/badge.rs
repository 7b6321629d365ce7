//! The code on a badge: what a helper can type and a scanner can read.

use super::id::Ids;
use super::meeting::Meeting;

/// What a code is made of: no 0 and O, no 1, I and L, which people take for one another.
pub const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/// How long a code is: nearly nine hundred million codes, so that two laptops that give some apart all but never give one twice.
pub const LENGTH: usize = 6;

/// A code that nobody in the meeting has yet.
pub fn fresh(meeting: &Meeting, ids: &Ids) -> String {
    // A source of ids that repeats itself must not keep the door waiting for ever.
    const TRIES: usize = 64;

    let mut code = badge_code(ids.bits());
    for _ in 0..TRIES {
        if meeting.person_of_badge(&code).is_none() {
            break;
        }
        code = badge_code(ids.bits());
    }

    code
}

/// The code of these bits.
pub fn badge_code(bits: u64) -> String {
    // The high bits of a weak source are the better ones; folding them in costs nothing.
    let mut rest = bits ^ bits >> 32;
    let mut code = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        code.push(char::from(ALPHABET[(rest % ALPHABET.len() as u64) as usize]));
        rest /= ALPHABET.len() as u64;
    }

    code
}
