//! What somebody sees above the queue of their desk: what to do first, and what about the body's mail needs a look. It vouches
//! for nothing and decides nothing.

use time::Date;

use super::staff_session::{StaffRole, StaffSession};
use super::watch_addresses::certificate_end;
use super::{ActionError, Portal, body_mark, body_row, encrypted_mail, watch_body};
use crate::domain::delivery::{self, FirstStep, SetUp, Standing};
use crate::domain::directory::DeliveryPref;
use crate::domain::pause::PauseReason;
use crate::domain::profile::Profile;
use crate::seal::Certificate;
use crate::store::bodies::{self, BodyRow};
use crate::store::body_marks;

/// What is new at a desk.
#[derive(Default)]
pub struct DeskNews {
    /// What a lead does first, and whether it was done; empty for others, and once all of it was.
    pub first_steps: Vec<(FirstStep, bool)>,
    /// The address has to be confirmed.
    pub address: Option<AddressNews>,
    /// The certificate ends, or has ended.
    pub certificate: Option<CertificateNews>,
}

/// How the confirmation of the address stands, where it needs a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressNews {
    /// It has to be confirmed by this day.
    Soon(Date),
    /// It was to be confirmed by a day, and the body is paused on another one.
    Due(Date, Date),
    /// The body is paused for want of it.
    Paused,
    /// A mail to it came back on this day.
    Returned(Date),
}

/// How the certificate stands, where it needs a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateNews {
    /// It ends on this day.
    Ends(Date),
    /// It cannot be used any more.
    Over,
}

/// What is new at the desk where somebody is signed in.
///
/// # Errors
/// Those of the database; [`ActionError::NotFound`] for an operator.
pub async fn desk_news(portal: &Portal, by: &StaffSession) -> Result<DeskNews, ActionError> {
    let (body, role) = by.at_desk()?;
    let id = body.to_owned();
    let (row, marks) = portal
        .db
        .read(move |conn| -> Result<_, ActionError> { Ok((bodies::find(conn, &id)?, body_marks::of_body(conn, &id)?)) })
        .await?;
    let row = row.ok_or(ActionError::NotFound)?;
    let done = SetUp {
        test_read: body_mark::is_done(&marks, &row, body_mark::TEST_READ),
        has_profile: body_row::open_profile(portal, &row).is_ok_and(|profile| profile != Profile::default()),
        mail_chosen: body_mark::is_done(&marks, &row, body_mark::MAIL_CHOSEN),
    };
    let first_steps =
        if role == StaffRole::Lead { delivery::first_steps(done, wants(portal, body)) } else { Vec::new() };
    let (confirmed, reminded) = (body_mark::confirmed(&row), body_mark::reminded(&marks, &row, portal.clock.today()));
    let pause = (row.state == watch_body::PAUSED).then(|| watch_body::reason(row.pause_reason.as_deref()));
    let (due, returned) = (delivery::due_on(confirmed), body_mark::returned_on(&marks, &row));
    let address = match (pause, delivery::standing(confirmed, portal.clock.today())) {
        (Some(PauseReason::Unconfirmed), _) => Some(AddressNews::Paused),
        // Its own page tells of an alarm.
        (Some(PauseReason::Alarm), _) => None,
        _ if returned.is_some() => returned.map(AddressNews::Returned),
        (_, Standing::Confirmed) => None,
        (_, Standing::Soon) => Some(AddressNews::Soon(due)),
        (_, Standing::Due) => Some(AddressNews::Due(due, delivery::pauses_on(confirmed, reminded))),
    };
    Ok(DeskNews { first_steps, address, certificate: certificate(portal, &row) })
}

/// How a body would like to get reports, as the directory says.
pub fn wants(portal: &Portal, body: &str) -> DeliveryPref {
    portal.directory.body(body).map_or(DeliveryPref::Any, |listed| listed.routing.delivery_pref)
}

/// How the certificate of a body stands, where it needs a look.
pub(super) fn certificate(portal: &Portal, row: &BodyRow) -> Option<CertificateNews> {
    let bytes = row.certificate.as_deref().filter(|_| row.mode == encrypted_mail::OPENPGP)?;
    if Certificate::read(bytes, portal.clock.now()).is_err() {
        return Some(CertificateNews::Over);
    }
    let near = |end: &Date| delivery::is_near(*end, portal.clock.today());
    certificate_end(portal, row).filter(near).map(CertificateNews::Ends)
}
