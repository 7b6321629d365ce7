use crate::ui::focus::button as pressable;
use iced::widget::container;
use iced::widget::text::Wrapping;
use iced::{Center, Fill};

use super::{Detail, Message};
use crate::domain::DelegateId;
use crate::domain::meeting::{Invitation, Invitee};
use crate::domain::register::Delegate;
use crate::i18n::tr;
use crate::screen::meeting::invitations::changes::Subject;
use crate::screen::{Context, wording};
use crate::ui::theme::{Ink, Press, Surface, Tone};
use crate::ui::{self, Element, Icon, button, field, icon, space, text, tip};

impl Detail {
    /// The people named, and those of the association who may be.
    pub(super) fn people<'a>(
        &'a self,
        cx: &Context<'a>,
        subject: Subject<'a>,
        invitation: &'a Invitation,
        can: bool,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let Some(association) = self.invitee.association() else {
            let badge = match self.invitee {
                Invitee::Guest(person) => subject.meeting.badge(person).map(str::to_owned),
                Invitee::Association(_) => None,
            };
            let words = badge
                .map_or_else(|| cx.t("invitations-badge-none"), |code| tr!(cx.i18n, "invitations-badge", code = code));

            return text::caption(words).into();
        };
        let named = invitation.delegates.iter().filter_map(|id| Some((*id, register.delegates.get(*id)?)));
        let mut lines: Vec<Element<'a, Message>> = named
            .map(|(id, person)| {
                let remove = can
                    .then(|| tip::tip(button::icon(Icon::Cross).on_press(Message::Unnamed(id)), cx.t("common-remove")));

                person_line(cx, person, subject.meeting.badge(id), remove)
            })
            .collect();
        if lines.is_empty() {
            lines.push(text::muted(cx.t("invitations-delegates-none")).into());
        }
        let mut known: Vec<(DelegateId, &Delegate)> =
            register.delegates_of(association).filter(|(id, _)| !invitation.delegates.contains(id)).collect();
        cx.collation.sort_by_key(&mut known, |(_, person)| cx.name(&person.names));
        if can {
            lines.extend(known.into_iter().map(|(id, person)| {
                let name = wording::person(cx.i18n, person);
                let words = if person.role.is_empty() { name } else { format!("{name} · {}", person.role) };
                pressable(ui::row(
                    direction,
                    [
                        icon::inked(Icon::Plus, Ink::Toned(Tone::Primary)),
                        ui::start(direction, text::body(words).wrapping(Wrapping::None)).clip(true).into(),
                        text::caption(cx.t("invitations-name-this")).into(),
                    ],
                ))
                .padding([space::XS, space::S])
                .width(Fill)
                .class(Press::Line { active: false })
                .on_press(Message::Named(id))
                .into()
            }));
            lines.push(
                button::quiet(direction, cx.t("invitations-person-add"))
                    .icon(Icon::Plus)
                    .on_press(Message::PersonBegan)
                    .into(),
            );
        }
        let title = tr!(cx.i18n, "invitations-delegates", count = invitation.delegates.len(), seats = invitation.seats);

        field::labelled(direction, title, ui::layout::column(direction, lines).spacing(space::HAIRLINE))
    }
}

fn person_line<'a>(
    cx: &Context<'a>,
    person: &'a Delegate,
    badge: Option<&'a str>,
    remove: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let direction = cx.direction();
    let under: Vec<&str> =
        [person.role.as_str(), person.phone.as_str()].into_iter().filter(|fact| !fact.is_empty()).collect();
    let mut names: Vec<Element<'a, Message>> =
        vec![text::strong(wording::person(cx.i18n, person)).wrapping(Wrapping::None).into()];
    if !under.is_empty() {
        names.push(text::caption(wording::line(cx.i18n, under)).wrapping(Wrapping::None).into());
    }
    let mut parts: Vec<Element<'a, Message>> = vec![
        icon::inked(Icon::Person, Ink::Muted),
        ui::start(direction, ui::layout::column(direction, names).spacing(0.0)).clip(true).into(),
    ];
    parts.extend(badge.map(|code| container(text::caption(code)).padding([0.0, space::XS]).class(Surface::Key).into()));
    parts.extend(remove);

    ui::row(direction, parts).align_y(Center).padding([space::XS, 0.0]).into()
}
