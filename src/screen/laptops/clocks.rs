//! Clocks that differ, in words.

use jiff::SignedDuration;

use crate::domain::LaptopId;
use crate::domain::clocks::Clocks;
use crate::i18n::format;
use crate::screen::Context;
use crate::tr;
use crate::ui::Tone;

/// A day, in minutes.
const DAY: i64 = 24 * 60;

/// One sentence for each two laptops whose clocks differ by more than a minute; those furthest apart first.
pub fn sentences(cx: &Context<'_>, clocks: &Clocks) -> Vec<(Tone, String)> {
    let us = cx.own;
    let name = |laptop: LaptopId| cx.workspace.register.laptop_name(laptop);
    let apart = clocks.apart(cx.now);

    apart
        .into_iter()
        .map(|apart| {
            let by = duration(cx, apart.by);
            let sentence = match (apart.ahead == us, apart.behind == us) {
                (true, _) => tr!(cx.i18n, "laptops-clock-ours-ahead", name = name(apart.behind), by = by),
                (_, true) => tr!(cx.i18n, "laptops-clock-theirs-ahead", name = name(apart.ahead), by = by),
                _ => {
                    let (ahead, behind) = (name(apart.ahead), name(apart.behind));

                    tr!(cx.i18n, "laptops-clock-apart", ahead = ahead, behind = behind, by = by)
                }
            };
            if !apart.is_beyond() {
                return (Tone::Accent, sentence);
            }
            let warning = tr!(cx.i18n, "laptops-clock-beyond", name = name(apart.ahead));

            (Tone::Danger, format!("{sentence} {warning}"))
        })
        .collect()
}

fn duration(cx: &Context<'_>, by: SignedDuration) -> String {
    let minutes = by.as_mins();
    if minutes < DAY {
        return format::duration(cx.language(), minutes);
    }

    tr!(cx.i18n, "laptops-days", count = minutes / DAY)
}
