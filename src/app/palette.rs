//! Ctrl+K: every action that can be done here, and every record, under one field.

mod library;

use std::sync::Arc;

use iced::Task;
use iced::widget::operation;

use super::keys::{Pressed, Section};
use super::{App, Message, Stage, current};
use crate::domain::door::Who;
use crate::screen::keys::{self, Do};
use crate::screen::{Press, Room, Route, meeting, register, wording};
use crate::search::{Class, Field, Index, Record};
use crate::ui::palette::{Entry, Words, palette};
use crate::ui::{Element, Icon};

use library::Found;
pub use library::Library;

const FIELD: &str = "palette";
/// So many lines answer at most: what is further down is found by one more letter.
const MOST: usize = 12;
/// So many of each kind, so that none crowds out the others.
const OF_EACH: usize = 6;
/// So many places are remembered.
const RECENT: usize = 5;

/// What a line of the palette leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// An action.
    Do(Do),
    /// A record.
    Found(Found),
}

/// The palette, while it is open.
pub struct Palette {
    query: String,
    cursor: usize,
    /// What can be done here, in the order of the table, and an index over its names.
    does: Vec<Do>,
    names: Index,
    shown: Vec<Target>,
}

/// What outlives the palette: what can be found, and what was gone to.
#[derive(Default)]
pub struct Memory {
    library: Option<Arc<Library>>,
    recent: Vec<Target>,
}

/// What can happen to it.
#[derive(Clone, Debug)]
pub enum Event {
    /// Letters were typed.
    QueryChanged(String),
    /// A line was chosen.
    Chosen(usize),
    /// It is not wanted any more.
    Left,
    /// All that can be found was read.
    Read(Arc<Library>),
}

impl App {
    /// Opens it, or closes it; what changed since it was last open is read beside.
    pub(super) fn palette_asked(&mut self) -> Task<Message> {
        if self.palette.take().is_some() || self.kept().is_some() {
            return Task::none();
        }
        let Stage::Open(desk) = &self.stage else { return Task::none() };
        let does = self.possible();
        let labels: Vec<_> = does.iter().map(|does| self.i18n.t(does.label())).collect();
        let names = Index::new((0..).zip(&labels).map(|(row, label)| Record::new(row).with(Field::Name, label)));
        let workspace = desk.store.workspace();
        let is_read = self.memory.library.as_ref().is_some_and(|library| library.is_of(workspace));
        let reading = if is_read { Task::none() } else { Library::read(workspace) };
        self.palette = Some(Palette { query: String::new(), cursor: 0, does, names, shown: Vec::new() });
        self.answer();

        Task::batch([operation::focus(FIELD), reading])
    }

    /// What happened to it.
    pub(super) fn palette_told(&mut self, event: Event) -> Task<Message> {
        match event {
            Event::Read(library) => {
                self.memory.library = Some(library);
                self.answer();
            }
            Event::Left => self.palette = None,
            Event::QueryChanged(query) => {
                if let Some(palette) = &mut self.palette {
                    palette.query = query;
                    palette.cursor = 0;
                }
                self.answer();
            }
            Event::Chosen(line) => return self.choose(line),
        }

        Task::none()
    }

    /// A key while it is open; the page under it hears of none.
    pub(super) fn palette_pressed(&mut self, pressed: &Pressed) -> Task<Message> {
        let direction = self.i18n.direction();
        let does = self.keys.reads(pressed.shortcut, &[&keys::QUESTION, &keys::EVERYWHERE], direction);
        let Some(palette) = &mut self.palette else { return Task::none() };
        let last = palette.shown.len().saturating_sub(1);
        match does {
            Some(Do::Up) => palette.cursor = palette.cursor.checked_sub(1).unwrap_or(last),
            Some(Do::Down) => palette.cursor = if palette.cursor >= last { 0 } else { palette.cursor + 1 },
            Some(Do::Confirm) => {
                let line = palette.cursor;
                return self.choose(line);
            }
            Some(Do::Leave | Do::Palette) => self.palette = None,
            _ => {}
        }

        Task::none()
    }

    /// What it looks like.
    pub(super) fn palette_view(&self) -> Option<Element<'_, Message>> {
        let open = self.palette.as_ref()?;
        let Stage::Open(desk) = &self.stage else { return None };
        let lent = self.lent();
        let cx = desk.context(&lent);
        let entries = open.shown.iter().enumerate().filter_map(|(line, target)| {
            let (icon, label, detail) = match target {
                Target::Do(does) => (icon(*does), self.i18n.t(does.label()), self.i18n.t("palette-action")),
                Target::Found(found) => found.told(&cx)?,
            };
            let shortcut = match target {
                Target::Do(does) => Some(cx.key(*does)),
                Target::Found(_) => None,
            };

            Some(Entry { icon, label, detail, shortcut, message: Message::Palette(Event::Chosen(line)) })
        });
        let paper = palette(
            self.i18n.direction(),
            FIELD,
            Words { placeholder: self.i18n.t("palette-placeholder"), nothing: self.i18n.t("palette-nothing") },
            &open.query,
            |query| Message::Palette(Event::QueryChanged(query)),
            entries,
            open.cursor,
        );

        Some(paper)
    }

    /// What can be done now: first on this screen, then wherever one is. A screen is asked by the press itself.
    fn possible(&self) -> Vec<Do> {
        let Stage::Open(desk) = &self.stage else { return Vec::new() };
        let lent = self.lent();
        let cx = desk.context(&lent);
        let here = desk.current.keys().into_iter().flat_map(|set| set.does).copied();
        let here = here.filter(|does| is_action(*does) && desk.current.key(&Press::new(*does, false), &cx).is_some());
        let in_meeting = matches!(desk.route, Route::Meeting(..));
        let everywhere = keys::EVERYWHERE.does.iter().copied();
        let everywhere = everywhere.filter(|does| is_action(*does) && (in_meeting || does.room().is_none()));

        here.chain(everywhere).collect()
    }

    fn answer(&mut self) {
        let Some(palette) = &mut self.palette else { return };
        palette.shown = shown(palette, &self.memory);
        palette.cursor = palette.cursor.min(palette.shown.len().saturating_sub(1));
    }

    fn choose(&mut self, line: usize) -> Task<Message> {
        let Some(target) = self.palette.take().and_then(|palette| palette.shown.get(line).copied()) else {
            return Task::none();
        };
        self.memory.recent.retain(|known| *known != target);
        self.memory.recent.insert(0, target);
        self.memory.recent.truncate(RECENT);
        match target {
            Target::Do(does) if keys::EVERYWHERE.does.contains(&does) => self.does(does, false),
            Target::Do(does) => self.screen_pressed(Some(&Press::new(does, false)), None),
            Target::Found(found) => self.go_to_found(found),
        }
    }

    fn go_to_found(&mut self, found: Found) -> Task<Message> {
        match found {
            Found::Who(Who::Association(id)) => self.go(Route::Association(id)),
            Found::Who(Who::Person(id)) => {
                let shown = self.go(Route::Register);
                let at = self.screen_told(current::Message::Register(register::Message::PersonWanted(id)));

                Task::batch([shown, at])
            }
            Found::Meeting(id) => self.go(Route::Meeting(id, Room::Overview)),
            Found::Note(meeting, note) => {
                let shown = self.go(Route::Meeting(meeting, Room::Discussion));
                let at = self.screen_told(current::Message::Discussion(meeting::discussion::Message::NoteSought(note)));

                Task::batch([shown, at])
            }
            Found::Outcome(meeting, outcome) => self.go(Route::Outcome(meeting, outcome)),
        }
    }
}

/// Whether somebody would look for it by name: not the moves of a cursor, nor the closing of what is open.
fn is_action(does: Do) -> bool {
    let is_move = does.step().is_some();
    let is_small = matches!(
        does,
        Do::Palette
            | Do::NextField
            | Do::PreviousField
            | Do::Leave
            | Do::Open
            | Do::Confirm
            | Do::Mark
            | Do::Backward
            | Do::Forward
            | Do::ExtendUp
            | Do::ExtendDown
            | Do::ExtendPageUp
            | Do::ExtendPageDown
            | Do::ExtendFirst
            | Do::ExtendLast
    );

    !is_move && !is_small && !Do::VALUES.contains(&does)
}

/// The lines that answer, best first: by how well each does, and among equals actions, then people, meetings, notes. With
/// nothing typed, what was gone to lately, then what can be done here.
fn shown(palette: &Palette, memory: &Memory) -> Vec<Target> {
    if palette.query.trim().is_empty() {
        let recent = memory.recent.iter().copied();
        let recent = recent.filter(|target| !matches!(target, Target::Do(does) if !palette.does.contains(does)));
        let recent: Vec<_> = recent.collect();
        let rest = palette.does.iter().copied().map(Target::Do).filter(|target| !recent.contains(target));

        return recent.iter().copied().chain(rest).take(MOST).collect();
    }
    let actions = palette.names.search(&palette.query, OF_EACH);
    let actions = actions.into_iter().filter(|hit| hit.class < Class::Near).filter_map(|hit| {
        let does = palette.does.get(hit.id as usize)?;

        Some((hit.class, Target::Do(*does)))
    });
    let found = memory.library.iter().flat_map(|library| library.find(&palette.query, OF_EACH));
    let mut all: Vec<_> = actions.chain(found.map(|(class, found)| (class, Target::Found(found)))).collect();
    // Stable: among equals the order above stays.
    all.sort_by_key(|(class, _)| *class);

    all.into_iter().map(|(_, target)| target).take(MOST).collect()
}

fn icon(does: Do) -> Icon {
    match (Section::that(does), does.room()) {
        (Some(section), _) => super::shell::icon_of(section),
        (_, Some(room)) => wording::room_icon(room),
        _ => Icon::ChevronEnd,
    }
}
