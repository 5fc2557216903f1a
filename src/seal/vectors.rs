//! What the known-answer tests of this folder share: reading hex, and randomness that repeats.

use rand::SeedableRng;
use rand::rngs::StdRng;

/// Reads the hexadecimal of a published test vector.
pub(super) fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().map(|digit| u8::try_from(digit.to_digit(16).expect("a hex digit")).expect("a nibble")).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// Writes bytes as the vectors write them.
pub(super) fn to_hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a string");
        text
    })
}

/// Randomness that is the same in each run.
pub(super) fn seeded(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}
