//! What of a text the query found, to be marked on the screen.

use std::ops::Range;

use super::fold;

/// The parts of a text, in bytes, that begin a word as a word of the query does; in the order of the text.
pub fn highlight(query: &str, text: &str) -> Vec<Range<usize>> {
    let query = fold(query);
    let wanted: Vec<&str> = query.split_whitespace().collect();

    words(text).filter_map(|word| wanted.iter().filter_map(|wanted| begins(text, &word, wanted)).max_by_key(|found| found.end)).collect()
}

/// The words of a text: what stands between spaces, hyphens and apostrophes.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let is_between = |letter: char| letter.is_whitespace() || matches!(letter, '-' | '\'' | '’' | 'ʼ' | '(' | ')' | ',' | '.');
    let mut start = 0;

    text.split(is_between).map(move |word| {
        let from = start + offset(text, start, word);
        start = from + word.len();
        from..start
    })
}

/// How many bytes of separators stand between `from` and the word.
fn offset(text: &str, from: usize, word: &str) -> usize {
    (word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize + from)
}

/// The shortest beginning of the word that folds to what is wanted.
fn begins(text: &str, word: &Range<usize>, wanted: &str) -> Option<Range<usize>> {
    let letters = &text[word.clone()];
    let ends = letters.char_indices().skip(1).map(|(end, _)| end).chain([letters.len()]);

    ends.map(|end| word.start..word.start + end).find(|part| fold(&text[part.clone()]).starts_with(wanted))
}
