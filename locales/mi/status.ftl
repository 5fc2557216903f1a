# Coming back with the words, and what is true of each case.

status-title = Tō whārangi
status-heading = Hoki mai me ō kupu
status-lead = Patohia ngā kupu 12 i puritia e koe. Kātahi koe ka kite i ngā mea kua tutuki, ka taea hoki te tuhi, te panoni, te unu rānei.
status-token = Ō kupu 12
status-token-hint = Kāore he aha o ngā pū matua, ngā piko me ngā nama kei waenganui. Ka pai hoki te waehere roa o ngā reta me ngā mati.
status-submit = Haere tonu
status-go-on = Haere ki tō pūrongo
status-lost-heading = Mēnā kua ngaro ō kupu
status-lost = E kore e taea e mātou te rapu, te tuku anō rānei: kāore mātou e mōhio ko wai koe, he mea whakarite kia pērā. Ko ngā mea i tukuna e koe, ka noho ki ngā rōpū kua whiwhi. Ka taea te tīmata anō, me te kī kua kōrerotia kētia tēnei e koe.
status-lost-start = Tīmata anō
status-locked-break = Kua rakaina tēnei. Patohia ō kupu kia kite anō.
status-inside-looking = Ka taea e koe te titiro ki tētahi pūrongo i tēnei pūtirotiro. Mā ēnei kupu kāore e taea te panoni, te tuku rānei i tētahi mea.

status-locked = Neke atu i te 30 meneti koe e ngaro ana, nō reira i rakaina e mātou ngā mea i konei. Patohia ō kupu kia kite anō. Mēnā i te tuhi karere koe, kua puritia, ka kitea ki reira.
status-locked-unseen = Neke atu i te 30 meneti koe e ngaro ana, nō reira i rakaina e mātou te pūrongo i tīmataria e koe i konei. Kāore anō koe kia kite i ōna kupu: ka taea te haere tonu me te kore kupu.
status-inside = Kei te tuwhera tonu tō pūrongo i tēnei pūtirotiro.
status-inside-unkept = Kei te tuwhera tētahi pūrongo i tēnei pūtirotiro, ā, kāore anō koe kia kī kua mau i a koe ōna kupu. Me pupuri i te tuatahi: ki te uru koe ināianei mā ētahi atu kupu, kāore he huarahi hoki ki taua pūrongo.
status-ended = He roa koe e ngaro ana, kua mutu te mea i tuwhera i konei. Kāore he mea i tukuna. Uru mai anō mā ō kupu.
status-nobody-there = Kāore tēnei i tukuna: kua wehe te rōpū, i unuhia rānei tō pūrongo i a rātou i tētahi atu ripa. Kei raro nei ngā mea i tuhia e koe, kia taea ai te kape; kāore e puritia ana ki wāhi kē.
status-ended-while-writing = He roa koe e ngaro ana, kua mutu te mea i tuwhera i konei. Kāore tō karere i tukuna. Kei raro nei, kia taea ai te kape; kāore e puritia ana ki wāhi kē.
status-another-waits = I tōmuri te tae mai o tētahi atu tuhinga āu, ā, kei te tatari kē i konei. Kāore tēnei i tukuna, kāore hoki e puritia ana ki wāhi kē. Kei raro nei, kia taea ai te kape.
status-too-much-to-keep = He nui rawa tēnei mā mātou e pupuri i konei. Kāore i tukuna, kāore hoki e puritia ana ki wāhi kē. Kei raro nei, kia taea ai te kape. Kei reira tonu ngā mea i tiakina e koe i mua.
status-unsent = Ngā mea i tuhia e koe

# ---- faults. None repeats what was typed.
status-fault-empty = Patohia ō kupu 12, te waehere roa rānei.
status-fault-count =
    { $found ->
        [1] Kotahi noa te kupu. Me 12 kē.
       *[other] E { $found } ngā kupu. Me 12 kē.
    }
status-fault-uuid = E 32 ngā reta me ngā mati o te waehere roa, hāunga ngā pihono. E { $found } ngā mea i patohia e koe.
status-fault-or = {" rānei, ko "}
status-fault-word-near = Ehara te kupu { $position } i tētahi o ā mātou kupu. Ko { $near } pea?
status-fault-word = Ehara te kupu { $position } i tētahi o ā mātou kupu. I hē pea te tātaki.
status-fault-checksum = Nō ā mātou kupu ēnei katoa, engari kāore e hāngai tahi ana. He kupu kē pea tētahi, kua whakawhitia rānei ētahi kupu e rua.
status-fault-not-ours = Ehara ēnei kupu nō konei. He kupu kē pea tētahi, nō tētahi atu mea rānei.
status-fault-nothing = Kāore mātou i kite i tētahi mea i raro i ēnei kupu. I hē pea te tātaki o tētahi. Mēnā he tika, kua unuhia pea te pūrongo, kua pau rānei tōna wā.
status-fault-something-waits = Nō tētahi atu ēnei kupu, nō tētahi atu pūrongo rānei. Tērā tētahi mea i patohia i tēnei pūtirotiro kāore anō kia tukuna, ka ngaro; nō reira kāore i whakamahia ngā kupu. Hoki mai i te tuatahi mā ngā kupu o tērā, ka tuku, ka kape rānei. Ka taea hoki te whakamahi i ēnei kupu i tētahi atu pūtirotiro.
status-fault-message-unshowable = I roto i tō karere tētahi pūāhua kāore e taea e te whārangi te whakaatu. Ko “�” kei tōna tūnga ināianei. Panonihia mēnā e hiahia ana koe, ka pēhi anō i te pātene.
status-fault-message-empty = Tuhia tētahi mea i te tuatahi.
status-fault-message-again = I tuhia tētahi atu mea i taua wā tonu. Kei konei tonu tāu: pēhia anō.
status-fault-message-full = Kāore he wāhi mō ētahi karere anō i tēnei kēhi. Kei konei tonu tāu, kia taea ai te kape. Ka taea e koe te whakapā ki a rātou mā ērā atu huarahi kua whakahuatia i konei.
status-fault-message-many = He maha ngā karere kua tuhia e koe i tēnei rā. Kei konei tonu tāu: tukuna āpōpō, whakakotahitia rānei ētahi mea.
status-fault-message-long = He wāhi mō ngā pūāhua e { $most } i te karere. Kei konei tonu tāu: whakapotoa, tukuna rānei kia rua ngā wāhanga.

# ---- the report
status-report-heading = Tō pūrongo
status-draft = Kāore anō tētahi mea kia tukuna. Ka taea te haere tonu i te wāhi i mutu ai koe.
status-draft-go-on = Haere tonu ki tō pūrongo
status-held = Ka puritia e mātou, he mea hīri. Kāore tētahi e pānui, nō reira kāore tētahi e mahi, ā, ka rere tonu ngā tepe wā. Ka taea te panoni, te tuku, te waiho rānei.
status-held-edit = Tirohia, panonihia, tukuna rānei
status-held-for = E puritia ana
status-held-means = Kāore ēnei e whiwhi i tō pūrongo ināianei. Kāore e taea e tētahi i reira te pānui.
status-held-since = { $body }, mai i te { $day }
status-held-connected = Kua hono ki konei ināianei. Mēnā ka tango i tō pūrongo i tōna āhua, ka taea te tuku.
status-held-send = Tirohia ngā mea ka tae ki a rātou
status-send-more = Tukuna tō pūrongo ki tētahi atu rōpū
status-support = Mēnā e hiahia ana koe ki te kōrero ki tētahi
status-keeping = Te roa o tā mātou pupuri
status-kept-until = Ka puritia e mātou tō pūrongo tae noa ki te { $day }. Kātahi ka mukua, ā, kāore ō kupu e ahu ki hea.
status-kept-open = Ka puritia e mātou tō pūrongo i te wā e mahi ana tētahi rōpū, me te 24 marama i muri i te katinga a te rōpū whakamutunga.
status-keep-longer = Puritia tae noa ki te { $day }
status-close-link = Mukua ngā mea katoa, ka kati i te kūaha
status-help-link = Kōrero ki tētahi ināianei
status-sign-out = Katia tēnei whārangi i tēnei wā

status-done-written = Kei te haere tō karere.
status-done-gone = Kua kore. Kāore tētahi i reira i huaki.
status-done-longer = Kua roa ake te pupuri.
status-done-asked = Kua tonoa rātou kia mutu.

# ---- one case
status-true = Te āhua tūturu
status-means = Te tikanga
status-next = E whai ake nei
status-ways = Ētahi atu huarahi
status-timeline = Ngā mea kua tutuki
status-got = Ngā mea i tae ki a rātou
status-got-fixed = Koinei tā rātou i whiwhi ai i a koe. Kāore e rerekē, hāunga anō tō whiringa mō ngā mea ka mōhio rātou mōu.
status-messages = Karere
status-no-messages = Kāore anō tētahi kia tuhi.
status-about-body = Te āhua o te mahi a { $body }
status-reference = Ki te kōrero koe ki a rātou, e mōhio ana rātou ki tēnei ko { $reference }. Kāore taua nama e huaki i tētahi mea.
status-you = Ko koe
status-by = kaua e tōmuri i te { $day }
status-stop-asked = I tono koe kia mutu rātou.

status-true-sent = I tukuna e koe i te { $day }.
status-true-mail-waiting = Kei te tatari te īmēra whakamōhio ki a rātou kia puta. Kei te haumaru tō pūrongo i konei, ā, ka ngana tonu mātou.
status-true-mail-later = Ka puta te īmēra whakamōhio ki a rātou i roto i te { $hours } hāora. Kei tō rātou tēpu kē tō pūrongo e kitea ana. Ka whakatārewahia e mātou he īmēra ina tini ngā pūrongo ka tae mai i te wā kotahi, ina āhua rite rānei tētahi pūrongo ki te mea nā te pūrere i tuku. Tērā pea he hapa; kāore tētahi wāhanga o tō pūrongo e ngaro.
status-true-mail-accepted = Kua whakaae tō rātou tūmau īmēra ki te karere. Kāore anō tētahi kia kī mai kua pānuitia e rātou.
status-true-mail-failed = Kāore i taea e mātou te tuku i te īmēra ki a rātou. Kei te haumaru tō pūrongo i konei. Kua whakamōhiotia te hunga whakahaere i tēnei, mā rātou e kimi huarahi kē.
status-true-have-it = I whakamahia e tētahi te hono i te īmēra, ka pēhia a “Kei a mātou” i te { $day }. Kāore e hiahiatia he ingoa mō tērā.
status-true-opened = I huakina e tētahi tangata i tō rātou tēpu i te { $day }.
status-true-unopened = Kāore anō tētahi kia huaki i tō rātou tēpu.
status-true-urgent = Kua tohua i reira he kōhukihuki.
status-true-follow-waiting = Kei te tatari te īmēra mō tō karere whakamutunga kia puta.
status-true-follow-accepted = Kua whakaae tō rātou tūmau īmēra ki te īmēra mō tō karere whakamutunga.
status-true-follow-failed = Kāore i taea e mātou te tuku ki a rātou i te īmēra mō tō karere whakamutunga. Ka kite rātou ā te wā ka huaki anō i tō rātou tēpu.

status-means-received = Kei tō rātou tēpu. Kāore anō tētahi i reira kia kī mai ka tirohia.
status-state-set-aside = Kua waiho ki te taha
status-means-set-aside = Kua pānuitia e tētahi i reira, ā, kua waiho ki te taha, nō te mea ki tō rātou whakaaro ehara i te pūrongo tūturu. Tērā pea he hapa tērā. Kāore tētahi e mahi ana i tēnei ināianei.
status-means-taken-back = I waiho e rātou ki te taha, ā, kua tangohia anō. Kei waenga i ā rātou kēhi tuwhera.
status-next-set-aside = Mēnā i pā mai ngā mea i kōrerotia e koe, tuhi ki a rātou i raro nei. Mā tō karere tuatahi e hoki ai ki mua i ō rātou aroaro.
status-next-set-aside-again = Kua neke atu i te kotahi te waihotanga ki te taha. Ka noho ngā mea ka tuhia e koe i raro nei ki tōna taha, ka kite rātou ina titiro ki reira. Ka taea hoki e koe te huri ki tētahi atu.
status-means-acknowledged = E mōhio ana rātou. Kāore anō rātou kia kī mai ka aha rātou.
status-means-assessing = Kei te kimi rātou mēnā ka taea te mahi, ā, me pēhea. Kāore anō rātou kia whakatau i tētahi mea.
status-means-answered = Kei reira tō whakautu. Kāore anō rātou kia kī mai he aha ā muri ake.
status-means-waiting_for_reporter = He pātai tā rātou ki a koe, kei te tatari rātou. Ka taea te whakautu, te waiho, te kī rānei kāore koe e hiahia ki te whakautu.
status-means-investigating = Kei te kimi rātou he aha i pā. Ka pātai pea rātou ki te kaihaumanu me ētahi atu.

status-silent = Kua { $days } ngā rā kāore tētahi i { $body } i mahi i tētahi mea e kitea ana e mātou. Ehara i a koe te hē. Ka taea te tuhi ki a rātou i raro nei, ā, kāore koe e herea kia tatari ki a rātou.
status-overdue = Kua hori taua rā. He pēnei i ētahi wā, ehara i te mea kua whakatau rātou kia whakahē i a koe. Ka taea te tuhi ki a rātou i raro nei me te pātai.
status-expected-acknowledgement = Ko te tikanga ka kī mai rātou kei a rātou
status-expected-first_look = Ko te tikanga ka tirohia e tētahi i reira
status-expected-first_decision = Ko te tikanga ka kī mai rātou ka aha rātou
status-expected-news = Ko te tikanga ka kī mai rātou kei te pēhea te take

status-event-sent = I tukuna e koe
status-event-mail_accepted = I whakaae tō rātou tūmau īmēra ki te karere
status-event-mail_failed = Kāore i tae te īmēra
status-event-have_it = I pēhia e tētahi a “Kei a mātou” mā te hono i te īmēra
status-event-opened = I huakina e tētahi tangata i reira
status-event-acknowledged = I kī mai rātou kei a rātou
status-event-assessing = I tīmata tā rātou titiro
status-event-waiting_for_reporter = I pātai rātou ki a koe
status-event-asked = I pātai rātou ki a koe
status-event-investigating = I tīmata tā rātou tūhura
status-event-closed = I katia e rātou
status-event-reopened = I huakina anō
status-event-set_aside = I waiho e rātou ki te taha: ki tō rātou whakaaro ehara i te pūrongo tūturu
status-event-taken_back = I hoki mai ki ā rātou kēhi tuwhera
status-event-desk_wrote = I tuhi rātou ki a koe
status-event-reporter_wrote = I tuhi koe ki a rātou
status-event-consent_changed = I panonihia e koe ngā mea ka mōhio rātou mōu
status-event-stop_asked = I tono koe kia mutu rātou

status-write-add = Tuhi ki a rātou
status-write-answer = Whakautu ki a rātou
status-write-closed = Tuhi ki a rātou mō tēnei
status-write-set-aside = Mēnā he pūrongo tūturu tēnei, kīia atu ki a rātou
status-write-reopen = Mēnā e hiahia ana koe kia haere tonu rātou, tuhi ki a rātou: ka huakina anō te kēhi
status-write-hint = Ka kite rātou i ngā mea ka tuhia e koe i konei i te taha o ngā mea i tukuna e koe, me te kore ingoa. Mā ngā kōrero iti e mōhiotia ai ko wai koe.
status-write-hint-named = Ka kite rātou i ngā mea ka tuhia e koe i konei i te taha o ngā mea i tukuna e koe, me te ingoa me te huarahi whakapā i hoatu e koe ki a rātou.
status-write-hint-one-way = I kōwhiri koe kia kaua rātou e āhei ki te tuhi ki a koe. Ka kite rātou i ngā mea ka tuhia e koe i konei, e kore e taea te whakautu.
status-send = Tukuna ki { $body }

status-way-review = He maha ngā rōpū ka tuku i a koe ki te tono tirohanga anō. Kei tana whārangi ngā mea e mōhiotia ana mō te āhua o tā tēnei mahi.
status-way-review-link = Tirohia te āhua o te mahi a tēnei rōpū
status-way-appeal = He wāhanga pīra kei tā rātou tukanga. Pātaihia wawetia me pēhea te tono, ā, āhea te rā whakamutunga: ka taea te tuhi ki a rātou i raro nei.
status-way-appeal-until = Kua pānuitia e rātou me tono te pīra i roto i te { $within }. Mai i te rā i katia ai i konei, ko te { $day } te mutunga. Ka taea te tuhi ki a rātou i raro nei me te pātai me pēhea.
status-way-appeal-over = Kua pānuitia e rātou me tono te pīra i roto i te { $within }. Mai i te rā i katia ai i konei, ko te { $day } te mutunga, kua hori. Ka taea tonu te pātai mēnā ka whakaae rātou ki tētahi tono tōmuri.
status-way-appeal-some-time = Kua pānuitia e rātou me pēnei te tono pīra: { $within }. Ka taea te tuhi ki a rātou i raro nei me te pātai me pēhea.
status-way-overseer = Kei te mātaki a { $overseer } i te āhua o te mahi a { $body }. Ngā mea e mōhiotia ana: { $what } Ki te whakapā koe ki a rātou, ka mōhio pea rātou ko wai koe.
status-way-send = Ka taea hoki tō pūrongo te tuku ki { $body }. Ka noho tonu hoki ki te wāhi kei reira ināianei.
status-way-send-link = Kōwhiria he aha ka mahia
status-way-outside = Ka āhei hoki a { $body } ki te mahi, engari kāore anō kia hono mai. Kua rite ō kōrero hei reta ki a rātou.
status-way-outside-link = Tikina te reta
status-way-directly = Ka taea hoki te pātai hāngai ki a rātou kua pēhea te take, mā te waea hei tauira. Ka mōhio pea rātou ko wai koe.
status-way-directly-link = Tirohia te āhua o te mahi a tēnei rōpū
status-way-other = Ka taea pea e tētahi atu rōpū te mea kāore e taea e tēnei.
status-way-other-link = Tirohia ko wai atu
status-way-help = Kāore e herea kia kawea tēnei e koe anake.
status-way-help-link = Kimihia tētahi hei kōrero

# ---- leaving
status-leave = Unuhia mai i a rātou
status-leave-as-is = Waiho
status-withdraw-heading = Ka unuhia?
status-withdraw-gone = Kāore tētahi i reira i huaki. Ki te unuhia e koe ināianei, ka kore: ko ngā mea ka pānuitia e rātou, ko ngā karere, me ngā īmēra kāore anō kia puta.
status-withdraw-gone-mail = Mēnā kua tae kē he īmēra ki a rātou, ko tāna kī noa kei te tatari tētahi mea mā rātou, ā, kāore tōna hono e ahu ki hea.
status-withdraw-race = Ki te huakina e tētahi i mua i tō pēhi i te pātene, ka mau tonu i a rātou ngā mea kei a rātou, ka tonoa kia mutu.
status-withdraw-stop = Kua huakina e tētahi tangata i reira. E kore e taea e mātou te tango i ngā mea kua pānuitia e rātou. Ka puritia e rātou tā rātou kape mō te wā e kī ana ā rātou ake tikanga, ka kīia atu e tono ana koe kia mutu rātou.
status-withdraw-stop-more = Ka mutu te nuinga o ngā rōpū. Me haere tonu ētahi ina mōrearea pea ētahi atu tāngata. Ka kati te kēhi i konei, ka taea e koe te huaki anō mā te tuhi ki a rātou.
status-withdraw-others = Kāore tēnei e panoni i tētahi mea i ētahi atu rōpū.
status-withdraw-gone-button = Unuhia
status-withdraw-stop-button = Tonoa kia mutu rātou

status-close-heading = Ka mukua ngā mea katoa, ka katia te kūaha?
status-close-lead = Ka mukua i konei tō pūrongo, ō karere me ngā huarahi katoa ki aua mea. Kāore ō kupu e ahu ki hea, mōu, mō te katoa.
status-close-gone = Kāore tētahi i huaki i reira. Ka kore ngā mea katoa.
status-close-stop = Kua huakina e tētahi tangata i reira. Ka puritia e rātou tā rātou kape, ka tonoa kia mutu.
status-close-closed = Kua katia e rātou, kua tono rānei koe i mua kia mutu rātou. Ka puritia e rātou tā rātou kape i raro i ā rātou ake tikanga.
status-close-backups = Ka kore tonu atu e taea i konei. Tērā pea ka noho he kape hīri i tētahi kape tārua tae noa ki te mukunga o taua kape tārua.
status-close-warning = E kore tēnei e taea te whakahoki, ā, e kore tētahi e āhei ki te tuhi anō ki a koe.
status-close-button = Mukua katoa

status-ended-heading = Kua kati te kūaha
status-ended-lead = Kua mukua tō pūrongo i konei.
status-ended-kept = Kua kore e taea i konei ināianei. Tērā pea ka noho he kape hīri i tētahi kape tārua tae noa ki te mukunga o taua kape tārua.
status-ended-asked = Ko te rōpū kua huaki, ka pupuri i tana kape i raro i āna ake tikanga, ā, kua tonoa kia mutu.
status-ended-closed = Ko te rōpū kua kati i tana kēhi, kua tonoa rānei e koe i mua kia mutu, ka pupuri i tana kape i raro i āna ake tikanga. Kāore i tonoa ki tētahi atu mea.
status-ended-again = Ka taea te kōrero anō i ngā wā katoa e hiahia ana koe. Kāore he mea hei hono i ngā mea e rua.
status-ended-home = Haere ki te whārangi tuatahi
