use crate::ui::focus::button as pressable;
use iced::Fill;
use iced::widget::container;

use super::{Form, Message, Networks};
use crate::i18n::{format, tr};
use crate::screen::{Context, beside};
use crate::ui::table::{Column, Width, table as rows_of};
use crate::ui::theme::Press;
use crate::ui::{self, Element, Icon, button, empty, layout, section, side_panel, space, text, tip};

impl Networks {
    /// What the programme's header offers here.
    pub fn actions<'a>(&'a self, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
        beside::new(cx, "programme-new-network", Message::NewBegan)
    }

    pub(super) fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let copy = *cx;
        let at = move |place: usize| copy.workspace.register.networks.get(*self.shown.get(place)?);
        let list = rows_of(direction, &self.table, self.shown.len(), Message::Scrolled)
            .column(Column::words(cx.t("programme-column-network"), Width::Portion(1), move |place| {
                at(place).map(|network| copy.name(&network.names).to_owned()).unwrap_or_default()
            }))
            .column(Column::figures(cx.t("programme-column-members"), Width::Fixed(144.0), move |place| {
                at(place).map(|it| format::number(copy.language(), it.members.len() as i64)).unwrap_or_default()
            }))
            .on_press(Message::RowPressed)
            .cursor(self.place())
            .selected(|place| {
                let open = self.form.as_ref().and_then(|form| form.id());

                open.is_some() && open == self.shown.get(place).copied()
            })
            .count(tr!(cx.i18n, "programme-networks", count = self.shown.len()))
            .empty(empty::empty(Icon::Network, cx.t("programme-none-networks"), None));
        let list = container(Element::from(list)).padding(layout::padding(direction, space::S, 0.0, 0.0, 0.0));
        let list = list.width(Fill).height(Fill);

        layout::beside(direction, list, self.form.as_deref().map(|form| self.panel(cx, form))).into()
    }

    fn panel<'a>(&'a self, cx: &Context<'a>, form: &'a Form) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if form.is_leaving {
            parts.extend(beside::leaving(cx, Message::LeavingConfirmed));
        }
        let typed = [Message::Latin, Message::Arabic];
        let names = beside::names(cx, &form.names, form.was_tried, typed, Message::Saved);
        parts.push(layout::column(direction, names).spacing(space::M).into());
        parts.push(self.members(cx, form));
        let removed = form.id.map(|_| Message::Withdrawn);
        let footer = beside::footer(cx, removed, Message::Left, form.is_dirty().then_some(Message::Saved));
        let title = if form.id.is_some() { cx.name(&form.was).to_owned() } else { cx.t("programme-new-network") };

        side_panel::side_panel(
            direction,
            title,
            cx.close(Message::Left),
            layout::column(direction, parts).spacing(space::XL),
            footer,
        )
    }

    fn members<'a>(&'a self, cx: &Context<'a>, form: &'a Form) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let mut lines: Vec<Element<'a, Message>> = Vec::new();
        if form.id.is_none() {
            lines.push(text::muted(cx.t("programme-members-later")).into());
        } else if !cx.read_only {
            let placeholder = cx.t("programme-look-up");
            lines.push(form.bodies.view(cx, cx.t("programme-member-add"), placeholder, None).map(Message::Bodies));
        }
        for (id, member) in form.members.iter().filter_map(|id| Some((*id, register.associations.get(*id)?))) {
            let name = pressable(ui::start(direction, text::line(cx.name(&member.names))).clip(true))
                .padding([space::XS, space::S])
                .width(Fill)
                .class(Press::Line { active: false })
                .on_press(Message::MemberOpened(id));
            let mut line: Vec<Element<'a, Message>> = vec![name.into()];
            if !cx.read_only {
                let remove = button::icon(Icon::Cross).on_press(Message::MemberRemoved(id));
                line.push(tip::tip(remove, cx.t("common-remove")));
            }
            lines.push(layout::row(direction, line).spacing(space::XS).into());
        }
        let title = tr!(cx.i18n, "programme-members", count = form.members.len());

        section::section(direction, title, layout::column(direction, lines).spacing(space::XS).width(Fill))
    }
}
