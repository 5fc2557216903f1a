//! What is said at the start: what to open, where everything is, what is still missing.

use std::fmt::Write as _;
use std::io::IsTerminal as _;

use crate::actions::ActionError;
use crate::actions::Portal;
use crate::actions::join::home_body;
use crate::config::Missing;
use crate::store::{DatabaseUrl, accounts};

/// The text for the terminal.
pub(super) async fn text(portal: &Portal) -> Result<String, ActionError> {
    let operators = portal.db.read(accounts::count_operators).await?;
    let setup = home_body::link(portal).await?;
    let config = &portal.config;
    let mut text = format!("Candour is here: {}\n", config.base_url);
    // Writing to a string cannot fail.
    let _ = match &config.database {
        DatabaseUrl::Sqlite(path) => writeln!(text, "  Database:  {}", path.display()),
        DatabaseUrl::Postgres(_) => writeln!(text, "  Database:  PostgreSQL"),
    };
    let _ = writeln!(text, "  Keys:      {}", config.keys_file.display());
    text.push_str(
        "             Keep a copy of the keys off this machine, and apart from the backups of the database.\n",
    );
    let missing = config.missing();
    if !missing.is_empty() {
        text.push_str("Inviting bodies and sending reports are switched off until these are set:\n");
        for setting in missing {
            let _ = writeln!(text, "  {}", meaning(setting));
        }
    }
    if let Some(why) = config.readable_pdf.why_not() {
        let _ = writeln!(text, "CANDOUR_MAIL_READABLE_PDF is not in force: {why}.");
    }
    if config.notice_from_tells() {
        text.push_str(
            "Recommended:\n  CANDOUR_NOTICE_FROM  the address that reporters who ask for it are mailed from: its name \
             and domain should say nothing\n",
        );
    }
    if let (Some(home), Some(setup)) = (portal.home_body(), setup) {
        let _ = writeln!(
            text,
            "This is the portal of {}. Open this link once to set it up, and give it to nobody:",
            home.name
        );
        // Where it is no terminal it is a log, which others may read.
        let _ = if std::io::stdout().is_terminal() {
            writeln!(text, "  {setup}")
        } else {
            writeln!(text, "  candour operator setup-link    prints it, in the same folder and settings")
        };
    } else if operators == 0 && portal.config.home_body.is_some() && !portal.config.missing().is_empty() {
        text.push_str("Then start it again: it shows the link to set it up with.\n");
    } else if operators == 0 {
        text.push_str("Nobody runs this portal yet. Make the first operator, in the same folder and settings:\n");
        text.push_str("  candour operator add --email you@example.org\n");
    }
    Ok(text.trim_end().to_owned())
}

const fn meaning(setting: Missing) -> &'static str {
    match setting {
        Missing::Mail => {
            "CANDOUR_MAIL_URL    where mail goes: smtps://user:password@host, or file:<folder> to try things"
        }
        Missing::LegalName => "CANDOUR_LEGAL_NAME  who runs this, as the public sees it",
        Missing::Contact => "CANDOUR_CONTACT     how the public reaches them",
    }
}
