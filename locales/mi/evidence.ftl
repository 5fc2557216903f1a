# Ngā kōnae ka tāpirihia e te kaipūrongo: te whārangi, ngā mea ka riro i ngā rōpū, me ngā kupu mō te kōnae kāore i tangohia.

evidence-heading = He kōnae e whakaatu ana i tētahi wāhanga
evidence-intro = Ka taea e koe te tāpiri whakaahua, hopumata, karere, reta, hopunga reo rānei. Ka taea hoki te waiho, ināianei, mō ake tonu rānei: ka whai mana te pūrongo me te kore kōnae.
evidence-what = He āwhina mehemea ka whakaatu te kōnae i tētahi rā, i tētahi ingoa, i ngā kupu i tuhia rānei. He pai ake te hopumata mārama kotahi i te maha.
evidence-betrays = Ka taea e te kōnae te whakaatu ko wai koe: mā ngā mea ka kitea i roto, mā tōna ingoa, mā ngā raraunga huna ka tuhia e ngā waea me ngā papatono ki roto. Ka kitea e koe i konei ngā mea e huna ana i ia kōnae. Ina taea, ka hangaia e mātou he tārua kāore nei aua mea i roto.
evidence-who = Ka hīritia ngā kōnae pērā i ngā mea katoa ka tuhia e koe i konei. Kāore tētahi e whiwhi ki te kore koe e tuku, ā, māu e kōwhiri mō ia rōpū ko ēhea kōnae ka riro i a ia.
evidence-yours = Ō kōnae
evidence-files = Ngā kōnae
evidence-nameless = he kōnae kore ingoa
evidence-carries = E huna ana i tēnei kōnae:
evidence-in-it = Kei roto:
evidence-shows-them = Ko te taketake tēnei. Ka whakaatu ki a rātou:
evidence-with-it = Ngā kōnae me tēnei:
evidence-name = Te ingoa ka kitea e ngā rōpū
evidence-name-hint = Ka taea e te ingoa te whāki ko wai koe. Hurihia mehemea e pīrangi ana koe.
evidence-remove = Tangohia
evidence-remove-sent = Ki te tango koe i tētahi kōnae i konei, ka mau tonu i te hunga kei a rātou kē.
evidence-plain-why = Ko te ingoa māmā pēnei i te “Pikitia 1”, kāore e whāki i tētahi mea ki tētahi.
evidence-plain = Hoatu he ingoa māmā ki ngā kōnae katoa
evidence-plain-picture = Pikitia { $number }
evidence-plain-document = Tuhinga { $number }
evidence-plain-text = Kupu { $number }
evidence-plain-recording = Hopunga { $number }
evidence-plain-archive = Kōpaki { $number }
evidence-get = Tiakina te taketake ki konei
evidence-get-cleaned = Tiakina te tārua mā ki konei
evidence-get-warning = Ko ngā mea ka tiakina e koe ki konei ka noho ki tēnei pūrere kia mukua rā anō e koe, ā, ka kitea i reira.
evidence-add = Tāpirihia he kōnae
evidence-add-more = Tāpirihia ētahi atu kōnae
evidence-field = Kōwhiria he kōnae
evidence-field-hint = Ka taea te waiho kia piako. Ka eke ia kōnae ki te { $file-mb } MB, te katoa ki te { $report-mb } MB, me te { $most } kōnae.
evidence-add-button = Tāpirihia ngā mea i kōwhiria
evidence-full = Kua kī tō pūrongo i ngā kōnae. Tangohia tētahi kia tāpirihia ai tētahi atu.
evidence-progress = Te nui kua tukuna
evidence-script-sending = E tuku ana: %n ōrau
evidence-script-looking = Kua tae katoa mai. E titiro ana mātou ki ngā mea e huna ana i roto.
evidence-script-broke = I motu te hononga. Kei te puritia ngā kōnae i tae katoa mai; kāore te kōnae i te huarahi tonu. Utaina anō tēnei whārangi kia kite ai ko ēhea kei konei.
evidence-script-too-long = he nui ake i te { $file-mb } MB. Waiho, tukuna rānei he wāhanga poto ake.
evidence-size-bytes = { $count } paita
evidence-size-kb = { $count } kB
evidence-size-mb = { $count } MB

## Ngā mea ka whai mai i ngā mea huna

evidence-follows-cleaned = I hangaia e mātou he tārua kāore nei ēnei i roto. Ka riro i ngā rōpū te tārua mā, hāunga mehemea ka kōwhiri koe i te taketake.
evidence-follows-some-stays = I hangaia e mātou he tārua kāore nei i roto ngā raraunga huna e mōhio ana mātou ki te tango. Kua tohua i runga ngā mea ka noho ki te tārua. Tirohia i mua i te tuku. Ka riro te tārua i ngā rōpū, hāunga mehemea ka kōwhiri koe i te taketake.
evidence-follows-clean-copy = Kāore i kitea e mātou ngā raraunga huna e rapua ana e mātou. Ka riro i ngā rōpū he tārua mā, hāunga mehemea ka kōwhiri koe i te taketake.
evidence-follows-nothing = Kāore i kitea e mātou tētahi mea huna i roto. Ka riro i ngā rōpū pērā tonu.
evidence-follows-no-copy = Kāore e taea e mātou te hanga tārua kāore nei ēnei i roto. Ka haere ki tētahi rōpū mehemea anake ka kōwhiria e koe.
evidence-follows-unknown = Kāore e taea e mātou te titiro ki roto i tēnei momo kōnae. Tērā pea ka kī i hangaia ki hea, nō nahea, nā wai hoki. Ka haere ki tētahi rōpū mehemea anake ka kōwhiria e koe.
evidence-follows-plain-text = Kāore he raraunga huna i te kupu māmā. Tērā tonu pea ka whāki ngā kupu o roto ko wai koe. Ka haere ki tētahi rōpū mehemea anake ka kōwhiria e koe.
evidence-follows-failed = Kāore i taea e mātou te titiro ki roto i tēnei kōnae. Ka tiakina pērā tonu, ā, ka haere ki tētahi rōpū mehemea anake ka kōwhiria e koe.

## Ngā mea ka riro i te rōpū

evidence-choice-heading = Ngā kōnae mā { $body }
evidence-choice-cleaned = Te tārua mā
evidence-choice-original = Te taketake, me ngā raraunga huna
evidence-choice-unseen = Te taketake; kāore i taea e mātou te titiro ki roto
evidence-choice-as-it-is = Pērā tonu
evidence-choice-no = Kaua tēnei kōnae
evidence-version-cleaned = tārua mā
evidence-version-original = taketake
evidence-version-unseen = taketake kāore i taea e mātou te titiro ki roto
evidence-recognise-heading = Raraunga huna i ngā kōnae
evidence-recognise-why = Ka whakaatu te taketake i ngā mea huna ki te hunga ka whiwhi. Kāore te tārua mā e pērā.
evidence-recognise = Ka haere te taketake o { $name } ki a { $body }. Ka whakaatu i:
evidence-recognise-unseen = Ka haere te taketake o { $name } ki a { $body }. Kāore i taea e mātou te titiro ki roto.
evidence-recognise-change = Hurihia ngā mea ka riro i a rātou

## I muri i te tukunga

evidence-case-link = Hoatu he kōnae ki a rātou
evidence-case-heading = Ngā kōnae mā { $body }
evidence-case-intro = Ka taea e koe te tāpiri kōnae ki ngā mea kei a rātou. Kāore tētahi mea e puta i mua i tō pēhi i te pātene whakamutunga.
evidence-case-there = Kei a rātou kē
evidence-case-choose = Ngā mea ka riro i a rātou
evidence-case-text = He kupu ruarua hei taha
evidence-case-text-hint = Ka taea te waiho kia piako.
evidence-case-send = Tukuna ki a { $body }
evidence-done-sent = Kua tukuna ngā kōnae.
evidence-fault-none-chosen = Kāore he kōnae i kōwhiria mā rātou, nō reira kāore he mea i tukuna.
evidence-fault-just-added = Kei te mau tāu i tāpiri ai, kāore anō he mea kia tukuna. Kōwhiria he aha o tēnei ka riro i a rātou, kātahi ka tuku.
evidence-fault-text-long = He roa rawa te kupu. Whakapotoa; kāore anō he mea kia tukuna.

## Nā te aha te kōnae i kore ai e tangohia

evidence-fault-empty = { $name }: Kāore he mea i roto i tēnei kōnae. Tirohia mehemea koia te kōnae tika.
evidence-fault-too-long = { $name }: He nui ake tēnei kōnae i te { $file-mb } MB. Tērā pea ka rawaka he wāhanga poto ake, he hopumata rānei.
evidence-fault-report-full = { $name }: Me tēnei kōnae ka neke ake i te { $report-mb } MB te katoa. Tangohia tētahi kia tāpirihia ai.
evidence-fault-too-many = { $name }: Kua { $most } kē ngā kōnae. Tangohia tētahi kia tāpirihia ai.
evidence-fault-unknown-kind = { $name }: Kāore mātou e mōhio ki tēnei momo kōnae, nō reira kāore i tangohia. Ka mahi ngā whakaahua, hopumata, PDF, kōnae tari, kupu, oro, ataata hoki.
evidence-fault-other-kind = { $name }: Ehara tēnei kōnae i tā tōna ingoa e kī ana. Tirohia mehemea koia te kōnae tika, hurihia rānei te pito o tōna ingoa.
evidence-fault-unpacks = { $name }: Ka wetekina tēnei kōnae kia nui ake i tā mātou e taea ai te tango.
evidence-fault-no-room = { $name }: Kāore e taea e mātou te tango kōnae ināianei, nā te mea kāore he wāhi mō ētahi atu. Ka taea e koe te tuku i tō pūrongo me te kore, ka tāpiri ai i te kōnae ā te rā kotahi, rua rānei.
evidence-fault-busy = { $name }: He tokomaha e tāpiri kōnae ana i tēnei wā. Whakamātauria anō ā tētahi meneti.
evidence-fault-ours = { $name }: I hē tētahi mea i tō mātou taha, ā, kāore te kōnae i tiakina. Whakamātauria anō ā tētahi meneti.
