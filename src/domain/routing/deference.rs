//! R10: bodies that leave registered people to another body.

use super::Case;
use super::answer::Answer;
use crate::domain::recommendation::{Reason, Role};

/// A known body that leaves such cases to a body in the answer does not decide this one. A body on whose register
/// the person was not found is none they can be left to.
pub(super) fn leave_to_others(case: &Case<'_>, answer: &mut Answer) {
    let index = case.directory.index();
    for seat in case.claims.known() {
        let Some(attributes) = index.attributes(seat) else { continue };
        if !attributes.defers_to.iter().any(|to| answer.has(*to) && !case.claims.is_absent(*to)) {
            continue;
        }
        if let Some(found) = answer.entries_mut().iter_mut().find(|found| found.seat == seat) {
            found.role = Role::InfoOnly;
            found.reasons.insert(Reason::Defers);
        }
    }
}
