//! The organiser, the programmes, the themes and the networks.

use super::stage::{Body, Cast, Stage, by_key};
use super::table::{self, rows};
use crate::domain::register::{AssociationKind, Framework, Network, Organiser, OrganiserEdit, Programme, Theme, Unit};
use crate::domain::{
    BatchKind, Change, Filing, Names, NetworkId, ProgrammeId, Record, RegisterChange, ThemeId, UnitId,
};

/// Files the organiser and its units.
pub(super) fn organiser(stage: &mut Stage, cast: &mut Cast) {
    let year = stage.days.today.year();
    let mut organiser = Organiser {
        phone: "05 37 00 12 34".to_owned(),
        email: "concertation@ministere.example".to_owned(),
        default_seats: 2,
        reply_days: 10,
        declaration: format!("D-GC-123/{year}"),
        retention_months: 36,
        ..Organiser::default()
    };
    let mut changes = Vec::new();
    for row in rows(table::ORGANISER) {
        let names = Names::new(row.cell(1), row.cell(2));
        match row.cell(0) {
            "nom" => organiser.names = names,
            "signataire" => organiser.signatory = names,
            "fonction" => organiser.signatory_role = names,
            key => {
                let id: UnitId = stage.ids.next();
                cast.units.push((key.trim_start_matches("unité "), id));
                changes.push(register(RegisterChange::Unit(Filing::Added(id, Unit { names }))));
            }
        }
    }
    let edits: Vec<OrganiserEdit> = Organiser::default().edits_to(&organiser);
    changes.insert(0, register(RegisterChange::OrganiserEdited(edits)));
    let wall = stage.days.office(stage.days.after_today(-140), 9 * 60 + 40);
    stage.record_as_one(wall, changes, BatchKind::Sample);
}

/// Files the programmes and the themes.
pub(super) fn programmes(stage: &mut Stage, cast: &mut Cast) {
    let mut changes = Vec::new();
    for row in rows(table::PROGRAMMES) {
        let id: ProgrammeId = stage.ids.next();
        cast.programmes.push((row.cell(0), id));
        let programme = Programme {
            names: Names::new(row.cell(2), row.cell(3)),
            framework: if row.cell(1) == "c" { Framework::Reference } else { Framework::Strategy },
            objectives: row.cell(4).to_owned(),
        };
        changes.push(register(RegisterChange::Programme(Filing::Added(id, programme))));
    }
    for row in rows(table::THEMES) {
        let id: ThemeId = stage.ids.next();
        cast.themes.push((row.cell(0), id));
        let theme =
            Theme { names: Names::new(row.cell(1), row.cell(2)), programme: by_key(&cast.programmes, row.cell(3)) };
        changes.push(register(RegisterChange::Theme(Filing::Added(id, theme))));
    }
    let wall = stage.days.office(stage.days.after_today(-139), 14 * 60 + 5);
    stage.record_as_one(wall, changes, BatchKind::Sample);
}

/// Files the networks: who is in them is said by a field of work or by the kind of association.
pub(super) fn networks(stage: &mut Stage, cast: &Cast) {
    let mut changes = Vec::new();
    for row in rows(table::NETWORKS) {
        let members = cast.bodies.iter().filter(|body| is_member(body, row.cell(2))).map(|body| body.id).collect();
        let network = Network { names: Names::new(row.cell(0), row.cell(1)), members };
        let id: NetworkId = stage.ids.next();
        changes.push(register(RegisterChange::Network(Filing::Added(id, network))));
    }
    let wall = stage.days.office(stage.days.after_today(-120), 10 * 60 + 48);
    stage.record_as_one(wall, changes, BatchKind::Sample);
}

fn is_member(body: &Body, rule: &str) -> bool {
    match rule.split_once(':') {
        Some(("domaine", field)) => body.fields.contains(&field),
        Some(("type", "M")) => body.kind == AssociationKind::LedByMigrants,
        _ => false,
    }
}

fn register(change: RegisterChange) -> Change {
    Change::Register(change)
}
