//! The 155 associations.

use std::collections::BTreeMap;

use super::stage::{Body, Stage};
use super::table::{self, rows};
use crate::domain::register::{Association, AssociationKind};
use crate::domain::workspace::slug;
use crate::domain::{BatchKind, Change, Filing, Names, RegionId, RegisterChange};

/// Files the associations, and says who they are.
pub(super) fn file(stage: &mut Stage) -> Vec<Body> {
    let cities: BTreeMap<_, _> = rows(table::CITIES).map(|row| (row.cell(0), (row.cell(1), row.cell(3)))).collect();
    let fields: BTreeMap<_, _> = rows(table::FIELDS).map(|row| (row.cell(0), row.cell(1))).collect();
    let streets: Vec<_> = rows(table::STREETS).map(|row| row.cell(0)).collect();
    let mut bodies = Vec::new();
    let mut changes = Vec::new();

    for row in rows(table::ASSOCIATIONS) {
        let names = Names::new(row.cell(0), row.cell(1));
        let (city_arabic, prefix) = cities.get(row.cell(5)).copied().unwrap_or_default();
        let acronym = row.cell(2);
        let domain = format!("{}.example", if acronym.is_empty() { slug(&names) } else { acronym.to_lowercase() });
        let body = Body {
            id: stage.ids.next(),
            acronym,
            kind: kind(row.cell(3)),
            region: RegionId::new(row.number(4)),
            city: row.cell(5),
            city_arabic,
            fields: row.list(6),
            domain,
            origins: row.list(7),
            people: Vec::new(),
        };
        let association = Association {
            names,
            acronym: acronym.to_owned(),
            kind: body.kind,
            region: Some(body.region),
            city: body.city.to_owned(),
            address: address(stage, &streets, body.city),
            fields: body.fields.iter().filter_map(|key| fields.get(key)).map(|name| (*name).to_owned()).collect(),
            phones: phones(stage, prefix),
            emails: emails(stage, &body.domain),
            ..Association::default()
        };
        changes.push(Change::Register(RegisterChange::Association(Filing::Added(body.id, association))));
        bodies.push(body);
    }
    let wall = stage.days.office(stage.days.after_today(-133), 10 * 60 + 12);
    stage.record_as_one(wall, changes, BatchKind::Sample);

    bodies
}

fn kind(letter: &str) -> AssociationKind {
    match letter {
        "M" => AssociationKind::LedByMigrants,
        "R" => AssociationKind::Network,
        _ => AssociationKind::Association,
    }
}

fn address(stage: &mut Stage, streets: &[&str], city: &str) -> String {
    if stage.dice.in_hundred(25) {
        return String::new();
    }
    let number = stage.dice.between(2, 148);
    let street = stage.dice.pick(streets).unwrap_or_default();
    let is_road = ["avenue", "boulevard", "rue", "place"].iter().any(|kind| street.starts_with(kind));

    if is_road { format!("{number}, {street}, {city}") } else { format!("{street}, n° {number}, {city}") }
}

fn phones(stage: &mut Stage, prefix: &str) -> Vec<String> {
    if stage.dice.in_hundred(10) {
        return Vec::new();
    }
    let mut phones = Vec::new();
    if stage.dice.in_hundred(70) {
        let rest = stage.dice.between(200_000, 989_999);
        phones.push(as_typed(stage, &format!("{prefix}{rest}")));
    }
    if phones.is_empty() || stage.dice.in_hundred(30) {
        phones.push(mobile(stage));
    }

    phones
}

fn emails(stage: &mut Stage, domain: &str) -> Vec<String> {
    match stage.dice.below(20) {
        0 | 1 => Vec::new(),
        2 | 3 => vec![format!("contact@{domain}"), format!("bureau@{domain}")],
        _ => vec![format!("contact@{domain}")],
    }
}

/// A mobile number, as people type them.
pub(super) fn mobile(stage: &mut Stage) -> String {
    let start = if stage.dice.in_hundred(80) { "06" } else { "07" };
    let rest = stage.dice.between(10_000_000, 79_999_999);

    as_typed(stage, &format!("{start}{rest}"))
}

/// Ten digits, in one of the ways in which people type them.
fn as_typed(stage: &mut Stage, digits: &str) -> String {
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    let (area, a, b, c) = (part(0, 4), part(4, 6), part(6, 8), part(8, 10));
    let abroad = part(1, 4);

    match stage.dice.below(8) {
        0 | 1 => format!("{area} {a} {b} {c}"),
        2 => format!("+212 {abroad}-{a} {b} {c}"),
        3 => digits.to_owned(),
        4 => format!("+212{abroad}{a}{b}{c}"),
        5 => format!("+212 {abroad} {a} {b} {c}"),
        6 => format!("{}.{}.{a}.{b}.{c}", part(0, 2), part(2, 4)),
        _ => format!("{area}-{a}{b}{c}"),
    }
}
