//! What the disk refuses is said in the language of the window, never in the English of logs.

use std::collections::BTreeSet;
use std::io::{Error, ErrorKind};
use std::path::PathBuf;

use majlis::exchange::say::disk;
use majlis::i18n::{I18n, Language};
use majlis::store::{OpenError, Reason, SaveError};

const PATH: &str = "/media/cle/majlis/register/accueil.ron";

fn reasons() -> Vec<Reason> {
    use Reason::{
        Busy, Denied, Device, Full, Garbled, Gone, Kind, Large, Name, Network, Other, Protected, Stopped, There,
    };
    let words = Other("parole du système".to_owned());

    vec![Full, Gone, Denied, Protected, Busy, There, Kind, Name, Large, Garbled, Network, Device, Stopped, words]
}

/// Words that no other sentence has, and none of those that logs have.
#[track_caller]
fn check(language: Language, seen: &mut BTreeSet<String>, said: String, in_logs: &str) {
    assert!(!said.contains("disk-"), "{said}");
    if language != Language::English {
        assert!(!said.contains(in_logs), "{said}");
        let english = [" the ", " is ", " not ", "folder", "workspace"];
        assert!(!english.iter().any(|word| said.replace(PATH, "").contains(word)), "{said}");
    }
    assert!(seen.insert(said.clone()), "said twice: {said}");
}

#[test]
fn what_the_disk_refuses_is_said_in_every_language() {
    for language in Language::ALL {
        let i18n = I18n::new(language);
        let path = || PathBuf::from(PATH);
        let mut seen = BTreeSet::new();
        for reason in reasons() {
            let in_logs = if matches!(reason, Reason::Other(_)) { "disk-".to_owned() } else { reason.to_string() };
            check(language, &mut seen, disk::reason(&i18n, &reason), &in_logs);
        }
        let mut seen = BTreeSet::new();
        for error in [
            SaveError::DiskFull(path()),
            SaveError::Gone(path()),
            SaveError::Changed(path()),
            SaveError::Denied(path()),
            SaveError::Failed { file: path(), reason: Reason::Device },
        ] {
            let said = disk::save(&i18n, &error);
            assert!(said.contains(PATH), "{said}");
            check(language, &mut seen, said, "kept in memory");
        }
        let mut seen = BTreeSet::new();
        for error in [
            OpenError::NoHome,
            OpenError::NotAWorkspace(path()),
            OpenError::AlreadyAWorkspace(path()),
            OpenError::NotEmpty(path()),
            OpenError::IdentityDamaged(path()),
            OpenError::InUse("Espace".to_owned()),
            OpenError::Unreadable { path: path(), reason: Reason::Denied },
            OpenError::Unwritable { path: path(), reason: Reason::Protected },
        ] {
            let in_logs = error.to_string();
            check(language, &mut seen, disk::open(&i18n, &error), &in_logs);
        }
    }
}

#[test]
fn what_the_system_says_is_understood() {
    for (error, reason) in [
        (Error::from(ErrorKind::StorageFull), Reason::Full),
        (Error::from(ErrorKind::NotFound), Reason::Gone),
        (Error::from(ErrorKind::PermissionDenied), Reason::Denied),
        (Error::from(ErrorKind::ReadOnlyFilesystem), Reason::Protected),
        (Error::from(ErrorKind::IsADirectory), Reason::Kind),
        (Error::from(ErrorKind::InvalidData), Reason::Garbled),
        (Error::from(ErrorKind::TimedOut), Reason::Network),
        (Error::other("no word for it"), Reason::Other("no word for it".to_owned())),
    ] {
        assert_eq!(Reason::of(&error), reason);
    }
    // A stick that is pulled while it is read: EIO, the number of POSIX.
    #[cfg(unix)]
    assert_eq!(Reason::of(&Error::from_raw_os_error(5)), Reason::Device);
    assert!(matches!(Reason::of(&Error::from_raw_os_error(71)), Reason::Other(words) if !words.contains("os error")));
}
