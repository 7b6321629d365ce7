use iced::widget::{Id, column, container, rule};
use iced::{Fill, Length};

use super::{Attachments, Message, PATH};
use crate::domain::AttachmentId;
use crate::domain::meeting::{Attachment, AttachmentKind};
use crate::domain::sheet::printed_number;
use crate::i18n::format;
use crate::screen::keys::Do;
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::tr;
use crate::ui::{
    Element, Icon, Ink, Tone, banner, button, empty, field, icon, layout, scroll, section, space, text, tip,
};

/// The width of the choices, as beside a paper.
const WIDTH: f32 = 440.0;

impl Attachments {
    /// What is to be attached beside what is.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let padding = layout::padding(direction, 0.0, space::L, space::L, space::XL);
        let side = scroll::sheet(direction, container(self.form(cx)).padding(padding))
            .id(iced::widget::Id::new("attachments-form"))
            .height(Fill);
        let side = container(side).width(Length::Fixed(WIDTH));
        let padding = layout::padding(direction, 0.0, space::XL, space::L, 0.0);
        let list = container(self.list(cx)).padding(padding).width(Fill).height(Fill);

        layout::row(direction, [side.into(), list.into()]).spacing(0.0).align_y(iced::Top).height(Fill).into()
    }

    fn form<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let path = field::text(direction, cx.t("attachments-path"), &self.path)
            .id(Id::new(PATH))
            .help(cx.t("attachments-path-help"))
            .on_input(Message::PathChanged)
            .on_submit(Message::AttachWanted);
        let browse = tip::tip(
            button::icon(Icon::Folder).on_press(Message::PathSought),
            cx.with_key("export-choose", Do::Browse),
        );
        let title = field::text(direction, cx.t("attachments-title"), &self.title)
            .help(cx.t("attachments-title-help"))
            .on_input(Message::TitleChanged)
            .on_submit(Message::AttachWanted);
        let kinds = self.kinds(cx);
        let kind = chosen(&kinds, &self.kind);
        let kind = field::choice(direction, cx.t("attachments-kind"), kinds, kind, "", |option| {
            Message::KindChosen(option.value)
        });
        let can = !cx.read_only && !self.working && !self.path.trim().is_empty();
        let attach = button::primary(direction, cx.t("attachments-attach"))
            .icon(Icon::Plus)
            .shortcut(cx.key(Do::Save))
            .on_press_maybe(can.then_some(Message::AttachWanted));
        let mut parts: Vec<Element<'a, Message>> = vec![
            field::beside(direction, path, browse).into(),
            kind,
            title.into(),
            layout::end(direction, Element::from(attach)).into(),
        ];
        if !self.waiting.is_empty() {
            parts.push(text::caption(tr!(cx.i18n, "attachments-waiting", count = self.waiting.len())).into());
        }
        if self.working {
            parts.push(text::caption(cx.t("attachments-working")).into());
        }
        if let Some((tone, sentence)) = &self.told {
            parts.push(banner::banner(direction, *tone, sentence.as_str(), None));
        }

        section::card(direction, cx.t("attachments-new"), None, layout::column(direction, parts).spacing(space::L))
    }

    /// What a file can be: the scan of each sheet that was printed, the minutes, anything.
    fn kinds(&self, cx: &Context<'_>) -> Vec<Named<AttachmentKind>> {
        let sheets = self.of(cx).map(crate::domain::Meeting::printed_sheets).unwrap_or_default();
        let sheets = sheets.into_iter().map(|(number, sheet)| {
            let printed = format::date_time_at(cx.language(), sheet.printed, cx.zone);
            let name = tr!(cx.i18n, "attachments-kind-sheet", number = printed_number(number), printed = printed);

            Named::new(AttachmentKind::Sheet(number.to_owned()), name)
        });
        let others = [AttachmentKind::Minutes, AttachmentKind::Other]
            .map(|kind| Named::new(kind.clone(), wording::attachment_kind(cx.i18n, &kind)));

        others.into_iter().chain(sheets).collect()
    }

    fn list<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let attachments = self.of(cx).map(crate::domain::Meeting::ordered_attachments).unwrap_or_default();
        if attachments.is_empty() {
            return section::sheet(empty::empty(Icon::Document, cx.t("attachments-none"), None));
        }
        let direction = cx.direction();
        let mut lines: Vec<Element<'a, Message>> = Vec::new();
        for (id, attachment) in attachments {
            if !lines.is_empty() {
                lines.push(rule::horizontal(1).into());
            }
            lines.push(self.line(cx, id, attachment));
        }
        let lines = layout::column(direction, lines).spacing(space::S).width(Fill);

        scroll::sheet(direction, section::sheet(lines))
            .id(iced::widget::Id::new("attachments-list"))
            .width(Fill)
            .height(Fill)
            .into()
    }

    fn line<'a>(&'a self, cx: &Context<'a>, id: AttachmentId, attachment: &'a Attachment) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_missing = self.missing.contains(&id);
        let (mark, tone) = match (&attachment.kind, is_missing) {
            (_, true) => (Icon::Warning, Ink::Toned(Tone::Accent)),
            (AttachmentKind::Sheet(_), false) => (Icon::CheckCircle, Ink::Toned(Tone::Success)),
            (AttachmentKind::Minutes, false) => (Icon::Document, Ink::Toned(Tone::Primary)),
            (AttachmentKind::Other, false) => (Icon::Document, Ink::Muted),
        };
        let date = attachment.date.map(|date| format::date_short(cx.language(), date)).unwrap_or_default();
        let facts = wording::line(
            cx.i18n,
            [
                wording::attachment_kind(cx.i18n, &attachment.kind),
                attachment.ending().to_uppercase(),
                size(cx, attachment.size),
                date,
            ],
        );
        let mut words: Vec<Element<'a, Message>> =
            vec![text::strong_line(attachment.title.as_str()).into(), text::caption_line(facts).into()];
        if is_missing {
            words.push(text::toned(cx.t("attachments-missing"), Tone::Accent).into());
        }
        let open =
            button::secondary(direction, cx.t("attachments-open")).icon(Icon::Eye).on_press(Message::OpenWanted(id));
        let withdraw = button::icon(Icon::Trash).on_press_maybe((!cx.read_only).then_some(Message::Withdrawn(id)));
        let words = column(words).spacing(space::XXS).width(Fill).align_x(layout::start_side(direction));

        layout::row(
            direction,
            [
                icon::sized(mark, space::L, tone),
                words.into(),
                open.into(),
                tip::tip(withdraw, cx.t("attachments-withdraw")),
            ],
        )
        .spacing(space::M)
        .into()
    }
}

/// The size of a file, in the unit that people read.
fn size(cx: &Context<'_>, bytes: u64) -> String {
    let bytes = bytes as f64;
    let (value, digits, key) = if bytes < 1_000_000.0 {
        (bytes / 1_000.0, 0, "attachments-kb")
    } else {
        (bytes / 1_000_000.0, 1, "attachments-mb")
    };

    tr!(cx.i18n, key, size = format::decimal(cx.language(), value.max(1.0), digits))
}
