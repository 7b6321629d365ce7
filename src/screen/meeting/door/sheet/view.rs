use crate::screen::keys::Do;
use iced::widget::container;
use iced::{Fill, FillPortion};

use super::{Message, Signed, number_id, rows_id};
use crate::domain::door::{Door as Desk, Signature};
use crate::domain::sheet::printed_number;
use crate::i18n::format;
use crate::screen::meeting::people;
use crate::screen::{Context, Room};
use crate::tr;
use crate::ui::theme::Ink;
use crate::ui::{Element, Icon, Tone, banner, button, empty, field, icon, layout, scroll, section, space, text};

/// So many of the printed sheets are offered.
const OFFERED: usize = 4;
/// So many rows are shown one by one.
const SHOWN: usize = 200;

impl Signed {
    /// The number and the rows above, what they say beneath.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let mut parts = vec![self.fields(cx)];
        parts.extend(self.offered(cx));
        if self.sheet(cx).is_some_and(|(_, sheet)| sheet.withdrawn) {
            parts.push(banner::banner(direction, Tone::Accent, cx.t("sheet-withdrawn"), None));
        }
        if let Some(marked) = self.marked {
            parts.push(banner::banner(direction, Tone::Success, tr!(cx.i18n, "sheet-marked", count = marked), None));
        }
        if let Some(sentence) = &self.refused {
            parts.push(banner::banner(direction, Tone::Danger, sentence.as_str(), None));
        }
        parts.extend(self.sums(cx));
        parts.push(self.list(cx));

        layout::margined(layout::column(direction, parts).spacing(space::M).width(Fill).height(Fill))
    }

    fn fields<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let number = field::text(direction, cx.t("sheet-number"), &self.number)
            .id(number_id())
            .size(space::TITLE)
            .error(self.is_unknown.then(|| cx.t("sheet-unknown")))
            .on_input(Message::NumberChanged)
            .on_submit(Message::NumberEntered);
        let wrong = self.reading.as_ref().err().map(|wrong| tr!(cx.i18n, "sheet-misread", piece = wrong.0.as_str()));
        let rows = field::text(direction, cx.t("sheet-rows"), &self.rows)
            .id(rows_id())
            .size(space::TITLE)
            .placeholder("1-14 17 20")
            .error(wrong)
            .help(cx.t("sheet-rows-help"))
            .on_input(Message::RowsChanged)
            .on_submit(Message::Entered);
        let can = !cx.read_only && self.count(is_new) > 0;
        let mark = button::primary(direction, cx.t("sheet-mark"))
            .icon(Icon::Check)
            .shortcut(cx.key(Do::Confirm))
            .on_press_maybe(can.then_some(Message::Entered));

        section::sheet(
            layout::column(
                direction,
                [
                    layout::row(
                        direction,
                        [
                            container(Element::from(number)).width(FillPortion(1)).into(),
                            container(Element::from(rows)).width(FillPortion(3)).into(),
                        ],
                    )
                    .spacing(space::L)
                    .align_y(iced::Top)
                    .into(),
                    layout::spread(direction, mark, self.scan(cx)).into(),
                ],
            )
            .spacing(space::M)
            .width(Fill),
        )
    }

    /// The scan of the sheet: whether it is kept, and the way to keep it.
    fn scan<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let meeting = cx.workspace.meeting(self.meeting);
        let (Some(meeting), Some((number, _))) = (meeting, self.sheet(cx)) else { return layout::nothing().into() };
        let kept = meeting.scans(number).count();
        let can = !cx.read_only && !self.keeping;
        let attach = button::quiet(direction, cx.t("sheet-attach-scan"))
            .shortcut(cx.key(Do::Browse))
            .icon(Icon::Document)
            .on_press_maybe(can.then_some(Message::ScanSought));
        let known = (kept > 0).then(|| text::muted(tr!(cx.i18n, "sheet-scans", count = kept)).into());

        layout::row(direction, known.into_iter().chain([attach.into()])).spacing(space::M).into()
    }

    /// The sheets that were printed, where the number is not one of them yet.
    fn offered<'a>(&self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let sheets = cx.workspace.meeting(self.meeting)?.printed_sheets();
        if sheets.is_empty() || (sheets.len() == 1 && self.sheet(cx).is_some()) {
            return None;
        }
        let own = self.sheet(cx).map(|(number, _)| number.to_owned());
        let options = sheets.into_iter().take(OFFERED).map(|(number, sheet)| {
            let printed = format::date_time_at(cx.language(), sheet.printed, cx.zone);

            (Some(number.to_owned()), format!("{} · {printed}", printed_number(number)))
        });
        let chosen = |number: Option<String>| Message::SheetChosen(number.unwrap_or_default());

        Some(layout::start(direction, field::segments(direction, options, &own, chosen)).into())
    }

    /// How many rows say what.
    fn sums<'a>(&self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let marks = self.count(|it| matches!(it, Signature::Marks(_)));
        let already = self.count(|it| matches!(it, Signature::Already { .. } | Signature::TakenIn(_)));
        let names = self.count(|it| matches!(it, Signature::Blank | Signature::Unnamed(_)));
        let missing = self.reading.as_ref().map(|numbers| numbers.missing.as_slice()).unwrap_or_default();
        if self.lines.is_empty() && missing.is_empty() {
            return None;
        }
        let mut said = vec![tr!(cx.i18n, "sheet-sum-marks", count = marks)];
        for (count, key) in [(already, "sheet-sum-already"), (names, "sheet-sum-names")] {
            said.extend((count > 0).then(|| tr!(cx.i18n, key, count = count)));
        }
        let mut parts = vec![text::strong(said.join(" · ")).into()];
        if !missing.is_empty() {
            let rows: Vec<String> = missing
                .iter()
                .map(|(from, to)| if from == to { from.to_string() } else { format!("{from}-{to}") })
                .collect();
            parts.push(text::danger(tr!(cx.i18n, "sheet-missing", rows = format::list(cx.language(), &rows))).into());
        }

        Some(layout::row(cx.direction(), parts).spacing(space::L).into())
    }

    fn list<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let meeting = cx.workspace.meeting(self.meeting);
        if self.sheet(cx).is_none() && meeting.is_some_and(|meeting| meeting.printed_sheets().is_empty()) {
            let print = button::secondary(direction, cx.t("sheet-to-print"))
                .icon(Icon::Print)
                .shortcut(cx.key(Do::of_room(Room::Documents)))
                .on_press(Message::PapersWanted);

            return empty::empty(Icon::Document, cx.t("sheet-none-printed"), Some(print.into()));
        }
        let (Some(meeting), Some((_, sheet))) = (meeting, self.sheet(cx)) else {
            return empty::empty(Icon::Document, cx.t("sheet-empty"), None);
        };
        if self.lines.is_empty() {
            return empty::empty(Icon::Document, cx.t("sheet-no-rows"), None);
        }
        let register = &cx.workspace.register;
        let desk = Desk { register, id: self.meeting, meeting, session: sheet.session, desk: cx.laptop };
        let lines = self.lines.iter().take(SHOWN).map(|(row, signature)| line(cx, &desk, *row, *signature));
        let rest = self.lines.len().saturating_sub(SHOWN);
        let rest = (rest > 0).then(|| text::muted(tr!(cx.i18n, "sheet-more", count = rest)).into());
        let column = layout::column(direction, lines.chain(rest)).spacing(space::XS).width(Fill);

        scroll::sheet(direction, column).id(iced::widget::Id::new("sheet-rows")).width(Fill).height(Fill).into()
    }

    fn count(&self, is_it: impl Fn(&Signature) -> bool) -> usize {
        self.lines.iter().filter(|(_, signature)| is_it(signature)).count()
    }
}

fn is_new(signature: &Signature) -> bool {
    matches!(signature, Signature::Marks(_) | Signature::Blank | Signature::Unnamed(_))
}

fn line<'a>(cx: &Context<'a>, desk: &Desk<'_>, row: usize, signature: Signature) -> Element<'a, Message> {
    let direction = cx.direction();
    let (mark, tone, name, state) = match signature {
        Signature::Marks(person) => {
            (Icon::Check, Tone::Success, people::name(cx, person), people::t(cx, "sheet-row-marks", person))
        }
        Signature::Already { person, since } => {
            let time = format::time_at(since, cx.zone);

            (Icon::Clock, Tone::Neutral, people::name(cx, person), tr!(cx.i18n, "sheet-row-already", time = time))
        }
        Signature::TakenIn(person) => {
            (Icon::Clock, Tone::Neutral, people::name(cx, person), cx.t("sheet-row-taken-in"))
        }
        Signature::Unnamed(association) => {
            let name = people::association_name(cx, association).unwrap_or_default();

            (Icon::Plus, Tone::Accent, name, cx.t("sheet-row-unnamed"))
        }
        Signature::Blank => (Icon::Plus, Tone::Accent, cx.t("sheet-row-blank"), cx.t("sheet-row-blank-way")),
        Signature::Gone => (Icon::Alert, Tone::Danger, cx.t("past-forgotten"), cx.t("sheet-row-gone")),
    };
    let association = match signature {
        Signature::Marks(person) | Signature::Already { person, .. } | Signature::TakenIn(person) => {
            people::association(cx, desk, person)
        }
        _ => None,
    };
    let number = container(layout::end(direction, text::number(row.to_string()))).width(space::ROW);

    layout::row(
        direction,
        [
            number.into(),
            icon::sized(mark, space::ICON, Ink::Toned(tone)),
            container(text::strong_line(name)).width(FillPortion(3)).into(),
            container(text::line(association.unwrap_or_default())).width(FillPortion(3)).into(),
            container(text::line(state).ink(Ink::Muted)).width(FillPortion(2)).into(),
        ],
    )
    .spacing(space::M)
    .into()
}
