//! What a form changes of the files that are there: what bodies see as their names, and which go.

use crate::actions::evidence::FileChange;
use crate::domain::evidence::{EvidenceAnswers, plain_name_key};
use crate::i18n::{self, Argument};
use crate::web::form::Fields;
use crate::web::visit::Visit;

/// Everything that the form says about files.
pub(crate) fn changes(visit: &Visit<'_>, fields: &Fields, known: &EvidenceAnswers) -> Vec<FileChange> {
    let mut changes: Vec<FileChange> = fields
        .under("name.")
        .map(|(file, name)| FileChange::Name { file: file.to_owned(), name: name.to_owned() })
        .collect();
    if fields.one("go") == "plain" {
        changes.extend(plain_names(visit, known));
    }
    changes.extend(fields.many("remove").into_iter().map(|file| FileChange::Remove { file }));
    changes
}

/// Names that say no more than what sort of thing each file is.
fn plain_names<'a>(visit: &'a Visit<'_>, known: &'a EvidenceAnswers) -> impl Iterator<Item = FileChange> + 'a {
    (1..).zip(&known.files).map(|(number, file)| {
        let key = plain_name_key(file.finding.kind.group());
        let name = i18n::text_with(visit.language, key, &[("number", Argument::Number(number))]);
        FileChange::Name { file: file.id.clone(), name }
    })
}
