use iced::Fill;
use iced::widget::container;

use super::{Gallery, Message};
use crate::ui::theme::Surface;
use crate::ui::verdict::{Reach, Verdict};
use crate::ui::{Element, Icon, Tone, column, field, space};

impl Gallery {
    pub(super) fn door(&self) -> Element<'_, Message> {
        let d = self.direction();
        let association = self.say("Réseau Tadamoun · Rabat-Salé-Kénitra", "شبكة تضامن · الرباط-سلا-القنيطرة");
        let name = self.say("Amina El Idrissi", "أمينة الإدريسي");

        let page = column![d;
            field::search(d, self.say("Nom, association ou code", "الاسم أو الجمعية أو الرمز"), &self.query, Message::QueryChanged)
                .size(space::DISPLAY),
            self.verdict(Tone::Success, Icon::CheckCircle, self.say("Arrivée", "وصلت"), name, association),
            self.verdict(Tone::Accent, Icon::Clock, self.say("Déjà présente", "حاضرة من قبل"), name, self.say("depuis 09:12, poste A", "منذ 09:12، نقطة الاستقبال أ")),
            self.verdict(Tone::Neutral, Icon::Help, self.say("Hors liste", "خارج اللائحة"), self.say("Driss Bouzid", "إدريس بوزيد"), ""),
        ]
        .spacing(space::L);

        container(page).padding(space::XL).width(Fill).height(Fill).class(Surface::Ground).into()
    }

    fn verdict<'a>(&self, tone: Tone, icon: Icon, word: &str, name: &str, detail: &str) -> Element<'a, Message> {
        let details = if detail.is_empty() { Vec::new() } else { vec![detail.to_owned()] };

        Verdict { tone, icon, word: word.to_owned(), name: name.to_owned(), details, warning: None }
            .view(self.direction(), Reach::Table)
    }
}
