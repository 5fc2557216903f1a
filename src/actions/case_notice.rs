//! What mails about a case are composed from: the same whether they carry the report or not.

use time::Date;

use super::{Portal, body_language, have_it, office};
use crate::domain::dispatch::DispatchKind;
use crate::domain::severity::Tier;
use crate::i18n::Language;
use crate::mail::notice::{Notice, Round, Urgency};
use crate::store::bodies::BodyRow;
use crate::store::cases::CaseRow;
use crate::store::dispatches::DispatchRow;

/// It, with the links that only the portal can make.
pub struct CaseNotice {
    language: Language,
    kind: DispatchKind,
    reference: String,
    body: String,
    runner: String,
    contact: String,
    portal: String,
    desk_link: String,
    have_it_link: String,
    round: Round,
    urgency: Urgency,
    due: Date,
    working_days: u8,
}

impl CaseNotice {
    /// What the mail of a dispatch is composed from; `None` where the directory does not list its body any more, or for a kind
    /// that this program does not know.
    pub fn of(portal: &Portal, dispatch: &DispatchRow, case: &CaseRow, body: &BodyRow) -> Option<Self> {
        let kind = DispatchKind::from_code(&dispatch.kind)?;
        let entry = portal.directory.body(&dispatch.body)?;
        let tier = u8::try_from(case.tier).ok().and_then(Tier::from_number).unwrap_or(Tier::Critical);
        let due = match kind {
            DispatchKind::NewCase => case.due_on,
            DispatchKind::NewMessage | DispatchKind::StopAsked => {
                office::calendar(portal, &dispatch.body).triage_due(dispatch.written_on, tier)
            }
        };
        Some(Self {
            language: body_language::of_row(body),
            kind,
            reference: case.reference.clone(),
            body: entry.name.clone(),
            runner: portal.config.legal_name.clone().unwrap_or_default(),
            contact: portal.config.contact.clone().unwrap_or_default(),
            portal: portal.config.link(""),
            desk_link: portal.config.link(&format!("/desk/cases/{}", case.id)),
            have_it_link: portal.config.link(&format!("/got-it/{}", have_it::link(portal, dispatch))),
            round: if is_reminder(dispatch, case) { Round::Reminder(case.received_on) } else { Round::First },
            urgency: if case.urgent { Urgency::Urgent } else { Urgency::Ordinary },
            due,
            working_days: tier.triage_working_days(),
        })
    }

    /// As it is composed from.
    pub fn notice(&self) -> Notice<'_> {
        Notice {
            language: self.language,
            kind: self.kind,
            reference: &self.reference,
            body: &self.body,
            runner: &self.runner,
            contact: &self.contact,
            portal: &self.portal,
            desk_link: &self.desk_link,
            have_it_link: &self.have_it_link,
            round: self.round,
            urgency: self.urgency,
            due: self.due,
            working_days: self.working_days,
        }
    }
}

/// Whether a mail says again that a case has arrived: it was not written on the day of the first.
pub fn is_reminder(dispatch: &DispatchRow, case: &CaseRow) -> bool {
    dispatch.kind == DispatchKind::NewCase.code() && dispatch.written_on > case.received_on
}
