use iced::Fill;
use iced::widget::{column as stacked, container};

use super::{Gallery, Message};
use crate::ui::sidebar::{self, Item, sidebar};
use crate::ui::theme::Surface;
use crate::ui::toast::{self, Toast};
use crate::ui::{
    Element, Icon, Ink, Tone, button, column, dialog, field, header, icon, key_value, palette, pill, row, side_panel,
    space, text,
};

impl Gallery {
    /// A whole page as the program has them: sidebar, header, filter line, table, panel, toasts.
    pub(super) fn whole(&self) -> Element<'_, Message> {
        let d = self.direction();

        let item = |icon, label: &str, key: &str, is_active, badge: Option<&str>| Item {
            icon,
            label: label.to_owned(),
            is_active,
            is_around: icon == Icon::Calendar,
            key: key.to_owned(),
            badge: badge.map(str::to_owned),
            message: Message::Pressed,
        };

        let sidebar = sidebar(d, space::ROOMY)
            .head(column![d;
                text::heading(self.say("Majlis", "مجلس")),
                sidebar::sought(d, self.say("Rechercher", "بحث"), "Ctrl+K", Message::Pressed),
            ])
            .item(item(Icon::Calendar, self.say("Rencontres", "اللقاءات"), "Alt+1", false, None))
            .item(item(Icon::Building, self.say("Associations", "الجمعيات"), "Alt+2", false, Some("155")))
            .item(item(Icon::Chart, self.say("Programmes", "البرامج"), "Alt+3", false, None))
            .item(item(Icon::Handshake, self.say("Engagements", "الالتزامات"), "Alt+8", false, Some("4")))
            .group(self.say("Rencontre du 24 novembre", "لقاء 24 نونبر"))
            .item(item(Icon::Eye, self.say("Vue d’ensemble", "نظرة عامة"), "Ctrl+1", false, None))
            .item(item(Icon::Mail, self.say("Invitations", "الدعوات"), "Ctrl+2", true, Some("22")))
            .item(item(Icon::Door, self.say("Accueil", "الاستقبال"), "Ctrl+3", false, None))
            .item(item(Icon::Chat, self.say("Échanges", "المناقشة"), "Ctrl+4", false, None))
            .item(item(Icon::Document, self.say("Documents", "الوثائق"), "Ctrl+5", false, None))
            .foot(column![d;
                row![d; icon::inked(Icon::Laptop, Ink::Muted), text::caption(self.say("Poste de Salma", "حاسوب سلمى"))],
                row![d; icon::inked(Icon::Saved, Ink::Toned(Tone::Success)), text::caption(self.say("Enregistré", "محفوظ"))],
            ].spacing(space::XS));

        let header =
            header::header(d, self.say("Rencontre de concertation sur l’intégration", "لقاء تشاوري حول الإدماج"))
                .caption(self.say(
                    "mardi 24 novembre 2026 · Rabat, salle des conférences",
                    "الثلاثاء 24 نونبر 2026 · الرباط، قاعة الندوات",
                ))
                .state(pill::pill(d, Tone::Success, Icon::CheckCircle, self.say("Ouverte", "مفتوح")))
                .counter("155", self.say("invitées", "مدعوة"))
                .counter("103", self.say("confirmées", "مؤكَّدة"))
                .action(
                    button::primary(d, self.say("Inviter", "دعوة"))
                        .icon(Icon::Plus)
                        .shortcut("Ctrl+I")
                        .on_press(Message::Pressed),
                );

        let filters = container(row![d;
            field::search(d, self.say("Filtrer…", "تصفية…"), &self.query, Message::QueryChanged).width(280),
            button::quiet(d, self.say("Toutes les régions", "كل الجهات")).icon(Icon::Filter).on_press(Message::Pressed),
            crate::ui::gap(),
            button::secondary(d, self.say("Exporter", "تصدير")).icon(Icon::Export).on_press(Message::Pressed),
        ])
        .padding([space::M, space::L]);

        let panel = side_panel::side_panel(
            d,
            self.say("Forum des jeunes d’Agadir", "منتدى شباب أكادير"),
            (self.say("Fermer", "إغلاق").to_owned(), Message::Pressed),
            column![d;
                pill::pill(d, Tone::Primary, Icon::Send, self.say("envoyée", "مرسلة")),
                key_value::key_value(d, [
                    (self.say("Région", "الجهة").to_owned(), text::body(self.say("Souss-Massa", "سوس-ماسة")).into()),
                    (self.say("Téléphone", "الهاتف").to_owned(), text::body("+212 5 28 12 34 56").into()),
                    (self.say("Places", "المقاعد").to_owned(), text::body("2").into()),
                ]),
                field::text(d, self.say("Représentant", "الممثل"), &self.name)
                    .placeholder(self.say("Nom et prénom", "الاسم الكامل"))
                    .on_input(Message::NameChanged),
            ]
            .spacing(space::L),
            [
                button::quiet(d, self.say("Abandonner", "إلغاء")).on_press(Message::Pressed).into(),
                button::primary(d, self.say("Enregistrer", "حفظ")).on_press(Message::Pressed).into(),
            ],
        );

        let content = stacked![
            header,
            row![d;
                container(stacked![filters, self.table()]).width(Fill).class(Surface::Paper),
                panel,
            ]
            .spacing(0)
        ];

        let page = row![d; sidebar, content].spacing(0).width(Fill).height(Fill);

        toast::over(
            d,
            container(page).class(Surface::Ground),
            [Toast {
                number: 1,
                tone: Tone::Success,
                sentence: self.say("Réponse enregistrée : confirmée.", "تم حفظ الجواب: مؤكَّدة.").to_owned(),
                action: Some((self.say("Annuler", "تراجع").to_owned(), "Ctrl+Z".to_owned(), Message::Pressed)),
                close: (self.say("Fermer", "إغلاق").to_owned(), Message::Pressed),
                on_gone: None,
            }],
        )
    }

    pub(super) fn dialog(&self) -> Element<'_, Message> {
        let d = self.direction();

        let question = dialog::dialog(
            d,
            self.say("Archiver cette association ?", "أرشفة هذه الجمعية؟"),
            text::body(self.say(
                "Elle ne sera plus proposée dans les invitations. Son historique est conservé.",
                "لن تُقترح بعد الآن في الدعوات. يبقى تاريخها محفوظا.",
            )),
            [
                button::quiet(d, self.say("Abandonner", "إلغاء"))
                    .shortcut(self.say("Échap", "Esc"))
                    .on_press(Message::Pressed)
                    .into(),
                button::danger(d, self.say("Archiver", "أرشفة")).on_press(Message::Pressed).into(),
            ],
        );

        dialog::over(self.whole(), Some(question), Some(Message::Pressed))
    }

    pub(super) fn palette(&self) -> Element<'_, Message> {
        let d = self.direction();

        let entry = |icon, label: &str, detail: &str, shortcut: Option<&str>| palette::Entry {
            icon,
            label: label.to_owned(),
            detail: detail.to_owned(),
            shortcut: shortcut.map(str::to_owned),
            message: Message::Pressed,
        };

        let paper = palette::palette(
            d,
            "palette",
            palette::Words {
                placeholder: self
                    .say("Chercher une action, une personne, une rencontre…", "البحث عن إجراء أو شخص أو لقاء…")
                    .to_owned(),
                nothing: self.say("Rien ne répond à ces lettres.", "لا شيء يطابق هذه الحروف.").to_owned(),
            },
            &self.query,
            Message::QueryChanged,
            [
                entry(Icon::Plus, self.say("Nouvelle rencontre", "لقاء جديد"), "", Some("Ctrl+N")),
                entry(
                    Icon::Building,
                    self.say("Forum des jeunes d’Agadir", "منتدى شباب أكادير"),
                    self.say("association · Souss-Massa", "جمعية · سوس-ماسة"),
                    None,
                ),
                entry(
                    Icon::Person,
                    self.say("Amina El Idrissi", "أمينة الإدريسي"),
                    self.say("Réseau Tadamoun", "شبكة تضامن"),
                    None,
                ),
                entry(Icon::Undo, self.say("Annuler l’action", "تراجع"), "", Some("Ctrl+Z")),
            ],
            1,
        );

        dialog::over_at_top(self.whole(), Some(paper), Some(Message::Pressed))
    }
}
