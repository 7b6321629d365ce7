use std::path::Path;

use super::place::Place;
use super::{CommandError, Common, Output};
use crate::domain::{LaptopId, Workspace};
use crate::store::{Fault, Merged, workspace_in};

/// Takes in another laptop's copy: one line a thing that could not be read, and a last line that sums up.
pub fn run(common: &Common, other: &Path, out: &mut Output) -> Result<(), CommandError> {
    let mut place = Place::write(common)?;
    let copy = workspace_in(other).unwrap_or_else(|| other.to_owned());
    let merged = place.store.merge(&copy)?;
    let said = summary(&merged, place.workspace());
    place.store.close()?;
    for fault in &merged.damaged {
        out.line(["damaged", &at(fault, "altered on its way; left there")])?;
    }
    for fault in &merged.cut {
        out.line(["cut", &at(fault, "not whole; a whole copy of the file brings it")])?;
    }
    for (file, reason) in &merged.unreadable {
        out.line(["unreadable", &format!("{}: {reason}; take the copy in again to complete it", file.display())])?;
    }
    if let Some(half) = merged.half {
        out.line(["unfinished", &format!("the copy was cut short: it has {} files of {}", half.here, half.of)])?;
    }
    out.line([if merged.lines == 0 && merged.files == 0 { "nothing new" } else { "merged" }, &said])
}

fn at(fault: &Fault, what: &str) -> String {
    format!("{}, line {}: {what}", fault.file.display(), fault.line)
}

fn summary(merged: &Merged, workspace: &Workspace) -> String {
    let from = merged.from.iter().map(|(laptop, count)| format!("{count} from {}", name(workspace, *laptop)));
    let mut parts = vec![counted(merged.from.values().sum(), "entry", "entries")];
    parts.extend((!merged.from.is_empty()).then(|| format!("({})", from.collect::<Vec<_>>().join(", "))));
    let mut said = parts.join(" ");
    if merged.unknown > 0 {
        said += &format!(", {} of a newer version", counted(merged.unknown, "line", "lines"));
    }
    if merged.files > 0 {
        said += &format!(", {}", counted(merged.files, "attached file", "attached files"));
    }
    let left = merged.damaged.len() + merged.cut.len() + merged.unreadable.len();
    if left > 0 {
        said += &format!("; {left} could not be read, see above");
    }

    said
}

fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

fn name(workspace: &Workspace, laptop: LaptopId) -> String {
    workspace.register.laptops.get(&laptop).cloned().unwrap_or_else(|| format!("laptop {laptop}"))
}
