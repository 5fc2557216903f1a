//! When a readable mail may leave, and when a notice goes instead.

use std::sync::Arc;

use super::kept::{self, MadeFor};
use super::{MailedAs, mailed_as};
use crate::actions::encrypted_mail::{OPENPGP, PDF};
use crate::actions::fixture::{BODY, Fixture};
use crate::actions::{Portal, bindings};
use crate::config::{Config, ReadBy, ReadablePdf};
use crate::domain::report_mail::ReportForm;
use crate::seal::{self, FileKey, Secret as _, random_id};
use crate::store::bodies::BodyRow;
use crate::store::ids::{DispatchId, FileId};
use crate::store::report_mails::ReportMailRow;
use crate::store::samples;

const DAY: i64 = 24 * 60 * 60;

/// The same portal, whose operator allows it so.
fn where_it_is(portal: &Portal, readable_pdf: ReadablePdf) -> Portal {
    Portal { config: Arc::new(Config { readable_pdf, ..portal.config.as_ref().clone() }), ..portal.clone() }
}

fn body(portal: &Portal, mode: &str, address: &str) -> BodyRow {
    let sealed = portal.keys.seal_class_b(&bindings::body_address(BODY), address.as_bytes(), &mut seal::entropy());
    BodyRow { mode: mode.to_owned(), address: Some(sealed), ..samples::body(BODY, portal.clock.today()) }
}

#[tokio::test]
async fn a_report_is_readable_only_where_the_operator_allows_it_and_the_body_chose_it_and_nothing_is_urgent() {
    let fixture = Fixture::new().await;
    let allows = where_it_is(&fixture.portal, ReadablePdf::InForce);
    let row = body(&allows, PDF, "desk@example.org");
    assert!(matches!(mailed_as(&allows, &row, false), Some(MailedAs::Readable)));
    assert!(mailed_as(&allows, &row, true).is_none(), "it is urgent");
    for mode in ["notice", OPENPGP] {
        assert!(mailed_as(&allows, &body(&allows, mode, "desk@example.org"), false).is_none(), "{mode}");
    }
    for not in [ReadablePdf::Off, ReadablePdf::NotInForce(ReadBy::Server)] {
        assert!(mailed_as(&where_it_is(&fixture.portal, not), &row, false).is_none(), "{not:?}");
    }
}

#[tokio::test]
async fn a_readable_mail_leaves_only_to_the_mailbox_it_was_made_for_and_within_a_day() {
    let fixture = Fixture::new().await;
    let portal = where_it_is(&fixture.portal, ReadablePdf::InForce);
    let row = body(&portal, PDF, "desk@example.org");
    let made = MadeFor::now(&portal, &row, ReportForm::Readable).unwrap();
    assert!(made.holds(&portal, &row, ReportForm::Readable));
    let moved = body(&portal, PDF, "other@example.org");
    assert!(!made.holds(&portal, &moved, ReportForm::Readable), "the address changed");
    portal.clock.advance(DAY - 60 * 60);
    assert!(made.holds(&portal, &row, ReportForm::Readable) && !made.is_over(portal.clock.now()));
    portal.clock.advance(60 * 60);
    assert!(!made.holds(&portal, &row, ReportForm::Readable) && made.is_over(portal.clock.now()));
}

#[tokio::test]
async fn an_encrypted_mail_leaves_only_to_the_certificate_and_the_mailbox_it_was_made_for() {
    let fixture = Fixture::new().await;
    let portal = &fixture.portal;
    let encrypted = |address, certificate: &[u8]| BodyRow {
        certificate: Some(certificate.to_vec()),
        ..body(portal, OPENPGP, address)
    };
    let row = encrypted("desk@example.org", b"certificate");
    let made = MadeFor::now(portal, &row, ReportForm::Encrypted).unwrap();
    assert!(made.holds(portal, &row, ReportForm::Encrypted));
    let moved = encrypted("other@example.org", b"certificate");
    assert!(!made.holds(portal, &moved, ReportForm::Encrypted), "the address changed");
    let changed = encrypted("desk@example.org", b"another");
    assert!(!made.holds(portal, &changed, ReportForm::Encrypted), "the certificate changed");
    // What was kept while only the certificate counted is for nobody any more, and a notice goes.
    assert!(!MadeFor::Certificate(seal::sha256(b"certificate")).holds(portal, &row, ReportForm::Encrypted));
}

#[tokio::test]
async fn what_a_row_holds_reads_back_for_its_own_dispatch_alone() {
    let fixture = Fixture::new().await;
    let (portal, rng) = (&fixture.portal, &mut seal::entropy());
    let (id, dispatch, key) = (FileId(random_id(rng)), DispatchId(random_id(rng)), FileKey::draw(rng));
    for made in [MadeFor::Certificate([7; 32]), MadeFor::Mailbox([8; 32], 1_764_000_000)] {
        let sealed = kept::close(portal, (id, dispatch), &key, &made);
        let row = ReportMailRow { id, dispatch, place: 1, sealed };
        let (read, told) = kept::open(portal, &row).unwrap();
        assert!(read.expose() == key.expose() && told == made);
        let other = ReportMailRow { dispatch: DispatchId(random_id(rng)), ..row };
        assert!(kept::open(portal, &other).is_none());
    }
}
