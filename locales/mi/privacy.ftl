# What is kept, who can read what and when, and what cannot be promised.

privacy-title = He aha ka puritia
privacy-heading = He aha ka puritia, ā, ko wai ka āhei ki te pānui
privacy-lead = Ka kī mātou i konei i te mea pono, ahakoa kāore i te mārire.

privacy-not-kept = Ngā mea kāore mātou e pupuri
privacy-not-kept-lead = I hangaia tēnei wāhi kia kore ai e mōhio ko wai koe.
privacy-not-kept-address = Kāore he wāhitau ipurangi, kāore te momo pūtirotiro, kāore te whārangi i ahu mai koe. Kāore i tētahi rārangi, kāore i tētahi rangitaki.
privacy-not-kept-time = Kāore te hāora o āu tuhinga. Ko te rā anake. Mō te kōnae ka tāpirihia e koe, ka taea e te kōpae o te tūmau te kī nōnahea i tae mai ai.
privacy-not-kept-words = Kāore ō kupu 12. Ka puritia e mātou tētahi mea i hangaia i aua kupu, mā tērā e kitea ai tō pūrongo ina patohia e koe, ā, e kore e taea te whakahoki hei kupu.
privacy-not-kept-others = Kāore he whārangi i konei e uta mea i tētahi atu kamupene. Kāore tētahi e tatau i tō toronga mai.

privacy-sealed = Ngā mea kua hīritia
privacy-sealed-text = Ka hīritia ō whakautu, ngā mea ka tae ki ia rōpū, ngā karere o ngā taha e rua me ngā tuhipoka a ngā rōpū i mua i te rokirokitanga. Ko te tangata ka tahae i te pātengi raraunga, i ngā kape tārua me ngā kī ake o te waharoa, ngātahi, e kore e taea te pānui kia kotahi te kupu.
privacy-sealed-files = Ka hīritia anō ngā kōnae ka tāpirihia e koe, me ō rātou ingoa me ngā mea huna o roto. Ko te tangata kei a ia te kōpae o te tūmau ka kite e hia ngā kōnae, me te āhua o te rahi o ia kōnae.
privacy-sealed-who = Mā ō kupu 12 anake e huaki tō pūrongo, i tō pūtirotiro rānei i a koe i konei. Ko te mea i tae ki tētahi rōpū, mā te kī o taua rōpū e huaki, ā, kei āna tāngata anake taua kī.

privacy-portal = Ngā mea ka taea e te waharoa tonu te huaki
privacy-portal-text = Me huaki ētahi mea me te kore he tangata kua takiuru, nā te mea me tuku īmēra te pūrere i te pō: ngā wāhitau o ngā rōpū me te hunga e mahi ana i reira, ngā īmēra e tatari ana kia puta, me ngā hono pōwhiri. Me tētahi wāhitau īmēra ōu, engari mēnā anake i tono koe kia īmēratia koe ina puta he mea hou. Kua hīritia hoki ēnei, engari ki tētahi kī kei te tūmau. Kāore he mea o tō pūrongo i waenganui i ēnei. Ki te tae atu mā te īmēra ki tētahi rōpū, ka tatari kua rakaina kia taea anake e taua rōpū te pānui.
privacy-portal-pdf = Kotahi te mea rerekē, ā, ka pātai mātou ki a koe i mua. Ka tango ētahi rōpū i ngā pūrongo hei PDF mā te īmēra. Ki te whakaae koe ki tērā mō tētahi rōpū pērā, ka taea te īmēra ki a ia te huaki ki te kī kei te tūmau i te wā e tatari ana kia puta, kotahi te rā te roa rawa. Muri iho ka taea te pānui e te katoa ka āhei ki te huaki i te pouaka īmēra o taua rōpū, e ngā tūmau īmēra hoki i te ara.
privacy-portal-notice = Kāore koe e herea kia hoatu wāhitau. Ki te hoatu koe, ko te tangata kei a ia te pātengi raraunga me taua kī ka taea te pānui, ka kite hoki nō tēhea pūrongo. Koinei te mea kotahi i konei e kitea ai pea koe e tētahi. Ka mukua tonutia ina whakamutu koe i ēnei īmēra, tahi hoki me tō pūrongo. Ka kite tā mātou tūmau īmēra me tōu i tae he īmēra nā mātou ki reira, ka tuhi hoki i te wā: ka puta tonu atu te īmēra me te waehere, ko ērā atu katoa i te hāora kotahi o te rā.

privacy-clear = Ngā mea ka taea te pānui i te pātengi raraunga
privacy-clear-text = Kei reira tētahi pūrongo, ngā rā i mahia ai tētahi mea, ngā rōpū i tukuna ai, e puritia ana rānei mō rātou, te tūnga o ia kēhi, te tere e tika ana kia tirohia, mēnā he kōhukihuki, ā, mēnā i tono tōna kaituku kia īmēratia. Kāore he aha te take, kāore hoki mō wai. Ka whakaawhiwhitia whakarunga ngā wā poto ki te hauwhā hāora. Ko te tangata kei a ia te pātengi raraunga e rere ana, ka kite pea hoki i te raupapa i tuhia ai ngā mea.

privacy-running = Ngā mea e kore e taea e mātou te kī taurangi
privacy-running-text = Ko te tangata kei a ia te mana o te tūmau e rere ana, ka taea te pānui i ngā mea e patohia ana i te wā e patohia ana. Ka tiaki te hīri i ngā mea kua rokirokitia. E kore e taea te tiaki i a koe i te tangata kua whakarerekē i te papatono.
privacy-own-server = I konei, ko { $body } tonu tērā: kei a ia te whakahaere i tēnei tūmau, ā, ka taea te tuku pūrongo ki a ia. Mēnā e pā ana tō pūrongo ki tētahi e mahi ana mā { $body }, whakaarohia te kōrero hāngai ki tētahi atu rōpū.
privacy-own-operator = Kei te whakahaere a { $body } i tēnei waharoa. Ko āna tāngata anake i te tēpu ka taea te huaki i ngā mea i tukuna ki { $body }, ā, kāore rātou e kite i tētahi mea ka tukuna e koe ki ētahi atu, ka puritia rānei e koe.
privacy-own-readers = Te hunga ka pānui pūrongo:
privacy-running-more = Nō reira he mea nui ko wai e whakahaere ana i tēnei, ā, e tuwhera ana te papatono kia tirohia e te katoa. Mēnā e hiahia ana koe kia kaua tō kaituku ipurangi, tō kaituku mahi rānei e mōhio i tae mai koe ki konei, whakamahia te Tor Browser, i tētahi pūrere nāu anake.

privacy-who = Ko wai ka āhei ki te pānui i te aha, ā, āhea
privacy-who-you = Ko koe
privacy-who-you-text = Ngā mea katoa, ina patohia e koe ō kupu.
privacy-who-body = Te rōpū ka tukuna e koe
privacy-who-body-text = Ngā mea i whakaaturia e te whārangi ki a koe i mua i tō pēhi i te tuku, me ngā karere i waenganui i a koutou. Kāore he mea ka tukuna e koe ki ētahi atu, kāore hoki he mea ka puritia e koe. Ka puritia tana kape i raro i āna ake tikanga. Ka tae ki ētahi rōpū mā te īmēra, he mea raka kia taea anake e rātou te pānui. Ka kīia tēnei e te whārangi i mua i tō tuku.
privacy-who-supporter = Te tangata ka tukuna e koe kia titiro tahi
privacy-who-supporter-text = Ngā mea katoa e kite ana koe i tō pūrongo, mā ētahi kupu ake mōna ka hoatu e koe, tae noa ki tō whakakore i aua kupu. E kore e taea e ia te panoni i tētahi mea. He ture tērā nā tēnei paetukutuku, ehara nā ngā kupu: hoatu anake ki te tangata e whakapono ana koe.
privacy-who-practitioner = Te kaihaumanu
privacy-who-practitioner-text = Kāore he mea nā mātou. He maha ngā rōpū ka whakaatu ki a ia i ngā mea i tuhia. Ka kī mātou i tērā mō ia rōpū i mua i tō tuku.
privacy-who-operator = Te hunga whakahaere i tēnei
privacy-who-operator-text = Ko ēhea rōpū kua hono mai, ā, mēnā ka tae ngā īmēra. Kāore he whārangi, kāore he whakahau e whakaatu pūrongo ki a rātou.
privacy-who-others = Tangata kē
privacy-who-others-text = Kāore he mea. Kāore he rōpū kē, kāore hoki he tangata kāore ō kupu i a ia.

privacy-limits = Te mutunga o te muna
privacy-limits-body = Ina huakina tō pūrongo e tētahi rōpū, kua pānuitia. Ka taea e mātou te tono kia mutu; e kore e taea te whakawareware.
privacy-limits-details = Mā ngā kōrero iti e mōhio ai te tangata ko wai koe, ahakoa kāore he ingoa: he rā, he wāhi, he rerenga kōrero nāu anake e kī.
privacy-limits-duty = I ētahi wāhi ka herea te rōpū e te ture kia tuku kōrero atu, hei tauira ina mōrearea tētahi tamaiti.
privacy-limits-device = Ko te tangata ka taea te titiro ki tō pūrere, ki ō karere, ki tō rārangi whārangi rānei i toro atu koe, ka kite pea i tae mai koe ki konei. Ko te pātene kei runga rawa i te taha matau ka puta tere, e kore e taea te muku i ngā mea kua tuhia e te pūrere.

privacy-limits-copy = Kāore i te hīritia te kape ka mauria e koe, ka takoto ki te wāhi ka waiho ai e tō pūtirotiro.
privacy-limits-files = Kāore i te tārua mā ngā raraunga huna e mōhiotia ana e mātou. Ka noho tonu ngā mea ka kitea, ka pānuitia rānei.

privacy-how-long = Te roa
privacy-how-long-draft = He mea i tīmataria e koe, kāore anō koe kia kite i ōna kupu: 12 hāora. Ina tini ngā pūrongo e tuhia ana i te wā kotahi, tērā pea ka 2 hāora: ka kīia tērā i ngā whārangi.
privacy-how-long-unsent = He mea kei a koe ōna kupu, kāore i tukuna: 30 rā i muri i tō panonitanga, i tō toronga mai rānei whakamutunga.
privacy-how-long-held = He mea i kōwhiri koe kia puritia ki konei, kāore i tukuna ki tētahi: 24 marama i muri i tō panonitanga, i tō toronga mai rānei whakamutunga.
privacy-how-long-sent = He mea i tukuna e koe: i te wā e mahi ana tētahi rōpū, me te 24 marama i muri i te katinga a te rōpū whakamutunga.
privacy-how-long-files = Ngā kōnae: kia tangohia rā anō e koe, ā, ka ngaro ki te taha o tō pūrongo. Ka puritia e te rōpū kua huaki i tō pūrongo ngā kōnae i riro i a ia.
privacy-how-long-notice = He wāhitau īmēra i hoatu e koe kia taea ai e mātou te tuhi ki a koe: tae noa ki tō whakamutu, ā, e toru rā te nui rawa ki te kore koe e pato i te waehere ka īmēratia e mātou ki reira. Ka ngaro ina unuhia e koe tō pūrongo i te rōpū whakamutunga e mahi ana, i te 30 rā hoki i muri i te mutunga o te mahi a te rōpū whakamutunga.
privacy-how-long-backups = Kape tārua: ka hangaia e te hunga whakahaere i tēnei wāhi, ehara nā tēnei papatono, ā, ka tono mātou ki a rātou kia kaua e puritia tētahi mō te neke atu i te 30 rā. I te kape tārua ka noho hīri ō kupu. Ki te whakamahia tētahi, me muku anō rātou, ā-ringa, i ngā mea i mukua e koe.
privacy-how-long-you = Ka taea te muku i ngā mea katoa i ngā wā katoa mā ō kupu. Ka kore tonu atu e taea i konei. Tērā pea ka noho he kape hīri i tētahi kape tārua tae noa ki te mukunga o taua kape tārua.

privacy-cookies = Ngā mea ka puritia e tō pūtirotiro
privacy-cookies-text = Kotahi te pihikete hei whakaū nō konei ngā puka. Kei te tuarua te kī ki tō pūrongo i a koe i konei. Ka ngaro ngā mea e rua ina katia e koe te pūtirotiro, ina pēhia rānei te pātene kei runga rawa i te taha matau.
privacy-cookies-rubbish = Kia kore ai ngā pūrere e whakakī i ngā pouaka mēra ki te para, ka tatau tēnei tūmau mō ētahi meneti, ki tōna maumahara anake, e hia ngā mea ka tae mai i te katoa, ā, e hia ngā pēhanga a te pūtirotiro kotahi, ka wehea mā ēnei pihikete. E kore e tatau mā te wāhitau ipurangi. Ka mahi te pūtirotiro whai hōtuhi i tētahi tatauranga i a koe e pānui ana i tō pūrongo; kāore e kī i tētahi mea mōu. Mēnā he āhua rite te pūrongo ki te mea nā te pūrere i tuku, ka tatari te īmēra mōna mō ētahi hāora, ka kīia tērā i tō whārangi.

privacy-order = Ki te tono mai te kōti, ngā pirihimana rānei
privacy-order-text = Me hoatu e mātou ngā mea kei a mātou, mēnā e kī ana te ture: ngā raraunga kua hīritia, e kore e taea e mātou te huaki, ngā rā, me ngā rōpū i tuhia atu ai. Mēnā i tono koe kia īmēratia koe, ko te wāhitau hoki i hoatu e koe, ka taea e mātou te huaki. Kāore i a mātou tō ingoa, tō wāhitau i te ipurangi, ō kupu rānei. Ka tonoa pea te rōpū kei a ia tō pūrongo kia hoatu tana kape.
privacy-order-pdf = Ki te tatari tētahi pūrongo kia puta hei PDF, i runga i te whakaae a te tangata nāna i tuku, me tuku hoki tērā e mātou.

privacy-own = Ngā tāpiritanga a te hunga whakahaere i tēnei wāhi

privacy-contact = Me pātai ki a wai
privacy-contact-name = Kei a { $name } te haepapa mō tēnei wāhi.
privacy-contact-text = Ka taea te tuhi ki { $contact }. Kaua e tuhi i ō kupu 12 ki tētahi.
