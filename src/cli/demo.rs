//! `demo`: a portal in which everything can be tried and nothing is real.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::serve;
use crate::app;
use crate::clock::Clock;
use crate::config::{Config, figment};
use crate::demo::people::{PASSPHRASE, PEOPLE};
use crate::demo::{self, Demo};
use crate::seal;

/// Starts the demo.
pub(super) fn run() -> ExitCode {
    let folder = temporary();
    let config = match demo::config(&figment(), &folder) {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    let lasts = config.data_dir != folder;
    let code = super::on_runtime(show(config));
    if !lasts {
        // What is left after a fault here is a folder of made-up things.
        drop(std::fs::remove_dir_all(&folder));
    }
    code
}

/// A folder of its own, gone when the demo ends.
fn temporary() -> PathBuf {
    let [a, b, c, d, ..] = seal::random_id(&mut seal::entropy());
    std::env::temp_dir().join(format!("candour-demo-{a:02x}{b:02x}{c:02x}{d:02x}"))
}

async fn show(config: Config) -> ExitCode {
    super::say("Making the demo. This takes a few seconds.");
    let Demo { portal, house } = match demo::prepare(config, Clock::system()).await {
        Ok(demo) => demo,
        Err(fault) => return super::stop(&fault, 1),
    };
    super::say(&text(&portal.config, &portal.config.data_dir));
    let worker = portal.clone();
    serve::launch(app::demo_rocket(portal, house), Some(worker)).await
}

fn text(config: &Config, folder: &Path) -> String {
    let people = PEOPLE.map(|person| format!("  {:<36} {}", person.address, person.name)).join("\n");
    format!(
        "The demo is here: {}\n\
         Everything in it is made up, and it is in {}.\n\n\
         What to try, the codes for signing in, and the words of the reports that are there already:\n  {}\n\
         The mails it sends:\n  {}\n\n\
         Who can sign in at {}, all with the passphrase \"{PASSPHRASE}\":\n{people}\n\n\
         Stop it with Ctrl-C.",
        config.base_url,
        folder.display(),
        config.link("/demo"),
        config.link("/demo/mail"),
        config.link("/desk"),
    )
}
