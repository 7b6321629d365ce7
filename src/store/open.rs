//! Making and opening a workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use super::carry::Half;
use super::error::{OpenError, ReadOnly};
use super::identity::{IDENTITY, Identity};
use super::layout::{self, laptop_stem};
use super::line::FORMAT;
use super::load::{self, Loaded, Reader, Seen};
use super::lock::Lock;
use super::past::Past;
use super::random::random_ids;
use super::record::Own;
use super::report::Report;
use super::settings::Settings;
use super::writer::{Disk, Writer};
use super::{Options, Store, crash, laptops, memory};
use crate::domain::clock::MOST_AHEAD;
use crate::domain::clocks::Clocks;
use crate::domain::{Clock, LaptopId, Place};

/// Files that file managers leave in every folder.
pub(super) const LITTER: [&str; 2] = ["desktop.ini", "Thumbs.db"];

/// Makes a new or empty folder a workspace.
pub(super) fn create(dir: &Path, name: &str) -> Result<(), OpenError> {
    if dir.join(IDENTITY).exists() {
        return Err(OpenError::AlreadyAWorkspace(dir.to_owned()));
    }
    if layout::names(dir)?.iter().any(|name| !LITTER.contains(&name.as_str())) {
        return Err(OpenError::NotEmpty(dir.to_owned()));
    }
    fs::create_dir_all(dir).map_err(|error| OpenError::unwritable(dir, &error))?;

    Identity::new(random_ids().next(), name.trim()).write(dir)
}

pub(super) fn open(dir: &Path, options: &Options, disk: Box<dyn Disk>) -> Result<Store, OpenError> {
    let started = Instant::now();
    let identity = Identity::read(dir)?;
    let ids = random_ids();
    let home = &options.home;
    let desk = options.laptop.as_deref().unwrap_or_default().trim();
    let mut laptop: LaptopId = laptops::of(&home.config, identity.workspace, desk, &ids)?;
    let local = home.data.join("workspaces").join(identity.workspace.to_string());
    let mut report = Report::default();
    let newer = (identity.format > FORMAT).then_some(identity.format);
    report.newer_format = newer;
    report.half = Half::of(dir);
    let reads_only = options.follow || newer.is_some();
    let take_lock = |laptop: LaptopId| Lock::take(&local.join(laptop.to_string()), &identity.name);
    let mut lock = (!reads_only).then(|| take_lock(laptop)).transpose()?;

    let files = load::read(dir, layout::journals(dir)?);
    let remembered = memory::load(&local.join(laptop.to_string()));
    if !reads_only && !memory::goes_on(remembered.as_ref(), &files, laptop) {
        report.formerly = Some(laptop);
        laptop = laptops::renew(&home.config, identity.workspace, desk, &ids)?;
        lock = Some(take_lock(laptop)?);
    }

    let reader = Reader { root: dir, laptop, mends: !reads_only, aside: local.join("damaged") };
    let loaded = reader.load(files, &mut report)?;
    let Loaded { workspace, endings, endings_known, left_out, seen, latest, not_understood, readable, made } = loaded;
    let mut clock = Clock::new(laptop);
    let wall = (options.clock)().as_millisecond();
    for stamp in latest.values() {
        clock.observe(*stamp, wall);
    }
    let mut clocks = Clocks::new(laptop);
    for (at, made) in made.into_iter().filter(|(at, _)| at.millisecond() > wall - MOST_AHEAD) {
        clocks.observe(at, made);
        clocks.take_in(at, made, wall);
    }
    let read_only = match report.newer_format {
        Some(format) => Some(ReadOnly::NewerFormat(format)),
        None => options.follow.then_some(ReadOnly::Following),
    };
    if read_only.is_some() {
        lock = None;
    }
    let writer = Writer::start(disk);
    if read_only.is_none() {
        crash::remember(dir, &writer.queue);
    }
    let laptop_name = laptop_name(options);
    let own = if read_only.is_some() {
        BTreeMap::new()
    } else {
        own(&seen, &laptop_stem(&laptop_name, laptop), laptop, dir, &writer)
    };
    let introduced = workspace.register.laptops.get(&laptop) == Some(&laptop_name);
    report.took = started.elapsed();
    log::info!(
        "opened {} in {} ms: {} from their readable files, {} rebuilt, {} entries read, {} lines damaged, {} unknown, {} torn",
        identity.workspace,
        report.took.as_millis(),
        report.from_readable,
        report.rebuilt,
        report.replayed,
        report.damaged.len(),
        report.unknown.len(),
        report.torn.len()
    );
    let mut store = Store {
        dir: dir.to_owned(),
        name: identity.name,
        laptop,
        laptop_name,
        local: local.join(laptop.to_string()),
        workspace,
        ids,
        clock,
        now: options.clock,
        report,
        read_only,
        seen: seen.into_iter().filter(|(relative, _)| own.values().all(|own| own.file.relative != *relative)).collect(),
        own,
        endings,
        endings_known,
        left_out,
        due: BTreeSet::new(),
        clocks,
        not_understood,
        readable: Arc::new(Mutex::new(readable)),
        past: Past::since(latest.get(&laptop).copied().unwrap_or_default()),
        introduced,
        writer,
        backup: None,
        _lock: lock,
    };
    store.remember();
    store.back_up();

    Ok(store)
}

impl Store {
    /// Remembers in the local data folder what this laptop has written so far.
    pub(super) fn remember(&self) {
        if self.read_only.is_none() {
            let written = self.own.values().map(|own| (own.file.relative.clone(), (own.length, own.sum))).collect();
            // Without it, the next start takes a new id; nothing is lost.
            let _ = memory::save(&self.local, &written);
        }
    }
}

/// The journals that this laptop goes on writing.
fn own(
    seen: &BTreeMap<String, Seen>,
    stem: &str,
    laptop: LaptopId,
    root: &Path,
    writer: &Writer,
) -> BTreeMap<Place, Own> {
    let name = format!("{stem}.ron");
    let mut own: BTreeMap<Place, Own> = BTreeMap::new();
    for seen in seen.values().filter(|seen| seen.file.laptop == Some(laptop)) {
        let Seen { file, length, sum } = seen;
        // Where somebody made a copy beside the file, the one that bears its name is meant.
        if own.contains_key(&file.place) && !file.relative.ends_with(&name) {
            continue;
        }
        let key = writer.queue.journal(root, &file.relative, *length);
        own.insert(file.place, Own { key, file: file.clone(), length: *length, sum: *sum });
    }

    own
}

fn laptop_name(options: &Options) -> String {
    let desk = options.laptop.clone().filter(|name| !name.trim().is_empty());
    let chosen = || Settings::load(&options.home).settings.laptop.filter(|name| !name.trim().is_empty());

    desk.or_else(chosen).or_else(machine_name).unwrap_or_else(|| "laptop".to_owned()).trim().to_owned()
}

/// What the machine is called in its network.
fn machine_name() -> Option<String> {
    let told = ["COMPUTERNAME", "HOSTNAME"].iter().find_map(|name| std::env::var(name).ok());
    let kept = || fs::read_to_string("/etc/hostname").ok();
    let name = told.or_else(kept)?;
    let name = name.trim().split('.').next().unwrap_or_default();

    (!name.is_empty()).then(|| name.to_owned())
}
