//! `/okay`: was this okay? What therapy involves and what it does not, and a self-check of which nothing is kept.

use rocket::{get, post};
use serde::Serialize;

use super::Choice;
use crate::domain::self_check::{self, Answer, Ticked, pointed_at};
use crate::i18n::directory_words;
use crate::web::form::{Checked, Fields, FromFields};
use crate::web::guards::Public;
use crate::web::page::{Area, Page, View};
use crate::web::visit::Visit;

/// The guide and the self-check.
#[derive(Serialize)]
pub(crate) struct OkayView {
    does: Vec<String>,
    does_not: Vec<Choice>,
    signs: Vec<Choice>,
    questions: Vec<Question>,
    answer: Option<AnswerView>,
    telling: Telling,
}

/// What the frame is told of the form: another language is chosen with what is ticked, and nothing is kept.
#[derive(Serialize)]
struct Telling {
    saves: bool,
}

/// A question without a simple answer.
#[derive(Serialize)]
struct Question {
    question: String,
    answer: String,
}

/// What the ticks come to.
#[derive(Serialize)]
struct AnswerView {
    heading: String,
    text: String,
    /// What it is called, and what that means.
    kinds: Vec<Kind>,
}

#[derive(Serialize)]
struct Kind {
    label: String,
    description: String,
}

impl View for OkayView {
    const TEMPLATE: &'static str = "web/public/okay.html";
    const TITLE: &'static str = "okay-title";
    const AREA: Area = Area::Public;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        Self {
            does: vec![text()],
            does_not: vec![Choice::sample(&text())],
            signs: vec![Choice::sample(&text())],
            questions: vec![Question { question: text(), answer: text() }],
            answer: Some(AnswerView {
                heading: text(),
                text: text(),
                kinds: vec![Kind { label: text(), description: text() }],
            }),
            telling: Telling { saves: false },
        }
    }
}

/// The places that were ticked.
pub(crate) struct OkayForm(Ticked);

impl OkayForm {
    /// What was ticked.
    pub(crate) const fn ticked(&self) -> &Ticked {
        &self.0
    }
}

impl FromFields for OkayForm {
    fn from_fields(fields: &Fields) -> Self {
        let places = |name| fields.many(name).iter().filter_map(|place| place.parse().ok()).collect();
        Self(Ticked { does_not: places("does_not"), signs: places("sign") })
    }
}

#[get("/okay")]
pub(crate) fn show(visit: Public<'_>) -> Page {
    visit.page(&view(&visit, &Ticked::default(), None))
}

/// The same page with an answer: nothing changed, so a reload may send it again. Whoever asks for another language finds in
/// it what they ticked, and the answer that they had.
#[post("/okay", data = "<form>")]
pub(crate) fn submit(mut visit: Public<'_>, form: Checked<Fields>) -> Page {
    visit.choose_in(&form);
    let OkayForm(ticked) = OkayForm::from_fields(&form);
    let asks = form.one("go").is_empty() || form.one("answered") == "yes";
    let answer = asks.then(|| self_check::answer(visit.portal.directory.taxonomy(), &ticked));
    visit.page(&view(&visit, &ticked, answer))
}

fn view(visit: &Visit<'_>, ticked: &Ticked, answer: Option<Answer>) -> OkayView {
    let taxonomy = visit.portal.directory.taxonomy();
    let choice = |(place, text): (usize, &str), ticked: &[usize]| Choice {
        value: place.to_string(),
        label: directory_words(visit.language, text),
        hint: String::new(),
        checked: ticked.contains(&place),
    };
    let does_not = taxonomy.guide_does_not().iter().map(|entry| entry.text.as_str()).enumerate();
    let signs = taxonomy.red_flags().iter().map(|entry| entry.text.as_str()).enumerate();
    let questions = taxonomy.grey_areas().iter();
    OkayView {
        does: taxonomy.guide_does().iter().map(|entry| directory_words(visit.language, &entry.text)).collect(),
        does_not: does_not.map(|entry| choice(entry, &ticked.does_not)).collect(),
        signs: signs.map(|entry| choice(entry, &ticked.signs)).collect(),
        questions: questions
            .map(|entry| Question {
                question: directory_words(visit.language, &entry.question),
                answer: directory_words(visit.language, &entry.answer),
            })
            .collect(),
        answer: answer.map(|answer| AnswerView {
            heading: visit.t(answer.key()),
            text: visit.t(&format!("{}-text", answer.key())),
            kinds: kinds(visit, ticked),
        }),
        telling: Telling { saves: false },
    }
}

fn kinds(visit: &Visit<'_>, ticked: &Ticked) -> Vec<Kind> {
    let kinds = pointed_at(visit.portal.directory.taxonomy(), ticked).into_iter();
    let words = |english: &str| directory_words(visit.language, english);
    kinds.map(|kind| Kind { label: words(&kind.label), description: words(&kind.description) }).collect()
}
