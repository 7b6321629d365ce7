//! The gallery: every part in every theme and direction, beside what was last approved of.

mod reference;

use iced::advanced::graphics::text::{cosmic_text, font_system};
use iced_test::Simulator;
use iced_test::core::renderer::{Headless, Style};
use iced_test::core::theme::Base;
use iced_test::core::{clipboard, mouse, time, window};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::selector::Candidate;
use majlis::i18n::Language;
use majlis::ui::gallery::window::{Event, Window, turn};
use majlis::ui::gallery::{Gallery, Message, Page};
use majlis::ui::shortcut::Shortcut;
use majlis::ui::{Theme, font, space};
use resvg::tiny_skia::{IntSize, Pixmap};

const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::HighContrast];
/// One of each direction.
const LANGUAGES: [Language; 2] = [Language::French, Language::Arabic];
/// A usual window, in which every part has its room, and the smallest.
const SIZES: [(u32, u32); 2] = [(1280, 800), (960, 600)];

/// The name of a picture: `Words-1280-Dark-ar`.
fn name(page: Page, size: (u32, u32), theme: Theme, language: Language) -> String {
    format!("{page:?}-{}-{theme:?}-{}", size.0, language.code())
}

/// Pictures of every part, for somebody to look at and for the references, where a folder is named for them:
/// `MAJLIS_PICTURES=DIR cargo test --test suite pictures_of_the_gallery`.
///
/// They are drawn with the bundled typefaces alone, whichever ones this machine has. All tests of one process share their
/// typefaces, so this one is to have a process of its own.
#[test]
fn pictures_of_the_gallery() {
    let Some(folder) = std::env::var_os("MAJLIS_PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    bundled_alone(font_system().write().unwrap().raw());
    let renderer = <iced::Renderer as Headless>::new(font::REGULAR, iced::Pixels(space::BODY), Some("tiny-skia"));
    let mut renderer = iced_test::futures::futures::executor::block_on(renderer).unwrap();
    std::fs::create_dir_all(&folder).unwrap();
    for (page, size) in Page::ALL.into_iter().flat_map(|page| SIZES.map(|size| (page, size))) {
        for (language, theme) in LANGUAGES.into_iter().flat_map(|language| THEMES.map(|theme| (language, theme))) {
            let picture = drawn(&mut renderer, size, &Gallery::new(language, theme, page));

            picture.save_png(folder.join(name(page, size, theme, language) + ".png")).unwrap();
        }
    }
}

/// Leaves our typefaces, and the one of iced's that has the tick of a box.
fn bundled_alone(system: &mut cosmic_text::FontSystem) {
    let mut bundled = cosmic_text::fontdb::Database::new();
    let of_iced = system.db().faces().filter(|face| face.families.iter().any(|(name, _)| name == "Iced-Icons"));
    for face in of_iced.map(|face| face.id) {
        system.db().with_face_data(face, |bytes, _| bundled.load_font_data(bytes.to_vec()));
    }
    for face in font::all() {
        bundled.load_font_data(face.to_vec());
    }
    *system = cosmic_text::FontSystem::new_with_locale_and_db("fr".into(), bundled);
}

/// The first frame of a page; nothing moves, and no field has the caret.
fn drawn(renderer: &mut iced::Renderer, (width, height): (u32, u32), gallery: &Gallery) -> Pixmap {
    let theme = gallery.theme();
    let base = theme.base();
    let size = iced::Size::new(width as f32, height as f32);
    let mut ui = UserInterface::build(gallery.view(), size, Cache::default(), renderer);
    let redraw = iced::Event::Window(window::Event::RedrawRequested(time::Instant::now()));
    let nowhere = mouse::Cursor::Unavailable;
    let _ = ui.update(&[redraw], nowhere, renderer, &mut clipboard::Null, &mut Vec::new());
    ui.draw(renderer, &theme, &Style { text_color: base.text_color }, nowhere);
    let points = renderer.screenshot(iced::Size::new(width, height), 1.0, base.background_color);

    Pixmap::from_vec(points, IntSize::from_wh(width, height).unwrap()).unwrap()
}

#[test]
fn a_row_of_a_table_answers_to_a_press_and_a_title_sorts() {
    let gallery = Gallery::new(Language::French, Theme::Light, Page::Lists).with_rows(10_000);
    let mut ui: Simulator<'_, Message, Theme> =
        Simulator::with_size(majlis::ui::settings(), [1024.0, 600.0], gallery.view());

    ui.click("Forum des jeunes d’Agadir 2").unwrap();
    ui.click("Région").unwrap();

    // Only the rows in sight are there.
    assert!(ui.find("Coopérative Tiwizi 5").is_ok());
    assert!(ui.find("Coopérative Tiwizi 500").is_err());

    let messages: Vec<_> = ui.into_messages().collect();

    assert!(messages.iter().any(|message| matches!(message, Message::RowPressed(1))));
    assert!(messages.iter().any(|message| matches!(message, Message::TableSorted(1))));
}

#[test]
fn a_search_field_gives_the_focus_up_to_the_field_before_it() {
    let gallery = Gallery::new(Language::French, Theme::Light, Page::Entries);
    let mut ui: Simulator<'_, Message, Theme> =
        Simulator::with_size(majlis::ui::settings(), [1024.0, 800.0], gallery.view());

    ui.click("Rechercher une association, une personne…").unwrap();
    ui.typewrite("d");
    ui.click("Tel qu’il figure sur le récépissé").unwrap();
    ui.typewrite("x");

    let typed: Vec<_> = ui
        .into_messages()
        .filter_map(|message| match message {
            Message::QueryChanged(query) => Some(format!("query {query}")),
            Message::NameChanged(name) => Some(format!("name {name}")),
            _ => None,
        })
        .collect();

    assert_eq!(typed, ["query d", "name x"]);
}

/// A window of 1280 px at 80 and at 100 %, and the smallest one: no word begins before its window or ends after it.
#[test]
fn no_word_of_the_gallery_leaves_its_window() {
    for language in LANGUAGES {
        for width in [1600.0, 1280.0, 960.0] {
            for page in Page::ALL {
                let gallery = Gallery::new(language, Theme::Light, page);
                let mut ui: Simulator<'_, Message, Theme> =
                    Simulator::with_size(majlis::ui::settings(), [width, 800.0], gallery.view());
                let beyond = ui.find(move |found: Candidate<'_>| match found {
                    Candidate::Text { bounds, content, .. }
                        if bounds.x < -1.0 || bounds.x + bounds.width > width + 1.0 =>
                    {
                        Some(content.to_owned())
                    }
                    _ => None,
                });

                assert!(beyond.is_err(), "{page:?} in {language:?} at {width}: {beyond:?}");
            }
        }
    }
}

#[test]
fn the_gallery_is_turned_by_keys() {
    use majlis::i18n::Direction;

    let mut shown = Window::new(Language::French);
    let mut press = |name: &str| {
        let event = Event::Turned(turn(Shortcut::from_name(name).unwrap()).unwrap());
        let _ = shown.update(event);

        (shown.gallery().page(), shown.theme(), shown.scale(), shown.gallery().language().direction())
    };
    let (page, theme, scale, direction) = (Page::Words, Theme::Light, 1.0, Direction::LeftToRight);
    assert_eq!(press("Right"), (Page::ALL[1], theme, scale, direction));
    assert_eq!(press("Left"), (page, theme, scale, direction));
    assert_eq!(press("Left"), (Page::Door, theme, scale, direction));
    assert_eq!(press("PgDn"), (page, theme, scale, direction));
    assert_eq!(press("T"), (page, Theme::Dark, scale, direction));
    assert_eq!(press("Shift+T"), (page, theme, scale, direction));
    assert_eq!(press("S"), (page, theme, 1.25, direction));
    assert_eq!(press("Shift+S"), (page, theme, scale, direction));
    assert_eq!(press("D"), (page, theme, scale, Direction::RightToLeft));
    assert_eq!(press("D"), (page, theme, scale, direction));
    assert_eq!(turn(Shortcut::from_name("X").unwrap()), None);
}
