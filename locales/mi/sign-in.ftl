# Signing in, choosing as whom, and coming back in.

sign-in-title = Takiuru
sign-in-heading = Takiuru ki tō tēpu
sign-in-intro = Mō ngā kaimahi o tētahi rōpū ngaio, mō te hunga hoki e whakahaere ana i tēnei wāhi. Mēnā e hiahia ana koe ki te pānui i tō ake pūrongo, ko ō kupu 12 kē te mea e hiahiatia ana.
sign-in-address = Tō wāhitau mahi
sign-in-passphrase = Kīanga huna
sign-in-code = Te waehere i tō waea
sign-in-code-hint = E ono ngā mati. Ki te kore tō waea, patohia tētahi o ō waehere whakaora: kotahi te mahi a tēnā, a tēnā.
sign-in-button = Takiuru
sign-in-lost = Kua ngaro taku waea, taku kīanga huna rānei
sign-in-wrong = Kāore te wāhitau, te kīanga huna me te waehere e hāngai tahi ana. Mēnā i whakamahia tō waehere i nāianei tonu, tatari mō te mea e whai ake ana. Ki te maha ngā waehere hē, tatari kia tekau meneti.
sign-in-busy = He tino maha ngā tāngata e ngana ana ki te takiuru i tēnei wā. Kāore he hē o ngā mea i patohia e koe. Tēnā koa, ngana anō ā te meneti e tū mai nei.
sign-in-wait = He maha rawa ngā ngana. Tatari kia ētahi meneti, ka ngana anō.

# ---- a session that ended while somebody wrote
interrupted-carried = Kua mutu tō wā takiuru, nō reira kāore he mea i tukuna. Kua puritia ki tēnei whārangi ngā mea i patohia e koe, ka hoki mai i muri i tō takiuru.
interrupted-heading = Kua takiuru anō koe
interrupted-text = Koinei ngā mea i patohia e koe. Kāore anō he mea kia tukuna.
interrupted-words = Ō kupu
interrupted-button = Haere tonu ki taua mea
interrupted-leave = Waiho, ka haere ki te tēpu

capacity-title = Hei aha
capacity-heading = Kei te hiahia koe ki te mahi i te aha?
capacity-hint = Ka taea te panoni ā muri ake mā te takiuru anō.
capacity-button = Haere tonu
capacity-operator = Te whakahaere i te waharoa

paused-title = Kua whakatārewatia
paused-heading = Kāore he mea e tukuna ki a koutou i tēnei wā
paused-warning = Ko te mea e whakaputaina ana mō { $body } i konei, ehara i tā koutou ko ō hoa mahi i whakarite ai: i panonihia tōna wāhitau, tōna kī rānei.
paused-people = He urunga tō tētahi ki te tēpu o { $body }, he tūranga rānei i reira, ehara nā tētahi kaiārahi i hoatu: i panonihia tētahi rārangi o te pātengi raraunga.
paused-people-do = Tirohia ngā tāngata o tō koutou tēpu. Mā tētahi kaiārahi e whakamutu te mea kāore e tika ana kia noho.
paused-what = Kua mutu tā mātou tuku ki reira. Kei tō koutou tēpu tonu ngā pūrongo i tae mai i mua, ka taea te mahi tonu.
paused-do = Tēnā koa, waea atu ki te hunga whakahaere i tēnei wāhi, ki tētahi nama e mōhio ana koe: { $operator }, { $contact }. Kua kīia atu hoki ki a rātou.
paused-on = Haere tonu ki te tēpu

recover-title = Uru anō
recover-heading = He waea, he kīanga huna rānei kua ngaro
recover-code-first = Ko te waea anake kua ngaro? Takiuru mā tō kīanga huna me tētahi o ō waehere whakaora.
recover-intro = Ki te kore, e rua ngā mea e uru anō ai: ngā kupu 24 i te pepa a tō rōpū, me tana pouaka īmēra. Mēnā he tika ngā kupu, ka īmēratia e mātou he waehere ki taua pouaka īmēra.
recover-body = Nō tēhea rōpū koe?
recover-phrase = Ngā kupu 24 i tā koutou pepa
recover-phrase-hint = I tō rātou raupapa. Kāore he aha o ngā pū matua me ngā āputa.
recover-words = Ehara ēnei i ngā kupu o tēnei rōpū. Whakatauritea ki te pepa, ia kupu, ia kupu.
recover-words-wait = He maha rawa ngā wā i patohia ngā kupu hē mō tēnei rōpū. Ka mahi ngā kupu tika i ngā wā katoa: whakatauritea ki te pepa, ia kupu, ia kupu.
recover-altered = I panonihia te mea e whakaputaina ana mō tēnei rōpū i konei, nō reira kāore he mea e īmēratia ki a ia. Waea atu ki te hunga whakahaere i tēnei wāhi, ki tētahi nama e mōhio ana koe. Kua kīia atu hoki ki a rātou.
recover-button = Īmēratia te waehere
recover-nobody = Kāore anō tētahi rōpū kia hono mai. Mēnā ko koe te kaiwhakahaere o te waharoa, ā, kua ngaro tō huarahi uru, hangaia tētahi atu kaiwhakahaere i te raina whakahau o tōna pūrere.
recover-wait = Kua īmēratia kētia he waehere ki reira i ētahi wā. Tirohia te pouaka īmēra, ngana anō rānei ā te hāora e tū mai nei.
recover-mailbox-heading = Te waehere o te pouaka īmēra
recover-mailbox-intro = Kei te haere te waehere ki te pouaka īmēra i whakaūngia e tō rōpū. He meneti torutoru pea te roa.
recover-mailbox-code = Te waehere o te pouaka īmēra
