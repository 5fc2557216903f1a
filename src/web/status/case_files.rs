//! `/status/cases/<case>/files`: give a body more files after the report was sent.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::case_view::name_of;
use super::report::Done;
use super::tell::can_be_told;
use crate::actions::ActionError;
use crate::actions::evidence::{SendFiles, change_files, not_there_yet, send_files};
use crate::actions::report_answers::OpenReport;
use crate::actions::report_status::{CaseStatus, report_status};
use crate::domain::evidence::{EvidenceFile, FileChoice};
use crate::domain::report::limits;
use crate::store::ids::CaseId;
use crate::web::error::WebError;
use crate::web::form::Fields;
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Reply, View};
use crate::web::public::help::Danger;
use crate::web::report::evidence::Adding;
use crate::web::report::file_changes::changes;
use crate::web::report::file_view::{FileChoiceView, FileView, SentFileView};
use crate::web::report::telling::Fault;
use crate::web::report::uploaded::{self, Uploaded};
use crate::web::upload::CheckedUpload;

/// The page.
#[derive(Serialize)]
pub(crate) struct CaseFilesView {
    errors: Vec<Fault>,
    /// What stands first while somebody may be in danger.
    danger: Option<Danger>,
    case: String,
    name: String,
    /// What they have.
    there: Vec<SentFileView>,
    /// What can be given to them, each with what is known of it and the choice.
    files: Vec<GivenView>,
    /// Whether names can be changed.
    some_free: bool,
    adding: Option<Adding>,
    text: String,
    most: usize,
    /// The last message that was there.
    seen: i32,
}

/// A file that can be given.
#[derive(Serialize)]
struct GivenView {
    file: FileView,
    choice: FileChoiceView,
    /// Whether no body has it yet: then its name can be changed, and it can be taken away.
    is_free: bool,
}

impl View for CaseFilesView {
    const TEMPLATE: &'static str = "web/status/case_files.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        Self {
            errors: vec![Fault { field: "file", text: text.to_owned() }],
            danger: Some(Danger::sample(text)),
            case: text.to_owned(),
            name: text.to_owned(),
            there: vec![SentFileView::sample(text)],
            files: vec![GivenView {
                file: FileView::sample(text),
                choice: FileChoiceView::sample(text),
                is_free: true,
            }],
            some_free: true,
            adding: Some(Adding::sample(text)),
            text: text.to_owned(),
            most: 1,
            seen: 1,
        }
    }
}

#[get("/cases/<case>/files")]
pub(crate) async fn show(reporter: Reporter<'_>, case: CaseId) -> Result<Reply, WebError> {
    page(&reporter, case, &Sent::default(), Vec::new()).await
}

#[get("/cases/<_case>/files", rank = 2)]
pub(crate) fn away(_visit: Public<'_>, _case: CaseId) -> Redirect {
    super::to_sign_in()
}

#[post("/cases/<case>/files", data = "<form>")]
pub(crate) async fn submit(
    mut reporter: Reporter<'_>,
    case: CaseId,
    form: CheckedUpload<'_>,
) -> Result<Reply, WebError> {
    let Reporter { visit, session } = &mut reporter;
    let Uploaded { fields, kept, mut faults } = uploaded::take(visit, session, form).await?;
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in().into());
    }
    rename_and_remove(&mut reporter, &fields).await?;
    let sent = Sent { fields, added: kept };
    let fields = &sent.fields;
    let sends = fields.one("go") == "send";
    // What came with this press has no choice yet.
    if sends && !sent.added.is_empty() {
        faults.push(Fault { field: "", text: reporter.t("evidence-fault-just-added") });
    }
    if !sends || !faults.is_empty() {
        return page(&reporter, case, &sent, faults).await;
    }
    let what = SendFiles {
        case,
        text: fields.one("text").to_owned(),
        chosen: chosen(fields),
        seen: fields.one("seen").parse().ok(),
    };
    let portal = reporter.portal;
    let key = match send_files(portal, &mut reporter.session, what).await {
        Ok(0) => "evidence-fault-none-chosen",
        Ok(_) => return Ok(super::to_report(Some(Done::FilesSent as u8)).into()),
        Err(ActionError::TooMuch) => "evidence-fault-text-long",
        Err(ActionError::Denied) => "status-fault-body-left",
        Err(ActionError::TooMany) => "status-fault-message-many",
        Err(ActionError::Full) => "status-fault-message-full",
        Err(ActionError::Stale) => "status-fault-message-again",
        Err(error) => return Err(error.into()),
    };
    faults.push(Fault { field: "", text: reporter.t(key) });
    page(&reporter, case, &sent, faults).await
}

#[post("/cases/<_case>/files", data = "<_form>", rank = 2)]
pub(crate) fn submit_away(_visit: Public<'_>, _case: CaseId, _form: CheckedUpload<'_>) -> Redirect {
    super::to_sign_in()
}

/// A form that came.
#[derive(Default)]
struct Sent {
    fields: Fields,
    /// The files that came with it.
    added: Vec<String>,
}

/// Changes the names of files that no body has, and takes such files away, as the form says.
async fn rename_and_remove(reporter: &mut Reporter<'_>, fields: &Fields) -> Result<(), WebError> {
    let portal = reporter.portal;
    let evidence = OpenReport::of(portal, &reporter.session).await?.answers.evidence;
    let mut changes = changes(reporter, fields, &evidence);
    if changes.is_empty() {
        return Ok(());
    }
    let status = report_status(portal, &reporter.session).await?;
    let cases = status.map(|status| status.cases).unwrap_or_default();
    let free: Vec<&str> =
        evidence.files.iter().filter(|file| is_free(file, &cases)).map(|file| file.id.as_str()).collect();
    changes.retain(|change| free.contains(&change.file()));
    change_files(portal, &mut reporter.session, &changes).await?;
    Ok(())
}

/// Whether no body has anything of a file.
fn is_free(file: &EvidenceFile, cases: &[CaseStatus]) -> bool {
    !cases.iter().flat_map(CaseStatus::files).any(|sent| file.ids().any(|id| id == sent.id))
}

/// What was chosen, by the file's id.
fn chosen(fields: &Fields) -> Vec<(String, FileChoice)> {
    let told = fields.under("choice.");
    told.filter_map(|(file, code)| Some((file.to_owned(), FileChoice::from_code(code)?))).collect()
}

async fn page(reporter: &Reporter<'_>, case: CaseId, sent: &Sent, mut errors: Vec<Fault>) -> Result<Reply, WebError> {
    if super::is_locked(reporter) {
        return Ok(super::to_sign_in().into());
    }
    if let Some(first) = super::words_first(reporter) {
        return Ok(first.into());
    }
    let Some(status) = report_status(reporter.portal, &reporter.session).await? else {
        return Ok(super::to_sign_in().into());
    };
    let case: &CaseStatus = status.cases.iter().find(|it| it.id == case).ok_or(WebError::NotFound)?;
    if !can_be_told(case) {
        return Ok(super::to_report(None).into());
    }
    let answers = OpenReport::of(reporter.portal, &reporter.session).await?.answers;
    let (evidence, fields) = (&answers.evidence, &sent.fields);
    let told = chosen(fields);
    let given = |file: &EvidenceFile| {
        let told = told.iter().find(|(id, _)| *id == file.id).map(|(_, choice)| *choice);
        // What was not chosen for this body goes to it only where it was added on its page just now.
        let told = told.or_else(|| (!sent.added.contains(&file.id)).then_some(FileChoice::No));
        let told = told.map(FileChoice::code);
        GivenView {
            file: FileView::of(reporter, file),
            choice: FileChoiceView::of(reporter, file, format!("choice.{}", file.id), told),
            is_free: is_free(file, &status.cases),
        }
    };
    let files: Vec<GivenView> = not_there_yet(&evidence.files, case).into_iter().map(given).collect();
    let shown_as = if errors.is_empty() { Status::Ok } else { Status::UnprocessableEntity };
    let view = CaseFilesView {
        danger: Danger::of(reporter, &answers),
        case: case.id.to_string(),
        name: name_of(reporter, &case.body),
        there: case.files().map(|sent| SentFileView::of(reporter, sent)).collect(),
        some_free: files.iter().any(|it| it.is_free),
        files,
        adding: Adding::to(evidence, &mut errors),
        text: fields.one("text").to_owned(),
        most: limits::MESSAGE,
        seen: fields.one("seen").parse().unwrap_or_else(|_| case.last_seen()),
        errors,
    };
    Ok(reporter.page(&view).with_status(shown_as).into())
}
