//! What vouches for a check and for a wish. A row that the portal did not write is believed by nobody.

use std::fmt::Write as _;

use time::Date;

use crate::actions::{ActionError, Portal, bindings};
use crate::domain::directory::{Body, Fact, Wish, WishState};
use crate::seal::{self, Entropy, Mac, MacPurpose};
use crate::store::directory_checks::CheckRow;
use crate::store::directory_wishes::WishRow;
use crate::store::ids::WishId;

/// What tells one value of a fact from another.
pub(super) fn said_hash(fact: Fact, entry: &Body) -> [u8; 32] {
    seal::sha256(&serde_json::to_vec(&(fact, fact.said(entry))).unwrap_or_default())
}

/// The same as a page's hidden field carries it: what somebody was shown when they decided.
pub(super) fn as_text(hash: &[u8]) -> String {
    hash.iter().fold(String::new(), |mut text, byte| {
        // Writing into a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn check_parts<'a>(row: &'a CheckRow, day: &'a str) -> [&'a [u8]; 4] {
    [row.body.as_bytes(), row.fact.as_bytes(), &row.said_hash, day.as_bytes()]
}

/// A check of today.
pub(super) fn new_check(portal: &Portal, body: &str, fact: Fact, entry: &Body) -> CheckRow {
    let mut row = CheckRow {
        body: body.to_owned(),
        fact: fact.code().to_owned(),
        said_hash: said_hash(fact, entry).to_vec(),
        checked_on: portal.clock.today(),
        mac: Vec::new(),
    };
    let day = row.checked_on.to_string();
    row.mac = portal.keys.mac(MacPurpose::DirectoryCheck, &check_parts(&row, &day)).to_bytes().to_vec();
    row
}

/// The fact and day of a check, if the portal wrote it and the directory still says the same.
pub(super) fn checked(portal: &Portal, row: &CheckRow, entry: &Body) -> Option<(Fact, Date)> {
    let mac = Mac::from_slice(&row.mac)?;
    let day = row.checked_on.to_string();
    portal.keys.verify(MacPurpose::DirectoryCheck, &check_parts(row, &day), &mac).ok()?;
    let fact = Fact::from_code(&row.fact)?;
    (row.said_hash == said_hash(fact, entry)).then_some((fact, row.checked_on))
}

fn wish_parts<'a>(row: &'a WishRow, days: &'a [String; 2]) -> [&'a [u8]; 9] {
    [
        row.id.as_bytes(),
        row.body.as_bytes(),
        row.fact.as_bytes(),
        &row.said_hash,
        &row.details,
        row.state.as_bytes(),
        days[0].as_bytes(),
        days[1].as_bytes(),
        row.answer.as_deref().unwrap_or_default(),
    ]
}

fn days(row: &WishRow) -> [String; 2] {
    [row.asked_on.to_string(), row.decided_on.map(|day| day.to_string()).unwrap_or_default()]
}

/// Vouches for a wish whose other columns are as they shall be.
fn vouch(portal: &Portal, row: &mut WishRow) {
    row.mac = portal.keys.mac(MacPurpose::DirectoryWish, &wish_parts(row, &days(row))).to_bytes().to_vec();
}

/// A wish of today.
pub(super) fn new_wish(
    portal: &Portal,
    body: &str,
    fact: Fact,
    entry: &Body,
    wish: &Wish,
    rng: &mut impl Entropy,
) -> Result<WishRow, ActionError> {
    let id = WishId(seal::random_id(rng));
    let json = serde_json::to_vec(wish).map_err(|_| ActionError::Unreadable)?;
    let mut row = WishRow {
        id,
        body: body.to_owned(),
        fact: fact.code().to_owned(),
        said_hash: said_hash(fact, entry).to_vec(),
        details: portal.keys.seal_class_b(&bindings::directory_wish(id), &json, rng),
        state: WishState::Waiting.code().to_owned(),
        asked_on: portal.clock.today(),
        decided_on: None,
        answer: None,
        mac: Vec::new(),
    };
    vouch(portal, &mut row);
    Ok(row)
}

/// A wish as it is after today's decision. `reason` is for one that is declined.
pub(super) fn decided(
    portal: &Portal,
    row: &WishRow,
    state: WishState,
    reason: &str,
    rng: &mut impl Entropy,
) -> WishRow {
    let binding = bindings::directory_answer(row.id);
    let answer = (!reason.is_empty()).then(|| portal.keys.seal_class_b(&binding, reason.as_bytes(), rng));
    let mut row =
        WishRow { state: state.code().to_owned(), decided_on: Some(portal.clock.today()), answer, ..row.clone() };
    vouch(portal, &mut row);
    row
}

/// A wish that was opened.
pub(super) struct Opened {
    /// Which fact it is about.
    pub(super) fact: Fact,
    /// What is asked.
    pub(super) wish: Wish,
    /// What became of it.
    pub(super) state: WishState,
    /// Why it was declined.
    pub(super) reason: String,
}

/// What is in a row, if the portal wrote it.
pub(super) fn open(portal: &Portal, row: &WishRow) -> Option<Opened> {
    let mac = Mac::from_slice(&row.mac)?;
    portal.keys.verify(MacPurpose::DirectoryWish, &wish_parts(row, &days(row)), &mac).ok()?;
    let json = portal.keys.open_class_b(&bindings::directory_wish(row.id), &row.details).ok()?;
    let reason = match &row.answer {
        Some(sealed) => portal.keys.open_class_b(&bindings::directory_answer(row.id), sealed).ok()?.to_vec(),
        None => Vec::new(),
    };
    Some(Opened {
        fact: Fact::from_code(&row.fact)?,
        wish: serde_json::from_slice(&json).ok()?,
        state: WishState::from_code(&row.state)?,
        reason: String::from_utf8(reason).ok()?,
    })
}
