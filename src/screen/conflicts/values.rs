//! The values of a field, as a person reads them.

mod say;

use self::say::Say;
use crate::domain::conflicts::Edited;
use crate::domain::meeting::*;
use crate::domain::register::*;
use crate::screen::Context;

pub use say::words;

/// Names the fields of a record that have one value; items of lists are never set apart.
macro_rules! said {
    ($cx:expr, $meeting:expr, $edit:expr, $kind:ident: $($field:ident),+) => {
        match $edit {
            $($kind::$field { was, now } => (was.say($cx, $meeting), now.say($cx, $meeting)),)+
            #[allow(unreachable_patterns)]
            _ => (String::new(), String::new()),
        }
    };
}

/// What the edit was made from and what it leads to.
pub fn values(cx: &Context<'_>, edited: &Edited) -> (String, String) {
    let of = edited.meeting();
    match edited {
        Edited::Organiser(_, edit) => said!(
            cx,
            of,
            edit,
            OrganiserEdit: Names,
            Signatory,
            SignatoryRole,
            DefaultSeats,
            ReplyDays,
            Declaration,
            RetentionMonths
        ),
        Edited::Unit(_, edit) => said!(cx, of, edit, UnitEdit: Names),
        Edited::Region(_, edit) => said!(cx, of, edit, RegionEdit: Names, Archived),
        Edited::Association(_, edit) => said!(
            cx,
            of,
            edit,
            AssociationEdit: Names,
            Acronym,
            Kind,
            Region,
            City,
            Address,
            Remarks,
            Archived
        ),
        Edited::Delegate(_, edit) => said!(
            cx,
            of,
            edit,
            DelegateEdit: Names,
            Civility,
            Association,
            Guest,
            Body,
            Role,
            Phone,
            Email,
            Tongue,
            Archived
        ),
        Edited::Programme(_, edit) => said!(cx, of, edit, ProgrammeEdit: Names, Framework, Objectives),
        Edited::Project(_, edit) => said!(
            cx,
            of,
            edit,
            ProjectEdit: Title,
            Association,
            Programme,
            Region,
            From,
            To,
            Amount,
            Beneficiaries,
            Archived
        ),
        Edited::Network(_, edit) => said!(cx, of, edit, NetworkEdit: Names),
        Edited::Theme(_, edit) => said!(cx, of, edit, ThemeEdit: Names, Programme),
        Edited::Details(_, edit) => said!(
            cx,
            of,
            edit,
            DetailsEdit: Code,
            Title,
            Kind,
            State,
            Series,
            Venue,
            City,
            Capacity,
            ReplyDeadline,
            Follows
        ),
        Edited::Session(_, edit) => {
            said!(cx, of, edit, SessionEdit: Names, Kind, Date, Starts, Ends, Room, Rapporteur)
        }
        Edited::Agenda(_, edit) => {
            said!(cx, of, edit, AgendaItemEdit: Title, Minutes, Speaker, Session, Position, Begun)
        }
        Edited::Invitation(_, edit) => said!(cx, of, edit, InvitationEdit: Seats, Remark, Reply),
        Edited::Contact(_, edit) => said!(cx, of, edit, ContactEdit: Channel, Date, Reference, By, Remark),
        Edited::Note(_, edit) | Edited::Contribution(_, edit) => said!(
            cx,
            of,
            edit,
            NoteEdit: Item,
            Association,
            Delegate,
            Kind,
            Theme,
            Text,
            Said,
            Starred,
            Answers
        ),
        Edited::Outcome(_, edit) => said!(cx, of, edit, OutcomeEdit: Kind, Text, Note, Owner, Due, State, Settled),
        Edited::Attachment(_, edit) => said!(cx, of, edit, AttachmentEdit: Kind, Title, File, Size, Date),
    }
}
