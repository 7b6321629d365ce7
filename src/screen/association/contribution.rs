//! What an association says between meetings, being written down.

use iced::widget::text_editor::{Action, Content};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::meeting::{Note, NoteKind};
use crate::domain::{AssociationId, Change, DelegateId, Filing, NoteId, RegisterChange, ThemeId};
use crate::i18n::{format, tr};
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::ui::{Element, field, layout, space, text};

/// One contribution.
#[derive(Debug)]
pub struct Form {
    /// None: a new one.
    id: Option<NoteId>,
    was: Note,
    draft: Note,
    text: Content,
    day: String,
    was_tried: bool,
    was_typed: bool,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Another kind was chosen.
    KindChosen(NoteKind),
    /// Who speaks was chosen.
    PersonChosen(Option<DelegateId>),
    /// Another theme was chosen.
    ThemeChosen(Option<ThemeId>),
    /// The day was typed.
    DayTyped(String),
    /// The text was worked on.
    TextActed(Action),
    /// It matters more, or not.
    StarToggled(bool),
}

impl Form {
    /// A new one, of today.
    pub fn blank(cx: &Context<'_>) -> Self {
        let note = Note { kind: NoteKind::Request, said: Some(cx.now), ..Note::default() };

        Self::over(cx, None, note)
    }

    pub fn edit(cx: &Context<'_>, id: NoteId, note: &Note) -> Self {
        Self::over(cx, Some(id), note.clone())
    }

    fn over(cx: &Context<'_>, id: Option<NoteId>, was: Note) -> Self {
        Self {
            id,
            draft: was.clone(),
            text: Content::with_text(&was.text),
            day: day_of(cx, was.said).map(|day| format::date_short(cx.language(), day)).unwrap_or_default(),
            was,
            was_tried: false,
            was_typed: false,
        }
    }

    pub fn id(&self) -> Option<NoteId> {
        self.id
    }

    /// Whether something was typed or chosen that is not kept.
    pub fn is_dirty(&self) -> bool {
        self.was_typed
    }

    pub fn update(&mut self, message: Message) {
        self.was_typed |= !matches!(&message, Message::TextActed(action) if !action.is_edit());
        match message {
            Message::KindChosen(kind) => self.draft.kind = kind,
            Message::PersonChosen(person) => self.draft.delegate = person,
            Message::ThemeChosen(theme) => self.draft.theme = theme,
            Message::DayTyped(day) => self.day = day,
            Message::StarToggled(starred) => self.draft.starred = starred,
            Message::TextActed(action) => self.text.perform(action),
        }
    }

    /// The change that the draft makes; none where something is missing. `Some(None)`: nothing changed.
    pub fn change(&mut self, cx: &Context<'_>, association: AssociationId) -> Option<Option<Change>> {
        self.was_tried = true;
        let words = self.text.text().trim().to_owned();
        let said = self.said(cx)?;
        if words.is_empty() {
            return None;
        }
        let now = Note { text: words, said: Some(said), association: Some(association), ..self.draft.clone() };
        let filing = match self.id {
            None => Some(Filing::Added(cx.ids.next(), now)),
            Some(id) => Filing::edit(id, &self.was, &now),
        };

        Some(filing.map(|filing| RegisterChange::Contribution(filing).into()))
    }

    /// When it was said: the moment that is known, if the day is still that of it, else noon of the day that was typed.
    fn said(&self, cx: &Context<'_>) -> Option<Timestamp> {
        let day = field::date(&self.day)?;
        let known = [self.was.said, Some(cx.now)].into_iter().flatten().find(|at| day_of(cx, Some(*at)) == Some(day));

        known.or_else(|| cx.zone.to_timestamp(day.at(12, 0, 0, 0)).ok())
    }

    /// What stands in the panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>, people: &[DelegateId]) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let kinds: Vec<_> =
            NoteKind::ALL.into_iter().map(|kind| Named::new(kind, wording::note_kind(cx.i18n, kind))).collect();
        // Who spoke stays offered, even where the person is in the archives by now.
        let speaker = self.was.delegate.filter(|id| !people.contains(id));
        let known = people.iter().copied().chain(speaker).filter_map(|id| Some((id, register.delegates.get(id)?)));
        let people: Vec<_> = [Named::new(None, cx.t("association-nobody-named"))]
            .into_iter()
            .chain(known.map(|(id, person)| Named::new(Some(id), wording::person(cx.i18n, person))))
            .collect();
        let themes = register.themes.iter().map(|(id, theme)| Named::new(Some(id), cx.name(&theme.names)));
        let themes: Vec<_> = [Named::new(None, cx.t("association-no-theme"))].into_iter().chain(themes).collect();
        let (kind, person) = (chosen(&kinds, &self.draft.kind), chosen(&people, &self.draft.delegate));
        let theme = chosen(&themes, &self.draft.theme);
        let day = format::date_short(cx.language(), cx.today());
        let wrong = field::date(&self.day).is_none().then(|| tr!(cx.i18n, "common-date-invalid", example = day));
        let is_missing = self.was_tried && self.text.text().trim().is_empty();
        let mut parts: Vec<Element<'a, Message>> = vec![
            text::caption(cx.t("association-contribution-help")).into(),
            field::editor(direction, cx.t("association-field-text"), &self.text, "", Message::TextActed),
        ];
        if is_missing {
            parts.push(text::danger(cx.t("common-field-required")).into());
        }
        parts.extend([
            field::choice(direction, cx.t("association-field-kind"), kinds, kind, "", |kind| {
                Message::KindChosen(kind.value)
            }),
            field::choice(direction, cx.t("association-field-person"), people, person, "", |person| {
                Message::PersonChosen(person.value)
            }),
            field::choice(direction, cx.t("association-field-theme"), themes, theme, "", |theme| {
                Message::ThemeChosen(theme.value)
            }),
            field::text(direction, cx.t("association-field-day"), &self.day)
                .error(wrong)
                .on_input(Message::DayTyped)
                .into(),
            field::check(direction, cx.t("association-field-starred"), self.draft.starred, Message::StarToggled),
        ]);

        layout::column(direction, parts).spacing(space::M).into()
    }
}

fn day_of(cx: &Context<'_>, at: Option<Timestamp>) -> Option<Date> {
    at.map(|at| cx.zone.to_datetime(at).date())
}
