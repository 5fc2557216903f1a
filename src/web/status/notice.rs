//! `/status/notice`: ask to be told by mail that there is something new; show that an address is one's own; stop it.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::{Fault, given_back};
use crate::actions::ActionError;
use crate::actions::notice_state::{self, Code, NoticeState, Offer};
use crate::actions::reporter_notice::{self, Asked, NoticeFault};
use crate::actions::reporter_session::ReporterSession;
use crate::i18n::{self, Argument, day_in_words};
use crate::web::error::WebError;
use crate::web::form::{Checked, Fields, FromFields};
use crate::web::guards::{Public, Reporter};
use crate::web::page::{Area, Page, Reply, View};
use crate::web::visit::Visit;

/// The most characters of an address that are shown again.
const LONGEST: usize = 400;

/// The page in each of its states.
#[derive(Serialize, Default)]
pub(crate) struct NoticeView {
    errors: Vec<Fault>,
    /// What was just done.
    done: String,
    /// `none`, `asked`, `on`, or why it cannot be asked for: `nothing`, `off`.
    stage: &'static str,
    /// How it stands.
    told: String,
    /// That a mail could not be delivered.
    failed: String,
    /// Whether the code can still be typed.
    takes_code: bool,
    code_error: String,
    /// What was typed.
    address: String,
    address_error: String,
    /// The hour of the batch.
    hour: String,
    mail: MailView,
}

/// The mail, to the letter.
#[derive(Serialize, Default)]
struct MailView {
    from: String,
    subject: String,
    /// Its paragraphs.
    text: Vec<String>,
    /// Whether its sender can tell what this is.
    tells: bool,
}

impl View for NoticeView {
    const TEMPLATE: &'static str = "web/status/notice.html";
    const TITLE: &'static str = "status-title";
    const AREA: Area = Area::Reporter;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            errors: vec![Fault::sample(&text())],
            done: text(),
            stage: "none",
            told: text(),
            failed: text(),
            takes_code: true,
            code_error: text(),
            address: text(),
            address_error: text(),
            hour: text(),
            mail: MailView { from: text(), subject: text(), text: vec![text()], tells: true },
        }
    }
}

/// What was pressed, and what was typed.
pub(crate) struct NoticeForm {
    go: String,
    address: String,
    code: String,
}

impl FromFields for NoticeForm {
    fn from_fields(fields: &Fields) -> Self {
        Self {
            go: fields.one("go").to_owned(),
            address: fields.one("notice_address").chars().take(LONGEST).collect(),
            code: fields.one("code").to_owned(),
        }
    }
}

#[get("/notice?<done>")]
pub(crate) async fn show(reporter: Reporter<'_>, done: Option<&str>) -> Result<Reply, WebError> {
    if super::is_locked(&reporter) {
        return Ok(super::to_sign_in().into());
    }
    if let Some(first) = super::words_first(&reporter) {
        return Ok(first.into());
    }
    let done = match done {
        Some("on") => reporter.t("notice-done-on"),
        Some("stopped") => reporter.t("notice-done-stopped"),
        _ => String::new(),
    };
    let address = reporter.session.typed_address.clone().unwrap_or_default();
    Ok(page(&reporter, NoticeView { done, address, ..NoticeView::default() }).await?.into())
}

#[get("/notice?<_done>", rank = 2)]
pub(crate) fn away(_visit: Public<'_>, _done: Option<&str>) -> Redirect {
    super::to_sign_in()
}

#[post("/notice", data = "<form>")]
pub(crate) async fn submit(mut reporter: Reporter<'_>, form: Checked<NoticeForm>) -> Result<Reply, WebError> {
    super::stay(&mut reporter).await?;
    let (portal, language) = (reporter.portal, reporter.language);
    let session = &mut reporter.session;
    let done = match form.go.as_str() {
        "ask" => reporter_notice::ask(portal, session, &form.address, language).await.map(|asked| match asked {
            Asked::Mailed => "/status/notice",
            Asked::Kept => "/status",
        }),
        "again" => reporter_notice::ask_again(portal, session, language).await.map(|_| "/status/notice"),
        "code" => reporter_notice::confirm(portal, session, &form.code).await.map(|()| "/status/notice?done=on"),
        "stop" => {
            let stopped = reporter_notice::stop(portal, session).await;
            stopped.map(|()| "/status/notice?done=stopped").map_err(NoticeFault::from)
        }
        _ => Ok("/status/notice"),
    };
    let asked = if form.go == "ask" { "notice_address" } else { "" };
    let (field, key) = match done {
        Ok(to) => return Ok(Redirect::to(to).into()),
        // Stopped in another tab, or the last case was closed meanwhile: the page says how it stands.
        Err(NoticeFault::NotAsked | NoticeFault::NothingToTell) => return Ok(Redirect::to("/status/notice").into()),
        Err(NoticeFault::Action(ActionError::Denied | ActionError::NotFound)) => {
            return Ok(super::to_sign_in().into());
        }
        Err(NoticeFault::Action(ActionError::Stale)) => ("", "notice-fault-again"),
        Err(NoticeFault::Action(error)) => return Err(error.into()),
        Err(NoticeFault::Address) => ("notice_address", "notice-fault-address"),
        Err(NoticeFault::Wait) => (asked, "notice-fault-wait"),
        Err(NoticeFault::Addresses) => (asked, "notice-fault-addresses"),
        Err(NoticeFault::Busy) => (asked, "notice-fault-busy"),
        Err(NoticeFault::Code) => ("code", "notice-fault-code"),
        // The field is not there any more.
        Err(NoticeFault::UsedUp) => ("", "notice-fault-used-up"),
        Err(NoticeFault::Expired) => ("", "notice-fault-expired"),
    };
    let text = reporter.t(key);
    let beside = |name: &str| if field == name { text.clone() } else { String::new() };
    let view = NoticeView {
        address: form.address.clone(),
        address_error: beside("notice_address"),
        code_error: beside("code"),
        errors: vec![Fault { field: field.to_owned(), text }],
        ..NoticeView::default()
    };
    Ok(page(&reporter, view).await?.with_status(Status::UnprocessableEntity).into())
}

#[post("/notice", data = "<form>", rank = 2)]
pub(crate) fn submit_away(visit: Public<'_>, form: Checked<NoticeForm>) -> Reply {
    if form.address.is_empty() {
        super::to_sign_in().into()
    } else {
        given_back::with_address(&visit, &form.address).into()
    }
}

/// The page as the notice stands now.
async fn page(reporter: &Reporter<'_>, view: NoticeView) -> Result<Page, WebError> {
    let portal = reporter.portal;
    let stands = notice_state::state(portal, &reporter.session).await?;
    let offer = notice_state::offer(portal, &reporter.session).await?;
    let mail = notice_state::exact_mail(portal, reporter.language);
    let hour = portal.config.notice_hour.to_string();
    let say =
        |key: &str, arguments: &[(&'static str, Argument<'_>)]| i18n::text_with(reporter.language, key, arguments);
    let view = NoticeView {
        hour: hour.clone(),
        mail: MailView {
            from: mail.from,
            subject: mail.subject,
            text: mail.text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ").trim().to_owned()).collect(),
            tells: mail.tells,
        },
        ..view
    };
    let view = match stands {
        NoticeState::None => {
            let stage = match offer {
                Offer::Open => "none",
                Offer::NothingToTell => "nothing",
                Offer::NoMail => "off",
            };
            NoticeView { stage, ..view }
        }
        NoticeState::Asked { address, code, failed, .. } => {
            let key = if code == Code::Works { "notice-code-mailed" } else { "notice-code-dead" };
            NoticeView {
                stage: "asked",
                told: say(key, &[("address", (&address).into())]),
                failed: if failed { reporter.t("notice-code-failed") } else { String::new() },
                takes_code: code == Code::Works,
                ..view
            }
        }
        NoticeState::On { masked, failed_on } => {
            let failed = failed_on.map(|day| {
                let day = day_in_words(reporter.language, day);
                say("notice-on-failed", &[("day", (&day).into())])
            });
            NoticeView {
                stage: "on",
                told: say("notice-on", &[("address", (&masked).into()), ("hour", (&hour).into())]),
                failed: failed.unwrap_or_default(),
                ..view
            }
        }
    };
    Ok(reporter.page(&view))
}

/// One sentence for the report's page; empty where there is nothing to offer.
pub(super) async fn sentence(visit: &Visit<'_>, session: &ReporterSession) -> Result<String, WebError> {
    let state = notice_state::state(visit.portal, session).await?;
    let to = |key: &str, address: &str| i18n::text_with(visit.language, key, &[("address", address.into())]);
    Ok(match state {
        NoticeState::On { masked, failed_on: None } => to("notice-state-on", &masked),
        NoticeState::On { masked, failed_on: Some(_) } => to("notice-state-failed", &masked),
        NoticeState::Asked { .. } => visit.t("notice-state-asked"),
        NoticeState::None if session.typed_address.is_some() => visit.t("notice-state-typed"),
        NoticeState::None => match notice_state::offer(visit.portal, session).await? {
            Offer::Open => visit.t("notice-state-none"),
            Offer::NothingToTell | Offer::NoMail => String::new(),
        },
    })
}

/// Whether a reporter has asked for mails, and given up none of it yet.
pub(super) async fn is_asked(reporter: &Reporter<'_>) -> Result<bool, WebError> {
    Ok(notice_state::state(reporter.portal, &reporter.session).await? != NoticeState::None)
}
