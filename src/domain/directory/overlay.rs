//! What a joined body says of itself: it may narrow its entry, never widen it.

use super::body::Body;
use super::routing_attributes::{NeedsNamed, Regions, Unregistered};
use crate::domain::ids::{BodyId, ProfessionId};
use crate::domain::place::Region;

/// What one joined body says of itself. `None` leaves the entry as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// The body.
    pub body: BodyId,
    /// The only professions it takes.
    pub professions: Option<Vec<ProfessionId>>,
    /// The only regions it serves.
    pub regions: Option<Vec<Region>>,
    /// Whether it needs the reporter's name; counts only where it is stricter than the entry.
    pub needs_named: Option<NeedsNamed>,
}

impl Overlay {
    /// Narrows the entry to what both it and the body itself say.
    pub(super) fn narrow(&self, body: &mut Body) {
        let routing = &mut body.routing;
        if let Some(said) = &self.professions {
            body.professions.retain(|id| said.contains(id));
            routing.check_for.retain(|id| said.contains(id));
            match &mut routing.unregistered {
                Unregistered::NotCovered => {}
                Unregistered::Only(covered) => covered.retain(|id| said.contains(id)),
                everyone @ Unregistered::Everyone => *everyone = Unregistered::Only(said.clone()),
            }
        }
        if let Some(said) = &self.regions {
            match &mut routing.regions {
                Regions::Only(regions) => regions.retain(|region| said.contains(region)),
                whole @ Regions::WholeCountry => *whole = Regions::Only(said.clone()),
            }
        }
        if let Some(said) = self.needs_named {
            routing.needs_named = routing.needs_named.max(said);
        }
    }
}
