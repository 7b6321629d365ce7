//! The minutes, read back; a final version that is kept, and the corrections to it.

use majlis::documents::{Edition, Next, Paper, PaperError, PaperLanguage, Wish, draft};
use majlis::domain::meeting::*;
use majlis::domain::minutes::{Correction, Minutes, Says};
use majlis::domain::{AgendaItemId, DelegateId, Filing, Names, NoteId, OutcomeId};
use majlis::store;

use super::desk::{Desk, SESSION};
use super::pdf::Pdf;

const NOTE: NoteId = NoteId::new(501);
const DECISION: OutcomeId = OutcomeId::new(502);
const PROMISE: OutcomeId = OutcomeId::new(503);

/// The desk's meeting with a question, its answer, a decision and a promise.
fn desk() -> Desk {
    let mut desk = Desk::new();
    let (item, amina) = (first_item(&desk), amina(&desk));
    let note = |text: &str, kind| Note {
        item: Some(item),
        delegate: Some(amina),
        kind,
        text: text.to_owned(),
        ..Note::default()
    };
    let question = note("Quand le guichet ouvrira-t-il ?", NoteKind::Question);
    desk.meeting(MeetingChange::Note(Filing::Added(NOTE, question)));
    let answer = Note { answers: Some(NOTE), ..note("في شهر دجنبر", NoteKind::Answer) };
    desk.meeting(MeetingChange::Note(Filing::Added(NoteId::new(504), answer)));
    let decision =
        Outcome { text: "Ouvrir un guichet unique".to_owned(), owner: Owner::Organiser, ..Outcome::default() };
    desk.meeting(MeetingChange::Outcome(Filing::Added(DECISION, decision)));
    let promise = Outcome {
        kind: OutcomeKind::Commitment,
        text: "Former vingt médiateurs".to_owned(),
        due: Some(jiff::civil::date(2027, 2, 5)),
        ..Outcome::default()
    };
    desk.meeting(MeetingChange::Outcome(Filing::Added(PROMISE, promise)));

    desk
}

fn first_item(desk: &Desk) -> AgendaItemId {
    desk.material().meeting.ordered_agenda()[0].0
}

fn amina(desk: &Desk) -> DelegateId {
    *desk.material().meeting.attendance[&SESSION].keys().next().unwrap()
}

#[test]
fn the_minutes_say_who_came_what_was_said_and_what_came_of_it() {
    let desk = desk();
    let all = ["RC-2026-07", "Quand le guichet ouvrira-t-il", "Ouvrir un guichet unique", "05/02/2027"];
    for (language, words) in [
        (
            PaperLanguage::French,
            vec![
                "Procès-verbal",
                "PROJET",
                "Présents et représentés (1)",
                "Mme Amina El Fassi",
                "Excusés (1)",
                "Fondation Ziz",
                "Absents (2)",
                "Réseau Atlas",
                "M. Étienne Martin",
                "Question",
                "Réponse",
                "Recommandations",
                "Néant",
                "L’organisateur",
                "levée à 17:00",
                "Nadia El Mokhtari",
                "Page 1 sur",
                "D-GC-123/2026",
            ],
        ),
        (
            PaperLanguage::Arabic,
            vec!["محضر", "السيدة", "أمينة", "مؤسسة", "الغائبون", "القرارات", "الالتزامات", "التوصيات", "17:00", "دجنبر"],
        ),
        (PaperLanguage::English, vec!["Minutes", "DRAFT", "Ms Amina El Fassi", "Commitments", "None"]),
        (PaperLanguage::FrenchAndArabic, vec!["Procès-verbal", "محضر", "Mme Amina El Fassi", "السيدة", "القرارات"]),
    ] {
        let pdf = desk.read_plain(Paper::Minutes, language);
        for text in all.iter().chain(&words) {
            let found = text.split(' ').all(|word| pdf.has(word));
            assert!(found, "{language:?} lacks {text}: {}", pdf.letters());
        }
        assert!(pdf.tagged && pdf.accessible, "{language:?}");
    }
    assert!(!desk.read_plain(Paper::Minutes, PaperLanguage::Arabic).letters().contains("دقائق"));
}

#[test]
fn an_answer_follows_its_question_and_workshops_come_together_in_the_plenary() {
    let mut desk = desk();
    let amina = amina(&desk);
    let session = |kind, hour: i8, name: &str| Session {
        names: Names::latin(name),
        kind,
        date: jiff::civil::date(2026, 11, 24),
        starts: Some(jiff::civil::time(hour, 0, 0, 0)),
        rapporteur: (kind == SessionKind::Workshop).then_some(amina),
        ..Session::default()
    };
    for (kind, hour, name) in [(SessionKind::Workshop, 11, "Atelier santé"), (SessionKind::Plenary, 15, "Restitution")]
    {
        let id = desk.ids.next();
        desk.meeting(MeetingChange::Session(Filing::Added(id, session(kind, hour, name))));
    }
    let wish = Wish {
        next: Some(Next { title: Names::latin("Forum national"), date: None, city: "Fès".to_owned() }),
        ..Wish::new(Paper::Minutes, PaperLanguage::French)
    };
    let pdf = desk.read(&wish);
    assert!(pdf.has("Rapporteur : Mme Amina El Fassi"));
    assert!(pdf.has("restitués en plénière : Atelier santé (Mme Amina El Fassi)"));
    assert!(pdf.has("Forum national, Fès"));
    let data = draft(desk.material(), &wish, None).unwrap().data().to_owned();
    let (question, answer) = (data.find("Quand le guichet").unwrap(), data.find("في شهر دجنبر").unwrap());
    assert!(question < answer && data[answer..].contains("\"answer\":true"));
}

#[test]
fn a_final_version_is_kept_as_it_was_and_what_changed_since_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = desk();
    let wish = Wish { edition: Edition::Final(1), ..Wish::new(Paper::Minutes, PaperLanguage::French) };
    let bytes = desk.print(&wish).pdf().unwrap();
    assert!(!Pdf::read(bytes.clone()).has("PROJET") && Pdf::read(bytes.clone()).has("Version 1"));
    let refused = |desk: &Desk| draft(desk.material(), &Wish::new(Paper::Corrections, PaperLanguage::French), None);
    assert!(matches!(refused(&desk), Err(PaperError::NotFinal)));

    let kept = store::keep_made(folder.path(), &bytes, "pdf").unwrap();
    let minutes = Minutes {
        version: desk.material().meeting.next_version(),
        size: kept.size,
        title: "pv.pdf".to_owned(),
        says: Says::of(desk.material().meeting),
        finalised: "2026-11-24T18:00:00Z".parse().unwrap(),
        withdrawn: false,
    };
    desk.meeting(MeetingChange::MinutesFinalised { file: kept.name.clone(), minutes });
    assert_eq!(desk.material().meeting.next_version(), 2);
    assert!(matches!(refused(&desk), Err(PaperError::Uncorrected)));

    // What became of a promise, and a star, are no corrections.
    let meeting = desk.material().meeting;
    let (note, decision) = (meeting.notes.get(NOTE).unwrap().clone(), meeting.outcomes.get(DECISION).unwrap().clone());
    let promise = meeting.outcomes.get(PROMISE).unwrap().clone();
    let done = promise.stated(OutcomeState::Done, jiff::civil::date(2026, 12, 1));
    desk.meeting(MeetingChange::Outcome(Filing::edit(PROMISE, &promise, &done).unwrap()));
    let starred = Note { starred: true, ..note.clone() };
    desk.meeting(MeetingChange::Note(Filing::edit(NOTE, &note, &starred).unwrap()));
    let corrections = |desk: &Desk| {
        let meeting = desk.material().meeting;

        meeting.latest_minutes().unwrap().1.says.corrections(meeting)
    };
    assert_eq!(corrections(&desk), []);

    let said = Note { text: "Où le guichet ouvrira-t-il ?".to_owned(), ..starred.clone() };
    desk.meeting(MeetingChange::Note(Filing::edit(NOTE, &starred, &said).unwrap()));
    desk.meeting(MeetingChange::Outcome(Filing::Withdrawn(DECISION)));
    let found = corrections(&desk);
    assert_eq!(found.len(), 2);
    assert!(matches!(&found[0], Correction::Note { was: Some(was), now: Some(now) } if was.text != now.text));
    assert!(matches!(&found[1], Correction::Outcome { was: Some(was), now: None } if was.text == decision.text));
    let pdf = desk.read_plain(Paper::Corrections, PaperLanguage::French);
    for text in ["Rectificatif", "Au lieu de", "Quand le guichet", "Où le guichet", "Ouvrir un guichet unique"] {
        assert!(pdf.has(text), "no {text}");
    }
    assert_eq!(store::attached(folder.path(), &kept.name).unwrap(), bytes, "the paper is what it was");

    // Taken back to what it was, nothing is left to correct.
    desk.meeting(MeetingChange::Note(Filing::edit(NOTE, &said, &note).unwrap()));
    desk.meeting(MeetingChange::Outcome(Filing::Restored(DECISION)));
    assert_eq!(corrections(&desk), []);
}
