use crate::domain::edit::record;
use crate::domain::names::Names;

record! {
    /// A region.
    pub struct Region edited by RegionEdit {
        /// In French and in Arabic.
        names: Names => Names,
        /// It is kept for what refers to it, and offered nowhere.
        archived: bool => Archived,
    }
    lists {}
}

/// The twelve regions of Morocco by their number in ISO 3166-2:MA, in French and in Arabic.
pub const MOROCCO: [(u64, &str, &str); 12] = [
    (1, "Tanger-Tétouan-Al Hoceïma", "طنجة-تطوان-الحسيمة"),
    (2, "L’Oriental", "الشرق"),
    (3, "Fès-Meknès", "فاس-مكناس"),
    (4, "Rabat-Salé-Kénitra", "الرباط-سلا-القنيطرة"),
    (5, "Béni Mellal-Khénifra", "بني ملال-خنيفرة"),
    (6, "Casablanca-Settat", "الدار البيضاء-سطات"),
    (7, "Marrakech-Safi", "مراكش-آسفي"),
    (8, "Drâa-Tafilalet", "درعة-تافيلالت"),
    (9, "Souss-Massa", "سوس-ماسة"),
    (10, "Guelmim-Oued Noun", "كلميم-واد نون"),
    (11, "Laâyoune-Sakia El Hamra", "العيون-الساقية الحمراء"),
    (12, "Dakhla-Oued Ed-Dahab", "الداخلة-وادي الذهب"),
];

/// The regions that every register starts with; the ids are the numbers.
pub(super) fn morocco() -> impl Iterator<Item = (u64, Region)> {
    MOROCCO
        .into_iter()
        .map(|(number, latin, arabic)| (number, Region { names: Names::new(latin, arabic), archived: false }))
}
