//! In which rows a term occurs: ascending numbers, each as its distance from the one before, seven bits a byte.

#[derive(Debug, Default)]
pub(super) struct Postings {
    /// Where the numbers of each term begin in `bytes`, and where the last ones end.
    starts: Vec<u32>,
    bytes: Vec<u8>,
    rows: u32,
}

impl Postings {
    /// Gathers the postings of `rows` rows; `each` is called with every row in turn, and says its terms.
    pub fn new(terms: usize, rows: u32, each: impl Fn(u32, &mut dyn FnMut(u32))) -> Self {
        let mut sizes = vec![0u32; terms + 1];
        walk(terms, rows, &each, |term, distance| sizes[term + 1] += length(distance));

        for term in 0..terms {
            sizes[term + 1] += sizes[term];
        }
        let mut free = sizes.clone();
        let mut bytes = vec![0; sizes[terms] as usize];

        walk(terms, rows, &each, |term, mut distance| {
            let at = &mut free[term];

            while distance > 0x7F {
                bytes[*at as usize] = distance as u8 | 0x80;
                distance >>= 7;
                *at += 1;
            }
            bytes[*at as usize] = distance as u8;
            *at += 1;
        });

        Self { starts: sizes, bytes, rows }
    }

    /// Rows from this one on came later.
    pub fn rows(&self) -> u32 {
        self.rows
    }

    /// The rows in which a term occurs.
    pub fn of(&self, term: u32) -> impl Iterator<Item = u32> {
        let term = term as usize;
        let range = match (self.starts.get(term), self.starts.get(term + 1)) {
            (Some(from), Some(to)) => *from as usize..*to as usize,
            _ => 0..0,
        };
        let mut bytes = self.bytes[range].iter();
        let mut row = 0;

        std::iter::from_fn(move || {
            let mut shift = 0;

            loop {
                let byte = *bytes.next()?;
                row += u32::from(byte & 0x7F) << shift;

                if byte & 0x80 == 0 {
                    return Some(row - 1);
                }
                shift += 7;
            }
        })
    }

    /// About how many rows have a term.
    pub fn weight(&self, term: u32) -> usize {
        let term = term as usize;

        match (self.starts.get(term), self.starts.get(term + 1)) {
            (Some(from), Some(to)) => (to - from) as usize,
            _ => 1,
        }
    }

    pub fn bytes(&self) -> usize {
        self.starts.capacity() * size_of::<u32>() + self.bytes.capacity()
    }
}

/// Calls `each` with every term and the distance of its row from the one before. Rows count from 1, so that no distance is 0.
fn walk(terms: usize, rows: u32, source: &impl Fn(u32, &mut dyn FnMut(u32)), mut each: impl FnMut(usize, u32)) {
    let mut last = vec![0u32; terms];

    for row in 0..rows {
        source(row, &mut |term| {
            let term = term as usize;

            if last[term] != row + 1 {
                each(term, row + 1 - last[term]);
                last[term] = row + 1;
            }
        });
    }
}

fn length(distance: u32) -> u32 {
    (32 - distance.leading_zeros()).div_ceil(7).max(1)
}
