# /for-practitioners: fairness to the person a report is about, and help for those who worry about what they did.

for-practitioners-title = Mō ngā kaimahi ngaio
for-practitioners-heading = Mō ngā kaihaumanu me ētahi atu kaimahi ngaio
for-practitioners-lead = Kua rongo pea koe i tuhi tētahi mōu i konei, kei te āwangawanga rānei koe ki tētahi mea i mahia e koe. Ka kī tēnei whārangi he aha te tikanga o tētahi pūrongo, he aha ehara i te tikanga, ā, kei hea te āwhina mōu.

for-practitioners-is = He aha te pūrongo
for-practitioners-is-text = He pūrongo tēnā nā te tangata kotahi. Ka haere, he mea hīri, ki ngā rōpū i kōwhiria e taua tangata. Kāore te hunga whakahaere i tēnei waharoa e pānui, e whakawā, e whakaputa rānei.
for-practitioners-is-not = Ehara i te whakatau. Ko te taumaha o te pūrongo, mēnā he rite ki te kōrero, ka whakarite noa i te tere o te tirohanga a tētahi.

for-practitioners-fair = Ka pēhea e tōkeke ai
for-practitioners-fair-body = Ko ō ake rōpū ngaio, rōpū ā-ture rānei anake ka āhei ki te whakatau, i raro i ā rātou ake tikanga, i muri hoki i te rongo i a koe.
for-practitioners-fair-contact = Kāore rawa mātou e tuhi ki a koe, e waea ki a koe, e tuku rānei i tētahi mea mōu ki tō kaituku mahi, ki ō kiritaki, ki ngā pāpāho rānei.
for-practitioners-fair-public = Kāore he rārangi ingoa tūmatanui, kāore he whakatauranga, kāore hoki he whārangi e taea ai e tētahi te rapu i a koe.
for-practitioners-fair-count = Ko ngā kōrero o te pūrongo te mea e whai take ana. Kāore e whakaaturia i konei te maha o ngā pūrongo mō tētahi.

for-practitioners-expect = Ngā mea ka tūmanakohia e koe i tētahi rōpū
for-practitioners-expect-text = Kei ia rōpū ōna ake tikanga. He maha ka pēnei:
for-practitioners-expect-told = Ka kī rātou ki a koe he aha te take, ā, i te nuinga o te wā ka whakaatu i ngā mea i tuhia, i mua i te whakatau i tētahi mea.
for-practitioners-expect-answer = Ka hoatu rātou he wā mōu hei whakautu, ka whai whakaaro ki tō whakautu kia rite ki te pūrongo.
for-practitioners-expect-support = Ka taea te noho tētahi hei hoa mōu: he hoa mahi, tō kāhui, he rōia.
for-practitioners-expect-reasons = Ka kī rātou ki a koe he aha tā rātou whakatau, he aha ai, ā, kei hea ka taea te tirohanga anō.
for-practitioners-expect-first = Mēnā ka mōrearea pea tētahi, me mahi pea te rōpū i mua i te rongo i te katoa o tō kōrero, ā, me tatari pea i mua i te kī atu ki a koe.
for-practitioners-expect-link = Ngā rōpū, ngā mea ka taea, kāore rānei e taea e tēnā, e tēnā, me ō rātou ake whārangi

for-practitioners-anonymous = Pūrongo ingoakore
for-practitioners-anonymous-text = He maha ngā wā e mataku ana ngā kiritaki. Mā te pūrongo ingoakore ka tīmata he pātai, ā, he maha ngā rōpū e kore e āhei ki te haere tonu ki te kore he ingoa. Mā te rōpū e kī he pēhea te taumaha.

for-practitioners-false = Mēnā kāore te mea i tuhia i te pono
for-practitioners-false-assess = Ka tirohia e te rōpū. Ka taea te pātai ki te kaituku pūrongo mā tēnei wāhi, ahakoa kāore tōna ingoa, me te kati i te pūrongo kāore e tū, me ngā take.
for-practitioners-false-say = Kīia māramatia ki te rōpū he aha te hē, ā, mā te aha e kitea ai: ō tuhipoka, tō rātaka, ko wai i reira.
for-practitioners-false-law = Ko ngā ture mō ngā kōrero e mōhio ana te kaikōrero he teka, ka pā ki te pūrongo pērā me te reta. Mā te rōpū e kī he aha tāna ka mahi i taua wā.
for-practitioners-false-closed = Ehara te kati i te kī i teka tētahi. Ka rerekē pea te maumahara a ngā tāngata ki te hāora kotahi, me te pono tonu o rāua tokorua.

for-practitioners-you = Mēnā ka pātai tētahi rōpū ki a koe mō tētahi pūrongo
for-practitioners-you-text = Whakautu ki te rōpū, kaua ki a mātou: e kore e taea e mātou te pūrongo te huaki, te tuku atu rānei i tētahi kōrero. Kōrero wawe ki tō kāhui, ki tō kamupene inihua, ki tētahi rōia rānei, i mua i tō whakautu.
for-practitioners-you-check = Me mātua mōhio ko te rōpū tonu. Waea atu ki te nama i tana ake paetukutuku.
for-practitioners-contact-them = Kaua e kimi nā wai i tuhi, kaua hoki e whakapā ki tētahi kiritaki mō tēnei. I ngā tikanga matatika maha, he takahanga anō tērā.
for-practitioners-you-notes = Waiho ō tuhipoka me ō karere kia pērā tonu. Ko te panoni i muri mai, ka taumaha ake pea i tā rātou e kī ai.

for-practitioners-recognise = Mēnā e whakaaro ana koe mōu tētahi pūrongo, ā, kāore anō tētahi kia pātai ki a koe
for-practitioners-recognise-text = Kāore koe e herea kia tatari ko koe anake. Kōrero muna ki tō kaitirotiro ngaio, ki tō kāhui rānei, me te kore e whakahua i tētahi kiritaki. E kore e taea e mātou te kī mēnā he pūrongo kei reira: kāore mātou e mōhio.

for-practitioners-rights = Ō mōtika
for-practitioners-rights-hear = Kia rangona koe i mua i tētahi whakatau e whakahē ana i a koe, kia whai take hoki: mā ngā tikanga a tō rōpū me te ture o tō wāhi e kī me pēhea.
for-practitioners-rights-data = Kia pātai ki tētahi whakahaere he aha ngā mea kei a ia mōu. Ka hoatu ngā ture matatapu i tērā ki a koe tata ki ngā wāhi katoa, he mea whai tepe hei tiaki i ētahi atu. Pātai ki te rōpū: kei a ia te pūrongo. Kua hīritia ngā mea kei konei, ā, e kore e taea e te hunga whakahaere i tēnei waharoa te huaki, te rapu rānei.

for-practitioners-worried = Mēnā kei te āwangawanga koe i takahia e koe he rohe tika
for-practitioners-worried-lead = Ko tō pātai te tīmatanga tika. Māu te rohe e tiaki, nō reira māu te mahi.
for-practitioners-worried-stop = Whakamutua te mea ehara i te haumanu. Kaua e whakamārama i a koe anō ki te kiritaki, kaua e tono kia wahangū ia, kaua hoki e whakamutu i tana maimoatanga i te rā kotahi.
for-practitioners-worried-supervisor = Kōrero ki tō kaitirotiro ngaio i tēnei rā, te katoa. Ki te kore, waea atu ki tētahi hoa mahi e whakapono ana koe ka whakahē i a koe ina tika, ki te waea tohutohu rānei a tō kāhui.
for-practitioners-worried-client = Whakaarohia te kiritaki i te tuatahi, kōrua tahi ko tō kaitirotiro ngaio: mā wai e whakakapi, ā, me pēhea ia e rongo ai ka taea e ia te amuamu me te whiwhi tautoko?
for-practitioners-worried-self = Māu tonu e kōrero ki tō rōpū. He maha ka whai whakaaro ki tērā. Pātai ki tō kamupene inihua, ki tētahi rōia rānei me pēhea, i mua i tō tuhi. E kore e taea e tētahi i konei te kī taurangi he aha te whakatau a tētahi rōpū.
for-practitioners-worried-okay = Ngā mea kei roto i te haumanu, me ngā mea kāore i roto
for-practitioners-worried-bodies = Kimihia tō rōpū

for-practitioners-help = He taumaha pea tēnei
for-practitioners-help-text = He uaua te noho hei tangata e pā ana te pūrongo, ahakoa he aha i pā. He pērā hoki te mōhio i whara tētahi i a koe. Mēnā kua kore e taea e koe te haere tonu, kōrero ki tētahi ināianei.
for-practitioners-help-link = Mōu hoki ngā waea āwhina
