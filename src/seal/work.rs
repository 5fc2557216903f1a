//! Work that a browser does for its report: the Altcha scheme (<https://altcha.org/docs/v2/proof-of-work>) with SHA-256.
//!
//! ```text
//! key       = HKDF(P, "candour/1 portal work")            any node checks what any node gave out
//! salt      = random ‖ "." ‖ tag of the browser ‖ "?expires=" ‖ unix seconds ‖ "&"
//! challenge = SHA-256(salt ‖ number)                       the browser looks for the number
//! signature = HMAC-SHA256(key, challenge)
//! ```
//!
//! A task is bound to one browser's csrf secret, from which its one draft is derived too: what was worked for one report is worth
//! nothing for another, on whichever node. The salt ends with `&`, so no digit can be moved between it and the number
//! (CVE-2025-68113). Nothing here asks the network for anything.

use std::fmt::Write as _;

use altcha_lib_rs::algorithm::AltchaAlgorithm;
use altcha_lib_rs::{Challenge, ChallengeOptions, Payload, create_challenge};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand::Rng as _;
use serde::Serialize;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::csrf::CsrfSecret;
use super::derive::{derive, sha256};
use super::entropy::Entropy;
use super::portal_keys::{Numbered, PortalKeys};
use super::secret::Secret as _;

/// More characters than any answer to a task has.
const LONGEST: usize = 1_000;

/// A task for one browser, as its page carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Task {
    /// Always `SHA-256`.
    pub algorithm: &'static str,
    /// What the hash of salt and number must be, in hex.
    pub challenge: String,
    /// No number above this one has to be tried.
    #[serde(rename = "maxnumber")]
    pub most: u64,
    /// What stands before the number.
    pub salt: String,
    /// Vouches for the challenge, in hex.
    pub signature: String,
}

/// A task that was done, and in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worked {
    /// The same for the same task: it is taken once.
    pub id: [u8; 32],
    /// Until when it could be done: unix seconds.
    pub expires: i64,
}

impl PortalKeys {
    /// A task for the browser with this secret, to be done by a time (unix seconds). `None` when the library makes none.
    #[must_use]
    pub fn task(&self, browser: &CsrfSecret, most: u64, expires: i64, rng: &mut impl Entropy) -> Option<Task> {
        let mut random = [0; 12];
        rng.fill_bytes(&mut random);
        let salt = format!("{}.{}?expires={expires}&", hex(&random), tag(browser));
        let made = make(&self.newest, salt, rng.gen_range(0..=most), most)?;
        Some(Task { algorithm: "SHA-256", challenge: made.challenge, most, salt: made.salt, signature: made.signature })
    }

    /// What an answer (base64 of JSON, as the scheme has it) is worth at a time (unix seconds): `None` when it is wrong, of another
    /// browser, late, or no answer at all.
    #[must_use]
    pub fn worked(&self, browser: &CsrfSecret, answer: &str, now: i64) -> Option<Worked> {
        if answer.is_empty() || answer.len() > LONGEST {
            return None;
        }
        let payload: Payload = serde_json::from_slice(&STANDARD.decode(answer).ok()?).ok()?;
        let (head, parameters) = payload.salt.split_once('?')?;
        let (_, of) = head.split_once('.')?;
        let expires: i64 = parameters.strip_prefix("expires=")?.strip_suffix('&')?.parse().ok()?;
        if !matches!(payload.algorithm, AltchaAlgorithm::Sha256) || of != tag(browser) || now > expires {
            return None;
        }
        let fits = |(_, key): (u32, &Numbered)| {
            let made = make(key, payload.salt.clone(), payload.number, payload.number);
            made.is_some_and(|made| {
                is_same(&made.challenge, &payload.challenge) && is_same(&made.signature, &payload.signature)
            })
        };
        let id = sha256(payload.challenge.as_bytes());
        self.numbered().any(fits).then_some(Worked { id, expires })
    }
}

fn make(key: &Numbered, salt: String, number: u64, most: u64) -> Option<Challenge> {
    let key = Zeroizing::new(hex(&*derive::<32>(key.root.expose(), &[b"candour/1 portal work"])));
    let options = ChallengeOptions {
        algorithm: Some(AltchaAlgorithm::Sha256),
        max_number: Some(most),
        number: Some(number),
        salt: Some(salt),
        hmac_key: &key,
        ..ChallengeOptions::default()
    };
    create_challenge(options).ok()
}

/// Names a browser in its tasks: derived from its secret, and leads nowhere else.
fn tag(browser: &CsrfSecret) -> String {
    hex(&*derive::<12>(browser.expose(), &[b"candour/1 work"]))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn is_same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

/// Does a task, and answers as a browser would: for tests.
///
/// # Panics
/// When nobody can do it.
#[cfg(test)]
pub(crate) fn answer(task: &Task) -> String {
    let found = altcha_lib_rs::solve_challenge(&task.challenge, &task.salt, None, Some(task.most), 0).unwrap();
    let answer = serde_json::json!({
        "algorithm": task.algorithm, "challenge": task.challenge, "number": found, "salt": task.salt, "signature": task.signature,
    });
    STANDARD.encode(answer.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::vectors::seeded;
    use super::*;

    const KEY: &str = "1 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    const NOW: i64 = 1_800_000_000;

    fn keys(text: &str) -> PortalKeys {
        PortalKeys::parse(text).expect("keys")
    }

    fn task(keys: &PortalKeys, browser: &CsrfSecret) -> Task {
        keys.task(browser, 50, NOW + 60, &mut seeded(5)).expect("a task")
    }

    fn altered(task: &Task, change: impl Fn(&mut Task)) -> Task {
        let mut task = task.clone();
        change(&mut task);
        task
    }

    #[test]
    fn a_task_is_done_once_its_number_is_found_and_by_the_browser_it_was_for() {
        let keys = keys(&format!("current 1\n{KEY}"));
        let browser = CsrfSecret::draw(&mut seeded(1));
        let task = task(&keys, &browser);
        let done = answer(&task);
        let worked = keys.worked(&browser, &done, NOW).expect("done");
        assert_eq!(worked.expires, NOW + 60);
        assert_eq!(keys.worked(&browser, &done, NOW), Some(worked), "the same task has the same id");
        assert_eq!(keys.worked(&browser, &done, NOW + 61), None, "late");
        assert_eq!(keys.worked(&CsrfSecret::draw(&mut seeded(2)), &done, NOW), None, "another browser");
    }

    #[test]
    fn what_is_wrong_or_no_answer_is_worth_nothing() {
        let keys = keys(&format!("current 1\n{KEY}"));
        let browser = CsrfSecret::draw(&mut seeded(1));
        let task = task(&keys, &browser);
        let number = altcha_lib_rs::solve_challenge(&task.challenge, &task.salt, None, Some(50), 0).unwrap();
        let with = |task: &Task, number: u64| {
            let answer = serde_json::json!({
                "algorithm": "SHA-256", "challenge": task.challenge, "number": number, "salt": task.salt,
                "signature": task.signature,
            });
            keys.worked(&browser, &STANDARD.encode(answer.to_string()), NOW)
        };
        assert!(with(&task, number).is_some());
        assert_eq!(with(&task, number + 1), None);
        let longer = altered(&task, |task| task.salt = task.salt.replace("expires=1", "expires=9"));
        assert_eq!(with(&longer, number), None, "the end of the time is under the challenge");
        let unsigned = altered(&task, |task| task.signature = "0".repeat(64));
        assert_eq!(with(&unsigned, number), None);
        for nothing in ["", "x", "e30=", &"A".repeat(LONGEST + 1)] {
            assert_eq!(keys.worked(&browser, nothing, NOW), None, "{nothing}");
        }
    }

    /// CVE-2025-68113: digits of the number that are moved into the salt must not lengthen the time.
    #[test]
    fn no_digit_moves_from_the_number_into_the_time() {
        let keys = keys(&format!("current 1\n{KEY}"));
        let browser = CsrfSecret::draw(&mut seeded(1));
        let task = task(&keys, &browser);
        let number = altcha_lib_rs::solve_challenge(&task.challenge, &task.salt, None, Some(50), 0).unwrap();
        for salt in [format!("{}{number}", task.salt), task.salt.trim_end_matches('&').to_owned()] {
            let answer = serde_json::json!({
                "algorithm": "SHA-256", "challenge": task.challenge, "number": number, "salt": salt, "signature": task.signature,
            });
            assert_eq!(keys.worked(&browser, &STANDARD.encode(answer.to_string()), NOW), None, "{salt}");
        }
    }

    #[test]
    fn what_a_node_gave_out_before_a_new_key_is_taken_after_it() {
        let before = keys(&format!("current 1\n{KEY}"));
        let after = keys(&format!("current 2\n{KEY}\n2 AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI="));
        let foreign = keys("current 1\n1 AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=");
        let browser = CsrfSecret::draw(&mut seeded(1));
        let done = answer(&task(&before, &browser));
        assert!(after.worked(&browser, &done, NOW).is_some());
        assert!(foreign.worked(&browser, &done, NOW).is_none());
    }
}
