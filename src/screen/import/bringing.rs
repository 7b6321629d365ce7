//! Bringing the list in: one batch of changes, and what its columns hold is remembered.

use super::{Import, Message, Stage};
use crate::domain::BatchKind;
use crate::exchange::import::List;
use crate::screen::{Action, Context, Room, Route};
use crate::tr;
use crate::ui::Tone;

/// Headers that are remembered; more were not corrected by one person.
const MOST_REMEMBERED: usize = 100;

impl Import {
    /// Brings the list in, as things are decided.
    pub(super) fn bring_in(&mut self, cx: &Context<'_>) -> Action<Message> {
        self.asking = None;
        let Stage::Planned(planned, None) = &self.stage else { return Action::None };
        let Some(plan) = planned.plan.as_ref().filter(|_| !cx.read_only) else { return Action::None };
        let changes = plan.changes(&cx.workspace.register, cx.ids, self.against(cx).to);
        let remembered = remember(cx, &planned.list);
        if changes.is_empty() {
            return Action::All(vec![remembered, Action::Say(Tone::Neutral, cx.t("import-nothing-new"))]);
        }
        let counts = plan.counts();
        let said = tr!(
            cx.i18n,
            "import-done",
            associations = counts.associations,
            people = counts.people,
            updated = counts.updated,
            file = plan.file.as_str(),
        );
        let route = self.meeting.map_or(Route::Register, |id| Route::Meeting(id, Room::Invitations));
        let kind = BatchKind::Import(plan.file.clone());
        // Who comes back here begins anew: what was decided has been done.
        self.begin_anew();

        Action::All(vec![
            remembered,
            Action::RecordAs(kind, changes),
            Action::Say(Tone::Success, said),
            Action::Go(route),
        ])
    }
}

/// Keeps what the columns hold, where they were corrected.
fn remember(cx: &Context<'_>, list: &List) -> Action<Message> {
    let Some((shape, columns)) = list.corrected() else { return Action::None };
    let mut settings = cx.settings.clone();
    settings.headings_order.retain(|known| *known != shape && settings.headings.contains_key(known));
    settings.headings.remove(&shape);
    while settings.headings.len() >= MOST_REMEMBERED {
        // Those of which nobody knows when are older than all others.
        let undated = settings.headings.keys().find(|known| !settings.headings_order.contains(known)).cloned();
        let oldest = match undated {
            Some(shape) => shape,
            None => settings.headings_order.remove(0),
        };
        settings.headings.remove(&oldest);
    }
    settings.headings_order.push(shape.clone());
    settings.headings.insert(shape, columns);

    Action::Configure(Box::new(settings))
}
