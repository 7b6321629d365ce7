//! What was said under the theme at the cursor, in the side panel.

use super::{Message, Synthesis};
use crate::domain::figures::synthesis::{Heard, said};
use crate::domain::meeting::{Note, NoteKind};
use crate::domain::{MeetingId, ThemeId};
use crate::i18n::{format, tr};
use crate::screen::keys::Do;
use crate::screen::meeting::{association_name, note_picture, person_name, said as quoted};
use crate::screen::{Context, wording};
use crate::ui::{Element, Icon, Ink, button, layout, pill, side_panel, space, text};

/// So many are read out, the latest first; the others are counted.
const SHOWN: usize = 60;

impl Synthesis {
    pub(super) fn said<'a>(&'a self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let (theme, heard) = self.rows.get(self.place()?)?;
        let direction = cx.direction();
        let mut parts: Vec<Element<'a, Message>> = vec![text::muted(sentence(cx, heard)).into(), kinds(cx, heard)];
        let notes = said(cx.workspace, self.asked, *theme);
        let more = notes.len().saturating_sub(SHOWN);
        parts.extend(notes.into_iter().rev().take(SHOWN).map(|(meeting, note)| line(cx, meeting, note)));
        if more > 0 {
            parts.push(text::caption(tr!(cx.i18n, "synthesis-more", count = more)).into());
        }
        let content = layout::column(direction, parts).spacing(space::L);
        let actions = actions(cx, *theme);

        Some(side_panel::side_panel(direction, name(cx, *theme), cx.close(Message::Escaped), content, actions))
    }
}

/// The theme's name, or that there is none.
pub fn name(cx: &Context<'_>, theme: Option<ThemeId>) -> String {
    let known = theme.and_then(|theme| cx.workspace.register.themes.get(theme));

    known.map_or_else(|| cx.t("discussion-no-theme"), |theme| cx.name(&theme.names).to_owned())
}

fn sentence(cx: &Context<'_>, heard: &Heard) -> String {
    let parts = [
        tr!(cx.i18n, "synthesis-notes", count = heard.notes),
        tr!(cx.i18n, "synthesis-organisations", count = heard.organisations.len()),
        tr!(cx.i18n, "synthesis-regions", count = heard.regions.len()),
    ];

    wording::line(cx.i18n, parts)
}

/// How many of each kind, of those that there are.
fn kinds<'a>(cx: &Context<'a>, heard: &Heard) -> Element<'a, Message> {
    let direction = cx.direction();
    let lines = NoteKind::ALL.into_iter().filter(|kind| heard.of(*kind) > 0).map(|kind| {
        let count = text::strong(format::number(cx.language(), i64::from(heard.of(kind))));

        layout::spread(direction, text::body(wording::note_kind(cx.i18n, kind)), count).into()
    });

    layout::column(direction, lines).spacing(space::XS).width(iced::Fill).into()
}

fn line<'a>(cx: &Context<'a>, meeting: Option<MeetingId>, note: &'a Note) -> Element<'a, Message> {
    let direction = cx.direction();
    let (tone, picture) = note_picture(note.kind);
    let known = meeting.and_then(|meeting| cx.workspace.meeting(meeting));
    let code = known.map_or_else(|| cx.t("synthesis-between"), |meeting| meeting.details.code.clone());
    let person = note.delegate.map(|person| person_name(cx, person));
    let association = note.association.and_then(|association| association_name(cx, association));
    let who = wording::line(cx.i18n, person.into_iter().chain(association).chain([code]));
    let kind = pill::pill(direction, tone, picture, wording::note_kind(cx.i18n, note.kind));

    layout::column(direction, [kind, quoted(direction, &note.text, Ink::Plain), text::caption(who).into()])
        .spacing(space::XS)
        .into()
}

fn actions<'a>(cx: &Context<'a>, theme: Option<ThemeId>) -> Vec<Element<'a, Message>> {
    if theme.is_none() || cx.read_only {
        return Vec::new();
    }
    let direction = cx.direction();

    vec![
        button::quiet(direction, cx.t("common-remove"))
            .shortcut(cx.key(Do::Remove))
            .icon(Icon::Trash)
            .on_press(Message::ThemeWithdrawn)
            .into(),
        button::secondary(direction, cx.t("common-edit"))
            .shortcut(cx.key(Do::Edit))
            .on_press(Message::ThemeEdited)
            .into(),
    ]
}
