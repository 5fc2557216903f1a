//! The settings of mail.

use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

use url::Url;

use super::ConfigFault;
use crate::domain::office::MailTimes;
use crate::mail::transport::{self, DkimKey, MailUrl, Pace};

pub(super) fn mail_url(text: &str) -> Result<MailUrl, ConfigFault> {
    const FIX: &str = "Write smtps://user:password@host, smtp://host:port?tls=required, sendmail:, or file:<folder>";
    if let Some(program) = text.strip_prefix("sendmail:") {
        let program = if program.is_empty() { "/usr/sbin/sendmail" } else { program };
        return Ok(MailUrl::Sendmail(PathBuf::from(program)));
    }
    if let Some(folder) = text.strip_prefix("file:") {
        let folder = folder.strip_prefix("//").unwrap_or(folder);
        if folder.is_empty() {
            return Err(ConfigFault::new("mail_url", "no folder is named", FIX));
        }
        return Ok(MailUrl::Folder(PathBuf::from(folder)));
    }
    // The value may hold a password: the fault must not repeat it.
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "smtp" | "smtps") && url.has_host() => {}
        _ => return Err(ConfigFault::new("mail_url", "it is neither an SMTP URL, nor sendmail, nor a folder", FIX)),
    }
    transport::check_url(text).map_err(|fault| ConfigFault::new("mail_url", fault.to_string(), FIX))?;
    Ok(MailUrl::Smtp(text.to_owned()))
}

type Number<'a> = Option<&'a serde_json::Value>;

pub(super) fn pace(per_domain: Number<'_>, patience: Number<'_>) -> Result<Pace, ConfigFault> {
    let usual = Pace::default();
    Ok(Pace {
        per_domain: number("mail_per_domain", per_domain, 1..=100)?.unwrap_or(usual.per_domain),
        patience: number("mail_patience", patience, 10..=3600)?.map_or(usual.patience, Duration::from_secs),
    })
}

/// A whole number within bounds. None: the setting is not there.
fn number<N>(key: &'static str, value: Number<'_>, bounds: RangeInclusive<u64>) -> Result<Option<N>, ConfigFault>
where
    N: TryFrom<u64>,
{
    let Some(value) = value else { return Ok(None) };
    let read = value.as_u64().or_else(|| value.as_str().and_then(|text| text.trim().parse().ok()));
    let number = read.filter(|number| bounds.contains(number)).and_then(|number| N::try_from(number).ok());
    let (least, most) = (bounds.start(), bounds.end());
    let fault = || ConfigFault::new(key, format!("it is no number from {least} to {most}"), "Write a whole number");
    number.ok_or_else(fault).map(Some)
}

/// Megabytes of one mail without another setting: what the most careful mail servers take as they come (Postfix: 10.24).
const MAIL_MOST_MB: u64 = 10;

pub(super) fn mail_most(value: Number<'_>) -> Result<u64, ConfigFault> {
    Ok(number::<u64>("mail_most_mb", value, 2..=50)?.unwrap_or(MAIL_MOST_MB) * 1_000_000)
}

pub(super) fn times(text: Option<&str>) -> Result<MailTimes, ConfigFault> {
    let text = text.map_or("", str::trim);
    if text.is_empty() {
        return Ok(MailTimes::Posts);
    }
    let fault = || ConfigFault::new("mail_times", format!("`{text}` is neither"), "Write `posts` or `now`");
    MailTimes::from_code(text).ok_or_else(fault)
}

pub(super) fn dkim(
    file: Option<PathBuf>,
    selector: Option<String>,
    domain: Option<String>,
    mail_from: &str,
) -> Result<Option<DkimKey>, ConfigFault> {
    let Some(file) = file.filter(|file| !file.as_os_str().is_empty()) else { return Ok(None) };
    let domain = domain.unwrap_or_else(|| mail_from.rsplit('@').next().unwrap_or_default().to_owned());
    let key = DkimKey { file, selector: selector.unwrap_or_else(|| "candour".to_owned()), domain };
    let fix = "Write the path of a key that `openssl genrsa -traditional 2048` made, and the selector under which its public \
               half is published";
    transport::check_dkim(&key).map_err(|fault| ConfigFault::new("dkim_key", fault.to_string(), fix))?;
    Ok(Some(key))
}

/// Octets that the local part of an address may have (RFC 5321 §4.5.3.1.1), less `+` and the 52 that say which mail it was.
const LONGEST_BOUNCES: usize = 64 - 1 - 52;

pub(super) fn bounces(text: Option<String>) -> Result<Option<String>, ConfigFault> {
    text.filter(|text| !text.trim().is_empty()).map(|text| bounce_address(text.trim())).transpose()
}

fn bounce_address(text: &str) -> Result<String, ConfigFault> {
    let fix = "Write one bare address with at most 11 letters before its @, e.g. bounces@example.org";
    let fault = |fault: &str| Err(ConfigFault::new("mail_bounces", format!("`{text}` {fault}"), fix));
    let Some((local, _)) = text.rsplit_once('@').filter(|_| transport::is_address(text)) else {
        return fault("is no address");
    };
    if local.len() > LONGEST_BOUNCES {
        return fault("is too long: what names a mail is put behind it");
    }
    if !local.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.')) {
        return fault("has a sign before its @ that may not survive the way");
    }
    Ok(text.to_owned())
}
