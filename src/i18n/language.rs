//! The languages that have a catalogue, and which of them a reader gets.

use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use fluent_templates::{LanguageIdentifier, langid};

use super::own_text;

/// A language that pages can be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, in which everything was written first.
    #[default]
    English,
    /// Te reo Māori.
    Maori,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Arabic, written from right to left.
    Arabic,
}

impl Language {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::English, Self::Maori, Self::Spanish, Self::French, Self::Arabic];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Maori => "mi",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Arabic => "ar",
        }
    }

    /// `ltr` or `rtl`, as HTML's `dir` wants it.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            Self::English | Self::Maori | Self::Spanish | Self::French => "ltr",
        }
    }

    /// Those that have a catalogue in this program.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|language| language.is_offered())
    }

    /// The language with exactly this tag, where it has a catalogue.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::offered().find(|language| language.tag() == tag)
    }

    /// The language of somebody who works in this one, e.g. `en-NZ`; English where it has no catalogue.
    pub fn of_worker(tag: &str) -> Self {
        best(&[tag].into_iter().filter_map(|tag| tag.parse().ok()).collect::<Vec<_>>())
    }

    /// The best for a browser that asks for these (`Accept-Language`, RFC 9110 §12.5.4), in the order in which they stand: the
    /// order is the browser's own, the most wanted first. English where none has a catalogue.
    pub fn accepted(header: &str) -> Self {
        best(&parse_accepted_languages(header))
    }

    /// Its own name for itself.
    pub fn own_name(self) -> String {
        own_text(self, "catalogue-name", None).unwrap_or_default()
    }

    /// Whether a native speaker has signed the catalogue. English is the original.
    pub fn is_reviewed(self) -> bool {
        self == Self::English || own_text(self, "catalogue-reviewer", None).is_some()
    }

    fn is_offered(self) -> bool {
        own_text(self, "catalogue-name", None).is_some()
    }

    pub(super) fn identifier(self) -> &'static LanguageIdentifier {
        static ENGLISH: LanguageIdentifier = langid!("en");
        static MAORI: LanguageIdentifier = langid!("mi");
        static SPANISH: LanguageIdentifier = langid!("es");
        static FRENCH: LanguageIdentifier = langid!("fr");
        static ARABIC: LanguageIdentifier = langid!("ar");
        match self {
            Self::English => &ENGLISH,
            Self::Maori => &MAORI,
            Self::Spanish => &SPANISH,
            Self::French => &FRENCH,
            Self::Arabic => &ARABIC,
        }
    }
}

/// The best of those that have a catalogue.
fn best(wanted: &[LanguageIdentifier]) -> Language {
    let offered: Vec<Language> = Language::offered().collect();
    let identifiers: Vec<&LanguageIdentifier> = offered.iter().map(|language| language.identifier()).collect();
    let found = negotiate_languages(wanted, &identifiers, None, NegotiationStrategy::Filtering);
    let found = found.first().and_then(|found| offered.iter().find(|language| language.identifier() == **found));
    found.copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_has_a_catalogue_and_is_what_everybody_else_gets() {
        assert_eq!(Language::offered().next(), Some(Language::English));
        for header in ["", "*", "de-DE, de;q=0.9", "nonsense \u{7f};;q=NaN,,", "x-klingon", &"en;".repeat(10_000)] {
            assert_eq!(Language::accepted(header), Language::English, "{header:.40}");
        }
        assert_eq!((Language::of_worker("en-NZ"), Language::of_worker("")), (Language::English, Language::English));
    }

    #[test]
    fn a_browser_gets_the_first_of_its_languages_that_has_a_catalogue() {
        for language in Language::offered() {
            let tag = language.tag();
            for header in [tag.to_owned(), format!("{tag}-XX;q=0.9"), format!("de, {tag};q=0.8, en;q=0.5")] {
                assert_eq!(Language::accepted(&header), language, "{header}");
            }
            assert_eq!(Language::of_tag(tag), Some(language));
        }
    }

    #[test]
    fn a_tag_is_one_of_ours_to_the_letter_or_none() {
        for tag in ["", "EN", "en-NZ", " en", "../en", "en\r\nSet-Cookie: a=b", "xx"] {
            assert_eq!(Language::of_tag(tag), None, "{tag:?}");
        }
    }
}
