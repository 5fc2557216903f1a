# /for-bodies: what joining means for a body, also for a small one without an IT department.

for-bodies-title = Mō ngā rōpū
for-bodies-heading = Mō ngā rōpū ngaio
for-bodies-lead = Ka kōrero te tangata ki a mātou mō ngā mahi kei a koutou pea te mana ki te tiro. He maha ngā wā kāore rātou e mōhio kei konei koutou, he aha ka taea e koutou, ka pēhea rānei te whakapā atu. Ka āwhina mātou i a rātou ki te kimi i a koutou, me koutou kia whiwhi i tētahi pūrongo ka taea te mahi.
for-bodies-need = Me whai pūtirotiro tukutuku, pouaka īmēra, waea me tētahi taupānga motuhēhē, me tētahi pepa. Kāore he mea hei tāuta, kāore he tūmau hei tiaki.
for-bodies-contents = Kei tēnei whārangi

for-bodies-what = Te tikanga o te hono mai
for-bodies-what-fits = Ka tae ki a koutou ngā pūrongo mō ngā tāngata me ngā wāhi kei a koutou te mana whakatau, he mea raupapa ki te taumaha.
for-bodies-what-rules = Ka pānui te kaituku pūrongo i ā koutou ake tikanga i mua i te tuku: mēnā ka tango koutou i ngā pūrongo ingoakore, mēnā ka whakaatu koutou ki te kaimahi ngaio i ngā mea i tuhia, me ā koutou tepe wā.
for-bodies-what-questions = Ka taea e koutou te pātai ki te kaituku pūrongo, ahakoa kāore koutou e mōhio ko wai ia, hāunga mēnā i kōwhiri ia kia kaua koutou e āhei.
for-bodies-what-decide = Mā koutou e whakatau, i raro i ā koutou ake tikanga. Kāore rawa mātou e kī ki te kaituku pūrongo he aha tā koutou ka whakatau.

for-bodies-days = He kēhi, ia rā, ia rā
for-bodies-day-quiet = Te nuinga o ngā rā
for-bodies-day-quiet-text = Kāore he mea e puta, kāore he mea hei tiro. Ka whiwhi īmēra koutou ina he mea kei reira.
for-bodies-day-mail = Ka tae mai he īmēra
for-bodies-day-mail-text = E kī ana kua tae mai he pūrongo, i raro i tētahi tohutoro pēnei me 7K3M-9QXD, me te rā me tiro i mua i tōna mutunga. Kāore he ingoa, kāore he mea o te tuhinga i roto. Pēhia te pātene kei muri i te hono tuatahi hei kī kei a koutou: kāore he pūkete e hiahiatia mō tērā. Mēnā i hoatu e koutou tētahi tiwhikete OpenPGP, kei roto te pūrongo ake, he mea whakamuna mā koutou anake.
for-bodies-day-desk = Ka takiuru koe ki tō koutou tēpu
for-bodies-day-desk-text = Mā tō wāhitau, tō kīanga huna me te waehere e whakaaturia ana e tō waea. Kei runga rawa te kēhi kōhukihuki rawa. Kīia ko wai o koutou ka mahi.
for-bodies-day-open = Ka huakina e koe te pūrongo
for-bodies-day-open-text = Ka kite te kaituku pūrongo kua huakina. Ko ngā kupu he uaua pea te pānui ka hipokina kia rite rā anō koe.
for-bodies-day-work = Ka mahi koe
for-bodies-day-work-text = Whakaūngia, pātaihia te kaituku pūrongo ki ngā mea me mōhio koutou, kīia hoki ina neke te kēhi. Ka pānui ia i te wā ka hoki mai anō ia me ana kupu 12. Kāore mātou e mōhio ko wai ia, e kore e taea te whakahohoro i a ia.
for-bodies-day-close = Ka katia e koe
for-bodies-day-close-text = Me tētahi otinga, me ā koutou take i ngā kupu mārama. Ka pānui te kaituku pūrongo i ngā mea e rua. Ka taea te huaki anō.
for-bodies-days-rest = Ko ērā atu mea katoa ka noho ki a koutou: te rongo i te kaimahi ngaio, tō koutou komiti, ā koutou kōnae me ā koutou whakatau.

for-bodies-reports = Ngā mea ka kite koutou, me ngā mea kāore rawa koutou e kite
for-bodies-reports-text = Te kōrero i ngā kupu ake a te kaituku pūrongo, ko wai, ko hea hoki te take, nōnahea i pā ai ki tāna maumahara, me pēhea hoki te whakapā ki a ia. Kāore he ingoa i ētahi pūrongo. He maha nā ngā tāngata kāore anō kia kōrero ki tētahi i mua.
for-bodies-see-exact = Ka kite te kaituku pūrongo i te mea tonu ka tae ki a koutou i mua i tana tuku, ā, kāore he mea atu ka tae ki a koutou.
for-bodies-see-name = Ka mōhio koutou ki tōna ingoa mēnā anake ka kōwhiria tērā e ia mō koutou.
for-bodies-never-where = Kāore rawa koutou e kite i tōna wāhitau ipurangi, i tana pūrere, i te hāora rānei i konei ia. Kāore hoki mātou e pupuri i ērā.
for-bodies-never-others = Kāore rawa koutou e kite i a mātou nei he aha tāna i tuku ai ki ētahi atu rōpū, mēnā rānei i tuku, ā, kāore he rōpū kē e kite i ā koutou kēhi.
for-bodies-never-words = Kāore rawa koutou e kite i ana kupu 12. Ko te tangata ka tono i ērā, he tinihanga.
for-bodies-see-withdraw = Ka taea e ia tana pūrongo te unu. Ki te kore anō tētahi i tō koutou tēpu kia huaki, ka kore. Mēnā kua huakina e tētahi, ka puritia e koutou i raro i ā koutou ake tikanga, ka kīia atu ki a koutou e tono ana ia kia mutu koutou.

for-bodies-times = Ngā wā, me ngā mea ka taea te pānui e te katoa mō koutou
for-bodies-times-look = Ka whakahuatia i te īmēra te rā me tiro te pūrongo i mua i tōna mutunga: te rā tonu mēnā he tino taumaha, i roto rānei i ngā rā mahi e 2, e 5, e 10 rānei. Ka pānui te kaituku pūrongo i taua rā tonu.
for-bodies-times-own = Ka taea e koutou te whakarite i ō koutou ake wā, mō te whakaū, mō te whakatau tuatahi hoki. Ka tū i tō koutou whārangi i konei, hei kupu nā koutou.
for-bodies-times-page = Kei tō koutou whārangi hoki te rā i hono mai ai koutou, ko wai ka pānui pūrongo, mā te ingoa, mā te tūranga rānei, āhea ka pānuitia e tētahi, ko ēhea reo ka pānuitia e koutou, kei hea ā koutou īmēra e tae ai, me ngā kupu e ono e tū ana mō tō koutou kī.
for-bodies-times-responses = Ina tae ki te rima ngā pūrongo kua whakaūngia, ka kī tata i te maha kua whakaūngia e koutou, me te maha o ngā rā i whakaūngia ai te haurua. I raro i tērā kāore e kī i tētahi mea, kia kore ai tētahi tangata e kitea i te tau. Kāore e kōrero mō ngā otinga, kāore hoki e whakahua i tētahi tangata e pā ana te pūrongo.
for-bodies-times-silence = Ki te kore tētahi i tō koutou tēpu e mahi i tētahi mea mō tētahi pūrongo mō te 60 rā, i a koutou te hipanga e whai ake ana, ka pānui te kaituku pūrongo i tērā, ka whakaaturia ki a ia ko wai atu ka āhei ki te mahi, ka tohua te kēhi i tō koutou tēpu, ā, ka tonoa te hunga whakahaere i tēnei waharoa kia waea atu ki a koutou. Ka kī tō koutou whārangi ina tae ki te rima ngā pūrongo pēnei.
for-bodies-times-silent = Ki te kore koutou e whakautu, ka kite te kaituku pūrongo. Ka kī mātou i te mea pono, kāore mātou e whakamārama mō koutou.

for-bodies-people = Tāngata
for-bodies-people-roles = Ka mahi ngā āpiha i ngā kēhi. Ka pērā hoki ngā kaiārahi, ka whakauru tāngata, ka tiaki i ā koutou kōrero mō koutou. Kia rua ngā kaiārahi, kia taea ai e tētahi te ngaro.
for-bodies-people-own = Kei tēnā, kei tēnā tana ake kīanga huna me tana ake waea. Kāore he pūkete e tiritia.
for-bodies-people-in = Ka hanga te tangata hou i ōna ake kī. Kātahi ka waea tētahi kaiārahi ki a ia, ka pānui ia i ngā kupu e ono, ā, mēnā anake e hāngai ana ngā kupu ka hoatu te urunga e te kaiārahi.
for-bodies-people-out = Ina wehe tētahi, ka whakamutua tana urunga e tētahi kaiārahi, ka whai mana tonu atu.
for-bodies-people-conflict = Ka taea e ngā tāngata katoa i tō koutou tēpu te huaki i ngā kēhi katoa o tō koutou tēpu. Kia torutoru ngā tāngata ka whakaurua, kaua hoki tētahi e huaki i tētahi kēhi mō tētahi e mōhio ana ia. Koinei hoki te take ka kī tō koutou whārangi ko wai ka pānui: ka kite te kaituku pūrongo, i mua i tana tuku, kei roto i a koutou tētahi hoa o te kaimahi ngaio.

for-bodies-security = Te haumaru i te mata kotahi
for-bodies-security-lead = Ko wai ka āhei ki te pānui i te aha, ā, me aha ina ngaro tētahi mea.
for-bodies-security-reports = Pūrongo me ngā karere
for-bodies-security-reports-text = Kua hīritia ki tō koutou kī. Ka taea e ō koutou tāngata te huaki ina takiuru rātou. Kāore he whārangi, kāore he whakahau a te hunga whakahaere i tēnei waharoa hei huaki.
for-bodies-security-mail = Īmēra
for-bodies-security-mail-text = Kei roto he tohutoro me ngā hono. Ko te tangata ka pānui i tō koutou pouaka īmēra ka mōhio he kēhi kei reira, kāore he mea atu. Mēnā he tiwhikete OpenPGP tā koutou, ka whakamunatia ngā īmēra ki tērā, ā, kei te īmēra tuatahi te pūrongo ake.
for-bodies-security-mail-pdf = Ka taea hoki e koutou te kōwhiri kia tae ngā pūrongo hei PDF kāore i rakaina, nō te hunga e whakaae ana ki tērā. Kātahi ka taea te pānui e te katoa ka āhei ki te huaki i tō koutou pouaka īmēra.
for-bodies-security-phone = Kua ngaro he waea
for-bodies-security-phone-text = Ka whakakapi ia waehere whakaora i te waea, kia kotahi te wā. Kei te pepa, mai i te rā i hono mai ai koe.
for-bodies-security-passphrase = Kua ngaro he kīanga huna
for-bodies-security-passphrase-text = Mā ngā kupu 24 i te pepa a tō koutou rōpū, me tētahi waehere ka īmēratia ki tō koutou pouaka īmēra, ka uru anō. Puritia te pepa kia rakaina, i te wāhi ka kitea e tētahi tokorua o koutou.
for-bodies-security-all = Kua ngaro ngā kīanga huna katoa me te pepa
for-bodies-security-all-text = Nā, kua ngaro ngā pūrongo katoa i tō koutou tēpu. E kore e taea e tētahi te whakaora, tae atu ki te hunga whakahaere i tēnei waharoa.
for-bodies-security-altered = Ka whakarerekē tētahi i tō koutou wāhitau, i tō koutou kī rānei i te tūmau
for-bodies-security-altered-text = Kāore he mea e tukuna ki te wāhitau, ki te kī rānei kua whakarerekētia. Ka kīia atu ki a koutou ina takiuru koutou, ki te hunga whakahaere hoki i tēnei waharoa.
for-bodies-security-limits = Ngā mea e kore e taea e mātou te tiaki
for-bodies-security-limits-text = Ko te tangata kei a ia te mana o te tūmau e rere ana, ka taea te pānui i ngā mea e rere ana mā reira i taua wā. Ko te rorohiko o koutou e whakamahia ana e ētahi atu, me te kōnae i tiakina e koutou i konei, mā koutou e tiaki.
for-bodies-security-link = Te katoa: he aha ka puritia, ā, ko wai ka āhei ki te pānui

for-bodies-cost = Te utu
for-bodies-cost-software = Kāore he utu mō te pūmanawa. He kore utu, he tuwhera a Candour: ka taea e te katoa te whakamahi, te pānui i te āhua o tana mahi, me te panoni, i raro i te European Union Public Licence 1.2. Kāore tētahi e utu mō ia pūrongo, ā, kāore te hono mai e panoni ko ēhea rōpū ka whakaaturia tuatahitia ki te kaituku pūrongo.
for-bodies-cost-operator = E kī ana te hunga whakahaere i tēnei waharoa:
for-bodies-cost-unsaid = Kāore te hunga whakahaere i tēnei waharoa i tuhi ki konei mēnā ka tono rātou i tētahi mea. Pātaihia rātou.
for-bodies-cost-yours = Ka pau tētahi wā o koutou: tata ki te tekau meneti mō te hono mai, me te wā ka hoatu e koutou ki ia kēhi.

for-bodies-leave = Te wehe
for-bodies-leave-when = Ka taea te wehe i ngā wā katoa. Mā tētahi kaiārahi e mahi i tō koutou tēpu, mā tana kīanga huna me te waehere i tana waea. Mēnā he wā noa te hiahia, tonoa te hunga whakahaere i tēnei waharoa kia whakatārewatia koutou: ka mau tonu ā koutou kēhi, kāore he mea hou e tae atu.
for-bodies-leave-export = I te tuatahi ka tiakina e koutou ā koutou mauhanga: ngā kēhi katoa i huakina e tētahi o koutou, me ngā karere, me ngā mea i mahia i tēhea rā, hei pānui, hei raraunga hoki.
for-bodies-leave-keys = Kātahi ka whakangaromia ō koutou kī. E kore e taea e tētahi ā koutou kēhi te huaki i konei i muri iho. Nā koutou ngā mea i tiakina, i raro i ā koutou ake tikanga.
for-bodies-leave-told = Ko te tangata he kēhi tuwhera tāna i tō koutou tēpu, ka pānui i tana whārangi kua wehe koutou, me ngā mea kē atu ka taea e ia.

for-bodies-how = Te āhua o te hono mai
for-bodies-how-invite = Ka tukuna e te hunga whakahaere i tēnei waharoa he hono mā te īmēra. Ka mahi mō te whitu rā.
for-bodies-how-code = Ka waea atu rātou, ki te nama i tō koutou paetukutuku tūmatanui, ka pānui i tētahi waehere. Ki te kore tērā, kāore te hono e huaki i tētahi mea.
for-bodies-how-keys = Ka hanga te tangata tuatahi o koutou i tō koutou kī, mā tētahi kīanga huna me tētahi tauwehe tuarua, ka tuhi i ngā kupu whakaora 24. Mai i reira ko ō koutou tāngata anake ka taea te huaki i ngā mea ka tukuna ki a koutou.
for-bodies-how-desk = Ka kī koutou he aha ka tango koutou, ko wai ka pānui, ā, āhea. Mai i reira ka taea te tuku pūrongo ki a koutou.
for-bodies-how-agreement = I mua i tō koutou tīmata, whakaaetia ki te pepa ko wai te haepapa mō te aha. Anei he tauira hei tīmatanga.
for-bodies-how-agreement-link = He tauira whakaaetanga

for-bodies-genuine = Me pēhea te mōhio he pono te pōwhiri
for-bodies-genuine-text = He tika kia ruarua koutou ki te īmēra e tono ana kia pēhia he hono. Me pēnei te tiro.
for-bodies-genuine-call = Waea atu ki te hunga whakahaere i tēnei waharoa, ki tētahi nama i kitea e koutou anō, kaua ko te nama i te īmēra. Kei tēnei whārangi ko wai rātou.
for-bodies-genuine-address = Ka tīmata ngā hono katoa i ā mātou īmēra ki tēnei wāhitau. Whakatauritea, ia reta, ia reta, tae atu ki te rītaha takitahi tuatahi:
for-bodies-genuine-code = Kāore te hono e mahi i tētahi mea ki te kore he waehere ka pānuitia e mātou ki a koutou mā te waea. Ka waea mātou ki tētahi nama i tō koutou ake paetukutuku tūmatanui. Ki te kore anō tētahi kia waea atu, kaua e mahi i tētahi mea.
for-bodies-genuine-never = Kāore rawa mātou e tono i tētahi kupuhipa, i ngā kupu 24 rānei mā te īmēra, mā te waea rānei, kāore rawa hoki e tuku i tētahi pūrongo hei tāpiritanga kāore i tonoa e koutou.

for-bodies-join = Tonoa kia hono mai
for-bodies-join-text = Kīia ki te hunga whakahaere i tēnei waharoa ko wai tō koutou rōpū, ko wai ka pānui tuatahi i ngā pūrongo, me te wāhitau o tō koutou pouaka īmēra amuamu. Ka waea atu rātou ki te nama i tō koutou paetukutuku tūmatanui: mā tērā rātou e mōhio ai ko koutou tonu.
for-bodies-run-by = Kei te whakahaeretia tēnei waharoa e { $name }.
for-bodies-contact = Ka taea te whakapā ki a rātou mā { $contact }.
for-bodies-nobody = Kāore anō te hunga whakahaere i tēnei waharoa kia tuhi i tō rātou ingoa ki konei. I mua i tērā, e kore e taea te pōwhiri i tētahi.
for-bodies-listed = Kei te rārangi koutou, kāore anō kia hono mai
for-bodies-listed-text = I hangaia te whaiaronga i ngā whārangi tūmatanui. Kāore he wāhitau īmēra o tētahi rōpū i roto, kāore hoki he mea e tukuna ki te rōpū kāore anō kia hono mai. Mēnā he mea kei te hē i roto, kōrerohia ki te hunga whakahaere i tēnei waharoa.
for-bodies-listed-link = Rapua koutou
for-bodies-sign-in = Kua hono mai koutou: takiuru ki tō koutou tēpu
