//! A region of the register, recognised by its names, its abbreviations and the names it had before 2015.

use crate::domain::RegionId;
use crate::domain::register::Register;
use crate::exchange::fold::fold;

/// Other names of the twelve regions, by their number in ISO 3166-2:MA: abbreviations, English, and the regions of 1997
/// whose territory went to them as a whole or for its greater part (decree 2-15-40 of 20 February 2015).
const ALIASES: &[(u64, &[&str])] = &[
    (
        1,
        &[
            "TTA",
            "TTAH",
            "Tanger-Tétouan",
            "Tangier-Tetouan-Al Hoceima",
            "Tanger-Tétouan-El Hoceima",
            "Nord",
            "طنجة تطوان",
        ],
    ),
    (2, &["Oriental", "Orientale", "The East", "الشرقية", "المنطقة الشرقية"]),
    (
        3,
        &[
            "FM",
            "Fez-Meknes",
            "Fès-Boulemane",
            "Taza-Al Hoceïma-Taounate",
            "Meknès-Tafilalet",
            "فاس بولمان",
            "مكناس تافيلالت",
        ],
    ),
    (
        4,
        &[
            "RSK",
            "Rabat-Salé-Zemmour-Zaër",
            "Gharb-Chrarda-Béni Hssen",
            "Gharb",
            "الرباط سلا زمور زعير",
            "الغرب الشراردة بني احسن",
        ],
    ),
    (5, &["BMK", "Tadla-Azilal", "Beni Mellal", "تادلة أزيلال"]),
    (
        6,
        &[
            "CS",
            "Casa",
            "Casa-Settat",
            "Grand Casablanca",
            "Chaouia-Ouardigha",
            "الدار البيضاء الكبرى",
            "الشاوية ورديغة",
        ],
    ),
    (7, &["MS", "Marrakesh-Safi", "Marrakech-Tensift-Al Haouz", "مراكش تانسيفت الحوز"]),
    (8, &["DT", "Draa"]),
    (9, &["SM", "SMD", "Souss", "Sous-Massa", "Souss-Massa-Drâa", "سوس ماسة درعة"]),
    (10, &["GON", "Guelmim-Es Semara", "Guelmim-Es Smara", "كلميم السمارة"]),
    (
        11,
        &[
            "LSH",
            "Laâyoune-Sakia Al Hamra",
            "Laâyoune-Boujdour-Sakia El Hamra",
            "Laâyoune-Boujdour",
            "العيون بوجدور الساقية الحمراء",
        ],
    ),
    (
        12,
        &[
            "DOD",
            "DOED",
            "Oued Ed-Dahab-Lagouira",
            "Oued Eddahab Lagouira",
            "Dakhla-Oued Eddahab",
            "Ed Dakhla",
            "وادي الذهب لكويرة",
        ],
    ),
];

/// Words that say "region" and articles: they tell no region from another.
const EMPTY: &[&str] =
    &["region", "regions", "de", "du", "des", "la", "le", "l", "d", "the", "of", "et", "جهه", "الجهه"];

/// The regions of a register, ready to be recognised.
pub struct Regions {
    known: Vec<Known>,
}

struct Known {
    id: RegionId,
    /// As the register writes it, in both scripts, cut into words.
    names: Vec<Vec<String>>,
    /// Those and the others, each in one piece.
    whole: Vec<String>,
}

impl Regions {
    /// Those of this register, under their names there and, for the twelve, under their other names.
    pub fn new(register: &Register) -> Self {
        let known = register
            .regions
            .iter()
            .map(|(id, region)| {
                let aliases =
                    ALIASES.iter().find(|(number, _)| *number == id.bits()).map_or(&[][..], |(_, names)| names);
                let own = [region.names.latin.as_str(), region.names.arabic.as_str()];
                let names: Vec<_> = own.iter().map(|name| words(name)).filter(|words| !words.is_empty()).collect();
                let whole = names.iter().map(|words| words.concat());

                Known { id, whole: whole.chain(aliases.iter().map(|name| words(name).concat())).collect(), names }
            })
            .collect();

        Self { known }
    }

    /// The region that a text names: whole, or by words that no other region has ("Rabat", "Souss").
    pub fn find(&self, text: &str) -> Option<RegionId> {
        let wanted = words(text);

        let joined = wanted.concat();

        if joined.is_empty() {
            return None;
        }
        if let Some(known) = self.known.iter().find(|known| known.whole.contains(&joined)) {
            return Some(known.id);
        }

        // "Al", "El" and "Oued" stand in many names.
        if !wanted.iter().any(|word| word.chars().count() > 2) {
            return None;
        }

        let holds = |known: &&Known| known.names.iter().any(|name| wanted.iter().all(|word| name.contains(word)));
        let mut holding = self.known.iter().filter(holds);

        match (holding.next(), holding.next()) {
            (Some(known), None) => Some(known.id),
            _ => None,
        }
    }
}

fn words(name: &str) -> Vec<String> {
    fold(name).split(' ').filter(|word| !word.is_empty() && !EMPTY.contains(word)).map(str::to_owned).collect()
}
