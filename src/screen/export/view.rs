use iced::widget::{column, container, scrollable};
use iced::{Fill, Length};

use super::{Export, Message, Written};
use crate::domain::MeetingId;
use crate::exchange::columns::{ColumnSet, List, ListColumn, personal_data};
use crate::exchange::write::Format;
use crate::screen::Context;
use crate::tr;
use crate::ui::{Element, Icon, Ink, Tone, banner, button, field, icon, layout, section, space, text};

/// Ctrl+S writes the file.
pub const WRITE: crate::ui::Shortcut = crate::ui::Shortcut::command('s');

impl Export {
    /// The choices, side by side: what leaves, and as which file.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let what = layout::column(direction, [self.lists(cx), self.columns(cx)])
            .spacing(space::L)
            .width(Length::FillPortion(3));
        let how = layout::column(direction, [self.personal(cx), self.file(cx)])
            .spacing(space::L)
            .width(Length::FillPortion(2));
        let sides = layout::row(direction, [what.into(), how.into()]).spacing(space::L).align_y(iced::Top);

        scrollable(container(sides).padding([space::L, space::XL]).width(Fill)).height(Fill).into()
    }

    /// The same in one narrow column, for a side panel.
    pub fn narrow<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        layout::column(cx.direction(), [self.columns(cx), self.personal(cx), self.file(cx)]).spacing(space::L).into()
    }

    fn lists<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        if self.meeting.is_none() {
            return layout::nothing().into();
        }
        let direction = cx.direction();
        let lists = List::ALL.map(|list| (list, cx.t(list_key(list))));
        let choice = field::segments(direction, lists, &self.list, Message::ListChosen);
        let count = text::muted(tr!(cx.i18n, "export-rows", count = self.rows));

        layout::spread(direction, choice, count).into()
    }

    fn columns<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let current = ColumnSet::ALL.into_iter().find(|set| set.columns(self.list) == self.columns);
        let sets = ColumnSet::ALL.map(|set| (Some(set), cx.t(set.title())));
        let sets =
            field::segments(direction, sets, &current, |set| Message::SetChosen(set.unwrap_or(ColumnSet::Organiser)));
        let columns = self.list.columns();
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
        let content = layout::column(direction, [sets, checks.into()]).spacing(space::L);

        section::card(direction, cx.t("export-columns"), None, content)
    }

    fn personal<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let personal = personal_data(&self.columns);
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
        let formats = [Format::Xlsx, Format::Csv, Format::Ods].map(|format| (format, cx.t(format_key(format))));
        let formats = field::segments(direction, formats, &self.format, Message::FormatChosen);
        let path = field::text(direction, cx.t("export-path"), &self.path)
            .id(PATH)
            .on_input(Message::PathChanged)
            .on_submit(Message::Confirmed);
        let can = !self.columns.is_empty() && !self.path.trim().is_empty() && !self.writing;
        let actions = layout::row(
            direction,
            [
                button::secondary(direction, cx.t("export-choose"))
                    .icon(Icon::Folder)
                    .on_press(Message::PathSought)
                    .into(),
                button::primary(direction, cx.t("export-write"))
                    .icon(Icon::Export)
                    .shortcut(WRITE.display(cx.language()))
                    .on_press_maybe(can.then_some(Message::Confirmed))
                    .into(),
            ],
        );
        let mut content = column![formats, Element::from(path), layout::end(direction, actions)].spacing(space::M);
        if self.columns.is_empty() {
            content = content.push(text::danger(cx.t("export-no-columns")));
        }
        content = match &self.written {
            Some(Written::To(path, rows)) => {
                let path = path.display().to_string();
                let said = tr!(cx.i18n, "export-written", count = *rows, path = path);
                content.push(banner::banner(direction, Tone::Success, said, None))
            }
            Some(Written::Refused(reason)) => {
                content.push(banner::banner(direction, Tone::Danger, reason.clone(), None))
            }
            None => content,
        };

        section::card(direction, cx.t("export-file"), None, content)
    }

    /// The meeting whose lists are handed out.
    pub fn meeting(&self) -> Option<MeetingId> {
        self.meeting
    }
}

/// The field of the path.
pub const PATH: &str = "export-path";

fn list_key(list: List) -> &'static str {
    match list {
        List::Attendance => "export-list-attendance",
        List::Invitations => "export-list-invitations",
        List::Register => "export-list-register",
    }
}

pub fn format_key(format: Format) -> &'static str {
    match format {
        Format::Xlsx => "export-format-xlsx",
        Format::Csv => "export-format-csv",
        Format::Ods => "export-format-ods",
    }
}
