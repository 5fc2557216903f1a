//! The envelope's sender of a mail about a case: where mail servers report that it was not delivered. It names the dispatch, and
//! that the portal wrote it.
//!
//! ```text
//! bounces+ ‹dispatch: 32› ‹short MAC: 20› @example.org      hexadecimal, for servers that change the case of letters
//! ```

use super::Portal;
use crate::seal::{MacPurpose, SHORT_MAC};
use crate::store::ids::{DispatchId, NotAnId};

/// The return path of a dispatch; none where no address for reports is set: then it is the address that mail comes from.
pub fn of(portal: &Portal, dispatch: DispatchId) -> Option<String> {
    let (local, domain) = portal.config.mail_bounces.as_deref()?.rsplit_once('@')?;
    let mac = portal.keys.short_mac(MacPurpose::ReturnPath, &[dispatch.as_bytes()]);
    let mac = mac.iter().fold(0_u128, |digits, byte| digits << 8 | u128::from(*byte));
    Some(format!("{local}+{dispatch}{mac:020x}@{domain}"))
}

/// The dispatch of a return path, also one that was written under another setting; none for what the portal has not written.
pub fn dispatch_of(portal: &Portal, address: &str) -> Option<DispatchId> {
    let (local, _) = address.rsplit_once('@')?;
    let (_, name) = local.rsplit_once('+')?;
    let name = name.to_ascii_lowercase();
    let (id, mac) = name.split_at_checked(32)?;
    let id: DispatchId = id.parse().ok()?;
    let mac = short_mac(mac).ok()?;
    portal.keys.verify_short(MacPurpose::ReturnPath, &[id.as_bytes()], &mac).then_some(id)
}

/// Whether an address is one for reports, whether or not the portal wrote what is behind its `+`.
pub fn is_for_reports(portal: &Portal, address: &str) -> bool {
    let Some((local, domain)) = portal.config.mail_bounces.as_deref().and_then(|own| own.rsplit_once('@')) else {
        return false;
    };
    let Some((at, host)) = address.rsplit_once('@') else { return false };
    host.eq_ignore_ascii_case(domain) && at.split('+').next().is_some_and(|at| at.eq_ignore_ascii_case(local))
}

/// The bytes of a MAC from their digits.
fn short_mac(text: &str) -> Result<[u8; SHORT_MAC], NotAnId> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).ok_or(NotAnId);
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes =
        pairs.iter().map(|[high, low]| Ok(digit(*high)? << 4 | digit(*low)?)).collect::<Result<Vec<u8>, _>>()?;
    if rest.is_empty() { bytes.try_into().map_err(|_| NotAnId) } else { Err(NotAnId) }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::actions::fixture::Fixture;
    use crate::config::Config;

    async fn house() -> (Fixture, Portal) {
        let fixture = Fixture::new().await;
        let config =
            Config { mail_bounces: Some("bounces@example.org".to_owned()), ..(*fixture.portal.config).clone() };
        let portal = Portal { config: Arc::new(config), ..fixture.portal.clone() };
        (fixture, portal)
    }

    #[tokio::test]
    async fn a_return_path_fits_an_envelope_and_leads_back_also_when_its_case_was_changed() {
        let (_fixture, portal) = house().await;
        let dispatch = DispatchId([0xa5; 16]);
        let path = of(&portal, dispatch).unwrap();
        assert!(path.rsplit_once('@').unwrap().0.len() <= 64, "{path}");
        assert_eq!(dispatch_of(&portal, &path), Some(dispatch));
        assert_eq!(dispatch_of(&portal, &path.to_uppercase()), Some(dispatch));
        assert!(is_for_reports(&portal, &path));
    }

    #[tokio::test]
    async fn what_the_portal_has_not_written_leads_nowhere() {
        let (_fixture, portal) = house().await;
        let path = of(&portal, DispatchId([0xa5; 16])).unwrap();
        let other = of(&portal, DispatchId([0xa6; 16])).unwrap();
        let swapped = format!("{}{}", &path[..40], &other[40..]);
        let longer = path.replace('@', "00@");
        for address in
            ["", "bounces@example.org", "bounces+@example.org", &swapped, &longer, &path.replacen('a', "é", 1)]
        {
            assert_eq!(dispatch_of(&portal, address), None, "{address}");
        }
        assert!(is_for_reports(&portal, "BOUNCES+anything@Example.org"));
        assert!(!is_for_reports(&portal, "portal@example.org") && !is_for_reports(&portal, "bounces@other.example"));
    }

    #[tokio::test]
    async fn without_the_setting_there_is_none() {
        let fixture = Fixture::new().await;
        assert_eq!(of(&fixture.portal, DispatchId([1; 16])), None);
        assert!(!is_for_reports(&fixture.portal, "bounces@example.org"));
    }
}
