//! A project being read or edited beside the list.

use super::bodies::{self, Bodies};
use crate::domain::register::{Project, RegisterChange};
use crate::domain::{Change, Filing, Names, ProgrammeId, ProjectId, RegionId};
use crate::screen::named::{Named, chosen};
use crate::screen::{Context, beside, wording};
use crate::ui::{Element, field, layout, space};

/// One project.
#[derive(Debug)]
pub struct Form {
    /// None: a new one.
    id: Option<ProjectId>,
    was: Project,
    draft: Project,
    bodies: Bodies,
    /// The four figures, as they are typed.
    typed: [String; 4],
    was_tried: bool,
    is_dirty: bool,
}

/// A figure that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The first year.
    From,
    /// The last year.
    To,
    /// Dirhams.
    Amount,
    /// People reached.
    Beneficiaries,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The title in French was typed.
    Latin(String),
    /// The title in Arabic was typed.
    Arabic(String),
    /// In the field of the association.
    Bodies(bodies::Message),
    /// A programme was chosen.
    ProgrammeChosen(Option<ProgrammeId>),
    /// A region was chosen.
    RegionChosen(Option<RegionId>),
    /// A figure was typed.
    Typed(Figure, String),
}

impl Form {
    pub fn blank(cx: &Context<'_>) -> Self {
        Self::over(cx, None, Project::default())
    }

    pub fn edit(cx: &Context<'_>, id: ProjectId, project: &Project) -> Self {
        Self::over(cx, Some(id), project.clone())
    }

    fn over(cx: &Context<'_>, id: Option<ProjectId>, was: Project) -> Self {
        let figure = |number: u64| if number == 0 { String::new() } else { number.to_string() };

        Self {
            id,
            bodies: Bodies::holding(cx, was.association),
            typed: [
                figure(was.from.unsigned_abs().into()),
                figure(was.to.unsigned_abs().into()),
                figure(was.amount),
                figure(was.beneficiaries.into()),
            ],
            draft: was.clone(),
            was,
            was_tried: false,
            is_dirty: false,
        }
    }

    pub fn id(&self) -> Option<ProjectId> {
        self.id
    }

    pub fn is_dirty(&self) -> bool {
        self.is_dirty
    }

    pub fn is_archived(&self) -> bool {
        self.was.archived
    }

    /// Whether answers are open under the field of the association.
    pub fn is_looking_up(&self) -> bool {
        self.bodies.is_looking_up()
    }

    pub fn update(&mut self, message: Message, cx: &Context<'_>) {
        self.is_dirty |= !matches!(message, Message::Bodies(bodies::Message::Moved(_)));
        match message {
            Message::Latin(title) => self.draft.title.latin = title,
            Message::Arabic(title) => self.draft.title.arabic = title,
            Message::Bodies(message) => {
                self.bodies.update(message, cx);
            }
            Message::ProgrammeChosen(programme) => self.draft.programme = programme,
            Message::RegionChosen(region) => self.draft.region = region,
            Message::Typed(figure, typed) => self.typed[figure as usize] = typed,
        }
    }

    /// The change that the draft makes; none where something is missing or wrong. `Some(None)`: nothing changed.
    pub fn change(&mut self, cx: &Context<'_>) -> Option<Option<Change>> {
        self.was_tried = true;
        let title = Names::new(self.draft.title.latin.trim(), self.draft.title.arabic.trim());
        let (from, to) = (self.year(Figure::From)?, self.year(Figure::To)?);
        let is_backwards = to != 0 && from > to;
        if title.is_empty() || is_backwards || self.bodies.is_lost() {
            return None;
        }
        let now = Project {
            title,
            association: self.bodies.held(),
            from,
            to,
            amount: self.number(Figure::Amount)?,
            beneficiaries: self.number(Figure::Beneficiaries)?.try_into().ok()?,
            ..self.draft.clone()
        };
        let filing = match self.id {
            None => Some(Filing::Added(cx.ids.next(), now)),
            Some(id) => Filing::edit(id, &self.was, &now),
        };

        Some(filing.map(|filing| RegisterChange::Project(filing).into()))
    }

    /// What stands in the panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let missing = (self.was_tried && self.draft.title.is_empty()).then(|| cx.t("programme-title-missing"));
        let unknown = (self.was_tried && self.bodies.is_lost()).then(|| cx.t("register-association-unknown"));
        let programmes = register.programmes.iter().map(|(id, it)| Named::new(Some(id), cx.name(&it.names)));
        let programmes: Vec<_> =
            [Named::new(None, cx.t("programme-no-programme"))].into_iter().chain(programmes).collect();
        let regions = register.regions.iter().filter(|(id, it)| !it.archived || self.draft.region == Some(*id));
        let regions = regions.map(|(id, it)| Named::new(Some(id), cx.name(&it.names)));
        let regions: Vec<_> =
            [Named::new(None, wording::region(cx.i18n, register, None))].into_iter().chain(regions).collect();
        let (programme, region) = (chosen(&programmes, &self.draft.programme), chosen(&regions, &self.draft.region));
        let figure = |figure: Figure, key: &str| -> Element<'a, Message> {
            let wrong = match figure {
                Figure::From | Figure::To => self.year(figure).is_none(),
                Figure::Amount | Figure::Beneficiaries => self.number(figure).is_none(),
            };
            let error = if wrong { Some("common-number-invalid") } else { self.backwards(figure) };
            let line = field::text(direction, cx.t(key), &self.typed[figure as usize]);
            if cx.read_only {
                return line.into();
            }

            line.error(error.map(|key| cx.t(key))).on_input(move |typed| Message::Typed(figure, typed)).into()
        };
        let pair = |first, second| layout::row(direction, [first, second]).align_y(iced::Top).into();
        let title = |key: &str, value: &'a str, typed: fn(String) -> Message| {
            let line = field::text(direction, cx.t(key), value);

            if cx.read_only { line } else { line.on_input(typed) }
        };

        layout::column(
            direction,
            [
                title("programme-field-latin", &self.draft.title.latin, Message::Latin)
                    .id(beside::first_field())
                    .required()
                    .error(missing)
                    .into(),
                title("programme-field-arabic", &self.draft.title.arabic, Message::Arabic).into(),
                self.bodies
                    .view(cx, cx.t("programme-column-association"), cx.t("programme-look-up"), unknown)
                    .map(Message::Bodies),
                field::choice(direction, cx.t("programme-column-programme"), programmes, programme, "", |it| {
                    Message::ProgrammeChosen(it.value)
                }),
                field::choice(direction, cx.t("programme-column-region"), regions, region, "", |it| {
                    Message::RegionChosen(it.value)
                }),
                pair(figure(Figure::From, "programme-column-from"), figure(Figure::To, "programme-column-to")),
                pair(
                    figure(Figure::Amount, "programme-column-amount"),
                    figure(Figure::Beneficiaries, "programme-column-beneficiaries"),
                ),
            ],
        )
        .spacing(space::M)
        .into()
    }

    /// What is wrong with two years that are each a year.
    fn backwards(&self, figure: Figure) -> Option<&'static str> {
        let (from, to) = (self.year(Figure::From)?, self.year(Figure::To)?);

        (figure == Figure::To && to != 0 && from > to).then_some("programme-years-backwards")
    }

    fn number(&self, figure: Figure) -> Option<u64> {
        let typed = self.typed[figure as usize].trim();

        if typed.is_empty() { Some(0) } else { field::number(typed)?.try_into().ok() }
    }

    /// Nothing, or a year of four digits.
    fn year(&self, figure: Figure) -> Option<i16> {
        let year = i16::try_from(self.number(figure)?).ok()?;

        (year == 0 || (1900..=2200).contains(&year)).then_some(year)
    }
}
