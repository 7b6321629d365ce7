//! The signed rows whose names are on the paper alone: they are asked for one after the other, in the panel of newcomers.

use std::collections::VecDeque;

use iced::widget::operation;

use super::super::aside::Aside;
use super::super::newcomer::{Purpose, Step};
use super::super::{Door, Message, Part, focus_on, refusal};
use super::{Gesture, Signed, desk_name, rows_id};
use crate::domain::door::{Door as Desk, Reception, Signature, Who};
use crate::domain::sheet;
use crate::domain::{Change, MeetingChange};
use crate::screen::meeting::header::record;
use crate::screen::{Action, Context};
use crate::tr;
use crate::ui::{Element, layout, text};

/// The rows that wait for a name, the one that is asked for first.
#[derive(Debug)]
pub struct Names {
    number: String,
    waiting: VecDeque<(usize, Purpose)>,
    marked: usize,
}

impl Door {
    /// Marks those who signed in one gesture; then asks for the names that only the paper has.
    pub(in super::super) fn sign(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Aside::Signed(signed) = &mut self.aside else { return Action::None };
        let Some(Gesture { number, session, lines }) = signed.gesture(cx) else { return Action::None };
        let Some(desk) = self.desk(cx) else { return Action::None };
        if let Some(refusal) = refusal(desk.meeting, cx) {
            self.notice = Some(refusal);
            return Action::None;
        }
        let name = desk_name(cx, &number);
        let changes = Desk { session, desk: &name, ..desk }.sign(&lines, cx.ids);
        let purpose = |signature: Signature| match signature {
            Signature::Unnamed(association) => Some(Purpose::Of(association)),
            Signature::Blank => Some(Purpose::WalkIn),
            _ => None,
        };
        let waiting = lines.iter().filter_map(|(row, signature)| Some((*row, purpose(*signature)?))).collect();
        let marked = lines.iter().filter(|(_, signature)| matches!(signature, Signature::Marks(_))).count();
        self.notice = None;
        if self.session != session {
            self.session = session;
            self.refresh_expected(cx);
        }
        self.names = Some(Names { number, waiting, marked });
        let next = self.next_name(cx);

        Action::All(vec![record(changes), next])
    }

    /// Asks for the next name, or goes back to the sheet after the last.
    fn next_name(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(names) = &self.names else { return Action::None };
        match names.waiting.front() {
            Some((_, purpose)) => {
                let purpose = *purpose;
                self.aside = Aside::Nothing;
                self.open_panel(purpose, cx)
            }
            None => self.back_to_sheet(cx),
        }
    }

    /// What the panel answered for the row that it asks for.
    pub(in super::super) fn off_sheet(&mut self, step: Step, desk: Desk<'_>, cx: &Context<'_>) -> Action<Message> {
        let changes = match step {
            Step::None => return Action::None,
            Step::Focus(id) => return focus_on(id),
            Step::Take(person) => match desk.receive(Who::Person(person)) {
                Reception::Arrive { changes, .. } => changes,
                Reception::NotInvited(_) => desk.admit(person, cx.ids),
                // Here already: the row is done all the same.
                _ => Vec::new(),
            },
            Step::Record(newcomer) => desk.receive_newcomer(&newcomer, cx.ids).1,
        };
        let changes = self.at_sheet(cx, changes);
        self.panel = None;
        if let Some(names) = &mut self.names {
            names.waiting.pop_front();
            names.marked += usize::from(!changes.is_empty());
        }
        let next = self.next_name(cx);

        Action::All(vec![record(changes), next])
    }

    /// Back to the sheet, with the rows that still wait for a name.
    pub(in super::super) fn back_to_sheet(&mut self, cx: &Context<'_>) -> Action<Message> {
        let Some(names) = self.names.take() else { return Action::None };
        self.panel = None;
        let rows: Vec<String> = names.waiting.iter().map(|(row, _)| row.to_string()).collect();
        let number = sheet::printed_number(&names.number);
        let signed = Signed::of(self.meeting, number, rows.join(" "), cx).with_marked(names.marked);
        self.aside = Aside::Signed(Box::new(signed));

        Action::Run(operation::focus(rows_id()))
    }

    /// What came off the sheet was received there, on that row, and not at this desk.
    fn at_sheet(&self, cx: &Context<'_>, mut changes: Vec<Change>) -> Vec<Change> {
        let Some((row, names)) = self.names.as_ref().and_then(|names| Some((names.waiting.front()?.0, names))) else {
            return changes;
        };
        let name = desk_name(cx, &names.number);
        let Some(at_row) = self.desk(cx).map(|desk| Desk { desk: &name, ..desk }.row_desk(row)) else { return changes };
        for change in &mut changes {
            if let Change::Meeting(_, MeetingChange::Arrived { desk, .. }) = change {
                at_row.clone_into(desk);
            }
        }

        changes
    }

    /// Which row the panel asks for.
    pub(in super::super) fn asked_row<'a>(&self, cx: &Context<'a>) -> Option<Element<'a, Message>> {
        let names = self.names.as_ref().filter(|_| self.panel.is_some() && self.part() == Part::Receiving)?;
        let (row, _) = names.waiting.front()?;
        let number = sheet::printed_number(&names.number);
        let left = names.waiting.len() - 1;
        let said = tr!(cx.i18n, "sheet-asked", number = number, row = row.to_string(), left = left);

        Some(layout::start(cx.direction(), text::heading(said)).into())
    }
}
