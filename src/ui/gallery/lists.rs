use super::{Gallery, Message};
use crate::i18n::format;
use crate::ui::table::{Column, Width};
use crate::ui::theme::{Surface, Tone};
use crate::ui::{Element, Icon, button, empty, pill, table, text};

impl Gallery {
    pub(super) fn lists(&self) -> Element<'_, Message> {
        iced::widget::container(self.table()).class(Surface::Paper).into()
    }

    pub(super) fn table(&self) -> Element<'_, Message> {
        let d = self.direction();

        table::table(d, &self.table, self.rows, Message::TableScrolled)
            .checks(|row| self.checked.contains(&row), Message::RowChecked, false, Message::AllChecked)
            .column(
                Column::new(self.say("Association", "الجمعية"), Width::Portion(3), |row| {
                    text::strong_line(self.name_of(row)).into()
                })
                .sortable(self.sort.of(0), Message::TableSorted(0)),
            )
            .column(
                Column::words(self.say("Région", "الجهة"), Width::Portion(2), |_| {
                    self.say("Rabat-Salé-Kénitra", "الرباط-سلا-القنيطرة").to_owned()
                })
                .sortable(self.sort.of(1), Message::TableSorted(1)),
            )
            .column(Column::new(self.say("Réponse", "الجواب"), Width::Fixed(150.0), move |row| match row % 4 {
                0 => pill::status(d, Tone::Success, Icon::CheckCircle, self.say("confirmée", "مؤكَّدة")),
                1 => pill::status(d, Tone::Neutral, Icon::Send, self.say("envoyée", "مرسلة")),
                2 => pill::status(d, Tone::Accent, Icon::Clock, self.say("relancée", "تم التذكير")),
                _ => pill::status(d, Tone::Danger, Icon::CrossCircle, self.say("déclinée", "اعتذار")),
            }))
            .column(
                Column::figures(self.say("Places", "المقاعد"), Width::Fixed(80.0), |row| {
                    format::number(self.language, (row % 3 + 1) as i64)
                })
                .sortable(self.sort.of(3), Message::TableSorted(3)),
            )
            .cursor(Some(self.cursor))
            .selected(|row| self.checked.contains(&row))
            .came(|row| self.came.filter(|_| row == 2))
            .on_press(Message::RowPressed)
            .on_open(|_| Message::Pressed)
            .count(
                format!("{} {}", format::number(self.language, self.rows as i64), self.say("associations", "جمعية"),),
            )
            .aside(text::caption(self.say("2 sélectionnées", "اثنتان محددتان")))
            .empty(empty::empty(
                Icon::Building,
                self.say("Aucune association ne correspond à ce filtre.", "لا توجد أي جمعية مطابقة."),
                Some(
                    button::secondary(d, self.say("Effacer le filtre", "مسح التصفية"))
                        .on_press(Message::Pressed)
                        .into(),
                ),
            ))
            .into()
    }

    fn name_of(&self, row: usize) -> String {
        let names = [
            (
                "Association Amal pour le développement et la solidarité des femmes rurales",
                "جمعية الأمل للتنمية والتضامن مع النساء القرويات بالمغرب",
            ),
            ("Forum des jeunes d’Agadir", "منتدى شباب أكادير"),
            ("Réseau Tadamoun", "شبكة تضامن"),
            ("Conseil des migrants subsahariens au Maroc", "مجلس المهاجرين بالمغرب"),
            ("Coopérative Tiwizi", "تعاونية تيويزي"),
        ];

        let (french, arabic) = names[row % names.len()];

        format!("{} {}", self.say(french, arabic), row + 1)
    }
}
