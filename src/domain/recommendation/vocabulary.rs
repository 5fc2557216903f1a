//! The words of a recommendation: one closed vocabulary each, as `docs/situations-format.md` lists them.

use crate::domain::codes::codes;

codes! {
    /// Where the reporter stands after routing.
    pub enum Status as "route-status" {
        /// There is a primary.
        Routed = "routed",
        /// No primary; something is held.
        HoldOnly = "hold_only",
        /// No primary, nothing held; there are registers to check.
        CheckFirst = "check_first",
        /// No body was found.
        None = "none",
    }
}

codes! {
    /// What a body is to this report. No role sends anything: sending needs the reporter's tick.
    pub enum Role as "role" {
        /// The body with the most power to act; at most one.
        Primary = "primary",
        /// Has its own power; the same account, if the reporter ticks it.
        Also = "also",
        /// Does not decide this; may be told, promise nothing.
        InfoOnly = "info_only",
        /// Fits only if the practitioner is on its register or list: check first.
        IfMember = "if_member",
        /// Fits, but would refuse the report as it stands: keep it, do not send.
        Hold = "hold",
    }
}

codes! {
    /// Why a body is in the answer; each names the routing rule that added it.
    pub enum Reason as "reason" {
        /// By law the first stop (R4).
        FrontDoor = "front_door",
        /// Stands in for the regulators of its region (R3).
        SingleDoor = "single_door",
        /// Regulates the profession, or is the register named (R3).
        Regulator = "regulator",
        /// Can act on people without registration (R3).
        CoversUnregistered = "covers_unregistered",
        /// Where the client was (R6).
        CarePlace = "care_place",
        /// The practitioner is known to be on its register or list (R1, R7).
        RegisteredOrMember = "registered_or_member",
        /// Its title or certificate is claimed falsely (R8).
        FalseClaim = "false_claim",
        /// Its register or list may hold the practitioner (R6, R9).
        CheckRegister = "check_register",
        /// No body of the country lists the profession (R9).
        NoNationalBody = "no_national_body",
        /// It leaves such cases to another body in the answer (R10).
        Defers = "defers",
        /// Rose to primary: the strongest one left (R13).
        BestLeft = "best_left",
    }
}

codes! {
    /// What must be said about one body before sending (R11, R12, R15).
    pub enum Caution as "caution" {
        /// Takes nothing without a name.
        NameNeeded = "name_needed",
        /// Usually cannot act without a way to reach the reporter.
        AnonymousLimited = "anonymous_limited",
        /// How it treats reports without a name is not known.
        AnonymousUnknown = "anonymous_unknown",
        /// Needs, or will ask for, the client's agreement.
        ClientAgreement = "client_agreement",
        /// Check the register or member list first.
        CheckRegister = "check_register",
        /// Does not decide complaints.
        NoDecision = "no_decision",
        /// Normally shows the practitioner what was written.
        ShowsPractitioner = "shows_practitioner",
        /// As above, but may hold that back where safety is at risk.
        ShowsPractitionerUnlessUnsafe = "shows_practitioner_unless_unsafe",
        /// Opens a case only on its own form.
        OwnForm = "own_form",
        /// Wants a PDF, no links that need a login.
        Pdf = "pdf",
        /// The time limit is near.
        LimitSoon = "limit_soon",
        /// The time limit may have passed.
        LimitMaybePassed = "limit_maybe_passed",
        /// The time limit has passed.
        LimitPassed = "limit_passed",
        /// It happened before the body's powers began.
        LimitBeforeStart = "limit_before_start",
        /// There is a limit; a date is missing.
        LimitUnknownDate = "limit_unknown_date",
        /// Breaking confidentiality can be allowed where someone is in serious danger.
        MayBeAllowed = "may_be_allowed",
        /// Sent as information: no party, no updates.
        NoUpdates = "no_updates",
        /// No public page of this body was seen yet.
        Unverified = "unverified",
    }
}

codes! {
    /// An answer that would improve the route (R16).
    pub enum Ask as "ask" {
        /// The country.
        Country = "country",
        /// The region.
        Region = "region",
        /// The profession.
        Profession = "profession",
        /// Registers and memberships.
        Membership = "membership",
        /// When it happened.
        When = "when",
    }
}

codes! {
    /// What the reporter can still do (R17).
    pub enum OptionLeft as "option" {
        /// Stay anonymous, but reachable.
        StayReachable = "stay_reachable",
        /// Give the name to the body.
        NameToBody = "name_to_body",
        /// Ask the client.
        AskClient = "ask_client",
        /// Check the register.
        CheckRegister = "check_register",
        /// Find another body.
        FindOtherBody = "find_other_body",
        /// Keep it sealed until someone names the same person. In the vocabulary; no page shows it yet.
        SealedMatch = "sealed_match",
        /// Save a copy. Always there.
        SaveCopy = "save_copy",
    }
}

codes! {
    /// What the facts call for at once (S2).
    pub enum Flag as "flag" {
        /// Somebody may be in danger now.
        Emergency = "emergency",
        /// A child or young person.
        Child = "child",
        /// Police information is shown.
        PoliceInfo = "police_info",
        /// The reporter was punished for speaking up.
        Retaliation = "retaliation",
        /// Never phone, write or e-mail.
        NoContact = "no_contact",
    }
}

codes! {
    /// How a body's time limit stands today (D1–D6).
    pub enum TimeLimitState as "time-limit" {
        /// There is no limit.
        None = "none",
        /// In time.
        Open = "open",
        /// In time; the last safe day is at most 90 days away.
        Soon = "soon",
        /// Today lies between the two days.
        MaybePassed = "maybe_passed",
        /// After the last possible day.
        Passed = "passed",
        /// It happened before the body's powers began.
        BeforeStart = "before_start",
        /// There is a limit; a date is missing.
        UnknownDate = "unknown_date",
        /// The limit is not known.
        Unknown = "unknown",
    }
}
