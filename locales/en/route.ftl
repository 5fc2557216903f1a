# What routing says, in plain words. The codes are those of docs/situations-format.md.

## Where the reporter stands

route-status-routed = These bodies can act on what you told. The first one has the most power to.
route-status-hold_only = These bodies fit, but would not take the report as it stands. You can keep it here, and change what they may know.
route-status-check_first = No one body is clearly responsible. It helps to know first whether the therapist is on one of these lists.
route-status-none = We found no body that can act there. You can still write it down and keep it.

## Roles

role-primary = Send here first
role-also = Can act too
role-info_only = Can be told, but does not decide
role-if_member = Only if the therapist is on its list
role-hold = Would not take it as it stands

## Why a body is shown

reason-front_door = By law, this is the first stop for complaints where you were.
reason-single_door = In this place it takes complaints for all health professions.
reason-regulator = It keeps the register for this profession and can decide who may work in it.
reason-covers_unregistered = It can act even if the therapist is on no register.
reason-care_place = It covers the place where you were.
reason-registered_or_member = You said that the therapist is on its register or list.
reason-false_claim = Its title or certificate seems to be used by somebody who does not hold it.
reason-check_register = The therapist may be on its register or list.
reason-no_national_body = No body of that country covers this profession, so an international one is shown.
reason-defers = It leaves such cases to another body shown here.
reason-best_left = Of the bodies found, it has the most power to act.

## What to know before sending

caution-name_needed = It takes nothing without a name.
caution-anonymous_limited = It usually cannot act unless it has a way to reach you.
caution-anonymous_unknown = We do not know how it treats reports without a name.
caution-client_agreement = It needs, or will ask for, the client's agreement. Leave out what could tell who they are.
caution-check_register = It can act only if the therapist is on its register or list. If you could not check that, you can say so.
caution-no_decision = It does not decide complaints.
caution-shows_practitioner = They usually show the therapist what was written. Small details can tell them who you are, even without a name.
caution-shows_practitioner_unless_unsafe = They usually show the therapist what was written, but may hold that back where somebody's safety is at risk.
caution-own_form = It opens a case only on its own form. It may ask you to fill that in as well.
caution-pdf = It wants a document it can read without signing in anywhere.
caution-limit_soon = The time limit is near.
caution-limit_maybe_passed = The time limit may have passed. Late reports can still be taken for a good reason.
caution-limit_passed = The time limit has passed. Late reports can still be taken for a good reason.
caution-limit_before_start = It happened before this body could act on such things.
caution-limit_unknown_date = There is a time limit. To work it out we need to know roughly when it happened.
caution-may_be_allowed = Telling others what you said in therapy can be allowed when somebody is in serious danger.
caution-no_updates = You send this as information: you are not part of a case, and get no news of it.
caution-unverified = We have not seen a public page of this body yet, so this may be out of date.

## What would help

ask-country = Tell the country: then we can find who can act.
ask-region = Tell the state or region: in that country it decides who can act.
ask-profession = Tell the profession, if you know it: it can change who can act.
ask-membership = Tell whether the therapist is on a register or list, if you can check it.
ask-when = Tell roughly when it happened: there are time limits.

## What else is possible

option-stay_reachable = Stay without a name, but let the body write to you here.
option-name_to_body = Give your name to one body only. The others do not learn it.
option-ask_client = Ask the person it happened to whether they agree.
option-check_register = Find out whether the therapist is on its register or list, on its own site or by asking it, then come back.
option-find_other_body = Look for another body or service there.
option-sealed_match = Keep it sealed until somebody else names the same person.
option-save_copy = Save or print a copy for yourself.

## What is urgent

flag-emergency = Somebody may be in danger now
flag-child = A child or young person
flag-police_info = May be a matter for the police
flag-retaliation = Punished for speaking up
flag-no_contact = Do not phone, write or email

## Time limits. $safe and $possible are days.

time-limit-none = It has no fixed time limit.
time-limit-open = Until { $safe } it is surely in time.
time-limit-soon = The last day that is surely in time is { $safe }.
time-limit-maybe_passed = The time may have passed on { $safe }, or last until { $possible }. It depends on the exact day. A late report is sometimes accepted, because there can be good reasons for waiting: fear, illness, or that it took time to understand.
time-limit-passed = The usual time ended on { $possible }. A late report is sometimes accepted, because there can be good reasons for waiting: fear, illness, or that it took time to understand.
time-limit-before_start = It happened before this body had the power to act on such things. It may still know who can.
time-limit-unknown_date = There is a time limit. To work it out we need to know roughly when it happened.
time-limit-unknown = We do not know whether it has a time limit. Ask them; a late report is often still taken for a good reason.

time-left-today = Today is the last day that is surely in time.
time-left-days =
    { $count ->
        [one] About one day left.
       *[other] About { $count } days left.
    }
time-left-weeks = About { $count } weeks left.
time-left-months = About { $count } months left.
time-left-years = About { $count } years left.
time-left-rule = More about the time
time-left-source = Where we read this
