//! A note in the side panel: everything about it, with room for a long text.

use iced::widget::text_editor::{Action, Content};

use super::composer::answers;
use super::notes::{item_of, themes};
use super::voices::{Speaker, Voices, speaks_for};
use super::{Message as Room, panel};
use crate::domain::meeting::{Meeting, MeetingChange, Note, NoteKind};
use crate::domain::{AgendaItemId, Change, Filing, MeetingId, NoteId, ThemeId};
use crate::screen::meeting::people;
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::ui::{Element, field, layout, space};

/// The draft of a note.
#[derive(Debug)]
pub struct NoteForm {
    id: Option<NoteId>,
    was: Note,
    speaker: Speaker,
    kind: NoteKind,
    item: Option<AgendaItemId>,
    theme: Option<ThemeId>,
    starred: bool,
    /// The question that it answers.
    answers: Option<NoteId>,
    text: Content,
    is_empty: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Who spoke was typed.
    SpeakerChanged(String),
    /// Enter, in who spoke.
    SpeakerEntered,
    /// One of those offered was pressed.
    SpeakerChosen(usize),
    /// The arrows.
    Moved(i32),
    /// Another kind was chosen.
    KindChosen(NoteKind),
    /// Another item was chosen.
    ItemChosen(Option<AgendaItemId>),
    /// Another theme was chosen.
    ThemeChosen(Option<ThemeId>),
    /// Another question was chosen as the one that it answers.
    QuestionChosen(Option<NoteId>),
    /// It matters more, or not.
    StarToggled(bool),
    /// The text was worked on.
    TextActed(Action),
}

impl NoteForm {
    /// A new note, or one that is there already.
    pub fn new(cx: &Context<'_>, meeting: &Meeting, id: Option<NoteId>, was: Note) -> Self {
        Self {
            id,
            speaker: Speaker::of(cx, was.association, was.delegate),
            kind: was.kind,
            item: item_of(meeting, &was),
            theme: was.theme,
            starred: was.starred,
            answers: was.answers,
            text: panel::written(&was.text),
            is_empty: false,
            was,
        }
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>, voices: &Voices) {
        match message {
            Message::SpeakerChanged(query) => self.speaker.type_in(query, voices),
            Message::SpeakerEntered => self.speaker.accept(cx),
            Message::SpeakerChosen(place) => self.speaker.choose(place, cx),
            Message::Moved(by) => self.speaker.move_by(by),
            Message::KindChosen(kind) => self.kind = kind,
            Message::ItemChosen(item) => self.item = item,
            Message::ThemeChosen(theme) => self.theme = theme,
            Message::QuestionChosen(question) => self.answers = question,
            Message::StarToggled(starred) => self.starred = starred,
            Message::TextActed(action) => {
                self.text.perform(action);
                self.is_empty = false;
            }
        }
    }

    /// Whether the note is not recorded yet.
    pub fn is_new(&self) -> bool {
        self.id.is_none()
    }

    /// The note as it stands; none while nothing is said.
    pub fn draft(&self, cx: &Context<'_>, meeting: &Meeting) -> Option<Note> {
        let text = self.text.text().trim().to_owned();
        if text.is_empty() {
            return None;
        }
        let (association, delegate) = speaks_for(cx, meeting, self.speaker.who());

        Some(Note {
            text,
            association,
            delegate,
            kind: self.kind,
            item: self.item,
            theme: self.theme,
            starred: self.starred,
            answers: self.answers.filter(|_| self.kind == NoteKind::Answer),
            ..self.was.clone()
        })
    }

    /// The change that the draft makes; none where nothing is said. `Some(None)`: nothing changed.
    pub fn change(&mut self, cx: &Context<'_>, meeting: MeetingId) -> Option<Option<Change>> {
        let now = self.draft(cx, cx.workspace.meeting(meeting)?);
        self.is_empty = now.is_none();
        let now = now?;
        let filing = match self.id {
            Some(id) => Filing::edit(id, &self.was, &now),
            None => Some(Filing::Added(cx.ids.next(), Note { said: now.said.or(Some(cx.now)), ..now })),
        };

        Some(filing.map(|filing| Change::Meeting(meeting, MeetingChange::Note(filing))))
    }

    /// The panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting, voices: &Voices) -> Element<'a, Room> {
        let direction = cx.direction();
        let wrap = |message| Room::Panel(panel::Message::Note(message));
        let mut speaker: Vec<Element<'a, Room>> = vec![
            field::text(direction, cx.t("discussion-who"), self.speaker.query())
                .on_input(move |query| wrap(Message::SpeakerChanged(query)))
                .on_submit(wrap(Message::SpeakerEntered))
                .error(self.speaker.is_lost().then(|| cx.t("discussion-nobody")))
                .into(),
        ];
        if self.speaker.is_open {
            speaker.push(answers(cx, voices, &self.speaker, move |place| wrap(Message::SpeakerChosen(place))));
        }
        let kinds: Vec<_> =
            NoteKind::ALL.map(|kind| Named::new(kind, wording::note_kind(cx.i18n, kind))).into_iter().collect();
        let items: Vec<Named<Option<AgendaItemId>>> = meeting
            .ordered_agenda()
            .into_iter()
            .enumerate()
            .map(|(place, (id, item))| Named::new(Some(id), format!("{}. {}", place + 1, cx.name(&item.title))))
            .chain([Named::new(None, cx.t("discussion-no-item"))])
            .collect();
        let themes = themes(cx, cx.t("discussion-no-theme"));
        let text =
            panel::editor(cx, cx.t("discussion-what"), &self.text, move |action| wrap(Message::TextActed(action)));
        let mut parts: Vec<Element<'a, Room>> = vec![
            layout::column(direction, speaker).spacing(space::XS).into(),
            field::choice(
                direction,
                cx.t("discussion-kind"),
                kinds.clone(),
                chosen(&kinds, &self.kind),
                "",
                move |kind: Named<NoteKind>| wrap(Message::KindChosen(kind.value)),
            ),
            text,
        ];
        if self.is_empty {
            parts.push(crate::ui::text::danger(cx.t("common-field-required")).into());
        }
        if self.kind == NoteKind::Answer {
            let questions = self.questions(cx, meeting);
            parts.push(field::choice(
                direction,
                cx.t("discussion-answers"),
                questions.clone(),
                chosen(&questions, &self.answers),
                "",
                move |question: Named<Option<NoteId>>| wrap(Message::QuestionChosen(question.value)),
            ));
        }
        parts.extend([
            field::choice(
                direction,
                cx.t("discussion-item"),
                items.clone(),
                chosen(&items, &self.item),
                "",
                move |item: Named<Option<AgendaItemId>>| wrap(Message::ItemChosen(item.value)),
            ),
            field::choice(
                direction,
                cx.t("discussion-theme"),
                themes.clone(),
                chosen(&themes, &self.theme),
                "",
                move |theme: Named<Option<ThemeId>>| wrap(Message::ThemeChosen(theme.value)),
            ),
            field::check(direction, cx.t("discussion-starred"), self.starred, move |on| wrap(Message::StarToggled(on))),
        ]);

        layout::column(direction, parts).spacing(space::M).into()
    }

    /// The questions that were asked, the latest first.
    fn questions(&self, cx: &Context<'_>, meeting: &Meeting) -> Vec<Named<Option<NoteId>>> {
        let mut asked: Vec<_> =
            meeting.notes.iter().filter(|(id, note)| note.kind == NoteKind::Question && Some(*id) != self.id).collect();
        asked.sort_by_key(|(id, note)| std::cmp::Reverse((note.said, *id)));
        let named = asked.into_iter().map(|(id, note)| Named::new(Some(id), people::fitted(&note.text, 60)));

        [Named::new(None, cx.t("discussion-answers-none"))].into_iter().chain(named).collect()
    }

    /// Its title.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.t(if self.id.is_some() { "discussion-note-edit" } else { "discussion-note-add" })
    }
}
