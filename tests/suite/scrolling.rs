//! What is longer than its place: its bar, and that a new screen begins at its top.

use iced::{Event, Point, mouse};
use iced_test::core::clipboard;
use iced_test::core::time::Instant;
use majlis::i18n::Direction;
use majlis::ui::scroll::{Scrolled, Thumb, sheet};
use majlis::ui::{Element, layout, page, text};

use crate::window;

type Window = window::Window<Scrolled>;

/// The place of a sheet in the test's window.
const HEIGHT: f32 = 600.0;
const WIDTH: f32 = 800.0;
/// In the middle of the bar at the right edge.
const BAR: f32 = WIDTH - 5.0;

fn long<'a>(height: f32) -> Element<'a, Scrolled> {
    directed(Direction::LeftToRight, height)
}

fn directed<'a>(direction: Direction, height: f32) -> Element<'a, Scrolled> {
    let content = iced::widget::Space::new().width(iced::Fill).height(height);

    sheet(direction, content).width(iced::Fill).height(iced::Fill).on_scroll(|scrolled| scrolled).into()
}

/// What comes of it when the pointer is there and does that.
fn pointer(window: &mut Window, page: Element<'_, Scrolled>, y: f32, events: &[mouse::Event]) -> Vec<Scrolled> {
    let at = Point::new(BAR, y);
    let events: Vec<Event> = [mouse::Event::CursorMoved { position: at }]
        .into_iter()
        .chain(events.iter().copied())
        .map(Event::Mouse)
        .chain([Event::Window(iced::window::Event::RedrawRequested(Instant::now()))])
        .collect();
    let mut told = Vec::new();
    window.at(page, |ui, renderer| {
        let cursor = mouse::Cursor::Available(at);
        let _ = ui.update(&events, cursor, renderer, &mut clipboard::Null, &mut told);
    });

    told
}

#[test]
fn a_thumb_can_be_held_however_long_the_list_is() {
    #[track_caller]
    fn check(place: f32, sheet: f32, least: f32) {
        for share in [0.0, 0.3, 1.0] {
            let offset = (sheet - place) * share;
            let thumb = Thumb::new(place, sheet, offset).unwrap();
            assert!(thumb.length >= least, "{place} of {sheet}: {thumb:?}");
            assert!(thumb.top >= 0.0 && thumb.top + thumb.length <= place + 0.1, "{place} of {sheet}: {thumb:?}");
            let back = thumb.offset_at(thumb.top);
            assert!((back - offset).abs() <= sheet / 10_000.0, "{place} of {sheet}: {back} instead of {offset}");
        }
        assert_eq!(Thumb::new(place, sheet, 0.0).unwrap().top, 0.0);
    }
    check(600.0, 155.0 * 36.0, 60.0);
    check(600.0, 10_000.0 * 36.0, 32.0);
    check(600.0, 601.0, 590.0);
    // A place that is hardly higher than a thumb keeps room for it to move.
    check(40.0, 10_000.0, 20.0);
    assert_eq!(Thumb::new(600.0, 600.0, 0.0), None);
    assert_eq!(Thumb::new(600.0, 20.0, 0.0), None);
    assert_eq!(Thumb::new(0.0, 20.0, 0.0), None);
}

#[test]
fn a_thumb_is_pulled_to_the_end_and_let_go() {
    let sheet = 10_000.0 * 36.0;
    let press = mouse::Event::ButtonPressed(mouse::Button::Left);
    let release = mouse::Event::ButtonReleased(mouse::Button::Left);
    let mut window = Window::new();
    // Held five below its top, it stays under the pointer.
    assert_eq!(pointer(&mut window, long(sheet), 5.0, &[press]), [Scrolled { offset: 0.0, height: HEIGHT }]);
    let halfway = pointer(&mut window, long(sheet), 5.0 + (HEIGHT - 32.0) / 2.0, &[]);
    assert_eq!(halfway, [Scrolled { offset: ((sheet - HEIGHT) / 2.0).round(), height: HEIGHT }]);
    let end = pointer(&mut window, long(sheet), 2_000.0, &[release]);
    assert_eq!(end, [Scrolled { offset: sheet - HEIGHT, height: HEIGHT }]);
    assert_eq!(pointer(&mut window, long(sheet), 100.0, &[]), [], "it was let go");
    assert_eq!(window.scrolled(long(sheet)), [sheet - HEIGHT]);
    // Where one reads from the right, the bar is at the left.
    let mut arabic = Window::new();
    let right = pointer(&mut arabic, directed(Direction::RightToLeft, sheet), HEIGHT / 2.0, &[press, release]);
    assert_eq!(right, [Scrolled { offset: 0.0, height: HEIGHT }], "nothing is there");
    // A press beside it brings its middle there.
    let beside = pointer(&mut window, long(sheet), HEIGHT / 2.0, &[press, release]);
    assert_eq!(beside, [Scrolled { offset: ((sheet - HEIGHT) / 2.0).round(), height: HEIGHT }]);
}

#[test]
fn another_sheet_in_the_same_place_begins_at_its_top_or_where_it_was_left() {
    let named = |id: &'static str, from: f32| -> Element<'static, Scrolled> {
        sheet(Direction::LeftToRight, iced::widget::Space::new().height(5_000.0))
            .height(iced::Fill)
            .id(id)
            .from(from)
            .into()
    };
    let mut window = Window::new();
    window.scroll(named("one", 0.0), 700.0);
    assert_eq!(window.scrolled(named("one", 0.0)), [700.0]);
    assert_eq!(window.scrolled(named("two", 0.0)), [0.0]);
    assert_eq!(window.scrolled(named("one", 300.0)), [300.0]);
    assert_eq!(window.scrolled(named("one", 0.0)), [300.0], "it only comes once");
}

#[test]
fn another_page_begins_at_its_top() {
    let numbered = |number: u64| page::page((0, number), long(5_000.0));
    let mut window = Window::new();
    window.scroll(numbered(1), 700.0);
    for (number, offset) in [(1, 700.0), (2, 0.0), (1, 0.0)] {
        assert_eq!(window.scrolled(numbered(number)), [offset], "{number}");
    }
}

#[test]
fn what_is_under_the_bar_is_not_pressed() {
    let direction = Direction::LeftToRight;
    let listed = |height: f32| -> Element<'static, Scrolled> {
        let line = iced::widget::mouse_area(layout::start(direction, text::body("a")).height(height))
            .on_press(Scrolled { offset: -1.0, height: -1.0 });

        sheet(direction, line).width(iced::Fill).height(iced::Fill).into()
    };
    let press = mouse::Event::ButtonPressed(mouse::Button::Left);
    let mut window = Window::new();
    assert_eq!(pointer(&mut window, listed(5_000.0), 300.0, &[press]), []);
    // Where all is in sight there is no bar.
    assert_eq!(pointer(&mut Window::new(), listed(500.0), 300.0, &[press]).len(), 1);
}
