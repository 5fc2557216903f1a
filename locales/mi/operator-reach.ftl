# How the operator reaches a body that has joined.

operator-reach-heading = Te whakapā ki a ia
operator-reach-contact = Me waea ki a wai
operator-reach-deputy = Te kairīwhi mōna
operator-reach-altered = E kore e taea te pānui: kāore i rite ki tā te rōpū i whakarite ai. Waea atu ki tētahi nama i tana ake paetukutuku.
operator-reach-confirmed = I whakaūngia tana wāhitau mō te wā whakamutunga i te
operator-reach-silent = Ngā kēhi kāore tētahi i reira i mahi i tētahi mea mō te 60 rā
operator-reach-silent-few = Iti iho i te rima
operator-alert-body-silent-title = Kei te noho puku tētahi rōpū
operator-alert-body-silent-text = Mō te 60 rā kāore tētahi i reira i mahi i tētahi mea mō tētahi kēhi, neke atu rānei, ā, i a rātou te hipanga e whai ake ana. Kua kīia atu ki te kaituku pūrongo, kua whakaaturia te rōpū e whai ake ana. Tēnā koa, waea atu ki a rātou.
operator-reach-waiting = Ngā īmēra e tatari ana kia tukuna
operator-reach-waiting-since = Nō te mea tawhito rawa te rā
operator-reach-failed = Ngā īmēra kāore i taea te tuku
operator-reach-accepted = I whakaae tana tūmau īmēra ki tētahi īmēra mō te wā whakamutunga i te
operator-reach-never = Kāore anō tae noa mai ki nāianei
operator-reach-fault = Te mea i hē i te wā whakamutunga
operator-retry-intro = Ko ngā īmēra kāore i tae ka ngana aunoa anō, ka mokorea haere. Kua tika te raru? Kāti, kaua e tatari.
operator-retry = Ngana anō ināianei
operator-retried = Kei te ngana anō. Tirohia anō tēnei whārangi ā te meneti e tū mai nei.
mail-fault-unreachable = Kāore te tūmau īmēra i whakautu, i motu rānei te hononga.
mail-fault-refused_for_now = I kī te tūmau īmēra: kaua i tēnei wā.
mail-fault-refused = I kī te tūmau īmēra kāo, kāore rānei he wāhitau pērā.
mail-fault-tls = Kāore i taea te whakamuna i te hononga.
mail-fault-body_altered = I whakarerekētia te rārangi o te rōpū. Kāore he mea e tukuna.
mail-fault-body_not_joined = I whakatārewatia, kua wehe rānei te rōpū. Kāore he mea e tukuna.
mail-fault-case_altered = I whakarerekētia tētahi kēhi. Kāore he mea e tukuna mōna.
mail-fault-not_composed = Kāore i taea te īmēra te tuhi: kua kore te rōpū i te whaiaronga, e kore rānei tētahi rārangi e taea te pānui.
