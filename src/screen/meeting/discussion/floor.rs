//! Whose turn it is: the clock of the item, who asked for the floor, and who has not spoken yet.

use crate::screen::keys::Do;
use crate::ui::focus::button;
use iced::widget::operation;
use iced::widget::text::Wrapping;
use iced::{Fill, Task};

use super::voices::{Speaker, speaks_for};
use super::{Discussion, Message, Pane, composer, refusal};
use crate::domain::figures::{Pace, pace};
use crate::domain::meeting::{Act, AgendaItem, FloorAsked, Meeting, MeetingChange};
use crate::domain::{AgendaItemId, AssociationId, Filing};
use crate::i18n::{format, tr};
use crate::screen::meeting::people;
use crate::screen::{Action, Context, wording};
use crate::ui::theme::{Ink, Press};
use crate::ui::{Element, Icon, Tone, button as press, icon, layout, scroll, space, text, tip};

impl Discussion {
    /// The clock starts for the item that notes are filed under; where it runs for that one already, for the next.
    pub(super) fn begin_item(&mut self, cx: &Context<'_>, meeting: &Meeting) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        let items = meeting.ordered_agenda();
        let running = pace(meeting, cx.now).map(|pace| pace.item);
        let at = items.iter().position(|(id, _)| Some(*id) == self.composer.item);
        let wanted = match at {
            Some(at) if running == self.composer.item => at + 1,
            at => at.unwrap_or_default(),
        };
        let Some((id, was)) = items.get(wanted) else {
            return Action::Say(Tone::Neutral, cx.t("discussion-last-item"));
        };
        self.composer.item = Some(*id);
        self.show(cx);

        self.item_changed(*id, was, AgendaItem { begun: Some(cx.now), ..(*was).clone() })
    }

    /// Who stands in the line as the speaker waits for the floor from now on.
    pub(super) fn ask_floor(&mut self, cx: &Context<'_>, meeting: &Meeting) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        self.composer.speaker.accept(cx);
        let item = self.composer.item.and_then(|id| Some((id, meeting.agenda.get(id)?)));
        let (Some(who), Some((id, was))) = (self.composer.speaker.who(), item) else {
            let word = if item.is_none() { "discussion-floor-no-item" } else { "discussion-floor-nobody" };
            return Action::Say(Tone::Accent, cx.t(word));
        };
        let (association, delegate) = speaks_for(cx, meeting, Some(who));
        let mut now = was.clone();
        if !now.floor.iter().any(|asked| (asked.association, asked.delegate) == (association, delegate)) {
            now.floor.push(FloorAsked { association, delegate, at: cx.now });
        }
        self.composer.speaker.clear();

        Action::All(vec![self.item_changed(id, was, now), Action::Run(operation::focus(composer::speaker_id()))])
    }

    /// Who waits at that place has the floor, or gave it up.
    pub(super) fn leave_floor(
        &mut self,
        cx: &Context<'_>,
        meeting: &Meeting,
        place: usize,
        speaks: bool,
    ) -> Action<Message> {
        if let Some(refusal) = refusal(cx, meeting, Act::TakeNotes) {
            return refusal;
        }
        let Some(id) = self.composer.item else { return Action::None };
        let Some(was) = meeting.agenda.get(id) else { return Action::None };
        let Some(asked) = was.in_turn().get(place).map(|asked| (*asked).clone()) else { return Action::None };
        let mut now = was.clone();
        now.floor.retain(|kept| *kept != asked);
        let mut focus = Task::none();
        if speaks {
            self.composer.speaker = Speaker::of(cx, asked.association, asked.delegate);
            focus = operation::focus(composer::kind_id());
        }

        Action::All(vec![self.item_changed(id, was, now), Action::Run(focus)])
    }

    /// An association that has not spoken yet is asked to.
    pub(super) fn offer_floor(&mut self, cx: &Context<'_>, association: AssociationId) -> Action<Message> {
        self.composer.speaker = Speaker::of(cx, Some(association), None);
        self.pane = Pane::Notes;

        Action::Run(operation::focus(composer::kind_id()))
    }

    fn item_changed(&self, id: AgendaItemId, was: &AgendaItem, now: AgendaItem) -> Action<Message> {
        match Filing::edit(id, was, &now) {
            Some(filing) => self.change(MeetingChange::Agenda(filing)),
            None => Action::None,
        }
    }

    /// Who has not spoken yet, by region.
    pub(super) fn unheard<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let register = &cx.workspace.register;
        let mut regions: Vec<_> = self.unheard.iter().filter(|(_, of)| !of.unheard.is_empty()).collect();
        regions.sort_by_key(|(_, of)| (of.heard > 0, std::cmp::Reverse(of.unheard.len())));
        let mut lines: Vec<Element<'a, Message>> = vec![text::muted(cx.t("discussion-unheard-hint")).into()];
        for (region, of) in regions {
            let all = of.heard as usize + of.unheard.len();
            let share = tr!(cx.i18n, "discussion-unheard-of", count = of.unheard.len(), total = all);
            let name = text::strong(wording::region(cx.i18n, register, *region));
            lines.push(
                layout::row(direction, [name.into(), text::caption(share).into()])
                    .padding(layout::padding(direction, space::M, 0.0, 0.0, 0.0))
                    .into(),
            );
            for association in &of.unheard {
                let name = people::association_name(cx, *association).unwrap_or_default();
                lines.push(
                    button(layout::start(direction, text::line(name)))
                        .padding([space::XS, space::S])
                        .width(Fill)
                        .class(Press::Line { active: false })
                        .on_press(Message::SpeakerOffered(*association))
                        .into(),
                );
            }
        }

        scroll::clear(direction, layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill))
            .height(Fill)
            .into()
    }
}

/// How long the item has taken, of what was planned.
pub fn clock(cx: &Context<'_>, pace: &Pace) -> String {
    let spent = format::clock(pace.spent);
    if pace.planned == 0 {
        return spent;
    }

    format::out_of(cx.language(), &spent, &format::duration(cx.language(), i64::from(pace.planned)))
}

/// The clock in its colour.
pub fn running<'a>(cx: &Context<'a>, pace: &Pace) -> Element<'a, Message> {
    let tone = if pace.is_over() { Tone::Accent } else { Tone::Primary };
    let words = text::strong(clock(cx, pace)).class(Ink::Toned(tone)).wrapping(Wrapping::None);

    layout::row(cx.direction(), [icon::inked(Icon::Clock, Ink::Toned(tone)), words.into()]).spacing(space::XS).into()
}

/// Who asked for the floor under the item, in turn; nothing where nobody did.
pub fn queue<'a>(cx: &Context<'a>, item: Option<&AgendaItem>) -> Element<'a, Message> {
    let turn = item.map(AgendaItem::in_turn).unwrap_or_default();
    if turn.is_empty() {
        return layout::nothing().into();
    }
    let direction = cx.direction();
    let mut parts: Vec<Element<'a, Message>> =
        vec![text::label(cx.t("discussion-floor")).into(), press::key_label(cx.key(Do::Give))];
    for (place, asked) in turn.into_iter().enumerate() {
        let name = match (asked.delegate, asked.association) {
            (Some(person), _) => people::name(cx, person),
            (None, Some(association)) => people::association_name(cx, association).unwrap_or_default(),
            (None, None) => String::new(),
        };
        let words = text::caption(format!("{}. {}", place + 1, people::fitted_name(&name, 28))).class(Ink::Plain);
        let give =
            button(words).padding([space::XS, space::S]).class(Press::Secondary).on_press(Message::FloorGiven(place));
        let drop =
            tip::tip(press::icon(Icon::Cross).on_press(Message::FloorLeft(place)), cx.t("discussion-floor-leave"));
        parts.push(layout::row(direction, [give.into(), drop]).spacing(0.0).into());
    }

    layout::row(direction, parts).spacing(space::XS).wrap_apart(space::XS)
}
