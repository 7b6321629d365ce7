use crate::screen::keys::Do;
use iced::widget::{container, rule};
use iced::{Fill, Top};

use super::draft::{Field, Problem};
use super::{Entry, Form, Message, Purpose};
use crate::domain::MeetingId;
use crate::domain::meeting::MeetingKind;
use crate::i18n::tr;
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::ui::theme::Tone;
use crate::ui::{self, Element, Icon, button, field, scroll, section, space, text};

/// An example for the fields of days and times; it is the same in the three languages.
pub(super) const DAY: &str = "24/11/2026";
pub(super) const HOUR: &str = "09:30";

impl Form {
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let title = cx.t(match self.purpose {
            Purpose::New => "meetings-new-title",
            Purpose::Copy(_) => "meetings-copy-title",
            Purpose::Edit(_) => "meetings-edit-title",
        });
        let what = section::card(direction, cx.t("meetings-form-what"), None, self.what(cx));
        let when = section::card(direction, cx.t("meetings-form-when"), None, self.when(cx));
        let (mut left, mut right) = (vec![what], vec![when]);
        left.extend(self.copied(cx));
        let mut serves = self.serves(cx).into_iter();
        right.extend(serves.next());
        left.extend(serves);
        let columns = ui::row(
            direction,
            [
                ui::layout::column(direction, left).spacing(space::L).width(Fill).into(),
                ui::layout::column(direction, right).spacing(space::L).width(Fill).into(),
            ],
        )
        .spacing(space::L)
        .align_y(Top);
        let body = scroll::sheet(direction, container(columns).padding([space::L, space::XL]).width(Fill)).height(Fill);

        iced::widget::column![
            ui::header::header(direction, title),
            body,
            rule::horizontal(1),
            container(self.foot(cx)).padding([space::M, space::XL]),
        ]
        .into()
    }

    fn what<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let kinds: Vec<Named<MeetingKind>> =
            MeetingKind::ALL.iter().map(|kind| Named::new(*kind, wording::meeting_kind(cx.i18n, *kind))).collect();
        let kind = chosen(&kinds, &self.draft.kind);
        let meetings = self.meetings_before(cx);
        let follows = chosen(&meetings, &self.draft.follows);

        let fields: Vec<Element<'a, Message>> = vec![
            self.entry(cx, "meetings-field-title-latin", &self.draft.latin, Entry::Latin, Some(Field::Title))
                .id(super::TITLE_FIELD)
                .required()
                .into(),
            self.entry(cx, "meetings-field-title-arabic", &self.draft.arabic, Entry::Arabic, None).into(),
            field::choice(direction, cx.t("meetings-field-kind"), kinds, kind, "", |kind| {
                Message::KindChosen(kind.value)
            }),
            ui::row(
                direction,
                [
                    container(
                        self.entry(cx, "meetings-field-code", &self.draft.code, Entry::Code, Some(Field::Code))
                            .required(),
                    )
                    .width(CODE)
                    .into(),
                    self.entry(cx, "meetings-field-series", &self.draft.series, Entry::Series, None)
                        .placeholder(cx.t("meetings-field-series-example"))
                        .into(),
                ],
            )
            .spacing(space::M)
            .align_y(Top)
            .into(),
            field::choice(direction, cx.t("meetings-field-follows"), meetings, follows, "", |meeting| {
                Message::FollowsChosen(meeting.value)
            }),
        ];

        ui::layout::column(direction, fields).spacing(space::M).into()
    }

    /// The programmes that it serves and its themes, where the register has any.
    fn serves<'a>(&'a self, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let mut programmes: Vec<_> = register.programmes.iter().collect();
        cx.collation.sort_by_key(&mut programmes, |(_, programme)| cx.name(&programme.names));
        let programmes: Vec<Element<'a, Message>> = programmes
            .into_iter()
            .map(|(id, programme)| {
                field::check(direction, cx.name(&programme.names), self.draft.programmes.contains(&id), move |_| {
                    Message::ProgrammeToggled(id)
                })
            })
            .collect();
        let mut themes: Vec<_> = register.themes.iter().collect();
        cx.collation.sort_by_key(&mut themes, |(_, theme)| cx.name(&theme.names));
        let themes: Vec<Element<'a, Message>> = themes
            .into_iter()
            .map(|(id, theme)| {
                field::check(direction, cx.name(&theme.names), self.draft.themes.contains(&id), move |_| {
                    Message::ThemeToggled(id)
                })
            })
            .collect();

        [("meetings-field-programmes", programmes), ("meetings-field-themes", themes)]
            .into_iter()
            .filter(|(_, boxes)| !boxes.is_empty())
            .map(|(title, boxes)| {
                section::card(direction, cx.t(title), None, ui::layout::column(direction, boxes).spacing(space::S))
            })
            .collect()
    }

    fn when<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let several = self.draft.sessions.len() > 1;
        let mut fields: Vec<Element<'a, Message>> = Vec::new();
        for (place, session) in self.draft.sessions.iter().enumerate() {
            fields.push(self.session_fields(cx, place, session, several));
            if several {
                fields.push(rule::horizontal(1).into());
            }
        }
        fields.push(
            button::quiet(direction, cx.t("meetings-session-add"))
                .icon(Icon::Plus)
                .on_press(Message::SessionAdded)
                .into(),
        );
        fields.push(self.entry(cx, "meetings-field-venue", &self.draft.venue, Entry::Venue, None).into());
        fields.push(
            ui::row(
                direction,
                [
                    self.entry(cx, "meetings-field-city", &self.draft.city, Entry::City, None).into(),
                    container(
                        self.entry(
                            cx,
                            "meetings-field-capacity",
                            &self.draft.capacity,
                            Entry::Capacity,
                            Some(Field::Capacity),
                        )
                        .placeholder("200"),
                    )
                    .width(CAPACITY)
                    .into(),
                ],
            )
            .spacing(space::M)
            .align_y(Top)
            .into(),
        );
        let days = cx.workspace.register.organiser.days_to_reply();
        fields.push(
            self.entry(cx, "meetings-field-deadline", &self.draft.deadline, Entry::Deadline, Some(Field::Deadline))
                .placeholder(DAY)
                .help(tr!(cx.i18n, "meetings-field-deadline-help", days = days))
                .into(),
        );

        ui::layout::column(direction, fields).spacing(space::M).into()
    }

    /// What a copy takes along.
    fn copied<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let Purpose::Copy(id) = self.purpose else { return None };
        let source = cx.workspace.meeting(id)?;
        let direction = cx.direction();
        let agenda = tr!(cx.i18n, "meetings-copy-agenda", count = source.agenda.len());
        let invitees = tr!(cx.i18n, "meetings-copy-invitees", count = source.invitations().count());

        Some(section::card(
            direction,
            tr!(cx.i18n, "meetings-copy-of", code = source.details.code.as_str()),
            None,
            ui::layout::column(
                direction,
                [
                    field::check(direction, agenda, self.taken.agenda, Message::AgendaToggled),
                    field::check(direction, invitees, self.taken.invitees, Message::InviteesToggled),
                ],
            ),
        ))
    }

    fn foot<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        if self.is_leaving {
            return ui::row(
                direction,
                [
                    ui::start(direction, text::body(cx.t("meetings-leave-question"))).into(),
                    button::secondary(direction, cx.t("meetings-leave-no"))
                        .shortcut(cx.key(Do::Leave))
                        .on_press(Message::Stayed)
                        .into(),
                    button::danger(direction, cx.t("meetings-leave-yes"))
                        .shortcut(cx.key(Do::Discard))
                        .on_press(Message::Left)
                        .into(),
                ],
            )
            .into();
        }
        let word: Element<'a, Message> = if self.problems.is_empty() {
            text::caption(cx.t("meetings-form-required")).into()
        } else {
            let count = self.problems.len();

            text::toned(tr!(cx.i18n, "meetings-form-problems", count = count), Tone::Danger).into()
        };
        let save = match self.purpose {
            Purpose::Edit(_) => cx.t("common-save"),
            Purpose::New | Purpose::Copy(_) => cx.t("meetings-create"),
        };

        ui::row(
            direction,
            [
                ui::start(direction, word).into(),
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(cx.key(Do::Leave))
                    .on_press(Message::Left)
                    .into(),
                button::primary(direction, save).shortcut(cx.key(Do::Save)).on_press(Message::Saved).into(),
            ],
        )
        .into()
    }

    pub(super) fn entry<'a>(
        &'a self,
        cx: &Context<'a>,
        label: &str,
        value: &'a str,
        entry: Entry,
        wrong: Option<Field>,
    ) -> field::Entry<'a, Message> {
        let problem = wrong.and_then(|wrong| self.problem(wrong)).map(|problem| sentence(cx, problem));

        field::text(cx.direction(), cx.t(label), value)
            .on_input(move |text| Message::Typed(entry, text))
            .on_submit(Message::Saved)
            .error(problem)
    }

    /// The meetings that this one may follow, the latest first.
    fn meetings_before(&self, cx: &Context<'_>) -> Vec<Named<Option<MeetingId>>> {
        let own = match self.purpose {
            Purpose::Edit(id) => Some(id),
            Purpose::New | Purpose::Copy(_) => None,
        };
        let mut meetings = vec![Named::new(None, cx.t("meetings-follows-none"))];
        for (id, meeting) in cx.workspace.meetings().into_iter().rev().filter(|(id, _)| Some(*id) != own) {
            let name = format!("{} · {}", meeting.details.code, cx.name(&meeting.details.title));
            meetings.push(Named::new(Some(id), name));
        }

        meetings
    }
}

/// The width of a code, and of a time or a number.
const CODE: f32 = space::SIDEBAR * 0.65;
pub(super) const SHORT: f32 = space::SIDEBAR * 0.4;
/// A figure of a few digits under a name that is longer than it in Arabic.
const CAPACITY: f32 = SHORT * 1.5;

fn sentence(cx: &Context<'_>, problem: Problem) -> String {
    match problem {
        Problem::Missing => cx.t("common-field-required"),
        Problem::CodeTaken => cx.t("meetings-problem-code-taken"),
        Problem::UnreadableDate => tr!(cx.i18n, "common-date-invalid", example = DAY),
        Problem::UnreadableTime => tr!(cx.i18n, "common-time-invalid", example = HOUR),
        Problem::UnreadableNumber => cx.t("common-number-invalid"),
        Problem::EndsBeforeStart => cx.t("meetings-problem-ends-before-start"),
        Problem::DeadlineAfterMeeting => cx.t("meetings-problem-deadline-after"),
    }
}
