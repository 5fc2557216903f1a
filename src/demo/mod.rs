//! The demo: made-up bodies that have joined, their staff, and reports in several states, so that everything can be
//! tried on one machine. The real bodies stay merely listed.
//!
//! What is here goes in through the same actions as what people do. Nothing of it is in a portal that is not a demo.

pub mod people;
mod reports;
mod seed;
#[cfg(test)]
mod tests;

use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use rocket::figment::Figment;
use serde::{Deserialize, Serialize};

use crate::actions::{ActionError, Portal, StartFault};
use crate::app;
use crate::clock::Clock;
use crate::config::{Config, ConfigFault};
use crate::mail::transport::MailUrl;
use crate::store::DatabaseUrl;

/// The made-up bodies, in the format of `directory/bodies.toml`.
const BODIES: &str = include_str!("bodies.toml");
/// Holds the words of the made-up reports. Written last: where it is, seeding came to its end.
const NOTES: &str = "demo.json";

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoFault {
    /// The portal did not start.
    #[error(transparent)]
    Start(#[from] StartFault),
    /// Something made up could not be put in.
    #[error("the made-up reports could not be put in: {0}")]
    Seed(#[from] ActionError),
    /// A file of the demo cannot be written.
    #[error("the demo's folder: {0}")]
    Folder(#[from] std::io::Error),
}

/// A demo's portal, and what its pages show beside it.
pub struct Demo {
    /// The portal.
    pub portal: Portal,
    /// What its pages show.
    pub house: DemoHouse,
}

/// What the pages of the demo show.
pub struct DemoHouse {
    /// Where the mails are.
    pub mail: PathBuf,
    /// The words of the made-up reports.
    pub words: Vec<KeptWords>,
}

/// The 12 words of one made-up report. Of a real report they are kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptWords {
    /// Which report, in a few words.
    pub about: String,
    /// Its 12 words.
    pub words: String,
}

/// The settings of a demo: on this machine only, in a folder of its own, with its own database and keys in it.
///
/// # Errors
/// A setting that cannot be used.
pub fn config(settings: &Figment, folder: &Path) -> Result<Config, ConfigFault> {
    let here = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let settings = settings
        .clone()
        .join(("data_dir", folder))
        .join(("legal_name", "The Candour demo (nothing here is real)"))
        .join(("contact", "nobody@demo.example"))
        .merge(("address", here.to_string()))
        .merge(("mail_from", "candour@demo.example"))
        .merge(("mail_url", "file:mail"))
        // Whoever tries it out sees at once what arrives.
        .merge(("mail_times", "now"))
        .merge(("database_url", "sqlite:demo.db"));
    let mut config = Config::read(&settings)?;
    config.mail = Some(MailUrl::Folder(config.data_dir.join("mail")));
    config.database = DatabaseUrl::Sqlite(config.data_dir.join("demo.db"));
    config.keys_file = config.data_dir.join("demo.keys");
    let port = config.port;
    // The parts of an address that was read already cannot be refused.
    let _ = config.base_url.set_scheme("http");
    let _ = config.base_url.set_host(Some(&here.to_string()));
    let _ = config.base_url.set_port(Some(port));
    Ok(config)
}

/// Makes the demo, or goes on with the one that is in the folder.
///
/// # Errors
/// See [`DemoFault`].
pub async fn prepare(config: Config, clock: Clock) -> Result<Demo, DemoFault> {
    let folder = config.data_dir.clone();
    let notes = folder.join(NOTES);
    let kept = std::fs::read(&notes).ok().and_then(|bytes| serde_json::from_slice::<Vec<KeptWords>>(&bytes).ok());
    if kept.is_none() {
        forget_unfinished(&folder)?;
    }
    let portal = app::prepare(config, clock).await?;
    let portal = portal.over(app::directory_with(BODIES).map_err(StartFault::from)?);
    let words = if let Some(words) = kept {
        words
    } else {
        let words = seed::put_in(&portal).await?;
        std::fs::write(&notes, serde_json::to_vec_pretty(&words).unwrap_or_default())?;
        words
    };
    Ok(Demo { portal, house: DemoHouse { mail: folder.join("mail"), words } })
}

/// A demo that was stopped while it was being made is begun again.
fn forget_unfinished(folder: &Path) -> std::io::Result<()> {
    for name in ["demo.db", "demo.db-wal", "demo.db-shm", "demo.keys"] {
        match std::fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}
