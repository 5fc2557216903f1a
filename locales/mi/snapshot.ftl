# What a body gets: headings, labels, and the words of some answers. The reporter sees the same before sending.

snapshot-section-practitioner = Te kaihaumanu
snapshot-section-place = I hea
snapshot-section-kinds = He aha te momo mea i pā
snapshot-section-account = Te mea i pā, i ngā kupu a te kaituku pūrongo
snapshot-section-time = Nōnahea
snapshot-section-safety = Haumaru
snapshot-section-reporter = Ko wai e kōrero ana
snapshot-section-handlers_only = Mā te hunga anake e hāpai ana i tēnei, kāore mā te kaihaumanu

snapshot-practitioner-name = Ingoa
snapshot-practitioner-other-names = Ētahi atu ingoa, tuhinga rānei o te ingoa
snapshot-practitioner-title = Tāna karanga i a ia anō
snapshot-practitioner-practice = Whare mahi
snapshot-practitioner-website = Paetukutuku
snapshot-practitioner-platform = Pūhara, taupānga rānei
snapshot-practitioner-contact = Waea, paetukutuku, kōtaha rānei
snapshot-practitioner-register-number = Nama rēhita
snapshot-practitioner-clues = Ngā mea e maumahara ana te kaituku pūrongo ko wai ia
snapshot-professions = Mahi ngaio
snapshot-registered-with = E kīia ana kua rēhitatia ki
snapshot-member-of = E kīia ana he mema nō
snapshot-not-member-of = I tirohia, kāore i kitea i te rārangi o

snapshot-care-country = Te whenua o te haumanu
snapshot-care-region = Kāwanatanga ā-rohe, rohe rānei
snapshot-online = I te ipurangi
snapshot-practitioner-country = Te whenua o te kaihaumanu
snapshot-practitioner-region = Te kāwanatanga ā-rohe, te rohe rānei o te kaihaumanu

snapshot-violations = Momo

snapshot-narrative = Kōrero
snapshot-who-knows = Ko wai atu e mōhio ana
snapshot-wanted-outcome = Te tūmanako o te kaituku pūrongo

snapshot-happened-from = Mai i
snapshot-happened-to = Tae noa ki
snapshot-therapy-ended = Te hui whakamutunga
snapshot-discovered = Te wā i mārama ai
snapshot-client-age = Te pakeke o te kiritaki i te tīmatanga

snapshot-imminent = Kei te mōrearea pea tētahi ināianei
snapshot-minor = I raro te kiritaki i te 18 tau
snapshot-unsafe-to-contact = Kāore i te haumaru te waea, te tuhi, te īmēra rānei ki te kaituku pūrongo
snapshot-withhold-from-practitioner = Ka mōrearea pea tētahi mēnā ka kōrerotia tēnei ki te kaihaumanu

snapshot-reporter = Te kaituku pūrongo
snapshot-client-agrees = Kei te whakaae te kiritaki?
snapshot-reported-as = I tukuna hei
snapshot-anonymity = Ngā mea ka āhei te mōhio mō te kaituku pūrongo
snapshot-reporter-name = Ingoa
snapshot-reporter-contact = Me pēhea te whakapā ki te kaituku pūrongo

snapshot-triage-only = Kāore mā te kaihaumanu

snapshot-yes = Āe
snapshot-no = Kāo
snapshot-anonymity-anonymous = Kāore he ingoa, kāore he huarahi hei tuhi atu
snapshot-anonymity-anonymous_reachable = Kāore he ingoa; ka tae ngā karere ki te kaituku pūrongo mā tēnei waharoa
snapshot-anonymity-named_to_body = Ka āhei tēnei rōpū ki te mōhio ki te ingoa

snapshot-alert-urgent = He kōhukihuki: kei te mōrearea pea tētahi ināianei, e pā ana pea ki tētahi tamaiti, kua whakapā mai pea te kaihaumanu, e mataku ana rānei te kaituku pūrongo kei whiua mō te kōrero. Tirohia tēnei i te tuatahi.
snapshot-alert-withhold_from_practitioner = E kī ana te kaituku pūrongo ka mōrearea pea tētahi mēnā ka kōrerotia tēnei ki te kaihaumanu. E tono ana ia kia kaua koutou e whakaatu i tēnei, kia kaua hoki te kaihaumanu e āhei ki te whakapae tērā tētahi pūrongo.
snapshot-alert-no_contact = Kāore i te haumaru te waea, te tuhi, te īmēra rānei ki te kaituku pūrongo. Whakamahia tēnei waharoa anake.
snapshot-alert-check_membership = Kāore i taea e te kaituku pūrongo te tiro mēnā he mema te kaihaumanu nō koutou. Kimihia tērā i te tuatahi.


# ---- the same in a letter that its writer sends. What is not here is said as above.
letter-snapshot-section-account = Te mea i pā mai, i āku ake kupu
letter-snapshot-section-reporter = Ko wai e tuhi ana
letter-snapshot-wanted-outcome = Taku tūmanako
letter-snapshot-unsafe-to-contact = Kāore i te haumaru te waea, te tuhi, te īmēra mai rānei ki ahau
letter-snapshot-reporter = Ko wai ahau
letter-snapshot-reporter-name = Taku ingoa
letter-snapshot-reporter-contact = Me pēhea te whakapā mai ki ahau
letter-snapshot-alert-withhold_from_practitioner = Ka mōrearea pea tētahi mēnā ka kōrerotia tēnei ki te kaihaumanu. Tēnā koa, kaua e whakaatu i tēnei, kia kaua hoki te kaihaumanu e āhei ki te whakapae nāku i tuhi.
letter-snapshot-alert-no_contact = Kāore i te haumaru te waea, te tuhi, te īmēra mai rānei ki ahau.
letter-snapshot-alert-check_membership = Kāore i taea e au te tiro mēnā he mema te kaihaumanu nō koutou. Tēnā koa, kimihia tērā i te tuatahi.
