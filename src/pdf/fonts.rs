//! The fonts inside the program: one for what most people write, and one for each other script.

use include_dir::{Dir, include_dir};

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/pdf/fonts");

/// Every font file, in the order of their names.
pub(super) fn all() -> Vec<&'static [u8]> {
    let fonts = FOLDER.files().filter(|file| file.path().extension().is_some_and(|ending| ending == "ttf"));
    fonts.map(include_dir::File::contents).collect()
}
