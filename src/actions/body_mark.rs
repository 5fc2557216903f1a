//! The kinds of what happens once for a body.

use time::Date;

use super::Portal;
use crate::domain::delivery::{Reminded, due_on};
use crate::store::bodies::BodyRow;
use crate::store::body_marks::MarkRow;

/// The reminder that its address has to be confirmed soon; for the due day.
pub const ADDRESS_SOON: &str = "address_soon";
/// The reminder that its address has to be confirmed now; for the due day.
pub const ADDRESS_DUE: &str = "address_due";
/// A mail to its address was sent back for good; for the day on which that address was confirmed.
pub const ADDRESS_RETURNED: &str = "address_returned";
/// The warning that its certificate ends; for the day it ends.
pub const CERTIFICATE_ENDS: &str = "certificate_ends";
/// Somebody at its desk typed the code of a test mail; for the day it joined.
pub const TEST_READ: &str = "test_read";
/// One of its leads chose the form of its mails; for the day it joined.
pub const MAIL_CHOSEN: &str = "mail_chosen";

/// A mark about something on a day, set today.
pub fn for_day(portal: &Portal, body: &str, kind: &str, for_day: Date) -> MarkRow {
    MarkRow { body: body.to_owned(), kind: kind.to_owned(), for_day, set_on: portal.clock.today() }
}

/// A mark about setting up the desk of a body.
pub fn of_desk(portal: &Portal, body: &BodyRow, kind: &str) -> MarkRow {
    for_day(portal, &body.id, kind, since(body))
}

/// Since when a body is here.
fn since(body: &BodyRow) -> Date {
    body.joined_on.unwrap_or(body.invited_on)
}

/// The day from which a body's year is counted.
pub fn confirmed(body: &BodyRow) -> Date {
    body.confirmed_on.unwrap_or_else(|| since(body))
}

/// Whether a step of setting up its desk was done.
pub fn is_done(marks: &[MarkRow], body: &BodyRow, kind: &str) -> bool {
    let is_it = |mark: &MarkRow| mark.body == body.id && mark.kind == kind && mark.for_day == since(body);
    marks.iter().any(is_it)
}

/// The day on which mail to a body's address was sent back, if nobody has confirmed the address since.
pub fn returned_on(marks: &[MarkRow], body: &BodyRow) -> Option<Date> {
    let is_it =
        |mark: &&MarkRow| mark.body == body.id && mark.kind == ADDRESS_RETURNED && mark.for_day == confirmed(body);
    marks.iter().find(is_it).map(|mark| mark.set_on)
}

/// Which reminders of a body's confirmation went out.
pub fn reminded(marks: &[MarkRow], body: &BodyRow, today: Date) -> Reminded {
    let due = due_on(confirmed(body));
    let of = |kind: &str| {
        let is_it = |mark: &&MarkRow| mark.body == body.id && mark.kind == kind && mark.for_day == due;
        // A reminder that is yet to come was written by hand.
        marks.iter().find(is_it).map(|mark| mark.set_on).filter(|day| *day <= today)
    };
    Reminded { before: of(ADDRESS_SOON), due: of(ADDRESS_DUE) }
}
