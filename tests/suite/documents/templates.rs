//! Templates that a user changed, and pictures that a user brought in.

use std::fs;
use std::path::Path;

use majlis::documents::{self, Lacking, Paper, PaperError, PaperLanguage, Wish, draft};
use majlis::domain::Record;
use majlis::domain::register::{Organiser, RegisterChange};
use majlis::store::{self, FileError};

use super::desk::Desk;
use super::pdf::Pdf;

fn sheet() -> Wish {
    Wish::new(Paper::SignIn, PaperLanguage::French)
}

fn print(desk: &Desk, folder: &Path) -> Result<Pdf, PaperError> {
    Ok(Pdf::read(draft(desk.material(), &sheet(), Some(folder))?.print()?.pdf()?))
}

#[test]
fn a_copy_in_the_workspace_is_used_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new();
    let path = documents::copy_template(Paper::SignIn, folder.path()).unwrap();
    assert_eq!(path, store::template_path(folder.path(), "sign-in"));
    assert!(print(&desk, folder.path()).unwrap().has("Amina El Fassi"), "the copy is the program's own");

    let own = "#import \"common.typ\": *\n#show: paper\nBonjour #data.code";
    fs::write(&path, own).unwrap();
    documents::copy_template(Paper::SignIn, folder.path()).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), own);
    let pdf = print(&desk, folder.path()).unwrap();
    assert!(pdf.has("Bonjour RC-2026-07") && !pdf.has("Amina El Fassi"));

    // The other papers keep the program's.
    let badges = draft(desk.material(), &Wish::new(Paper::Badges, PaperLanguage::French), Some(folder.path()));
    assert!(badges.unwrap().print().is_ok());
}

/// The program's template asked for these when it set a long sheet in pieces, and so does a copy of it.
#[test]
fn a_copy_of_an_older_template_is_still_understood() {
    let folder = tempfile::tempdir().unwrap();
    let older = "#import \"common.typ\": *
        #show: paper
        #set page(header: if not data.body.apart { list-head() }, footer: list-foot(sheet: data.body.sheet))
        #if data.body.opening { letterhead() }
        #for part in data.body.parts { for row in part.rows [#row.number #row.name.latin #row.lines;] }
        #for number in range(1, data.body.bare + 1) { page(list-foot(place: (number, data.body.bare)), box()) }";
    store::keep_template(folder.path(), "sign-in", older).unwrap();
    assert!(print(&Desk::new(), folder.path()).unwrap().has("Amina El Fassi2"));
}

#[test]
fn what_is_wrong_in_a_template_is_said_with_its_line() {
    let desk = Desk::new();
    let cases = [
        ("#import \"common.typ\": *\n#show: paper\n\n#unknwon", 4, "unknown variable: unknwon"),
        ("#import \"common.typ\": *\n#let x = (", 2, "unclosed delimiter"),
        ("#import \"common.typ\": *\n#data.nothing", 2, "does not contain key"),
        ("#read(\"/etc/passwd\")", 1, "not found"),
        ("\n#import \"@preview/cetz:0.3.0\"", 2, "not found"),
        ("#image(\"../../secret.png\")", 1, ""),
    ];
    for (text, line, message) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = store::keep_template(folder.path(), "sign-in", text).unwrap();
        let error = print(&desk, folder.path()).err().unwrap_or_else(|| panic!("{text} was set"));
        let PaperError::Template { file, line: at, message: said } = &error else { panic!("{text}: {error}") };
        assert_eq!((file.as_str(), *at), ("sign-in.typ", line), "{text}: {error}");
        assert!(said.contains(message), "{text}: {said}");
        assert!(error.to_string().starts_with("the template “sign-in.typ”, line "), "{error}");
        // Without the copy, the program's own is back.
        fs::remove_file(path).unwrap();
        assert!(print(&desk, folder.path()).is_ok());
    }
}

#[test]
fn a_template_that_is_no_text_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = store::keep_template(folder.path(), "sign-in", "").unwrap();
    fs::write(&path, [0xFF, 0xFE, 0x00]).unwrap();
    let error = print(&Desk::new(), folder.path()).err().unwrap();
    assert!(matches!(error, PaperError::File(FileError::NotText(name)) if name == "sign-in.typ"));
}

const SVG: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><circle cx=\"5\" cy=\"5\" r=\"4\"/></svg>";

#[test]
fn a_logo_is_kept_by_its_content_and_printed() {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("mon logo.txt");
    fs::write(&from, SVG).unwrap();
    let name = store::keep_picture(folder.path(), &from).unwrap();
    assert_eq!(name, store::keep_picture(folder.path(), &from).unwrap(), "the same picture is one file");
    assert!(name.ends_with(".svg") && folder.path().join("files").join(&name).is_file(), "{name}");

    let mut desk = Desk::new();
    let plain = print(&desk, folder.path()).unwrap();
    let was = desk.workspace.register.organiser.clone();
    let now = Organiser { logo: name.clone(), signature: name.clone(), ..was.clone() };
    desk.record(RegisterChange::OrganiserEdited(was.edits_to(&now)).into());
    let wish = Wish::new(Paper::Letters, PaperLanguage::French);
    let with_logo = draft(desk.material(), &wish, Some(folder.path())).unwrap().print().unwrap();
    assert!(Pdf::read(with_logo.pdf().unwrap()).accessible && plain.accessible);

    assert_eq!(with_logo.lacking(), []);

    // A laptop that the picture was not carried to makes the paper without it, and says so.
    fs::remove_file(folder.path().join("files").join(&name)).unwrap();
    let without = draft(desk.material(), &sheet(), Some(folder.path())).unwrap().print().unwrap();
    assert_eq!(without.lacking(), [Lacking::Logo], "nobody signs for the organiser on a sheet");
    assert_eq!(Pdf::read(without.pdf().unwrap()).letters(), plain.letters());
    let letters = draft(desk.material(), &wish, Some(folder.path())).unwrap().print().unwrap();
    assert_eq!(letters.lacking(), [Lacking::Logo, Lacking::Signature]);
}

#[test]
fn what_is_no_picture_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("logo.png");
    let keep = || store::keep_picture(folder.path(), &path);
    assert!(matches!(keep(), Err(FileError::Missing(_))));
    for bytes in [b"GIF89a".as_slice(), b"<html></html>", b"", b"\xFF\xD8"] {
        fs::write(&path, bytes).unwrap();
        assert!(matches!(keep(), Err(FileError::NotAPicture(_))), "{bytes:?}");
    }
    fs::write(&path, vec![0; 5_000_001]).unwrap();
    assert!(matches!(keep(), Err(FileError::TooLarge { limit: 5, .. })));
    assert!(!folder.path().join("files").exists(), "nothing was kept");
    for name in ["../majlis.ron", "a/b.png", "", ".hidden", "C:x.png"] {
        assert!(matches!(store::attachment(folder.path(), name), Err(FileError::Missing(_))), "{name}");
    }
}
