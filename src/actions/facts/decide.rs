//! The operator decides what a body asked to be changed in the directory. What is accepted is put in force as an import is.

use time::Date;

use super::ask::no_alert_for_nothing;
use super::rows;
use crate::actions::import_directory::{Ground, ImportFault, differences, put_in_force};
use crate::actions::{ActionError, Portal};
use crate::domain::directory::{Change, DirectoryFiles, Fact, Wish, WishState, diff, widened};
use crate::seal;
use crate::store::directory_wishes::{self, WishRow};
use crate::store::ids::WishId;
use crate::store::{Conn, StoreError};

/// Characters of a reason at most.
pub const REASON_MOST: usize = 1000;

/// A wish as the operator sees it.
pub struct WishOfBody {
    /// Its id.
    pub id: WishId,
    /// The body.
    pub body: String,
    /// What it is about.
    pub fact: Fact,
    /// What is asked.
    pub wish: Wish,
    /// When it was asked.
    pub asked_on: Date,
    /// What became of it.
    pub state: WishState,
    /// When that was decided.
    pub decided_on: Option<Date>,
    /// Why it was declined.
    pub reason: String,
}

/// A wish, and what would change.
pub struct Proposal {
    /// The wish.
    pub asked: WishOfBody,
    /// What granting it changes in the directory in force. None where it asks for nothing that can be changed by a button.
    pub changes: Vec<Change>,
    /// Whether the directory has said something else of it since it was asked.
    pub entry: EntryNow,
    /// What the page shows, for [`accept`].
    pub seen: String,
}

/// How the entry stands against the one that the body looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryNow {
    /// It says the same.
    Same,
    /// It says something else.
    Changed,
}

/// Every wish, those that wait first, then the newest first; and whether there are rows that the portal did not write.
pub struct Wishes {
    /// Those that the portal wrote.
    pub wishes: Vec<WishOfBody>,
    /// How many others there are: somebody altered them.
    pub altered: usize,
}

/// What bodies asked.
pub async fn wishes(portal: &Portal) -> Result<Wishes, ActionError> {
    let all = portal.db.read(directory_wishes::all).await?;
    let mut wishes: Vec<WishOfBody> = all.iter().filter_map(|row| opened(portal, row)).collect();
    wishes.sort_by_key(|asked| asked.state != WishState::Waiting);
    let altered = all.len() - wishes.len();
    Ok(Wishes { wishes, altered })
}

fn opened(portal: &Portal, row: &WishRow) -> Option<WishOfBody> {
    let opened = rows::open(portal, row)?;
    Some(WishOfBody {
        id: row.id,
        body: row.body.clone(),
        fact: opened.fact,
        wish: opened.wish,
        asked_on: row.asked_on,
        state: opened.state,
        decided_on: row.decided_on,
        reason: opened.reason,
    })
}

/// One wish, and what it would change now.
///
/// # Errors
/// [`ActionError::NotFound`] for one that is not there or that the portal did not write.
pub async fn proposal(portal: &Portal, id: WishId) -> Result<Proposal, ActionError> {
    let (row, asked) = find(portal, id).await?;
    let changes = Grant::of(portal, &asked).await?.changes;
    let entry = portal.living.entry(&asked.body);
    let same = entry.is_some_and(|entry| row.said_hash == rows::said_hash(asked.fact, &entry));
    let entry = if same { EntryNow::Same } else { EntryNow::Changed };
    Ok(Proposal { seen: as_seen(&changes), asked, changes, entry })
}

async fn find(portal: &Portal, id: WishId) -> Result<(WishRow, WishOfBody), ActionError> {
    let row = portal.db.read(move |conn| directory_wishes::find(conn, id)).await?.ok_or(ActionError::NotFound)?;
    let asked = opened(portal, &row).ok_or(ActionError::NotFound)?;
    Ok((row, asked))
}

/// What granting a wish would change.
struct Grant {
    ground: Ground,
    files: Option<DirectoryFiles>,
    changes: Vec<Change>,
}

impl Grant {
    /// Against the directory in force now. Nothing for a wish that was decided.
    async fn of(portal: &Portal, asked: &WishOfBody) -> Result<Self, ActionError> {
        let ground = Ground::now(portal).await?;
        let waits = asked.state == WishState::Waiting;
        let files = waits.then(|| widened(&ground.files, &asked.body, &asked.wish)).flatten();
        let changes = files.as_ref().map(|files| diff(&ground.files, files)).unwrap_or_default();
        Ok(Self { ground, files: files.filter(|_| !changes.is_empty()), changes })
    }
}

fn as_seen(changes: &[Change]) -> String {
    let told: Vec<String> = changes.iter().map(ToString::to_string).collect();
    rows::as_text(&seal::sha256(told.join("\n").as_bytes()))
}

/// Grants a wish: changes the directory as it was seen, or, where there is nothing to change by a button, says that it is done.
///
/// # Errors
/// [`ImportFault::Stale`] when it would change something else than was seen; [`ActionError::Denied`] for one that is decided.
pub async fn accept(portal: &Portal, id: WishId, seen: &str) -> Result<(), ImportFault> {
    let (row, asked) = find(portal, id).await?;
    if asked.state != WishState::Waiting {
        return Err(ActionError::Denied.into());
    }
    let Grant { ground, files, changes } = Grant::of(portal, &asked).await?;
    if as_seen(&changes) != seen {
        return Err(ImportFault::Stale);
    }
    let decision = Decision::new(portal, row, WishState::Accepted, "");
    match files {
        Some(files) => {
            // What an import is refused for, this is refused for too.
            differences(portal, &files).await?;
            put_in_force(portal, &ground, &files, move |conn| decision.write(conn)).await
        }
        None => Ok(decision.apply(portal).await?),
    }
}

/// Why a wish was not declined.
#[derive(Debug, thiserror::Error)]
pub enum NotDeclined {
    /// The body is owed a reason.
    #[error("there is no reason")]
    NoReason,
    /// Longer than [`REASON_MOST`].
    #[error("the reason is too long")]
    TooLong,
    /// Something else went wrong.
    #[error(transparent)]
    Action(#[from] ActionError),
}

/// Declines a wish, with the reason that the body is shown.
///
/// # Errors
/// See [`NotDeclined`]; [`ActionError::Denied`] for one that is decided.
pub async fn decline(portal: &Portal, id: WishId, reason: &str) -> Result<(), NotDeclined> {
    if reason.trim().is_empty() {
        return Err(NotDeclined::NoReason);
    }
    if reason.chars().count() > REASON_MOST {
        return Err(NotDeclined::TooLong);
    }
    let (row, asked) = find(portal, id).await?;
    if asked.state != WishState::Waiting {
        return Err(ActionError::Denied.into());
    }
    Ok(Decision::new(portal, row, WishState::Declined, reason).apply(portal).await?)
}

/// A wish before and after.
struct Decision {
    seen: WishRow,
    row: WishRow,
    today: Date,
}

impl Decision {
    fn new(portal: &Portal, seen: WishRow, state: WishState, reason: &str) -> Self {
        let row = rows::decided(portal, &seen, state, reason, &mut seal::entropy());
        Self { seen, row, today: portal.clock.today() }
    }

    /// Writes it; `false` when somebody else decided, or it was taken back.
    fn write(&self, conn: &mut Conn) -> Result<bool, StoreError> {
        if !directory_wishes::swap(conn, &self.seen, &self.row)? {
            return Ok(false);
        }
        no_alert_for_nothing(conn, &self.row.body, self.today)?;
        Ok(true)
    }

    async fn apply(self, portal: &Portal) -> Result<(), ActionError> {
        let written = portal.db.write(move |conn| self.write(conn)).await?;
        if written { Ok(()) } else { Err(ActionError::Stale) }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::actions::desk_fixture::{BODY, Desk};
    use crate::actions::facts::ask::ask_for_change;
    use crate::actions::import_directory::import_directory;
    use crate::actions::living_directory::{self, LivingDirectory};
    use crate::domain::directory::shipped;

    fn asked() -> Wish {
        Wish { professions: vec!["surrogate_partner".into()], ..Wish::default() }
    }

    async fn the_only(portal: &Portal) -> WishOfBody {
        wishes(portal).await.unwrap().wishes.pop().unwrap()
    }

    #[tokio::test]
    async fn a_newer_directory_of_the_program_is_still_offered_after_a_wish_was_granted() {
        let desk = Desk::new().await;
        let old = desk.portal.living.shipped().files.as_ref().clone();
        let own = DirectoryFiles { bodies: old.bodies.replacen("none fixed", "2 years", 1), ..old.clone() };
        import_directory(&desk.portal, &own).await.unwrap();
        let newer = DirectoryFiles { bodies: old.bodies.replacen("none fixed", "3 years", 1), ..old };
        let living = Arc::new(LivingDirectory::of(shipped(), newer));
        let portal = Portal { living, ..desk.portal.clone() };
        living_directory::refresh(&portal).await.unwrap();

        ask_for_change(&portal, &desk.lead, Fact::Jurisdiction, asked()).await.unwrap();
        let found = proposal(&portal, the_only(&portal).await.id).await.unwrap();
        assert_eq!((found.asked.body.as_str(), found.entry, found.changes.len()), (BODY, EntryNow::Same, 1));
        accept(&portal, found.asked.id, &found.seen).await.unwrap();
        let base = portal.living.base();
        assert_eq!(base.number, 2);
        assert_ne!(base.shipped_hash, portal.living.shipped().shipped_hash, "nobody compared them");
    }

    #[tokio::test]
    async fn only_a_lead_asks_and_what_is_decided_stays() {
        let desk = Desk::new().await;
        let portal = &desk.portal;
        let refused = ask_for_change(portal, &desk.officer, Fact::Jurisdiction, asked()).await;
        assert!(refused.is_err() && wishes(portal).await.unwrap().wishes.is_empty());
        ask_for_change(portal, &desk.lead, Fact::Jurisdiction, asked()).await.unwrap();
        let found = proposal(portal, the_only(portal).await.id).await.unwrap();
        assert!(matches!(accept(portal, found.asked.id, "something else").await, Err(ImportFault::Stale)));
        decline(portal, found.asked.id, "No.").await.unwrap();
        assert!(matches!(decline(portal, found.asked.id, " ").await, Err(NotDeclined::NoReason)));
        let again = decline(portal, found.asked.id, "Not at all.").await;
        assert!(matches!(again, Err(NotDeclined::Action(ActionError::Denied))));
        let again = accept(portal, found.asked.id, &found.seen).await;
        assert!(matches!(again, Err(ImportFault::Action(ActionError::Denied))));
        let declined = the_only(portal).await;
        assert_eq!((declined.state, declined.reason.as_str()), (WishState::Declined, "No."));
        assert_eq!(portal.living.base().number, 0);
    }
}
