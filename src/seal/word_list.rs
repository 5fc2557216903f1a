//! The BIP-39 lists of words: the languages that words are given out in, and each list without its accents for reading.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;

/// A list of 2048 words. A secret has the same bytes in each: only the words differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum WordList {
    /// English: also for whoever reads a language that BIP-39 has no list of.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
}

/// One list, ready to show and to read.
struct Table {
    /// As people write them: accents joined to their letters (NFC; the lists themselves are in NFKD).
    shown: Vec<String>,
    /// Without accents, as BIP-39 allows them to be typed: no two words of a list differ only in accents.
    plain: HashMap<String, usize>,
}

impl WordList {
    /// All, in the order in which they are tried.
    pub const ALL: [Self; 3] = [Self::English, Self::Spanish, Self::French];

    /// The list of a language's BCP 47 tag; English where it has none.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        Self::ALL.into_iter().find(|list| list.tag() == tag).unwrap_or_default()
    }

    /// The BCP 47 tag of its words.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
        }
    }

    pub(super) const fn bip39(self) -> bip39::Language {
        match self {
            Self::English => bip39::Language::English,
            Self::Spanish => bip39::Language::Spanish,
            Self::French => bip39::Language::French,
        }
    }

    /// The word in this place, as people write it.
    pub(super) fn word(self, place: usize) -> &'static str {
        self.table().shown.get(place).map_or("", String::as_str)
    }

    /// The place of a word that was typed in lower case and without accents.
    pub(super) fn place(self, plain: &str) -> Option<usize> {
        self.table().plain.get(plain).copied()
    }

    /// Every word without its accents, and its place.
    pub(super) fn plain_words(self) -> impl Iterator<Item = (&'static str, usize)> {
        self.table().plain.iter().map(|(word, place)| (word.as_str(), *place))
    }

    fn table(self) -> &'static Table {
        static ENGLISH: LazyLock<Table> = LazyLock::new(|| Table::of(WordList::English));
        static SPANISH: LazyLock<Table> = LazyLock::new(|| Table::of(WordList::Spanish));
        static FRENCH: LazyLock<Table> = LazyLock::new(|| Table::of(WordList::French));
        match self {
            Self::English => &ENGLISH,
            Self::Spanish => &SPANISH,
            Self::French => &FRENCH,
        }
    }

    /// Words of this list that nobody should be given for telling what was done to them.
    pub(super) const fn unkind(self) -> &'static [&'static str] {
        match self {
            Self::English => &UNKIND_ENGLISH,
            Self::Spanish => &UNKIND_SPANISH,
            Self::French => &UNKIND_FRENCH,
        }
    }
}

impl Table {
    fn of(list: WordList) -> Self {
        let words = list.bip39().word_list();
        let plain = words.iter().enumerate().map(|(place, word)| (without_accents(word), place)).collect();
        Self { shown: words.iter().map(|word| word.nfc().collect()).collect(), plain }
    }
}

/// A word of a list, which is in NFKD, without the marks that stand after their letters.
fn without_accents(word: &str) -> String {
    word.chars().filter(|letter| !is_accent(*letter)).collect()
}

/// A mark that NFKD puts after its letter.
pub(super) const fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

const UNKIND_ENGLISH: [&str; 37] = [
    "abuse", "assault", "attack", "blame", "body", "cruel", "crush", "damage", "danger", "despair", "destroy", "evil",
    "fatal", "fault", "force", "guilt", "gun", "horror", "hurt", "insane", "kiss", "knife", "liar", "mad", "obey",
    "panic", "prison", "punch", "scare", "shoot", "submit", "suffer", "suspect", "trap", "ugly", "useless", "weapon",
];

const UNKIND_SPANISH: [&str; 66] = [
    "aborto", "abuso", "acusar", "ahogo", "amante", "ataque", "bello", "besar", "beso", "bestia", "cadáver", "cama",
    "cárcel", "celda", "cerdo", "cochino", "crimen", "culpa", "débil", "delito", "desnudo", "diablo", "dolor",
    "engaño", "fallo", "falso", "feo", "fraude", "fuerza", "fusil", "gemir", "golpe", "grito", "herir", "hostil",
    "inútil", "llorar", "loco", "locura", "maldad", "malo", "matar", "miedo", "morir", "muerte", "muslo", "odiar",
    "odio", "ofensa", "pánico", "pecado", "pegar", "peligro", "pena", "preso", "prisión", "puñal", "rehén", "sexo",
    "sufrir", "temor", "terror", "tocar", "trauma", "veneno", "víctima",
];

const UNKIND_FRENCH: [&str; 59] = [
    "abusif",
    "accabler",
    "accuser",
    "affreux",
    "amour",
    "angoisse",
    "anormal",
    "asservir",
    "assaut",
    "atroce",
    "attaque",
    "attirer",
    "blessant",
    "brutal",
    "calomnie",
    "caresser",
    "carnage",
    "chagrin",
    "crainte",
    "crier",
    "cruel",
    "danger",
    "dénuder",
    "désastre",
    "détester",
    "détresse",
    "diable",
    "docile",
    "dompter",
    "effrayer",
    "ennemi",
    "erreur",
    "excitant",
    "fautif",
    "frapper",
    "frayeur",
    "fureur",
    "honteux",
    "horrible",
    "injure",
    "insulter",
    "intime",
    "maudire",
    "menacer",
    "mensonge",
    "monstre",
    "nuire",
    "offenser",
    "paniquer",
    "pleurer",
    "prison",
    "punitif",
    "séduire",
    "suspect",
    "terrible",
    "toucher",
    "trahir",
    "tyran",
    "vexer",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_words_of_a_list_differ_only_in_accents_and_each_is_found() {
        for list in WordList::ALL {
            assert_eq!(list.table().plain.len(), 2048, "{list:?}");
            for (plain, place) in list.plain_words() {
                assert!(plain.bytes().all(|letter| letter.is_ascii_lowercase()), "{list:?}: {plain}");
                assert_eq!(list.place(plain), Some(place));
            }
            assert_eq!(WordList::of_tag(list.tag()), list);
        }
        assert_eq!(WordList::of_tag("mi"), WordList::English);
    }

    #[test]
    fn words_are_shown_as_people_write_them() {
        assert_eq!(WordList::Spanish.word(0), "ábaco");
        assert_eq!(WordList::French.word(2047), "zoologie");
        assert_eq!(
            WordList::Spanish.place("ano"),
            WordList::Spanish.table().shown.iter().position(|word| word == "año")
        );
    }

    #[test]
    fn every_unkind_word_is_in_its_list() {
        for list in WordList::ALL {
            let wrong: Vec<_> =
                list.unkind().iter().filter(|word| !list.table().shown.iter().any(|other| other == *word)).collect();
            assert!(wrong.is_empty(), "{list:?}: {wrong:?}");
        }
    }
}
