//! The situation: the facts that routing needs, and no more (`docs/situations-format.md`).
//!
//! Owns what each fact may be. Reading one from a file is `situation_file`.

use time::Date;

use super::codes::codes;
use super::ids::{BodyId, ProfessionId, ViolationId};
use super::place::{Country, Region};
use super::rough_date::RoughDate;

codes! {
    /// Who tells.
    pub enum ReporterKind as "reporter" {
        /// The client.
        Client = "client",
        /// A former client.
        FormerClient = "former_client",
        /// A client who is under 18 now.
        YoungClient = "young_client",
        /// The client's partner.
        Partner = "partner",
        /// The client's parent.
        Parent = "parent",
        /// Another relative.
        Relative = "relative",
        /// A friend.
        Friend = "friend",
        /// A colleague of the practitioner.
        Colleague = "colleague",
        /// Someone supervised or trained by the practitioner.
        Supervisee = "supervisee",
        /// Someone else.
        Other = "other",
    }
}

impl ReporterKind {
    /// Whether the story belongs to somebody else: the third parties of the situation's format.
    #[must_use]
    pub const fn is_third_party(self) -> bool {
        matches!(self, Self::Partner | Self::Parent | Self::Relative | Self::Friend | Self::Colleague | Self::Other)
    }
}

codes! {
    /// Whether the client agrees that a third party tells. Read only for third parties.
    pub enum ClientAgrees as "client-agrees" {
        /// The client agrees.
        Yes = "yes",
        /// The client does not agree.
        No = "no",
        /// Not told.
        Unknown = "unknown",
    }
}

codes! {
    /// What a body may learn of who tells, and whether it can write back.
    pub enum Anonymity as "anonymity" {
        /// No reply channel: the body cannot write to the reporter.
        Anonymous = "anonymous",
        /// No name, but answers reach the reporter in the portal.
        AnonymousReachable = "anonymous_reachable",
        /// The name may go to the body.
        NamedToBody = "named_to_body",
    }
}

codes! {
    /// How the report is meant.
    pub enum ReportedAs as "reported-as" {
        /// A complaint.
        Complaint = "complaint",
        /// Information only: no party to a case, no updates wanted.
        Information = "information",
    }
}

/// The facts that routing reads. Fields have the names of `docs/situations-format.md`.
///
/// Ids of bodies that the directory does not list are ignored by routing; so are, here, professions and
/// violations it does not list (reading a file refuses those).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The day to count from.
    pub today: Date,
    /// Where the client was, or is.
    pub care_country: Option<Country>,
    /// The region of care.
    pub care_region: Option<Region>,
    /// The practitioner's country, if different or better known.
    pub practitioner_country: Option<Country>,
    /// The practitioner's region, if different or better known.
    pub practitioner_region: Option<Region>,
    /// All professions believed true; empty means unknown.
    pub professions: Vec<ProfessionId>,
    /// Statutory registers the practitioner is believed or checked to be on.
    pub registered_with: Vec<BodyId>,
    /// Associations or certificates claimed or believed.
    pub member_of: Vec<BodyId>,
    /// Registers and lists that were checked: the person is not there.
    pub not_member_of: Vec<BodyId>,
    /// Kinds of violation chosen.
    pub violations: Vec<ViolationId>,
    /// Who tells.
    pub reporter: ReporterKind,
    /// Whether the client agrees; read only for third parties.
    pub client_agrees: ClientAgrees,
    /// What a body may learn of who tells.
    pub anonymity: Anonymity,
    /// The client was under 18 at any time while it happened.
    pub minor: bool,
    /// The client's age, in years, when it began.
    pub client_age: Option<u8>,
    /// Somebody may be in danger now or within days.
    pub imminent: bool,
    /// Never phone, write or e-mail. Passed through as a flag.
    pub unsafe_to_contact: bool,
    /// When it began; alone it stands for both.
    pub happened_from: Option<RoughDate>,
    /// When it ended; alone it stands for both.
    pub happened_to: Option<RoughDate>,
    /// The last session.
    pub therapy_ended: Option<RoughDate>,
    /// When the client understood.
    pub discovered: Option<RoughDate>,
    /// Complaint or information.
    pub reported_as: ReportedAs,
}

impl Situation {
    /// A situation in which nothing is told yet: every field has the default of the format.
    #[must_use]
    pub const fn untold(today: Date) -> Self {
        Self {
            today,
            care_country: None,
            care_region: None,
            practitioner_country: None,
            practitioner_region: None,
            professions: Vec::new(),
            registered_with: Vec::new(),
            member_of: Vec::new(),
            not_member_of: Vec::new(),
            violations: Vec::new(),
            reporter: ReporterKind::Client,
            client_agrees: ClientAgrees::Unknown,
            anonymity: Anonymity::AnonymousReachable,
            minor: false,
            client_age: None,
            imminent: false,
            unsafe_to_contact: false,
            happened_from: None,
            happened_to: None,
            therapy_ended: None,
            discovered: None,
            reported_as: ReportedAs::Complaint,
        }
    }
}
