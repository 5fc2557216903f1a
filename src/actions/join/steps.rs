//! The steps between the first form and the last. Each can be sent twice, and gone back to, without harm.

use zeroize::Zeroizing;

use super::super::Portal;
use super::super::account_at::account_at;
use super::super::credentials::{self, Attempt, Refused};
use super::super::set_profile::{ProfileNotSet, check};
use super::StepFault;
use super::begin::{mail_code, own_address};
use super::session::{Joining, Step, Way};
use crate::domain::digits;
use crate::domain::profile::Profile;
use crate::seal::{self, Secret as _};
use crate::store::accounts;

/// Codes that are mailed in one session.
const MAILS: u8 = 5;

/// What the passphrase is to be.
pub enum Choice<'a> {
    /// The six words shown.
    Drawn,
    /// One's own.
    Own(&'a str),
}

/// Mails a new code, to the same or a corrected address.
pub async fn change_address(portal: &Portal, joining: &mut Joining, typed: &str) -> Result<(), StepFault> {
    if joining.state.step != Step::Confirm {
        return Ok(());
    }
    if joining.state.codes_mailed >= MAILS {
        return Err(StepFault::Wait);
    }
    let address = own_address(portal, typed, &joining.state.mailbox).await?;
    let letter = mail_code(portal, &mut joining.state, address, &mut seal::entropy()).await?;
    joining.save(portal).await?;
    let today = portal.clock.today();
    portal.db.write(move |conn| letter.write(conn, today)).await?;
    portal.queue_bell.notify_one();
    Ok(())
}

/// Takes the code mailed to one's own address.
pub async fn confirm(portal: &Portal, joining: &mut Joining, code: &str) -> Result<(), StepFault> {
    if joining.state.step != Step::Confirm {
        return Ok(());
    }
    joining.take_code(portal, code).await?;
    joining.state.account = account_at(portal, &joining.state.address).await?.map(|account| account.id);
    joining.state.step = Step::Passphrase;
    Ok(joining.save(portal).await?)
}

/// Takes a new passphrase.
pub async fn choose(portal: &Portal, joining: &mut Joining, choice: &Choice<'_>) -> Result<(), StepFault> {
    let state = &mut joining.state;
    if state.step < Step::Passphrase || state.step == Step::Waiting || state.uses_account() {
        return Ok(());
    }
    state.passphrase = match choice {
        Choice::Drawn => state.drawn.clone(),
        Choice::Own(typed) => {
            let name = portal.directory.body(&state.body).map_or("", |body| body.name.as_str());
            seal::check_chosen(typed, &[&state.address, &state.name, name, "candour"])?.expose().to_owned()
        }
    };
    state.step = state.step.max(Step::SecondFactor);
    Ok(joining.save(portal).await?)
}

/// Takes the passphrase and a code of the account that the address has already.
pub async fn prove(
    portal: &Portal,
    joining: &mut Joining,
    passphrase: &str,
    code: &str,
    known_browser: Option<&str>,
) -> Result<(), StepFault> {
    if joining.state.step != Step::Passphrase || !joining.state.uses_account() {
        return Ok(());
    }
    let attempt = Attempt { address: &joining.state.address, passphrase, code, known_browser };
    let proven = credentials::check(portal, &attempt).await.map_err(|refused| match refused {
        Refused::Wrong | Refused::Waiting(_) => StepFault::Wrong,
        Refused::Wait => StepFault::Wait,
        Refused::Busy => StepFault::Busy,
        Refused::Action(error) => StepFault::Action(error),
    })?;
    let (id, old, new) = (proven.account.id, proven.account.record.clone(), proven.new_record());
    if !portal.db.write(move |conn| accounts::swap_record(conn, id, &old, &new)).await? {
        return Err(StepFault::Wrong);
    }
    joining.state.account = Some(id);
    joining.state.account_key = Some(*proven.record.secret_key.expose());
    if matches!(joining.state.way, Way::Staff(_)) {
        return super::staff::finish(portal, joining).await;
    }
    joining.state.step = Step::Profile;
    Ok(joining.save(portal).await?)
}

/// Takes a code from the phone: it has the secret now. Coming back in, that was the last step.
pub async fn enrol(portal: &Portal, joining: &mut Joining, code: &str) -> Result<Next, StepFault> {
    if joining.state.step < Step::SecondFactor || joining.state.step == Step::Waiting {
        return Ok(Next::Page);
    }
    if joining.state.last_step.is_none() || joining.state.way == Way::Recover {
        let now = u64::try_from(portal.clock.now()).unwrap_or_default();
        let step =
            joining.state.totp().check(&Zeroizing::new(digits::in_plain(code)), now, None).ok_or(StepFault::Code)?;
        joining.state.last_step = Some(step);
    }
    match joining.state.way {
        Way::Recover => return Ok(Next::Finish),
        Way::Staff(_) => {
            super::staff::finish(portal, joining).await?;
            return Ok(Next::Page);
        }
        Way::Join(_) | Way::Home => {}
    }
    joining.state.step = joining.state.step.max(Step::Profile);
    joining.save(portal).await?;
    Ok(Next::Page)
}

/// Takes what the body says of itself.
///
/// # Errors
/// See [`ProfileNotSet`].
pub async fn describe(
    portal: &Portal,
    joining: &mut Joining,
    profile: Profile,
    zone: &str,
) -> Result<(), ProfileNotSet> {
    if joining.state.step < Step::Profile || joining.state.step == Step::Waiting {
        return Ok(());
    }
    check(&profile, zone)?.clone_into(&mut joining.state.timezone);
    joining.state.profile = Some(profile);
    joining.state.step = Step::Phrase;
    Ok(joining.save(portal).await?)
}

/// What comes after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Another page.
    Page,
    /// Nothing: it can be finished.
    Finish,
}
