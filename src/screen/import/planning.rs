//! Reading a file, planning what its rows would do, and planning it again where something changed: at once, or aside.

use std::sync::Arc;

use iced::Task;

use super::asking::Question;
use super::planned::{Against, Planned, Source, Told, Work, work};
use super::{Import, Message, Stage};
use crate::domain::{MeetingId, Place};
use crate::exchange::import::{Destination, List};
use crate::exchange::read::TextChoices;
use crate::screen::{Action, Context};
use crate::ui::Tone;

/// Longer lists are planned again off the UI thread: a frame must not wait for them.
const ROWS_AT_ONCE: usize = 1_500;

/// The revisions of the register, and of a meeting.
pub(super) type Seen = (u64, Option<u64>);

/// The work that plans the list again.
pub(super) struct Again {
    pub work: Work,
    /// What the plan that is still there was made of.
    before: Before,
    /// Whether the file is read again for it.
    reads: bool,
    /// Whether the user asked for it, and may go back. Else what the plan was made against changed: it holds no more.
    is_wanted: bool,
}

/// How a list was read and understood.
struct Before {
    list: List,
    choices: TextChoices,
    meeting: Option<MeetingId>,
    seen: Seen,
}

/// What a list is planned against now.
pub(super) fn seen(cx: &Context<'_>, meeting: Option<MeetingId>) -> Seen {
    (cx.workspace.revision(Place::Register), meeting.map(|id| cx.workspace.revision(Place::Meeting(id))))
}

/// Whether a frame would have to wait for it to be planned.
fn is_long(list: &List) -> bool {
    list.sheet().rows.len() > ROWS_AT_ONCE
}

impl Import {
    /// Reads another file: nothing that was decided is of its rows.
    pub(super) fn read(&mut self, cx: &Context<'_>) -> Action<Message> {
        (self.choices, self.next) = (TextChoices::default(), None);
        let Some(source) = self.file(cx) else { return Action::None };
        self.forget();
        let (work, task) = self.begin(source, cx);
        self.stage = Stage::Reading(work);

        Action::Run(task)
    }

    /// Reads the file that was chosen, or dropped on the window; where something was decided for another list, it asks first.
    pub(super) fn read_next(&mut self, cx: &Context<'_>) -> Action<Message> {
        if self.decided() > 0 {
            self.asking = Some(Question::Leaving);

            return Action::None;
        }
        let Some(path) = self.next.take() else { return Action::None };
        self.path = path.display().to_string();

        self.read(cx)
    }

    /// Reads the same file again, as it is told to: until then, what was planned and decided stays as it is.
    pub(super) fn read_again(&mut self, cx: &Context<'_>, otherwise: impl FnOnce(&mut TextChoices)) -> Action<Message> {
        let Some(before) = self.before() else { return Action::None };
        otherwise(&mut self.choices);

        Action::Run(self.make_again(before, true, true, cx))
    }

    /// Understands the list otherwise, and plans it again.
    pub(super) fn understand(&mut self, cx: &Context<'_>, otherwise: impl FnOnce(&mut List)) -> Action<Message> {
        let (Some(before), Stage::Planned(planned, again)) = (self.before(), &mut self.stage) else {
            return Action::None;
        };
        // What is being read is another list.
        if again.as_ref().is_some_and(|it| it.reads) {
            return Action::None;
        }
        otherwise(&mut planned.list);
        if is_long(&planned.list) {
            return Action::Run(self.make_again(before, false, true, cx));
        }
        self.plan_at_once(cx);

        Action::None
    }

    /// Another meeting is chosen: what each row does is said anew.
    pub(super) fn invite_to(&mut self, meeting: Option<MeetingId>, cx: &Context<'_>) -> Action<Message> {
        let before = self.before();
        self.meeting = meeting;
        let Stage::Planned(planned, again) = &self.stage else { return Action::None };
        if let Some(before) = before.filter(|_| again.is_some() || is_long(&planned.list)) {
            return Action::Run(self.make_again(before, false, true, cx));
        }
        self.review(cx);

        Action::None
    }

    /// The register or the meeting changed: a short list is planned again at once.
    pub(super) fn keep_up(&mut self, cx: &Context<'_>) {
        let Stage::Planned(planned, None) = &self.stage else { return };
        let now = seen(cx, self.meeting);
        if is_long(&planned.list) || self.seen == now {
            return;
        }
        if self.seen.0 == now.0 {
            self.review(cx);
        } else {
            self.plan_at_once(cx);
        }
    }

    /// The register or the meeting changed, or an answer was lost while another screen was shown.
    pub(super) fn plan_what_is_due(&mut self, cx: &Context<'_>) -> Task<Message> {
        let is_over = match &self.stage {
            Stage::Reading(work) | Stage::Planned(_, Some(Again { work, .. })) => work.is_over(),
            Stage::Planned(_, None) => false,
            Stage::Asking | Stage::Refused(_) => return Task::none(),
        };
        if !is_over && self.seen == seen(cx, self.meeting) {
            return Task::none();
        }
        if let Some(before) = self.before() {
            return self.make_again(before, false, false, cx);
        }
        let Some(source) = self.file(cx) else { return Task::none() };
        let (work, task) = self.begin(source, cx);
        self.stage = Stage::Reading(work);

        task
    }

    /// The work came to its end.
    pub(super) fn answered(&mut self, read: Result<Arc<Planned>, String>, cx: &Context<'_>) -> Action<Message> {
        match (read, &self.stage) {
            (Ok(planned), _) => self.take(Arc::unwrap_or_clone(planned), cx),
            // The file is gone, say: what was read of it before is still there.
            (Err(reason), Stage::Planned(..)) => {
                self.go_back();

                return Action::Say(Tone::Danger, reason);
            }
            (Err(reason), _) => self.stage = Stage::Refused(reason),
        }

        Action::None
    }

    /// Stops the work. What was only to be made again is there as before.
    pub(super) fn cancel(&mut self) -> Action<Message> {
        if let Stage::Planned(_, Some(again)) = &self.stage
            && again.is_wanted
        {
            self.go_back();

            return Action::None;
        }

        self.leave()
    }

    fn go_back(&mut self) {
        let Stage::Planned(planned, again) = &mut self.stage else { return };
        let Some(Again { before, .. }) = again.take() else { return };
        planned.list = before.list;
        (self.choices, self.meeting, self.seen) = (before.choices, before.meeting, before.seen);
        self.turn += 1;
    }

    /// What the register and the meeting are now.
    pub(super) fn against<'a>(&self, cx: &Context<'a>) -> Against<'a> {
        let to = self.meeting.and_then(|id| Some(Destination { id, meeting: cx.workspace.meeting(id)? }));

        Against { register: &cx.workspace.register, to }
    }

    fn before(&self) -> Option<Before> {
        let Stage::Planned(planned, _) = &self.stage else { return None };
        let list = planned.list.clone();

        Some(Before { list, choices: self.choices.clone(), meeting: self.meeting, seen: self.seen })
    }

    fn file(&self, cx: &Context<'_>) -> Option<Source> {
        let path = self.path.trim().trim_matches('"');

        (!path.is_empty()).then(|| Source::File(path.into(), self.choices.clone(), cx.settings.headings.clone()))
    }

    /// Plans the list again aside, in place of what was under way.
    fn make_again(&mut self, before: Before, reads: bool, is_wanted: bool, cx: &Context<'_>) -> Task<Message> {
        let Stage::Planned(planned, again) = &mut self.stage else { return Task::none() };
        let list = planned.list.clone();
        // The plan that is there is still that of the first time.
        let (before, reads, is_wanted) = match again.take() {
            Some(it) => (it.before, it.reads || reads, it.is_wanted || is_wanted),
            None => (before, reads, is_wanted),
        };
        let file = self.file(cx).filter(|_| reads);
        let (work, task) = self.begin(file.unwrap_or(Source::List(list)), cx);
        if let Stage::Planned(_, again) = &mut self.stage {
            *again = Some(Again { work, before, reads, is_wanted });
        }

        task
    }

    fn begin(&mut self, source: Source, cx: &Context<'_>) -> (Work, Task<Message>) {
        self.turn += 1;
        self.seen = seen(cx, self.meeting);
        let turn = self.turn;

        work(source, self.against(cx).held(), cx.i18n.clone(), move |told| match told {
            Told::Step(step) => Message::Stepped(turn, step),
            Told::End(planned) => Message::Read(turn, planned),
        })
    }

    fn plan_at_once(&mut self, cx: &Context<'_>) {
        let Stage::Planned(planned, _) = &self.stage else { return };
        let list = planned.list.clone();
        self.turn += 1;
        self.seen = seen(cx, self.meeting);
        let planned = Planned::of(list, self.against(cx), cx.i18n, &Default::default());
        self.take(planned, cx);
    }

    /// What each row does is said anew.
    fn review(&mut self, cx: &Context<'_>) {
        let Against { register, to } = self.against(cx);
        self.seen = seen(cx, self.meeting);
        if let Stage::Planned(planned, _) = &mut self.stage
            && let Some(plan) = &mut planned.plan
        {
            plan.review(register, to);
            self.narrow();
        }
    }

    /// A list was read, or planned again: of the same list, what was decided stays, and where one was.
    fn take(&mut self, mut planned: Planned, cx: &Context<'_>) {
        let stage = std::mem::replace(&mut self.stage, Stage::Asking);
        let older = match &stage {
            Stage::Planned(older, _) => older.plan.as_ref(),
            _ => None,
        };
        if let Some(older) = older {
            self.decisions.keep(older);
        }
        if let Some(plan) = &mut planned.plan {
            let Against { register, to } = self.against(cx);
            self.decisions.restore(plan, register, to);
        }
        self.fallen_read = self.fallen_read.min(self.decisions.waiting());
        let both = older.zip(planned.plan.as_ref());
        self.cursor = both.and_then(|(older, plan)| plan.place_of(older.rows.get(self.cursor?)?));
        if both.is_none() {
            self.filter = None;
        }
        let undecided = planned.plan.as_ref().map_or(0, |plan| plan.counts().undecided);
        self.asking = self.asking.filter(|_| both.is_some()).and_then(|question| question.again(undecided));
        self.stage = Stage::Planned(Box::new(planned), None);
        self.narrow();
    }
}
