//! Files that are kept with a meeting: by their content, on every laptop, and never another one in their place.

use std::fs;
use std::path::{Path, PathBuf};

use majlis::store::{self, ATTACHMENT_LIMIT, FileError};

fn file(folder: &Path, name: &str, content: &[u8]) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, content).unwrap();

    path
}

#[test]
fn a_file_is_kept_under_the_name_of_its_content() {
    let (workspace, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    for (name, ending) in [
        ("Feuille signée.PDF", "pdf"),
        ("scan.jpeg", "jpeg"),
        ("sans nom", "bin"),
        ("odd.a-b", "bin"),
        ("long.abcdefghijk", "bin"),
    ] {
        let kept = store::keep_file(workspace.path(), &file(other.path(), name, b"%PDF-1.7 a")).unwrap();
        assert_eq!(kept.name.rsplit_once('.').unwrap().1, ending, "{name}");
        assert_eq!(kept.size, 10);
        assert!(store::has_file(workspace.path(), &kept.name));
        assert_eq!(store::attached(workspace.path(), &kept.name).unwrap(), b"%PDF-1.7 a");
    }
    let known = fs::read_dir(workspace.path().join("files")).unwrap().count();
    store::keep_file(workspace.path(), &file(other.path(), "again.pdf", b"%PDF-1.7 a")).unwrap();
    assert_eq!(fs::read_dir(workspace.path().join("files")).unwrap().count(), known, "the same content is one file");
}

#[test]
fn what_cannot_be_kept_is_refused_in_a_sentence() {
    let (workspace, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let empty = file(other.path(), "empty.pdf", b"");
    assert_eq!(
        store::keep_file(workspace.path(), &empty),
        Err(FileError::Empty(empty.display().to_string())),
        "a scanner that gave up"
    );
    let missing = other.path().join("missing.pdf");
    assert_eq!(store::keep_file(workspace.path(), &missing), Err(FileError::Missing(missing.display().to_string())));
    assert!(matches!(store::keep_file(workspace.path(), other.path()), Err(FileError::Unreadable { .. })));
    // A hole: it takes no room on the disk.
    let large = other.path().join("large.tif");
    fs::File::create(&large).unwrap().set_len(ATTACHMENT_LIMIT * 1_000_000 + 1).unwrap();
    let refused = store::keep_file(workspace.path(), &large).unwrap_err();
    assert!(refused.to_string().contains("is larger than 100 MB; nothing was changed"), "{refused}");
    assert!(!workspace.path().join("files").exists(), "nothing was kept");
}

#[test]
fn a_file_that_did_not_come_along_or_is_another_is_said() {
    let (workspace, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let kept = store::keep_file(workspace.path(), &file(other.path(), "a.pdf", b"signed")).unwrap();
    fs::write(workspace.path().join("files").join(&kept.name), b"forged").unwrap();
    assert_eq!(store::attached(workspace.path(), &kept.name), Err(FileError::Damaged(kept.name.clone())));
    fs::remove_file(workspace.path().join("files").join(&kept.name)).unwrap();
    assert!(!store::has_file(workspace.path(), &kept.name));
    assert_eq!(store::attached(workspace.path(), &kept.name), Err(FileError::Missing(kept.name)));
    // A name from another laptop's journal never leads out of the folder.
    file(workspace.path(), "majlis.ron", b"x");
    for name in ["../majlis.ron", "", ".hidden", "C:\\majlis.ron", "/etc/passwd"] {
        assert!(!store::has_file(workspace.path(), name), "{name}");
        assert_eq!(store::attached(workspace.path(), name), Err(FileError::Missing(name.to_owned())));
    }
}
