//! Looking for words in names and texts, however they are written: Māori, maori and MAORI are one.

/// What is looked for. Every word of it must be found; none finds everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search(Vec<String>);

impl Search {
    /// A search for the words of a text.
    #[must_use]
    pub fn of(typed: &str) -> Self {
        Self(plain(typed).split_whitespace().map(str::to_owned).collect())
    }

    /// Whether each word is in one of the texts.
    #[must_use]
    pub fn finds(&self, texts: &[&str]) -> bool {
        let texts: Vec<String> = texts.iter().map(|text| plain(text)).collect();
        self.0.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }
}

/// Letters without marks, in lower case.
fn plain(text: &str) -> String {
    deunicode::deunicode(text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_case_make_no_difference_and_every_word_counts() {
        let texts = ["Te Kaunihera Hauora Māori", "Québec"];
        for typed in ["maori", "MĀORI", "hauora kaunihera", "quebec", " ", ""] {
            assert!(Search::of(typed).finds(&texts), "{typed}");
        }
        assert!(!Search::of("maori dentist").finds(&texts));
    }
}
