//! The settings of where the portal is reached.

use std::net::IpAddr;

use url::Url;

use super::ConfigFault;

/// An unfinished portal must not be reachable from outside.
pub(super) fn check_exposure(address: IpAddr) -> Result<(), ConfigFault> {
    if address.is_loopback() {
        return Ok(());
    }
    let fix = "Listen on 127.0.0.1 until mail_url, legal_name and contact are set";
    Err(ConfigFault::new("address", "the portal is not fully set up and would be reachable from outside", fix))
}

pub(super) fn address(text: Option<&str>) -> Result<IpAddr, ConfigFault> {
    let text = text.unwrap_or("127.0.0.1");
    text.parse().map_err(|_| ConfigFault::new("address", format!("`{text}` is no IP address"), "Write e.g. 127.0.0.1"))
}

pub(super) fn port(value: Option<&serde_json::Value>) -> Result<u16, ConfigFault> {
    let Some(value) = value else { return Ok(8000) };
    let number = value.as_u64().or_else(|| value.as_str().and_then(|text| text.trim().parse().ok()));
    number
        .and_then(|number| u16::try_from(number).ok())
        .filter(|port| *port != 0)
        .ok_or_else(|| ConfigFault::new("port", format!("{value} is no port"), "Write a number from 1 to 65535"))
}

pub(super) fn base_url(text: Option<String>, address: IpAddr, port: u16) -> Result<Url, ConfigFault> {
    const FIX: &str = "Write the address people open, e.g. https://report.example.org";
    let text = text.unwrap_or_else(|| match address {
        IpAddr::V4(address) => format!("http://{address}:{port}"),
        IpAddr::V6(address) => format!("http://[{address}]:{port}"),
    });
    let url = Url::parse(&text).map_err(|error| ConfigFault::new("base_url", format!("`{text}`: {error}"), FIX))?;
    let Some(host) = url.host_str() else {
        return Err(ConfigFault::new("base_url", format!("`{text}` names no host"), FIX));
    };
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() {
        return Err(ConfigFault::new("base_url", format!("`{text}` has more than scheme, host and port"), FIX));
    }
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let loopback = bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    let onion = std::path::Path::new(host).extension().is_some_and(|end| end.eq_ignore_ascii_case("onion"));
    match url.scheme() {
        "https" => Ok(url),
        "http" if loopback || onion => Ok(url),
        _ => Err(ConfigFault::new("base_url", format!("`{text}` would carry reports unencrypted"), FIX)),
    }
}

/// An address of version 3 (Tor's rend-spec-v3): 56 letters and digits, which are the service's key.
pub(super) fn onion_url(text: &str) -> Result<Url, ConfigFault> {
    const FIX: &str = "Write http:// and the name in the service's file `hostname`: 56 letters and digits, then .onion";
    let url = Url::parse(text).map_err(|error| ConfigFault::new("onion_url", format!("`{text}`: {error}"), FIX))?;
    let name = url.host_str().and_then(|host| host.strip_suffix(".onion")).unwrap_or_default();
    let is_key = name.len() == 56 && name.chars().all(|sign| matches!(sign, 'a'..='z' | '2'..='7'));
    let is_bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if !is_key || !is_bare || !matches!(url.scheme(), "http" | "https") {
        return Err(ConfigFault::new("onion_url", format!("`{text}` is no address of an onion service"), FIX));
    }
    Ok(url)
}
