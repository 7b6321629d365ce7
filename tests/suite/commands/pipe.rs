use super::Home;

/// A person who is expected at the open meeting and not there: the name, and the badge's code.
fn expected(home: &Home) -> (String, String) {
    let out = home.path("expected.csv");
    let columns = "name,presence,badge";
    home.lines(&["export", "attendance", "--to", out.to_str().unwrap(), "--columns", columns]);
    let text = std::fs::read_to_string(out).unwrap();
    let rows: Vec<Vec<String>> =
        text.lines().skip(1).map(|line| line.split(';').map(str::to_owned).collect()).collect();
    let once = |name: &str| rows.iter().filter(|row| row[0] == name).count() == 1;
    let row = rows.iter().find(|row| row[1] != "Présent" && !row[2].is_empty() && once(&row[0])).unwrap();

    (row[0].clone(), row[2].clone())
}

#[test]
fn a_code_or_a_name_marks_once_and_then_says_since_when() {
    let home = Home::with_sample();
    let (name, code) = expected(&home);
    let input = format!("{code}\n{}\n{}\nzzzz\n", code.to_lowercase(), name.to_uppercase());
    let answers = home.lines_with(&["arrive", "--meeting", "latest"], &input);
    let words: Vec<&str> = answers.iter().map(|answer| answer[0].as_str()).collect();
    assert_eq!(words, ["arrived", "already", "already", "unknown"]);
    assert_eq!(answers[0][1], name);
    assert_eq!(answers[0][2], answers[2][2], "the time is that of the arrival");

    let again = home.lines_with(&["arrive", "--meeting", "latest"], &code);
    assert_eq!(again[0][0], "already", "it was on disk, and a last line without an end counts");
}

#[test]
fn a_name_that_several_share_is_ambiguous_and_marks_nobody() {
    let home = Home::with_sample();
    let present = |home: &Home| home.lines(&["meetings"]).iter().map(|meeting| meeting[6].clone()).collect::<Vec<_>>();
    let before = present(&home);
    let answers = home.lines_with(&["arrive", "--meeting", "latest"], "Mohammed\n");
    assert_eq!(answers[0][0], "ambiguous", "{answers:?}");
    assert_eq!(before, present(&home));
}

#[test]
fn a_meeting_that_is_not_open_receives_nobody() {
    let home = Home::with_sample();
    let meetings = home.lines(&["meetings"]);
    let said = home.refusal(&["arrive", "--meeting", &meetings[0][0]]);
    assert!(said.contains("“Closed”"), "{said}");
    let said = home.refusal(&["arrive", "--meeting", &meetings[4][0]]);
    assert!(said.contains("“Draft”"), "{said}");
}

#[test]
fn a_reader_that_closes_the_pipe_ends_the_program_quietly() {
    use std::process::Stdio;

    let home = Home::with_sample();
    let mut child = home
        .command()
        .arg("--workspace")
        .arg(home.workspace())
        .args(["find", "--limit", "100000", "a"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
