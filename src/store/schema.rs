//! The tables as Diesel sees them, the same for both databases. A test compares this file with both migrations.

diesel::table! {
    portal_key_ids (number) { number -> Integer, id -> Binary, }
}

diesel::table! {
    bodies (id) {
        id -> Text,
        state -> Text,
        epoch -> Integer,
        address -> Nullable<Binary>,
        mode -> Text,
        certificate -> Nullable<Binary>,
        language -> Text,
        timezone -> Text,
        invited_on -> Date,
        joined_on -> Nullable<Date>,
        own_copy -> Nullable<Binary>,
        mac -> Binary,
        profile -> Nullable<Binary>,
        pause_reason -> Nullable<Text>,
        public_notice -> Nullable<Text>,
        confirmed_on -> Nullable<Date>,
        left_on -> Nullable<Date>,
        pending_certificate -> Nullable<Binary>,
        roster -> Nullable<Binary>,
        mail_times -> Nullable<Text>,
    }
}

diesel::table! {
    address_checks (body) { body -> Text, sealed -> Binary, expires_on -> Date, }
}

diesel::table! {
    body_marks (body, kind, for_day) { body -> Text, kind -> Text, for_day -> Date, set_on -> Date, }
}

diesel::table! {
    directory_versions (number) {
        number -> Integer,
        files -> Binary,
        shipped_hash -> Binary,
        since -> Date,
        mac -> Binary,
    }
}

diesel::table! {
    portal_texts (key, language) { key -> Text, language -> Text, text -> Text, since -> Date, mac -> Binary, }
}

diesel::table! {
    directory_checks (body, fact) {
        body -> Text,
        fact -> Text,
        said_hash -> Binary,
        checked_on -> Date,
        mac -> Binary,
    }
}

diesel::table! {
    directory_wishes (id) {
        id -> Binary,
        body -> Text,
        fact -> Text,
        said_hash -> Binary,
        details -> Binary,
        state -> Text,
        asked_on -> Date,
        decided_on -> Nullable<Date>,
        answer -> Nullable<Binary>,
        mac -> Binary,
    }
}

diesel::table! {
    body_keys (body, epoch) {
        body -> Text,
        epoch -> Integer,
        public_key -> Binary,
        paper_public_key -> Binary,
        created_on -> Date,
    }
}

diesel::table! {
    body_key_wraps (body, epoch, holder) { body -> Text, epoch -> Integer, holder -> Binary, wrap -> Binary, }
}

diesel::table! {
    desk_keys (body, epoch) { body -> Text, epoch -> Integer, body_epoch -> Integer, wrap -> Binary, }
}

diesel::table! {
    accounts (id) {
        id -> Binary,
        address_index -> Binary,
        address -> Binary,
        public_key -> Binary,
        salt -> Binary,
        memory_kib -> Integer,
        passes -> Integer,
        lanes -> Integer,
        record -> Binary,
        created_on -> Date,
    }
}

diesel::table! {
    staff (account, body) {
        account -> Binary,
        body -> Text,
        role -> Text,
        state -> Text,
        name -> Binary,
        mac -> Binary,
    }
}

diesel::table! {
    operators (account) { account -> Binary, mac -> Binary, }
}

diesel::table! {
    sessions (id) {
        id -> Binary,
        kind -> Text,
        #[sql_name = "box"]
        sealed_box -> Binary,
        account -> Nullable<Binary>,
        body -> Nullable<Text>,
        expires_at -> BigInt,
    }
}

diesel::table! {
    invitations (id) {
        id -> Binary,
        body -> Text,
        link_hash -> Binary,
        details -> Binary,
        code_tries -> Integer,
        expires_at -> BigInt,
        used_on -> Nullable<Date>,
        mac -> Binary,
    }
}

diesel::table! {
    staff_invitations (id) {
        id -> Binary,
        body -> Text,
        link_hash -> Binary,
        details -> Binary,
        expires_at -> BigInt,
        used_on -> Nullable<Date>,
        mac -> Binary,
    }
}

diesel::table! {
    alerts (id) { id -> Binary, kind -> Text, body -> Nullable<Text>, on_day -> Date, seen_on -> Nullable<Date>, }
}

diesel::table! {
    reports (id) {
        id -> Binary,
        state -> Text,
        version -> Integer,
        expires_on -> Nullable<Date>,
        draft_until -> Nullable<BigInt>,
    }
}

diesel::table! {
    report_answers (report) { report -> Binary, answers -> Binary, }
}

diesel::table! {
    reporter_notices (report) { report -> Binary, sealed -> Binary, due_on -> Date, }
}

diesel::table! {
    report_keys (lookup_id) { lookup_id -> Binary, report -> Binary, holder -> Text, wrap -> Binary, }
}

diesel::table! {
    holds (report, body) { report -> Binary, body -> Text, on_day -> Date, }
}

diesel::table! {
    cases (id) {
        id -> Binary,
        report -> Nullable<Binary>,
        body -> Text,
        attempt -> Integer,
        reference -> Text,
        state -> Text,
        outcome -> Nullable<Text>,
        tier -> SmallInt,
        urgent -> Bool,
        received_on -> Date,
        due_on -> Date,
        closed_on -> Nullable<Date>,
        opened_on -> Nullable<Date>,
        stop_asked_on -> Nullable<Date>,
        assignee -> Nullable<Binary>,
        unread_by_desk -> Bool,
        unread_by_reporter -> Bool,
        last_message -> Integer,
        epoch -> Integer,
        snapshot -> Binary,
        mac -> Binary,
        counted -> Bool,
        set_aside_on -> Nullable<Date>,
        mailed_on -> Nullable<Date>,
    }
}

diesel::table! {
    case_keys (case_id, recipient_kind, recipient, epoch) {
        case_id -> Binary,
        recipient_kind -> Text,
        recipient -> Binary,
        epoch -> Integer,
        wrap -> Binary,
    }
}

diesel::table! {
    report_files (report, file) { report -> Binary, file -> Binary, wrap -> Binary, }
}

diesel::table! {
    case_files (case_id, file) { case_id -> Binary, file -> Binary, wrap -> Binary, }
}

diesel::table! {
    messages (id) {
        id -> Binary,
        case_id -> Binary,
        direction -> Text,
        sequence -> Integer,
        last_seen -> Integer,
        body_text -> Binary,
        written_on -> Date,
    }
}

diesel::table! {
    case_events (case_id, place) {
        case_id -> Binary,
        kind -> Text,
        on_day -> Date,
        place -> Integer,
        actor -> Nullable<Binary>,
    }
}

diesel::table! {
    deletions (id) { id -> Binary, kind -> Text, row_id -> Binary, on_day -> Date, }
}

diesel::table! {
    dispatches (id) {
        id -> Binary,
        case_id -> Binary,
        body -> Text,
        kind -> Text,
        state -> Text,
        message_id -> Text,
        attempts -> Integer,
        last_fault -> Nullable<Text>,
        written_on -> Date,
        accepted_on -> Nullable<Date>,
        have_it_on -> Nullable<Date>,
        server_answer -> Nullable<Binary>,
        sent_to -> Nullable<Binary>,
    }
}

diesel::table! {
    urgent_waits (case_id) { case_id -> Binary, call_at -> BigInt, }
}

diesel::table! {
    call_items (id) {
        id -> Binary,
        body -> Text,
        due_on -> Date,
        next_on -> Nullable<Date>,
        closed_on -> Nullable<Date>,
    }
}

diesel::table! {
    calls (item, place) {
        item -> Binary,
        place -> Integer,
        on_day -> Date,
        result -> Text,
        next_on -> Nullable<Date>,
        details -> Binary,
    }
}

diesel::table! {
    report_mails (id) { id -> Binary, dispatch -> Binary, place -> Integer, sealed -> Binary, }
}

diesel::table! {
    portal_openpgp (number) { number -> Integer, sealed -> Binary, }
}

diesel::table! {
    queued_mails (id) { id -> Binary, sealed -> Binary, written_on -> Date, }
}

diesel::table! {
    jobs (id) {
        id -> Binary,
        kind -> Text,
        subject -> Binary,
        run_at -> BigInt,
        lease_until -> BigInt,
        owner -> Nullable<Binary>,
        attempts -> Integer,
        give_up_on -> Date,
    }
}

diesel::joinable!(report_answers -> reports (report));
diesel::joinable!(report_files -> reports (report));
diesel::joinable!(report_keys -> reports (report));
diesel::joinable!(reporter_notices -> reports (report));
diesel::joinable!(cases -> bodies (body));
diesel::joinable!(case_files -> cases (case_id));
diesel::joinable!(case_keys -> cases (case_id));
diesel::joinable!(messages -> cases (case_id));
diesel::joinable!(case_events -> cases (case_id));
diesel::joinable!(dispatches -> cases (case_id));
diesel::joinable!(report_mails -> dispatches (dispatch));
diesel::joinable!(urgent_waits -> cases (case_id));
diesel::joinable!(calls -> call_items (item));
diesel::joinable!(staff -> accounts (account));

diesel::allow_tables_to_appear_in_same_query!(
    accounts,
    address_checks,
    alerts,
    bodies,
    body_key_wraps,
    body_keys,
    body_marks,
    call_items,
    calls,
    case_events,
    case_files,
    case_keys,
    cases,
    deletions,
    desk_keys,
    directory_checks,
    directory_versions,
    directory_wishes,
    dispatches,
    holds,
    invitations,
    jobs,
    messages,
    operators,
    portal_key_ids,
    portal_openpgp,
    portal_texts,
    queued_mails,
    report_answers,
    report_files,
    report_keys,
    report_mails,
    reporter_notices,
    reports,
    sessions,
    staff,
    staff_invitations,
    urgent_waits,
);
