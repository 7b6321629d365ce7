//! The colours of the design, and the sizes of what is pressed, by the numbers of WCAG 2.2.

use iced::Color;
use iced::widget::{button, container};
use majlis::ui::theme::{Press, Surface, Tokens};
use majlis::ui::{Theme, Tone, space};

const TONES: [Tone; 5] = [Tone::Neutral, Tone::Primary, Tone::Accent, Tone::Danger, Tone::Success];

/// Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
fn luminance(color: Color) -> f32 {
    let [r, g, b] = [color.r, color.g, color.b]
        .map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });

    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(one: Color, other: Color) -> f32 {
    let (a, b) = (luminance(one), luminance(other));

    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Every ink that is written, on every ground that it is written on.
fn written(tokens: &Tokens) -> Vec<(String, Color, Color)> {
    let papers = [("ground", tokens.ground), ("surface", tokens.surface), ("sunken", tokens.sunken)];
    let mut pairs = Vec::new();
    let softs = TONES.map(|tone| (format!("soft {tone:?}"), tokens.soft(tone)));
    let all = papers.iter().map(|(name, paper)| ((*name).to_owned(), *paper)).chain(softs);
    for (name, paper) in all {
        pairs.push((format!("ink on {name}"), tokens.ink, paper));
        pairs.push((format!("muted on {name}"), tokens.muted, paper));
    }
    // What a field says while nothing is in it.
    pairs.push(("a hint in a field".to_owned(), tokens.hint, tokens.surface));
    pairs.push(("a hint in a field that is disabled".to_owned(), tokens.hint, tokens.sunken));
    for tone in TONES {
        for (name, paper) in papers {
            pairs.push((format!("{tone:?} on {name}"), tokens.ink_of(tone), paper));
        }
        pairs.push((format!("{tone:?} on its soft ground"), tokens.ink_of(tone), tokens.soft(tone)));
    }
    pairs.extend([
        ("ink on a selection".to_owned(), tokens.ink, tokens.selection),
        ("the section one is in".to_owned(), tokens.primary_strong, tokens.primary_soft),
        ("a primary button".to_owned(), tokens.on_primary, tokens.primary),
        ("a primary button under the pointer".to_owned(), tokens.on_primary, tokens.primary_strong),
        ("a dangerous button".to_owned(), tokens.on_danger, tokens.danger),
        ("a tip, a toast".to_owned(), tokens.surface, tokens.ink),
        ("a button on a toast, under the pointer".to_owned(), tokens.surface, tokens.muted),
    ]);

    pairs
}

#[test]
fn what_is_written_can_be_read_on_what_it_is_written_on() {
    for (theme, least) in [(Theme::Light, 4.5), (Theme::Dark, 4.5), (Theme::HighContrast, 7.0)] {
        for (pair, ink, paper) in written(theme.tokens()) {
            let found = contrast(ink, paper);

            assert!(found >= least, "{theme:?}: {pair} has {found:.2} to 1, and needs {least}");
        }
    }
}

#[test]
fn a_hint_is_lighter_than_what_is_typed() {
    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
        let tokens = theme.tokens();
        let [hint, typed] = [tokens.hint, tokens.ink].map(|ink| contrast(ink, tokens.surface));

        assert!(hint * 1.8 < typed, "{theme:?}: {hint:.2} beside {typed:.2}");
    }
}

#[test]
fn the_focus_is_seen_more_easily_with_high_contrast() {
    assert!(Theme::HighContrast.ring() >= 3.0);
    assert!(Theme::Light.ring() >= 2.0 && Theme::Dark.ring() >= 2.0);
}

#[test]
fn what_is_stood_on_and_what_is_filled_in_has_an_edge_that_is_seen() {
    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
        let tokens = theme.tokens();
        for (name, line) in [
            ("the edge of a field", tokens.edge),
            ("the ring of the focus", tokens.primary),
            ("a mark of attention", tokens.accent),
            ("the edge of a wrong field", tokens.danger),
        ] {
            for paper in [tokens.ground, tokens.surface] {
                let found = contrast(line, paper);

                assert!(found >= 3.0, "{theme:?}: {name} has {found:.2} to 1, and needs 3");
            }
        }
    }
}

#[test]
fn what_a_bar_is_measured_against_is_seen() {
    for (theme, least) in [(Theme::Light, 1.5_f32), (Theme::Dark, 1.5), (Theme::HighContrast, 3.0)] {
        let tokens = theme.tokens();
        for (name, other) in [("the paper", tokens.surface), ("a bar", tokens.success), ("a quiet bar", tokens.edge)] {
            let found = contrast(tokens.track, other);

            assert!(found >= least.min(2.0), "{theme:?}: {found:.2} to 1 beside {name}");
        }
        assert!(contrast(tokens.track, tokens.surface) >= least, "{theme:?}");
    }
}

#[test]
fn what_is_chosen_has_an_edge_with_high_contrast() {
    let pressed = |press| button::Catalog::style(&Theme::HighContrast, &press, button::Status::Active).border;
    for press in [Press::Section { active: true }, Press::Segment { active: true }, Press::Line { active: true }] {
        let edge = pressed(press);
        assert!(edge.width >= 2.0 && edge.color == Theme::HighContrast.tokens().ink, "{press:?}: {edge:?}");
    }
    for surface in [Surface::Pill(Tone::Success), Surface::Badge] {
        assert!(container::Catalog::style(&Theme::HighContrast, &surface).border.width >= 1.0, "{surface:?}");
    }
}

#[test]
fn what_cannot_be_pressed_looks_the_same_everywhere() {
    for theme in [Theme::Light, Theme::Dark, Theme::HighContrast] {
        let [primary, secondary, danger] = [Press::Primary, Press::Secondary, Press::Danger]
            .map(|press| button::Catalog::style(&theme, &press, button::Status::Disabled));
        for other in [&secondary, &danger] {
            assert_eq!((other.background, other.text_color), (primary.background, primary.text_color), "{theme:?}");
            assert_eq!(other.border.width, 0.0, "{theme:?}: an edge says that it can be pressed");
        }
    }
}

#[test]
fn the_contrast_is_measured_as_the_standard_has_it() {
    assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
    assert!((contrast(Color::WHITE, Color::from_rgb8(0x76, 0x76, 0x76)) - 4.54).abs() < 0.01);
}

#[test]
fn what_is_pressed_is_large_enough() {
    const { assert!(space::CONTROL >= 32.0) };
    const { assert!(space::ROW >= 32.0) };
    // Two lines of words, clear of the rules above and below.
    const { assert!(space::ROW_TALL >= (space::BODY + space::CAPTION) * 1.3 + 8.0) };
    const { assert!(space::RING >= 2.0) };
}
