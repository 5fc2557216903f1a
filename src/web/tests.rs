//! Every page renders, whatever is in it, and nothing of what is in it becomes mark-up.

use std::path::Path;
use std::sync::LazyLock;

use rocket_dyn_templates::tera::Context;

use super::engine::Engines;
use super::page::{View, whole_sample};
use super::{demo, desk, error, got_it, join, operator, public, report, status};
use crate::i18n::Language;

/// What somebody might type to break out of text, an attribute or a script.
const HOSTILE: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7 }}";

fn rendered<V: View>(engines: &Engines, language: Language) -> String {
    let context = Context::from_value(whole_sample::<V>(language, HOSTILE)).unwrap();
    let page = engines.render(language, V::TEMPLATE, &context);
    page.unwrap_or_else(|error| panic!("{} in {}: {error:?}", V::TEMPLATE, language.tag()))
}

/// A view's page in one language.
struct Sample {
    name: &'static str,
    language: Language,
    page: String,
}

macro_rules! views {
    ($($view:path,)*) => {
        /// Each view's page in each language, filled with hostile text.
        fn pages() -> &'static [Sample] {
            static PAGES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
                let engines = Engines::get().unwrap();
                let of = |language| vec![$(
                    Sample { name: stringify!($view), language, page: rendered::<$view>(engines, language) }
                ),*];
                Language::offered().flat_map(of).collect()
            });
            &PAGES
        }
    };
}

views![
    demo::guide::GuideView,
    demo::mail::MailView,
    demo::mail::MailsView,
    desk::address::AddressView,
    desk::assign::AssignView,
    desk::capacity::CapacityView,
    desk::case_view::AlteredView,
    desk::case_view::CaseView,
    desk::close::CloseView,
    desk::interrupted::InterruptedView,
    desk::leave::LeaveView,
    desk::moves::MoveView,
    desk::set_aside::SetAsideView,
    desk::pause::PauseView,
    desk::paused::PausedView,
    desk::queue::QueueView,
    desk::recover::RecoverMailboxView,
    desk::recover::RecoverView,
    desk::sign_in::SignInView,
    error::ErrorView,
    got_it::GotItView,
    join::confirm::ConfirmView,
    join::home_body::HomeMailboxView,
    join::home_body::HomeSetupView,
    join::link::GoneView,
    join::link::LinkView,
    join::passphrase::PassphraseView,
    join::phrase::PhraseView,
    join::profile::JoinProfileView,
    join::second_factor::SecondFactorView,
    desk::certificate::CertificateView,
    desk::directory::DirectoryView,
    desk::grant::GrantView,
    desk::people::PeopleView,
    desk::person::PersonView,
    desk::profile::ProfileView,
    desk::wish::WishView,
    desk::write::WriteView,
    join::staff::StaffLinkView,
    join::waiting::WaitingView,
    operator::bodies::BodiesView,
    operator::body::BodyView,
    operator::call::CallView,
    operator::calls::CallsView,
    operator::delivery::DeliveryView,
    operator::directory::DirectoryView,
    operator::overview::OverviewView,
    operator::texts::TextsView,
    public::agreement::AgreementView,
    operator::wish::WishView,
    public::bodies::BodiesView,
    public::body::BodyView,
    public::exit::ExitView,
    public::for_bodies::ForBodiesView,
    public::for_practitioners::ForPractitionersView,
    public::help::HelpView,
    public::home::HomeView,
    public::imprint::ImprintView,
    public::okay::OkayView,
    public::privacy::PrivacyView,
    public::setup::SetupView,
    report::about_you::AboutYouView,
    report::leaving::LeavingView,
    report::letter::LetterView,
    report::place::PlaceView,
    report::practitioner::PractitionerView,
    report::recipients::RecipientsView,
    report::review::ReviewView,
    report::evidence::EvidenceView,
    report::safety::SafetyView,
    report::tasks::TasksView,
    report::token::TokenView,
    report::unlock::ContinueView,
    report::what_happened::WhatHappenedView,
    report::when::WhenView,
    report::who_can_act::WhoCanActView,
    status::case_files::CaseFilesView,
    status::close::CloseView,
    status::consent::ConsentView,
    status::copy::CopyView,
    status::ended::EndedView,
    status::notice::NoticeView,
    status::report::ReportView,
    status::sign_in::SignInView,
    status::supporter::SupporterView,
    status::tell::AddView,
    status::tell::ContactView,
    status::withdraw::WithdrawView,
];

/// The views that the sources declare.
fn declared(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            declared(&path, found);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let names = text.lines().filter_map(|line| line.strip_prefix("impl View for "));
            found.extend(names.map(|name| name.trim_end_matches([' ', '{']).to_owned()));
        }
    }
}

#[test]
fn every_view_is_rendered_here() {
    let mut found = Vec::new();
    declared(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web"), &mut found);
    let listed: Vec<_> = pages().iter().filter(|it| it.language == Language::English).map(|it| it.name).collect();
    let missing: Vec<_> =
        found.iter().filter(|name| !listed.iter().any(|path| path.ends_with(&format!("::{name}")))).collect();
    assert!(missing.is_empty(), "add {missing:?} to the list of views");
    assert_eq!(found.len(), listed.len());
}

#[test]
fn nothing_typed_becomes_mark_up() {
    for Sample { name, page, .. } in pages() {
        for raw in ["<script>alert", "<img src=x", "\"'>"] {
            assert!(!page.contains(raw), "{name} lets {raw} through");
        }
    }
}

#[test]
fn no_page_has_script_or_style_of_its_own() {
    for Sample { name, page, .. } in pages() {
        assert!(!page.contains(" style=\"") && !page.contains("<style"), "{name}");
        let scripts = page.matches("<script").count();
        assert_eq!(scripts, page.matches("<script src=\"/static/").count(), "{name}");
    }
}

#[test]
fn each_page_has_one_heading_a_language_and_a_title_that_says_nothing_of_it() {
    for Sample { name, page, language } in pages() {
        assert_eq!(page.matches("<h1").count(), 1, "{name}: headings of the first order");
        assert!(
            page.contains(&format!("<html lang=\"{}\" dir=\"{}\"", language.tag(), language.direction())),
            "{name}"
        );
        let title = page.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
        assert!(!title.trim().is_empty() && !title.contains("alert(1)"), "{name}: the title is `{title}`");
    }
}

#[test]
fn words_with_their_original_are_shown_as_both_and_never_as_a_thing() {
    for Sample { name, page, language } in pages() {
        assert!(!page.contains("[object]"), "{name} in {}: words with their original want `c::say`", language.tag());
        assert!(language.is_reviewed() || !page.contains("{\"text\""), "{name} in {}", language.tag());
    }
}

#[test]
fn what_nobody_reviewed_says_so_in_both_languages_and_shows_the_english() {
    let whole =
        ["HelpView", "SafetyView", "report::recipients::RecipientsView", "consent::ConsentView", "WithdrawView"];
    for Sample { name, page, language } in pages() {
        let note = crate::i18n::english("language-unreviewed");
        assert_eq!(page.contains(&note), !language.is_reviewed(), "{name} in {}", language.tag());
        let original = page.contains("<span class=\"c-original\" lang=\"en\" dir=\"ltr\">");
        if language.is_reviewed() {
            assert!(!original, "{name}");
        } else if whole.iter().any(|whole| name.ends_with(whole)) {
            assert!(original, "{name} in {}", language.tag());
        }
    }
}

#[test]
fn each_page_offers_each_language_by_its_own_name_and_marks_the_one_it_is_in() {
    for Sample { name, page, language } in pages() {
        let offered: Vec<_> = Language::offered().collect();
        let of = |tag: &str| page.matches(&format!("lang=\"{tag}\" dir=\"")).count();
        for other in offered.iter().filter(|_| offered.len() > 1) {
            assert!(of(other.tag()) > 0 && page.contains(&format!(">{}</button>", other.own_name())), "{name}");
        }
        let current = format!("lang=\"{}\" dir=\"{}\" aria-current=\"true\"", language.tag(), language.direction());
        assert_eq!(page.matches(&current).count(), usize::from(offered.len() > 1), "{name} in {}", language.tag());
    }
}
