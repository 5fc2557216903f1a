//! The directory: which bodies exist, what they can act on, and what is shown beside them.
//!
//! Owns the parsed shipped data and its indexes. Is knowledge, not permission: whether a body can be sent to
//! is decided by its having joined. Holds no address of any body.

mod body;
mod diff;
mod facts;
mod fault;
mod file;
mod files;
mod index;
mod letter_form;
mod limit_rules;
mod overlay;
mod references;
mod routing_attributes;
mod routing_table;
#[cfg(test)]
mod tests;
mod widen;
mod wish;

pub use body::{AnonymousBasis, Body, BodyKind, TakesAnonymous, Target, TargetUnit};
pub use diff::{Change, Changed, diff};
pub use facts::Fact;
pub(super) use fault::Source;
pub use fault::{DirectoryFault, DirectoryFile, Spot};
pub use file::{Allied, AlliedKind, Profession};
pub use files::DirectoryFiles;
pub use letter_form::{FormPart, LetterForm};
pub use limit_rules::{DiscoveredBy, LimitApplies, LimitFrom, LimitRule, Limits, Whichever};
pub use overlay::Overlay;
pub use routing_attributes::{DeliveryPref, NeedsNamed, Regions, Routing, TellsPractitioner, ThirdParty, Unregistered};
pub use widen::widened;
pub use wish::{MoreRegions, NOTE_MOST, Room, Wish, WishFault, WishState};

use std::sync::Arc;

use file::BodiesFile;
pub(super) use index::{Attributes, Index, ProfessionSet};

use super::ids::{AlliedId, ProfessionId};
use super::place::Country;
use super::support::Support;
use super::taxonomy::Taxonomy;

/// Bodies, professions, allied services, taxonomy and support lines, checked and indexed.
#[derive(Clone, Debug)]
pub struct Directory {
    bodies: Vec<Body>,
    index: Index,
    shared: Arc<Shared>,
}

/// What stays the same when only the bodies change.
#[derive(Debug)]
struct Shared {
    professions: Vec<Profession>,
    allied: Vec<Allied>,
    taxonomy: Taxonomy,
    support: Support,
    forms: Vec<LetterForm>,
}

/// The files of a directory, as texts.
#[derive(Clone, Copy, Debug)]
pub struct DirectoryTexts<'a> {
    /// `bodies.toml`.
    pub bodies: &'a str,
    /// `taxonomy.toml`.
    pub taxonomy: &'a str,
    /// `support.toml`.
    pub support: &'a str,
    /// `forms/<body>.toml`: name of the file without its ending, and text.
    pub forms: &'a [(&'a str, &'a str)],
}

/// What ships with the program.
pub const SHIPPED: DirectoryTexts<'static> = DirectoryTexts {
    bodies: include_str!("../../../directory/bodies.toml"),
    taxonomy: include_str!("../../../directory/taxonomy.toml"),
    support: include_str!("../../../directory/support.toml"),
    forms: &[
        ("ca-on-ocswssw", include_str!("../../../directory/forms/ca-on-ocswssw.toml")),
        ("us-nasw", include_str!("../../../directory/forms/us-nasw.toml")),
        ("us-nbcc", include_str!("../../../directory/forms/us-nbcc.toml")),
        ("us-tx-bhec", include_str!("../../../directory/forms/us-tx-bhec.toml")),
    ],
};

impl Directory {
    /// The directory of these texts.
    ///
    /// # Errors
    /// The first fault found, with file, line and id: bad TOML, an unknown field or value, an id that is given
    /// twice or that nothing has, an email address.
    pub fn parse(texts: DirectoryTexts<'_>) -> Result<Self, DirectoryFault> {
        let taxonomy = Taxonomy::parse(texts.taxonomy)?;
        let support = Support::parse(texts.support)?;
        let BodiesFile { professions, bodies, allied } = BodiesFile::parse(texts.bodies)?;
        let forms = texts.forms.iter().map(|(body, text)| LetterForm::parse(body, text));
        let forms = forms.collect::<Result<Vec<_>, _>>()?;
        let index = Index::of(&bodies, &professions)?;
        if let Some(form) = forms.iter().find(|form| index.seat(&form.body).is_none()) {
            return Err(DirectoryFault::Dangling {
                at: Spot { file: DirectoryFile::Form, line: None, id: form.body.to_string() },
                field: "its name",
                missing: form.body.to_string(),
            });
        }
        let shared = Arc::new(Shared { professions, allied, taxonomy, support, forms });
        Ok(Self { bodies, index, shared })
    }

    /// This directory with other bodies, in this order: for measuring, and for what joined bodies narrowed.
    ///
    /// # Errors
    /// An id that is given twice, or a profession or body that nothing has.
    pub fn with_bodies(&self, bodies: Vec<Body>) -> Result<Self, DirectoryFault> {
        let index = Index::of(&bodies, &self.shared.professions)?;
        Ok(Self { bodies, index, shared: Arc::clone(&self.shared) })
    }

    /// This directory as joined bodies narrowed their own entries. An overlay of a body that is not listed is ignored.
    ///
    /// # Errors
    /// A profession that the directory does not list.
    pub fn overlaid(&self, overlays: &[Overlay]) -> Result<Self, DirectoryFault> {
        let mut bodies = self.bodies.clone();
        for overlay in overlays {
            if let Some(body) = self.index.seat(&overlay.body).and_then(|seat| bodies.get_mut(seat)) {
                overlay.narrow(body);
            }
        }
        self.with_bodies(bodies)
    }

    /// Every body, in directory order.
    #[must_use]
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }

    /// The body with this id.
    #[must_use]
    pub fn body(&self, id: &str) -> Option<&Body> {
        self.bodies.get(self.index.seat(id)?)
    }

    /// Every profession, in directory order.
    #[must_use]
    pub fn professions(&self) -> &[Profession] {
        &self.shared.professions
    }

    /// The profession with this id.
    #[must_use]
    pub fn profession(&self, id: &ProfessionId) -> Option<&Profession> {
        self.shared.professions.iter().find(|entry| entry.id == *id)
    }

    /// Every allied service, in directory order.
    #[must_use]
    pub fn allied(&self) -> &[Allied] {
        &self.shared.allied
    }

    /// The allied service with this id.
    #[must_use]
    pub fn allied_service(&self, id: &AlliedId) -> Option<&Allied> {
        self.shared.allied.iter().find(|entry| entry.id == *id)
    }

    /// The taxonomy.
    #[must_use]
    pub fn taxonomy(&self) -> &Taxonomy {
        &self.shared.taxonomy
    }

    /// The support lines.
    #[must_use]
    pub fn support(&self) -> &Support {
        &self.shared.support
    }

    /// The countries that have a body, in directory order, each once; without `INT`.
    #[must_use]
    pub fn countries(&self) -> Vec<Country> {
        let mut countries = Vec::new();
        for body in &self.bodies {
            if body.country != Country::International && !countries.contains(&body.country) {
                countries.push(body.country);
            }
        }
        countries
    }

    /// The order of a body's own form, where it is known.
    #[must_use]
    pub fn form(&self, body: &str) -> Option<&LetterForm> {
        self.shared.forms.iter().find(|form| form.body == *body)
    }

    pub(super) fn index(&self) -> &Index {
        &self.index
    }

    pub(super) fn at(&self, seat: usize) -> Option<&Body> {
        self.bodies.get(seat)
    }
}

/// The shipped directory, for tests.
#[cfg(test)]
#[must_use]
pub(crate) fn shipped() -> Directory {
    Directory::parse(SHIPPED).unwrap()
}
