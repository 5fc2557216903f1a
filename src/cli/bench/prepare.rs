//! What is made outside the timing: a body that has joined, drafts ready to be sent, reports that were sent.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tokio::task::JoinSet;

use super::fault::BenchFault;
use crate::actions::encrypted_mail::OPENPGP;
use crate::actions::new_body::FoundBody;
use crate::actions::reporter_session::ReporterSession;
use crate::actions::send_report::{Sent, Wish, send_report};
use crate::actions::{ActionError, Portal, body_row, save_answers};
use crate::domain::profile::Profile;
use crate::domain::report::Answers;
use crate::domain::report::answers::RecipientAnswer;
use crate::seal::{self, Certificate, CsrfSecret, PublicKey, Secret as _, TotpSecret};
use crate::store::bodies::{self, BodyRow};

/// The body that all of it goes to.
pub(super) const BODY: &str = "nz-hdc";
/// Who signs in at its desk.
pub(super) const LEAD: &str = "lead@bench.example";
/// With this.
pub(super) const PASSPHRASE: &str = "lantern maple orbit quiet river stone";
/// Tasks that prepare at one time: what they write shares commits.
const TASKS: usize = 32;
/// About 1.3 kB, as much as many people write.
const ACCOUNT: &str = "This text is made up, to measure with. It is about as long as what many people write at first. ";

/// One browser with a report in it.
pub(super) struct Browser {
    /// Its cookies, as a request carries them.
    pub(super) cookies: String,
    /// What its forms carry.
    pub(super) form_token: String,
    /// The 12 words of its report.
    pub(super) words: String,
    session: ReporterSession,
}

/// Joins the body. Returns its lead's second factor.
pub(super) async fn body(portal: &Portal) -> Result<TotpSecret, BenchFault> {
    let totp = TotpSecret::draw(&mut seal::entropy());
    let body = FoundBody {
        body: BODY,
        address: "complaints@bench.example",
        timezone: "Pacific/Auckland",
        lead_address: LEAD,
        lead_name: "A lead",
        passphrase: PASSPHRASE,
        totp: TotpSecret::from_bytes(*totp.expose()),
        profile: Profile::default(),
    };
    body.run(portal).await?;
    Ok(totp)
}

/// Has the body get reports by mail, encrypted to a certificate that nobody has the private key of.
pub(super) async fn certificate(portal: &Portal) -> Result<(), BenchFault> {
    let found = portal.db.read(|conn| bodies::find_with_key(conn, BODY)).await?;
    let (row, key) = found.ok_or(BenchFault::Unprepared("there is no body"))?;
    let certificate = Certificate::read(include_bytes!("certificate.asc"), portal.clock.now());
    let certificate = certificate.and_then(|certificate| certificate.to_bytes());
    let certificate = certificate.map_err(|_| BenchFault::Unprepared("there is no certificate"))?;
    let public_key = PublicKey::from_slice(&key.public_key);
    let address = body_row::open_address(portal, &row)?;
    let mut row = BodyRow { mode: OPENPGP.to_owned(), certificate: Some(certificate), ..row };
    body_row::seal_row(portal, &mut row, public_key.as_ref(), &address, &mut seal::entropy());
    portal.db.write(move |conn| bodies::update(conn, &row)).await?;
    Ok(())
}

/// What happened in made-up reports.
#[derive(Clone, Copy)]
enum Story {
    /// Something else in each, so that cases of all tiers arise.
    Various,
    /// The same in all, and nothing that is urgent.
    Calm,
}

/// Drafts, each in a browser of its own, told in full and with the body chosen.
pub(super) async fn drafts(portal: &Portal, count: usize) -> Result<Vec<Browser>, BenchFault> {
    told(portal, count, Story::Various).await
}

/// Such drafts, none of them urgent.
pub(super) async fn calm_drafts(portal: &Portal, count: usize) -> Result<Vec<Browser>, BenchFault> {
    told(portal, count, Story::Calm).await
}

async fn told(portal: &Portal, count: usize, story: Story) -> Result<Vec<Browser>, BenchFault> {
    let mut tasks = JoinSet::new();
    for first in 0..TASKS {
        let portal = portal.clone();
        tasks.spawn(async move {
            let mut made = Vec::new();
            for number in (first..count).step_by(TASKS) {
                made.push(draft(&portal, number, story).await?);
            }
            Ok::<_, BenchFault>(made)
        });
    }
    gathered(tasks).await
}

/// Sends drafts as the button does.
pub(super) async fn send(portal: &Portal, drafts: Vec<Browser>) -> Result<Vec<Browser>, BenchFault> {
    let mut tasks = JoinSet::new();
    let mut drafts = drafts.into_iter().peekable();
    while drafts.peek().is_some() {
        let (portal, mut part) = (portal.clone(), drafts.by_ref().take(TASKS).collect::<Vec<_>>());
        tasks.spawn(async move {
            for browser in &mut part {
                let wish = Wish::send_to(vec![BODY.to_owned()]);
                match send_report(&portal, &mut browser.session, wish).await? {
                    Sent::Done => {}
                    Sent::Needs(_) | Sent::Unnamed => {
                        return Err(BenchFault::Unprepared("a draft was not ready to be sent"));
                    }
                }
            }
            Ok(part)
        });
    }
    gathered(tasks).await
}

async fn gathered(mut tasks: JoinSet<Result<Vec<Browser>, BenchFault>>) -> Result<Vec<Browser>, BenchFault> {
    let mut all = Vec::new();
    while let Some(done) = tasks.join_next().await {
        all.append(&mut done.map_err(|_| BenchFault::Unprepared("a task ended early"))??);
    }
    Ok(all)
}

async fn draft(portal: &Portal, number: usize, story: Story) -> Result<Browser, ActionError> {
    let csrf = CsrfSecret::draw(&mut seal::entropy());
    let session = save_answers::begin_told(portal, &csrf, &answers(portal, number, story)).await?;
    let mut cookie = session.id.as_bytes().to_vec();
    cookie.extend_from_slice(session.secret.expose());
    Ok(Browser {
        cookies: format!("csrf={}; visit={}", *csrf.to_text(), URL_SAFE_NO_PAD.encode(cookie)),
        form_token: seal::form_token(&csrf),
        words: session.token.as_ref().map(|token| token.words().join(" ")).unwrap_or_default(),
        session,
    })
}

/// Every page told.
fn answers(portal: &Portal, number: usize, story: Story) -> Answers {
    let violations = portal.directory.taxonomy().violations();
    let violation = match story {
        Story::Various => violations.get(number % violations.len().max(1)).map(|violation| violation.id.to_string()),
        Story::Calm => Some("dual_relationship".to_owned()),
    };
    let mut answers = Answers::default();
    "NZ".clone_into(&mut answers.place.care_country);
    "NZ".clone_into(&mut answers.place.practitioner_country);
    answers.practitioner.professions = vec!["psychologist".to_owned()];
    "Someone Made Up".clone_into(&mut answers.practitioner.practitioner_name);
    answers.what_happened.violations = violation.into_iter().collect();
    answers.what_happened.narrative = ACCOUNT.repeat(14);
    "2026-03".clone_into(&mut answers.when.happened_from);
    "client".clone_into(&mut answers.about_you.reporter);
    let (choice, anonymity) = ("send".to_owned(), "anonymous_reachable".to_owned());
    let chosen = RecipientAnswer { choice, anonymity, ..RecipientAnswer::default() };
    answers.recipients.insert(BODY.to_owned(), chosen);
    answers
}
