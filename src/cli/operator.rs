//! `operator add`: makes somebody an operator, and prints once what they sign in with.

use std::process::ExitCode;

use crate::actions::ActionError;
use crate::actions::add_operator::{Added, add_operator};
use crate::actions::join::home_body;
use crate::app;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::email;

/// Subcommands of `operator`.
#[derive(clap::Subcommand)]
pub(super) enum Operator {
    /// Makes an account that runs the portal, and prints once what it signs in with.
    Add {
        /// The address to sign in with: one person's own.
        #[arg(long)]
        email: String,
        /// How the phone's app names the account; the address when left out.
        #[arg(long)]
        name: Option<String>,
    },
    /// Prints the link with which one association sets up its portal, until somebody has.
    SetupLink,
}

/// Runs the subcommand.
pub(super) fn run(command: Operator) -> ExitCode {
    let config = match super::config() {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    let Operator::Add { email: typed, name } = command else { return setup_link(config) };
    let Some(address) = email::address(&typed) else {
        return super::stop(&"--email: this is no email address", 2);
    };
    super::on_runtime(async {
        let portal = match app::prepare(config, Clock::system()).await {
            Ok(portal) => portal,
            Err(fault) => return super::stop(&fault, 1),
        };
        match add_operator(&portal, address, name.as_deref().unwrap_or(address)).await {
            Ok(added) => {
                print(&added, &portal.config.link("/desk/sign-in"));
                ExitCode::SUCCESS
            }
            Err(ActionError::Stale) => super::stop(&"this account runs the portal already", 1),
            Err(error) => super::stop(&error, 1),
        }
    })
}

fn setup_link(config: Config) -> ExitCode {
    super::on_runtime(async {
        let portal = match app::prepare(config, Clock::system()).await {
            Ok(portal) => portal,
            Err(fault) => return super::stop(&fault, 1),
        };
        match home_body::link(&portal).await {
            Ok(Some(link)) => {
                super::say(&link);
                ExitCode::SUCCESS
            }
            Ok(None) => super::stop(
                &"there is nothing to set up with a link: CANDOUR_HOME_BODY is not set, mail, legal name or contact are \
                  missing, or somebody runs this portal already",
                1,
            ),
            Err(error) => super::stop(&error, 1),
        }
    })
}

fn print(added: &Added, link: &str) {
    let Added::New { passphrase, otpauth, base32, recovery_codes } = added else {
        super::say(&format!(
            "This address has an account already; it runs the portal too now. Sign in as before:\n  {link}"
        ));
        return;
    };
    super::say("This is shown once. Keep it where only this person can read it.\n");
    super::say(&format!("Passphrase (6 words):\n  {}\n", passphrase.expose()));
    super::say(&format!("For an authenticator app, as a link or typed by hand:\n  {}", otpauth.as_str()));
    super::say(&format!("  {}\n", base32.as_str()));
    super::say("Recovery codes, each replaces the phone once:");
    for code in recovery_codes.iter() {
        super::say(&format!("  {code}"));
    }
    super::say(&format!("\nSign in here:\n  {link}"));
}
