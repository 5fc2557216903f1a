//! Every id a body names must be of an entry.

use std::collections::HashSet;

use super::body::Body;
use super::fault::{DirectoryFault, Source};
use super::file::Profession;
use super::routing_attributes::Unregistered;

/// Refuses the first id that a body names and nothing has.
pub(super) fn check(source: Source<'_>, bodies: &[Body], professions: &[Profession]) -> Result<(), DirectoryFault> {
    let professions: HashSet<&str> = professions.iter().map(|entry| entry.id.as_str()).collect();
    let ids: HashSet<&str> = bodies.iter().map(|entry| entry.id.as_str()).collect();
    for body in bodies {
        let routing = &body.routing;
        let covered = match &routing.unregistered {
            Unregistered::Only(professions) => professions.as_slice(),
            Unregistered::NotCovered | Unregistered::Everyone => &[],
        };
        for (field, named) in
            [("professions", &*body.professions), ("check_for", &*routing.check_for), ("covers_unregistered", covered)]
        {
            if let Some(missing) = named.iter().find(|id| !professions.contains(id.as_str())) {
                return Err(source.dangling(body.id.as_str(), field, missing.as_str()));
            }
        }
        for (field, named) in [("replaces", &routing.replaces), ("defers_to", &routing.defers_to)] {
            if let Some(missing) = named.iter().find(|id| !ids.contains(id.as_str())) {
                return Err(source.dangling(body.id.as_str(), field, missing.as_str()));
            }
        }
    }
    Ok(())
}
