//! Arrows go one way: each layer names only the layers below it, and each crate is named only where it is at home.

use super::source::{Source, below};

/// Which layers each layer may name, itself apart.
const ARROWS: &[(&str, &[&str])] = &[
    ("main", &["cli"]),
    (
        "cli",
        &["app", "actions", "cleaning", "clock", "config", "demo", "domain", "i18n", "jobs", "mail", "seal", "store"],
    ),
    // The demo is a small portal of its own: it makes what it shows through the actions, as a person would.
    ("demo", &["app", "actions", "clock", "config", "domain", "i18n", "jobs", "mail", "seal", "store", "web"]),
    ("app", &["actions", "clock", "config", "domain", "jobs", "mail", "seal", "store", "vault", "web"]),
    ("web", &["actions", "cleaning", "clock", "config", "domain", "i18n", "pdf", "seal", "store"]),
    ("jobs", &["actions", "cleaning", "clock", "config", "domain", "i18n", "mail", "seal", "store"]),
    ("actions", &["cleaning", "clock", "config", "domain", "i18n", "mail", "pdf", "seal", "store", "vault"]),
    ("mail", &["domain", "i18n"]),
    ("pdf", &["i18n"]),
    ("cleaning", &["domain"]),
    ("vault", &[]),
    ("store", &["domain"]),
    ("seal", &[]),
    ("i18n", &["domain"]),
    ("clock", &[]),
    ("config", &["domain", "mail", "store"]),
    ("domain", &[]),
];

/// What goes against the arrows, and why: where a file begins, the layer it names.
const EXCEPTIONS: &[(&str, &str)] = &[
    // Pages that only a demo has: who is in it, and the folder its mails are written into.
    ("src/app.rs", "demo"),
    ("src/web/demo/", "demo"),
    ("src/web/demo/", "mail"),
    ("src/web/public/home.rs", "demo"),
];

/// Crates that have one home, and the layers that are it.
const HOMES: &[(&[&str], &[&str])] = &[
    (&["diesel", "diesel_migrations"], &["store"]),
    (&["rocket"], &["web", "app", "config", "cli", "demo"]),
    (&["rocket_dyn_templates"], &["web", "i18n"]),
    (&["fluent_templates", "fluent_langneg"], &["i18n"]),
    // The zones of the world, behind `domain::office`.
    (&["jiff"], &["domain"]),
    (&["lettre", "mail_parser", "percent_encoding", "rustls_native_certs", "tokio_rustls"], &["mail"]),
    (&["multer"], &["web"]),
    // Where the bytes of files rest, and how full its disk is.
    (&["object_store", "rustix"], &["vault"]),
    (&["clap"], &["cli"]),
    // What parses strangers' files, and the walls around it.
    (&["exif", "img_parts", "infer", "landlock", "lopdf", "quick_xml"], &["cleaning"]),
    // Limits of a process: its own when it serves, and those of the child that looks into files.
    (&["rlimit"], &["cleaning", "cli"]),
    (&["typst", "typst_as_lib", "typst_layout", "typst_pdf"], &["pdf"]),
    (
        &[
            "altcha_lib_rs",
            "argon2",
            "bip39",
            "chacha20poly1305",
            "hkdf",
            "hmac",
            "hpke",
            "pgp",
            "sha2",
            "subtle",
            "totp_rs",
            "x25519_dalek",
        ],
        &["seal"],
    ),
];

/// What the rules must not know: the world outside.
const NOT_IN_DOMAIN: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::io",
    "std::thread",
    "tokio::",
    "tracing::",
    "rand::",
    "url::",
    "now_utc",
];

/// The files of the program itself: those that only tests compile may name what they like.
fn program() -> Vec<Source> {
    let all = below("src", ".rs");
    let mut only_tests: Vec<String> = Vec::new();
    for source in &all {
        let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let own = source.path.strip_suffix("mod.rs").or(source.path.strip_suffix("lib.rs"));
        let inner = own.map_or_else(|| source.path.trim_end_matches(".rs").to_owned(), |_| folder.to_owned());
        for declared in source.text.split("#[cfg(test)]").skip(1) {
            let line = declared.trim_start().lines().next().unwrap_or_default();
            let name = line.strip_suffix(';').and_then(|line| line.rsplit_once("mod ")).map(|(_, name)| name);
            only_tests.extend(name.map(|name| format!("{inner}/{name}")));
        }
    }
    let is_test = |path: &str| {
        only_tests.iter().any(|test| path == format!("{test}.rs") || path.starts_with(&format!("{test}/")))
    };
    all.into_iter().filter(|source| !is_test(&source.path)).collect()
}

fn layer(source: &Source) -> &str {
    let inner = source.path.trim_start_matches("src/");
    inner.split(['/', '.']).next().unwrap_or_default()
}

/// The names that follow `word` in a line: `crate::store::Db` and `use crate::{store, seal}` both name layers.
fn named_after<'a>(line: &'a str, word: &str) -> Vec<&'a str> {
    let mut names = Vec::new();
    for (at, _) in line.match_indices(word) {
        let before = line[..at].chars().next_back();
        if before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == '$') {
            continue;
        }
        let rest = &line[at + word.len()..];
        let list = rest.strip_prefix('{').map_or(rest, |list| list.split('}').next().unwrap_or_default());
        let parts: Vec<&str> = if rest.starts_with('{') { list.split(',').collect() } else { vec![list] };
        for part in parts {
            let name = part.trim().split(|letter: char| !letter.is_alphanumeric() && letter != '_').next();
            names.extend(name.filter(|name| !name.is_empty()));
        }
    }
    names
}

#[test]
fn each_layer_names_only_the_layers_below_it() {
    let mut wrong = Vec::new();
    for source in program().iter().filter(|source| source.path != "src/lib.rs") {
        let own = layer(source);
        let (_, allowed) = ARROWS
            .iter()
            .find(|(name, _)| *name == own)
            .unwrap_or_else(|| panic!("{} is in no known layer: put it into the table", source.path));
        for (number, line) in source.program_lines() {
            for word in ["crate::", "candour::"] {
                for name in named_after(line, word) {
                    let is_layer = ARROWS.iter().any(|(layer, _)| *layer == name);
                    let excepted =
                        EXCEPTIONS.iter().any(|(file, layer)| source.path.starts_with(file) && *layer == name);
                    if is_layer && name != own && !allowed.contains(&name) && !excepted {
                        wrong.push(format!("{}:{number}: {own} names {name}", source.path));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_crate_is_named_only_at_home() {
    let mut wrong = Vec::new();
    for source in program() {
        let own = layer(&source).to_owned();
        for (number, line) in source.program_lines() {
            for (crates, homes) in HOMES {
                for name in *crates {
                    let named = !named_after(line, &format!("{name}::")).is_empty()
                        || line.trim_start().starts_with(&format!("use {name}::"));
                    if named && !homes.contains(&own.as_str()) {
                        wrong.push(format!("{}:{number}: {own} names {name}", source.path));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_domain_knows_nothing_of_the_world_outside() {
    let mut wrong = Vec::new();
    for source in below("src/domain", ".rs") {
        for (number, line) in source.program_lines() {
            for word in NOT_IN_DOMAIN {
                if !named_after(line, word).is_empty() || line.contains(&format!("use {word}")) {
                    wrong.push(format!("{}:{number}: the domain names {word}", source.path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn templates_pass_nothing_unescaped_and_hold_no_script_or_style() {
    let mut wrong = Vec::new();
    for source in below("templates", ".html") {
        for (number, line) in (1..).zip(source.text.lines()) {
            let filtered = line.split("{%").chain(line.split("{{")).any(|part| {
                part.split(['}', '%'])
                    .next()
                    .unwrap_or_default()
                    .split('|')
                    .skip(1)
                    .any(|filter| filter.trim().starts_with("safe"))
            });
            if filtered || line.contains("autoescape") {
                wrong.push(format!("{}:{number}: goes round the escaping", source.path));
            }
            let handler = [" onclick=", " onload=", " onsubmit=", " onchange=", " style=\"", "<style", "javascript:"];
            if handler.iter().any(|word| line.contains(word))
                || (line.contains("<script") && !line.contains("<script src=\"/static/"))
            {
                wrong.push(format!("{}:{number}: script or style in a page", source.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
