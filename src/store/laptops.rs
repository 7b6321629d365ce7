//! The ids of this machine's desks, kept in the config folder.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::error::OpenError;
use super::identity::{pretty, replace};
use crate::domain::id::Id;
use crate::domain::{Ids, LaptopId};

const FILE: &str = "laptops.ron";

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Laptops {
    /// By the desk's name; the machine itself has none.
    desks: BTreeMap<String, LaptopId>,
    /// Where a workspace was restored from a backup, the desk has another id there.
    instead: BTreeMap<Id, BTreeMap<String, LaptopId>>,
}

/// The id of a desk in a workspace; a new desk gets one.
pub(super) fn of(config: &Path, workspace: Id, desk: &str, ids: &Ids) -> Result<LaptopId, OpenError> {
    change(config, |laptops| {
        if let Some(id) = laptops.instead.get(&workspace).and_then(|desks| desks.get(desk)) {
            return (*id, false);
        }
        let known = laptops.desks.contains_key(desk);

        (*laptops.desks.entry(desk.to_owned()).or_insert_with(|| ids.next()), !known)
    })
}

/// Gives the desk another id in this workspace.
pub(super) fn renew(config: &Path, workspace: Id, desk: &str, ids: &Ids) -> Result<LaptopId, OpenError> {
    change(config, |laptops| {
        let id = ids.next();
        laptops.instead.entry(workspace).or_default().insert(desk.to_owned(), id);

        (id, true)
    })
}

fn change<R>(config: &Path, act: impl FnOnce(&mut Laptops) -> (R, bool)) -> Result<R, OpenError> {
    let path = config.join(FILE);
    let unwritable = |error| OpenError::unwritable(&path, &error);
    fs::create_dir_all(config).map_err(unwritable)?;
    // Two desks may start at the same moment.
    let guard = File::create(config.join("laptops.lock")).map_err(unwritable)?;
    let locked = guard.lock().is_ok();
    let text = fs::read_to_string(&path).unwrap_or_default();
    let mut laptops: Laptops = ron::from_str(&text).unwrap_or_default();
    let (result, changed) = act(&mut laptops);
    if changed {
        let text = pretty(&laptops).map_err(unwritable)?;
        replace(&path, text.as_bytes(), true).map_err(unwritable)?;
    }
    if locked {
        guard.unlock().map_err(unwritable)?;
    }

    Ok(result)
}
