//! Secrets as BIP-39 words, and reading what a person typed, whichever list it is from.

use std::borrow::Cow;

use bip39::{Error, Mnemonic};
use zeroize::Zeroizing;

use super::word_list::{WordList, is_accent};

/// How far a word of the list may be from what was typed to be offered (Jaro-Winkler, 0 to 1).
const NEAR: f64 = 0.75;

/// Why words (or a UUID) were not accepted. Holds nothing of what was typed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TokenFault {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// Not as many words as there should be.
    #[error("found {found} words")]
    WrongCount {
        /// How many words were found.
        found: usize,
    },
    /// What looks like a UUID has not 32 digits.
    #[error("found {found} hexadecimal digits, not 32")]
    UuidLength {
        /// How many digits were found.
        found: usize,
    },
    /// A word is not in the list.
    #[error("word {position} is not in the list")]
    UnknownWord {
        /// Which word, counted from 1.
        position: usize,
        /// Up to three words of the list that are near, the nearest first. May be empty.
        nearest: Vec<&'static str>,
    },
    /// All words are in the list, but they do not belong together. Of slips that swap one known word for another,
    /// the 4 checksum bits of 12 words catch 15 of 16, the 8 of 24 words 255 of 256.
    #[error("the words do not belong together")]
    Checksum,
    /// Well formed, but not something this portal ever gave out: the six bits that a `UUIDv4` fixes differ, or what
    /// looks like a UUID has a digit that is none.
    #[error("not a token of this portal")]
    NotOurs,
}

/// The BIP-39 words of a secret of 16 or 32 bytes.
pub(super) fn words_of<const BYTES: usize, const WORDS: usize>(
    secret: &[u8; BYTES],
    list: WordList,
) -> [&'static str; WORDS] {
    const { assert!((BYTES == 16 && WORDS == 12) || (BYTES == 32 && WORDS == 24), "BIP-39 sizes") };
    #[expect(clippy::expect_used, reason = "16 and 32 bytes are BIP-39 sizes; checked above when compiling")]
    let mnemonic = Mnemonic::from_entropy_in(list.bip39(), secret).expect("a BIP-39 size");
    let mut places = mnemonic.word_indices();
    std::array::from_fn(|_| places.next().map_or("", |place| list.word(place)))
}

/// Reads a secret from its words: any list, any case, spacing, punctuation, numbering and line breaks, with or without accents.
/// What no list has whole is measured by the list that has most of it.
pub(super) fn parse_words<const BYTES: usize, const WORDS: usize>(
    typed: &str,
) -> Result<Zeroizing<[u8; BYTES]>, TokenFault> {
    let text = normalised(typed);
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.len() {
        0 => return Err(TokenFault::Empty),
        found if found != WORDS => return Err(TokenFault::WrongCount { found }),
        _ => {}
    }
    let mut best: Option<(usize, TokenFault)> = None;
    for list in WordList::ALL {
        let fault = match parse_in(list, &words) {
            Ok(secret) => return Ok(secret),
            Err(fault) => fault,
        };
        let known = words.iter().filter(|word| list.place(word).is_some()).count();
        if best.as_ref().is_none_or(|(most, _)| known > *most) {
            best = Some((known, fault));
        }
    }
    Err(best.map_or(TokenFault::Checksum, |(_, fault)| fault))
}

/// Reads a secret from words of one list.
fn parse_in<const BYTES: usize>(list: WordList, words: &[&str]) -> Result<Zeroizing<[u8; BYTES]>, TokenFault> {
    // More than 24 words of nine letters and their accents: a text that grows leaves a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(24 * words.len()));
    for (at, word) in words.iter().enumerate() {
        let unknown = || TokenFault::UnknownWord { position: at + 1, nearest: nearest(list, word) };
        let place = list.place(word).ok_or_else(unknown)?;
        text.push_str(list.bip39().word_list().get(place).copied().unwrap_or_default());
        text.push(' ');
    }
    let mnemonic = Mnemonic::parse_in_normalized(list.bip39(), text.trim_end()).map_err(|error| match error {
        Error::BadWordCount(found) => TokenFault::WrongCount { found },
        Error::UnknownWord(_)
        | Error::InvalidChecksum
        | Error::BadEntropyBitCount(_)
        | Error::AmbiguousLanguages(_) => TokenFault::Checksum,
    })?;
    let secret = Zeroizing::new(mnemonic.to_entropy());
    let secret = <[u8; BYTES]>::try_from(secret.as_slice()).map_err(|_| TokenFault::Checksum)?;
    Ok(Zeroizing::new(secret))
}

/// NFKD, lower case, and one space for everything that is no letter. Accents and soft hyphens go.
fn normalised(typed: &str) -> Zeroizing<String> {
    let plain = nfkd(typed);
    let mut text = Zeroizing::new(String::with_capacity(plain.len()));
    for letter in plain.chars() {
        match letter {
            'a'..='z' => text.push(letter),
            'A'..='Z' => text.push(letter.to_ascii_lowercase()),
            '\u{ad}' => {}
            accent if is_accent(accent) => {}
            // Kept, so that a letter of another alphabet makes an unknown word and not two words.
            _ if letter.is_alphabetic() => text.push(letter),
            _ => text.push(' '),
        }
    }
    text
}

/// Unicode normalisation form KD, as BIP-39 asks.
pub(super) fn nfkd(text: &str) -> Zeroizing<String> {
    let mut text = Cow::Borrowed(text);
    Mnemonic::normalize_utf8_cow(&mut text);
    Zeroizing::new(text.into_owned())
}

/// Up to three words of the list that look like `typed`, the nearest first.
fn nearest(list: WordList, typed: &str) -> Vec<&'static str> {
    // No word of a list is longer than 9 letters; comparing a very long one would only cost time.
    let typed: Zeroizing<String> = Zeroizing::new(typed.chars().take(24).collect());
    let mut near: Vec<(f64, usize)> = list
        .plain_words()
        .map(|(word, place)| (strsim::jaro_winkler(&typed, word), place))
        .filter(|(likeness, _)| *likeness >= NEAR)
        .collect();
    near.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    near.into_iter().take(3).map(|(_, place)| list.word(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vectors of the BIP-39 reference implementation (trezor/python-mnemonic, vectors.json).
    #[test]
    fn words_are_those_of_bip_39() {
        let text = |byte: u8| words_of::<16, 12>(&[byte; 16], WordList::English).join(" ");
        assert_eq!(text(0), format!("{}about", "abandon ".repeat(11)));
        assert_eq!(text(0x7f), "legal winner thank year wave sausage worth useful legal winner thank yellow");
        assert_eq!(text(0x80), "letter advice cage absurd amount doctor acoustic avoid letter advice cage above");
        assert_eq!(text(0xff), format!("{}wrong", "zoo ".repeat(11)));
        assert_eq!(words_of::<32, 24>(&[0; 32], WordList::English).join(" "), format!("{}art", "abandon ".repeat(23)));
        assert_eq!(words_of::<32, 24>(&[0xff; 32], WordList::English).join(" "), format!("{}vote", "zoo ".repeat(23)));
    }

    #[test]
    fn words_are_read_however_they_were_written_down() {
        let expected = [0x7f; 16];
        for typed in [
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
            "  LEGAL Winner thank\tyear wave\nsausage worth useful legal winner thank yellow.\r\n",
            "1. legal 2. winner 3. thank 4. year 5. wave 6. sausage 7. worth 8. useful 9. legal 10. winner 11. thank 12. yellow",
            "1.legal\n2.winner\n3.thank\n4.year\n5.wave\n6.sausage\n7.worth\n8.useful\n9.legal\n10.winner\n11.thank\n12.yellow",
            "legal, winner, thank, year; wave - sausage – worth / useful\u{a0}legal\u{200b}winner thank yellow",
            "ｌｅｇａｌ winner thánk year wave sau\u{ad}sage worth useful legal winner thank yellow",
        ] {
            assert_eq!(*parse_words::<16, 12>(typed).unwrap(), expected, "{typed}");
        }
    }

    #[test]
    fn a_misspelt_word_gets_its_nearest() {
        let typed = "legal winner thank yaer wave sausage worth useful legal winner thank yellow";
        let TokenFault::UnknownWord { position, nearest } = parse_words::<16, 12>(typed).unwrap_err() else {
            panic!("expected an unknown word");
        };
        assert_eq!(position, 4);
        assert!(nearest.contains(&"year") && nearest.len() <= 3, "{nearest:?}");
    }

    #[test]
    fn a_word_of_another_alphabet_has_a_position_too() {
        let typed = "legal winner thank год wave sausage worth useful legal winner thank yellow";
        assert_eq!(parse_words::<16, 12>(typed).unwrap_err(), TokenFault::UnknownWord { position: 4, nearest: vec![] });
    }

    #[test]
    fn counts_and_checksums_are_said() {
        assert_eq!(parse_words::<16, 12>(" 1. - ").unwrap_err(), TokenFault::Empty);
        assert_eq!(parse_words::<16, 12>("legal winner").unwrap_err(), TokenFault::WrongCount { found: 2 });
        assert_eq!(parse_words::<16, 12>(&"abandon ".repeat(12)).unwrap_err(), TokenFault::Checksum);
        assert_eq!(parse_words::<32, 24>(&"zoo ".repeat(12)).unwrap_err(), TokenFault::WrongCount { found: 12 });
    }

    #[test]
    fn faults_hold_nothing_of_what_was_typed() {
        let typed = "legal winner thank secretword wave sausage worth useful legal winner thank yellow";
        let fault = parse_words::<16, 12>(typed).unwrap_err();
        assert!(!format!("{fault:?} {fault}").contains("secretword"));
    }

    #[test]
    fn words_of_each_list_are_read_with_and_without_accents() {
        let bare = |word: &str| nfkd(word).chars().filter(|letter| !is_accent(*letter)).collect::<String>();
        for byte in [0, 7, 0x5a, 0x7f, 0x80, 0xc3, 0xff] {
            let secret = [byte; 16];
            for list in WordList::ALL {
                let words = words_of::<16, 12>(&secret, list);
                let decomposed = words.map(|word| nfkd(word).to_string());
                for typed in
                    [words.join(" "), words.join(", ").to_uppercase(), words.map(bare).join(" "), decomposed.join("\n")]
                {
                    assert_eq!(*parse_words::<16, 12>(&typed).unwrap(), secret, "{typed}");
                }
            }
        }
    }

    #[test]
    fn the_vectors_of_other_lists() {
        let words = |list| words_of::<16, 12>(&[0; 16], list).join(" ");
        assert_eq!(words(WordList::Spanish), format!("{}abierto", "ábaco ".repeat(11)));
        assert_eq!(words(WordList::French), format!("{}abeille", "abaisser ".repeat(11)));
    }

    #[test]
    fn a_misspelt_word_gets_the_nearest_of_the_list_that_the_others_are_from() {
        let words = words_of::<16, 12>(&[0; 16], WordList::Spanish);
        let typed = words.join(" ").replacen("abierto", "corasson", 1);
        let fault = parse_words::<16, 12>(&typed).unwrap_err();
        let TokenFault::UnknownWord { position: 12, nearest } = fault else { panic!("{fault:?}") };
        assert!(nearest.contains(&"corazón"), "{nearest:?}");
    }
}
