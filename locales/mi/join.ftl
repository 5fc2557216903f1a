# Joining a body, step by step.

join-title = Hono mai
join-on = Haere tonu
join-print = Tāngia tēnei whārangi

join-heading = Ka hono mai a { $body }
join-intro = E pōwhiri ana a { $operator } i a koe kia tae mai ngā pūrongo ki konei. Mā tēnei whārangi ko koe te kaiārahi tuatahi: ka pānui pūrongo koe, ka whakauru i ngā hoa mahi ā muri ake.
join-what = Tata ki te tekau meneti te roa. Me whai koe i te waehere i pānuitia ki a koe mā te waea, i tō ake wāhitau mahi, i tētahi waea me te taupānga motuhēhē, i te pepa, i te pūreta rānei.
join-code = Te waehere o te waeatanga
join-code-hint = Tekau mā rua ngā reta me ngā mati, pēnei me 7K3M-9QXD-B2FH. Kāore he aha o ngā pū matua me ngā pihono. Kāore tētahi i waea atu ki a koe? Tatari mō te waea, tonoa rānei mā tētahi nama e mōhio ana koe.
join-name = Tō ingoa
join-name-hint = Ka kite ngā hoa mahi i tō koutou tēpu. Kāore te hunga whakahaere i te waharoa e kite.
join-address = Tō ake wāhitau mahi
join-address-hint = He mea nāu anake e pānui. Mā tēnei koe e takiuru ai. E kore e taea te whakamahi pouaka īmēra tiri.

join-gone-heading = Kua kore tēnei hono e mahi
join-gone-why = Kua whakamahia, kua hipa rānei ōna rā e whitu, he maha rawa rānei ngā hē o te waehere, kua tukuna rānei he mea hou ake. Kāore he mea kē i rerekē.
join-gone-do = Tonoa he mea hou: { $operator }, { $contact }.

join-confirm-heading = Ko tō wāhitau tēnei?
join-confirm-intro = I īmēratia e mātou he waehere e ono ngā mati ki { $address }.
join-confirm-code = Te waehere o taua īmēra
join-confirm-nothing = Kāore he mea i tae?
join-confirm-address = Tō ake wāhitau mahi
join-confirm-again = Īmēratia he waehere hou

join-account-heading = He pūkete kē tāu
join-account-intro = He pūkete tō { $address } i konei. Mā tērā e huaki hoki tēnei tēpu. Takiuru mā tērā.

join-passphrase-heading = Tō kīanga huna
join-passphrase-intro = Ka raka i tō kī ki ngā pūrongo. E kore e taea e tētahi i konei te pānui, te whakarite rānei i tētahi mea hou. Māu ēnei kupu e ono mēnā e hiahia ana koe. Tuhia ināianei, i tēnei raupapa.
join-passphrase-legend = He aha tāu e hiahia ai ki te whakamahi?
join-passphrase-drawn = Ko ēnei kupu e ono
join-passphrase-own = He kīanga huna nāku ake
join-passphrase-own-label = Tō ake kīanga huna
join-passphrase-own-hint = Kia 14 ngā pūāhua, neke atu rānei, e kore ai tētahi e matapae. Waiho kia wātea ki te tango koe i ngā kupu e ono.
join-passphrase-again = Anō, kia rite tonu

join-phone-heading = Tō waea
join-phone-intro = Huakina tō taupānga motuhēhē, ka matawai i tēnei pikitia. I ia takiurunga ka whakaatu te taupānga i tētahi waehere hou.
join-phone-qr = He pikitia mā tō taupānga motuhēhē. Kei raro nei ngā reta ōrite, hei pato ā-ringa.
join-phone-by-hand = Patohia rānei ēnei reta ki te taupānga:
join-phone-code = Te waehere e whakaaturia ana e te taupānga ināianei
join-codes-heading = Mēnā ka ngaro te waea
join-codes-intro = Ka whakakapi ia waehere i te waea, kia kotahi te wā. Puritia ki ō pepa, kaua ki te waea.

join-phrase-heading = Te pepa a { $body }
join-phrase-intro = Mā ēnei kupu 24 ka huakina te tēpu ina ngaro ngā waea me ngā kīanga huna. Tuhia i tēnei raupapa, tāngia rānei, ka raka i te pepa ki te wāhi ka puritia e tō koutou rōpū ngā mea nui.
join-phrase-warning = E kore e taea e mātou ēnei kupu te rapu. Ki te ngaro ēnei me ngā kīanga huna katoa, ka ngaro ngā pūrongo katoa i tō koutou tēpu.
join-phrase-word = Te kupu { $number } i tā koutou pepa
join-phrase-button = Huakina te tēpu

# What the body takes, on the way of joining.
join-profile-heading = He aha ka tango a { $body }, ā, ko wai ka pānui
join-profile-intro = Ka kite te hunga kōrero i tēnei i mua i tā rātou kōwhiri i a koutou. Ka taea te panoni ā muri ake, i tō koutou tēpu.

# One association sets up a portal for itself.
home-setup-heading = Ka whakarite a { $body } i tōna ake waharoa
home-setup-intro = Mā tēnei whārangi ka riro i a koe te waharoa: māu e whakahaere, ko koe hoki te tangata tuatahi ka pānui i ngā kōrero a te tangata ki { $body }. Ka uru mai ngā hoa mahi ā muri ake.
home-setup-what = Tata ki te tekau mā rima meneti te roa. Me whai koe i te pouaka īmēra ka haere ngā pānui, i tō ake wāhitau mahi, i tētahi waea me te taupānga motuhēhē, i te pepa, i te pūreta rānei.
home-setup-mailbox = Te pouaka īmēra o { $body } mō ngā pānui
home-setup-mailbox-hint = I te nuinga o te wā he pouaka ka pānuitia e ētahi o koutou, pēnei me complaints@…. Ka kī te pānui kua tae mai tētahi mea, kāore rawa e kī he aha. Ka īmēratia e mātou he waehere ki reira ināianei.
home-setup-name-hint = Ka kite ngā hoa mahi i tō koutou tēpu.
home-mailbox-heading = Ko tō koutou pouaka īmēra tēnei?
home-mailbox-intro = I īmēratia e mātou he waehere e ono ngā mati ki { $mailbox }.
home-mailbox-nothing = Kāore he mea i tae? Tirohia a CANDOUR_MAIL_URL me te tauranga whakahau o te waharoa. Mēnā kei te hē te wāhitau, huakina anō te hono i te tauranga whakahau, ka tīmata anō.

join-fault-gone = Kua kore tēnei e mahi. Tīmata anō me tētahi hono, waehere rānei hou.
join-fault-code = Ehara tēnei i te waehere tika.
join-fault-used-up = He maha rawa ngā hē o te waehere. Tīmata anō, tonoa rānei kia īmēratia he waehere hou.
join-fault-address = Kāore tēnei i te āhua wāhitau īmēra.
join-fault-mailbox = Hoatu te pouaka īmēra ka haere ngā pānui mō ngā pūrongo, pēnei me complaints@example.org.
join-fault-joint = He pouaka īmēra tēnei ka pānuitia e ngā tāngata maha. Hoatu tō ake wāhitau mahi.
join-fault-name = Kōrero mai te ingoa ka kite ngā hoa mahi, kia 120 pūāhua te nui rawa.
join-fault-which = I pato koe i tētahi kīanga huna nāu ake, engari kua kōwhiria a “Ko ēnei kupu e ono”. Kōwhiria tētahi.
join-fault-again = Kāore tēnei e rite ana ki te mea i te āpure o runga. Patohia tō kīanga huna kia rua ngā wā.
join-fault-short = Me 14 ngā pūāhua, neke atu rānei.
join-fault-long = He roa ake tēnei i tā mātou e taea ai: 256 pūāhua te nui rawa.
join-fault-keyboard = Ka matapaetia wawetia ngā pātuhi e noho tahi ana. Tangohia kia whā ngā kupu, neke atu rānei, kāore e hāngai tahi.
join-fault-repeats = Ka matapaetia wawetia te mea kotahi, anō, anō. Tangohia kia whā ngā kupu, neke atu rānei, kāore e hāngai tahi.
join-fault-sequences = Ka matapaetia wawetia ngā raupapa pēnei me abc, me 6543 rānei. Tangohia kia whā ngā kupu, neke atu rānei, kāore e hāngai tahi.
join-fault-dates = Ka matapaetia wawetia ngā rā me ngā tau. Tangohia kia whā ngā kupu, neke atu rānei, kāore e hāngai tahi.
join-fault-guessable = Ka tae wawe te kaimatapae ki tēnei. Tangohia kia whā ngā kupu, neke atu rānei, kāore e hāngai tahi.
join-fault-words = Ehara ēnei i ngā kupu. Tirohia anō te pepa me te nama.
