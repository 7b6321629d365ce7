//! What is around every screen: the sidebar, the banners, the toasts.

use iced::widget::{column, container, responsive, stack};
use iced::{Fill, Length, Shrink};
use jiff::Timestamp;

use super::desk::Desk;
use super::keys::Section;
use super::palette::Event;
use super::{App, Message, Stage};
use crate::domain::{conflicts, figures};
use crate::exchange::say::disk;
use crate::i18n::{I18n, format};
use crate::screen::keys::{Do, Keymap};
use crate::screen::{Route, laptops, wording};
use crate::store::Saved;
use crate::ui::sidebar::{Item, sidebar, sought};
use crate::ui::table::letters;
use crate::ui::{Element, Icon, Ink, Tone, banner, button, dialog, heard, icon, layout, scan, space, text, toast};
use crate::{tr, ui};

impl App {
    /// What the window shows.
    pub fn view(&self) -> Element<'_, Message> {
        let direction = self.i18n.direction();
        let page: Element<'_, Message> = match &self.stage {
            Stage::Welcome(welcome) => {
                let first = || ui::page::page((0, 0), welcome.view(&self.i18n, &self.keys).map(Message::Welcome));
                let page = self.reading_view().unwrap_or_else(first);

                dialog::over_at_top(page, self.palette_view(), Some(Message::Palette(Event::Left)))
            }
            Stage::Opening => ui::progress::page(self.i18n.t("app-opening")),
            Stage::Open(desk) => self.desk(desk),
        };
        if self.is_projecting() {
            return page;
        }
        let toasts = self.toasts.shown().iter().map(|shown| toast::Toast {
            number: shown.number,
            tone: shown.tone,
            sentence: shown.sentence.clone(),
            action: shown.undo.then(|| (self.i18n.t("app-undo"), self.key(Do::Undo), Message::UndoPressed)),
            close: (self.i18n.t("common-close"), Message::ToastClosed(shown.number)),
            on_gone: shown.is_going.then_some(Message::ToastGone(shown.number)),
        });

        let page = scan::scanned(toast::over(direction, page, toasts), |letters| self.scan(letters));

        heard::heard(page, super::pressed)
    }

    fn desk<'a>(&'a self, desk: &'a Desk) -> Element<'a, Message> {
        let direction = self.i18n.direction();
        let lent = self.lent();
        let screen = ui::page::page(desk.visit, desk.current.view(&desk.context(&lent)).map(Message::Screen));
        if self.is_projecting() {
            return screen;
        }
        let screen = letters::over(direction, screen, &desk.letters, || letters::Words {
            first: self.i18n.t("keys-jump-first"),
            none: self.i18n.t("keys-jump-none"),
        });
        if self.kept().is_some() {
            let page = column(self.banners(desk)).push(container(screen).width(Fill).height(Fill));
            // Beneath the page, so that a question of its own is above it.
            let page = stack![strip(&self.i18n, desk), page];

            return dialog::over(page, self.closing(desk), Some(Message::CloseCancelled));
        }
        let content = column(self.guide_strip())
            .extend(self.banners(desk))
            .push(container(screen).width(Fill).height(Fill))
            .width(Fill);
        let sidebar = responsive(|window| self.sidebar(desk, window.width)).width(Shrink);
        let page = layout::row(direction, [sidebar.into(), content.into()]).spacing(0.0).height(Length::Fill);

        let page = dialog::over(page, self.closing(desk), Some(Message::CloseCancelled));

        dialog::over_at_top(page, self.palette_view(), Some(Message::Palette(Event::Left)))
    }

    /// A key, as it is named beside a button.
    pub(super) fn key(&self, does: Do) -> String {
        self.keys.shown(does, self.i18n.language())
    }

    fn closing(&self, desk: &Desk) -> Option<Element<'_, Message>> {
        let Saved::Failed { waiting, reason } = &desk.saved else { return None };
        if !desk.asks_to_close() {
            return None;
        }
        let direction = self.i18n.direction();
        let sentence = tr!(self.i18n, "app-close-unsaved", count = *waiting, reason = disk::save(&self.i18n, reason));

        Some(dialog::dialog(
            direction,
            self.i18n.t("app-close-unsaved-title"),
            text::body(sentence),
            [
                button::danger(direction, self.i18n.t("app-close-anyway"))
                    .shortcut(self.key(Do::CloseAnyway))
                    .on_press(Message::ClosedAnyway)
                    .into(),
                button::primary(direction, self.i18n.t("app-close-stay"))
                    .shortcut(self.key(Do::Leave))
                    .on_press(Message::CloseCancelled)
                    .into(),
            ],
        ))
    }

    fn banners<'a>(&'a self, desk: &'a Desk) -> Vec<Element<'a, Message>> {
        let direction = self.i18n.direction();
        let mut banners = Vec::new();
        if let Saved::Failed { waiting, reason } = &desk.saved {
            let sentence = tr!(self.i18n, "app-not-saved", count = *waiting, reason = disk::save(&self.i18n, reason));
            let retry = button::secondary(direction, self.i18n.t("app-retry"))
                .shortcut(self.key(Do::Retry))
                .on_press(Message::RetryPressed)
                .into();
            banners.push(banner::banner(direction, Tone::Danger, sentence, Some(retry)));
        }
        if desk.store.is_read_only() {
            banners.push(banner::banner(direction, Tone::Accent, self.i18n.t("app-read-only"), None));
        }
        // Whether a batch counts is not for somebody who stands at the door.
        let unfinished = desk.store.report().unfinished.iter().filter(|_| self.kept().is_none());
        if matches!(desk.route, Route::Meeting(_, crate::screen::Room::Door)) {
            let lent = self.lent();
            let cx = desk.context(&lent);
            let apart = laptops::clocks::sentences(&cx, cx.together.clocks);
            banners.extend(apart.into_iter().take(1).map(|(tone, words)| banner::banner(direction, tone, words, None)));
        }
        for (place, cut) in unfinished.enumerate() {
            // The keys are those of the first: one is decided after the other.
            let key = |does| if place == 0 { self.key(does) } else { String::new() };
            let keep = button::secondary(direction, self.i18n.t("app-batch-finish"))
                .shortcut(key(Do::FinishBatch))
                .on_press(Message::BatchFinished(cut.batch));
            let back = button::quiet(direction, self.i18n.t("app-batch-take-back"))
                .shortcut(key(Do::TakeBackBatch))
                .on_press(Message::BatchTakenBack(cut.batch));
            let sentence = tr!(self.i18n, "app-batch-cut", count = cut.count());
            let actions = layout::row(direction, [keep.into(), back.into()]);
            banners.push(banner::banner(direction, Tone::Accent, sentence, Some(actions.into())));
        }

        banners
    }

    fn sidebar<'a>(&'a self, desk: &'a Desk, window: f32) -> Element<'a, Message> {
        let direction = self.i18n.direction();
        let here = Section::of(desk.route);
        // The rooms of a meeting are lines of their own.
        let is_in_meeting = matches!(desk.route, Route::Meeting(..));
        let item = |section: Section| Item {
            icon: icon_of(section),
            label: self.i18n.t(name_of(section)),
            // The list of keys is a page of the help.
            is_active: (section == here && !is_in_meeting) || (section == Section::Help && here == Section::Shortcuts),
            is_around: section == here && is_in_meeting,
            key: self.key(section.does()),
            badge: None,
            message: Message::Navigated(section.route()),
        };
        let name = layout::row(
            direction,
            [
                icon::sized(Icon::Majlis, space::XL, Ink::Toned(Tone::Primary)),
                text::title(self.i18n.t("app-brand")).into(),
            ],
        );
        let search = sought(direction, self.i18n.t("app-search"), self.key(Do::Palette), Message::SearchPressed);
        let head = layout::column(direction, [name.into(), search]).spacing(space::M);
        let today = self.zone.to_datetime(self.lent().now).date();
        let late = figures::commitments::late(desk.store.workspace(), today);
        let mut sidebar = sidebar(direction, window)
            .head(head)
            .item(item(Section::Meetings))
            .item(Item { badge: (late > 0).then(|| late.to_string()), ..item(Section::Commitments) })
            .item(item(Section::Synthesis))
            .item(item(Section::Register))
            .item(item(Section::Programme));
        if let Route::Meeting(id, room) = desk.route
            && let Some(meeting) = desk.store.workspace().meeting(id)
        {
            sidebar = sidebar.group(meeting.details.code.clone());
            for other in crate::screen::Room::ALL {
                sidebar = sidebar.item(Item {
                    icon: wording::room_icon(other),
                    label: wording::room(&self.i18n, other),
                    is_active: other == room,
                    is_around: false,
                    key: self.key(Do::of_room(other)),
                    badge: None,
                    message: Message::Navigated(Route::Meeting(id, other)),
                });
            }
        }
        sidebar = sidebar.group(self.i18n.t("app-group-tools"));
        let apart = conflicts::all(desk.store.workspace()).len();
        let tools =
            [Section::Import, Section::History, Section::Laptops, Section::Conflicts, Section::Settings, Section::Help];
        for section in tools {
            // Where all laptops agree there is nothing to show, unless somebody is there.
            if section == Section::Conflicts && apart == 0 && here != section {
                continue;
            }
            let badge = (section == Section::Conflicts && apart > 0).then(|| apart.to_string());
            sidebar = sidebar.item(Item { badge, ..item(section) });
        }

        sidebar.foot(foot(&self.i18n, &self.keys, desk, self.lent().now)).into()
    }
}

/// Whether all is on disk.
fn state<'a>(i18n: &I18n, desk: &Desk) -> Element<'a, Message> {
    let (mark, tone, word) = match &desk.saved {
        Saved::All => (Icon::Saved, Tone::Success, i18n.t("app-saved")),
        Saved::Waiting(count) => (Icon::Saving, Tone::Neutral, tr!(i18n, "app-saving", count = *count)),
        Saved::Failed { waiting, .. } => (Icon::Alert, Tone::Danger, tr!(i18n, "app-unsaved", count = *waiting)),
    };
    let mark = icon::sized(mark, space::ICON, Ink::Toned(tone));

    layout::row(i18n.direction(), [mark, text::caption(word).into()]).spacing(space::XS).into()
}

/// What is left of the sidebar at a door: whether all is on disk.
fn strip<'a>(i18n: &I18n, desk: &Desk) -> Element<'a, Message> {
    let direction = i18n.direction();

    layout::end(direction, state(i18n, desk)).padding([space::XS, space::XXL]).height(Fill).align_y(iced::Bottom).into()
}

fn foot<'a>(i18n: &I18n, keys: &Keymap, desk: &'a Desk, now: Timestamp) -> Element<'a, Message> {
    let direction = i18n.direction();
    let state = state(i18n, desk);
    let name = desk.store.laptop_name().to_owned();
    let laptop = layout::row(
        direction,
        [icon::sized(Icon::Laptop, space::ICON, Ink::Muted), text::caption_line(name.clone()).into()],
    )
    .spacing(space::XS);
    let laptop = ui::tip::tip(laptop, name);
    // Whether there is something to undo may have to be read from the journals: that waits until somebody asks.
    let can = !desk.store.is_read_only();
    let named = |words: &str, does| format!("{} ({})", i18n.t(words), keys.shown(does, i18n.language()));
    let undo = button::icon(Icon::Undo.along(direction)).on_press_maybe(can.then_some(Message::UndoPressed));
    let undo = ui::tip::tip(undo, named("app-undo", Do::Undo));
    let redo = button::icon(Icon::Redo.along(direction)).on_press_maybe(can.then_some(Message::RedoPressed));
    let redo = ui::tip::tip(redo, named("app-redo", Do::Redo));
    let mut marks = vec![laptop, state];
    // One quiet line, however fast the others work.
    marks.extend(desk.following.came(now).map(|(count, from)| {
        let names: Vec<_> = from.iter().map(|id| desk.store.workspace().register.laptop_name(*id)).collect();
        let words = text::caption(tr!(i18n, "app-came", count = count, names = format::list(i18n.language(), &names)));

        layout::row(direction, [icon::sized(Icon::ArrowEnd.along(direction), space::ICON, Ink::Muted), words.into()])
            .into()
    }));
    let marks = layout::column(direction, marks).spacing(space::XS);

    layout::spread(direction, marks, layout::row(direction, [undo, redo]).spacing(0.0)).spacing(space::XS).into()
}

fn name_of(section: Section) -> &'static str {
    match section {
        Section::Meetings => "app-section-meetings",
        Section::Commitments => "app-section-commitments",
        Section::Synthesis => "app-section-synthesis",
        Section::Register => "app-section-register",
        Section::Programme => "app-section-programme",
        Section::Import => "app-section-import",
        Section::History => "app-section-history",
        Section::Conflicts => "app-section-conflicts",
        Section::Laptops => "app-section-laptops",
        Section::Settings => "app-section-settings",
        Section::Help => "app-section-help",
        Section::Shortcuts => "app-section-shortcuts",
    }
}

pub(super) fn icon_of(section: Section) -> Icon {
    match section {
        Section::Meetings => Icon::Calendar,
        Section::Commitments => Icon::Handshake,
        Section::Synthesis => Icon::List,
        Section::Register => Icon::Building,
        Section::Programme => Icon::Folder,
        Section::Import => Icon::Import,
        Section::History => Icon::Clock,
        Section::Conflicts => Icon::Warning,
        Section::Laptops => Icon::Laptop,
        Section::Settings => Icon::Gear,
        Section::Help => Icon::Help,
        Section::Shortcuts => Icon::Keyboard,
    }
}
