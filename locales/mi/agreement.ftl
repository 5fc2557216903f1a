# /for-bodies/agreement: a sample agreement between whoever runs a portal and a body.

agreement-title = Tauira whakaaetanga
agreement-heading = He tauira whakaaetanga
agreement-sample = He tauira tēnei hei tīmatanga, ehara i te tohutohu ā-ture. Mā ngā taha e rua e whakakī ngā mea e ngaro ana, e panoni ngā mea kāore e hāngai ana ki a rāua, e tuku hoki ki ō rāua ake rōia hei tiro i mua i te waitohu.
agreement-print = Tāngia tēnei whārangi
agreement-back = Mō ngā rōpū ngaio
agreement-parties = I waenganui i
agreement-operator = Te kaiwhakahaere, nāna te waharoa e whakahaere
agreement-body = Te rōpū
agreement-address = Te waharoa
agreement-begins = Ka tīmata i te
agreement-contacts = Ka waea ia taha ki a wai ina hē tētahi mea
agreement-blank = (hei whakakī)

agreement-purpose = Te take o tēnei
agreement-purpose-runs = Kei te whakahaere te kaiwhakahaere i a Candour i { $address }. Ka tuku ia i ngā pūrongo mō ngā ngaio āwhina ki ngā rōpū ka āhei ki te mahi mō aua pūrongo. Ka tango te rōpū i ngā pūrongo i reira, ka mahi i tana tēpu.
agreement-purpose-who = Ka kī tēnei whakaaetanga kei a wai te haepapa mō te aha. Kāore e hoatu ki tētahi taha he mana ki te whakatau a tērā atu: ko te rōpū anake ka whakatau i āna kēhi, i raro i āna ake tikanga me tōna ake ture.

agreement-roles = Kei a wai te haepapa mō ēhea raraunga
agreement-roles-body = Kei te rōpū te haepapa mō ngā pūrongo i tukuna ki a ia: mō āna mahi ki aua pūrongo, mō te whai take tika ā-ture e puritia ai, mō te kī atu hoki ki ngā tāngata e pā ana aua pūrongo i ngā mea e tonoa ana e te ture kia kīia, i te wā e tonoa ana e te ture, kia rite hoki te whānui ki tā te ture e tono ana. I ngā kupu a te GDPR, ko ia te kaiwhakatau raraunga (controller) o aua pūrongo.
agreement-roles-operator = Mō ēnei pūrongo, ka rokiroki, ka kawe, ka whakaatu te kaiwhakahaere i te mea kua hīritia ki te rōpū, mā te rōpū, kāore he mahi kē atu. I ngā kupu a te GDPR, ko ia te kaitukatuka raraunga (processor) mā te rōpū (Art. 28). I Aotearoa ka puritia e ia mā te rōpū (Privacy Act 2020, s 11).
agreement-roles-own = Kei te kaiwhakahaere tonu te haepapa mō te toenga: ngā mea kāore i tukuna e te kaituku pūrongo ki te rōpū, ngā wāhitau me ngā pūkete o te rōpū me ōna tāngata, te whaiaronga, āna īmēra, me te āhua o te whakahaere i te waharoa.
agreement-roles-special = Kei ngā pūrongo ngā mea whaiaro rawa: te hauora, te mahi moe, ngā hara pea (GDPR Art. 9 me te 10). Ka pērā te mahi a ngā taha e rua ki te katoa o te pūrongo, ahakoa tāna e kī ai.

agreement-confidence = Te noho muna
agreement-confidence-people = Ka tukuna e ngā taha e rua kia tata ki ngā pūrongo ko ngā tāngata anake me whai i aua pūrongo mō tā rātou mahi, ā, kua herea rātou kia noho muna e te ture, mā te tuhi rānei.
agreement-confidence-demand = Ki te tono tētahi kōti, mana rānei i tētahi mea i te kaiwhakahaere e pā ana ki ngā pūrongo a te rōpū, ka kī te kaiwhakahaere ki te rōpū i te tuatahi, hāunga mēnā e aukatia ana e te ture, ā, kāore e hoatu i te mea nui ake i te mea me hoatu.
agreement-confidence-after = Ka haere tonu te noho muna i muri i te mutunga o tēnei whakaaetanga.

agreement-body-promises = Ngā kī taurangi a te rōpū
agreement-body-promises-times = Ka tiro ia i ia pūrongo, kaua e tōmuri i te rā e whakahuatia ana i tana īmēra. Ka whakaū ia i ia pūrongo i roto i ngā rā mahi kua pānuitia e ia i tana whārangi, ka kī hoki, i roto i te wā kua pānuitia e ia i reira, he aha tāna ka mahi.
agreement-body-promises-honest = Ka kati ia i te kēhi me te otinga pono, ka hoatu i āna take i ngā kupu ka mārama ki te kaituku pūrongo.
agreement-body-promises-anonymous = Kāore ia e ngana ki te kimi ko wai te kaituku pūrongo ingoakore: kāore mā te uiui haere, kāore mā te whakataurite kōnae, kāore mā te tuku i te kaimahi ngaio kia whakapae. Kāore ia e tuku atu i tētahi taipitopito e mōhiotia ai pea ko wai ia, hāunga mēnā e herea ana e te ture, kei te mōrearea rānei tētahi, ā, kāore he huarahi kē.
agreement-body-promises-good-faith = Kāore ia e whakawhiu i tētahi mō te tuku pūrongo i runga i te ngākau pono.
agreement-body-promises-fair = Ka tōkeke ia ki te kaimahi ngaio. Ehara te pūrongo i te whakatau. Ka rongo ia i te kaimahi ngaio i mua i te whakatau e whakahē ana i a ia, ka hoatu hoki i ngā take.
agreement-body-promises-conflict = Ko te tangata e mōhio whaiaro ana ki te kaituku pūrongo, ki te kaimahi ngaio rānei, e mahi tahi ana, e mahi ana rānei māna, kāore e huaki i te kēhi. Ka tango kē tētahi atu. Ki te kore he tangata kē, ka kī te rōpū i tērā ki te kaituku pūrongo, ka whakahua i tētahi huarahi kē.
agreement-body-promises-keys = Kei tēnā, kei tēnā o ōna tāngata tana ake pūkete, tana ake kīanga huna me tana ake waea. Kia rua ngā kaiārahi, neke atu rānei; ka puritia te pepa me ngā kupu 24 kia rakaina; ka whakamutua te urunga o te tangata ka wehe i te rā tonu; ka whakamahia ngā pūrere e whiwhi ana i ngā whakahoutanga haumaru.
agreement-body-promises-exports = Ka tiakina e ia ngā kōnae o tana tēpu ki te wāhi anake ka puritia ngā mauhanga muna.
agreement-body-promises-reach = Ka pānui ia i tana pouaka īmēra i ngā rā mahi, ka whakaū kia kotahi i te tau, ka kī ki te kaiwhakahaere i roto i ngā rā mahi e rima ina rerekē tana tangata whakapā, te nama rānei. He pono āna kōrero mōna i tana whārangi.

agreement-operator-promises = Ngā kī taurangi a te kaiwhakahaere
agreement-operator-promises-instructions = Ka mahi ia ki ngā pūrongo a te rōpū kia rite anake ki tā tēnei whakaaetanga e kī ai me tā ngā tāngata o te rōpū e kōwhiri ai i te tēpu, ka kī hoki ki te rōpū mēnā ko tōna whakaaro ka takahi tētahi hiahia o te rōpū i te ture.
agreement-operator-promises-sends = Ka tuku ia i te pūrongo ki ngā rōpū anake i kōwhiria e te kaituku pūrongo, ki te wāhitau, i raro hoki i te kī kua whakaūngia e aua rōpū.
agreement-operator-promises-program = Ka whakahaere ia i te papatono kua whakaputaina. Ki te panonihia e ia, ka whakaputa ia i ngā panonitanga, pērā me tā te raihana e tono nei. Ka tāuta ia i ngā whakatika haumaru i roto i ngā rā mahi tekau, i ngā mea kōhukihuki tonu atu.
agreement-operator-promises-nobody-else = Kāore ia e whakaatu i ngā kēhi a tētahi rōpū ki tētahi atu. Kāore ia e hoko i tētahi mea ka mōhio ia, kāore e whakaatu pānui hokohoko, kāore e tatau manuhiri.
agreement-operator-promises-helps = Ka āwhina ia i te rōpū, ki tōna kaha me te kore e āhei ki te huaki pūrongo, ki ngā mea me mahi te rōpū mā ētahi atu: te whakautu ki te hunga e pātai ana he aha e puritia ana mō rātou, te aromatawai mōrearea, me te kī atu ki ngā mana.
agreement-operator-promises-checks = Ka hoatu ia ki te rōpū i ngā mea e hiahiatia ana kia kitea ai e ū ana ki ēnei katoa, ka tuku hoki i te rōpū, i tētahi tangata rānei kua herea kia noho muna, kua whakaingoatia e te rōpū, kia tiro kia kotahi i te tau, i muri hoki i tētahi takahanga.

agreement-security = Haumaru
agreement-security-sealed = Kua hīritia ngā pūrongo, ngā karere me ngā tuhipoka a te rōpū ki te kī o te rōpū i ngā wāhi katoa ka takoto. Kāore te kaiwhakahaere e pupuri i tētahi kape o taua kī, kāore hoki ōna huarahi hei hanga.
agreement-security-server = Ko ngā tāngata anake kua whakaingoatia e te kaiwhakahaere ka tae ki te tūmau, kei tēnā, kei tēnā tōna ake urunga me tētahi tauwehe tuarua. Kua whakamunatia te hononga. Kāore he rangitaki e pupuri i te wāhitau o tētahi manuhiri.
agreement-security-backups = Ka puritia ngā kī ake o te waharoa kia wehe i ngā kape tārua. Kua whakamunatia ngā kape tārua, ka puritia mō te 30 rā te nui rawa.
agreement-security-limits = E mōhio ana ngā taha e rua he aha kāore tēnei e tiaki: ko te tangata kei a ia te mana o te tūmau e rere ana, ka taea te pānui i ngā mea e rere ana mā reira i taua wā.

agreement-breach = Ina hē tētahi mea
agreement-breach-notice = Ka kī ia taha ki tērā atu i ngā mea katoa nā reira pea i hurahia, i ngaro, i rerekē rānei ngā pūrongo, ngā kī, ngā pūkete rānei: i taua wā tonu, ā, kia 72 hāora te tōmuri rawa i muri i tana kite. Mēnā e 72 noa ngā hāora ka hoatu e te ture ki tērā atu taha hei kī ki tētahi mana (GDPR Art. 33), i roto i te 24 hāora.
agreement-breach-content = Ka kī he aha i pā, nōnahea, ko wai ka pāngia pea, he aha kua mahia e ia, me pātai hoki ki a wai. Ko ngā mea kāore anō ia kia mōhio ka tukuna ā muri ake.
agreement-breach-authority = Ko te taha kei a ia te haepapa mō ngā raraunga ka kī ki te mana me ngā tāngata e pāngia ana, mēnā e tonoa ana e te ture. Ka āwhina tērā atu taha.

agreement-others = Ētahi atu e āwhina ana
agreement-others-list = Ka whakamahi te kaiwhakahaere i ēnei, kāore he tangata kē ka tata pea ki ngā pūrongo. Kei a ia te haepapa mō rātou pērā me ia anō, ka herea rātou ki aua haepapa anō mā te tuhi.
agreement-others-new = Ka kī ia ki te rōpū kia 30 rā te iti rawa i mua i tana whakamahi i tētahi mea hou. Ka taea e te rōpū te whakahē, te wehe rānei i mua i taua rā.
agreement-others-abroad = Kāore he mea e haere ki whenua kē atu i ngā mea e whakahuatia ana i konei, hāunga mēnā e whakaae ana te ture (GDPR upoko V; i Aotearoa te mātāpono matatapu mōhiohio (information privacy principle) 12; i Ahitereiria te Australian Privacy Principle 8), ā, i kīia ki te rōpū i mua.
agreement-others-hosting = Te manaaki tūmau, kei tēhea whenua
agreement-others-mail = Te tūmau īmēra, kei tēhea whenua
agreement-others-backups = Te wāhi o ngā kape tārua, kei tēhea whenua

agreement-retention = Te roa o te pupuri
agreement-retention-reporter = Ko ngā mea a te kaituku pūrongo ka puritia, ka mukua kia rite ki tā te whārangi matatapu o te waharoa e kī ana.
agreement-retention-body = Mā te rōpū e whakatau te roa e hiahiatia ai āna kēhi, kāore e roa ake i tā tōna ture e whakaae ana. Ka whakahua ia i ngā kēhi kua kati ki te kaiwhakahaere mā te tohutoro; ka mukua e te kaiwhakahaere i roto i te 30 rā, me te kore e huaki. Kua puta i ana kape tārua i te 30 rā i muri mai.

agreement-leaving = Te wehe
agreement-leaving-body = Ka taea e te rōpū te wehe i ngā wā katoa, me te kore take. Mā tētahi kaiārahi e mahi i te tēpu.
agreement-leaving-operator = Ka taea e te kaiwhakahaere tēnei whakaaetanga te whakamutu me te pānui kia toru marama i mua, tonu atu rānei mēnā ka kino te takahi a te rōpū, kāore e whakatikahia i roto i te 14 rā. Ka taea e ia te whakatārewa tonu atu i te rōpū mēnā ka whara pea ngā kaituku pūrongo ki te kore.
agreement-leaving-export = I mua i tērā ka tiakina e te rōpū āna mauhanga. Kātahi ka whakangaromia ōna kī, ka kīia atu ki te hunga katoa he kēhi tuwhera tā rātou i reira, ka whakaaturia ngā mea kē atu ka taea e rātou. Ko ngā mea o ngā kēhi a te rōpū kei te kaiwhakahaere tonu i muri, e kore e taea e tētahi te huaki; ka mukua e ia i roto i te 30 rā.

agreement-changes = Panonitanga me te utu
agreement-changes-written = Ka whai mana ngā panonitanga ina whakaae ngā taha e rua mā te tuhi. Ki te rerekē te papatono, ā, kua kore tētahi rerenga o konei e pono, ka kī te kaiwhakahaere i mua atu.
agreement-changes-cost = Ko te utu a te rōpū ki te kaiwhakahaere, mēnā he utu, ka tuhia ki konei:

agreement-liability = Taunahatanga
agreement-liability-open = Hei whakakī, hei tiro mā tō koutou ake rōia. He mea āta waiho kia kore tēnei tauira e kōrero mō tērā: he rerekē i tēnā whenua, i tēnā whenua te mea tōkeke me te mea e whakaaetia ana.

agreement-law = Te ture me ngā kōti
agreement-law-law = Mā ngā taha e kōwhiri te ture hei whakahaere i tēnei whakaaetanga, me ngā kōti, te kaitakawaenga rānei hei whakatau. Ko ngā haepapa ka whakataua e te ture ki tētahi o rātou ka noho tonu.
agreement-law-which = Te ture whakahaere
agreement-law-courts = Ngā kōti, te kaitakawaenga rānei

agreement-signed = Kua waitohua
agreement-signed-operator = Mō te kaiwhakahaere
agreement-signed-body = Mō te rōpū
agreement-signed-name = Ingoa
agreement-signed-role = Tūranga
agreement-signed-day = Rā
agreement-signed-hand = Waitohu

agreement-sources = Ngā mea e whirinaki ai tēnei tauira
agreement-sources-text = E whakahuatia ana ēnei ture nā te mea nō reira ētahi wāhanga o te tauira. He ture kē atu ka pā, hei tauira ērā mō ngā mauhanga hauora, mō te tiaki tamariki, mō tō koutou ake mahi ngaio hoki. Ka mōhio tō koutou rōia ko ēhea.
agreement-sources-eu = Te Uniana o Ūropi: General Data Protection Regulation (EU) 2016/679, ko te Art. 28(3) te mea nui mō ngā kī taurangi a te kaitukatuka raraunga (processor), ko te Art. 32 mō te haumaru me te Art. 33 mō ngā takahanga; ko te Art. 14 mō te kī atu ki te tangata i ngā mea i kohia i ētahi atu mōna, me ōna wehenga. Kua puritia ēnei wāhanga e te Hononga o Piritene i tōna ake UK GDPR.
agreement-sources-nz = Aotearoa: Privacy Act 2020, ko te s 11 te mea nui mō te pupuri mōhiohio mā tangata kē, ko te Part 6 mō ngā takahanga matatapu me whakamōhio (notifiable privacy breaches), me ngā mātāpono matatapu mōhiohio (information privacy principles) 3A (mōhiohio i kohia i ētahi atu, mai i te 1 o Haratua 2026), 5 (haumaru) me te 12 (whenua kē).
agreement-sources-au = Ahitereiria: Privacy Act 1988, ko te Part IIIC te mea nui mō ngā takahanga raraunga me whakamōhio (notifiable data breaches), me ngā Australian Privacy Principles 5 (te kī atu ki te tangata he aha e kohia ana), 8 (whenua kē) me te 11 (haumaru).
