use iced::Fill;
use iced::widget::container;

use super::{Gallery, Message};
use crate::ui::theme::Surface;
use crate::ui::{Element, Icon, Tone, column, field, space, verdict};

impl Gallery {
    pub(super) fn door(&self) -> Element<'_, Message> {
        let d = self.direction();
        let association = self.say("Réseau Tadamoun · Rabat-Salé-Kénitra", "شبكة تضامن · الرباط-سلا-القنيطرة");
        let name = self.say("Amina El Idrissi", "أمينة الإدريسي");

        let page = column![d;
            field::search(d, self.say("Nom, association ou code", "الاسم أو الجمعية أو الرمز"), &self.query, Message::QueryChanged)
                .size(space::DISPLAY),
            verdict::verdict(d, Tone::Success, Icon::CheckCircle, self.say("Arrivée", "وصلت"), name, association),
            verdict::verdict(d, Tone::Accent, Icon::Clock, self.say("Déjà présente depuis 09:12, poste A", "حاضرة منذ 09:12، نقطة الاستقبال أ"), name, association),
            verdict::verdict(d, Tone::Neutral, Icon::Help, self.say("Hors liste", "خارج اللائحة"), self.say("Driss Bouzid", "إدريس بوزيد"), ""),
        ]
        .spacing(space::L);

        container(page).padding(space::XL).width(Fill).height(Fill).class(Surface::Ground).into()
    }
}
