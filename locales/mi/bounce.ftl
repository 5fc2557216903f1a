# What is said of mails that came back, and that replies to ours reach nobody.

status-true-mail-returned = I puta atu te īmēra e whakamōhio ana ki a rātou, ā, i hoki mai: kāore i tae ki a rātou. Kei te haumaru tō pūrongo i konei, kei runga hoki i tō rātou tēpu. Kua whakamōhiotia te hunga whakahaere i tēnei, mā rātou e kimi huarahi kē.
status-true-follow-returned = I puta atu te īmēra mō tō karere whakamutunga, ā, i hoki mai: kāore i tae ki a rātou. Ka kite rātou i tō karere ā te wā ka huaki anō i tō rātou tēpu.
status-event-mail_returned = I hoki mai te īmēra: kāore i tae ki a rātou

desk-mail-returned = I hoki mai: kāore i tae ki tō koutou pouaka mēra. Kua whakamōhiotia te hunga whakahaere i tēnei waharoa.
desk-event-mail_returned = I hoki mai te īmēra mō tēnei
desk-event-mail_failed = Kāore i taea te tuku te īmēra mō tēnei
desk-address-returned = I hoki mai tētahi īmēra ki tō koutou wāhitau i te { $day }. Tēnā koa, tonoa he īmēra whakamātau, hoatu rānei he wāhitau kē.

operator-alert-mail-returned-title = I hoki mai he īmēra ki tētahi rōpū
operator-alert-mail-returned-text = Tērā pea kua hē tana wāhitau, kua kore rānei e whakamahia. Ka whakaatu tonu tana tēpu i te kēhi. Waea atu ki te rōpū: ka taea e tētahi o ana kaiārahi te whakaū i te wāhitau i te tēpu, te hoatu rānei i tētahi atu.
operator-reach-returned = I hoki mai he īmēra ki tana wāhitau i te
mail-fault-returned = I tangohia te īmēra i te tuatahi, kātahi ka hoki rawa mai.
mail-fault-given_up = I tangohia te īmēra i te tuatahi. Kātahi ka ngana tētahi tūmau i te ara mō ngā rā maha, ka mutu.
mail-fault-delayed = Kei te ara tonu te īmēra: e ngana tonu ana tētahi tūmau.

mail-replies-us = Kāore ngā whakautu ki tēnei īmēra e tae ki tētahi. Hei whakapā mai ki a mātou: { $contact }
mail-replies-desk = Kāore ngā whakautu ki tēnei īmēra e tae ki tētahi. Hei whakautu, whakamahia tō koutou tēpu: { $desk }
quiet-mail-replies = Kāore ngā whakautu ki tēnei īmēra e tae ki tētahi. Ki te hiahia koe ki te tuhi, tuhia ki te wāhi i tono ai koe i tēnei.
