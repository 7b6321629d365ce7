use crate::domain::edit::record;
use crate::domain::names::Names;

record! {
    /// The body that invites, and what its letters and lists need.
    pub struct Organiser edited by OrganiserEdit {
        /// In French and in Arabic.
        names: Names => Names,
        /// Who signs: the name.
        signatory: Names => Signatory,
        /// Who signs: the function.
        signatory_role: Names => SignatoryRole,
        /// The telephone number that invitations name, as typed.
        phone: String => Phone,
        /// The e-mail address that invitations are answered to.
        email: String => Email,
        /// Seats offered to each association unless said otherwise; zero stands for two.
        default_seats: u16 => DefaultSeats,
        /// How many days before a meeting replies are due; zero stands for seven.
        reply_days: u16 => ReplyDays,
        /// The number of the declaration to the data protection authority (law 09-08).
        declaration: String => Declaration,
        /// How many months personal data is kept; zero: not decided.
        retention_months: u16 => RetentionMonths,
        /// The picture at the head of papers: the name of a file that the workspace keeps; empty: none.
        logo: String => Logo,
        /// The picture of the signature on letters and certificates: likewise.
        signature: String => Signature,
    }
    lists {}
}

impl Organiser {
    /// Seats offered to each association unless said otherwise.
    pub fn seats(&self) -> u16 {
        if self.default_seats == 0 { 2 } else { self.default_seats }
    }

    /// How many days before a meeting replies are due.
    pub fn days_to_reply(&self) -> u16 {
        if self.reply_days == 0 { 7 } else { self.reply_days }
    }
}

record! {
    /// A unit of the organiser, which can own a commitment.
    pub struct Unit edited by UnitEdit {
        /// In French and in Arabic.
        names: Names => Names,
    }
    lists {}
}
