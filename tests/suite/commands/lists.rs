use super::{Home, fixture};

const LIST: &str = "lists/rencontre-155.xlsx";

#[test]
fn the_sample_has_five_meetings_and_one_of_them_invites_all() {
    let home = Home::with_sample();
    let meetings = home.lines(&["meetings"]);
    let invited: Vec<&str> = meetings.iter().map(|meeting| meeting[4].as_str()).collect();
    assert_eq!(meetings.len(), 5);
    assert_eq!(invited.iter().filter(|count| **count == "155").count(), 1, "{invited:?}");
    assert!(meetings.is_sorted_by_key(|meeting| meeting[1].clone()), "by date");
    assert!(meetings.iter().all(|meeting| meeting.len() == 7));
}

#[test]
fn a_list_makes_the_workspace_and_comes_in_once() {
    let home = Home::new();
    let list = fixture(LIST).display().to_string();
    let dry = home.lines(&["import", "--dry-run", &list]);
    assert!(!home.workspace().exists(), "a dry run makes nothing");

    let first = home.lines(&["import", &list]);
    assert_eq!(dry, first, "a dry run says what the run does");
    assert_eq!(first.len(), 235);
    assert!(
        first.iter().all(|row| row.len() == 3 && row[0] == "new"),
        "{:?}",
        first.iter().find(|row| row[0] != "new")
    );

    let again = home.lines(&["import", &list]);
    assert!(again.iter().all(|row| row[0] == "same"), "{:?}", again.iter().find(|row| row[0] != "same"));
}

#[test]
fn an_import_for_a_meeting_invites_as_well() {
    let home = Home::with_sample();
    let list = fixture(LIST).display().to_string();
    let draft = home.lines(&["meetings"]).pop().unwrap();
    home.lines(&["import", &list, "--meeting", &draft[0]]);
    let after = home.lines(&["meetings"]).into_iter().find(|meeting| meeting[0] == draft[0]).unwrap();
    let (before, after): (u32, u32) = (draft[4].parse().unwrap(), after[4].parse().unwrap());
    assert_eq!(after, before + 155);
}

#[test]
fn what_is_no_list_is_refused_in_one_line_and_makes_nothing() {
    for name in ["bad/picture.xlsx", "bad/empty.csv", "bad/no-header.csv", "bad/header-alone.csv", "nowhere.csv"] {
        let home = Home::new();
        let list = fixture("lists").join(name).display().to_string();
        let said = home.refusal(&["import", &list]);
        assert!(said.contains("Nothing was changed"), "{name}: {said}");
        assert!(!home.workspace().exists(), "{name}");
    }
}

/// Whatever a file is instead of a list, the program stays under 300 MB: given no more, it still answers with its sentence.
#[test]
#[cfg(target_os = "linux")]
fn a_hostile_file_takes_no_memory_to_speak_of_and_changes_nothing() {
    let home = Home::new();
    let shared = home.path("shared.xlsx");
    std::fs::write(&shared, one_text_in_a_million_cells()).unwrap();
    let bomb = home.path("bomb.xlsx");
    std::fs::write(&bomb, spaces(700)).unwrap();
    let hostile =
        ["bad/cut-short.xlsx", "bad/picture.xlsx", "bad/password.xlsx", "bad/repeats.ods", "bad/cut-short.vcf"];
    for list in hostile.map(|name| fixture("lists").join(name)).into_iter().chain([shared, bomb]) {
        let mut limited = std::process::Command::new("sh");
        limited.args(["-c", "ulimit -d 300000 && exec \"$@\"", "sh"]).arg(env!("CARGO_BIN_EXE_majlis"));
        limited
            .env("HOME", home.path(""))
            .env("XDG_CONFIG_HOME", home.path("config"))
            .env("XDG_DATA_HOME", home.path("data"));
        let output = limited
            .args(["--lang", "en", "--workspace"])
            .arg(home.workspace())
            .arg("import")
            .arg(&list)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{}: {said}", list.display());
        assert!(said.lines().count() == 1 && said.contains("othing was changed"), "{}: {said}", list.display());
        assert!(!home.workspace().exists(), "{}", list.display());
    }
}

/// Writes one part of an archive.
#[cfg(target_os = "linux")]
type Part<'a> = &'a dyn Fn(&mut dyn std::io::Write);

#[cfg(target_os = "linux")]
fn archive(parts: &[(&str, Part<'_>)]) -> Vec<u8> {
    let mut archive = zip::write::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, write) in parts {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        write(&mut archive);
    }

    archive.finish().unwrap().into_inner()
}

/// A workbook whose sheet unpacks to so many megabytes.
#[cfg(target_os = "linux")]
fn spaces(megabytes: usize) -> Vec<u8> {
    archive(&[
        ("xl/workbook.xml", &|to| to.write_all(b"<workbook/>").unwrap()),
        ("xl/worksheets/sheet1.xml", &|to| {
            let megabyte = vec![b' '; 1024 * 1024];
            (0..megabytes).for_each(|_| to.write_all(&megabyte).unwrap());
        }),
    ])
}

/// A small workbook with one text of 30,000 letters, which each of a million cells names.
#[cfg(target_os = "linux")]
fn one_text_in_a_million_cells() -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let all = |text: String| move |to: &mut dyn std::io::Write| to.write_all(text.as_bytes()).unwrap();
    let links = format!(
        "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"r1\" Type=\"{LINKS}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"r2\" Type=\"{LINKS}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
    );
    let workbook = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let long = "Association ".repeat(2_500);
    let strings = format!("<sst xmlns=\"{MAIN}\"><si><t>{long}</t></si></sst>");
    let sheet = move |to: &mut dyn std::io::Write| {
        write!(to, "<worksheet xmlns=\"{MAIN}\"><sheetData>").unwrap();
        for row in 1..=100_000 {
            write!(to, "<row r=\"{row}\">").unwrap();
            "ABCDEFGHIJ".chars().for_each(|it| write!(to, "<c r=\"{it}{row}\" t=\"s\"><v>0</v></c>").unwrap());
            write!(to, "</row>").unwrap();
        }
        write!(to, "</sheetData></worksheet>").unwrap();
    };

    archive(&[
        ("xl/workbook.xml", &all(workbook)),
        ("xl/_rels/workbook.xml.rels", &all(links)),
        ("xl/sharedStrings.xml", &all(strings)),
        ("xl/worksheets/sheet1.xml", &sheet),
    ])
}

#[test]
fn a_list_is_written_in_the_format_of_its_ending_and_no_other() {
    let home = Home::with_sample();
    for ending in ["xlsx", "csv", "ods"] {
        let out = home.path(&format!("list.{ending}"));
        home.lines(&["export", "attendance", "--to", out.to_str().unwrap()]);
        assert!(out.metadata().unwrap().len() > 1000, "{ending}");
    }
    let said = home.refusal(&["export", "attendance", "--to", home.path("list.doc").to_str().unwrap()]);
    assert!(said.contains(".xlsx"), "{said}");
    assert!(!home.path("list.doc").exists());
}

#[test]
fn a_french_csv_has_a_mark_semicolons_and_its_phones() {
    let home = Home::with_sample();
    let out = home.path("list.csv");
    home.lines(&["export", "register", "--to", out.to_str().unwrap(), "--columns", "name,phone"]);
    let text = std::fs::read_to_string(out).unwrap();
    assert!(text.starts_with('\u{feff}'));
    assert!(text.lines().next().unwrap().contains(';'));
    assert!(text.lines().any(|line| line.contains("'+212")), "a phone is kept from being run as a formula");
}

#[test]
fn cards_and_calendars_are_written_by_their_endings() {
    let home = Home::with_sample();
    let out = home.path("fiches.vcf");
    home.lines(&["export", "register", "--to", out.to_str().unwrap()]);
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    assert!(text.matches("BEGIN:VCARD").count() > 155);

    let out = home.path("rencontre.ics");
    home.lines(&["export", "meeting", "--to", out.to_str().unwrap()]);
    assert!(std::fs::read_to_string(&out).unwrap().contains("BEGIN:VEVENT"));
    let said = home.refusal(&["export", "meeting", "--to", home.path("rencontre.xlsx").to_str().unwrap()]);
    assert!(said.contains(".ics"), "{said}");
    let said = home.refusal(&["export", "meeting", "--to", out.to_str().unwrap(), "--columns", "name"]);
    assert!(said.contains("for lists"), "{said}");
}

#[test]
fn drafts_fill_a_folder_and_those_without_an_address_are_named() {
    let home = Home::with_sample();
    let meetings = home.lines(&["meetings"]);
    let large = meetings.iter().find(|meeting| meeting[4] == "155").unwrap();
    let folder = home.path("brouillons");
    let lines = home.lines(&["export", "drafts", "--meeting", &large[0], "--to", folder.to_str().unwrap()]);
    let written = lines.iter().filter(|line| line[0] == "written").count();
    let without: Vec<_> = lines.iter().filter(|line| line[0] == "no address").collect();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), written);
    assert!(written > 100 && lines.len() >= 155, "{written} of {}", lines.len());
    assert!(lines.iter().filter(|line| line[0] == "written").all(|line| line.len() == 4 && line[2].contains('@')));
    assert!(without.iter().all(|line| line.len() == 2 && !line[1].is_empty()), "{without:?}");
}

#[test]
fn a_draft_carries_the_letter_and_the_calendar() {
    use mail_parser::{MessageParser, MimeHeaders};

    let home = Home::with_sample();
    let folder = home.path("brouillons");
    let to = folder.to_str().unwrap();
    let words = ["export", "drafts", "--meeting", "FN-2027-01", "--to", to];
    let lines = home.lines(&words);
    let written = lines.iter().find(|line| line[0] == "written").unwrap();
    let bytes = std::fs::read(folder.join(&written[3])).unwrap();
    let message = MessageParser::default().parse(&bytes).unwrap();
    let attached = |kind: &str, subtype: &str| {
        let is_it = |part: &&mail_parser::MessagePart<'_>| {
            part.content_type().is_some_and(|it| it.ctype() == kind && it.subtype() == Some(subtype))
        };

        message.attachments().find(is_it).map(|part| part.contents().to_vec()).unwrap_or_default()
    };
    assert!(attached("application", "pdf").starts_with(b"%PDF"));
    assert!(attached("text", "calendar").starts_with(b"BEGIN:VCALENDAR"));

    std::fs::remove_dir_all(&folder).unwrap();
    home.lines(&["template", "letters"]);
    std::fs::write(home.workspace().join("templates/letters.typ"), "#import \"common.typ\": *\n#oops()").unwrap();
    let refused = home.refusal(&words);
    assert!(refused.contains("“letters.typ”") && refused.contains("Line 2"), "{refused}");
    assert!(!folder.exists(), "nothing was written");
}

#[test]
fn rows_leave_by_filter_and_a_set_of_ones_own_has_a_name() {
    let home = Home::with_sample();
    let out = home.path("list.csv");
    let count = |words: &[&str]| {
        let all: Vec<&str> =
            ["export", "attendance", "--to", out.to_str().unwrap()].into_iter().chain(words.iter().copied()).collect();
        home.lines(&all);

        std::fs::read_to_string(&out).unwrap().lines().count() - 1
    };
    let (all, present, absent) = (count(&[]), count(&["--filter", "present"]), count(&["--filter", "absent"]));
    assert_eq!(present + absent, all);
    assert!(present > 0 && absent > 0);
    assert!(count(&["--filter", "absent,region=rabat"]) < absent);
    let said = home.refusal(&["export", "register", "--to", out.to_str().unwrap(), "--filter", "present"]);
    assert!(said.contains("present"), "{said}");
    let said = home.refusal(&["export", "attendance", "--to", out.to_str().unwrap(), "--filter", "region=Atlantide"]);
    assert!(said.contains("Atlantide") && said.contains("Souss-Massa"), "{said}");

    let settings = home.path("config").join("majlis/settings.ron");
    std::fs::create_dir_all(settings.parent().unwrap()).unwrap();
    std::fs::write(settings, "(sets: { \"Pour le traiteur\": [\"name\", \"association\"] })").unwrap();
    count(&["--set", "pour le traiteur"]);
    let text = std::fs::read_to_string(&out).unwrap();
    assert_eq!(text.lines().next().unwrap().trim_start_matches('\u{feff}'), "Association;Nom et prénom");
}

#[test]
fn columns_and_sets_that_do_not_exist_are_named_with_those_that_do() {
    let home = Home::with_sample();
    let out = home.path("list.csv").display().to_string();
    let said = home.refusal(&["export", "attendance", "--to", &out, "--columns", "name,shoe_size"]);
    assert!(said.contains("shoe_size") && said.contains("phone"), "{said}");
    let said = home.refusal(&["export", "attendance", "--to", &out, "--set", "for the cook"]);
    assert!(said.contains("Public list"), "{said}");
}

#[test]
fn the_public_list_gives_no_phone_and_no_e_mail_away() {
    let home = Home::with_sample();
    let out = home.path("list.csv");
    home.lines(&["export", "attendance", "--to", out.to_str().unwrap(), "--set", "public list"]);
    let text = std::fs::read_to_string(out).unwrap();
    assert!(!text.contains('@') && !text.contains("212"));
}

#[test]
fn people_are_found_in_both_scripts_and_one_letter_will_do() {
    let home = Home::with_sample();
    let first = home.lines(&["find", "--limit", "1", "moh"]).pop().unwrap();
    assert!(first[0].starts_with("Moh"), "{first:?}");
    let arabic = home.lines(&["find", "--limit", "1", "محمد"]).pop().unwrap();
    assert!(arabic[0].starts_with("Moh"), "{arabic:?}");
    assert_eq!(home.lines(&["find", "--limit", "3", "a"]).len(), 3);

    let queries = home.path("queries.txt");
    std::fs::write(&queries, "fatima\n\nbenn\n").unwrap();
    let answers = home.lines(&["find", "--limit", "2", "--queries", queries.to_str().unwrap()]);
    assert_eq!(answers.iter().map(|answer| answer[0].as_str()).collect::<Vec<_>>(), ["fatima", "benn"]);
    assert!(answers[0].len() == 3, "{:?}", answers[0]);
}

#[test]
fn a_workspace_or_a_meeting_that_is_not_there_is_refused() {
    let home = Home::new();
    assert!(home.refusal(&["meetings"]).contains("holds no Majlis workspace"));
    let home = Home::with_sample();
    assert!(home.refusal(&["find", "--meeting", "XX-1", "a"]).contains("XX-1"));
    assert_eq!(home.run(&["dance"]).status.code(), Some(2), "bad usage");
}

#[test]
fn a_whole_workspace_checks_and_a_damaged_line_is_named() {
    let home = Home::with_sample();
    assert_eq!(home.lines(&["check"])[0][0], "ok");
    let register = home.workspace().join("register");
    let journal = std::fs::read_dir(register).unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read_to_string(&journal).unwrap();
    let at = text.find("Rabat").unwrap();
    std::fs::write(&journal, format!("{}Tabar{}", &text[..at], &text[at + 5..])).unwrap();
    let output = home.run(&["check"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.starts_with("damaged\t") && said.contains("line "), "{said}");
}

#[test]
fn without_a_display_the_window_says_so() {
    let home = Home::with_sample();
    if cfg!(target_os = "linux") {
        assert!(home.refusal(&[]).contains("no display"));
    }
}

#[test]
fn a_list_of_projects_is_planned_brought_in_and_undone_as_one() {
    let home = Home::with_sample();
    let path = home.path("projets.csv");
    std::fs::write(&path, "Titre;Association;Montant\nBibliothèque de rue;CADMR;12 000 DH\nAutre;Personne;1\n")
        .unwrap();
    let file = path.display().to_string();
    let planned = home.lines(&["import", &file, "--projects", "--dry-run"]);
    assert_eq!(planned[0][..2], ["new", "Bibliothèque de rue – CADMR"], "{planned:?}");
    assert_eq!(planned[1][0], "problem", "{planned:?}");
    assert!(planned[1][2].contains("Personne"), "{planned:?}");
    assert_eq!(home.lines(&["import", &file, "--projects", "--dry-run"])[0][0], "new", "nothing was written");
    home.lines(&["import", &file, "--projects"]);
    assert_eq!(home.lines(&["import", &file, "--projects", "--dry-run"])[0][0], "same");
    let both = home.run(&["import", &file, "--projects", "--meeting", "latest"]);
    assert_eq!(both.status.code(), Some(2));
}
