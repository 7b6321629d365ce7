//! Another record that is the same association: looked up, laid beside this one, and made one with it.

use iced::Fill;
use iced::widget::container;

use super::Message;
use crate::domain::register::Association;
use crate::domain::{AssociationId, merging};
use crate::i18n::format;
use crate::screen::keys::Do;
use crate::screen::register::associations::Row;
use crate::screen::register::parts;
use crate::screen::{Context, wording};
use crate::search::fold;
use crate::ui::{self, Element, Icon, button, field, section, space, text};

/// Where the name of the other record is typed.
pub const FIELD: &str = "double-name";
/// So many answers are offered.
const OFFERED: usize = 6;

/// The looking for a double, and the comparing with it.
#[derive(Debug, Default)]
pub struct Doubles {
    is_open: bool,
    query: String,
    answers: Vec<(AssociationId, String)>,
    other: Option<AssociationId>,
    /// The other record stays, and this one becomes its alias.
    other_stays: bool,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Doubling {
    /// A double is to be looked for.
    Began,
    /// Its name was typed.
    Typed(String),
    /// It was found.
    Chosen(AssociationId),
    /// Which of the two stays.
    StayingChosen(bool),
    /// They are one.
    Confirmed,
    /// They are not.
    Left,
}

impl Doubles {
    /// Takes note of what happened; both ids, the one that stays last, once they are to be merged.
    pub fn update(
        &mut self,
        happened: Doubling,
        own: AssociationId,
        twin: Option<&str>,
        rows: &[Row],
    ) -> Option<(AssociationId, AssociationId)> {
        match happened {
            Doubling::Began => {
                self.is_open = true;
                self.look_up(twin.unwrap_or_default().to_owned(), own, rows);
            }
            Doubling::Typed(query) => self.look_up(query, own, rows),
            Doubling::Chosen(other) => self.other = Some(other),
            Doubling::StayingChosen(other) => self.other_stays = other,
            Doubling::Left => *self = Self::default(),
            Doubling::Confirmed => {
                let other = self.other?;

                return Some(if self.other_stays { (own, other) } else { (other, own) });
            }
        }

        None
    }

    /// What a key means while a double is looked for: both are made one, or it is left.
    pub fn key(&self, does: Do) -> Option<Doubling> {
        match does {
            Do::Double if !self.is_open => Some(Doubling::Began),
            Do::Save if self.other.is_some() => Some(Doubling::Confirmed),
            Do::Leave if self.is_open => Some(Doubling::Left),
            _ => None,
        }
    }

    fn look_up(&mut self, query: String, own: AssociationId, rows: &[Row]) {
        let folded = fold(&query);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let answers = |row: &&Row| {
            row.id != own && !words.is_empty() && words.iter().all(|word| row.called.iter().any(|it| it.contains(word)))
        };
        self.answers = rows.iter().filter(answers).take(OFFERED).map(|row| (row.id, row.name.clone())).collect();
        self.query = query;
    }

    /// The section at the foot of the panel.
    pub fn view<'a>(&'a self, cx: &Context<'a>, own: &'a Association) -> Element<'a, Message> {
        let direction = cx.direction();
        let other = self.other.and_then(|id| cx.workspace.register.associations.get(id));
        let parts: Vec<Element<'a, Message>> = match (self.is_open, other) {
            (false, _) => vec![
                button::quiet(direction, cx.t("register-double-look"))
                    .shortcut(cx.key(Do::Double))
                    .icon(Icon::Link)
                    .on_press(Message::Double(Doubling::Began))
                    .into(),
            ],
            (true, None) => {
                let search = field::search(direction, cx.t("register-double-name"), &self.query, |query| {
                    Message::Double(Doubling::Typed(query))
                })
                .at_once()
                .clear(cx.with_key("common-clear", Do::Leave))
                .id(FIELD);
                let answers = self
                    .answers
                    .iter()
                    .map(|(id, name)| parts::line(text::line(name.clone()), Message::Double(Doubling::Chosen(*id))));

                std::iter::once(search.into()).chain(answers).chain([leave(cx)]).collect()
            }
            (true, Some(other)) => self.compare(cx, own, other),
        };

        section::section(
            direction,
            cx.t("register-section-double"),
            ui::layout::column(direction, parts).spacing(space::S).width(Fill),
        )
    }

    fn compare<'a>(
        &'a self,
        cx: &Context<'a>,
        own: &'a Association,
        other: &'a Association,
    ) -> Vec<Element<'a, Message>> {
        let (direction, language) = (cx.direction(), cx.language());
        let register = &cx.workspace.register;
        let region = |it: &Association| wording::region(cx.i18n, register, it.region);
        let facts = [
            ("register-field-latin", own.names.latin.clone(), other.names.latin.clone()),
            ("register-field-arabic", own.names.arabic.clone(), other.names.arabic.clone()),
            ("register-field-acronym", own.acronym.clone(), other.acronym.clone()),
            ("register-field-city", own.city.clone(), other.city.clone()),
            ("register-field-region", region(own), region(other)),
            ("register-field-phones", format::list(language, &own.phones), format::list(language, &other.phones)),
            ("register-field-emails", format::list(language, &own.emails), format::list(language, &other.emails)),
        ];
        let half = |words: String| -> Element<'a, Message> {
            let words = if words.is_empty() { text::muted("–") } else { text::body(words) };

            container(ui::start(direction, words)).width(Fill).into()
        };
        let facts = facts.into_iter().filter(|(_, own, other)| !(own.is_empty() && other.is_empty())).map(
            |(label, own, other)| {
                let line = ui::row(direction, [half(own), half(other)]).align_y(iced::Top);

                ui::layout::column(direction, [text::caption(cx.t(label)).into(), line.into()])
                    .spacing(space::XXS)
                    .width(Fill)
                    .into()
            },
        );
        let stays = field::segments(
            direction,
            [(false, cx.t("register-double-this")), (true, cx.t("register-double-other"))],
            &self.other_stays,
            |stays| Message::Double(Doubling::StayingChosen(stays)),
        );
        let (leaves, kept) = if self.other_stays { (own, other) } else { (other, own) };
        let gains = merging::united(kept, leaves) != *kept;
        let promise = if gains { "register-double-promise" } else { "register-double-promise-bare" };
        let actions = ui::row(
            direction,
            [
                leave(cx),
                button::primary(direction, cx.t("register-double-merge"))
                    .shortcut(cx.key(Do::Save))
                    .on_press_maybe((!cx.read_only).then_some(Message::Double(Doubling::Confirmed)))
                    .into(),
            ],
        );

        std::iter::once(field::labelled(direction, cx.t("register-double-stays"), stays))
            .chain(facts)
            .chain([text::muted(cx.t(promise)).into(), ui::end(direction, actions).into()])
            .collect()
    }
}

fn leave<'a>(cx: &Context<'a>) -> Element<'a, Message> {
    button::secondary(cx.direction(), cx.t("common-cancel"))
        .shortcut(cx.key(Do::Leave))
        .on_press(Message::Double(Doubling::Left))
        .into()
}
