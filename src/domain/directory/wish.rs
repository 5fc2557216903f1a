//! What a body asks to be changed in the directory: in words, and where it takes more than is listed, as values.
//!
//! Taking less needs nobody: a body says so itself (see [`crate::domain::profile`]).

use serde::{Deserialize, Serialize};

use super::body::{Body, BodyKind, TakesAnonymous};
use super::facts::Fact;
use super::file::Profession;
use super::routing_attributes::{NeedsNamed, Regions};
use crate::domain::codes::codes;
use crate::domain::ids::ProfessionId;
use crate::domain::place::{Country, Region};

/// Characters of the words at most.
pub const NOTE_MOST: usize = 2000;

codes! {
    /// What became of a wish.
    pub enum WishState as "wish-state" {
        /// Nobody has decided yet.
        Waiting = "waiting",
        /// The directory was changed.
        Accepted = "accepted",
        /// It was not.
        Declined = "declined",
    }
}

/// What a body asks for, about one fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// What is wrong and what is right, in the body's words.
    pub note: String,
    /// Professions that it takes too.
    pub professions: Vec<ProfessionId>,
    /// Where in its country it acts too.
    pub regions: MoreRegions,
    /// Other countries in which it acts too.
    pub countries: Vec<Country>,
    /// That it takes reports without a name after all, or sometimes.
    pub takes_anonymous: Option<TakesAnonymous>,
}

/// Where else in its own country a body acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MoreRegions {
    /// In these regions too; none is no wish.
    These(Vec<Region>),
    /// In all of them.
    All,
}

impl Default for MoreRegions {
    fn default() -> Self {
        Self::These(Vec::new())
    }
}

/// What is wrong with a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WishFault {
    /// Nothing is asked for.
    Nothing,
    /// More words than [`NOTE_MOST`].
    TooLong,
}

/// How far a body can ask its entry to be widened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// Professions that are not listed for it.
    pub professions: Vec<ProfessionId>,
    /// Regions of its country in which it is not listed to act; none where it acts in all.
    pub regions: Vec<Region>,
    /// Countries in which it is not listed to act.
    pub countries: Vec<Country>,
    /// What is laxer than what it is listed for.
    pub takes_anonymous: Vec<TakesAnonymous>,
}

impl Room {
    /// What can be asked for about a fact. `in_country` are the regions that the directory tells apart in the body's
    /// country, `countries` those that have a body.
    #[must_use]
    pub fn of(
        fact: Fact,
        entry: &Body,
        professions: &[Profession],
        in_country: &[&Region],
        countries: &[Country],
    ) -> Self {
        let mut room = Self::default();
        match fact {
            Fact::Jurisdiction => {
                let more = professions.iter().map(|profession| &profession.id);
                let more = more.filter(|id| **id != "unknown" && !entry.professions.contains(id));
                room.professions = more.cloned().collect();
            }
            Fact::Places => {
                if let Regions::Only(only) = &entry.routing.regions {
                    let more = in_country.iter().copied().filter(|region| !only.contains(region));
                    room.regions = more.cloned().collect();
                }
                room.countries = countries.iter().copied().filter(|country| !entry.acts_in(*country)).collect();
            }
            Fact::TakesAnonymous => {
                let laxer = [TakesAnonymous::Limited, TakesAnonymous::Yes].into_iter();
                room.takes_anonymous = laxer.filter(|takes| names_needed(*takes) < entry.routing.needs_named).collect();
            }
            _ => {}
        }
        room
    }

    /// Whether nothing can be asked for but in words.
    #[must_use]
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// How strictly names are needed by a body that takes reports without one like this.
#[must_use]
pub const fn names_needed(takes: TakesAnonymous) -> NeedsNamed {
    match takes {
        TakesAnonymous::Yes => NeedsNamed::No,
        TakesAnonymous::No => NeedsNamed::Yes,
        TakesAnonymous::Limited => NeedsNamed::Limited,
        TakesAnonymous::Unknown => NeedsNamed::Unknown,
    }
}

impl Wish {
    /// This wish without what there is no room for.
    #[must_use]
    pub fn within(mut self, room: &Room) -> Self {
        self.professions.retain(|id| room.professions.contains(id));
        self.countries.retain(|country| room.countries.contains(country));
        self.takes_anonymous = self.takes_anonymous.filter(|takes| room.takes_anonymous.contains(takes));
        self.regions = match self.regions {
            MoreRegions::All if !room.regions.is_empty() => MoreRegions::All,
            MoreRegions::All => MoreRegions::default(),
            MoreRegions::These(mut regions) => {
                regions.retain(|region| room.regions.contains(region));
                MoreRegions::These(regions)
            }
        };
        self
    }

    /// Whether a value is asked for, beside words.
    #[must_use]
    pub fn widens(&self) -> bool {
        *self != Self { note: self.note.clone(), ..Self::default() }
    }

    /// What is wrong with it.
    #[must_use]
    pub fn fault(&self) -> Option<WishFault> {
        if self.note.chars().count() > NOTE_MOST {
            Some(WishFault::TooLong)
        } else if self.note.trim().is_empty() && !self.widens() {
            Some(WishFault::Nothing)
        } else {
            None
        }
    }
}

/// Whether a body is offered for the professions on its list of members worth checking: an association is, a regulator
/// for those it registers.
#[must_use]
pub(super) fn is_offered_by_checking(kind: &str) -> bool {
    kind == BodyKind::ProfessionalAssociation.code()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::directory::{Directory, shipped};
    use crate::domain::report::facts::regions_of;

    fn room(directory: &Directory, fact: Fact, body: &str) -> Room {
        let entry = directory.body(body).unwrap();
        let regions = regions_of(directory, entry.country);
        Room::of(fact, entry, directory.professions(), &regions, &directory.countries())
    }

    #[test]
    fn there_is_room_only_for_more_than_is_listed() {
        let directory = shipped();
        let covers = room(&directory, Fact::Jurisdiction, "nz-ncnz");
        assert!(covers.professions.iter().any(|id| *id == "counsellor"));
        assert!(!covers.professions.iter().any(|id| *id == "nurse" || *id == "unknown"));
        let places = room(&directory, Fact::Places, "nz-ncnz");
        assert!(places.regions.is_empty(), "it acts in the whole country");
        assert!(places.countries.iter().all(|country| country.code() != "NZ") && !places.countries.is_empty());
        assert_eq!(room(&directory, Fact::TakesAnonymous, "nz-ncnz").takes_anonymous, [TakesAnonymous::Yes]);
        assert!(room(&directory, Fact::Stages, "nz-ncnz").is_none());
    }

    #[test]
    fn what_there_is_no_room_for_is_no_wish() {
        let directory = shipped();
        let room = room(&directory, Fact::Jurisdiction, "nz-ncnz");
        let asked = Wish {
            professions: vec!["nurse".into(), "made-up".into()],
            regions: MoreRegions::All,
            takes_anonymous: Some(TakesAnonymous::Yes),
            ..Wish::default()
        };
        let within = asked.within(&room);
        assert_eq!(within, Wish::default());
        assert_eq!(within.fault(), Some(WishFault::Nothing));
        assert_eq!(Wish { note: "x".repeat(NOTE_MOST + 1), ..Wish::default() }.fault(), Some(WishFault::TooLong));
        assert_eq!(Wish { note: "We left.".to_owned(), ..Wish::default() }.fault(), None);
    }
}
