//! The fields of one session: its day and hours, and, among others, its name, room and rapporteur.

use iced::Top;
use iced::widget::container;

use super::draft::{Field, SessionDraft};
use super::view::{DAY, HOUR, SHORT};
use super::{Entry, Form, Message, Purpose};
use crate::domain::meeting::SessionKind;
use crate::domain::{DelegateId, SessionId};
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::ui::{self, Element, Icon, button, field, space, text};

impl Form {
    pub(super) fn session_fields<'a>(
        &'a self,
        cx: &Context<'a>,
        place: usize,
        session: &'a SessionDraft,
        several: bool,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let narrow = |content: field::Entry<'a, Message>| container(content).width(SHORT).into();
        let date = self
            .entry(cx, "meetings-field-date", &session.date, Entry::SessionDate(place), Some(Field::Date(place)))
            .placeholder(DAY)
            .required();
        let date = if place == 0 { date.id(super::DAY_FIELD) } else { date };
        let times = ui::row(
            direction,
            [
                date.into(),
                narrow(
                    self.entry(
                        cx,
                        "meetings-field-starts",
                        &session.starts,
                        Entry::SessionStarts(place),
                        Some(Field::Starts(place)),
                    )
                    .placeholder(HOUR),
                ),
                narrow(
                    self.entry(
                        cx,
                        "meetings-field-ends",
                        &session.ends,
                        Entry::SessionEnds(place),
                        Some(Field::Ends(place)),
                    )
                    .placeholder("13:00"),
                ),
            ],
        )
        .spacing(space::M)
        .align_y(Top);
        if !several {
            return times.into();
        }
        let kinds =
            [SessionKind::Plenary, SessionKind::Workshop].map(|kind| (kind, wording::session_kind(cx.i18n, kind)));
        let head = ui::row(
            direction,
            [
                field::segments(direction, kinds, &session.kind, move |kind| Message::SessionKindChosen(place, kind)),
                ui::gap().into(),
                self.removal(cx, place, session.origin),
            ],
        );
        let names = ui::row(
            direction,
            [
                self.entry(
                    cx,
                    "meetings-field-session-latin",
                    &session.latin,
                    Entry::SessionLatin(place),
                    Some(Field::Name(place)),
                )
                .required()
                .into(),
                self.entry(cx, "meetings-field-session-arabic", &session.arabic, Entry::SessionArabic(place), None)
                    .into(),
            ],
        )
        .spacing(space::M)
        .align_y(Top);
        let room: Element<'a, Message> =
            self.entry(cx, "meetings-field-room", &session.room, Entry::SessionRoom(place), None).into();
        let mut where_and_who = vec![room];
        if session.kind == SessionKind::Workshop {
            where_and_who.extend(self.rapporteur(cx, place, session.rapporteur));
        }

        ui::layout::column(
            direction,
            [
                head.into(),
                names.into(),
                times.into(),
                ui::row(direction, where_and_who).spacing(space::M).align_y(Top).into(),
            ],
        )
        .spacing(space::M)
        .into()
    }

    /// A session at which somebody is present stays.
    fn removal<'a>(&'a self, cx: &Context<'a>, place: usize, origin: Option<SessionId>) -> Element<'a, Message> {
        let attended = match self.purpose {
            Purpose::Edit(id) => origin.zip(cx.workspace.meeting(id)).is_some_and(|(session, meeting)| {
                meeting
                    .attendance
                    .get(&session)
                    .is_some_and(|people| people.values().any(|attendance| attendance.arrival().is_some()))
            }),
            Purpose::New | Purpose::Copy(_) => false,
        };
        if attended {
            return text::caption(cx.t("meetings-session-attended")).into();
        }

        button::quiet(cx.direction(), cx.t("common-remove"))
            .icon(Icon::Trash)
            .on_press(Message::SessionRemoved(place))
            .into()
    }

    /// Who reports from a workshop: one of those who are named, once somebody is.
    fn rapporteur<'a>(
        &'a self,
        cx: &Context<'a>,
        place: usize,
        rapporteur: Option<DelegateId>,
    ) -> Option<Element<'a, Message>> {
        let Purpose::Edit(id) = self.purpose else { return None };
        let meeting = cx.workspace.meeting(id)?;
        let mut people: Vec<Named<Option<DelegateId>>> = meeting
            .invitations()
            .flat_map(|(_, invitation)| invitation.delegates.iter().copied())
            .filter_map(|id| Some((id, cx.workspace.register.delegates.get(id)?)))
            .map(|(id, person)| Named::new(Some(id), cx.name(&person.names)))
            .collect();
        cx.collation.sort_by_key(&mut people, |person| person.name.clone());
        people.insert(0, Named::new(None, cx.t("meetings-rapporteur-none")));
        let current = chosen(&people, &rapporteur);

        Some(field::choice(cx.direction(), cx.t("meetings-field-rapporteur"), people, current, "", move |person| {
            Message::RapporteurChosen(place, person.value)
        }))
    }
}
