use super::*;

fn read(settings: &[(&'static str, &str)]) -> Result<Config, String> {
    let figment = settings.iter().fold(Figment::new(), |figment, (key, value)| figment.merge((*key, *value)));
    Config::read(&figment).map_err(|fault| fault.to_string())
}

const ONION: &str = "http://candourcandourcandourcandourcandourcandourcandourcandour.onion";

#[test]
fn an_onion_service_is_a_second_door_without_https() {
    let config = read(&[("base_url", "https://report.example.org"), ("onion_url", ONION)]).unwrap();
    assert!(config.is_https());
    let host = ONION.strip_prefix("http://").unwrap();
    assert_eq!(config.door_of(&host.to_uppercase()), Door::Onion);
    assert_eq!(config.door_of("report.example.org"), Door::First);
    let inside = Config { door: Door::Onion, ..config };
    assert!(!inside.is_https());
    assert_eq!(inside.link("/desk"), "https://report.example.org/desk", "mails keep the first door");
}

#[test]
fn an_address_that_is_no_onion_service_stops_the_start() {
    for wrong in ["http://short.onion", "https://report.example.org", "ftp://x", "onion", &format!("{ONION}/desk")] {
        let fault = read(&[("onion_url", wrong)]).unwrap_err();
        assert!(fault.contains("CANDOUR_ONION_URL"), "{wrong}: {fault}");
    }
    assert_eq!(read(&[("onion_url", " ")]).unwrap().onion_url, None);
}

#[test]
fn nothing_set_is_a_portal_on_loopback_that_lists_what_is_missing() {
    let config = read(&[]).unwrap();
    assert_eq!(config.base_url.as_str(), "http://127.0.0.1:8000/");
    assert_eq!(config.missing(), [Missing::Mail, Missing::LegalName, Missing::Contact]);
    assert_eq!(config.link("/desk"), "http://127.0.0.1:8000/desk");
}

#[test]
fn reporters_are_mailed_from_the_portals_address_unless_another_is_named() {
    let config = read(&[("mail_from", "post@example.org")]).unwrap();
    assert_eq!((config.notice_from.as_str(), config.notice_hour), ("post@example.org", 6));
    assert!(config.notice_from_tells());
    let config = read(&[("notice_from", "hello@letters.example"), ("notice_hour", "17")]).unwrap();
    assert_eq!((config.notice_from.as_str(), config.notice_hour), ("hello@letters.example", 17));
    assert!(!config.notice_from_tells());
}

#[test]
fn readable_reports_are_allowed_only_where_mail_cannot_leave_unencrypted() {
    let bounces = ("mail_bounces", "bounces@example.org");
    let with = |url: &str, allowed: &str| read(&[("mail_url", url), ("mail_readable_pdf", allowed), bounces]).unwrap();
    let off = read(&[("mail_url", "smtps://u:p@mail.example.org")]).unwrap();
    assert_eq!((off.readable_pdf, off.readable_pdf.why_not()), (ReadablePdf::Off, None));
    for sure in ["smtps://u:p@mail.example.org", "smtp://mail.example.org?tls=required"] {
        assert_eq!(with(sure, "yes").readable_pdf, ReadablePdf::InForce, "{sure}");
        assert_eq!(with(sure, "no").readable_pdf, ReadablePdf::Off, "{sure}");
    }
    for (unsure, why) in [
        ("smtp://mail.example.org?tls=opportunistic", "insist on encryption"),
        ("smtp://localhost", "insist on encryption"),
        ("sendmail:", "keeps mails in clear"),
        ("file:/tmp/mails", "anybody with the disk"),
        ("", "CANDOUR_MAIL_URL is not set"),
    ] {
        let readable = with(unsure, "yes").readable_pdf;
        assert!(!readable.is_in_force(), "{unsure}");
        assert!(readable.why_not().is_some_and(|said| said.contains(why)), "{unsure}: {readable:?}");
    }
    let comes_back = read(&[("mail_url", "smtps://u:p@mail.example.org"), ("mail_readable_pdf", "yes")]).unwrap();
    assert!(comes_back.readable_pdf.why_not().unwrap().contains("CANDOUR_MAIL_BOUNCES is not set"));
}

#[test]
fn a_wrong_value_names_its_key_its_fault_and_the_fix() {
    for (key, value, expected) in [
        ("database_url", "mysql://x", "neither sqlite nor postgres"),
        ("mail_url", "imap://secret@x", "neither an SMTP URL, nor sendmail, nor a folder"),
        ("mail_url", "file:", "no folder"),
        ("mail_times", "at noon", "`posts` or `now`"),
        ("mail_url", "smtp://u:secret@mail.example.org?tls=perhaps", "`required` or `opportunistic`"),
        ("mail_url", "smtp://u:secret@mail.example.org", "unencrypted"),
        ("mail_from", "Reports <reports@example.org>", "no address"),
        ("notice_from", "", "no address"),
        ("mail_bounces", "bounces", "no address"),
        ("mail_bounces", "delivery-bounces@example.org", "too long"),
        ("mail_bounces", "bounces+x@example.org", "may not survive"),
        ("notice_hour", "24", "no hour"),
        ("notice_hour", "six", "no hour"),
        ("mail_per_domain", "0", "no number"),
        ("mail_patience", "3601", "no number from 10"),
        ("mail_most_mb", "51", "no number from 2"),
        ("mail_readable_pdf", "perhaps", "`yes` or `no`"),
        ("dkim_key", "/nowhere/dkim.key", "cannot be read"),
        ("dkim_key", "Cargo.toml", "no RSA key"),
        ("base_url", "http://report.example.org", "unencrypted"),
        ("base_url", "https://report.example.org/path", "more than scheme"),
        ("base_url", "report.example.org", "base_url"),
        ("port", "seventy", "no port"),
        ("port", "0", "no port"),
        ("legl_name", "Example Trust", "no such setting"),
        ("address", "localhost", "no IP address"),
        ("address", "0.0.0.0", "not fully set up"),
    ] {
        let fault = read(&[(key, value)]).unwrap_err();
        assert!(fault.contains(expected), "{fault}");
        assert!(fault.contains(&format!("CANDOUR_{}", key.to_uppercase())), "{fault}");
        assert!(!fault.contains("secret"), "{fault}");
    }
}
