//! Keeping a file with a meeting, off the UI thread: what the rooms that attach something share.

use std::path::{Path, PathBuf};

use iced::Task;

use crate::documents::say;
use crate::domain::meeting::{Attachment, AttachmentKind};
use crate::domain::{Change, Filing, MeetingChange, MeetingId};
use crate::screen::{Browse, Context};
use crate::store;

/// What the system's dialog shows first; any other file can be named beside it, or dropped on the window.
const ENDINGS: [&str; 21] = [
    "pdf", "jpg", "jpeg", "png", "tif", "tiff", "webp", "heic", "docx", "doc", "odt", "rtf", "txt", "xlsx", "xls",
    "ods", "pptx", "odp", "eml", "mp3", "m4a",
];

/// A file that the workspace keeps by now, or a sentence that says why not; and for which meeting it was kept. Another meeting
/// may be shown by the time that it is known.
#[derive(Clone, Debug)]
pub struct Keeping {
    pub meeting: MeetingId,
    pub done: Result<Attachment, String>,
}

/// The question for a file.
pub fn browse(cx: &Context<'_>) -> Browse {
    Browse::Open { title: cx.t("attachments-choose"), filter: (cx.t("attachments-filter"), ENDINGS.to_vec()) }
}

/// Keeps a file, and answers the record that names it. Without a title it is called as the file was.
pub fn keep(cx: &Context<'_>, meeting: MeetingId, path: PathBuf, kind: AttachmentKind, title: &str) -> Task<Keeping> {
    let (workspace, i18n, date) = (cx.dir.to_owned(), cx.i18n.clone(), cx.today());
    let title = match title.trim() {
        "" => name_of(&path),
        title => title.to_owned(),
    };
    let stopped = i18n.t("disk-stopped-sentence");
    let work = move || match store::keep_file(&workspace, &path) {
        Ok(kept) => Ok(Attachment { kind, title, file: kept.name, size: kept.size, date: Some(date) }),
        Err(error) => Err(say::file(&i18n, &error)),
    };

    Task::future(async move {
        let done = tokio::task::spawn_blocking(work).await.unwrap_or(Err(stopped));

        Keeping { meeting, done }
    })
}

/// The change that attaches it; none where the same file is attached to that meeting as the same thing already.
pub fn attach(cx: &Context<'_>, id: MeetingId, attachment: Attachment) -> Option<Change> {
    let known = cx.workspace.meeting(id)?.has_attachment(&attachment.kind, &attachment.file);

    (!known).then(|| Change::Meeting(id, MeetingChange::Attachment(Filing::Added(cx.ids.next(), attachment))))
}

/// The name of a file, as people see it.
pub fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
