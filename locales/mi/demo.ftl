# Pages of the demo.

demo-title = Whakaaturanga
demo-heading = Whakamātauhia ngā mea katoa i konei
demo-not-real = Kāore he mea tūturu i konei. He mea tito ngā rōpū ka taea te tuku, ngā tāngata me ngā pūrongo. Tēnā koa, kaua e tuhi i tētahi mea pono.

demo-try-heading = He ara mā roto
demo-try-report = Kōrerohia tētahi mea, pērā i tā tētahi i Aotearoa, ka tuku ki te kaikōmihana tito
demo-try-mail = Tirohia te īmēra ka tae ki te kaikōmihana
demo-try-desk = Takiuru ki te tēpu o te kaikōmihana, huakina te kēhi, ka whakautu
demo-try-status = Hoki mai me ngā kupu, ka pānui i te whakautu

demo-people-heading = Ko wai ka taea te takiuru
demo-people-text = He rite tonu te kīanga huna o te katoa. Ka rerekē te waehere i ia haurua meneti: utaina anō tēnei whārangi ina rerekē. Kotahi te mahi a ia waehere.
demo-part-commissioner = Ko Mere te kaiārahi o te tēpu a te kaikōmihana tito
demo-part-association = Ko Sam te kaiārahi o te tēpu a te kāhui tito
demo-part-operator = Ko Ana te kaiwhakahaere o tēnei waharoa
demo-person = Wāhitau { $address }, waehere { $code }

demo-reports-heading = Ngā pūrongo kei konei kē
demo-reports-text = Mā ōna kupu ka kite koe i tā te kaituku e kite ai. Mō te pūrongo tūturu, kāore tētahi atu i whai i aua kupu.

demo-mails-heading = Īmēra
demo-mails-text = I te whakaaturanga ka tau ngā īmēra katoa ki konei, te mea hou rawa i te tuatahi.
demo-mails-none = Kāore anō tētahi. Utaina anō te whārangi ā taro ake nei.
demo-mail-to = Ki { $address }
demo-mail-from = Nā { $address }
demo-mails-back = Ngā īmēra katoa
demo-back = Te ara mā te whakaaturanga
