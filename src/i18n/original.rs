//! Words that must not be misunderstood: until a native speaker has signed a catalogue, its translation of these stands with the
//! English original below it.

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::{Language, text};

/// The keys of such words: what is said of safety and support, what somebody agrees to, what cannot be undone, and how long
/// there is. A star stands for the rest of a key. Whatever names one of these says it through [`said`] or `t_both`.
pub const WITH_ORIGINAL: &[&str] = &[
    // Safety and support.
    "help-lead",
    "help-heading",
    "help-more",
    "help-anywhere",
    "help-danger-heading",
    "help-danger-text",
    "help-unchecked",
    "help-traces",
    "report-safety-heading",
    "report-safety-intro",
    "report-safety-lines",
    "report-safety-who",
    "report-safety-watching",
    "report-safety-nobody",
    "report-safety-held",
    "report-field-imminent",
    "report-hint-imminent",
    "report-field-minor",
    "report-field-unsafe_to_contact",
    "report-hint-unsafe_to_contact",
    "report-field-withhold_from_practitioner",
    "report-hint-withhold_from_practitioner",
    // What somebody agrees to.
    "anonymity-*",
    "caution-*",
    "consent-counted",
    "consent-counted-hint",
    "consent-field",
    "consent-hint-*",
    "consent-begun",
    "consent-mailed",
    "consent-opened",
    "consent-opened-name",
    "consent-others",
    "consent-race",
    "consent-unopened",
    "evidence-betrays",
    "evidence-choice-as-it-is",
    "evidence-choice-cleaned",
    "evidence-choice-no",
    "evidence-choice-original",
    "evidence-choice-unseen",
    "evidence-follows-*",
    "evidence-who",
    "report-abroad",
    "report-abroad-hint",
    "report-abroad-nowhere",
    "report-choice-*",
    "report-hint-reporter_contact",
    "report-mail-notice",
    "report-mail-choice-*",
    "report-mail-openpgp",
    "report-mail-pdf",
    "report-mail-pdf-late",
    "report-review-before",
    "report-review-exactly",
    "report-rule-name-*",
    "report-rule-tells-*",
    "report-said-*",
    "report-statistics",
    "report-statistics-hint",
    "supporter-does-not",
    "supporter-end",
    "supporter-rule",
    "supporter-sees",
    "notice-before-*",
    // What cannot be undone.
    "letter-warning-*",
    "notice-withdraw-ends",
    "report-letter-warning",
    "report-token-only-way",
    "status-close-backups",
    "status-close-lead",
    "status-close-warning",
    "status-withdraw-gone",
    "status-withdraw-gone-mail",
    "status-withdraw-begun",
    "status-withdraw-mailed",
    "status-withdraw-others",
    "status-withdraw-race",
    "status-withdraw-stop",
    "status-withdraw-stop-more",
    // How long there is, and where what we promise ends.
    "body-limit-*",
    "privacy-limits-*",
    "report-kept-briefly",
    "report-kept-how-long",
    "status-way-appeal*",
    "time-left-days",
    "time-left-months",
    "time-left-today",
    "time-left-weeks",
    "time-left-years",
    "time-limit-*",
];

/// Words as a page says them: a text, a text with its English original, or a text in English on a page that is not. A template
/// shows any of them with the macro `say`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    text: String,
    original: Option<String>,
    /// The tag of its language, where that is not the page's.
    lang: Option<&'static str>,
}

impl Said {
    /// What `words` gives for the language, with the same in English where nobody has reviewed that language.
    pub fn of(language: Language, words: impl Fn(Language) -> String) -> Self {
        let original = (!language.is_reviewed()).then(|| words(Language::English));
        Self { text: words(language), original, lang: None }
    }

    /// A note of the directory, which is in English whatever the page is in.
    pub fn in_english(page: Language, text: String) -> Self {
        Self { text, original: None, lang: (page != Language::English).then_some(Language::English.tag()) }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self { text, original: None, lang: None }
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.text.is_empty() || (self.original.is_none() && self.lang.is_none()) {
            return serializer.serialize_str(&self.text);
        }
        let mut said = serializer.serialize_struct("Said", 3)?;
        said.serialize_field("text", &self.text)?;
        said.serialize_field("original", self.original.as_deref().unwrap_or(""))?;
        said.serialize_field("lang", self.lang.unwrap_or(""))?;
        said.end()
    }
}

/// The text under a key, with its original where that has to stand below it.
pub fn said(language: Language, key: &str) -> Said {
    Said::of(language, |language| text(language, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_stands_alone_and_what_nobody_reviewed_has_its_original() {
        let json = |said: &Said| serde_json::to_value(said).unwrap();
        assert!(json(&said(Language::English, "help-traces")).is_string());
        for language in Language::offered().filter(|language| !language.is_reviewed()) {
            let both = json(&said(language, "help-traces"));
            assert_eq!(both["original"], text(Language::English, "help-traces"));
            assert_eq!(both["text"], text(language, "help-traces"));
            assert_ne!(both["text"], both["original"], "{}", language.tag());
        }
    }
}
