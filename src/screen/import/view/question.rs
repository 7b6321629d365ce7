//! What is asked before it goes on, and what is said where a decision fell away.

use super::super::asking::Question;
use super::super::{Import, Message};
use crate::screen::Context;
use crate::screen::keys::Do;
use crate::tr;
use crate::ui::{Element, Tone, banner, button, dialog, text};

impl Import {
    /// That decisions fell away, until it was read.
    pub(super) fn what_fell_away<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let fallen = self.fallen();
        let read = button::quiet(direction, cx.t("import-fallen-read")).on_press(Message::FallenRead);

        (fallen > 0).then(|| {
            banner::banner(direction, Tone::Accent, tr!(cx.i18n, "import-fallen", count = fallen), Some(read.into()))
        })
    }

    /// What is asked before it goes on.
    pub(super) fn question<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let direction = cx.direction();

        Some(match self.asking? {
            Question::Undecided(count) => dialog::dialog(
                direction,
                cx.t("import-undecided-title"),
                text::body(tr!(cx.i18n, "import-undecided", count = count)),
                [
                    button::secondary(direction, cx.t("import-undecided-new"))
                        .shortcut(cx.key(Do::Import))
                        .on_press(Message::ConfirmedAsNew)
                        .into(),
                    button::primary(direction, cx.t("import-undecided-check"))
                        .shortcut(cx.key(Do::Confirm))
                        .on_press(Message::CheckWanted)
                        .into(),
                ],
            ),
            Question::Leaving => {
                let count = self.decided();

                dialog::dialog(
                    direction,
                    cx.t("import-leaving-title"),
                    text::body(tr!(cx.i18n, "import-leaving", count = count)),
                    [
                        button::quiet(direction, cx.t("import-leaving-stay"))
                            .shortcut(cx.key(Do::Leave))
                            .on_press(Message::QuestionDropped)
                            .into(),
                        button::danger(direction, cx.t("import-leaving-go"))
                            .shortcut(cx.key(Do::Confirm))
                            .on_press(Message::LeavingConfirmed)
                            .into(),
                    ],
                )
            }
        })
    }
}
