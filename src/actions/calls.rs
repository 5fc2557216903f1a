//! The operator's list of bodies to call, and the calls that were made. It names no case: only how many there are.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::Date;

use super::operator_alert;
use super::{ActionError, Portal, bindings, body_row};
use crate::domain::calling::{CallDetails, CallResult, Told};
use crate::domain::profile::Person;
use crate::seal;
use crate::store::calls::{self, CallRow, ItemRow};
use crate::store::ids::CallItemId;
use crate::store::reminders::{self, CALL_DUE, UnansweredRow};
use crate::store::{Conn, StoreError, alerts, bodies};

/// How many cases somebody has to call about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cases {
    /// All of them.
    pub all: usize,
    /// Those that are urgent.
    pub urgent: usize,
}

impl Cases {
    /// What stands for the cases of a body: their ids are in it and cannot be read from it.
    pub(super) fn about(rows: &[UnansweredRow], body: &str) -> String {
        let mut ids: Vec<[u8; 16]> = rows.iter().filter(|row| row.body == body).map(|row| row.id.0).collect();
        ids.sort_unstable();
        URL_SAFE_NO_PAD.encode(seal::sha256(&ids.concat()))
    }

    fn of(rows: &[UnansweredRow], body: &str) -> Self {
        let of_body = || rows.iter().filter(|row| row.body == body);
        Self { all: of_body().count(), urgent: of_body().filter(|row| row.urgent).count() }
    }
}

/// A body on the list.
pub struct ToCall {
    /// Which body.
    pub body: String,
    /// About how many cases.
    pub cases: Cases,
    /// Since when.
    pub due_on: Date,
    /// The day of the next call; none where that is now.
    pub next_on: Option<Date>,
    /// What came of the last call, and when it was.
    pub last: Option<(CallResult, Date)>,
}

/// A call that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The day.
    pub on_day: Date,
    /// What was told of it.
    pub told: Told,
}

/// What there is to call about at a body now.
pub struct Item {
    /// Its id.
    pub id: CallItemId,
    /// Since when.
    pub due_on: Date,
    /// The day of the next call; none where that is now.
    pub next_on: Option<Date>,
    /// Calls made about it.
    pub made: i32,
    /// Stands for the cases that it is about: another where one is not among them any more, or one more is.
    pub about: String,
}

/// All calls to one body.
pub struct OfBody {
    /// What there is to call about; none where nothing is.
    pub item: Option<Item>,
    /// About how many cases.
    pub cases: Cases,
    /// Whom to call, and who stands in for them; none where what the body said of itself is not as it was sealed.
    pub people: Option<[Person; 2]>,
    /// The calls that were made, the newest first.
    pub history: Vec<Made>,
}

/// The row that puts a body on the list.
pub(super) fn new_item(portal: &Portal, body: &str) -> ItemRow {
    ItemRow {
        id: CallItemId(seal::random_id(&mut seal::entropy())),
        body: body.to_owned(),
        due_on: portal.clock.today(),
        next_on: None,
        closed_on: None,
    }
}

/// Takes bodies from the list of whose cases none is left to call about, and alerts the operator on the day of a next call.
pub(super) async fn look_through(portal: &Portal) -> Result<(), ActionError> {
    let today = portal.clock.today();
    let found = portal
        .db
        .read(|conn| -> Result<_, StoreError> {
            let items = calls::open_items(conn)?;
            let cases = if items.is_empty() { Vec::new() } else { reminders::to_call(conn)? };
            Ok((items, cases))
        })
        .await?;
    let (items, cases) = found;
    let (left, over): (Vec<ItemRow>, Vec<ItemRow>) =
        items.into_iter().partition(|item| Cases::of(&cases, &item.body).all > 0);
    for item in over {
        let write = move |conn: &mut Conn| -> Result<(), StoreError> {
            // One may have fallen due since.
            if Cases::of(&reminders::to_call(conn)?, &item.body).all > 0 {
                return Ok(());
            }
            calls::close(conn, item.id, &item.body, today)?;
            alerts::mark_all_seen(conn, CALL_DUE, &item.body, today)
        };
        portal.db.write(write).await?;
    }
    for item in left {
        let Some(next) = item.next_on.filter(|day| *day <= today) else { continue };
        let alert = operator_alert::row(portal, CALL_DUE, Some(&item.body));
        let since = next.previous_day().unwrap_or(next);
        portal.db.write(move |conn| alerts::raise_unless_since(conn, &alert, since)).await?;
    }
    Ok(())
}

/// The bodies to call: with urgent cases first, then those that are to be called now, then by the day of the next call.
///
/// # Errors
/// Those of the database.
pub async fn to_call(portal: &Portal) -> Result<Vec<ToCall>, ActionError> {
    let today = portal.clock.today();
    let (items, cases, made) = portal
        .db
        .read(|conn| -> Result<_, StoreError> {
            let items = calls::open_items(conn)?;
            let ids: Vec<CallItemId> = items.iter().map(|item| item.id).collect();
            Ok((items, reminders::to_call(conn)?, calls::made(conn, &ids)?))
        })
        .await?;
    let last = |item: CallItemId| {
        let row = made.iter().rfind(|row| row.item == item)?;
        Some((CallResult::from_code(&row.result)?, row.on_day))
    };
    let mut waiting: Vec<ToCall> = items
        .into_iter()
        .map(|item| ToCall {
            cases: Cases::of(&cases, &item.body),
            due_on: item.due_on,
            next_on: item.next_on,
            last: last(item.id),
            body: item.body,
        })
        // The next look through takes it from the list.
        .filter(|item| item.cases.all > 0)
        .collect();
    waiting.sort_by_key(|item| (item.cases.urgent == 0, item.next_on.filter(|day| *day > today), item.due_on));
    Ok(waiting)
}

/// All calls to a body; none for one that was never invited.
///
/// # Errors
/// Those of the database.
pub async fn of_body(portal: &Portal, body: &str) -> Result<Option<OfBody>, ActionError> {
    let id = body.to_owned();
    let found = portal
        .db
        .read(move |conn| -> Result<_, StoreError> {
            let Some(row) = bodies::find(conn, &id)? else { return Ok(None) };
            let items = calls::items_of(conn, &id)?;
            let ids: Vec<CallItemId> = items.iter().map(|item| item.id).collect();
            Ok(Some((row, reminders::to_call(conn)?, calls::made(conn, &ids)?, items)))
        })
        .await?;
    let Some((row, cases, made, items)) = found else { return Ok(None) };
    let count = |id: CallItemId| i32::try_from(made.iter().filter(|row| row.item == id).count()).unwrap_or(i32::MAX);
    let about = Cases::about(&cases, body);
    let cases = Cases::of(&cases, body);
    let open = items.iter().find(|item| item.closed_on.is_none() && cases.all > 0);
    let mut history: Vec<Made> = made.iter().map(|row| opened(portal, row)).collect();
    // Calls about one thing are in their order; the newest of all stands first.
    history.reverse();
    history.sort_by_key(|made| std::cmp::Reverse(made.on_day));
    Ok(Some(OfBody {
        item: open.map(|item| Item {
            id: item.id,
            due_on: item.due_on,
            next_on: item.next_on,
            made: count(item.id),
            about,
        }),
        cases,
        people: body_row::open_profile(portal, &row).ok().map(|profile| [profile.contact, profile.deputy]),
        history,
    }))
}

/// A call with what is sealed of it; without, where that does not open.
pub(super) fn opened(portal: &Portal, row: &CallRow) -> Made {
    let json = portal.keys.open_class_b(&bindings::call(row.item, row.place), &row.details).ok();
    let details: Option<CallDetails> = json.and_then(|json| serde_json::from_slice(&json).ok());
    let told =
        Told { result: CallResult::from_code(&row.result), next_on: row.next_on, details: details.unwrap_or_default() };
    Made { on_day: row.on_day, told }
}
