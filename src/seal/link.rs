//! Random names, codes and the secrets of mailed links.

use rand::Rng as _;
use zeroize::Zeroizing;

use super::derive::{derive, sha256};
use super::entropy::{Entropy, draw_bytes};
use super::secret::{Secret, SessionSecret, from_text, secret, to_text};

/// Letters that cannot be mistaken for each other, read aloud or typed: no `0 O 1 I L`, and no vowels, so no words.
const ALPHABET: [char; ALPHABET_SIZE] = [
    '2', '3', '4', '5', '6', '7', '8', '9', 'B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T',
    'V', 'W', 'X', 'Y', 'Z',
];
/// How many letters there are.
pub(super) const ALPHABET_SIZE: usize = 28;

secret!(
    /// The secret of a mailed link. Only its [`LinkSecret::digest`] is stored.
    LinkSecret
);

impl LinkSecret {
    /// As the link carries it: base64url, 43 characters.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        to_text(self)
    }

    /// Reads a link's secret; `None` for anything that is not one.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        from_text(text)
    }

    /// What is stored and looked up: SHA-256. The secret has 256 random bits, so nothing slower is needed.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        sha256(self.expose())
    }
}

/// A random id of 128 bits.
#[must_use]
pub fn random_id(rng: &mut impl Entropy) -> [u8; 16] {
    draw_bytes(rng)
}

/// A case's name in mail, such as `7K3M-9QXD`: 38 bits. A name, not a secret; not derived from the case's id.
#[must_use]
pub fn case_reference(rng: &mut impl Entropy) -> String {
    draw_letters(8, rng)
}

/// A code to read out by phone, such as `7K3M-9QXD-B2FH`: 57 bits, so that it holds even where nobody counts the tries.
#[must_use]
pub fn spoken_code(rng: &mut impl Entropy) -> Zeroizing<String> {
    Zeroizing::new(draw_letters(12, rng))
}

/// The same kind of code, which whoever has a session's secret can make again for the invitation they wrote in it.
#[must_use]
pub fn spoken_code_of(session: &SessionSecret, invitation: &[u8; 16]) -> Zeroizing<String> {
    let bytes = derive::<24>(session.expose(), &[b"candour/1 spoken code ", invitation]);
    let (pairs, _) = bytes.as_chunks::<2>();
    Zeroizing::new(in_groups(pairs.iter().map(|pair| usize::from(u16::from_be_bytes(*pair)) % ALPHABET_SIZE)))
}

/// A code to mail to an address, such as `048160`: 6 digits. Bound the number of tries.
#[must_use]
pub fn mailed_code(rng: &mut impl Entropy) -> Zeroizing<String> {
    Zeroizing::new(format!("{:06}", rng.gen_range(0..1_000_000)))
}

/// Random letters of the alphabet in groups of four, joined by dashes.
pub(super) fn draw_letters(count: usize, rng: &mut impl Entropy) -> String {
    in_groups((0..count).map(|_| rng.gen_range(0..ALPHABET_SIZE)))
}

/// Letters by their places in the alphabet.
fn in_groups(places: impl Iterator<Item = usize>) -> String {
    let mut text = String::with_capacity(16);
    for (at, place) in places.enumerate() {
        if at > 0 && at % 4 == 0 {
            text.push('-');
        }
        text.push(ALPHABET.get(place).copied().unwrap_or_default());
    }
    text
}

/// Whether a letter is in the alphabet.
pub(super) fn is_letter(letter: char) -> bool {
    ALPHABET.contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::super::vectors::seeded;
    use super::*;

    #[test]
    fn references_have_two_groups_of_four_letters() {
        let mut rng = seeded(1);
        for _ in 0..200 {
            let reference = case_reference(&mut rng);
            let groups: Vec<&str> = reference.split('-').collect();
            assert!(groups.len() == 2 && groups.iter().all(|group| group.len() == 4 && group.chars().all(is_letter)));
        }
    }

    #[test]
    fn codes_have_three_groups_of_four_letters() {
        let mut rng = seeded(1);
        for _ in 0..200 {
            let code = spoken_code(&mut rng);
            let groups: Vec<&str> = code.split('-').collect();
            assert!(groups.len() == 3 && groups.iter().all(|group| group.len() == 4 && group.chars().all(is_letter)));
        }
    }

    #[test]
    fn a_session_makes_its_code_again_and_no_other_one() {
        let (one, other) = (SessionSecret::draw(&mut seeded(1)), SessionSecret::draw(&mut seeded(2)));
        let code = spoken_code_of(&one, &[1; 16]);
        assert!(code.len() == 14 && code.split('-').all(|group| group.len() == 4 && group.chars().all(is_letter)));
        assert_eq!(code, spoken_code_of(&one, &[1; 16]));
        assert_ne!(code, spoken_code_of(&one, &[2; 16]));
        assert_ne!(code, spoken_code_of(&other, &[1; 16]));
    }

    #[test]
    fn a_link_leads_back_to_what_is_stored() {
        let secret = LinkSecret::draw(&mut seeded(1));
        assert_eq!(LinkSecret::from_text(&secret.to_text()).map(|read| read.digest()), Some(secret.digest()));
    }
}
