//! Bringing a list of projects in: what each row would do, and the rows that a person should look at.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;

use crate::domain::{BatchKind, Change, Place, Register, RegisterChange};
use crate::exchange::projects::{Incoming as Plan, IncomingRow, IncomingState};
use crate::exchange::say;
use crate::i18n::{I18n, format, tr};
use crate::screen::{Action, Browse, Context};
use crate::ui::theme::Ink;
use crate::ui::{Element, Icon, Tone, banner, button, field, layout, section, space, text};

const ENDINGS: [&str; 8] = ["xlsx", "xls", "ods", "csv", "tsv", "txt", "xlsm", "xlsb"];
/// Rows that are shown one by one; the file itself shows the others.
const MOST: usize = 80;

/// The panel of the import.
#[derive(Debug, Default)]
pub struct Incoming {
    path: String,
    is_reading: bool,
    read: Option<Result<Plan, String>>,
    /// The work that goes on counts, and what a former one answers does not.
    turn: u64,
    /// The revision of the register that the list is planned against.
    seen: u64,
    /// How many decisions fell away when the list was planned again.
    fallen: usize,
    /// The work that goes on holds the other one.
    at_work: Arc<()>,
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// The path was typed.
    PathChanged(String),
    /// The system's dialog is to ask for it.
    PathSought,
    /// It answered.
    PathChosen(Option<PathBuf>),
    /// The file is to be read.
    PathConfirmed,
    /// It was, or could not be, by the work of this turn.
    Read(u64, Arc<Result<Plan, String>>),
    /// The row at this place is taken in, or left out.
    Taken(usize, bool),
    /// The association of the row at this place is the one that it is perhaps, or is not.
    Confirmed(usize, bool),
    /// The list is to be brought in.
    Wanted,
}

impl Incoming {
    /// Takes note of what happened.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Action<Message> {
        match message {
            Message::PathChanged(path) => {
                self.path = path;
                self.turn += 1;
                self.is_reading = false;
                self.read = None;
            }
            Message::PathSought => {
                let filter = (cx.t("import-filter"), ENDINGS.to_vec());
                let browse = Browse::Open { title: cx.t("import-dialog-title"), filter };

                return Action::Browse(browse, Box::new(Message::PathChosen));
            }
            Message::PathChosen(Some(path)) => {
                self.path = path.display().to_string();
                return self.read(cx);
            }
            Message::PathChosen(None) => {}
            Message::PathConfirmed => return self.read(cx),
            Message::Read(turn, read) if turn == self.turn => {
                self.is_reading = false;
                let mut read = Arc::unwrap_or_clone(read);
                if let (Ok(plan), Some(Ok(older))) = (&mut read, &self.read) {
                    self.fallen += plan.carry(older);
                }
                self.read = Some(read);
            }
            // Another one took its place.
            Message::Read(..) => {}
            Message::Taken(place, taken) => self.decide(place, |row| row.taken = taken),
            Message::Confirmed(place, same) => self.decide(place, |row| row.same = same),
            Message::Wanted => return self.bring_in(cx),
        }

        Action::None
    }

    /// Whether something is there to bring in.
    pub fn is_ready(&self) -> bool {
        !self.is_reading && self.plan().is_some_and(|plan| plan.taken() > 0)
    }

    /// The register changed: what was planned against it is planned again, off the UI thread. What was decided stays.
    pub fn due(&mut self, cx: &Context<'_>) -> Task<Message> {
        // Its answer may have come while another screen was shown.
        let is_lost = self.is_reading && Arc::strong_count(&self.at_work) == 1;
        let is_old = self.plan().is_some() && self.seen != cx.workspace.revision(Place::Register);
        if !is_lost && !is_old {
            return Task::none();
        }

        self.begin(cx)
    }

    /// What is planned.
    pub fn plan(&self) -> Option<&Plan> {
        self.read.as_ref()?.as_ref().ok()
    }

    /// What stands in the panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let read = button::secondary(direction, cx.t("import-open"))
            .on_press_maybe((!self.is_reading && !self.path.trim().is_empty()).then_some(Message::PathConfirmed));
        let choose = button::quiet(direction, cx.t("export-choose")).icon(Icon::Folder).on_press(Message::PathSought);
        let mut parts: Vec<Element<'a, Message>> = vec![
            field::text(direction, cx.t("import-path"), &self.path)
                .on_input(Message::PathChanged)
                .on_submit(Message::PathConfirmed)
                .into(),
            layout::end(direction, layout::row(direction, [choose.into(), read.into()])).into(),
        ];
        match &self.read {
            None if self.is_reading => parts.push(text::muted(cx.t("import-reading")).into()),
            None => parts.push(text::caption(cx.t("programme-import-help")).class(Ink::Muted).into()),
            Some(Err(reason)) => parts.push(banner::banner(direction, Tone::Danger, reason.clone(), None)),
            Some(Ok(plan)) => {
                if self.fallen > 0 {
                    let fallen = tr!(cx.i18n, "import-fallen", count = self.fallen);
                    parts.push(banner::banner(direction, Tone::Accent, fallen, None));
                }
                parts.extend(of_plan(cx, plan));
            }
        }

        layout::column(direction, parts).spacing(space::M).into()
    }

    /// Reads the file anew: what was decided for what stood there before is gone.
    fn read(&mut self, cx: &Context<'_>) -> Action<Message> {
        if self.is_reading || self.path.trim().is_empty() {
            return Action::None;
        }
        self.read = None;
        self.fallen = 0;

        Action::Run(self.begin(cx))
    }

    fn begin(&mut self, cx: &Context<'_>) -> Task<Message> {
        let path = PathBuf::from(self.path.trim().trim_matches('"'));
        self.is_reading = true;
        self.turn += 1;
        self.seen = cx.workspace.revision(Place::Register);
        let turn = self.turn;
        let (register, i18n) = (cx.workspace.register.clone(), cx.i18n.clone());
        let stopped = cx.t("disk-stopped-sentence");
        let at_work = Arc::clone(&self.at_work);
        let work = async move {
            let _at_work = at_work;
            let read = tokio::task::spawn_blocking(move || prepare(&path, &register, &i18n));

            Arc::new(read.await.unwrap_or(Err(stopped)))
        };

        Task::perform(work, move |read| Message::Read(turn, read))
    }

    fn decide(&mut self, place: usize, decide: impl FnOnce(&mut IncomingRow)) {
        let Some(Ok(plan)) = &mut self.read else { return };
        if let Some(row) = plan.rows.get_mut(place) {
            decide(row);
        }
    }

    fn bring_in(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(plan) = self.plan().filter(|_| !cx.read_only && !self.is_reading) else { return Action::None };
        let changes = plan.changes(&cx.workspace.register, cx.ids);
        if changes.is_empty() {
            return Action::Say(Tone::Neutral, cx.t("import-nothing-new"));
        }
        let is_project = |change: &&Change| matches!(change, Change::Register(RegisterChange::Project(_)));
        let count = changes.iter().filter(is_project).count();
        let said = tr!(cx.i18n, "programme-imported", count = count, file = plan.file.as_str());
        let kind = BatchKind::Import(plan.file.clone());
        *self = Self::default();

        Action::All(vec![Action::RecordAs(kind, changes), Action::Say(Tone::Success, said)])
    }
}

fn prepare(path: &std::path::Path, register: &Register, i18n: &I18n) -> Result<Plan, String> {
    Plan::prepare(path, register).map_err(|error| say::import_error(i18n, &error))
}

/// How many rows do what, and those that a person should look at.
fn of_plan<'a>(cx: &Context<'a>, plan: &'a Plan) -> Vec<Element<'a, Message>> {
    let direction = cx.direction();
    let count = |key: &str| plan.rows.iter().filter(|row| row.state.key() == key).count();
    let counts = ["new", "update", "perhaps", "problem", "same", "skip"].into_iter().filter(|key| count(key) > 0);
    let counts = counts.map(|key| {
        let named = plan.rows.iter().find(|row| row.state.key() == key);
        let word = named.map(|row| say::incoming_state(cx.i18n, &row.state)).unwrap_or_default();

        layout::spread(direction, text::body(word), text::strong(count(key).to_string())).into()
    });
    let mut parts = vec![layout::column(direction, counts).spacing(space::XS).into()];
    if !plan.unread.is_empty() {
        let unread = tr!(cx.i18n, "programme-import-unread", columns = plan.unread.join(format::comma(cx.language())));
        parts.push(text::caption(unread).class(Ink::Muted).into());
    }
    // What needs a look first, then the rest in the file's order.
    let mut rows: Vec<(usize, &IncomingRow)> = plan.rows.iter().enumerate().collect();
    rows.sort_by_key(|(place, row)| (rank(row), *place));
    let more = rows.len().saturating_sub(MOST);
    let lines = rows.into_iter().take(MOST).map(|(place, row)| line(cx, place, row));
    parts.push(section::card(
        direction,
        cx.t("programme-import-rows"),
        None,
        layout::column(direction, lines).spacing(space::M),
    ));
    if more > 0 {
        parts.push(text::caption(tr!(cx.i18n, "programme-import-more", count = more)).class(Ink::Muted).into());
    }

    parts
}

fn line<'a>(cx: &Context<'a>, place: usize, row: &'a IncomingRow) -> Element<'a, Message> {
    let direction = cx.direction();
    let state = text::caption(say::incoming_state(cx.i18n, &row.state)).class(Ink::Toned(tone(&row.state)));
    let number = text::caption(tr!(cx.i18n, "import-row", number = row.number.to_string())).class(Ink::Muted);
    let mut parts: Vec<Element<'a, Message>> =
        vec![layout::spread(direction, number, state).into(), text::body(row.summary.as_str()).into()];
    let reason = say::incoming_reason(cx.i18n, row);
    if !reason.is_empty() {
        parts.push(text::caption(reason).class(Ink::Muted).into());
    }
    if let IncomingState::Perhaps(id) = row.state {
        let known = cx.workspace.register.associations.get(id);
        let name = known.map(|it| cx.name(&it.names)).unwrap_or_default();
        let words = tr!(cx.i18n, "programme-import-is-same", name = name);
        parts.push(field::check(direction, words, row.same, move |same| Message::Confirmed(place, same)));
    }
    if row.may_be_taken() {
        let words = cx.t("import-take-in");
        parts.push(field::check(direction, words, row.taken, move |taken| Message::Taken(place, taken)));
    }

    layout::column(direction, parts).spacing(space::XS).into()
}

fn rank(row: &IncomingRow) -> u8 {
    match row.state {
        IncomingState::Problem(_) => 0,
        IncomingState::Perhaps(_) => 1,
        _ if !row.notices.is_empty() => 2,
        IncomingState::Update => 3,
        IncomingState::New => 4,
        IncomingState::Same | IncomingState::Skip | IncomingState::Repeats(_) => 5,
    }
}

fn tone(state: &IncomingState) -> Tone {
    match state {
        IncomingState::New | IncomingState::Update => Tone::Success,
        IncomingState::Perhaps(_) => Tone::Accent,
        IncomingState::Problem(_) => Tone::Danger,
        IncomingState::Same | IncomingState::Skip | IncomingState::Repeats(_) => Tone::Neutral,
    }
}
