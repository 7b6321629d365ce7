//! How the file was read: by which tool it was made, in which encoding, which sheet and which row is the header.

use iced::Shrink;
use iced::widget::container;

use super::super::planned::Planned;
use super::super::{Import, Message};
use crate::exchange::read;
use crate::exchange::sheet::Source;
use crate::screen::Context;
use crate::screen::named::{Named, chosen};
use crate::tr;
use crate::ui::{Element, Icon, Tone, field, layout, pill, space, text};

/// The width of a choice.
const CHOICE: f32 = 152.0;
/// The width of the choice of the header, which shows what stands in the row.
const ROW: f32 = 240.0;

impl Import {
    pub(super) fn source<'a>(&'a self, cx: &Context<'a>, planned: &'a Planned) -> Element<'a, Message> {
        let direction = cx.direction();
        let list = &planned.list;
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if let Some(tool) = list.tool() {
            parts.push(pill::pill(
                direction,
                Tone::Primary,
                Icon::Check,
                tr!(cx.i18n, "import-tool", name = tool.name()),
            ));
        }
        match list.source() {
            Source::Workbook(format) => parts.push(text::muted(format.name()).into()),
            Source::Cards { encoding } => parts.push(self.encoding(cx, encoding)),
            Source::Text { encoding, separator } => {
                parts.push(self.encoding(cx, encoding));
                let separators: Vec<Named<char>> = read::SEPARATORS
                    .map(|it| Named::new(it, if it == '\t' { cx.t("import-tab") } else { it.to_string() }))
                    .to_vec();
                let current = chosen(&separators, separator);
                let choice =
                    field::choice(direction, "", separators, current, "", |it| Message::SeparatorChosen(it.value));
                parts.push(named(cx, "import-separator", choice, CHOICE));
            }
        }
        let sheets: Vec<Named<usize>> = list.sheets().enumerate().map(|(at, name)| Named::new(at, name)).collect();
        if sheets.len() > 1 {
            let current = chosen(&sheets, &list.sheet_index());
            let choice = field::choice(direction, "", sheets, current, "", |it| Message::SheetChosen(it.value));
            parts.push(named(cx, "import-sheet", choice, CHOICE));
        }
        if !matches!(list.source(), Source::Cards { .. }) {
            let rows: Vec<Named<usize>> = (0..list.header_rows())
                .map(|row| Named::new(row, format!("{} – {}", row + 1, planned.row(row))))
                .collect();
            let current = chosen(&rows, &list.mapping().header_row);
            let choice = field::choice(direction, "", rows, current, "", |it| Message::HeaderChosen(it.value));
            parts.push(named(cx, "import-header-row", choice, ROW));
        }

        container(layout::row(direction, parts).spacing(space::L)).padding([space::S, space::XL]).into()
    }

    fn encoding<'a>(&self, cx: &Context<'a>, encoding: &'static str) -> Element<'a, Message> {
        let encodings: Vec<Named<&'static str>> =
            read::encodings().map(|it| Named::new(it, read::encoding_name(it))).to_vec();
        let current = chosen(&encodings, &encoding);
        let choice = field::choice(cx.direction(), "", encodings, current, "", |it| {
            Message::EncodingChosen(it.value.to_owned())
        });

        named(cx, "import-encoding", choice, CHOICE)
    }
}

fn named<'a>(cx: &Context<'a>, key: &str, choice: Element<'a, Message>, width: f32) -> Element<'a, Message> {
    layout::row(cx.direction(), [text::muted(cx.t(key)).into(), container(choice).width(width).into()])
        .width(Shrink)
        .into()
}
