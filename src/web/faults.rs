//! What is wrong with a form that was sent: for the list at the top, and beside each field.

use std::collections::BTreeMap;

use serde::Serialize;

/// The faults of a form. Flattened into a view they are `errors` and `fault.<field>`.
#[derive(Serialize, Default)]
pub(crate) struct Faults {
    errors: Vec<Fault>,
    fault: BTreeMap<&'static str, String>,
}

/// One fault. `field` is empty where it belongs to none.
#[derive(Serialize)]
struct Fault {
    field: &'static str,
    text: String,
}

impl Faults {
    /// One fault of one field.
    pub(crate) fn one(field: &'static str, text: String) -> Self {
        let mut faults = Self::default();
        faults.add(field, text);
        faults
    }

    /// Adds a fault.
    pub(crate) fn add(&mut self, field: &'static str, text: String) {
        if !field.is_empty() {
            self.fault.insert(field, text.clone());
        }
        self.errors.push(Fault { field, text });
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }
}
