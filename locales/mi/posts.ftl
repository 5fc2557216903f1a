# When mails about cases go to a body.

mail-post-morning = { $day }, i te ata
mail-post-midday = { $day }, i te poutūtanga
mail-post-afternoon = { $day }, i te ahiahi
report-review-post = Ka īmēratia rātou i tā rātou tukunga e whai ake nei: tōna { $when }, i te wāhi o tō rātou tari. Kei tō rātou tēpu i konei tō pūrongo i te wā tonu ka tukuna e koe.
report-review-post-urgent = He kōhukihuki tēnei, nō reira ka īmēratia rātou ināianei tonu.
report-review-post-now = Ka īmēratia rātou ināianei tonu.
status-true-mail-post = Ka puta te īmēra whakamōhio ki a rātou i tā rātou tukunga e whai ake nei: tōna { $when }, i te wāhi o tō rātou tari. Kei tō rātou tēpu kē tō pūrongo. Ka puta ngā īmēra i ngā wā kua whakaritea, kia kore ai e kitea nōnahea koe i konei.
mail-times-heading = Āhea ā mātou īmēra tae atu ai
mail-times-legend = Āhea koutou hiahia ai ki ā mātou īmēra mō ngā kēhi?
mail-times-hint = Ka tae tonu atu ngā īmēra mō ngā kēhi kōhukihuki.
mail-times-posts = Kia toru i ia rā mahi
mail-times-posts-hint = Ā te 9, te 13 me te 16 karaka i te wāhi o tō koutou tari. Nā tēnā, kāore he īmēra e whakaatu nōnahea tētahi i tuhi ai ki a koutou.
mail-times-now = Ināianei tonu
mail-times-now-hint = Tērā ka whakaatu te īmēra nōnahea tētahi i konei.
mail-times-save = Tiakina
mail-times-done = Kua tiakina. Ka whai mana mō ngā īmēra ka tuhia atu i nāianei.
mail-times-fault = Kōwhiria tētahi o ēnei e rua
