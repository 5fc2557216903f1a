//! Lists as a language writes them: with its own comma.

use super::{Language, text};

/// Several things in a row: “Otago, Southland”; in Arabic “…، …”. Each is isolated (UAX #9) where the page's language isolates
/// what it inserts, so that names of another script do not change places.
pub fn listed<Item: AsRef<str>>(language: Language, items: &[Item]) -> String {
    let isolates = items.len() > 1 && language != Language::English;
    let item = |item: &Item| {
        let item = item.as_ref();
        if isolates { format!("\u{2068}{item}\u{2069}") } else { item.to_owned() }
    };
    items.iter().map(item).collect::<Vec<_>>().join(&text(language, "list-separator"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_comma() {
        assert_eq!(listed(Language::English, &["Otago", "Southland"]), "Otago, Southland");
        assert_eq!(listed::<&str>(Language::English, &[]), "");
        if Language::of_tag("ar").is_some() {
            let two = listed(Language::Arabic, &["Otago", "نيلسون"]);
            assert_eq!(super::super::without_marks(&two), "Otago، نيلسون");
            assert_eq!(two.matches('\u{2068}').count(), 2, "each keeps its own direction");
            assert_eq!(listed(Language::Arabic, &["Otago"]), "Otago", "one alone needs no marks");
        }
    }
}
