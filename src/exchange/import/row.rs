//! One row of a list, put into the words of the domain. Names are never re-cased, phones are kept as typed.

use std::borrow::Cow;

use super::merge::parts;
use super::region::Regions;
use super::words;
use crate::domain::meeting::Reply;
use crate::domain::register::{Association, Delegate};
use crate::domain::{Civility, Names};
use crate::exchange::fold::{fold, is_mostly_arabic};
use crate::exchange::header::{Column, Mapping, Tool};
use crate::exchange::sheet::{Cell, Sheet};

/// What stands between several people of one cell, and nowhere in a name.
const BARS: [char; 3] = [';', '؛', '|'];

/// What stands between several values of one field in the files of Google Contacts.
const MULTIPLE: &str = ":::";

/// Something in a row that could not be taken as it stands. Nothing of it is lost: what is no address or reply is
/// kept in the remarks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// No region of the register has this name.
    UnknownRegion(String),
    /// No kind of body is called so.
    UnknownKind(String),
    /// A reply that says neither yes nor no; it becomes the invitation's remark.
    UnknownReply(String),
    /// An address of mail without its @.
    OddEmail(String),
    /// The row names no association: the one above was taken.
    AssociationAbove,
    /// One cell names so many people.
    Shared(usize),
    /// The list says no, and a yes is known: a person should find out which is the later word.
    ReplyKept {
        /// What the list says.
        listed: Reply,
        /// What holds.
        known: Reply,
    },
}

impl Notice {
    /// The column of the cell that it is about.
    pub fn column(&self) -> Option<Column> {
        match self {
            Self::UnknownRegion(_) => Some(Column::Region),
            Self::UnknownKind(_) => Some(Column::Kind),
            Self::UnknownReply(_) | Self::ReplyKept { .. } => Some(Column::Reply),
            Self::OddEmail(_) => Some(Column::Email),
            Self::Shared(_) => Some(Column::PersonLatin),
            Self::AssociationAbove => None,
        }
    }
}

/// What a row says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listed {
    /// The running number, folded.
    pub number: String,
    /// What it says of the association.
    pub association: Association,
    /// What it says of the person.
    pub person: Delegate,
    /// Where the invitation stands.
    pub reply: Option<Reply>,
    /// How many seats.
    pub seats: Option<u16>,
    /// What could not be taken as it stands.
    pub notices: Vec<Notice>,
}

impl Listed {
    /// Whether the row names an association.
    pub fn names_association(&self) -> bool {
        !self.association.names.is_empty() || !self.association.acronym.is_empty()
    }

    /// Whether the row names a person.
    pub fn names_person(&self) -> bool {
        !self.person.names.is_empty()
    }

    /// Reads a row of the sheet: once for each person that it names, the first with all that it says of the association.
    pub fn read(sheet: &Sheet, row: usize, mapping: &Mapping, regions: &Regions) -> Vec<Self> {
        let whole = Cells { sheet, row, mapping, share: None };
        let count = whole.people();

        if count < 2 {
            return vec![Self::read_share(&whole, regions)];
        }

        let mut all: Vec<Self> = (0..count)
            .map(|place| Self::read_share(&Cells { sheet, row, mapping, share: Some((place, count)) }, regions))
            .collect();

        all[0].notices.push(Notice::Shared(count));

        for further in &mut all[1..] {
            // Said once, with the first.
            further.notices.clear();
        }

        all
    }

    fn read_share(cells: &Cells<'_>, regions: &Regions) -> Self {
        let mut listed = Self { number: fold(&cells.text(Column::Number)), ..Self::default() };

        listed.association.names = cells.names(Column::AssociationLatin, Column::AssociationArabic);
        listed.association.acronym = cells.text(Column::Acronym);
        listed.association.city = cells.text(Column::City);
        listed.association.address = cells.text(Column::Address);

        let (title, names) = cells.person();

        listed.person.names = names;
        listed.person.role = cells.text(Column::Role);
        listed.person.civility = match (words::civility(&cells.text(Column::Civility)), title) {
            (Some(civility), _) => civility,
            (None, Civility::Unsaid) => words::civility_of_role(&listed.person.role),
            (None, title) => title,
        };
        listed.person.tongue = words::tongue(&cells.text(Column::Language)).unwrap_or_default();
        listed.seats = words::seats(&cells.text(Column::Seats));

        listed.read_contacts(cells);
        listed.read_words(cells, regions);

        listed
    }

    /// A phone is the person's where the row names one, else the association's.
    fn read_contacts(&mut self, cells: &Cells<'_>) {
        let phones = cells.phones(Column::Phone);
        let emails = cells.all(Column::Email);

        self.association.phones = cells.phones(Column::AssociationPhone).iter().flat_map(|text| parted(text)).collect();
        self.association.emails = cells.all(Column::AssociationEmail).iter().flat_map(|text| parted(text)).collect();

        if self.names_person() {
            self.person.phone = phones.join(" / ");
            self.person.email = emails.join(" / ");
        } else {
            for phone in phones.iter().flat_map(|phone| parted(phone)) {
                push_new(&mut self.association.phones, phone);
            }
            for email in emails.iter().flat_map(|email| parted(email)) {
                push_new(&mut self.association.emails, email);
            }
        }

        let addresses = self.association.emails.iter().chain([&self.person.email]);

        self.notices.extend(
            addresses
                .filter(|email| !email.is_empty() && !email.contains('@'))
                .map(|email| Notice::OddEmail(email.clone())),
        );
    }

    fn read_words(&mut self, cells: &Cells<'_>, regions: &Regions) {
        let mut remarks = cells.all(Column::Remarks);
        let region = cells.text(Column::Region);
        let kind = cells.text(Column::Kind);
        let reply = cells.text(Column::Reply);

        self.association.region = regions.find(&region);

        if self.association.region.is_none() && !region.is_empty() {
            push_new(&mut remarks, region.clone());
            self.notices.push(Notice::UnknownRegion(region));
        }

        match words::kind(&kind) {
            Some(kind) => self.association.kind = kind,
            None if kind.is_empty() => {}
            None => {
                push_new(&mut remarks, kind.clone());
                self.notices.push(Notice::UnknownKind(kind));
            }
        }

        self.reply = match cells.mapping.tool {
            // Only who has paid is on pretix' list, or the column says who has.
            Some(Tool::Pretix) if reply.is_empty() => Some(Reply::Confirmed),
            Some(Tool::Pretix) => Some(match words::reply(&reply) {
                Some(Reply::Confirmed) => Reply::Confirmed,
                _ => Reply::Sent,
            }),
            _ => words::reply(&reply),
        };

        if self.reply.is_none() && !reply.is_empty() {
            self.notices.push(Notice::UnknownReply(reply));
        }

        self.association.remarks = remarks.join("\n");
    }
}

/// The cells of one row by what they hold.
struct Cells<'a> {
    sheet: &'a Sheet,
    row: usize,
    mapping: &'a Mapping,
    /// Which of how many people, where a cell names several.
    share: Option<(usize, usize)>,
}

impl Cells<'_> {
    fn cell(&self, position: usize) -> &Cell {
        self.sheet.cell(self.row, position)
    }

    /// What stands in a cell; empty where it says that there is nothing.
    fn words(&self, position: usize) -> Cow<'_, str> {
        let text = self.cell(position).as_text();

        if words::is_nothing(&text) { Cow::Borrowed("") } else { text }
    }

    /// In one line, without blanks at the ends: of the first of its columns that holds anything.
    fn text(&self, column: Column) -> String {
        let mut texts = self.mapping.positions(column).map(|position| self.shared(column, &self.words(position)));

        texts.find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// How many people the cells of the names name.
    fn people(&self) -> usize {
        [Column::PersonLatin, Column::PersonArabic]
            .into_iter()
            .flat_map(|column| self.mapping.positions(column))
            .map(|position| people_in(&self.words(position)).len())
            .max()
            .unwrap_or(0)
    }

    /// The share of one person in a cell that says as much of each of several; the first has what cannot be shared out.
    fn shared(&self, column: Column, text: &str) -> String {
        let Some((place, count)) = self.share.filter(|_| column.is_of_person()) else { return in_one_line(text) };
        let parts = match column {
            Column::PersonLatin | Column::PersonArabic => people_in(text),
            _ => parted(text),
        };

        match parts.len() {
            parted if parted == count => parts[place].clone(),
            // One role for all of them.
            1 if matches!(column, Column::Role | Column::Language) => in_one_line(text),
            _ if place == 0 => in_one_line(text),
            _ => String::new(),
        }
    }

    fn all(&self, column: Column) -> Vec<String> {
        let mut all = Vec::new();

        for position in self.mapping.positions(column) {
            let text = self.words(position);
            // Google's several values in one cell.
            let values = text.split(MULTIPLE).map(str::trim);

            for value in values {
                let value = if self.share.is_some() { self.shared(column, value) } else { value.to_owned() };

                push_new(&mut all, value);
            }
        }

        all
    }

    fn phones(&self, column: Column) -> Vec<String> {
        let mut phones = Vec::new();

        for position in self.mapping.positions(column) {
            let whole = if self.words(position).is_empty() { String::new() } else { phone(self.cell(position)) };

            for value in whole.split(MULTIPLE).flat_map(str::lines).map(str::trim) {
                let value = if self.share.is_some() { self.shared(column, &whole) } else { value.to_owned() };

                push_new(&mut phones, value);
            }
        }

        phones
    }

    /// A name in both scripts. One column may hold either script; what is in the other's place goes where it belongs.
    fn names(&self, latin: Column, arabic: Column) -> Names {
        let (first, second) = (self.text(latin), self.text(arabic));

        if second.is_empty() && is_mostly_arabic(&first) {
            return Names::new("", first);
        }
        if first.is_empty() && !second.is_empty() && !is_mostly_arabic(&second) {
            return Names::latin(second);
        }

        Names::new(first, second)
    }

    /// The person's civility as it stands before the name, and the name without it.
    fn person(&self) -> (Civility, Names) {
        let parts = self.names(Column::PersonLatin, Column::PersonArabic);
        let whole = |names: String, given: Column, family: Column| {
            if names.is_empty() { in_one_line(&format!("{} {}", self.text(given), self.text(family))) } else { names }
        };
        let names = Names::new(
            whole(parts.latin, Column::GivenLatin, Column::FamilyLatin),
            whole(parts.arabic, Column::GivenArabic, Column::FamilyArabic),
        );
        let (latin_title, latin) = words::without_title(&names.latin);
        let (arabic_title, arabic) = words::without_title(&names.arabic);
        let title = if latin_title == Civility::Unsaid { arabic_title } else { latin_title };

        (title, Names::new(latin, arabic))
    }
}

/// A phone as it was typed. A spreadsheet that took it for a number has lost its zero or its plus: they come back.
fn phone(cell: &Cell) -> String {
    let text = cell.as_text();
    let text = text.trim();

    // Lists that went through our CSV and a spreadsheet still have the guard.
    let text = text.strip_prefix('\'').unwrap_or(text);

    match cell {
        Cell::Number(_) if text.len() == 9 && text.starts_with(['5', '6', '7', '8']) => format!("0{text}"),
        Cell::Number(_) if text.len() == 12 && text.starts_with("212") => format!("+{text}"),
        _ => text.to_owned(),
    }
}

/// "0661… / 0522…" is two phones.
fn parted(text: &str) -> Vec<String> {
    parts(text).map(str::to_owned).collect()
}

fn push_new(list: &mut Vec<String>, text: String) {
    if !text.is_empty() && !list.contains(&text) {
        list.push(text);
    }
}

/// The people that a cell names: with a bar or a semicolon between them; one a line, or joined by "et" or "و", only where each
/// is a whole name, since a narrow column breaks a single one.
fn people_in(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_a_line_each = lines.iter().all(|line| between_bars(line).iter().all(|part| is_whole(part)));
    let whole = in_one_line(text);
    let lines = if is_a_line_each { lines } else { vec![whole.as_str()] };

    lines.into_iter().flat_map(between_bars).flat_map(|part| people_joined(&in_one_line(part))).collect()
}

/// What stands between bars, and between strokes if each part may be a person: "M./Mme" and "présidente / trésorière" in
/// brackets are one.
fn between_bars(text: &str) -> Vec<&str> {
    let is_there = |part: &&str| !words::is_nothing(part);
    let may_be_person = |part: &&str| {
        !words::is_title(part)
            && part.split_whitespace().any(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
    };

    outside_brackets(text, |letter| BARS.contains(&letter))
        .into_iter()
        .filter(is_there)
        .flat_map(|part| {
            let strokes: Vec<&str> =
                outside_brackets(part, |letter| letter == '/').into_iter().filter(is_there).collect();

            if strokes.iter().all(may_be_person) { strokes } else { vec![part] }
        })
        .collect()
}

/// The parts of a text, without blanks at the ends; what stands in brackets is not parted, unless one stays open.
fn outside_brackets(text: &str, is_between: impl Fn(char) -> bool) -> Vec<&str> {
    let opened = text.matches(['(', '[']).count();
    let is_balanced = opened == text.matches([')', ']']).count();
    let mut depth = 0usize;
    let parts = text.split(|letter: char| {
        match letter {
            '(' | '[' if is_balanced => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }

        depth == 0 && is_between(letter)
    });

    parts.map(str::trim).collect()
}

fn people_joined(part: &str) -> Vec<String> {
    for joint in [" et ", " & ", " and ", " و "] {
        let names: Vec<&str> = part.split(joint).map(str::trim).collect();
        let is_bracketed = names.iter().any(|name| name.matches('(').count() != name.matches(')').count());

        if names.len() > 1 && !is_bracketed && names.iter().all(|name| is_whole(name)) {
            return names.into_iter().map(str::to_owned).collect();
        }
    }

    vec![part.to_owned()]
}

/// A given name and a family name at least, after a title or without.
fn is_whole(name: &str) -> bool {
    let (_, bare) = words::without_title(name.trim());

    bare.split_whitespace().filter(|word| word.chars().count() > 1).count() >= 2
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
