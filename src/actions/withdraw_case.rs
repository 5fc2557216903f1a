//! A reporter takes a case back from one body.

use super::evidence::let_go;
use super::parting::{Left, Parting};
use super::report_answers::{close, open};
use super::reporter_session::ReporterSession;
use super::{ActionError, Portal, notice_row, report_life};
use crate::domain::report::plan::Verdict;
use crate::domain::report::{Answers, PageAnswers};
use crate::seal::{self, Entropy};
use crate::store::case_keys::{self, Recipient};
use crate::store::ids::{CaseId, FileId, RowId};
use crate::store::reports::{self, Lifetime, Swap};
use crate::store::{cases, deletions, files, reporter_cases};

/// How often it is tried when the desk did something at the same moment.
const TRIES: u32 = 5;

/// Withdraws one case, and says what that came to.
///
/// # Errors
/// [`ActionError::NotFound`] when the case is not of this session's report, [`ActionError::Denied`] while the session
/// is locked.
pub async fn withdraw_case(portal: &Portal, session: &mut ReporterSession, case: CaseId) -> Result<Left, ActionError> {
    session.require_in_time(portal.clock.now())?;
    for _ in 0..TRIES {
        match try_once(portal, session, case).await {
            Err(ActionError::Stale) => {}
            other => return other,
        }
    }
    Err(ActionError::Stale)
}

async fn try_once(portal: &Portal, session: &ReporterSession, case: CaseId) -> Result<Left, ActionError> {
    let (report, today) = (session.report, portal.clock.today());
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            let row = reporter_cases::find(conn, case, report)?;
            let wrap = case_keys::wrap_of(conn, case, Recipient::Reporter, 0)?;
            Ok(row.zip(wrap).zip(reports::with_answers(conn, report)?))
        })
        .await?;
    let Some(((row, wrap), (report_row, answers))) = found else { return Err(ActionError::NotFound) };
    let mut rng = seal::entropy();
    let unchosen = unchosen(session, open(&session.key, report, answers)?, &row.body, &mut rng)?;
    let parting = Parting::prepare(portal, (report, &session.key), &row, &wrap, &mut rng)?;
    let journal = RowId(seal::random_id(&mut rng));
    let changes = session.changes(portal);
    let (left, unasked, files) = portal
        .db
        .write(move |conn| -> Result<(Left, bool, Vec<FileId>), ActionError> {
            let files = files::around_report(conn, report)?;
            let left = parting.apply(conn)?;
            let life = Lifetime { expires_on: report_row.expires_on, draft_until: report_row.draft_until };
            // What was taken back does not go out again by itself when the reporter sends to somebody else.
            if left == Left::Gone
                && let Some(answers) = &unchosen
                && reports::swap_answers(conn, report, report_row.version, answers, life)? == Swap::Stale
            {
                return Err(ActionError::Stale);
            }
            // With the last body that worked on it goes the address for notices: there is nothing more to tell.
            let is_last = left != Left::Closed && cases::count_open_of_report(conn, report)? == 0;
            let unasked = is_last && notice_row::delete(conn, report)?;
            if unasked {
                deletions::append(conn, journal, "reporter_notices", report.as_bytes(), today)?;
            }
            report_life::renew(conn, report, today)?;
            changes.apply(conn)?;
            Ok((left, unasked, files))
        })
        .await?;
    session.is_written();
    let_go(portal, files).await;
    portal.queue_bell.notify_one();
    if left == Left::Gone || unasked {
        portal.db.forget_deleted().await;
    }
    Ok(left)
}

/// The answers with "not for this body" for one; none where nothing is chosen for it.
fn unchosen(
    session: &ReporterSession,
    mut answers: Answers,
    body: &str,
    rng: &mut impl Entropy,
) -> Result<Option<Vec<u8>>, ActionError> {
    let mut recipients = answers.recipients.clone();
    let Some(chosen) = recipients.get_mut(body).filter(|chosen| chosen.choice != Verdict::NO) else { return Ok(None) };
    Verdict::NO.clone_into(&mut chosen.choice);
    answers.put(PageAnswers::Recipients(recipients));
    close(&session.key, session.report, &answers, rng).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::fixture::Fixture;
    use crate::actions::report_status::{ReportState, report_status};
    use crate::actions::write_to_body::{WriteToBody, write_to_body};
    use crate::domain::case_state::{Outcome, State};
    use crate::domain::report::MessageKind;
    use crate::store::{StoreError, case_events, dispatches, jobs, messages};

    #[tokio::test]
    async fn before_anybody_opened_it_nothing_of_the_case_is_left() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let mut session = fixture.session(&sent).await;
        let note = WriteToBody { case: sent.case, text: "wait".to_owned(), seen: None };
        write_to_body(&fixture.portal, &mut session, note).await.unwrap();
        assert_eq!(withdraw_case(&fixture.portal, &mut session, sent.case).await.unwrap(), Left::Gone);

        let case = sent.case;
        let left = fixture.portal.db.read(move |conn| -> Result<_, StoreError> {
            Ok((
                messages::of_case(conn, case)?.len(),
                dispatches::of_case(conn, case)?.len(),
                case_keys::wraps_of(conn, &[case], Recipient::Reporter)?.len(),
                case_events::of_cases(conn, &[case])?.len(),
                jobs::count(conn)?,
            ))
        });
        assert_eq!(left.await.unwrap(), (0, 0, 0, 0, 0));
        assert!(fixture.case(case).await.is_none());
        let status = report_status(&fixture.portal, &session).await.unwrap().unwrap();
        assert!(status.state == ReportState::Held && status.cases.is_empty() && status.expires_on.is_some());
    }

    /// Whether a file of the portal has these bytes.
    fn lies_there(fixture: &Fixture, bytes: &[u8]) -> bool {
        let files = std::fs::read_dir(&fixture.portal.config.data_dir).unwrap().map(|file| file.unwrap().path());
        let files = files.filter(|path| path.is_file()).map(|path| std::fs::read(path).unwrap());
        files.into_iter().any(|file| file.windows(bytes.len()).any(|there| there == bytes))
    }

    #[tokio::test]
    async fn what_was_withdrawn_is_in_no_file_of_the_database_any_more() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        let sealed = fixture.case(sent.case).await.unwrap().snapshot[..24].to_vec();
        let mut session = fixture.session(&sent).await;
        assert!(lies_there(&fixture, &sealed));
        assert_eq!(withdraw_case(&fixture.portal, &mut session, sent.case).await.unwrap(), Left::Gone);
        assert!(!lies_there(&fixture, &sealed), "it can still be taken out of the database's files");
    }

    #[tokio::test]
    async fn an_opened_case_stays_and_the_body_is_asked_to_stop() {
        let fixture = Fixture::new().await;
        let sent = fixture.sent().await;
        fixture.open_at_desk(sent.case).await;
        let mut session = fixture.session(&sent).await;
        assert_eq!(withdraw_case(&fixture.portal, &mut session, sent.case).await.unwrap(), Left::AskedToStop);
        let status = report_status(&fixture.portal, &session).await.unwrap().unwrap();
        let case = &status.cases[0];
        assert_eq!(case.state, State::Closed(Outcome::Withdrawn));
        assert_eq!(case.messages.last().map(|read| read.content.kind), Some(MessageKind::StopAsked));
        assert_eq!(withdraw_case(&fixture.portal, &mut session, sent.case).await.unwrap(), Left::Closed);

        let back = WriteToBody { case: sent.case, text: "Please go on.".to_owned(), seen: None };
        write_to_body(&fixture.portal, &mut session, back).await.unwrap();
        let row = fixture.case(sent.case).await.unwrap();
        assert!(row.state == "assessing" && row.stop_asked_on.is_none() && row.closed_on.is_none());
    }
}
