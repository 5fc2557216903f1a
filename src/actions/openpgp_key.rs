//! The portal's own `OpenPGP` key: made once, kept in the database under the portal's keys, and published.

use std::sync::Arc;

use super::{Portal, StartFault, bindings};
use crate::seal::{self, PortalSigner};
use crate::store::{StoreError, portal_openpgp};

/// These means with the portal's key. It is made when the portal is first able to send, for the address that mail comes from then; a
/// portal that cannot send has none.
///
/// # Errors
/// [`StartFault::OpenPgp`] when the key that is there does not open or cannot be read.
pub async fn with_key(portal: Portal) -> Result<Portal, StartFault> {
    let mut found = portal.db.read(portal_openpgp::find).await?;
    if found.is_none() && portal.config.missing().is_empty() {
        let made = make(&portal)?;
        found = match portal.db.write(move |conn| portal_openpgp::insert(conn, &made).map(|()| made.clone())).await {
            Ok(written) => Some(written),
            // Another node that starts at the same time was first: its key is the one.
            Err(StoreError::Exists) => portal.db.read(portal_openpgp::find).await?,
            Err(error) => return Err(error.into()),
        };
    }
    let signer = found.map(|sealed| open(&portal, &sealed)).transpose()?.map(Arc::new);
    Ok(Portal { signer, ..portal })
}

fn make(portal: &Portal) -> Result<Vec<u8>, StartFault> {
    let mut rng = seal::entropy();
    let name = format!("Candour <{}>", portal.config.mail_from);
    let signer = PortalSigner::draw(&name, &mut rng).map_err(|_| StartFault::OpenPgp)?;
    let bytes = signer.to_bytes().map_err(|_| StartFault::OpenPgp)?;
    Ok(portal.keys.seal_class_b(&bindings::portal_openpgp(), &bytes, &mut rng))
}

fn open(portal: &Portal, sealed: &[u8]) -> Result<PortalSigner, StartFault> {
    let opened = portal.keys.open_class_b(&bindings::portal_openpgp(), sealed).map_err(|_| StartFault::OpenPgp)?;
    PortalSigner::from_bytes(&opened).map_err(|_| StartFault::OpenPgp)
}
