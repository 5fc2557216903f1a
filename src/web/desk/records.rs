//! A desk's cases as files in one archive: each as text that anybody can read, and as JSON for another program.

use std::io::{Cursor, Write as _};

use rocket::http::ContentType;
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;

use super::case_view::{CaseView, Lines};
use super::parts::{self, Fact};
use crate::actions::read_case::{CaseFile, Writer, Written};
use crate::domain::days;
use crate::web::download::Download;
use crate::web::error::WebError;

/// One part of a desk's cases, with the people of the desk.
pub(super) async fn pack(lines: &Lines<'_>, part: u32, cases: &[CaseFile]) -> Result<Download, WebError> {
    let people: Vec<&str> = lines.people.active().map(|(_, name)| name).collect();
    let mut files = vec![("people.txt".to_owned(), people.join("\n") + "\n")];
    for case in cases {
        let reference = &case.row.reference;
        files.push((format!("{reference}.txt"), text(lines, case)));
        files.push((format!("{reference}.json"), format!("{:#}\n", data(case))));
    }
    let packed = tokio::task::spawn_blocking(move || archive(&files)).await;
    let bytes = packed.ok().and_then(Result::ok).ok_or_else(|| {
        tracing::error!("a desk's records could not be packed");
        WebError::Ours
    })?;
    Ok(Download { name: format!("records-{part}.zip"), kind: ContentType::ZIP, bytes })
}

fn archive(files: &[(String, String)]) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name.as_str(), SimpleFileOptions::default())?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A case as its page at the desk says it, line by line.
fn text(lines: &Lines<'_>, case: &CaseFile) -> String {
    let view = CaseView::of(lines, case);
    let t = |key: &str| lines.officer.t(key);
    let mut parts = vec![format!("{}\n", view.reference)];
    parts.extend(view.alerts.iter().map(|alert| format!("* {alert}\n")));
    parts.push(facts(&view.facts));
    for section in &view.sections {
        parts.push(format!("\n== {}\n", section.heading));
        parts.push(facts(&section.facts));
        parts.extend(section.covered.iter().map(|covered| format!("{}:\n{}\n", covered.label, covered.text)));
    }
    if !view.files.is_empty() {
        parts.push(format!("\n== {}\n", t("desk-files-heading")));
        parts.extend(view.files.iter().map(|file| format!("{}\n", file.line())));
    }
    parts.push(format!("\n== {}\n", t("leave-export-messages")));
    parts.extend(view.thread.iter().map(|said| format!("{}, {}:\n{}\n\n", said.when, said.who, said.text)));
    parts.push(format!("\n== {}\n", t("leave-export-timeline")));
    parts.extend(view.timeline.iter().map(|event| format!("{}: {} {}\n", event.when, event.title, event.text)));
    parts.push(facts(&view.mails));
    parts.concat()
}

fn facts(facts: &[Fact]) -> String {
    facts.iter().map(|fact| format!("{}: {}\n", fact.key, fact.value)).collect::<Vec<_>>().concat()
}

/// A case for another program: codes and days as they are stored, texts as they were written.
fn data(case: &CaseFile) -> Value {
    let row = &case.row;
    let thread = case.content.as_ref().map(|content| content.thread.as_slice()).unwrap_or_default();
    let events = case.events.iter().map(|event| {
        let by = event.actor.map(|account| account.to_string());
        json!({ "kind": event.kind, "day": days::iso(event.on_day), "by": by })
    });
    json!({
        "reference": row.reference,
        "state": row.state,
        "outcome": row.outcome,
        "tier": row.tier,
        "urgent": row.urgent,
        "received": days::iso(row.received_on),
        "opened": row.opened_on.map(days::iso),
        "closed": row.closed_on.map(days::iso),
        "stop_asked": row.stop_asked_on.map(days::iso),
        "told": case.content.as_ref().map(|content| &content.snapshot),
        "messages": thread.iter().map(message).collect::<Vec<_>>(),
        "events": events.collect::<Vec<_>>(),
    })
}

fn message(written: &Written) -> Value {
    let by = match written.by {
        Writer::Desk => "body",
        Writer::Reporter => "reporter",
    };
    json!({ "by": by, "day": days::iso(written.on), "message": written.message })
}

/// The addresses of all parts, with the words of their links.
pub(super) fn ways(lines: &Lines<'_>, count: i64) -> Vec<parts::Way> {
    let way = |part: i64| parts::Way {
        href: format!("/desk/leave/records/{part}"),
        text: parts::counted(lines.officer, "leave-export-part", part),
    };
    (1..=count).map(way).collect()
}
