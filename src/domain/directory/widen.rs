//! The directory's files as they would be if a body's wish were granted. Comments and order stay as they are.

use toml_edit::{Array, DocumentMut, Item, Table, TableLike, value};

use super::body::{AnonymousBasis, TakesAnonymous};
use super::files::DirectoryFiles;
use super::routing_attributes::NeedsNamed;
use super::wish::{MoreRegions, Wish, is_offered_by_checking, names_needed};
use crate::domain::place::{Country, Region};

/// The files with what a wish asks for in the entry of a body; `None` where `bodies.toml` has no such entry, or writes it in
/// a way that can only be changed by hand. A wish that the entry says already, or that would narrow it now, changes nothing.
#[must_use]
pub fn widened(files: &DirectoryFiles, body: &str, wish: &Wish) -> Option<DirectoryFiles> {
    let mut document: DocumentMut = files.bodies.parse().ok()?;
    let entries = document.get_mut("body")?.as_array_of_tables_mut()?;
    let entry = entries.iter_mut().find(|entry| text(*entry, "id") == body)?;
    add_professions(entry, wish)?;
    add_places(entry, wish)?;
    if let Some(takes) = wish.takes_anonymous {
        loosen(entry, takes)?;
    }
    Some(DirectoryFiles { bodies: document.to_string(), ..files.clone() })
}

fn text<'a>(table: &'a dyn TableLike, key: &str) -> &'a str {
    table.get(key).and_then(Item::as_str).unwrap_or_default()
}

/// `[body.routing]` of an entry; an empty one where it has none.
fn routing(entry: &mut Table) -> Option<&mut dyn TableLike> {
    entry.entry("routing").or_insert(Item::Table(Table::new())).as_table_like_mut()
}

/// A list of texts; an empty one where there is none.
fn list<'a>(table: &'a mut dyn TableLike, key: &str) -> Option<&'a mut Array> {
    table.entry(key).or_insert(value(Array::new())).as_array_mut()
}

/// Adds what is not in the list yet.
fn add<'a>(array: &mut Array, texts: impl Iterator<Item = &'a str>) {
    for text in texts {
        if !array.iter().any(|there| there.as_str() == Some(text)) {
            array.push(text);
        }
    }
}

fn add_professions(entry: &mut Table, wish: &Wish) -> Option<()> {
    if wish.professions.is_empty() {
        return Some(());
    }
    let wished = || wish.professions.iter().map(AsRef::as_ref);
    let by_checking = is_offered_by_checking(text(entry, "kind"));
    add(list(entry, "professions")?, wished());
    if by_checking {
        add(list(routing(entry)?, "check_for")?, wished());
    }
    Some(())
}

fn add_places(entry: &mut Table, wish: &Wish) -> Option<()> {
    if !wish.countries.is_empty() {
        let countries = wish.countries.iter().map(Country::code);
        add(list(routing(entry)?, "also_in")?, countries);
    }
    if wish.regions == MoreRegions::default() {
        return Some(());
    }
    let shown = text(entry, "region").to_owned();
    let regions = list(routing(entry)?, "regions")?;
    // No regions means the whole country: there is nothing to add, and adding would narrow it.
    if regions.is_empty() {
        return Some(());
    }
    match &wish.regions {
        MoreRegions::All => {
            regions.clear();
            entry.insert("region", value(""));
        }
        MoreRegions::These(more) => {
            let more: Vec<&str> = more.iter().map(Region::as_str).collect();
            let new = more.iter().filter(|name| !regions.iter().any(|there| there.as_str() == Some(**name)));
            let shown = std::iter::once(shown.as_str()).filter(|shown| !shown.is_empty());
            let shown: Vec<&str> = shown.chain(new.copied()).collect();
            add(regions, more.iter().copied());
            entry.insert("region", value(shown.join(", ")));
        }
    }
    Some(())
}

/// What was known of reports without a name gives way: it said something stricter.
fn loosen(entry: &mut Table, takes: TakesAnonymous) -> Option<()> {
    let needs = names_needed(takes);
    let routing = routing(entry)?;
    let now = NeedsNamed::from_code(text(routing, "needs_named")).unwrap_or(NeedsNamed::Unknown);
    if needs >= now {
        return Some(());
    }
    routing.insert("needs_named", value(needs.code()));
    for (key, said) in [
        ("takes_anonymous", takes.code()),
        ("anonymous_note", ""),
        ("anonymous_source", ""),
        ("anonymous_basis", AnonymousBasis::Stated.code()),
    ] {
        entry.insert(key, value(said));
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::domain::directory::{Body, SHIPPED, diff};
    use crate::domain::{Situation, route};

    fn asked(body: &str, wish: &Wish) -> (Vec<String>, Body) {
        let before = DirectoryFiles::from(SHIPPED);
        let after = widened(&before, body, wish).unwrap();
        let changes = diff(&before, &after).iter().map(ToString::to_string).collect();
        (changes, after.parse().unwrap().body(body).cloned().unwrap())
    }

    #[test]
    fn a_profession_is_added_where_routing_looks_for_it() {
        let wish = Wish { professions: vec!["counsellor".into()], ..Wish::default() };
        let (changes, entry) = asked("nz-ncnz", &wish);
        assert_eq!(
            changes,
            ["~ bodies.toml body nz-ncnz professions\n    - [\"nurse\"]\n    + [\"nurse\", \"counsellor\"]"]
        );
        assert!(entry.routing.check_for.is_empty(), "a regulator registers them");
        let (_, association) = asked("nz-nzac", &Wish { professions: vec!["nurse".into()], ..Wish::default() });
        assert!(association.routing.check_for.iter().any(|id| *id == "nurse"));
    }

    #[test]
    fn places_are_added_and_the_whole_country_stays_whole() {
        let elsewhere = Wish { countries: vec![Country::from_code("AU").unwrap()], ..Wish::default() };
        assert!(asked("nz-ncnz", &elsewhere).1.acts_in(Country::from_code("AU").unwrap()));
        let more = MoreRegions::These(vec![Region::told("Tasmania").unwrap()]);
        assert!(asked("nz-ncnz", &Wish { regions: more.clone(), ..Wish::default() }).0.is_empty());
        let (changes, victoria) = asked("au-vic-hcc", &Wish { regions: more, ..Wish::default() });
        assert_eq!((changes.len(), victoria.region.as_str()), (2, "Victoria, Tasmania"));
        let (_, whole) = asked("au-vic-hcc", &Wish { regions: MoreRegions::All, ..Wish::default() });
        assert_eq!(whole.region, "");
        assert!(whole.routing.regions.serve(None));
    }

    #[test]
    fn a_body_that_acts_elsewhere_too_is_offered_there() {
        let before = DirectoryFiles::from(SHIPPED);
        let wish = Wish { countries: vec![Country::from_code("AU").unwrap()], ..Wish::default() };
        let after = widened(&before, "nz-dapaanz", &wish).unwrap();
        let mut situation = Situation::untold(date!(2026 - 11 - 26));
        situation.care_country = Country::from_code("AU");
        situation.care_region = Region::told("Tasmania");
        situation.professions = vec!["addiction_practitioner".into()];
        let offers = |files: &DirectoryFiles| {
            let answer = route(&files.parse().unwrap(), &situation);
            answer.bodies.iter().any(|entry| entry.body == "nz-dapaanz")
        };
        assert!(!offers(&before) && offers(&after));
    }

    #[test]
    fn names_are_needed_less_strictly_and_never_more() {
        let wish = Wish { takes_anonymous: Some(TakesAnonymous::Yes), ..Wish::default() };
        let (_, entry) = asked("nz-ncnz", &wish);
        assert_eq!((entry.takes_anonymous, entry.routing.needs_named), (TakesAnonymous::Yes, NeedsNamed::No));
        assert!(entry.anonymous_note.is_empty(), "it said something else");
        let stricter = Wish { takes_anonymous: Some(TakesAnonymous::No), ..Wish::default() };
        assert!(asked("nz-ncnz", &stricter).0.is_empty());
    }

    #[test]
    fn nothing_else_of_the_file_changes() {
        let before = DirectoryFiles::from(SHIPPED);
        let after = widened(&before, "nz-hdc", &Wish::default()).unwrap();
        assert_eq!(after.bodies, before.bodies);
        assert_eq!(widened(&before, "made-up", &Wish::default()), None);
    }
}
