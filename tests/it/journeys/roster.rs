//! Somebody who holds the database and the keys file gives themselves access at a desk: the next of its staff who signs in
//! notices.

use candour::actions::staff_session::staff_mac_parts;
use candour::seal::MacPurpose;
use candour::store::accounts::{self, AccountRow, StaffRow};

use crate::journeys::joining::operator;
use crate::journeys::people::{change, grant, invite, make_keys, sign_in};
use crate::world::people::{Officer, Reporter, S01};
use crate::world::portal::TestPortal;

const BODY: &str = "nz-hdc";

/// The places at a body, with their accounts.
fn places(portal: &TestPortal, body: &'static str) -> Vec<(StaffRow, AccountRow)> {
    portal.run(portal.means().db.read(move |conn| accounts::staff_with_accounts(conn, body))).unwrap()
}

/// Writes a place past the program, with what the keys file vouches for it by.
fn forge(portal: &TestPortal, account: &AccountRow, place: StaffRow) {
    let mut place = place;
    place.mac = portal.means().keys.mac(MacPurpose::Role, &staff_mac_parts(account, &place)).to_bytes().to_vec();
    let write = move |conn: &mut _| {
        accounts::delete_staff(conn, place.account, &place.body)?;
        accounts::insert_staff(conn, &place)
    };
    portal.run(portal.means().db.write(write)).unwrap();
}

fn joined(portal: &TestPortal) -> bool {
    portal.raw().number("SELECT count(*) FROM bodies WHERE id = 'nz-hdc' AND state = 'joined'") == 1
}

/// The body pauses by an alarm, and everybody is told why.
fn alarm_sounds(portal: &TestPortal) {
    assert_eq!(portal.raw().number("SELECT count(*) FROM bodies WHERE id = 'nz-hdc' AND pause_reason = 'alarm'"), 1);
    assert_eq!(portal.raw().number("SELECT count(*) FROM alerts WHERE kind = 'roster_differs' AND body = 'nz-hdc'"), 1);
    operator(portal).get("/operator").ok().says("Somebody has access at a desk that no lead gave");
    portal.browser().get("/bodies/nz-hdc").ok().says("It takes no new reports from here for now");
    Reporter::new(portal).tell(&S01).says("Something in our records about this body does not fit");
}

#[test]
fn somebody_put_into_the_database_is_noticed_and_a_lead_ends_it() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, BODY);
    Officer::of(&portal, "nz-nzac");
    lead.sign_in(&portal);
    let (stranger, account) = places(&portal, "nz-nzac").remove(0);
    forge(&portal, &account, StaffRow { body: BODY.to_owned(), role: "officer".to_owned(), ..stranger });
    let page = lead.sign_in(&portal);
    assert_eq!(page.path, "/desk/paused");
    page.says("Somebody has access to the desk of").says("that no lead of it gave");
    alarm_sounds(&portal);

    // What the lead does for somebody else does not vouch for the stranger.
    let link = invite(&portal, &mut lead, "tama");
    let (_, _, words) = make_keys(&portal, &link);
    grant(&mut lead, &words);
    assert_eq!(lead.sign_in(&portal).path, "/desk/paused");
    lead.browser.get("/desk/people").ok().says("No lead of this desk gave this");
    change(&mut lead, "Somebody whose name cannot be read", "disabled");
    lead.browser.get("/desk/people").ok().says_not("No lead of this desk gave this");
    lead.sign_in(&portal);
    assert!(joined(&portal), "it goes on once only those have access whom a lead gave it");
}

#[test]
fn a_role_raised_in_the_database_is_noticed() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, BODY);
    lead.sign_in(&portal);
    let link = invite(&portal, &mut lead, "tama");
    let (mut tama, totp, words) = make_keys(&portal, &link);
    lead.sign_in(&portal);
    assert!(joined(&portal), "somebody who waits is no stranger");
    grant(&mut lead, &words);
    lead.sign_in(&portal);
    sign_in(&portal, &mut tama, &totp).ok();
    assert!(joined(&portal), "access that a lead gave is as it should be");

    let found = places(&portal, BODY).into_iter().find(|(row, _)| row.role == "officer");
    let (place, account) = found.expect("the officer");
    forge(&portal, &account, StaffRow { role: "lead".to_owned(), ..place });
    sign_in(&portal, &mut tama, &totp).says("that no lead of it gave");
    alarm_sounds(&portal);
    change(&mut lead, "Tama Officer", "officer");
    portal.mailbox.next(&portal.mail_of("tama"));
    sign_in(&portal, &mut tama, &totp).ok();
    assert!(joined(&portal));
}

#[test]
fn somebody_who_waits_and_has_access_without_a_lead_is_noticed() {
    let portal = TestPortal::start();
    let mut lead = Officer::of(&portal, BODY);
    lead.sign_in(&portal);
    let link = invite(&portal, &mut lead, "tama");
    make_keys(&portal, &link);
    let found = places(&portal, BODY).into_iter().find(|(row, _)| row.state == "waiting");
    let (place, account) = found.expect("who waits");
    forge(&portal, &account, StaffRow { state: "active".to_owned(), ..place });
    lead.sign_in(&portal).says("that no lead of it gave");
    alarm_sounds(&portal);
}

#[test]
fn a_stranger_with_the_role_of_a_lead_can_change_nobodys_place() {
    let portal = TestPortal::start();
    Officer::of(&portal, BODY);
    let lead = places(&portal, BODY).remove(0).1.id;
    let mut stranger = Officer::of(&portal, "nz-nzac");
    let (place, account) = places(&portal, "nz-nzac").remove(0);
    forge(&portal, &account, StaffRow { body: BODY.to_owned(), ..place });
    let page = stranger.sign_in(&portal);
    let csrf = page.attributes("input[name=csrf]", "value").remove(0);
    let fields = [("csrf", csrf.as_str()), ("place", "disabled"), ("meant", "yes")];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_ne!(stranger.browser.post_raw(&format!("/desk/people/{lead}"), &fields).answer.status, 403);
    alarm_sounds(&portal);
    assert_eq!(portal.raw().number("SELECT count(*) FROM staff WHERE body = 'nz-hdc' AND state = 'active'"), 2);
}

#[test]
fn a_roster_that_is_gone_or_from_elsewhere_is_noticed() {
    for altered in [
        "UPDATE bodies SET roster = NULL WHERE id = 'nz-hdc'",
        "UPDATE bodies SET roster = own_copy WHERE id = 'nz-hdc'",
        "UPDATE bodies SET roster = (SELECT roster FROM bodies WHERE id = 'nz-nzac') WHERE id = 'nz-hdc'",
        "UPDATE staff SET state = 'disabled' WHERE body = 'nz-hdc' AND role = 'officer'",
    ] {
        let portal = TestPortal::start();
        let mut lead = Officer::of(&portal, BODY);
        Officer::of(&portal, "nz-nzac");
        lead.sign_in(&portal);
        let link = invite(&portal, &mut lead, "tama");
        let (_, _, words) = make_keys(&portal, &link);
        grant(&mut lead, &words);
        assert_eq!(portal.raw().run(altered), 1, "{altered}");
        lead.sign_in(&portal).says("that no lead of it gave");
        assert!(!joined(&portal), "{altered}");
    }
}
