//! What the operator writes for the public: imprint, privacy, cost. A text stands under a MAC, so that nobody speaks for the
//! operator by writing into the database: one that was altered is shown to nobody, and the operator is told.

use std::time::Duration;

use super::operator_alert::{self, PORTAL_TEXT_ALTERED};
use super::{ActionError, Portal};
use crate::domain::days;
use crate::domain::portal_text::{PortalText, fits, tidied};
use crate::seal::{self, Mac, MacPurpose, PortalKeys};
use crate::store::portal_texts::{self, TextRow};
use crate::store::{Conn, StoreError, alerts};

/// How often a node looks whether the texts are still what was written. A page does so each time it shows one.
const LOOK_EVERY: Duration = Duration::from_mins(1);

/// What the operator finds of one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Which one.
    pub text: PortalText,
    /// Its words; empty where there are none, and where they were altered.
    pub words: String,
    /// The day it was written, ISO 8601; empty where there is none.
    pub since: String,
    /// Whether it is not what was written here.
    pub altered: bool,
    /// Stands for what is stored, so that a later save can tell that somebody else changed it.
    pub seen: String,
}

/// What the operator typed for one text.
#[derive(Clone, Debug)]
pub struct Typed {
    /// Which one.
    pub text: PortalText,
    /// The words. Empty ones take the text away.
    pub words: String,
    /// [`Written::seen`] of the page it was typed on.
    pub seen: String,
}

/// Why a text was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// Longer than there is room for.
    TooLong,
    /// Somebody else changed it since the page was shown.
    ChangedMeanwhile,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// Some texts cannot be taken, so none was.
    #[error("texts cannot be taken")]
    Faults(Vec<(PortalText, TextFault)>),
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// The words of one text as the public reads them; empty where there are none or they were altered.
///
/// # Errors
/// Those of the database.
pub async fn public_text(portal: &Portal, text: PortalText, language: &str) -> Result<String, ActionError> {
    let language = language.to_owned();
    let row = portal.db.read(move |conn| portal_texts::find(conn, text.code(), &language)).await?;
    Ok(row.filter(|row| is_vouched(&portal.keys, row)).map(|row| row.text).unwrap_or_default())
}

/// All texts of a language, for the operator.
///
/// # Errors
/// Those of the database.
pub async fn written(portal: &Portal, language: &str) -> Result<Vec<Written>, ActionError> {
    let language = language.to_owned();
    let rows = portal.db.read(move |conn| portal_texts::of_language(conn, &language)).await?;
    Ok(PortalText::ALL.iter().map(|text| as_found(portal, *text, row_of(&rows, *text))).collect())
}

fn as_found(portal: &Portal, text: PortalText, row: Option<&TextRow>) -> Written {
    let seen = digest(row);
    match row {
        Some(row) if is_vouched(&portal.keys, row) => {
            Written { text, words: row.text.clone(), since: days::iso(row.since), altered: false, seen }
        }
        other => Written { text, words: String::new(), since: String::new(), altered: other.is_some(), seen },
    }
}

/// Writes texts of a language, all or none. The same words again change nothing; empty ones take a text away.
///
/// # Errors
/// See [`NotWritten`].
pub async fn write(portal: &Portal, language: &str, typed: Vec<Typed>) -> Result<(), NotWritten> {
    let typed: Vec<Typed> = typed.into_iter().map(|typed| Typed { words: tidied(&typed.words), ..typed }).collect();
    let long = typed.iter().filter(|typed| !fits(&typed.words));
    let long: Vec<_> = long.map(|typed| (typed.text, TextFault::TooLong)).collect();
    if !long.is_empty() {
        return Err(NotWritten::Faults(long));
    }
    let (language, keys, today) = (language.to_owned(), portal.keys.clone(), portal.clock.today());
    let changed = portal
        .db
        .write(move |conn: &mut Conn| -> Result<Vec<PortalText>, StoreError> {
            let rows = portal_texts::of_language(conn, &language)?;
            let changed = typed.iter().filter(|typed| {
                let row = row_of(&rows, typed.text);
                digest(row) != typed.seen && row.map_or("", |row| &row.text) != typed.words
            });
            let changed: Vec<PortalText> = changed.map(|typed| typed.text).collect();
            if !changed.is_empty() {
                return Ok(changed);
            }
            for typed in &typed {
                let row = row_of(&rows, typed.text);
                if typed.words.is_empty() {
                    portal_texts::remove(conn, typed.text.code(), &language)?;
                } else if !row.is_some_and(|row| row.text == typed.words && is_vouched(&keys, row)) {
                    portal_texts::put(conn, &vouched(&keys, typed, &language, today))?;
                }
            }
            Ok(Vec::new())
        })
        .await
        .map_err(ActionError::from)?;
    if changed.is_empty() {
        return Ok(());
    }
    Err(NotWritten::Faults(changed.into_iter().map(|text| (text, TextFault::ChangedMeanwhile)).collect()))
}

/// Tells the operator when a text is not what was written.
///
/// # Errors
/// Those of the database.
pub async fn look(portal: &Portal) -> Result<(), ActionError> {
    let rows = portal.db.read(portal_texts::all).await?;
    if rows.iter().all(|row| is_vouched(&portal.keys, row)) {
        return Ok(());
    }
    let alert = operator_alert::row(portal, PORTAL_TEXT_ALTERED, None);
    Ok(portal.db.write(move |conn| alerts::raise(conn, &alert)).await?)
}

/// Looks again and again, for as long as it is polled.
pub async fn keep_looking(portal: Portal) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        if let Err(error) = look(&portal).await {
            tracing::error!(%error, "the texts of the operator cannot be looked at");
        }
    }
}

fn row_of(rows: &[TextRow], text: PortalText) -> Option<&TextRow> {
    rows.iter().find(|row| row.key == text.code())
}

/// Stands for a stored text on a page. No secret: the text is public.
fn digest(row: Option<&TextRow>) -> String {
    let hash = seal::sha256(row.map_or("", |row| &row.text).as_bytes());
    let [first, ..] = hash.as_chunks::<8>().0 else { return String::new() };
    format!("{:016x}", u64::from_be_bytes(*first))
}

fn vouched(keys: &PortalKeys, typed: &Typed, language: &str, since: time::Date) -> TextRow {
    let row = TextRow {
        key: typed.text.code().to_owned(),
        language: language.to_owned(),
        text: typed.words.clone(),
        since,
        mac: Vec::new(),
    };
    let mac = keys.mac(MacPurpose::PortalText, &parts(&row, &days::iso(since)));
    TextRow { mac: mac.to_bytes().to_vec(), ..row }
}

fn is_vouched(keys: &PortalKeys, row: &TextRow) -> bool {
    let vouches = |mac: &Mac| keys.verify(MacPurpose::PortalText, &parts(row, &days::iso(row.since)), mac).is_ok();
    Mac::from_slice(&row.mac).is_some_and(|mac| vouches(&mac))
}

/// What the MAC covers: every other column.
fn parts<'a>(row: &'a TextRow, since: &'a str) -> [&'a [u8]; 4] {
    [row.key.as_bytes(), row.language.as_bytes(), row.text.as_bytes(), since.as_bytes()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::fixture::Fixture;

    async fn typed(portal: &Portal, text: PortalText, words: &str) -> Vec<Typed> {
        let all = written(portal, "en").await.unwrap();
        let seen = all.into_iter().find(|written| written.text == text).unwrap().seen;
        vec![Typed { text, words: words.to_owned(), seen }]
    }

    async fn shown(portal: &Portal, text: PortalText) -> String {
        public_text(portal, text, "en").await.unwrap()
    }

    fn fault(answer: Result<(), NotWritten>) -> TextFault {
        let Err(NotWritten::Faults(faults)) = answer else { panic!("{answer:?}") };
        faults[0].1
    }

    #[tokio::test]
    async fn what_is_written_is_shown_and_empty_words_take_it_away() {
        let house = Fixture::new().await;
        let portal = &house.portal;
        assert_eq!(shown(portal, PortalText::Imprint).await, "");
        let words = typed(portal, PortalText::Imprint, " Box 1, Wellington \n").await;
        write(portal, "en", words).await.unwrap();
        assert_eq!(shown(portal, PortalText::Imprint).await, "Box 1, Wellington");
        assert_eq!(shown(portal, PortalText::Privacy).await, "");
        assert_eq!(public_text(portal, PortalText::Imprint, "de").await.unwrap(), "");
        let nothing = typed(portal, PortalText::Imprint, " \n ").await;
        write(portal, "en", nothing).await.unwrap();
        assert_eq!(shown(portal, PortalText::Imprint).await, "");
        assert!(portal.db.read(portal_texts::all).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn the_same_again_changes_nothing_and_another_text_meanwhile_is_not_overwritten() {
        let house = Fixture::new().await;
        let portal = &house.portal;
        let first = typed(portal, PortalText::Cost, "Nothing.").await;
        write(portal, "en", first.clone()).await.unwrap();
        let row = portal.db.read(portal_texts::all).await.unwrap();
        write(portal, "en", first.clone()).await.unwrap();
        assert_eq!(portal.db.read(portal_texts::all).await.unwrap(), row);

        let late = vec![Typed { words: "A lot.".to_owned(), ..first[0].clone() }];
        assert_eq!(fault(write(portal, "en", late).await), TextFault::ChangedMeanwhile);
        assert_eq!(shown(portal, PortalText::Cost).await, "Nothing.");
        let now = typed(portal, PortalText::Cost, "A lot.").await;
        write(portal, "en", now).await.unwrap();
        assert_eq!(shown(portal, PortalText::Cost).await, "A lot.");
    }

    #[tokio::test]
    async fn one_text_that_is_too_long_keeps_all_from_being_written() {
        let house = Fixture::new().await;
        let portal = &house.portal;
        let mut both = typed(portal, PortalText::Imprint, "Box 1").await;
        both.extend(typed(portal, PortalText::Privacy, &"a".repeat(5_001)).await);
        assert_eq!(fault(write(portal, "en", both).await), TextFault::TooLong);
        assert_eq!(shown(portal, PortalText::Imprint).await, "");
    }

    #[tokio::test]
    async fn a_row_with_any_column_altered_is_not_shown_and_the_operator_is_told() {
        let house = Fixture::new().await;
        let portal = &house.portal;
        let words = typed(portal, PortalText::Imprint, "Box 1").await;
        write(portal, "en", words).await.unwrap();
        look(portal).await.unwrap();
        let told = |portal: &Portal| {
            let db = portal.db.clone();
            async move { db.read(alerts::unseen).await.unwrap().len() }
        };
        assert_eq!(told(portal).await, 0);
        let row = portal.db.read(portal_texts::all).await.unwrap().remove(0);
        let yesterday = row.since.previous_day().unwrap();
        for altered in [
            TextRow { text: "Box 2".to_owned(), ..row.clone() },
            TextRow { key: "privacy".to_owned(), ..row.clone() },
            TextRow { since: yesterday, ..row.clone() },
            TextRow { mac: Vec::new(), ..row.clone() },
        ] {
            let text = PortalText::from_code(&altered.key).unwrap();
            portal.db.write(move |conn| portal_texts::put(conn, &altered)).await.unwrap();
            assert_eq!(shown(portal, text).await, "");
            let found = written(portal, "en").await.unwrap().into_iter().find(|found| found.text == text).unwrap();
            assert!(found.altered && found.words.is_empty());
        }
        look(portal).await.unwrap();
        look(portal).await.unwrap();
        assert_eq!(told(portal).await, 1, "once");

        // Written anew it counts, even when the words are those that somebody put there.
        let anew = typed(portal, PortalText::Imprint, "Box 1").await;
        write(portal, "en", anew).await.unwrap();
        assert_eq!(shown(portal, PortalText::Imprint).await, "Box 1");
    }
}
