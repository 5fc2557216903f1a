//! What the directory says of a body, as its own staff see it: what was checked, what was asked, and what became of it.

use time::Date;

use super::known::{Checked, standings};
use super::rows;
use crate::actions::staff_session::StaffSession;
use crate::actions::{ActionError, Portal, living_directory};
use crate::domain::directory::{Body, Fact, Wish, WishState};
use crate::store::ids::WishId;
use crate::store::{Conn, StoreError, directory_checks, directory_wishes};

/// The facts of the body of a desk.
pub struct FactsAtDesk {
    /// What the directory says, before the body narrowed it.
    pub entry: Body,
    /// Each fact, in the order of the page.
    pub facts: Vec<FactAtDesk>,
}

/// One fact.
pub struct FactAtDesk {
    /// Which one.
    pub fact: Fact,
    /// Whether it was checked.
    pub checked: Checked,
    /// What the page says of it, for [`super::check::check_facts`].
    pub seen: String,
    /// What was last asked about it.
    pub asked: Option<Asked>,
}

/// What a body asked about a fact.
pub struct Asked {
    /// Its id.
    pub id: WishId,
    /// What it asked.
    pub wish: Wish,
    /// When.
    pub asked_on: Date,
    /// What became of it.
    pub state: WishState,
    /// When that was decided.
    pub decided_on: Option<Date>,
    /// Why it was declined.
    pub reason: String,
}

/// What the directory says of the body at whose desk somebody is.
///
/// # Errors
/// [`ActionError::NotFound`] for an operator, or a body that is not listed.
pub async fn facts_at_desk(portal: &Portal, by: &StaffSession) -> Result<FactsAtDesk, ActionError> {
    let (body, _) = by.at_desk()?;
    living_directory::refresh(portal).await?;
    let entry = portal.living.entry(body).ok_or(ActionError::NotFound)?;
    let id = body.to_owned();
    let read = move |conn: &mut Conn| -> Result<_, StoreError> {
        Ok((directory_checks::of_body(conn, &id)?, directory_wishes::of_body(conn, &id)?))
    };
    let (checks, wishes) = portal.db.read(read).await?;
    let standings = standings(portal, &entry, &checks, &wishes);
    let facts = Fact::ALL.iter().map(|fact| {
        let of_fact = wishes.iter().filter(|row| row.fact == fact.code());
        let mut asked: Vec<Asked> = of_fact
            .filter_map(|row| {
                let opened = rows::open(portal, row)?;
                Some(Asked {
                    id: row.id,
                    wish: opened.wish,
                    asked_on: row.asked_on,
                    state: opened.state,
                    decided_on: row.decided_on,
                    reason: opened.reason,
                })
            })
            .collect();
        // One that waits comes last, whatever was decided on the same day.
        asked.sort_by_key(|asked| (asked.state == WishState::Waiting, asked.decided_on));
        FactAtDesk {
            fact: *fact,
            checked: standings.get(fact).copied().unwrap_or(Checked::NotYet),
            seen: rows::as_text(&rows::said_hash(*fact, &entry)),
            asked: asked.pop(),
        }
    });
    let facts = facts.collect();
    Ok(FactsAtDesk { entry, facts })
}
