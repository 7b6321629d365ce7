//! Every part of the design system on a few pages, for whoever builds screens out of it.

mod charts;
mod door;
mod entries;
mod lists;
mod page;
mod reading;
pub mod window;
mod words;

use iced::Task;
use iced::time::Instant;
use iced::widget::text_editor;
use jiff::Timestamp;

pub use window::Window;

use super::{Element, Theme, motion, table};
use crate::i18n::{Direction, Language};

/// The pages of the gallery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Page {
    #[default]
    Words,
    Reading,
    Entries,
    Charts,
    Lists,
    Whole,
    Dialog,
    Palette,
    Door,
}

/// The gallery's state: what its samples hold.
pub struct Gallery {
    language: Language,
    theme: Theme,
    page: Page,
    query: String,
    name: String,
    seats: String,
    remarks: text_editor::Content,
    region: Option<String>,
    is_checked: bool,
    is_on: bool,
    rows: usize,
    cursor: usize,
    checked: Vec<usize>,
    sort: table::Sort<usize>,
    table: table::State,
    letters: table::Letters,
    /// When the page was turned to: what is new on it came then.
    came: Option<Instant>,
}

#[derive(Debug, Clone)]
pub enum Message {
    PageChosen(Page),
    ThemeChosen(Theme),
    LanguageChosen(Language),
    QueryChanged(String),
    NameChanged(String),
    SeatsChanged(String),
    RemarksEdited(text_editor::Action),
    RegionChosen(String),
    Checked(bool),
    Switched(bool),
    TableScrolled(table::Scrolled),
    TableSorted(usize),
    RowPressed(usize),
    RowChecked(usize),
    AllChecked,
    Pressed,
}

impl Page {
    pub const ALL: [Self; 9] = [
        Self::Words,
        Self::Reading,
        Self::Entries,
        Self::Charts,
        Self::Lists,
        Self::Whole,
        Self::Dialog,
        Self::Palette,
        Self::Door,
    ];
}

impl Gallery {
    pub fn new(language: Language, theme: Theme, page: Page) -> Self {
        let mut letters = table::Letters::default();
        letters.push("am", Timestamp::UNIX_EPOCH);

        Self {
            language,
            theme,
            page,
            query: String::new(),
            name: String::new(),
            seats: "12a".to_owned(),
            remarks: text_editor::Content::with_text(&words::sentence(language)),
            region: None,
            is_checked: true,
            is_on: true,
            rows: 155,
            cursor: 3,
            checked: vec![1, 4],
            sort: table::Sort::ascending(0),
            table: table::State::new(),
            letters,
            came: None,
        }
    }

    /// The same with that many rows in its table.
    pub fn with_rows(self, rows: usize) -> Self {
        Self { rows, ..self }
    }

    pub fn theme(&self) -> Theme {
        self.theme
    }

    pub fn page(&self) -> Page {
        self.page
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::PageChosen(page) => {
                self.page = page;
                self.came = motion::is_on().then(Instant::now);
            }
            Message::ThemeChosen(theme) => self.theme = theme,
            Message::LanguageChosen(language) => self.language = language,
            Message::QueryChanged(query) => self.query = query,
            Message::NameChanged(name) => self.name = name,
            Message::SeatsChanged(seats) => self.seats = seats,
            Message::RemarksEdited(action) => self.remarks.perform(action),
            Message::RegionChosen(region) => self.region = Some(region),
            Message::Checked(is_checked) => self.is_checked = is_checked,
            Message::Switched(is_on) => self.is_on = is_on,
            Message::TableScrolled(scrolled) => self.table.scrolled(scrolled),
            Message::TableSorted(column) => {
                self.sort = self.sort.toggled(column);

                return self.table.to_top();
            }
            Message::RowPressed(row) => {
                self.cursor = row;

                return self.table.reveal(row);
            }
            Message::RowChecked(row) => match self.checked.iter().position(|other| *other == row) {
                Some(index) => {
                    self.checked.remove(index);
                }
                None => self.checked.push(row),
            },
            Message::AllChecked => self.checked = (0..self.rows).collect(),
            Message::Pressed => {}
        }

        Task::none()
    }

    pub fn view(&self) -> Element<'_, Message> {
        match self.page {
            Page::Words => self.words(),
            Page::Reading => self.reading(),
            Page::Entries => self.entries(),
            Page::Charts => self.charts(),
            Page::Lists => self.lists(),
            Page::Whole => self.whole(),
            Page::Dialog => self.dialog(),
            Page::Palette => self.palette(),
            Page::Door => self.door(),
        }
    }

    fn direction(&self) -> Direction {
        self.language.direction()
    }

    /// A sample in the language of the gallery.
    fn say(&self, french: &'static str, arabic: &'static str) -> &'static str {
        match self.language {
            Language::French | Language::English => french,
            Language::Arabic => arabic,
        }
    }
}
