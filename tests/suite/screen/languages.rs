//! Every screen in every language: all of it is translated, none of it is cut in a language of longer words, and a change of language changes all of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use iced::Size;
use majlis::i18n::{Language, format};
use majlis::screen::keys::Keymap;
use majlis::ui::space;

use super::every::{Piece, Shown, every};
use super::room::{STEPS, fault};
use super::stage::Stage;

/// What is left of a usual window beside the sidebar.
const SIZE: Size = Size::new(1280.0 - space::SIDEBAR, 800.0);
/// States that hold what was chosen: a row by its place in another order, the language of a paper.
const CHOSEN: [&str; 8] = [
    "register, row",
    "register, person",
    "invitations, row",
    "documents",
    "programme, project",
    "closing, open, Minutes",
    "closing, closed, Minutes",
    "closing, inviting, Minutes",
];
/// As a translator sees a language that is not done: longer, and in brackets.
fn pseudo(message: String) -> String {
    let more = message.chars().filter(|letter| letter.is_alphabetic()).count() * 2 / 5;

    format!("⟦{message}{}⟧", "~".repeat(more))
}

/// What is the file of a language, and no message: `tests/suite/screen/help.rs` compares the three.
const HELP: &str = "help, ";
/// What is drawn as large as its window allows: its size is none of the steps.
pub const SCALED: &str = "projection, ";
/// Messages that have no room for three tenths more in a window of 1280 × 800, and why that is let be.
const TIGHT: [(&str, &[&str]); 5] = [
    ("its key stands beside it", &["Exporter", "Fusionner avec une autre fiche…"]),
    (
        "a choice that is closed shows the beginning of what is chosen, and all of it in its list",
        &[
            "Tous les responsables",
            "Tous les programmes",
            "Tous les thèmes",
            "Tous les types",
            "Tout le monde",
            "Toutes les années",
            "Toutes les rencontres",
            "Toutes les régions",
            "Sans réponse",
            "Association de migrants",
        ],
    ),
    (
        "the head of a column is as wide as what stands below it, and the table is full",
        &[
            "Association ou organisme",
            "Dernier contact",
            "Dernière participation",
            "Interventions",
            "Montant (DH)",
            "Organisations",
            "Rencontres",
            "Représentants",
            "Représentées",
            "confirmées",
        ],
    ),
    (
        "a word among many of one line, which is full",
        &["Archives", "Engagement", "Interprétation", "Réponse", "Tout", "intervention", "invitations"],
    ),
    (
        "the state of a row, which is told by its icon as well",
        &["Cadre de référence", "Page et mémoire de l’association", "Réalisé", "Sans échéance"],
    ),
];

/// The messages that were lengthened, and what they were.
static LONGER: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());

/// As a language with longer words says it: by three tenths, in letters of the same width.
fn longer(message: String) -> String {
    let more = (message.chars().count() * 3).div_ceil(10);
    let mut end: String =
        message.chars().filter(|letter| letter.is_alphabetic() || *letter == ' ').take(more).collect();
    if message.contains(' ') {
        end.insert(0, ' ');
    }
    let said = format!("{message}{}", end.trim_end());
    LONGER.lock().unwrap().insert(said.clone(), message);

    said
}

#[test]
fn no_message_is_cut_where_words_are_longer() {
    let is_tight = |message: &str| TIGHT.iter().any(|(_, messages)| messages.contains(&message));
    let mut wrong = BTreeSet::new();
    let mut stage = Stage::sample(Language::French);
    stage.speak(Keymap::default().i18n(Language::French).through(longer));
    for (name, screen) in every(&mut stage) {
        if name == "history" || name.starts_with(SCALED) {
            continue;
        }
        let seen = screen.seen(&stage, SIZE);
        for piece in &seen.pieces {
            let Some(message) = LONGER.lock().unwrap().get(&piece.text).cloned() else { continue };
            if !is_tight(&message) {
                let fault = fault(piece, &seen.sheets, SIZE, &STEPS);
                wrong.extend(fault.map(|fault| format!("{name}: “{message}” {fault}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_new_language_is_on_every_screen_at_once() {
    let mut stage = Stage::sample(Language::French);
    let mut turned = every(&mut stage);
    stage.speak(Keymap::default().i18n(Language::Arabic));
    turned.iter_mut().for_each(|(_, screen)| screen.refresh(&stage));
    let mut stage = Stage::sample(Language::Arabic);
    let begun = every(&mut stage);
    let texts = |screen: &dyn Shown| -> Vec<String> {
        screen.pieces(&stage, SIZE).into_iter().map(|piece| piece.text).collect()
    };
    let wrong: Vec<String> = turned
        .iter()
        .zip(&begun)
        .filter(|((name, _), _)| {
            !CHOSEN.iter().any(|chosen| *name == *chosen || name.starts_with(&format!("{chosen}, ")))
        })
        .filter_map(|((name, turned), (_, begun))| {
            let (turned, begun) = (texts(turned.as_ref()), texts(begun.as_ref()));
            let kept: Vec<_> = turned.iter().filter(|text| !begun.contains(text)).collect();

            (turned != begun).then(|| format!("{name}: {kept:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_text_is_a_message_or_a_name() {
    let mut stage = Stage::sample(Language::French);
    let known = format!("{:?} {:?}", stage.workspace, stage.entries);
    let months: String = (1..=12).map(|month| format::month(Language::French, month)).collect();
    let days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"].concat();
    // Names of keys, of languages, of this laptop and of nothing at all.
    let others = "Ctrl Maj Alt Échap Entrée Espace Suppr Début Fin Tab Français العربية English Poste A Pg préc suiv /nowhere DH min h er";
    stage.speak(Keymap::default().i18n(Language::French).through(pseudo));
    let is_known = |part: &str| {
        let bare = part.trim_matches(|letter: char| !letter.is_alphabetic());

        !bare.chars().any(char::is_alphabetic)
            || known.contains(bare)
            || bare.split(|letter: char| !letter.is_alphabetic()).all(|word| {
                word.chars().count() < 2
                    || months.contains(&word.to_lowercase())
                    || days.contains(&word.to_lowercase())
                    || others.contains(word)
            })
    };
    let mut wrong = BTreeSet::new();
    for (name, screen) in every(&mut stage).into_iter().filter(|(name, _)| !name.starts_with(HELP)) {
        for Piece { text, .. } in screen.pieces(&stage, SIZE) {
            let plain = outside(&text);
            let parts = plain.split(['·', '(', ')', '–', '…', '\n', '«', '»', '‹', '›', '+', '/', ':', ',']);
            wrong.extend(parts.filter(|part| !is_known(part)).map(|part| format!("{name}: {part} in {text}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// What of a text stands outside the brackets of the messages.
fn outside(text: &str) -> String {
    let mut depth = 0;
    let keep = |letter: char| {
        match letter {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            _ => return (depth == 0).then_some(letter),
        }

        None
    };

    text.chars().filter_map(keep).collect()
}
