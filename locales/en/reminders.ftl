# Reminders to a body that has said nothing, and calls.

status-event-reminded = We reminded them
status-event-call_due = The people who run this were asked to call them
desk-event-reminded = You were reminded by mail
desk-event-call_due = Whoever runs this portal was asked to call you
desk-mail-reminder = Reminder of the new case
operator-alert-call-due-title = A body has to be called
operator-alert-call-due-text = Nobody there has said that they have a report: for four weeks, or, for an urgent one, for four of its working hours. Call its contact person and note what came of it. Say only that messages wait at its desk.
mail-notice-reminder = This is a reminder: we told you on { $told }, and nobody has said yet that you have it.
mail-notice-by-reminder = By when: now. It was to be looked at by { $due }.
