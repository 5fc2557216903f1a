//! What the public pages say of the association whose own portal this is.

use serde::Serialize;

use crate::actions::joined_facts::{self, PublicStanding};
use crate::web::error::WebError;
use crate::web::visit::Visit;

/// The association that runs this portal for itself.
#[derive(Serialize)]
pub(crate) struct OwnPortal {
    name: String,
    /// Who reads reports there, as it said.
    readers: Vec<String>,
    /// Whether it can be sent to.
    ready: bool,
}

impl OwnPortal {
    /// That of this portal; none where it is for many bodies.
    pub(super) async fn of(visit: &Visit<'_>) -> Result<Option<Self>, WebError> {
        let Some(home) = visit.portal.home_body() else { return Ok(None) };
        let name = home.name.clone();
        Ok(Some(match joined_facts::of_body(visit.portal, home.id.as_str()).await? {
            PublicStanding::Joined(facts) => Self { name, readers: facts.profile.readers, ready: true },
            _ => Self { name, readers: Vec::new(), ready: false },
        }))
    }

    /// Whether reports can be sent to it.
    pub(super) const fn is_ready(&self) -> bool {
        self.ready
    }

    /// With `text` for each text.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        Self { name: text.to_owned(), readers: vec![text.to_owned()], ready: true }
    }
}
