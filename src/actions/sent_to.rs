//! To which address a dispatch was sent: kept as a MAC, so that a report about it that comes late throws no doubt on a newer address.

use super::Portal;
use crate::seal::{Mac, MacPurpose};
use crate::store::ids::DispatchId;

/// What is kept of the address that a dispatch is sent to.
pub fn of(portal: &Portal, dispatch: DispatchId, address: &str) -> Vec<u8> {
    portal.keys.mac(MacPurpose::SentTo, &parts(&dispatch, address)).to_bytes().to_vec()
}

/// Whether a dispatch went to this address, by what was kept of it.
pub(super) fn is(portal: &Portal, dispatch: DispatchId, kept: &[u8], address: &str) -> bool {
    Mac::from_slice(kept)
        .is_some_and(|mac| portal.keys.verify(MacPurpose::SentTo, &parts(&dispatch, address), &mac).is_ok())
}

fn parts<'a>(dispatch: &'a DispatchId, address: &'a str) -> [&'a [u8]; 2] {
    [dispatch.as_bytes(), address.as_bytes()]
}
