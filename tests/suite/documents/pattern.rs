//! The pattern of a badge, read as the standard says (ISO/IEC 18004) by a reader that shares nothing with the library that made it:
//! 21 squares a side, one block, no square lost.

use majlis::documents::{Paper, PaperLanguage, Wish, draft};
use majlis::domain::meeting::MeetingChange;

use super::desk::Desk;

const SIDE: usize = 21;
const LETTERS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
/// How many of its bits carry data at the level of correction that is asked for, a quarter.
const DATA: usize = 13 * 8;

type Squares = [[bool; SIDE]; SIDE];

#[test]
fn the_pattern_of_a_badge_is_read_as_its_code() {
    let mut desk = Desk::new();
    for (number, code) in ["2345ZY", "QRSTUV", "XYZ987", "234567", "AAAAAA"].into_iter().enumerate() {
        let person = desk.invited(&format!("Association {number}"), &format!("Personne {number}"));
        desk.meeting(MeetingChange::BadgeAssigned { person, code: code.to_owned() });
    }
    let draft = draft(desk.material(), &Wish::new(Paper::Badges, PaperLanguage::French), None).unwrap();
    let data: serde_json::Value = serde_json::from_str(draft.data()).unwrap();
    let mut read = 0;
    for card in data["body"]["cards"].as_array().unwrap() {
        let (code, pattern) = (card["code"].as_str().unwrap(), card["pattern"].as_str().unwrap());
        assert_eq!(code.is_empty(), pattern.is_empty());
        if !code.is_empty() {
            assert_eq!(text(&squares(pattern)), code);
            read += 1;
        }
    }
    assert_eq!(read, 6);
}

/// The dark squares: each `M column row h length v1 …` is a run of them. Around them, four are left free.
fn squares(svg: &str) -> Squares {
    assert!(svg.contains(&format!("viewBox=\"-4 -4 {0} {0}\"", SIDE + 8)), "{svg}");
    let mut squares = [[false; SIDE]; SIDE];
    for run in svg.split("d=\"").nth(1).unwrap().split('"').next().unwrap().split('M').skip(1) {
        let (column, rest) = run.split_once(' ').unwrap();
        let (row, rest) = rest.split_once('h').unwrap();
        let (length, _) = rest.split_once('v').unwrap();
        let [column, row, length] = [column, row, length].map(|number| number.parse::<usize>().unwrap());
        squares[row][column..column + length].fill(true);
    }

    squares
}

fn text(squares: &Squares) -> String {
    let bits = bits(squares);
    let mut rest = bits[..DATA].iter().copied();
    let mut take = |count: usize| (0..count).map_while(|_| rest.next()).fold(0, |sum, bit| sum * 2 + usize::from(bit));
    let mut text = String::new();
    loop {
        match take(4) {
            0b0001 => {
                let mut left = take(10);
                while left > 0 {
                    let digits = left.min(3);
                    text.push_str(&format!("{:0digits$}", take([0, 4, 7, 10][digits])));
                    left -= digits;
                }
            }
            0b0010 => {
                let mut left = take(9);
                while left > 1 {
                    let pair = take(11);
                    text.extend([LETTERS[pair / 45], LETTERS[pair % 45]].map(char::from));
                    left -= 2;
                }
                if left == 1 {
                    text.push(char::from(LETTERS[take(6)]));
                }
            }
            0b0100 => {
                let count = take(8);
                text.extend((0..count).map(|_| char::from(take(8) as u8)));
            }
            _ => return text,
        }
    }
}

/// Upwards and downwards in strips of two, from the right, without the mask.
fn bits(squares: &Squares) -> Vec<bool> {
    let mask = mask(squares);
    let is_data = |row: usize, column: usize| {
        let corner = row < 9 && !(9..SIDE - 8).contains(&column) || row >= SIDE - 8 && column < 9;

        !corner && row != 6 && column != 6
    };
    let mut bits = Vec::new();
    for (strip, right) in [20, 18, 16, 14, 12, 10, 8, 5, 3, 1].into_iter().enumerate() {
        for step in 0..SIDE {
            let row = if strip % 2 == 0 { SIDE - 1 - step } else { step };
            for column in [right, right - 1] {
                if is_data(row, column) {
                    bits.push(squares[row][column] != turned(mask, row, column));
                }
            }
        }
    }

    bits
}

/// Which mask lies over the data, from the strip beside the corner above left; its correction is a quarter.
fn mask(squares: &Squares) -> u16 {
    let across = [0, 1, 2, 3, 4, 5, 7, 8].map(|column| squares[8][column]);
    let down = [7, 5, 4, 3, 2, 1, 0].map(|row| squares[row][8]);
    let format = across.into_iter().chain(down).fold(0_u16, |sum, bit| sum * 2 + u16::from(bit)) ^ 0b101_0100_0001_0010;
    assert_eq!(format >> 13, 0b11, "a quarter may be lost");

    format >> 10 & 0b111
}

fn turned(mask: u16, row: usize, column: usize) -> bool {
    let (sum, product) = (row + column, row * column);

    match mask {
        0 => sum % 2 == 0,
        1 => row.is_multiple_of(2),
        2 => column.is_multiple_of(3),
        3 => sum % 3 == 0,
        4 => (row / 2 + column / 3).is_multiple_of(2),
        5 => product % 2 + product % 3 == 0,
        6 => (product % 2 + product % 3) % 2 == 0,
        _ => (sum % 2 + product % 3) % 2 == 0,
    }
}
