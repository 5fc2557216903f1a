//! The portal's settings: `Rocket.toml`, overridden by `CANDOUR_*`, parsed once into types and refused early.

mod mail;
mod reach;
mod readable;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;

use rocket::figment::providers::{Env, Format, Serialized, Toml};
use rocket::figment::value::Value;
use rocket::figment::{Figment, Profile};
use serde::Deserialize;
use url::Url;

use crate::domain::office::MailTimes;
use crate::mail::joining::Operator;
use crate::mail::transport::{self, DkimKey, MailUrl, Pace};
use crate::store::DatabaseUrl;

pub use readable::{ReadBy, ReadablePdf};

/// All settings, checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the database is.
    pub database: DatabaseUrl,
    /// Where mail goes. None: inviting and sending are switched off.
    pub mail: Option<MailUrl>,
    /// How fast mails go, and for how long one is waited for.
    pub mail_pace: Pace,
    /// Bytes of one mail that carries a report, at most.
    pub mail_most_bytes: u64,
    /// Whether a report may go to a body as a PDF that can be read on the way.
    pub readable_pdf: ReadablePdf,
    /// When mails about cases go to bodies whose leads have not chosen.
    pub mail_times: MailTimes,
    /// The key that signs mails. None: the mail server does, or nobody.
    pub dkim: Option<DkimKey>,
    /// The address mail comes from.
    pub mail_from: String,
    /// The address at which mail servers report about delivery: behind its local part come `+` and which mail it was. None: they
    /// report to the address that mail comes from, where nobody can tell which it was.
    pub mail_bounces: Option<String>,
    /// The address that reporters are mailed from: it must say nothing of what this is.
    pub notice_from: String,
    /// The hour of the day, in UTC, at which reporters who asked for it are told that there is something new.
    pub notice_hour: u8,
    /// What links in mails begin with: scheme, host and port, no path.
    pub base_url: Url,
    /// The onion service that leads to the same pages: scheme and host, no path. None: there is none.
    pub onion_url: Option<Url>,
    /// Through which door whoever is answered with these settings came. As they are read: the first.
    pub door: Door,
    /// The folder for everything the portal keeps.
    pub data_dir: PathBuf,
    /// The file of the portal's own keys.
    pub keys_file: PathBuf,
    /// Who runs the portal, as the public sees it. None: inviting and sending are switched off.
    pub legal_name: Option<String>,
    /// How the public reaches whoever runs it.
    pub contact: Option<String>,
    /// Where the server listens.
    pub address: IpAddr,
    /// The port it listens on.
    pub port: u16,
    /// Bytes on disk of all files of reports that nobody has been sent.
    pub unsent_files: u64,
    /// The one association that runs the portal for itself, by its id in the directory. None: it is for many bodies.
    pub home_body: Option<String>,
}

/// Where visitors come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// The base URL.
    First,
    /// The onion service beside it.
    Onion,
}

/// A setting without which the portal neither invites nor sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// `CANDOUR_MAIL_URL`.
    Mail,
    /// `CANDOUR_LEGAL_NAME`.
    LegalName,
    /// `CANDOUR_CONTACT`.
    Contact,
}

/// A setting that cannot be used, and how to mend it.
#[derive(Debug, thiserror::Error)]
#[error("{key}: {fault}. {fix} (environment variable {variable}, or `{key}` in Rocket.toml)")]
pub struct ConfigFault {
    key: String,
    variable: String,
    fault: String,
    fix: &'static str,
}

impl ConfigFault {
    fn new(key: &str, fault: impl Into<String>, fix: &'static str) -> Self {
        Self { key: key.to_owned(), variable: format!("CANDOUR_{}", key.to_uppercase()), fault: fault.into(), fix }
    }
}

/// The settings as they are written down.
#[derive(Deserialize)]
struct Written {
    database_url: Option<String>,
    mail_url: Option<String>,
    mail_per_domain: Option<serde_json::Value>,
    mail_patience: Option<serde_json::Value>,
    mail_most_mb: Option<serde_json::Value>,
    mail_readable_pdf: Option<serde_json::Value>,
    mail_times: Option<String>,
    dkim_key: Option<PathBuf>,
    dkim_selector: Option<String>,
    dkim_domain: Option<String>,
    mail_from: Option<String>,
    mail_bounces: Option<String>,
    notice_from: Option<String>,
    notice_hour: Option<serde_json::Value>,
    base_url: Option<String>,
    onion_url: Option<String>,
    data_dir: Option<PathBuf>,
    keys_file: Option<PathBuf>,
    legal_name: Option<String>,
    contact: Option<String>,
    address: Option<String>,
    port: Option<serde_json::Value>,
    unsent_files_mb: Option<serde_json::Value>,
    home_body: Option<String>,
}

/// Every setting there is.
const KEYS: [&str; 24] = [
    "database_url",
    "mail_url",
    "mail_per_domain",
    "mail_patience",
    "mail_most_mb",
    "mail_readable_pdf",
    "mail_times",
    "dkim_key",
    "dkim_selector",
    "dkim_domain",
    "mail_from",
    "mail_bounces",
    "notice_from",
    "notice_hour",
    "base_url",
    "onion_url",
    "data_dir",
    "keys_file",
    "legal_name",
    "contact",
    "address",
    "port",
    "unsent_files_mb",
    "home_body",
];

/// The settings of `Rocket.toml` in the working folder and of the environment.
///
/// What the environment says is text, whatever it looks like: a telephone number keeps its zeros.
pub fn figment() -> Figment {
    let file = Figment::new().merge(Toml::file("Rocket.toml").nested());
    let told: Vec<_> = Env::prefixed("CANDOUR_").iter().collect();
    // The profile is chosen below, and what the tests tell each other is no setting.
    let told = told.iter().map(|(key, value)| (key.as_str().to_lowercase(), value));
    let told = told.filter(|(key, _)| key != "profile" && !key.starts_with("test_"));
    told.fold(file, |settings, (key, value)| settings.merge(Serialized::global(&key, value)))
        .select(Profile::from_env_or("CANDOUR_PROFILE", "default"))
}

/// A setting that is misspelt would be left out in silence: it stops the start instead.
fn check_keys(figment: &Figment) -> Result<(), ConfigFault> {
    let told: BTreeMap<String, Value> = figment.extract().map_err(|error| unreadable(&error))?;
    match told.keys().find(|key| !KEYS.contains(&key.as_str())) {
        None => Ok(()),
        Some(unknown) => {
            let fix = "Take it out, or write one of the settings that the README lists";
            Err(ConfigFault::new(unknown, "there is no such setting", fix))
        }
    }
}

fn unreadable(error: &rocket::figment::Error) -> ConfigFault {
    let key = error.path.last().map_or("Rocket.toml", String::as_str);
    ConfigFault::new(key, error.kind.to_string(), "Write each setting as text, in quotes")
}

impl Config {
    /// Reads and checks the settings.
    ///
    /// # Errors
    /// The first setting that cannot be used: its key, what is wrong, and how to mend it.
    pub fn read(figment: &Figment) -> Result<Self, ConfigFault> {
        check_keys(figment)?;
        let written: Written = figment.extract().map_err(|error| unreadable(&error))?;
        let data_dir = written.data_dir.unwrap_or_else(|| PathBuf::from("data"));
        let address = reach::address(written.address.as_deref())?;
        let port = reach::port(written.port.as_ref())?;
        let database = match written.database_url {
            None => DatabaseUrl::Sqlite(data_dir.join("candour.db")),
            Some(text) => DatabaseUrl::parse(&text).ok_or_else(|| {
                let fix = "Write sqlite:<path> or postgres://user@host/database";
                ConfigFault::new("database_url", "the scheme is neither sqlite nor postgres", fix)
            })?,
        };
        let mail =
            written.mail_url.filter(|text| !text.trim().is_empty()).map(|text| mail::mail_url(&text)).transpose()?;
        let legal_name = written.legal_name.filter(|name| !name.trim().is_empty());
        let contact = written.contact.filter(|contact| !contact.trim().is_empty());
        if mail.is_none() || legal_name.is_none() || contact.is_none() {
            reach::check_exposure(address)?;
        }
        let base_url = reach::base_url(written.base_url, address, port)?;
        let host = base_url.host_str().unwrap_or("localhost").trim_start_matches('[').trim_end_matches(']');
        let mail_bounces = mail::bounces(written.mail_bounces)?;
        let mail_from = sender("mail_from", written.mail_from.unwrap_or_else(|| default_sender(host)))?;
        Ok(Self {
            readable_pdf: readable::readable_pdf(
                written.mail_readable_pdf.as_ref(),
                mail.as_ref(),
                mail_bounces.as_deref(),
            )?,
            database,
            mail,
            dkim: mail::dkim(written.dkim_key, written.dkim_selector, written.dkim_domain, &mail_from)?,
            mail_pace: mail::pace(written.mail_per_domain.as_ref(), written.mail_patience.as_ref())?,
            mail_most_bytes: mail::mail_most(written.mail_most_mb.as_ref())?,
            mail_times: mail::times(written.mail_times.as_deref())?,
            mail_bounces,
            notice_from: match written.notice_from {
                Some(text) => sender("notice_from", text)?,
                None => mail_from.clone(),
            },
            notice_hour: notice_hour(written.notice_hour.as_ref())?,
            mail_from,
            base_url,
            onion_url: written
                .onion_url
                .filter(|text| !text.trim().is_empty())
                .map(|text| reach::onion_url(&text))
                .transpose()?,
            door: Door::First,
            keys_file: written.keys_file.unwrap_or_else(|| data_dir.join("portal.keys")),
            data_dir,
            legal_name,
            contact,
            address,
            port,
            unsent_files: unsent_files(written.unsent_files_mb.as_ref())?,
            home_body: written.home_body.map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()),
        })
    }

    /// Who runs the portal, for its mails.
    pub fn operator(&self) -> Operator<'_> {
        Operator {
            name: self.legal_name.as_deref().unwrap_or_default(),
            contact: self.contact.as_deref().unwrap_or_default(),
        }
    }

    /// What is still missing before the portal may invite and send.
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.mail.is_none() {
            missing.push(Missing::Mail);
        }
        if self.legal_name.is_none() {
            missing.push(Missing::LegalName);
        }
        if self.contact.is_none() {
            missing.push(Missing::Contact);
        }
        missing
    }

    /// Whether the name of the address that reporters are mailed from can tell what this is: it is the one of all mail.
    pub fn notice_from_tells(&self) -> bool {
        self.notice_from == self.mail_from
    }

    /// Whether browsers reach the portal over https, so that cookies and transport can be tied to it. An onion service
    /// needs none: Tor seals the way to it, and its name is its key.
    pub fn is_https(&self) -> bool {
        let url = match self.door {
            Door::First => Some(&self.base_url),
            Door::Onion => self.onion_url.as_ref(),
        };
        url.is_some_and(|url| url.scheme() == "https")
    }

    /// The door with this host, as a browser names it.
    pub fn door_of(&self, host: &str) -> Door {
        match self.onion_url.as_ref().and_then(Url::host_str) {
            Some(onion) if onion.eq_ignore_ascii_case(host) => Door::Onion,
            _ => Door::First,
        }
    }

    /// A link into the portal, for mails. `path` begins with a slash.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.as_str().trim_end_matches('/'))
    }
}

/// The hour of the day's batch of mails to reporters, in UTC, without another: evening in New Zealand, morning in Europe.
const NOTICE_HOUR: u8 = 6;

fn notice_hour(value: Option<&serde_json::Value>) -> Result<u8, ConfigFault> {
    let Some(value) = value else { return Ok(NOTICE_HOUR) };
    let number = value.as_u64().or_else(|| value.as_str().and_then(|text| text.trim().parse().ok()));
    let hour = number.and_then(|number| u8::try_from(number).ok()).filter(|hour| *hour < 24);
    let fix = "Write a whole number from 0 to 23: the hour in UTC";
    hour.ok_or_else(|| ConfigFault::new("notice_hour", format!("{value} is no hour"), fix))
}

/// Bytes that the unsent files of all reporters may take without another setting: the disk has to bear it beside everything else.
const UNSENT_FILES_MB: u64 = 10 * 1024;

fn unsent_files(value: Option<&serde_json::Value>) -> Result<u64, ConfigFault> {
    let number = value.map(|value| value.as_u64().or_else(|| value.as_str().and_then(|text| text.trim().parse().ok())));
    let megabytes = number.unwrap_or(Some(UNSENT_FILES_MB)).filter(|megabytes| (1..=1 << 30).contains(megabytes));
    let fix = "Write a whole number of megabytes, e.g. 10240";
    let fault = || ConfigFault::new("unsent_files_mb", "it is no number of megabytes", fix);
    Ok(megabytes.ok_or_else(fault)? * 1024 * 1024)
}

fn sender(key: &str, text: String) -> Result<String, ConfigFault> {
    if transport::is_address(&text) {
        return Ok(text);
    }
    let fix = "Write one bare address, e.g. reports@example.org";
    Err(ConfigFault::new(key, format!("`{text}` is no address"), fix))
}

fn default_sender(host: &str) -> String {
    if host.parse::<IpAddr>().is_ok() { "candour@localhost".to_owned() } else { format!("candour@{host}") }
}

#[cfg(test)]
mod tests;
