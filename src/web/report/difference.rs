//! What differs between the text somebody has just typed and the one another tab has saved.

use serde::Serialize;
use serde_json::Value;

use super::lists::name_of;
use crate::domain::report::PageAnswers;
use crate::web::visit::Visit;

/// One field that another tab saved differently.
#[derive(Serialize)]
pub(crate) struct Difference {
    pub(crate) label: String,
    pub(crate) value: String,
}

/// The fields of `stored` that are not as in `typed`, with what they hold.
pub(super) fn differences(visit: &Visit<'_>, typed: &PageAnswers, stored: &PageAnswers) -> Vec<Difference> {
    let (typed, stored) = (fields(typed), fields(stored));
    let differs = stored.into_iter().filter(|(name, value)| typed.get(name) != Some(value));
    differs.map(|(name, value)| Difference { label: label(visit, &name), value: words(visit, &value) }).collect()
}

/// A page's answers by the name of their field.
fn fields(content: &PageAnswers) -> serde_json::Map<String, Value> {
    let Ok(Value::Object(page)) = serde_json::to_value(content) else { return serde_json::Map::new() };
    match page.into_iter().next() {
        Some((_, Value::Object(fields))) => fields,
        _ => serde_json::Map::new(),
    }
}

fn label(visit: &Visit<'_>, field: &str) -> String {
    match visit.portal.directory.body(field) {
        Some(body) => body.name.clone(),
        None => visit.t(&format!("report-field-{field}")),
    }
}

fn words(visit: &Visit<'_>, value: &Value) -> String {
    let listed =
        |values: Vec<String>| values.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
    let said = match value {
        Value::String(text) => name_of(visit, text),
        Value::Array(values) => listed(values.iter().map(|value| words(visit, value)).collect()),
        Value::Object(fields) => listed(fields.values().map(|value| words(visit, value)).collect()),
        _ => String::new(),
    };
    if said.is_empty() { visit.t("report-nothing-told") } else { said }
}
