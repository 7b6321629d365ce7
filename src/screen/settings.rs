//! The settings: language, theme and scale of this laptop, its name, and the organiser that letters and lists speak for.

mod door;
mod organiser;
pub mod pictures;

pub use organiser::{Field, UnitField};
use pictures::Picture;

use crate::screen::keys::{self, Do, Set};
use iced::widget::scrollable::RelativeOffset;
use iced::widget::{Id, column, container, operation};
use iced::{Fill, Task};

use super::{Action, Context, Press, Screen};
use crate::domain::register::Organiser;
use crate::domain::{Change, Names, Place, Record, RegisterChange, UnitId};
use crate::i18n::Language;
use crate::store::settings::Appearance;
use crate::ui::{Element, Icon, button, field, focus, header, layout, scroll, section, space, text, tip};

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

/// A part of the page that is saved by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The laptop's name.
    Laptop,
    /// The code to leave door mode.
    Door,
    /// The organiser.
    Organiser,
    /// The unit that is being typed.
    Unit,
    /// The logo.
    Logo,
    /// The picture of the signature.
    Signature,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Message {
    /// The part in which the keyboard stands is to be saved.
    SaveWanted,
    /// It stands in this one; or in none: then all that was changed is saved.
    SaveFound(Option<Part>),
    /// A picture is to be chosen: that of the part in which the keyboard stands.
    BrowseWanted,
    /// It stands in this one; elsewhere, the logo is meant.
    BrowseFound(Option<Part>),
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
/// The scale that is offered after this one, or before it.
pub fn scale_beside(scale: u16, by: isize) -> Option<u16> {
    let at = SCALES.iter().position(|it| *it >= scale).unwrap_or(SCALES.len() - 1);

    SCALES.get(at.checked_add_signed(by)?).copied()
}

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

    /// Keeps of the laptop's own parts those that were changed.
    fn keep_own(&self, parts: &[Part], cx: &Context<'_>) -> Action<Message> {
        let name = self.laptop.trim();
        let is_named = parts.contains(&Part::Laptop) && !cx.read_only && !name.is_empty() && name != cx.laptop;
        let code = self.door.code().filter(|code| parts.contains(&Part::Door) && *code != cx.settings.door_code);
        let mut actions = Vec::new();
        if is_named || code.is_some() {
            let mut settings = cx.settings.clone();
            settings.laptop = if is_named { Some(name.to_owned()) } else { settings.laptop };
            settings.door_code = code.unwrap_or(settings.door_code);
            actions.push(Action::Configure(Box::new(settings)));
        }
        if is_named {
            let named = RegisterChange::LaptopNamed { was: cx.laptop.to_owned(), now: name.to_owned() };
            actions.push(Action::Record(vec![Change::Register(named)]));
        }

        Action::All(actions)
    }

    fn keep_unit(&mut self, cx: &Context<'_>) -> Action<Message> {
        let names: Names = self.draft.take_unit();
        if names.is_empty() {
            return Action::None;
        }
        let unit = crate::domain::register::Unit { names };
        let added = RegisterChange::Unit(crate::domain::Filing::Added(cx.ids.next(), unit));

        Action::Record(vec![Change::Register(added)])
    }

    /// Keeps these parts, as far as they were changed.
    fn keep(&mut self, parts: &[Part], cx: &Context<'_>) -> Action<Message> {
        let mut actions = vec![self.keep_own(parts, cx)];
        if parts.contains(&Part::Organiser) && !cx.read_only {
            actions.push(self.keep_organiser(cx));
        }
        if parts.contains(&Part::Unit) && !cx.read_only {
            actions.push(self.keep_unit(cx));
        }
        for (part, picture) in [(Part::Logo, Picture::Logo), (Part::Signature, Picture::Signature)] {
            if parts.contains(&part) {
                actions.push(self.pictures.take(picture, cx));
            }
        }

        Action::All(actions)
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
                    line(
                        "settings-scale",
                        tip::tip(
                            field::segments(direction, scales, &cx.settings.zoom, Message::ScaleChosen),
                            format!("{} ({}  {})", cx.t("keys-scale"), cx.key(Do::Larger), cx.key(Do::Smaller)),
                        ),
                    ),
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
                    .shortcut(cx.key(Do::Save))
                    .on_press_maybe((changed && !cx.read_only).then_some(Message::LaptopKept))
                    .into(),
            ],
        );

        Part::Laptop.around(section::card(direction, cx.t("settings-laptop"), None, line))
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

        Part::Unit.around(section::card(direction, cx.t("settings-units"), None, content))
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
            Message::SaveWanted => return Action::Run(Part::at().map(Message::SaveFound)),
            Message::BrowseWanted => return Action::Run(Part::at().map(Message::BrowseFound)),
            Message::BrowseFound(_) if cx.read_only => {}
            Message::BrowseFound(part) => {
                let picture = if part == Some(Part::Signature) { Picture::Signature } else { Picture::Logo };
                return self.pictures.update(picture, pictures::Deed::Sought, cx);
            }
            Message::SaveFound(Some(part)) => return self.keep(&[part], cx),
            Message::SaveFound(None) => return self.keep(&Part::ALL, cx),
            Message::LaptopChanged(name) => self.laptop = name,
            Message::LaptopKept => return self.keep(&[Part::Laptop], cx),
            Message::OrganiserChanged(field, typed) => self.draft.set(field, typed),
            Message::OrganiserSought => {
                let (top, field) = (RelativeOffset { x: 0.0, y: ORGANISER_AT }, organiser::first_id());
                return Action::Run(Task::batch([operation::snap_to(page_id(), top), operation::focus(field)]));
            }
            Message::MotionChosen(motion) => return Self::configured(cx, |settings| settings.motion = motion),
            Message::GuideChosen(guide) => return Self::configured(cx, |settings| settings.guide = guide),
            Message::OrganiserKept => return self.keep(&[Part::Organiser], cx),
            Message::Picture(picture, deed) => return self.pictures.update(picture, deed, cx),
            Message::UnitChanged(field, typed) => self.draft.set_unit(field, typed),
            Message::UnitAdded => return self.keep(&[Part::Unit], cx),
            Message::DoorCodeChanged(typed) => self.door.set(typed),
            Message::DoorCodeKept => return self.keep(&[Part::Door], cx),
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
                Part::Door.around(self.door.view(cx)),
                Part::Organiser.around(self.draft.view(cx, self.draft.is_changed(&cx.workspace.register.organiser))),
                self.pictures.view(cx),
                self.units(cx),
            ],
        )
        .spacing(space::L)
        .max_width(space::READING);

        column![
            Element::from(header::header(direction, cx.t("app-section-settings"))),
            scroll::sheet(direction, layout::start(direction, page).padding(space::XL)).id(page_id()).height(Fill),
        ]
        .into()
    }

    fn keys(&self) -> Vec<&'static Set> {
        vec![&keys::SETTINGS]
    }

    fn key(&self, press: &Press, _cx: &Context<'_>) -> Option<Message> {
        match press.does {
            Do::Save => Some(Message::SaveWanted),
            Do::Browse => Some(Message::BrowseWanted),
            _ => None,
        }
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

impl Part {
    const ALL: [Self; 6] = [Self::Laptop, Self::Door, Self::Organiser, Self::Logo, Self::Signature, Self::Unit];

    /// Looks in which one the keyboard stands.
    fn at() -> Task<Option<Self>> {
        let place = iced::advanced::widget::operate(focus::within(Self::ALL.map(Self::id)));

        place.map(|place| place.and_then(|place| Self::ALL.get(place).copied()))
    }

    fn id(self) -> Id {
        match self {
            Self::Laptop => Id::new("settings-part-laptop"),
            Self::Door => Id::new("settings-part-door"),
            Self::Organiser => Id::new("settings-part-organiser"),
            Self::Unit => Id::new("settings-part-unit"),
            Self::Logo => Id::new("settings-part-logo"),
            Self::Signature => Id::new("settings-part-signature"),
        }
    }

    fn around<'a>(self, card: Element<'a, Message>) -> Element<'a, Message> {
        container(card).id(self.id()).width(Fill).into()
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
