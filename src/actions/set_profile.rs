//! A lead says what the body takes, when somebody reads, and who: it narrows the directory's entry and stands on the public page.

use super::staff_session::{StaffRole, StaffSession};
use super::{ActionError, Portal, body_language, body_row, living_directory};
use crate::domain::profile::Profile;
use crate::domain::profile_rules::ProfileFault;
use crate::domain::timezone;
use crate::i18n::Language;
use crate::seal::{self, PublicKey};
use crate::store::bodies::{self, BodyKeyRow, BodyRow};

/// What a body says of itself now.
pub struct Said {
    /// The profile.
    pub profile: Profile,
    /// IANA name of the zone its hours and working days are in.
    pub timezone: String,
    /// The language of its mails.
    pub language: Language,
    row: BodyRow,
    public_key: PublicKey,
}

/// Why it was not taken.
#[derive(Debug, thiserror::Error)]
pub enum ProfileNotSet {
    /// Something in it needs a look.
    #[error("something in it needs a look")]
    Faults(Vec<ProfileFault>),
    /// There is no such time zone.
    #[error("there is no such time zone")]
    Timezone,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// What the body of a desk says of itself.
///
/// # Errors
/// [`ActionError::Altered`] when its row is not as it was vouched for; [`ActionError::NotFound`] for an operator.
pub async fn said(portal: &Portal, by: &StaffSession) -> Result<Said, ActionError> {
    let (body, _) = by.at_desk()?;
    let id = body.to_owned();
    let (row, key): (BodyRow, BodyKeyRow) =
        portal.db.read(move |conn| bodies::find_with_key(conn, &id)).await?.ok_or(ActionError::NotFound)?;
    let public_key = PublicKey::from_slice(&key.public_key).ok_or(ActionError::Altered)?;
    // A pause leaves the row as it was vouched for, which was when it had joined.
    let vouched = BodyRow { state: body_row::JOINED.to_owned(), ..row.clone() };
    body_row::verify_row(portal, &vouched, Some(&public_key))?;
    let (timezone, language) = (row.timezone.clone(), body_language::of_row(&row));
    Ok(Said { profile: body_row::open_profile(portal, &row)?, timezone, language, row, public_key })
}

/// Looks through what a body says of itself, and finds its time zone.
///
/// # Errors
/// [`ProfileNotSet::Faults`] and [`ProfileNotSet::Timezone`].
pub(super) fn check(profile: &Profile, zone: &str) -> Result<&'static str, ProfileNotSet> {
    let faults = profile.faults();
    if !faults.is_empty() {
        return Err(ProfileNotSet::Faults(faults));
    }
    timezone::known(zone).ok_or(ProfileNotSet::Timezone)
}

/// Sets what the body says of itself, and the language that it works in.
///
/// # Errors
/// See [`ProfileNotSet`]; [`ActionError::Denied`] for who does not lead the desk, or while the body pauses;
/// [`ActionError::Stale`] when somebody else changed it meanwhile.
pub async fn set_profile(
    portal: &Portal,
    by: &StaffSession,
    profile: &Profile,
    zone: &str,
    language: Language,
) -> Result<(), ProfileNotSet> {
    let (_, role) = by.at_desk()?;
    let zone = check(profile, zone)?;
    let Said { row: seen, public_key, .. } = said(portal, by).await?;
    if role != StaffRole::Lead || seen.state != body_row::JOINED {
        return Err(ActionError::Denied.into());
    }
    let mut rng = seal::entropy();
    let address = body_row::open_address(portal, &seen)?;
    let mut row = BodyRow { timezone: zone.to_owned(), language: language.tag().to_owned(), ..seen.clone() };
    body_row::put_profile(portal, &mut row, profile, &mut rng)?;
    body_row::seal_row(portal, &mut row, Some(&public_key), &address, &mut rng);
    let swapped = portal.db.write(move |conn| bodies::swap(conn, &seen, &row)).await.map_err(ActionError::from)?;
    if !swapped {
        return Err(ActionError::Stale.into());
    }
    Ok(living_directory::refresh(portal).await.map_err(ActionError::from)?)
}
