//! Accounts from the outside: signing in, inviting, joining and coming back in, on a database of each test's own.

use std::sync::Arc;

use super::add_operator::{Added, add_operator};
use super::credentials::{Attempt, Refused};
use super::invite_body::{Code, InviteBody, InviteFault, invite_body};
use super::join::begin::{self, BeginJoining};
use super::join::recover::{self, TypedBack};
use super::join::steps::{self, Choice, Next};
use super::join::{Joining, Step, StepFault, finish};
use super::new_body::FoundBody;
use super::passphrases::Passphrases;
use super::sign_in::{SignedIn, sign_in};
use super::staff_session::{self, Capacity};
use super::{Portal, bindings, body_keys};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::pause::PauseReason;
use crate::domain::profile::{Person, Profile};
use crate::mail::queued::QueuedMail;
use crate::seal::{Cost, RecoveryPhrase, Secret as _, SessionSecret, TotpSecret};
use crate::store::ids::{AccountId, QueuedMailId, SessionId};
use crate::store::{bodies, jobs};

pub(super) const LEAD: &str = "jo@council.example";
pub(super) const PASSPHRASE: &str = "violet-tractor-hums-at-noon";

/// A portal of its own; the folder goes with the process's temporary files.
pub(super) async fn portal() -> Portal {
    let folder = std::env::temp_dir().join(format!("candour-{}", new_name()));
    let figment = rocket::figment::Figment::new()
        .merge(("data_dir", folder.join("data")))
        .merge(("mail_url", format!("file:{}", folder.join("mail").display())))
        .merge(("mail_times", "now"))
        .merge(("legal_name", "The Commons"))
        .merge(("contact", "03 555 0100"));
    let config = Config::read(&figment).unwrap();
    let mut portal = crate::app::prepare(config, Clock::system()).await.unwrap();
    portal.passphrases = Arc::new(Passphrases::new(Cost::TEST));
    portal
}

fn new_name() -> String {
    crate::seal::random_id(&mut crate::seal::entropy())
        .iter()
        .fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

pub(super) fn totp() -> TotpSecret {
    TotpSecret::from_bytes([7; 20])
}

/// What the phone shows now.
pub(super) fn code(portal: &Portal, totp: &TotpSecret) -> String {
    totp.code_at(u64::try_from(portal.clock.now()).unwrap()).to_string()
}

pub(super) async fn found(portal: &Portal) -> RecoveryPhrase {
    found_with_lead(portal).await.1
}

pub(super) async fn found_with_lead(portal: &Portal) -> (AccountId, RecoveryPhrase) {
    let body = FoundBody {
        body: "nz-hdc",
        address: "desk@council.example",
        timezone: "Pacific/Auckland",
        lead_address: LEAD,
        lead_name: "Jo",
        passphrase: PASSPHRASE,
        totp: totp(),
        profile: Profile::default(),
    };
    body.run(portal).await.unwrap()
}

pub(super) async fn try_in(portal: &Portal, address: &str, passphrase: &str, code: &str) -> Result<SignedIn, Refused> {
    sign_in(portal, &Attempt { address, passphrase, code, known_browser: None }, None).await
}

async fn body_secret(portal: &Portal, id: SessionId, secret: &SessionSecret) -> [u8; 32] {
    let session = staff_session::open_desk(portal, id, secret).await.unwrap().unwrap();
    *body_keys::body_secret(portal, &session, "nz-hdc", 1).await.unwrap().expose()
}

/// What a body says of itself when it joins.
pub(super) fn said() -> Profile {
    Profile {
        languages: vec!["en".to_owned()],
        readers: vec!["Complaints officer".to_owned()],
        contact: Person { name: "Jo".to_owned(), phone: "+64 4 555 0101".to_owned() },
        ..Profile::default()
    }
}

/// Takes the only mail out of the queue.
pub(super) async fn mail(portal: &Portal) -> QueuedMail {
    let (job, sealed) = portal
        .db
        .write(|conn| -> Result<_, crate::store::StoreError> {
            let ready = jobs::ready(conn, i64::MAX - 1, 10)?;
            assert_eq!(ready.len(), 1);
            let id = QueuedMailId::from_slice(&ready[0].subject).unwrap();
            jobs::delete(conn, ready[0].id)?;
            Ok((id, crate::store::queued_mails::find(conn, id)?.unwrap()))
        })
        .await
        .unwrap();
    serde_json::from_slice(&portal.keys.open_class_b(&bindings::queued_mail(job), &sealed).unwrap()).unwrap()
}

pub(super) fn mailed_code(mail: &QueuedMail) -> String {
    let is_code = |line: &&str| line.len() > 5 && line.chars().all(|c| !c.is_ascii_lowercase() && c != ' ');
    mail.text.lines().map(str::trim).find(is_code).unwrap().into()
}

pub(super) async fn invite(portal: &Portal) -> Result<(String, String), InviteFault> {
    let invite = InviteBody {
        body: "nz-hdc",
        address: "desk@council.example",
        person: "Ana",
        number: "0800 11 22 33",
        day: time::macros::date!(2026 - 11 - 22),
        code: Code::Drawn,
    };
    let code = invite_body(portal, &invite).await?;
    let text = mail(portal).await.text.clone();
    let link = text.lines().find_map(|line| line.split_once("/join/")).unwrap().1.trim().to_owned();
    Ok((link, code.to_string()))
}

pub(super) async fn reopened(portal: &Portal, id: SessionId, secret: &SessionSecret) -> Joining {
    Joining::open(portal, id, secret.duplicate()).await.unwrap().unwrap()
}

#[rocket::async_test]
async fn only_address_passphrase_and_a_fresh_code_together_let_somebody_in() {
    let portal = portal().await;
    found(&portal).await;
    let code = code(&portal, &totp());
    assert!(matches!(try_in(&portal, LEAD, "another passphrase", &code).await, Err(Refused::Wrong)));
    assert!(matches!(try_in(&portal, "nobody@council.example", PASSPHRASE, &code).await, Err(Refused::Wrong)));
    assert!(matches!(try_in(&portal, LEAD, PASSPHRASE, "000 00").await, Err(Refused::Wrong)));
    let signed_in = try_in(&portal, " JO@council.example", PASSPHRASE, &code).await.unwrap();
    assert!(matches!(signed_in.capacity, Capacity::Desk { ref body, .. } if body == "nz-hdc"));
    assert!(matches!(try_in(&portal, LEAD, PASSPHRASE, &code).await, Err(Refused::Wrong)));
}

#[rocket::async_test]
async fn a_code_may_be_typed_in_the_digits_of_any_script() {
    let portal = portal().await;
    found(&portal).await;
    let arabic = |digit: char| digit.to_digit(10).and_then(|value| char::from_u32(0x660 + value)).unwrap_or(digit);
    let code: String = code(&portal, &totp()).chars().map(arabic).collect();
    assert!(try_in(&portal, LEAD, PASSPHRASE, &code).await.is_ok(), "{code}");
}

#[rocket::async_test]
async fn a_recovery_code_replaces_the_phone_once() {
    let portal = portal().await;
    let Added::New { passphrase, recovery_codes, .. } = add_operator(&portal, "op@x.example", "op").await.unwrap()
    else {
        panic!("a new account");
    };
    let signed_in = try_in(&portal, "op@x.example", passphrase.expose(), &recovery_codes[0]).await.unwrap();
    assert_eq!(signed_in.capacity, Capacity::Operator);
    let again = try_in(&portal, "op@x.example", passphrase.expose(), &recovery_codes[0]).await;
    assert!(matches!(again, Err(Refused::Wrong)));
}

#[rocket::async_test]
async fn an_altered_address_pauses_the_body_at_the_next_sign_in() {
    let portal = portal().await;
    found(&portal).await;
    let other = portal.keys.seal_class_b(
        &bindings::body_address("nz-hdc"),
        b"thief@elsewhere.example",
        &mut crate::seal::entropy(),
    );
    let alter = move |conn: &mut crate::store::Conn| -> crate::store::Result<()> {
        let mut row = bodies::find(conn, "nz-hdc")?.unwrap();
        row.address = Some(other.clone());
        bodies::update(conn, &row).map(drop)
    };
    portal.db.write(alter).await.unwrap();
    try_in(&portal, LEAD, PASSPHRASE, &code(&portal, &totp())).await.unwrap();
    assert!(super::watch_body::paused_for(&portal, "nz-hdc").await.unwrap().is_some());
    let (alerts, _) = super::portal_state::overview(&portal).await.unwrap();
    assert_eq!(alerts[0].kind, "own_copy_differs");
}

#[rocket::async_test]
async fn a_body_joins_from_the_mailed_link_to_its_desk() {
    let portal = portal().await;
    let (link, spoken) = invite(&portal).await.unwrap();
    for _ in 0..3 {
        assert_eq!(begin::look(&portal, &link).await.unwrap().as_deref(), Some("nz-hdc"));
    }
    let typed = |code, address| BeginJoining { link: &link, code, address, name: "Jo" };
    let joint = begin::begin(&portal, &typed(&spoken, "Desk@council.example")).await;
    assert!(matches!(joint, Err(StepFault::JointMailbox)));
    assert!(matches!(begin::begin(&portal, &typed("x", LEAD)).await, Err(StepFault::Code)));
    let (id, secret) = begin::begin(&portal, &typed(&spoken, LEAD)).await.unwrap();
    assert_eq!(begin::look(&portal, &link).await.unwrap(), None);
    let confirmation = mailed_code(&mail(&portal).await);
    let mut joining = reopened(&portal, id, &secret).await;
    assert!(matches!(steps::confirm(&portal, &mut joining, "nonsense").await, Err(StepFault::Code)));
    let mut joining = reopened(&portal, id, &secret).await;
    steps::confirm(&portal, &mut joining, &confirmation).await.unwrap();
    let mut joining = reopened(&portal, id, &secret).await;
    assert!(matches!(steps::choose(&portal, &mut joining, &Choice::Own("short")).await, Err(StepFault::Passphrase(_))));
    steps::choose(&portal, &mut joining, &Choice::Own(PASSPHRASE)).await.unwrap();
    let mut joining = reopened(&portal, id, &secret).await;
    let typed_back = code(&portal, &joining.state.totp());
    assert_eq!(steps::enrol(&portal, &mut joining, &typed_back).await.unwrap(), Next::Page);
    let mut joining = reopened(&portal, id, &secret).await;
    assert_eq!(joining.state.step, Step::Profile);
    assert!(
        matches!(finish::join(&portal, &joining, ["no", "no"]).await, Err(StepFault::Gone)),
        "nothing was said yet"
    );
    steps::describe(&portal, &mut joining, said(), "Pacific/Auckland").await.unwrap();
    let joining = reopened(&portal, id, &secret).await;
    assert_eq!(joining.state.step, Step::Phrase);
    let words: Vec<String> = joining.state.phrase.split(' ').map(str::to_owned).collect();
    let asked = joining.state.asked.map(|place| words[usize::from(place) - 1].as_str());
    assert!(matches!(finish::join(&portal, &joining, ["no", "no"]).await, Err(StepFault::Words)));
    let (desk, desk_secret) = finish::join(&portal, &joining, asked).await.unwrap();
    body_secret(&portal, desk, &desk_secret).await;
    assert!(matches!(finish::join(&portal, &joining, asked).await, Err(StepFault::Gone)));
    assert!(matches!(invite(&portal).await, Err(InviteFault::Joined)));
}

#[rocket::async_test]
async fn five_wrong_codes_end_an_invitation() {
    let portal = portal().await;
    let (link, spoken) = invite(&portal).await.unwrap();
    let typed = |code| BeginJoining { link: &link, code, address: LEAD, name: "Jo" };
    for _ in 0..4 {
        assert!(matches!(begin::begin(&portal, &typed("1")).await, Err(StepFault::Code)));
    }
    assert!(matches!(begin::begin(&portal, &typed("1")).await, Err(StepFault::UsedUp)));
    assert!(matches!(begin::begin(&portal, &typed(&spoken)).await, Err(StepFault::Gone)));
}

#[rocket::async_test]
async fn a_lost_phone_and_passphrase_lead_back_to_the_same_body_secret() {
    let portal = portal().await;
    let phrase = found(&portal).await.words().join(" ");
    let before = try_in(&portal, LEAD, PASSPHRASE, &code(&portal, &totp())).await.unwrap();
    let secret_before = body_secret(&portal, before.id, &before.secret).await;
    // Nobody leads the desk any more: coming back in is how somebody does again.
    portal.db.write(|conn| bodies::pause(conn, "nz-hdc", PauseReason::NoLead, None)).await.unwrap();
    let (id, secret) = recover::ask(&portal, "nz-hdc", &phrase).await.unwrap();
    let mailbox_code = mailed_code(&mail(&portal).await);
    let mut joining = reopened(&portal, id, &secret).await;
    let typed = TypedBack { code: &mailbox_code, address: LEAD, name: "Jo" };
    recover::identify(&portal, &mut joining, &typed).await.unwrap();
    let own_code = mailed_code(&mail(&portal).await);
    let mut joining = reopened(&portal, id, &secret).await;
    steps::confirm(&portal, &mut joining, &own_code).await.unwrap();
    let mut joining = reopened(&portal, id, &secret).await;
    steps::choose(&portal, &mut joining, &Choice::Drawn).await.unwrap();
    let mut joining = reopened(&portal, id, &secret).await;
    let typed_back = code(&portal, &joining.state.totp());
    assert_eq!(steps::enrol(&portal, &mut joining, &typed_back).await.unwrap(), Next::Finish);
    let (desk, desk_secret) = recover::finish(&portal, &joining).await.unwrap();
    assert_eq!(body_secret(&portal, desk, &desk_secret).await, secret_before);
    assert_eq!(super::watch_body::paused_for(&portal, "nz-hdc").await.unwrap(), None);
    assert!(staff_session::open_desk(&portal, before.id, &before.secret).await.unwrap().is_none());
    portal.clock.advance(60);
    let old = try_in(&portal, LEAD, PASSPHRASE, &code(&portal, &totp())).await;
    assert!(matches!(old, Err(Refused::Wrong)));
}
