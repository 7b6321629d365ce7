//! Logging a contact with one invitee, or the same with many.

use crate::screen::keys::Do;
use jiff::civil::Date;

use super::changes::{Subject, reply_after_contact};
use crate::domain::Change;
use crate::domain::meeting::{Channel, Contact, Invitee};
use crate::i18n::{format, tr};
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::ui::{self, Element, button, field, side_panel, space, text};

/// A contact being typed.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactForm {
    invitees: Vec<Invitee>,
    channel: Channel,
    date: String,
    reference: String,
    by: String,
    remark: String,
    moving: bool,
    is_date_wrong: bool,
}

#[derive(Clone, Debug)]
pub enum Message {
    ChannelChosen(Channel),
    DateTyped(String),
    ReferenceTyped(String),
    ByTyped(String),
    RemarkTyped(String),
    MovingToggled(bool),
    Saved,
    Left,
}

pub enum Outcome {
    Nothing,
    Left,
    /// Logged; the channel and the name are proposed the next time.
    Logged(Vec<Change>, Channel, String),
}

impl ContactForm {
    pub fn new(cx: &Context<'_>, invitees: Vec<Invitee>, channel: Channel, by: String) -> Self {
        Self {
            invitees,
            channel,
            date: format::date_short(cx.language(), cx.today()),
            reference: String::new(),
            by,
            remark: String::new(),
            moving: true,
            is_date_wrong: false,
        }
    }

    pub fn update(&mut self, message: Message, subject: Subject<'_>) -> Outcome {
        match message {
            Message::ChannelChosen(channel) => self.channel = channel,
            Message::DateTyped(text) => self.date = text,
            Message::ReferenceTyped(text) => self.reference = text,
            Message::ByTyped(text) => self.by = text,
            Message::RemarkTyped(text) => self.remark = text,
            Message::MovingToggled(moving) => self.moving = moving,
            Message::Left => return Outcome::Left,
            Message::Saved => {
                let Some(date) = field::date(&self.date) else {
                    self.is_date_wrong = true;
                    return Outcome::Nothing;
                };
                let changes = subject.contact(&self.invitees, &self.contact(date), self.moving);

                return Outcome::Logged(changes, self.channel, self.by.trim().to_owned());
            }
        }
        self.is_date_wrong = self.is_date_wrong && field::date(&self.date).is_none();

        Outcome::Nothing
    }

    fn contact(&self, date: Date) -> Contact {
        Contact {
            channel: self.channel,
            date,
            reference: self.reference.trim().to_owned(),
            by: self.by.trim().to_owned(),
            remark: self.remark.trim().to_owned(),
        }
    }

    pub fn view<'a>(&'a self, cx: &Context<'a>, subject: Subject<'_>) -> Element<'a, Message> {
        let direction = cx.direction();
        let channels: Vec<Named<Channel>> =
            Channel::ALL.iter().map(|channel| Named::new(*channel, wording::channel(cx.i18n, *channel))).collect();
        let channel = chosen(&channels, &self.channel);
        let wrong = self.is_date_wrong.then(|| tr!(cx.i18n, "common-date-invalid", example = "24/11/2026"));
        let entry = |label: &str, value: &'a str, message: fn(String) -> Message| {
            field::text(direction, cx.t(label), value).on_input(message).on_submit(Message::Saved)
        };
        let whom = match self.invitees.as_slice() {
            [one] => cx.name(&cx.workspace.invitee_names(*one)).to_owned(),
            many => tr!(cx.i18n, "invitations-count", count = many.len()),
        };

        let mut fields: Vec<Element<'a, Message>> = vec![
            text::strong(whom).into(),
            field::choice(direction, cx.t("invitations-contact-channel"), channels, channel, "", |channel| {
                Message::ChannelChosen(channel.value)
            }),
            entry("invitations-contact-date", &self.date, Message::DateTyped).required().error(wrong).into(),
        ];
        if matches!(self.channel, Channel::Letter | Channel::ByHand | Channel::Email) {
            fields.push(
                entry("invitations-contact-reference", &self.reference, Message::ReferenceTyped)
                    .id(super::FIRST_FIELD)
                    .into(),
            );
        }
        fields.push(entry("invitations-contact-by", &self.by, Message::ByTyped).into());
        fields.push(entry("invitations-contact-remark", &self.remark, Message::RemarkTyped).into());
        fields.extend(
            self.moves(cx, subject).map(|words| field::check(direction, words, self.moving, Message::MovingToggled)),
        );

        side_panel::side_panel(
            direction,
            cx.t("invitations-contact-title"),
            cx.close(Message::Left),
            ui::layout::column(direction, fields).spacing(space::M),
            [
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(cx.key(Do::Leave))
                    .on_press(Message::Left)
                    .into(),
                button::primary(direction, cx.t("common-save"))
                    .shortcut(cx.key(Do::Save))
                    .on_press(Message::Saved)
                    .into(),
            ],
        )
    }

    /// What would become of the replies: nothing is offered where every one was answered.
    fn moves(&self, cx: &Context<'_>, subject: Subject<'_>) -> Option<String> {
        let mut moved =
            self.invitees.iter().filter_map(|invitee| reply_after_contact(subject.meeting.invitation(*invitee)?.reply));
        let first = moved.next()?;
        if moved.all(|other| other == first) {
            return Some(tr!(cx.i18n, "invitations-contact-moves", reply = wording::reply(cx.i18n, first)));
        }

        Some(cx.t("invitations-contact-moves-many"))
    }
}
