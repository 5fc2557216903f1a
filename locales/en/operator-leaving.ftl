# A body that left, on the operator's desk.

operator-alert-body-left-title = A body has left
operator-alert-body-left-text = Its keys are destroyed, and nothing new can be sent to it. People with an open report there are told on their page. You can invite it again; it would join with new keys.
