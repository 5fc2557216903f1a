//! Recovery codes: each replaces the second factor once. Never the passphrase.

use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::derive::derive;
use super::entropy::Entropy;
use super::link::{ALPHABET_SIZE, draw_letters, is_letter};

/// How many codes are drawn.
pub const RECOVERY_CODES: usize = 10;
/// Letters of a code: 12 of 28, 57 bits.
const LETTERS: usize = 12;
/// Bytes kept of each code.
pub(super) const KEPT: usize = 16;

const _: () = assert!(ALPHABET_SIZE == 28, "the bits said above are those of 28 letters");

/// The codes that are left. Only hashes are kept, inside the sealed staff record.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCodes(Vec<[u8; KEPT]>);

impl RecoveryCodes {
    /// Draws ten codes such as `7K3M-9QXD-4TRW`: what to keep, and what to show once.
    #[must_use]
    pub fn draw(rng: &mut impl Entropy) -> (Self, Zeroizing<Vec<String>>) {
        let shown = Zeroizing::new((0..RECOVERY_CODES).map(|_| draw_letters(LETTERS, rng)).collect::<Vec<_>>());
        (Self(shown.iter().filter_map(|code| digest(code)).collect()), shown)
    }

    /// What is kept of codes that were drawn and shown before. What is no code is left out.
    #[must_use]
    pub fn of_shown(shown: &[String]) -> Self {
        Self(shown.iter().filter_map(|code| digest(code)).collect())
    }

    /// Takes a code out if it is among those left; case, spaces and dashes do not matter. Compares all, in constant time.
    #[must_use = "the record must be sealed again when a code was taken out"]
    pub fn consume(&mut self, typed: &str) -> bool {
        let Some(digest) = digest(typed) else { return false };
        let mut found = Choice::from(0);
        let mut place = 0;
        for (at, code) in (0_u64..).zip(&self.0) {
            let equal = code.ct_eq(&digest);
            place.conditional_assign(&at, equal);
            found |= equal;
        }
        if !bool::from(found) {
            return false;
        }
        let mut at = 0_u64..;
        self.0.retain(|_| at.next() != Some(place));
        true
    }

    /// How many are left.
    #[must_use]
    pub const fn left(&self) -> usize {
        self.0.len()
    }

    /// What is kept of the codes that are left.
    pub(super) fn kept(&self) -> &[[u8; KEPT]] {
        &self.0
    }

    /// The codes of which this was kept.
    pub(super) const fn from_kept(kept: Vec<[u8; KEPT]>) -> Self {
        Self(kept)
    }
}

/// What is kept of a code. `None` if it is none.
fn digest(typed: &str) -> Option<[u8; KEPT]> {
    let mut letters = Zeroizing::new(String::with_capacity(LETTERS));
    for letter in typed.chars().filter(|letter| letter.is_alphanumeric()) {
        let letter = letter.to_ascii_uppercase();
        if !is_letter(letter) || letters.len() == LETTERS {
            return None;
        }
        letters.push(letter);
    }
    (letters.len() == LETTERS).then(|| *derive(letters.as_bytes(), &[b"candour/1 recovery code"]))
}

#[cfg(test)]
mod tests {
    use super::super::vectors::seeded;
    use super::*;

    #[test]
    fn each_code_works_once() {
        let (mut codes, shown) = RecoveryCodes::draw(&mut seeded(1));
        assert_eq!((codes.left(), shown.len()), (10, 10));
        for (used, code) in shown.iter().enumerate() {
            assert!(codes.consume(code), "{code}");
            assert!(!codes.consume(code), "{code}");
            assert_eq!(codes.left(), 9 - used);
        }
    }

    #[test]
    fn codes_are_read_however_they_were_written_down() {
        let (mut codes, shown) = RecoveryCodes::draw(&mut seeded(1));
        assert!(codes.consume(&shown[3].to_lowercase().replace('-', " ")));
        assert!(codes.consume(&format!(" {} ", shown[4].replace('-', ""))));
    }

    #[test]
    fn what_is_no_code_takes_none() {
        let (mut codes, shown) = RecoveryCodes::draw(&mut seeded(1));
        for typed in ["", "7K3M", "7K3M-9QXD-4TRW-2222", "0000-0000-0000", &shown[0][..13]] {
            assert!(!codes.consume(typed), "{typed}");
        }
        assert_eq!(codes.left(), 10);
    }
}
