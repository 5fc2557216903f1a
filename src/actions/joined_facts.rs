//! What anybody may know of a body that has joined, paused or left: for the public pages and those of the reporter.

use time::Date;

use super::body_row::{self, JoinedBody};
use super::{ActionError, Portal, watch_silence};
use crate::domain::profile::Profile;
use crate::domain::responses::{Responses, Shown, responses, shown};
use crate::seal::fingerprint_words;
use crate::store::bodies::{self, BodyKeyRow, BodyRow};
use crate::store::case_events::{self, Whose};

/// How a body that was once invited stands, as the public sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicStanding {
    /// It can be sent to.
    Joined(Box<JoinedFacts>),
    /// It pauses; the words it or the operator published, if any.
    Paused {
        /// The words; empty without any.
        notice: String,
    },
    /// It was here until that day.
    Left(Option<Date>),
    /// It has not joined, or its row was altered and is believed by nobody.
    Listed,
}

/// What is public of a body that can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinedFacts {
    /// What it says of itself. Its contact and deputy are not for the public.
    pub profile: Profile,
    /// Since when.
    pub since: Option<Date>,
    /// The part of its mail address after the @.
    pub mail_domain: String,
    /// Six words that stand for its key.
    pub fingerprint: String,
    /// IANA name of the zone its hours are in.
    pub timezone: String,
}

/// How one body stands.
pub async fn of_body(portal: &Portal, id: &str) -> Result<PublicStanding, ActionError> {
    let id = id.to_owned();
    let found = portal
        .db
        .read(move |conn| -> Result<_, ActionError> {
            Ok((bodies::find(conn, &id)?, bodies::find_with_key(conn, &id)?))
        })
        .await?;
    Ok(match found {
        (_, Some((row, key))) if row.state == body_row::JOINED => facts(portal, row, &key),
        (Some(row), _) => match row.state.as_str() {
            "paused" => PublicStanding::Paused { notice: row.public_notice.unwrap_or_default() },
            "left" => PublicStanding::Left(row.left_on),
            _ => PublicStanding::Listed,
        },
        (None, _) => PublicStanding::Listed,
    })
}

fn facts(portal: &Portal, row: BodyRow, key: &BodyKeyRow) -> PublicStanding {
    let known = JoinedBody::vouched(portal, row, key).and_then(|body| {
        let profile = body_row::open_profile(portal, &body.row)?;
        let address = body_row::open_address(portal, &body.row)?;
        Ok(JoinedFacts {
            profile,
            since: body.row.joined_on,
            mail_domain: address.rsplit_once('@').map(|(_, domain)| domain.to_owned()).unwrap_or_default(),
            fingerprint: fingerprint_words(&body.public_key).join(" "),
            timezone: body.row.timezone,
        })
    });
    known.map_or(PublicStanding::Listed, |facts| PublicStanding::Joined(Box::new(facts)))
}

/// How many cases a body has been silent about for sixty days, where that can be said: for whoever runs the portal.
pub async fn silence_of(portal: &Portal, id: &str) -> Result<Shown, ActionError> {
    silence(portal, id, Whose::Body(id.to_owned())).await
}

/// The same for everybody: only of cases that their reporters let be counted.
pub async fn public_silence_of(portal: &Portal, id: &str) -> Result<Shown, ActionError> {
    silence(portal, id, Whose::Counted(id.to_owned())).await
}

async fn silence(portal: &Portal, id: &str, whose: Whose) -> Result<Shown, ActionError> {
    let count = watch_silence::silent_bodies(portal, whose).await?.remove(id).unwrap_or_default();
    Ok(shown(i64::try_from(count).unwrap_or(i64::MAX)))
}

/// How a body has responded here, where that can be said: only of cases that their reporters let be counted.
pub async fn responses_of(portal: &Portal, id: &str) -> Result<Option<Responses>, ActionError> {
    let id = id.to_owned();
    let days = portal.db.read(move |conn| case_events::acknowledgements(conn, &id)).await?;
    let days: Vec<u16> = days
        .into_iter()
        .filter_map(|(arrived, acknowledged)| u16::try_from((acknowledged? - arrived).whole_days()).ok())
        .collect();
    Ok(responses(&days))
}
