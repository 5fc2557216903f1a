//! The template engines, one for each language, with every template embedded and the functions they may use.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use rocket::fairing::{AdHoc, Fairing};
use rocket_dyn_templates::tera::{Context, Error, Result, Tera};

use crate::i18n::{Language, TemplateBoth, TemplateText};

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// Read once in a process, which takes a while: every portal in it has the same templates.
static ENGINES: LazyLock<Result<Engines>> = LazyLock::new(Engines::read);

/// The engines of all languages that are offered.
pub(crate) struct Engines(Vec<(Language, Tera)>);

impl Engines {
    /// Those of this program.
    ///
    /// # Errors
    /// When a template cannot be read.
    pub(crate) fn get() -> std::result::Result<&'static Self, &'static Error> {
        ENGINES.as_ref()
    }

    /// Reads all templates. Every name ends in `.html`, so that every one is escaped.
    fn read() -> Result<Self> {
        let mut found = Vec::new();
        collect(&TEMPLATES, &mut found);
        let mut tera = Tera::default();
        tera.add_raw_templates(found)?;
        let engine = |language| {
            let mut own = tera.clone();
            own.register_function("t", TemplateText(language));
            own.register_function("t_both", TemplateBoth(language));
            (language, own)
        };
        Ok(Self(Language::offered().map(engine).collect()))
    }

    /// A page in this language.
    ///
    /// # Errors
    /// When the template asks for what is not there.
    pub(crate) fn render(&self, language: Language, template: &str, context: &Context) -> Result<String> {
        let engine = self.0.iter().find(|(own, _)| *own == language);
        let (_, engine) = engine.ok_or_else(|| Error::msg("a language without a catalogue"))?;
        engine.render(template, context)
    }
}

/// The fairing that makes the engines before the first page.
pub(crate) fn engines() -> impl Fairing {
    AdHoc::try_on_ignite("templates", |rocket| async {
        match Engines::get() {
            Ok(engines) => Ok(rocket.manage(engines)),
            Err(error) => {
                tracing::error!(%error, "the templates cannot be read");
                Err(rocket)
            }
        }
    })
}

fn collect(folder: &'static Dir<'static>, found: &mut Vec<(&'static str, &'static str)>) {
    for file in folder.files().filter(|file| file.path().extension().is_some_and(|ending| ending == "html")) {
        if let (Some(name), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            found.push((name, text));
        }
    }
    for inner in folder.dirs() {
        collect(inner, found);
    }
}
