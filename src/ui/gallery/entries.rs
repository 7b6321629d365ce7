use iced::Fill;
use iced::widget::container;

use super::{Gallery, Message};
use crate::ui::theme::{Surface, Theme};
use crate::ui::{Element, column, field, key_value, row, section, space, text};

impl Gallery {
    pub(super) fn entries(&self) -> Element<'_, Message> {
        let d = self.direction();

        let regions: Vec<String> =
            vec![self.say("Souss-Massa", "سوس-ماسة").to_owned(), self.say("L’Oriental", "الشرق").to_owned()];

        let first = column![d;
            field::text(d, self.say("Nom de l’association", "اسم الجمعية"), &self.name)
                .placeholder(self.say("Tel qu’il figure sur le récépissé", "كما ورد في الوصل"))
                .required()
                .on_input(Message::NameChanged),
            field::text(d, self.say("Places", "المقاعد"), &self.seats)
                .error(field::number(&self.seats).is_none().then_some(
                    self.say("Un nombre est attendu ici.", "يُنتظر هنا رقم.")))
                .on_input(Message::SeatsChanged),
            field::text(d, self.say("Date", "التاريخ"), "24/11/2026")
                .help(self.say("mardi 24 novembre 2026", "الثلاثاء 24 نونبر 2026"))
                .on_input(Message::SeatsChanged),
            field::text(d, self.say("Code", "الرمز"), "RC-2026-03"),
            field::choice(d, self.say("Région", "الجهة"), regions, self.region.clone(),
                self.say("Choisir une région", "اختر جهة"), Message::RegionChosen),
            field::editor(d, self.say("Remarques", "ملاحظات"), &self.remarks, "", Message::RemarksEdited),
        ]
        .spacing(space::L);

        let second = column![d;
            field::search(d, self.say("Rechercher une association, une personne…", "البحث عن جمعية أو شخص…"),
                &self.query, Message::QueryChanged),
            field::search(d, "", self.say("Amina", "أمينة"), Message::QueryChanged),
            field::check(d, self.say("Inviter aussi les réseaux", "دعوة الشبكات أيضا"), self.is_checked, Message::Checked),
            field::check(d, self.say("Garder les colonnes", "الاحتفاظ بالأعمدة"), false, Message::Checked),
            field::toggle(d, self.say("Réduire les animations", "تقليل الحركة"), self.is_on, Message::Switched),
            field::segments(d, [
                (Theme::Light, self.say("Claire", "فاتح").to_owned()),
                (Theme::Dark, self.say("Sombre", "داكن").to_owned()),
                (Theme::HighContrast, self.say("Contrastée", "تباين عالٍ").to_owned()),
            ], &self.theme, Message::ThemeChosen),
            field::options(d, [
                (1, self.say("Tous les invités", "كل المدعوين").to_owned()),
                (2, self.say("Présents seulement", "الحاضرون فقط").to_owned()),
            ], Some(1), |_| Message::Pressed),
            key_value::key_value(d, [
                (self.say("Acronyme", "المختصر").to_owned(), text::body("AMDH").into()),
                (self.say("Téléphone", "الهاتف").to_owned(), text::body("+212 6 12 34 56 78").into()),
                (self.say("Ville", "المدينة").to_owned(), text::body(self.say("Agadir", "أكادير")).into()),
            ]),
        ]
        .spacing(space::L);

        let page = row![d;
            section::card(d, self.say("Association", "جمعية"), None, first),
            section::card(d, self.say("Choix", "اختيارات"),
                Some(text::caption(self.say("facultatif", "اختياري")).into()), second),
        ]
        .spacing(space::XL)
        .align_y(iced::Top);

        container(page).padding(space::XL).width(Fill).height(Fill).class(Surface::Ground).into()
    }
}
