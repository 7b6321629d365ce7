use crate::screen::keys::Do;
use iced::widget::{column, container, responsive};
use iced::{Fill, Length};

use super::piece::format_key;
use super::{Export, Message, Piece, Written, sets};
use crate::exchange::columns::{List, ListColumn};
use crate::exchange::leaving::ListFormat;
use crate::screen::Context;
use crate::tr;
use crate::ui::{
    Element, Icon, Ink, Tone, banner, button, field, icon, layout, progress, scroll, section, space, text,
};

/// The field of the path.
pub const PATH: &str = "export-path";

/// Less width than this is shared equally.
const NARROW: f32 = 820.0;

/// So many of those who have no address are named.
const NAMED: usize = 12;

impl Export {
    /// The choices, side by side: what leaves, and as which file.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let copy = *cx;

        responsive(move |size| self.view_in(&copy, size.width < NARROW)).into()
    }

    fn view_in<'a>(&'a self, cx: &Context<'a>, is_narrow: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut what: Vec<Element<'a, Message>> = self.filters(cx, 3, None).into_iter().collect();
        match self.piece {
            Piece::List(list) => what.push(self.columns(cx, list)),
            Piece::Calendar => what.push(self.explained(cx, "export-calendar-help")),
            Piece::Drafts => {
                what.push(self.explained(cx, "export-drafts-help"));
                what.extend(self.unreached(cx));
            }
        }
        let portion = if is_narrow { 2 } else { 3 };
        let what = layout::column(direction, what).spacing(space::L).width(Length::FillPortion(portion));
        let how = layout::column(direction, [self.file(cx), self.personal(cx)])
            .spacing(space::L)
            .width(Length::FillPortion(2));
        let sides = layout::row(direction, [what.into(), how.into()]).spacing(space::L).align_y(iced::Top);
        let page = layout::column(direction, [self.pieces(cx), sides.into()]).spacing(space::L);

        scroll::sheet(direction, container(page).padding([space::L, space::XL]).width(Fill))
            .id(iced::widget::Id::new("export"))
            .height(Fill)
            .into()
    }

    /// The same in one narrow column, for a side panel.
    pub fn narrow<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let count = text::muted(self.piece.counted(cx, self.count)).into();
        let parts = [self.columns(cx, List::Register), self.personal(cx), self.file(cx)];

        layout::column(cx.direction(), self.filters(cx, 1, Some(count)).into_iter().chain(parts))
            .spacing(space::L)
            .into()
    }

    fn pieces<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let pieces = Piece::ALL.map(|piece| (piece, cx.t(piece.title())));
        let choice = field::segments(direction, pieces, &self.piece, Message::PieceChosen);
        let next = button::key_label(cx.key(Do::Piece));
        let choice = layout::trailed(direction, choice, next);
        let count = text::muted(self.piece.counted(cx, self.count));

        layout::spread(direction, choice, count).into()
    }

    fn columns<'a>(&'a self, cx: &Context<'a>, list: List) -> Element<'a, Message> {
        let direction = cx.direction();
        let columns = list.columns();
        let half = columns.len().div_ceil(2);
        let side = |columns: &[ListColumn]| {
            let checks = columns.iter().map(|column| {
                let column = *column;
                let chosen = self.columns.contains(&column);
                field::check(direction, cx.t(column.title()), chosen, move |_| Message::ColumnToggled(column))
            });

            layout::column(direction, checks).spacing(space::S).width(Fill).into()
        };
        let checks = layout::row(direction, [side(&columns[..half]), side(&columns[half..])]).align_y(iced::Top);
        let content = layout::column(direction, [self.sets(cx, list), checks.into()]).spacing(space::L);

        section::card(direction, cx.t("export-columns"), None, content)
    }

    fn explained<'a>(&'a self, cx: &Context<'a>, help: &str) -> Element<'a, Message> {
        let help = layout::start(cx.direction(), text::body(cx.t(help)));

        section::card(cx.direction(), cx.t(self.piece.title()), None, help)
    }

    /// Whom no draft reaches, by name: they have to be reached otherwise.
    fn unreached<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let count = self.without_address.len();
        if count == 0 {
            return None;
        }
        let names = self.without_address.iter().take(NAMED).map(|name| text::body(name.as_str()).into());
        let mut content = layout::column(direction, names).spacing(space::XS);
        if count > NAMED {
            content = content.push(text::muted(tr!(cx.i18n, "export-and-more", count = count - NAMED)));
        }

        Some(section::card(direction, tr!(cx.i18n, "export-without-address", count = count), None, content))
    }

    fn personal<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let personal = self.piece.personal(&self.columns, self.format);
        if personal.is_empty() {
            let line = layout::row(
                direction,
                [
                    icon::inked(Icon::CheckCircle, Ink::Toned(Tone::Success)),
                    text::body(cx.t("export-personal-none")).into(),
                ],
            );

            return section::card(direction, cx.t("export-personal"), None, line);
        }
        let lines = personal.into_iter().map(|data| {
            layout::row(
                direction,
                [icon::inked(Icon::Person, Ink::Toned(Tone::Accent)), text::body(cx.t(data.title())).into()],
            )
            .into()
        });
        let declaration = &cx.workspace.register.organiser.declaration;
        let law = if declaration.is_empty() {
            cx.t("export-law-undeclared")
        } else {
            tr!(cx.i18n, "export-law", number = declaration.as_str())
        };
        let content = layout::column(direction, lines).push(text::caption(law));

        section::card(direction, cx.t("export-personal"), None, content)
    }

    fn file<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let (title, label) = match self.piece {
            Piece::List(_) | Piece::Calendar => ("export-file", "export-path"),
            Piece::Drafts => ("export-folder", "export-folder-path"),
        };
        let path = field::text(direction, cx.t(label), &self.path)
            .id(PATH)
            .on_input(Message::PathChanged)
            .on_submit(Message::Confirmed);
        let actions = layout::row(
            direction,
            [
                button::secondary(direction, cx.t("export-choose"))
                    .shortcut(cx.key(Do::Browse))
                    .icon(Icon::Folder)
                    .on_press(Message::PathSought)
                    .into(),
                button::primary(direction, cx.t("export-write"))
                    .icon(Icon::Export)
                    .shortcut(cx.key(Do::Save))
                    .on_press_maybe(self.can_write().then_some(Message::Confirmed))
                    .into(),
            ],
        );
        let mut content = column![].spacing(space::M);
        if let Piece::List(_) = self.piece {
            let formats = ListFormat::ALL.map(|format| (format, cx.t(format_key(format))));
            content = content.push(field::segments(direction, formats, &self.format, Message::FormatChosen));
        }
        content = content.push(Element::from(path)).push(layout::end(direction, actions));
        if self.columns.is_empty() {
            content = content.push(sets::none_chosen(cx));
        }
        for lacking in &self.lacking {
            content = content.push(banner::banner(direction, Tone::Accent, cx.t(lacking.sentence()), None));
        }
        if self.writing {
            content = content.push(self.going_on(cx));
        }
        for (tone, said) in self.said(cx) {
            content = content.push(banner::banner(direction, tone, said, None));
        }

        section::card(direction, cx.t(title), None, content)
    }

    /// How far the writing has come: each draft has a letter, which takes its time.
    fn going_on<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        if self.piece != Piece::Drafts || self.count == 0 {
            return layout::start(direction, text::caption(cx.t("export-writing"))).into();
        }
        let words = tr!(cx.i18n, "export-letters-set", done = self.come, of = self.count);

        progress::progress(direction, words, self.come as f32 / self.count as f32)
    }

    /// What the last export did: what was cut is never kept quiet.
    fn said(&self, cx: &Context<'_>) -> Vec<(Tone, String)> {
        match &self.written {
            Some(Written::To { path, count, cut }) => {
                let done = (Tone::Success, self.piece.written(cx, self.format, *count, path));
                let cut = (*cut > 0).then(|| (Tone::Accent, tr!(cx.i18n, "export-cut", count = *cut)));

                [done].into_iter().chain(cut).collect()
            }
            Some(Written::Refused(reason)) => vec![(Tone::Danger, reason.clone())],
            None => Vec::new(),
        }
    }
}
