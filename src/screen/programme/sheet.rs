//! Handing out the projects that are shown, as a spreadsheet.

use std::path::PathBuf;

use iced::Task;

use crate::exchange::say;
use crate::exchange::table::Table;
use crate::exchange::write::{self, Format};
use crate::i18n::tr;
use crate::screen::{Action, Browse, Context};
use crate::ui::{Element, Icon, Tone, banner, button, field, layout, space, text};

/// The choices.
#[derive(Debug)]
pub struct Sheet {
    format: Format,
    path: String,
    is_own_path: bool,
    is_writing: bool,
    written: Option<Written>,
}

/// What came of it.
#[derive(Clone, Debug)]
pub enum Written {
    /// So many rows are in this file.
    To(PathBuf, usize),
    /// Nothing was written, and why.
    Refused(String),
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// A format was chosen.
    FormatChosen(Format),
    /// The path was typed.
    PathChanged(String),
    /// The system's dialog is to ask for it.
    PathSought,
    /// It answered.
    PathChosen(Option<PathBuf>),
    /// The file is to be written.
    Confirmed,
    /// It was, or was not.
    Written(Written),
}

impl Sheet {
    pub fn new(cx: &Context<'_>) -> Self {
        let mut sheet =
            Self { format: Format::Xlsx, path: String::new(), is_own_path: false, is_writing: false, written: None };
        sheet.propose(cx);

        sheet
    }

    /// Takes note of what happened; `table` makes what would be written.
    pub fn update(&mut self, message: Message, cx: &Context<'_>, table: impl FnOnce() -> Table) -> Action<Message> {
        match message {
            Message::FormatChosen(format) => {
                self.format = format;
                self.written = None;
                if self.is_own_path {
                    self.path = PathBuf::from(&self.path).with_extension(format.extension()).display().to_string();
                } else {
                    self.propose(cx);
                }
            }
            Message::PathChanged(path) => self.set_path(path),
            Message::PathSought => {
                let filter = (self.name_of(cx, self.format), vec![self.format.extension()]);
                let browse = Browse::Save { title: cx.t("export-dialog-title"), name: self.file_name(cx), filter };

                return Action::Browse(browse, Box::new(Message::PathChosen));
            }
            Message::PathChosen(Some(path)) => {
                self.set_path(path.display().to_string());
                return self.write(cx, table());
            }
            Message::PathChosen(None) => {}
            Message::Confirmed => return self.write(cx, table()),
            Message::Written(written) => {
                self.is_writing = false;
                self.written = Some(written);
            }
        }

        Action::None
    }

    /// What stands in the panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>, rows: usize) -> Element<'a, Message> {
        let direction = cx.direction();
        let formats = [Format::Xlsx, Format::Csv, Format::Ods].map(|format| (format, self.name_of(cx, format)));
        let mut parts: Vec<Element<'a, Message>> = vec![
            text::body(tr!(cx.i18n, "programme-export-what", count = rows)).into(),
            field::segments(direction, formats, &self.format, Message::FormatChosen),
            field::text(direction, cx.t("export-path"), &self.path)
                .on_input(Message::PathChanged)
                .on_submit(Message::Confirmed)
                .into(),
            layout::end(
                direction,
                button::secondary(direction, cx.t("export-choose")).icon(Icon::Folder).on_press(Message::PathSought),
            )
            .into(),
        ];
        parts.extend(self.written.as_ref().map(|written| match written {
            Written::To(path, rows) => {
                let said = tr!(cx.i18n, "export-written", count = *rows, path = path.display().to_string());

                banner::banner(direction, Tone::Success, said, None)
            }
            Written::Refused(reason) => banner::banner(direction, Tone::Danger, reason.clone(), None),
        }));

        layout::column(direction, parts).spacing(space::M).into()
    }

    fn write(&mut self, cx: &Context<'_>, table: Table) -> Action<Message> {
        let path = PathBuf::from(self.path.trim());
        if self.is_writing || path.as_os_str().is_empty() {
            return Action::None;
        }
        self.is_writing = true;
        self.written = None;
        let i18n = cx.i18n.clone();
        let stopped = cx.t("disk-stopped-sentence");
        let work = async move {
            let written = tokio::task::spawn_blocking(move || match write::save(&table, &path) {
                Ok(saved) => Written::To(saved.path, saved.rows),
                Err(error) => Written::Refused(say::save_error(&i18n, &error)),
            });

            written.await.unwrap_or(Written::Refused(stopped))
        };

        Action::Run(Task::perform(work, Message::Written))
    }

    fn propose(&mut self, cx: &Context<'_>) {
        let folder = cx.settings.folder.clone().or_else(crate::store::documents).unwrap_or_default();
        self.path = folder.join(self.file_name(cx)).display().to_string();
    }

    /// The ending that is typed says the format.
    fn set_path(&mut self, path: String) {
        if let Some(format) = Format::of(std::path::Path::new(path.trim())) {
            self.format = format;
        }
        self.is_own_path = true;
        self.path = path;
        self.written = None;
    }

    fn file_name(&self, cx: &Context<'_>) -> String {
        format!("{}.{}", cx.t("exchange-file-projects"), self.format.extension())
    }

    fn name_of(&self, cx: &Context<'_>, format: Format) -> String {
        cx.t(match format {
            Format::Xlsx => "export-format-xlsx",
            Format::Csv => "export-format-csv",
            Format::Ods => "export-format-ods",
        })
    }
}
