//! What routing says beside the bodies: where it stands, what would help it, what else is possible.

use serde::Serialize;

use crate::domain::countries;
use crate::domain::directory::Directory;
use crate::domain::place::{Place, Region};
use crate::domain::recommendation::{Ask, OptionLeft};
use crate::domain::report::Plan;
use crate::domain::report::facts::regions_of;
use crate::domain::report::plan::Verdict;
use crate::i18n;
use crate::web::visit::Visit;

/// What is said around the list of bodies.
#[derive(Default, Serialize)]
pub(crate) struct Found {
    /// Empty while the country is not told.
    status: String,
    /// Regions told that the directory does not know, with those that it does.
    unknown: Vec<String>,
    gaps: Vec<String>,
    asks: Vec<Way>,
    options: Vec<OptionView>,
    services: Vec<Service>,
}

/// A question, and the page where it is answered.
#[derive(Serialize)]
pub(crate) struct Way {
    text: String,
    /// The last part of the page's address.
    go: &'static str,
}

/// Something else that is possible.
#[derive(Serialize)]
pub(crate) struct OptionView {
    text: String,
    /// The way to where it is done, as a page that saves goes it; empty where it is not done here.
    go: String,
    /// The same as an address.
    href: String,
}

/// A service that is shown and never sent to.
#[derive(Serialize)]
pub(crate) struct Service {
    name: String,
    what_for: i18n::Said,
    url: String,
}

/// How much is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// Before the account is told: who can act.
    WhoCanAct,
    /// With what can still be done.
    Everything,
}

impl Found {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        Self {
            status: text.to_owned(),
            unknown: vec![text.to_owned()],
            gaps: vec![text.to_owned()],
            asks: vec![Way { text: text.to_owned(), go: "place" }],
            options: vec![OptionView { text: text.to_owned(), go: text.to_owned(), href: text.to_owned() }],
            services: vec![Service { name: text.to_owned(), what_for: text.to_owned().into(), url: text.to_owned() }],
        }
    }

    /// What a plan says.
    pub(super) fn of(visit: &Visit<'_>, plan: &Plan, shown: Shown) -> Self {
        let said = &plan.base;
        let directory = &visit.portal.directory;
        let country_of = |place: &Place| visit.t(&countries::key(place.country.code()));
        let region_of = |place: &Place| place.region.as_ref().map_or(String::new(), |name| name.as_str().to_owned());
        let (unknown, gaps): (Vec<&Place>, Vec<&Place>) =
            said.gaps.iter().map(|gap| &gap.0).partition(|place| is_unknown(directory, place));
        let gap = |place: &&Place| match region_of(place) {
            region if region.is_empty() => country_of(place),
            region => i18n::listed(visit.language, &[region, country_of(place)]),
        };
        let not_known = |place: &&Place| {
            let names: Vec<&str> = regions_of(directory, place.country).into_iter().map(Region::as_str).collect();
            let (region, country, known) = (region_of(place), country_of(place), i18n::listed(visit.language, &names));
            let words = [("region", (&region).into()), ("country", (&country).into()), ("known", (&known).into())];
            i18n::text_with(visit.language, "report-region-unknown", &words)
        };
        let nothing = said.bodies.is_empty() && !unknown.is_empty();
        let services = said.allied.iter().filter_map(|id| directory.allied_service(id));
        if said.ask.contains(&Ask::Country) {
            // Without a country nothing is known, and nothing else can be said truthfully.
            let asks = vec![Way { text: visit.t(Ask::Country.key()), go: page_for(Ask::Country) }];
            return Self { asks, ..Self::default() };
        }
        Self {
            // Where the region was not recognised, that nobody can act there is not known.
            status: if nothing { String::new() } else { visit.t(plan.status().key()) },
            unknown: unknown.iter().map(not_known).collect(),
            gaps: gaps.iter().map(gap).collect(),
            asks: said.ask.iter().map(|ask| Way { text: visit.t(ask.key()), go: page_for(*ask) }).collect(),
            options: match shown {
                Shown::WhoCanAct => Vec::new(),
                Shown::Everything => plan.options().into_iter().filter_map(|left| option(visit, plan, left)).collect(),
            },
            services: services
                .map(|service| Service {
                    name: service.name.clone(),
                    what_for: i18n::Said::in_english(visit.language, service.what_for.clone()),
                    url: service.url.clone(),
                })
                .collect(),
        }
    }
}

/// What is possible, with the way there. `None` for what this portal cannot do.
fn option(visit: &Visit<'_>, plan: &Plan, left: OptionLeft) -> Option<OptionView> {
    let (go, href) = match left {
        // A match behind seals does not exist yet.
        OptionLeft::SealedMatch => return None,
        OptionLeft::FindOtherBody => ("bodies".to_owned(), "/bodies".to_owned()),
        // The letter to the first body that the reporter did not leave out is the whole account on paper, also where it is not
        // sent as a letter.
        OptionLeft::SaveCopy => {
            let wanted = plan.destinations.iter().find(|to| to.verdict != Verdict::No);
            let first = &wanted.or(plan.destinations.first())?.entry.body;
            (format!("letter:{first}"), format!("/report/letter/{first}"))
        }
        _ => (String::new(), String::new()),
    };
    Some(OptionView { text: visit.t(left.key()), go, href })
}

/// Whether a region was told that the directory does not know, in a country whose regions it tells apart.
fn is_unknown(directory: &Directory, place: &Place) -> bool {
    let known = regions_of(directory, place.country);
    place.region.as_ref().is_some_and(|region| !known.is_empty() && !known.contains(&region))
}

const fn page_for(ask: Ask) -> &'static str {
    match ask {
        Ask::Country | Ask::Region => "place",
        Ask::Profession | Ask::Membership => "practitioner",
        Ask::When => "when",
    }
}
