//! What a spreadsheet would run, a file would break at, or a reader would cut comes back as the text that it is, from each format.

use std::collections::BTreeSet;
use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};
use calcard::icalendar::{ICalendar, ICalendarProperty};
use calcard::vcard::{VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use mail_parser::{MessageParser, MimeHeaders};
use majlis::domain::meeting::{AgendaItem, Details, Invitee, MeetingChange};
use majlis::domain::register::{Association, Delegate, RegisterChange};
use majlis::domain::{AgendaItemId, AssociationId, DelegateId, Filing, Names, Record};
use majlis::exchange::columns::{ColumnSet, List};
use majlis::exchange::drafts::{Draft, drafts};
use majlis::exchange::filter::Filter;
use majlis::exchange::lists::{self, Source};
use majlis::exchange::table::{ColumnKind, OutCell, Table, TableColumn};
use majlis::exchange::write::{self, Format};
use majlis::i18n::Language;

use super::desk::{Desk, MEETING, SESSION};
use super::gathering::{change, register, with_writing};

/// As long as a cell of Excel can be.
const LONGEST: usize = 32_767;

fn hostile() -> Vec<String> {
    let long = "é".repeat(LONGEST);

    ["=cmd|' /C calc'!A0", "+212600000000", "-5", "@x", "a\tb", "a\nb", "🎉 عيد 👩‍💻", "a;b,c:\\d\"e\"", &long]
        .map(str::to_owned)
        .to_vec()
}

#[test]
fn from_workbooks() {
    for format in [Format::Xlsx, Format::Ods] {
        let mut workbook = open_workbook_auto_from_rs(Cursor::new(write::to_bytes(&table(), format).unwrap())).unwrap();
        let name = workbook.sheet_names()[0].clone();
        let cells = workbook.worksheet_range(&name).unwrap();

        assert!(workbook.worksheet_formula(&name).unwrap().used_cells().next().is_none(), "{format}: a formula");

        for (row, text) in (1..).zip(hostile()) {
            let start: String = text.chars().take(20).collect();

            assert!(cells.get_value((row, 0)) == Some(&Data::String(text)), "{format}: {start}");
        }
    }
}

#[test]
fn from_csv() {
    let bytes = write::to_bytes(&table(), Format::Csv).unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);

    for (record, text) in reader.records().zip(hostile()) {
        // A spreadsheet that opens it runs nothing: the guard is part of the cell, and our own reader takes it off.
        let guard = if text.starts_with(['=', '+', '-', '@']) { "'" } else { "" };
        let start: String = text.chars().take(20).collect();

        assert!(record.unwrap()[0] == format!("{guard}{text}"), "{start}");
    }
}

#[test]
fn from_cards() {
    let desk = desk();
    let text = with_writing(Language::French, |writing| {
        let filter = Filter::default();

        lists::rows(register(&desk), Source::Register, &filter, writing)
            .cards(&ColumnSet::Organiser.columns(List::Register))
            .text
    });
    let mut parser = Parser::new(&text);
    let mut seen = Vec::new();

    loop {
        match parser.entry() {
            Entry::VCard(card) => {
                let texts = |property| {
                    let entries = card.properties(&property).flat_map(|entry| entry.values.iter());

                    entries.map(text_of).collect::<Vec<_>>()
                };

                seen.extend([texts(VCardProperty::Fn), texts(VCardProperty::Title), texts(VCardProperty::Tel)]);
            }
            Entry::Eof => break,
            odd => panic!("{odd:?}"),
        }
    }

    for text in hostile() {
        let start: String = text.chars().take(20).collect();
        let count = seen.iter().filter(|values| values.contains(&text)).count();

        assert_eq!(count, 4, "the association, and the person's name, function and phone: {start:?}");
    }
}

#[test]
fn from_calendars() {
    let desk = desk();
    let calendar = |language| {
        with_writing(language, |writing| {
            majlis::exchange::calendar::calendar(register(&desk), MEETING, desk.meeting(), writing).unwrap().text
        })
    };

    for language in Language::ALL {
        let text = calendar(language);
        let parsed = ICalendar::parse(&text).unwrap_or_else(|error| panic!("{error:?}"));
        let events: Vec<_> = parsed.components.iter().filter(|it| it.component_type.is_event()).collect();

        assert_eq!(events.len(), 1, "{language}");

        let description = events[0].property(&ICalendarProperty::Description).unwrap().values[0].as_text().unwrap();

        for text in hostile() {
            let start: String = text.chars().take(20).collect();
            let in_one_line = text.replace(['\n', '\t'], " ");

            assert!(description.contains(&text) || description.contains(&in_one_line), "{language}: {start:?}");
        }
    }
}

/// A name that would add a header, name a file elsewhere or end the message, were it not a text.
#[test]
fn from_drafts() {
    let injected = ["x\r\nBcc: tous@exemple.example\r\n\r\nfin", "../../etc/passwd", "--\r\n.\r\n", "=?utf-8?q?x?="];
    for title in hostile().into_iter().chain(injected.map(str::to_owned)) {
        let mut desk = desk();
        let was = desk.meeting().details.clone();
        let now = Details { title: Names::latin(title.clone()), code: "RC/1\r\n".to_owned(), ..was.clone() };
        desk.record(vec![change(MeetingChange::Edited(was.edits_to(&now)))]);
        let drafts = with_writing(Language::French, |writing| {
            let letter = |_, _| Ok::<_, std::convert::Infallible>(Some(b"%PDF-1.7 a letter".to_vec()));

            drafts(register(&desk), MEETING, desk.meeting(), &Filter::default(), writing, letter).unwrap()
        });
        let names: BTreeSet<&str> = drafts.ready.iter().map(|draft| draft.file.as_str()).collect();

        assert_eq!((drafts.ready.len(), names.len()), (hostile().len(), hostile().len()), "one file each");
        for draft in &drafts.ready {
            check_draft(draft, &title);
        }
    }
}

#[track_caller]
fn check_draft(draft: &Draft, title: &str) {
    let is_odd = |letter: char| letter.is_control() || "/\\:*?\"<>|".contains(letter);
    let start: String = title.chars().take(20).collect();
    let message = MessageParser::default().parse(&draft.bytes).unwrap();
    let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let known = ["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"];

    assert!(!draft.file.contains(is_odd) && draft.file.len() <= 255, "{:?}", draft.file);
    assert!(
        message.headers().iter().all(|header| known.contains(&header.name())),
        "{start:?}: {:?}",
        message.headers()
    );
    assert!(spaced(message.subject().unwrap()).contains(&spaced(title)), "{start:?}: {:?}", message.subject());
    assert_eq!(message.to().unwrap().iter().count(), 1, "{start:?}");
    assert_eq!(message.attachment_count(), 2, "{start:?}");

    for part in message.attachments() {
        let name = part.attachment_name().unwrap();

        assert!(!name.contains(is_odd), "{start:?}: {name:?}");
    }
    for body in [message.body_text(0).unwrap(), message.body_html(0).unwrap()] {
        let (name, body) = (spaced(&draft.name), spaced(&unescaped(&body)));

        assert!(body.contains(&name) && body.contains(&spaced(title)), "{start:?}: {:?}", draft.name);
    }
}

fn unescaped(html: &str) -> String {
    html.replace("<br>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn text_of(value: &VCardValue) -> String {
    match value {
        VCardValue::Component(parts) => parts.join(";"),
        value => value.as_text().unwrap_or_default().to_owned(),
    }
}

fn table() -> Table {
    Table {
        title: "Liste".to_owned(),
        sheet: "Liste".to_owned(),
        author: String::new(),
        made: "2016-03-12T08:30:00Z".parse().unwrap(),
        language: Language::French,
        columns: vec![TableColumn { key: "text", title: "Texte".to_owned(), kind: ColumnKind::Text }],
        rows: hostile().into_iter().map(|text| vec![OutCell::Text(text)]).collect(),
    }
}

/// A meeting to which an association of each text is invited, with somebody of the same name; and each is on the agenda.
fn desk() -> Desk {
    let mut desk = Desk::new().with_meeting();

    for (number, text) in (1..).zip(hostile()) {
        let (association, person) = (AssociationId::new(number), DelegateId::new(100 + number));
        let names = Names { latin: text.clone(), arabic: String::new() };
        let emails = vec![format!("contact{number}@exemple.example")];
        let body = Association { names: names.clone(), emails, ..Association::default() };
        let delegate = Delegate {
            names: names.clone(),
            association: Some(association),
            role: text.clone(),
            phone: text.clone(),
            ..Delegate::default()
        };
        let item = AgendaItem {
            title: names,
            minutes: 5,
            session: Some(SESSION),
            position: number as i64,
            ..AgendaItem::default()
        };

        desk.record(vec![
            RegisterChange::Association(Filing::Added(association, body)).into(),
            RegisterChange::Delegate(Filing::Added(person, delegate)).into(),
            change(MeetingChange::Invited { invitee: Invitee::Association(association), seats: 1 }),
            change(MeetingChange::Agenda(Filing::Added(AgendaItemId::new(number), item))),
        ]);
    }

    desk
}
