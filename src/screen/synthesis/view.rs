use crate::screen::keys::Do;
use iced::Fill;
use iced::widget::{column, container, rule};

use super::{Message, Synthesis, said};
use crate::domain::figures::synthesis::{Asked, Heard};
use crate::domain::meeting::NoteKind;
use crate::domain::{MeetingId, RegionId};
use crate::i18n::{format, tr};
use crate::screen::named::{CHOICE, Named, choice_or_all};
use crate::screen::{Context, wording};
use crate::ui::table::{Column, Width, table};
use crate::ui::{Element, Icon, button, empty, header, layout, space, text};

/// The width of a figure's column, and what the theme needs.
const FIGURE: f32 = 116.0;
const THEME: f32 = 160.0;

impl Synthesis {
    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut head = header::header(direction, cx.t("synthesis-title"));
        if !cx.read_only {
            head = head.action(
                button::primary(direction, cx.t("synthesis-theme-add"))
                    .icon(Icon::Plus)
                    .shortcut(cx.key(Do::New))
                    .on_press(Message::ThemeAsked),
            );
        }
        let list = container(self.themes(cx));
        let body: Element<'a, Message> = column![
            container(self.filters(cx)).padding([space::S, space::XL]),
            rule::horizontal(1),
            list.height(Fill),
        ]
        .width(Fill)
        .into();
        let side = self.form.as_ref().map(|form| form.view(cx)).or_else(|| self.said(cx));
        let sides = [body].into_iter().chain(side);

        column![Element::from(head), layout::row(direction, sides).spacing(0.0).align_y(iced::Top).height(Fill)].into()
    }

    fn filters<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let asked = self.asked;
        let meetings: Vec<Named<Option<MeetingId>>> = cx
            .workspace
            .meetings()
            .into_iter()
            .rev()
            .filter(|(_, meeting)| !meeting.notes.is_empty())
            .map(|(id, meeting)| Named::new(Some(id), meeting.details.code.as_str()))
            .collect();
        let mut regions: Vec<Named<Option<RegionId>>> = cx
            .workspace
            .register
            .regions
            .iter()
            .filter(|(_, region)| !region.archived)
            .map(|(id, region)| Named::new(Some(id), cx.name(&region.names)))
            .collect();
        cx.collation.sort_by_key(&mut regions, |region| region.name.clone());
        let kinds = NoteKind::ALL.map(|kind| Named::new(Some(kind), wording::note_kind(cx.i18n, kind)));
        let filters = [
            choice_or_all(cx, "commitments-all-meetings", meetings, asked.meeting, move |meeting| {
                Message::Asked(Asked { meeting, ..asked })
            }),
            choice_or_all(cx, "commitments-all-regions", regions, asked.region, move |region| {
                Message::Asked(Asked { region, ..asked })
            }),
            choice_or_all(cx, "commitments-all-kinds", kinds.into(), asked.kind, move |kind| {
                Message::Asked(Asked { kind, ..asked })
            }),
        ];

        let filters = filters.map(|filter| container(filter).width(CHOICE).into());

        layout::start(cx.direction(), layout::row(cx.direction(), filters).wrap_apart(space::XS)).into()
    }

    fn themes<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let copy = *cx;
        let language = cx.language();
        let rows = &self.rows;
        let figure = |title: &str, figure: fn(&Heard) -> u32| {
            Column::figures(cx.t(title), Width::Fixed(FIGURE), move |place| {
                let count = rows.get(place).map_or(0, |(_, heard)| figure(heard));

                if count == 0 { String::new() } else { format::number(language, i64::from(count)) }
            })
        };
        table(cx.direction(), &self.table, rows.len(), Message::Scrolled)
            .on_press(Message::Pressed)
            .cursor(self.place())
            .selected(|place| self.place() == Some(place))
            .count(tr!(cx.i18n, "synthesis-themes", count = cx.workspace.register.themes.len()))
            .empty(empty::empty(Icon::Chat, cx.t("synthesis-empty"), None))
            .column(
                Column::new(cx.t("synthesis-theme"), Width::Portion(1), move |place| {
                    let theme = rows.get(place).map(|(theme, _)| said::name(&copy, *theme)).unwrap_or_default();

                    text::line(theme).into()
                })
                .least(THEME),
            )
            .column(figure("synthesis-column-notes", |heard| heard.notes))
            .column(figure("synthesis-column-organisations", |heard| heard.organisations.len() as u32))
            .column(figure("synthesis-column-regions", |heard| heard.regions.len() as u32).rank(1))
            .column(figure("synthesis-column-requests", |heard| heard.of(NoteKind::Request)).rank(1))
            .column(figure("synthesis-column-proposals", |heard| heard.of(NoteKind::Proposal)).rank(2))
            .column(figure("synthesis-column-starred", |heard| heard.starred).rank(2))
            .into()
    }
}
