use super::*;
use crate::domain::bounce::{Verdict, verdict};

/// What postfix writes, shortened.
const BOUNCE: &str = "Return-Path: <>\r
X-Original-To: bounces+00@example.org\r
Delivered-To: candour@example.org\r
Date: Fri, 27 Nov 2026 10:00:00 +1300 (NZDT)\r
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)\r
Subject: Undelivered Mail Returned to Sender\r
To: bounces+00@example.org\r
Auto-Submitted: auto-replied\r
MIME-Version: 1.0\r
Content-Type: multipart/report; report-type=delivery-status;\r
\tboundary=\"2F3.1764\"\r
\r
This is a MIME-encapsulated message.\r
\r
--2F3.1764\r
Content-Description: Notification\r
Content-Type: text/plain; charset=us-ascii\r
\r
Action: failed\r
Status: 5.9.9\r
I'm sorry to have to inform you.\r
\r
--2F3.1764\r
Content-Description: Delivery report\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx.example.org\r
Arrival-Date: Fri, 27 Nov 2026 10:00:00 +1300 (NZDT)\r
\r
Final-Recipient: rfc822; desk@body.example\r
Original-Recipient: rfc822;desk@body.example\r
Action: ACTION\r
Status: STATUS\r
Remote-MTA: dns; mx.body.example\r
Diagnostic-Code: smtp; 550 5.1.1 <desk@body.example>: Recipient\r
    address rejected\r
\r
--2F3.1764\r
Content-Description: Undelivered Message\r
Content-Type: message/rfc822\r
\r
From: Candour <portal@example.org>\r
To: desk@body.example\r
Subject: Message 7K3M-9QXD for the complaints desk\r
Content-Type: text/plain\r
\r
What was in the mail.\r
--2F3.1764--\r
";

fn bounce(action: &str, status: &str) -> String {
    BOUNCE.replace("ACTION", action).replace("STATUS", status)
}

fn told(mail: &str) -> Vec<Told> {
    match read(mail.as_bytes()).kind {
        IncomingKind::Report(told) => told,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_report_is_read_into_what_was_done_and_what_the_server_answered() {
    let told = told(&bounce("failed", "5.1.1"));
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].action, told[0].answer.codes().as_str()), (Some(Action::Failed), "550 5.1.1"));
    assert_eq!(told[0].answer.words, "<desk@body.example>: Recipient address rejected");
    assert!(matches!(verdict(&told), Verdict::Returned(_)));
}

#[test]
fn a_report_says_for_whom_it_came_the_surest_first() {
    let expected = ["bounces+00@example.org", "candour@example.org", "bounces+00@example.org"];
    assert_eq!(read(bounce("failed", "5.1.1").as_bytes()).recipients, expected);
}

#[test]
fn one_that_is_still_tried_is_delayed() {
    assert_eq!(verdict(&told(&bounce("delayed", "4.4.1"))), Verdict::Delayed);
    assert!(matches!(verdict(&told(&bounce("failed", "4.4.7 (expired)"))), Verdict::GivenUp(_)));
}

#[test]
fn one_that_is_cut_off_or_has_bare_line_ends_or_a_mailboxs_first_line_is_read_all_the_same() {
    let whole = bounce("failed", "5.2.1");
    let cut = &whole[..whole.find("What was in").unwrap()];
    let bare = whole.replace("\r\n", "\n");
    let boxed = format!("From MAILER-DAEMON Fri Nov 27 10:00:00 2026\n{bare}");
    for mail in [cut, &bare, &boxed] {
        assert!(matches!(verdict(&told(mail)), Verdict::Returned(_)), "{mail}");
    }
    assert_eq!(read(boxed.as_bytes()).recipients.len(), 3);
}

#[test]
fn a_report_whose_part_is_missing_or_empty_says_nothing() {
    let empty = bounce("failed", "5.1.1").replace("Action: failed\r\nStatus: 5.1.1", "X: y");
    assert_eq!(verdict(&told(&empty)), Verdict::Nothing);
    let none = bounce("failed", "5.1.1").replace("message/delivery-status", "text/plain");
    assert_eq!(read(none.as_bytes()).kind, IncomingKind::Automatic);
}

#[test]
fn a_report_that_somebody_forwards_is_no_report() {
    let inner = bounce("failed", "5.1.1").replace("\r\nX-Original", "\r\nX-Was");
    let mail = format!(
        "From: jo@body.example\r\nTo: portal@example.org\r\nContent-Type: multipart/mixed; boundary=\"f\"\r\n\r\n\
         --f\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--f--\r\n"
    );
    assert_eq!(read(mail.as_bytes()).kind, IncomingKind::Letter);
}

#[test]
fn machines_are_told_from_people() {
    let mail = |line: &str| {
        format!(
            "From: jo@body.example\r\nTo: Portal <portal@example.org>\r\n{line}\r\nSubject: Re: Message\r\n\r\nHello.\r\n"
        )
    };
    for line in [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated; owner-email=\"x\"",
        "X-Auto-Response-Suppress: All",
        "X-Auto-Response-Suppress: DR, OOF, AutoReply",
        "Precedence: bulk",
        "Precedence: Auto_Reply",
        "List-Id: <all.body.example>",
        "X-Autoreply: yes",
        "Return-Path: <>",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=x",
    ] {
        assert_eq!(read(mail(line).as_bytes()).kind, IncomingKind::Automatic, "{line}");
    }
    for line in
        ["Auto-Submitted: no", "X-Auto-Response-Suppress: None", "Precedence: normal", "Return-Path: <jo@body.example>"]
    {
        let incoming = read(mail(line).as_bytes());
        assert_eq!(
            (incoming.kind, incoming.recipients),
            (IncomingKind::Letter, vec!["portal@example.org".to_owned()]),
            "{line}"
        );
    }
}

#[test]
fn what_is_no_mail_is_answered_by_nobody() {
    let zeros = [0; 5000];
    let deep = "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n".repeat(500);
    for raw in [b"".as_slice(), b"\xff\xfe\x00", b"From ", &zeros, deep.as_bytes()] {
        assert!(!matches!(read(raw).kind, IncomingKind::Report(_)));
    }
    assert_eq!(read(b"").kind, IncomingKind::Automatic);
}
