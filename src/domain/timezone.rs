//! Which time zone a body's working days are first taken to be in. The body can set another one.

use super::place::Country;

/// An IANA name: the zone in which most bodies of a country have their office.
#[must_use]
pub fn of(country: Country) -> &'static str {
    match country.code() {
        "NZ" => "Pacific/Auckland",
        "AU" => "Australia/Sydney",
        "GB" => "Europe/London",
        "IE" => "Europe/Dublin",
        "CA" => "America/Toronto",
        "US" => "America/New_York",
        _ => "UTC",
    }
}
