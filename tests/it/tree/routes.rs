//! Every route says who may come, and every form is checked for its csrf field.

use super::source::{below, read};

/// Routes that give everybody the same bytes and need no guard.
const FOR_ALL: &[(&str, &str)] = &[("src/web/assets.rs", "files of the look, the same for everybody")];

/// The types of guards.rs that hold a visit: whoever takes one has said who may come.
fn guards() -> Vec<String> {
    let text = read("src/web/guards.rs");
    let names = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub(crate) struct ")?.split_once("<'r>").map(|(name, _)| name));
    names.map(str::to_owned).collect()
}

/// Each route: its file and line, its method, and everything from the attribute to the function's body.
fn routes() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for source in below("src/web", ".rs") {
        let lines: Vec<&str> = source.text.lines().collect();
        for (place, line) in lines.iter().enumerate() {
            let Some(attribute) = line.trim_start().strip_prefix("#[") else { continue };
            let method = attribute.split('(').next().unwrap_or_default();
            let method = method.trim_start_matches("rocket::");
            if !["get", "post", "put", "delete", "patch", "head", "options", "route"].contains(&method) {
                continue;
            }
            let mut head = String::new();
            for line in &lines[place..] {
                head.push_str(line);
                head.push('\n');
                if line.contains('{') && head.contains("fn ") && head.matches('(').count() == head.matches(')').count()
                {
                    break;
                }
            }
            found.push((format!("{}:{}", source.path, place + 1), method.to_owned(), head));
        }
    }
    found
}

#[test]
fn every_route_has_a_guard() {
    let guards = guards();
    assert!(
        ["Public", "Reporter", "Looker", "Officer", "Operator"]
            .iter()
            .all(|name| guards.iter().any(|guard| guard == name))
    );
    let exempt = |place: &str| FOR_ALL.iter().any(|(path, _)| place.starts_with(path));
    let open: Vec<_> = routes()
        .into_iter()
        .filter(|(place, _, head)| !exempt(place) && !guards.iter().any(|guard| head.contains(&format!("{guard}<'"))))
        .map(|(place, _, _)| place)
        .collect();
    assert!(open.is_empty(), "routes without a guard:\n{}", open.join("\n"));
}

#[test]
fn every_post_is_checked_and_nothing_else_changes_things() {
    let mut wrong = Vec::new();
    for (place, method, head) in routes() {
        match method.as_str() {
            "get" => {}
            // `CheckedUpload` checks the field before it takes a byte of a file.
            "post" if head.contains("Checked<") || head.contains("CheckedUpload<") => {}
            "post" => wrong.push(format!("{place}: a POST that does not check the csrf field")),
            other => wrong.push(format!("{place}: browsers' forms know no {other}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_address_carries_a_token_or_a_language() {
    for (place, _, head) in routes() {
        let address = head.split('"').nth(1).unwrap_or_default().to_owned();
        for word in ["<token", "<words", "<lang"] {
            assert!(!address.contains(word), "{place}: {address}");
        }
    }
}
