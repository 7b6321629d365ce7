//! `majlis merge`, through the real binary.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Home, cells};
use crate::store::copy;

/// A home, a copy of its workspace where another laptop received people, and how many they were.
fn apart() -> (Home, PathBuf, usize) {
    let home = Home::with_sample();
    let there = home.path("copie");
    copy(&home.workspace(), &there);
    let codes = home.codes();
    let answers = elsewhere(&home, &there, &codes[codes.len() - 12..].join("\n"));
    let received = answers.iter().filter(|answer| answer[0] == "arrived").count();
    assert!(received > 3, "{answers:?}");

    (home, there, received)
}

/// Receives people as another laptop.
fn elsewhere(home: &Home, workspace: &Path, input: &str) -> Vec<Vec<String>> {
    let file = home.path("noms.txt");
    fs::write(&file, input).unwrap();
    let output = home
        .command()
        .arg("--workspace")
        .arg(workspace)
        .args(["--laptop", "Poste B", "arrive", "--meeting", "latest"])
        .stdin(fs::File::open(file).unwrap())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    cells(&output.stdout)
}

/// The journals of the other laptop in the copy, those of meetings first.
fn journals(there: &Path) -> Vec<PathBuf> {
    let mut folders = vec![there.join("register")];
    folders.extend(fs::read_dir(there.join("meetings")).unwrap().map(|folder| folder.unwrap().path()));
    let files = folders.into_iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|file| file.unwrap().path());
    let mut found: Vec<_> =
        files.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("poste-b-")).collect();
    found.sort();

    found
}

#[test]
fn one_line_says_what_came_and_from_whom() {
    let (home, there, received) = apart();
    let present = || home.lines(&["meetings"]).iter().map(|line| line[6].parse::<usize>().unwrap()).sum::<usize>();
    let before = present();
    let lines = home.lines(&["merge", there.to_str().unwrap()]);
    let [line] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!(line[0], "merged");
    assert!(line[1].contains(" from Poste B)"), "{line:?}");
    assert_eq!(present(), before + received);

    let again = home.lines(&["merge", there.to_str().unwrap()]);
    assert_eq!(again, [["nothing new", "0 entries"]]);
    assert_eq!(home.lines(&["check"])[0][0], "ok");
}

#[test]
fn the_folder_that_a_copy_lies_in_will_do() {
    let (home, there, _) = apart();
    let stick = home.path("cle");
    fs::create_dir(&stick).unwrap();
    fs::rename(there, stick.join("majlis")).unwrap();
    assert_eq!(home.lines(&["merge", stick.to_str().unwrap()])[0][0], "merged");
}

#[test]
fn what_is_damaged_or_cut_is_said_and_the_rest_counts() {
    let (home, there, _) = apart();
    let journal = journals(&there).remove(0);
    let text = fs::read_to_string(&journal).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    assert!(lines.len() > 4, "{lines:?}");
    lines[2] = lines[2].replacen("wall", "wahl", 1);
    let damaged = lines.join("\n");
    fs::write(&journal, &damaged[..damaged.len() - 20]).unwrap();

    let said = home.lines(&["merge", there.to_str().unwrap()]);
    assert_eq!(said.iter().map(|line| line[0].as_str()).collect::<Vec<_>>(), ["damaged", "cut", "merged"]);
    let name = journal.display().to_string();
    assert!(said[0][1].starts_with(&format!("{name}, line 3:")), "{said:?}");
    assert!(said[1][1].starts_with(&format!("{name}, line {}:", lines.len())), "{said:?}");
    assert!(said[2][1].ends_with("2 could not be read, see above"), "{said:?}");

    fs::write(&journal, text).unwrap();
    let whole = home.lines(&["merge", there.to_str().unwrap()]);
    assert_eq!(whole.len(), 1, "{whole:?}");
    assert_eq!(whole[0][0], "merged");
}

#[test]
fn what_is_no_copy_is_refused_with_a_sentence() {
    let (home, ..) = apart();
    let other = home.path("autre");
    let made = home.command().arg("demo").arg(&other).output().unwrap();
    assert!(made.status.success());
    for (folder, reason) in [
        (other, "holds another workspace"),
        (home.path("config"), "holds no copy of Majlis"),
        (home.path("nulle-part"), "holds no copy of Majlis"),
        (home.workspace(), "is the open workspace itself"),
    ] {
        let said = home.refusal(&["merge", folder.to_str().unwrap()]);
        assert!(said.contains(reason) && said.contains("othing was changed"), "{said}");
    }
}
