//! The pictures on the organiser's papers: the logo at their head, the signature at their foot.

use std::path::PathBuf;

use iced::Task;

use super::Message;
use crate::documents::say;
use crate::domain::register::{Organiser, OrganiserEdit};
use crate::domain::{Change, RegisterChange};
use crate::i18n::I18n;
use crate::screen::{Action, Browse, Context};
use crate::store;
use crate::ui::{Element, Icon, Ink, Tone, button, field, icon, layout, section, space, text, tip};

/// One of the two pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Logo,
    Signature,
}

/// What can happen to one of them.
#[derive(Clone, Debug)]
pub enum Deed {
    /// A path was typed.
    Typed(String),
    /// The system's dialog is to ask for it.
    Sought,
    /// It answered.
    Chosen(Option<PathBuf>),
    /// The file that is named is to be taken.
    Taken,
    /// The workspace keeps it under this name, or a sentence says why not.
    Kept(Result<String, String>),
    /// The papers go without it from now on.
    Removed,
}

/// The paths as they are typed.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    typed: [String; 2],
    refused: [Option<String>; 2],
}

impl Pictures {
    /// Takes note of what happened.
    pub fn update(&mut self, picture: Picture, deed: Deed, cx: &Context<'_>) -> Action<Message> {
        let place = picture as usize;
        match deed {
            Deed::Typed(path) => {
                self.typed[place] = path;
                self.refused[place] = None;
            }
            Deed::Sought => {
                let filter = (cx.t("settings-picture-filter"), vec!["png", "jpg", "jpeg", "svg"]);
                let browse = Browse::Open { title: cx.t(title(picture)), filter };
                let answer = move |path| Message::Picture(picture, Deed::Chosen(path));

                return Action::Browse(browse, Box::new(answer));
            }
            Deed::Chosen(Some(path)) => {
                self.typed[place] = path.display().to_string();
                return self.take(picture, cx);
            }
            Deed::Chosen(None) => {}
            Deed::Taken => return self.take(picture, cx),
            Deed::Kept(Ok(name)) => {
                self.typed[place].clear();
                return record(picture, &cx.workspace.register.organiser, name);
            }
            Deed::Kept(Err(sentence)) => self.refused[place] = Some(sentence),
            Deed::Removed => return record(picture, &cx.workspace.register.organiser, String::new()),
        }

        Action::None
    }

    fn take(&mut self, picture: Picture, cx: &Context<'_>) -> Action<Message> {
        let path = self.typed[picture as usize].trim().to_owned();
        if path.is_empty() || cx.read_only {
            return Action::None;
        }
        self.refused[picture as usize] = None;
        let (workspace, i18n) = (cx.dir.to_owned(), cx.i18n.clone());
        let stopped = cx.t("disk-stopped-sentence");
        let keep = move || keep(&workspace, &path, &i18n);
        let work = async move { tokio::task::spawn_blocking(keep).await.unwrap_or(Err(stopped)) };

        Action::Run(Task::perform(work, move |kept| Message::Picture(picture, Deed::Kept(kept))))
    }

    /// Both, under each other.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let lines = [Picture::Logo, Picture::Signature].map(|picture| self.line(picture, cx));

        section::card(direction, cx.t("settings-pictures"), None, layout::column(direction, lines).spacing(space::L))
    }

    fn line<'a>(&'a self, picture: Picture, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let held = held(picture, &cx.workspace.register.organiser);
        let can = !cx.read_only;
        let typed = &self.typed[picture as usize];
        let told = |deed: Deed| Message::Picture(picture, deed);
        let state: Element<'a, Message> = if held.is_empty() {
            text::muted(cx.t("settings-picture-none")).into()
        } else {
            let remove = button::icon(Icon::Trash).on_press_maybe(can.then(|| told(Deed::Removed)));

            layout::row(
                direction,
                [
                    icon::inked(Icon::CheckCircle, Ink::Toned(Tone::Success)),
                    text::body(cx.t("settings-picture-set")).into(),
                    tip::tip(remove, cx.t("common-remove")),
                ],
            )
            .into()
        };
        let path = field::text(direction, "", typed)
            .help(cx.t("settings-picture-help"))
            .error(self.refused[picture as usize].clone())
            .on_input(move |typed| Message::Picture(picture, Deed::Typed(typed)))
            .on_submit(told(Deed::Taken));
        let choose = button::secondary(direction, cx.t("export-choose"))
            .icon(Icon::Folder)
            .on_press_maybe(can.then(|| told(Deed::Sought)));
        let take = button::secondary(direction, cx.t("settings-picture-take"))
            .on_press_maybe((can && !typed.trim().is_empty()).then(|| told(Deed::Taken)));
        let entry = layout::row(direction, [path.into(), choose.into(), take.into()]).align_y(iced::Top);

        layout::column(
            direction,
            [layout::spread(direction, text::label(cx.t(title(picture))), state).into(), entry.into()],
        )
        .spacing(space::XS)
        .into()
    }
}

fn keep(workspace: &std::path::Path, path: &str, i18n: &I18n) -> Result<String, String> {
    store::keep_picture(workspace, std::path::Path::new(path)).map_err(|error| say::file(i18n, &error))
}

fn record(picture: Picture, organiser: &Organiser, now: String) -> Action<Message> {
    let was = held(picture, organiser).to_owned();
    if was == now {
        return Action::None;
    }
    let edit = match picture {
        Picture::Logo => OrganiserEdit::Logo { was, now },
        Picture::Signature => OrganiserEdit::Signature { was, now },
    };

    Action::Record(vec![Change::Register(RegisterChange::OrganiserEdited(vec![edit]))])
}

fn held(picture: Picture, organiser: &Organiser) -> &str {
    match picture {
        Picture::Logo => &organiser.logo,
        Picture::Signature => &organiser.signature,
    }
}

fn title(picture: Picture) -> &'static str {
    match picture {
        Picture::Logo => "settings-picture-logo",
        Picture::Signature => "settings-picture-signature",
    }
}
