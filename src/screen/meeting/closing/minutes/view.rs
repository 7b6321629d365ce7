use iced::widget::{column, container, stack};
use iced::{Center, Fill, Top};

use super::{Done, Message, Minutes};
use crate::documents::{self, Paper, PaperLanguage, Told};
use crate::domain::meeting::{Meeting, MeetingState};
use crate::domain::minutes::Minutes as Final;
use crate::i18n::{format, tr};
use crate::screen::Context;
use crate::screen::keys::Do;
use crate::screen::named::{Named, chosen};
use crate::store;
use crate::ui::theme::{Ink, Tone};
use crate::ui::{self, Element, Icon, banner, button, empty, field, icon, scroll, section, space, text, tip};

/// The width of the deeds beside the list of versions.
const SIDE: f32 = 360.0;

impl Minutes {
    /// The versions and what was corrected since; beside them what can be done.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let Some(meeting) = cx.workspace.meeting(self.meeting) else { return ui::nothing().into() };
        let lists = ui::layout::column(direction, [self.versions(cx, meeting), self.corrected(cx, meeting)])
            .spacing(space::L)
            .width(Fill);
        let deeds = ui::layout::column(direction, [self.finalising(cx, meeting), self.scan(cx)]).spacing(space::L);
        let both = ui::row(direction, [lists.into(), container(deeds).width(SIDE).into()])
            .spacing(space::L)
            .align_y(Top)
            .padding([0.0, space::XL]);
        let room =
            scroll::sheet(direction, container(both).padding(ui::layout::padding(direction, 0.0, 0.0, space::L, 0.0)))
                .id(iced::widget::Id::new("closing-minutes"))
                .height(Fill);
        if !self.asked {
            return stack![room].into();
        }

        stack![room, self.question(cx, meeting)].into()
    }

    fn finalising<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let version = meeting.next_version();
        let languages = PaperLanguage::ALL.map(|language| Named::new(language, cx.t(language_key(language))));
        let language = chosen(&languages, &self.language);
        let mut parts: Vec<Element<'a, Message>> = vec![
            field::choice(direction, cx.t("papers-language"), languages, language, "", |option| {
                Message::LanguageChosen(option.value)
            }),
            text::muted(cx.t("closing-final-words")).into(),
        ];
        if meeting.details.state != MeetingState::Closed {
            parts.push(text::toned(cx.t("closing-final-open"), Tone::Accent).into());
        }
        let draft = button::secondary(direction, cx.t("closing-draft"))
            .shortcut(cx.key(Do::Draft))
            .icon(Icon::Eye)
            .on_press(Message::DraftWanted);
        parts.push(draft.into());
        if !cx.read_only {
            let finalise = button::primary(direction, tr!(cx.i18n, "closing-finalise", version = u32::from(version)))
                .icon(Icon::Check)
                .shortcut(cx.key(Do::Save))
                .on_press_maybe((!self.working).then_some(Message::FinaliseWanted));
            parts.push(finalise.into());
        }
        parts.extend(self.outcome(cx));

        section::card(
            direction,
            cx.t("closing-final-title"),
            None,
            ui::layout::column(direction, parts).spacing(space::M),
        )
    }

    fn outcome<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        if self.working {
            return Some(text::caption(cx.t("papers-working")).into());
        }
        let (tone, words) = match self.done.as_ref()? {
            Done::Finalised(version) => {
                (Tone::Success, tr!(cx.i18n, "closing-finalised", version = u32::from(*version)))
            }
            Done::Attached => (Tone::Success, cx.t("closing-scan-kept")),
            Done::Shown => (Tone::Success, cx.t("papers-shown")),
            Done::Refused(sentence) => (Tone::Danger, sentence.clone()),
        };

        Some(banner::banner(direction, tone, words, None))
    }

    fn versions<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let versions = meeting.final_minutes();
        let lines = versions.iter().rev().enumerate().map(|(place, (file, minutes))| {
            // A key opens the latest.
            version(cx, file, minutes, if place == 0 { cx.key(Do::Open) } else { String::new() })
        });
        let mut lines: Vec<Element<'a, Message>> = lines.collect();
        // What is attached as minutes and is none of the program's own is a scan of what was signed.
        for (_, scan) in meeting.signed_minutes().into_iter().rev() {
            if meeting.minutes.contains_key(&scan.file) {
                continue;
            }
            let day = scan.date.map(|day| format::date_short(cx.language(), day)).unwrap_or_default();
            let file = File { name: &scan.file, title: &scan.title, size: scan.size, key: String::new() };
            lines.push(kept(cx, Icon::Pencil, cx.t("closing-signed"), day, file));
        }
        if lines.is_empty() {
            return section::card(
                direction,
                cx.t("closing-versions"),
                None,
                empty::empty(Icon::Document, cx.t("closing-no-version"), None),
            );
        }

        section::card(
            direction,
            cx.t("closing-versions"),
            None,
            ui::layout::column(direction, lines).spacing(space::M).width(Fill),
        )
    }

    fn corrected<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let Some((_, minutes)) = meeting.latest_minutes() else { return ui::nothing().into() };
        let title =
            tr!(cx.i18n, "closing-corrections", version = u32::from(minutes.version), count = self.corrections.len());
        if self.corrections.is_empty() {
            return section::card(direction, title, None, text::muted(cx.t("closing-uncorrected")));
        }
        let Some(material) = self.material(cx) else { return ui::nothing().into() };
        let lines = self
            .corrections
            .iter()
            .map(|correction| correction_line(cx, documents::told(material, minutes, correction, cx.language())));
        let print = button::secondary(direction, cx.t("closing-print-corrections"))
            .icon(Icon::Print)
            .shortcut(cx.key(Do::Print))
            .on_press_maybe((!self.working).then_some(Message::CorrectionsWanted));

        section::card(
            direction,
            title,
            Some(print.into()),
            ui::layout::column(direction, lines).spacing(space::M).width(Fill),
        )
    }

    fn scan<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        if cx.read_only {
            return ui::nothing().into();
        }
        let path = field::text(direction, cx.t("closing-scan-path"), &self.path)
            .on_input(Message::PathChanged)
            .on_submit(Message::ScanWanted);
        let browse = tip::tip(
            button::icon(Icon::Folder).on_press(Message::PathSought),
            cx.with_key("export-choose", Do::Browse),
        );
        let keep = button::secondary(direction, cx.t("closing-scan-keep"))
            .icon(Icon::Plus)
            .on_press_maybe((!self.working && !self.path.trim().is_empty()).then_some(Message::ScanWanted));
        let line = field::beside(direction, path, browse);
        let content = column![line, ui::end(direction, Element::from(keep))].spacing(space::M);

        section::card(direction, cx.t("closing-scan"), None, content)
    }

    fn question<'a>(&self, cx: &Context<'a>, meeting: &Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        let version = u32::from(meeting.next_version());
        // A logo that is only on another laptop should be fetched before the version is kept as it is.
        let organiser = &cx.workspace.register.organiser;
        let lacking = documents::lacking(organiser, Paper::Minutes, Some(cx.dir));
        let words = std::iter::once("closing-ask-final-words").chain(lacking.iter().map(|it| it.sentence()));
        let words: Vec<String> = words.map(|key| cx.t(key)).collect();
        let dialog = ui::dialog::dialog(
            direction,
            tr!(cx.i18n, "closing-ask-final", version = version),
            text::body(words.join("\n\n")),
            [
                button::secondary(direction, cx.t("common-cancel"))
                    .shortcut(cx.key(Do::Leave))
                    .on_press(Message::FinaliseLeft)
                    .into(),
                button::primary(direction, cx.t("closing-do-final"))
                    .shortcut(cx.key(Do::Confirm))
                    .on_press(Message::FinaliseConfirmed)
                    .into(),
            ],
        );

        ui::dialog::over(ui::nothing(), Some(dialog), Some(Message::FinaliseLeft))
    }
}

fn version<'a>(cx: &Context<'a>, file: &str, minutes: &'a Final, key: String) -> Element<'a, Message> {
    let name = tr!(cx.i18n, "closing-version", version = u32::from(minutes.version));
    let day = format::date_time_at(cx.language(), minutes.finalised, cx.zone);
    let file = File { name: file, title: &minutes.title, size: minutes.size, key };

    kept(cx, Icon::Document, name, day, file)
}

/// A file of the workspace: its name there, what people call it, and the key that opens it, if one does.
struct File<'s> {
    name: &'s str,
    title: &'s str,
    size: u64,
    key: String,
}

/// A file that is kept: what it is, since when, how large, and the way to open it.
fn kept<'a>(cx: &Context<'a>, sign: Icon, name: String, day: String, file: File<'_>) -> Element<'a, Message> {
    let direction = cx.direction();
    let is_here = store::has_file(cx.dir, file.name);
    let size = format::number(cx.language(), (file.size.div_ceil(1000)) as i64);
    let size = tr!(cx.i18n, "closing-kilobytes", size = size);
    let under = if is_here {
        crate::screen::wording::line(cx.i18n, [file.title.to_owned(), day, size])
    } else {
        cx.t("closing-not-here")
    };
    let names = ui::layout::column(
        direction,
        [
            ui::start(direction, text::strong(name)).into(),
            ui::start(direction, text::caption_line(under).ink(Ink::Muted)).into(),
        ],
    )
    .spacing(0.0)
    .width(Fill);
    let open = button::quiet(direction, cx.t("closing-open"))
        .shortcut(file.key)
        .on_press_maybe(is_here.then(|| Message::FileOpened(file.name.to_owned(), file.title.to_owned())));

    ui::row(direction, [icon::sized(sign, space::L, Ink::Toned(Tone::Primary)), names.into(), open.into()])
        .spacing(space::M)
        .align_y(Center)
        .into()
}

/// What a correction is about, what the minutes say, and what is to be read.
fn correction_line<'a>(cx: &Context<'a>, told: Told) -> Element<'a, Message> {
    let direction = cx.direction();
    let said = |key: &str, words: String, ink: Ink| -> Element<'a, Message> {
        let label = container(text::caption(cx.t(key))).width(LABEL);
        let words = if words.is_empty() { "–".to_owned() } else { words };
        let words = ui::start(direction, text::body(words).class(ink)).width(Fill);

        ui::row(direction, [label.into(), words.into()]).align_y(Top).spacing(space::S).into()
    };

    ui::layout::column(
        direction,
        [
            text::strong(told.subject).into(),
            said("papers-corrections-was", told.was, Ink::Muted),
            said("papers-corrections-now", told.now, Ink::Plain),
        ],
    )
    .spacing(space::XS)
    .width(Fill)
    .into()
}

const LABEL: f32 = 84.0;

fn language_key(language: PaperLanguage) -> &'static str {
    match language {
        PaperLanguage::French => "papers-language-french",
        PaperLanguage::Arabic => "papers-language-arabic",
        PaperLanguage::English => "papers-language-english",
        PaperLanguage::FrenchAndArabic => "papers-language-both",
    }
}
