//! What each theme heard, over all meetings, from how many organisations; and the list of themes itself.

mod said;
pub mod theme;
mod view;

use crate::screen::keys::{self, Do, Set, Step};
use iced::Task;
use iced::widget::operation;

use self::theme::Form;
use crate::domain::figures::synthesis::{Asked, Heard, synthesis};
use crate::domain::{Filing, Names, RegisterChange, ThemeId};
use crate::i18n::Language;
use crate::screen::{Action, Context, Press, Screen};
use crate::ui::Tone;
use crate::ui::table::{Scrolled, State};

/// The synthesis.
#[derive(Debug)]
pub struct Synthesis {
    asked: Asked,
    /// Every theme of the register, what most was said of first; last, what was said without a theme.
    rows: Vec<(Option<ThemeId>, Heard)>,
    at: Option<Option<ThemeId>>,
    form: Option<Form>,
    table: State,
    seen: Option<(u64, Language)>,
}

/// What can happen to it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Other notes are asked.
    Asked(Asked),
    /// The list was scrolled.
    Scrolled(Scrolled),
    /// The arrows.
    Moved(Step),
    /// A theme was pressed.
    Pressed(usize),
    /// One more theme is to be written.
    ThemeAsked,
    /// The theme at the cursor is to be corrected.
    ThemeEdited,
    /// The theme at the cursor is to be taken off the list.
    ThemeWithdrawn,
    /// Something in its form.
    Form(theme::Message),
    /// What is in the form is to be recorded.
    Kept,
    /// Escape.
    Escaped,
}

impl Synthesis {
    /// The synthesis of all that was said.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let mut screen =
            Self { asked: Asked::default(), rows: Vec::new(), at: None, form: None, table: State::new(), seen: None };
        screen.refresh(cx);

        (screen, Task::none())
    }

    /// The themes as they are shown, with what was heard under each.
    pub fn rows(&self) -> &[(Option<ThemeId>, Heard)] {
        &self.rows
    }

    fn place(&self) -> Option<usize> {
        let at = self.at?;

        self.rows.iter().position(|(theme, _)| *theme == at)
    }

    fn derive(&mut self, cx: &Context<'_>) {
        let themes = &cx.workspace.register.themes;
        let mut heard = synthesis(cx.workspace, self.asked);
        let untold = heard.remove(&None);
        let of_theme = |id: ThemeId| heard.get(&Some(id)).cloned().unwrap_or_default();
        self.rows = themes.iter().map(|(id, _)| (Some(id), of_theme(id))).collect();
        let name = |id: Option<ThemeId>| {
            id.and_then(|id| themes.get(id)).map(|theme| cx.name(&theme.names).to_owned()).unwrap_or_default()
        };
        cx.collation.sort_by_key(&mut self.rows, |(id, _)| name(*id));
        self.rows.sort_by_key(|(_, heard)| std::cmp::Reverse(heard.notes));
        self.rows.extend(untold.map(|heard| (None, heard)));
        if self.place().is_none() {
            self.at = None;
        }
    }

    fn write(&mut self, cx: &Context<'_>, id: Option<ThemeId>) -> Action<Message> {
        if cx.read_only {
            return Action::Say(Tone::Danger, cx.t("door-read-only"));
        }
        self.form = Some(Form::new(cx, id));

        Action::Run(operation::focus(theme::first_id()))
    }

    fn keep(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(form) = &mut self.form else { return Action::None };
        let Some(filing) = form.filing(cx) else { return Action::None };
        self.form = None;
        let Some(filing) = filing else { return Action::None };
        self.at = Some(Some(filing.id()));

        Action::Record(vec![RegisterChange::Theme(filing).into()])
    }
}

impl Screen for Synthesis {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::Asked(asked) => {
                self.asked = asked;
                self.derive(cx);
            }
            Message::Scrolled(scrolled) => self.table.scrolled(scrolled),
            Message::Moved(step) => {
                let Some(place) = step.lands(self.place(), self.rows.len(), self.table.page()) else {
                    return Action::None;
                };
                self.at = self.rows.get(place).map(|(theme, _)| *theme);

                return Action::Run(self.table.reveal(place));
            }
            Message::Pressed(place) => {
                let pressed = self.rows.get(place).map(|(theme, _)| *theme);
                self.form = None;
                self.at = pressed.filter(|_| self.at != pressed);
            }
            Message::ThemeAsked => return self.write(cx, None),
            Message::ThemeEdited => {
                if let Some(Some(id)) = self.at {
                    return self.write(cx, Some(id));
                }
            }
            Message::ThemeWithdrawn => {
                if let Some(Some(id)) = self.at.filter(|_| !cx.read_only) {
                    return Action::Record(vec![RegisterChange::Theme(Filing::Withdrawn(id)).into()]);
                }
            }
            Message::Form(message) => {
                if let Some(form) = &mut self.form {
                    form.update(message);
                }
            }
            Message::Kept => return self.keep(cx),
            Message::Escaped if self.form.take().is_some() => {}
            Message::Escaped => self.at = None,
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> crate::ui::Element<'a, Message> {
        self.page(cx)
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::SYNTHESIS]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        if self.form.is_some() {
            return match press.does {
                Do::Save => Some(Message::Kept),
                Do::Leave => Some(Message::Escaped),
                _ => None,
            };
        }
        match press.does {
            Do::Leave => Some(Message::Escaped),
            Do::Edit => Some(Message::ThemeEdited),
            _ if press.taken => None,
            Do::New => Some(Message::ThemeAsked),
            Do::Remove => Some(Message::ThemeWithdrawn),
            _ => press.step().map(Message::Moved),
        }
    }

    fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
        let (theme, _) = self.rows.get(place).filter(|_| self.form.is_none())?;
        let theme = theme.and_then(|id| cx.workspace.register.themes.get(id));

        Some(theme.map(|theme| theme.names.clone()).unwrap_or_default())
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = (cx.workspace.revision_of_all(), cx.language());
        if self.seen != Some(now) {
            self.seen = Some(now);
            self.derive(cx);
        }
    }
}
