use std::collections::BTreeSet;

use iced::font::Weight;
use iced::keyboard::key::{Code, Named, NativeCode, Physical};
use iced::keyboard::{Event, Key, Location, Modifiers};
use iced_test::Simulator;
use jiff::civil::{date, time};
use majlis::i18n::{Direction, Language};
use majlis::screen::keys::Do;
use majlis::ui::shortcut::{self, Shortcut, Stroke};
use majlis::ui::table::{Sort, offset_to_reveal, window};
use majlis::ui::{Icon, Theme, chart, field, font, layout, space};

use crate::screen::every::seen;

#[test]
fn a_short_table_is_built_whole() {
    for rows in [0, 1, 155, 300] {
        assert_eq!(window(rows, space::ROW, 0.0, 600.0), 0..rows);
        assert_eq!(window(rows, space::ROW, 5_000.0, 10.0), 0..rows);
    }
}

#[test]
fn a_long_table_is_built_where_it_is_looked_at() {
    #[track_caller]
    fn check(rows: usize, offset: f32, height: f32) {
        let built = window(rows, space::ROW, offset, height);
        let first = (offset / space::ROW) as usize;
        let last = ((offset + height) / space::ROW) as usize;

        assert!(built.start <= first, "{built:?} begins after {first}");
        assert!(built.end > last.min(rows - 1), "{built:?} ends at {last}");
        assert!(built.len() < 60, "{built:?} is more than one looks at");
        assert!(built.end <= rows);
    }

    check(10_000, 0.0, 600.0);
    check(10_000, 17.5, 600.0);
    check(10_000, 180_000.0, 900.0);
    check(10_000, 10_000.0 * space::ROW - 600.0, 600.0);
    check(301, 4_000.0, 720.0);

    // A filter took rows away from under a table scrolled far down: its last rows are there.
    assert_eq!(window(400, space::ROW, 300_000.0, 600.0).end, 400);
    assert_eq!(window(10_000, space::ROW, -50.0, 600.0).start, 0);
}

#[test]
fn a_row_comes_in_sight_with_the_least_scrolling() {
    let row = space::ROW;

    assert_eq!(offset_to_reveal(0, row, 100.0, 360.0), 0.0);
    assert_eq!(offset_to_reveal(5, row, 0.0, 360.0), 0.0);
    assert_eq!(offset_to_reveal(10, row, 0.0, 360.0), row);
    assert_eq!(offset_to_reveal(10, row, row, 360.0), row);
    assert_eq!(offset_to_reveal(3, row, 0.0, 20.0), 4.0 * row - 20.0);
}

#[test]
fn what_has_no_room_on_one_line_stands_in_even_rows() {
    #[track_caller]
    fn check(needs: &[f32], width: f32, expected: Option<usize>) {
        assert_eq!(layout::folded(needs, width), expected, "{needs:?} in {width}");
    }

    check(&[], 100.0, None);
    check(&[60.0, 40.0], 100.0, None);
    check(&[60.0, 41.0], 100.0, Some(1));
    // Four have room beside each other: five are three and two, not four and one.
    check(&[25.0; 5], 100.0, Some(3));
    check(&[25.0; 6], 100.0, Some(3));
    check(&[30.0, 50.0, 20.0, 40.0], 100.0, Some(2));
    check(&[300.0, 20.0], 100.0, Some(1));
}

#[test]
fn segments_in_rows_have_one_width_and_one_edge() {
    let options = || ["Décisions", "Recommandations", "Engagements", "Tout"].map(|word| (word, word.to_owned()));
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        for (width, in_row) in [(1_000.0, 4), (300.0, 2), (140.0, 1)] {
            let size = iced::Size::new(width, 300.0);
            let places = seen(field::segments(direction, options(), &"Tout", |_| ()), size).targets;
            let rows: std::collections::BTreeSet<_> = places.iter().map(|place| place.y as i32).collect();
            assert_eq!(rows.len(), 4 / in_row, "{direction:?} {width}: {places:?}");
            if in_row == 4 {
                continue;
            }
            let columns: std::collections::BTreeSet<_> = places.iter().map(|place| place.x as i32).collect();
            assert_eq!(columns.len(), in_row, "{direction:?} {width}: {places:?}");
            assert!(places.iter().all(|place| place.width == places[0].width), "{direction:?} {width}: {places:?}");
            let is_first = |place: &iced::Rectangle| place.x == 0.0;
            assert_eq!(
                is_first(&places[0]),
                direction == Direction::LeftToRight || in_row == 1,
                "{direction:?} {width}"
            );
        }
    }
}

#[test]
fn cards_in_one_line_are_as_high_as_the_highest() {
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let card = |id: &'static str, height: f32| {
            iced::widget::container(layout::nothing().height(height)).width(100).id(id).into()
        };
        let line: majlis::ui::Element<'_, ()> =
            layout::level(direction, [card("low", 20.0), card("high", 70.0)]).into();
        let mut ui: Simulator<'_, (), Theme> = Simulator::with_size(majlis::ui::settings(), [400.0, 300.0], line);
        for id in ["low", "high"] {
            let place = ui.find(iced_test::selector::id(id)).unwrap().bounds();
            assert_eq!((place.y, place.height), (0.0, 70.0), "{direction:?} {id}");
        }
    }
}

#[test]
fn what_a_field_asks_for_cannot_be_taken_for_what_is_in_it() {
    let (right, left) = (Direction::LeftToRight, Direction::RightToLeft);
    for (direction, words, expected) in [
        (right, "", ""),
        (right, "Nom, ville", "Nom, ville…"),
        (right, "Nom, ville (Ctrl+F)", "Nom, ville… (Ctrl+F)"),
        (right, "Une action…", "Une action…"),
        (right, "24/11/2026", "24/11/2026…"),
        (left, "24/11/2026", "…24/11/2026"),
        (left, "اختياري", "اختياري…"),
    ] {
        assert_eq!(field::hint(direction, words), expected);
    }
}

#[test]
fn a_second_click_on_a_title_turns_the_order() {
    let sort = Sort::ascending('a');

    assert_eq!(sort.toggled('a').toggled('a'), sort);
    assert_ne!(sort.toggled('a'), sort);
    assert_eq!(sort.toggled('a').toggled('b'), Sort::ascending('b'));
    assert_eq!(sort.of('b'), None);
}

#[test]
fn a_shortcut_is_named_as_the_keyboard_names_it() {
    #[track_caller]
    fn check(shortcut: Shortcut, french: &str, english: &str) {
        assert_eq!(shortcut.display(Language::French), french);
        assert_eq!(shortcut.display(Language::English), english);
    }

    if cfg!(target_os = "macos") {
        return;
    }

    check(Shortcut::command('z'), "Ctrl+Z", "Ctrl+Z");
    check(Shortcut::command('z').with_shift(), "Ctrl+Maj+Z", "Ctrl+Shift+Z");
    check(Shortcut::function(2), "F2", "F2");
    check(Shortcut::plain(Stroke::Escape), "Échap", "Esc");
    check(Shortcut::plain(Stroke::Enter).with_alt(), "Alt+Entrée", "Alt+Enter");
}

#[test]
fn a_key_is_the_shortcut_that_it_means() {
    #[track_caller]
    fn check(key: Key, code: Code, modifiers: Modifiers, expected: Option<Shortcut>) {
        let event = Event::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: Physical::Code(code),
            location: Location::Standard,
            modifiers,
            text: None,
            repeat: false,
        };

        assert_eq!(shortcut::pressed(&event), expected);
    }

    let letter = |letter: &str| Key::Character(letter.into());
    let command = Modifiers::COMMAND;

    check(letter("k"), Code::KeyK, command, Some(Shortcut::command('k')));
    check(letter("Z"), Code::KeyZ, command | Modifiers::SHIFT, Some(Shortcut::command('z').with_shift()));

    // On an Arabic keyboard the key of K types ن.
    check(letter("ن"), Code::KeyK, command, Some(Shortcut::command('k')));
    check(Key::Named(Named::F3), Code::F3, Modifiers::empty(), Some(Shortcut::function(3)));
    check(Key::Named(Named::Shift), Code::ShiftLeft, Modifiers::SHIFT, None);

    let released = Event::KeyReleased {
        key: letter("k"),
        modified_key: letter("k"),
        physical_key: Physical::Unidentified(NativeCode::Unidentified),
        location: Location::Standard,
        modifiers: command,
    };

    assert_eq!(shortcut::pressed(&released), None);
}

#[test]
fn typed_dates_times_and_numbers_are_read() {
    let november = Some(date(2026, 11, 24));

    for typed in ["24/11/2026", "24.11.26", "24-11-2026", "2026-11-24", "24 11 2026", "٢٤/١١/٢٠٢٦"] {
        assert_eq!(field::date(typed), november, "{typed}");
    }

    for typed in ["", "24", "31/02/2026", "24/11", "demain", "1/2/3/4"] {
        assert_eq!(field::date(typed), None, "{typed}");
    }

    for typed in ["9:30", "09h30", "9 h 30", "0930"] {
        assert_eq!(field::time(typed), Some(time(9, 30, 0, 0)), "{typed}");
    }

    assert_eq!(field::time("9h"), Some(time(9, 0, 0, 0)));
    assert_eq!(field::time("25:00"), None);
    assert_eq!(field::time(""), None);

    assert_eq!(field::number("73 000"), Some(73_000));
    assert_eq!(field::number("73\u{202F}000"), Some(73_000));
    assert_eq!(field::number("١٢"), Some(12));
    assert_eq!(field::number("12a"), None);
}

#[test]
fn what_points_along_the_line_turns_with_it() {
    let there = Icon::ChevronEnd.along(Direction::RightToLeft);

    assert_eq!(there, Icon::ChevronStart);
    assert_eq!(there.along(Direction::RightToLeft), Icon::ChevronEnd);
    assert_eq!(Icon::ChevronEnd.along(Direction::LeftToRight), Icon::ChevronEnd);
    assert_eq!(Icon::Search.along(Direction::RightToLeft), Icon::Search);
    for icon in [Icon::Send, Icon::List, Icon::Help, Icon::Undo, Icon::ArrowEnd] {
        assert_ne!(icon.along(Direction::RightToLeft), icon, "points the same way in both directions");
        assert_eq!(icon.along(Direction::LeftToRight), icon);
    }
}

/// The angle of a place on a ring, seen in a mirror that stands upright.
fn mirrored(angle: f32) -> f32 {
    std::f32::consts::PI - angle
}

#[test]
fn a_ring_runs_as_the_language_is_read() {
    let values = [3.0, 0.0, 1.0, 4.0];
    let there = chart::arcs(&values, Direction::LeftToRight);
    let back = chart::arcs(&values, Direction::RightToLeft);
    assert_eq!(there[1], None, "nothing has no slice");
    let turn = std::f32::consts::TAU;
    for (there, back) in there.iter().zip(&back) {
        let (Some((from, to)), Some((begins, ends))) = (there, back) else {
            assert_eq!(there, back);
            continue;
        };
        // A mirror exchanges where a slice begins and where it ends.
        for (one, other) in [(mirrored(*from), *ends), (mirrored(*to), *begins)] {
            let apart = (one - other).rem_euclid(turn);
            assert!(apart < 1e-4 || turn - apart < 1e-4, "{there:?} is not mirrored by {back:?}");
        }
    }
    assert!(chart::arcs(&[0.0, 0.0], Direction::LeftToRight).iter().all(Option::is_none));
}

#[test]
fn every_script_has_its_face_and_every_letter_its_glyph() {
    // The letters of Tifinagh that Morocco writes with, and some of Arabic beyond the first block.
    let tifinagh = "ⴰⴱⴳⴷⴹⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵕⵖⵙⵚⵛⵜⵟⵡⵢⵣⵥⵯ";
    let fonts: Vec<_> =
        font::all().iter().flat_map(|face| typst::text::Font::iter(typst::foundations::Bytes::new(*face))).collect();
    let has = |family: &str, letter: char| {
        let mut faces = fonts.iter().filter(|font| font.info().family == family);

        faces.any(|font| font.info().coverage.contains(letter as u32))
    };
    let lacking: Vec<char> = tifinagh.chars().filter(|letter| !has("Noto Sans Tifinagh", *letter)).collect();
    assert!(lacking.is_empty(), "{lacking:?} would be drawn as empty boxes");
    // The names of keys, on a machine without any typeface of its own.
    let keys = Do::ALL
        .iter()
        .flat_map(|does| does.keys())
        .flat_map(|key| [Language::French, Language::English].map(|it| key.display(it)));
    let lacking: BTreeSet<char> = keys
        .flat_map(|name| name.chars().collect::<Vec<_>>())
        .filter(|letter| !fonts.iter().any(|font| font.info().coverage.contains(*letter as u32)))
        .collect();
    assert!(lacking.is_empty() || cfg!(target_os = "macos"), "{lacking:?} would be drawn as empty boxes");

    let family = |text: &str, weight| {
        let font = font::of(text, weight);

        (font.family, font.weight)
    };
    let named = iced::font::Family::Name;
    // A bold face of Tifinagh is not bundled: asked for, it would be one of another script.
    assert_eq!(family("ⵜⵉⴼⵉⵏⴰⵖ", Weight::Bold), (named("Noto Sans Tifinagh"), Weight::Normal));
    for (text, expected) in [
        ("حضور", "Noto Sans Arabic"),
        ("\u{08A0}", "Noto Sans Arabic"),
        ("\u{FEFB}", "Noto Sans Arabic"),
        // What chooses the look of a sign before it is no letter of any script.
        ("\u{2764}\u{FE0F} Amina", "Noto Sans"),
        ("Amina", "Noto Sans"),
    ] {
        assert_eq!(family(text, Weight::Bold), (named(expected), Weight::Bold), "{text}");
    }
}

/// What comes first in a line keeps its room in either direction, whatever is written after it.
#[test]
fn what_stands_before_long_words_keeps_its_room() {
    let long = "Signaler à l’académie les écoles qui demandent encore un acte de naissance légalisé. ".repeat(4);
    for direction in [Direction::LeftToRight, Direction::RightToLeft] {
        let line: majlis::ui::Element<'_, ()> = majlis::ui::row(
            direction,
            [majlis::ui::text::body("1234").into(), majlis::ui::text::line(long.clone()).into()],
        )
        .width(iced::Fill)
        .into();
        let mut ui: Simulator<'_, (), Theme> = Simulator::with_size(majlis::ui::settings(), [300.0, 100.0], line);
        let first = ui.find("1234").unwrap().bounds();

        assert!(first.width > 20.0, "{direction:?}: {first:?}");
        let at = if direction == Direction::LeftToRight { first.x } else { 300.0 - first.x - first.width };
        assert!(at < 1.0, "{direction:?}: {first:?}");
    }
}

#[test]
fn the_window_has_the_mark_of_the_program() {
    let (points, size) = majlis::ui::mark::window_icon().unwrap().into_raw();
    let at = |x: u32, y: u32| {
        let place = ((y * size.width + x) * 4) as usize;

        [points[place], points[place + 1], points[place + 2], points[place + 3]]
    };

    assert_eq!(at(0, 0)[3], 0, "its corners are round");
    assert_eq!(at(size.width / 2, 8), [0x0F, 0x5C, 0x55, 0xFF]);
    assert_eq!(at(size.width / 2, size.height / 2), [0xFA, 0xF9, 0xF6, 0xFF]);
}
