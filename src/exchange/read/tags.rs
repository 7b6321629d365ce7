//! The tags of an XML part, one after the other, without the part being kept.

use std::io::{self, Read};
use std::ops::ControlFlow;

/// Only the start of a tag matters; a longer one is a formula.
const LONGEST: usize = 4096;

/// Hands each tag over, without its brackets, until it is told to stop; then how many bytes were read.
pub fn each(part: &mut impl Read, mut take: impl FnMut(&[u8]) -> ControlFlow<()>) -> io::Result<u64> {
    let mut size = 0;
    let mut tag = Vec::new();
    let mut inside = false;
    let mut buffer = vec![0; 64 * 1024];

    loop {
        let read = part.read(&mut buffer)?;

        if read == 0 {
            return Ok(size);
        }

        size += read as u64;

        for byte in &buffer[..read] {
            match byte {
                b'<' => {
                    inside = true;
                    tag.clear();
                }
                b'>' if inside => {
                    inside = false;

                    if take(&tag).is_break() {
                        return Ok(size);
                    }
                }
                byte if inside && tag.len() < LONGEST => tag.push(*byte),
                _ => {}
            }
        }
    }
}

/// The number that an attribute holds; `name` ends with its `=`.
pub fn number(tag: &[u8], name: &[u8]) -> Option<u64> {
    let start = tag.windows(name.len()).position(|window| window == name)? + name.len() + 1;
    let digits = tag.get(start..)?.iter().take_while(|byte| byte.is_ascii_digit());

    Some(digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))))
}
