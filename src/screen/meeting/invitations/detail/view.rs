use crate::screen::keys::Do;
use crate::ui::focus::button as pressable;
use iced::Fill;
use iced::widget::container;

use super::contacts::contacts;
use super::{Detail, Message, Need};
use crate::domain::meeting::{Act, Invitation, InvitationEdit, Invitee, MeetingState, Reply};
use crate::i18n::{format, tr};
use crate::screen::meeting::invitations::changes::Subject;
use crate::screen::{Context, wording};
use crate::ui::theme::{Ink, Press, Surface, Tone};
use crate::ui::{self, Element, Icon, button, field, icon, side_panel, space, text, tip};

impl Detail {
    pub fn view<'a>(&'a self, cx: &Context<'a>, subject: Subject<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        if let Some(person) = &self.person {
            return side_panel::side_panel(
                direction,
                cx.t("invitations-person-title"),
                cx.close(Message::PersonLeft),
                person.view(cx, false).map(Message::Person),
                [
                    button::secondary(direction, cx.t("common-cancel"))
                        .shortcut(cx.key(Do::Leave))
                        .on_press(Message::PersonLeft)
                        .into(),
                    button::primary(direction, cx.t("invitations-person-save"))
                        .shortcut(cx.key(Do::Save))
                        .on_press(Message::PersonSaved)
                        .into(),
                ],
            );
        }
        let state = subject.meeting.details.state;
        let name = cx.name(&cx.workspace.invitee_names(self.invitee)).to_owned();
        let Some(invitation) = subject.meeting.invitation(self.invitee) else { return ui::nothing().into() };
        let can_follow = state.allows(Act::Follow) && !cx.read_only;
        let can_prepare = (state.allows(Act::Invite) || state.allows(Act::Follow)) && !cx.read_only;

        let mut parts: Vec<Element<'a, Message>> = vec![self.about(cx, name)];
        parts.extend(conflict(cx, invitation));
        parts.push(reply(cx, invitation.reply, state, can_follow));
        parts.push(self.people(cx, subject, invitation, can_prepare));
        if matches!(self.invitee, Invitee::Association(_)) {
            parts.push(seats(cx, invitation.seats, can_prepare));
        }
        parts.push(needs(cx, invitation, can_prepare));
        parts.push(contacts(cx, invitation, can_follow));
        parts.push(self.remark(cx, subject, can_prepare));
        let footer: Vec<Element<'a, Message>> = if state.allows(Act::Invite) && !cx.read_only {
            vec![
                button::quiet(direction, cx.t("invitations-withdraw"))
                    .icon(Icon::Trash)
                    .shortcut(cx.key(Do::Remove))
                    .on_press(Message::Withdrawn)
                    .into(),
            ]
        } else {
            Vec::new()
        };

        side_panel::side_panel(
            direction,
            cx.t("invitations-detail-title"),
            cx.close(Message::Left),
            ui::layout::column(direction, parts).spacing(space::L),
            footer,
        )
    }

    /// Who it is, whole, and how to reach them.
    fn about<'a>(&self, cx: &Context<'a>, name: String) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let mut lines: Vec<Element<'a, Message>> = vec![text::heading(name).into()];
        let mut reach = Vec::new();
        match self.invitee {
            Invitee::Association(id) => {
                if let Some(association) = register.associations.get(id) {
                    lines.extend(
                        wording::other_script(cx.i18n, &association.names)
                            .map(|other| text::caption(other.to_owned()).into()),
                    );
                    let region = wording::region(cx.i18n, register, association.region);
                    let place =
                        if association.city.is_empty() { region } else { format!("{} · {region}", association.city) };
                    lines.push(text::caption(place).into());
                    reach.extend(association.phones.iter().chain(&association.emails).cloned());
                }
            }
            Invitee::Guest(id) => {
                if let Some(guest) = register.delegates.get(id) {
                    lines.extend(
                        wording::other_script(cx.i18n, &guest.names)
                            .map(|other| text::caption(other.to_owned()).into()),
                    );
                    let facts = [&guest.body, &guest.role].into_iter().filter(|fact| !fact.is_empty()).cloned();
                    let facts: Vec<String> = facts.collect();
                    lines.push(text::caption(wording::line(cx.i18n, facts)).into());
                    reach.extend([&guest.phone, &guest.email].into_iter().filter(|way| !way.is_empty()).cloned());
                }
            }
        }
        if !reach.is_empty() {
            lines.push(text::caption(wording::line(cx.i18n, reach)).into());
        }

        ui::layout::column(direction, lines).spacing(space::HAIRLINE).into()
    }

    fn remark<'a>(&'a self, cx: &Context<'a>, subject: Subject<'_>, can: bool) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut entry = field::text(direction, cx.t("invitations-remark"), &self.remark);
        if can {
            entry = entry.on_input(Message::RemarkTyped).on_submit(Message::RemarkSaved);
            if self.unsaved(subject).is_some() {
                entry = entry.help(tr!(cx.i18n, "invitations-remark-unsaved", key = cx.key(Do::Open)));
            }
        }

        entry.into()
    }
}

/// The six replies, each with its key.
fn reply<'a>(cx: &Context<'a>, current: Reply, state: MeetingState, can: bool) -> Element<'a, Message> {
    let direction = cx.direction();
    if !can {
        let mut parts: Vec<Element<'a, Message>> = vec![ui::pill::status(
            direction,
            wording::reply_tone(current),
            wording::reply_icon(current),
            wording::reply(cx.i18n, current),
        )];
        if !state.allows(Act::Follow) {
            parts.push(text::caption(wording::refusal(cx.i18n, state, Act::Follow)).into());
        }

        return field::labelled(direction, cx.t("invitations-reply"), ui::layout::column(direction, parts));
    }
    let choices = Reply::ALL.into_iter().map(|reply| {
        let active = reply == current;
        let tone = wording::reply_tone(reply);
        let words = wording::reply(cx.i18n, reply);
        let label = ui::row(
            direction,
            [
                icon::sized(wording::reply_icon(reply).along(direction), space::BODY, Ink::Toned(tone)),
                ui::start(direction, if active { text::strong(words) } else { text::body(words) }).into(),
                button::key_label(cx.key(Do::reply(reply))),
            ],
        )
        .spacing(space::XS + space::XXS);

        pressable(container(label).center_y(space::CONTROL - space::XS))
            .padding([0.0, space::S])
            .width(Fill)
            .class(if active { Press::Section { active } } else { Press::Secondary })
            .on_press(Message::ReplySet(reply))
            .into()
    });
    let mut choices = choices.collect::<Vec<Element<'a, Message>>>().into_iter();
    let mut lines: Vec<Element<'a, Message>> = Vec::new();
    while let (Some(first), Some(second)) = (choices.next(), choices.next()) {
        lines.push(ui::row(direction, [first, second]).spacing(space::XS).into());
    }

    field::labelled(direction, cx.t("invitations-reply"), ui::layout::column(direction, lines).spacing(space::XS))
}

fn seats<'a>(cx: &Context<'a>, seats: u16, can: bool) -> Element<'a, Message> {
    let direction = cx.direction();
    let number = text::strong(format::number(cx.language(), i64::from(seats)));
    let control: Element<'a, Message> = if can {
        let fewer = button::icon(Icon::Minus).on_press_maybe((seats > 1).then_some(Message::SeatsChanged(-1)));
        let more = button::icon(Icon::Plus).on_press(Message::SeatsChanged(1));
        ui::row(
            direction,
            [
                tip::tip(fewer, cx.t("invitations-seats-fewer")),
                container(number).center_x(space::XXL).into(),
                tip::tip(more, cx.t("invitations-seats-more")),
            ],
        )
        .into()
    } else {
        number.into()
    };

    ui::spread(direction, text::label(cx.t("invitations-seats")), ui::end(direction, control)).into()
}

fn needs<'a>(cx: &Context<'a>, invitation: &'a Invitation, can: bool) -> Element<'a, Message> {
    let direction = cx.direction();
    let needs = [
        (Need::Meal, invitation.needs.meal, "invitations-need-meal"),
        (Need::Lodging, invitation.needs.lodging, "invitations-need-lodging"),
        (Need::Interpretation, invitation.needs.interpretation, "invitations-need-interpretation"),
    ];
    let control: Element<'a, Message> = if can {
        let boxes = needs.map(|(need, wanted, key)| {
            field::check(direction, cx.t(key), wanted, move |wanted| Message::NeedToggled(need, wanted))
        });

        ui::row(direction, boxes).spacing(space::L).into()
    } else {
        let wanted: Vec<String> =
            needs.into_iter().filter(|(_, wanted, _)| *wanted).map(|(_, _, key)| cx.t(key)).collect();

        text::body(if wanted.is_empty() {
            cx.t("invitations-needs-none")
        } else {
            format::list(cx.language(), &wanted)
        })
        .into()
    };

    field::labelled(direction, cx.t("invitations-needs"), control)
}

/// Two laptops set one thing apart: both values, so that somebody decides.
fn conflict<'a>(cx: &Context<'a>, invitation: &'a Invitation) -> Option<Element<'a, Message>> {
    let (_, edit) = invitation.conflicts.last()?;
    let (other, held) = match edit {
        InvitationEdit::Seats { was, now } => (was.to_string(), now.to_string()),
        InvitationEdit::Remark { was, now } => (was.clone(), now.clone()),
        InvitationEdit::Reply { was, now } => (wording::reply(cx.i18n, *was), wording::reply(cx.i18n, *now)),
    };
    let words = tr!(cx.i18n, "invitations-conflict", other = other, held = held);

    let direction = cx.direction();
    let open = button::secondary(direction, cx.t("invitations-conflict-open"))
        .shortcut(cx.key(Do::Conflicts))
        .on_press(Message::ConflictsWanted);
    let content = ui::layout::column(direction, [text::body(words).into(), ui::end(direction, open).into()]);

    Some(container(content).padding(space::M).width(Fill).class(Surface::Banner(Tone::Accent)).into())
}
