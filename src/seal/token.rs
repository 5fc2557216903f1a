//! The token: the reporter's only key to their report.
//!
//! A `UUIDv4` (RFC 9562 §5.4): 122 random bits and six fixed ones. Its words are BIP-39 of all 16 bytes, in the list of the reader. Two things
//! catch a slip before any lookup: the checksum (15 of 16 swapped words), and the fixed bits, which lie in word 5
//! (all four version bits: another 15 of 16 of the slips there) and word 6 (the variant's two: 3 of 4).

use uuid::{Builder, Uuid, Variant};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::derive::derive;
use super::entropy::{Entropy, draw_bytes};
use super::secret::{Key, Secret};
use super::word_list::WordList;
pub use super::words::TokenFault;
use super::words::{nfkd, parse_words, words_of};

/// Hexadecimal digits of a UUID.
const UUID_DIGITS: usize = 32;

/// The reporter's token. Never in a URL, a log or a mail.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Token([u8; 16]);

/// What the database knows a token by. It leads to no key.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LookupId([u8; 32]);

impl Token {
    /// A new token, with no word in it that could wound the person who has to write it down, in whichever language: it is shown
    /// in that of the reader. About two draws in three hold one and are drawn again, which costs a bit and a half of the
    /// 122. A token that has one, typed by hand, is as good as any.
    #[must_use]
    pub fn draw(rng: &mut impl Entropy) -> Self {
        loop {
            let random = Zeroizing::new(draw_bytes(rng));
            let token = Self(Builder::from_random_bytes(*random).into_uuid().into_bytes());
            let is_unkind = |list: WordList| token.words_in(list).iter().any(|word| list.unkind().contains(word));
            if !WordList::ALL.into_iter().any(is_unkind) {
                return token;
            }
        }
    }

    /// The token with these bytes.
    ///
    /// # Errors
    /// [`TokenFault::NotOurs`] unless they are a `UUIDv4`.
    pub fn from_bytes(bytes: [u8; 16]) -> Result<Self, TokenFault> {
        let uuid = Uuid::from_bytes(bytes);
        if uuid.get_version_num() == 4 && uuid.get_variant() == Variant::RFC4122 {
            Ok(Self(bytes))
        } else {
            Err(TokenFault::NotOurs)
        }
    }

    /// Reads what a person typed or pasted: 12 words or a UUID, in any case and spacing, with or without commas,
    /// numbering, dashes, braces or `urn:uuid:`.
    ///
    /// # Errors
    /// [`TokenFault`] says what is wrong and where, without repeating what was typed.
    pub fn parse(typed: &str) -> Result<Self, TokenFault> {
        if let Some(compact) = as_uuid(typed) {
            return parse_uuid(&compact);
        }
        Self::from_bytes(*parse_words::<16, 12>(typed)?)
    }

    /// The 12 BIP-39 English words.
    #[must_use]
    pub fn words(&self) -> [&'static str; 12] {
        self.words_in(WordList::English)
    }

    /// The 12 BIP-39 words of a list. Those of every list lead to the same token.
    #[must_use]
    pub fn words_in(&self, list: WordList) -> [&'static str; 12] {
        words_of(&self.0, list)
    }

    /// The UUID: lower case, with dashes.
    #[must_use]
    pub fn uuid_text(&self) -> Zeroizing<String> {
        Zeroizing::new(Uuid::from_bytes(self.0).hyphenated().to_string())
    }

    /// The 16 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// A second copy. Named so that each one is seen in review.
    #[must_use]
    pub const fn duplicate(&self) -> Self {
        Self(self.0)
    }

    /// What the report's keys are found by.
    #[must_use]
    pub fn lookup_id(&self) -> LookupId {
        LookupId(*derive(&self.0, &[b"candour/1 lookup"]))
    }

    /// `K_T`, under which the report secret is wrapped.
    #[must_use]
    pub fn reporter_key(&self) -> Key {
        Key::from_bytes(*derive(&self.0, &[b"candour/1 reporter"]))
    }
}

impl LookupId {
    /// The 32 bytes that are stored.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A lookup id that was stored.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

/// The bare digits, if what was typed was meant as a UUID: 32 hexadecimal digits, or up to 40 letters and digits that
/// nearly are. Words are never taken for one: 12 have at least 36 letters, and with their numbering more than 40.
fn as_uuid(typed: &str) -> Option<Zeroizing<String>> {
    let plain = nfkd(typed);
    let mut compact = Zeroizing::new(String::with_capacity(plain.len()));
    compact.extend(plain.chars().filter(|letter| letter.is_alphanumeric()).map(|letter| letter.to_ascii_lowercase()));
    if compact.starts_with("urnuuid") {
        compact.drain(.."urnuuid".len());
    }
    let digits = compact.bytes().filter(u8::is_ascii_digit).count();
    let hexadecimal = compact.bytes().filter(u8::is_ascii_hexdigit).count();
    let whole = compact.len() == UUID_DIGITS && hexadecimal == UUID_DIGITS;
    let slipped = digits * 4 > compact.len() && compact.len() <= 40 && hexadecimal * 4 >= compact.len() * 3;
    (whole || slipped).then_some(compact)
}

/// Reads the bare digits of a UUID.
fn parse_uuid(compact: &str) -> Result<Token, TokenFault> {
    let found = compact.chars().count();
    if found != UUID_DIGITS {
        return Err(TokenFault::UuidLength { found });
    }
    let uuid = Uuid::try_parse(compact).map_err(|_| TokenFault::NotOurs)?;
    Token::from_bytes(uuid.into_bytes())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::vectors::{seeded, to_hex};
    use super::*;

    const UUID: &str = "f47ac10b-58cc-4372-a567-0e02b2c3d479";

    fn fault(typed: &str) -> TokenFault {
        Token::parse(typed).err().expect("a fault")
    }

    #[test]
    fn drawn_tokens_are_uuids_of_version_4() {
        let mut rng = seeded(1);
        for _ in 0..100 {
            let token = Token::draw(&mut rng);
            assert!(Token::from_bytes(*token.as_bytes()).is_ok());
        }
    }

    #[test]
    fn no_drawn_token_holds_an_unkind_word() {
        let mut rng = seeded(2);
        for _ in 0..500 {
            let token = Token::draw(&mut rng);
            for list in WordList::ALL {
                let words = token.words_in(list);
                assert!(!words.iter().any(|word| list.unkind().contains(word)), "{words:?}");
            }
        }
    }

    #[test]
    fn a_uuid_is_read_in_each_of_its_spellings() {
        for typed in [
            UUID,
            "F47AC10B-58CC-4372-A567-0E02B2C3D479",
            "f47ac10b58cc4372a5670e02b2c3d479",
            "{f47ac10b-58cc-4372-a567-0e02b2c3d479}",
            "urn:uuid:f47ac10b-58cc-4372-a567-0e02b2c3d479",
            " f47ac10b–58cc–4372–a567–0e02b2c3d479\n",
        ] {
            assert_eq!(*Token::parse(typed).expect(typed).uuid_text(), UUID);
        }
    }

    #[test]
    fn faulty_uuids_are_told_apart() {
        assert_eq!(fault("f47ac10b-58cc-4372-a567-0e02b2c3d47"), TokenFault::UuidLength { found: 31 });
        assert_eq!(fault("f47ac10b-58cc-1372-a567-0e02b2c3d479"), TokenFault::NotOurs);
        assert_eq!(fault("f47ac10b-58cc-4372-0567-0e02b2c3d479"), TokenFault::NotOurs);
        assert_eq!(fault("f47acl0b-58cc-4372-a567-0e02b2c3d479"), TokenFault::NotOurs);
        assert_eq!(fault(""), TokenFault::Empty);
    }

    #[test]
    fn right_words_of_another_wallet_are_not_ours() {
        let typed = format!("{}about", "abandon ".repeat(11));
        assert_eq!(fault(&typed), TokenFault::NotOurs);
    }

    #[test]
    fn words_of_letters_that_are_hex_digits_are_still_words() {
        assert!(matches!(fault("1 add 2 dad 3 face 4 decade"), TokenFault::WrongCount { found: 4 }));
    }

    #[test]
    fn what_is_derived_stays_what_it_is() {
        let token = Token::parse(UUID).expect("a token");
        assert_eq!(
            token.words().join(" "),
            "virtual stock drift ranch service rich night tide actor noodle vital vibrant"
        );
        assert_eq!(
            to_hex(token.lookup_id().as_bytes()),
            "03feea76a82db9e92848ccfc78f2b35e2c29913f34588075d32027cf8f553ebd"
        );
        assert_eq!(
            to_hex(token.reporter_key().expose()),
            "976236362c44860ad67237c46e4cafdd423c59587b5f42d7d3e0ed2bd096165e"
        );
    }

    proptest! {
        #[test]
        fn words_and_uuid_lead_back_to_the_token(seed in any::<u64>()) {
            let token = Token::draw(&mut seeded(seed));
            let foreign = WordList::ALL.map(|list| token.words_in(list).join(" "));
            let own = [token.words().join(" "), token.words().join(",\n"), token.uuid_text().to_string()];
            for text in own.into_iter().chain(foreign) {
                prop_assert!(Token::parse(&text).ok().map(|read| *read.as_bytes()) == Some(*token.as_bytes()));
            }
        }

        #[test]
        fn whatever_is_typed_gets_an_answer(typed in "\\PC{0,200}") {
            let _ = Token::parse(&typed);
        }

        #[test]
        fn a_word_swapped_for_another_is_refused_or_leads_elsewhere(seed in any::<u64>(), at in 0_usize..12, byte in any::<u8>()) {
            let token = Token::draw(&mut seeded(seed));
            let mut words = token.words();
            words[at] = words_of::<16, 12>(&[byte; 16], WordList::English)[0];
            if words != token.words() && let Ok(other) = Token::parse(&words.join(" ")) {
                prop_assert!(other.lookup_id() != token.lookup_id());
            }
        }
    }
}
