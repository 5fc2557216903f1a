//! What was on a page when somebody decided, as two hidden fields.

use crate::actions::move_case::Seen;
use crate::domain::case_state::State;
use crate::web::form::Fields;

/// The value of the field `seen`: `assessing`, `closed.resolved`.
pub(super) fn code(state: State) -> String {
    match state.outcome() {
        Some(outcome) => format!("{}.{}", state.code(), outcome.code()),
        None => state.code().to_owned(),
    }
}

/// Reads the fields `seen` and `last`; `None` when no page of ours wrote them.
pub(super) fn read(fields: &Fields) -> Option<Seen> {
    let (state, outcome) = match fields.one("seen").split_once('.') {
        Some((state, outcome)) => (state, Some(outcome)),
        None => (fields.one("seen"), None),
    };
    let last_message = fields.one("last").parse().ok().filter(|last| *last >= 0)?;
    Some(Seen { state: State::from_codes(state, outcome)?, last_message })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case_state::Outcome;

    #[test]
    fn what_a_page_wrote_comes_back() {
        for state in [State::Received, State::Closed(Outcome::OutOfTime)] {
            let fields = Fields::parse(format!("seen={}&last=3", code(state)).as_bytes());
            assert_eq!(read(&fields), Some(Seen { state, last_message: 3 }));
        }
        for other in ["seen=closed&last=1", "seen=open&last=1", "seen=received", "seen=received&last=-1"] {
            assert_eq!(read(&Fields::parse(other.as_bytes())), None, "{other}");
        }
    }
}
