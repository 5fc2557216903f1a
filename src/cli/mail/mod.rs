//! `mail check`: sends one mail and says, step by step, what the mail server answered.

mod advice;

use std::process::ExitCode;

use crate::config::Config;
use crate::mail::transport::{self, Failure, MailUrl, Step, Went, Why};
use crate::mail::{MailForm, QueuedMail, Transport};
use crate::seal;
use crate::store::ids::QueuedMailId;

/// Subcommands of `mail`.
#[derive(clap::Subcommand)]
pub(super) enum Mail {
    /// Sends a test mail to an address, and says what the mail server answered.
    Check {
        /// Whose mailbox it goes to: one that you can look into.
        address: String,
    },
}

/// Runs the subcommand.
pub(super) fn run(Mail::Check { address }: &Mail) -> ExitCode {
    let config = match super::config() {
        Ok(config) => config,
        Err(fault) => return super::stop(&fault, 2),
    };
    if !transport::is_address(address) {
        return super::stop(&"this is no email address", 2);
    }
    let Some(url) = config.mail.clone() else {
        return super::stop(&"no mail server is set: write its address into CANDOUR_MAIL_URL", 2);
    };
    let mail = test_mail(&config, address);
    super::say(&format!("A test mail from {} to {address}", config.mail_from));
    if let Some(why) = config.readable_pdf.why_not() {
        super::say(&format!("CANDOUR_MAIL_READABLE_PDF is not in force: {why}."));
    }
    super::on_runtime(send(&url, &config, &mail))
}

fn test_mail(config: &Config, to: &str) -> QueuedMail {
    let host = config.mail_from.rsplit_once('@').map_or("localhost", |(_, host)| host);
    QueuedMail {
        to: to.to_owned(),
        subject: "Test message".to_owned(),
        text: "This mail was sent to see whether mail leaves as it should. You need not answer it.\n".to_owned(),
        form: MailForm::Plain,
        message_id: format!("<{}@{host}>", QueuedMailId(seal::random_id(&mut seal::entropy()))),
        return_path: None,
    }
}

async fn send(url: &MailUrl, config: &Config, mail: &QueuedMail) -> ExitCode {
    let transport = match Transport::open(url, config.mail_pace) {
        Ok(transport) => transport,
        Err(fault) => return super::stop(&fault, 2),
    };
    let transport = match transport.signed_with(config.dkim.as_ref()) {
        Ok(transport) => transport,
        Err(fault) => return super::stop(&fault, 2),
    };
    let told =
        transport.watch(&config.mail_from, mail, &mut |step, went| line("ok", step, &went_in_words(&went))).await;
    match told {
        Ok(()) => {
            super::say(&format!("\n{}", taken_by(url)));
            ExitCode::SUCCESS
        }
        Err(failure) => {
            line("NO", failure.step, &why_in_words(&failure));
            super::say(&format!("\n{}", advice_for(url, &failure)));
            ExitCode::FAILURE
        }
    }
}

/// What it means that a mail was taken.
fn taken_by(url: &MailUrl) -> String {
    match url {
        MailUrl::Smtp(_) => {
            "The server has taken the mail. Look whether it arrives, also in the folder for junk. Where it is \
                             taken for junk, the domain it comes from needs SPF and DKIM."
                .to_owned()
        }
        MailUrl::Sendmail(program) => format!(
            "{} has taken the mail into the queue of this machine's mail server. Whether it leaves stands in that server's log; \
             `mailq` shows what waits.",
            program.display()
        ),
        MailUrl::Folder(folder) => {
            format!("The setting names a folder. The mail lies in {} and is sent to nobody.", folder.display())
        }
    }
}

fn advice_for(url: &MailUrl, failure: &Failure) -> String {
    match url {
        MailUrl::Smtp(_) => advice::advice(failure).to_owned(),
        MailUrl::Sendmail(program) => format!(
            "{} cannot be run, or did not take the mail. Run it by hand: echo test | {} -i somebody@example.org",
            program.display(),
            program.display()
        ),
        MailUrl::Folder(folder) => {
            format!(
                "The mail could not be written into {}. Is there room, and may this user write there?",
                folder.display()
            )
        }
    }
}

fn line(mark: &str, step: Step, words: &str) {
    super::say(&format!("  {mark}  {:<11} {words}", name(step)));
}

const fn name(step: Step) -> &'static str {
    match step {
        Step::Connect => "connection",
        Step::Hello => "greeting",
        Step::Encrypt => "encryption",
        Step::SignIn => "sign in",
        Step::Sender => "sender",
        Step::Recipient => "recipient",
        Step::Content => "mail",
    }
}

fn went_in_words(went: &Went) -> String {
    match went {
        Went::Said(words) => words.clone(),
        Went::Encrypted => "encrypted; the certificate is trusted and for this name".to_owned(),
        Went::InClear => "none: what is sent goes in clear, as the setting allows".to_owned(),
        Went::NoSignIn => "not tried: there is no name and password in the setting".to_owned(),
    }
}

fn why_in_words(failure: &Failure) -> String {
    match &failure.why {
        Why::Said(code, words) => format!("{code} {words}"),
        Why::Silent => "no answer in time".to_owned(),
        Why::Broken(words) => words.clone(),
        Why::NotOffered => "not offered".to_owned(),
        Why::Untrusted(distrust) => advice::distrust(distrust).to_owned(),
        Why::TooLarge(most) => format!("it takes no mail of more than {most} bytes"),
    }
}
