# A lead pauses their own body, and ends that pause.

own-pause-title = Tēpu
own-pause-link = Whakatārewa: kāore he pūrongo hou mō tētahi wā
own-pause-heading = He whakatārewa
own-pause-now = Kua whakatārewatia koutou: kāore he pūrongo hou e tae atu i tēnei wā.
own-pause-why = Te take, ā, tae noa ki āhea
own-pause-by-body = Kua whakatārewatia koutou nā te mea i kī tētahi kaiārahi o tēnei tēpu. Mā tētahi kaiārahi e whakamutu i konei.
own-pause-by-operator = Kua whakatārewatia koutou nā te mea i kī te hunga whakahaere i tēnei wāhi. Mā rātou anake e whakamutu: pātaihia rātou.
own-pause-by-alarm = Kua whakatārewatia koutou nā tētahi whakaoho: tērā tētahi mea mō koutou, mō ō koutou tāngata rānei i konei, ehara i tā koutou i whakarite ai. Ka mutu aunoa ina tika tērā, ka takiuru hoki tētahi o koutou.
own-pause-by-no_lead = Kua whakatārewatia koutou nā te mea kāore he kaiārahi o tēnei tēpu. Ka mutu ina uru anō tētahi mā ngā kupu 24.
own-pause-by-unconfirmed = Kua whakatārewatia koutou nā te mea kua tau te roa kāore i whakaūngia tō koutou wāhitau. Ka mutu ina whakaūngia.
own-pause-public = Ka pānui te katoa i tō koutou whārangi:
own-pause-alarm-link = Te tikanga o te whakaoho, ā, me aha
own-pause-means = I a koutou e whakatārewatia ana:
own-pause-means-new = E kore e taea e tētahi te tuku pūrongo hou ki a koutou. Ka taea e te tangata te pupuri i tāna mō koutou, te whai rānei i tētahi ara kē.
own-pause-means-open = Ka haere tonu ngā kēhi kei a koutou: ka tae atu ngā karere, ka tae atu ngā īmēra mō aua karere, ka mau tonu ngā rā i kī taurangi ai koutou.
own-pause-means-public = Ka kī tō koutou whārangi tūmatanui, ka kite hoki te hunga e kōwhiri ana ka tuku ki a wai, kāore koutou e tango pūrongo hou i tēnei wā.
own-pause-notice = Te take, kia pānuitia ai e te katoa
own-pause-notice-hint = Ka taea tēnei te waiho kia wātea. Hei tauira: Kei te hūnuku mātou i te tari, ka pānui anō mai i te 3 o Poutūterangi.
own-pause-begin = Whakatārewa
own-pause-end = Tango pūrongo hou anō
own-pause-leads-only = Mā tētahi kaiārahi o tēnei tēpu e tīmata te whakatārewa i konei.
operator-alert-body-paused-itself-title = I whakatārewa tētahi rōpū i a ia anō
operator-alert-body-paused-itself-text = Kāore he pūrongo hou e haere ki a ia kia whakamutua rā anō e tētahi o āna kaiārahi. Ka haere tonu ngā kēhi kei a ia. Waea atu mēnā kāore koe i mōhio ka pēnei.
operator-alert-body-goes-on-title = Kei te tango pūrongo hou anō tētahi rōpū
operator-alert-body-goes-on-text = I whakamutua e tētahi o āna kaiārahi te whakatārewa nā rātou anō i tīmata.
