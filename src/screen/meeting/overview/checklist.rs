//! What is missing, each line with the way to where it is mended.

use crate::ui::focus::button as pressable;
use iced::{Center, Fill};

use super::{Message, Overview};
use crate::domain::checklist::{Item, Matter};
use crate::i18n::tr;
use crate::screen::{Context, Room};
use crate::ui::theme::{Ink, Press, Tone};
use crate::ui::{self, Element, Icon, icon, space, text};

/// The room where it is mended; none: the form of the meeting.
pub fn room(matter: Matter) -> Option<Room> {
    match matter {
        Matter::Venue | Matter::ReplyDeadline => None,
        Matter::Invitations
        | Matter::ToSend
        | Matter::LateReplies
        | Matter::AwaitedReplies
        | Matter::Unnamed
        | Matter::Capacity
        | Matter::Conflicts => Some(Room::Invitations),
        Matter::NotHere | Matter::UnreadSheets | Matter::Unsigned => Some(Room::Door),
        Matter::Absentees => Some(Room::Invitations),
        Matter::Agenda
        | Matter::SilentItems
        | Matter::SilentWorkshops
        | Matter::OpenQuestions
        | Matter::NotesWithoutSpeaker
        | Matter::OutcomesWithoutOwner
        | Matter::CommitmentsWithoutDate
        | Matter::LateCommitments => Some(Room::Discussion),
    }
}

impl Overview {
    pub(super) fn checklist<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        if self.items.is_empty() {
            return text::muted(cx.t("overview-nothing-to-check")).into();
        }
        let lines = self.items.iter().enumerate().map(|(place, item)| self.item(cx, place, *item));

        ui::layout::column(cx.direction(), lines).spacing(space::HAIRLINE).width(Fill).into()
    }

    fn item<'a>(&'a self, cx: &Context<'a>, place: usize, item: Item) -> Element<'a, Message> {
        let direction = cx.direction();
        let is_well = item.missing == 0;
        let (sign, ink) = sign(item);
        let words = sentence(cx, item);
        let words = if is_well { text::muted(words) } else { text::body(words) };
        let line = ui::row(
            direction,
            [
                icon::inked(sign, ink),
                ui::start(direction, words).into(),
                icon::sized(Icon::ChevronEnd.along(direction), space::M, Ink::Muted),
            ],
        )
        .align_y(Center);

        pressable(line)
            .padding([space::XS + space::HAIRLINE, space::S])
            .width(Fill)
            .class(Press::Line { active: self.cursor == Some(place) })
            .on_press(Message::MatterOpened(item.matter))
            .into()
    }
}

/// The icon of a line, and its colour.
pub fn sign(item: Item) -> (Icon, Ink) {
    match item.matter {
        _ if item.missing == 0 => (Icon::CheckCircle, Ink::Toned(Tone::Success)),
        // They are awaited, and not late.
        Matter::AwaitedReplies => (Icon::Clock, Ink::Toned(Tone::Primary)),
        Matter::Capacity | Matter::Conflicts => (Icon::Alert, Ink::Toned(Tone::Danger)),
        _ => (Icon::Warning, Ink::Toned(Tone::Accent)),
    }
}

/// How many are missing, or that none is.
pub fn sentence(cx: &Context<'_>, item: Item) -> String {
    let count = item.missing;
    match item.matter {
        Matter::Venue => tr!(cx.i18n, "overview-check-venue", count = count),
        Matter::ReplyDeadline => tr!(cx.i18n, "overview-check-deadline", count = count),
        Matter::Agenda => tr!(cx.i18n, "overview-check-agenda", count = count),
        Matter::Invitations => tr!(cx.i18n, "overview-check-invitations", count = count),
        Matter::ToSend => tr!(cx.i18n, "overview-check-to-send", count = count),
        Matter::LateReplies => tr!(cx.i18n, "overview-check-late", count = count),
        Matter::AwaitedReplies => tr!(cx.i18n, "overview-check-awaited", count = count),
        Matter::Unnamed => tr!(cx.i18n, "overview-check-unnamed", count = count),
        Matter::Capacity => tr!(cx.i18n, "overview-check-capacity", count = count),
        Matter::NotHere => tr!(cx.i18n, "overview-check-not-here", count = count),
        Matter::SilentItems => tr!(cx.i18n, "overview-check-silent", count = count),
        Matter::NotesWithoutSpeaker => tr!(cx.i18n, "overview-check-speaker", count = count),
        Matter::OutcomesWithoutOwner => tr!(cx.i18n, "overview-check-owner", count = count),
        Matter::CommitmentsWithoutDate => tr!(cx.i18n, "overview-check-due", count = count),
        Matter::LateCommitments => tr!(cx.i18n, "overview-check-late-commitments", count = count),
        Matter::UnreadSheets => tr!(cx.i18n, "closing-check-sheets", count = count),
        Matter::Unsigned => tr!(cx.i18n, "closing-check-unsigned", count = count),
        Matter::SilentWorkshops => tr!(cx.i18n, "closing-check-workshops", count = count),
        Matter::OpenQuestions => tr!(cx.i18n, "closing-check-questions", count = count),
        Matter::Absentees => tr!(cx.i18n, "closing-check-absentees", count = count),
        Matter::Conflicts => tr!(cx.i18n, "overview-check-conflicts", count = count),
    }
}
