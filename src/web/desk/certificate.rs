//! `/desk/settings/mail`: how mails to the body are written: as they are read, or encrypted to its certificate; and whether reports
//! come as a PDF.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use super::parts::{self, Choice};
use super::people::denied;
use crate::actions::ActionError;
use crate::actions::certificate::{self, CertificateNotTaken, Chose, MailChoice, confirm, propose, remove, setting};
use crate::actions::desk_news::wants;
use crate::actions::staff_session::StaffRole;
use crate::clock::day_of;
use crate::domain::directory::DeliveryPref;
use crate::seal::CertificateFault;
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields, Pressed};
use crate::web::guards::Officer;
use crate::web::page::{Area, Reply, View};

/// How it stands.
#[derive(Serialize, Default)]
pub(crate) struct CertificateView {
    #[serde(flatten)]
    faults: Faults,
    leads: bool,
    /// The fingerprint of the certificate in use.
    in_use: String,
    ends: String,
    /// Why the one in use cannot be used any more.
    trouble: String,
    /// The fingerprint of one whose code is waited for.
    pending: String,
    certificate: String,
    /// What was noted a moment ago.
    noted: String,
    /// How reports come as a PDF, or why they do not, where the body chose that; else empty.
    pdf: String,
    /// What the body would like best, where that is something else than a notice.
    wants: String,
    /// The forms that can be chosen; none where there is nothing to choose.
    forms: Vec<Choice>,
}

impl View for CertificateView {
    const TEMPLATE: &'static str = "web/desk/certificate.html";
    const TITLE: &'static str = "certificate-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            faults: Faults::one("certificate", text()),
            leads: true,
            in_use: text(),
            ends: text(),
            trouble: text(),
            pending: text(),
            certificate: text(),
            noted: text(),
            pdf: text(),
            wants: text(),
            forms: vec![Choice::sample(&text())],
        }
    }
}

#[get("/settings/mail?<chose>")]
pub(crate) async fn show(officer: Officer<'_>, chose: Option<&str>) -> Result<Reply, WebError> {
    let noted = match chose {
        Some("noted") => officer.t("mail-form-saved"),
        Some("certificate") => officer.t("mail-form-certificate"),
        _ => String::new(),
    };
    render(&officer, CertificateView { noted, ..CertificateView::default() }).await
}

#[post("/settings/mail/form", data = "<form>")]
pub(crate) async fn choose(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    if officer.role != StaffRole::Lead {
        return Err(WebError::NotFound);
    }
    let Some(choice) = MailChoice::from_code(form.one("mails")) else {
        let faults = Faults::one("mails", officer.t("mail-form-fault"));
        let page = render(&officer, CertificateView { faults, ..CertificateView::default() }).await?;
        return Ok(page.with_status(Status::UnprocessableEntity));
    };
    match certificate::choose(officer.portal, &officer.session, choice).await {
        Ok(Chose::Noted) => Ok(Redirect::to("/desk/settings/mail?chose=noted").into()),
        Ok(Chose::CertificateFirst) => Ok(Redirect::to("/desk/settings/mail?chose=certificate").into()),
        Err(ActionError::Stale) => Ok(Redirect::to("/desk/settings/mail").into()),
        Err(ActionError::Altered) => Ok(Redirect::to("/desk/paused").into()),
        Err(error) => Err(denied(error)),
    }
}

#[post("/settings/mail/certificate", data = "<form>")]
pub(crate) async fn submit(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let typed = form.one("certificate");
    let done = propose(officer.portal, &officer.session, typed).await;
    // A private key is not given back to the page: it was not kept.
    let private = matches!(done, Err(CertificateNotTaken::Certificate(CertificateFault::PrivateKey)));
    answer(&officer, done, "certificate", if private { "" } else { typed }).await
}

#[post("/settings/mail/code", data = "<form>")]
pub(crate) async fn code(officer: Officer<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let done = confirm(officer.portal, &officer.session, form.one("code")).await;
    answer(&officer, done, "code", "").await
}

#[post("/settings/mail/plain", data = "<_form>")]
pub(crate) async fn plain(officer: Officer<'_>, _form: Checked<Pressed>) -> Result<Redirect, WebError> {
    match remove(officer.portal, &officer.session).await {
        Err(ActionError::Altered) => Ok(Redirect::to("/desk/paused")),
        Ok(()) | Err(ActionError::Stale) => Ok(Redirect::to("/desk/settings/mail")),
        Err(error) => Err(denied(error)),
    }
}

async fn answer(
    officer: &Officer<'_>,
    done: Result<(), CertificateNotTaken>,
    field: &'static str,
    typed: &str,
) -> Result<Reply, WebError> {
    let key = match done {
        Ok(()) | Err(CertificateNotTaken::Action(ActionError::Stale)) => {
            return Ok(Redirect::to("/desk/settings/mail").into());
        }
        Err(CertificateNotTaken::Action(ActionError::Altered)) => return Ok(Redirect::to("/desk/paused").into()),
        Err(CertificateNotTaken::Action(error)) => return Err(denied(error)),
        Err(CertificateNotTaken::Code) => "certificate-fault-code",
        Err(CertificateNotTaken::UsedUp) => "certificate-fault-used-up",
        Err(CertificateNotTaken::Certificate(fault)) => fault_key(fault),
    };
    let faults = Faults::one(field, officer.t(key));
    let view = CertificateView { faults, certificate: typed.to_owned(), ..CertificateView::default() };
    Ok(render(officer, view).await?.with_status(Status::UnprocessableEntity))
}

/// The page; where the row was altered by hand, the one that says so.
async fn render(officer: &Officer<'_>, view: CertificateView) -> Result<Reply, WebError> {
    let setting = match setting(officer.portal, &officer.session).await {
        Ok(setting) => setting,
        Err(ActionError::Altered) => return Ok(Redirect::to("/desk/paused").into()),
        Err(error) => return Err(error.into()),
    };
    let people = officer.people().await?;
    let (offers_pdf, wants) = (setting.offered.contains(&MailChoice::Pdf), wants(officer.portal, &officer.body));
    let has_pdf = setting.chosen == Some(MailChoice::Pdf);
    let forms = if wants == DeliveryPref::Any && !offers_pdf && !has_pdf { Vec::new() } else { setting.offered };
    let (in_use, ends) = setting.in_use.unwrap_or_default();
    let view = CertificateView {
        leads: officer.role == StaffRole::Lead,
        in_use,
        ends: ends.map(|at| parts::day(officer, day_of(at))).unwrap_or_default(),
        trouble: setting.fault.map(|fault| officer.t(fault_key(fault))).unwrap_or_default(),
        pending: setting.pending.unwrap_or_default(),
        pdf: match (has_pdf, offers_pdf) {
            (true, true) => officer.t("mail-form-pdf-in-use"),
            (true, false) => officer.t("mail-form-pdf-stopped"),
            (false, _) => String::new(),
        },
        wants: match wants {
            DeliveryPref::Any => String::new(),
            DeliveryPref::Pdf if offers_pdf => officer.t("mail-form-wants-pdf"),
            DeliveryPref::Pdf => officer.t("mail-form-wants-pdf-none"),
            DeliveryPref::OwnForm => officer.t("mail-form-own_form"),
        },
        forms: forms.into_iter().map(|choice| form_choice(officer, choice, setting.chosen)).collect(),
        ..view
    };
    Ok(officer.desk_page(&view, &people).into())
}

fn form_choice(officer: &Officer<'_>, choice: MailChoice, chosen: Option<MailChoice>) -> Choice {
    let key = format!("mail-form-{}", choice.code());
    Choice::ticked(choice.code(), officer.t(&key), chosen == Some(choice)).with_hint(officer.t(&format!("{key}-hint")))
}

const fn fault_key(fault: CertificateFault) -> &'static str {
    match fault {
        CertificateFault::Unreadable => "certificate-fault-unreadable",
        CertificateFault::TooLong => "certificate-fault-long",
        CertificateFault::PrivateKey => "certificate-fault-private",
        CertificateFault::Several => "certificate-fault-several",
        CertificateFault::Unsigned => "certificate-fault-unsigned",
        CertificateFault::Revoked => "certificate-fault-revoked",
        CertificateFault::Expired => "certificate-fault-expired",
        CertificateFault::CannotEncrypt => "certificate-fault-signs-only",
        CertificateFault::Weak => "certificate-fault-weak",
    }
}
