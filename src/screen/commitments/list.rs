//! The lines of the board, with the words that they are found by.

use crate::domain::figures::commitments::{self, Horizon, Wanted};
use crate::domain::{MeetingId, OutcomeId};
use crate::i18n::Language;
use crate::screen::{Context, wording};
use crate::search::fold;

/// One line of the board.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub meeting: MeetingId,
    pub id: OutcomeId,
    pub horizon: Horizon,
}

/// The lines that the filters let through.
#[derive(Debug, Default)]
pub struct List {
    pub rows: Vec<Row>,
    /// How many of each horizon the filters let through.
    counts: [usize; Horizon::ALL.len()],
    pub language: Option<Language>,
}

impl List {
    /// Derives it again.
    pub fn derive(&mut self, cx: &Context<'_>, wanted: &Wanted, query: &str, horizon: Option<Horizon>) {
        let words = fold(query);
        self.rows.clear();
        self.counts = Default::default();
        self.language = Some(cx.language());
        for line in commitments::board(cx.workspace, wanted, cx.today()) {
            let row = Row { meeting: line.meeting, id: line.id, horizon: line.horizon };
            if !words.is_empty() && !is_found(cx, &line, &words) {
                continue;
            }
            if let Some(count) = self.counts.get_mut(line.horizon as usize) {
                *count += 1;
            }
            if horizon.map_or(line.horizon != Horizon::Settled, |only| only == line.horizon) {
                self.rows.push(row);
            }
        }
    }

    pub fn count(&self, horizon: Horizon) -> usize {
        self.counts.get(horizon as usize).copied().unwrap_or_default()
    }

    /// How many are open.
    pub fn open(&self) -> usize {
        self.counts.iter().sum::<usize>() - self.count(Horizon::Settled)
    }

    pub fn place(&self, wanted: (MeetingId, OutcomeId)) -> Option<usize> {
        self.rows.iter().position(|row| (row.meeting, row.id) == wanted)
    }
}

fn is_found(cx: &Context<'_>, line: &commitments::Line<'_>, words: &str) -> bool {
    let code = cx.workspace.meeting(line.meeting).map(|meeting| meeting.details.code.as_str()).unwrap_or_default();
    let owner = wording::owner(cx.i18n, &cx.workspace.register, line.outcome.owner);
    let whole = fold(&format!("{} {owner} {code}", line.outcome.text));

    words.split_whitespace().all(|word| whole.contains(word))
}
