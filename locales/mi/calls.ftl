# Calls to bodies that do not answer.

status-event-called_has_it = I waea atu te hunga whakahaere i tēnei waharoa; e kī ana te rōpū kei a rātou tō pūrongo
status-event-called_will_look = I waea atu te hunga whakahaere i tēnei waharoa; e kī ana te rōpū ka rapua e rātou tō pūrongo
status-event-called_other_address = I waea atu te hunga whakahaere i tēnei waharoa; i tono te rōpū kia tukuna te īmēra ki wāhi kē
status-event-called_nobody = I waea atu te hunga whakahaere i tēnei waharoa; kāore tētahi i whakautu
status-event-called_other = I waea atu te hunga whakahaere i tēnei waharoa
status-call-again = Ka waea anō te hunga whakahaere i tēnei waharoa ki a rātou
status-true-call-again = Kāore anō tētahi i reira kia kī kei a rātou tō pūrongo. I waea atu te hunga whakahaere i tēnei waharoa, ā, ka waea anō a te { $day }.
desk-event-called_has_it = I waeahia koutou, ā, i kī koutou kei a koutou
desk-event-called_will_look = I waeahia koutou, ā, i kī koutou ka rapua e koutou
desk-event-called_other_address = I waeahia koutou, ā, i tono koutou i wāhitau kē
desk-event-called_nobody = I waeahia koutou; kāore tētahi i whakautu
desk-event-called_other = I waeahia koutou
call-result-has_it = E kī ana rātou kei a rātou
call-result-has_it-hint = Ka pānui pērā tonu te hunga i tuku i ngā pūrongo, ā, ka puta te rōpū i te rārangi.
call-result-will_look = Ka rapua e rātou
call-result-other_address = I tono rātou i wāhitau kē
call-result-nobody = Kāore tētahi i whakautu
call-result-other = He mea kē
call-fault-caller = Kīia mai nā wai i waea, kaua e neke atu i te { $most } pūāhua
call-fault-person = Kīia mai i waea koe ki a wai, kaua e neke atu i te { $most } pūāhua
call-fault-result = Kōwhiria te hua o te waea
call-fault-note = He roa ake te tuhipoka i te { $most } pūāhua
call-fault-next = Tuhia te rā o te waea e whai ake nei, pērā i te 2027-03-04: mai i āpōpō, i roto hoki i te rua marama
operator-calls-link = Ngā rōpū hei waea atu
operator-calls-go = Waea ki { $body }
operator-calls-heading = Ngā rōpū hei waea atu
operator-calls-intro = Kāore anō tētahi i ēnei rōpū kia kī kei a rātou ngā mea i tukuna ki a rātou. Ko ngā mea he kēhi kōhukihuki ō rātou i te tuatahi. Ka kite koe e hia ngā kēhi, kāore i tua atu.
operator-calls-none = Kāore he rōpū hei waea atu ināianei.
operator-calls-urgent = Kōhukihuki
operator-calls-why = He aha ai
operator-calls-cases = { $count ->
   *[other] { $count } ngā kēhi kāore anō kia whakautua e tētahi i reira.
}
operator-calls-cases-urgent = { $count ->
   *[other] { $count } o ēnei he kōhukihuki.
}
operator-calls-since = Kei te rārangi mai i
operator-calls-next = Te waea e whai ake nei
operator-calls-now = Ināianei
operator-calls-last = Te waea whakamutunga
operator-calls-noted = Kua tuhia te waea.
operator-calls-body = He kōrero anō mō tēnei rōpū
operator-calls-say = Kia kī noa he karere nō tēnei waharoa e tatari ana i tā rātou tēpu, ā, pātaihia mēnā kei tētahi.
operator-calls-note-heading = Tuhia tētahi waea
operator-calls-told = Ka pānui te hunga i tuku i ngā pūrongo i waea koe, he aha te hua, ā, āhea koe waea anō ai. Kāore rātou e pānui i ngā ingoa, i te tuhipoka rānei.
operator-calls-caller = Nā wai i waea
operator-calls-person = I waea koe ki a wai
operator-calls-person-hint = He ingoa, ko te nama rānei i waeahia e koe.
operator-calls-result = Te hua
operator-calls-next-hint = He rā pērā i te 2027-03-04. Waiho kia noho kau mēnā kei a rātou.
operator-calls-note = Tuhipoka
operator-calls-note-hint = Ka taea te waiho kia noho kau. Kaua e tuhi i konei he mea mō tētahi pūrongo.
operator-calls-save = Tuhia te waea
operator-calls-stale = Kua waea kē ētahi atu i waenganui, kua tae rānei te wā mō tētahi atu kēhi. Tirohia i raro nei i te tuatahi; kei konei tonu tāu i tuhi ai.
operator-calls-gone = I taua wā i puta tēnei rōpū i te rārangi. Kāore tō waea i tuhia.
operator-calls-close-heading = Kāti te waea
operator-calls-close-text = Ka tangohia te rōpū i te rārangi, ahakoa kāore tētahi i reira i kī kei a rātou. Ka hoki mai ina kore tētahi atu kēhi e whakautua.
operator-calls-close = Tangohia i te rārangi
operator-calls-nothing = Kāore he take hei waea ināianei.
operator-calls-history = Ngā waea tae noa ki nāianei
operator-calls-history-none = Kāore anō tētahi kia waea.
operator-calls-then = Te waea i muri mai
operator-calls-of = Ngā waea ki tēnei rōpū
