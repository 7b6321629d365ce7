//! Looking up an association: a field with its answers under it.

use crate::ui::focus::button as pressable;
use iced::Fill;
use iced::font::Weight;
use iced::widget::container;

use crate::domain::door::Who;
use crate::domain::{AssociationId, Place};
use crate::screen::lookup::{self, Lookup};
use crate::screen::{Context, wording};
use crate::search::Directory;
use crate::ui::theme::Press;
use crate::ui::{Element, field, layout, space};

/// So many answers are shown.
const ANSWERS: usize = 6;

/// A field in which an association is looked up.
#[derive(Debug, Default)]
pub struct Bodies {
    lookup: Lookup,
    directory: Directory,
    seen: Option<u64>,
}

/// What can happen in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Something was typed.
    Typed(String),
    /// The arrows.
    Moved(i32),
    /// An answer was pressed.
    Chosen(usize),
    /// Enter.
    Entered,
}

impl Bodies {
    /// With an association in it already.
    pub fn holding(cx: &Context<'_>, id: Option<AssociationId>) -> Self {
        let mut bodies = Self::default();
        if let Some((id, known)) = id.and_then(|id| Some((id, cx.workspace.register.associations.get(id)?))) {
            bodies.lookup.keep(Who::Association(id), cx.name(&known.names).to_owned());
        }

        bodies
    }

    /// Takes note of what happened; the association that was chosen, if one was.
    pub fn update(&mut self, message: Message, cx: &Context<'_>) -> Option<AssociationId> {
        match message {
            Message::Typed(query) => {
                let now = cx.workspace.revision(Place::Register);
                if self.seen.replace(now) != Some(now) {
                    self.directory = Directory::of_associations(&cx.workspace.register);
                }
                self.lookup.type_in(query, &self.directory, ANSWERS);
                None
            }
            Message::Moved(by) => {
                self.lookup.move_by(by);
                None
            }
            Message::Chosen(place) => {
                self.lookup.at = Some(place);
                self.choose(cx)
            }
            Message::Entered => self.choose(cx),
        }
    }

    /// The association that stands in the field; none while it is only looked for.
    pub fn held(&self) -> Option<AssociationId> {
        if self.is_looking_up() {
            return None;
        }
        match self.lookup.current()? {
            Who::Association(id) => Some(id),
            Who::Person(_) => None,
        }
    }

    /// Whether something stands in the field that is no association.
    pub fn is_lost(&self) -> bool {
        !self.lookup.query.trim().is_empty() && self.held().is_none()
    }

    /// Whether answers are open under the field.
    pub fn is_looking_up(&self) -> bool {
        !self.lookup.answers.is_empty()
    }

    /// Nothing is typed any more.
    pub fn clear(&mut self) {
        self.lookup.clear();
    }

    /// The field, and the answers under it.
    pub fn view<'a>(
        &'a self,
        cx: &Context<'a>,
        label: String,
        placeholder: String,
        error: Option<String>,
    ) -> Element<'a, Message> {
        let direction = cx.direction();
        let line = field::text(direction, label, &self.lookup.query)
            .placeholder(placeholder)
            .error(error)
            .on_input(Message::Typed)
            .on_submit(Message::Entered);
        let answers = self.lookup.answers.iter().enumerate().filter_map(|(place, found)| {
            let Who::Association(id) = found.who else { return None };
            let name = wording::name(cx.i18n, &cx.workspace.register.associations.get(id)?.names);
            let marked = lookup::marked(name, &self.lookup.query, space::BODY, Weight::Normal);

            Some(
                pressable(container(marked).width(Fill).align_x(layout::start_side(direction)).clip(true))
                    .padding([space::XS, space::S])
                    .width(Fill)
                    .class(Press::Line { active: self.lookup.at == Some(place) })
                    .on_press(Message::Chosen(place))
                    .into(),
            )
        });
        let lines = [Element::from(line)].into_iter().chain(answers);

        layout::column(direction, lines).spacing(space::HAIRLINE).width(Fill).into()
    }

    fn choose(&mut self, cx: &Context<'_>) -> Option<AssociationId> {
        let Who::Association(id) = self.lookup.current()? else { return None };
        let known = cx.workspace.register.associations.get(id)?;
        self.lookup.keep(Who::Association(id), cx.name(&known.names).to_owned());

        Some(id)
    }
}
