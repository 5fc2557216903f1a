//! A newly joined body, not yet written: its row, keys, wraps and first lead. Joining, the demo and the tests make
//! bodies here and nowhere else.

use std::sync::Arc;

use super::new_account::{Credentials, NewAccount};
use super::own_copy::OwnCopy;
use super::staff_session::{StaffRole, staff_mac_parts};
use super::{ActionError, Portal, bindings, body_keys, body_row, own_roster};
use crate::domain::profile::Profile;
use crate::seal::{
    self, DeskKey, Entropy, KeyPair, KnownBody, MacPurpose, Passphrase, PublicKey, RecoveryCodes, RecoveryPhrase,
    Secret as _, SecretKey, TotpSecret,
};
use crate::store::accounts::{self, AccountRow, StaffRow};
use crate::store::bodies::{self, BodyKeyRow, BodyRow};
use crate::store::ids::AccountId;
use crate::store::{Conn, StoreError};

/// All rows of a body that has just joined.
pub struct NewBody {
    body: BodyRow,
    key: BodyKeyRow,
    lead: StaffRow,
    wraps: [(AccountId, Vec<u8>); 2],
    desk_key: Vec<u8>,
    roster: Vec<u8>,
    known: KnownBody,
}

impl NewBody {
    /// Draws a body's keys and gives them to its first lead and to the paper. `row` is the body's row as invited, `before`
    /// the last epoch it ever had: 0, unless it was here and left.
    pub fn make(
        portal: &Portal,
        (row, before): (BodyRow, i32),
        address: &str,
        lead: &AccountRow,
        name: &str,
        phrase: &RecoveryPhrase,
        rng: &mut impl Entropy,
    ) -> Result<Self, ActionError> {
        let (pair, paper, desk) = (KeyPair::draw(rng), phrase.key_pair().public, DeskKey::draw(rng));
        let (today, epoch) = (portal.clock.today(), before + 1);
        let id = row.id.clone();
        let mut body = BodyRow {
            state: body_row::JOINED.to_owned(),
            epoch,
            mode: "notice".to_owned(),
            certificate: None,
            joined_on: Some(today),
            confirmed_on: Some(today),
            left_on: None,
            ..row
        };
        body_row::seal_row(portal, &mut body, Some(&pair.public), address, rng);
        let own_copy = OwnCopy::new(&body, &pair.public, address);
        body.own_copy = Some(own_copy.seal(&id, &pair.secret, rng)?);
        let public = PublicKey::from_slice(&lead.public_key).ok_or(ActionError::Unreadable)?;
        let desk_binding = bindings::desk_key_wrap(&id, epoch);
        let desk_key =
            seal::wrap_secret(&pair.public, &desk_binding, &desk, rng).map_err(|_| ActionError::Unreadable)?;
        Ok(Self {
            known: own_copy.known(&id)?,
            roster: own_roster::of_first_lead(&id, lead, StaffRole::Lead.code(), &pair.secret, rng)?,
            wraps: [
                (lead.id, wrap(&id, epoch, lead.id, &public, &pair.secret, rng)?),
                (bodies::PAPER, wrap(&id, epoch, bodies::PAPER, &paper, &pair.secret, rng)?),
            ],
            lead: place(portal, &id, lead, StaffRole::Lead, body_keys::seal_name(&desk, lead.id, &id, name, rng)),
            key: BodyKeyRow {
                body: id,
                epoch,
                public_key: pair.public.as_bytes().to_vec(),
                paper_public_key: paper.as_bytes().to_vec(),
                created_on: today,
            },
            body,
            desk_key,
        })
    }

    /// What is published for it, for the record of its first lead.
    pub const fn known(&self) -> KnownBody {
        self.known
    }

    /// Writes all rows; the account must be there.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when the body has keys already.
    pub fn write(&self, conn: &mut Conn) -> Result<(), StoreError> {
        if bodies::update(conn, &self.body)? == 0 {
            bodies::insert(conn, &self.body)?;
        }
        bodies::set_roster(conn, &self.body.id, Some(&self.roster))?;
        bodies::insert_key(conn, &self.key)?;
        let epoch = self.key.epoch;
        for (holder, wrap) in &self.wraps {
            bodies::insert_wrap(conn, &self.body.id, epoch, *holder, wrap)?;
        }
        bodies::insert_desk_key(conn, &self.body.id, epoch, epoch, &self.desk_key)?;
        accounts::insert_staff(conn, &self.lead)
    }
}

/// Wraps a body's secret key of one epoch for one holder.
pub(super) fn wrap(
    body: &str,
    epoch: i32,
    holder: AccountId,
    to: &PublicKey,
    secret: &SecretKey,
    rng: &mut impl Entropy,
) -> Result<Vec<u8>, ActionError> {
    let binding = bindings::body_key_wrap(body, epoch, holder);
    seal::wrap_secret(to, &binding, secret, rng).map_err(|_| ActionError::Unreadable)
}

/// One person's active place at one body, vouched for.
pub(super) fn place(portal: &Portal, body: &str, account: &AccountRow, role: StaffRole, name: Vec<u8>) -> StaffRow {
    let mut row = StaffRow {
        account: account.id,
        body: body.to_owned(),
        role: role.code().to_owned(),
        state: "active".to_owned(),
        name,
        mac: Vec::new(),
    };
    row.mac = portal.keys.mac(MacPurpose::Role, &staff_mac_parts(account, &row)).to_bytes().to_vec();
    row
}

/// A body with its first lead, made without the pages of joining: for the demo, the tests and the benchmark.
pub struct FoundBody<'a> {
    /// Its directory id, or one that is made up.
    pub body: &'a str,
    /// Where its mail goes.
    pub address: &'a str,
    /// IANA name.
    pub timezone: &'a str,
    /// What the first lead signs in with.
    pub lead_address: &'a str,
    /// What colleagues see.
    pub lead_name: &'a str,
    /// The lead's passphrase.
    pub passphrase: &'a str,
    /// The lead's second factor.
    pub totp: TotpSecret,
    /// What it says of itself.
    pub profile: Profile,
}

impl FoundBody<'_> {
    /// Makes and writes it. Returns the lead's account and the words of the paper.
    pub async fn run(self, portal: &Portal) -> Result<(AccountId, RecoveryPhrase), ActionError> {
        let mut rng = seal::entropy();
        let (recovery_codes, _) = RecoveryCodes::draw(&mut rng);
        let phrase = RecoveryPhrase::draw(&mut rng);
        let passphrase = Arc::new(Passphrase::typed(self.passphrase).ok_or(ActionError::Unreadable)?);
        let credentials = Credentials { passphrase, totp: self.totp, recovery_codes, last_step: None };
        let id = AccountId(seal::random_id(&mut rng));
        let mut lead = NewAccount::make(portal, id, self.lead_address, credentials, &mut rng).await?;
        let mut row = invited_row(portal, self.body, self.timezone);
        body_row::put_profile(portal, &mut row, &self.profile, &mut rng)?;
        let body = NewBody::make(portal, (row, 0), self.address, &lead.row, self.lead_name, &phrase, &mut rng)?;
        lead.know(body.known(), &mut rng);
        let lead = lead.row;
        portal
            .db
            .write(move |conn| -> Result<(), ActionError> {
                accounts::insert(conn, &lead)?;
                Ok(body.write(conn)?)
            })
            .await?;
        Ok((id, phrase))
    }
}

/// The row of a body that was invited today; without address and MAC.
pub(super) fn invited_row(portal: &Portal, body: &str, timezone: &str) -> BodyRow {
    BodyRow {
        id: body.to_owned(),
        state: "invited".to_owned(),
        epoch: 0,
        address: None,
        mode: "notice".to_owned(),
        certificate: None,
        language: "en".to_owned(),
        timezone: timezone.to_owned(),
        invited_on: portal.clock.today(),
        joined_on: None,
        own_copy: None,
        mac: Vec::new(),
        profile: None,
        pause_reason: None,
        public_notice: None,
        confirmed_on: None,
        left_on: None,
        pending_certificate: None,
    }
}
