use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::invitation::{Channel, Invitation};
use crate::domain::edit::record;

/// How far the minutes came on their way to an invitee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Delivered {
    /// They have to be sent.
    #[default]
    ToSend,
    /// They were sent.
    Sent,
    /// The invitee said that they came.
    Received,
}

impl Delivered {
    /// In the order in which they follow each other.
    pub const ALL: [Self; 3] = [Self::ToSend, Self::Sent, Self::Received];
}

record! {
    /// One step of the minutes on their way to an invitee.
    pub struct Delivery edited by DeliveryEdit {
        /// Which version.
        version: u16 => Version,
        /// Which step.
        step: Delivered => Step,
        /// How.
        channel: Channel => Channel,
        /// The day.
        date: Date => Date,
        /// Who did it.
        by: String => By,
    }
    lists {}
}

impl Invitation {
    /// How far a version of the minutes came, and the last step that it took.
    pub fn delivered(&self, version: u16) -> (Delivered, Option<&Delivery>) {
        let steps = self.deliveries.iter().filter(|(_, delivery)| delivery.version == version);
        let last = steps.max_by_key(|(id, delivery)| (delivery.step, delivery.date, *id)).map(|(_, delivery)| delivery);

        (last.map(|delivery| delivery.step).unwrap_or_default(), last)
    }
}
