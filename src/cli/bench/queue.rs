//! `queue`: pages of the queue of a desk with many cases, asked for by somebody who is signed in.

use super::Scale;
use super::fault::BenchFault;
use super::figure::{Figure, milliseconds, percentile};
use super::house::{House, Jobs, Server};
use super::load::{self, Connection, Wanted};
use super::prepare::{self, BODY, LEAD, PASSPHRASE};
use crate::actions::Portal;
use crate::clock::Clock;
use crate::domain::case_state::Phase;
use crate::seal::{self, CsrfSecret, Secret as _, TotpSecret};
use crate::store::StoreError;
use crate::store::cases::{self, Placed};
use crate::store::queue::{self, Asked, Order, Part};

/// First pages and late ones, all orders, all filters.
const PAGES: [&str; 10] = [
    "/desk/cases",
    "/desk/cases?page=2",
    "/desk/cases?page=120",
    "/desk/cases?order=due",
    "/desk/cases?order=newest&page=30",
    "/desk/cases?order=oldest",
    "/desk/cases?tier=4",
    "/desk/cases?group=new&page=9",
    "/desk/cases?group=closed",
    "/desk/cases?whose=nobody&page=60",
];
/// People who look at the queue at one time: as many as this machine's processors can serve beside the load.
const CLIENTS: usize = 2;

pub(super) fn measure(scale: Scale) -> Result<Vec<Figure>, BenchFault> {
    let mut house = House::make()?;
    let totp = house.prepare(|portal| async move {
        let totp = prepare::body(&portal).await?;
        let drafts = prepare::drafts(&portal, scale.cases).await?;
        prepare::send(&portal, drafts).await?;
        move_on(&portal, scale.cases).await?;
        Ok(totp)
    })?;
    let server = house.open(Jobs::Left)?;
    let cookies = signed_in(server, &totp)?;
    let requests: Vec<Vec<u8>> = PAGES.iter().cycle().take(scale.pages).map(|path| load::get(path, &cookies)).collect();
    let load = load::run(server.address, CLIENTS, &requests, Wanted { status: 200, head: "text/html" });
    match load.first_fault {
        Some(fault) => Err(BenchFault::Unexpected(fault)),
        None => Ok(vec![Figure::under("queue.p95_ms", milliseconds(percentile(&load.times, 95)), 50.0, "ms")]),
    }
}

/// A desk where work is done: a fifth of the cases stays new, a fifth is closed, the others are in between.
async fn move_on(portal: &Portal, count: usize) -> Result<(), StoreError> {
    let take = i64::try_from(count).unwrap_or(i64::MAX);
    let today = portal.clock.today();
    let asked = Asked::open(BODY.to_owned(), vec![Phase::Received.code()]);
    portal
        .db
        .write(move |conn| -> Result<(), StoreError> {
            let rows = queue::part_of(conn, &asked, Order::Oldest, Part { skip: 0, take })?;
            for (number, row) in rows.iter().enumerate() {
                let Some(case) = cases::find(conn, row.id)? else { continue };
                let phase = match number % 5 {
                    0 => continue,
                    1 => Phase::Acknowledged,
                    2 => Phase::Assessing,
                    3 => Phase::WaitingForReporter,
                    _ => Phase::Closed,
                };
                let closed = phase == Phase::Closed;
                let placed = Placed {
                    state: phase.code(),
                    outcome: closed.then_some("resolved"),
                    closed_on: closed.then_some(today),
                    unread_by_desk: number % 7 == 0,
                    unread_by_reporter: true,
                };
                cases::place(conn, &case, &placed)?;
            }
            Ok(())
        })
        .await
}

/// Signs in as people do, and returns the cookie.
fn signed_in(server: Server, totp: &TotpSecret) -> Result<String, BenchFault> {
    let csrf = CsrfSecret::draw(&mut seal::entropy());
    let code = totp.code_at(u64::try_from(Clock::system().now()).unwrap_or_default());
    let form = [("csrf", seal::form_token(&csrf)), ("address", LEAD.to_owned()), ("passphrase", PASSPHRASE.to_owned())];
    let mut form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.push(("code", &code));
    let request = load::post("/desk/sign-in", &format!("csrf={}", *csrf.to_text()), &form);
    let head = Connection::open(server.address)?.ask(&request)?.head;
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie: desk="));
    let value = cookie.and_then(|rest| rest.split(';').next());
    value
        .map(|value| format!("desk={value}"))
        .ok_or_else(|| BenchFault::Unexpected(head.lines().next().unwrap_or_default().to_owned()))
}
