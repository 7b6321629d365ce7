use iced::Fill;
use iced::widget::container;

use super::{Gallery, Message};
use crate::i18n::format;
use crate::ui::theme::{Surface, Tone};
use crate::ui::{Element, chart, column, row, section, space, text};

impl Gallery {
    pub(super) fn charts(&self) -> Element<'_, Message> {
        let d = self.direction();

        let slice = |label: &str, value: i64, tone| chart::Slice {
            label: label.to_owned(),
            value: value as f32,
            shown: format::number(self.language, value),
            tone,
        };

        let replies = chart::ring(
            d,
            vec![
                slice(self.say("confirmées", "مؤكَّدة"), 103, Tone::Success),
                slice(self.say("déclinées", "اعتذار"), 12, Tone::Danger),
                slice(self.say("relancées", "تم التذكير"), 18, Tone::Accent),
                slice(self.say("sans réponse", "بدون جواب"), 22, Tone::Neutral),
            ],
            format::percent(self.language, 0.66),
            self.say("de réponses", "من الأجوبة"),
            168.0,
        );

        let regions = [
            ("Casablanca-Settat", "الدار البيضاء-سطات", 22.0, 31.0),
            ("Rabat-Salé-Kénitra", "الرباط-سلا-القنيطرة", 25.0, 28.0),
            ("Tanger-Tétouan-Al Hoceïma", "طنجة-تطوان-الحسيمة", 14.0, 24.0),
            ("Souss-Massa", "سوس-ماسة", 9.0, 17.0),
            ("L’Oriental", "الشرق", 8.0, 16.0),
            ("Dakhla-Oued Ed-Dahab", "الداخلة-وادي الذهب", 0.0, 3.0),
        ]
        .into_iter()
        .map(|(french, arabic, value, whole)| chart::Bar {
            label: self.say(french, arabic).to_owned(),
            value,
            whole,
            shown: format::ratio(self.language, value as i64, whole as i64),
        })
        .collect();

        let arrivals = chart::Rise {
            points: [0, 1, 3, 8, 19, 38, 65, 87, 100, 107, 111, 114, 115, 117]
                .into_iter()
                .zip(0..)
                .map(point)
                .collect(),
            labels: ["08:30", "08:50", "09:10", "09:30"].iter().zip(0..).map(tick).collect(),
            mark: Some(6.0 / 14.0),
            tone: Tone::Success,
        };

        let figures = row![d;
            section::figure(d, "155", self.say("associations invitées", "جمعية مدعوة")),
            section::figure(d, "103", self.say("confirmées", "مؤكَّدة")),
            section::figure(d, format::number(self.language, 73_000), self.say("bénéficiaires", "مستفيد")),
            section::figure(d, format::dirhams(self.language, 40_000_000), self.say("financés", "تمويل")),
        ]
        .spacing(space::XXL);

        let page = column![d;
            figures,
            row![d;
                section::card(d, self.say("Réponses", "الأجوبة"), None, replies),
                section::card(d, self.say("Régions", "الجهات"),
                    Some(text::caption(self.say("présentes / invitées", "حاضرة / مدعوة")).into()),
                    chart::bars(d, regions, 150.0, Tone::Primary)),
            ].align_y(iced::Top).spacing(space::XL),
            section::card(d, self.say("Arrivées", "الوصول"), None, chart::rise(d, arrivals, 120.0)),
        ]
        .spacing(space::XL);

        container(page).padding(space::XL).width(Fill).height(Fill).class(Surface::Ground).into()
    }
}

/// A label at every fourth of fourteen steps.
fn tick((label, place): (&&str, u8)) -> (f32, String) {
    (f32::from(place) * 4.0 / 14.0, (*label).to_owned())
}

/// How many had come by one of fourteen steps.
fn point((count, place): (u8, u8)) -> (f32, f32) {
    (f32::from(place) / 14.0, f32::from(count))
}
