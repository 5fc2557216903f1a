use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use super::*;

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
    let transport = Transport::open(&MailUrl::Folder(folder.clone())).unwrap();
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

#[tokio::test]
async fn an_address_that_is_none_is_refused_and_not_written() {
    let folder = folder("none");
    let transport = Transport::Folder(folder.clone());
    let mut mail = mail();
    mail.to = "nobody\r\nBcc: all@example.org".to_owned();
    assert_eq!(transport.send("reports@example.org", &mail).await, Err(MailFault::Refused));
    assert!(!folder.exists());
}

#[tokio::test]
async fn nobody_listening_is_unreachable() {
    let transport = Transport::open(&MailUrl::Smtp("smtp://127.0.0.1:1".to_owned())).unwrap();
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
    let transport = Transport::open(&MailUrl::Smtp(url)).unwrap();
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
    let transport = Transport::open(&MailUrl::Smtp(url)).unwrap();
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
        let transport = Transport::open(&MailUrl::Smtp(url)).unwrap();
        assert_eq!(transport.send("reports@example.org", &mail()).await, Err(fault));
    }
}
