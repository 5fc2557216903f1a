//! A report as a paper for the body that gets it: the same lines as in the mail and at the desk.

use crate::domain::report::Snapshot;
use crate::domain::report_mail::ReportForm;
use crate::i18n::{Argument, Language, day_in_words, text, text_with};
use crate::pdf::paper::{Paper, PaperLine, PaperPart};

/// The paper. What was told stands in it as it was told.
pub(super) fn paper(
    language: Language,
    snapshot: &Snapshot,
    (reference, body): (&str, &str),
    form: ReportForm,
) -> Paper {
    let say = |key: &str| {
        text_with(language, key, &[("reference", Argument::from(reference)), ("body", Argument::from(body))])
    };
    let mut parts: Vec<PaperPart> = Vec::with_capacity(snapshot.sections.len() + 1);
    for section in &snapshot.sections {
        let line = |line: &crate::domain::report::snapshot::Line| PaperLine {
            label: text(language, &line.label),
            text: line.value.clone(),
        };
        let heading = text(language, &format!("snapshot-section-{}", section.code));
        parts.push(PaperPart { heading, lines: section.lines.iter().map(line).collect() });
    }
    if !snapshot.files.is_empty() {
        let names = snapshot.files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join("\n");
        let lines = vec![PaperLine { label: text(language, "mail-report-paper-names"), text: names }];
        parts.push(PaperPart { heading: text(language, "evidence-files"), lines });
    }
    let paper = Paper {
        language,
        title: say("mail-report-paper-title"),
        heading: say("mail-report-paper-heading"),
        opening: vec![day_in_words(language, snapshot.sent_on)],
        alerts: snapshot.alerts.iter().map(|code| text(language, &format!("snapshot-alert-{code}"))).collect(),
        parts,
    };
    let signs = match form {
        ReportForm::Encrypted => "mail-report-paper-signs",
        // The text of such a mail says nothing of the report.
        ReportForm::Readable => "mail-report-paper-signs-desk",
    };
    paper.with_stand_ins(text(language, signs))
}
