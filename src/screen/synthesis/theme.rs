//! A theme in the side panel: its names, and the programme that it belongs to.

use crate::screen::keys::Do;
use iced::widget::Id;

use super::Message as Screen;
use crate::domain::register::Theme;
use crate::domain::{Filing, ProgrammeId, ThemeId};
use crate::screen::Context;
use crate::screen::named::{Named, chosen};
use crate::ui::{Element, button, field, layout, side_panel, space};

/// The draft of a theme.
#[derive(Debug)]
pub struct Form {
    id: Option<ThemeId>,
    was: Theme,
    now: Theme,
    is_nameless: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The French name was typed.
    LatinChanged(String),
    /// The Arabic name was typed.
    ArabicChanged(String),
    /// Another programme was chosen.
    ProgrammeChosen(Option<ProgrammeId>),
}

pub fn first_id() -> Id {
    Id::new("synthesis-theme")
}

impl Form {
    /// A new theme, or one that is there already.
    pub fn new(cx: &Context<'_>, id: Option<ThemeId>) -> Self {
        let was = id.and_then(|id| cx.workspace.register.themes.get(id).cloned()).unwrap_or_default();

        Self { id, now: was.clone(), was, is_nameless: false }
    }

    /// Takes note of what happened.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::LatinChanged(name) => self.now.names.latin = name,
            Message::ArabicChanged(name) => self.now.names.arabic = name,
            Message::ProgrammeChosen(programme) => self.now.programme = programme,
        }
    }

    /// What the draft makes; none where it has no name. `Some(None)`: nothing changed.
    pub fn filing(&mut self, cx: &Context<'_>) -> Option<Option<Filing<ThemeId, Theme>>> {
        self.is_nameless = self.now.names.is_empty();
        if self.is_nameless {
            return None;
        }

        Some(match self.id {
            Some(id) => Filing::edit(id, &self.was, &self.now),
            None => Some(Filing::Added(cx.ids.next(), self.now.clone())),
        })
    }

    /// The panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Screen> {
        let direction = cx.direction();
        let mut programmes: Vec<Named<Option<ProgrammeId>>> = cx
            .workspace
            .register
            .programmes
            .iter()
            .map(|(id, programme)| Named::new(Some(id), cx.name(&programme.names)))
            .collect();
        cx.collation.sort_by_key(&mut programmes, |programme| programme.name.clone());
        programmes.insert(0, Named::new(None, cx.t("synthesis-no-programme")));
        let programme = chosen(&programmes, &self.now.programme);
        let parts: [Element<'a, Screen>; 3] = [
            field::text(direction, cx.t("synthesis-theme-latin"), &self.now.names.latin)
                .id(first_id())
                .error(self.is_nameless.then(|| cx.t("common-field-required")))
                .on_input(|name| Screen::Form(Message::LatinChanged(name)))
                .on_submit(Screen::Kept)
                .into(),
            field::text(direction, cx.t("synthesis-theme-arabic"), &self.now.names.arabic)
                .on_input(|name| Screen::Form(Message::ArabicChanged(name)))
                .on_submit(Screen::Kept)
                .into(),
            field::choice(
                direction,
                cx.t("synthesis-programme"),
                programmes,
                programme,
                "",
                |programme: Named<Option<ProgrammeId>>| Screen::Form(Message::ProgrammeChosen(programme.value)),
            ),
        ];
        let title = cx.t(if self.id.is_some() { "synthesis-theme-edit" } else { "synthesis-theme-add" });
        let cancel =
            button::secondary(direction, cx.t("common-cancel")).shortcut(cx.key(Do::Leave)).on_press(Screen::Escaped);
        let save = button::primary(direction, cx.t("common-save")).shortcut(cx.key(Do::Save)).on_press(Screen::Kept);
        let content = layout::column(direction, parts).spacing(space::M);

        side_panel::side_panel(direction, title, cx.close(Screen::Escaped), content, [cancel.into(), save.into()])
    }
}
