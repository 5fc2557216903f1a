use std::collections::HashSet;

use super::*;

fn states() -> Vec<State> {
    let open =
        [State::Received, State::Acknowledged, State::Assessing, State::WaitingForReporter, State::Investigating];
    open.into_iter().chain(Outcome::ALL.iter().map(|outcome| State::Closed(*outcome))).collect()
}

fn every_move() -> Vec<Move> {
    let plain = [
        Move::Acknowledge,
        Move::Assess,
        Move::AskReporter,
        Move::Write,
        Move::ReporterAnswered,
        Move::Investigate,
        Move::Reopen,
        Move::ReporterWithdraws,
        Move::BodyLeaves,
    ];
    plain.into_iter().chain(Outcome::ALL.iter().map(|outcome| Move::Close(*outcome))).collect()
}

#[test]
fn a_case_goes_its_usual_way() {
    let way = [
        (Move::Acknowledge, Actor::Officer, State::Acknowledged),
        (Move::Assess, Actor::Officer, State::Assessing),
        (Move::AskReporter, Actor::Lead, State::WaitingForReporter),
        (Move::ReporterAnswered, Actor::Reporter, State::Assessing),
        (Move::Investigate, Actor::Officer, State::Investigating),
        (Move::Close(Outcome::ActionTaken), Actor::Lead, State::Closed(Outcome::ActionTaken)),
        (Move::Reopen, Actor::Officer, State::Assessing),
    ];
    let end = way.into_iter().try_fold(State::Received, |state, (made_by, actor, to)| {
        let step = next(state, made_by, actor)?;
        assert_eq!(step.to, to);
        Ok::<_, Denied>(step.to)
    });
    assert_eq!(end, Ok(State::Assessing));
}

#[test]
fn a_case_nobody_acknowledged_closes_only_for_want_of_jurisdiction() {
    let closings = moves(State::Received, Actor::Officer);
    assert_eq!(closings, [Move::Acknowledge, Move::Write, Move::Close(Outcome::NoJurisdiction)]);
}

#[test]
fn questions_are_asked_once_the_case_is_taken_on() {
    let asked: Vec<Phase> = states()
        .into_iter()
        .filter(|state| next(*state, Move::AskReporter, Actor::Officer).is_ok())
        .map(State::phase)
        .collect();
    assert_eq!(asked, [Phase::Acknowledged, Phase::Assessing, Phase::Investigating]);
}

#[test]
fn the_desk_writes_in_every_open_case_and_in_no_closed_one() {
    for state in states() {
        for staff in [Actor::Officer, Actor::Lead] {
            let step = next(state, Move::Write, staff);
            assert_eq!(step.map(|step| step.to).ok(), state.is_open().then_some(state), "{state:?}");
            assert_eq!(step.is_ok_and(|step| step.needs_reason == NeedsReason::Required), state.is_open());
        }
        assert!(next(state, Move::Write, Actor::Reporter).is_err());
    }
}

#[test]
fn only_the_reporter_withdraws_and_only_they_reopen_that() {
    for state in states().into_iter().filter(|state| state.is_open()) {
        assert_eq!(
            next(state, Move::ReporterWithdraws, Actor::Reporter).unwrap().to,
            State::Closed(Outcome::Withdrawn)
        );
        for staff in [Actor::Officer, Actor::Lead] {
            assert_eq!(
                next(state, Move::ReporterWithdraws, staff),
                Err(Denied::NotYours(staff, Move::ReporterWithdraws))
            );
            assert!(next(state, Move::Close(Outcome::Withdrawn), staff).is_err());
        }
    }
    let withdrawn = State::Closed(Outcome::Withdrawn);
    assert!(next(withdrawn, Move::Reopen, Actor::Reporter).is_ok());
    assert!(next(withdrawn, Move::Reopen, Actor::Lead).is_err());
    assert!(next(State::Closed(Outcome::Resolved), Move::Reopen, Actor::Reporter).is_err());
}

#[test]
fn a_body_that_leaves_closes_what_is_open_and_nobody_reopens_it() {
    for state in states() {
        let step = next(state, Move::BodyLeaves, Actor::Body).map(|step| step.to);
        assert_eq!(step.ok(), state.is_open().then_some(State::Closed(Outcome::BodyLeft)), "{state:?}");
        for staff in [Actor::Officer, Actor::Lead] {
            assert!(next(state, Move::BodyLeaves, staff).is_err(), "no button at the desk does it case by case");
        }
    }
    for actor in Actor::ALL {
        assert!(moves(State::Closed(Outcome::BodyLeft), *actor).is_empty());
    }
}

#[test]
fn a_closed_case_is_only_reopened_and_closing_says_why() {
    for state in states() {
        for made_by in every_move() {
            for actor in Actor::ALL {
                let Ok(step) = next(state, made_by, *actor) else { continue };
                assert!(state.is_open() || made_by == Move::Reopen);
                assert!(!matches!(made_by, Move::Close(_)) || step.needs_reason == NeedsReason::Required);
                assert_eq!(step.to == state, made_by == Move::Write, "only writing leaves a case where it stands");
            }
        }
    }
}

#[test]
fn the_buttons_are_exactly_the_moves_allowed() {
    for state in states() {
        for actor in Actor::ALL {
            let shown: HashSet<Move> = moves(state, *actor).into_iter().collect();
            let allowed: HashSet<Move> =
                every_move().into_iter().filter(|made_by| next(state, *made_by, *actor).is_ok()).collect();
            assert_eq!(shown, allowed, "{state:?} {actor:?}");
            assert_eq!(shown.len(), moves(state, *actor).len());
        }
    }
}

#[test]
fn every_state_is_reached_from_received_and_can_close() {
    let reach = |from: State| {
        let (mut seen, mut ahead) = (HashSet::from([from]), vec![from]);
        while let Some(state) = ahead.pop() {
            for actor in Actor::ALL {
                for made_by in moves(state, *actor) {
                    let to = next(state, made_by, *actor).unwrap().to;
                    if seen.insert(to) {
                        ahead.push(to);
                    }
                }
            }
        }
        seen
    };
    let all: HashSet<State> = states().into_iter().collect();
    for state in states() {
        assert_eq!(reach(state).union(&HashSet::from([state])).count(), reach(state).len());
        assert!(reach(state).iter().any(|to| !to.is_open()), "{state:?} can close");
    }
    assert_eq!(reach(State::Received), all);
}

#[test]
fn codes_lead_back_to_what_they_came_from() {
    for state in states() {
        assert_eq!(State::from_codes(state.code(), state.outcome().map(Outcome::code)), Some(state));
    }
    for made_by in every_move() {
        let outcome = if let Move::Close(outcome) = made_by { Some(outcome) } else { None };
        assert_eq!(Move::from_codes(made_by.code(), outcome), Some(made_by));
    }
    assert_eq!(State::from_codes("closed", None), None);
    assert_eq!(State::from_codes("received", Some("resolved")), None);
    assert_eq!(State::from_codes("lost", None), None);
}

#[test]
fn writing_makes_only_moves_that_are_the_reporters() {
    let outcomes = Outcome::ALL.iter().map(|outcome| State::Closed(*outcome));
    let open =
        [State::Received, State::Acknowledged, State::Assessing, State::WaitingForReporter, State::Investigating];
    for state in open.into_iter().chain(outcomes) {
        if let Some(made_by) = by_writing(state) {
            assert_eq!(next(state, made_by, Actor::Reporter).map(|step| step.to), Ok(State::Assessing));
        }
    }
    assert_eq!(by_writing(State::Assessing), None);
}
