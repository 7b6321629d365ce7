//! The 237 projects of the case: 130 partner associations in nine regions, 40 million dirhams, 73,000 beneficiaries.

use std::collections::{BTreeMap, BTreeSet};

use super::stage::{Body, Cast, Stage, by_key};
use super::table::{self, Row, rows};
use crate::domain::register::{AssociationKind, Project};
use crate::domain::{BatchKind, Change, Filing, Names, ProjectId, RegisterChange};

/// The nine regions by their numbers; the programme had not reached the other three.
const REGIONS: [u64; 9] = [1, 2, 3, 4, 5, 6, 7, 9, 11];
/// How many partners carried one, two and three projects: 130 partners, 237 projects.
const SIZES: [(usize, usize); 3] = [(1, 50), (2, 53), (3, 27)];
/// In dirhams.
const AMOUNT: u64 = 40_000_000;
/// Grants are rounded to this many dirhams.
const ROUNDED_TO: u64 = 500;
const BENEFICIARIES: u64 = 73_000;

/// Files the projects.
pub(super) fn file(stage: &mut Stage, cast: &Cast) {
    // Networks speak for their members and carry no project of their own.
    let partners: Vec<&Body> = cast
        .bodies
        .iter()
        .filter(|body| REGIONS.contains(&body.region.bits()) && body.kind != AssociationKind::Network)
        .collect();
    let mut sizes: Vec<usize> = SIZES.into_iter().flat_map(|(size, times)| std::iter::repeat_n(size, times)).collect();
    stage.dice.shuffle(&mut sizes);
    let fields: BTreeMap<_, _> = rows(table::FIELDS).map(|row| (row.cell(0), row.cell(2))).collect();
    let titles: Vec<Row> = rows(table::TITLES).collect();
    let mut taken = BTreeSet::new();
    let mut projects: Vec<(ProjectId, Project)> = Vec::new();
    let mut weights = Vec::new();

    for (body, size) in partners.into_iter().zip(sizes) {
        for _ in 0..size {
            let Some(title) = title(stage, &titles, body, &mut taken) else { continue };
            let field =
                if title.cell(0) == "*" { body.fields.first().copied().unwrap_or_default() } else { title.cell(0) };
            let from = stage.dice.between(2014, 2016) as i16;
            let lasts_on = stage.dice.in_hundred(45);
            let weight = stage.dice.between(30, 100) * stage.dice.between(30, 100) * stage.dice.between(40, 100);
            weights.push(weight as u64);
            let project = Project {
                title: Names::new(
                    title.cell(1).replace("{}", body.city),
                    title.cell(2).replace("{}", body.city_arabic),
                ),
                association: Some(body.id),
                programme: by_key(&cast.programmes, fields.get(field).copied().unwrap_or_default()),
                region: Some(body.region),
                from,
                to: (from + i16::from(lasts_on)).min(2016),
                ..Project::default()
            };
            projects.push((stage.ids.next(), project));
        }
    }

    let amounts = shares(AMOUNT, ROUNDED_TO, &weights);
    let reach: Vec<u64> = weights.iter().map(|weight| weight / 400 * stage.dice.between(25, 160) as u64).collect();
    let people = shares(BENEFICIARIES, 1, &reach);
    let changes = projects
        .into_iter()
        .zip(amounts)
        .zip(people)
        .map(|(((id, project), amount), people)| {
            let project = Project { amount, beneficiaries: people as u32, ..project };

            Change::Register(RegisterChange::Project(Filing::Added(id, project)))
        })
        .collect();
    let wall = stage.days.office(stage.days.after_today(-126), 16 * 60 + 2);
    stage.record_as_one(wall, changes, BatchKind::Sample);
}

/// A title of the association's fields of work that no project in its city has yet.
fn title(stage: &mut Stage, titles: &[Row], body: &Body, taken: &mut BTreeSet<(usize, &'static str)>) -> Option<Row> {
    let fit = |wanted: &dyn Fn(&str) -> bool, taken: &BTreeSet<(usize, &'static str)>| -> Vec<usize> {
        (0..titles.len())
            .filter(|place| wanted(titles[*place].cell(0)) && !taken.contains(&(*place, body.city)))
            .collect()
    };
    let own = fit(&|field| body.fields.contains(&field), taken);
    let any = fit(&|field| field == "*", taken);
    let place = stage.dice.pick(if own.is_empty() { &any } else { &own })?;
    taken.insert((place, body.city));

    titles.get(place).cloned()
}

/// Deals a total out by weights, in whole units, so that the shares add up to the total exactly.
fn shares(total: u64, unit: u64, weights: &[u64]) -> Vec<u64> {
    let sum: u64 = weights.iter().sum();
    let units = total / unit;
    let mut shares: Vec<u64> = weights.iter().map(|weight| weight * units / sum.max(1)).collect();
    let mut left = units - shares.iter().sum::<u64>();
    for share in &mut shares {
        if left > 0 {
            *share += 1;
            left -= 1;
        }
    }

    shares.into_iter().map(|share| share * unit).collect()
}
