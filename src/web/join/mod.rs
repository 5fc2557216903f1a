//! Joining: the mailed link, and the steps after it. Coming back in goes the same steps.

pub(crate) mod confirm;
pub(crate) mod link;
pub(crate) mod passphrase;
pub(crate) mod phrase;
pub(crate) mod second_factor;

use rocket::{Route, routes};

use crate::actions::join::{Joining, Step, StepFault};
use crate::seal::{PassphraseFault, Weakness};
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::visit::Visit;

/// The routes of these pages.
pub(crate) fn routes() -> Vec<Route> {
    routes![
        link::show,
        link::submit,
        confirm::show,
        confirm::submit,
        confirm::submit_address,
        passphrase::show,
        passphrase::submit,
        passphrase::submit_proof,
        second_factor::show,
        second_factor::submit,
        second_factor::qr,
        phrase::show,
        phrase::submit,
    ]
}

/// The browser's session, if somebody is joining in it.
pub(crate) async fn joining(visit: &Visit<'_>) -> Result<Option<Joining>, WebError> {
    let Some(cookie) = SessionCookie::read(visit.cookies, &visit.portal.config, Kind::Staff) else { return Ok(None) };
    Ok(Joining::open(visit.portal, cookie.id, cookie.secret).await?)
}

/// The page of a step.
pub(crate) const fn page_of(step: Step) -> &'static str {
    match step {
        Step::Mailbox => "/desk/recover/mailbox",
        Step::Confirm => "/join/steps/confirm",
        Step::Passphrase => "/join/steps/passphrase",
        Step::SecondFactor => "/join/steps/second-factor",
        Step::Phrase => "/join/steps/phrase",
    }
}

/// Where somebody is led whose session is over, or who has finished already.
pub(crate) const NOWHERE: &str = "/desk";

/// A fault in words.
pub(crate) fn fault_text(visit: &Visit<'_>, fault: &StepFault) -> String {
    let key = match fault {
        StepFault::Gone | StepFault::Action(_) => "join-fault-gone",
        StepFault::Code => "join-fault-code",
        StepFault::UsedUp => "join-fault-used-up",
        StepFault::Address => "join-fault-address",
        StepFault::JointMailbox => "join-fault-joint",
        StepFault::Name => "join-fault-name",
        StepFault::Passphrase(PassphraseFault::TooShort { .. }) => "join-fault-short",
        StepFault::Passphrase(PassphraseFault::TooLong) => "join-fault-long",
        StepFault::Passphrase(PassphraseFault::Guessable(weakness)) => match weakness {
            Weakness::Keyboard => "join-fault-keyboard",
            Weakness::Repeats => "join-fault-repeats",
            Weakness::Sequences => "join-fault-sequences",
            Weakness::Dates => "join-fault-dates",
            Weakness::Common | Weakness::WordsOrNames | Weakness::Predictable => "join-fault-guessable",
        },
        StepFault::Wrong => "sign-in-wrong",
        StepFault::Wait => "sign-in-wait",
        StepFault::Words => "join-fault-words",
    };
    visit.t(key)
}
