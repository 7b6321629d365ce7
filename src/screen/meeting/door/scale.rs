use super::Door;
use crate::screen::Context;
use crate::ui::space;

/// How large the lines under the field are, and their parts.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// The height of a line: a name and a line of facts.
    pub line: f32,
    pub name: f32,
    /// The name in the other script.
    pub other: f32,
    pub fact: f32,
    /// The words of a state.
    pub state: f32,
    /// The picture of a state.
    pub picture: f32,
    /// The column in which a time or that picture stands.
    pub mark: f32,
}

/// Among the other rooms.
pub const ROOM: Scale = Scale {
    line: space::ROW + space::XL,
    name: space::TITLE,
    other: space::L,
    fact: space::BODY,
    state: space::BODY,
    picture: space::XL,
    mark: space::XXL + space::L,
};

/// Alone on the screen.
const ALONE: Scale = Scale {
    line: space::ROW * 2.0 + space::S,
    name: space::DISPLAY,
    other: space::XL,
    fact: space::TITLE,
    state: space::TITLE,
    picture: space::ROW,
    mark: space::ROW + space::L,
};

impl Door {
    pub(super) fn scale(&self, cx: &Context<'_>) -> &'static Scale {
        if self.is_alone(cx) { &ALONE } else { &ROOM }
    }
}
