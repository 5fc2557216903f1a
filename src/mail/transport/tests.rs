use std::path::Path;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use super::*;
use crate::mail::MailForm;
use crate::mail::notice::Letter;
use crate::mail::report_mail::{Around, Attached, AttachedKind, entity};

fn mail() -> QueuedMail {
    QueuedMail {
        to: "desk@example.org".to_owned(),
        subject: "Message 7K3M-9QXD for the complaints desk".to_owned(),
        text: format!("Hello.\nhttps://report.example.org/got-it/{}\n", "x".repeat(70)),
        form: MailForm::Plain,
        message_id: "<0a1b2c@report.example.org>".to_owned(),
        return_path: None,
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("candour-mail-{}-{name}", std::process::id()));
    drop(std::fs::remove_dir_all(&folder));
    folder
}

#[tokio::test]
async fn a_mail_sent_twice_is_one_whole_file() {
    let folder = folder("twice");
    let transport = Transport::open(&MailUrl::Folder(folder.clone()), Pace::default()).unwrap();
    for _ in 0..2 {
        transport.send("reports@example.org", &mail()).await.unwrap();
    }
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["0a1b2c.eml"]);
    let text = std::fs::read_to_string(folder.join("0a1b2c.eml")).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    for line in [
        "From: Candour <reports@example.org>",
        "To: desk@example.org",
        "Subject: Message 7K3M-9QXD for the complaints desk",
        "Message-ID: <0a1b2c@report.example.org>",
        "Auto-Submitted: auto-generated",
        "Content-Type: text/plain; charset=utf-8",
        &format!("https://report.example.org/got-it/{}", "x".repeat(70)),
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
}

/// A report as a mail that can be read.
fn readable() -> QueuedMail {
    let bytes: Vec<u8> = b"\r\n.\n-- text\n".iter().copied().chain(0..=255).collect();
    let attached = vec![Attached { name: "hēnare.jpg".to_owned(), bytes: bytes.into(), kind: AttachedKind::File }];
    let letter = Letter { subject: String::new(), text: "Tēnā koe.\n".to_owned() };
    let entity = entity(&Around::Nothing, letter, attached).unwrap();
    let mut mail = mail();
    mail.form = MailForm::Parts;
    mail.text = String::from_utf8(entity.to_vec()).unwrap();
    mail
}

#[test]
fn a_mail_of_several_parts_keeps_the_headers_of_every_mail_and_each_byte_of_its_parts() {
    let written = message("reports@example.org", None, &readable()).unwrap().formatted();
    let read = mail_parser::MessageParser::default().parse(&written).unwrap();
    assert_eq!(read.subject(), Some("Message 7K3M-9QXD for the complaints desk"));
    assert_eq!(read.message_id(), Some("0a1b2c@report.example.org"));
    assert_eq!(read.body_text(0).unwrap().trim_end(), "Tēnā koe.");
    let file = read.attachment(0).unwrap();
    assert_eq!(mail_parser::MimeHeaders::attachment_name(file), Some("hēnare.jpg"));
    assert!(file.contents().ends_with(&[253, 254, 255]) && file.contents().len() == 268, "{:?}", file.contents());
}

#[tokio::test]
async fn what_can_be_read_leaves_no_way_that_is_not_always_encrypted() {
    let folder = folder("readable");
    for url in [
        MailUrl::Folder(folder.clone()),
        MailUrl::Sendmail("/bin/true".into()),
        MailUrl::Smtp("smtp://localhost:1".to_owned()),
        MailUrl::Smtp("smtp://localhost:1?tls=opportunistic".to_owned()),
    ] {
        assert!(!url.is_always_encrypted(), "{url:?}");
        let transport = Transport::open(&url, Pace::default()).unwrap();
        let not_sent = transport.send_telling("reports@example.org", &readable()).await.unwrap_err();
        assert_eq!((not_sent.fault, not_sent.begun), (MailFault::Tls, false), "{url:?}");
    }
    assert!(!folder.exists());
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_and_not_written() {
    let folder = folder("none");
    let transport = Transport::open(&MailUrl::Folder(folder.clone()), Pace::default()).unwrap();
    let mut mail = mail();
    mail.to = "nobody\r\nBcc: all@example.org".to_owned();
    assert_eq!(transport.send("reports@example.org", &mail).await, Err(MailFault::Refused));
    assert!(!folder.exists());
}

#[tokio::test]
async fn nobody_listening_is_unreachable() {
    let transport = Transport::open(&MailUrl::Smtp("smtp://127.0.0.1:1".to_owned()), Pace::default()).unwrap();
    assert_eq!(transport.send("reports@example.org", &mail()).await, Err(MailFault::Unreachable));
}

#[test]
fn mail_may_leave_in_clear_only_to_this_machine() {
    for good in [
        "smtp://127.0.0.1:2525",
        "smtp://localhost",
        "smtps://user:secret@mail.example.org",
        "smtp://mail.example.org:587?tls=required",
        "smtp://mail.example.org?tls=opportunistic",
    ] {
        assert_eq!(check_url(good), Ok(()), "{good}");
    }
    assert_eq!(check_url("smtp://mail.example.org:25"), Err(UrlFault::InClear));
    assert_eq!(check_url("smtp://mail.example.org?tls=maybe"), Err(UrlFault::Unreadable));
}

/// A mail server for one mail: answers every command with yes, but the one named with `no`.
async fn server(refused: &'static str, no: &'static str) -> (String, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let heard = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (read, mut write) = stream.into_split();
        let (mut lines, mut heard, mut in_mail) = (BufReader::new(read).lines(), String::new(), false);
        write.write_all(b"220 here\r\n").await.unwrap();
        while let Ok(Some(line)) = lines.next_line().await {
            heard.push_str(&line);
            heard.push('\n');
            let answer = match line.split(' ').next().unwrap() {
                "." => "250 taken",
                _ if in_mail => continue,
                command if command == refused => no,
                "DATA" => "354 go on",
                _ => "250 yes",
            };
            in_mail = answer.starts_with("354");
            if write.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
                break;
            }
        }
        heard
    });
    (url, heard)
}

#[tokio::test]
async fn a_mail_server_is_given_the_whole_mail() {
    let (url, heard) = server("", "").await;
    let transport = Transport::open(&MailUrl::Smtp(url), Pace::default()).unwrap();
    transport.send("reports@example.org", &mail()).await.unwrap();
    drop(transport);
    let heard = heard.await.unwrap();
    for line in ["MAIL FROM:<reports@example.org>", "RCPT TO:<desk@example.org>", "Auto-Submitted: auto-generated"] {
        assert!(heard.contains(line), "{heard}");
    }
}

#[tokio::test]
async fn a_mail_that_cannot_be_delivered_is_told_to_its_return_path() {
    let (url, heard) = server("", "").await;
    let transport = Transport::open(&MailUrl::Smtp(url), Pace::default()).unwrap();
    let mut mail = mail();
    mail.return_path = Some("back+0a1b@example.org".to_owned());
    transport.send("reports@example.org", &mail).await.unwrap();
    drop(transport);
    let heard = heard.await.unwrap();
    for line in ["MAIL FROM:<back+0a1b@example.org>", "From: Candour <reports@example.org>"] {
        assert!(heard.contains(line), "{heard}");
    }
}

#[tokio::test]
async fn what_a_mail_server_refuses_becomes_a_code() {
    for (no, fault) in [("451 later", MailFault::RefusedForNow), ("550 who is that", MailFault::Refused)] {
        let (url, _heard) = server("RCPT", no).await;
        let transport = Transport::open(&MailUrl::Smtp(url), Pace::default()).unwrap();
        assert_eq!(transport.send("reports@example.org", &mail()).await, Err(fault));
    }
}

/// The next question, which is the single dot after a whole mail; without what stands behind a colon.
async fn asked(lines: &mut tokio::io::Lines<BufReader<tokio::net::tcp::OwnedReadHalf>>, in_mail: bool) -> String {
    loop {
        let line = lines.next_line().await.unwrap().unwrap();
        if !in_mail || line == "." {
            return line.split(':').next().unwrap().to_owned();
        }
    }
}

/// A mail server that gives these answers, one connection after the other, and hangs up after the last of each. Gives what it
/// heard over each.
async fn scripted(
    script: &'static [&'static [&'static str]],
) -> (Transport, tokio::task::JoinHandle<Vec<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = MailUrl::Smtp(format!("smtp://{}", listener.local_addr().unwrap()));
    let serving = tokio::spawn(async move {
        let mut all = Vec::new();
        for answers in script {
            let (read, mut write) = listener.accept().await.unwrap().0.into_split();
            let (mut lines, mut heard, mut in_mail) = (BufReader::new(read).lines(), Vec::new(), false);
            for (number, answer) in answers.iter().enumerate() {
                // The first answer is the greeting, which nobody asks for.
                if number > 0 {
                    heard.push(asked(&mut lines, in_mail).await);
                }
                in_mail = answer.starts_with("354");
                write.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
            }
            all.push(heard);
        }
        all
    });
    (Transport::open(&url, Pace::default()).unwrap(), serving)
}

/// What is heard when a mail is sent over a new connection, after both EHLOs.
const ONE_MAIL: [&str; 4] = ["MAIL FROM", "RCPT TO", "DATA", "."];

#[tokio::test]
async fn two_mails_go_over_one_connection_and_a_refused_one_does_not_end_it() {
    let (transport, served) = scripted(&[&[
        "220 hi",
        "250 hi",
        "250 hi",
        "250 yes",
        "550 who",
        "250 reset",
        "250 yes",
        "250 yes",
        "354 go",
        "250 taken",
        "250 yes",
        "250 yes",
        "354 go",
        "250 taken",
    ]])
    .await;
    assert_eq!(transport.send("reports@example.org", &mail()).await, Err(MailFault::Refused));
    for _ in 0..2 {
        transport.send("reports@example.org", &mail()).await.unwrap();
    }
    let heard = served.await.unwrap().remove(0);
    assert_eq!(heard[2..5], ["MAIL FROM", "RCPT TO", "RSET"]);
    assert_eq!([&heard[5..9], &heard[9..]], [ONE_MAIL, ONE_MAIL]);
}

#[tokio::test]
async fn a_kept_connection_that_ended_meanwhile_is_no_fault_of_the_next_mail() {
    let (transport, served) = scripted(&[
        &["220 hi", "250 hi", "250 hi", "250 yes", "250 yes", "354 go", "250 taken", "421 too long"],
        &["220 hi", "250 hi", "250 hi", "250 yes", "250 yes", "354 go", "250 taken"],
        &["220 hi", "250 hi", "250 hi", "250 yes", "250 yes", "354 go", "250 taken"],
    ])
    .await;
    for _ in 0..3 {
        transport.send("reports@example.org", &mail()).await.unwrap();
    }
    let heard = served.await.unwrap();
    assert_eq!(heard[0][6..], ["MAIL FROM"]);
    assert_eq!([&heard[1][2..], &heard[2][2..]], [ONE_MAIL, ONE_MAIL]);
}

#[tokio::test]
async fn a_server_that_breaks_off_in_the_middle_of_a_mail_is_not_given_it_twice_at_once() {
    let (transport, served) =
        scripted(&[&["220 hi", "250 hi", "250 hi", "250 yes", "250 yes", "354 go", "250 taken", "250 yes"]]).await;
    transport.send("reports@example.org", &mail()).await.unwrap();
    assert_eq!(transport.send("reports@example.org", &mail()).await, Err(MailFault::Unreachable));
    assert_eq!(served.await.unwrap()[0].last().unwrap(), "MAIL FROM");
}

#[tokio::test]
async fn a_mail_that_is_too_large_is_not_begun() {
    const TAKES: &str = "250-hi\r\n250-SIZE 100\r\n250 HELP";
    let (transport, served) = scripted(&[&["220 hi", "250 hi", TAKES]]).await;
    assert_eq!(transport.send("reports@example.org", &mail()).await, Err(MailFault::TooLarge));
    let heard = served.await.unwrap().remove(0);
    assert!(heard.len() == 2 && heard.iter().all(|line| line.starts_with("EHLO")), "{heard:?}");
}

#[tokio::test]
async fn a_server_that_takes_any_size_is_told_it() {
    let (transport, served) =
        scripted(&[&["220 hi", "250 hi", "250-hi\r\n250 SIZE", "250 yes", "250 yes", "354 go", "250 taken"]]).await;
    transport.send("reports@example.org", &mail()).await.unwrap();
    assert_eq!(served.await.unwrap()[0][2..], ONE_MAIL);
}

#[tokio::test]
async fn a_server_without_time_wants_the_mail_later() {
    let (transport, _served) = scripted(&[&["421 too busy"]]).await;
    assert_eq!(transport.send("reports@example.org", &mail()).await, Err(MailFault::RefusedForNow));
}

/// A program that runs these lines.
fn program(folder: &Path, lines: &str) -> PathBuf {
    std::fs::create_dir_all(folder).unwrap();
    let (program, script) = (folder.join("sendmail"), format!("#!/bin/sh\n{lines}\n"));
    // Another process writes it: one that this process writes cannot be run while any other child begins.
    let write = ["-c", "printf %s \"$1\" > \"$2\"; chmod 700 \"$2\"", "sh", &script, program.to_str().unwrap()];
    assert!(std::process::Command::new("sh").args(write).status().unwrap().success());
    program
}

#[tokio::test]
async fn a_program_that_reads_no_mail_says_why_by_its_code() {
    let folder = folder("program-ends");
    // More than the system holds between two programs.
    let mut long = mail();
    long.text = "A line of a long mail.\n".repeat(100_000);
    for (code, fault) in [(67, MailFault::Refused), (75, MailFault::RefusedForNow), (0, MailFault::Unreachable)] {
        let program = program(&folder, &format!("exit {code}"));
        let transport = Transport::open(&MailUrl::Sendmail(program), Pace::default()).unwrap();
        assert_eq!(transport.send("reports@example.org", &long).await, Err(fault), "{code}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn the_program_of_this_machine_is_given_the_whole_mail() {
    let folder = folder("program");
    let heard = folder.join("heard");
    let program = program(&folder, &format!("(echo \"$@\"; cat) > '{}'", heard.display()));
    let transport = Transport::open(&MailUrl::Sendmail(program), Pace::default()).unwrap();
    let mut mail = mail();
    mail.return_path = Some("back+0a1b@example.org".to_owned());
    transport.send("reports@example.org", &mail).await.unwrap();
    let heard = std::fs::read_to_string(heard).unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(heard.starts_with("-i -f back+0a1b@example.org -- desk@example.org\n"), "{heard}");
    assert!(heard.contains("Message-ID: <0a1b2c@report.example.org>"), "{heard}");
}

#[tokio::test]
async fn a_program_that_fails_has_not_taken_the_mail() {
    for program in ["/bin/false", "/nowhere/sendmail"] {
        let transport = Transport::open(&MailUrl::Sendmail(program.into()), Pace::default()).unwrap();
        assert_eq!(transport.send("reports@example.org", &mail()).await, Err(MailFault::Unreachable));
    }
}
