//! Who may move a case where, what must be said with it, and what the reporter is told: one table.
//!
//! Knows no ids, days or texts; the words are in the catalogue, under the keys given here.

use super::case_state::{Outcome, Phase, State};
use super::codes::codes;
use super::report::MessageKind;

codes! {
    /// Who moves a case.
    pub enum Actor as "actor" {
        /// Works cases at a body.
        Officer = "officer",
        /// Leads a body's desk.
        Lead = "lead",
        /// Who told.
        Reporter = "reporter",
        /// The body as a whole, when it leaves.
        Body = "body",
    }
}

/// What someone does with a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Move {
    /// Say "we have it".
    Acknowledge,
    /// Begin to look at it.
    Assess,
    /// Ask the reporter something.
    AskReporter,
    /// Write to the reporter without asking anything: the case stays where it stands.
    Write,
    /// The reporter answered.
    ReporterAnswered,
    /// Begin to investigate.
    Investigate,
    /// Close it.
    Close(Outcome),
    /// Open it again.
    Reopen,
    /// The reporter asks to stop.
    ReporterWithdraws,
    /// The body leaves the portal.
    BodyLeaves,
}

impl Move {
    /// The stable code: `close` for every outcome.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Acknowledge => "acknowledge",
            Self::Assess => "assess",
            Self::AskReporter => "ask_reporter",
            Self::Write => "write",
            Self::ReporterAnswered => "reporter_answered",
            Self::Investigate => "investigate",
            Self::Close(_) => "close",
            Self::Reopen => "reopen",
            Self::ReporterWithdraws => "reporter_withdraws",
            Self::BodyLeaves => "body_leaves",
        }
    }

    /// The move with this code; `None` for an unknown code, and unless exactly `close` has an outcome.
    #[must_use]
    pub fn from_codes(code: &str, outcome: Option<Outcome>) -> Option<Self> {
        match (code, outcome) {
            ("acknowledge", None) => Some(Self::Acknowledge),
            ("assess", None) => Some(Self::Assess),
            ("ask_reporter", None) => Some(Self::AskReporter),
            ("write", None) => Some(Self::Write),
            ("reporter_answered", None) => Some(Self::ReporterAnswered),
            ("investigate", None) => Some(Self::Investigate),
            ("close", Some(outcome)) => Some(Self::Close(outcome)),
            ("reopen", None) => Some(Self::Reopen),
            ("reporter_withdraws", None) => Some(Self::ReporterWithdraws),
            ("body_leaves", None) => Some(Self::BodyLeaves),
            _ => None,
        }
    }

    /// The Fluent key of the words on its button.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Acknowledge => "case-move-acknowledge",
            Self::Assess => "case-move-assess",
            Self::AskReporter => "case-move-ask_reporter",
            Self::Write => "case-move-write",
            Self::ReporterAnswered => "case-move-reporter_answered",
            Self::Investigate => "case-move-investigate",
            Self::Close(_) => "case-move-close",
            Self::Reopen => "case-move-reopen",
            Self::ReporterWithdraws => "case-move-reporter_withdraws",
            Self::BodyLeaves => "case-move-body_leaves",
        }
    }
}

/// Whether words must come with a move. The reporter sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NeedsReason {
    /// No move without them; for a question they are the question, and for a message the message.
    Required,
    /// They may be given.
    Optional,
}

/// What a move leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The state after it.
    pub to: State,
    /// Whether words must come with it.
    pub needs_reason: NeedsReason,
    /// The Fluent key of what the reporter is told.
    pub tells_reporter: &'static str,
}

/// Why a move is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// The case stands where this move does not lead on.
    #[error("a case that is `{}` cannot be moved by `{}`", .0.code(), .1.code())]
    NotFromHere(State, Move),
    /// This move belongs to somebody else.
    #[error("`{}` is not a move of a case's {}", .1.code(), .0.code())]
    NotYours(Actor, Move),
}

/// One row: from these states, these people may do this.
struct Row {
    from: &'static [Phase],
    made_by: Move,
    who: &'static [Actor],
    to: State,
    needs_reason: NeedsReason,
    tells_reporter: &'static str,
}

const STAFF: &[Actor] = &[Actor::Officer, Actor::Lead];
const REPORTER: &[Actor] = &[Actor::Reporter];
const OPEN: &[Phase] =
    &[Phase::Received, Phase::Acknowledged, Phase::Assessing, Phase::WaitingForReporter, Phase::Investigating];
const TAKEN_ON: &[Phase] = &[Phase::Acknowledged, Phase::Assessing, Phase::WaitingForReporter, Phase::Investigating];

/// The whole life of a case: `received → acknowledged → assessing ⇄ waiting_for_reporter → investigating →
/// closed(outcome)`; reopening leads back to assessing.
///
/// Writing leaves a case where it stands: one row for each open state. A case that nobody acknowledged is closed only
/// because the body has no say in it. Only the reporter withdraws, and only the reporter reopens
/// what they withdrew. What a body left behind is reopened by nobody: no key opens it there.
#[rustfmt::skip]
const TABLE: &[Row] = &[
    Row { from: &[Phase::Received], made_by: Move::Acknowledge, who: STAFF, to: State::Acknowledged, needs_reason: NeedsReason::Optional, tells_reporter: "case-told-acknowledged" },
    Row { from: &[Phase::Acknowledged, Phase::WaitingForReporter, Phase::Investigating], made_by: Move::Assess, who: STAFF, to: State::Assessing, needs_reason: NeedsReason::Optional, tells_reporter: "case-told-assessing" },
    Row { from: &[Phase::Acknowledged, Phase::Assessing, Phase::Investigating], made_by: Move::AskReporter, who: STAFF, to: State::WaitingForReporter, needs_reason: NeedsReason::Required, tells_reporter: "case-told-asked" },
    writes(&[Phase::Received], State::Received),
    writes(&[Phase::Acknowledged], State::Acknowledged),
    writes(&[Phase::Assessing], State::Assessing),
    writes(&[Phase::WaitingForReporter], State::WaitingForReporter),
    writes(&[Phase::Investigating], State::Investigating),
    Row { from: &[Phase::WaitingForReporter], made_by: Move::ReporterAnswered, who: REPORTER, to: State::Assessing, needs_reason: NeedsReason::Optional, tells_reporter: "case-told-answered" },
    Row { from: &[Phase::Assessing, Phase::WaitingForReporter], made_by: Move::Investigate, who: STAFF, to: State::Investigating, needs_reason: NeedsReason::Optional, tells_reporter: "case-told-investigating" },
    closes(OPEN, Outcome::NoJurisdiction, "case-told-closed-no_jurisdiction"),
    closes(TAKEN_ON, Outcome::NotEnoughToAct, "case-told-closed-not_enough_to_act"),
    closes(TAKEN_ON, Outcome::OutOfTime, "case-told-closed-out_of_time"),
    closes(TAKEN_ON, Outcome::Resolved, "case-told-closed-resolved"),
    closes(TAKEN_ON, Outcome::AdviceGiven, "case-told-closed-advice_given"),
    closes(TAKEN_ON, Outcome::ActionTaken, "case-told-closed-action_taken"),
    closes(TAKEN_ON, Outcome::Referred, "case-told-closed-referred"),
    Row { from: OPEN, made_by: Move::ReporterWithdraws, who: REPORTER, to: State::Closed(Outcome::Withdrawn), needs_reason: NeedsReason::Optional, tells_reporter: "case-told-withdrawn" },
    Row { from: OPEN, made_by: Move::BodyLeaves, who: &[Actor::Body], to: State::Closed(Outcome::BodyLeft), needs_reason: NeedsReason::Optional, tells_reporter: "case-told-closed-body_left" },
    Row { from: &[Phase::Closed], made_by: Move::Reopen, who: &[Actor::Officer, Actor::Lead, Actor::Reporter], to: State::Assessing, needs_reason: NeedsReason::Required, tells_reporter: "case-told-reopened" },
];

const fn writes(from: &'static [Phase], to: State) -> Row {
    Row {
        from,
        made_by: Move::Write,
        who: STAFF,
        to,
        needs_reason: NeedsReason::Required,
        tells_reporter: "case-told-wrote",
    }
}

const fn closes(from: &'static [Phase], outcome: Outcome, tells_reporter: &'static str) -> Row {
    Row {
        from,
        made_by: Move::Close(outcome),
        who: STAFF,
        to: State::Closed(outcome),
        needs_reason: NeedsReason::Required,
        tells_reporter,
    }
}

impl Row {
    /// Reopening is the one move whose people depend on the outcome: a withdrawn case is the reporter's to reopen,
    /// one that its body left behind nobody's, every other closed case the body's.
    fn is_for(&self, state: State, actor: Actor) -> bool {
        self.who.contains(&actor)
            && match (self.made_by, state) {
                (Move::Reopen, State::Closed(Outcome::BodyLeft)) => false,
                (Move::Reopen, _) => (state == State::Closed(Outcome::Withdrawn)) == (actor == Actor::Reporter),
                _ => true,
            }
    }

    const fn step(&self) -> Step {
        Step { to: self.to, needs_reason: self.needs_reason, tells_reporter: self.tells_reporter }
    }
}

/// What the move leads to, if the case may be moved so from where it stands, by this actor.
///
/// # Errors
/// [`Denied::NotYours`] if the move is never this actor's here, else [`Denied::NotFromHere`].
pub fn next(state: State, made_by: Move, actor: Actor) -> Result<Step, Denied> {
    let row = TABLE
        .iter()
        .find(|row| row.made_by == made_by && row.from.contains(&state.phase()))
        .ok_or(Denied::NotFromHere(state, made_by))?;
    if row.is_for(state, actor) { Ok(row.step()) } else { Err(Denied::NotYours(actor, made_by)) }
}

/// The move that a reporter's message makes by itself: it answers a question, or takes back "please stop".
#[must_use]
pub const fn by_writing(state: State) -> Option<Move> {
    match state {
        State::WaitingForReporter => Some(Move::ReporterAnswered),
        State::Closed(Outcome::Withdrawn) => Some(Move::Reopen),
        _ => None,
    }
}

/// Whether a reporter's message may go to a body: none to one that they asked to stop, but for a reply that was written
/// after that (`reply_since`). It takes the request back.
#[must_use]
pub fn takes(state: State, kind: MessageKind, reply_since: bool) -> bool {
    state != State::Closed(Outcome::Withdrawn) || (kind == MessageKind::Reply && reply_since)
}

/// The moves this actor may make from a state, in the table's order: the desk's buttons.
#[must_use]
pub fn moves(state: State, actor: Actor) -> Vec<Move> {
    TABLE
        .iter()
        .filter(|row| row.from.contains(&state.phase()) && row.is_for(state, actor))
        .map(|row| row.made_by)
        .collect()
}

#[cfg(test)]
mod tests;
