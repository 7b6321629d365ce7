//! Where keys hold: the sets that a screen names as its own.

use super::Do::{self, *};

/// Keys that hold together in one place.
#[derive(Debug, PartialEq, Eq)]
pub struct Set {
    /// The Fluent key of the place's name.
    pub title: &'static str,
    /// What can be done there.
    pub does: &'static [Do],
}

macro_rules! sets {
    ($($(#[$doc:meta])* $name:ident $title:literal [$($does:ident),+ $(,)?];)+) => {
        $($(#[$doc])* pub static $name: Set = Set { title: $title, does: &[$($does),+] };)+

        /// Every set, in the order in which they are listed.
        pub static SETS: &[&Set] = &[$(&$name),+];
    };
}

sets! {
    /// Wherever one is.
    EVERYWHERE "shortcuts-everywhere" [
        Palette, Undo, Redo, Back, Overview, Invitations, Door, Discussion, Documents, Closing, Meetings, Commitments, Synthesis,
        Register, Programme, BringIn, History, Laptops, Conflicts, Settings, Help, Shortcuts, FollowGuide,
        SkipGuide, Retry, FinishBatch, TakeBackBatch, Larger, Smaller, NextField, PreviousField,
    ];
    /// On the first screen.
    WELCOME "keys-set-welcome" [Sample, Create, Bring, OpenFolder, Browse];
    /// On the list of meetings and on the calendar.
    MEETINGS "app-section-meetings" [
        Up, Down, PageUp, PageDown, First, Last, Open, New, Edit, Copy, Remove, Calendar, Find, Clear, Jump, Backward,
        Forward, Leave,
    ];
    /// Where a page is longer than the window, and has no list to move in.
    SCROLLED "keys-set-scrolled" [PageUp, PageDown, First, Last, AsideUp, AsideDown];
    /// In a form, a dialog with fields.
    FORM "keys-set-form" [Save, Discard, Leave];
    /// Where the door asks for the coordinator's leave.
    LEAVING "keys-set-leaving" [Confirm, Mode, Leave];
    /// Where it is asked whether to close with something unsaved.
    CLOSING "keys-set-closing" [CloseAnyway, Confirm, Leave];
    /// In every room of a meeting.
    MEETING "keys-set-meeting" [Menu, NextState, Project];
    /// In a menu, and where a question is asked.
    QUESTION "keys-set-question" [
        Up, Down, Confirm, Value1, Value2, Value3, Value4, Value5, Value6, Value7, Value8, Value9, Leave, Menu,
    ];
    /// On the overview of a meeting.
    OVERVIEW "app-room-overview" [Up, Down, Open];
    /// Among the invitations.
    INVITATIONS "app-room-invitations" [
        Up, Down, PageUp, PageDown, First, Last, ExtendUp, ExtendDown, ExtendPageUp, ExtendPageDown, ExtendFirst,
        ExtendLast, Open, Select, All, Find, Clear, Jump, ReplyToSend, ReplySent, ReplyReminded, ReplyConfirmed,
        ReplyDeclined,
        ReplyNone, Contact, Seats, Invite, Guest, Remove, Save, Leave,
    ];
    /// At the door.
    DOOR "app-room-door" [
        Up, Down, PageUp, PageDown, Mark, WalkIn, Instead, Left, Picture, Past, Signed, Mode, Leave,
    ];
    /// In the panel of somebody new at the door.
    NEWCOMER "keys-set-newcomer" [
        Up, Down, PageUp, PageDown, Confirm, Save, WalkIn, Civility, Picture, Past, Signed, Mode, Leave,
    ];
    /// Beside receiving: the picture of the door.
    PICTURE "keys-set-picture" [
        Up, Down, PageUp, PageDown, Backward, Forward, CopyPhone, Remove, Picture, Past, Signed, Mode, Leave,
    ];
    /// Beside receiving: what was done at the door, and signed sheets.
    PAST "keys-set-past" [Up, Down, PageUp, PageDown, TakeBack, Browse, Picture, Past, Signed, Mode, Leave];
    /// In the discussion.
    DISCUSSION "app-room-discussion" [
        Up, Down, ItemBefore, ItemAfter, ItemUp, ItemDown, NoteUp, NoteDown, Long, Outcome, Item, Pane, Begin, Ask, Give,
        Save, Leave,
    ];
    /// On a note.
    NOTES "keys-set-notes" [Open, Edit, Star, OutcomeFrom, Join, Remove];
    /// On a decision, a recommendation or a commitment.
    OUTCOMES "keys-set-outcomes" [Open, Edit, Settle, Remove];
    /// On what comes back from the meeting before.
    RETURNING "keys-set-returning" [FollowUp, Settle, Drop];
    /// Among the papers and lists of a meeting.
    PAPERS "app-room-documents" [
        PaperAfter, PaperBefore, Lists, Save, Print, Browse, Template, Again, PageUp, PageDown, Zoom, Leave,
    ];
    /// Where a list is written.
    EXPORT "keys-set-export" [Lists, Save, Browse, Piece, KeepSet, ForgetSet];
    /// On what has to be looked at before a meeting is closed.
    CHECK "app-room-closing" [Up, Down, Open, Called, Part, CloseMeeting];
    /// On the minutes of a meeting.
    MINUTES "closing-part-minutes" [Open, Save, Print, Draft, Browse, Part, CloseMeeting];
    /// On who has received the minutes.
    SENDING "closing-part-sending" [
        Up, Down, PageUp, PageDown, First, Last, Select, All, Jump, Sent, Received, ToSend, Save, Browse, Part, CloseMeeting,
        Leave,
    ];
    /// Among the files that are kept with a meeting.
    ATTACHMENTS "keys-set-attachments" [Lists, Save, Browse];
    /// On what was decided and promised.
    COMMITMENTS "app-section-commitments" [
        Up, Down, PageUp, PageDown, First, Last, Open, Find, Clear, Jump, Due, FollowUp, Settle, Drop, Meeting, Leave,
    ];
    /// On what each theme heard.
    SYNTHESIS "app-section-synthesis" [
        Up, Down, PageUp, PageDown, First, Last, Jump, New, Edit, Remove, Save, Leave,
    ];
    /// In the register.
    REGISTER "app-section-register" [
        Up, Down, PageUp, PageDown, First, Last, Backward, Forward, Open, New, Page, Archive, Double, Find, Clear,
        Jump, Export, Browse, KeepSet, ForgetSet, Save, Discard, Leave,
    ];
    /// On the page of an association.
    ASSOCIATION "keys-set-association" [New, Edit, Remove, Save, Discard, Leave];
    /// In the programme.
    PROGRAMME "app-section-programme" [
        Up, Down, PageUp, PageDown, First, Last, Backward, Forward, Open, Select, All, New, ImportProjects, InviteThem,
        Page, Archive, Remove, Find, Clear, Jump, Export, Browse, Save, Discard, Leave,
    ];
    /// Where a list is brought in.
    IMPORT "app-section-import" [
        Up, Down, PageUp, PageDown, First, Last, Jump, Aside, Same, Another, Confirm, Value1, Value2, Value3,
        Browse, Import, Leave,
    ];
    /// On the history.
    HISTORY "app-section-history" [Up, Down, PageUp, PageDown, First, Last, Clear, Jump, Remove, Confirm, Leave];
    /// On what laptops set apart.
    CONFLICTS "app-section-conflicts" [
        Up, Down, PageUp, PageDown, First, Last, Jump, Value1, Value2, Value3, Value4, Value5, Value6, Value7, Value8, Value9, Open,
    ];
    /// On the laptops.
    LAPTOPS "app-section-laptops" [Carry, TakeIn];
    /// On the settings.
    SETTINGS "app-section-settings" [Save, Browse];
    /// In the help.
    HELP "app-section-help" [Up, Down, PageUp, PageDown, Find, Leave];
    /// On the projector's window.
    PROJECTION "projection-title" [Full, Leave];
    /// On the list of keys.
    KEYS "app-section-shortcuts" [WriteKeys, Leave];
}

/// What holds at one time: each set, those that hold together, and the keys that hold everywhere with any of them.
pub fn places() -> Vec<Vec<&'static Set>> {
    let rooms = [
        &OVERVIEW,
        &INVITATIONS,
        &DOOR,
        &NEWCOMER,
        &PICTURE,
        &PAST,
        &PAPERS,
        &EXPORT,
        &ATTACHMENTS,
        &CHECK,
        &MINUTES,
        &SENDING,
    ];
    let parts = [&NOTES, &OUTCOMES, &RETURNING].map(|part| vec![&EVERYWHERE, &MEETING, &DISCUSSION, part]);
    let rooms = rooms.map(|room| vec![&EVERYWHERE, &MEETING, room]);
    let alone = SETS.iter().filter(|set| **set != &EVERYWHERE).map(|set| vec![&EVERYWHERE, *set]);

    alone.chain(rooms).chain(parts).collect()
}
