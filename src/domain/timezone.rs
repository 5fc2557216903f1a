//! Which time zones there are, and which one a body's working days are first taken to be in. The body can set another.

use super::place::Country;

/// `NZ Pacific/Auckland`: the countries and names of the IANA time zone database (`zone.tab`, in the public domain),
/// with UTC at the end.
const ZONES: &str = include_str!("timezones.txt");

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

/// The zones of a country first, then all others by name; each once.
#[must_use]
pub fn names(country: Country) -> Vec<&'static str> {
    let zones = || ZONES.lines().filter_map(|line| line.split_once(' '));
    let mut own: Vec<_> = zones().filter(|(code, _)| *code == country.code()).map(|(_, name)| name).collect();
    let mut others: Vec<_> = zones().filter(|(code, _)| *code != country.code()).map(|(_, name)| name).collect();
    others.sort_unstable();
    others.dedup();
    others.retain(|name| !own.contains(name));
    own.extend(others);
    own
}

/// The zone of this name, if there is one.
#[must_use]
pub fn known(name: &str) -> Option<&'static str> {
    ZONES.lines().filter_map(|line| Some(line.split_once(' ')?.1)).find(|zone| *zone == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zones_of_the_country_come_first_and_every_first_guess_is_a_zone() {
        let zones = names(Country::of_directory("NZ").unwrap());
        assert_eq!(&zones[..2], ["Pacific/Auckland", "Pacific/Chatham"]);
        assert!(zones.contains(&"Europe/London") && zones.contains(&"UTC"));
        for code in ["NZ", "AU", "GB", "IE", "CA", "US", "INT"] {
            let first = of(Country::of_directory(code).unwrap());
            assert_eq!(known(first), Some(first));
        }
        assert_eq!(known("Middle/Earth"), None);
    }
}
