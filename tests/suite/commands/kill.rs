//! `kill -9` at any moment: whatever was answered is there afterwards.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use super::Home;

/// How often a real process is killed in the middle of its work.
const KILLS: usize = 50;

#[test]
fn every_line_that_was_answered_survives_fifty_kills() {
    let home = Home::with_sample();
    let codes = home.codes();
    let mut answered = Vec::new();
    let mut rest = codes.iter();
    for round in 0..KILLS {
        let mut child = home
            .command()
            .arg("--workspace")
            .arg(home.workspace())
            .args(["arrive", "--meeting", "latest"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        // One to three answers are read; more lines are on their way when the process dies.
        let read = 1 + round % 3;
        let lines: Vec<&String> = rest.by_ref().take(read).collect();
        if lines.is_empty() {
            rest = codes.iter();
        }
        for code in lines.iter().chain(&codes.iter().rev().take(3).collect::<Vec<_>>()) {
            let _ = writeln!(input, "{code}");
        }
        for code in lines {
            let mut answer = String::new();
            output.read_line(&mut answer).unwrap();
            assert!(answer.starts_with("arrived\t") || answer.starts_with("already\t"), "{code}: {answer}");
            answered.push(code.clone());
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }

    assert!(answered.len() >= KILLS, "{}", answered.len());
    let input = answered.join("\n");
    let answers = home.lines_with(&["arrive", "--meeting", "latest"], &input);
    for (code, answer) in answered.iter().zip(&answers) {
        assert_eq!(answer[0], "already", "{code} was answered, and is lost");
    }
}
