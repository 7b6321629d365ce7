//! The words of a crash: what the report says, and what the next start says of it.

use crate::exchange::say::disk;
use crate::i18n::{I18n, format};
use crate::store::Saved;
use crate::store::crash::{Crash, shown};
use crate::tr;
use jiff::tz::TimeZone;

/// The report. It names what was saved first: that is what somebody who reads it fears for.
pub fn report(crash: &Crash, i18n: &I18n) -> String {
    let at = format::date_time_at(i18n.language(), crash.at, &TimeZone::system());
    let mut lines = vec![tr!(i18n, "crash-title", at = at), String::new()];
    for (folder, saved) in &crash.workspaces {
        lines.push(tr!(i18n, "crash-workspace", folder = shown(folder)));
        lines.push(match saved {
            Some(Saved::All) => i18n.t("crash-saved"),
            Some(Saved::Waiting(waiting)) => tr!(i18n, "crash-waiting", count = *waiting),
            Some(Saved::Failed { waiting, reason }) => {
                tr!(i18n, "crash-failed", count = *waiting, reason = disk::save(i18n, reason))
            }
            None => i18n.t("crash-unknown"),
        });
    }
    if crash.workspaces.is_empty() {
        lines.push(i18n.t("crash-nothing-open"));
    }
    lines.push(i18n.t("crash-next"));
    lines.push(String::new());
    lines.push(i18n.t("crash-for-engineers"));
    lines.push(crash.program.clone());
    lines.push(crash.place.clone());
    lines.push(crash.trace.clone());

    lines.join("\n")
}
