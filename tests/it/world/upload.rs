//! A form with files, as a browser sends it.

use scraper::Html;

use super::browser::{Browser, Page};
use super::form::Form;

/// A file that somebody chooses.
#[derive(Clone)]
pub(crate) struct Chosen<'a> {
    /// What it is called.
    pub(crate) name: &'a str,
    /// What is in it.
    pub(crate) bytes: Vec<u8>,
}

/// What stands between the parts.
pub(crate) const BOUNDARY: &str = "----candour-journey-7d1f";

/// The bytes of a form with these fields and files, in this order.
pub(crate) fn multipart(fields: &[(String, String)], files: &[Chosen<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    for file in files {
        // As browsers do it (HTML, multipart form data): quotes and line ends of a name are written in percent.
        let name = file.name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend_from_slice(&file.bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

impl Browser {
    /// Fills in the form of a page that goes to `action`, with files, sends it, and follows where it leads.
    pub(crate) fn upload(&mut self, page: &Page, action: &str, with: &[(&str, &str)], files: &[Chosen<'_>]) -> Page {
        let form = page.form(action);
        let fields = form.filled(with);
        // The field for files itself is among them, with nothing in it.
        let fields: Vec<_> = fields.into_iter().filter(|(name, _)| name != "file").collect();
        let answer = self.post_bytes(&form.action, &multipart(&fields, files));
        self.follow(answer)
    }

    /// Presses a button of the form to `action`, wherever on the page it stands, with this typed and these files chosen: everything
    /// in the order in which a browser sends it. Follows where it leads.
    pub(crate) fn press(
        &mut self,
        page: &Page,
        (action, button): (&str, (&str, &str)),
        typed: &[(&str, &str)],
        files: &[Chosen<'_>],
    ) -> Page {
        let mut fields = Form::pressed(&Html::parse_document(&page.html), action, button);
        fields.retain(|(name, _)| name != "file");
        for (name, value) in typed {
            let field = fields.iter_mut().find(|(field, _)| field == name);
            (*value).clone_into(&mut field.unwrap_or_else(|| panic!("no field {name}")).1);
        }
        let answer = self.post_bytes(action, &multipart(&fields, files));
        self.follow(answer)
    }

    /// Adds files on the page for them; ends where that leads.
    pub(crate) fn add_files(&mut self, files: &[Chosen<'_>]) -> Page {
        let page = self.get("/report/evidence").ok();
        self.upload(&page, "/report/evidence", &[("go", "stay")], files)
    }
}
