//! The help: chapters, to be read or to be searched by a word.

mod view;

use iced::Task;
use iced::widget::scrollable::{AbsoluteOffset, RelativeOffset};
use iced::widget::{Id, operation};

use super::keys::{self, Do, Set};
use super::{Action, Context, Press, Room, Route, Screen};
use crate::i18n::Language;
use crate::i18n::help::{self, Chapter, Page};
use crate::search::fold;
use crate::ui::space;

/// How far a page of the keyboard goes.
const PAGE: f32 = space::READING * 0.6;

/// The view state of the help.
#[derive(Debug)]
pub struct Help {
    chapter: Chapter,
    query: String,
    /// The words that are looked for, folded.
    wanted: Vec<String>,
    /// The chapters in which all of them are found.
    shown: Vec<Chapter>,
    language: Language,
    /// Every chapter in that language, with the keys of this keyboard.
    pages: Vec<Page>,
}

/// What can happen in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A chapter was chosen.
    ChapterChosen(Chapter),
    /// The arrows.
    Moved(i32),
    /// A page up or down.
    Paged(i32),
    /// A word was typed.
    QueryChanged(String),
    /// To the field.
    FindWanted,
    /// The list of keys is wanted.
    KeysWanted,
    /// Escape.
    Escaped,
}

/// The chapter of a place.
pub fn chapter_of(route: Route) -> Chapter {
    match route {
        Route::Meetings | Route::Settings => Chapter::Start,
        Route::Register | Route::Association(_) | Route::AssociationForm(_) | Route::Import(_) | Route::Programme => {
            Chapter::Register
        }
        Route::Meeting(_, Room::Overview) => Chapter::Meeting,
        Route::Meeting(_, Room::Invitations) => Chapter::Invitations,
        Route::Meeting(_, Room::Door) => Chapter::Door,
        Route::Meeting(_, Room::Discussion) | Route::Outcome(..) | Route::Projection(_) => Chapter::Discussion,
        Route::Meeting(_, Room::Documents) => Chapter::Papers,
        Route::Meeting(_, Room::Closing) | Route::Commitments | Route::Synthesis => Chapter::Closing,
        Route::Laptops | Route::Conflicts => Chapter::Laptops,
        Route::History => Chapter::Trouble,
        Route::Shortcuts => Chapter::Keys,
        Route::Help(chapter) => chapter,
    }
}

/// Every chapter, in order.
fn pages(cx: &Context<'_>) -> Vec<Page> {
    let language = cx.language();
    let page = |chapter| help::page(language, chapter).with_keys(|does| cx.keys.named(does, language));

    Chapter::ALL.into_iter().map(page).collect()
}

pub(super) fn field_id() -> Id {
    Id::new("help-field")
}

pub(super) fn page_id() -> Id {
    Id::new("help-page")
}

impl Help {
    /// The help, open at a chapter.
    pub fn new(cx: &Context<'_>, chapter: Chapter) -> (Self, Task<Message>) {
        let help = Self {
            chapter,
            query: String::new(),
            wanted: Vec::new(),
            shown: Chapter::ALL.to_vec(),
            language: cx.language(),
            pages: pages(cx),
        };

        (help, Task::none())
    }

    /// The chapter that is open.
    pub fn chapter(&self) -> Chapter {
        self.chapter
    }

    /// The chapters that are listed.
    pub fn shown(&self) -> &[Chapter] {
        &self.shown
    }

    fn seek(&mut self) {
        self.wanted = fold(&self.query).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let wanted = &self.wanted;
        let has_all = |page: &Page| {
            let text: Vec<String> = page.blocks.iter().map(|block| fold(&block.text())).collect();
            let title = fold(&page.title);

            wanted.iter().all(|word| title.contains(word) || text.iter().any(|block| block.contains(word)))
        };
        let found = |chapter: &Chapter| self.pages.get(*chapter as usize).is_some_and(has_all);
        self.shown = Chapter::ALL.into_iter().filter(found).collect();
        if !self.shown.contains(&self.chapter)
            && let Some(first) = self.shown.first()
        {
            self.chapter = *first;
        }
    }

    fn open(&mut self, chapter: Chapter) -> Action<Message> {
        self.chapter = chapter;

        Action::Run(operation::snap_to(page_id(), RelativeOffset::START))
    }
}

impl Screen for Help {
    type Message = Message;

    fn update(&mut self, message: Message, _cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::ChapterChosen(chapter) => return self.open(chapter),
            Message::Moved(by) => {
                let at = self.shown.iter().position(|chapter| *chapter == self.chapter).unwrap_or_default();
                let to = at.saturating_add_signed(by as isize).min(self.shown.len().saturating_sub(1));
                if let Some(chapter) = self.shown.get(to).copied().filter(|chapter| *chapter != self.chapter) {
                    return self.open(chapter);
                }
            }
            Message::Paged(by) => {
                let offset = AbsoluteOffset { x: 0.0, y: PAGE * by as f32 };
                return Action::Run(operation::scroll_by(page_id(), offset));
            }
            Message::QueryChanged(query) => {
                self.query = query;
                self.seek();
            }
            Message::FindWanted => return Action::Run(operation::focus(field_id())),
            Message::KeysWanted => return Action::Go(Route::Shortcuts),
            Message::Escaped if self.query.is_empty() => return Action::Back,
            Message::Escaped => {
                self.query.clear();
                self.seek();
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::HELP]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        match press.does {
            Do::Find => Some(Message::FindWanted),
            Do::Leave => Some(Message::Escaped),
            Do::Up => Some(Message::Moved(-1)),
            Do::Down => Some(Message::Moved(1)),
            Do::PageUp => Some(Message::Paged(-1)),
            Do::PageDown => Some(Message::Paged(1)),
            _ => None,
        }
    }

    fn typed(&self, text: &str, _cx: &Context<'_>) -> Option<Message> {
        (!text.trim().is_empty()).then(|| Message::QueryChanged(format!("{}{text}", self.query)))
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        if self.language != cx.language() {
            self.language = cx.language();
            self.pages = pages(cx);
            self.seek();
        }
    }
}
