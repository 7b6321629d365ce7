//! Every screen in every language: all of it is translated, and a change of language changes all of it.

use std::collections::BTreeSet;

use iced::Size;
use majlis::i18n::{I18n, Language, format};
use majlis::ui::space;

use super::every::{Piece, Shown, every};
use super::stage::Stage;

/// What is left of a usual window beside the sidebar.
const SIZE: Size = Size::new(1280.0 - space::SIDEBAR, 800.0);
/// States that hold what was chosen: a row by its place in another order, the language of a paper.
const CHOSEN: [&str; 4] = ["register, row", "register, person", "invitations, row", "documents"];
/// As a translator sees a language that is not done: longer, and in brackets.
fn pseudo(message: String) -> String {
    let more = message.chars().filter(|letter| letter.is_alphabetic()).count() * 2 / 5;

    format!("⟦{message}{}⟧", "~".repeat(more))
}

#[test]
fn a_new_language_is_on_every_screen_at_once() {
    let mut stage = Stage::sample(Language::French);
    let mut turned = every(&mut stage);
    stage.speak(I18n::new(Language::Arabic));
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
    stage.speak(I18n::new(Language::French).through(pseudo));
    let is_known = |part: &str| {
        let bare = part.trim_matches(|letter: char| !letter.is_alphabetic());

        !bare.chars().any(char::is_alphabetic)
            || known.contains(bare)
            || bare.split(|letter: char| !letter.is_alphabetic()).all(|word| {
                word.chars().count() < 2
                    || months.contains(&word.to_lowercase())
                    || days.contains(word)
                    || others.contains(word)
            })
    };
    let mut wrong = BTreeSet::new();
    for (name, screen) in every(&mut stage) {
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
