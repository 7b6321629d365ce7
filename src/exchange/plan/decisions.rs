//! What was decided for the rows of a list, over all the plans that are made of it.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Choice, Plan, PlannedRow, RowState};
use crate::domain::Register;
use crate::exchange::import::Destination;
use crate::exchange::sheet::Cell;

/// What was decided for the rows of a list. A decision that does not fit its row as it is understood now waits until it does: a
/// column that is set wrong for a moment takes nothing away.
#[derive(Debug, Clone, Default)]
pub struct Decisions {
    all: HashMap<Row, Decision>,
}

/// A row, wherever it stands in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Row {
    number: usize,
    person: usize,
    mark: Mark,
}

/// What stands in the cells of a row, as far as no encoding and no separator touches it: its Latin letters without accents and
/// its digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::exchange) struct Mark(u64);

#[derive(Debug, Clone)]
struct Decision {
    choice: Choice,
    /// What was in question.
    state: RowState,
    /// Whether the row has it in the plan of now.
    holds: bool,
}

impl Decisions {
    /// Takes over what is decided in a plan that another one is to follow.
    pub fn keep(&mut self, plan: &Plan) {
        for row in &plan.rows {
            let key = Row::of(row);

            if row.choice != Choice::TakeIn {
                self.all.insert(key, Decision { choice: row.choice, state: row.state, holds: true });
            } else if self.all.get(&key).is_some_and(|decision| decision.holds) {
                self.all.remove(&key);
            }
        }
        for decision in self.all.values_mut() {
            decision.holds = false;
        }
    }

    /// Decides the rows of a new plan of the list: what is left out stays out; what was said of a known one holds where it is
    /// still the same that is in question.
    pub fn restore(&mut self, plan: &mut Plan, register: &Register, to: Option<Destination<'_>>) {
        if self.all.is_empty() {
            return;
        }

        // Where the first row of an association is left out, the next one asks.
        for is_out in [true, false] {
            let mut decided = Vec::new();

            for place in 0..plan.rows.len() {
                let row = &plan.rows[place];
                let Some(decision) = self.all.get_mut(&Row::of(row)) else { continue };
                let fits = decision.choice == Choice::LeaveOut || decision.state == row.state;

                if fits && (decision.choice == Choice::LeaveOut) == is_out && plan.allows(place, decision.choice) {
                    plan.rows[place].choice = decision.choice;
                    decision.holds = true;
                    decided.push(place);
                }
            }

            plan.review_rows(&decided, register, to);
        }
    }

    /// How many wait, since their rows are gone or understood otherwise.
    pub fn waiting(&self) -> usize {
        self.all.values().filter(|decision| !decision.holds).count()
    }
}

impl Row {
    fn of(row: &PlannedRow) -> Self {
        Self { number: row.number, person: row.person, mark: row.mark }
    }
}

impl Mark {
    /// The mark of a row of these cells.
    pub fn of(cells: &[Cell]) -> Self {
        let mut hasher = DefaultHasher::new();

        for cell in cells {
            cell.as_text().bytes().filter(u8::is_ascii_alphanumeric).for_each(|byte| byte.hash(&mut hasher));
        }

        Self(hasher.finish())
    }
}
