//! Every screen in every language: all of it is translated, none of it is cut, and a change of language changes all of it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use iced::Size;
use iced::advanced::text::paragraph::Plain;
use iced::advanced::text::{LineHeight, Shaping, Text, Wrapping};
use iced::font::Weight;
use majlis::i18n::{Language, format};
use majlis::screen::keys::Keymap;
use majlis::ui::{font, space};

use super::every::{Piece, Shown, every};
use super::stage::Stage;

/// What is left of the smallest window, and of a usual one, beside the sidebar.
const SIZES: [Size; 2] = [Size::new(960.0 - space::SIDEBAR, 600.0), Size::new(1280.0 - space::SIDEBAR, 800.0)];
/// Screens that are too much for the smallest window, and do not yet make room there.
const CROWDED: [&str; 10] = [
    "association",
    "commitments",
    "discussion",
    "documents",
    "invitations",
    "meetings",
    "overview",
    "programme",
    "register",
    "synthesis, ",
];
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
/// The sizes in which a text is set.
const STEPS: [f32; 7] = [space::CAPTION, space::BODY, space::L, space::TITLE, space::DISPLAY, space::DOOR, space::HALL];

/// The messages that the screens asked for: so they are known from the names of a workspace.
static MESSAGES: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

fn noted(message: String) -> String {
    MESSAGES.lock().unwrap().insert(message.clone());

    message
}

/// As a translator sees a language that is not done: longer, and in brackets.
fn pseudo(message: String) -> String {
    let more = message.chars().filter(|letter| letter.is_alphabetic()).count() * 2 / 5;

    format!("⟦{message}{}⟧", "~".repeat(more))
}

/// What is the file of a language, and no message: `tests/suite/screen/help.rs` compares the three.
const HELP: &str = "help, ";
/// What is drawn as large as its window allows: its size is none of the steps.
const SCALED: &str = "projection, ";
/// Messages that have no room for three tenths more in a window of 1280 × 800, and why that is let be.
const TIGHT: [(&str, &[&str]); 4] = [
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
            "Dernier contact",
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
    let said = format!("{message}{end}");
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
        for piece in screen.pieces(&stage, SIZES[1]) {
            let Some(message) = LONGER.lock().unwrap().get(&piece.text).cloned() else { continue };
            if !is_tight(&message) {
                wrong.extend(fault(&piece, SIZES[1]).map(|fault| format!("{name}: “{message}” {fault}")));
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
        screen.pieces(&stage, SIZES[1]).into_iter().map(|piece| piece.text).collect()
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
                    || days.contains(word)
                    || others.contains(word)
            })
    };
    let mut wrong = BTreeSet::new();
    for (name, screen) in every(&mut stage).into_iter().filter(|(name, _)| !name.starts_with(HELP)) {
        for Piece { text, .. } in screen.pieces(&stage, SIZES[1]) {
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

#[test]
fn no_message_is_cut() {
    let mut wrong = BTreeSet::new();
    for language in Language::ALL {
        let mut stage = Stage::sample(language);
        stage.speak(Keymap::default().i18n(language).through(noted));
        let screens = every(&mut stage);
        for size in SIZES {
            let roomy = |name: &str| size == SIZES[1] || !CROWDED.iter().any(|it| name.starts_with(it));
            for (name, screen) in screens.iter().filter(|(name, _)| roomy(name)) {
                let pieces = screen.pieces(&stage, size);
                // What was done is said in a row of a table, with a name in it; the projection has sizes of its own.
                let table = name == "history" || name.starts_with(SCALED);
                for piece in pieces.iter().filter(|piece| !table && MESSAGES.lock().unwrap().contains(&piece.text)) {
                    if let Some(fault) = fault(piece, size) {
                        let width = size.width + space::SIDEBAR;
                        wrong.insert(format!("{} {width}: {name}: “{}” {fault}", language.code(), piece.text));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// What is wrong with the place of a text. Its size is told by its height, its weight is the one that needs the least room.
fn fault(piece: &Piece, window: Size) -> Option<String> {
    let bounds = piece.bounds;
    // Words of two scripts on several lines part elsewhere in a box that is exactly as wide as the widest of them.
    let has_arabic = piece.text.contains(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    let is_mixed =
        has_arabic && piece.text.contains(|letter: char| letter.is_ascii_alphabetic() || letter == '\u{2068}');
    let room = bounds.width + if is_mixed { space::L } else { 0.0 };
    let fits = STEPS.iter().any(|size| {
        [Weight::Normal, Weight::Bold].iter().any(|weight| {
            let (width, height) = needs(&piece.text, *size, *weight, room);

            width <= room + 1.0 && (height - bounds.height).abs() < 1.0
        })
    });
    if !fits {
        return Some(format!("is cut: {:.0} × {:.0}", bounds.width, bounds.height));
    }
    let visible = piece.visible?;
    if visible.width < bounds.width - 1.0 {
        return Some(format!("is cut at its side, to {:.0} of {:.0}", visible.width, bounds.width));
    }
    let beyond = (bounds.x + bounds.width - window.width).max(-bounds.x);

    (beyond > 1.0).then(|| format!("goes {beyond:.0} beyond the window"))
}

/// The room that a text takes where it may be so wide.
fn needs(text: &str, size: f32, weight: Weight, width: f32) -> (f32, f32) {
    let paragraph: Plain<<iced::Renderer as iced::advanced::text::Renderer>::Paragraph> = Plain::new(Text {
        content: text.to_owned(),
        bounds: Size::new(width + 0.5, f32::INFINITY),
        size: size.into(),
        line_height: LineHeight::default(),
        font: font::of(text, weight),
        align_x: iced::advanced::text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: Shaping::default(),
        wrapping: Wrapping::default(),
    });

    (paragraph.min_width(), paragraph.min_height())
}

#[test]
fn a_text_that_is_cut_is_seen() {
    let piece = |text: &str, width: f32, height: f32| {
        let bounds = iced::Rectangle { x: 0.0, y: 0.0, width, height };

        Piece { text: text.to_owned(), bounds, visible: Some(bounds) }
    };
    let window = SIZES[0];
    // The typefaces are loaded with the first picture.
    super::every::pieces::<()>(majlis::ui::text::body("a").into(), window);
    let line = space::BODY * 1.3;
    assert!(fault(&piece("Enregistrer", 200.0, line), window).is_none());
    assert!(fault(&piece("Enregistrer", 40.0, line), window).is_some());
    assert!(fault(&piece("حفظ التغييرات", 30.0, line), window).is_some());
    assert!(fault(&piece("Une phrase assez longue pour deux lignes", 180.0, 2.0 * line), window).is_none());
    assert!(fault(&piece("Une phrase assez longue pour deux lignes", 180.0, line), window).is_some());
    assert!(fault(&piece("Enregistrer", 2_000.0, line), window).is_some());
}
