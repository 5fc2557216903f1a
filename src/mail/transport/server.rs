//! The mail server that mail is handed to, as its URL names it.

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;

use lettre::transport::smtp::client::TlsParameters;
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use percent_encoding::percent_decode_str;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::Url;

use super::UrlFault;

/// A mail server, and how it is spoken to.
pub(super) struct Server {
    /// Its name or address.
    pub(super) host: String,
    /// Its port.
    pub(super) port: u16,
    /// How we call ourselves.
    pub(super) hello: ClientId,
    /// When the connection is encrypted.
    pub(super) security: Security,
    /// Who we are there: name and password.
    pub(super) account: Option<(String, String)>,
}

/// When a connection is encrypted. The certificate is always checked against those that the machine trusts.
pub(super) enum Security {
    /// Never: only to this machine itself.
    Never,
    /// By STARTTLS, where the server offers it.
    IfOffered(TlsParameters),
    /// By STARTTLS, or nothing is sent.
    Required(TlsParameters),
    /// From the first byte on (`smtps`).
    FromTheStart(TlsConnector, ServerName<'static>),
}

impl Server {
    /// The server that an SMTP URL names.
    pub(super) fn read(url: &str) -> Result<Self, UrlFault> {
        let url = Url::parse(url).map_err(|_| UrlFault::Unreadable)?;
        let host = url.host_str().ok_or(UrlFault::Unreadable)?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let tls = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value.into_owned());
        let starttls = || TlsParameters::new(host.clone()).map_err(|_| UrlFault::Unreadable);
        let (usual, security) = match (url.scheme(), tls.as_deref()) {
            ("smtp", None) => (SMTP_PORT, Security::Never),
            ("smtp", Some("required")) => (SUBMISSION_PORT, Security::Required(starttls()?)),
            ("smtp", Some("opportunistic")) => (SUBMISSION_PORT, Security::IfOffered(starttls()?)),
            ("smtps", _) => (SUBMISSIONS_PORT, from_the_start(&host)?),
            _ => return Err(UrlFault::Unreadable),
        };
        let own_name = url.path().trim_matches('/');
        let server = Self {
            port: url.port().unwrap_or(usual),
            hello: if own_name.is_empty() { ClientId::default() } else { ClientId::Domain(own_name.to_owned()) },
            security,
            account: account(&url)?,
            host,
        };
        match server.security {
            Security::Never if !server.is_here() => Err(UrlFault::InClear),
            _ => Ok(server),
        }
    }

    /// Whether no mail goes to it but encrypted.
    pub(super) fn is_always_encrypted(&self) -> bool {
        matches!(self.security, Security::Required(_) | Security::FromTheStart(..))
    }

    /// Whether it runs on this machine.
    pub(super) fn is_here(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    }
}

fn from_the_start(host: &str) -> Result<Security, UrlFault> {
    let name = ServerName::try_from(host.to_owned()).map_err(|_| UrlFault::Unreadable)?;
    let mut trusted = RootCertStore::empty();
    trusted.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| UrlFault::Unreadable)?
        .with_root_certificates(trusted)
        .with_no_client_auth();
    Ok(Security::FromTheStart(TlsConnector::from(Arc::new(config)), name))
}

fn account(url: &Url) -> Result<Option<(String, String)>, UrlFault> {
    let decoded = |text| percent_decode_str(text).decode_utf8().map(Cow::into_owned);
    let Some(password) = url.password() else { return Ok(None) };
    match (decoded(url.username()), decoded(password)) {
        (Ok(user), Ok(password)) => Ok(Some((user, password))),
        _ => Err(UrlFault::Unreadable),
    }
}
