use super::Question;
use crate::domain::figures::{Questions, Undone};
use crate::domain::{AssociationId, Names, RegionId};
use crate::i18n::{format, tr};
use crate::screen::{Context, wording};

/// One answer: an association, or a region that has none.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Whose page it leads to.
    pub association: Option<AssociationId>,
    /// Its name.
    pub name: String,
    /// The same in both scripts.
    pub called: Names,
    /// Its region.
    pub region: String,
    /// Why it is here.
    pub answer: String,
}

/// The answers to a question, in the order of the alphabet unless another one says more.
pub fn rows(cx: &Context<'_>, question: Question, answers: &Questions) -> Vec<Row> {
    let row = |id: AssociationId, answer: String| row(cx, id, answer);
    let mut rows: Vec<Row> = match question {
        Question::NeverInvited => {
            answers.never_invited.iter().filter_map(|id| row(*id, cx.t("programme-answer-never"))).collect()
        }
        Question::Absent => answers
            .absent
            .iter()
            .filter_map(|(id, absences)| row(*id, tr!(cx.i18n, "programme-answer-absent", count = *absences)))
            .collect(),
        Question::New => answers
            .new
            .iter()
            .filter_map(|(id, first)| {
                row(*id, tr!(cx.i18n, "programme-answer-new", day = format::date_short(cx.language(), *first)))
            })
            .collect(),
        Question::Undone => {
            return answers.undone.iter().filter_map(|it| row(it.association, undone(cx, it))).collect();
        }
        Question::Unheard => return answers.unheard.iter().flat_map(|region| of_region(cx, *region)).collect(),
    };
    cx.collation.sort_by_key(&mut rows, |row| row.name.clone());

    rows
}

fn row(cx: &Context<'_>, id: AssociationId, answer: String) -> Option<Row> {
    let register = &cx.workspace.register;
    let known = register.associations.get(id)?;

    Some(Row {
        association: Some(id),
        name: cx.name(&known.names).to_owned(),
        called: known.names.clone(),
        region: wording::region(cx.i18n, register, known.region),
        answer,
    })
}

fn undone(cx: &Context<'_>, it: &Undone) -> String {
    let part = |count: u32, key: &str| {
        if count == 0 { String::new() } else { cx.i18n.t_with(key, &[("count", count.into())]) }
    };

    wording::line(
        cx.i18n,
        [
            part(it.late, "programme-answer-late"),
            part(it.owes, "programme-answer-owes"),
            part(it.is_owed, "programme-answer-owed"),
        ],
    )
}

/// The associations of a region of which nobody ever spoke; where there is none, the region itself.
fn of_region(cx: &Context<'_>, region: RegionId) -> Vec<Row> {
    let register = &cx.workspace.register;
    let there = register.active_associations().filter(|(_, it)| it.region == Some(region));
    let mut rows: Vec<Row> = there.filter_map(|(id, _)| row(cx, id, cx.t("programme-answer-unheard"))).collect();
    cx.collation.sort_by_key(&mut rows, |row| row.name.clone());
    if rows.is_empty() {
        rows.push(Row {
            association: None,
            name: cx.t("programme-answer-no-association"),
            called: Names::default(),
            region: wording::region(cx.i18n, register, Some(region)),
            answer: cx.t("programme-answer-unheard"),
        });
    }

    rows
}
