use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::domain::meeting::*;
use crate::domain::register::*;
use crate::domain::*;
use crate::i18n::{Language, format};
use crate::screen::meeting::door::session_name;
use crate::screen::{Context, wording};

/// A value in words; the meeting that it is of, if it is of one.
pub trait Say {
    fn say(&self, cx: &Context<'_>, of: Option<MeetingId>) -> String;
}

/// What is empty is said to be.
pub fn words(cx: &Context<'_>, words: String) -> String {
    if words.trim().is_empty() { cx.t("conflicts-empty") } else { words }
}

macro_rules! say {
    ($($type:ty: |$value:ident, $cx:ident, $of:ident| $words:expr;)+) => {
        $(impl Say for $type {
            #[allow(unused_variables)]
            fn say(&self, $cx: &Context<'_>, $of: Option<MeetingId>) -> String {
                let $value = self;
                words($cx, $words)
            }
        })+
    };
}

say! {
    String: |it, cx, of| it.clone();
    bool: |it, cx, of| cx.t(if *it { "conflicts-yes" } else { "conflicts-no" });
    // The only field of this type is a year.
    i16: |it, cx, of| if *it == 0 { String::new() } else { it.to_string() };
    u16: |it, cx, of| format::number(cx.language(), i64::from(*it));
    u32: |it, cx, of| format::number(cx.language(), i64::from(*it));
    u64: |it, cx, of| format::number(cx.language(), i64::try_from(*it).unwrap_or(i64::MAX));
    i64: |it, cx, of| format::number(cx.language(), *it);
    Date: |it, cx, of| format::date_short(cx.language(), *it);
    Time: |it, cx, of| format::time(*it);
    Timestamp: |it, cx, of| format::date_time_at(cx.language(), *it, cx.zone);
    Names: |it, cx, of| {
        let (first, second) = match cx.language() {
            Language::Arabic => (&it.arabic, &it.latin),
            Language::French | Language::English => (&it.latin, &it.arabic),
        };

        wording::line(cx.i18n, [first, second])
    };
    AssociationKind: |it, cx, of| wording::association_kind(cx.i18n, *it);
    Civility: |it, cx, of| wording::civility(cx.i18n, *it);
    GuestKind: |it, cx, of| wording::guest_kind(cx.i18n, *it);
    Tongue: |it, cx, of| wording::tongue(cx.i18n, *it);
    Framework: |it, cx, of| wording::framework(cx.i18n, *it);
    MeetingKind: |it, cx, of| wording::meeting_kind(cx.i18n, *it);
    MeetingState: |it, cx, of| wording::meeting_state(cx.i18n, *it);
    SessionKind: |it, cx, of| wording::session_kind(cx.i18n, *it);
    Reply: |it, cx, of| wording::reply(cx.i18n, *it);
    Channel: |it, cx, of| wording::channel(cx.i18n, *it);
    NoteKind: |it, cx, of| wording::note_kind(cx.i18n, *it);
    OutcomeKind: |it, cx, of| wording::outcome_kind(cx.i18n, *it);
    OutcomeState: |it, cx, of| wording::outcome_state(cx.i18n, *it);
    AttachmentKind: |it, cx, of| wording::attachment_kind(cx.i18n, it);
    Owner: |it, cx, of| wording::owner(cx.i18n, &cx.workspace.register, *it);
    RegionId: |it, cx, of| wording::region(cx.i18n, &cx.workspace.register, Some(*it));
    AssociationId: |it, cx, of| {
        cx.workspace.register.associations.get(*it).map_or_else(String::new, |it| cx.name(&it.names).to_owned())
    };
    DelegateId: |it, cx, of| {
        cx.workspace.register.delegates.get(*it).map_or_else(String::new, |it| wording::person(cx.i18n, it))
    };
    ProgrammeId: |it, cx, of| {
        cx.workspace.register.programmes.get(*it).map_or_else(String::new, |it| cx.name(&it.names).to_owned())
    };
    ThemeId: |it, cx, of| {
        cx.workspace.register.themes.get(*it).map_or_else(String::new, |it| cx.name(&it.names).to_owned())
    };
    MeetingId: |it, cx, of| cx.workspace.meeting(*it).map_or_else(String::new, |it| it.details.code.clone());
    SessionId: |it, cx, of| {
        let session = of.and_then(|of| cx.workspace.meeting(of)?.sessions.get(*it));
        session.map_or_else(String::new, |session| session_name(cx, session))
    };
    AgendaItemId: |it, cx, of| {
        let item = of.and_then(|of| cx.workspace.meeting(of)?.agenda.get(*it));
        item.map_or_else(String::new, |item| cx.name(&item.title).to_owned())
    };
    NoteId: |it, cx, of| {
        let note = of.and_then(|of| cx.workspace.meeting(of)?.notes.get(*it));
        note.map_or_else(String::new, |note| note.text.clone())
    };
}

impl<T: Say> Say for Option<T> {
    fn say(&self, cx: &Context<'_>, of: Option<MeetingId>) -> String {
        self.as_ref().map_or_else(|| cx.t("conflicts-empty"), |value| value.say(cx, of))
    }
}
