//! The template engine with every template embedded, and the functions they may use.

use include_dir::{Dir, include_dir};
use rocket::fairing::Fairing;
use rocket_dyn_templates::{Template, tera::Tera};

use crate::i18n::TemplateText;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The fairing that renders pages.
pub(crate) fn engine() -> impl Fairing {
    Template::try_custom(|engines| {
        prepare(&mut engines.tera)?;
        Ok(())
    })
}

/// Fills an engine with all templates. Every name ends in `.html`, so that every one is escaped.
pub(crate) fn prepare(tera: &mut Tera) -> rocket_dyn_templates::tera::Result<()> {
    let mut found = Vec::new();
    collect(&TEMPLATES, &mut found);
    tera.add_raw_templates(found)?;
    tera.register_function("t", TemplateText);
    Ok(())
}

fn collect(folder: &'static Dir<'static>, found: &mut Vec<(&'static str, &'static str)>) {
    for file in folder.files() {
        if let (Some(name), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            found.push((name, text));
        }
    }
    for inner in folder.dirs() {
        collect(inner, found);
    }
}
