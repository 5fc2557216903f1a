//! R2: the places that routing looks at.

use crate::domain::place::Place;
use crate::domain::situation::Situation;

/// The practitioner's place, and the place of care where that is another one. No place has no country.
pub(super) struct Places {
    /// The practitioner's; `None` if no country is told.
    pub(super) first: Option<Place>,
    /// The place of care, if its country or its told region differs.
    pub(super) second: Option<Place>,
}

impl Places {
    pub(super) fn of(situation: &Situation) -> Self {
        let care = situation.care_country.map(|country| Place { country, region: situation.care_region.clone() });
        let first = situation.practitioner_country.or(situation.care_country).map(|country| {
            let care_region = || care.as_ref().filter(|care| care.country == country)?.region.clone();
            Place { country, region: situation.practitioner_region.clone().or_else(care_region) }
        });
        let second = care.filter(|care| {
            first.as_ref().is_some_and(|first| {
                care.country != first.country || (care.region.is_some() && care.region != first.region)
            })
        });
        Self { first, second }
    }

    /// The places there are.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Place> {
        self.first.iter().chain(&self.second)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::place::{Country, Region};

    fn places(care: (&str, &str), practitioner: (&str, &str)) -> (Option<String>, Option<String>) {
        let mut situation = Situation::untold(date!(2026 - 11 - 22));
        situation.care_country = Country::from_code(care.0);
        situation.care_region = Region::told(care.1);
        situation.practitioner_country = Country::from_code(practitioner.0);
        situation.practitioner_region = Region::told(practitioner.1);
        let Places { first, second } = Places::of(&situation);
        let shown = |place: Place| format!("{} {}", place.country, place.region.as_ref().map_or("", Region::as_str));
        (first.map(shown), second.map(shown))
    }

    fn told(first: &str, second: Option<&str>) -> (Option<String>, Option<String>) {
        (Some(first.to_owned()), second.map(str::to_owned))
    }

    #[test]
    fn the_practitioners_place_comes_first_and_is_completed_from_the_place_of_care() {
        assert_eq!(places(("NZ", "Otago"), ("", "")), told("NZ Otago", None));
        assert_eq!(places(("AU", "Victoria"), ("AU", "")), told("AU Victoria", None));
        assert_eq!(places(("NZ", "Otago"), ("AU", "")), told("AU ", Some("NZ Otago")));
        assert_eq!(places(("AU", "Victoria"), ("", "Tasmania")), told("AU Tasmania", Some("AU Victoria")));
    }

    #[test]
    fn the_place_of_care_is_second_only_if_told_and_different() {
        assert_eq!(places(("AU", ""), ("AU", "Tasmania")), told("AU Tasmania", None));
        assert_eq!(places(("", ""), ("AU", "Tasmania")), told("AU Tasmania", None));
        assert_eq!(places(("", "Victoria"), ("AU", "Tasmania")), told("AU Tasmania", None));
        assert_eq!(places(("AU", "Tasmania"), ("AU", "Tasmania")), told("AU Tasmania", None));
    }

    #[test]
    fn a_region_without_a_country_is_no_place() {
        assert_eq!(places(("", "Victoria"), ("", "")), (None, None));
        assert_eq!(places(("", ""), ("", "Victoria")), (None, None));
    }
}
