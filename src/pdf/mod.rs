//! Papers as tagged PDF, set by typst from the templates in `templates/pdf/`.
//!
//! Owns the typesetting and its fonts. What was typed goes in as data and is never read as markup. Must never open a file or
//! a connection, nor keep anything of a paper once it is set.

mod fonts;
pub mod paper;
