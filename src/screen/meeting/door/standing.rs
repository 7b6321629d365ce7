use iced::font::Weight;

use super::{Door, Message};
use crate::domain::DelegateId;
use crate::domain::door::{Door as Desk, Who};
use crate::domain::meeting::{Arrival, Reply};
use crate::domain::roll::Standing;
use crate::i18n::{format, tr};
use crate::screen::meeting::people;
use crate::screen::{Context, wording};
use crate::ui::theme::Ink;
use crate::ui::{Element, Icon, Tone, icon, layout, space, text};

impl Door {
    /// How the person of a line stands: not here yet, here, gone, replaced.
    pub(super) fn state<'a>(
        &self,
        cx: &Context<'a>,
        desk: &Desk<'a>,
        person: DelegateId,
        is_listed: bool,
    ) -> Element<'a, Message> {
        let seen = desk.meeting.attendance_at(desk.session, person);
        if let Some((seen, arrival)) = seen.and_then(|seen| Some((seen, seen.arrival()?))) {
            if let Some(left) = seen.left {
                let word = format!("{} {}", people::t(cx, "door-left", person), format::time_at(left, cx.zone));
                return self.status(cx, Tone::Neutral, Icon::ArrowEnd, word);
            }
            let civility = cx.workspace.register.delegates.get(person).map(|it| it.civility).unwrap_or_default();
            let since = tr!(
                cx.i18n,
                "door-here-since",
                who = people::who(civility),
                time = format::time_at(arrival.wall, cx.zone)
            );

            if self.query.trim().is_empty() {
                return self.after_arrival(cx, desk, person, arrival);
            }

            return self.status(cx, Tone::Success, Icon::Check, since);
        }
        if let Some(by) = desk.replaced_by(person) {
            let by = tr!(cx.i18n, "door-replaced-by", name = people::name(cx, by));

            return self.status(cx, Tone::Neutral, Icon::Person, by);
        }
        if !is_listed {
            return self.muted(cx, cx.t("door-status-not-listed"));
        }
        let expected = people::t(cx, "door-status-expected", person);
        match desk.reply(Who::Person(person)) {
            Some(Reply::Confirmed) | None => self.muted(cx, expected),
            // What was sent, and when, is not for somebody who stands at the door.
            Some(reply) if self.is_alone(cx) && reply != Reply::Declined => self.muted(cx, expected),
            Some(reply) => {
                let (tone, picture) = (wording::reply_tone(reply), wording::reply_icon(reply));

                self.status(cx, tone, picture, wording::reply(cx.i18n, reply))
            }
        }
    }

    /// Beside somebody among the latest arrivals: what was unusual, else the desk. The time stands at the start of the line.
    fn after_arrival<'a>(
        &self,
        cx: &Context<'a>,
        desk: &Desk<'a>,
        person: DelegateId,
        arrival: &Arrival,
    ) -> Element<'a, Message> {
        if let Some(absent) = arrival.replaces {
            return self.muted(cx, tr!(cx.i18n, "door-replaces", name = people::name(cx, absent)));
        }
        if desk.standing(person) == Standing::WalkIn {
            return self.muted(cx, cx.t("door-status-not-listed"));
        }

        self.muted(cx, desk.desk_of(arrival))
    }

    fn status<'a>(&self, cx: &Context<'a>, tone: Tone, picture: Icon, word: String) -> Element<'a, Message> {
        let direction = cx.direction();
        let size = self.scale(cx).state;
        let picture = icon::sized(picture.along(direction), size + space::XXS, Ink::Toned(tone));
        let word = text::line_of(word, size, Weight::Normal).ink(Ink::Toned(tone));

        layout::row(direction, [picture, word.into()]).into()
    }

    fn muted<'a>(&self, cx: &Context<'a>, word: String) -> Element<'a, Message> {
        text::of(word, self.scale(cx).state, Weight::Normal).class(Ink::Muted).into()
    }
}
