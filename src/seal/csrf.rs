//! Forms that only the page we gave out can send, and first posts that make one draft.
//!
//! The csrf cookie holds 32 random bytes. The form carries a token derived from them (a signed double submit), and the
//! session of a first post is derived from them too: two first posts of one browser arrive at the same session.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::derive::derive;
use super::secret::{Secret, SessionSecret, from_text, secret, to_text};

secret!(
    /// What the csrf cookie holds.
    CsrfSecret
);

impl CsrfSecret {
    /// As the cookie carries it: base64url, 43 characters.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        to_text(self)
    }

    /// Reads the cookie; `None` for anything that is not one.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        from_text(text)
    }
}

/// The token that a form carries: base64url, 43 characters.
#[must_use]
pub fn form_token(secret: &CsrfSecret) -> String {
    URL_SAFE_NO_PAD.encode(derive::<32>(secret.expose(), &[b"candour/1 form token"]))
}

/// Whether a form's token belongs to the cookie. Compared in constant time.
#[must_use]
pub fn is_form_token(secret: &CsrfSecret, token: &str) -> bool {
    form_token(secret).as_bytes().ct_eq(token.as_bytes()).into()
}

/// The session that a first post begins: its id and its secret.
#[must_use]
pub fn first_session(secret: &CsrfSecret) -> ([u8; 16], SessionSecret) {
    let id = derive(secret.expose(), &[b"candour/1 first session id"]);
    let key = derive(secret.expose(), &[b"candour/1 first session secret"]);
    (*id, SessionSecret::from_bytes(*key))
}

#[cfg(test)]
mod tests {
    use super::super::vectors::{seeded, to_hex};
    use super::*;

    #[test]
    fn a_form_belongs_to_its_cookie_only() {
        let mut rng = seeded(1);
        let (mine, other) = (CsrfSecret::draw(&mut rng), CsrfSecret::draw(&mut rng));
        assert!(is_form_token(&mine, &form_token(&mine)));
        assert!(!is_form_token(&mine, &form_token(&other)));
        assert!(!is_form_token(&mine, ""));
        assert!(!is_form_token(&mine, &mine.to_text()));
    }

    #[test]
    fn two_first_posts_of_one_browser_arrive_at_one_session() {
        let secret = CsrfSecret::draw(&mut seeded(1));
        let (one, two) = (first_session(&secret), first_session(&secret));
        assert!(one.0 == two.0 && bool::from(one.1.matches(&two.1)));
    }

    #[test]
    fn what_is_derived_stays_what_it_is() {
        let secret = CsrfSecret::from_bytes([1; 32]);
        assert_eq!(form_token(&secret), "KFN3TuT3ORj3LzJruFDrFBt7UHXQDRKAha6h0Bhmn_E");
        assert_eq!(to_hex(&first_session(&secret).0), "d384eb7753b4118bd879eee73be7e91b");
    }
}
