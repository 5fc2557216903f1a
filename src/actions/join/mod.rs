//! Joining a body, and coming back in after a phone and a passphrase were lost: the same steps, one after the other.
//!
//! Everything typed and drawn on the way lies in one session, sealed under the secret in the browser's cookie. Nothing
//! is made of it before the last step, and then all of it in one transaction.

pub mod begin;
pub mod finish;
pub mod home_body;
pub mod recover;
mod session;
pub mod staff;
pub mod steps;

pub use session::{JoinState, Joining, Step, Way};

/// Why a step was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StepFault {
    /// The link, the invitation or the session is not there any more.
    #[error("it does not work any more")]
    Gone,
    /// The code is wrong.
    #[error("the code is wrong")]
    Code,
    /// That was the last try: somebody has to begin anew.
    #[error("the code was wrong too often")]
    UsedUp,
    /// Not the shape of an address.
    #[error("this is no email address")]
    Address,
    /// What should be the association's mailbox is no address.
    #[error("this is no address of a mailbox")]
    Mailbox,
    /// A mailbox that several people read is no sign-in name.
    #[error("this is the joint mailbox of a body")]
    JointMailbox,
    /// A name is needed, and not a page of it.
    #[error("a name is needed")]
    Name,
    /// More than one of these at once.
    #[error("there are several faults")]
    Several(Vec<StepFault>),
    /// The chosen passphrase is not accepted.
    #[error(transparent)]
    Passphrase(#[from] crate::seal::PassphraseFault),
    /// Address, passphrase or code of an account that is there already.
    #[error("the passphrase or code is wrong")]
    Wrong,
    /// Too many tries, or too many mails: later.
    #[error("too many tries")]
    Wait,
    /// Too many strangers are trying at this moment.
    #[error("too many at once")]
    Busy,
    /// Mails were sent to this mailbox a few times already.
    #[error("mailed a few times already")]
    MailedAlready,
    /// What is published about the body was altered: nothing is mailed to it.
    #[error("the row of the body was altered")]
    Altered,
    /// The words typed back are not the ones asked for, or not those of this body.
    #[error("the words are not those")]
    Words,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] super::ActionError),
}

impl StepFault {
    /// Those of several fields, told at once.
    fn all(mut faults: Vec<Self>) -> Result<(), Self> {
        match (faults.pop(), faults.is_empty()) {
            (None, _) => Ok(()),
            (Some(only), true) => Err(only),
            (Some(last), false) => {
                faults.push(last);
                Err(Self::Several(faults))
            }
        }
    }
}

impl From<crate::store::StoreError> for StepFault {
    fn from(error: crate::store::StoreError) -> Self {
        Self::Action(error.into())
    }
}
