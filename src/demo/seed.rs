//! Puts the made-up bodies, people and reports in, through the actions that people use.

use super::KeptWords;
use super::people::{COMMISSIONER, PASSPHRASE, PEOPLE, Person};
use super::reports::{MadeUp, REPORTS, Step};
use crate::actions::add_operator::add_operator;
use crate::actions::credentials::Attempt;
use crate::actions::move_case::{MoveCase, Seen, StepFault, move_case};
use crate::actions::new_account::{Credentials, NewAccount};
use crate::actions::new_body::FoundBody;
use crate::actions::open_case::open_case;
use crate::actions::report_answers::OpenReport;
use crate::actions::reporter_session::ReporterSession;
use crate::actions::save_answers::{self, SaveAnswers};
use crate::actions::send_report::{Sent, Wish, send_report};
use crate::actions::sign_in::sign_in;
use crate::actions::staff_session::{self, StaffSession};
use crate::actions::write_to_reporter::{Writing, write_to_reporter};
use crate::actions::{ActionError, Portal};
use crate::clock::Clock;
use crate::domain::case_state::State;
use crate::domain::mail_wait::Signs;
use crate::domain::pressure::Work;
use crate::domain::profile::Profile;
use crate::seal::{self, CsrfSecret, Passphrase, RecoveryCodes, Secret as _};
use crate::store::ids::{AccountId, CaseId};
use crate::store::{accounts, cases};

/// How long one code of an authenticator app is shown (RFC 6238).
const CODE_SECONDS: i64 = 30;

/// Puts everything in; returns the words of the reports.
pub(super) async fn put_in(portal: &Portal) -> Result<Vec<KeptWords>, ActionError> {
    for person in &PEOPLE {
        match person.body {
            Some(place) => {
                let body = FoundBody {
                    body: place.id,
                    address: place.mailbox,
                    timezone: "Pacific/Auckland",
                    lead_address: person.address,
                    lead_name: person.name,
                    passphrase: PASSPHRASE,
                    totp: person.totp(),
                    profile: Profile::default(),
                };
                body.run(portal).await?;
            }
            None => operator(portal, person).await?,
        }
    }
    let mut words = Vec::new();
    let mut at_desk = Vec::new();
    for report in &REPORTS {
        let session = tell(portal, report).await?;
        let token = session.token.as_ref().ok_or(ActionError::Unreadable)?;
        words.push(KeptWords { about: report.about.to_owned(), words: token.words().join(" ") });
        at_desk.push((case_of(portal, &session).await?, report));
    }
    let [commissioner, ..] = &PEOPLE;
    let desk = signed_in(portal, commissioner).await?;
    for (case, report) in at_desk {
        for step in report.steps {
            take(portal, &desk, case, step).await?;
        }
    }
    Ok(words)
}

/// An account without a desk, made an operator.
async fn operator(portal: &Portal, person: &Person) -> Result<(), ActionError> {
    let mut rng = seal::entropy();
    let (recovery_codes, _) = RecoveryCodes::draw(&mut rng);
    let passphrase = Passphrase::typed(PASSPHRASE).ok_or(ActionError::Unreadable)?.into();
    let credentials = Credentials { passphrase, totp: person.totp(), recovery_codes, last_step: None };
    let id = AccountId(seal::random_id(&mut rng));
    let account = NewAccount::make(portal, id, person.address, credentials, &mut rng).await?.row;
    portal.db.write(move |conn| accounts::insert(conn, &account)).await?;
    add_operator(portal, person.address, person.address).await.map(drop)
}

/// Tells one report, page by page, and sends it.
async fn tell(portal: &Portal, report: &MadeUp) -> Result<ReporterSession, ActionError> {
    let csrf = CsrfSecret::draw(&mut seal::entropy());
    let mut pages = report.pages().into_iter().map(|content| SaveAnswers { seen: 0, content });
    let first = pages.next().ok_or(ActionError::Unreadable)?;
    let (mut session, _) = save_answers::begin(portal, &csrf, first, Signs { work: Work::Done, ..Signs::NONE }).await?;
    for page in pages {
        save_answers::again(portal, &mut session, page).await?;
    }
    let chosen = OpenReport::of(portal, &session).await?.answers.recipients.into_keys();
    match send_report(portal, &mut session, Wish::send_to(chosen.collect())).await? {
        Sent::Done => Ok(session),
        Sent::Needs(_) | Sent::Unnamed => Err(ActionError::Unreadable),
    }
}

/// The case that a report became at the commissioner.
async fn case_of(portal: &Portal, session: &ReporterSession) -> Result<CaseId, ActionError> {
    let report = session.report;
    let sent = portal.db.read(move |conn| cases::of_report(conn, report)).await?;
    sent.into_iter().find(|row| row.body == COMMISSIONER).map(|row| row.id).ok_or(ActionError::NotFound)
}

/// Signs somebody in at their desk, with a clock that is one code behind: the code of now is left for visitors.
async fn signed_in(portal: &Portal, person: &Person) -> Result<StaffSession, ActionError> {
    let clock = Clock::system();
    clock.advance(-CODE_SECONDS);
    let behind = Portal { clock, ..portal.clone() };
    let code = person.totp().code_at(u64::try_from(behind.clock.now()).unwrap_or_default());
    let attempt = Attempt { address: person.address, passphrase: PASSPHRASE, code: &code, known_browser: None };
    let signed_in = sign_in(&behind, &attempt, None).await.map_err(|_| ActionError::Denied)?;
    staff_session::open_desk(&behind, signed_in.id, &signed_in.secret).await?.ok_or(ActionError::NotFound)
}

/// Takes one step with a case, as it stands now.
async fn take(portal: &Portal, desk: &StaffSession, case: CaseId, step: &Step) -> Result<(), ActionError> {
    let row = portal.db.read(move |conn| cases::find(conn, case)).await?.ok_or(ActionError::NotFound)?;
    let state = State::from_codes(&row.state, row.outcome.as_deref()).ok_or(ActionError::Unreadable)?;
    let seen = Seen { state, last_message: row.last_message };
    let taken = match step {
        Step::Open => return open_case(portal, desk, case).await,
        Step::Move(made_by, words) => {
            move_case(portal, desk, MoveCase { case, seen, made_by: *made_by, words: (*words).to_owned() }).await
        }
        Step::Ask(question) => {
            write_to_reporter(portal, desk, case, seen, (Writing::Question, (*question).to_owned())).await
        }
    };
    match taken {
        Ok(_) => Ok(()),
        Err(StepFault::Action(error)) => Err(error),
        Err(_) => Err(ActionError::Denied),
    }
}
