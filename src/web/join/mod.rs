//! Joining: the mailed link, and the steps after it. Coming back in goes the same steps.

pub(crate) mod confirm;
pub(crate) mod home_body;
pub(crate) mod link;
pub(crate) mod passphrase;
pub(crate) mod phrase;
pub(crate) mod profile;
pub(crate) mod second_factor;
pub(crate) mod staff;
pub(crate) mod waiting;

use rocket::{Route, routes};

use crate::actions::join::{Joining, Step, StepFault};
use crate::seal::{PassphraseFault, Weakness};
use crate::web::cookies::{Kind, SessionCookie};
use crate::web::error::WebError;
use crate::web::faults::Faults;
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
        profile::show,
        profile::submit,
        phrase::show,
        phrase::submit,
        home_body::show,
        home_body::submit,
        home_body::show_mailbox,
        home_body::submit_mailbox,
        staff::show,
        staff::submit,
        waiting::show,
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
        Step::HomeMailbox => "/join/steps/mailbox",
        Step::Confirm => "/join/steps/confirm",
        Step::Passphrase => "/join/steps/passphrase",
        Step::SecondFactor => "/join/steps/second-factor",
        Step::Profile => "/join/steps/profile",
        Step::Phrase => "/join/steps/phrase",
        Step::Waiting => "/join/steps/waiting",
    }
}

/// Where somebody is led whose session is over, or who has finished already.
pub(crate) const NOWHERE: &str = "/desk";

/// Faults beside the fields of the code and of the person.
pub(crate) fn faults(visit: &Visit<'_>, fault: &StepFault) -> Faults {
    let all = if let StepFault::Several(all) = fault { all.as_slice() } else { std::slice::from_ref(fault) };
    let mut faults = Faults::default();
    for fault in all {
        let field = match fault {
            StepFault::Name => "name",
            StepFault::Mailbox | StepFault::Wait => "mailbox",
            StepFault::Address | StepFault::JointMailbox => "address",
            _ => "code",
        };
        faults.add(field, fault_text(visit, fault));
    }
    faults
}

/// A fault in words.
pub(crate) fn fault_text(visit: &Visit<'_>, fault: &StepFault) -> String {
    let key = match fault {
        StepFault::Gone | StepFault::Action(_) | StepFault::Altered | StepFault::Several(_) => "join-fault-gone",
        StepFault::Code => "join-fault-code",
        StepFault::UsedUp => "join-fault-used-up",
        StepFault::Address => "join-fault-address",
        StepFault::Mailbox => "join-fault-mailbox",
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
        StepFault::Wait | StepFault::MailedAlready => "sign-in-wait",
        StepFault::Busy => "sign-in-busy",
        StepFault::Words => "join-fault-words",
    };
    visit.t(key)
}

#[cfg(test)]
mod tests {
    use rocket_dyn_templates::tera::Context;

    use super::{confirm, home_body, link, passphrase, phrase, profile, second_factor, staff, waiting};
    use crate::i18n::Language;
    use crate::web::desk::{capacity, paused, recover, sign_in};
    use crate::web::engine::Engines;
    use crate::web::operator::{bodies, body, directory, overview};
    use crate::web::page::{View, whole_sample};

    fn renders<V: View>(engines: &Engines) {
        let context = Context::from_value(whole_sample::<V>(Language::English, "<script>x</script>")).unwrap();
        let html = engines.render(Language::English, V::TEMPLATE, &context);
        let html = html.unwrap_or_else(|error| panic!("{}: {error:?}", V::TEMPLATE));
        assert!(!html.contains("<script>x"), "{}", V::TEMPLATE);
    }

    #[test]
    fn hostile_text_stays_text_on_every_page_of_accounts() {
        let engines = Engines::get().unwrap();
        renders::<link::LinkView>(engines);
        renders::<link::GoneView>(engines);
        renders::<confirm::ConfirmView>(engines);
        renders::<passphrase::PassphraseView>(engines);
        renders::<second_factor::SecondFactorView>(engines);
        renders::<profile::JoinProfileView>(engines);
        renders::<phrase::PhraseView>(engines);
        renders::<home_body::HomeSetupView>(engines);
        renders::<home_body::HomeMailboxView>(engines);
        renders::<staff::StaffLinkView>(engines);
        renders::<waiting::WaitingView>(engines);
        renders::<sign_in::SignInView>(engines);
        renders::<capacity::CapacityView>(engines);
        renders::<paused::PausedView>(engines);
        renders::<recover::RecoverView>(engines);
        renders::<recover::RecoverMailboxView>(engines);
        renders::<overview::OverviewView>(engines);
        renders::<bodies::BodiesView>(engines);
        renders::<body::BodyView>(engines);
        renders::<directory::DirectoryView>(engines);
    }
}
