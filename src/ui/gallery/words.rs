use iced::Fill;
use iced::widget::{container, row as line};

use super::{Gallery, Message};
use crate::i18n::Language;
use crate::ui::theme::Surface;
use crate::ui::{
    Element, Icon, Ink, Tone, banner, button, column, empty, icon, pill, progress, row, section, space, tabs, text,
};

pub(super) fn sentence(language: Language) -> String {
    match language {
        Language::French | Language::English => {
            "Améliorer le partenariat avec la société civile et l’intégration des migrants"
        }
        Language::Arabic => "تحسين الشراكة مع المجتمع المدني وإدماج المهاجرين واللاجئين",
    }
    .to_owned()
}

impl Gallery {
    pub(super) fn words(&self) -> Element<'_, Message> {
        let d = self.direction();
        let sentence = sentence(self.language);

        let type_ = column![d;
            text::display(self.say("Rencontre de concertation", "لقاء تشاوري")),
            text::title(self.say("Invitations et réponses", "الدعوات والأجوبة")),
            text::heading(self.say("Représentants", "الممثلون")),
            text::strong(sentence.clone()),
            text::body(sentence.clone()),
            text::muted(sentence.clone()),
            text::caption(sentence.clone()),
            text::number("1 234 567"),
            text::toned(self.say("Échéance dépassée", "فات الأجل"), Tone::Accent),
            text::danger(self.say("Non enregistré", "غير محفوظ")),
            text::marked(self.say("Rencontre nationale", "لقاء وطني"), std::iter::once(0..8).collect(), space::BODY, iced::font::Weight::Normal),
            container(text::line(sentence.clone())).width(220),
            container(text::strong_line(sentence)).width(220),
            text::body("ⵜⴰⵎⵙⵎⵓⵏⵜ ⵏ ⵜⴰⵎⵓⵏⵜ"),
        ];

        let buttons = column![d;
            row![d;
                button::primary(d, self.say("Nouvelle rencontre", "لقاء جديد"))
                    .icon(Icon::Plus).shortcut("Ctrl+N").on_press(Message::Pressed),
                button::secondary(d, self.say("Exporter", "تصدير"))
                    .icon(Icon::Export).shortcut("Ctrl+E").on_press(Message::Pressed),
                button::quiet(d, self.say("Abandonner", "إلغاء")).on_press(Message::Pressed),
                button::icon(Icon::More).on_press(Message::Pressed),
            ],
            row![d;
                button::primary(d, self.say("Enregistrer", "حفظ")),
                button::danger(d, self.say("Supprimer", "حذف")).icon(Icon::Trash).on_press(Message::Pressed),
                button::secondary(d, self.say("Relancer", "تذكير")).icon(Icon::Send),
                button::quiet(d, self.say("Retour", "رجوع")).icon(Icon::ArrowStart).on_press(Message::Pressed),
            ],
        ];

        let pills = row![d;
            pill::pill(d, Tone::Neutral, Icon::Pencil, self.say("Brouillon", "مسودة")),
            pill::pill(d, Tone::Primary, Icon::Send, self.say("Invitations en cours", "مرحلة الدعوات")),
            pill::pill(d, Tone::Success, Icon::CheckCircle, self.say("Ouverte", "مفتوح")),
            pill::pill(d, Tone::Accent, Icon::Clock, self.say("Reportée", "مؤجَّل")),
            pill::pill(d, Tone::Danger, Icon::CrossCircle, self.say("Annulée", "ملغى")),
        ];

        let icons = line(Icon::ALL.iter().map(|icon| icon::sized(*icon, 20.0, Ink::Plain))).spacing(space::S).wrap();

        let page = column![d;
            banner::banner(d, Tone::Danger, self.say(
                "Le disque est plein : les dernières lignes attendent en mémoire.",
                "القرص ممتلئ: الأسطر الأخيرة تنتظر في الذاكرة.",
            ), Some(button::secondary(d, self.say("Réessayer", "إعادة المحاولة")).on_press(Message::Pressed).into())),
            tabs::tabs(d, [
                (0, self.say("Vue d’ensemble", "نظرة عامة").to_owned()),
                (1, self.say("Invitations", "الدعوات").to_owned()),
                (2, self.say("Accueil", "الاستقبال").to_owned()),
            ], &1, |_| Message::Pressed),
            row![d; type_.width(Fill), section::sheet(column![d;
                buttons, pills, icons,
                progress::progress(d, self.say("Import de 155 lignes", "استيراد 155 سطرا"), 0.62),
                empty::empty(Icon::Inbox, self.say(
                    "Aucune association pour l’instant. Importez une liste, ou ajoutez la première.",
                    "لا توجد أي جمعية بعد. استوردوا لائحة أو أضيفوا أول جمعية.",
                ), Some(button::primary(d, self.say("Importer une liste", "استيراد لائحة")).icon(Icon::Import).on_press(Message::Pressed).into())),
            ].spacing(space::L))].align_y(iced::Top).spacing(space::XL),
        ]
        .spacing(space::L);

        container(page).padding(space::XL).width(Fill).height(Fill).class(Surface::Ground).into()
    }
}
