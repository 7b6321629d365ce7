use iced::Fill;
use iced::font::Weight;
use iced::widget::{Id, container};

use super::{Gallery, Message};
use crate::ui::prose::{self, Part};
use crate::ui::table::letters;
use crate::ui::theme::{Surface, Tone};
use crate::ui::{Element, Icon, button, column, field, icon, motion, pill, progress, row, section, space, text, tip};

impl Gallery {
    /// Words that are read, words of unknown length, and what comes and goes.
    pub(super) fn reading(&self) -> Element<'_, Message> {
        let d = self.direction();
        let long = super::words::sentence(self.language);
        let page = row![d; section::section(d, self.say("Lire", "القراءة"), self.prose()), self.lines(long)]
            .spacing(space::XL)
            .align_y(iced::Top);
        let page = container(page).padding(space::XL).width(Fill).height(Fill).class(Surface::Ground);

        letters::over(d, page, &self.letters, || letters::Words {
            first: self.say("Premières lettres", "الحروف الأولى").to_owned(),
            none: self.say("Aucune ligne ne commence ainsi", "لا سطر يبدأ بهذا").to_owned(),
        })
    }

    fn prose(&self) -> Element<'_, Message> {
        let d = self.direction();
        let part = |words: &str, is_strong, is_marked| Part { words: words.to_owned(), is_strong, is_marked };
        let paragraph = || {
            prose::paragraph(
                d,
                vec![
                    part(self.say("Depuis l’aide, ", "من المساعدة، يعطي "), false, false),
                    part("F1", true, false),
                    part(self.say(" encore donne la liste de ", " مرة أخرى لائحة "), false, false),
                    part(self.say("toutes les touches", "كل المفاتيح"), false, true),
                    part(".", false, false),
                ],
            )
        };

        column![d;
            paragraph(),
            prose::item(d, "1.".to_owned(), paragraph()),
            prose::remark(d, paragraph()),
            field::labelled(d, self.say("Touche", "مفتاح"), button::key_label("Ctrl+K")),
            button::hints(d, [
                (vec!["↑".to_owned(), "↓".to_owned()], self.say("choisir", "اختيار").to_owned()),
                (vec!["F2".to_owned()], self.say("hors liste", "خارج اللائحة").to_owned()),
            ]),
            field::long(d, self.say("Ce qui est dit", "ما قيل"), &self.remarks, Id::new("gallery-long"), Message::RemarksEdited),
            tip::tip(icon::icon(Icon::Help), self.say("Ce que fait une icône seule", "ما تفعله أيقونة وحدها")),
            text::centred(self.say("Rien pour l’instant", "لا شيء بعد")),
            progress::line(d, 0.4, Tone::Success),
            container(progress::page(self.say("Ouverture…", "جارٍ الفتح…"))).height(space::XXL * 2.0),
        ]
        .spacing(space::L)
        .into()
    }

    fn lines(&self, long: String) -> Element<'_, Message> {
        let d = self.direction();
        let came = column![d;
            text::strong(self.say("Amina El Idrissi vient d’arriver", "وصلت أمينة الإدريسي الآن")),
            text::caption(self.say("Réseau Tadamoun", "شبكة تضامن")),
        ]
        .spacing(0.0)
        .padding(space::S)
        .width(Fill);

        section::sheet(
            column![d;
                motion::glow(came, self.came),
                text::label(self.say("Nom d’une colonne", "اسم عمود")),
                text::label_line(long.clone()),
                text::title_line(long.clone()),
                text::heading_line(long.clone()),
                text::caption_line(long.clone()),
                text::line_of(long, space::TITLE, Weight::Normal),
                text::of(self.say("Quelques mots", "بضع كلمات"), space::TITLE, Weight::Normal),
                text::door(self.say("Amina", "أمينة")),
                container(section::figures(d, vec![
                    ("155".to_owned(), self.say("invitées", "مدعوة").to_owned()),
                    ("104".to_owned(), self.say("confirmées", "مؤكدة").to_owned()),
                    ("20".to_owned(), self.say("représentées", "ممثلة").to_owned()),
                ]))
                .height(space::XXL * 2.0),
                pill::large(d, Tone::Success, Icon::CheckCircle, self.say("Décision", "قرار"), 1.0),
            ]
            .spacing(space::M),
        )
    }
}
