# The life of a case, as the domain names it. The desk and the reporter read the same words.

# ---- where a case stands
case-state-received = Kua tae mai
case-state-acknowledged = Kei a rātou
case-state-assessing = Kei te tiro rātou
case-state-waiting_for_reporter = He pātai tā rātou
case-state-investigating = Kei te tūhura rātou
case-state-closed = Kua kati

# ---- how it ended
outcome-no_jurisdiction = Kāore i a rātou te mana whakatau
outcome-not_enough_to_act = Kāore i rahi ngā kōrero hei mahi
outcome-out_of_time = Kua hori te tepe wā
outcome-resolved = I tau
outcome-advice_given = I tohutohua te kaimahi ngaio
outcome-action_taken = I mahi rātou
outcome-referred = I haere ki tētahi atu rōpū
outcome-withdrawn = I unuhia
outcome-body_left = I wehe rātou i mua i te otinga

# ---- the buttons
case-move-acknowledge = Kīia “Kei a mātou”
case-move-assess = Tīmata ki te tiro
case-move-ask_reporter = Pātaihia te kaituku pūrongo
case-move-write = Tuhi ki te kaituku pūrongo
case-move-reporter_answered = Tukuna tō whakautu
case-move-investigate = Tīmata ki te tūhura
case-move-close = Katia te kēhi
case-move-reopen = Huakina anō
case-move-reporter_withdraws = Tonoa kia mutu rātou
case-move-body_leaves = Wehe

# ---- who moves it
actor-officer = Āpiha
actor-lead = Kaiārahi
actor-reporter = Kaituku pūrongo
actor-body = Te rōpū

# ---- what the reporter is told when a case moves. The page names the body above these words.
case-told-acknowledged = Kua kī tētahi tangata i reira “Kei a mātou”.
case-told-assessing = Kei te tiro rātou i ngā mea i tuhia e koe, kia kitea he aha ka taea e rātou.
case-told-asked = Kua pātai rātou ki a koe. Kāore koe e herea kia whakautu.
case-told-wrote = Kua tuhi rātou ki a koe. Kāore koe e herea kia whakautu.
case-told-answered = Kei a rātou tō whakautu, kei te tirohia e rātou.
case-told-investigating = Kua tīmata tā rātou tūhura. He marama maha pea te roa.
case-told-closed-no_jurisdiction = E kī ana rātou e kore e taea e rātou te whakatau mō tēnei tangata, mō tēnei wāhi rānei, ā, koinei te take i hoatu e rātou. Ehara i te mea kāore i pā.
case-told-closed-not_enough_to_act = I whakatau rātou kia kaua e haere tonu, ā, koinei te take i hoatu e rātou. Ehara i te mea kāore i pā.
case-told-closed-out_of_time = E kī ana rātou kua roa rawa te wā kia āhei rātou ki te mahi, ā, koinei te take i hoatu e rātou. Ehara i te mea kāore i pā.
case-told-closed-resolved = E kī ana rātou kua tau, ā, i pēnei.
case-told-closed-advice_given = I tohutohu rātou i te kaimahi ngaio, ā, koinei tā rātou kōrero mō tērā.
case-told-closed-action_taken = I mahi rātou, ā, koinei tā rātou kōrero mō tērā.
case-told-closed-referred = I tukuna e rātou ki tētahi atu rōpū, i runga i tō whakaae, ā, koinei tā rātou kōrero mō tērā.
case-told-closed-body_left = Kua wehe rātou i tēnei paetukutuku, kāore rātou e pānui anō i tō pūrongo i konei. Kua whakangaromia ngā kī i huaki ai mā rātou. Kāore i whakatauria: kāore rātou i kī he aha ō rātou whakaaro. Kua puritia pea e rātou he kape o ngā mea i pānuitia e rātou. Kei konei tonu ngā mea i tuhia e koe, ā, ko koe anake ka āhei ki te huaki.
case-told-withdrawn = I tono koe kia mutu rātou. Kua kati te kēhi.
case-told-reopened = Kua tuwhera anō te kēhi. Kei te tiro rātou.

# ---- what comes next. $by is a day in words.
expected-acknowledgement = Ko te tikanga ka kī mai rātou kei a rātou, kaua e tōmuri i te { $by }.
expected-first_look = Ko te tikanga ka tirohia e tētahi i reira, kaua e tōmuri i te { $by }.
expected-first_decision = Ko te tikanga ka kī mai rātou ka aha rātou, kaua e tōmuri i te { $by }.
expected-news = Ko te tikanga ka kī mai rātou i tētahi mea hou, kāore anō rānei he mea hou, kaua e tōmuri i te { $by }.
expected-your_answer = Kei te tatari rātou ki tō whakautu. Kāore he rā me tuhi koe i mua.
expected-nothing = Kāore he mea anō. Kua kati te kēhi.

# ---- how serious what was told would be. It orders the queue and is not a finding.
tier-1 = He māharahara, he pātai rānei
tier-2 = He āwangawanga
tier-3 = Taumaha
tier-4 = Tino taumaha
