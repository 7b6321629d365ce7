use std::hash::{BuildHasher, RandomState};

use crate::domain::Ids;

/// Fresh ids from the random source of the operating system.
pub fn random_ids() -> Ids {
    let mut pool = [0u8; 512];
    let mut used = pool.len();

    Ids::new(move || {
        if used + 8 > pool.len() {
            if getrandom::fill(&mut pool).is_err() {
                // Without the system's source, the keys that the standard library draws for its hash maps are the next best.
                for chunk in pool.chunks_exact_mut(8) {
                    chunk.copy_from_slice(&RandomState::new().hash_one(used).to_le_bytes());
                }
            }
            used = 0;
        }
        let mut bits = [0u8; 8];
        bits.copy_from_slice(&pool[used..used + 8]);
        used += 8;

        u64::from_le_bytes(bits)
    })
}
