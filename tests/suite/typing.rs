//! Typing in a field of one line, in both scripts: where the caret stands, what is chosen, what a key takes away.

mod desk;

use std::ops::Range;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::input_method;
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::font::Weight;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::text_editor::Content;
use iced::{Pixels, Size, alignment};
use iced_test::core::widget::Id;
use majlis::i18n::Direction::{LeftToRight, RightToLeft};
use majlis::ui::{font, space};
use unicode_segmentation::UnicodeSegmentation;

use desk::{Desk, PADDING, WIDTH};

/// The letters of a line as the typesetter lays them out, each with its left and right; zero is the left of the line.
fn boxes(text: &str) -> (Vec<(f32, f32)>, f32) {
    let paragraph = Paragraph::with_text(Text {
        content: text,
        bounds: Size::INFINITE,
        size: Pixels(space::BODY),
        line_height: LineHeight::default(),
        font: font::of(text, Weight::Normal),
        align_x: Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    });
    let run = paragraph.buffer().layout_runs().next().unwrap();
    let letters = text.grapheme_indices(true).map(|(start, letter)| {
        let own = run.glyphs.iter().filter(|glyph| start <= glyph.start && glyph.end <= start + letter.len());

        own.fold((f32::MAX, f32::MIN), |(left, right), glyph| (left.min(glyph.x), right.max(glyph.x + glyph.w)))
    });

    (letters.collect(), run.line_w)
}

/// The left of the line in its field.
fn left_of(width: f32, begins_right: bool) -> f32 {
    if begins_right { WIDTH - PADDING - width } else { PADDING }
}

#[track_caller]
fn near(caret: f32, wanted: f32, what: &str) {
    assert!((caret - wanted).abs() <= 1.5, "{what}: the caret is at {caret}, not at {wanted}");
}

/// A text, how each of its letters runs (`<` to the left, `>` to the right), and whether it begins at the right in a field
/// of a French and of an Arabic screen.
const TEXTS: [(&str, &str, [bool; 2]); 9] = [
    ("Amina", ">>>>>", [false, false]),
    ("جمعية", "<<<<<", [true, true]),
    ("AMDH – جمعية", ">>>>>>><<<<<", [false, false]),
    ("جمعية AMDH 2016", "<<<<<<>>>>>>>>>", [true, true]),
    ("جمعية 2016", "<<<<<<>>>>", [true, true]),
    // Marks above and below, and a doubled letter.
    ("مُحَمَّد", "<<<<", [true, true]),
    ("Ai\u{308}t Ben 👍", ">>>>>>>>>", [false, false]),
    // No letter says where a number begins: the screen does.
    ("212 661", ">>>>>>>", [false, true]),
    ("ⴰⵎⴰⵣⵉⵖ", ">>>>>>", [false, false]),
];

#[test]
fn the_caret_stays_at_the_letter_that_it_passed() {
    for (text, ways, sides) in TEXTS {
        let (boxes, width) = boxes(text);
        assert_eq!(boxes.len(), ways.chars().count(), "{text}");
        for (direction, begins_right) in [LeftToRight, RightToLeft].into_iter().zip(sides) {
            let left = left_of(width, begins_right);
            let is_rtl = ways.starts_with('<');
            let (ahead, back) = match is_rtl {
                true => (Named::ArrowLeft, Named::ArrowRight),
                false => (Named::ArrowRight, Named::ArrowLeft),
            };
            let mut desk = Desk::standing(direction, text);
            desk.go(Named::Home);
            let edges = boxes.iter().zip(ways.chars()).map(|((from, to), way)| match way {
                '<' => (left + to, left + from),
                _ => (left + from, left + to),
            });
            let edges: Vec<(f32, f32)> = edges.collect();
            for (place, (leading, trailing)) in edges.iter().copied().enumerate() {
                if place == 0 {
                    near(desk.caret(), leading, &format!("{text}: Home"));
                }
                desk.go(ahead);
                near(desk.caret(), trailing, &format!("{text}: after letter {place}"));
            }
            desk.go(Named::End);
            for (place, (leading, _)) in edges.into_iter().enumerate().rev() {
                desk.go(back);
                near(desk.caret(), leading, &format!("{text}: back before letter {place}"));
            }
        }
    }
}

#[test]
fn a_click_puts_the_caret_at_the_nearest_edge() {
    for (text, ways, [begins_right, _]) in TEXTS {
        let (boxes, width) = boxes(text);
        let left = left_of(width, begins_right);
        let letters: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
        for (place, (((from, to), way), (start, letter))) in boxes.iter().zip(ways.chars()).zip(&letters).enumerate() {
            for (part, is_right) in [(0.3, false), (0.7, true)] {
                let mut desk = Desk::new(LeftToRight, text);
                desk.clicks(left + from + (to - from) * part);
                let what = format!("{text}: a click on letter {place}");
                near(desk.caret(), left + if is_right { *to } else { *from }, &what);
                let at = if is_right == (way == '<') { *start } else { start + letter.len() };
                desk.types("|");
                assert_eq!(desk.value, format!("{}|{}", &text[..at], &text[at..]), "{what}");
            }
        }
        // Beyond the line is its end or its start, whatever script is drawn there.
        for (x, is_end) in [(3.0, begins_right), (WIDTH - 3.0, !begins_right)] {
            let mut desk = Desk::new(LeftToRight, text);
            desk.clicks(x).types("|");
            let wanted = if is_end { format!("{text}|") } else { format!("|{text}") };
            assert_eq!(desk.value, wanted, "{text}: at {x}");
        }
    }
}

/// Letters that are drawn in one piece: the first, and the one after the last.
type Pieces = &'static [(usize, usize)];

#[test]
fn what_is_chosen_is_marked_under_its_own_letters() {
    // The letters that Shift chooses, and the pieces in which they are drawn, from left to right.
    let cases: [(&str, Range<usize>, Pieces); 4] = [
        ("Amina", 1..3, &[(1, 3)]),
        ("جمعية", 1..3, &[(1, 3)]),
        ("AMDH – جمعية", 5..9, &[(5, 7), (7, 9)]),
        ("جمعية AMDH 2016", 4..8, &[(6, 8), (4, 6)]),
    ];
    for (text, chosen, pieces) in cases {
        let (boxes, width) = boxes(text);
        let is_rtl = text.starts_with('ج');
        let left = left_of(width, is_rtl);
        let ahead = if is_rtl { Named::ArrowLeft } else { Named::ArrowRight };
        let mut desk = Desk::standing(LeftToRight, text);
        desk.go(Named::Home);
        for _ in 0..chosen.start {
            desk.go(ahead);
        }
        for _ in chosen.clone() {
            desk.named(ahead, Modifiers::SHIFT);
        }

        let marked = desk.marked();
        let wanted: Vec<(f32, f32)> = pieces
            .iter()
            .map(|(first, end)| {
                let letters = &boxes[*first..*end];
                let from = letters.iter().map(|(from, _)| *from).fold(f32::MAX, f32::min);
                let to = letters.iter().map(|(_, to)| *to).fold(f32::MIN, f32::max);

                (left + from, left + to)
            })
            .collect();
        let is_near = marked.len() == wanted.len()
            && marked.iter().zip(&wanted).all(|(marked, (from, to))| {
                (marked.start as f32 - from).abs() <= 1.5 && (marked.end as f32 - to).abs() <= 1.5
            });
        assert!(is_near, "{text}: {marked:?} is marked, not {wanted:?}");

        let letters: Vec<&str> = text.graphemes(true).collect();
        desk.command("c");
        assert_eq!(desk.board.0.as_deref(), Some(letters[chosen].concat().as_str()));
        assert_eq!(desk.value, text);
    }
}

#[test]
fn one_key_may_type_two_letters() {
    for direction in [LeftToRight, RightToLeft] {
        let mut desk = Desk::standing(direction, "");
        desk.types("لا");
        assert_eq!(desk.value, "لا");
        let left = WIDTH - PADDING - boxes("لا").1;
        near(desk.caret(), left, "after the ligature");
        desk.go(Named::ArrowRight);
        let inside = desk.caret();
        assert!(left + 1.5 < inside && inside < WIDTH - PADDING - 1.5, "inside the ligature: {inside}");
        desk.go(Named::Backspace);
        assert_eq!(desk.value, "ا");
        desk.types("ل").go(Named::End).types("م");
        assert_eq!(desk.value, "لام");
    }
}

type Keys = &'static [(Named, Modifiers)];

#[test]
fn keys_take_away_letters_with_their_marks_and_words() {
    const NONE: Modifiers = Modifiers::empty();
    const JUMP: Modifiers = if cfg!(target_os = "macos") { Modifiers::ALT } else { Modifiers::CTRL };
    let cases: [(&str, Keys, &str); 11] = [
        ("مُحَمَّد", &[(Named::Backspace, NONE)], "مُحَمَّ"),
        ("مُحَمَّد", &[(Named::Backspace, NONE); 2], "مُحَ"),
        ("مُحَمَّد", &[(Named::Home, NONE), (Named::Delete, NONE)], "حَمَّد"),
        ("a👩\u{200d}👧", &[(Named::Backspace, NONE)], "a"),
        ("Ai\u{308}t", &[(Named::ArrowLeft, NONE), (Named::Backspace, NONE)], "At"),
        ("AMDH – جمعية", &[(Named::Backspace, JUMP)], "AMDH – "),
        ("AMDH – جمعية", &[(Named::Home, NONE), (Named::Delete, JUMP)], " – جمعية"),
        ("جمعية AMDH", &[(Named::ArrowRight, JUMP), (Named::Backspace, NONE)], "جمعيةAMDH"),
        ("جمعية AMDH", &[(Named::Home, Modifiers::SHIFT), (Named::Delete, NONE)], ""),
        ("أ ب", &[(Named::ArrowRight, Modifiers::SHIFT), (Named::Backspace, NONE)], "أ "),
        ("", &[(Named::Backspace, NONE), (Named::Delete, NONE)], ""),
    ];
    for (text, keys, wanted) in cases {
        let mut desk = Desk::standing(LeftToRight, text);
        for (named, modifiers) in keys {
            desk.named(*named, *modifiers);
        }
        assert_eq!(desk.value, wanted, "{text} {keys:?}");
    }
}

#[test]
fn a_choice_is_left_at_the_end_that_the_arrow_points_to() {
    for (text, arrow, wanted) in [
        ("abc", Named::ArrowLeft, "|abc"),
        ("abc", Named::ArrowRight, "abc|"),
        ("جمع", Named::ArrowLeft, "جمع|"),
        ("جمع", Named::ArrowRight, "|جمع"),
    ] {
        let mut desk = Desk::standing(LeftToRight, text);
        desk.command("a").go(arrow).types("|");
        assert_eq!(desk.value, wanted);
    }
}

#[test]
fn the_pointer_chooses_letters_words_and_all() {
    for (text, word, [begins_right, _]) in
        [("Amina Alaoui", 0..5, [false; 2]), ("جمعية الوفاء", 0..10, [true; 2]), ("AMDH – جمعية", 9..19, [false; 2])]
    {
        let (boxes, width) = boxes(text);
        let left = left_of(width, begins_right);
        let place = text.grapheme_indices(true).position(|(start, _)| start == word.start).unwrap() + 1;
        let (from, to) = boxes[place];
        let middle = left + f32::midpoint(from, to);
        let mut desk = Desk::new(LeftToRight, text);
        desk.clicks(middle).clicks(middle).command("c");
        assert_eq!(desk.board.0.as_deref(), Some(&text[word]), "{text}: the word");
        desk.clicks(middle).command("c");
        assert_eq!(desk.board.0.as_deref(), Some(text), "{text}: all");

        let mut desk = Desk::new(LeftToRight, text);
        desk.pulls(3.0, WIDTH - 3.0).command("c");
        assert_eq!(desk.board.0.as_deref(), Some(text), "{text}: pulled over all");
    }
}

#[test]
fn a_word_that_is_pulled_may_be_of_a_longer_text_than_there_is_by_now() {
    for (text, now) in
        [("Amina Alaoui", "Am"), ("Amina Alaoui", ""), ("جمعية الوفاء", "جم"), ("a 👩\u{200d}👧👧", "أب")]
    {
        let (boxes, width) = boxes(text);
        let (from, to) = boxes[boxes.len() - 1];
        let x = left_of(width, text.starts_with('ج')) + f32::midpoint(from, to);
        let mut desk = Desk::new(LeftToRight, text);
        desk.clicks(x).holds(x);
        // The screen says another text: another laptop changed it, say.
        desk.value = now.to_owned();
        for x in [3.0, WIDTH - 3.0, WIDTH / 2.0] {
            desk.moves(x);
        }
        desk.moves(3.0).moves(WIDTH - 3.0).types("é");
        assert!(desk.value == "é" || desk.value == format!("{now}é"), "{text}: {}", desk.value);
        // What is typed ends the pulling.
        desk.moves(3.0).types("è");
        assert!(desk.value.ends_with("éè"), "{text}: {}", desk.value);
    }
}

#[test]
fn an_empty_field_follows_the_screen_and_a_text_its_letters() {
    let right = WIDTH - PADDING - 1.0;
    near(Desk::standing(LeftToRight, "").caret(), PADDING, "empty, French");
    near(Desk::standing(RightToLeft, "").caret(), right, "empty, Arabic");
    let mut desk = Desk::standing(LeftToRight, "");
    desk.writes("جمعية").go(Named::Home);
    near(desk.caret(), right, "an Arabic name in a French screen");
    let mut desk = Desk::standing(RightToLeft, "");
    desk.writes("AMDH").go(Named::Home);
    near(desk.caret(), PADDING, "a Latin name in an Arabic screen");
}

#[test]
fn in_a_line_longer_than_the_field_the_caret_is_always_seen() {
    for word in ["concertation", "جمعية الوفاء ", "AMDH جمعية "] {
        let text = word.repeat(12);
        let mut desk = Desk::standing(LeftToRight, &text);
        let seen = PADDING - 1.0..=WIDTH - PADDING;
        for key in [Named::ArrowRight, Named::ArrowLeft] {
            for _ in 0..text.chars().count() {
                let caret = desk.go(key).caret();
                assert!(seen.contains(&caret), "{word}: {caret}");
            }
        }
        let last = &word[..word.chars().next().map_or(0, char::len_utf8)];
        desk.go(Named::End).writes(last);
        assert!(seen.contains(&desk.caret()), "{word}: typed at the end");
        // The letter beside it is the one that is drawn there: a click at the caret leaves it where it is.
        let caret = desk.caret();
        desk.clicks(caret).types("|");
        assert_eq!(desk.value, format!("{text}{last}|"), "{word}");
    }
}

#[test]
fn several_lines_are_pasted_as_one() {
    let mut desk = Desk::standing(LeftToRight, "");
    desk.board.0 = Some("الاسم\r\nAmina\tAlaoui\n\n".to_owned());
    desk.command("v");
    assert_eq!(desk.value, "الاسم Amina Alaoui");
    desk.command("a").command("x");
    assert_eq!((desk.value.as_str(), desk.board.0.as_deref()), ("", Some("الاسم Amina Alaoui")));
    desk.command("x");
    assert_eq!(desk.board.0.as_deref(), Some("الاسم Amina Alaoui"), "nothing is chosen, nothing is cut");
    desk.named(Named::Insert, Modifiers::SHIFT);
    assert_eq!(desk.value, "الاسم Amina Alaoui");
}

#[test]
fn a_field_without_an_ear_can_be_copied_and_not_changed() {
    let mut desk = Desk::new(LeftToRight, "Amina");
    desk.is_read_only = true;
    desk.clicks(40.0).command("a").command("c");
    assert_eq!(desk.board.0.as_deref(), Some("Amina"));
    desk.types("x").go(Named::Backspace).command("v").command("x").go(Named::Enter);
    assert_eq!((desk.value.as_str(), desk.entered), ("Amina", 0));
}

#[test]
fn what_the_screen_makes_of_a_key_leaves_the_caret_where_it_was() {
    let mut desk = Desk::standing(LeftToRight, "1234");
    desk.keeps = |typed| typed.chars().filter(char::is_ascii_digit).collect();
    desk.go(Named::ArrowLeft).go(Named::ArrowLeft).types("a").types("5");
    assert_eq!(desk.value, "12534", "a letter that is refused moves nothing");

    let mut desk = Desk::standing(LeftToRight, "abd");
    desk.keeps = str::to_uppercase;
    desk.go(Named::ArrowLeft).types("c").types("-");
    assert_eq!(desk.value, "ABC-D");

    let mut desk = Desk::standing(LeftToRight, "former");
    desk.value = "الاسم الجديد".to_owned();
    desk.types("!");
    assert_eq!(desk.value, "الاسم الجديد!", "another text begins at its end");
}

#[test]
fn typing_is_taken_back_and_made_again() {
    let mut desk = Desk::standing(RightToLeft, "");
    desk.writes("جمعية ا").types("لا").writes("مل");
    assert_eq!(desk.value, "جمعية الامل");
    let mut seen = Vec::new();
    while !desk.value.is_empty() {
        desk.command("z");
        assert_ne!(seen.last(), Some(&desk.value), "{seen:?}");
        seen.push(desk.value.clone());
    }
    assert!(seen.iter().any(|text| text == "جمعية "), "{seen:?}");
    for _ in &seen {
        desk.command("y");
    }
    assert_eq!(desk.value, "جمعية الامل");
    // It is gone on with where it was taken back.
    desk.go(Named::Home).writes("a").command("z").types("b");
    assert_eq!(desk.value, "bجمعية الامل");
}

#[test]
fn it_is_found_by_its_name_and_left_by_escape() {
    let mut desk = Desk::new(LeftToRight, "Amina");
    let is_field = |id: Option<&Id>| id == Some(&Id::new("field"));
    desk.operate(
        |id, state| {
            assert!(is_field(id));
            state.focus();
        },
        |state| {
            assert_eq!(state.text(), "Amina");
            state.move_cursor_to_front();
        },
    );
    desk.operate(|_, _| (), |state| state.select_all());
    desk.types("S");
    assert_eq!(desk.value, "S");
    desk.operate(|_, _| (), |state| state.move_cursor_to_front());
    desk.types("a").go(Named::Enter);
    assert_eq!((desk.value.as_str(), desk.entered), ("aS", 1));
    desk.go(Named::Escape);
    let mut stands = true;
    desk.operate(|_, state| stands = state.is_focused(), |_| ());
    assert!(!stands);
    desk.types("x");
    assert_eq!(desk.value, "aS");
}

#[test]
fn what_an_input_method_puts_together_is_typed() {
    let mut desk = Desk::standing(LeftToRight, "");
    let event = |event| [iced::Event::InputMethod(event)];
    desk.send(&event(input_method::Event::Opened));
    desk.send(&event(input_method::Event::Preedit("かん".to_owned(), None)));
    assert_eq!(desk.value, "");
    desk.send(&event(input_method::Event::Commit("漢字".to_owned())));
    desk.send(&event(input_method::Event::Closed));
    assert_eq!(desk.value, "漢字");
    desk.go(Named::Escape);
    desk.send(&event(input_method::Event::Commit("漢".to_owned())));
    assert_eq!(desk.value, "漢字", "the keyboard is elsewhere");
}

#[test]
fn in_a_field_of_several_lines_the_caret_stands_at_its_letter_too() {
    // What stands higher than letters would be taken for the caret.
    let plain = TEXTS.into_iter().filter(|(text, ..)| !text.contains(['👍', '\u{651}', '\u{308}']));
    for (text, ways, [begins_right, _]) in plain {
        let (boxes, width) = boxes(text);
        let left = left_of(width, begins_right);
        let mut desk = Desk::new(LeftToRight, "");
        desk.lines = Some(Content::with_text(text));
        desk.operate(|_, state| state.focus(), |_| ());
        desk.go(Named::Home);
        let ahead = if begins_right { Named::ArrowLeft } else { Named::ArrowRight };
        for (place, ((from, to), way)) in boxes.iter().zip(ways.chars()).enumerate() {
            desk.go(ahead);
            let trailing = left + if way == '<' { *from } else { *to };
            let marked = desk.marked();
            assert_eq!(marked.len(), 1, "{text}: {marked:?}");
            near(marked[0].start as f32, trailing, &format!("{text}: after letter {place}"));
        }
    }
}

#[test]
fn in_a_field_of_several_lines_a_choice_is_marked_and_one_key_types_two_letters() {
    let text = "جمعية AMDH";
    let (boxes, width) = boxes(text);
    let left = left_of(width, true);
    let word =
        boxes[..5].iter().fold((f32::MAX, f32::MIN), |(from, to), (one, other)| (from.min(*one), to.max(*other)));
    let mut desk = Desk::new(LeftToRight, "");
    desk.lines = Some(Content::with_text(text));
    let middle = left + f32::midpoint(boxes[2].0, boxes[2].1);
    desk.clicks(middle).clicks(middle);
    let marked = desk.marked();
    assert_eq!(marked.len(), 1, "{marked:?}");
    near(marked[0].start as f32, left + word.0, "the word's left");
    near(marked[0].end as f32, left + word.1, "the word's right");

    desk.types("لا");
    let written = |desk: &Desk| desk.lines.as_ref().unwrap().text();
    assert_eq!(written(&desk), "لا AMDH");
    desk.press(Key::Named(Named::Enter), Modifiers::COMMAND, Some("\r"));
    assert_eq!(written(&desk), "لا AMDH", "it is the form's");
    desk.command("z");
    assert_eq!(written(&desk), text);
}
