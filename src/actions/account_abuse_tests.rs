//! Accounts against somebody who can write to the database, or who only has the pages and a lot of patience.

use super::account_tests::{
    LEAD, PASSPHRASE, code, found, found_with_lead, invite, mail, mailed_code, portal, reopened, totp, try_in,
};
use super::add_operator::{Added, add_operator};
use super::credentials::Refused;
use super::join::begin::{self, BeginJoining};
use super::join::recover::{self, TypedBack};
use super::join::{Joining, StepFault, finish};
use super::own_copy::OwnCopy;
use super::staff_session::{self, Capacity, Holder};
use super::{Portal, bindings, body_row, watch_body};
use crate::seal::{self, Key, KeyPair, RecoveryPhrase, Secret as _, SessionSecret};
use crate::store::ids::{AccountId, SessionId};
use crate::store::sessions::{self, SessionRow};
use crate::store::{Conn, accounts, bodies, invitations, jobs};

/// A session row as somebody writes it who has the database and their own cookie, and not the keys file.
async fn forge(
    portal: &Portal,
    kind: &str,
    account: Option<AccountId>,
    json: serde_json::Value,
) -> (SessionId, SessionSecret) {
    let mut rng = seal::entropy();
    let (id, secret) = (SessionId(seal::random_id(&mut rng)), SessionSecret::draw(&mut rng));
    let key = Key::from_bytes(*secret.expose());
    let row = SessionRow {
        id,
        kind: kind.to_owned(),
        sealed_box: seal::seal_json(&key, &bindings::session_box(id, kind), &json, &mut rng).unwrap().into_bytes(),
        account,
        body: (kind == "staff").then(|| "nz-hdc".to_owned()),
        expires_at: i64::MAX,
    };
    portal.db.write(move |conn| sessions::insert(conn, &row)).await.unwrap();
    (id, secret)
}

/// Somebody who runs the portal, with what replaces their phone.
async fn operator(portal: &Portal) -> (std::sync::Arc<seal::Passphrase>, Vec<String>) {
    match add_operator(portal, "op@x.example", "op").await.unwrap() {
        Added::New { passphrase, recovery_codes, .. } => (passphrase, recovery_codes.to_vec()),
        Added::Existing => panic!("a new account"),
    }
}

#[rocket::async_test]
async fn a_row_written_into_the_database_is_no_session() {
    let portal = portal().await;
    found(&portal).await;
    let (passphrase, codes) = operator(&portal).await;
    let signed_in = try_in(&portal, "op@x.example", passphrase.expose(), &codes[0]).await.unwrap();
    let operator = staff_session::open_operator(&portal, signed_in.id, &signed_in.secret).await.unwrap().unwrap();
    let signed_in = try_in(&portal, LEAD, PASSPHRASE, &code(&portal, &totp())).await.unwrap();
    let lead = staff_session::open_desk(&portal, signed_in.id, &signed_in.secret).await.unwrap().unwrap();
    let json = serde_json::json!({ "key": vec![7; 32] });
    let (id, secret) = forge(&portal, "operator", Some(operator.account), json.clone()).await;
    assert!(staff_session::open_operator(&portal, id, &secret).await.unwrap().is_none());
    let (id, secret) = forge(&portal, "staff", Some(lead.account), json).await;
    assert!(staff_session::open_desk(&portal, id, &secret).await.unwrap().is_none());
    let (id, secret) = forge(&portal, "joining", None, serde_json::json!({})).await;
    assert!(Joining::open(&portal, id, secret).await.unwrap().is_none());
}

#[rocket::async_test]
async fn a_session_with_another_key_than_its_account_is_nobodys() {
    let portal = portal().await;
    let (passphrase, codes) = operator(&portal).await;
    let signed_in = try_in(&portal, "op@x.example", passphrase.expose(), &codes[0]).await.unwrap();
    let session = staff_session::open_operator(&portal, signed_in.id, &signed_in.secret).await.unwrap().unwrap();
    let mut rng = seal::entropy();
    let (id, secret) = (SessionId(seal::random_id(&mut rng)), SessionSecret::draw(&mut rng));
    let other = KeyPair::draw(&mut rng).secret;
    let holder = Holder { account: session.account, key: &other, known: &[] };
    let row = staff_session::new_row(&portal, id, &secret, &holder, &Capacity::Operator, &mut rng).unwrap();
    portal.db.write(move |conn| sessions::insert(conn, &row)).await.unwrap();
    assert!(staff_session::open_operator(&portal, id, &secret).await.unwrap().is_none());
}

#[rocket::async_test]
async fn an_altered_invitation_leads_nowhere() {
    for alter in [
        (|row: &mut invitations::InvitationRow| row.expires_at += 1) as fn(&mut _),
        |row| row.link_hash = vec![7; 32],
        |row| row.mac = vec![0; 36],
    ] {
        let portal = portal().await;
        let (link, spoken) = invite(&portal).await.unwrap();
        let typed = BeginJoining { link: &link, code: &spoken, address: LEAD, name: "Jo" };
        let (id, secret) = begin::begin(&portal, &typed).await.unwrap();
        let joining = at_the_last_step(&portal, id, &secret).await;
        let change = move |conn: &mut Conn| -> crate::store::Result<()> {
            let mut row = invitations::of_body(conn, "nz-hdc")?.remove(0);
            alter(&mut row);
            invitations::delete_of_body(conn, "nz-hdc")?;
            invitations::insert(conn, &row)
        };
        portal.db.write(change).await.unwrap();
        assert!(matches!(finish::join(&portal, &joining, asked(&joining)).await, Err(StepFault::Gone)));
    }
}

#[rocket::async_test]
async fn an_altered_body_is_not_joined_and_the_operator_is_told() {
    let portal = portal().await;
    let (link, spoken) = invite(&portal).await.unwrap();
    let typed = BeginJoining { link: &link, code: &spoken, address: LEAD, name: "Jo" };
    let (id, secret) = begin::begin(&portal, &typed).await.unwrap();
    let joining = at_the_last_step(&portal, id, &secret).await;
    let change = |conn: &mut Conn| -> crate::store::Result<()> {
        let mut row = bodies::find(conn, "nz-hdc")?.unwrap();
        row.mac = vec![0; 36];
        bodies::update(conn, &row).map(drop)
    };
    portal.db.write(change).await.unwrap();
    assert!(matches!(finish::join(&portal, &joining, asked(&joining)).await, Err(StepFault::Gone)));
    let (alerts, _) = super::portal_state::overview(&portal).await.unwrap();
    assert_eq!(alerts[0].kind, "body_altered");
    assert_eq!(begin::look(&portal, &link).await.unwrap(), None);
}

/// Somebody who has come as far as the paper.
async fn at_the_last_step(portal: &Portal, id: SessionId, secret: &SessionSecret) -> Joining {
    let mut joining = reopened(portal, id, secret).await;
    joining.state.step = super::join::Step::Phrase;
    joining.state.profile = Some(super::account_tests::said());
    PASSPHRASE.clone_into(&mut joining.state.passphrase);
    joining
}

fn asked(joining: &Joining) -> [&str; 2] {
    let words: Vec<&str> = joining.state.phrase.split(' ').collect();
    joining.state.asked.map(|place| words[usize::from(place) - 1])
}

#[rocket::async_test]
async fn without_the_words_nothing_is_mailed_and_nobody_is_kept_out() {
    let portal = portal().await;
    let phrase = found(&portal).await.words().join(" ");
    let other = RecoveryPhrase::draw(&mut seal::entropy()).words().join(" ");
    for _ in 0..40 {
        let refused = recover::ask(&portal, "nz-hdc", &other).await;
        assert!(matches!(refused, Err(StepFault::Words | StepFault::Wait)));
    }
    assert!(matches!(recover::ask(&portal, "nz-hdc", &other).await, Err(StepFault::Wait)));
    assert!(matches!(recover::ask(&portal, "made-up", &phrase).await, Err(StepFault::Gone)));
    assert!(matches!(recover::ask(&portal, &"a".repeat(100_000), &phrase).await, Err(StepFault::Gone)));
    assert_eq!(portal.db.read(jobs::count).await.unwrap(), 0);
    let (id, secret) = recover::ask(&portal, "nz-hdc", &phrase).await.unwrap();
    assert_eq!(mail(&portal).await.to, "desk@council.example");
    reopened(&portal, id, &secret).await;
}

#[rocket::async_test]
async fn words_of_a_paper_that_somebody_put_there_are_not_the_bodys() {
    let portal = portal().await;
    found(&portal).await;
    let mut rng = seal::entropy();
    let (own, pair) = (RecoveryPhrase::draw(&mut rng), KeyPair::draw(&mut rng));
    let binding = bindings::body_key_wrap("nz-hdc", 1, bodies::PAPER);
    let wrap = seal::wrap_secret(&own.key_pair().public, &binding, &pair.secret, &mut rng).unwrap();
    let put = move |conn: &mut Conn| -> crate::store::Result<()> {
        bodies::delete_wraps_for(conn, "nz-hdc", bodies::PAPER)?;
        bodies::insert_wrap(conn, "nz-hdc", 1, bodies::PAPER, &wrap)
    };
    portal.db.write(put).await.unwrap();
    let asked = recover::ask(&portal, "nz-hdc", &own.words().join(" ")).await;
    assert!(matches!(asked, Err(StepFault::Words)));
}

#[rocket::async_test]
async fn without_the_code_nobody_learns_which_address_is_a_mailbox() {
    let portal = portal().await;
    let phrase = found(&portal).await.words().join(" ");
    let (id, secret) = recover::ask(&portal, "nz-hdc", &phrase).await.unwrap();
    let code = mailed_code(&mail(&portal).await);
    let mut joining = reopened(&portal, id, &secret).await;
    let typed = |code, address| TypedBack { code, address, name: "Jo" };
    let mailbox = recover::identify(&portal, &mut joining, &typed("x", "desk@council.example")).await;
    assert!(matches!(mailbox, Err(StepFault::Code)));
    let mut joining = reopened(&portal, id, &secret).await;
    let shape = recover::identify(&portal, &mut joining, &typed("x", "nonsense")).await;
    assert!(matches!(shape, Err(StepFault::Several(all)) if all.len() == 2), "code and address at once");
    let mut joining = reopened(&portal, id, &secret).await;
    assert_eq!(joining.state.wrong_codes, 2);
    let joint = recover::identify(&portal, &mut joining, &typed(&code, "desk@council.example")).await;
    assert!(matches!(joint, Err(StepFault::JointMailbox)));
}

#[rocket::async_test]
async fn a_right_passphrase_cannot_be_told_by_using_up_the_codes() {
    let portal = portal().await;
    found(&portal).await;
    for _ in 0..12 {
        assert!(matches!(try_in(&portal, LEAD, PASSPHRASE, "000 00").await, Err(Refused::Wrong)));
    }
    let right = try_in(&portal, LEAD, PASSPHRASE, &code(&portal, &totp())).await;
    assert!(matches!(right, Err(Refused::Wrong)));
    assert!(matches!(try_in(&portal, LEAD, "another passphrase", "000 00").await, Err(Refused::Wrong)));
}

/// Whoever has the keys file too can vouch for rows, and can make a body key of their own and a copy under it.
#[rocket::async_test]
async fn a_new_key_that_nobody_at_the_body_made_pauses_it() {
    let portal = portal().await;
    let (lead, _) = found_with_lead(&portal).await;
    try_in(&portal, LEAD, PASSPHRASE, &code(&portal, &totp())).await.unwrap();
    assert!(watch_body::paused_for(&portal, "nz-hdc").await.unwrap().is_none(), "nothing was altered yet");
    let mut rng = seal::entropy();
    let pair = KeyPair::draw(&mut rng);
    let read = move |conn: &mut Conn| -> crate::store::Result<_> {
        Ok((
            bodies::find(conn, "nz-hdc")?.unwrap(),
            bodies::key_of_epoch(conn, "nz-hdc", 1)?.unwrap(),
            accounts::find(conn, lead)?.unwrap(),
        ))
    };
    let (mut row, key, account) = portal.db.read(read).await.unwrap();
    row.epoch = 2;
    let thief = "thief@elsewhere.example";
    body_row::seal_row(&portal, &mut row, Some(&pair.public), thief, &mut rng);
    let copy = OwnCopy::new(&row, &pair.public, thief).seal("nz-hdc", &pair.secret, &mut rng).unwrap();
    row.own_copy = Some(copy);
    let key = bodies::BodyKeyRow { epoch: 2, public_key: pair.public.as_bytes().to_vec(), ..key };
    let to = seal::PublicKey::from_slice(&account.public_key).unwrap();
    let wrap = seal::wrap_secret(&to, &bindings::body_key_wrap("nz-hdc", 2, lead), &pair.secret, &mut rng).unwrap();
    let put = move |conn: &mut Conn| -> crate::store::Result<()> {
        bodies::update(conn, &row)?;
        bodies::insert_key(conn, &key)?;
        bodies::insert_wrap(conn, "nz-hdc", 2, lead, &wrap)
    };
    portal.db.write(put).await.unwrap();
    for _ in 0..2 {
        portal.clock.advance(60);
        try_in(&portal, LEAD, PASSPHRASE, &code(&portal, &totp())).await.unwrap();
        assert!(watch_body::paused_for(&portal, "nz-hdc").await.unwrap().is_some());
    }
    let (alerts, _) = super::portal_state::overview(&portal).await.unwrap();
    assert_eq!(alerts[0].kind, "own_copy_differs");
}
