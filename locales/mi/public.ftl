# Pages for everybody: the first page, "was this okay?", leaving, setting up.

home-lead = Mēnā i takahia e tētahi kaihaumanu, kaiwhakamāherehere, ngaio āwhina kē atu rānei te rohe tika ki a koe, ka taea te kōrero i konei. Kāore koe e herea kia hoatu i tō ingoa.
home-sure = Ehara i te mea me tino mōhio koe. Ka taea te tuhi i tētahi wāhanga iti, te mutu, me te hoki mai anō.
home-door-start = Kōrerohia te mea i pā mai
home-door-start-text = Tīmata ki te mea e pai ana ki a koe. Kāore he mea e tukuna kia kī rā anō koe.
home-door-back = Hoki mai me ō kupu
home-door-back-text = Tirohia ngā mea kua tutuki, whakautua he pātai, unuhia rānei tō pūrongo.
home-door-okay = I tika tēnei?
home-door-okay-text = Ngā mea kei roto i te haumanu, ngā mea kāore i roto, me ngā tohu hei tiro.
home-door-help = Kōrero ki tētahi ināianei
home-door-help-text = Ngā waea āwhina i tō whenua. Kāore koe e herea kia tuku pūrongo.

home-how = Te āhua o te mahi
home-how-tell = Ka kōrero koe i ngā mea e hiahia ana koe ki te kōrero. Ka taea te waiho tata ki te katoa.
home-how-choose = Ka whakaatu mātou ko ēhea rōpū ngaio ka āhei ki te mahi, he aha ka taea, kāore rānei e taea e tēnā, e tēnā, ā, mēnā ka tango i ngā pūrongo ingoakore.
home-how-send = Ka kōwhiri koe ka tae ki a wai, ka kite i te mea tonu ka pānuitia e rātou, ka tuku. Ka puritia rānei ki konei, he mea hīri, me te kore e tuku.
home-how-back = Ka whiwhi koe i ngā kupu 12. Mā ērā ka hoki mai koe, ka kite he aha e haere ana, ka whakautu pātai, me te kore ingoa tonu.
home-time = Te roa
home-time-text = Tekau meneti te roa mō ētahi, ka hoki mai ētahi i ētahi wā i roto i ngā wiki. Ki te 30 meneti koe e kore mahi ana ka hipokina te whārangi, kia kaua tētahi e pānui mai i tō tuarā. Mēnā kāore tō pūtirotiro e whakahaere hōtuhi, ka noho tuwhera tae noa ki te pēhanga e whai ake ana, kātahi ka raka. I muri i te 12 hāora ka mukua te mea i tīmataria e koe, hāunga mēnā kua mau i a koe ōna kupu.
home-who-sees = Ko wai ka kite
home-who-sees-text = Ko ngā tāngata o ngā rōpū ka kōwhiria e koe, kāore he tangata kē. Kua hīritia ngā mea ka tuhia e koe: kāore he whārangi a te hunga whakahaere i tēnei wāhi e taea ai e rātou te pānui.
home-who-sees-practitioner = He maha ngā rōpū ka whakaatu ki te kaihaumanu i ngā mea i tuhia, nā te mea me rongo rātou i ngā taha e rua. Ka kī mātou ki a koe mō ia rōpū i mua i tō tuku.
home-privacy-link = He aha ka puritia, ā, ko wai ka āhei ki te pānui
home-not = Ehara tēnei i te aha
home-not-text = Ehara tēnei i te ratonga ohotata, i te kōti, i te haumanu rānei. Kāore tētahi i konei e whakatau he aha i pā. Mēnā kei te mōrearea koe ināianei, waea atu ki te nama ohotata o tō whenua.
home-who-runs = Ko wai e whakahaere ana i tēnei
home-run-by = Kei te whakahaeretia tēnei waharoa e { $name }.
home-contact = Ka taea te whakapā ki te hunga whakahaere mā { $contact }. E kore e taea e rātou te kite i tō pūrongo, nō reira e kore e taea te whakautu pātai mōna.
home-run-by-nobody = Kāore anō te hunga whakahaere i tēnei waharoa kia tuhi i tō rātou ingoa ki konei. I mua i tērā, e kore e taea te tuku i tētahi mea i konei.
home-unfinished = Kāore anō tēnei waharoa kia oti te whakarite. E kore e taea te tuku i tētahi mea.
home-demo = He whakaaturanga tēnei, he mea tito katoa. Ko wai kei roto, ā, me pēhea te takiuru
home-unfinished-link = He aha e toe ana
home-bodies-link = Ngā rōpū ngaio katoa e mōhio ana mātou
home-for-bodies-link = Mō ngā rōpū ngaio
home-for-practitioners-link = Mō ngā kaihaumanu me ētahi atu kaimahi ngaio

# The portal of one association.
home-own-lead = Ko te waharoa tēnei o { $body }. Mēnā he mema te kaihaumanu nō taua rōpū, ka āhei te rōpū tonu ki te mahi. Ki te kore, ka whakaatu mātou ki a koe ko wai ka āhei.
home-own-not-ready = Kei te whakarite tonu a { $body } i tēnei wāhi. Kāore anō tētahi e pānui pūrongo i konei. Ka taea kē te tiro haere, me te kōrero ki tētahi waea āwhina.
home-own-paused = Kāore a { $body } e tango pūrongo hou i konei i tēnei wā. Ka haere tonu ngā kēhi kei a ia. Ka taea tonu te tuhi me te pupuri i tāu, te tiro rānei ko wai atu ka āhei ki te mahi.
home-own-left = Kua kore a { $body } e tango pūrongo i konei. Ka taea tonu te tiro ko wai atu ka āhei ki te mahi, me te hoki mai ki tētahi pūrongo mā ō kupu.
home-own-who-sees = Ko ngā tāngata o { $body } e pānui ana i ngā pūrongo, me ērā o tētahi atu rōpū ka kōwhiria e koe. Kāore he mea e haere ki tētahi i mua i tō pēhi i te tuku. Ka noho hīri ngā mea ka tuhia e koe tae noa ki taua wā; kāore hoki a { $body } e āhei ki te pānui i mua i tērā.
home-own-readers = I { $body }, ko ēnei ka pānui i ngā mea ka tukuna e koe ki reira:
home-own-server = Kei te whakahaere hoki a { $body } i tēnei tūmau. Mēnā kāore koe e pīrangi ki te kōrero ki taua rōpū, ka taea te kōrero hāngai ki tētahi atu rōpū: ka whakaatu ngā whārangi ko wai ka āhei ki te mahi, ā, me pēhea.
home-own-contact = Ka taea te whakapā ki te hunga whakahaere mā { $contact }. Ko ngā mea ka tukuna e koe ka pānuitia ki tō rātou tēpu anake, nō reira, tēnā koa, kaua e tuhi mō tērā ki reira.

# ---- was this okay?
okay-title = He aratohu
okay-heading = I tika tēnei?
okay-lead = He uaua i ētahi wā te mōhio. Anei te āhua o te haumanu ina pai te haere, me ngā mea kāore rawa i roto. Ka taea te tohu i ngā mea e hāngai ana; kāore tētahi o ēnei e puritia, kāore tētahi e kite.
okay-does = Ngā mahi a te kaihaumanu pai
okay-check = Tirohia tō ake wheako
okay-check-lead = Tohua ngā mea e hāngai ana, mēnā e hiahia ana koe. Kotahi te pēhanga ka kitea he aha pea te tikanga.
okay-does-not = Ngā mea kāore te kaihaumanu e mahi
okay-does-not-hint = I pā mai tētahi o ēnei? Kāore he aha nā wai i tīmata, i whakaae rānei koe.
okay-signs = Ngā tohu hei tiro
okay-signs-hint = Ko tētahi anake o ēnei, kāore pea he kino.
okay-submit = Whakaaturia he aha pea te tikanga
okay-called = Te ingoa o tēnei
okay-not-a-finding = He āwhina tēnei ki te whakaaro. Kāore e whakatau i tētahi mea mōu, mō te kaihaumanu rānei.
okay-start = Kōrerohia te mea i pā mai
okay-carry-text = Kāore anō tētahi o ēnei kia puritia. Mēnā e hiahia ana koe, ka taea ō tohu te kawe ki tētahi pūrongo ka tuhia e koe. Kāore he mea e tukuna mā tērā.
okay-carry = Tīmatahia he pūrongo me ēnei tohu
okay-start-empty = Tīmatahia he pūrongo me te kore tohu
okay-help = Kōrero ki tētahi i te tuatahi
okay-questions = Ngā pātai kāore he whakautu māmā
okay-questions-lead = He maha ngā tāngata ka pātai i ēnei.
okay-answer-nothing = Kāore koe i tohu i tētahi mea
okay-answer-nothing-text = Kāore pea te mea i pā i te rārangi. Mēnā i rongo koe i te hē, he take tērā hei pātai. Kāore e herea kia mōhio koe ki te kupu tika.
okay-answer-worth_asking = He pai kia pātaihia
okay-answer-worth_asking-text = Ko tēnei anake, he take pai pea. Ka taea te pātai ki te kaihaumanu. Ko te kaihaumanu e pai ana te mahi, ka koa ia i pātai koe, ā, kāore koe e herea kia whakamārama he aha ai.
okay-answer-crossed = Kua takahia pea te rohe tika
okay-answer-crossed-text = He tohu ēnei ka tino whai whakaaro ngā rōpū. Mā te kaihaumanu e tiaki te rohe i ngā wā katoa, kāore rawa māu. Ka taea te tuhi i te mea i pā, ka whakatau ā muri ake he aha ka mahia.
okay-answer-not_therapy = Ehara tēnei i te wāhanga o te haumanu
okay-answer-not_therapy-text = Kāore he momo haumanu me whai i tēnei, ahakoa i whakaae koe, ahakoa nāu i tīmata. Mā te kaihaumanu e tiaki te rohe i ngā wā katoa. Ka taea te kōrero ki tētahi rōpū ka āhei ki te mahi, me te kore e hoatu i tō ingoa.

# ---- leaving quickly
exit-title = Haere tonu
exit-heading = Ka puta i tēnei wāhi?
exit-text = I tae mai koe i tētahi atu paetukutuku. Ki te haere tonu koe, ka wareware tēnei pūtirotiro i te mea e tuwhera ana i konei, ka haere ki tētahi atu whārangi. Ko ngā mea kua tukuna e koe, kua tukuna.
exit-go-on = Haere tonu
exit-stay = Noho ki konei

# ---- setting up
setup-title = Te whakarite
setup-heading = He aha e toe ana
setup-lead = Kei te rere te waharoa, engari kāore e pōwhiri rōpū, kāore e tuku pūrongo kia tautuhia rā anō ēnei. Tautuhia i te taiao, i raro rānei i te ingoa kotahi, he reta iti, me te kore CANDOUR_, i Rocket.toml.
setup-mail = Ka haere ngā īmēra ki hea: he tūmau SMTP, he kōpaki rānei hei whakamātau.
setup-mail-example = smtps://user:password@mail.example.org
setup-legal-name = Ko wai e whakahaere ana i tēnei waharoa, kia pānuitia ai e te iwi: te ingoa ā-ture.
setup-legal-name-example = Example Trust Incorporated
setup-contact = Me pēhea te iwi e whakapā ai ki te kaiwhakahaere: he wāhitau, he whārangi, he nama rānei.
setup-contact-example = office@example.org
setup-then = Kātahi ka tīmata anō i te waharoa. Ka ngaro tēnei whārangi ina kore he mea e toe ana.
setup-then-own = Kātahi ka puta i te tauranga whakahau he hono e haere tonu ai tō koutou kāhui.
