//! The facts that routing needs, read leniently from what was told.

use time::Date;

use super::answers::{Answers, YesNo};
use super::told_date::told_date;
use crate::domain::Situation;
use crate::domain::digits;
use crate::domain::directory::{Directory, Regions};
use crate::domain::ids::{BodyId, ProfessionId, ViolationId};
use crate::domain::place::{Country, Region};
use crate::domain::situation::{ClientAgrees, ReportedAs, ReporterKind};

impl Answers {
    /// The situation that was told. What the directory does not list, or cannot be read, counts as not told.
    #[must_use]
    pub fn situation(&self, directory: &Directory, today: Date) -> Situation {
        let (place, practitioner, what) = (&self.place, &self.practitioner, &self.what_happened);
        let (when, safety, you) = (&self.when, &self.safety, &self.about_you);
        let care_country = country(&place.care_country);
        let practitioner_country = country(&place.practitioner_country);
        Situation {
            care_country,
            care_region: region(directory, care_country, &place.care_region),
            practitioner_country,
            practitioner_region: region(directory, practitioner_country.or(care_country), &place.practitioner_region),
            professions: professions(directory, &practitioner.professions),
            registered_with: bodies(directory, &practitioner.registered_with),
            member_of: bodies(directory, &practitioner.member_of),
            not_member_of: bodies(directory, &practitioner.not_member_of),
            violations: violations(directory, &what.violations),
            reporter: ReporterKind::from_code(&you.reporter).unwrap_or(ReporterKind::Client),
            client_agrees: ClientAgrees::from_code(&you.client_agrees).unwrap_or(ClientAgrees::Unknown),
            minor: safety.minor == YesNo::Yes,
            client_age: client_age(&when.client_age),
            imminent: safety.imminent == YesNo::Yes,
            unsafe_to_contact: safety.unsafe_to_contact == YesNo::Yes,
            happened_from: told_date(&when.happened_from),
            happened_to: told_date(&when.happened_to),
            therapy_ended: told_date(&when.therapy_ended),
            discovered: told_date(&when.discovered),
            reported_as: ReportedAs::from_code(&you.reported_as).unwrap_or(ReportedAs::Complaint),
            ..Situation::untold(today)
        }
    }
}

/// The country told, in capitals or not.
fn country(text: &str) -> Option<Country> {
    Country::from_code(&text.trim().to_ascii_uppercase())
}

/// The region told, by the directory's name for it if it has one.
fn region(directory: &Directory, country: Option<Country>, text: &str) -> Option<Region> {
    let told = Region::told(text)?;
    let country = country?;
    let plain = |name: &str| plain(country, name);
    let known =
        regions_of(directory, country).into_iter().find(|region| plain(region.as_str()) == plain(told.as_str()));
    Some(known.cloned().unwrap_or(told))
}

/// The regions that the directory tells apart in a country, each once.
#[must_use]
pub fn regions_of(directory: &Directory, country: Country) -> Vec<&Region> {
    let mut regions = Vec::new();
    for body in directory.bodies().iter().filter(|body| body.country == country) {
        if let Regions::Only(only) = &body.routing.regions {
            for region in only {
                if !regions.contains(&region) {
                    regions.push(region);
                }
            }
        }
    }
    regions
}

/// Short names in use, by country: the same letters mean another place elsewhere.
#[rustfmt::skip]
const SHORT: &[(&str, &[(&str, &str)])] = &[
    ("AU", &[("nsw", "new south wales"), ("qld", "queensland"), ("vic", "victoria"), ("tas", "tasmania"), ("act", "australian capital territory"), ("sa", "south australia"), ("wa", "western australia"), ("nt", "northern territory")]),
    ("CA", &[("bc", "british columbia"), ("on", "ontario"), ("qc", "quebec")]),
    ("US", &[("ca", "california"), ("fl", "florida"), ("il", "illinois"), ("ny", "new york"), ("tx", "texas"), ("wa", "washington")]),
];

/// A region's name as far as people agree on it: Québec and QUEBEC are one.
fn plain(country: Country, name: &str) -> String {
    let told = name.trim().to_lowercase().replace('é', "e").replace('.', "");
    let names = SHORT.iter().find(|(code, _)| *code == country.code()).map_or(&[][..], |(_, names)| *names);
    names.iter().find(|(short, _)| *short == told).map_or(told, |(_, long)| (*long).to_owned())
}

fn professions(directory: &Directory, told: &[String]) -> Vec<ProfessionId> {
    let ids = told.iter().map(|id| ProfessionId::new(id));
    ids.filter(|id| directory.profession(id).is_some()).collect()
}

fn bodies(directory: &Directory, told: &[String]) -> Vec<BodyId> {
    told.iter().filter_map(|id| directory.body(id)).map(|body| body.id.clone()).collect()
}

fn violations(directory: &Directory, told: &[String]) -> Vec<ViolationId> {
    told.iter().filter_map(|id| directory.taxonomy().violation(id)).map(|violation| violation.id.clone()).collect()
}

/// A whole number of years below 120, in the digits of any script.
#[must_use]
pub fn client_age(text: &str) -> Option<u8> {
    digits::in_plain(text.trim()).parse().ok().filter(|age| *age < 120)
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::directory::shipped;

    const TODAY: Date = date!(2026 - 11 - 22);

    #[test]
    fn nothing_told_is_the_untold_situation() {
        assert_eq!(Answers::default().situation(&shipped(), TODAY), Situation::untold(TODAY));
    }

    #[test]
    fn what_the_directory_does_not_list_is_dropped() {
        let mut answers = Answers::default();
        answers.place.care_country = "nz".to_owned();
        answers.practitioner.professions = vec!["sex_therapist".to_owned(), "wizard".to_owned()];
        answers.practitioner.member_of = vec!["us-aasect".to_owned(), "nowhere".to_owned()];
        answers.what_happened.violations = vec!["sexual_contact".to_owned(), "nothing".to_owned()];
        answers.about_you.reporter = "stranger".to_owned();
        answers.when.client_age = "abc".to_owned();
        let situation = answers.situation(&shipped(), TODAY);
        assert_eq!(situation.care_country, Country::from_code("NZ"));
        assert_eq!(situation.professions, [ProfessionId::new("sex_therapist")]);
        assert_eq!(situation.member_of, [BodyId::new("us-aasect")]);
        assert_eq!(situation.violations, [ViolationId::new("sexual_contact")]);
        assert_eq!((situation.reporter, situation.client_age), (ReporterKind::Client, None));
    }

    #[test]
    fn a_region_is_known_by_any_of_its_names() {
        let mut answers = Answers::default();
        for (country, told, meant) in [
            ("AU", "nsw", "New South Wales"),
            ("AU", "WA", "Western Australia"),
            ("US", "W.A.", "Washington"),
            ("US", "ca", "California"),
            ("CA", "Quebec", "Québec"),
            ("NZ", "Wellington", "Wellington"),
        ] {
            answers.place.care_country = country.to_owned();
            answers.place.care_region = told.to_owned();
            assert_eq!(answers.situation(&shipped(), TODAY).care_region, Region::told(meant));
        }
    }
}
