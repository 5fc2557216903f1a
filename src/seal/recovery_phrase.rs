//! A body's paper key: 24 words that are a seed of 32 bytes, and so an X25519 key pair. Only the public half is stored.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::derive::derive;
use super::entropy::{Entropy, draw_bytes};
use super::hpke_wrap::KeyPair;
use super::word_list::WordList;
use super::words::{TokenFault, parse_words, words_of};

/// The words on a body's paper.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryPhrase([u8; 32]);

impl RecoveryPhrase {
    /// A new phrase.
    #[must_use]
    pub fn draw(rng: &mut impl Entropy) -> Self {
        Self(*Zeroizing::new(draw_bytes(rng)))
    }

    /// Reads 24 words in any case, spacing, punctuation and numbering.
    ///
    /// # Errors
    /// [`TokenFault`] says what is wrong and where, without repeating what was typed.
    pub fn parse(typed: &str) -> Result<Self, TokenFault> {
        parse_words::<32, 24>(typed).map(|seed| Self(*seed))
    }

    /// The 24 BIP-39 English words.
    #[must_use]
    pub fn words(&self) -> [&'static str; 24] {
        words_of(&self.0, WordList::English)
    }

    /// The key pair that the words stand for.
    #[must_use]
    pub fn key_pair(&self) -> KeyPair {
        KeyPair::from_seed(&derive(&self.0, &[b"candour/1 paper key"]))
    }
}

#[cfg(test)]
mod tests {
    use super::super::vectors::{seeded, to_hex};
    use super::*;

    #[test]
    fn the_words_lead_back_to_the_same_key_pair() {
        let phrase = RecoveryPhrase::draw(&mut seeded(1));
        let read = RecoveryPhrase::parse(&phrase.words().join("\n").to_uppercase()).expect("a phrase");
        assert_eq!(read.key_pair().public, phrase.key_pair().public);
    }

    #[test]
    fn the_key_pair_of_a_paper_stays_what_it_is() {
        let phrase = RecoveryPhrase::parse(&format!("{}art", "abandon ".repeat(23))).expect("a phrase");
        assert_eq!(
            to_hex(phrase.key_pair().public.as_bytes()),
            "59261d73752ade1c10ec7091420734d433a42183c1c79af39d04bfb11569494e"
        );
    }

    #[test]
    fn twelve_words_are_not_enough() {
        assert_eq!(RecoveryPhrase::parse(&"zoo ".repeat(12)).err(), Some(TokenFault::WrongCount { found: 12 }));
    }
}
