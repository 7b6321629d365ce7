use iced::widget::{column, container};
use iced::{Center, Fill};

use super::{Closing, Message, Part};
use crate::screen::Context;
use crate::screen::keys::Do;
use crate::ui::theme::Surface;
use crate::ui::{self, Element, button, field, space};

impl Closing {
    pub(super) fn room<'a>(&'a self, cx: &Context<'a>) -> Element<'a, Message> {
        let direction = cx.direction();
        let parts = Part::ALL.map(|part| (part, cx.t(title(part))));
        let parts = field::segments(direction, parts, &self.part, Message::PartChosen);
        let bar = ui::row(direction, [parts, button::key_label(cx.key(Do::Part))]).align_y(Center);
        let bar = container(ui::start(direction, bar)).padding([space::M, space::XL]).width(Fill);
        let room = match self.part {
            Part::Check => self.check.view(cx),
            Part::Minutes => self.minutes.view(cx).map(Message::Minutes),
            Part::Sending => self.sending.view(cx),
        };

        container(column![bar, room].height(Fill)).width(Fill).height(Fill).class(Surface::Ground).into()
    }
}

fn title(part: Part) -> &'static str {
    match part {
        Part::Check => "closing-part-check",
        Part::Minutes => "closing-part-minutes",
        Part::Sending => "closing-part-sending",
    }
}
