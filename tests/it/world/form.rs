//! A form as a browser without scripts sees it: its fields with what stands in them.

use altcha_lib_rs::{Challenge, Payload, solve_challenge};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use scraper::{ElementRef, Html, Selector};

/// A form of a page.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    /// Where it goes.
    pub(crate) action: String,
    /// What would be sent if nothing were filled in, in the order of the page.
    fields: Vec<(String, String)>,
    /// Every name it has a field for.
    names: Vec<String>,
    /// Every value that can be chosen, by name: radios, checkboxes, options of selects, buttons.
    choices: Vec<(String, String)>,
    /// The task for the script of the page; none without one.
    task: Option<String>,
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

impl Form {
    /// The forms of a page, in its order, but the one that stands on every page: the choice of a language.
    pub(crate) fn all(html: &Html, path: &str) -> Vec<Self> {
        let posting = selector("form[method=post]");
        let forms = html.select(&posting);
        forms.filter(|form| form.attr("action") != Some("/language")).map(|form| Self::read(form, path)).collect()
    }

    /// What a browser sends of the form to `action` when this button is pressed: all that belongs to it, inside it or not, and the
    /// button itself, in the order of the page.
    #[track_caller]
    pub(crate) fn pressed(html: &Html, action: &str, button: (&str, &str)) -> Vec<(String, String)> {
        let posting = selector("form[method=post]");
        let element = html.select(&posting).find(|form| form.attr("action") == Some(action)).expect("the form");
        let mut form = Self::empty(action.to_owned());
        let mut pressed = false;
        for field in html.select(&selector("input, textarea, select, button")) {
            let belongs = match field.attr("form") {
                Some(owner) => Some(owner) == element.attr("id"),
                None => field.ancestors().any(|node| node.id() == element.id()),
            };
            let Some(name) = field.attr("name").filter(|_| belongs) else { continue };
            if field.value().name() != "button" {
                form.add(field, name);
            } else if (name, field.attr("value").unwrap_or_default()) == button {
                form.fields.push((name.to_owned(), button.1.to_owned()));
                pressed = true;
            }
        }
        assert!(pressed, "the form to {action} has no button {button:?}");
        form.fields
    }

    const fn empty(action: String) -> Self {
        Self { action, fields: Vec::new(), names: Vec::new(), choices: Vec::new(), task: None }
    }

    fn read(element: ElementRef<'_>, path: &str) -> Self {
        let action = element.attr("action").filter(|action| !action.is_empty()).unwrap_or(path).to_owned();
        let mut form = Self::empty(action);
        for field in element.select(&selector("input, textarea, select, button")) {
            if let Some(name) = field.attr("name") {
                form.add(field, name);
            }
        }
        form
    }

    fn add(&mut self, field: ElementRef<'_>, name: &str) {
        self.names.push(name.to_owned());
        if let Some(task) = field.attr("data-work") {
            self.task = Some(task.to_owned());
        }
        let value = field.attr("value").unwrap_or_default().to_owned();
        match (field.value().name(), field.attr("type").unwrap_or_default()) {
            ("textarea", _) => {
                let text = field.text().collect::<String>();
                self.fields.push((name.to_owned(), text.strip_prefix('\n').unwrap_or(&text).to_owned()));
            }
            ("select", _) => {
                let options: Vec<_> = field.select(&selector("option")).collect();
                let chosen = options.iter().find(|option| option.attr("selected").is_some()).or(options.first());
                let value = |option: &ElementRef<'_>| {
                    option.attr("value").map_or_else(|| option.text().collect(), str::to_owned)
                };
                self.choices.extend(options.iter().map(|option| (name.to_owned(), value(option))));
                self.fields.extend(chosen.map(|option| (name.to_owned(), value(option))));
            }
            ("button", _) => self.choices.push((name.to_owned(), value)),
            (_, "radio" | "checkbox") => {
                if field.attr("checked").is_some() {
                    self.fields.push((name.to_owned(), value.clone()));
                }
                self.choices.push((name.to_owned(), value));
            }
            _ => self.fields.push((name.to_owned(), value)),
        }
    }

    /// What the field `work` holds once the script of the page has done its task.
    #[track_caller]
    pub(crate) fn work(&self) -> String {
        let task = self.task.as_ref().unwrap_or_else(|| panic!("the form to {} has no task", self.action));
        let task: Challenge = serde_json::from_str(task).expect("a task");
        let found = solve_challenge(&task.challenge, &task.salt, Some(task.algorithm), Some(task.maxnumber), 0);
        let Challenge { algorithm, challenge, salt, signature, .. } = task;
        let done = Payload { algorithm, challenge, number: found.expect("a number"), salt, signature, took: None };
        STANDARD.encode(serde_json::to_string(&done).expect("an answer"))
    }

    /// Whether it has a task for the script of the page.
    pub(crate) const fn has_task(&self) -> bool {
        self.task.is_some()
    }

    /// Whether it has a field of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    /// What stands in a field.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The values a person could choose under a name.
    pub(crate) fn choices(&self, name: &str) -> Vec<&str> {
        self.choices.iter().filter(|(field, _)| field == name).map(|(_, value)| value.as_str()).collect()
    }

    /// What is sent when these fields are filled in. A field that is not there, or a choice nobody could make, is a
    /// mistake of the test or of the page.
    pub(crate) fn filled(&self, with: &[(&str, &str)]) -> Vec<(String, String)> {
        for (name, value) in with {
            assert!(self.has(name), "the form to {} has no field {name}; it has {:?}", self.action, self.names);
            let choices = self.choices(name);
            let possible = choices.is_empty() || value.is_empty() || choices.contains(value);
            assert!(possible, "{name} cannot be {value:?} in the form to {}; it can be {choices:?}", self.action);
        }
        let kept = self.fields.iter().filter(|(name, _)| !with.iter().any(|(other, _)| other == name));
        let new = with.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        kept.cloned().chain(new).collect()
    }
}
