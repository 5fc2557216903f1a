//! `/operator/texts`: what whoever runs the portal writes for the public: imprint, privacy, cost.

use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use serde::Serialize;

use crate::actions::portal_texts::{self, NotWritten, TextFault, Typed, Written};
use crate::domain::days;
use crate::domain::portal_text::{LONGEST, PortalText};
use crate::i18n::{self, Argument, day_in_words};
use crate::web::error::WebError;
use crate::web::faults::Faults;
use crate::web::form::{Checked, Fields};
use crate::web::guards::Operator;
use crate::web::page::{Area, Page, Reply, View};

/// All texts, each with its field.
#[derive(Serialize, Default)]
pub(crate) struct TextsView {
    #[serde(flatten)]
    faults: Faults,
    saved: bool,
    /// Characters of one text at most.
    most: usize,
    texts: Vec<TextView>,
}

/// One text.
#[derive(Serialize)]
struct TextView {
    /// The name of its field.
    name: &'static str,
    label: String,
    hint: String,
    /// The page that shows it.
    href: &'static str,
    words: String,
    /// Since when the public reads it.
    since: String,
    /// What stands there, where somebody else wrote it meanwhile.
    other: String,
    /// What was stored when the page was shown.
    seen: String,
    error: String,
}

impl View for TextsView {
    const TEMPLATE: &'static str = "web/operator/texts.html";
    const TITLE: &'static str = "operator-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let field = TextView {
            name: PortalText::Imprint.code(),
            label: text(),
            hint: text(),
            href: "/imprint",
            words: text(),
            since: text(),
            other: text(),
            seen: text(),
            error: text(),
        };
        Self { faults: Faults::one("imprint", text()), saved: true, most: LONGEST, texts: vec![field] }
    }
}

#[get("/texts?<saved>")]
pub(crate) async fn show(operator: Operator<'_>, saved: Option<u8>) -> Result<Page, WebError> {
    portal_texts::look(operator.portal).await?;
    let written = portal_texts::written(operator.portal, operator.language.tag()).await?;
    let texts = written.into_iter().map(|written| field(&operator, written)).collect();
    let view = TextsView { saved: saved == Some(1), most: LONGEST, texts, ..TextsView::default() };
    Ok(operator.page_for(&view, &operator.t("operator-who")))
}

#[post("/texts", data = "<form>")]
pub(crate) async fn submit(operator: Operator<'_>, form: Checked<Fields>) -> Result<Reply, WebError> {
    let typed = PortalText::ALL.iter().map(|text| Typed {
        text: *text,
        words: form.one(text.code()).to_owned(),
        seen: form.one(&format!("seen.{}", text.code())).to_owned(),
    });
    let typed: Vec<Typed> = typed.collect();
    match portal_texts::write(operator.portal, operator.language.tag(), typed.clone()).await {
        Ok(()) => Ok(Redirect::to("/operator/texts?saved=1").into()),
        Err(NotWritten::Faults(found)) => {
            let view = again(&operator, typed, &found).await?;
            let page = operator.page_for(&view, &operator.t("operator-who"));
            Ok(page.with_status(Status::UnprocessableEntity).into())
        }
        Err(NotWritten::Action(error)) => Err(error.into()),
    }
}

/// The page again with what was typed, and what is wrong with it.
async fn again(
    operator: &Operator<'_>,
    typed: Vec<Typed>,
    found: &[(PortalText, TextFault)],
) -> Result<TextsView, WebError> {
    let written = portal_texts::written(operator.portal, operator.language.tag()).await?;
    let mut view = TextsView { most: LONGEST, ..TextsView::default() };
    for (typed, stored) in typed.into_iter().zip(written) {
        let fault = found.iter().find(|(text, _)| *text == typed.text).map(|(_, fault)| *fault);
        let error = fault.map(|fault| told(operator, fault)).unwrap_or_default();
        if !error.is_empty() {
            view.faults.add(typed.text.code(), error.clone());
        }
        // Who has now read what stands there, and saves again, means it.
        let changed = fault == Some(TextFault::ChangedMeanwhile);
        let other = if changed { stored.words.clone() } else { String::new() };
        let seen = if changed { stored.seen.clone() } else { typed.seen };
        view.texts.push(TextView { words: typed.words, other, seen, error, ..field(operator, stored) });
    }
    Ok(view)
}

fn told(operator: &Operator<'_>, fault: TextFault) -> String {
    match fault {
        TextFault::TooLong => {
            let most = Argument::Number(i64::try_from(LONGEST).unwrap_or(i64::MAX));
            i18n::text_with(operator.language, "operator-texts-long", &[("most", most)])
        }
        TextFault::ChangedMeanwhile => operator.t("operator-texts-changed"),
    }
}

fn field(operator: &Operator<'_>, written: Written) -> TextView {
    let key = written.text.key();
    let since = days::read_iso(&written.since).map(|day| day_in_words(operator.language, day));
    let since = since.map(|day| i18n::text_with(operator.language, "operator-texts-since", &[("day", (&day).into())]));
    TextView {
        name: written.text.code(),
        label: operator.t(key),
        hint: operator.t(&format!("{key}-hint")),
        href: match written.text {
            PortalText::Imprint => "/imprint",
            PortalText::Privacy => "/privacy",
            PortalText::Cost => "/for-bodies",
        },
        words: written.words,
        since: since.unwrap_or_default(),
        other: String::new(),
        seen: written.seen,
        error: if written.altered { operator.t("operator-texts-altered") } else { String::new() },
    }
}
