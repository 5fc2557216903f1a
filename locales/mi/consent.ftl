# What one body may know of the reporter, changed after sending.

consent-link = Panonihia ngā mea ka mōhio rātou mōku
consent-heading = He aha ka mōhio rātou mōu?
consent-now = Ināianei:
consent-opened = Kua huakina tō pūrongo e tētahi tangata i reira. Ka mau tonu i a rātou ngā mea kua pānuitia e rātou, ka kīia atu ki a rātou ngā mea ka panonihia e koe.
consent-opened-name = Ko te ingoa kua pānuitia e tētahi, e kore e taea te tango mai. Ka taea te tono kia kaua e whakamahia anō.
consent-unopened = Kāore anō tētahi i reira kia huaki i tō pūrongo. Ka panonihia ngā mea ka pānuitia e rātou kia rite ki tō whiringa i konei. Ki te tangohia mai he ingoa ināianei, ka kore.
consent-race = Ki te huakina e tētahi i mua i tō pēhi i te pātene, ka mau tonu i a rātou ngā mea kei a rātou, ka kīia atu hoki ki a rātou.
consent-others = Kāore tēnei e panoni i tētahi mea i ētahi atu rōpū.
consent-field = He aha ka whakaaetia kia mōhio rātou?
consent-hint-anonymous = Kāore ā rātou pātai e tae mai ki a koe. Ka taea e koe te pānui i konei tā rātou e whakatau ai, mā ō kupu.
consent-hint-anonymous_reachable = Ka pānui, ka whakautu koe i konei, mā ō kupu.
consent-hint-named_to_body = Ka riro i a rātou te ingoa me te huarahi whakapā i raro nei. Kāore e riro i ētahi atu rōpū.
consent-hint-name = Mēnā anake ka āhei rātou ki te mōhio ki tō ingoa.
consent-counted = Ka pai kia tatauria tēnei pūrongo ki ngā tatauranga
consent-counted-hint = Ka kī rātou, ka kī hoki mātou mā ngā tatauranga ka pēhea te whakautu i ngā pūrongo. Kāore he mea o āu tuhinga i roto.
consent-save = Tiaki
consent-fault-choose = Kōwhiria tētahi o ēnei.
consent-fault-name = I kōwhiri koe ka āhei rātou ki te mōhio ki tō ingoa. Tuhia he ingoa, he huarahi whakapā rānei ki a koe.
consent-fault-again = I tuhia tētahi atu mea i taua wā tonu. Kei konei tonu tāu i kōwhiri ai: pēhia anō.
consent-fault-long = He wāhi mō ngā pūāhua e { $most }. Kei konei tonu ngā mea i tuhia e koe.
consent-done = Kua panonihia.
consent-told = Mai i nāianei ka āhei rātou ki te mōhio i ēnei mea mōu:
