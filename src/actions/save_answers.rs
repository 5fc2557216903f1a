//! Saves one page of a reporter's answers. The first save makes the draft, its token and its session.

use zeroize::Zeroizing;

use super::report_answers::{DRAFT, close, life_after_post, open};
use super::reporter_session::{ReporterSession, Words};
use super::rush::Came;
use super::{ActionError, Portal, bindings, rush};
use crate::domain::mail_wait::Signs;
use crate::domain::pressure::Work;
use crate::domain::report::limits::LATE_BYTES;
use crate::domain::report::{Answers, PageAnswers};
use crate::seal::{self, CsrfSecret, ReportSecret, Secret as _, SessionSecret, Token};
use crate::store::ids::{ReportId, SessionId};
use crate::store::reports::{self, Holder, ReportRow, Swap};
use crate::store::{StoreError, sessions};

/// How often a save that lost a race is tried.
const TRIES: u32 = 8;

/// One page to save.
pub struct SaveAnswers {
    /// The page's revision when it was shown.
    pub seen: u32,
    /// What it says now.
    pub content: PageAnswers,
}

/// What became of a save.
pub enum Saved {
    /// It is saved.
    Done {
        /// Its revision now.
        revision: u32,
    },
    /// The page was changed meanwhile, and differs: nothing was overwritten.
    Differs {
        /// What is saved.
        stored: Box<PageAnswers>,
        /// Its revision.
        revision: u32,
    },
}

/// Saves a page of a browser that has no session yet. Two first saves of one browser make one draft.
pub async fn begin(
    portal: &Portal,
    csrf: &CsrfSecret,
    save: SaveAnswers,
    signs: Signs,
) -> Result<(ReporterSession, Saved), ActionError> {
    let save = SaveAnswers { content: save.content.known(&portal.directory), ..save };
    for _ in 0..TRIES {
        let (id, secret) = seal::first_session(csrf);
        let id = SessionId(id);
        if let Some(mut session) = ReporterSession::open(portal, id, secret).await? {
            session.note(signs);
            let saved = again(portal, &mut session, save).await?;
            return Ok((session, saved));
        }
        let (_, secret) = seal::first_session(csrf);
        let mut answers = Answers::default();
        answers.put(save.content.clone());
        match draft(portal, (id, secret), &answers, signs).await {
            Ok(session) => return Ok((session, Saved::Done { revision: answers.revision(save.content.page()) })),
            // The other first save was quicker: its draft is the one.
            Err(ActionError::Store(StoreError::Exists)) => {}
            Err(error) => return Err(error),
        }
    }
    Err(ActionError::Stale)
}

/// Begins a report in which nothing was told yet, for a browser without one: a file comes before any text.
///
/// # Errors
/// Those of the database.
pub async fn begin_blank(portal: &Portal, csrf: &CsrfSecret) -> Result<ReporterSession, ActionError> {
    for _ in 0..TRIES {
        let (id, secret) = seal::first_session(csrf);
        let id = SessionId(id);
        if let Some(session) = ReporterSession::open(portal, id, secret).await? {
            return Ok(session);
        }
        let (_, secret) = seal::first_session(csrf);
        match draft(portal, (id, secret), &Answers::default(), Signs::NONE).await {
            Err(ActionError::Store(StoreError::Exists)) => {}
            other => return other,
        }
    }
    Err(ActionError::Stale)
}

/// Begins a report whose pages are all told already: for measuring.
///
/// # Errors
/// [`StoreError::Exists`] when this browser has a report.
pub async fn begin_told(portal: &Portal, csrf: &CsrfSecret, answers: &Answers) -> Result<ReporterSession, ActionError> {
    let (id, secret) = seal::first_session(csrf);
    draft(portal, (SessionId(id), secret), answers, Signs { work: Work::Done, ..Signs::NONE }).await
}

/// Makes a draft with its token, its secret and its session, all new.
async fn draft(
    portal: &Portal,
    (id, secret): (SessionId, SessionSecret),
    answers: &Answers,
    signs: Signs,
) -> Result<ReporterSession, ActionError> {
    let (now, today) = (portal.clock.now(), portal.clock.today());
    let mut rng = seal::entropy();
    let (token, key) = (Token::draw(&mut rng), ReportSecret::draw(&mut rng));
    let report = ReportId(seal::random_id(&mut rng));
    let life = life_after_post(None, Words::Hidden, (now, rush::draft_seconds(portal, signs.work)), today);
    let row = ReportRow {
        id: report,
        state: DRAFT.to_owned(),
        version: 1,
        expires_on: life.expires_on,
        draft_until: life.draft_until,
    };
    let sealed = close(&key, report, answers, &mut rng)?;
    let wrap =
        seal::seal_secret(&token.reporter_key(), &bindings::report_wrap(report, Holder::Reporter), &key, &mut rng);
    let lookup = token.lookup_id();
    let mut session = ReporterSession::begin(id, secret, report, key, Some(token), Words::Hidden, now);
    session.note(signs);
    session.begun = Some(now);
    let session_row = session.to_row(portal, &mut rng)?;
    portal
        .db
        .write(move |conn| -> Result<(), ActionError> {
            sessions::delete_if_expired(conn, id, now)?;
            sessions::insert(conn, &session_row)?;
            Ok(reports::insert(conn, &row, &sealed, lookup.as_bytes(), &wrap)?)
        })
        .await?;
    session.is_written();
    portal.throttle.rush.note(Came::Draft, signs.work, now);
    Ok(session)
}

/// Saves a page of a browser that has a session. In a locked one it is kept too, and stays locked: once there are words, beside
/// what is saved, because nobody knows yet who wrote it.
///
/// # Errors
/// [`ActionError::Waits`] when something else that came late waits for the same page.
pub async fn again(portal: &Portal, session: &mut ReporterSession, save: SaveAnswers) -> Result<Saved, ActionError> {
    let now = portal.clock.now();
    let clash = match (session.is_locked(now), session.words) {
        (false, _) => Clash::ShowBoth,
        // Whoever has the browser opens this one by a press.
        (true, Words::Hidden) => Clash::PutAside,
        (true, Words::Shown | Words::Kept) => Clash::Always,
    };
    session.touch(now);
    let save = SaveAnswers { content: save.content.known(&portal.directory), ..save };
    for _ in 0..TRIES {
        let id = session.report;
        let found = portal.db.read(move |conn| reports::with_answers(conn, id)).await?;
        let (row, sealed) = found.ok_or(ActionError::NotFound)?;
        let mut answers = open(&session.key, id, sealed)?;
        let (change, saved) = decide(&mut answers, &save, clash)?;
        if write(portal, session, row, change, &answers).await? == Swap::Done {
            return Ok(saved);
        }
    }
    Err(ActionError::Stale)
}

/// Keeps a late form in which something needs a look: beside what is saved, until its writer is back.
///
/// # Errors
/// [`ActionError::TooMuch`] for one that is larger than [`LATE_BYTES`], and for more than a report may have;
/// [`ActionError::Waits`] when something else waits for the same page.
pub async fn aside(portal: &Portal, session: &mut ReporterSession, content: PageAnswers) -> Result<(), ActionError> {
    session.touch(portal.clock.now());
    let content = content.known(&portal.directory);
    let json = Zeroizing::new(serde_json::to_vec(&content).map_err(|_| ActionError::Unreadable)?);
    if json.len() > LATE_BYTES {
        return Err(ActionError::TooMuch);
    }
    for _ in 0..TRIES {
        let id = session.report;
        let found = portal.db.read(move |conn| reports::with_answers(conn, id)).await?;
        let (row, sealed) = found.ok_or(ActionError::NotFound)?;
        let mut answers = open(&session.key, id, sealed)?;
        put_aside(&mut answers, content.clone())?;
        if write(portal, session, row, Change::Answers, &answers).await? == Swap::Done {
            return Ok(());
        }
    }
    Err(ActionError::Stale)
}

/// Puts a late form beside what is saved. Another one that waits there is not lost by it.
fn put_aside(answers: &mut Answers, content: PageAnswers) -> Result<(), ActionError> {
    if answers.aside(content.page()).is_some_and(|waits| *waits != content) {
        return Err(ActionError::Waits);
    }
    answers.put_aside(content);
    Ok(())
}

/// What to do with a page that was changed meanwhile.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clash {
    /// Show both.
    ShowBoth,
    /// Put what came aside.
    PutAside,
    /// Put it aside whether or not the page was changed.
    Always,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    None,
    Answers,
}

/// Two tabs: what another one wrote meanwhile is never overwritten unseen.
fn decide(answers: &mut Answers, save: &SaveAnswers, clash: Clash) -> Result<(Change, Saved), ActionError> {
    let page = save.content.page();
    let (stored, revision) = (PageAnswers::of(page, answers), answers.revision(page));
    if stored == save.content && answers.aside(page).is_none() {
        return Ok((Change::None, Saved::Done { revision }));
    }
    if clash != Clash::Always && (save.seen >= revision || stored == save.content) {
        answers.put(save.content.clone());
        return Ok((Change::Answers, Saved::Done { revision: answers.revision(page) }));
    }
    Ok(match clash {
        Clash::ShowBoth => (Change::None, Saved::Differs { stored: Box::new(stored), revision }),
        Clash::PutAside | Clash::Always => {
            put_aside(answers, save.content.clone())?;
            (Change::Answers, Saved::Done { revision })
        }
    })
}

async fn write(
    portal: &Portal,
    session: &ReporterSession,
    row: ReportRow,
    change: Change,
    answers: &Answers,
) -> Result<Swap, ActionError> {
    let mut rng = seal::entropy();
    let (now, today) = (portal.clock.now(), portal.clock.today());
    let sealed = match change {
        Change::None => None,
        Change::Answers => Some(close(&session.key, row.id, answers, &mut rng)?),
    };
    let (changes, lasts) = (session.changes(portal), rush::draft_seconds(portal, session.signs.work));
    let swap = portal
        .db
        .write(move |conn| -> Result<Swap, ActionError> {
            let life = life_after_post(Some(&row), changes.apply(conn)?, (now, lasts), today);
            Ok(match &sealed {
                Some(sealed) => reports::swap_answers(conn, row.id, row.version, sealed, life)?,
                None => reports::set_life(conn, row.id, life).map(|()| Swap::Done)?,
            })
        })
        .await?;
    if swap == Swap::Done {
        session.is_written();
    }
    Ok(swap)
}

/// Notes a POST that changes no answer: unlocking, showing the words, saying that they are kept.
pub(super) async fn keep_open(portal: &Portal, session: &ReporterSession) -> Result<(), ActionError> {
    let id = session.report;
    let row = portal.db.read(move |conn| reports::find(conn, id)).await?.ok_or(ActionError::NotFound)?;
    let swap = write(portal, session, row, Change::None, &Answers::default()).await?;
    debug_assert!(swap == Swap::Done, "nothing was guarded");
    Ok(())
}
