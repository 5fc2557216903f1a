//! The indexes over the bodies, built once, so that routing reads no text and asks only the countries it must.

use std::collections::HashMap;

use super::body::{Body, BodyKind};
use super::fault::{DirectoryFault, DirectoryFile, Source};
use super::file::Profession;
use super::routing_attributes::Unregistered;
use crate::domain::ids::{BodyId, ProfessionId};
use crate::domain::place::Country;

/// A set of professions, one bit for each in directory order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::domain) struct ProfessionSet(u64);

impl ProfessionSet {
    const EVERYONE: Self = Self(u64::MAX);

    /// Whether the sets share a profession.
    pub(in crate::domain) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// This set with the other's professions.
    pub(in crate::domain) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is no profession in it.
    pub(in crate::domain) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// What the rules ask of every body of a country, in a form that is quick to ask.
#[derive(Clone, Debug)]
pub(in crate::domain) struct Attributes {
    pub(in crate::domain) kind: BodyKind,
    pub(in crate::domain) statutory: bool,
    pub(in crate::domain) adjudicates: bool,
    pub(in crate::domain) professions: ProfessionSet,
    pub(in crate::domain) check_for: ProfessionSet,
    /// The unregistered people it covers; empty if none.
    pub(in crate::domain) unregistered: ProfessionSet,
    /// The seats of the bodies it stands in for.
    pub(in crate::domain) replaces: Box<[usize]>,
    /// The seats of the bodies it leaves registered people to.
    pub(in crate::domain) defers_to: Box<[usize]>,
}

/// Seats: a body's seat is its place in directory order.
#[derive(Clone, Debug)]
pub(in crate::domain) struct Index {
    seats: HashMap<BodyId, usize>,
    countries: HashMap<Country, Vec<usize>>,
    attributes: Vec<Attributes>,
    professions: HashMap<ProfessionId, ProfessionSet>,
}

impl Index {
    pub(super) fn of(bodies: &[Body], professions: &[Profession]) -> Result<Self, DirectoryFault> {
        let source = Source { file: DirectoryFile::Bodies, text: "" };
        source.expect_unique(bodies.iter().map(|body| body.id.as_str()))?;
        super::references::check(source, bodies, professions)?;
        let mut index = Self {
            seats: bodies.iter().enumerate().map(|(seat, body)| (body.id.clone(), seat)).collect(),
            countries: HashMap::new(),
            attributes: Vec::with_capacity(bodies.len()),
            professions: numbered(professions).ok_or_else(|| source.too_many_professions())?,
        };
        for (seat, body) in bodies.iter().enumerate() {
            for country in std::iter::once(body.country).chain(elsewhere(body)) {
                index.countries.entry(country).or_default().push(seat);
            }
            index.attributes.push(index.attributes_of(body));
        }
        Ok(index)
    }

    fn attributes_of(&self, body: &Body) -> Attributes {
        let routing = &body.routing;
        Attributes {
            kind: body.kind,
            statutory: body.statutory,
            adjudicates: routing.adjudicates,
            professions: self.professions(&body.professions),
            check_for: self.professions(&routing.check_for),
            unregistered: match &routing.unregistered {
                Unregistered::NotCovered => ProfessionSet::default(),
                Unregistered::Everyone => ProfessionSet::EVERYONE,
                Unregistered::Only(professions) => self.professions(professions),
            },
            replaces: routing.replaces.iter().filter_map(|id| self.seat(id)).collect(),
            defers_to: routing.defers_to.iter().filter_map(|id| self.seat(id)).collect(),
        }
    }

    /// The seat of a body, if it is listed.
    pub(in crate::domain) fn seat(&self, id: impl AsRef<str>) -> Option<usize> {
        self.seats.get(id.as_ref()).copied()
    }

    /// The seats of a country, in directory order.
    pub(in crate::domain) fn seats_in(&self, country: Country) -> &[usize] {
        self.countries.get(&country).map_or(&[], Vec::as_slice)
    }

    /// What the rules ask of the body on a seat.
    pub(in crate::domain) fn attributes(&self, seat: usize) -> Option<&Attributes> {
        self.attributes.get(seat)
    }

    /// How many seats there are.
    pub(in crate::domain) fn len(&self) -> usize {
        self.attributes.len()
    }

    /// The set of these professions; those not listed are left out.
    pub(in crate::domain) fn professions(&self, ids: &[ProfessionId]) -> ProfessionSet {
        ids.iter().fold(ProfessionSet::default(), |set, id| set.with(self.profession(id.as_str())))
    }

    /// The set of one profession; empty if it is not listed.
    pub(in crate::domain) fn profession(&self, id: &str) -> ProfessionSet {
        self.professions.get(id).copied().unwrap_or_default()
    }
}

/// The other countries of a body, each once.
fn elsewhere(body: &Body) -> impl Iterator<Item = Country> {
    let also = &body.routing.also_in;
    let first = |(place, country): (usize, &Country)| {
        (*country != body.country && !also.iter().take(place).any(|before| before == country)).then_some(*country)
    };
    also.iter().enumerate().filter_map(first)
}

fn numbered(professions: &[Profession]) -> Option<HashMap<ProfessionId, ProfessionSet>> {
    (professions.len() <= 64).then(|| {
        professions.iter().enumerate().map(|(bit, entry)| (entry.id.clone(), ProfessionSet(1 << bit))).collect()
    })
}
