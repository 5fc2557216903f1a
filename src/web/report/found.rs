//! What routing says beside the bodies: where it stands, what would help it, what else is possible.

use serde::Serialize;

use crate::domain::countries;
use crate::domain::place::Region;
use crate::domain::recommendation::{Ask, OptionLeft, Recommendation};
use crate::web::visit::Visit;

/// What is said around the list of bodies.
#[derive(Default, Serialize)]
pub(crate) struct Found {
    /// Empty while the country is not told.
    status: String,
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
    /// Where it is done; empty where it is not done here.
    go: &'static str,
}

/// A service that is shown and never sent to.
#[derive(Serialize)]
pub(crate) struct Service {
    name: String,
    what_for: String,
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
            gaps: vec![text.to_owned()],
            asks: vec![Way { text: text.to_owned(), go: "place" }],
            options: vec![OptionView { text: text.to_owned(), go: "bodies" }],
            services: vec![Service { name: text.to_owned(), what_for: text.to_owned(), url: text.to_owned() }],
        }
    }

    /// What a recommendation says.
    pub(super) fn of(visit: &Visit<'_>, said: &Recommendation, shown: Shown) -> Self {
        let directory = &visit.portal.directory;
        let gap = |country: &str, region: Option<&str>| {
            let country = visit.t(&countries::key(country));
            region.map_or_else(|| country.clone(), |region| format!("{region}, {country}"))
        };
        let services = said.allied.iter().filter_map(|id| directory.allied_service(id));
        // A match behind seals does not exist yet; a copy to save is made from the letter, on its own page.
        let unsaid = [OptionLeft::SealedMatch, OptionLeft::SaveCopy];
        let options = said.options.iter().filter(|option| !unsaid.contains(option));
        let option = |option: &OptionLeft| OptionView {
            text: visit.t(option.key()),
            go: if *option == OptionLeft::FindOtherBody { "bodies" } else { "" },
        };
        if said.ask.contains(&Ask::Country) {
            // Without a country nothing is known, and nothing else can be said truthfully.
            let asks = vec![Way { text: visit.t(Ask::Country.key()), go: page_for(Ask::Country) }];
            return Self { asks, ..Self::default() };
        }
        Self {
            status: visit.t(said.status.key()),
            gaps: said
                .gaps
                .iter()
                .map(|it| gap(it.0.country.code(), it.0.region.as_ref().map(Region::as_str)))
                .collect(),
            asks: said.ask.iter().map(|ask| Way { text: visit.t(ask.key()), go: page_for(*ask) }).collect(),
            options: match shown {
                Shown::WhoCanAct => Vec::new(),
                Shown::Everything => options.map(option).collect(),
            },
            services: services
                .map(|service| Service {
                    name: service.name.clone(),
                    what_for: service.what_for.clone(),
                    url: service.url.clone(),
                })
                .collect(),
        }
    }
}

const fn page_for(ask: Ask) -> &'static str {
    match ask {
        Ask::Country | Ask::Region => "place",
        Ask::Profession | Ask::Membership => "practitioner",
        Ask::When => "when",
    }
}
