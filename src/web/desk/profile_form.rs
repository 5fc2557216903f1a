//! The questions about what a body takes, when somebody reads, who, and whom the operator calls: asked when it joins, and
//! changed at its desk.

use serde::Serialize;

use super::parts::Choice;
use crate::domain::digits;
use crate::domain::directory::Body;
use crate::domain::profile::{Hours, Person, Profile};
use crate::domain::profile_rules::{LANGUAGES, ProfileFault, names_it_may_need, regions_it_may_serve};
use crate::domain::report::facts::regions_of;
use crate::domain::timezone;
use crate::i18n::directory_words;
use crate::web::faults::Faults;
use crate::web::form::Fields;
use crate::web::visit::Visit;

/// The language that is offered first.
const ENGLISH: &str = "en";
/// Days of the week, from Monday (ISO 8601).
const WEEK: std::ops::RangeInclusive<u8> = 1..=7;

/// The questions, with what was said. Flattened into a view, for `web/desk/profile_fields.html`.
#[derive(Serialize, Default)]
pub(crate) struct ProfileForm {
    professions: Vec<Choice>,
    regions: Vec<Choice>,
    needs_named: Vec<Choice>,
    /// Those that it reads, and English.
    languages: Vec<Choice>,
    /// All others, folded away.
    more_languages: Vec<Choice>,
    acknowledge_within: String,
    decide_within: String,
    days: Vec<DayView>,
    zones: Vec<Choice>,
    readers: String,
    contact_name: String,
    contact_phone: String,
    deputy_name: String,
    deputy_phone: String,
}

/// The hours of one day.
#[derive(Serialize)]
struct DayView {
    number: u8,
    name: String,
    from: String,
    to: String,
    error: String,
}

/// What was typed.
pub(crate) struct Typed {
    /// As far as it can be read.
    pub(crate) profile: Profile,
    /// The days of which the hours cannot be read.
    unread: Vec<u8>,
}

impl ProfileForm {
    /// The questions with these answers. `entry` is what the directory says before the body narrowed it.
    pub(crate) fn of(visit: &Visit<'_>, entry: &Body, profile: &Profile, zone: &str) -> Self {
        let directory = &visit.portal.directory;
        let ticked = |all: Option<&Vec<String>>, id: &str| all.is_none_or(|only| only.iter().any(|kept| kept == id));
        let profession = |id: &str| {
            directory
                .profession(&id.into())
                .map_or_else(|| id.to_owned(), |it| directory_words(visit.language, &it.label))
        };
        let professions = entry.professions.iter().map(|id| {
            let id = id.as_str();
            Choice::ticked(id, profession(id), ticked(profile.professions.as_ref(), id))
        });
        let regions = regions_it_may_serve(entry, &regions_of(directory, entry.country));
        let regions =
            regions.iter().map(|name| Choice::ticked(name, name.clone(), ticked(profile.regions.as_ref(), name)));
        let chosen = profile.needs_named.as_deref().unwrap_or_default();
        let as_listed = Choice::new("", visit.t("profile-names-as-listed"), chosen);
        let stricter = names_it_may_need(entry).into_iter();
        let stricter = stricter.map(|needs| Choice::new(needs.code(), visit.t(needs.key()), chosen));
        let languages = LANGUAGES.iter().map(|tag| {
            let is_read = profile.languages.iter().any(|known| known == tag);
            Choice::ticked(tag, visit.t(&format!("language-{tag}")), is_read)
        });
        let (languages, more_languages) = languages.partition(|language| language.checked || language.value == ENGLISH);
        let zones = timezone::names(entry.country).into_iter();
        let number = |days: Option<u16>| days.map(|days| days.to_string()).unwrap_or_default();
        Self {
            professions: professions.collect(),
            regions: regions.collect(),
            needs_named: std::iter::once(as_listed).chain(stricter).collect(),
            languages,
            more_languages,
            acknowledge_within: number(profile.acknowledge_within),
            decide_within: number(profile.decide_within),
            days: WEEK.map(|day| day_view(visit, profile, day)).collect(),
            zones: zones.map(|name| Choice::new(name, name.replace('_', " "), zone)).collect(),
            readers: profile.readers.join("\n"),
            contact_name: profile.contact.name.clone(),
            contact_phone: profile.contact.phone.clone(),
            deputy_name: profile.deputy.name.clone(),
            deputy_phone: profile.deputy.phone.clone(),
        }
    }

    /// The questions with what was typed, also where it cannot be read.
    pub(crate) fn again(visit: &Visit<'_>, entry: &Body, typed: &Typed, form: &Fields) -> Self {
        let mut again = Self::of(visit, entry, &typed.profile, form.one("timezone"));
        for day in &mut again.days {
            form.one(&format!("from_{}", day.number)).clone_into(&mut day.from);
            form.one(&format!("to_{}", day.number)).clone_into(&mut day.to);
            let is_wrong = typed.profile.faults().contains(&ProfileFault::Hours(day.number));
            if is_wrong || typed.unread.contains(&day.number) {
                day.error = visit.t("profile-fault-clock");
            }
        }
        form.one("acknowledge_within").clone_into(&mut again.acknowledge_within);
        form.one("decide_within").clone_into(&mut again.decide_within);
        again
    }

    /// With `text` for each text.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        let text = || text.to_owned();
        let choices = || vec![Choice::sample(&text())];
        Self {
            professions: choices(),
            regions: choices(),
            needs_named: choices(),
            languages: choices(),
            more_languages: choices(),
            acknowledge_within: text(),
            decide_within: text(),
            days: vec![DayView { number: 1, name: text(), from: text(), to: text(), error: text() }],
            zones: choices(),
            readers: text(),
            contact_name: text(),
            contact_phone: text(),
            deputy_name: text(),
            deputy_phone: text(),
        }
    }
}

fn day_view(visit: &Visit<'_>, profile: &Profile, number: u8) -> DayView {
    let clock = |minutes: u16| format!("{}:{:02}", minutes / 60, minutes % 60);
    let hours = profile.hours.iter().find(|hours| hours.weekday == number);
    DayView {
        number,
        name: visit.t(&format!("weekday-{number}")),
        from: hours.map(|hours| clock(hours.from)).unwrap_or_default(),
        to: hours.map(|hours| clock(hours.to)).unwrap_or_default(),
        error: String::new(),
    }
}

impl Typed {
    /// Reads a form.
    pub(crate) fn read(form: &Fields, entry: &Body) -> Self {
        // All of them ticked says no more than the entry does.
        let only = |name: &str, all: usize| Some(form.many(name)).filter(|kept| kept.len() < all);
        let mut unread = Vec::new();
        let mut hours = Vec::new();
        for weekday in WEEK {
            let (from, to) = (form.one(&format!("from_{weekday}")), form.one(&format!("to_{weekday}")));
            match (from.is_empty() && to.is_empty(), minutes(from), minutes(to)) {
                (true, ..) => {}
                (false, Some(from), Some(to)) => hours.push(Hours { weekday, from, to }),
                (false, ..) => unread.push(weekday),
            }
        }
        // No number at all is told as one out of range.
        let days = |text: &str| (!text.is_empty()).then(|| digits::in_plain(text).parse().unwrap_or(0));
        let regions = form.one("regions_offered").parse().unwrap_or(0);
        let readers = form.one("readers").lines().map(str::trim).filter(|name| !name.is_empty());
        let profile = Profile {
            professions: only("professions", entry.professions.len()),
            regions: if regions == 0 { None } else { only("regions", regions) },
            needs_named: Some(form.one("needs_named").to_owned()).filter(|code| !code.is_empty()),
            languages: form.many("languages").into_iter().filter(|tag| LANGUAGES.contains(&tag.as_str())).collect(),
            acknowledge_within: days(form.one("acknowledge_within")),
            decide_within: days(form.one("decide_within")),
            hours,
            readers: readers.map(str::to_owned).collect(),
            contact: Person { name: form.one("contact_name").to_owned(), phone: form.one("contact_phone").to_owned() },
            deputy: Person { name: form.one("deputy_name").to_owned(), phone: form.one("deputy_phone").to_owned() },
        };
        Self { profile, unread }
    }

    /// What could not even be read.
    pub(crate) fn unread(&self, visit: &Visit<'_>) -> Faults {
        let mut faults = Faults::default();
        for day in &self.unread {
            faults.add(hours_field(*day), visit.t("profile-fault-clock"));
        }
        faults
    }
}

/// Minutes after midnight of `9`, `9:30` or `17.00`, in the digits of any script.
fn minutes(text: &str) -> Option<u16> {
    let text = digits::in_plain(text);
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((&text, "0"));
    let (hours, minutes): (u16, u16) = hours.trim().parse().ok().zip(minutes.trim().parse().ok())?;
    (hours <= 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// What is wrong with what was said, beside the questions.
pub(crate) fn faults(visit: &Visit<'_>, found: &[ProfileFault]) -> Faults {
    let mut faults = Faults::default();
    for fault in found {
        let (field, key) = words(*fault);
        faults.add(field, visit.t(key));
    }
    faults
}

const fn words(fault: ProfileFault) -> (&'static str, &'static str) {
    match fault {
        ProfileFault::NoProfession => ("professions", "profile-fault-profession"),
        ProfileFault::NoRegion => ("regions", "profile-fault-region"),
        ProfileFault::NoLanguage => ("languages", "profile-fault-language"),
        ProfileFault::NoReader => ("readers", "profile-fault-no-reader"),
        ProfileFault::Reader => ("readers", "profile-fault-reader"),
        ProfileFault::ContactName => ("contact_name", "profile-fault-contact-name"),
        ProfileFault::ContactPhone => ("contact_phone", "profile-fault-contact-phone"),
        ProfileFault::Deputy => ("deputy_name", "profile-fault-deputy"),
        ProfileFault::AcknowledgeWithin => ("acknowledge_within", "profile-fault-days"),
        ProfileFault::DecideWithin => ("decide_within", "profile-fault-days"),
        ProfileFault::Hours(day) => (hours_field(day), "profile-fault-clock"),
    }
}

const fn hours_field(day: u8) -> &'static str {
    match day {
        1 => "from_1",
        2 => "from_2",
        3 => "from_3",
        4 => "from_4",
        5 => "from_5",
        6 => "from_6",
        _ => "from_7",
    }
}
