# Reminders to a body that has said nothing, and calls.

status-event-reminded = I whakamaumahara mātou ki a rātou
status-event-call_due = I tonoa te hunga whakahaere i tēnei kia waea atu ki a rātou
desk-event-reminded = I whakamaumaharatia koutou mā te īmēra
desk-event-call_due = I tonoa te hunga whakahaere i tēnei waharoa kia waea atu ki a koutou
desk-mail-reminder = He whakamaumahara mō te kēhi hou
operator-alert-call-due-title = Me waea atu ki tētahi rōpū
operator-alert-call-due-text = Kāore tētahi i reira kua kī kei a rātou tētahi pūrongo: e whā wiki te roa, mō te mea kōhukihuki rānei, e whā o ana hāora mahi. Waea atu ki tana tangata whakapā, ka tuhi i te hua. Kia kī noa he karere e tatari ana i tana tēpu.
mail-notice-reminder = He whakamaumahara tēnei: i whakamōhiotia koutou i te { $told }, ā, kāore anō tētahi kia kī kei a koutou.
mail-notice-by-reminder = Āhea: ināianei. Me tiro kē i mua i te { $due }.
