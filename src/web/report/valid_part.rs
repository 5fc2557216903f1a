//! What can be saved of a page in which something needs a look.

use serde_json::{Map, Value};

use super::telling::Fault;
use crate::domain::report::PageAnswers;

/// A page as it was typed, but each field with a fault as it was stored before.
pub(super) fn valid_part(typed: &PageAnswers, stored: &PageAnswers, faults: &[Fault]) -> PageAnswers {
    if faults.is_empty() {
        return typed.clone();
    }
    let (Ok(mut valid), Ok(mut before)) = (serde_json::to_value(typed), serde_json::to_value(stored)) else {
        return stored.clone();
    };
    let (Some(fields), Some(before)) = (fields_of(&mut valid), fields_of(&mut before)) else { return stored.clone() };
    for fault in faults {
        if let Some(value) = before.get(fault.field) {
            fields.insert(fault.field.to_owned(), value.clone());
        }
    }
    serde_json::from_value(valid).unwrap_or_else(|_| stored.clone())
}

/// The fields of a page, which stand under its name.
fn fields_of(page: &mut Value) -> Option<&mut Map<String, Value>> {
    page.as_object_mut()?.values_mut().next()?.as_object_mut()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::report::answers::WhatHappenedAnswers;

    #[test]
    fn a_field_that_needs_a_look_stays_as_it_was_and_the_others_are_taken() {
        let page = |narrative: &str, hope: &str| {
            PageAnswers::WhatHappened(WhatHappenedAnswers {
                narrative: narrative.to_owned(),
                wanted_outcome: hope.to_owned(),
                ..WhatHappenedAnswers::default()
            })
        };
        let faults = [Fault { field: "narrative", text: String::new() }];
        let valid = valid_part(&page("far too long", "an apology"), &page("before", ""), &faults);
        assert!(valid == page("before", "an apology"));
    }
}
