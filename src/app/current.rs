//! The screen that is shown: one enum over all of them, and the passing on of what each one is asked.

use iced::Task;

use crate::domain::Names;
use crate::screen::keys::Set;
use crate::screen::meeting::{
    closing::Closing, discussion::Discussion, documents::Documents, door::Door, invitations::Invitations,
    overview::Overview,
};
use crate::screen::{
    Action, Context, Press, Room, Route, Screen, association::Association, commitments::Commitments,
    conflicts::Conflicts, help::Help, history::History, import::Import, laptops::Laptops, meetings::Meetings,
    programme::Programme, projection::Projection, register::Register, settings::Settings, shortcuts::Shortcuts,
    synthesis::Synthesis,
};
use crate::ui::Element;

macro_rules! screens {
    ($($name:ident),+ $(,)?) => {
        /// The screen that is shown.
        pub enum Current {
            $(#[allow(missing_docs)] $name(Box<$name>),)+
        }

        /// What happened on it.
        #[derive(Clone, Debug)]
        pub enum Message {
            $(#[allow(missing_docs)] $name(<$name as Screen>::Message),)+
        }

        impl Current {
            /// Passes on what happened; a message of a screen that is gone is dropped.
            pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
                match (self, message) {
                    $((Self::$name(screen), Message::$name(message)) => screen.update(message, cx).map(Message::$name),)+
                    _ => Action::None,
                }
            }

            /// What it looks like.
            pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
                match self {
                    $(Self::$name(screen) => screen.view(cx).map(Message::$name),)+
                }
            }

            /// The sets of keys that hold there now.
            pub fn keys(&self) -> Vec<&'static Set> {
                match self {
                    $(Self::$name(screen) => screen.keys(),)+
                }
            }

            /// What a key means there.
            pub fn key(&self, press: &Press, cx: &Context<'_>) -> Option<Message> {
                match self {
                    $(Self::$name(screen) => screen.key(press, cx).map(Message::$name),)+
                }
            }

            /// What characters mean there that no field took.
            pub fn typed(&self, text: &str, cx: &Context<'_>) -> Option<Message> {
                match self {
                    $(Self::$name(screen) => screen.typed(text, cx).map(Message::$name),)+
                }
            }

            /// What the line at that place of its list is called.
            pub fn called(&self, place: usize, cx: &Context<'_>) -> Option<Names> {
                match self {
                    $(Self::$name(screen) => screen.called(place, cx),)+
                }
            }

            /// Lets it derive again what it keeps, and begin what takes longer.
            pub fn refresh(&mut self, cx: &Context<'_>) -> Task<Message> {
                match self {
                    $(Self::$name(screen) => {
                        screen.refresh(cx);

                        screen.due(cx).map(Message::$name)
                    })+
                }
            }
        }
    };
}

screens!(
    Meetings,
    Overview,
    Invitations,
    Door,
    Discussion,
    Documents,
    Projection,
    Closing,
    Commitments,
    Synthesis,
    Register,
    Association,
    Programme,
    Import,
    History,
    Conflicts,
    Laptops,
    Settings,
    Shortcuts,
    Help,
);

impl Current {
    /// The screen of a place.
    pub fn open(route: Route, cx: &Context<'_>) -> (Self, Task<Message>) {
        macro_rules! screen {
            ($name:ident, $new:expr) => {{
                let (screen, task) = $new;

                (Self::$name(Box::new(screen)), task.map(Message::$name))
            }};
        }

        match route {
            Route::Meetings => screen!(Meetings, Meetings::new(cx)),
            Route::Meeting(id, Room::Overview) => screen!(Overview, Overview::new(cx, id)),
            Route::Meeting(id, Room::Invitations) => screen!(Invitations, Invitations::new(cx, id)),
            Route::Meeting(id, Room::Door) => screen!(Door, Door::new(cx, id)),
            Route::Meeting(id, Room::Discussion) => screen!(Discussion, Discussion::new(cx, id)),
            Route::Meeting(id, Room::Documents) => screen!(Documents, Documents::new(cx, id)),
            Route::Projection(id) => screen!(Projection, Projection::new(cx, id)),
            Route::Meeting(id, Room::Closing) => screen!(Closing, Closing::new(cx, id)),
            Route::Import(meeting) => screen!(Import, Import::new(cx, meeting)),
            Route::Outcome(id, outcome) => screen!(Discussion, Discussion::at_outcome(cx, id, outcome)),
            Route::Commitments => screen!(Commitments, Commitments::new(cx)),
            Route::Synthesis => screen!(Synthesis, Synthesis::new(cx)),
            Route::Register => screen!(Register, Register::new(cx)),
            Route::AssociationForm(id) => screen!(Register, Register::at(cx, id)),
            Route::Association(id) => screen!(Association, Association::new(cx, id)),
            Route::Programme => screen!(Programme, Programme::new(cx)),
            Route::History => screen!(History, History::new(cx)),
            Route::Conflicts => screen!(Conflicts, Conflicts::new(cx)),
            Route::Laptops => screen!(Laptops, Laptops::new(cx)),
            Route::Settings => screen!(Settings, Settings::new(cx)),
            Route::Shortcuts => screen!(Shortcuts, Shortcuts::new(cx)),
            Route::Help(chapter) => screen!(Help, Help::new(cx, chapter)),
        }
    }
}
