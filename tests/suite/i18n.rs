use std::collections::BTreeSet;
use std::fs;

use fluent_bundle::FluentResource;
use jiff::civil::{date, time};
use jiff::tz::TimeZone;
use majlis::i18n::{Collation, Direction, I18n, Language, format, tr};

const FR: Language = Language::French;
const AR: Language = Language::Arabic;
const EN: Language = Language::English;

#[track_caller]
fn check(found: impl AsRef<str>, expected: &str) {
    assert_eq!(found.as_ref(), expected);
}

#[test]
fn a_language_is_known_by_its_code_in_any_dress() {
    for (code, expected) in [
        ("fr", Some(FR)),
        ("fr_FR.UTF-8", Some(FR)),
        ("ar-MA", Some(AR)),
        ("EN", Some(EN)),
        ("de", None),
        ("", None),
        ("frx", None),
    ] {
        assert_eq!(Language::from_code(code), expected, "{code}");
    }

    assert_eq!(FR.direction(), Direction::LeftToRight);
    assert_eq!(AR.direction(), Direction::RightToLeft);
}

#[test]
fn messages_follow_the_plural_rules_of_the_language() {
    #[track_caller]
    fn people(language: Language, count: i64, expected: &str) {
        let i18n = I18n::new(language);

        check(tr!(i18n, "common-people", count = count), expected);
    }

    people(FR, 0, "Personne");
    people(FR, 1, "1 personne");
    people(FR, 155, "155 personnes");
    people(FR, 73_000, "73\u{202F}000 personnes");
    people(EN, 1, "1 person");
    people(EN, 73_000, "73,000 people");
    people(AR, 0, "لا أحد");
    people(AR, 2, "شخصان");

    // In Arabic the number is isolated, so that it keeps its place in the line.
    people(AR, 5, "\u{2068}5\u{2069} أشخاص");
    people(AR, 11, "\u{2068}11\u{2069} شخصا");

    // Beyond a hundred its last two digits decide.
    for (count, expected) in [
        (100, "100\u{2069} شخص"),
        (101, "101\u{2069} شخص"),
        (102, "102\u{2069} شخص"),
        (103, "103\u{2069} أشخاص"),
        (110, "110\u{2069} أشخاص"),
        (111, "111\u{2069} شخصا"),
        (155, "155\u{2069} شخصا"),
        (200, "200\u{2069} شخص"),
        (204, "204\u{2069} أشخاص"),
        (1_013, "1.013\u{2069} شخصا"),
        (73_000, "73.000\u{2069} شخص"),
    ] {
        people(AR, count, &format!("\u{2068}{expected}"));
    }
}

#[test]
fn words_go_into_messages_without_marks() {
    let i18n = I18n::new(FR);
    let found = tr!(i18n, "common-date-invalid", example = "24/11/2026");

    check(found, "Cette date n’est pas reconnue\u{202F}: écrivez-la ainsi, 24/11/2026.");
}

#[test]
fn a_missing_message_answers_its_key() {
    for language in Language::ALL {
        let i18n = I18n::new(language);

        check(i18n.t("nowhere-to-be-found"), "nowhere-to-be-found");
        check(tr!(i18n, "nowhere-either", count = 3), "nowhere-either");
        assert!(!i18n.has("nowhere-to-be-found"));
        assert!(i18n.has("common-save"));
    }
}

#[test]
fn numbers_to_call_are_parted_as_they_are_read_out() {
    check(format::phone("+212617617290"), "+212 6 17 61 72 90");
    check(format::phone(" 0537492433 "), "05 37 49 24 33");
    for left in ["+212 537-65 80 12", "0662 35 70 48", "+33612345678", "2424", "05374924331", ""] {
        check(format::phone(left), left);
    }
}

#[test]
fn dates_are_written_as_morocco_writes_them() {
    let day = date(2026, 11, 24);

    for language in Language::ALL {
        check(format::date_short(language, day), "24/11/2026");
    }

    check(format::date_long(FR, day), "mardi 24 novembre 2026");
    check(format::date_long(EN, day), "Tuesday 24 November 2026");
    check(format::date_long(AR, day), "الثلاثاء 24 نونبر 2026");
    check(format::date(FR, date(2026, 2, 1)), "1er février 2026");
    check(format::date(AR, date(2026, 8, 1)), "1 غشت 2026");
    check(format::day(FR, day), "mardi 24 novembre");
}

#[test]
fn a_part_of_a_whole_cannot_be_read_the_other_way_round() {
    check(format::ratio(FR, 20, 1_550), "20 / 1\u{202F}550");
    check(format::ratio(EN, 20, 155), "20 / 155");
    check(format::ratio(AR, 20, 1_550), "20 من 1.550");
}

/// A date, a code or a name in another script does not say from which side a line is read: a mark before it does.
#[test]
fn a_line_begins_on_the_side_of_the_interface_whatever_comes_first() {
    let text = ["استقبال ست نساء.", "Douze places réservées."];
    for (language, mark) in [(FR, '\u{200E}'), (AR, '\u{200F}'), (EN, '\u{200E}')] {
        let i18n = I18n::new(language);
        for text in text {
            assert!(tr!(i18n, "discussion-follow-up", date = "16/11/2026", text = text).starts_with(mark), "{text}");
        }
    }
    let i18n = I18n::new(AR);
    for line in [
        tr!(i18n, "history-replied", code = "RC-2026-07", name = "AMSL", reply = "مؤكدة"),
        tr!(i18n, "conflicts-set-by", laptop = "Accueil A", when = "24/11/2026 09:12"),
        tr!(i18n, "door-scanned", word = "Amina", facts = "09:12"),
    ] {
        assert!(line.starts_with('\u{200F}'), "{line}");
    }
}

/// Moroccan laws are called by their number and year: a stroke between digits after Arabic letters turns them around.
#[test]
fn the_law_keeps_the_order_of_its_number_in_arabic() {
    let arabic = |folder: &str| fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect::<Vec<_>>();
    for file in arabic("assets/i18n/ar").into_iter().chain(arabic("assets/help/ar")) {
        assert!(!fs::read_to_string(&file).unwrap().contains("09-08"), "{}", file.display());
    }
}

#[test]
fn names_in_a_row_are_said_as_each_language_says_them() {
    for (language, names, expected) in [
        (FR, vec![], ""),
        (FR, vec!["Amina"], "Amina"),
        (FR, vec!["Amina", "Salma"], "Amina et Salma"),
        (FR, vec!["Amina", "Salma", "Yto"], "Amina, Salma et Yto"),
        (EN, vec!["Amina", "Salma"], "Amina and Salma"),
        (EN, vec!["Amina", "Salma", "Yto"], "Amina, Salma and Yto"),
        (AR, vec!["أمينة"], "أمينة"),
        // Each name keeps its own direction, and the row begins from the right whatever the first one is written in.
        (AR, vec!["Amina", "سلمى"], "\u{200F}\u{2068}Amina\u{2069} و\u{2068}سلمى\u{2069}"),
        (AR, vec!["أمينة", "سلمى", "يطو"], "\u{200F}\u{2068}أمينة\u{2069}، \u{2068}سلمى\u{2069} و\u{2068}يطو\u{2069}"),
    ] {
        check(format::list(language, &names), expected);
    }
    assert_eq!(Language::ALL.map(format::comma).iter().filter(|comma| **comma == "، ").count(), 1);
}

#[test]
fn times_are_those_of_the_zone() {
    let instant = "2026-11-24T08:12:00Z".parse().unwrap();
    let zone = TimeZone::fixed(jiff::tz::offset(1));

    check(format::time(time(9, 5, 0, 0)), "09:05");
    check(format::time_at(instant, &zone), "09:12");
    check(format::date_time_at(FR, instant, &zone), "24/11/2026 09:12");
    check(format::duration(FR, 45), "45\u{A0}min");
    check(format::duration(FR, 65), "1\u{A0}h\u{A0}05");
    check(format::duration(AR, 120), "2\u{A0}س");
}

#[test]
fn numbers_are_grouped_by_the_language() {
    check(format::number(FR, 73_000), "73\u{202F}000");
    check(format::number(EN, 73_000), "73,000");
    check(format::number(AR, 73_000), "73.000");
    check(format::number(FR, 999), "999");
    check(format::number(FR, -1_234_567), "-1\u{202F}234\u{202F}567");
    check(format::number(EN, i64::MIN), "-9,223,372,036,854,775,808");
    check(format::decimal(FR, 12.50, 2), "12,5");
    check(format::decimal(EN, 1_234.56, 1), "1,234.6");
    check(format::decimal(EN, -0.4, 0), "0");
    check(format::percent(FR, 0.666), "67\u{202F}%");
    check(format::percent(EN, 1.0), "100%");
    check(format::dirhams(FR, 40_000_000), "40\u{202F}000\u{202F}000\u{A0}DH");
    check(format::dirhams(EN, 40_000_000), "MAD\u{A0}40,000,000");
    check(format::dirhams(AR, 40_000_000), "40.000.000\u{A0}درهم");
}

#[test]
fn names_sort_by_the_rules_of_the_language() {
    #[track_caller]
    fn sorted(language: Language, names: &[&str], expected: &[&str]) {
        let collation = Collation::new(language);
        let mut by_key = names.to_vec();
        let mut by_comparison = names.to_vec();

        collation.sort_by_key(&mut by_key, |name| *name);
        by_comparison.sort_by(|left, right| collation.compare(left, right));

        assert_eq!(by_key, expected);
        assert_eq!(by_comparison, expected);
    }

    sorted(
        FR,
        &["Zagora", "Événement", "espoir", "Amal", "Étoile", "étude"],
        &["Amal", "espoir", "Étoile", "étude", "Événement", "Zagora"],
    );
    sorted(AR, &["مريم", "باسم", "أمينة"], &["أمينة", "باسم", "مريم"]);
}

/// A message that does not parse would be left out in silence, and its key shown in its place.
#[test]
fn every_file_of_messages_parses_and_names_a_message_once() {
    for language in Language::ALL {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/i18n/").to_owned() + language.code();
        let mut keys = BTreeSet::new();

        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let resource = match FluentResource::try_new(fs::read_to_string(&path).unwrap()) {
                Ok(resource) => resource,
                Err((_, errors)) => panic!("{}: {errors:?}", path.display()),
            };

            for line in resource.source().lines() {
                let Some((key, _)) = line.split_once(" =") else { continue };

                if key.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                    assert!(keys.insert(key.to_owned()), "{}: {key} again", path.display());
                }
            }
        }

        assert!(keys.len() > 50);
    }
}
