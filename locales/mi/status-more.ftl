# What else a reporter can do from the report's page: tell of a contact, take a copy along, let somebody look.

status-more = Ētahi atu mea ka taea e koe

## The practitioner made contact

contact-link = Kua whakapā mai te kaihaumanu ki ahau
contact-heading = Kua whakapā atu te kaihaumanu ki a koe
contact-safe = Kāore koe e herea kia whakautu ki a ia.
contact-what = Kōrerohia ki ngā rōpū kei a rātou tō pūrongo. Ka kōhukihuki te pūrongo i reira: ka piki ki runga o tā rātou rārangi, ka tae he īmēra ki a rātou e kī ana kei te tatari tētahi mea kōhukihuki, kāore e kī he aha.
contact-no-answer = Mā rātou tonu e whakatau ka aha rātou. Ka kōrero pea ētahi ki te kaihaumanu mō tēnei. Mēnā mā tērā koe e mōrearea ai, tuhia hoki tērā.
contact-field = Te mea i pā mai
contact-hint = Ahakoa ngā kupu: me pēhea tana whakapā mai, nōnahea, he aha tana hiahia. Ka taea tēnei te waiho kia wātea. Puritia ngā karere i tae ki a koe, mēnā he haumaru tērā.
contact-send = Kōrerohia ki a rātou
tell-nobody = Kāore he rōpū i konei ka taea te kōrero anō. Ka taea e koe te tuhi ki ia rōpū i raro nei, mehemea ka taea.
tell-fault-nobody = Tohua kia kotahi te rōpū, neke atu rānei.
contact-told = I kī koe ki a rātou kua whakapā atu te kaihaumanu ki a koe.
contact-done = Kua kōrerotia ki a rātou. He kōhukihuki tō pūrongo i reira ināianei.

## Something more, to several bodies at once

tell-cases = Ko wai me mōhio?
tell-fault-some = Kāore i taea te kōrero ki a rātou katoa i nāianei. Kei konei tonu ngā mea i tuhia e koe. Pēhia anō: kāore e tae rua ki tētahi.
tell-waits = Neke atu i te 30 meneti koe e ngaro ana, nō reira kāore i tukuna ngā mea i tuhia e koe. Kua puritia.
tell-waits-link = Haere tonu ki taua mea
add-link = Tāpirihia tētahi mea ki aku kōrero
add-heading = Tāpirihia tētahi mea
add-what = Kāore e herea kia tuhi takitahi koe ki ia rōpū. Ko ngā mea ka tuhia e koe i konei, ka haere ki ngā rōpū ka tohua e koe, i te taha o ngā mea kua tukuna.
add-field = Te mea e hiahia ana koe ki te tāpiri
add-hint = Ahakoa ngā kupu, ahakoa hia ngā wā.
add-send = Tukuna ki a rātou
add-told = I tāpirihia tēnei e koe ki ō kōrero:
add-done = Kei a rātou ināianei, i te taha o ngā mea i tukuna e koe.

## A copy

copy-link = Kapea ngā mea katoa
copy-heading = Kapea ngā mea katoa
copy-what = Kei te kape ō kōrero katoa, ngā mea i tae ki ia rōpū, ngā karere me ngā mea kua tutuki tae noa mai ki nāianei. Kāore ō kupu 12 i roto. Kāore ō kōnae i roto: tiakina ia kōnae mai i te whārangi o tō pūrongo.
copy-warning = Kāore i te hīritia te kape i runga i tō pūrere. Ko te tangata ka āhei ki te huaki i te pūrere, ka taea te pānui.
copy-downloads = Ka tau ki te kōpaki tikiake, ka rārangitia ki reira e te pūtirotiro.
copy-cloud = He maha ngā waea me ngā rorohiko ka kape aunoa i taua kōpaki ki te kapua, ka kitea pea e ētahi atu e whakamahi ana i taua pūkete.
copy-open = Ko ngā papatono ka huaki, ka pupuri i tōna ingoa ki ō rātou ake rārangi.
copy-name = Kāore tōna ingoa e kōrero i tētahi mea: notes. Mukua ina kore koe e hiahia anō, i te ipupara hoki.
copy-pdf = Tiakina hei pānui, hei tā rānei (PDF)
copy-json = Tiakina mō tētahi atu papatono (JSON)
copy-json-what = Ko te tuarua mā ngā papatono. Ka tono pea te rōia i tērā.
copy-no-pdf = Kāore i taea te PDF te hanga. Tangohia tērā atu kōnae: kei reira ngā mea katoa.
copy-no-pdf-busy = He maha ngā pepa e hangaia ana i tēnei wā tonu. Me ngana anō ā te meneti e tū mai nei.
copy-no-pdf-long = He nui rawa tēnei mō te PDF. Tangohia tērā atu kōnae: kei reira ngā mea katoa.
copy-paper-signs = Kāore e taea te tā ētahi tohu i konei, pēnei i ngā kare ā-roto. Kei reira kē tā rātou nama, pēnei i te [U+1F614]. Kei tērā atu kōnae rātou, he rite ki te mea i tuhia.
copy-paper-title = Tuhipoka
copy-paper-made = I hangaia i te { $day }.
copy-paper-reference = Tā rātou tohutoro
copy-paper-state = Te tūnga o te take
copy-paper-reason = Tā rātou i tuhi ai i te katinga
copy-paper-got = Ngā mea i tae ki { $body }

## A supporter

supporter-link = Tukuna tētahi kia titiro tahi
supporter-heading = Tukuna tētahi kia titiro tahi
supporter-what = Ka taea te hoatu i ētahi kupu kē e 12 ki tētahi tangata e whakapono ana koe, pēnei me tētahi hoa, kaitaunaki, rōia rānei.
supporter-sees = Mā ērā kupu ka kite ia i tō pūrongo, i ngā mea i tae ki ia rōpū, i ngā karere, i ngā mea hoki e whai ake nei. Mēnā i hoatu e koe he ingoa, ka kite hoki ia i tērā.
supporter-does-not = E kore e taea e ia te tuhi ki tētahi, te panoni, te tuku, te unu, te muku rānei i tētahi mea, te kape i ngā mea i konei, te kite rānei i ō ake kupu.
supporter-rule = Ko te titiro anake ka taea e ia: he ture tērā nā tēnei paetukutuku. Ko ngā mea kua pānuitia e ia, kua pānuitia, ka taea hoki e ia te kape ā-ringa.
supporter-end = Ka taea e koe te whakakore i ngā kupu i ngā wā katoa. I muri i tērā kāore e ahu ki hea.
supporter-own-words = Ō ake kupu 12
supporter-own-words-hint = Kia kore ai tēnei e taea e tētahi atu ina kite ia i tēnei whārangi e tuwhera ana.
supporter-make = Hangaia he kupu mōna
supporter-words = Ko ēnei kupu 12 mō te tangata e whakapono ana koe. Ka patohia e ia ki te wāhi ka patohia ai ō kupu. Ehara i ō ake kupu: puritia ō kupu ki a koe anake.
supporter-how = Hoatu mā te huarahi e kore ai tētahi atu e āhei ki te pānui. Ko te pai rawa ko te kōrero ā-waha, ko te tuhi rānei.
supporter-passed-on = Kua hoatu e au
supporter-take-back = Whakakorea ngā kupu
supporter-given = He kupu kei tētahi hei titiro ki tō pūrongo. E kore e taea e mātou te whakaatu anō.
supporter-given-back = Ki te whakakorea e koe, kāore e ahu ki hea, ā, ka taea te hanga kupu hou.
supporter-done = Kua whakakorea ngā kupu. Kāore e ahu ki hea ināianei.
supporter-said = He kupu kei tētahi hei titiro ki tēnei pūrongo.
supporter-looks = Kei te titiro koe ki tēnei pūrongo mā ngā kupu i hoatu ki a koe e tōna kaituhi. Ka taea te pānui i ngā mea katoa i konei, kāore e taea te panoni i tētahi mea. I raro nei, ko “koe” te tangata nāna i tuhi.
supporter-nothing-sent = Kāore anō tētahi mea kia tukuna.
status-told-so-far = Ngā kōrero tae noa mai ki nāianei
