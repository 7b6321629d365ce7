//! The settings: language, theme and scale of this laptop, its name, and the organiser that letters and lists speak for.

mod door;
mod organiser;
pub mod pictures;

use crate::screen::keys::{self, Do, Set};
use iced::widget::scrollable::RelativeOffset;
use iced::widget::{Id, column, operation, scrollable};
use iced::{Fill, Task};

use super::{Action, Context, Press, Screen};
use crate::domain::register::Organiser;
use crate::domain::{Change, Names, Place, Record, RegisterChange, UnitId};
use crate::i18n::Language;
use crate::store::settings::Appearance;
use crate::ui::{Element, Icon, button, field, header, layout, section, space, text, tip};

/// The screen of the settings.
pub struct Settings {
    laptop: String,
    /// The name that the laptop had when it was last looked at.
    laptop_was: String,
    draft: organiser::Draft,
    pictures: pictures::Pictures,
    door: door::Code,
    /// What the organiser was when it was last looked at.
    was: organiser::Draft,
    seen: u64,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// A language was chosen.
    LanguageChosen(Language),
    /// A theme was chosen.
    AppearanceChosen(Appearance),
    /// A scale was chosen, in percent.
    ScaleChosen(u16),
    /// The laptop's name was typed.
    LaptopChanged(String),
    /// It is kept.
    LaptopKept,
    /// A field of the organiser was typed.
    OrganiserChanged(organiser::Field, String),
    /// The organiser is kept.
    OrganiserKept,
    /// To the logo or the signature.
    Picture(pictures::Picture, pictures::Deed),
    /// The name of a unit was typed.
    UnitChanged(organiser::UnitField, String),
    /// The unit that was typed is added.
    UnitAdded,
    /// A unit is withdrawn.
    UnitWithdrawn(UnitId),
    /// The organiser is to be named: to the field.
    OrganiserSought,
    /// Whether things move was chosen.
    MotionChosen(bool),
    /// The steps of a first meeting are to be shown, or not.
    GuideChosen(bool),
    /// The code to leave door mode was typed.
    DoorCodeChanged(String),
    /// It is kept.
    DoorCodeKept,
}

/// The scales that are offered, in percent.
const SCALES: [u16; 6] = [80, 100, 125, 150, 175, 200];
/// How far down on the page the organiser is.
const ORGANISER_AT: f32 = 0.45;

impl Settings {
    /// The screen.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let draft = organiser::Draft::of(&cx.workspace.register.organiser);
        let seen = cx.workspace.revision(Place::Register);

        let door = door::Code::of(cx.settings);
        let pictures = pictures::Pictures::default();
        let laptop = cx.laptop.to_owned();
        let laptop_was = laptop.clone();

        (Self { laptop_was, laptop, was: draft.clone(), draft, pictures, door, seen }, Task::none())
    }

    fn keep_organiser(&self, cx: &Context<'_>) -> Action<Message> {
        let Some(now) = self.draft.organiser() else { return Action::None };
        let edits = cx.workspace.register.organiser.edits_to(&now);
        if edits.is_empty() {
            return Action::None;
        }

        Action::Record(vec![Change::Register(RegisterChange::OrganiserEdited(edits))])
    }

    fn keep_laptop(&self, cx: &Context<'_>) -> Action<Message> {
        let name = self.laptop.trim();
        if name.is_empty() || name == cx.laptop {
            return Action::None;
        }
        let mut settings = cx.settings.clone();
        settings.laptop = Some(name.to_owned());
        let named = RegisterChange::LaptopNamed { was: cx.laptop.to_owned(), now: name.to_owned() };

        Action::All(vec![Action::Configure(Box::new(settings)), Action::Record(vec![Change::Register(named)])])
    }

    fn configured(cx: &Context<'_>, set: impl FnOnce(&mut crate::store::settings::Settings)) -> Action<Message> {
        let mut settings = cx.settings.clone();
        set(&mut settings);

        Action::Configure(Box::new(settings))
    }

    fn look<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let languages = Language::ALL.map(|language| (language, language.own_name().to_owned()));
        let appearances = Appearance::ALL.map(|appearance| (appearance, cx.t(appearance_key(appearance))));
        let scales = SCALES.map(|scale| (scale, crate::i18n::format::percent(cx.language(), f64::from(scale) / 100.0)));
        let motion = [(true, cx.t("settings-motion-on")), (false, cx.t("settings-motion-off"))];
        let guide = [(true, cx.t("settings-guide-shown")), (false, cx.t("settings-guide-hidden"))];
        let line =
            |key: &str, choice: Element<'a, Message>| layout::spread(direction, text::body(cx.t(key)), choice).into();

        section::card(
            direction,
            cx.t("settings-look"),
            None,
            layout::column(
                direction,
                [
                    line(
                        "settings-language",
                        field::segments(direction, languages, &cx.language(), Message::LanguageChosen),
                    ),
                    line(
                        "settings-theme",
                        field::segments(direction, appearances, &cx.settings.appearance, Message::AppearanceChosen),
                    ),
                    line("settings-scale", field::segments(direction, scales, &cx.settings.zoom, Message::ScaleChosen)),
                    line(
                        "settings-motion",
                        field::segments(direction, motion, &cx.settings.motion, Message::MotionChosen),
                    ),
                    line("settings-guide", field::segments(direction, guide, &cx.settings.guide, Message::GuideChosen)),
                ],
            )
            .spacing(space::M),
        )
    }

    fn laptop<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let changed = !self.laptop.trim().is_empty() && self.laptop.trim() != cx.laptop;
        let line = layout::row(
            direction,
            [
                field::text(direction, cx.t("settings-laptop-name"), &self.laptop)
                    .help(cx.t("settings-laptop-help"))
                    .on_input(Message::LaptopChanged)
                    .on_submit(Message::LaptopKept)
                    .into(),
                button::secondary(direction, cx.t("settings-rename"))
                    .on_press_maybe((changed && !cx.read_only).then_some(Message::LaptopKept))
                    .into(),
            ],
        );

        section::card(direction, cx.t("settings-laptop"), None, line)
    }

    fn units<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let lines = cx.workspace.register.units.iter().map(|(id, unit)| {
            let remove =
                button::icon(Icon::Trash).on_press_maybe((!cx.read_only).then_some(Message::UnitWithdrawn(id)));
            let name = super::wording::name(cx.i18n, &unit.names).to_owned();

            layout::spread(direction, text::body(name), tip::tip(remove, cx.t("common-remove"))).into()
        });
        let content = layout::column(direction, lines).spacing(0.0);
        let content = layout::column(direction, [content.into(), self.draft.new_unit(cx)]).spacing(space::L);

        section::card(direction, cx.t("settings-units"), None, content)
    }
}

impl Screen for Settings {
    type Message = Message;

    fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::LanguageChosen(language) => {
                return Self::configured(cx, |settings| settings.language = Some(language.code().to_owned()));
            }
            Message::AppearanceChosen(appearance) => {
                return Self::configured(cx, |settings| settings.appearance = appearance);
            }
            Message::ScaleChosen(scale) => return Self::configured(cx, |settings| settings.zoom = scale),
            Message::LaptopChanged(name) => self.laptop = name,
            Message::LaptopKept => return self.keep_laptop(cx),
            Message::OrganiserChanged(field, typed) => self.draft.set(field, typed),
            Message::OrganiserSought => {
                let (top, field) = (RelativeOffset { x: 0.0, y: ORGANISER_AT }, organiser::first_id());
                return Action::Run(Task::batch([operation::snap_to(page_id(), top), operation::focus(field)]));
            }
            Message::MotionChosen(motion) => return Self::configured(cx, |settings| settings.motion = motion),
            Message::GuideChosen(guide) => return Self::configured(cx, |settings| settings.guide = guide),
            Message::OrganiserKept => return self.keep_organiser(cx),
            Message::Picture(picture, deed) => return self.pictures.update(picture, deed, cx),
            Message::UnitChanged(field, typed) => self.draft.set_unit(field, typed),
            Message::UnitAdded => {
                let names: Names = self.draft.take_unit();
                if names.is_empty() {
                    return Action::None;
                }
                let unit = crate::domain::register::Unit { names };
                let added = RegisterChange::Unit(crate::domain::Filing::Added(cx.ids.next(), unit));
                return Action::Record(vec![Change::Register(added)]);
            }
            Message::DoorCodeChanged(typed) => self.door.set(typed),
            Message::DoorCodeKept => {
                let Some(code) = self.door.code() else { return Action::None };
                return Self::configured(cx, |settings| settings.door_code = code);
            }
            Message::UnitWithdrawn(id) => {
                let withdrawn = RegisterChange::Unit(crate::domain::Filing::Withdrawn(id));
                return Action::Record(vec![Change::Register(withdrawn)]);
            }
        }

        Action::None
    }

    fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let page = layout::column(
            direction,
            [
                self.look(cx),
                self.laptop(cx),
                self.door.view(cx),
                self.draft.view(cx, self.draft.is_changed(&cx.workspace.register.organiser)),
                self.pictures.view(cx),
                self.units(cx),
            ],
        )
        .spacing(space::L)
        .max_width(space::READING);

        column![
            Element::from(header::header(direction, cx.t("app-section-settings"))),
            scrollable(layout::start(direction, page).padding(space::XL)).id(page_id()).height(Fill),
        ]
        .into()
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::SETTINGS]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        (press.does == Do::Save).then_some(Message::OrganiserKept)
    }

    fn refresh(&mut self, cx: &Context<'_>) {
        let now = cx.workspace.revision(Place::Register);
        if now != self.seen {
            self.seen = now;
            let now = organiser::Draft::of(&cx.workspace.register.organiser);
            // Another laptop may have written; what is being typed here stays.
            self.draft = self.draft.follow(&self.was, &now);
            self.was = now;
            if self.laptop == self.laptop_was {
                self.laptop = cx.laptop.to_owned();
            }
            self.laptop_was = cx.laptop.to_owned();
        }
    }
}

fn page_id() -> Id {
    Id::new("settings-page")
}

fn appearance_key(appearance: Appearance) -> &'static str {
    match appearance {
        Appearance::System => "settings-theme-system",
        Appearance::Light => "settings-theme-light",
        Appearance::Dark => "settings-theme-dark",
        Appearance::Contrast => "settings-theme-high-contrast",
    }
}
