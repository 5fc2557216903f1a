//! `mail`: how quickly mails leave, to a mail server that takes everything, in this process.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::fault::BenchFault;
use super::figure::{Figure, milliseconds, number, percentile};
use super::house::{House, Jobs};
use super::process::Process;
use super::sink::Sink;
use super::{Scale, prepare};
use crate::actions::{Portal, outbox};
use crate::domain::case_state::Phase;
use crate::domain::dispatch::DispatchKind;
use crate::mail::transport::{MailUrl, Pace};
use crate::mail::{MailForm, QueuedMail, Transport};
use crate::seal;
use crate::store::StoreError;
use crate::store::ids::CaseId;
use crate::store::queue::{self, Asked, Order, Part};

/// Connections, as many as a portal keeps.
const CONNECTIONS: usize = 8;
/// Mails that are put into the queue in one transaction.
const AT_ONCE: usize = 500;
/// How often the sink and the worker's memory are looked at.
const EVERY: Duration = Duration::from_millis(5);
/// How long nothing may come before the benchmark gives up.
const PATIENCE: Duration = Duration::from_mins(1);
/// As long as the mail about a case.
const TEXT: &str = "This mail is made up, to measure with. It has as many lines as others.\n";

pub(super) fn measure(scale: Scale) -> Result<Vec<Figure>, BenchFault> {
    let sink = Sink::open()?;
    let before = bare_rate(sink.address, scale.mails)?;
    let rate = rate(sink.address, scale.mails)?;
    let bare = f64::midpoint(before, bare_rate(sink.address, scale.mails)?);
    let more = [("mail_url", format!("smtp://{}", sink.address)), ("mail_per_domain", CONNECTIONS.to_string())];
    let mut house = House::make_with(&more)?;
    let enqueued = house.prepare(|portal| async move { backlog(&portal, scale.backlog).await })?;
    let drained = drain(&mut house, &sink, scale.backlog)?;
    let reports = report_mails(&more, scale.report_mails)?;
    let bare_words = format!("a bare loop over as many connections: {bare:.0} a second in this run");
    Ok(vec![
        Figure::new("mail.rate", rate, bare, format!("{bare_words}; target: 1,000 a second and 0.7 of it")),
        Figure::new("mail.drain_rate", drained.rate, bare, format!("{bare_words}; with queue and database")),
        Figure::under("mail.memory_mb", drained.growth, 10.0, "MB"),
        Figure::under("mail.enqueue_ms", milliseconds(percentile(&enqueued, 50)), 1.0, "ms"),
        Figure::under("mail.enqueue_openpgp_ms", milliseconds(percentile(&reports, 50)), 25.0, "ms"),
    ])
}

/// How long sending a report takes whose body gets it by mail: its PDF is set, the mail is signed, encrypted and kept, one after the
/// other. All of a send is in it.
fn report_mails(settings: &[(&'static str, String)], count: usize) -> Result<Vec<Duration>, BenchFault> {
    let house = House::make_with(settings)?;
    house.prepare(|portal| async move {
        prepare::body(&portal).await?;
        prepare::certificate(&portal).await?;
        // What is urgent is read at the desk, and goes by no mail.
        let mut drafts = prepare::calm_drafts(&portal, count + 1).await?;
        // The first one loads the fonts.
        prepare::send(&portal, drafts.split_off(count)).await?;
        let mut times = Vec::with_capacity(count);
        for draft in drafts {
            let begun = Instant::now();
            prepare::send(&portal, vec![draft]).await?;
            times.push(begun.elapsed());
        }
        let waiting = portal.vault.list().await.map_err(|_| BenchFault::Unprepared("no mails were kept"))?.len();
        if waiting <= count { Err(BenchFault::Unprepared("not every report became a mail")) } else { Ok(times) }
    })
}

/// Mails a second by the portal's own transport, each composed first.
fn rate(sink: SocketAddr, count: usize) -> Result<f64, BenchFault> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let transport = Transport::open(&MailUrl::Smtp(format!("smtp://{sink}")), Pace::default())
            .map_err(|_| BenchFault::Unprepared("there is no transport"))?;
        let transport = Arc::new(transport);
        let begun = Instant::now();
        let senders: Vec<_> = (0..CONNECTIONS)
            .map(|sender| {
                let transport = Arc::clone(&transport);
                tokio::spawn(async move {
                    for number in (sender..count).step_by(CONNECTIONS) {
                        transport.send("portal@bench.example", &mail(sender, number)).await?;
                    }
                    Ok(())
                })
            })
            .collect();
        for sender in senders {
            let sent = sender.await.map_err(|_| BenchFault::Unprepared("a task ended early"))?;
            sent.map_err(|fault: crate::domain::dispatch::MailFault| BenchFault::Unexpected(fault.code().to_owned()))?;
        }
        Ok(number(count) / begun.elapsed().as_secs_f64())
    })
}

fn mail(domain: usize, number: usize) -> QueuedMail {
    QueuedMail {
        to: format!("complaints@body{domain}.example"),
        subject: "Message 7K3M-9QXD for the complaints desk".to_owned(),
        text: TEXT.repeat(20),
        form: MailForm::Plain,
        message_id: format!("<{number:032x}@bench.example>"),
        return_path: None,
    }
}

/// Mails a second by threads that do nothing but write what was written beforehand and wait for each answer.
fn bare_rate(sink: SocketAddr, count: usize) -> Result<f64, BenchFault> {
    let mail = format!(
        "From: Candour <portal@bench.example>\r\nTo: complaints@body.example\r\nSubject: Message 7K3M-9QXD for the complaints \
         desk\r\nMessage-ID: <{:032x}@bench.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n.\r\n",
        0,
        TEXT.replace('\n', "\r\n").repeat(20)
    );
    let begun = Instant::now();
    let done: io::Result<()> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            (0..CONNECTIONS).map(|_| scope.spawn(|| bare(sink, &mail, count / CONNECTIONS))).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into())))
    });
    done?;
    Ok(number(count / CONNECTIONS * CONNECTIONS) / begun.elapsed().as_secs_f64())
}

fn bare(sink: SocketAddr, mail: &str, count: usize) -> io::Result<()> {
    let stream = TcpStream::connect(sink)?;
    stream.set_nodelay(true)?;
    let (mut answers, mut line) = (BufReader::new(&stream), String::new());
    answers.read_line(&mut line)?;
    for _ in 0..count {
        for part in ["MAIL FROM:<portal@bench.example>\r\n", "RCPT TO:<complaints@body.example>\r\n", "DATA\r\n", mail]
        {
            (&stream).write_all(part.as_bytes())?;
            line.clear();
            answers.read_line(&mut line)?;
        }
    }
    Ok(())
}

/// Puts mails about one case into the queue. Gives how long each transaction of one mail took: what a send commits more takes
/// less.
async fn backlog(portal: &Portal, count: usize) -> Result<Vec<Duration>, BenchFault> {
    prepare::body(portal).await?;
    let drafts = prepare::drafts(portal, 1).await?;
    prepare::send(portal, drafts).await?;
    let case = only_case(portal).await?;
    let mut times = Vec::new();
    let alone = count.min(AT_ONCE);
    for _ in 0..alone {
        let begun = Instant::now();
        enqueue(portal, case, 1).await?;
        times.push(begun.elapsed());
    }
    let mut left = count - alone;
    while left > 0 {
        let part = left.min(AT_ONCE);
        enqueue(portal, case, part).await?;
        left -= part;
    }
    Ok(times)
}

async fn enqueue(portal: &Portal, case: CaseId, count: usize) -> Result<(), StoreError> {
    let mut rng = seal::entropy();
    let rows: Vec<_> =
        (0..count).map(|_| outbox::dispatch(case, prepare::BODY, DispatchKind::NewMessage, portal, &mut rng)).collect();
    portal.db.write(move |conn| rows.iter().try_for_each(|rows| outbox::insert(conn, rows))).await
}

async fn only_case(portal: &Portal) -> Result<CaseId, BenchFault> {
    let asked = Asked::open(prepare::BODY.to_owned(), vec![Phase::Received.code()]);
    let part = Part { skip: 0, take: 1 };
    let rows = portal.db.read(move |conn| queue::part_of(conn, &asked, Order::Oldest, part)).await?;
    rows.first().map(|row| row.id).ok_or(BenchFault::Unprepared("there is no case"))
}

/// What emptying the queue came to.
struct Drained {
    /// Mails a second.
    rate: f64,
    /// Megabytes by which the server's memory was larger at most than when it had begun.
    growth: f64,
}

/// Lets a server with its worker empty the queue. Its first tenth is not counted: what is loaded and made once.
fn drain(house: &mut House, sink: &Sink, count: usize) -> Result<Drained, BenchFault> {
    let before = sink.taken();
    let server = house.open(Jobs::InProcess)?;
    until(sink, before + count / 10, server.process, &mut 0)?;
    let (begun, from, memory) = (Instant::now(), sink.taken(), server.process.resident_memory()?);
    let mut most = memory;
    until(sink, before + count, server.process, &mut most)?;
    Ok(Drained {
        rate: number(sink.taken() - from) / begun.elapsed().as_secs_f64(),
        growth: number(most - memory) / 1_000_000.0,
    })
}

/// Waits until the sink has taken so many mails, and notes the most memory that the server held meanwhile.
fn until(sink: &Sink, count: usize, server: Process, most: &mut usize) -> Result<(), BenchFault> {
    let (mut seen, mut at) = (sink.taken(), Instant::now());
    while sink.taken() < count {
        *most = (*most).max(server.resident_memory()?);
        std::thread::sleep(EVERY);
        if sink.taken() != seen {
            (seen, at) = (sink.taken(), Instant::now());
        }
        if at.elapsed() > PATIENCE {
            return Err(BenchFault::Unexpected(format!("{seen} mails came, and no more")));
        }
    }
    Ok(())
}
