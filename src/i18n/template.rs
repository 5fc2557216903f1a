//! The functions `t(key="…", name=value)` and `t_both(…)` of all templates.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use rocket_dyn_templates::tera::{Error, Function, Result};
use serde_json::Value;

use super::{Arguments, Language, Said, lookup};

/// The function in one language. A missing key or argument type stops the rendering.
pub struct TemplateText(pub Language);

impl Function for TemplateText {
    fn call(&self, arguments: &HashMap<String, Value>) -> Result<Value> {
        let (key, given) = read(arguments)?;
        found(lookup(self.0, key, &given), key).map(Value::String)
    }
}

/// The same with the English original where that has to stand below it: what the macro `say` shows.
pub struct TemplateBoth(pub Language);

impl Function for TemplateBoth {
    fn call(&self, arguments: &HashMap<String, Value>) -> Result<Value> {
        let (key, given) = read(arguments)?;
        found(lookup(self.0, key, &given), key)?;
        let said = Said::of(self.0, |language| lookup(language, key, &given).unwrap_or_default());
        serde_json::to_value(said).map_err(Error::json)
    }
}

/// The key, and what is put into its text.
fn read(arguments: &HashMap<String, Value>) -> Result<(&str, Arguments<'_>)> {
    let key = arguments.get("key").and_then(Value::as_str).ok_or_else(|| Error::msg("t() needs a key"))?;
    let mut given = Arguments::new();
    for (name, value) in arguments.iter().filter(|(name, _)| *name != "key") {
        let value = match value {
            Value::String(text) => FluentValue::from(text.as_str()),
            Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
            _ => return Err(Error::msg(format!("t(key={key}): {name} is neither text nor number"))),
        };
        given.insert(Cow::Owned(name.replace('_', "-")), value);
    }
    Ok((key, given))
}

fn found(text: Option<String>, key: &str) -> Result<String> {
    text.ok_or_else(|| Error::msg(format!("no text under the key {key}")))
}
