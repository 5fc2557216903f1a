//! The office of a body: the zone that the body chose, and the calendar of its country in the directory.

use super::Portal;
use crate::domain::calendar::Calendar;
use crate::domain::office::Office;

/// The office of a body, in the zone of this IANA name.
pub fn of(portal: &Portal, body: &str, zone: &str) -> Office {
    Office::new(zone, calendar(portal, body))
}

/// The days on which a body works. Where the directory does not list it any more, only weekends are free.
pub fn calendar(portal: &Portal, body: &str) -> Calendar {
    let listed = portal.directory.body(body);
    listed.map(|entry| Calendar::of(entry.country, portal.clock.today())).unwrap_or_default()
}
