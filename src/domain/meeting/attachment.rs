use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::edit::record;
use crate::domain::id::AttachmentId;
use crate::domain::meeting::Meeting;
use crate::domain::sheet::kept_number;

/// What a file that is kept with a meeting is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum AttachmentKind {
    /// The scan of a sheet that people signed, by the sheet's number as it is kept.
    Sheet(String),
    /// The minutes, as they were signed.
    Minutes,
    /// Anything else.
    #[default]
    Other,
}

record! {
    /// A file that is kept with a meeting. The file itself is in the workspace's folder `files/`; it may not have come along from
    /// the laptop where it was attached yet.
    pub struct Attachment edited by AttachmentEdit {
        /// What it is.
        kind: AttachmentKind => Kind,
        /// What people call it: the name of the file that was chosen, until another one is given.
        title: String => Title,
        /// Its name in `files/`: the hash of its content, and the ending.
        file: String => File,
        /// How large it is, in bytes.
        size: u64 => Size,
        /// The day on which it was attached.
        date: Option<Date> => Date,
    }
    lists {}
}

impl Attachment {
    /// The ending of the file's name, in small letters; empty where it has none.
    pub fn ending(&self) -> &str {
        self.file.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default()
    }
}

impl Meeting {
    /// Whether this very file is attached as this very thing.
    pub fn has_attachment(&self, kind: &AttachmentKind, file: &str) -> bool {
        self.attachments.iter().any(|(_, known)| known.file == file && known.kind == *kind)
    }

    /// Its attachments: scanned sheets first, then minutes, then the others, each by day and title.
    pub fn ordered_attachments(&self) -> Vec<(AttachmentId, &Attachment)> {
        let mut attachments: Vec<_> = self.attachments.iter().collect();
        attachments.sort_by_key(|(id, it)| (rank(&it.kind), it.date, &it.title, *id));

        attachments
    }

    /// The scans of the sheet of this number, however it was typed.
    pub fn scans(&self, number: &str) -> impl Iterator<Item = (AttachmentId, &Attachment)> {
        let number = kept_number(number);

        self.attachments.iter().filter(move |(_, it)| matches!(&it.kind, AttachmentKind::Sheet(of) if *of == number))
    }

    /// What the name of a file says that it is: the scan of a sheet whose number it bears, or the minutes.
    pub fn attachment_kind(&self, name: &str) -> Option<AttachmentKind> {
        const MINUTES: [&str; 6] = ["PV", "PROCÈS-VERBAL", "PROCES-VERBAL", "MINUTES", "COMPTE-RENDU", "محضر"];
        let letters = kept_number(name);
        let of_sheet = self.printed_sheets().into_iter().find(|(number, _)| letters.contains(number));
        if let Some((number, _)) = of_sheet {
            return Some(AttachmentKind::Sheet(number.to_owned()));
        }
        let name = name.to_uppercase();
        let mut words = name.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
        let of_minutes =
            words.any(|word| MINUTES.iter().any(|known| word == *known || word.starts_with(&format!("{known}-"))));

        of_minutes.then_some(AttachmentKind::Minutes)
    }

    /// The minutes as they were signed, the latest last.
    pub fn signed_minutes(&self) -> Vec<(AttachmentId, &Attachment)> {
        let minutes = self.ordered_attachments().into_iter();

        minutes.filter(|(_, it)| it.kind == AttachmentKind::Minutes).collect()
    }
}

fn rank(kind: &AttachmentKind) -> u8 {
    match kind {
        AttachmentKind::Sheet(_) => 0,
        AttachmentKind::Minutes => 1,
        AttachmentKind::Other => 2,
    }
}
