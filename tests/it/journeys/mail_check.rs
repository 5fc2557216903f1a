//! `candour mail check`: whoever runs the portal learns what their mail server answers, and what to do about it.

use crate::world::faulty_server::{Fault, FaultyServer};
use crate::world::portal::TestPortal;

/// Runs the check while a fault is played. Gives what was printed, and whether it ended well.
fn check(portal: &TestPortal) -> (String, bool) {
    let output = portal.command(&["mail", "check", &portal.mail_of("somebody")], "");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(!printed.contains("loopback"), "the password is printed:\n{printed}");
    (printed, output.status.success())
}

#[test]
fn each_step_that_went_well_is_told_and_the_mail_arrives() {
    let portal = TestPortal::start();
    let (printed, well) = check(&portal);
    assert!(well, "{printed}");
    for step in
        ["ok  connection", "ok  greeting", "ok  encryption", "ok  sign in", "ok  sender", "ok  recipient", "ok  mail"]
    {
        assert!(printed.contains(step), "{step}:\n{printed}");
    }
    assert!(printed.contains("2.0.0 Taken"), "the server's own words are missing:\n{printed}");
    assert_eq!(portal.mailbox.next(&portal.mail_of("somebody")).subject, "Test message");
}

#[test]
fn each_fault_is_told_with_what_to_do_about_it() {
    let server = FaultyServer::start();
    let portal = TestPortal::start_with(&server);
    for (fault, step, todo) in [
        (Fault::TooBusy, "NO  greeting    421 localhost Too busy", "Try again in a quarter of an hour"),
        (Fault::NoTls, "NO  encryption  not offered", "no password either"),
        (Fault::WrongCertificate, "NO  encryption  nobody whom this machine trusts", "SSL_CERT_FILE"),
        (Fault::Injected, "NO  encryption", "somebody on the way changes what is sent"),
        (Fault::NoMailbox, "NO  recipient   550 5.1.1 No such mailbox", "Check the address"),
        (Fault::Greylist, "NO  recipient   451 4.7.1 Greylisted", "the portal does so by itself"),
        (Fault::SmallSize, "NO  sender      it takes no mail of more than 100 bytes", "take larger mails"),
        (Fault::DropInMail, "NO  mail", "The connection broke"),
    ] {
        server.play(fault);
        let (printed, well) = check(&portal);
        assert!(!well && printed.contains(step) && printed.contains(todo), "{fault:?}:\n{printed}");
    }
}

#[test]
fn a_folder_is_told_to_be_one() {
    let portal = TestPortal::start();
    let folder = portal.data_dir().join("mail");
    let url = format!("file:{}", folder.display());
    let output = portal.command_with(&[("CANDOUR_MAIL_URL", &url)], &["mail", "check", "somebody@example.org"]);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.contains(&folder.display().to_string()) && printed.contains("sent to nobody"), "{printed}");
    assert_eq!(std::fs::read_dir(&folder).expect("the folder").count(), 1);
}
