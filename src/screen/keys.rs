//! Every key of the program, as one table: what it does, the key that is pressed for it, the name of what it does, and where it
//! holds.
//!
//! A screen never sees a key. It names the sets of keys that hold on it now ([`Screen::keys`]), the [`Keymap`] reads a key that
//! goes down by them, and the screen is told what to [`Do`]. So no key can be handled that is not listed here, and the list of
//! keys, the labels beside buttons and the palette all read the same table. To give an action a key: a line in `does!`, its name
//! in the Fluent files, its place in a set, and the answer in the screen's `key`.
//!
//! [`Screen::keys`]: super::Screen::keys

mod keymap;
mod sets;

pub use keymap::{Keymap, Refused};
pub use sets::*;

use super::Room;
use crate::domain::meeting::Reply;
use crate::ui::shortcut::{Shortcut, Stroke};

macro_rules! does {
    ($($name:ident $id:literal [$($key:expr),+] $label:literal;)+) => {
        /// What a key can do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Do {
            $(#[allow(missing_docs)] $name,)+
        }

        impl Do {
            /// In the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// What it is called in the file of changed keys.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }

            /// The keys that do it, the one that is shown first.
            pub const fn keys(self) -> &'static [Shortcut] {
                match self { $(Self::$name => const { &[$($key),+] },)+ }
            }

            /// The Fluent key of what it is called.
            pub const fn label(self) -> &'static str {
                match self { $(Self::$name => $label,)+ }
            }
        }
    };
}

const fn ctrl(letter: char) -> Shortcut {
    Shortcut::command(letter)
}

const fn alt(letter: char) -> Shortcut {
    letter_key(letter).with_alt()
}

const fn letter_key(letter: char) -> Shortcut {
    Shortcut::plain(Stroke::Letter(letter))
}

const fn f(number: u8) -> Shortcut {
    Shortcut::function(number)
}

const fn on(stroke: Stroke) -> Shortcut {
    Shortcut::plain(stroke)
}

const fn shift(stroke: Stroke) -> Shortcut {
    Shortcut::plain(stroke).with_shift()
}

const CTRL_ENTER: Shortcut = Shortcut::plain(Stroke::Enter).with_command();

does! {
    // Everywhere.
    Palette "palette" [ctrl('k')] "keys-palette";
    Undo "undo" [ctrl('z')] "app-undo";
    Redo "redo" [ctrl('y'), ctrl('z').with_shift()] "app-redo";
    Back "back" [on(Stroke::Left).with_alt()] "app-back";
    Overview "overview" [ctrl('1')] "app-room-overview";
    Invitations "invitations" [ctrl('2')] "app-room-invitations";
    Door "door" [ctrl('3')] "app-room-door";
    Discussion "discussion" [ctrl('4')] "app-room-discussion";
    Documents "documents" [ctrl('5')] "app-room-documents";
    Closing "closing" [ctrl('6')] "app-room-closing";
    Meetings "meetings" [alt('1')] "app-section-meetings";
    Register "register" [alt('2')] "app-section-register";
    Programme "programme" [alt('3')] "app-section-programme";
    BringIn "import" [alt('4')] "app-section-import";
    History "history" [alt('5')] "app-section-history";
    Laptops "laptops" [alt('6')] "app-section-laptops";
    Conflicts "conflicts" [alt('7')] "app-section-conflicts";
    Commitments "commitments" [alt('8')] "app-section-commitments";
    Synthesis "synthesis" [alt('9')] "app-section-synthesis";
    Settings "settings" [ctrl(',')] "app-section-settings";
    Help "help" [f(1)] "app-section-help";
    Shortcuts "shortcuts" [f(1).with_shift()] "app-section-shortcuts";
    FollowGuide "follow-guide" [ctrl('g')] "guide-key-follow";
    Retry "retry" [ctrl('r')] "app-retry";
    FinishBatch "finish-batch" [ctrl('b')] "keys-finish-batch";
    TakeBackBatch "take-back-batch" [ctrl('b').with_shift()] "keys-take-back-batch";
    Larger "larger" [ctrl('+'), ctrl('=')] "keys-scale";
    Smaller "smaller" [ctrl('-')] "keys-scale";
    SkipGuide "skip-guide" [ctrl('g').with_shift()] "guide-key-skip";
    NextField "next-field" [on(Stroke::Tab)] "app-next-field";
    PreviousField "previous-field" [shift(Stroke::Tab)] "app-previous-field";

    // In lists.
    Up "up" [on(Stroke::Up)] "keys-line";
    Down "down" [on(Stroke::Down)] "keys-line";
    PageUp "page-up" [on(Stroke::PageUp)] "keys-page";
    PageDown "page-down" [on(Stroke::PageDown)] "keys-page";
    First "first" [on(Stroke::Home)] "keys-ends";
    Last "last" [on(Stroke::End)] "keys-ends";
    AsideUp "aside-up" [shift(Stroke::PageUp)] "keys-aside-page";
    AsideDown "aside-down" [shift(Stroke::PageDown)] "keys-aside-page";
    ExtendUp "extend-up" [shift(Stroke::Up)] "keys-extend";
    ExtendDown "extend-down" [shift(Stroke::Down)] "keys-extend";
    ExtendPageUp "extend-page-up" [shift(Stroke::PageUp)] "keys-extend-page";
    ExtendPageDown "extend-page-down" [shift(Stroke::PageDown)] "keys-extend-page";
    ExtendFirst "extend-first" [shift(Stroke::Home)] "keys-extend-ends";
    ExtendLast "extend-last" [shift(Stroke::End)] "keys-extend-ends";
    Backward "backward" [on(Stroke::Left)] "keys-beside";
    Forward "forward" [on(Stroke::Right)] "keys-beside";
    Open "open" [on(Stroke::Enter)] "keys-open";
    Select "select" [on(Stroke::Space)] "keys-select";
    All "all" [ctrl('a')] "keys-all";
    Find "find" [ctrl('f')] "keys-find";
    Clear "clear" [ctrl('f').with_shift()] "keys-clear";
    Jump "jump" [ctrl('j')] "keys-jump";
    New "new" [letter_key('n')] "keys-new";
    Edit "edit" [f(2), letter_key('e')] "keys-edit";
    Remove "remove" [on(Stroke::Delete)] "keys-remove";
    Save "save" [ctrl('s'), CTRL_ENTER] "keys-save";
    Discard "discard" [on(Stroke::Delete).with_command()] "keys-discard";
    Browse "browse" [ctrl('o')] "keys-browse";
    Export "export" [ctrl('e')] "common-export";
    Confirm "confirm" [on(Stroke::Enter)] "keys-confirm";
    Leave "leave" [on(Stroke::Escape)] "keys-leave";

    // Where it is asked whether to close with something unsaved.
    CloseAnyway "close-anyway" [ctrl('q')] "app-close-anyway";

    // Of the first screen.
    Sample "sample" [letter_key('1'), on(Stroke::Enter)] "welcome-sample";
    Create "create" [letter_key('2')] "welcome-new";
    Bring "bring" [letter_key('3')] "welcome-import";
    OpenFolder "open-folder" [letter_key('4')] "welcome-open";

    // Of the meetings.
    Copy "copy" [letter_key('d')] "keys-copy";
    Calendar "calendar" [letter_key('c')] "keys-calendar";

    // Of the programme.
    ImportProjects "projects-in" [letter_key('i')] "programme-import";
    InviteThem "invite-them" [ctrl('i')] "keys-invite-them";
    Menu "menu" [f(10)] "keys-menu";
    NextState "next-state" [f(10).with_shift()] "keys-next-state";
    Project "project" [f(5).with_shift()] "meeting-do-project";
    Full "full" [f(11)] "projection-key-full";

    // Of the invitations.
    ReplyToSend "reply-to-send" [letter_key('t')] "keys-reply-to-send";
    ReplySent "reply-sent" [letter_key('s')] "keys-reply-sent";
    ReplyReminded "reply-reminded" [letter_key('r')] "keys-reply-reminded";
    ReplyConfirmed "reply-confirmed" [letter_key('c')] "keys-reply-confirmed";
    ReplyDeclined "reply-declined" [letter_key('d')] "keys-reply-declined";
    ReplyNone "reply-none" [letter_key('n')] "keys-reply-none";
    Contact "contact" [letter_key('l')] "keys-contact";
    Seats "seats" [letter_key('p')] "keys-seats";
    Invite "invite" [letter_key('i')] "keys-invite";
    Guest "guest" [letter_key('g')] "keys-guest";

    // Of the door.
    Mark "mark" [on(Stroke::Enter)] "keys-mark";
    WalkIn "walk-in" [f(2)] "keys-walk-in";
    Instead "instead" [f(3)] "keys-instead";
    Left "left" [f(4)] "keys-left";
    Civility "civility" [f(4)] "keys-civility";
    Picture "picture" [f(5)] "keys-picture";
    Past "past" [f(6)] "keys-past";
    Signed "signed" [f(7)] "keys-signed";
    TakeBack "take-back" [f(8), on(Stroke::Delete)] "keys-take-back";
    CopyPhone "copy-phone" [ctrl('c')] "keys-copy-phone";
    Mode "mode" [f(11)] "keys-mode";

    // Of the discussion.
    ItemBefore "item-before" [on(Stroke::PageUp)] "keys-item";
    ItemAfter "item-after" [on(Stroke::PageDown)] "keys-item";
    ItemUp "item-up" [on(Stroke::Up).with_alt()] "keys-item-order";
    ItemDown "item-down" [on(Stroke::Down).with_alt()] "keys-item-order";
    NoteUp "note-up" [on(Stroke::PageUp).with_command()] "keys-note-item";
    NoteDown "note-down" [on(Stroke::PageDown).with_command()] "keys-note-item";
    Long "long" [f(5)] "keys-long";
    Outcome "outcome" [f(6)] "keys-outcome";
    Item "item" [f(7)] "keys-new-item";
    Pane "pane" [f(8)] "keys-pane";
    Begin "begin" [f(9)] "keys-begin";
    Ask "ask" [f(11)] "keys-ask";
    Give "give" [f(12)] "keys-give";
    Star "star" [f(3), letter_key('s')] "keys-star";
    OutcomeFrom "outcome-from" [f(4)] "keys-outcome-from";
    Join "join" [letter_key('m')] "keys-join";

    // Of what was decided and promised.
    Due "due" [f(2)] "keys-due";
    FollowUp "follow-up" [f(3)] "keys-follow-up";
    Settle "settle" [f(4)] "keys-settle";
    Drop "drop" [on(Stroke::Delete)] "keys-drop";
    Meeting "meeting" [f(7)] "keys-meeting";

    // Of the papers and lists.
    Lists "lists" [ctrl('l')] "keys-lists";
    Print "print" [ctrl('p')] "keys-print";
    Again "again" [f(5)] "keys-again";
    PaperAfter "paper-after" [f(6)] "keys-paper";
    PaperBefore "paper-before" [f(6).with_shift()] "keys-paper";
    Zoom "zoom" [on(Stroke::Space)] "keys-zoom";
    Piece "piece" [f(6)] "keys-piece";
    KeepSet "keep-set" [ctrl('d')] "export-set-keep";
    ForgetSet "forget-set" [ctrl('d').with_shift()] "export-set-forget";
    Template "template" [ctrl('t')] "papers-template-copy";

    // Of the closing of a meeting.
    Part "part" [f(6)] "keys-part";
    Called "called" [f(4)] "keys-called";
    CloseMeeting "close-meeting" [f(9)] "keys-close-meeting";
    Draft "draft" [f(5)] "closing-draft";
    Sent "sent" [letter_key('s')] "keys-sent";
    Received "received" [letter_key('r')] "keys-received";
    ToSend "to-send" [on(Stroke::Delete)] "keys-to-send";

    // Of the register.
    Page "page" [letter_key('p')] "keys-association";
    Archive "archive" [letter_key('a')] "keys-archive";
    Double "double" [letter_key('d')] "keys-double";

    // Of bringing in a list.
    Import "bring-in" [CTRL_ENTER] "keys-import";
    Aside "aside" [on(Stroke::Space)] "keys-aside";
    Same "same" [letter_key('m')] "keys-same";
    Another "another" [letter_key('n')] "keys-another";

    // Of the laptops and of values set apart.
    Carry "carry" [ctrl('e')] "keys-carry";
    TakeIn "take-in" [ctrl('o')] "keys-take-in";
    Value1 "value-1" [letter_key('1')] "keys-value";
    Value2 "value-2" [letter_key('2')] "keys-value";
    Value3 "value-3" [letter_key('3')] "keys-value";
    Value4 "value-4" [letter_key('4')] "keys-value";
    Value5 "value-5" [letter_key('5')] "keys-value";
    Value6 "value-6" [letter_key('6')] "keys-value";
    Value7 "value-7" [letter_key('7')] "keys-value";
    Value8 "value-8" [letter_key('8')] "keys-value";
    Value9 "value-9" [letter_key('9')] "keys-value";

    // Of the list of keys.
    WriteKeys "write-keys" [ctrl('e')] "keys-write";
}

impl Do {
    /// The values that laptops set apart, in the order of their digits.
    pub const VALUES: [Self; 9] = [
        Self::Value1,
        Self::Value2,
        Self::Value3,
        Self::Value4,
        Self::Value5,
        Self::Value6,
        Self::Value7,
        Self::Value8,
        Self::Value9,
    ];

    /// What marks an invitation with this reply.
    pub const fn reply(reply: Reply) -> Self {
        match reply {
            Reply::ToSend => Self::ReplyToSend,
            Reply::Sent => Self::ReplySent,
            Reply::Reminded => Self::ReplyReminded,
            Reply::Confirmed => Self::ReplyConfirmed,
            Reply::Declined => Self::ReplyDeclined,
            Reply::NoAnswer => Self::ReplyNone,
        }
    }

    /// What leads to this room of a meeting.
    pub const fn of_room(room: Room) -> Self {
        match room {
            Room::Overview => Self::Overview,
            Room::Invitations => Self::Invitations,
            Room::Door => Self::Door,
            Room::Discussion => Self::Discussion,
            Room::Documents => Self::Documents,
            Room::Closing => Self::Closing,
        }
    }

    /// The room of a meeting that it leads to.
    pub const fn room(self) -> Option<Room> {
        Some(match self {
            Self::Overview => Room::Overview,
            Self::Invitations => Room::Invitations,
            Self::Door => Room::Door,
            Self::Discussion => Room::Discussion,
            Self::Documents => Room::Documents,
            Self::Closing => Room::Closing,
            _ => return None,
        })
    }

    /// Where it moves the cursor of a list, if it does.
    pub const fn step(self) -> Option<Step> {
        Some(match self {
            Self::Up => Step::Up,
            Self::Down => Step::Down,
            Self::PageUp => Step::PageUp,
            Self::PageDown => Step::PageDown,
            Self::First => Step::First,
            Self::Last => Step::Last,
            _ => return None,
        })
    }
}

/// Where the cursor of a list goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Step {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    /// To the line at that place: the one that letters were typed for.
    To(usize),
}

impl Step {
    /// The line on which it comes to stand, of so many of which a page are shown at once; none in an empty list.
    pub fn lands(self, from: Option<usize>, count: usize, page: usize) -> Option<usize> {
        let last = count.checked_sub(1)?;
        let place = match (self, from) {
            (Self::To(place), _) => place,
            (Self::First, _) | (Self::Down | Self::PageDown, None) => 0,
            (Self::Last, _) | (Self::Up | Self::PageUp, None) => last,
            (Self::Up, Some(place)) => place.saturating_sub(1),
            (Self::Down, Some(place)) => place.saturating_add(1),
            (Self::PageUp, Some(place)) => place.saturating_sub(page),
            (Self::PageDown, Some(place)) => place.saturating_add(page),
        };

        Some(place.min(last))
    }
}
