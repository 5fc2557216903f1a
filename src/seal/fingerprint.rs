//! Fingerprints of public keys, for comparing by phone or on paper.

use std::fmt::Write as _;

use bip39::Language;

use super::derive::sha256;
use super::hpke_wrap::PublicKey;

/// Six BIP-39 English words: 66 bits of SHA-256 of the key. Enough to compare by phone; nothing is derived from it.
#[must_use]
pub fn fingerprint_words(key: &PublicKey) -> [&'static str; 6] {
    let mut bits = Bits { bytes: digest(key), next: 0 };
    std::array::from_fn(|_| word(bits.take_eleven()))
}

/// All 256 bits in hexadecimal, in 16 groups of four.
#[must_use]
pub fn fingerprint_hex(key: &PublicKey) -> String {
    let mut text = String::with_capacity(80);
    for (at, byte) in digest(key).iter().enumerate() {
        let gap = if at % 2 == 0 && at > 0 { " " } else { "" };
        // Writing to a string cannot fail.
        let _ = write!(text, "{gap}{byte:02x}");
    }
    text
}

/// The BIP-39 English word of a number under 2048.
pub(super) fn word(number: u16) -> &'static str {
    let at = usize::from(number % 2048);
    Language::English.word_list().get(at).copied().unwrap_or_default()
}

/// What a fingerprint is taken from.
fn digest(key: &PublicKey) -> [u8; 32] {
    sha256(&[b"candour/1 fingerprint", key.as_bytes().as_slice()].concat())
}

/// Reads a digest eleven bits at a time, the highest bit first.
struct Bits {
    bytes: [u8; 32],
    next: usize,
}

impl Bits {
    fn take_eleven(&mut self) -> u16 {
        (0..11).fold(0, |number, _| {
            let byte = self.bytes.get(self.next / 8).copied().unwrap_or_default();
            let bit = byte >> (7 - self.next % 8) & 1;
            self.next += 1;
            number << 1 | u16::from(bit)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_stay_what_they_are() {
        let key = PublicKey::from_bytes([1; 32]);
        assert_eq!(fingerprint_words(&key).join(" "), "fluid coconut mass latin erosion wink");
        assert_eq!(
            fingerprint_hex(&key),
            "59a5 9e22 3eb4 cbf7 97be d98a 3025 b71e e941 dae9 25ea 5509 205f 0b76 f3ac 4f18"
        );
    }

    #[test]
    fn another_key_has_another_fingerprint() {
        assert_ne!(
            fingerprint_words(&PublicKey::from_bytes([1; 32])),
            fingerprint_words(&PublicKey::from_bytes([2; 32]))
        );
    }
}
