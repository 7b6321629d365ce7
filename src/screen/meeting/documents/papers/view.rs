use crate::screen::keys::Do;
use iced::widget::{center, column, container, image, responsive, rule};
use iced::{Fill, Length};

use super::deed::{Done, sentence};
use super::{Message, Papers};
use crate::documents::{self, BadgeSize, Leaf, Paper, PaperLanguage, Split, Who};
use crate::domain::{Names, SessionId};
use crate::screen::Context;
use crate::screen::named::{Named, chosen};
use crate::tr;
use crate::ui::theme::Surface;
use crate::ui::{
    Element, Icon, Ink, Tone, banner, button, field, icon, layout, progress, scroll, section, space, text, tip,
};

impl Papers {
    /// The choices beside the page.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let copy = *cx;

        responsive(move |size| self.view_in(&copy, if size.width < NARROW { TIGHT } else { WIDTH })).into()
    }

    fn view_in<'a>(&'a self, cx: &Context<'a>, width: f32) -> Element<'a, Message> {
        let direction = cx.direction();
        let cards = [self.choices(cx), self.personal(cx), self.template(cx)];
        let choices =
            layout::column(direction, self.lacking(cx).into_iter().chain(cards)).spacing(space::L).width(Fill);
        let padding = layout::padding(direction, 0.0, space::L, space::L, space::XL);
        let choices = scroll::sheet(direction, container(choices).padding(padding))
            .id(iced::widget::Id::new("papers-choices"))
            .height(Fill);
        let side = column![choices, rule::horizontal(1), self.file(cx)].width(Length::Fixed(width));

        layout::row(direction, [side.into(), self.page(cx)]).spacing(0.0).height(Fill).into()
    }

    fn choices<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let papers = Paper::ALL.map(|paper| (paper, cx.t(paper.title())));
        let languages = PaperLanguage::ALL.map(|language| Named::new(language, cx.t(language_key(language))));
        let language = chosen(&languages, &self.wish.language);
        let mut content = vec![
            field::options(direction, papers, Some(self.wish.paper), Message::PaperChosen),
            field::choice(direction, cx.t("papers-language"), languages, language, "", |option| {
                Message::LanguageChosen(option.value)
            }),
        ];
        content.extend(self.session(cx));
        match self.wish.paper {
            Paper::SignIn => content.extend(self.of_sheet(cx)),
            Paper::Badges => content.extend([self.size(cx), self.who(cx)]),
            Paper::PlaceCards => content.push(self.who(cx)),
            Paper::Letters => {
                let apart = field::check(direction, cx.t("papers-apart"), self.apart, Message::ApartToggled);
                content.push(apart);
            }
            Paper::Certificates => content.push(text::caption(cx.t("papers-certificates-help")).into()),
            Paper::Report => content.push(text::caption(cx.t("papers-report-help")).into()),
            Paper::Attendance | Paper::Minutes | Paper::Corrections => {}
        }

        let next = button::key_label(cx.key(Do::PaperAfter));

        section::card(direction, cx.t("papers-paper"), Some(next), layout::column(direction, content).spacing(space::L))
    }

    /// Which session, where there is more than one.
    fn session<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let meeting = cx.workspace.meeting(self.meeting)?;
        let sessions = meeting.ordered_sessions();
        let of_session = !matches!(self.wish.paper, Paper::Letters | Paper::Minutes | Paper::Report);
        if sessions.len() < 2 || !of_session {
            return None;
        }
        let named = |(id, session): &(SessionId, &crate::domain::meeting::Session)| {
            let names: &Names = &session.names;
            let name = if names.is_empty() {
                crate::i18n::format::day(cx.language(), session.date)
            } else {
                cx.name(names).to_owned()
            };

            Named::new(Some(*id), name)
        };
        let all = Named::new(None, cx.t("papers-session-all"));
        let options: Vec<Named<Option<SessionId>>> = std::iter::once(all).chain(sessions.iter().map(named)).collect();
        let current = chosen(&options, &self.wish.session);
        let choice = field::choice(cx.direction(), cx.t("papers-session"), options, current, "", |option| {
            Message::SessionChosen(option.value)
        });

        Some(choice)
    }

    fn of_sheet<'a>(&'a self, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
        let direction = cx.direction();
        let desks = super::number(&self.desks, 1, 20).unwrap_or(2);
        let splits = [
            (Split::Whole, "papers-split-whole"),
            (Split::Desks(desks), "papers-split-desks"),
            (Split::Letters, "papers-split-letters"),
        ]
        .map(|(split, key)| (split, cx.t(key)));
        let wrong = |typed: &str, least, most| {
            super::number(typed, least, most)
                .is_none()
                .then(|| tr!(cx.i18n, "papers-number-wrong", least = least, most = most))
        };
        let mut parts = vec![field::labelled(
            direction,
            cx.t("papers-split"),
            field::segments(direction, splits, &self.wish.split, Message::SplitChosen),
        )];
        if matches!(self.wish.split, Split::Desks(_)) {
            parts.push(
                field::text(direction, cx.t("papers-desks"), &self.desks)
                    .error(wrong(&self.desks, 1, 20))
                    .on_input(Message::DesksChanged)
                    .into(),
            );
        }
        parts.push(
            field::text(direction, cx.t("papers-blanks"), &self.blanks)
                .error(wrong(&self.blanks, 0, 200))
                .on_input(Message::BlanksChanged)
                .into(),
        );
        if self.preview.is_untagged() {
            let words = tr!(cx.i18n, "papers-long-sheet", rows = documents::LONG_SHEET);
            parts.push(text::caption(words).into());
        }

        parts
    }

    fn size<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let sizes = [(BadgeSize::Sheet, "papers-size-sheet"), (BadgeSize::Label, "papers-size-label")]
            .map(|(size, key)| (size, cx.t(key)));
        let choice = field::segments(direction, sizes, &self.wish.size, Message::SizeChosen);

        field::labelled(direction, cx.t("papers-size"), choice)
    }

    fn who<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let who = Who::ALL.map(|who| (who, cx.t(who_key(who))));
        let choice = field::segments(direction, who, &self.wish.who, Message::WhoChosen);

        field::labelled(direction, cx.t("papers-who"), choice)
    }

    /// The pictures that did not come along to this laptop: the paper is made without them.
    fn lacking<'a>(&self, cx: &Context<'a>) -> Vec<Element<'a, Message>> {
        let lacking = self.preview.place().map(|(leaf, _)| leaf.printed.lacking()).unwrap_or_default();
        let said = lacking.iter().map(|it| banner::banner(cx.direction(), Tone::Accent, cx.t(it.sentence()), None));

        said.collect()
    }

    fn personal<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let lines = documents::personal_data(self.wish.paper).iter().map(|data| {
            let mark = icon::inked(Icon::Person, Ink::Toned(Tone::Accent));

            layout::row(direction, [mark, text::body(cx.t(data.title())).into()]).into()
        });
        let declaration = &cx.workspace.register.organiser.declaration;
        let law = if declaration.is_empty() {
            cx.t("export-law-undeclared")
        } else {
            tr!(cx.i18n, "export-law", number = declaration.as_str())
        };

        section::card(
            direction,
            cx.t("papers-personal"),
            None,
            layout::column(direction, lines).push(text::caption(law)),
        )
    }

    fn file<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let label = cx.t(if self.is_apart() { "papers-folder" } else { "export-path" });
        let path =
            field::text(direction, label, &self.path).on_input(Message::PathChanged).on_submit(Message::SaveWanted);
        let ready = !self.working && self.preview.refused().is_none();
        let can = ready && !self.path.trim().is_empty();
        let browse = tip::tip(
            button::icon(Icon::Folder).on_press(Message::PathSought),
            cx.with_key("export-choose", Do::Browse),
        );
        let print = button::secondary(direction, cx.t("papers-print"))
            .icon(Icon::Print)
            .shortcut(cx.key(Do::Print))
            .on_press_maybe(ready.then_some(Message::PrintWanted));
        let save = button::primary(direction, cx.t("papers-save"))
            .icon(Icon::Export)
            .shortcut(cx.key(Do::Save))
            .on_press_maybe(can.then_some(Message::SaveWanted));
        let path = field::beside(direction, path, browse);
        let actions = layout::end(direction, layout::row(direction, [print.into(), save.into()]).wrap_apart(space::S));
        let padding = layout::padding(direction, space::M, space::L, space::M, space::XL);
        let content = column![path, actions].spacing(space::M).padding(padding);
        let content = match &self.done {
            _ if self.working => content.push(self.going_on(cx)),
            Some(done @ Done::Refused(_)) => {
                content.push(banner::banner(direction, Tone::Danger, sentence(cx, done), None))
            }
            Some(done @ (Done::Saved(..) | Done::SavedApart(..) | Done::Shown)) => {
                content.push(banner::banner(direction, Tone::Success, sentence(cx, done), None))
            }
            Some(done @ (Done::Cancelled | Done::CutApart(..))) => {
                content.push(layout::start(direction, text::caption(sentence(cx, done))))
            }
            Some(Done::Copied(_) | Done::CommonCopied(_)) | None => content,
        };

        content.into()
    }

    /// What is worked on: of a long sheet and of letters apart, how far it is, and the way to stop it.
    fn going_on<'a>(&self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let Some((done, of)) = self.come else {
            return layout::start(direction, text::caption(cx.t("papers-working"))).into();
        };
        let key = if self.is_apart() { "export-letters-set" } else { "papers-rows-set" };
        let words = tr!(cx.i18n, key, done = done, of = of);
        let bar = progress::progress(direction, words, done as f32 / of as f32);
        let cancel = button::secondary(direction, cx.t("common-cancel"))
            .shortcut(cx.key(Do::Leave))
            .on_press(Message::Cancelled);

        layout::row(direction, [bar, cancel.into()]).align_y(iced::Center).into()
    }

    fn template<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let can = !cx.read_only && !self.working;
        let copy = |key: &str, does: Option<Do>, wanted: Message| {
            let name = does.map(|does| cx.key(does)).unwrap_or_default();
            let button = button::secondary(direction, cx.t(key)).shortcut(name).icon(Icon::Copy);

            button.on_press_maybe(can.then_some(wanted)).into()
        };
        let path_of = |name: &str| crate::store::template_path(cx.dir, name).display().to_string();
        let mut content: Vec<Element<'a, Message>> = Vec::new();
        if self.own_template {
            let path = path_of(self.wish.paper.name());
            content.push(text::body(tr!(cx.i18n, "papers-template-own", path = path)).into());
        }
        if self.own_common {
            let path = path_of(documents::COMMON_TEMPLATE);
            content.push(text::body(tr!(cx.i18n, "papers-template-own-common", path = path)).into());
        }
        let is_changed = self.own_template || self.own_common;
        let help = if is_changed { "papers-template-own-help" } else { "papers-template-help" };
        content.push(text::caption(cx.t(help)).into());
        content.extend(
            (!self.own_template).then(|| copy("papers-template-copy", Some(Do::Template), Message::TemplateWanted)),
        );
        content.extend((!self.own_common).then(|| copy("papers-template-copy-common", None, Message::CommonWanted)));

        section::card(direction, cx.t("papers-template"), None, layout::column(direction, content))
    }

    /// The page, and the way to the others.
    fn page<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let sheet: Element<'a, Message> = match (self.preview.refused(), self.preview.picture()) {
            (Some(sentence), _) => self.nothing(cx, sentence),
            (None, Some(picture)) => self.sheet(cx, picture),
            (None, None) => center(text::muted(cx.t("papers-drawing"))).into(),
        };
        let ground = container(sheet).width(Fill).height(Fill).class(Surface::Sunken);

        column![ground, self.turning(cx)].width(Fill).height(Fill).into()
    }

    fn sheet<'a>(&self, cx: &Context<'a>, picture: &image::Handle) -> Element<'a, Message> {
        let paper = |picture: image::Image<image::Handle>| container(picture).class(Surface::Card);
        if self.preview.is_zoomed() {
            let page = paper(image(picture.clone()).width(Fill)).padding(space::HAIRLINE);

            return scroll::sheet(cx.direction(), container(page).padding(space::XL)).height(Fill).width(Fill).into();
        }

        center(image(picture.clone()).content_fit(iced::ContentFit::Contain).width(Fill).height(Fill))
            .padding(space::L)
            .into()
    }

    fn nothing<'a>(&self, cx: &Context<'a>, sentence: &'a str) -> Element<'a, Message> {
        let direction = cx.direction();
        let again =
            button::secondary(direction, cx.t("papers-again")).shortcut(cx.key(Do::Again)).on_press(Message::Refreshed);
        let said = column![text::body(sentence), Element::from(again)]
            .spacing(space::L)
            .max_width(space::DIALOG)
            .align_x(iced::Center);

        center(said).padding(space::XL).into()
    }

    fn turning<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let (page, pages) = self.preview.place().map_or((0, 0), page_of);
        let turn = |to: Icon, by: isize, can: bool, does: Do| {
            let words = cx.with_key(if by < 0 { "papers-page-before" } else { "papers-page-after" }, does);
            let button = button::icon(to.along(direction)).on_press_maybe(can.then_some(Message::PageTurned(by)));

            tip::tip(button, words)
        };
        let words = self.preview.place().map(|place| place_in_words(cx, place)).unwrap_or_default();
        let zoom = button::quiet(
            direction,
            cx.t(if self.preview.is_zoomed() { "papers-zoom-whole" } else { "papers-zoom-width" }),
        )
        .shortcut(cx.key(Do::Zoom))
        .on_press(Message::Zoomed);
        let state: Element<'a, Message> = if self.preview.is_drawing() {
            text::caption(cx.t("papers-drawing")).into()
        } else if self.stale {
            button::quiet(direction, cx.t("papers-stale"))
                .shortcut(cx.key(Do::Again))
                .on_press(Message::Refreshed)
                .into()
        } else {
            layout::nothing().into()
        };
        let pages = layout::row(
            direction,
            [
                turn(Icon::ChevronStart, -1, page > 1, Do::PageUp),
                text::body(words).into(),
                turn(Icon::ChevronEnd, 1, page < pages, Do::PageDown),
            ],
        );
        let line = layout::fold(direction, pages, state, zoom);

        container(line).padding([space::S, space::XL]).width(Fill).into()
    }
}

/// The page among all, as far as they are counted: no more than whether there is one before and one after has to be right.
fn page_of((leaf, page): (&Leaf, usize)) -> (usize, usize) {
    let pages = leaf.printed.pages();

    (leaf.number * pages + page, leaf.of * pages)
}

/// Which page is shown. Letters are counted as such: how many pages each takes is known once it is set.
fn place_in_words(cx: &Context<'_>, (leaf, page): (&Leaf, usize)) -> String {
    let pages = leaf.printed.pages();
    match (leaf.paper, leaf.of) {
        (_, 1) => tr!(cx.i18n, "papers-page", page = page, pages = pages),
        (Paper::Letters, of) if pages == 1 => tr!(cx.i18n, "papers-letter", letter = leaf.number + 1, letters = of),
        (Paper::Letters, of) => {
            tr!(cx.i18n, "papers-letter-page", letter = leaf.number + 1, letters = of, page = page, pages = pages)
        }
        (_, of) => tr!(cx.i18n, "papers-page", page = leaf.number + 1, pages = of),
    }
}

/// The width of the choices: both buttons stand in one line.
const WIDTH: f32 = 440.0;
/// The same where there is less width than that for all: the page needs some as well.
const TIGHT: f32 = 396.0;
const NARROW: f32 = 900.0;

fn language_key(language: PaperLanguage) -> &'static str {
    match language {
        PaperLanguage::French => "papers-language-french",
        PaperLanguage::Arabic => "papers-language-arabic",
        PaperLanguage::English => "papers-language-english",
        PaperLanguage::FrenchAndArabic => "papers-language-both",
    }
}

fn who_key(who: Who) -> &'static str {
    match who {
        Who::Expected => "papers-who-expected",
        Who::Confirmed => "papers-who-confirmed",
        Who::Present => "papers-who-present",
    }
}
