//! Who is here, in figures.

use iced::Fill;
use iced::font::Weight;

use super::{Message, Projection};
use crate::i18n::{format, tr};
use crate::screen::Context;
use crate::ui::theme::Ink;
use crate::ui::{Element, layout, space, text};

impl Projection {
    pub(super) fn counters<'a>(&'a self, cx: &Context<'a>, unit: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let language = cx.language();
        let figures = &self.figures;
        let of = &figures.organisations;
        // Of those who were invited: others are among the people, not among these.
        let represented = of.represented.saturating_sub(figures.uninvited);
        let count = |number: u32| format::number(language, i64::from(number));
        let represented = format::ratio(language, i64::from(represented), i64::from(of.invited));
        let counters = [
            (represented, cx.t("projection-represented")),
            (count(figures.present), tr!(cx.i18n, "projection-present", count = figures.present)),
            (count(figures.women), tr!(cx.i18n, "projection-women", count = figures.women)),
            (count(figures.men), tr!(cx.i18n, "projection-men", count = figures.men)),
        ];
        let counters = counters.map(|(number, name)| {
            let number = text::of(number, space::DOOR * unit, Weight::Bold);
            let name = text::line_of(name, space::L * 1.1 * unit, Weight::Normal).ink(Ink::Muted);

            layout::column(direction, [number.into(), name.into()]).spacing(0.0).width(Fill).into()
        });

        layout::row(direction, counters).spacing(space::XL * unit).width(Fill).into()
    }
}
