//! `body invite`: invites a body, and prints once the code to read out by phone.

use std::process::ExitCode;

use time::Date;

use crate::actions::invite_body::{Code, InviteBody, InviteFault, invite_body};
use crate::app;
use crate::clock::Clock;
use crate::domain::days;

/// Subcommands of `body`.
#[derive(clap::Subcommand)]
pub(super) enum Body {
    /// Mails a body its link to join, and prints once the code to read out by phone.
    Invite {
        /// The body's id in the directory, e.g. nz-hdc.
        id: String,
        /// The mailbox of its complaints desk.
        #[arg(long)]
        email: String,
        /// Who there is called.
        #[arg(long, value_parser = clap::builder::NonEmptyStringValueParser::new())]
        person: String,
        /// At which number, from the body's own public site.
        #[arg(long, value_parser = clap::builder::NonEmptyStringValueParser::new())]
        number: String,
        /// On which day, such as 2026-11-22; today when left out.
        #[arg(long, value_parser = day)]
        day: Option<Date>,
    },
}

fn day(typed: &str) -> Result<Date, &'static str> {
    days::read_iso(typed).ok_or("a day such as 2026-11-22 is needed")
}

/// Runs the subcommand.
pub(super) fn run(command: Body) -> ExitCode {
    let config = match super::config() {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    let Body::Invite { id, email, person, number, day } = command;
    super::on_runtime(async {
        let portal = match app::prepare(config, Clock::system()).await {
            Ok(portal) => portal,
            Err(fault) => return super::stop(&fault, 1),
        };
        let day = day.unwrap_or_else(|| portal.clock.today());
        let (body, address, code) = (&id, &email, Code::Drawn);
        let invite = InviteBody { body, address, person: &person, number: &number, day, code };
        match invite_body(&portal, &invite).await {
            Ok(code) => {
                super::say(&format!(
                    "The invitation waits in the queue; a running portal or worker sends it.\n\n\
                     Read this code out by phone, to a person at a number from the body's own public site:\n\n  {}\n\n\
                     It is shown once, and works with the mailed link for 7 days.",
                    code.as_str()
                ));
                ExitCode::SUCCESS
            }
            Err(fault @ (InviteFault::Unknown | InviteFault::Address | InviteFault::NotSetUp)) => {
                super::stop(&fault, 2)
            }
            Err(fault) => super::stop(&fault, 1),
        }
    })
}
