//! `/desk/cases`: the queue, with what it can be narrowed to.

use rocket::get;
use rocket::response::Redirect;
use serde::Serialize;

use super::news::{self, NewsLine, StepLine};
use super::parts::{self, Choice, Tag};
use crate::actions::desk_news::{DeskNews, desk_news};
use crate::actions::desk_people::DeskPeople;
use crate::actions::pause_body::pause_of_desk;
use crate::actions::queue::{Ask, PAGE, QueuePage, queue};
use crate::actions::staff_session::StaffRole;
use crate::domain::case_state::Phase;
use crate::domain::queue::{Came, Group, Needs, Order, Whose};
use crate::domain::severity::Tier;
use crate::i18n;
use crate::store::cases::QueueRow;
use crate::web::error::WebError;
use crate::web::guards::Officer;
use crate::web::page::{Area, Page, View};

/// The queue.
#[derive(Serialize)]
pub(crate) struct QueueView {
    body: String,
    /// What about the body's mail needs a look.
    news: Vec<NewsLine>,
    /// What is to be done first; empty once all of it was.
    steps: Vec<StepLine>,
    groups: Vec<GroupLink>,
    group: String,
    tiers: Vec<Choice>,
    whose: Vec<Choice>,
    needs: Vec<Choice>,
    came: Vec<Choice>,
    orders: Vec<Choice>,
    caption: String,
    columns: Vec<String>,
    rows: Vec<Row>,
    /// What to say instead of an empty list; empty when there are rows.
    empty: String,
    /// Leads to the queue without filters; empty where none is set.
    all: String,
    before: String,
    after: String,
    /// That nothing new comes for now; empty when it does.
    paused: String,
    /// Where a lead takes the body away from here; empty for others.
    leave: String,
}

#[derive(Serialize)]
struct GroupLink {
    text: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct Row {
    href: String,
    title: String,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    label: String,
    text: String,
    tags: Vec<Tag>,
}

impl View for QueueView {
    const TEMPLATE: &'static str = "web/desk/queue.html";
    const TITLE: &'static str = "desk-queue-title";
    const AREA: Area = Area::Desk;

    #[cfg(test)]
    fn sample(text: &str) -> Self {
        let cell =
            Cell { label: text.into(), text: text.into(), tags: vec![Tag { text: text.into(), kind: "urgent" }] };
        Self {
            body: text.into(),
            news: vec![NewsLine::sample(text)],
            steps: vec![StepLine::sample(text)],
            groups: vec![GroupLink { text: text.into(), href: text.into(), current: true }],
            group: text.into(),
            tiers: vec![Choice::sample(text)],
            whose: vec![Choice::sample(text)],
            needs: vec![Choice::sample(text)],
            came: vec![Choice::sample(text)],
            orders: vec![Choice::sample(text)],
            caption: text.into(),
            columns: vec![text.into()],
            rows: vec![Row { href: text.into(), title: text.into(), cells: vec![cell] }],
            empty: text.into(),
            all: text.into(),
            before: text.into(),
            after: text.into(),
            paused: text.into(),
            leave: text.into(),
        }
    }
}

#[get("/")]
pub(crate) fn first(_officer: Officer<'_>) -> Redirect {
    Redirect::to("/desk/cases")
}

#[expect(clippy::too_many_arguments, reason = "one for each field of the form")]
#[get("/cases?<group>&<tier>&<whose>&<needs>&<came>&<order>&<page>")]
pub(crate) async fn show(
    officer: Officer<'_>,
    group: Option<&str>,
    tier: Option<&str>,
    whose: Option<&str>,
    needs: Option<&str>,
    came: Option<&str>,
    order: Option<&str>,
    page: Option<&str>,
) -> Result<Page, WebError> {
    let people = officer.people().await?;
    let colleague = whose.and_then(|whose| whose.parse().ok()).filter(|whose| people.name(*whose).is_some());
    let ask = Ask {
        group: group.and_then(Group::from_code).unwrap_or(Group::Open),
        tier: tier.and_then(|tier| Tier::from_number(tier.parse().ok()?)),
        whose: whose.and_then(Whose::from_code).unwrap_or(Whose::All),
        colleague,
        needs: needs.and_then(Needs::from_code).unwrap_or(Needs::Any),
        came: came.and_then(Came::from_code).unwrap_or(Came::Any),
        order: order.and_then(Order::from_code).unwrap_or(Order::Urgency),
        page: page.and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1),
    };
    let found = queue(officer.portal, &officer.session, ask).await?;
    let news = desk_news(officer.portal, &officer.session).await?;
    let paused = pause_of_desk(officer.portal, &officer.session).await?;
    let paused = paused.map(|_| officer.t("own-pause-now")).unwrap_or_default();
    let view = QueueView { paused, ..view(&officer, &people, ask, &found, &news) };
    Ok(officer.desk_page(&view, &people))
}

fn view(officer: &Officer<'_>, people: &DeskPeople, ask: Ask, found: &QueuePage, news: &DeskNews) -> QueueView {
    let everything =
        Ask { tier: None, whose: Whose::All, colleague: None, needs: Needs::Any, came: Came::Any, page: 1, ..ask };
    let narrowed = Ask { page: 1, ..ask } != everything;
    let never_any = !narrowed && found.groups.values().all(|count| *count == 0);
    let empty = match (found.rows.is_empty(), narrowed, ask.group) {
        (false, ..) => String::new(),
        (true, true, _) => officer.t("desk-queue-empty-narrowed"),
        _ if never_any => {
            let desk = officer.portal.config.link("/desk");
            i18n::text_with(officer.language, "desk-queue-empty-first", &[("desk", desk.as_str().into())])
        }
        (true, false, group) => officer.t(&format!("desk-queue-empty-{}", group.code())),
    };
    let last = i64::from(ask.page) * PAGE;
    let chosen_tier = ask.tier.map(|tier| tier.number().to_string()).unwrap_or_default();
    QueueView {
        body: officer.body_name(),
        news: news::lines(officer, news),
        steps: news::steps(officer, news),
        paused: String::new(),
        leave: if officer.role == StaffRole::Lead { "/desk/leave".to_owned() } else { String::new() },
        groups: Group::ALL.iter().map(|group| group_link(officer, ask, *group, found)).collect(),
        group: ask.group.code().to_owned(),
        tiers: tiers(officer, &chosen_tier),
        whose: whose(officer, people, ask),
        needs: Needs::ALL
            .iter()
            .map(|needs| Choice::new(needs.code(), officer.t(needs.key()), ask.needs.code()))
            .collect(),
        came: Came::ALL.iter().map(|came| Choice::new(came.code(), officer.t(came.key()), ask.came.code())).collect(),
        orders: Order::ALL
            .iter()
            .map(|order| Choice::new(order.code(), officer.t(order.key()), ask.order.code()))
            .collect(),
        caption: parts::counted(officer, "desk-queue-count", found.total),
        columns: ["case", "state", "tier", "received", "due", "assignee"]
            .map(|column| officer.t(&format!("desk-column-{column}")))
            .into(),
        rows: found.rows.iter().map(|row| row_view(officer, people, row, found.silent_days.get(&row.id))).collect(),
        empty,
        all: if narrowed { address(everything) } else { String::new() },
        before: if ask.page > 1 { address(Ask { page: ask.page - 1, ..ask }) } else { String::new() },
        after: if last < found.total { address(Ask { page: ask.page + 1, ..ask }) } else { String::new() },
    }
}

fn tiers(officer: &Officer<'_>, chosen: &str) -> Vec<Choice> {
    let any = Choice::new("", officer.t("desk-queue-any-tier"), chosen);
    let each =
        Tier::ALL.iter().rev().map(|tier| Choice::new(&tier.number().to_string(), officer.t(tier.key()), chosen));
    std::iter::once(any).chain(each).collect()
}

/// Everybody's, one's own, nobody's, and those of each colleague.
fn whose(officer: &Officer<'_>, people: &DeskPeople, ask: Ask) -> Vec<Choice> {
    let chosen = ask.colleague.map_or(ask.whose.code().to_owned(), |colleague| colleague.to_string());
    let all = Whose::ALL.iter().map(|whose| Choice::new(whose.code(), officer.t(whose.key()), &chosen));
    let others = people.active().filter(|(account, _)| *account != officer.session.account);
    let each = others.map(|(account, name)| Choice::new(&account.to_string(), name.to_owned(), &chosen));
    all.chain(each).collect()
}

fn group_link(officer: &Officer<'_>, ask: Ask, group: Group, found: &QueuePage) -> GroupLink {
    let count = found.groups.get(&group).copied().unwrap_or_default();
    GroupLink {
        text: parts::counted(officer, group.key(), count),
        href: address(Ask { group, page: 1, ..ask }),
        current: group == ask.group,
    }
}

/// The address of the queue as asked for; what is as usual is left out.
fn address(ask: Ask) -> String {
    let tier = ask.tier.map(|tier| tier.number().to_string());
    let whose = (ask.whose != Whose::All).then(|| ask.whose.code().to_owned());
    let whose = ask.colleague.map(|colleague| colleague.to_string()).or(whose);
    let page = (ask.page > 1).then(|| ask.page.to_string());
    parts::href(rocket::uri!(
        "/desk",
        show(
            group = (ask.group != Group::Open).then(|| ask.group.code()),
            tier = tier.as_deref(),
            whose = whose.as_deref(),
            needs = (ask.needs != Needs::Any).then(|| ask.needs.code()),
            came = (ask.came != Came::Any).then(|| ask.came.code()),
            order = (ask.order != Order::Urgency).then(|| ask.order.code()),
            page = page.as_deref(),
        )
    ))
}

fn row_view(officer: &Officer<'_>, people: &DeskPeople, row: &QueueRow, silent_days: Option<&i64>) -> Row {
    let phase = Phase::from_code(&row.state).unwrap_or(Phase::Received);
    let mut tags = vec![Tag { text: parts::state_word(officer, phase), kind: "" }];
    let mut tag = |raised: bool, key: &str, kind: &'static str| {
        if raised {
            tags.push(Tag { text: officer.t(key), kind });
        }
    };
    let open = phase != Phase::Closed;
    let aside = open && row.set_aside_on.is_some();
    tag(aside, "desk-tag-set-aside", "notice");
    tag(row.urgent && open, "desk-tag-urgent", "urgent");
    tag(row.stop_asked_on.is_some() && open, "desk-tag-stop", "notice");
    tag(row.unread_by_desk, "desk-tag-unread", "action");
    tags.extend(silent_days.map(|days| {
        let text = parts::counted(officer, "desk-tag-silent", *days);
        Tag { text, kind: "notice" }
    }));
    let is_due = phase == Phase::Received && !aside;
    let overdue = is_due && officer.portal.clock.today() > row.due_on;
    let due_tags = if overdue { vec![Tag { text: officer.t("desk-tag-overdue"), kind: "notice" }] } else { Vec::new() };
    let due = if is_due { parts::day(officer, row.due_on) } else { String::new() };
    let outcome = row.outcome.as_deref().map(|outcome| officer.t(&format!("outcome-{outcome}")));
    let assignee = match row.assignee {
        Some(account) => people.name(account).map_or_else(|| officer.t("desk-somebody-gone"), str::to_owned),
        None => officer.t("desk-nobody"),
    };
    let cell = |column: &str, text: String, tags: Vec<Tag>| Cell {
        label: officer.t(&format!("desk-column-{column}")),
        text,
        tags,
    };
    Row {
        href: parts::case_href(row.id),
        title: row.reference.clone(),
        cells: vec![
            cell("state", outcome.unwrap_or_default(), tags),
            cell("tier", parts::tier_word(officer, row.tier), Vec::new()),
            cell("received", parts::day(officer, row.received_on), Vec::new()),
            cell("due", due, due_tags),
            cell("assignee", assignee, Vec::new()),
        ],
    }
}
