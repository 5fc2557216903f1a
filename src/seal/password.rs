//! Staff passphrases: drawing them, judging chosen ones, and stretching them into the key of a staff record.

use argon2::{Algorithm, Argon2, Params, Version};
use rand::Rng as _;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};
use zxcvbn::Score;
use zxcvbn::feedback::Warning;

use super::derive::derive;
use super::entropy::Entropy;
use super::fingerprint::word;
use super::secret::{Key, Secret, secret};
use super::words::nfkd;

/// The fewest characters of a chosen passphrase.
pub const LEAST_CHARACTERS: usize = 14;
/// The most characters of a passphrase: more would only cost time.
pub const MOST_CHARACTERS: usize = 256;
/// Words of a drawn passphrase: 6 × 11 = 66 bits.
const WORDS: usize = 6;

/// A passphrase, in Unicode NFKD and without outer spaces, so that it is the same from each keyboard.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

secret!(
    /// What a passphrase and the portal's pepper stretch to: seals a staff record.
    RecordKey,
    seals
);

/// Why a chosen passphrase was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseFault {
    /// Fewer than [`LEAST_CHARACTERS`].
    #[error("{found} characters, at least {LEAST_CHARACTERS} are needed")]
    TooShort {
        /// How many characters it has.
        found: usize,
    },
    /// More than [`MOST_CHARACTERS`].
    #[error("more than {MOST_CHARACTERS} characters")]
    TooLong,
    /// Long enough, but a guesser would come to it early (zxcvbn score under 3: under 10⁸ guesses).
    #[error("too easy to guess: {0:?}")]
    Guessable(Weakness),
}

/// What makes a passphrase easy to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// A well-known password, or nearly one.
    Common,
    /// Names or single words.
    WordsOrNames,
    /// Keys that lie side by side.
    Keyboard,
    /// The same again and again.
    Repeats,
    /// Runs such as `abc` or `6543`.
    Sequences,
    /// Dates and years.
    Dates,
    /// Nothing that has a name; it is simply found early. Also what is made of the person's own name or address.
    Predictable,
}

/// What Argon2id costs. Stored beside each record, so that it can rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// 64 MiB, 3 passes, 1 lane: over the second recommendation of RFC 9106 §4 but for the lanes.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// As little as Argon2id takes. For tests only.
    pub const TEST: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };

    /// A stored cost. `None` if Argon2id does not know it, or over 1 GiB, 16 passes or 16 lanes: an altered row must
    /// not be able to stop the server.
    #[must_use]
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Option<Self> {
        let known =
            (1..=16).contains(&lanes) && (1..=16).contains(&passes) && (8 * lanes..=1 << 20).contains(&memory_kib);
        known.then_some(Self { memory_kib, passes, lanes })
    }

    /// Memory in KiB.
    #[must_use]
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    #[must_use]
    pub const fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes.
    #[must_use]
    pub const fn lanes(self) -> u32 {
        self.lanes
    }
}

impl Passphrase {
    /// A passphrase as typed at sign-in; not judged. `None` over [`MOST_CHARACTERS`].
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        if text.chars().count() > MOST_CHARACTERS {
            return None;
        }
        let text = nfkd(text.trim());
        Some(Self(drawn(&text).unwrap_or_else(|| text.as_str().to_owned())))
    }

    /// The text, to show a drawn one once.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// A drawn passphrase as it was drawn, however its words are set apart: people write them down as words.
fn drawn(text: &str) -> Option<String> {
    let words = || text.split(|letter: char| letter == '-' || letter.is_whitespace()).filter(|word| !word.is_empty());
    let known = |word: &str| bip39::Language::English.find_word(&word.to_lowercase()).is_some();
    if words().count() != WORDS || !words().all(known) {
        return None;
    }
    // Not longer than what was typed: nothing is left behind by growing.
    let mut joined = String::with_capacity(text.len());
    for word in words() {
        if !joined.is_empty() {
            joined.push('-');
        }
        word.chars().for_each(|letter| joined.push(letter.to_ascii_lowercase()));
    }
    Some(joined)
}

/// Draws six BIP-39 English words, joined by hyphens: 66 bits.
#[must_use]
pub fn generate_passphrase(rng: &mut impl Entropy) -> Passphrase {
    // The longest word has 8 letters: room at once, so that nothing is left behind by growing.
    let mut text = String::with_capacity(WORDS * 9);
    for at in 0..WORDS {
        if at > 0 {
            text.push('-');
        }
        text.push_str(word(rng.gen_range(0..2048)));
    }
    Passphrase(text)
}

/// Judges a passphrase that a person chose. `user_inputs`: their name, address and body, which a guesser tries first.
///
/// # Errors
/// [`PassphraseFault`] says what is wrong with it.
pub fn check_chosen(text: &str, user_inputs: &[&str]) -> Result<Passphrase, PassphraseFault> {
    let passphrase = Passphrase::typed(text).ok_or(PassphraseFault::TooLong)?;
    let found = passphrase.0.chars().count();
    if found < LEAST_CHARACTERS {
        return Err(PassphraseFault::TooShort { found });
    }
    let judged = zxcvbn::zxcvbn(&passphrase.0, user_inputs);
    if judged.score() >= Score::Three {
        return Ok(passphrase);
    }
    let warning = judged.feedback().and_then(zxcvbn::feedback::Feedback::warning);
    Err(PassphraseFault::Guessable(warning.map_or(Weakness::Predictable, weakness)))
}

/// The key of a staff record: HKDF-SHA256 (Argon2id (passphrase, salt) ‖ pepper). Takes some 150 ms at
/// [`Cost::STANDARD`] and its memory: run it off the async threads, and bound how many run at once.
#[must_use]
pub fn stretch(passphrase: &Passphrase, salt: &[u8; 16], pepper: &Key, cost: Cost) -> RecordKey {
    let mut material = Zeroizing::new([0; 64]);
    let (stretched, peppered) = material.split_at_mut(32);
    argon2id(passphrase, salt, cost, stretched);
    peppered.copy_from_slice(pepper.expose());
    RecordKey::from_bytes(*derive(material.as_slice(), &[b"candour/1 staff record"]))
}

/// Argon2id version 0x13 (RFC 9106).
fn argon2id(passphrase: &Passphrase, salt: &[u8; 16], cost: Cost, stretched: &mut [u8]) {
    #[expect(
        clippy::expect_used,
        reason = "`Cost` holds only what Argon2 takes, and salt and output have fixed sizes"
    )]
    Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(stretched.len()))
        .and_then(|params| {
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            argon2.hash_password_into(passphrase.0.as_bytes(), salt, stretched)
        })
        .expect("a cost that Argon2 takes");
}

/// The warning in this house's words.
const fn weakness(warning: Warning) -> Weakness {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => Weakness::Keyboard,
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            Weakness::Repeats
        }
        Warning::SequencesLikeAbcAreEasyToGuess => Weakness::Sequences,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => Weakness::Dates,
        Warning::AWordByItselfIsEasyToGuess
        | Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Weakness::WordsOrNames,
        _ => Weakness::Common,
    }
}

#[cfg(test)]
mod tests {
    use argon2::{AssociatedData, ParamsBuilder};

    use super::super::vectors::{hex, seeded, to_hex};
    use super::*;

    fn typed(text: &str) -> Passphrase {
        Passphrase::typed(text).expect("a passphrase")
    }

    /// RFC 9106 §5.3. Our own call has no secret and no associated data; this holds the crate to the standard.
    #[test]
    fn argon2id_gives_the_answer_of_rfc_9106() {
        let params = ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .data(AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
        let mut tag = [0; 32];
        argon2.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
        assert_eq!(tag.as_slice(), hex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
    }

    #[test]
    fn a_stretched_key_stays_what_it_is() {
        let key = stretch(&typed("correct horse"), &[5; 16], &Key::from_bytes([6; 32]), Cost::TEST);
        assert_eq!(to_hex(key.expose()), "0e72cbcb1bee81346415361a3cf49d6669683737c81e4e7cdf663bbaf5fdb35a");
    }

    #[test]
    fn salt_pepper_cost_and_passphrase_each_change_the_key() {
        let key = |text: &str, salt, pepper, cost| {
            *stretch(&typed(text), &[salt; 16], &Key::from_bytes([pepper; 32]), cost).expose()
        };
        let dearer = Cost::new(16, 1, 1).unwrap();
        let keys = [
            key("one", 1, 1, Cost::TEST),
            key("two", 1, 1, Cost::TEST),
            key("one", 2, 1, Cost::TEST),
            key("one", 1, 2, Cost::TEST),
            key("one", 1, 1, dearer),
        ];
        assert!((0..5).all(|i| (0..i).all(|j| keys[i] != keys[j])));
    }

    #[test]
    fn drawn_passphrases_pass_their_own_judge() {
        let drawn = generate_passphrase(&mut seeded(1));
        assert_eq!(drawn.expose().split('-').count(), 6);
        assert!(check_chosen(drawn.expose(), &[]).is_ok());
    }

    #[test]
    fn a_drawn_passphrase_is_the_same_however_its_words_are_set_apart() {
        let drawn = generate_passphrase(&mut seeded(1));
        let words: Vec<&str> = drawn.expose().split('-').collect();
        assert_eq!(typed(&words.join(" ")).expose(), drawn.expose());
        assert_eq!(typed(&words.join("  ").to_uppercase()).expose(), drawn.expose());
        assert_eq!(typed("violet tractor hums at noon").expose(), "violet tractor hums at noon");
    }

    #[test]
    fn faults_of_chosen_passphrases_are_told_apart() {
        let fault = |text: &str| check_chosen(text, &["Jo Officer", "jo@council.example"]).err();
        assert_eq!(fault("k3#Vq9!xZ2"), Some(PassphraseFault::TooShort { found: 10 }));
        assert_eq!(fault(&"x".repeat(257)), Some(PassphraseFault::TooLong));
        assert_eq!(fault("aaaaaaaaaaaaaaaa"), Some(PassphraseFault::Guessable(Weakness::Repeats)));
        assert!(matches!(fault("passwordpassword"), Some(PassphraseFault::Guessable(_))));
        assert!(matches!(fault("jo@council.example"), Some(PassphraseFault::Guessable(_))));
        assert_eq!(fault("violet tractor hums at noon"), None);
    }

    #[test]
    fn keyboards_that_compose_accents_differently_give_one_passphrase() {
        assert_eq!(typed(" caf\u{e9} ").expose(), typed("cafe\u{301}").expose());
    }

    #[test]
    fn costs_that_would_stop_the_server_are_refused() {
        assert_eq!(Cost::new(64 * 1024, 3, 1), Some(Cost::STANDARD));
        for (memory, passes, lanes) in
            [(u32::MAX, 3, 1), (1024, 1000, 1), (1024, 3, 1000), (1024, 0, 1), (8, 1, 2), (0, 1, 1)]
        {
            assert_eq!(Cost::new(memory, passes, lanes), None);
        }
    }
}
