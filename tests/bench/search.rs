//! Finding people: across scripts, across spellings, in few letters, among many.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use majlis::search::{Field, Index, Record, fold};

use crate::harness::{Arguments, at_least, at_most, milliseconds, percentile};

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/names/maghreb-held-out.tsv");

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/lists/rencontre-155.csv");

/// A name in both scripts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Pair {
    arabic: String,
    latin: String,
}

pub fn run(arguments: &Arguments) {
    let path = arguments.names.as_deref().unwrap_or(FIXTURE);
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            println!("  {path} was not read: {error}");

            return;
        }
    };
    let pairs: Vec<Pair> = text.lines().filter(|line| !line.starts_with('#')).filter_map(pair).collect();

    across_scripts(&pairs, arguments.misses);
    spellings(&pairs, arguments.misses);
    // Spread over the whole list, which is sorted.
    let count = pairs.len().min(310);
    let spread: Vec<&Pair> = (0..count).map(|place| &pairs[place * pairs.len() / count]).collect();
    letters("of this list", &spread, arguments.misses);
    let sample = std::fs::read_to_string(SAMPLE).unwrap_or_default();
    let sample: Vec<Pair> = sample.lines().skip(1).filter_map(delegate).collect();
    letters("of rencontre-155.csv", &sample.iter().collect::<Vec<_>>(), arguments.misses);
    many(&pairs);
}

fn pair(line: &str) -> Option<Pair> {
    let mut cells = line.split('\t');

    Some(Pair { arabic: cells.next()?.to_owned(), latin: cells.next()?.to_owned() })
}

/// The delegate of a row of the sample list, if it has one in both scripts.
fn delegate(line: &str) -> Option<Pair> {
    let cells: Vec<&str> = line.split(';').collect();
    let (latin, arabic) = (cells.get(7)?.trim(), cells.get(8)?.trim());

    (!latin.is_empty() && !fold(arabic).is_ascii()).then(|| Pair { arabic: arabic.to_owned(), latin: latin.to_owned() })
}

fn index(names: &[&str]) -> Index {
    Index::new(names.iter().zip(0..).map(|(name, id)| Record::new(id).with(Field::Name, name)))
}

/// The register in one script, the queries in the other.
fn across_scripts(pairs: &[Pair], misses: bool) {
    let known: HashSet<(&str, &str)> = pairs.iter().map(|pair| (pair.arabic.as_str(), pair.latin.as_str())).collect();

    for arabic_register in [true, false] {
        let here = |pair: &'_ Pair| if arabic_register { pair.arabic.clone() } else { pair.latin.clone() };
        let there = |pair: &'_ Pair| if arabic_register { pair.latin.clone() } else { pair.arabic.clone() };
        let names: BTreeSet<String> = pairs.iter().map(here).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let queries: BTreeSet<String> = pairs.iter().map(there).collect();
        let index = index(&names);
        let (mut first, mut five) = (0, 0);

        for query in &queries {
            let hits = index.search(query, 5);
            let right = |name: &str| {
                if arabic_register { known.contains(&(name, query)) } else { known.contains(&(query, name)) }
            };
            let place = hits.iter().position(|hit| right(names[hit.id as usize]));
            first += usize::from(place == Some(0));
            five += usize::from(place.is_some());

            if misses && place != Some(0) {
                let found: Vec<&str> = hits.iter().map(|hit| names[hit.id as usize]).collect();
                println!("    {query}: {place:?} of {found:?}");
            }
        }
        let script = if arabic_register { "Arabic" } else { "Latin" };
        let share = |count: usize| 100.0 * count as f64 / queries.len() as f64;
        at_least(
            &format!("{} names in {script}, asked for in the other: first", names.len()),
            share(first),
            95.0,
            " %",
        );
        at_least("… in the first five", share(five), 98.0, " %");
    }
}

/// The register has one Latin spelling of a name, the query is another.
fn spellings(pairs: &[Pair], misses: bool) {
    let mut spellings: BTreeMap<&str, Vec<&str>> = BTreeMap::new();

    for pair in pairs {
        let known = spellings.entry(&pair.arabic).or_default();

        if !known.contains(&pair.latin.as_str()) {
            known.push(&pair.latin);
        }
    }
    let names: Vec<&str> = spellings.values().map(|spellings| spellings[0]).collect();
    let index = index(&names);
    let (mut count, mut five) = (0, 0);

    for (id, spellings) in spellings.values().enumerate() {
        for query in &spellings[1..] {
            let found = index.search(query, 5).iter().any(|hit| hit.id as usize == id);
            count += 1;
            five += usize::from(found);

            if misses && !found {
                println!("    {query} did not find {}", spellings[0]);
            }
        }
    }
    at_least(
        &format!("{count} other Latin spellings: in the first five"),
        100.0 * five as f64 / count as f64,
        97.0,
        " %",
    );
}

/// Letters typed until the right person is first, from any word of the name on. Who shares the name as it is typed with another
/// cannot be told apart by it, and is counted apart.
fn letters(list: &str, people: &[&Pair], misses: bool) {
    let index = Index::new(
        people
            .iter()
            .zip(0..)
            .map(|(person, id)| Record::new(id).with(Field::Name, &person.latin).with(Field::Name, &person.arabic)),
    );

    for arabic in [false, true] {
        let name = |person: &'_ Pair| if arabic { person.arabic.clone() } else { person.latin.clone() };
        let mut homonyms: HashMap<String, usize> = HashMap::new();
        people.iter().for_each(|person| *homonyms.entry(fold(&name(person))).or_default() += 1);
        let mut typed = Vec::new();
        let mut shared = 0;

        for (person, id) in people.iter().zip(0..) {
            let name = name(person);

            if homonyms[&fold(&name)] == 1 {
                let words: Vec<&str> = name.split_whitespace().collect();
                typed.extend((0..words.len()).map(|start| until_first(&index, id, &words, start)));

                if misses && let Some(most) = typed[typed.len() - words.len()..].iter().find(|letters| **letters > 7.0)
                {
                    println!("    {name}: {most} letters");
                }
            } else {
                shared += 1;
            }
        }
        let keyboard = if arabic { "Arabic" } else { "Latin" };
        println!(
            "  {} people {list}, {keyboard}: {} ways to begin, {shared} namesakes apart",
            people.len(),
            typed.len()
        );
        at_most("letters typed until the right person is first: median", percentile(&mut typed, 0.5), 3.0, "");
        at_most("… 95th percentile", percentile(&mut typed, 0.95), 7.0, "");
    }
}

fn until_first(index: &Index, id: u32, words: &[&str], start: usize) -> f64 {
    let text = [&words[start..], &words[..start]].concat().join(" ");
    let mut letters = 0;

    for (at, letter) in text.char_indices().filter(|(_, letter)| !letter.is_whitespace()) {
        letters += 1;
        let hits = index.search(&text[..at + letter.len_utf8()], 1);

        if hits.first().is_some_and(|hit| hit.id == id) {
            break;
        }
    }

    f64::from(letters)
}

/// A hundred thousand people made of these names, two an association.
fn many(pairs: &[Pair]) {
    const PEOPLE: usize = 100_000;

    struct Person {
        names: [String; 2],
        association: [String; 2],
        acronym: String,
        code: String,
    }

    let given = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
    let family = |name: &str| name.split_once(' ').map_or(name, |(_, family)| family).to_owned();
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let mut any = |count: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;

        (random % count as u64) as usize
    };
    let aims = [("la solidarité", "التضامن"), ("le développement", "التنمية"), ("les migrants", "المهاجرين")];
    let people: Vec<Person> = (0..PEOPLE)
        .map(|number| {
            let (one, other, aim) = (&pairs[any(pairs.len())], &pairs[any(pairs.len())], aims[number / 2 % aims.len()]);
            let patron = &pairs[number / 2 % pairs.len()];

            Person {
                names: [
                    format!("{} {}", given(&one.latin), family(&other.latin)),
                    format!("{} {}", given(&one.arabic), family(&other.arabic)),
                ],
                association: [
                    format!("Association {} pour {}", family(&patron.latin), aim.0),
                    format!("جمعية {} من أجل {}", family(&patron.arabic), aim.1),
                ],
                acronym: format!("A{:X}", number / 2),
                code: format!("{:05X}", number * 7),
            }
        })
        .collect();
    let records = || {
        people.iter().zip(0..).map(|(person, id)| {
            Record::new(id)
                .with(Field::Name, &person.names[0])
                .with(Field::Name, &person.names[1])
                .with(Field::Association, &person.association[0])
                .with(Field::Association, &person.association[1])
                .with(Field::Acronym, &person.acronym)
                .with(Field::Region, "Rabat-Salé-Kénitra")
                .with(Field::Role, "Président")
                .with(Field::Code, &person.code)
        })
    };
    at_most("100,000 people: index built", milliseconds(|| Index::new(records())), 1000.0, " ms");
    let index = Index::new(records());
    at_most("… bytes of index a person", index.bytes() as f64 / PEOPLE as f64, 200.0, "");

    let mut keystrokes = Vec::new();

    for person in people.iter().step_by(PEOPLE / 60) {
        for name in &person.names {
            for (at, letter) in name.char_indices() {
                keystrokes.push(milliseconds(|| index.search(&name[..at + letter.len_utf8()], 10)));
            }
        }
    }
    at_most("… a keystroke, median", percentile(&mut keystrokes, 0.5), 5.0, " ms");
    at_most("… a keystroke, 99th percentile", percentile(&mut keystrokes, 0.99), 5.0, " ms");
    let mut index = index;
    let walk_in = Record::new(PEOPLE as u32).with(Field::Name, "Maryam Walk-in").with(Field::Name, "مريم");
    at_most("… a walk-in taken in", milliseconds(|| index.upsert(&walk_in)), 5.0, " ms");
}
