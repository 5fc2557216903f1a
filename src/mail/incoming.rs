//! A mail that came to one of the portal's own addresses: for whom it was, and whether a mail server reports about delivery, a
//! machine answered, or a person wrote. Nothing else of it is read, and nothing of it is kept.

use mail_parser::{Message, MessageParser, MimeHeaders as _};

use crate::domain::bounce::{Action, Told};
use crate::domain::server_answer::{ServerAnswer, Status};

/// Headers in which mail servers write for whom they took a mail, the surest first.
const FOR_WHOM: [&str; 4] = ["X-Original-To", "Delivered-To", "X-Delivered-To", "Envelope-To"];
/// Recipients of one report that are looked at: our mails have one.
const MOST_RECIPIENTS: usize = 20;

/// What came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// For whom it may have been, the surest first.
    pub recipients: Vec<String>,
    /// What it is.
    pub kind: IncomingKind,
}

/// What a mail is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IncomingKind {
    /// A mail server reports about delivery (RFC 3464).
    Report(Vec<Told>),
    /// A machine wrote it (RFC 3834), or it cannot be read as a mail: nobody waits for an answer.
    Automatic,
    /// Somebody wrote it.
    Letter,
}

/// Reads a mail; its end may be missing.
#[must_use]
pub fn read(raw: &[u8]) -> Incoming {
    let Some(mail) = MessageParser::default().parse(without_envelope(raw)) else {
        return Incoming { recipients: Vec::new(), kind: IncomingKind::Automatic };
    };
    let kind = match report(&mail) {
        Some(told) => IncomingKind::Report(told),
        None if is_automatic(&mail) => IncomingKind::Automatic,
        None => IncomingKind::Letter,
    };
    Incoming { recipients: recipients(&mail), kind }
}

/// Local delivery puts a line of a mailbox before the mail: `From sender Thu Nov 26 …`.
fn without_envelope(raw: &[u8]) -> &[u8] {
    if !raw.starts_with(b"From ") {
        return raw;
    }
    raw.iter().position(|byte| *byte == b'\n').and_then(|end| raw.get(end + 1..)).unwrap_or_default()
}

/// A header's text, folded lines joined.
fn header(mail: &Message<'_>, name: &str) -> Option<String> {
    let found = mail.headers_raw().find(|(known, _)| known.eq_ignore_ascii_case(name));
    found.map(|(_, text)| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn recipients(mail: &Message<'_>) -> Vec<String> {
    let bare = |text: String| text.trim_matches(['<', '>']).to_owned();
    let told = FOR_WHOM.iter().filter_map(|name| header(mail, name)).map(bare);
    let to = mail.to().into_iter().flat_map(mail_parser::Address::iter);
    told.chain(to.filter_map(|to| to.address().map(str::to_owned))).collect()
}

/// What a report says of each recipient; none where the mail is no report. A part that it has more than one of is not it.
fn report(mail: &Message<'_>) -> Option<Vec<Told>> {
    let is_status = |part: &&mail_parser::MessagePart<'_>| {
        part.content_type().is_some_and(|kind| {
            let status = ["delivery-status", "global-delivery-status"];
            kind.ctype() == "message" && kind.subtype().is_some_and(|kind| status.contains(&kind))
        })
    };
    let part = mail.parts.iter().find(is_status)?;
    // Groups of fields with an empty line between: the first is about the mail, the others about one recipient each.
    let text = String::from_utf8_lossy(part.contents()).replace("\r\n", "\n");
    let groups = text.split("\n\n").filter(|group| !group.trim().is_empty());
    Some(groups.take(MOST_RECIPIENTS + 1).filter_map(recipient).collect())
}

/// One group of fields, which are written as headers are (RFC 3464 §2.1); none where it is about no recipient.
fn recipient(group: &str) -> Option<Told> {
    let group = format!("{}\n\n", group.trim_matches('\n'));
    let fields = MessageParser::default().parse_headers(&group)?;
    let action = header(&fields, "Action")?;
    // `smtp; 550 5.1.1 …`: the words before the semicolon say whose code it is.
    let said = header(&fields, "Diagnostic-Code").unwrap_or_default();
    let said = said.split_once(';').map_or(said.as_str(), |(_, said)| said);
    let mut answer = ServerAnswer::read(said);
    let status = header(&fields, "Status").and_then(|status| Status::read(&status));
    answer.status = status.or(answer.status);
    Some(Told { action: Action::read(&action), answer })
}

/// Whether a machine wrote it, by what RFC 3834 says of it and by what is common beside.
fn is_automatic(mail: &Message<'_>) -> bool {
    let has = |name: &str, is: &dyn Fn(&str) -> bool| header(mail, name).is_some_and(|text| is(&text.to_lowercase()));
    let is_report = mail
        .content_type()
        .is_some_and(|kind| kind.ctype() == "multipart" && kind.subtype().is_some_and(|kind| kind == "report"));
    is_report
        || has("Auto-Submitted", &|text| text.split([' ', ';', '(']).next() != Some("no"))
        || has("X-Auto-Response-Suppress", &|text| !matches!(text, "" | "none"))
        || has("Precedence", &|text| ["bulk", "junk", "list", "auto_reply"].contains(&text))
        || has("Return-Path", &|text| text == "<>")
        || ["List-Id", "X-Autoreply", "X-Autorespond"].iter().any(|name| has(name, &|_| true))
}

#[cfg(test)]
mod tests;
