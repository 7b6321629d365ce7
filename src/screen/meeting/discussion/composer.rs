//! One line of keys: who speaks, which kind, what; Enter records. The draft is view state.

use crate::screen::keys::Do;
use crate::ui::field::{self, Undo};
use iced::font::Weight;
use iced::widget::button;
use iced::widget::{Id, container, operation};
use iced::{Fill, FillPortion, Task};

use super::voices::{Speaker, Voices, speaks_for};
use super::{Message as Room, floor, kinds};
use crate::domain::door::Who;
use crate::domain::figures::pace;
use crate::domain::meeting::{Meeting, Note, NoteKind};
use crate::domain::{AgendaItemId, NoteId};
use crate::i18n::Direction;
use crate::screen::lookup::{marked, marked_beside, marked_person};
use crate::screen::meeting::people;
use crate::screen::{Context, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, Surface, Tone, button as press, icon, layout, space, text};

/// The line as it stands.
#[derive(Debug, Default)]
pub struct Composer {
    /// Who speaks.
    pub speaker: Speaker,
    /// Which kind of thing is said.
    pub kind: NoteKind,
    /// What is said.
    pub text: String,
    /// The item under which it is filed.
    pub item: Option<AgendaItemId>,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Who speaks was typed.
    SpeakerChanged(String),
    /// Letters that were typed while no field had the focus.
    SpeakerTyped(String),
    /// Enter, in who speaks.
    SpeakerEntered,
    /// One of those offered was pressed.
    SpeakerChosen(usize),
    /// A letter, in the kind.
    KindTyped(String),
    /// Enter, in the kind.
    KindEntered,
    /// A kind was pressed.
    KindChosen(NoteKind),
    /// A kind was taken back, or made again, where it is typed.
    KindPut(NoteKind),
    /// What is said was typed.
    TextChanged(String),
}

pub fn speaker_id() -> Id {
    Id::new("discussion-speaker")
}

pub fn kind_id() -> Id {
    Id::new("discussion-kind")
}

pub fn text_id() -> Id {
    Id::new("discussion-text")
}

impl Composer {
    /// Takes note of what happened, and says where the focus goes.
    pub fn update(&mut self, message: Message, cx: &Context<'_>, voices: &Voices) -> Task<Room> {
        match message {
            Message::SpeakerChanged(query) => self.speaker.type_in(query, voices),
            Message::SpeakerTyped(letters) => {
                // The first letter replaces who spoke last; those that follow before the field has the focus go after it.
                let query = if self.speaker.is_open { format!("{}{letters}", self.speaker.query()) } else { letters };
                self.speaker.type_in(query, voices);
                return Task::batch([operation::focus(speaker_id()), operation::move_cursor_to_end(speaker_id())]);
            }
            Message::SpeakerEntered => {
                self.speaker.accept(cx);
                return operation::focus(kind_id());
            }
            Message::SpeakerChosen(place) => {
                self.speaker.choose(place, cx);
                return operation::focus(kind_id());
            }
            Message::KindTyped(typed) => {
                self.speaker.accept(cx);
                if let Some(kind) = typed.chars().last().and_then(|letter| kinds::of_letter(cx, letter)) {
                    self.kind = kind;
                    return operation::focus(text_id());
                }
            }
            Message::KindEntered => return operation::focus(text_id()),
            Message::KindChosen(kind) => {
                self.kind = kind;
                return operation::focus(text_id());
            }
            Message::KindPut(kind) => self.kind = kind,
            Message::TextChanged(text) => {
                self.speaker.accept(cx);
                self.text = text;
            }
        }

        Task::none()
    }

    /// The note that the line says; none while nothing is said. An answer belongs to the question last asked under its item.
    pub fn note(&self, cx: &Context<'_>, meeting: &Meeting) -> Option<Note> {
        if self.text.trim().is_empty() {
            return None;
        }
        let (association, delegate) = speaks_for(cx, meeting, self.speaker.who());
        let answers = (self.kind == NoteKind::Answer).then(|| question_before(meeting, self.item)).flatten();

        Some(Note {
            item: self.item,
            association,
            delegate,
            kind: self.kind,
            theme: None,
            text: self.text.trim().to_owned(),
            said: Some(cx.now),
            starred: false,
            answers,
        })
    }

    /// The line once it was recorded: the item and who spoke stay, ready to be typed over.
    pub fn recorded(&mut self) -> Task<Room> {
        self.text.clear();
        self.kind = NoteKind::default();

        Task::batch([operation::focus(speaker_id()), operation::select_all(speaker_id())])
    }

    /// Escape: what is said first, then who said it.
    pub fn clear(&mut self) -> Task<Room> {
        if self.text.is_empty() {
            self.speaker.clear();
        }
        self.text.clear();
        self.speaker.is_open = false;

        operation::focus(speaker_id())
    }

    /// The line, at the foot of the notes.
    pub(super) fn view<'a>(
        &'a self,
        cx: &Context<'a>,
        meeting: &'a Meeting,
        voices: &Voices,
        place: super::view::Fit,
    ) -> Element<'a, Room> {
        let direction = cx.direction();
        // Something always stands in the place of the answers: the fields below would lose the focus if they moved.
        let answers = match self.speaker.is_open {
            true => answers(cx, voices, &self.speaker, |place| Room::Composer(Message::SpeakerChosen(place))),
            false => layout::nothing().into(),
        };
        let item = self.item.and_then(|item| meeting.agenda.get(item));
        let mut parts = vec![answers, floor::queue(cx, item), self.place(cx, meeting), self.line(cx), self.letters(cx)];
        if place == super::view::Fit::Roomy {
            parts.push(keys(cx));
        }

        container(layout::column(direction, parts).spacing(space::S).width(Fill))
            .padding(space::M)
            .width(Fill)
            .class(Surface::Card)
            .into()
    }

    /// Under which item, and how long it has taken.
    fn place<'a>(&self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Room> {
        let direction = cx.direction();
        let items = meeting.ordered_agenda();
        let at = items.iter().position(|(id, _)| Some(*id) == self.item);
        let title = match at.and_then(|at| items.get(at).map(|(_, item)| (at + 1, item))) {
            Some((number, item)) => format!("{number}. {}", cx.name(&item.title)),
            None => cx.t("discussion-no-item"),
        };
        let pace = pace(meeting, cx.now).filter(|pace| Some(pace.item) == self.item);
        let mut place: Vec<Element<'a, Room>> = vec![text::label(people::fitted(&title, 60)).into()];
        let begin = if pace.is_some() { "discussion-next-item" } else { "discussion-begin-item" };
        place.extend(pace.map(|pace| floor::running(cx, &pace)));
        place.push(press::key_label(cx.key(Do::Begin)));
        place.push(text::caption(cx.t(begin)).into());

        layout::row(direction, place).wrap_apart(space::XS)
    }

    fn line<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Room> {
        let direction = cx.direction();
        let field = |placeholder: String, value: &'a str| field::text(direction, "", value).placeholder(placeholder);
        let speaker: Element<'a, Room> = field(cx.t("discussion-who"), self.speaker.query())
            .id(speaker_id())
            .on_input(|query| Room::Composer(Message::SpeakerChanged(query)))
            .on_submit(Room::Composer(Message::SpeakerEntered))
            .into();
        let word = wording::note_kind(cx.i18n, self.kind);
        let kind: Element<'a, Room> = field::text(direction, "", "")
            .standing(word.clone())
            .id(kind_id())
            .on_input(|typed| Room::Composer(Message::KindTyped(typed)))
            .on_submit(Room::Composer(Message::KindEntered))
            .into();
        // A letter chooses a kind and does not stay in the field: what is taken back is the choice.
        let kinds = NoteKind::ALL.map(|kind| (wording::note_kind(cx.i18n, kind), kind));
        let kind = Undo::new(kind, word, move |word| {
            let kind = kinds.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind);

            kind.map(|kind| Room::Composer(Message::KindPut(kind))).into_iter().collect()
        });
        let said: Element<'a, Room> = field(cx.t("discussion-what"), &self.text)
            .id(text_id())
            .on_input(|text| Room::Composer(Message::TextChanged(text)))
            .on_submit(Room::NoteEntered)
            .into();

        layout::row(
            direction,
            [
                container(speaker).width(FillPortion(5)).into(),
                container(kind).width(FillPortion(3)).into(),
                container(said).width(FillPortion(10)).into(),
                press::icon(Icon::Send.along(direction)).on_press(Room::NoteEntered).into(),
            ],
        )
        .spacing(space::XS)
        .into()
    }

    /// The letter of each kind; a press chooses it.
    fn letters<'a>(&self, cx: &Context<'a>) -> Element<'a, Room> {
        let direction = cx.direction();
        let letters = NoteKind::ALL.map(|kind| {
            let name = wording::note_kind(cx.i18n, kind);
            let name = if kind == self.kind {
                text::label(name).class(Ink::Toned(Tone::Primary))
            } else {
                text::caption(name).class(Ink::Muted)
            };
            let word = layout::row(
                direction,
                [press::key_label(kinds::letter(cx, kind).to_uppercase().to_string()), name.into()],
            )
            .spacing(space::XS);

            button(word)
                .padding([0.0, space::XS])
                .class(Press::Quiet)
                .on_press(Room::Composer(Message::KindChosen(kind)))
                .into()
        });

        layout::row(direction, letters).spacing(space::XS).wrap_apart(0.0)
    }
}

/// The keys beside the letters of the kinds.
fn keys<'a>(cx: &Context<'a>) -> Element<'a, Room> {
    let direction = cx.direction();

    press::hints(
        direction,
        [
            (vec![cx.key(Do::ItemBefore), cx.key(Do::ItemAfter)], cx.t("discussion-hint-item")),
            (vec![cx.key(Do::Long)], cx.t("discussion-hint-long")),
            (vec![cx.key(Do::Ask)], cx.t("discussion-hint-floor")),
        ],
    )
}

/// Those who answer to what is typed, each with whether they are here.
pub fn answers<'a>(
    cx: &Context<'a>,
    voices: &Voices,
    speaker: &Speaker,
    on_choose: impl Fn(usize) -> Room + 'a,
) -> Element<'a, Room> {
    let direction = cx.direction();
    if speaker.answers().is_empty() {
        return text::caption(cx.t("discussion-nobody")).into();
    }
    let lines = speaker.answers().iter().enumerate().map(|(place, found)| {
        let mut words = vec![icon::inked(icon_of(found.who), Ink::Muted), label(cx, found.who, speaker.query())];
        if let Who::Person(person) = found.who {
            let association = cx.workspace.person(person).and_then(|(known, _)| known.association);
            if let Some(name) = association.and_then(|association| people::association_name(cx, association)) {
                words.push(marked_beside(&people::fitted_name(&name, 44), bare_name(cx, found.who), speaker.query()));
            }
        }
        if !voices.is_here(found.who) {
            words.push(text::caption(not_here(cx, found.who)).class(Ink::Toned(Tone::Accent)).into());
        }

        line(direction, speaker.at() == Some(place), words, on_choose(place))
    });

    layout::column(direction, lines).spacing(0.0).width(Fill).into()
}

/// Who answers, with what was found marked.
fn label<'a>(cx: &Context<'a>, who: Who, query: &str) -> Element<'a, Room> {
    let label = people::label(cx, who);
    match who {
        Who::Person(_) => marked_person(&label, bare_name(cx, who), query, space::BODY),
        Who::Association(_) => marked(&label, query, space::BODY, Weight::Normal),
    }
}

fn not_here(cx: &Context<'_>, who: Who) -> String {
    match who {
        Who::Person(person) => people::t(cx, "discussion-not-here", person),
        Who::Association(_) => cx.t("discussion-not-represented"),
    }
}

/// The name of a person without the title.
fn bare_name<'a>(cx: &Context<'a>, who: Who) -> &'a str {
    let Who::Person(person) = who else { return "" };

    cx.workspace.register.delegates.get(person).map_or("", |known| wording::name(cx.i18n, &known.names))
}

fn icon_of(who: Who) -> Icon {
    match who {
        Who::Person(_) => Icon::Person,
        Who::Association(_) => Icon::Building,
    }
}

fn line<'a>(direction: Direction, active: bool, words: Vec<Element<'a, Room>>, on_press: Room) -> Element<'a, Room> {
    button(container(layout::row(direction, words)).width(Fill).align_x(layout::start_side(direction)))
        .padding([space::XS, space::S])
        .width(Fill)
        .class(Press::Line { active })
        .on_press(on_press)
        .into()
}

fn question_before(meeting: &Meeting, item: Option<AgendaItemId>) -> Option<NoteId> {
    meeting
        .notes
        .iter()
        .filter(|(_, note)| note.item == item && note.kind == NoteKind::Question)
        .max_by_key(|(id, note)| (note.said, *id))
        .map(|(id, _)| id)
}
