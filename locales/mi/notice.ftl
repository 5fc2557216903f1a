# The page where a reporter asks for a mail when there is something new.

notice-heading = He īmēra ina puta he mea hou
notice-section = He īmēra ina puta he mea hou
notice-link = Te āhua o ēnei īmēra
notice-state-none = Ka taea te titiro i konei i ngā wā katoa. Ki te tono koe, ka tuhi hoki mātou ki a koe, kia kotahi te nui rawa i te rā, ina puta he mea hou.
notice-state-typed = Kua puritia te wāhitau i patohia e koe i mua i te rakanga o tēnei whārangi. Kāore anō he īmēra kia puta.
notice-state-asked = I hoatu koe i tētahi wāhitau, kāore anō koe kia pato i te waehere o te īmēra.
notice-state-on = Ina puta he mea hou ka tuhi mātou ki { $address }, kia kotahi te nui rawa i te rā.
notice-state-failed = Kāore te īmēra whakamutunga ki { $address } i tae.

notice-lead = Ehara tēnei i te mea me mātua whai koe. Ka taea te titiro i konei mā ō kupu i ngā wā katoa, ā, kāore e herea kia mōhio tētahi ki te huarahi whakapā ki a koe.
notice-how = Te āhua o te mahi
notice-how-once = Ina tuhi tētahi ki a koe, ina neke rānei tō pūrongo, ka tukuna e mātou kia kotahi te īmēra. Kia kotahi te nui rawa i te rā, i muri tata i te { $hour }:00 (UTC), kaua rawa i te wā tonu i puta ai te mea.
notice-how-says = Ko tāna kī noa he mea hei tiro. Kāore he hono, kāore hoki he mea o tō pūrongo i roto.
notice-how-stop = Ka taea te whakamutu i ēnei īmēra i konei i ngā wā katoa. Kātahi ka mukua tonutia tō wāhitau.

notice-before = Te tikanga o te hoatu wāhitau
notice-before-open = Mā ō kupu anake e huaki tō pūrongo. E kore e taea te wāhitau te hīri pērā, nā te mea me tuhi te pūrere ki taua wāhitau i a koe e ngaro ana. Ko te tangata kei a ia tā mātou pātengi raraunga me te kī i tā mātou tūmau, ka taea te pānui. Koinei te mea kotahi i konei e kitea ai pea koe e tētahi.
notice-before-mailbox = Ko te tangata ka taea te titiro ki tō pouaka īmēra, ka kite rānei i ngā īmēra hou i tō waea, ka kite i tēnei.
notice-before-work = Kāore i te pai te wāhitau mahi, te wāhitau tiri tahi rānei. Ko te mea pai rawa, he wāhitau nāu anake e huaki, kāore tō ingoa i roto.
notice-before-servers = Ka kite tā mātou tūmau īmēra me tōu i tae he īmēra nā mātou ki tēnei wāhitau, ka tuhi hoki i te wā. Ka puta tahi ngā īmēra mō te mea hou, i muri tata i te hāora kei runga nei.
notice-before-code = He rerekē te īmēra tuatahi, te mea he waehere kei roto: ka puta tonu atu, kia taea ai e koe te pato i te waehere i konei. Kei te īmēra tōna wā, tae atu ki te hēkona, kei ngā tuhinga hoki a ngā tūmau īmēra. Ko te tangata ka kite i tērā, ka mōhio i konei koe i taua wā tonu.

notice-mail = Koinei te katoa o te īmēra
notice-mail-from = Nā
notice-mail-subject = Kaupapa
notice-mail-text = Tuhinga
notice-mail-tells = Mā te ingoa o te kaituku e mōhio ai pea te tangata ka kite i tēnei īmēra he aha te take.

notice-address = Tō wāhitau īmēra
notice-address-hint = I te tuatahi ka tukuna tonutia e mātou he waehere ki reira, kia kitea ai nāu. Kāore hoki ngā kupu o taua īmēra e kōrero he aha tēnei.
notice-ask = Īmēratia mai he waehere

notice-off = E kore e taea te tuku īmēra i konei ināianei. Ka taea tonu te titiro i konei mā ō kupu.
notice-nothing = Kāore tētahi e mahi ana i tō pūrongo ināianei, nō reira kāore he mea hei tuhi mā mātou ki a koe. Ka taea te tono i ēnei īmēra ina tukuna e koe.

notice-code-heading = Patohia te waehere
notice-code-mailed = Kei te haere he waehere ki { $address }. He meneti pea, i ētahi wā he haurua hāora, kei te kōpaki pea o ngā īmēra kāore i hiahiatia.
notice-code-share = He torutoru noa ngā waehere mā te pouaka īmēra kotahi i te rā, ahakoa nā wai i tono. Ki te kore e tae atu, tirohia te tātaki, ngana anō rānei āpōpō.
notice-code-failed = Kāore te īmēra me te waehere i tae. Tirohia te tātaki o te wāhitau.
notice-code-dead = Kua kore te waehere i īmēratia e mātou ki { $address } e mahi.
notice-code = Te waehere o te īmēra
notice-code-hint = E ono ngā mati.
notice-code-take = Nāku taua wāhitau
notice-code-again = Īmēratia mai he waehere hou ināianei
notice-code-stop = Mukua tēnei wāhitau
notice-code-forgotten = Ki te kore koe e mahi i tētahi mea, ka mukua te wāhitau i roto i te toru rā.

notice-on-heading = Kua kā ngā īmēra
notice-on = Ina puta he mea hou ka tuhi mātou ki { $address }, kia kotahi te nui rawa i te rā, i muri tata i te { $hour }:00 (UTC).
notice-on-failed = Kāore te īmēra whakamutunga, i te { $day }, i tae: he rā maha, kāore tonu tō tūmau īmēra i tango. Whakamutua ēnei īmēra, ka hoatu he wāhitau kē mēnā e hiahia ana koe.
notice-on-change = Hei whakamahi i tētahi wāhitau kē, whakamutua ēnei īmēra i te tuatahi.
notice-on-ends = Ka mukua hoki te wāhitau ina unuhia e koe tō pūrongo i te rōpū whakamutunga e mahi ana, ina kati koe i te kūaha, i te 30 rā i muri i te mutunga o te mahi a te rōpū whakamutunga, ina pau hoki te wā o tō pūrongo.
notice-stop = Whakamutua ēnei īmēra, ka muku i te wāhitau

notice-done-stopped = Kua mutu ngā īmēra, kua mukua tō wāhitau i konei. Tērā pea ka noho he kape hīri i tētahi kape tārua tae noa ki te mukunga o taua kape tārua.
notice-done-on = Kua kā ngā īmēra mai i nāianei.

notice-withdraw-ends = Kāore he rōpū kē e mahi ana i tō pūrongo. Nō reira ka mutu tahi me tēnei ngā īmēra i tonoa e koe, ka mukua hoki tō wāhitau.
notice-done-gone = Kua kore. Kāore tētahi i reira i huaki. Kua mutu ngā īmēra ki a koe, kua mukua tō wāhitau.
notice-done-asked = Kua tonoa rātou kia mutu. Kua mutu ngā īmēra ki a koe, kua mukua tō wāhitau.

notice-fault-address = Patohia kia kotahi te wāhitau īmēra, pēnei me name@example.org.
notice-fault-wait = He maha ngā waehere kua tonoa i nāianei tonu. Tatari kia kotahi hāora i mua i te tono anō.
notice-fault-addresses = E rua ngā wāhitau rerekē i hoatu mō tēnei pūrongo i te 24 hāora kua hori. Hoatu anō tētahi o ērā, tētahi atu rānei āpōpō.
notice-fault-busy = He maha ngā waehere i tonoa i konei i nāianei tonu, e kore e taea te tuku anō i tēnei wā. Ngana anō ā te hāora e tū mai nei.
notice-fault-code = Ehara tēnei i te waehere o te īmēra hou rawa.
notice-fault-used-up = He maha rawa ngā hē o te waehere. Tonoa kia īmēratia he mea hou.
notice-fault-expired = He tawhito rawa tēnei waehere. Tonoa kia īmēratia he mea hou.
notice-fault-again = I rerekē tētahi mea i taua wā tonu. Tirohia, ka ngana anō.

notice-late = He roa koe e ngaro ana, kua mutu te mea i tuwhera i konei. Kāore te wāhitau i patohia e koe i whakamahia. Kei raro nei, kia taea ai te kape; kāore e puritia ana ki wāhi kē.
