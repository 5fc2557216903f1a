//! What a session holds, sealed under two halves: the secret in the browser's cookie, and the portal's keys.
//!
//! ```text
//! key = HKDF-SHA256(cookie secret ‖ HKDF(P, "session"), "candour/1 session")
//! ```
//!
//! Whoever reads the database has neither half; whoever writes to it cannot make a session of their own.

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use super::derive::derive;
use super::entropy::Entropy;
use super::envelope::{key_id_of, open, seal_numbered};
use super::fault::{OpenFault, SealFault};
use super::portal_keys::{Numbered, PortalKeys};
use super::purpose::Binding;
use super::secret::{Key, Secret as _, SessionSecret};
use super::typed::{Sealed, from_json, to_json};

impl PortalKeys {
    /// Seals what a session holds under its cookie's secret and the current key, whose number the envelope names.
    ///
    /// # Errors
    /// [`SealFault::NoJson`] if the value has no JSON form.
    pub fn seal_session<T: Serialize>(
        &self,
        secret: &SessionSecret,
        binding: &Binding,
        value: &T,
        rng: &mut impl Entropy,
    ) -> Result<Sealed<T>, SealFault> {
        let key = session_key(secret, &self.newest);
        Ok(Sealed::from_bytes(seal_numbered(&key, self.current, binding, &to_json(value)?, rng)))
    }

    /// Opens what [`PortalKeys::seal_session`] sealed.
    ///
    /// # Errors
    /// Those of [`open`], and [`OpenFault::UnknownKey`] if the portal key it names is not here.
    pub fn open_session<T: DeserializeOwned>(
        &self,
        secret: &SessionSecret,
        binding: &Binding,
        sealed: &Sealed<T>,
    ) -> Result<T, OpenFault> {
        let number = key_id_of(sealed.as_bytes())?;
        let key = self.get(number).ok_or(OpenFault::UnknownKey(number))?;
        from_json(&open(&session_key(secret, key), binding, sealed.as_bytes())?)
    }
}

/// The key of one session. Both halves are 32 bytes, so where one ends is plain.
fn session_key(secret: &SessionSecret, portal: &Numbered) -> Key {
    let halves = Zeroizing::new([secret.expose().as_slice(), portal.session.expose()].concat());
    Key::from_bytes(*derive(&halves, &[b"candour/1 session"]))
}

#[cfg(test)]
mod tests {
    use super::super::purpose::Purpose;
    use super::super::typed::seal_json;
    use super::super::vectors::seeded;
    use super::*;

    fn keys(text: &str) -> PortalKeys {
        PortalKeys::parse(text).expect("keys")
    }

    fn binding() -> Binding {
        Binding::new(Purpose::SessionBox).with(b"session 1").with(b"staff")
    }

    const ONE: &str = "1 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    const TWO: &str = "2 AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";

    #[test]
    fn a_session_opens_with_both_halves_and_outlives_a_new_portal_key() {
        let (before, after) = (keys(&format!("current 1\n{ONE}")), keys(&format!("current 2\n{ONE}\n{TWO}")));
        let secret = SessionSecret::draw(&mut seeded(1));
        let sealed = before.seal_session(&secret, &binding(), &7, &mut seeded(2)).unwrap();
        assert_eq!(after.open_session(&secret, &binding(), &sealed), Ok(7));
        let other = SessionSecret::draw(&mut seeded(3));
        assert_eq!(after.open_session(&other, &binding(), &sealed), Err(OpenFault::Refused));
    }

    #[test]
    fn a_cookie_alone_makes_no_session() {
        let (own, foreign) =
            (keys(&format!("current 1\n{ONE}")), keys(&format!("current 1\n{}", TWO.replace("2 ", "1 "))));
        let secret = SessionSecret::draw(&mut seeded(1));
        let by_cookie = seal_json(&Key::from_bytes(*secret.expose()), &binding(), &7, &mut seeded(2)).unwrap();
        assert_eq!(own.open_session(&secret, &binding(), &by_cookie), Err(OpenFault::UnknownKey(0)));
        let by_others = foreign.seal_session(&secret, &binding(), &7, &mut seeded(2)).unwrap();
        assert_eq!(own.open_session(&secret, &binding(), &by_others), Err(OpenFault::Refused));
    }
}
