//! A recommended body as a card: its role and why, its rules, what to know before sending, and the choice.

use serde::Serialize;

use super::file_view::FileChoiceView;
use super::lists::Choice;
use super::telling::Told;
use super::time_left::{self, TimeView};
use crate::domain::countries;
use crate::domain::directory::{Body, NeedsNamed, TellsPractitioner};
use crate::domain::evidence::EvidenceFile;
use crate::domain::place::Country;
use crate::domain::recommendation::{Caution, Reason, Role};
use crate::domain::report::Answers;
use crate::domain::report::plan::{Destination, Refused, Standing, Verdict};
use crate::domain::situation::Anonymity;
use crate::i18n::{Argument, Said, text, text_with};
use crate::web::visit::Visit;

/// A body's card.
#[derive(Serialize)]
pub(crate) struct BodyCard {
    id: String,
    role: String,
    name: String,
    reasons: Vec<String>,
    rules: Vec<Rule>,
    cautions: Vec<Said>,
    time: TimeView,
    href: String,
    link: String,
    choices: Vec<Choice>,
    anonymity: Vec<Choice>,
    /// The one tick for another country; empty where it is in the same one.
    abroad: Vec<Choice>,
    /// What that tick is needed for, where it is missing.
    abroad_error: String,
    /// The one tick for being counted.
    statistics: Vec<Choice>,
    /// What the mail to it may hold; empty where that is not asked.
    mail: Vec<Choice>,
    /// Which of each file it gets.
    files: Vec<FileChoiceView>,
    error: String,
    /// Where its letter is; empty where none is offered.
    letter: String,
}

/// One of a body's rules.
#[derive(Serialize)]
pub(crate) struct Rule {
    name: String,
    text: Said,
    /// Several things, each on its own.
    items: Vec<Said>,
}

/// Whether a card asks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asking {
    /// It shows only.
    ShowOnly,
    /// It asks what to do.
    ForChoice,
}

impl BodyCard {
    /// One with every field filled.
    #[cfg(test)]
    pub(super) fn sample(text: &str) -> Self {
        Self {
            id: text.to_owned(),
            role: text.to_owned(),
            name: text.to_owned(),
            reasons: vec![text.to_owned()],
            rules: vec![Rule {
                name: text.to_owned(),
                text: text.to_owned().into(),
                items: vec![text.to_owned().into()],
            }],
            cautions: vec![text.to_owned().into()],
            time: TimeView::sample(text),
            href: text.to_owned(),
            link: text.to_owned(),
            choices: Choice::sample(text),
            anonymity: Choice::sample(text),
            abroad: Choice::sample(text),
            abroad_error: text.to_owned(),
            statistics: Choice::sample(text),
            mail: Choice::sample(text),
            files: vec![FileChoiceView::sample(text)],
            error: text.to_owned(),
            letter: text.to_owned(),
        }
    }

    /// The card of a recommended body; `None` if the directory does not list it.
    pub(super) fn of(visit: &Visit<'_>, to: &Destination, asking: Asking) -> Option<Self> {
        let body = visit.portal.directory.body(to.entry.body.as_str())?;
        let asks = asking == Asking::ForChoice && to.standing != Standing::Sent;
        let reachable = matches!(to.standing, Standing::Joined | Standing::Sent);
        Some(Self {
            id: body.id.as_str().to_owned(),
            role: visit.t(to.entry.role.key()),
            name: body.name.clone(),
            reasons: to.entry.reasons.iter().map(Reason::key).map(|key| visit.t(key)).collect(),
            rules: rules(visit, body, to, asking),
            cautions: to.entry.cautions.iter().map(|caution| caution_words(visit, to, caution)).collect(),
            time: TimeView::of(visit, body, &to.limit),
            href: body.complaint_url.clone(),
            link: if body.complaint_url.is_empty() { String::new() } else { visit.t("report-body-own-page") },
            choices: if asks { choices(visit, to) } else { Vec::new() },
            anonymity: if asks && to.standing == Standing::Joined {
                anonymity(visit, to.anonymity)
            } else {
                Vec::new()
            },
            abroad: if asks && to.standing == Standing::Joined { abroad(visit, to) } else { Vec::new() },
            abroad_error: if to.verdict == Verdict::Refused(Refused::Abroad) {
                visit.t("report-abroad-needed")
            } else {
                String::new()
            },
            statistics: if asks && to.standing == Standing::Joined { statistics(visit, to) } else { Vec::new() },
            mail: Vec::new(),
            files: Vec::new(),
            error: String::new(),
            letter: if asks && !reachable { format!("/report/letter/{}", body.id) } else { String::new() },
        })
    }
}

impl BodyCard {
    /// The card with what can be chosen for each file, where the body can be sent to.
    pub(super) fn with_files(mut self, visit: &Visit<'_>, answers: &Answers, to: &Destination) -> Self {
        if to.standing == Standing::Joined {
            let told = answers.recipients.get(&self.id).map(|told| &told.files);
            let choice = |file: &EvidenceFile| {
                let told = told.and_then(|told| told.get(&file.id)).map(String::as_str);
                FileChoiceView::of(visit, file, format!("file.{}.{}", self.id, file.id), told)
            };
            self.files = answers.evidence.files.iter().map(choice).collect();
        }
        self
    }
}

impl BodyCard {
    /// The card with the question whether the mail may hold the report as a PDF, where the body can be sent to and gets reports so.
    pub(super) fn with_mail(mut self, visit: &Visit<'_>, told: &Told<'_>, to: &Destination) -> Self {
        if to.standing == Standing::Joined && told.by_pdf.contains(&self.id) {
            let agrees = told.answers.agrees_to_pdf(&self.id);
            let choice = |value: &str, checked| Choice {
                value: value.to_owned(),
                label: visit.said(&format!("report-mail-choice-{value}")),
                hint: visit.said(&format!("report-mail-choice-{value}-hint")),
                checked,
            };
            self.mail = vec![choice("notice", !agrees), choice("pdf", agrees)];
        }
        self
    }
}

/// The words of a caution: for a time limit with its days.
fn caution_words(visit: &Visit<'_>, to: &Destination, caution: Caution) -> Said {
    if LIMITS.contains(&caution) { time_left::words(visit, &to.limit) } else { visit.said(caution.key()) }
}

const NAMES: &[Caution] = &[Caution::NameNeeded, Caution::AnonymousLimited, Caution::AnonymousUnknown];
const TELLS: &[Caution] = &[Caution::ShowsPractitioner, Caution::ShowsPractitionerUnlessUnsafe];
const LIMITS: &[Caution] = &[
    Caution::LimitSoon,
    Caution::LimitMaybePassed,
    Caution::LimitPassed,
    Caution::LimitBeforeStart,
    Caution::LimitUnknownDate,
];

/// The body's rules, in the same order for every body. What a caution says is not said twice.
fn rules(visit: &Visit<'_>, body: &Body, to: &Destination, asking: Asking) -> Vec<Rule> {
    let without_name = match body.routing.needs_named {
        NeedsNamed::No => "no",
        NeedsNamed::Unknown => "unknown",
        NeedsNamed::Limited => "limited",
        NeedsNamed::Yes => "yes",
    };
    let tells = match body.routing.tells_practitioner {
        TellsPractitioner::Yes => "yes",
        TellsPractitioner::MayWithhold => "may_withhold",
        TellsPractitioner::Unknown => "unknown",
    };
    let named = |name: &str| visit.t(&format!("report-rule-{name}"));
    let rule = |name: &str, text: Said| Rule { name: named(name), text, items: Vec::new() };
    let note = |text: &String| Said::in_english(visit.language, text.clone());
    let listed = |name: &str, items: &[String]| Rule {
        name: named(name),
        text: Said::default(),
        items: items.iter().map(note).collect(),
    };
    let unsaid = |cautions: &[Caution], text: Said| {
        let warned = cautions.iter().any(|caution| to.entry.cautions.contains(*caution));
        if warned { Said::default() } else { text }
    };
    [
        rule("connected", visit.t(standing_key(to.standing, asking)).into()),
        rule("name", unsaid(NAMES, visit.said(&format!("report-rule-name-{without_name}")))),
        rule("tells", unsaid(TELLS, visit.said(&format!("report-rule-tells-{tells}")))),
        rule("time", unsaid(LIMITS, time_left::words(visit, &to.limit))),
        listed("can", &body.can_do),
        listed("cannot", &body.cannot_do),
    ]
    .into_iter()
    .filter(|rule| !rule.text.is_empty() || !rule.items.is_empty())
    .collect()
}

const fn standing_key(standing: Standing, asking: Asking) -> &'static str {
    match standing {
        // The letter stands where it is chosen what to do.
        Standing::Listed if matches!(asking, Asking::ShowOnly) => "report-standing-listed-yet",
        Standing::Joined => "report-standing-joined",
        Standing::Listed => "report-standing-listed",
        Standing::Paused => "report-standing-paused",
        Standing::Altered => "report-standing-altered",
        Standing::Waiting => "report-standing-not-set-up",
        Standing::Sent => "report-standing-sent",
    }
}

/// Send only where it can be sent to; keep and no always.
fn choices(visit: &Visit<'_>, to: &Destination) -> Vec<Choice> {
    let offered: &[(&str, &str)] = match (to.standing, to.entry.role) {
        (Standing::Joined, Role::Hold) => {
            &[("send", "report-choice-send-held"), ("hold", "report-choice-hold"), ("no", "report-choice-no")]
        }
        (Standing::Joined, Role::IfMember) => {
            &[("send", "report-choice-send-unchecked"), ("hold", "report-choice-hold"), ("no", "report-choice-no")]
        }
        (Standing::Joined, _) => {
            &[("send", "report-choice-send"), ("hold", "report-choice-hold"), ("no", "report-choice-no")]
        }
        _ => &[("hold", "report-choice-hold"), ("no", "report-choice-no")],
    };
    let chosen = match to.verdict {
        Verdict::Send | Verdict::Refused(Refused::WouldRefuse | Refused::Abroad) => "send",
        Verdict::Hold | Verdict::Refused(_) => "hold",
        Verdict::No => "no",
        Verdict::Untold | Verdict::Sent => "",
    };
    let choice = |(value, key): &(&str, &str)| Choice {
        value: (*value).to_owned(),
        label: visit.said(key),
        hint: Said::default(),
        checked: *value == chosen,
    };
    offered.iter().map(choice).collect()
}

fn anonymity(visit: &Visit<'_>, chosen: Anonymity) -> Vec<Choice> {
    let choice = |anonymity: &Anonymity| Choice {
        value: anonymity.code().to_owned(),
        label: visit.said(anonymity.key()),
        hint: visit.said(&format!("{}-hint", anonymity.key())),
        checked: *anonymity == chosen,
    };
    Anonymity::ALL.iter().map(choice).collect()
}

/// The tick without which nothing leaves the country.
fn abroad(visit: &Visit<'_>, to: &Destination) -> Vec<Choice> {
    let Some(border) = to.border else { return Vec::new() };
    let with = |key: &str, name: &'static str, country: Country| {
        Said::of(visit.language, |language| {
            let country = text(language, &countries::key(country.code()));
            text_with(language, key, &[(name, Argument::Text(&country))])
        })
    };
    let label = match border.to {
        Country::International => visit.said("report-abroad-nowhere"),
        there @ Country::Alpha2(_) => with("report-abroad", "there", there),
    };
    let hint = with("report-abroad-hint", "here", border.from);
    vec![Choice { value: "yes".to_owned(), label, hint, checked: border.agreed }]
}

fn statistics(visit: &Visit<'_>, to: &Destination) -> Vec<Choice> {
    vec![Choice {
        value: "yes".to_owned(),
        label: visit.said("report-statistics"),
        hint: visit.said("report-statistics-hint"),
        checked: to.counted,
    }]
}
