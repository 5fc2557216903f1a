# Pausing a body, on the operator's page.

operator-pause-heading = Whakatārewatia
operator-pause-intro = Kāore e whiwhi pūrongo hou kia tuku anō rā anō koe. Ka haere tonu ngā kēhi kei a ia, me ngā īmēra mō aua kēhi.
operator-pause-notice = Te take, kia pānuitia ai e te katoa
operator-pause-notice-hint = Hei tauira: Kei te hūnuku rātou i te tari tae noa ki te 3 o Poutūterangi, ka pānui anō mai i reira.
operator-pause-notice-missing = Kīia te take i ētahi kupu torutoru: ka tū i te whārangi tūmatanui o te rōpū.
operator-pause-notice-long = He roa ake tērā i te { $most } pūāhua. Whakapotoa.
operator-pause = Whakatārewatia tēnei rōpū
operator-pause-public = Ka pānui te katoa:
operator-resume = Tuku anō ki a ia
pause-reason-alarm = Nā tētahi whakaoho i whakatārewa: ko te mea e whakaputaina ana mōna, ko te hunga rānei he urunga tō rātou ki tana tēpu, ehara i tāna i whakarite ai. Ka haere aunoa anō ina rite anō tērā ki tā ōna kaimahi e mōhio nei, ka takiuru hoki tētahi o rātou. Waea atu mā tētahi nama i tana ake paetukutuku.
pause-reason-operator = Nā te hunga whakahaere i tēnei waharoa i whakatārewa.
pause-reason-body = Nāna anō i whakatārewa, ka haere anō ina kī tētahi o āna kaiārahi.
pause-reason-no_lead = Kua kore he kaiārahi o tana tēpu. Ka haere anō ina uru anō tētahi mā āna kupu 24.
pause-reason-unconfirmed = Kua tau te roa kāore i whakaūngia e ia tana wāhitau. Ka haere anō ina pērā.
