//! Inviting a person without an association: one that the register knows, or a new one.

use crate::screen::keys::Do;
use crate::ui::focus::button as pressable;
use iced::Fill;
use iced::widget::text::Wrapping;

use super::changes::Subject;
use super::person::{self, Person};
use crate::domain::Change;
use crate::domain::DelegateId;
use crate::domain::meeting::Invitee;
use crate::domain::register::GuestKind;
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::search::fold;
use crate::ui::theme::{Ink, Press};
use crate::ui::{self, Element, Icon, button, field, icon, side_panel, space, text};

/// So many people of the register are offered at once.
const OFFERED: usize = 4;

/// A guest being typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GuestForm {
    kind: Kind,
    person: Person,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Kind(GuestKind);

impl Default for Kind {
    fn default() -> Self {
        Self(GuestKind::Official)
    }
}

#[derive(Clone, Debug)]
pub enum Message {
    KindChosen(GuestKind),
    Person(person::Message),
    KnownChosen(DelegateId),
    Saved,
    Left,
}

pub enum Outcome {
    Nothing,
    Left,
    Invited(Vec<Change>),
}

impl GuestForm {
    pub fn update(&mut self, message: Message, subject: Subject<'_>) -> Outcome {
        match message {
            Message::KindChosen(kind) => self.kind = Kind(kind),
            Message::Person(person::Message::Submitted) | Message::Saved => {
                let Some(guest) = self.person.read(None, Some(self.kind.0)) else { return Outcome::Nothing };

                return Outcome::Invited(subject.invite_new(guest));
            }
            Message::Person(message) => self.person.update(message),
            Message::KnownChosen(id) => return Outcome::Invited(subject.invite([Invitee::Guest(id)], 1)),
            Message::Left => return Outcome::Left,
        }

        Outcome::Nothing
    }

    pub fn view<'a>(&'a self, cx: &Context<'a>, subject: Subject<'_>) -> Element<'a, Message> {
        let direction = cx.direction();
        let kinds: Vec<Named<GuestKind>> =
            GuestKind::ALL.iter().map(|kind| Named::new(*kind, wording::guest_kind(cx.i18n, *kind))).collect();
        let kind = chosen(&kinds, &self.kind.0);
        let known = self.known(cx, subject);
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if !known.is_empty() {
            let lines = known.into_iter().map(|(id, name)| {
                pressable(ui::row(
                    direction,
                    [
                        icon::inked(Icon::Plus, Ink::Muted),
                        ui::start(direction, text::body(name).wrapping(Wrapping::None)).clip(true).into(),
                    ],
                ))
                .padding([space::XS, space::S])
                .width(Fill)
                .class(Press::Line { active: false })
                .on_press(Message::KnownChosen(id))
                .into()
            });
            parts.push(field::labelled(
                direction,
                cx.t("invitations-guest-known"),
                ui::layout::column(direction, lines).spacing(space::HAIRLINE),
            ));
            parts.push(iced::widget::rule::horizontal(1).into());
        }
        parts.push(field::choice(direction, cx.t("invitations-guest-kind"), kinds, kind, "", |kind| {
            Message::KindChosen(kind.value)
        }));
        parts.push(self.person.view(cx, true).map(Message::Person));

        side_panel::side_panel(
            direction,
            cx.t("invitations-guest-title"),
            cx.close(Message::Left),
            ui::layout::column(direction, parts).spacing(space::M),
            [
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(cx.key(Do::Leave))
                    .on_press(Message::Left)
                    .into(),
                button::primary(direction, cx.t("invitations-invite"))
                    .shortcut(cx.key(Do::Save))
                    .on_press(Message::Saved)
                    .into(),
            ],
        )
    }

    /// People of the register without an association who are not invited, by what was typed of their name.
    fn known(&self, cx: &Context<'_>, subject: Subject<'_>) -> Vec<(DelegateId, String)> {
        let typed = fold(&format!("{} {}", self.person.latin, self.person.arabic));
        let words: Vec<&str> = typed.split_whitespace().collect();

        cx.workspace
            .register
            .delegates
            .iter()
            .filter(|(_, person)| person.association.is_none() && !person.archived)
            .filter(|(id, _)| subject.meeting.invitation(Invitee::Guest(*id)).is_none())
            .filter(|(_, person)| {
                let name = fold(&format!("{} {} {}", person.names.latin, person.names.arabic, person.body));

                words.iter().all(|word| name.contains(word))
            })
            .take(OFFERED)
            .map(|(id, person)| {
                let name = wording::person(cx.i18n, person);
                let body = if person.body.is_empty() { &person.role } else { &person.body };

                (id, if body.is_empty() { name } else { format!("{name} · {body}") })
            })
            .collect()
    }
}
