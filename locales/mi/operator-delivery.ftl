# How mail gets through, for the operator.

operator-delivery-link = Te taenga atu o ngā īmēra
operator-delivery-heading = Te taenga atu o ngā īmēra
operator-delivery-queue = Ngā mea e tatari ana kia puta
operator-delivery-dispatches = Ngā īmēra mō ngā kēhi
operator-delivery-others = Ētahi atu īmēra
operator-delivery-troubles = Ngā rōpū kāore e tae atu te īmēra
operator-delivery-troubles-none = Kāore he īmēra kua rahua, kua hoki mai rānei.
operator-delivery-tried = Ngā īmēra i ngana noa, ka ngana anō
operator-delivery-late = Ngā īmēra kua roa e haere ana
operator-delivery-answer = Te whakautu a tō rātou tūmau īmēra
operator-delivery-retry = Ngana anō i te katoa ināianei
operator-delivery-doubts = Ngā wāhitau e pātai ana
operator-delivery-doubts-none = Kāore.
operator-delivery-doubt = i hoki mai he īmēra ki tana wāhitau i te { $day }. Waea atu ki te rōpū: ka taea e tētahi kaiārahi te whakaū i te wāhitau, te hoatu rānei i tētahi atu.
operator-delivery-certificates = Ngā tiwhikete ka mutu ākuanei
operator-delivery-certificates-none = Kāore.
operator-delivery-certificate-ends = ka mutu i te { $day }. Kua whakamōhiotia ana kaiārahi mā te īmēra.
operator-delivery-certificate-over = kua kore e taea te whakamahi: ka tukuna ngā īmēra hei kupu māmā, kāore he ihirangi. Tonoa he mea hou i te rōpū.

operator-delivery-test = Tukuna he whakamātau
operator-delivery-test-text = Ka tukuna he īmēra whakamātau ki waho i te rārangi. Ka kite wawe koe mēnā ka tangohia e te tūmau īmēra. Mā te titiro anake ki te pouaka mēra ka mōhiotia mēnā i tae.
operator-delivery-test-to = Ki tēhea wāhitau
operator-delivery-test-button = Tukuna he whakamātau
operator-delivery-test-taken = Kua tangohia e te tūmau īmēra. Tirohia te pouaka mēra, me te wāhi o te īmēra parahua.
operator-delivery-test-not-taken = Kāore i tangohia e te tūmau īmēra.
operator-delivery-test-wait = He maha ngā whakamātau kua tukuna ināianei tonu. Ngana anō ā te tekau meneti.
mail-test-subject = He whakamātau
mail-test-text = He whakamātau tēnei nā { $operator }, kia kitea mēnā ka tae mai te īmēra. Kāore he mea hei mahi māu.
