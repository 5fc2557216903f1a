//! What to do about a step of sending that did not succeed, in plain words.

use crate::mail::transport::{Distrust, Failure, Step, Why};

/// What it means, and what to do.
pub(super) fn advice(failure: &Failure) -> &'static str {
    match (failure.step, &failure.why) {
        (_, Why::Untrusted(distrust)) => untrusted(distrust),
        (_, Why::Silent) if failure.step != Step::Connect => {
            "The server took longer than we wait. If it stays so, ask whoever runs it. If it expects encryption from the first \
             byte, write smtps:// instead of smtp:// in CANDOUR_MAIL_URL."
        }
        (Step::Connect, _) => {
            "Nobody listens there, or something on the way lets nothing through. Check the host and the port in \
             CANDOUR_MAIL_URL, and firewalls. Many networks let nothing out to port 25: use 587, or smtps:// with 465."
        }
        (Step::Hello, Why::Said(400..=499, _)) => {
            "The server takes nothing from here just now. Try again in a quarter of an hour. If it stays so, ask whoever runs it \
             whether this machine may send."
        }
        (Step::Hello, Why::Said(..)) => {
            "The server wants nothing from this machine. Ask whoever runs it whether this machine's address may send."
        }
        (Step::Hello, _) | (Step::Encrypt, Why::Broken(_)) => {
            "Something is there, but it does not speak as a mail server does. If it expects encryption from the first byte (often \
             port 465), write smtps://; if it does not (often 587), write smtp://…?tls=required."
        }
        (Step::Encrypt, _) => {
            "The server offers no encryption here, and so nothing was sent to it, no password either. Use the port at which it \
             does: often 587 with ?tls=required, or smtps:// with 465."
        }
        (Step::SignIn, Why::NotOffered) => {
            "The server wants nobody to sign in here, or not in a way that we know (PLAIN, LOGIN). Add ?tls=required, because \
             many offer it only then. If no name is needed, take name and password out of CANDOUR_MAIL_URL."
        }
        (Step::SignIn, _) => {
            "Name or password are wrong, or this account may not send. Signs such as @ : / in them are written as %40 %3A %2F \
             in CANDOUR_MAIL_URL."
        }
        (_, Why::TooLarge(_)) => "Ask whoever runs the mail server to take larger mails.",
        (Step::Sender, _) => {
            "The server takes no mail from this address. CANDOUR_MAIL_FROM has to be an address that this account may use."
        }
        (Step::Recipient, Why::Said(400..=499, _)) => {
            "Not now. Many servers take mail from a stranger only on the second try. Try again in a quarter of an hour; the \
             portal does so by itself."
        }
        (Step::Recipient, _) => {
            "There is no such mailbox, or the server passes nothing on for us. Check the address. If it is right, the account \
             has to be allowed to send to other domains."
        }
        (Step::Content, Why::Said(400..=499, _)) => {
            "The server wants the mail later. The portal tries again by itself. Its words say more."
        }
        (Step::Content, Why::Said(..)) => {
            "The server looked at the mail and did not want it. Its words say more; often the domain it comes from lacks SPF or \
             DKIM."
        }
        (Step::Content, _) => {
            "The connection broke before the server said that it has the mail. Try again. If it stays so, ask whoever runs it."
        }
    }
}

/// Why a connection is not to be trusted, in a few words.
pub(super) fn distrust(distrust: &Distrust) -> &str {
    match distrust {
        Distrust::OutOfDate => "the certificate is out of date",
        Distrust::OtherName => "the certificate is for another name",
        Distrust::Unknown => "nobody whom this machine trusts vouches for the certificate",
        Distrust::Other(words) => words,
    }
}

const fn untrusted(distrust: &Distrust) -> &'static str {
    match distrust {
        Distrust::OutOfDate => {
            "Nothing was sent. Whoever runs the mail server has to renew its certificate. Check this machine's clock too."
        }
        Distrust::OtherName => {
            "Nothing was sent. Write the name that the certificate is for into CANDOUR_MAIL_URL: a server's address in numbers, \
             or a second name for it, is another name."
        }
        Distrust::Unknown => {
            "Nothing was sent. If it is a server of your own, add who vouches for it to the certificates that this machine trusts \
             (Debian: put it into /usr/local/share/ca-certificates and run update-ca-certificates), or name its file in \
             SSL_CERT_FILE. If it is not, somebody may sit between you and the server."
        }
        Distrust::Other(_) => {
            "Nothing was sent. What came was no encryption, or none that is good enough: the wrong port, or somebody on the way \
             changes what is sent."
        }
    }
}
