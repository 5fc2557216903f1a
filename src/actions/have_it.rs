//! "We have it": said by a body without an account, over the link in a mail.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use time::{Date, Duration};

use super::{ActionError, Portal};
use crate::seal::{Mac, MacPurpose};
use crate::store::Conn;
use crate::store::case_events::{self, EventRow};
use crate::store::dispatches::{self, DispatchRow};
use crate::store::ids::DispatchId;

/// Days for which the link works.
const WORKS_FOR: i64 = 90;
/// What is noted in the case: that somebody said so by the link in a mail.
const HAVE_IT: &str = "have_it";

/// What a link is about: nothing of the case but what the mail said too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What the mail called the case.
    pub reference: String,
    /// The day on which it was said, if it was.
    pub said_on: Option<Date>,
}

/// What became of saying it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is noted now.
    Now,
    /// It was noted before.
    Before,
}

/// The last part of a mail's link: which dispatch, what it leads to, and that the portal wrote it. It cannot be guessed or
/// changed, and what the dispatch was when the mail was written cannot be changed under it: a row that was moved to
/// another case, or to another day, has no link.
pub fn link(portal: &Portal, dispatch: &DispatchRow) -> String {
    let mac = vouched(dispatch, |parts| portal.keys.mac(MacPurpose::AckLink, parts));
    URL_SAFE_NO_PAD.encode([dispatch.id.as_bytes(), mac.to_bytes().as_slice()].concat())
}

/// What a link vouches for: the dispatch as it was written, and the state that pressing the button brings about.
fn vouched<T>(dispatch: &DispatchRow, by: impl FnOnce(&[&[u8]]) -> T) -> T {
    let day = dispatch.written_on.to_julian_day().to_be_bytes();
    let (id, case) = (dispatch.id.as_bytes(), dispatch.case_id.as_bytes());
    by(&[HAVE_IT.as_bytes(), id, case, dispatch.body.as_bytes(), dispatch.kind.as_bytes(), &day])
}

/// A link that has been read and not yet compared with its dispatch.
#[derive(Clone, Copy)]
struct Read {
    dispatch: DispatchId,
    mac: Mac,
}

impl Read {
    /// `None` for what has not the shape of a link.
    fn parse(link: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(link).ok()?;
        let (id, mac) = bytes.split_at_checked(16)?;
        Some(Self { dispatch: DispatchId::from_slice(id).ok()?, mac: Mac::from_slice(mac)? })
    }

    /// The dispatch and what mails call its case, if the portal wrote this link for it and the link still works.
    fn find(self, conn: &mut Conn, portal: &Portal) -> Result<(DispatchRow, String), ActionError> {
        let oldest = portal.clock.today().saturating_sub(Duration::days(WORKS_FOR));
        let found = dispatches::with_reference(conn, self.dispatch)?.filter(|(row, _)| {
            let ours = vouched(row, |parts| portal.keys.verify(MacPurpose::AckLink, parts, &self.mac));
            ours.is_ok() && row.written_on >= oldest
        });
        found.ok_or(ActionError::NotFound)
    }
}

/// What a link is about. Changes nothing.
///
/// # Errors
/// [`ActionError::NotFound`] for a link that is not ours, has had its time, or whose case is gone.
pub async fn look(portal: &Portal, link: &str) -> Result<Asked, ActionError> {
    let read = Read::parse(link).ok_or(ActionError::NotFound)?;
    let of_portal = portal.clone();
    let (row, reference) = portal.db.read(move |conn| read.find(conn, &of_portal)).await?;
    Ok(Asked { reference, said_on: row.have_it_on })
}

/// Notes that the body has it.
///
/// # Errors
/// As [`look`].
pub async fn say(portal: &Portal, link: &str) -> Result<Said, ActionError> {
    let read = Read::parse(link).ok_or(ActionError::NotFound)?;
    let (today, of_portal) = (portal.clock.today(), portal.clone());
    portal
        .db
        .write(move |conn| {
            let (row, _) = read.find(conn, &of_portal)?;
            if dispatches::set_have_it(conn, row.id, today)? == 0 {
                return Ok(Said::Before);
            }
            let said = EventRow { kind: HAVE_IT.to_owned(), on_day: today, actor: None };
            case_events::append(conn, row.case_id, &said)?;
            Ok(Said::Now)
        })
        .await
}
