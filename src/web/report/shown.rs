//! A snapshot as the review page shows it.

use serde::Serialize;

use crate::domain::report::Snapshot;
use crate::domain::report::snapshot::Section;
use crate::web::visit::Visit;

/// What one body gets.
#[derive(Serialize)]
pub(crate) struct SnapshotCard {
    body: String,
    name: String,
    alerts: Vec<String>,
    sections: Vec<SectionCard>,
}

#[derive(Serialize)]
struct SectionCard {
    title: String,
    rows: Vec<Row>,
}

/// A line of a summary list.
#[derive(Serialize)]
struct Row {
    key: String,
    value: String,
}

impl SnapshotCard {
    /// One with every field filled.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        let rows = vec![Row { key: text.to_owned(), value: text.to_owned() }];
        Self {
            body: text.to_owned(),
            name: text.to_owned(),
            alerts: vec![text.to_owned()],
            sections: vec![SectionCard { title: text.to_owned(), rows }],
        }
    }

    /// The lines of a snapshot with their labels, as the body reads them.
    pub(crate) fn of(visit: &Visit<'_>, snapshot: Snapshot) -> Self {
        let name = visit.portal.directory.body(&snapshot.body).map_or(String::new(), |body| body.name.clone());
        let section = |section: Section| SectionCard {
            title: visit.t(&format!("snapshot-section-{}", section.code)),
            rows: section.lines.into_iter().map(|line| Row { key: visit.t(&line.label), value: line.value }).collect(),
        };
        Self {
            body: snapshot.body,
            name,
            alerts: snapshot.alerts.iter().map(|code| visit.t(&format!("snapshot-alert-{code}"))).collect(),
            sections: snapshot.sections.into_iter().map(section).collect(),
        }
    }

    /// The same, with the line that stands above an urgent case.
    pub(crate) fn urgent(mut self, visit: &Visit<'_>) -> Self {
        self.alerts.insert(0, visit.t("snapshot-alert-urgent"));
        self
    }
}
