//! What came of a copy, in words.

use std::path::Path;

use crate::exchange::say::disk;
use crate::i18n::format;
use crate::screen::Context;
use crate::screen::together::Outcome;
use crate::store::{CarryError, Merged};
use crate::tr;
use crate::ui::Tone;

/// The sentences, what matters most first.
pub fn sentences(cx: &Context<'_>, outcome: &Outcome) -> Vec<(Tone, String)> {
    match outcome {
        Outcome::Merged(merged) => taken_in(cx, merged),
        Outcome::NotMerged(error) => vec![(Tone::Danger, disk::merge(cx.i18n, error))],
        Outcome::Carried(carried, merged) => {
            let folder = shown(&carried.dir);
            let sentence = if carried.written == 0 {
                tr!(cx.i18n, "laptops-carried-nothing", folder = folder)
            } else {
                tr!(cx.i18n, "laptops-carried", folder = folder, written = carried.written)
            };
            let mut said = vec![(Tone::Success, sentence)];
            said.extend(merged.iter().flat_map(|merged| taken_in(cx, merged)));

            said
        }
        Outcome::NotCarried(error) => vec![(Tone::Danger, not_carried(cx, error))],
    }
}

fn taken_in(cx: &Context<'_>, merged: &Merged) -> Vec<(Tone, String)> {
    let count: usize = merged.from.values().sum();
    let names: Vec<String> = merged
        .from
        .iter()
        .map(|(laptop, count)| {
            let name = cx.workspace.register.laptop_name(*laptop);
            tr!(cx.i18n, "laptops-from-one", count = *count, name = name)
        })
        .collect();
    let mut said = Vec::new();
    if count == 0 && merged.files == 0 {
        said.push((Tone::Neutral, cx.t("laptops-merged-nothing")));
    } else {
        let names = format::list(cx.language(), &names);
        said.push((Tone::Success, tr!(cx.i18n, "laptops-merged", count = count, names = names)));
    }
    if merged.files > 0 {
        said.push((Tone::Success, tr!(cx.i18n, "laptops-merged-files", count = merged.files)));
    }
    if let Some(half) = merged.half {
        said.push((Tone::Accent, tr!(cx.i18n, "laptops-merged-half", here = half.here, of = half.of)));
    }
    for (key, count) in [
        ("laptops-merged-unreadable", merged.unreadable.len()),
        ("laptops-merged-cut", merged.cut.len()),
        ("laptops-merged-damaged", merged.damaged.len()),
        ("laptops-merged-unknown", merged.unknown),
    ] {
        if count > 0 {
            said.push((Tone::Accent, tr!(cx.i18n, key, count = count)));
        }
    }

    said
}

fn not_carried(cx: &Context<'_>, error: &CarryError) -> String {
    match error {
        CarryError::OtherWorkspace { dir, name } => {
            tr!(cx.i18n, "laptops-refused-other", folder = shown(dir), name = name.as_str())
        }
        CarryError::Itself(dir) => tr!(cx.i18n, "laptops-refused-itself", folder = shown(dir)),
        CarryError::Unreadable(error) => disk::copy(cx.i18n, error),
        CarryError::Unsaved(error) => tr!(cx.i18n, "laptops-refused-unsaved", reason = disk::save(cx.i18n, error)),
        CarryError::Cut { dir, done, of, reason } => {
            let (folder, reason) = (shown(dir), disk::reason(cx.i18n, reason));

            tr!(cx.i18n, "laptops-cut", folder = folder, done = *done, of = *of, reason = reason)
        }
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
