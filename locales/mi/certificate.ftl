# How mails to a body are written: at its desk.

certificate-title = Ngā īmēra ki a mātou
certificate-link = Te āhua o te tuhi i ngā īmēra ki a koutou
certificate-heading = Ngā īmēra ki a koutou
certificate-none = He kuputuhi noa ngā īmēra ki a koutou. E kī ana he mea kei tō koutou tēpu, kāore e kī he aha.
certificate-in-use = Kua whakamunatia ngā īmēra ki a koutou ki tēnei tiwhikete:
certificate-ends = Ka taea te whakamahi tae noa ki te { $day }. Hoatu he mea hou i mua i tērā.
certificate-no-end = Kāore ōna mutunga.
certificate-trouble = Kua kore tō koutou tiwhikete e taea te whakamahi. Ka puta ngā īmēra hei kuputuhi noa kia hoatu rā anō he mea hou.
certificate-plain = Hoki ki te kuputuhi noa
certificate-what = Kātahi ka noho te pūrongo ake ki ngā īmēra mō tētahi pūrongo hou, hei tuhinga, hei PDF hoki, me āna kōnae. He mea whakamuna mā koutou anake, he mea haina e mātou. Ka whakamunatia hoki ngā īmēra mō ngā mea ohotata me ērā atu katoa, engari ka kī noa ēnei he mea e tatari ana i konei.
certificate-give-heading = Hoatu he tiwhikete OpenPGP
certificate-how = Mēnā anake ka taea e tētahi i tō koutou tēpu te pānui īmēra whakamuna. Mā te gpg me pēnei te hanga i tētahi mea pai:
certificate-give = Tō koutou tiwhikete
certificate-give-hint = Te tuhinga mai i te “BEGIN PGP PUBLIC KEY BLOCK” ki tōna mutunga. Kaua rawa ko te kī tūmataiti.
certificate-check = Tirohia, ka tuku mai i tētahi īmēra whakamātautau
certificate-code-heading = Whakaaturia ka taea te pānui mā tēnei
certificate-compare = Whakatauritea tēnei tapumati ki te mea e whakaaturia ana e tō koutou ake papatono. Kua īmēratia e mātou he waehere, he mea whakamuna, ki tō koutou pouaka īmēra.
certificate-code = Te waehere o taua īmēra
certificate-code-hint = E ono ngā mati.
certificate-confirm = Whakamahia tēnei tiwhikete

certificate-fault-code = Ehara tēnā i te waehere. Tirohia te īmēra hou rawa.
certificate-fault-used-up = He maha rawa ngā hē o te waehere, kāore rānei he waehere. Hoatu anō te tiwhikete.
certificate-fault-unreadable = E kore e taea tēnei te pānui hei tiwhikete OpenPGP. Kaweakehia hei tuhinga, mā te “gpg --armor --export”, ka whakapiri i te katoa.
certificate-fault-long = He roa ake tēnei i tētahi tiwhikete, ahakoa ko tēhea. Kaweakehia ko tā tō koutou tēpu anake, mā te “--export-options export-minimal”.
certificate-fault-private = Ko tō koutou kī tūmataiti tēnei. Kāore mātou i pupuri. Mēnā i kitea pea e tangata kē, hangaia he mea hou. Hoatu ki a mātou te mea tūmatanui: “gpg --armor --export”.
certificate-fault-several = Neke atu i te kotahi te tiwhikete i roto. Kaweakehia kia kotahi anake, mā tōna wāhitau, mā tōna tapumati rānei.
certificate-fault-unsigned = Kāore tēnei tiwhikete i waitohua e tōna ake kī. Kaweakehia anō i te papatono nāna i hanga.
certificate-fault-revoked = I whakakorea tēnei tiwhikete e tōna rangatira. Hangaia he mea hou, ka hoatu ki a mātou.
certificate-fault-expired = Kua pau te wā o tēnei tiwhikete. Whakahoungia, hei tauira mā te “gpg --quick-set-expire FINGERPRINT 2y”, ka kaweake anō; hangaia rānei he mea hou.
certificate-fault-signs-only = Kāore he mea i tēnei tiwhikete ka taea te whakamuna ki reira: he waitohu anake tāna. Tāpirihia he kī mō tērā, mā te “gpg --quick-add-key FINGERPRINT default encr 2y”, hangaia rānei he mea hou kia rite ki runga nei.
certificate-fault-weak = He poto rawa te kī i tēnei tiwhikete, he momo rānei kua kore e haumaru. Hangaia he mea hou kia rite ki runga nei.

mail-certificate-subject = He waehere mō tō koutou tēpu
mail-certificate-text =
    Ka taea e koe tēnei te pānui, nō reira kei te mahi te tiwhikete o { $body }.

    Patohia tēnei waehere ki tō koutou tēpu, i raro i “Ngā īmēra ki a koutou”:

      { $code }

    Ki te kore tētahi i tō koutou tēpu i tono, waea atu ki { $operator }: { $contact }.

operator-alert-certificate-unusable-title = Kua kore te tiwhikete o tētahi rōpū e taea te whakamahi
operator-alert-certificate-unusable-text = Ka puta ngā īmēra ki a ia hei kuputuhi noa. Kāore he ihirangi i roto. Ka kīia atu ki tana tēpu; tonoa he tiwhikete hou.
