//! The papers of a meeting, and the attendance list as one.

use std::path::{Path, PathBuf};

use super::place::Place;
use super::{CommandError, Common, DocumentLanguage, PaperName, TemplateName, output};
use crate::documents::{self, Apart, BadgeSize, Material, Paper, PaperLanguage, Progress, Split, Who, Wish};
use crate::domain::{BatchKind, Change, MeetingId};
use crate::store;

/// Which paper, of which meeting, as it is wished, to which file.
pub struct Wanted {
    /// Which paper.
    pub paper: PaperName,
    /// Of which meeting.
    pub meeting: String,
    /// The file, or the folder.
    pub to: PathBuf,
    /// In which language; none: the interface's.
    pub language: Option<DocumentLanguage>,
    /// Of which session.
    pub session: Option<String>,
    /// Into how many desks a sign-in sheet is split.
    pub desks: Option<u16>,
    /// Whether it is split by letters instead.
    pub by_letter: bool,
    /// How many blank rows.
    pub blank_rows: u16,
    /// Whether badges are labels.
    pub labels: bool,
    /// Who has a badge or a place card.
    pub who: Who,
    /// Whether each letter is a file of its own.
    pub apart: bool,
}

/// Writes a paper.
pub fn run(common: &Common, wanted: &Wanted) -> Result<(), CommandError> {
    if !wanted.apart && !is_pdf(&wanted.to) {
        return Err(CommandError::NotPdf(wanted.to.clone()));
    }
    let mut place = Place::read(common)?;
    let id = place.meeting(&wanted.meeting)?;
    let mut wish = wish(&place, id, wanted)?;
    let mut printed = None;
    match wish.paper {
        Paper::Badges | Paper::Letters => place = with_given(common, place, id, &wish)?,
        Paper::SignIn => (place, printed) = with_number(common, place, id, &mut wish)?,
        _ => {}
    }
    let material = material(&place, id)?;
    let folder = Some(place.store.dir());
    if wanted.apart && wish.paper == Paper::Letters {
        Apart::new(material, folder).save(&wish, &wanted.to, &Progress::default())?;
    } else {
        documents::save(&documents::draft(material, &wish, folder)?.print()?, &wanted.to)?;
    }
    told(&place, wish.paper, &wanted.to);
    if let Some(printed) = printed {
        place.store.record(vec![printed], BatchKind::Together).map_err(|_| CommandError::ReadOnly)?;
        place.store.flush()?;
    }

    Ok(())
}

/// The attendance list as a paper: what `export` writes where the file ends in .pdf.
pub fn attendance(common: &Common, meeting: Option<&str>, to: &Path) -> Result<(), CommandError> {
    let place = Place::read(common)?;
    let id = place.meeting(meeting.unwrap_or("latest"))?;
    let wish = Wish::new(Paper::Attendance, place.i18n.language().into());
    let printed = documents::draft(material(&place, id)?, &wish, Some(place.store.dir()))?.print()?;
    documents::save(&printed, to)?;
    told(&place, Paper::Attendance, to);

    Ok(())
}

/// Says what personal data is in a paper that was written, and which pictures it lacks.
fn told(place: &Place, paper: Paper, to: &Path) {
    output::personal(&place.i18n, to, documents::personal_data(paper));
    lacking(place, paper);
}

/// Says which of the organiser's pictures a paper was made without.
pub fn lacking(place: &Place, paper: Paper) {
    let organiser = &place.workspace().register.organiser;
    for lacking in documents::lacking(organiser, paper, Some(place.store.dir())) {
        output::note(&place.i18n.t(lacking.sentence()));
    }
}

/// Copies a template into the workspace, and answers where it is.
pub fn template(common: &Common, name: TemplateName) -> Result<PathBuf, CommandError> {
    let folder = Place::folder(common)?;
    if !store::is_workspace(&folder) {
        return Err(store::OpenError::NotAWorkspace(folder).into());
    }
    let path = match name.paper() {
        Some(paper) => documents::copy_template(paper, &folder)?,
        None => documents::copy_common(&folder)?,
    };

    Ok(path)
}

/// Whether the ending of a file says PDF.
pub fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}

fn wish(place: &Place, id: MeetingId, wanted: &Wanted) -> Result<Wish, CommandError> {
    let paper = Paper::from(wanted.paper);
    let language = wanted.language.map_or_else(|| place.i18n.language().into(), PaperLanguage::from);
    let session = match &wanted.session {
        Some(word) => Some(place.session(id, Some(word))?),
        // People sign for one session; a list or a certificate is of the whole meeting unless told otherwise.
        None if paper == Paper::SignIn => Some(place.session(id, None)?),
        None => None,
    };
    let split = match (wanted.by_letter, wanted.desks) {
        (true, _) => Split::Letters,
        (false, Some(desks)) if desks > 1 => Split::Desks(desks),
        (false, _) => Split::Whole,
    };

    Ok(Wish {
        session,
        split,
        blanks: wanted.blank_rows,
        size: if wanted.labels { BadgeSize::Label } else { BadgeSize::Sheet },
        who: wanted.who,
        next: documents::next_meeting(place.workspace(), id),
        ..Wish::new(paper, language)
    })
}

/// Gives a code to each person whose badge has none yet, and a number to each letter, since these are on the papers for good. A
/// letter is written on a laptop that may record nothing too: then its number is the one that it would be given.
pub fn with_given(common: &Common, read: Place, id: MeetingId, wish: &Wish) -> Result<Place, CommandError> {
    let wanted = documents::given_first(material(&read, id)?, id, wish, read.store.ids());
    if wanted.is_empty() {
        return Ok(read);
    }
    drop(read);
    let mut place = Place::write(common)?;
    if place.store.is_read_only() {
        return if wish.paper == Paper::Letters { Ok(place) } else { Err(CommandError::ReadOnly) };
    }
    let wanted = documents::given_first(material(&place, id)?, id, wish, place.store.ids());
    place.store.record(wanted, BatchKind::Together).map_err(|_| CommandError::ReadOnly)?;
    place.store.flush()?;

    Ok(place)
}

/// Gives a sheet to be signed its number, which is recorded once the paper is there. A paper is written on a laptop that may
/// record nothing too: then it has none.
fn with_number(
    common: &Common,
    read: Place,
    id: MeetingId,
    wish: &mut Wish,
) -> Result<(Place, Option<Change>), CommandError> {
    drop(read);
    let place = Place::write(common)?;
    if place.store.is_read_only() {
        return Ok((place, None));
    }
    let printed = documents::sheet_wanted(material(&place, id)?, id, wish, place.store.ids());

    Ok((place, printed))
}

fn material(place: &Place, id: MeetingId) -> Result<Material<'_>, CommandError> {
    let Some(meeting) = place.workspace().meeting(id) else {
        return Err(crate::domain::workspace::NoSuchMeeting::None.into());
    };

    Ok(Material { register: &place.workspace().register, meeting, zone: &place.zone, today: place.today() })
}
