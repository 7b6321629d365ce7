//! How a folded word is heard: one signs' alphabet for Latin and Arabic letters, so that both spellings of a name can be laid
//! side by side (`align`).
//!
//! A sign is a letter of one script in its place ("g before i", "final ya"), not yet a sound: what it may stand for is in
//! `align::READINGS`, and two signs agree as far as they share a reading. The rules are those of Moroccan and French habit: ou for و,
//! ch for ش, gh or rh for غ, dj or j for ج, a g that is ق, ك or ج, doubled letters written once or twice, short vowels that
//! Arabic leaves out, an article that takes the sound of the letter after it.

use super::particle::SUN;

/// The signs: Latin ones, then Arabic ones, then all others.
pub(super) mod sign {
    pub const A: u8 = 0;
    pub const E: u8 = 1;
    pub const I: u8 = 2;
    pub const O: u8 = 3;
    pub const U: u8 = 4;
    pub const Y: u8 = 5;
    pub const W: u8 = 6;
    pub const B: u8 = 7;
    pub const P: u8 = 8;
    pub const T: u8 = 9;
    pub const D: u8 = 10;
    pub const S: u8 = 11;
    pub const Z: u8 = 12;
    pub const J: u8 = 13;
    pub const G: u8 = 14;
    /// g before e, i, y.
    pub const G_SOFT: u8 = 15;
    pub const K: u8 = 16;
    pub const Q: u8 = 17;
    pub const KH: u8 = 18;
    pub const GH: u8 = 19;
    pub const RH: u8 = 20;
    pub const R: u8 = 21;
    pub const L: u8 = 22;
    /// An l that begins a word may be what is left of an article: Lamrani.
    pub const L_FIRST: u8 = 23;
    pub const M: u8 = 24;
    pub const N: u8 = 25;
    pub const F: u8 = 26;
    pub const V: u8 = 27;
    pub const H: u8 = 28;
    /// h after a consonant that it may belong to (th, dh).
    pub const H_WEAK: u8 = 29;
    pub const CH: u8 = 30;
    pub const SH: u8 = 31;
    /// A c that ends what was typed so far: k, s or the beginning of ch.
    pub const C_OPEN: u8 = 32;
    pub const K_OPEN: u8 = 33;
    pub const S_OPEN: u8 = 34;
    pub const D_OPEN: u8 = 35;
    pub const G_OPEN: u8 = 36;
    /// The vowel and the l of a Latin article (el, al, ul).
    pub const ARTICLE_VOWEL: u8 = 37;
    pub const ARTICLE_L: u8 = 38;
    /// A Latin e or h that ends a word and is often silent.
    pub const E_FINAL: u8 = 39;
    pub const H_FINAL: u8 = 40;
    /// ou, oo: و as a vowel or a consonant.
    pub const OU: u8 = 41;
    /// A c that a cedilla may have made an s.
    pub const C: u8 = 42;

    pub const FIRST_ARABIC: u8 = ALIF;
    pub const ALIF: u8 = 43;
    pub const WAW: u8 = 44;
    pub const YA: u8 = 45;
    pub const YA_FINAL: u8 = 46;
    pub const AYN: u8 = 47;
    pub const HA: u8 = 48;
    pub const HA_FINAL: u8 = 49;
    pub const HHA: u8 = 50;
    pub const KHA: u8 = 51;
    pub const GHAYN: u8 = 52;
    pub const QAF: u8 = 53;
    pub const KAF: u8 = 54;
    pub const JIM: u8 = 55;
    pub const SHIN: u8 = 56;
    pub const SIN: u8 = 57;
    pub const SAD: u8 = 58;
    pub const ZAY: u8 = 59;
    pub const THAL: u8 = 60;
    pub const ZAH: u8 = 61;
    pub const DAD: u8 = 62;
    pub const DAL: u8 = 63;
    pub const TAH: u8 = 64;
    pub const TA: u8 = 65;
    pub const THA: u8 = 66;
    pub const BA: u8 = 67;
    pub const FA: u8 = 68;
    pub const RA: u8 = 69;
    pub const LAM: u8 = 70;
    /// Likewise: لعمراني.
    pub const LAM_FIRST: u8 = 71;
    pub const MIM: u8 = 72;
    pub const NUN: u8 = 73;
    pub const ALIF_FIRST: u8 = 74;
    pub const ARTICLE_ALIF: u8 = 75;
    pub const ARTICLE_LAM: u8 = 76;
    /// The lam of an article before a letter that swallows it.
    pub const ARTICLE_SUN: u8 = 77;

    /// A letter of neither script: like nothing else, not even itself.
    pub const OTHER: u8 = 78;
    pub const COUNT: usize = 79;
}

use sign::*;

/// The signs of a word, and for each the byte of the word at which it begins.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Signs {
    pub signs: Vec<u8>,
    pub at: Vec<u16>,
}

impl Signs {
    /// Reads a folded word. `open` says that it may be cut short: its last letter can be the first half of a digraph.
    pub fn of(word: &str, open: bool) -> Self {
        let letters: Vec<(usize, char)> = word.char_indices().collect();
        let mut signs = Self::default();

        if letters.iter().any(|(_, letter)| is_arabic(*letter)) {
            signs.read_arabic(&letters);
        } else {
            signs.read_latin(&letters, open);
        }

        signs
    }

    fn push(&mut self, at: usize, sign: u8) {
        // Doubled letters count once: Mohammed is Mohamed.
        if self.signs.last() == Some(&sign) {
            return;
        }
        self.signs.push(sign);
        self.at.push(u16::try_from(at).unwrap_or(u16::MAX));
    }

    fn read_arabic(&mut self, letters: &[(usize, char)]) {
        let count = letters.len();
        let mut index = 0;

        let joined = |index: usize| {
            let before = || letters[..index].iter().map(|(_, letter)| *letter);
            let after = || letters[index..].iter().map(|(_, letter)| *letter);

            LEADING.iter().any(|leading| before().eq(leading.chars()))
                || TRAILING.iter().any(|tail| after().eq(tail.chars()))
        };
        let article = |index: usize| {
            count >= index + 4
                && letters[index].1 == 'ا'
                && letters[index + 1].1 == 'ل'
                && (index == 0 || joined(index))
        };

        while index < count {
            let (at, letter) = letters[index];
            let next = letters.get(index + 1).map(|(_, letter)| *letter);
            let last = index + 1 == count && count > 1;

            if article(index) {
                let sun = letters.get(index + 2).is_some_and(|(_, letter)| SUN.contains(*letter));
                self.push(at, ARTICLE_ALIF);
                self.push(letters[index + 1].0, if sun { ARTICLE_SUN } else { ARTICLE_LAM });
                index += 2;

                continue;
            }
            // An alif before و or ي only carries the vowel: أوزين is Ouzzine.
            if !(index == 0 && letter == 'ا' && matches!(next, Some('و' | 'ي'))) {
                self.push(at, arabic_sign(letter, index == 0 && count > 2, last));
            }
            index += 1;
        }
    }

    fn read_latin(&mut self, letters: &[(usize, char)], open: bool) {
        let count = letters.len();
        let letter_at = |index: usize| letters.get(index).map_or(' ', |(_, letter)| *letter);
        let article = count > 4 && matches!(letter_at(0), 'a' | 'e' | 'u') && letter_at(1) == 'l';
        let mut index = 0;

        while index < count {
            let (at, letter) = letters[index];
            let next = letter_at(index + 1);
            let last = index + 1 == count && count > 1;
            let mut taken = 1;

            match letter {
                'a' | 'e' | 'u' if index == 0 && article => self.push(at, ARTICLE_VOWEL),
                'a' => self.push(at, A),
                'e' if next == 'e' => {
                    taken = 2;
                    self.push(at, I);
                }
                'e' if last && !open => self.push(at, E_FINAL),
                'e' => self.push(at, E),
                'i' => self.push(at, I),
                'o' if next == 'u' || next == 'o' => {
                    taken = 2;
                    self.push(at, OU);
                }
                'o' => self.push(at, O),
                'u' => self.push(at, U),
                'y' => self.push(at, Y),
                'w' => self.push(at, W),
                'b' => self.push(at, B),
                'p' if next == 'h' => {
                    taken = 2;
                    self.push(at, F);
                }
                'p' => self.push(at, P),
                't' if next == 'h' => {
                    taken = 2;
                    self.push(at, T);
                    self.push(at + 1, H_WEAK);
                }
                't' => self.push(at, T),
                'd' if next == 'j' => {
                    taken = 2;
                    self.push(at, J);
                }
                'd' if next == 'h' => {
                    taken = 2;
                    self.push(at, D);
                    self.push(at + 1, H_WEAK);
                }
                'd' if last && open => self.push(at, D_OPEN),
                'd' => self.push(at, D),
                's' if next == 'h' => {
                    taken = 2;
                    self.push(at, SH);
                    self.push(at + 1, H_WEAK);
                }
                's' if next == 'c' && letter_at(index + 2) == 'h' => {
                    taken = 3;
                    self.push(at, CH);
                }
                's' if last && open => self.push(at, S_OPEN),
                's' => self.push(at, S),
                'z' => self.push(at, Z),
                'j' => self.push(at, J),
                'g' if next == 'h' => {
                    taken = 2;
                    self.push(at, GH);
                }
                'g' if next == 'u' && matches!(letter_at(index + 2), 'e' | 'i' | 'y') => {
                    taken = 2;
                    self.push(at, G);
                }
                'g' if matches!(next, 'e' | 'i' | 'y') => self.push(at, G_SOFT),
                'g' if last && open => self.push(at, G_OPEN),
                'g' => self.push(at, G),
                'k' if next == 'h' => {
                    taken = 2;
                    self.push(at, KH);
                    self.push(at + 1, H_WEAK);
                }
                'k' if last && open => self.push(at, K_OPEN),
                'k' => self.push(at, K),
                'q' if next == 'u' && matches!(letter_at(index + 2), 'a' | 'e' | 'i' | 'o' | 'y') => {
                    taken = 2;
                    self.push(at, K);
                }
                'q' => self.push(at, Q),
                'c' if next == 'h' => {
                    taken = 2;
                    self.push(at, CH);
                }
                'c' if next == 'k' => {
                    taken = 2;
                    self.push(at, K);
                }
                'c' if matches!(next, 'e' | 'i' | 'y') => self.push(at, S),
                'c' if last && open => self.push(at, C_OPEN),
                'c' => self.push(at, C),
                'x' => {
                    self.push(at, K);
                    self.push(at, S);
                }
                'r' if next == 'h'
                    && (index == 0 || !is_vowel(letter_at(index - 1)) || is_vowel(letter_at(index + 2))) =>
                {
                    taken = 2;
                    self.push(at, RH);
                    self.push(at + 1, H_WEAK);
                }
                'r' => self.push(at, R),
                'l' if index == 0 && count > 3 => self.push(at, L_FIRST),
                'l' if index == 1 && article => self.push(at, ARTICLE_L),
                'l' => self.push(at, L),
                'm' => self.push(at, M),
                'n' => self.push(at, N),
                'f' => self.push(at, F),
                'v' => self.push(at, V),
                'h' if last && !open => self.push(at, H_FINAL),
                'h' => self.push(at, H),
                // Letters of the telephone: 3 is ع, 7 is ح, 9 is ق, 5 is خ.
                '3' if count > 1 => self.push(at, AYN),
                '7' if count > 1 => self.push(at, H),
                '9' if count > 1 => self.push(at, Q),
                '5' if count > 1 => self.push(at, KH),
                _ => self.push(at, OTHER),
            }
            index += taken;
        }
    }
}

/// After these, and in these, an article may be inside a word: عبدالرحمن, نورالدين.
const LEADING: [&str; 6] = ["عبد", "بن", "ابن", "ابو", "بو", "ام"];
const TRAILING: [&str; 3] = ["الدين", "الله", "الزهرا"];

/// Whether a letter is of the Arabic block.
pub(super) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}')
}

/// Whether a sign comes from Arabic script.
pub(super) fn is_arabic_sign(sign: u8) -> bool {
    (FIRST_ARABIC..OTHER).contains(&sign)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn arabic_sign(letter: char, first: bool, last: bool) -> u8 {
    match letter {
        'ا' if first => ALIF_FIRST,
        'ا' => ALIF,
        'و' => WAW,
        'ي' if last => YA_FINAL,
        'ي' => YA,
        'ع' => AYN,
        'ه' if last => HA_FINAL,
        'ه' => HA,
        'ح' => HHA,
        'خ' => KHA,
        'غ' => GHAYN,
        'ق' => QAF,
        'ك' => KAF,
        'ج' => JIM,
        'ش' => SHIN,
        'س' => SIN,
        'ص' => SAD,
        'ز' => ZAY,
        'ذ' => THAL,
        'ظ' => ZAH,
        'ض' => DAD,
        'د' => DAL,
        'ط' => TAH,
        'ت' => TA,
        'ث' => THA,
        'ب' => BA,
        'ف' => FA,
        'ر' => RA,
        'ل' if first => LAM_FIRST,
        'ل' => LAM,
        'م' => MIM,
        'ن' => NUN,
        _ => OTHER,
    }
}
