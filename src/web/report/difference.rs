//! What differs between the text somebody has just typed and the one another tab has saved.

use serde::Serialize;
use serde_json::Value;

use super::dates::in_words;
use super::lists::name_of;
use crate::domain::evidence::FileChoice;
use crate::domain::report::PageAnswers;
use crate::domain::situation::{Anonymity, ClientAgrees, ReportedAs, ReporterKind};
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
    differs.map(|(name, value)| Difference { label: label(visit, &name), value: words(visit, &name, &value) }).collect()
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

fn words(visit: &Visit<'_>, field: &str, value: &Value) -> String {
    let listed =
        |values: Vec<String>| values.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
    let said = match value {
        Value::String(text) if text.is_empty() => String::new(),
        Value::String(text) => word(visit, field, text),
        Value::Array(values) => listed(values.iter().map(|value| words(visit, field, value)).collect()),
        Value::Bool(ticked) => {
            let key = if *ticked { "snapshot-yes" } else { "snapshot-no" };
            format!("{}: {}", visit.t(&format!("report-field-{field}")), visit.t(key))
        }
        // By the file's id, which says nothing to anybody.
        Value::Object(files) if field == "files" => {
            let codes = files.values().filter_map(Value::as_str).filter_map(FileChoice::from_code);
            listed(codes.map(|choice| visit.t(&format!("evidence-choice-{}", choice.code()))).collect())
        }
        Value::Object(fields) => listed(fields.iter().map(|(name, value)| words(visit, name, value)).collect()),
        _ => String::new(),
    };
    if said.is_empty() { visit.t("report-nothing-told") } else { said }
}

/// A code of a closed vocabulary or an id in words; what was typed freely stays as it is.
fn word(visit: &Visit<'_>, field: &str, text: &str) -> String {
    let coded = |key: Option<&'static str>| key.map(|key| visit.t(key));
    let said = match field {
        "narrative" | "who_knows" | "triage_only" | "wanted_outcome" | "practitioner_clues" => None,
        "happened_from" | "happened_to" | "therapy_ended" | "discovered" => Some(in_words(visit.language, text)),
        "choice" => coded(match text {
            "send" => Some("report-choice-send"),
            "hold" => Some("report-choice-hold"),
            "no" => Some("report-choice-no"),
            _ => None,
        }),
        "anonymity" => coded(Anonymity::from_code(text).map(Anonymity::key)),
        "reporter" => coded(ReporterKind::from_code(text).map(ReporterKind::key)),
        "client_agrees" => coded(ClientAgrees::from_code(text).map(ClientAgrees::key)),
        "reported_as" => coded(ReportedAs::from_code(text).map(ReportedAs::key)),
        _ => Some(name_of(visit, text)),
    };
    said.unwrap_or_else(|| text.to_owned())
}
