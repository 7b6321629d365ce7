//! What was said, under the items of the agenda: which of it is shown, and how.

use crate::screen::keys::Do;
use std::collections::BTreeMap;

use crate::ui::focus::button;
use iced::widget::{Id, container};
use iced::{Fill, FillPortion};

use super::view::Fit;
use super::{Discussion, Message, kinds};
use crate::domain::meeting::{Act, AgendaItem, Meeting, Note, NoteKind, SessionKind};
use crate::domain::register::Register;
use crate::domain::{AgendaItemId, AssociationId, NoteId, RegionId, SessionId, ThemeId};
use crate::i18n::{format, tr};
use crate::screen::meeting::people;
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, wording};
use crate::search::fold;
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, Tone, button as press, empty, field, icon, layout, pill, scroll, space, text};

/// Which notes are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words of the text, of who spoke or of the association.
    pub query: String,
    /// Of this kind alone.
    pub kind: Option<NoteKind>,
    /// Of this theme alone.
    pub theme: Option<ThemeId>,
    /// From this region alone.
    pub region: Option<RegionId>,
    /// Starred ones alone.
    pub starred: bool,
}

/// What the notes are shown under.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// The items of the agenda.
    #[default]
    Item,
    /// Their themes.
    Theme,
    /// The associations that were spoken for.
    Association,
    /// The regions of these.
    Region,
    /// Their kinds.
    Kind,
    /// The sessions: the plenary, and each workshop with its rapporteur.
    Session,
}

impl Grouping {
    /// In the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Item, Self::Session, Self::Theme, Self::Association, Self::Region, Self::Kind];
}

/// What one group of notes has in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// An item; none: nothing of the agenda.
    Item(Option<AgendaItemId>),
    /// A theme.
    Theme(Option<ThemeId>),
    /// An association.
    Association(Option<AssociationId>),
    /// A region.
    Region(Option<RegionId>),
    /// A kind.
    Kind(NoteKind),
    /// A session; none: the item is none of the agenda.
    Session(Option<SessionId>),
}

/// Notes with something in common, in the order in which they were said.
pub type Group = (Heading, Vec<NoteId>);

/// The item that a note is filed under; none where that item is no more.
pub fn item_of(meeting: &Meeting, note: &Note) -> Option<AgendaItemId> {
    note.item.filter(|item| meeting.agenda.contains(*item))
}

/// How many notes each item has.
pub fn counts(meeting: &Meeting) -> BTreeMap<Option<AgendaItemId>, usize> {
    let mut counts = BTreeMap::new();
    for (_, note) in meeting.notes.iter() {
        *counts.entry(item_of(meeting, note)).or_default() += 1;
    }

    counts
}

/// The notes that a filter lets through: by item in the order of the agenda, else the largest group first; those without
/// anything in common last.
pub fn groups(
    register: &Register,
    meeting: &Meeting,
    filter: &Filter,
    grouping: Grouping,
    only: Option<Option<AgendaItemId>>,
) -> Vec<Group> {
    let wanted: Vec<String> = fold(&filter.query).split_whitespace().map(str::to_owned).collect();
    let mut grouped: BTreeMap<Heading, Vec<(NoteId, &Note)>> = BTreeMap::new();
    for (id, note) in meeting.notes.iter() {
        let item = item_of(meeting, note);
        let region = note.association.and_then(|id| register.associations.get(id)?.region);
        let is_shown = only.is_none_or(|only| only == item)
            && filter.kind.is_none_or(|kind| note.kind == kind)
            && filter.theme.is_none_or(|theme| note.theme == Some(theme))
            && filter.region.is_none_or(|wanted| region == Some(wanted))
            && (!filter.starred || note.starred)
            && (wanted.is_empty() || is_found(register, note, &wanted));
        if is_shown {
            let heading = match grouping {
                Grouping::Item => Heading::Item(item),
                Grouping::Theme => Heading::Theme(note.theme.filter(|theme| register.themes.contains(*theme))),
                Grouping::Association => Heading::Association(note.association),
                Grouping::Region => Heading::Region(region),
                Grouping::Kind => Heading::Kind(note.kind),
                Grouping::Session => Heading::Session(session_of(meeting, item)),
            };
            grouped.entry(heading).or_default().push((id, note));
        }
    }
    let agenda = meeting.ordered_agenda();
    let sessions = meeting.ordered_sessions();
    let mut groups: Vec<_> = grouped.into_iter().collect();
    groups.sort_by_key(|(heading, notes)| match heading {
        Heading::Item(Some(item)) => (false, agenda.iter().position(|(id, _)| id == item).unwrap_or_default()),
        Heading::Session(Some(session)) => {
            (false, sessions.iter().position(|(id, _)| id == session).unwrap_or_default())
        }
        Heading::Item(None)
        | Heading::Theme(None)
        | Heading::Association(None)
        | Heading::Region(None)
        | Heading::Session(None) => (true, 0),
        Heading::Theme(_) | Heading::Association(_) | Heading::Region(_) => (false, usize::MAX - notes.len()),
        Heading::Kind(kind) => (false, *kind as usize),
    });

    groups
        .into_iter()
        .map(|(heading, mut notes)| {
            notes.sort_by_key(|(id, note)| (note.said, *id));
            (heading, notes.into_iter().map(|(id, _)| id).collect())
        })
        .collect()
}

/// The session that an item belongs to: the first, unless another is named.
fn session_of(meeting: &Meeting, item: Option<AgendaItemId>) -> Option<SessionId> {
    let named = meeting.agenda.get(item?)?.session.filter(|session| meeting.sessions.contains(*session));

    named.or_else(|| meeting.ordered_sessions().first().map(|(id, _)| *id))
}

fn is_found(register: &Register, note: &Note, wanted: &[String]) -> bool {
    let mut whole = fold(&note.text);
    let mut add = |text: &str| {
        whole.push(' ');
        whole.push_str(&fold(text));
    };
    if let Some(known) = note.delegate.and_then(|id| register.delegates.get(id)) {
        add(&known.names.latin);
        add(&known.names.arabic);
    }
    if let Some(known) = note.association.and_then(|id| register.associations.get(id)) {
        add(&known.names.latin);
        add(&known.names.arabic);
        add(&known.acronym);
    }

    wanted.iter().all(|word| whole.contains(word.as_str()))
}

pub fn list_id() -> Id {
    Id::new("discussion-notes")
}

impl Discussion {
    /// The line that filters.
    pub(super) fn filters<'a>(&'a self, cx: &Context<'a>, place: Fit) -> Element<'a, Message> {
        let direction = cx.direction();
        let search = field::search(direction, cx.t("discussion-filter"), &self.filter.query, |query| {
            Message::FilterChanged(Filter { query, ..self.filter.clone() })
        })
        .clear(cx.t("common-clear"));
        let kinds: Vec<Named<Option<NoteKind>>> = [Named::new(None, cx.t("discussion-all-kinds"))]
            .into_iter()
            .chain(NoteKind::ALL.map(|kind| Named::new(Some(kind), wording::note_kind(cx.i18n, kind))))
            .collect();
        let kind = field::choice(direction, "", kinds.clone(), chosen(&kinds, &self.filter.kind), "", |kind| {
            Message::FilterChanged(Filter { kind: kind.value, ..self.filter.clone() })
        });
        let themes = themes(cx, cx.t("discussion-all-themes"));
        let theme = field::choice(direction, "", themes.clone(), chosen(&themes, &self.filter.theme), "", |theme| {
            Message::FilterChanged(Filter { theme: theme.value, ..self.filter.clone() })
        });
        let star = if self.filter.starred { Icon::StarFilled } else { Icon::Star };
        let star = crate::ui::tip::tip(
            press::icon(star)
                .on_press(Message::FilterChanged(Filter { starred: !self.filter.starred, ..self.filter.clone() })),
            cx.t("discussion-starred-only"),
        );
        let shown: usize = self.shown.iter().map(|(_, notes)| notes.len()).sum();
        let count = text::caption(tr!(cx.i18n, "discussion-count", count = shown));

        let mut regions: Vec<Named<Option<RegionId>>> = cx
            .workspace
            .register
            .regions
            .iter()
            .filter(|(_, region)| !region.archived)
            .map(|(id, region)| Named::new(Some(id), cx.name(&region.names)))
            .collect();
        cx.collation.sort_by_key(&mut regions, |region| region.name.clone());
        regions.insert(0, Named::new(None, cx.t("commitments-all-regions")));
        let region =
            field::choice(direction, "", regions.clone(), chosen(&regions, &self.filter.region), "", |region| {
                Message::FilterChanged(Filter { region: region.value, ..self.filter.clone() })
            });
        let groupings: Vec<Named<Grouping>> =
            Grouping::ALL.map(|grouping| Named::new(grouping, cx.t(grouping_word(grouping)))).into();
        let grouping = field::choice(
            direction,
            "",
            groupings.clone(),
            chosen(&groupings, &self.grouping),
            "",
            |grouping: Named<Grouping>| Message::GroupingChosen(grouping.value),
        );
        let choices = [kind, theme, region, grouping];
        let line = |search, more: Option<Element<'a, Message>>| {
            let parts = [container(search).width(Fill).into(), star].into_iter().chain(more).chain([count.into()]);

            layout::row(direction, parts).into()
        };
        let search = Element::from(search);
        if place == Fit::Roomy {
            let choices = choices.map(|choice| container(choice).width(FillPortion(1)).into());

            return layout::column(direction, [line(search, None), layout::row(direction, choices).into()]).into();
        }
        // What is filtered by is seen, however little room there is.
        let is_filtered = self.filter.kind.is_some() || self.filter.theme.is_some() || self.filter.region.is_some();
        let more = press::icon(Icon::Filter).on_press_maybe((!is_filtered).then_some(Message::FiltersToggled));
        let line = line(search, Some(crate::ui::tip::tip(more, cx.t("discussion-filters"))));
        if !self.is_filtering && !is_filtered {
            return line;
        }
        let [kind, theme, region, grouping] = choices.map(|choice| container(choice).width(FillPortion(1)).into());
        let lines =
            [line, layout::row(direction, [kind, theme]).into(), layout::row(direction, [region, grouping]).into()];

        layout::column(direction, lines).into()
    }

    /// The notes, under their items.
    pub(super) fn notes<'a>(&'a self, cx: &Context<'a>, meeting: &'a Meeting) -> Element<'a, Message> {
        let direction = cx.direction();
        if self.shown.is_empty() {
            let sentence = if meeting.notes.is_empty() { "discussion-no-notes" } else { "discussion-no-match" };
            return container(empty::empty(Icon::Chat, cx.t(sentence), None)).height(Fill).into();
        }
        let items = meeting.ordered_agenda();
        let mut lines: Vec<Element<'a, Message>> = Vec::new();
        for (heading, notes) in &self.shown {
            if !self.only_item || self.grouping != Grouping::Item {
                let title = text::label(heading_name(cx, meeting, &items, *heading));
                lines.push(container(title).padding([space::S, space::S]).into());
            }
            for id in notes {
                if let Some(note) = meeting.notes.get(*id) {
                    lines.push(self.note(cx, meeting, *id, note));
                }
            }
        }

        scroll::clear(direction, layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill))
            .id(list_id())
            .height(Fill)
            .into()
    }

    fn note<'a>(&'a self, cx: &Context<'a>, meeting: &Meeting, id: NoteId, note: &'a Note) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_at = self.at == Some(id);
        let (tone, picture) = kinds::picture(note.kind);
        let mut head: Vec<Element<'a, Message>> =
            vec![pill::pill(direction, tone, picture, wording::note_kind(cx.i18n, note.kind))];
        head.extend(speaker(cx, note, if note.theme.is_some() || self.panel.is_some() { 32 } else { 48 }));
        if let Some(theme) = note.theme.and_then(|id| cx.workspace.register.themes.get(id)) {
            head.push(text::caption_line(format!("# {}", cx.name(&theme.names))).into());
        }
        if let Some(outcome) = meeting.outcomes.iter().find(|(_, outcome)| outcome.note == Some(id)) {
            head.push(icon::inked(kinds::outcome_icon(outcome.1.kind), Ink::Toned(Tone::Success)));
        }
        let time = note.said.map(|said| format::time_at(said, cx.zone)).unwrap_or_default();
        let star = note.starred.then(|| icon::inked(Icon::StarFilled, Ink::Toned(Tone::Accent)));
        let end = layout::row(direction, star.into_iter().chain([text::caption(time).into()]));
        let head =
            container(layout::row(direction, head)).width(Fill).align_x(layout::start_side(direction)).clip(true);
        let head = layout::row(direction, [head.into(), end.into()]);
        let mut parts: Vec<Element<'a, Message>> = vec![head.into(), people::said(direction, &note.text, Ink::Plain)];
        if let Some(question) = note.answers.and_then(|question| meeting.notes.get(question)) {
            let asked = people::fitted(&question.text, 80);
            parts.push(text::caption(tr!(cx.i18n, "discussion-answering", question = asked)).into());
        }
        if self.joining == Some(id) {
            parts.push(text::caption(cx.t("discussion-join-which")).class(Ink::Toned(Tone::Primary)).into());
        }
        if is_at && let Some(actions) = self.note_actions(cx, meeting, id) {
            parts.push(actions);
        }

        button(layout::column(direction, parts).spacing(space::XS).width(Fill))
            .padding(space::S)
            .width(Fill)
            .class(Press::Line { active: is_at })
            .on_press(Message::NotePressed(id))
            .into()
    }

    fn note_actions<'a>(&self, cx: &Context<'a>, meeting: &Meeting, id: NoteId) -> Option<Element<'a, Message>> {
        let direction = cx.direction();
        let state = meeting.details.state;
        if cx.read_only {
            return None;
        }
        let mut actions: Vec<Element<'a, Message>> = Vec::with_capacity(4);
        if state.allows(Act::TakeNotes) {
            actions.push(
                press::quiet(direction, cx.t("common-edit"))
                    .shortcut(cx.key(Do::Edit))
                    .on_press(Message::NoteEdited(id))
                    .into(),
            );
            actions.push(
                press::quiet(direction, cx.t("discussion-star"))
                    .shortcut(cx.key(Do::Star))
                    .on_press(Message::Starred(id))
                    .into(),
            );
            let join = cx.key(Do::Join);
            actions.push(
                press::quiet(direction, cx.t("discussion-join")).shortcut(join).on_press(Message::JoinAsked(id)).into(),
            );
        }
        if state.allows(Act::Conclude) {
            actions.push(
                press::quiet(direction, cx.t("discussion-outcome-from"))
                    .shortcut(cx.key(Do::OutcomeFrom))
                    .on_press(Message::OutcomeFrom(id))
                    .into(),
            );
        }
        if state.allows(Act::TakeNotes) {
            actions.push(
                press::quiet(direction, cx.t("common-remove"))
                    .icon(Icon::Trash)
                    .on_press(Message::NoteWithdrawn(id))
                    .into(),
            );
        }

        (!actions.is_empty()).then(|| layout::row(direction, actions).spacing(0.0).into())
    }
}

fn grouping_word(grouping: Grouping) -> &'static str {
    match grouping {
        Grouping::Item => "discussion-group-item",
        Grouping::Theme => "discussion-group-theme",
        Grouping::Association => "discussion-group-association",
        Grouping::Region => "discussion-group-region",
        Grouping::Kind => "discussion-group-kind",
        Grouping::Session => "discussion-group-session",
    }
}

fn heading_name(
    cx: &Context<'_>,
    meeting: &Meeting,
    agenda: &[(AgendaItemId, &AgendaItem)],
    heading: Heading,
) -> String {
    let register = &cx.workspace.register;
    match heading {
        Heading::Item(item) => {
            let place = agenda.iter().position(|(id, _)| Some(*id) == item);

            match place.and_then(|place| agenda.get(place).map(|(_, item)| (place + 1, item))) {
                Some((number, item)) => format!("{number}. {}", cx.name(&item.title)),
                None => cx.t("discussion-no-item"),
            }
        }
        Heading::Theme(theme) => {
            let known = theme.and_then(|theme| register.themes.get(theme));

            known.map_or_else(|| cx.t("discussion-no-theme"), |theme| cx.name(&theme.names).to_owned())
        }
        Heading::Association(association) => association
            .and_then(|association| people::association_name(cx, association))
            .unwrap_or_else(|| cx.t("discussion-no-association")),
        Heading::Region(region) => wording::region(cx.i18n, register, region),
        Heading::Kind(kind) => wording::note_kind(cx.i18n, kind),
        Heading::Session(session) => session_name(cx, meeting, session),
    }
}

/// A session by its name, a workshop with who reports from it to the plenary.
fn session_name(cx: &Context<'_>, meeting: &Meeting, id: Option<SessionId>) -> String {
    let Some(session) = id.and_then(|id| meeting.sessions.get(id)) else { return cx.t("discussion-no-item") };
    let name = if session.names.is_empty() {
        format::day(cx.language(), session.date)
    } else {
        cx.name(&session.names).to_owned()
    };

    match (session.kind, session.rapporteur) {
        (SessionKind::Workshop, Some(person)) => {
            tr!(cx.i18n, "discussion-workshop", session = name, name = people::name(cx, person))
        }
        (SessionKind::Workshop, None) => tr!(cx.i18n, "discussion-workshop-alone", session = name),
        (SessionKind::Plenary, _) => name,
    }
}

/// Who spoke, and for whom.
fn speaker<'a, M: 'a>(cx: &Context<'a>, note: &Note, letters: usize) -> Vec<Element<'a, M>> {
    let association = note
        .association
        .and_then(|id| people::association_name(cx, id))
        .map(|name| people::fitted_name(&name, letters));
    match (note.delegate, association) {
        (Some(person), association) => {
            let mut words = vec![text::strong_line(people::name(cx, person)).into()];
            words.extend(association.map(|name| text::caption_line(name).into()));

            words
        }
        (None, Some(association)) => vec![text::strong_line(association).into()],
        (None, None) => vec![text::muted(cx.t("discussion-no-speaker")).into()],
    }
}

/// The themes of the register, after a word for none.
pub fn themes(cx: &Context<'_>, none: String) -> Vec<Named<Option<ThemeId>>> {
    let mut themes: Vec<Named<Option<ThemeId>>> =
        cx.workspace.register.themes.iter().map(|(id, theme)| Named::new(Some(id), cx.name(&theme.names))).collect();
    cx.collation.sort_by_key(&mut themes, |theme| theme.name.clone());
    themes.insert(0, Named::new(None, none));

    themes
}
