//! Words on several lines stay in their place, whatever runs from left to right among them.

use iced::advanced::graphics::text::font_system;
use iced::widget::container;
use iced::{Pixels, Size};
use iced_test::core::renderer::Headless;
use iced_test::core::theme::Base as _;
use iced_test::core::{mouse, renderer};
use iced_test::runtime::user_interface::{Cache, UserInterface};
use majlis::i18n::Direction;
use majlis::ui::prose::{self, Part};
use majlis::ui::{Element, Theme, font, space, text};

/// What is drawn, and the place that the words were given in it.
const SHEET: Size<u32> = Size::new(1100, 260);
const MARGIN: f32 = 200.0;

/// How dark the sheet is within the place and beside it.
fn ink(words: Element<'_, ()>, width: f32) -> (u64, u64) {
    for face in font::all() {
        font_system().write().unwrap().load_font(face.into());
    }
    let mut renderer = iced_test::futures::futures::executor::block_on(<iced::Renderer as Headless>::new(
        font::REGULAR,
        Pixels(space::BODY),
        Some("tiny-skia"),
    ))
    .unwrap();
    let theme = Theme::Light;
    let page: Element<'_, ()> = container(container(words).width(width)).padding([0.0, MARGIN]).into();
    let size = Size::new(SHEET.width as f32, SHEET.height as f32);
    let mut ui = UserInterface::build(page, size, Cache::default(), &mut renderer);
    let style = renderer::Style { text_color: theme.base().text_color };
    ui.draw(&mut renderer, &theme, &style, mouse::Cursor::Unavailable);
    let pixels = renderer.screenshot(SHEET, 1.0, theme.base().background_color);
    let ground: Vec<u8> = pixels[..3].to_vec();
    let (mut within, mut beside) = (0, 0);
    for (place, pixel) in pixels.chunks(4).enumerate() {
        let x = (place as u32 % SHEET.width) as f32;
        let dark: u64 = ground.iter().zip(pixel).map(|(ground, ink)| u64::from(ground.abs_diff(*ink))).sum();
        // A letter may lean over its edge by a pixel or two.
        let is_within = (MARGIN - 2.0..MARGIN + width + 2.0).contains(&x);
        *(if is_within { &mut within } else { &mut beside }) += dark;
    }

    (within, beside)
}

/// All of it is drawn, and in its place, however wide that is.
#[track_caller]
fn check(words: impl Fn() -> Element<'static, ()>, called: &str) {
    let (all, _) = ink(words(), 700.0);
    for width in (100..400).step_by(23) {
        let (within, beside) = ink(words(), width as f32);

        assert_eq!(beside, 0, "{called}: ink beside a place of {width} px");
        assert!(within.abs_diff(all) * 20 < all, "{called}: {within} of {all} drawn in {width} px");
    }
}

const ARABIC: [&str; 4] = [
    "2. حصيلة 237 مشروعا ممولا من 2014 إلى 2016",
    "\u{200F}\u{2068}السيد رشيد الإدريسي\u{2069} · \u{2068}جمعية القنطرة من أجل مدرسة دامجة (AQEI)\u{2069}",
    "يخفي Ctrl+Shift+G الشريط، وتعيده لوحة الأوامر Ctrl+K؛ ويفتح F1 المساعدة في كل مكان",
    "Convention 12/2026 avec جمعية المستقبل للتنمية et le centre Al Irfane de Rabat",
];

/// Why words have a widget of their own. Once this fails, iced breaks such lines itself and ours has done its time.
#[test]
fn a_text_of_iced_leaves_its_place_at_a_number_among_arabic_words() {
    let beside = |width| ink(iced::widget::Text::<Theme, iced::Renderer>::new(ARABIC[0]).into(), width).1;

    assert!((100..300).step_by(11).any(|width| beside(width as f32) > 0));
}

#[test]
fn a_line_in_two_scripts_breaks_before_it_leaves_its_place() {
    for line in ARABIC {
        check(|| text::body(line).into(), line);
    }
}

/// A line that is cut does not take the room of the picture before it.
#[test]
fn a_line_that_is_cut_stays_in_its_place() {
    let latin = ["Réserver aux associations de migrants un tiers des places"];
    for line in
        ARABIC.into_iter().chain(["وضع لائحة بأسماء المخاطبين في المصالح الخارجية رهن إشارة الجمعيات"]).chain(latin)
    {
        for width in (60..300).step_by(11) {
            let (within, beside) = ink(text::line(line).into(), width as f32);

            assert!(within > 0 && beside == 0, "{line}: {beside} beside a place of {width} px");
        }
    }
}

#[test]
fn a_sentence_about_its_middle_is_drawn_in_its_place_in_each_script() {
    for line in [
        "لم يُدوَّن شيء بعد. حرفان من اسم المتدخل، ثم Tab، ثم حرف النوع",
        "Rien n’est noté. Deux lettres du nom, puis Tab",
    ] {
        check(|| text::centred(line).into(), line);
    }
}

#[test]
fn a_paragraph_with_keys_in_it_breaks_before_it_leaves_its_place() {
    let part = |words: &str, is_strong| Part { words: words.to_owned(), is_strong, is_marked: false };
    let arabic = || {
        vec![
            part("في فضاء جديد يبيّن شريط أعلى النافذة الطريق. ينقل ", false),
            part("Ctrl+G", true),
            part(" إلى المكان الذي تتم فيه الخطوة الموالية. يخفي ", false),
            part("Ctrl+Shift+G", true),
            part(" الشريط.", false),
        ]
    };

    check(|| prose::paragraph(Direction::RightToLeft, arabic()), "a paragraph");
}
