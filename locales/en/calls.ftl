# Calls to bodies that do not answer.

status-event-called_has_it = The people who run this portal called; the body says it has your report
status-event-called_will_look = The people who run this portal called; the body says it will look for your report
status-event-called_other_address = The people who run this portal called; the body asked for mail at another address
status-event-called_nobody = The people who run this portal called; nobody answered
status-event-called_other = The people who run this portal called
status-call-again = The people who run this portal call them again
status-true-call-again = Nobody there has said that they have your report. The people who run this portal called, and call again on { $day }.
desk-event-called_has_it = You were called, and said that you have it
desk-event-called_will_look = You were called, and said that you will look for it
desk-event-called_other_address = You were called, and asked for another address
desk-event-called_nobody = You were called; nobody answered
desk-event-called_other = You were called
call-result-has_it = They say that they have it
call-result-has_it-hint = The people who sent the reports read exactly that, and the body leaves the list.
call-result-will_look = They will look for it
call-result-other_address = They asked for another address
call-result-nobody = Nobody answered
call-result-other = Something else
call-fault-caller = Say who called, in no more than { $most } characters
call-fault-person = Say whom you called, in no more than { $most } characters
call-fault-result = Choose what came of it
call-fault-note = The note is longer than { $most } characters
call-fault-next = Write the day of the next call, such as 2027-03-04: from tomorrow on, and within two months
operator-calls-link = Bodies to call
operator-calls-go = Call { $body }
operator-calls-heading = Bodies to call
operator-calls-intro = Nobody at these bodies has said that they have what was sent to them. Those with urgent cases come first. You see how many cases there are, and nothing else of them.
operator-calls-none = There is nobody to call now.
operator-calls-urgent = Urgent
operator-calls-why = Why
operator-calls-cases = { $count ->
    [one] One case that nobody there has answered.
   *[other] { $count } cases that nobody there has answered.
}
operator-calls-cases-urgent = { $count ->
    [one] One of them is urgent.
   *[other] { $count } of them are urgent.
}
operator-calls-since = On the list since
operator-calls-next = Next call
operator-calls-now = Now
operator-calls-last = Last call
operator-calls-noted = The call is noted.
operator-calls-body = More about this body
operator-calls-say = Say only that messages from this portal wait at their desk, and ask whether somebody has them.
operator-calls-note-heading = Note a call
operator-calls-told = The people who sent the reports read that you called, what came of it, and when you call again. They do not read the names or the note.
operator-calls-caller = Who called
operator-calls-person = Whom you called
operator-calls-person-hint = A name, or the number that you called.
operator-calls-result = What came of it
operator-calls-next-hint = A day such as 2027-03-04. Leave it empty if they have it.
operator-calls-note = Note
operator-calls-note-hint = You can leave this empty. Write nothing here about a report.
operator-calls-save = Note the call
operator-calls-stale = There was another call meanwhile, or another case fell due. Look at it below first; what you typed is still here.
operator-calls-gone = This body left the list meanwhile. Your call was not noted.
operator-calls-close-heading = No more calls
operator-calls-close-text = This takes the body off the list, though nobody there has said that they have it. It comes back when another case is not answered.
operator-calls-close = Take it off the list
operator-calls-nothing = There is nothing to call about now.
operator-calls-history = Calls so far
operator-calls-history-none = Nobody has called yet.
operator-calls-then = Next call after that
operator-calls-of = Calls to this body
