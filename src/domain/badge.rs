//! The code on a badge: what a helper can type and a scanner can read.

/// What a code is made of: no 0 and O, no 1, I and L, which people take for one another.
const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH: usize = 6;

/// A badge code of six characters made of random bits.
///
/// Nearly nine hundred million codes: two people of one meeting seldom draw the same one, and whoever gives codes draws again.
pub fn badge_code(bits: u64) -> String {
    let mut rest = bits;
    let mut code = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        code.push(char::from(ALPHABET[(rest % 31) as usize]));
        rest /= 31;
    }

    code
}
