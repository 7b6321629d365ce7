//! Going to a line of a list by the letters that its name begins with.

use jiff::{SignedDuration, Timestamp};
use majlis::domain::Names;
use majlis::ui::table::Letters;

fn at(seconds: f64) -> Timestamp {
    let base: Timestamp = "2026-11-24T08:12:00Z".parse().unwrap();

    base.checked_add(SignedDuration::from_millis((seconds * 1000.0) as i64)).unwrap()
}

fn names() -> Vec<Names> {
    [
        ("Amal", "أمل"),
        ("École pour tous", "مدرسة للجميع"),
        ("Amitié sans frontières", "صداقة بلا حدود"),
        ("L’Espoir", "الأمل"),
        ("AMDH", "الجمعية المغربية لحقوق الإنسان"),
        ("", "آفاق"),
    ]
    .map(|(latin, arabic)| Names::new(latin, arabic))
    .into()
}

/// What is typed at which second, and the line that it leads to in the end.
#[track_caller]
fn check(typed: &[(f64, &str)], line: Option<usize>) {
    let mut letters = Letters::default();
    let mut found = None;
    for (seconds, letter) in typed {
        letters.push(letter, at(*seconds));
        found = letters.find(names());
    }
    assert_eq!(found, line, "{typed:?}");
}

#[test]
fn letters_add_up_and_begin_anew_after_a_while() {
    check(&[(0.0, "a")], Some(0));
    check(&[(0.0, "a"), (0.5, "m"), (1.0, "d")], Some(4));
    check(&[(0.0, "a"), (0.9, "m"), (1.8, "i")], Some(2));
    check(&[(0.0, "a"), (0.5, "m"), (2.0, "e")], Some(1));
    check(&[(0.0, "a"), (0.3, "z")], None);
    check(&[(0.0, "a"), (0.1, "m"), (0.2, "i"), (0.3, "t"), (0.4, "i"), (0.5, "e"), (0.6, " "), (0.7, "s")], Some(2));
}

#[test]
fn letters_are_read_as_the_search_reads_them_in_both_scripts() {
    check(&[(0.0, "É")], Some(1));
    check(&[(0.0, "e")], Some(1));
    check(&[(0.0, "l"), (0.2, "e")], Some(3));
    check(&[(0.0, "ص")], Some(2));
    // The first that begins so, whichever alif is typed.
    check(&[(0.0, "ا")], Some(0));
    check(&[(0.0, "إ"), (0.1, "ف")], Some(5));
    check(&[(0.0, "ا"), (0.1, "ل"), (0.2, "ج")], Some(4));
}

#[test]
fn what_was_typed_without_opening_it_is_forgotten() {
    let mut letters = Letters::default();
    letters.push("a", at(0.0));
    letters.tick(at(1.0));
    assert!(letters.is_going(at(1.0)));
    letters.tick(at(2.0));
    assert_eq!(letters, Letters::default());

    letters.open();
    letters.tick(at(60.0));
    assert!(letters.is_open(), "it stays open until a key closes it: letters there are keys");
    letters.push("a", at(60.0));
    letters.push("m", at(60.2));
    letters.pop(at(60.4));
    letters.push("d", at(60.6));
    assert_eq!(letters.find(names()), None, "“ad” is what is typed now");
    letters.close();
    assert!(!letters.is_open());
}
