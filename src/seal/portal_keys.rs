//! The portal's own keys `P`: numbered, one current. They live in the keys file, never beside what they protect.
//!
//! ```text
//! P ─ HKDF ─┬─ id         the database knows it, to tell whether the keys file is the right one
//!           ├─ pepper     goes into the stretching of passphrases
//!           ├─ class B    seals mail bodies, addresses, links
//!           ├─ index      finds accounts by address
//!           ├─ session    half of what seals a session; the other half is in the browser's cookie
//!           └─ mac ‹purpose›   vouches for keys, addresses and wraps
//! ```

use std::collections::BTreeMap;

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::derive::derive;
use super::entropy::Entropy;
use super::envelope::{key_id_of, open, seal_numbered};
use super::fault::OpenFault;
use super::mac::{IndexPurpose, Mac, MacFault, MacPurpose, SHORT_MAC, tag};
use super::purpose::Binding;
use super::secret::{Key, Secret};

/// The portal keys, with all that is derived from them.
pub struct PortalKeys {
    pub(super) current: u32,
    pub(super) others: BTreeMap<u32, Numbered>,
    pub(super) newest: Numbered,
}

/// One portal key and what is derived from it, once.
pub(super) struct Numbered {
    pub(super) root: Key,
    id: [u8; 32],
    pepper: Key,
    class_b: Key,
    index: Key,
    pub(super) session: Key,
    macs: [Key; MacPurpose::ALL.len()],
}

impl PortalKeys {
    /// The keys of a new portal: number 1, current.
    #[must_use]
    pub fn draw(rng: &mut impl Entropy) -> Self {
        Self { current: 1, others: BTreeMap::new(), newest: Numbered::new(Key::draw(rng)) }
    }

    /// Adds a key, not yet current, so that each node can have it before one uses it. Returns its number.
    pub fn add(&mut self, rng: &mut impl Entropy) -> u32 {
        let number = self.numbers().max().unwrap_or_default().saturating_add(1);
        self.others.insert(number, Numbered::new(Key::draw(rng)));
        number
    }

    /// Makes a key current. `None` if there is no key of this number.
    pub fn make_current(&mut self, number: u32) -> Option<()> {
        if number != self.current {
            let chosen = self.others.remove(&number)?;
            let before = std::mem::replace(&mut self.newest, chosen);
            self.others.insert(std::mem::replace(&mut self.current, number), before);
        }
        Some(())
    }

    /// The number of the current key.
    #[must_use]
    pub const fn current(&self) -> u32 {
        self.current
    }

    /// The numbers of all keys, in no order.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.numbered().map(|(number, _)| number)
    }

    /// What the database knows of a key, to tell at start whether this is the right keys file. Not a secret.
    #[must_use]
    pub fn known_id(&self, number: u32) -> Option<[u8; 32]> {
        self.get(number).map(|key| key.id)
    }

    /// The pepper of a passphrase under a key's number.
    #[must_use]
    pub fn pepper(&self, number: u32) -> Option<&Key> {
        self.get(number).map(|key| &key.pepper)
    }

    /// The pepper for new records, with its number.
    #[must_use]
    pub const fn current_pepper(&self) -> (u32, &Key) {
        (self.current, &self.newest.pepper)
    }

    /// Vouches for the parts, under the current key.
    #[must_use]
    pub fn mac(&self, purpose: MacPurpose, parts: &[&[u8]]) -> Mac {
        Mac::new(self.current, self.newest.tag(purpose, parts))
    }

    /// Checks that a MAC vouches for the parts, in constant time.
    ///
    /// # Errors
    /// [`MacFault::Altered`], or [`MacFault::UnknownKey`] if its key is not here.
    pub fn verify(&self, purpose: MacPurpose, parts: &[&[u8]], mac: &Mac) -> Result<(), MacFault> {
        let key = self.get(mac.number()).ok_or(MacFault::UnknownKey(mac.number()))?;
        if mac.has_tag(&key.tag(purpose, parts)) { Ok(()) } else { Err(MacFault::Altered) }
    }

    /// Vouches for the parts in few bytes, under the current key, whose number they do not name.
    #[must_use]
    pub fn short_mac(&self, purpose: MacPurpose, parts: &[&[u8]]) -> [u8; SHORT_MAC] {
        self.newest.short_tag(purpose, parts)
    }

    /// Whether a short MAC of any key that is here vouches for the parts. Each is compared in constant time.
    #[must_use]
    pub fn verify_short(&self, purpose: MacPurpose, parts: &[&[u8]], mac: &[u8; SHORT_MAC]) -> bool {
        self.numbered().any(|(_, key)| key.short_tag(purpose, parts).ct_eq(mac).into())
    }

    /// What an address is found by, under the current key. Case and outer spaces do not matter.
    #[must_use]
    pub fn blind_index(&self, purpose: IndexPurpose, address: &str) -> [u8; 32] {
        self.newest.blind_index(purpose, address)
    }

    /// What an address may be found by under each key, with the key's number: the current first, then by number.
    #[must_use]
    pub fn blind_indexes(&self, purpose: IndexPurpose, address: &str) -> Vec<(u32, [u8; 32])> {
        self.numbered().map(|(number, key)| (number, key.blind_index(purpose, address))).collect()
    }

    /// Seals class B content under the current key, whose number the envelope names.
    #[must_use]
    pub fn seal_class_b(&self, binding: &Binding, content: &[u8], rng: &mut impl Entropy) -> Vec<u8> {
        seal_numbered(&self.newest.class_b, self.current, binding, content, rng)
    }

    /// Opens class B content under the key it names.
    ///
    /// # Errors
    /// Those of [`open`], and [`OpenFault::UnknownKey`] if that key is not here.
    pub fn open_class_b(&self, binding: &Binding, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenFault> {
        let number = key_id_of(bytes)?;
        let key = self.get(number).ok_or(OpenFault::UnknownKey(number))?;
        open(&key.class_b, binding, bytes)
    }

    /// The current key, then the others by number.
    pub(super) fn numbered(&self) -> impl Iterator<Item = (u32, &Numbered)> {
        std::iter::once((self.current, &self.newest)).chain(self.others.iter().map(|(number, key)| (*number, key)))
    }

    /// The key of a number.
    pub(super) fn get(&self, number: u32) -> Option<&Numbered> {
        if number == self.current { Some(&self.newest) } else { self.others.get(&number) }
    }
}

impl Numbered {
    /// Derives everything from a key.
    pub(super) fn new(root: Key) -> Self {
        let key = |label: &str| Key::from_bytes(*derive(root.expose(), &[b"candour/1 portal ", label.as_bytes()]));
        let mac = |purpose: MacPurpose| {
            Key::from_bytes(*derive(root.expose(), &[b"candour/1 portal mac ", purpose.label().as_bytes()]))
        };
        Self {
            id: *derive(root.expose(), &[b"candour/1 portal id"]),
            pepper: key("pepper"),
            class_b: key("class-b"),
            index: key("index"),
            session: key("session"),
            macs: MacPurpose::ALL.map(mac),
            root,
        }
    }

    /// A tag under the key of a purpose.
    fn tag(&self, purpose: MacPurpose, parts: &[&[u8]]) -> [u8; 32] {
        #[expect(clippy::indexing_slicing, reason = "one key per purpose, in the order of `MacPurpose::ALL`; tested")]
        tag(&self.macs[purpose.place()], parts)
    }

    /// The first bytes of a tag under the key of a purpose.
    fn short_tag(&self, purpose: MacPurpose, parts: &[&[u8]]) -> [u8; SHORT_MAC] {
        let mut short = [0; SHORT_MAC];
        short.iter_mut().zip(self.tag(purpose, parts)).for_each(|(to, from)| *to = from);
        short
    }

    /// What an address is found by under this key.
    fn blind_index(&self, purpose: IndexPurpose, address: &str) -> [u8; 32] {
        let address = Zeroizing::new(address.trim().to_lowercase());
        tag(&self.index, &[purpose.label().as_bytes(), address.as_bytes()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::purpose::Purpose;
    use super::super::vectors::{seeded, to_hex};
    use super::*;

    const ONE: &str = "1 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    const TWO: &str = "2 AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";

    fn keys(text: &str) -> PortalKeys {
        PortalKeys::parse(text).expect("keys")
    }

    #[test]
    fn what_the_old_key_vouched_for_stands_after_a_new_one() {
        let before = keys(&format!("current 1\n{ONE}"));
        let mac = before.mac(MacPurpose::Body, &[b"body", b"address"]);
        let after = keys(&format!("current 2\n{ONE}\n{TWO}"));
        assert_eq!(after.verify(MacPurpose::Body, &[b"body", b"address"], &mac), Ok(()));
        assert_eq!(after.verify(MacPurpose::Body, &[b"body", b"other"], &mac), Err(MacFault::Altered));
        assert_eq!(after.verify(MacPurpose::BodyKey, &[b"body", b"address"], &mac), Err(MacFault::Altered));
        let newer = after.mac(MacPurpose::Body, &[b"body"]);
        assert_eq!(before.verify(MacPurpose::Body, &[b"body"], &newer), Err(MacFault::UnknownKey(2)));
    }

    #[test]
    fn a_short_mac_stands_under_every_key_that_is_here_and_under_no_other() {
        let before = keys(&format!("current 1\n{ONE}"));
        let after = keys(&format!("current 2\n{ONE}\n{TWO}"));
        let mac = before.short_mac(MacPurpose::ReturnPath, &[b"dispatch"]);
        assert!(after.verify_short(MacPurpose::ReturnPath, &[b"dispatch"], &mac));
        assert!(!after.verify_short(MacPurpose::ReturnPath, &[b"another"], &mac));
        assert!(!after.verify_short(MacPurpose::AckLink, &[b"dispatch"], &mac));
        let newer = after.short_mac(MacPurpose::ReturnPath, &[b"dispatch"]);
        assert!(!before.verify_short(MacPurpose::ReturnPath, &[b"dispatch"], &newer));
    }

    #[test]
    fn class_b_opens_under_the_key_it_names() {
        let before = keys(&format!("current 1\n{ONE}"));
        let after = keys(&format!("current 2\n{ONE}\n{TWO}"));
        let binding = Binding::new(Purpose::Address).with(b"row");
        let sealed = before.seal_class_b(&binding, b"desk@body.example", &mut seeded(1));
        assert_eq!(after.open_class_b(&binding, &sealed).unwrap().as_slice(), b"desk@body.example");
        let newer = after.seal_class_b(&binding, b"desk@body.example", &mut seeded(1));
        assert_eq!(before.open_class_b(&binding, &newer).unwrap_err(), OpenFault::UnknownKey(2));
    }

    #[test]
    fn an_address_is_found_under_each_key_however_it_is_written() {
        let before = keys(&format!("current 1\n{ONE}"));
        let after = keys(&format!("current 2\n{ONE}\n{TWO}"));
        let index = before.blind_index(IndexPurpose::AccountAddress, "Jo@Council.example ");
        assert!(after.blind_indexes(IndexPurpose::AccountAddress, "jo@council.example").contains(&(1, index)));
        assert_ne!(before.blind_index(IndexPurpose::BodyAddress, "jo@council.example"), index);
    }

    #[test]
    fn what_is_derived_stays_what_it_is() {
        let keys = keys(&format!("current 1\n{ONE}"));
        assert_eq!(
            to_hex(&keys.known_id(1).unwrap()),
            "56cf72511ffb33b396eb497d10334707e3b426cb19c8f62a326b0c4c2ec8bacf"
        );
        assert_eq!(
            to_hex(keys.pepper(1).unwrap().expose()),
            "6a1f827d5a737ca977edbf5a863df825ed341241f1ddd5e165faaca7d0369c7b"
        );
        assert_eq!(
            to_hex(&keys.mac(MacPurpose::Body, &[b"part"]).to_bytes()),
            "000000018ec6709d4d77a1ec591d032ca1bd3adfa746380ba12c3fae5c294576e09b9e0b"
        );
        assert_eq!(
            to_hex(&keys.blind_index(IndexPurpose::AccountAddress, "jo@council.example")),
            "03a2755732da88977dadb19901281b7d67b95e75e4869583dedc93a00c64b6eb"
        );
    }
}
