//! `bounce`: takes one mail from a mail server's pipe, beside the running portal, and answers as such a server understands it: by
//! the code that it ends with (`sysexits.h`) and by at most one line, which the server puts into its own answer.

use std::io::{self, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use crate::actions::take_bounce::{Taken, take_bounce};
use crate::app;
use crate::clock::Clock;
use crate::config::Config;

/// Bytes of a mail that are looked at: a report says what it says at its beginning, and then gives the mail back.
const LOOKED_AT: u64 = 512 * 1024;
/// There is no such address here (`EX_NOUSER`).
const NO_USER: u8 = 67;
/// It is here, and takes no mail (`EX_UNAVAILABLE`).
const UNAVAILABLE: u8 = 69;
/// Give it again later (`EX_TEMPFAIL`).
const LATER: u8 = 75;

/// Arguments of `bounce`.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The address that the mail came to, as the mail server knows it; without it, the mail's headers are asked.
    #[arg(allow_hyphen_values = true)]
    recipient: Option<String>,
}

/// Takes the mail on standard input.
pub(super) fn run(arguments: &Arguments) -> ExitCode {
    let mail = match mail() {
        Ok(mail) => mail,
        Err(error) => return super::stop(&error, LATER),
    };
    // Whatever is wrong with the portal, the mail waits until it is mended: it is never sent back for that.
    match super::config() {
        Ok(config) => {
            let taking = || super::in_silence(take(config, arguments.recipient.as_deref(), &mail));
            match catch_unwind(AssertUnwindSafe(taking)) {
                Ok(Ok(code)) => code,
                Ok(Err(error)) => super::stop(&error, LATER),
                Err(_) => super::stop(&"this mail could not be looked into", LATER),
            }
        }
        Err(fault) => super::stop(&fault, LATER),
    }
}

/// The beginning of the mail. The rest is read and dropped: a server whose pipe closes early takes that for a fault.
fn mail() -> io::Result<Vec<u8>> {
    let (mut mail, mut input) = (Vec::new(), io::stdin().lock());
    input.by_ref().take(LOOKED_AT).read_to_end(&mut mail)?;
    io::copy(&mut input, &mut io::sink())?;
    Ok(mail)
}

async fn take(config: Config, recipient: Option<&str>, mail: &[u8]) -> ExitCode {
    let portal = match app::prepare_beside(config, Clock::system()).await {
        Ok(portal) => portal,
        Err(fault) => return super::stop(&fault, LATER),
    };
    match take_bounce(&portal, recipient, mail).await {
        Ok(Taken::Done) => ExitCode::SUCCESS,
        Ok(Taken::Reply) => {
            let (desk, contact) = (portal.config.link("/desk"), portal.config.contact.as_deref().unwrap_or_default());
            refuse(&format!("{NOBODY} To answer, use your desk ({desk}). Other questions: {contact}"), UNAVAILABLE)
        }
        Ok(Taken::QuietReply) => refuse(NOBODY, UNAVAILABLE),
        Ok(Taken::NoSuchAddress) => refuse("There is no such address here.", NO_USER),
        Err(error) => super::stop(&error, LATER),
    }
}

/// In English alone: a server that puts it into its own answer turns other letters into question marks.
const NOBODY: &str = "Nobody reads mail to this address, and this mail was not kept.";

fn refuse(line: &str, code: u8) -> ExitCode {
    super::say(&line.split_whitespace().collect::<Vec<_>>().join(" "));
    ExitCode::from(code)
}
