//! Every id a body names must be of an entry, and every address of a page must be one.

use std::collections::HashSet;

use super::body::Body;
use super::fault::{DirectoryFault, Source};
use super::file::{Allied, Profession};
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

/// Refuses the first id that is said to watch over a body and is of no other body or service.
pub(super) fn check_overseers(source: Source<'_>, bodies: &[Body], allied: &[Allied]) -> Result<(), DirectoryFault> {
    let of_bodies = bodies.iter().map(|entry| entry.id.as_str());
    let ids: HashSet<&str> = of_bodies.chain(allied.iter().map(|entry| entry.id.as_str())).collect();
    for body in bodies {
        let mut overseers = body.overseen_by.iter();
        if let Some(missing) = overseers.find(|id| *id == body.id.as_str() || !ids.contains(id.as_str())) {
            return Err(source.dangling(body.id.as_str(), "overseen_by", missing));
        }
    }
    Ok(())
}

/// Refuses the first web address that is none. What was not seen anywhere may be empty.
pub(super) fn check_urls(source: Source<'_>, bodies: &[Body], allied: &[Allied]) -> Result<(), DirectoryFault> {
    let of_bodies = bodies.iter().flat_map(|body| {
        let pages = [("complaint_url", &body.complaint_url), ("anonymous_source", &body.anonymous_source)];
        pages.into_iter().chain(body.sources.iter().map(|page| ("sources", page)))
    });
    let of_allied = allied.iter().flat_map(|service| [("url", &service.url), ("source", &service.source)]);
    for (field, url) in of_bodies.chain(of_allied).filter(|(_, url)| !url.is_empty()) {
        source.expect_url(field, url)?;
    }
    Ok(())
}
