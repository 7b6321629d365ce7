//! Finding people: folding, ranking, both scripts, highlighting, and keeping the index up to date.

use majlis::search::{Class, Field, Index, Record, fold, highlight};

#[test]
fn folding_takes_away_what_people_do_not_agree_on() {
    let cases = [
        ("Chraïbi", "chraibi"),
        ("CHRAÏBI", "chraibi"),
        ("El-Haddad", "el haddad"),
        ("  El   Haddad ", "el haddad"),
        ("M'hamed", "mhamed"),
        ("M’hamed", "mhamed"),
        ("Mʼhamed", "mhamed"),
        ("d'Agadir", "dagadir"),
        ("Fayçal", "faycal"),
        ("œuvre", "oeuvre"),
        ("أحمد", "احمد"),
        ("إبراهيم", "ابراهيم"),
        ("آيت", "ايت"),
        ("ٱلله", "الله"),
        ("فاطمة", "فاطمه"),
        ("مصطفى", "مصطفي"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("رؤوف", "رووف"),
        ("عائشة", "عايشه"),
        ("الزهراء", "الزهرا"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("ﷲ", "الله"),
        ("کریم", "كريم"),
        ("أڭادير", "اكادير"),
        ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
        ("۴۵۶", "456"),
        ("\u{200F}محمد\u{200E}", "محمد"),
        ("…", ""),
        ("", ""),
    ];

    for (text, folded) in cases {
        assert_eq!(fold(text), folded, "{text}");
    }
}

#[track_caller]
fn found(register: &[&str], query: &str, name: &str) {
    let index = Index::new(register.iter().zip(0..).map(|(name, id)| Record::new(id).with(Field::Name, name)));
    let hits = index.search(query, 10);
    let names: Vec<_> = hits.iter().map(|hit| (register[hit.id as usize], hit.class)).collect();

    assert!(
        names.first().is_some_and(|(first, _)| *first == name),
        "{query} should find {name} first, found {names:?}"
    );
}

const LATIN: [&str; 14] = [
    "Mohamed Alami",
    "Karim Benaïssa",
    "Ahmed Sraibi",
    "Saïd Ben Aïssa",
    "Abdelkader Ouazzani",
    "Fatima-Zahra Lahjouji",
    "Omar Rhallam",
    "Nadia Chraïbi",
    "Noureddine Guessous",
    "Lalla Aïcha El Mahdi",
    "Youssef Aït Lahcen",
    "Hind Bouhaddou",
    "Jaafar Zniber",
    "Kenza Qadiri",
];

const ARABIC: [&str; 14] = [
    "محمد العلمي",
    "كريم بنعيسى",
    "أحمد السرايبي",
    "سعيد بن عيسى",
    "عبد القادر الوزاني",
    "فاطمة الزهراء الحجوجي",
    "عمر غلام",
    "نادية الشرايبي",
    "نور الدين جسوس",
    "للا عائشة المهدي",
    "يوسف آيت لحسن",
    "هند بوحدو",
    "جعفر زنيبر",
    "كنزة القادري",
];

#[test]
fn every_name_is_found_in_the_other_script() {
    for (latin, arabic) in LATIN.iter().zip(ARABIC) {
        found(&ARABIC, latin, arabic);
        found(&LATIN, arabic, latin);
    }
}

#[test]
fn spellings_of_one_name_find_each_other() {
    let cases = [
        ("mohammed alami", "Mohamed Alami"),
        ("mhamed alami", "Mohamed Alami"),
        ("muhammad el alami", "Mohamed Alami"),
        ("alami mohamed", "Mohamed Alami"),
        ("abd al-qadir", "Abdelkader Ouazzani"),
        ("abdelqader", "Abdelkader Ouazzani"),
        ("wazzani", "Abdelkader Ouazzani"),
        ("ghallam", "Omar Rhallam"),
        ("el hajjouji", "Fatima-Zahra Lahjouji"),
        ("hajouji", "Fatima-Zahra Lahjouji"),
        ("fatimazahra", "Fatima-Zahra Lahjouji"),
        ("fatima ezzahra", "Fatima-Zahra Lahjouji"),
        ("nour eddine", "Noureddine Guessous"),
        ("gessous", "Noureddine Guessous"),
        ("chraibi", "Nadia Chraïbi"),
        ("shraibi", "Nadia Chraïbi"),
        ("sraibi", "Ahmed Sraibi"),
        ("el mehdi", "Lalla Aïcha El Mahdi"),
        ("aicha", "Lalla Aïcha El Mahdi"),
        ("ait lhcen", "Youssef Aït Lahcen"),
        ("lahsen", "Youssef Aït Lahcen"),
        ("bou haddou", "Hind Bouhaddou"),
        ("kadiri", "Kenza Qadiri"),
        ("el qadiri", "Kenza Qadiri"),
        ("snaiber", "Jaafar Zniber"),
    ];

    for (query, name) in cases {
        found(&LATIN, query, name);
    }
}

/// Each line is one name, as different people write it.
const SPELLINGS: [&[&str]; 14] = [
    &["محمد", "Mohamed", "Mhamed", "Muhammad", "Mohammed", "M’hamed"],
    &["بنعيسى", "بن عيسى", "Ben Aïssa", "Benaïssa", "Ben-Aissa", "benaissa"],
    &["عبد القادر", "عبدالقادر", "Abdelkader", "Abd al-Qadir", "Abdelqader", "Abd el Kader"],
    &["غلام", "Rhallam", "Ghallam", "RHALLAM"],
    &["الحجوجي", "Lahjouji", "El Hajjouji", "Hajouji", "L’Hajjouji"],
    &["الشرايبي", "Chraïbi", "Chraibi", "Echraïbi", "Shraibi"],
    &["السرايبي", "Sraibi", "Sraïbi", "Esraibi"],
    &["فاطمة الزهراء", "Fatima Ezzahra", "Fatima-Zahra", "Fatimazahra", "Fatima Zohra"],
    &["عبد الحق", "Abdelhak", "Abd el-Hak", "Abdelhaq"],
    &["الكروج", "El Guerrouj", "Guerrouj", "Elguerouj"],
    &["آيت الحسين", "Aït Lhoussaine", "Ait El Houssaine", "Ayt Lhoucine"],
    &["ولد امبارك", "Ould Mbarek", "Ould M’barek", "Oueld Mbarek"],
    &["نور الدين", "Noureddine", "Nour Eddine", "Nour-Eddine", "Nouredine"],
    &["نعيمة", "Naïma", "Naima", "Naaima"],
];

#[test]
fn every_spelling_finds_every_other_of_the_same_name_first() {
    for line in SPELLINGS {
        for written in line {
            let others = SPELLINGS.iter().filter(|other| **other != line).flat_map(|other| other.iter());
            let register: Vec<&str> = others.copied().chain([*written]).collect();

            for typed in line {
                found(&register, typed, written);
                let parts = highlight(typed, written);
                assert!(!parts.is_empty(), "{typed} should be marked in {written}");
            }
        }
    }
}

#[test]
fn names_of_a_letter_apart_are_not_each_other() {
    for (typed, right, other) in [
        ("chraibi", "Nadia Chraïbi", "Nadia Sraibi"),
        ("sraibi", "Nadia Sraibi", "Nadia Chraïbi"),
        ("الشرايبي", "Nadia Chraïbi", "Nadia Sraibi"),
        ("السرايبي", "Nadia Sraibi", "Nadia Chraïbi"),
        ("chraibi", "نادية الشرايبي", "نادية السرايبي"),
        ("sraibi", "نادية السرايبي", "نادية الشرايبي"),
    ] {
        let index = Index::new([Record::new(0).with(Field::Name, right), Record::new(1).with(Field::Name, other)]);
        let hits = index.search(typed, 10);

        assert_eq!(hits.first().map(|hit| hit.id), Some(0), "{typed}");
        assert!(hits.iter().all(|hit| hit.id == 0 || hit.class >= Class::Near), "{typed} is not {other}: {hits:?}");
    }
}

#[test]
fn what_a_name_begins_with_counts_before_a_word_of_an_association() {
    let index = Index::new([
        Record::new(0).with(Field::Name, "Nadia Alami").with(Field::Association, "Association de migrants"),
        Record::new(1).with(Field::Name, "Abbas Derkaoui").with(Field::Association, "Association de migrants"),
    ]);

    assert_eq!(index.search("de", 10).first().map(|hit| (hit.id, hit.class)), Some((1, Class::Name)));
}

#[test]
fn an_association_is_found_in_the_script_that_it_was_not_written_in() {
    let index = Index::new([
        Record::new(0).with(Field::Name, "Nadia Alami").with(Field::Association, "جمعية التضامن"),
        Record::new(1).with(Field::Name, "Omar Tazi").with(Field::Association, "Association Tanmia"),
    ]);
    let first = |query: &str| index.search(query, 10).first().map(|hit| (hit.id, hit.class));

    assert_eq!(first("tadamoun"), Some((0, Class::Near)));
    assert_eq!(first("التنمية"), Some((1, Class::Near)));
}

#[test]
fn a_name_that_goes_on_as_most_do_stands_first_and_one_behind_a_particle_after() {
    let names = [
        "Imane Elmaleh",
        "Mounir Tazi",
        "Mohamed Alami",
        "Mohamed Bennis",
        "Anas El Alj",
        "Rim El Badri",
        "Said El Bouri",
    ];

    for (typed, name) in [("m", "Mohamed Alami"), ("el a", "Anas El Alj")] {
        found(&names, typed, name);
    }
}

#[test]
fn a_few_letters_find_a_name_in_the_other_script() {
    let cases = [
        ("moham", "محمد العلمي"),
        ("chr", "نادية الشرايبي"),
        ("ghal", "عمر غلام"),
        ("rhal", "عمر غلام"),
        ("abdelk", "عبد القادر الوزاني"),
    ];

    for (query, name) in cases {
        found(&ARABIC, query, name);
    }
    let cases =
        [("محم", "Mohamed Alami"), ("شر", "Nadia Chraïbi"), ("غل", "Omar Rhallam"), ("عبد الق", "Abdelkader Ouazzani")];

    for (query, name) in cases {
        found(&LATIN, query, name);
    }
}

#[test]
fn a_name_ranks_before_an_association_and_a_code_before_all() {
    let index = Index::new([
        Record::new(0)
            .with(Field::Name, "Karim Tazi")
            .with(Field::Acronym, "NOUR")
            .with(Field::Association, "Association Nour"),
        Record::new(1).with(Field::Name, "Nour Bennis").with(Field::Acronym, "AMDH"),
        Record::new(2)
            .with(Field::Name, "Salma Naciri")
            .with(Field::Code, "NOUR")
            .with(Field::Region, "Rabat-Salé-Kénitra"),
    ]);
    let classes = |query: &str| index.search(query, 10).iter().map(|hit| (hit.id, hit.class)).collect::<Vec<_>>();

    assert_eq!(classes("nour"), [(2, Class::Code), (1, Class::Name), (0, Class::Acronym)]);
    assert_eq!(classes("amdh"), [(1, Class::Acronym)]);
    assert_eq!(classes("nour bennis"), [(1, Class::FullName)]);
    assert_eq!(classes("bennis nour"), [(1, Class::FullName)]);
    assert_eq!(classes("bennis amdh"), [(1, Class::NameAndMore)]);
    assert_eq!(classes("sale"), [(2, Class::More)]);
    assert_eq!(index.exact("Nour BENNIS"), [1]);
    assert!(index.exact("Nour").is_empty());
}

#[test]
fn highlighting_marks_what_was_found_in_either_script() {
    let cases = [
        ("moh", "Mohamed Alami", vec!["Moh"]),
        ("chrai", "Nadia Chraïbi", vec!["Chraï"]),
        ("hadd", "Noureddine El-Haddad", vec!["Hadd"]),
        ("al mo", "Mohamed Alami", vec!["Mo", "Al"]),
        ("محم", "مُحَمَّد", vec!["مُحَمَّ"]),
        ("moh", "محمد العلمي", vec!["مح"]),
        ("be", "عبد الله بنعلي", vec!["ب"]),
        ("abd", "عبد الله بنعلي", vec!["عبد"]),
        ("benaissa", "Saïd Ben Aïssa", vec!["Ben", "Aïssa"]),
        ("ben aissa", "Karim Benaïssa", vec!["Benaïssa"]),
        ("agadir", "Amis d'Agadir", vec!["Agadir"]),
        ("xyz", "Mohamed", vec![]),
        ("", "Mohamed", vec![]),
    ];

    for (query, text, parts) in cases {
        let ranges = highlight(query, text);
        let found: Vec<_> = ranges.into_iter().map(|range| &text[range]).collect();

        assert_eq!(found, parts, "{query} in {text}");
    }
}

/// Pairs of a fixture: Arabic, Latin.
fn pairs(text: &'static str) -> Vec<[&'static str; 2]> {
    let rows = text.lines().filter(|line| !line.starts_with('#'));

    rows.map(|row| row.split('\t').take(2).collect::<Vec<_>>().try_into().unwrap()).collect()
}

#[test]
fn moroccan_names_are_found_across_scripts_among_a_thousand_others() {
    let asked = pairs(include_str!("../fixtures/names/moroccan.tsv"));
    let others = pairs(include_str!("../fixtures/names/maghreb-held-out.tsv"));

    for (register, query) in [(0, 1), (1, 0)] {
        let names: Vec<&str> = asked.iter().chain(&others).map(|pair| pair[register]).collect();
        let index = Index::new(names.iter().zip(0..).map(|(name, id)| Record::new(id).with(Field::Name, name)));
        let places = asked.iter().zip(0..).map(|(pair, id)| {
            let hits = index.search(pair[query], 5);

            hits.iter().position(|hit| hit.id == id)
        });
        let places: Vec<_> = places.collect();
        let share = |most: usize| {
            let found = places.iter().filter(|place| place.is_some_and(|place| place < most)).count();

            100 * found / asked.len()
        };

        assert!(share(1) >= 95, "first {} %", share(1));
        assert!(share(5) >= 98, "in the first five {} %", share(5));
    }
}

#[test]
fn whoever_types_on_sees_another_of_the_equals() {
    let names = ["Zakaria Alami", "Zakaria Bennis", "Zakaria Chafik", "Zineb Tazi"];
    let index = Index::new(names.iter().zip(0..).map(|(name, id)| Record::new(id).with(Field::Name, name)));
    let first = |query: &str| index.search(query, 10).first().map(|hit| hit.id);
    let mut led: Vec<_> = ["z", "za", "zak", "zaka"].into_iter().filter_map(first).collect();
    led.sort_unstable();
    led.dedup();

    assert!(led.starts_with(&[0, 1, 2]), "each Zakaria should stand first once, {led:?}");
    assert_eq!(first("zakaria b"), Some(1));
    assert_eq!(first("zakaria bennis"), Some(1));
}

mod properties {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::{Index as Pick, select};

    const WORDS: [&str; 24] = [
        "Mohamed",
        "Aïcha",
        "El",
        "Ben",
        "Benaïssa",
        "Haddad",
        "Nour",
        "Eddine",
        "Abd",
        "Al-Qadir",
        "d'Agadir",
        "Ouazzani",
        "ⵎⵓⵃⴰ",
        "محمد",
        "عبد",
        "القادر",
        "بنعيسى",
        "بن",
        "الحجوجي",
        "نور",
        "الدين",
        "آيت",
        "غلام",
        "ة",
    ];

    fn name() -> impl Strategy<Value = String> {
        prop::collection::vec(select(&WORDS[..]), 1..5).prop_map(|words| words.join(" "))
    }

    fn record(id: u32, row: &(String, String)) -> Record<'_> {
        Record::new(id).with(Field::Name, &row.0).with(Field::Association, &row.1)
    }

    fn rows(index: &Index, query: &str) -> Vec<(u32, Class, u16)> {
        index.search(query, usize::MAX).iter().map(|hit| (hit.id, hit.class, hit.cost)).collect()
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC*") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }

        #[test]
        fn highlighted_parts_are_in_order_and_apart(query in "\\PC{0,12}", text in "\\PC*") {
            let mut last = None;

            for range in highlight(&query, &text) {
                prop_assert!(range.start < range.end && last.is_none_or(|last| last < range.start));
                prop_assert!(text.is_char_boundary(range.start) && text.is_char_boundary(range.end));
                last = Some(range.end);
            }
        }

        #[test]
        fn anybody_is_found_by_two_letters_of_any_word(names in prop::collection::vec(name(), 1..20), pick: Pick, letters in 2..6usize) {
            let index = Index::new(names.iter().zip(0..).map(|(name, id)| Record::new(id).with(Field::Name, name)));
            let id = pick.index(names.len());

            for word in fold(&names[id]).split(' ').filter(|word| word.chars().count() >= 2) {
                let query: String = word.chars().take(letters).collect();
                let found = index.search(&query, names.len());

                prop_assert!(found.iter().any(|hit| hit.id as usize == id), "{} by {}", names[id], query);
            }
        }

        #[test]
        fn an_index_kept_up_to_date_answers_as_one_built_anew(
            before in prop::collection::vec((name(), name()), 1..12),
            changes in prop::collection::vec((0..14u32, prop::option::of((name(), name()))), 0..12),
            query in name(),
            letters in 1..12usize,
        ) {
            let mut now: Vec<Option<(String, String)>> = before.iter().cloned().map(Some).collect();
            let mut index = Index::new(before.iter().zip(0..).map(|(row, id)| record(id, row)));

            for (id, change) in changes {
                let place = id as usize;
                now.resize(now.len().max(place + 1), None);

                match &change {
                    Some(row) => index.upsert(&record(id, row)),
                    None => index.remove(id),
                }
                now[place] = change;
            }
            let anew = Index::new(now.iter().zip(0..).filter_map(|(row, id)| Some(record(id, row.as_ref()?))));
            let query: String = query.chars().take(letters).collect();

            prop_assert_eq!(index.len(), anew.len());
            prop_assert_eq!(rows(&index, &query), rows(&anew, &query));
        }

        #[test]
        fn the_order_of_words_does_not_matter_to_who_is_found(names in prop::collection::vec(name(), 1..12), pick: Pick) {
            let index = Index::new(names.iter().zip(0..).map(|(name, id)| Record::new(id).with(Field::Name, name)));
            let id = pick.index(names.len()) as u32;
            let mut words: Vec<_> = names[id as usize].split(' ').collect();
            words.reverse();

            prop_assert!(index.search(&words.join(" "), names.len()).iter().any(|hit| hit.id == id));
        }
    }
}
