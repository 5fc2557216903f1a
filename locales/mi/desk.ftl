# The desk: the queue and the case. Titles say nothing: a browser's history keeps them.

desk-queue-title = Tēpu
desk-case-title = Tēpu

# ---- the queue
desk-queue-heading = Kēhi
desk-queue-groups = Ko ēhea kēhi
queue-group-open = Tuwhera ({ $count })
queue-group-new = Hou ({ $count })
queue-group-in_work = E mahia ana ({ $count })
queue-group-waiting = E tatari ana ki te kaituku pūrongo ({ $count })
queue-group-closed = Kua kati ({ $count })
queue-group-set_aside = Para ({ $count })
desk-queue-narrow = Whakawhāiti, kōmaka
desk-queue-tier = Te taumaha
desk-queue-any-tier = Ahakoa tēhea
desk-queue-whose = Mā wai
queue-whose-all = Mā te katoa
queue-whose-mine = Māku
queue-whose-nobody = Kāore anō mā tētahi
desk-queue-needs = He aha e tatari ana ki a koutou
queue-needs-any = Ahakoa he aha
queue-needs-unread = He mea kāore anō kia pānuitia
queue-needs-overdue = He tirohanga tuatahi kua tōmuri
desk-queue-came = I tae mai
queue-came-any = Ahakoa te rā
queue-came-week = I ngā rā e 7 kua hipa
queue-came-month = I ngā rā e 30 kua hipa
queue-came-earlier = I mua atu
desk-queue-order = Raupapa
queue-order-urgency = Ko te kōhukihuki rawa i te tuatahi
queue-order-due = Ko te rā tata rawa i te tuatahi
queue-order-newest = Ko te hou rawa i te tuatahi
queue-order-oldest = Ko te tawhito rawa i te tuatahi
desk-queue-show = Whakaaturia
desk-queue-all = Whakaaturia anō te katoa
desk-queue-count =
    { $count ->
        [1] Kotahi te kēhi
       *[other] E { $count } ngā kēhi
    }
desk-queue-empty-first = Kua hono mai koutou: ka taea te tuku pūrongo ki a koutou mai i nāianei. Ina tae mai te mea tuatahi, mā tētahi īmēra ki tō koutou pouaka īmēra e kī. Ka kitea tēnei tēpu i { $desk }.
desk-queue-empty-open = Kāore he kēhi e tuwhera ana.
desk-queue-empty-new = Kāore he mea hou.
desk-queue-empty-in_work = Kāore he kēhi e mahia ana.
desk-queue-empty-waiting = Kāore koutou e tatari ana ki tētahi kaituku pūrongo i tētahi kēhi.
desk-queue-empty-closed = Kāore anō he kēhi kia katia.
desk-queue-empty-set_aside = Kāore he mea kua waiho ki te taha hei para.
desk-queue-empty-narrowed = Kāore he kēhi e hāngai ana ki ō whiringa.

desk-column-case = Kēhi
desk-column-state = Tūnga
desk-column-tier = Te taumaha
desk-column-received = I tae mai
desk-column-due = Te rā mutunga hei tiro
desk-column-assignee = Kei te mahi
desk-tag-urgent = Kōhukihuki
desk-tag-stop = E tono ana kia mutu
desk-tag-unread = He hou ki a koe
desk-tag-overdue = Kua tōmuri
desk-tag-silent = Kua { $count } ngā rā kāore tētahi i mahi i tētahi mea
desk-tag-set-aside = Para
desk-nobody = Kāore anō tētahi
desk-somebody-gone = He tangata kua wehe

# ---- where a case stands, as the desk says it
desk-state-received = Hou
desk-state-acknowledged = Kua whakaūngia
desk-state-assessing = E aromatawaitia ana
desk-state-waiting_for_reporter = E tatari ana ki te kaituku pūrongo
desk-state-investigating = E tūhuratia ana
desk-state-closed = Kua kati

# ---- a case
desk-back-queue = Kēhi
desk-back-case = Kēhi { $reference }
desk-case-heading = Kēhi { $reference }
desk-fact-outcome = Otinga
desk-fact-opened = I huakina tuatahitia
desk-not-opened = Kāore anō tētahi kia huaki
desk-fact-chose = I kōwhiri te kaituku pūrongo
desk-chose-anonymous = Kāore he ingoa, kāore he huarahi hei whakautu. E kore e taea e koutou te tuhi ki a ia.
desk-chose-anonymous_reachable = Kāore he ingoa. Ka taea e ia te pānui me te whakautu i ā koutou pātai i konei.
desk-chose-named_to_body = Kia hoatu tōna ingoa ki a koutou. Ka taea hoki e ia te whakautu i konei.
desk-fact-meant = Te tikanga
desk-meant-complaint = He amuamu
desk-meant-information = He mōhiohio anake: kāore e uru ki te kēhi, kāore e hiahia kōrero hou
desk-assign-link = Kīia ko wai ka mahi
desk-assign-change = Panonihia ko wai ka mahi
desk-alert-contact = He kōhukihuki: e kī ana te kaituku pūrongo kua whakapā mai te kaihaumanu ki a ia mai i tana kōrero. Pānuitia tana karere i te tuatahi.

desk-alert-stop = I te { $day } i tono te kaituku pūrongo kia mutu koutou.
desk-alert-silent = Kua { $count } ngā rā kāore tētahi i konei i mahi i tētahi mea mō tēnei pūrongo. E pānui ana te kaituku pūrongo i tērā i tana whārangi, e whakaaturia ana ki a ia ko wai atu ka āhei ki te mahi. Ka mutu ina mahi tētahi i konei i tētahi mea: ka huaki, ka tango ki a ia, ka kī rānei kei te pēhea te take.
desk-alert-set-aside = I waiho tēnei kēhi ki te taha hei para i te { $day }. Kāore he mahi e tārewa ana, kāore he īmēra e puta mōna, kāore hoki e tatauria.
desk-alert-other = E tono ana te kaituku pūrongo kia tino tūpato ki tēnei pūrongo. Pānuitia te katoa i mua i te mahi i tētahi mea.

desk-report-heading = Te pūrongo
desk-open-text = Ina huakina e koe, ka kite te kaituku pūrongo kua huakina. He kupu uaua pea kei roto hei pānui: ka taea te hura takitahi.
desk-open-button = Huakina te pūrongo
desk-next-heading = Ngā mea ka taea e koe ināianei
desk-reporter-left = Kua wehe te kaituku pūrongo i tēnei wāhi. Kāore e taea e ia te pānui, te whakautu rānei i tētahi mea i konei.
desk-not-reachable = I kōwhiri te kaituku pūrongo kia kaua e tuhia atu, nō reira e kore e taea te pātai ki a ia. Ka taea tonu e ia te pānui i tā koutou whakatau.

desk-section-practitioner = Mō wai
desk-section-place = I hea
desk-section-kinds = He aha te momo
desk-section-account = Te mea i pā
desk-section-time = Nōnahea
desk-section-safety = Haumaru
desk-section-reporter = Ko wai e kōrero ana
desk-section-handlers_only = Mā koutou anake, kāore mā te kaimahi ngaio
desk-section-other = I kōrerotia hoki
# $kinds is a list such as “sexual contact; keeping secrets”.
desk-covered-kinds = E whakaahua ana tēnei kōrero i ēnei: { $kinds }. Huakina ina rite koe.
desk-covered-account = He uaua pea te pānui i tēnei kōrero. Huakina ina rite koe.
desk-covered-other = He uaua pea te pānui i ēnei kupu. Huakina ina rite koe.

desk-thread-heading = Karere
desk-thread-empty = Kāore anō he mea kia tuhia.
desk-message-by-desk = Koutou, te tēpu
desk-message-by-reporter = Te kaituku pūrongo
desk-message-stop = E tono ana ahau kia mutu koutou.
desk-message-consent = Mai i nāianei ka āhei koutou ki te mōhio i ēnei mea mōku:
desk-alert-name-taken-back = Kua tangohia mai e te kaituku pūrongo tōna ingoa. Kaua e whakamahia anō.
desk-message-addition = Ka tāpirihia tēnei e au ki aku kōrero:
desk-message-contact = Kua whakapā mai te kaihaumanu ki ahau mai i taku kōrero ki a koutou.
desk-read-button = Kua pānui au i tēnei

desk-timeline-heading = Ia rā, ia rā
desk-event-sent = I tukuna e te kaituku pūrongo
desk-event-mail_accepted = I whakaae tō koutou tūmau īmēra ki te karere mō tēnei
desk-event-have_it = I pēhia e tētahi a “Kei a mātou” i te īmēra
desk-event-opened = I huakina
desk-event-file_taken = I tiakina e tētahi he kōnae
desk-event-acknowledged = I whakaūngia
desk-event-assessing = I tīmata te aromatawai
desk-event-waiting_for_reporter = I pātaihia te kaituku pūrongo
desk-event-desk_wrote = I tuhi tētahi ki te kaituku pūrongo
desk-event-investigating = I tīmata te tūhura
desk-event-closed = I katia
desk-event-reopened = I huakina anō
desk-event-taken_on = I tangohia e tētahi hei mahi māna
desk-event-assigned = I hoatu ki tētahi
desk-event-unassigned = I whakatakotoria: kāore tētahi e mahi ana
desk-event-reporter_wrote = I tuhi te kaituku pūrongo
desk-event-set_aside = I waiho ki te taha hei para
desk-event-taken_back = I whakahokia mai i te para
desk-event-consent_changed = I panonihia e te kaituku pūrongo ngā mea ka mōhio koutou mōna
desk-event-stop_asked = I tono te kaituku pūrongo kia mutu koutou
desk-event-withdrawn = I unuhia e te kaituku pūrongo
desk-event-other = I puta tētahi mea kē

desk-mails-heading = Ngā karere ki tō koutou pouaka īmēra
desk-mail-new_case = Mō te kēhi hou
desk-mail-new_message = Mō tētahi karere hou
desk-mail-stop_asked = Mō te tono kia mutu
desk-mail-waiting = E tatari ana kia tukuna
desk-mail-failed = Kāore i taea te tuku. Kua whakamōhiotia te hunga whakahaere i tēnei waharoa.
desk-mail-stopped = Kāore i tukuna: i whakamutua
desk-mail-accepted = I whakaaetia e tō koutou tūmau īmēra i te { $day }
desk-mail-have_it = I pēhia e tētahi a “Kei a mātou” i te { $day }

desk-altered-heading = E kore e taea tēnei kēhi te whakaatu
desk-altered-text = Ehara te mea kua rokirokitia i te mea i tukuna. Kāore he mea e whakaaturia, nā te mea i whakarerekētia pea e tangata kē.
desk-altered-do = Kōrerohia ki te hunga whakahaere i tēnei waharoa. Kāore ērā atu kēhi e pāngia.

# ---- steps
desk-told-intro = Ka kite te kaituku pūrongo i tēnei:
desk-words-needed = He aha ai? Ka pānuitia ēnei kupu e te kaituku pūrongo.
desk-words-optional = He kōrero anō? Ka pānuitia ēnei kupu e te kaituku pūrongo.
desk-words-hint = Kia poto, kia mārama, kia atawhai. Ka taea te kī he aha e whai ake ana, ā, āhea.
desk-news-heading = Ngā mea i tuhia i taua wā
desk-step-gone = Kua kore e taea tēnei i te tūnga o te kēhi ināianei.
desk-ask-text = Ka pānui te kaituku pūrongo i tō pātai i konei, mā ana kupu anake. Kāore ia e herea kia whakautu, ā, ka roa pea te whakautu.
desk-ask-label = Tō pātai. Ka pānuitia ēnei kupu e te kaituku pūrongo.
desk-ask-hint = Pātaihia anake ngā mea me mōhio koutou ināianei. Kaua e pātai i te ingoa.
desk-ask-button = Tukuna te pātai
desk-write-text = Ka pānui te kaituku pūrongo i tō karere i konei, mā ana kupu anake. Kāore te karere e tono whakautu, ā, ka noho tonu te kēhi ki tōna tūnga.
desk-write-label = Tō karere. Ka pānuitia ēnei kupu e te kaituku pūrongo.
desk-write-button = Tukuna te karere
desk-close-outcome = Ka pēhea te mutunga?
desk-close-outcome-hint = Kei raro i ia otinga te mea ka kite te kaituku pūrongo.
desk-close-label = Whakamāramahia ki te kaituku pūrongo
desk-close-hint = Ka pānuitia ēnei kupu e te kaituku pūrongo. Kīia he aha i tirohia e koutou, he aha i pēnei ai te mutunga, he aha atu ka taea e ia.
desk-outcome-no_jurisdiction = E kore e taea e mātou te whakatau mō tēnei tangata, mō tēnei wāhi rānei
desk-outcome-not_enough_to_act = Kāore i rahi ngā kōrero hei mahi
desk-outcome-out_of_time = Kua hori te tepe wā
desk-outcome-resolved = Kua tau
desk-outcome-advice_given = I tohutohu mātou i te kaimahi ngaio
desk-outcome-action_taken = I mahi mātou
desk-outcome-referred = I haere ki tētahi atu rōpū, i whakaae te kaituku pūrongo
desk-outcome-withdrawn = I unuhia e te kaituku pūrongo
desk-outcome-body_left = I wehe mātou i mua i te otinga

desk-assign-heading = Ko wai ka mahi i tēnei kēhi?
desk-assign-hint = Kāore te kaituku pūrongo e kite ko wai.
desk-assign-me = { $name } (ko koe)
desk-assign-button = Tiaki

desk-fault-no-words = Tuhia he kupu. Ka pānuitia e te kaituku pūrongo, kia kore ai ia e waiho ki te whakapae.
desk-fault-too-long = He roa rawa tēnei. He wāhi mō ngā pūāhua e { $most }.
desk-fault-no-outcome = Kōwhiria ka pēhea te mutunga.
desk-fault-moved = I tere ake tētahi atu. Kei “{ $state }” te kēhi ināianei. Kāore he mea nāu i tukuna, kei konei tonu ngā mea i patohia e koe.
desk-fault-wrote-meanwhile = I tuhi te kaituku pūrongo i tētahi mea i a koe e tuhi ana. Pānuitia tērā i te tuatahi. Kei konei tonu ngā mea i patohia e koe, kāore he mea i tukuna.
desk-fault-denied = E kore e taea tēnei i te tūnga o te kēhi ināianei. Kei konei tonu ngā mea i patohia e koe.
desk-fault-no-person = Kōwhiria tētahi, kāore rānei tētahi.
desk-fault-assigned-meanwhile = I panonihia e tētahi atu ko wai ka mahi i tēnei kēhi i a koe e kōwhiri ana. Tirohia anō, ka tiaki anō mēnā e hiahia tonu ana koe.

# ---- setting a case aside as no real report
desk-set-aside-link = Ehara tēnei i te pūrongo tūturu (he para)
desk-set-aside-heading = Ka waiho tēnei kēhi ki te taha hei para?
desk-set-aside-queue = Ka wehe atu i tō rārangi, ka tū i raro i te “Para”. Ka taea te whakahoki mai i ngā wā katoa.
desk-set-aside-mails = Kāore he mahi e tārewa ana mōna, kāore he īmēra e puta mōna, kāore hoki e tatauria.
desk-set-aside-reporter = Ka whakamōhiotia te kaituku pūrongo. Mā tana karere tuatahi i muri i tērā e hoki mai ai te kēhi ki tō rārangi, nō te mea tērā pea ka rite te pūrongo tūturu ki te mea teka. Ki te waiho anō ki te taha i muri i tērā, ka noho tonu.
desk-set-aside-button = Waiho ki te taha
desk-take-back-link = Whakahokia ki te rārangi
desk-take-back-heading = Ka whakahokia tēnei kēhi ki te rārangi?
desk-take-back-queue = Ka tū anō i waenga i ō kēhi tuwhera, pērā i mua.
desk-take-back-mails = Ka tukuna ngā īmēra mōna kāore anō kia puta.
desk-take-back-reporter = Ka whakamōhiotia te kaituku pūrongo.
desk-take-back-button = Whakahokia mai

desk-files-heading = Ngā kōnae a te kaipūrongo
desk-files-warning = Ka taea e ngā kōnae a te tangata tauhou te tūkino i te rorohiko. Tiakina ki tētahi pūrere motuhake kāore he mea atu i runga, ka huaki ai ki reira. I mua i tō tuku i tētahi, tirohia ngā mea ka whāki ko wai te kaipūrongo.
desk-files-save = Tiakina
