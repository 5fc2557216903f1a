//! What the public pages say of the association whose own portal this is.

use serde::Serialize;

use crate::actions::joined_facts::{self, PublicStanding};
use crate::web::error::WebError;
use crate::web::visit::Visit;

/// It has not joined yet.
const SETTING_UP: &str = "setting_up";

/// The association that runs this portal for itself.
#[derive(Serialize)]
pub(crate) struct HomeBody {
    name: String,
    /// Who reads reports there, as it said.
    readers: Vec<String>,
    /// How it stands: `ready`, `setting_up`, `paused` or `left`.
    state: &'static str,
    /// What it or whoever runs the portal published beside a pause.
    notice: String,
}

impl HomeBody {
    /// That of this portal; none where it is for many bodies.
    pub(super) async fn of(visit: &Visit<'_>) -> Result<Option<Self>, WebError> {
        let Some(home) = visit.portal.home_body() else { return Ok(None) };
        let name = home.name.clone();
        Ok(Some(match joined_facts::of_body(visit.portal, home.id.as_str()).await? {
            PublicStanding::Joined(facts) => {
                Self { name, readers: facts.profile.readers, state: "ready", notice: String::new() }
            }
            PublicStanding::Paused { notice } => Self { name, readers: Vec::new(), state: "paused", notice },
            PublicStanding::Left(_) => Self { name, readers: Vec::new(), state: "left", notice: String::new() },
            PublicStanding::Listed => Self { name, readers: Vec::new(), state: SETTING_UP, notice: String::new() },
        }))
    }

    /// Whether nobody there has ever read a report. While it pauses a report can still be written, for it or for others.
    pub(super) fn is_setting_up(&self) -> bool {
        self.state == SETTING_UP
    }

    /// With `text` for each text.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        Self { name: text.to_owned(), readers: vec![text.to_owned()], state: "paused", notice: text.to_owned() }
    }
}
