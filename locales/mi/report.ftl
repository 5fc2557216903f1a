# The reporter's way, up to the words. Titles stay in a browser's history: they say nothing.

report-title-tasks = Whārangi
report-title-place = Wāhi
report-title-practitioner = Taipitopito
report-title-who-can-act = Tirohanga whānui
report-title-what-happened = Tuhinga
report-title-when = Rā
report-title-safety = Pātai
report-title-evidence = Kōnae
report-title-recipients = Whiringa
report-title-about-you = Ētahi atu
report-title-review = Tirohanga anō
report-title-token = Kupu
report-title-continue = Haere tonu
report-title-letter = Reta
report-title-leaving = Tīmata

## On every page

report-go-on = Haere tonu
report-save-and-leave = Tiaki, ka hoki mai ā muri ake
report-break = Whakatā
report-break-hint = Ka pupuri a “Whakatā” i ngā mea i tuhia e koe, ka raka tonu atu. Mā ō kupu 12 koe e hoki mai ai. Mēnā kāore anō ō kupu i a koe, ka hoatu ki a koe i te tuatahi.
report-nothing-yet = Kāore anō koe kia tuhi i tētahi mea, nō reira kāore he mea hei pupuri, kāore hoki he mea hei raka.
report-kept-how-long = Ki te mau i a koe ō kupu, ka noho tonu ngā mea kāore anō kia tukuna mō te 30 rā, mai i tō panonitanga whakamutunga, i tō hokinga mai rānei. Ko ngā mea i kōwhiri koe kia puritia ki konei, ka noho mō te 24 marama.
report-trap = Waiho tēnei āpure kia noho kau. Kāore te tangata e kite i tēnei; mā ngā pūrere anake.
report-kept-briefly = He tini ngā pūrongo e tuhia ana ināianei. Ka puritia ngā mea ka tuhia e koe i konei mō te 2 hāora i muri i tō hipanga whakamutunga, kaua mō te 12. Kia roa ake ai te pupuri, pēhia a “Tiaki, ka hoki mai ā muri ake”, ka pupuri i ō kupu.
report-all-pages = Ngā whārangi katoa
report-choose = Kōwhiria, waiho rānei kia wātea
report-nothing-told = Kāore he mea
report-too-long = E { $over } ngā pūāhua kua hipa. He wāhi mō ngā pūāhua e { $most }. Kei konei tonu ngā mea i tuhia e koe.
report-unshowable = { $field }: I roto tētahi pūāhua kāore e taea e te whārangi te whakaatu. Ko “�” kei tōna tūnga ināianei. Panonihia mēnā e hiahia ana koe, ka pēhi anō i te pātene.
report-field-statistics = Ka tatauria pea
report-field-abroad = Ka haere pea ki whenua kē
report-field-pdf = Ka haere pea mā te īmēra hei PDF
report-fault = { $field }: { $what }
report-fault-unnamed = Kua rerekē tētahi mea mai i te whakaaturanga o tēnei whārangi: ka tae atu tō pūrongo ki tētahi atu rōpū. Kāore i tukuna tētahi mea. Tirohia ko wai mā ka whiwhi, kātahi ka pēhi anō.
report-date-to-come = Kāore anō tēnei rā kia tae mai.
report-date-order = Kei mua te mutunga i te tīmatanga.
report-date-unread = Kāore i taea e mātou tēnei rā te pānui. Tuhia he tau, pēnei me 2019, he marama, pēnei me Poutūterangi 2019, he kaupeka rānei, pēnei me kōanga 2019. Waiho noa rānei: ehara i te mea me mōhio koe.
report-age-unread = Tuhia te pakeke hei nama, pēnei me 24, waiho rānei kia wātea.
report-both-title = I tiakina hoki tēnei whārangi i wāhi kē
report-both-text = Kāore he mea i tuhia ki runga i tētahi atu. Kei ngā āpure i raro nei tō tuhinga. Kei konei ngā mea kua tiakina; kapea ngā mea e hiahia ana koe kia puritia, ka pēhi anō i te pātene.
report-sent-fixed = Ko ngā mea ka panonihia e koe i konei, kāore e tae ki te hunga kua riro kē te pūrongo i a rātou.
report-sent-write = Hei tāpiri i tētahi mea, me tuhi ki a rātou
report-help-now = Tikina he āwhina ināianei

## Leaving quickly

report-leaving-heading = Me pēhea te puta tere
report-leaving-button = He pātene kei runga i ia whārangi: “Puta tere”. Ka whakamutua tō toronga mai ki konei, ka huakina he paetukutuku kē.
report-leaving-shift = Ka pēhi ana koe, ka mā tonu atu te whārangi. He pērā hoki ki te pēhia te Shift kia toru ngā wā.
report-leaving-unsaved = Ka ngaro ngā mea i patohia e koe ki te whārangi engari kāore anō kia tukuna. Ko ngā mea i tīmataria e koe engari kāore koe i whiwhi kupu mōna, e kore e taea e tētahi te huaki anō; ka mukua i muri i te 12 hāora.
report-leaving-cannot = Ngā mea kāore e taea e te pātene
report-leaving-history = E kore e taea te muku i te hītori o tēnei pūtirotiro. Ka kitea tonu i reira i tae mai koe ki tēnei paetukutuku.
report-leaving-watched = Kāore e āwhina ki te mātakihia tēnei pūrere e tētahi, ki te mau rānei ki runga he papatono hopu.
report-leaving-shots = Ka noho tonu ngā whakaahua o te mata, ngā tikiake, ngā whārangi kua tāngia me ngā kupu kua kapea.
report-leaving-private = Kāore te matapihi tūmataiti e pupuri hītori i muri i te katinga. Mēnā ka tirohia pea tēnei pūrere e tangata kē, whakamahia he pūrere kē mēnā ka taea.

## The list of pages

report-tasks-heading = Kōrerohia te mea i pā mai
report-tasks-intro = Ehara i te mea me tino mōhio koe. Ka taea te tuhi i tētahi wāhanga iti, te mutu, me te hoki mai anō.
report-tasks-order = Whāia ngā whārangi i te raupapa e pai ana ki a koe, waiho ngā mea kāore koe e hiahia. E toru noa ngā mea me whai: te mea i pā mai, ahakoa ngā kupu; te whenua; me te mea hei mahi ki taua kōrero.
report-tasks-lock = Ina pahure te toru tekau meneti i muri i tō tukunga whakamutunga i tētahi whārangi, ka raka i tō pēhanga e whai ake ana. Kei reira tonu ngā mea kua tukuna e koe. Ki te toru tekau meneti koe e kore mahi ana, ka hipokina te whārangi; mēnā kāore tō pūtirotiro e whakahaere hōtuhi, ka noho tuwhera tae noa ki te pēhanga e whai ake ana.
report-tasks-gone = I muri i te 12 hāora kua ngaro, hāunga anō mēnā i pēhia e koe a “Tiaki, ka hoki mai ā muri ake” me te pupuri i ō kupu.
report-tasks-sealed = Kua hīritia ngā mea ka tuhia e koe. Kāore tētahi e pānui, ki te kore e tukuna e koe.
report-tasks-hidden = Ki te hiahia koe kia mutu ināianei, me tiaki i te tuatahi: ka whiwhi koe i ngā kupu 12, mā ērā koe e hoki mai ai.
report-tasks-leaving = Me pēhea te puta tere
report-tasks-come-back = He kupu āku, kei te pīrangi hoki mai
report-start = Tīmata
report-to-review = Tirohia, ka tuku, ka pupuri rānei

report-status-told = Kua tuhia he kōrero
report-status-untold = E wātea ana
report-status-look = Tirohia mai

report-task-place = I pā ki hea
report-task-place-hint = Me whai te whenua. He āwhina te toenga.
report-task-practitioner = Te kaihaumanu
report-task-practitioner-hint = Ngā mea e mōhio ana koe mōna. Ka taea tēnei te waiho kia wātea.
report-task-who-can-act = Ko wai ka āhei ki te mahi
report-task-who-can-act-hint = Kia mōhio rā anō mātou ki te whenua me te mahi ngaio.
report-task-what-happened = Te mea i pā mai
report-task-what-happened-hint = Ahakoa ngā kupu.
report-task-when = Nōnahea
report-task-when-hint = He pai noa te whakatau tata.
report-task-safety = Haumaru
report-task-safety-hint = E whā ngā pātai poto.
report-task-evidence = Ngā kōnae
report-task-evidence-hint = He whakaahua, he karere, he pepa. Ka taea te waiho.
report-task-recipients = Ka tae ki a wai
report-task-recipients-hint = Mō ia rōpū: tukuna, puritia, kāo rānei.
report-task-about-you = Mōu
report-task-about-you-hint = Me te kore ingoa, mēnā koia tāu e pai ai.
report-task-review = Tirohanga anō
report-task-review-hint = Ko te mea tonu ka tae ki ia rōpū.

## Place

report-place-heading = I pā ki hea?
report-place-intro = Mā te wāhi e whakatau ko wai ka āhei ki te mahi. Mēnā i te ipurangi, kōrerohia i hea koe.
report-place-elsewhere = I wāhi kē te kaihaumanu?
report-place-elsewhere-text = Mēnā anake i te mahi te kaihaumanu i tētahi wāhi kē atu i te wāhi i reira koe.
report-field-care_country = Whenua
report-hint-care_country = Me whai mātou i tēnei kia kitea ai ko wai ka āhei ki te mahi.
report-field-care_region = Kāwanatanga ā-rohe, porowini, rohe rānei
report-hint-care_region = I Ahitereiria, i Kānata, i te Hononga o Amerika me te Hononga o Piritene, mā tēnei e whakatau ko wai ka āhei ki te mahi. Tuhia te ingoa katoa, pēnei me Victoria, me Scotland rānei.
report-field-online = I te ipurangi?
report-field-practitioner_country = Te whenua o te kaihaumanu
report-field-practitioner_region = Te kāwanatanga ā-rohe, te porowini, te rohe rānei o te kaihaumanu
report-hint-skip = Ka taea tēnei te waiho kia wātea.

## Practitioner

report-practitioner-heading = Ko wai ia?
report-practitioner-intro = Kōrerohia ngā mea e mōhio ana koe. Ka taea ēnei katoa te waiho kia wātea, engari ki te kore te ingoa o te kaihaumanu, he uaua kia mahi tētahi rōpū.
report-field-professions = He aha tana mahi?
report-hint-professions = Tohua ngā mea katoa ka tika pea. He pai noa te kore e mōhio mārika.
report-field-practitioner_name = Ingoa
report-hint-practitioner_name = Te ingoa e mōhio ana koe, ahakoa he wāhanga noa. Ka taea tēnei te waiho kia wātea.
report-field-practitioner_other_names = Ētahi atu ingoa, tuhinga rānei o te ingoa
report-hint-practitioner_other_names = He ingoa karanga, he ingoa o mua, he tuhinga kē rānei o te ingoa. Ka taea tēnei te waiho kia wātea.
report-practitioner-no-name = Kāore au e mōhio ki te ingoa
report-practitioner-no-name-text = Mā ngā mea iti pea e kitea ai ko wai ia. Ki te kore e kitea, he uaua kia mahi tētahi rōpū.
report-field-practitioner_clues = Ngā mea e maumahara ana koe
report-hint-practitioner_clues = Hei tauira: he ingoa tuatahi, te āhua o te tangata, te tiriti, te whare, te rūma rānei, te taupānga, tāu utu, nā wai rānei koe i tono ki reira. Ko ngā mea anake e hiahia ana koe ki te kōrero.
report-practitioner-more = He kōrero anō mōna
report-field-practitioner_title = Tāna karanga i a ia anō
report-hint-practitioner_title = Hei tauira: “Dr”, “kaihaumanu hōkakatanga”, “kaiako whaiaro” rānei. Ka taea tēnei te waiho kia wātea.
report-field-practitioner_website = Paetukutuku
report-field-practitioner_platform = Pūhara, taupānga rānei
report-hint-practitioner_platform = Mēnā i tūtaki kōrua i te ipurangi, i kitea rānei ia i reira. Ka taea tēnei te waiho kia wātea.
report-practitioner-check = Tirohia he rēhita
report-practitioner-check-text = Kei ēnei rōpū ngā rēhita e hāngai ana ki ō kōrero. Rapua te ingoa i tō rātou paetukutuku. Kāore koe e herea kia pērā. Ka noho i te hītori o tō pūtirotiro i tiro koe ki reira.
report-practitioner-check-country = Kōrerohia te whenua i te whārangi “I pā ki hea”. Kātahi ka whakaatu mātou i konei kei a wai te rēhita.
report-practitioner-check-none = I tā mātou whaiaronga, kāore tētahi e pupuri ana i te rēhita e hāngai ana ki ō kōrero.
report-practitioner-check-at = Te paetukutuku o { $body }
report-field-practitioner_practice = Whare mahi, whare haumanu, ratonga rānei
report-field-practitioner_contact = Waea, kōtaha rānei
report-hint-practitioner_contact = Ngā mea ka āwhina kia mōhiotia ko wai ia. Ka taea tēnei te waiho kia wātea.
report-field-practitioner_register_number = Nama rēhita
report-practitioner-registers = Rēhita me ngā rārangi
report-practitioner-registers-text = Mēnā anake e mōhio ana koe. He maha ngā kaihaumanu ka kī i tō rātou paetukutuku nō ēhea rōpū rātou.
report-field-registered_with = Kua rēhitatia ki
report-hint-registered_with = E ai ki te ture, me noho ētahi mahi ngaio ki tētahi rēhita.
report-field-member_of = He mema nō
report-hint-member_of = Ko tāna kī tērā, ko tō whakaaro rānei.
report-field-not_member_of = I tirohia e au, kāore ia i reira
report-hint-not_member_of = Tohua tētahi rēhita, rārangi rānei mēnā anake i tirohia e koe, kāore ia i kitea.

## Who can act

report-who-can-act-heading = Ko wai ka āhei ki te mahi
report-who-can-act-intro = Kāore tēnei whārangi e tuku i tētahi mea. Ā muri ake ka kōwhiri koe mō ia rōpū.
report-region-unknown = Kāore mātou i mōhio ki te rohe “{ $region }” i { $country }. Ko ngā rohe e mōhiotia ana e tā mātou whaiaronga i reira: { $known }. Mēnā kāore tōu i roto, kāore anō mātou kia mōhio ki ōna rōpū.
report-region-again = Tuhia anō te rohe
report-gap = I tā mātou whaiaronga, kāore he rōpū tūmatanui i { $place } ka āhei ki te mahi mō tēnei.
report-asks = Mā tēnei mātou e āwhina ki te kimi i te rōpū tika
report-options = Ētahi atu mea ka taea e koe
report-services = Ngā ratonga ka āwhina pea
report-services-text = Kāore rawa mātou e tuku i tētahi mea ki a rātou. Ka taea e koe te whakapā atu.

report-standing-joined = Kua hono ki konei: ka taea e mātou te tuku ki a rātou.
report-standing-listed = Kāore anō tēnei rōpū kia hono mai, nō reira e kore e taea e mātou te tuku ki a rātou. Anei te huarahi whakapā ki a rātou, me tētahi reta kua rite.
report-standing-listed-yet = Kāore anō tēnei rōpū kia hono mai, nō reira e kore e taea e mātou te tuku ki a rātou. Ina tuhia e koe te mea i pā mai, ka kitea i te whārangi “Ka tae ki a wai” he reta ki a rātou, kua rite.
report-about-body = Te āhua o te mahi a { $body }
report-standing-paused = Kāore e tango pūrongo hou i konei i tēnei wā. Kei tana whārangi i konei te take, mēnā i kōrerotia. Ka taea te pupuri i tō pūrongo mōna, te whakamahi rānei i te reta.
report-standing-altered = E kore e taea e mātou te tuku ki a rātou i tēnei wā. Kāore tētahi mea i ā mātou mauhanga mō tēnei rōpū e hāngai ana, me tiro mātou i te tuatahi.
report-standing-not-set-up = E kore anō e taea e mātou te tuku ki tētahi: kāore anō tēnei waharoa kia oti te whakarite. Ka taea e koe te kōrero i ngā mea katoa ināianei me te pupuri; mā ō kupu ka taea te tuku ā muri ake.
report-standing-sent = Kei a rātou kē tēnei pūrongo.
report-rule-connected = Te tuku
report-rule-name = Me te kore ingoa
report-rule-name-no = Ka tango pūrongo ingoakore.
report-rule-name-unknown = Kāore mātou e mōhio ka pēhea rātou ki ngā pūrongo ingoakore.
report-rule-name-limited = Ki te kore he huarahi whakapā ki a koe, i te nuinga o te wā e kore rātou e āhei ki te mahi.
report-rule-name-yes = Kāore e tango i tētahi mea ingoakore.
report-rule-tells = Ngā mea ka kite te kaihaumanu
report-rule-tells-yes = I te nuinga o te wā ka whakaatu rātou ki te kaihaumanu i ngā mea i tuhia.
report-rule-tells-may_withhold = I te nuinga o te wā ka whakaatu rātou ki te kaihaumanu i ngā mea i tuhia, engari ka puritia pea mēnā kei te mōrearea tētahi tangata.
report-rule-tells-unknown = Kāore mātou e mōhio mēnā ka whakaaturia ki te kaihaumanu ngā mea i tuhia.
report-rule-time = Wā
report-rule-can = Ka taea
report-rule-cannot = Kāore e taea
report-body-own-page = Me pēhea te amuamu hāngai ki reira

## What happened

report-what-happened-heading = He aha i pā mai?
report-what-happened-intro = Tuhia he roa, he poto rānei, ko tāu e pai ai. Kāore e herea kia raupapa.
report-what-happened-details = Mā ngā kōrero iti noa e mōhiotia ai ko wai koe, ahakoa kāore he ingoa. Waiho ngā ingoa o ētahi atu: tuhia ko “tētahi atu kiritaki”.
report-field-narrative = I ō ake kupu
report-hint-narrative = He pai noa ngā kupu katoa: he haurua rerenga, he kupu takitahi, he rārangi.
report-field-violations = I pā mai tētahi o ēnei?
report-hint-violations = Huakina ngā mea ka hāngai pea, tohua ngā mea e hāngai ana. Kāore e herea kia mōhio koe ki te kupu tika. Ka taea ēnei katoa te waiho kia wātea.
report-kind-means = He aha te tikanga o tēnei?
report-kind-example = Hei tauira
report-what-happened-more = He kōrero anō, mēnā e hiahia ana koe
report-field-who_knows = Ko wai atu e mōhio ana?
report-hint-who_knows = Waiho ngā ingoa: tuhia ko “tētahi hoa”, ko “taku tākuta” rānei. Ka taea tēnei te waiho kia wātea.
report-field-wanted_outcome = He aha tāu e tūmanako ai?
report-hint-wanted_outcome = Ka taea tēnei te waiho kia wātea. He torutoru noa o ēnei rōpū e āhei ana ki te whakahau kia whakahokia he moni; ka taea e ētahi te tūtohu.
report-field-triage_only = Mā te hunga anake e hāpai ana i te take
report-hint-triage_only = Ngā mea me mōhio rātou, engari kia kaua e whakaaturia ki te kaihaumanu. Ka kīia atu tērā ki a rātou. Ka taea tēnei te waiho kia wātea.

## When

report-when-heading = Nōnahea i pā ai?
report-when-intro = He pai noa te whakatau tata. He take nui ngā rā, nā te mea he tepe wā ā ētahi rōpū. Ka taea ēnei katoa te waiho kia wātea.
report-field-happened_from = I tīmata
report-hint-date = I ō ake kupu, hei tauira: 2019, 2019-03, Poutūterangi 2019, kōanga 2019, te tīmatanga o 2020, tata ki te rua tau ki muri, “24 aku tau, 31 aku tau ināianei” rānei. Ko te wā anake e tohua ana ka puritia e mātou, ka whakaaturia i konei tā mātou pānui.
report-field-happened_to = I mutu
report-hint-happened_to = Mēnā kotahi noa te wā i pā ai, waiho tēnei kia wātea.
report-field-therapy_ended = Tō hui whakamutunga
report-field-discovered = Te wā i mārama ai koe kāore i tika
report-hint-discovered = Mō ētahi rōpū, ka tīmata te wā i taua rā.
report-field-client_age = Te pakeke o te kiritaki i te tīmatanga
report-hint-client_age = Ngā tau, hei nama.

## Safety

report-safety-heading = Kei te haumaru koe?
report-safety-intro = Mā ō whakautu e whakatau te tere o te tirohanga a te tangata. Kāore tētahi e pānui ana i tēnei i te ao, i te pō. Mēnā kei te mōrearea tētahi ināianei, waea atu ki te nama ohotata.
report-safety-lines = Mēnā e hiahia ana koe ki te kōrero ki tētahi
report-safety-help = Ētahi atu waea āwhina me ngā nama ohotata
report-safety-who = Ko wai ka pānui i tēnei, ā, āhea
report-safety-watching = Ko ngā rōpū anake ka tukuna e koe. Ka kī ia rōpū i tana whārangi āhea tētahi ka pānui:
report-safety-nobody = Kāore anō tētahi: kāore he rōpū hāngai kua hono ki konei. Kāore tētahi e mātaki ana i tēnei wāhi mō te mōrearea.
report-safety-held = Ko te pūrongo ka puritia e koe, kāore e tukuna, kāore tētahi e pānui, ahakoa e kī ana kei te mōrearea tētahi.
report-safety-questions = He pātai torutoru
report-field-imminent = Kei te mōrearea tētahi ināianei, ā ngā rā e tū mai nei rānei?
report-hint-imminent = Ko koe, ko tētahi atu rānei.
report-field-minor = I raro te kiritaki i te 18 tau i te wā i pā ai?
report-field-unsafe_to_contact = Ka kore koe e haumaru ki te waea atu, ki te tuhi atu, ki te īmēra atu rānei tētahi ki a koe?
report-hint-unsafe_to_contact = Kātahi te rōpū ka pānui: kāore i te haumaru te waea, te tuhi, te īmēra rānei ki a koe; me whakamahi i tēnei waharoa anake.
report-field-withhold_from_practitioner = Ka mōrearea pea koe mēnā ka kōrerotia tēnei ki te kaihaumanu?
report-hint-withhold_from_practitioner = Kātahi te rōpū ka pānui: ka mōrearea pea tētahi, ā, e tono ana koe kia kaua tēnei e whakaaturia, kia kaua hoki te kaihaumanu e āhei ki te whakapae tērā tētahi pūrongo. Mā te rōpū tonu e whakatau.

## Recipients

report-recipients-heading = Kia tae ki a wai?
report-recipients-intro = Kōwhiria mō ia rōpū. Ka tukuna anake āu i kōwhiri ai i konei ina pēhi koe i “Tukuna” i te whārangi whakamutunga.
report-said-details = Mā ngā kōrero iti e mōhiotia ai ko wai koe, ahakoa kāore he ingoa.
report-said-stop = Ka taea e koe te tono ā muri ake kia mutu. Ko te rōpū kua pānui, ka haere tonu pea.
report-said-money = Kaua e whakawhirinaki ki te moni. He torutoru noa o ēnei rōpū e āhei ana ki te whakahau kia whakahokia; ka taea e ētahi te tūtohu.
report-said-hold = Kua hīritia ngā mea ka puritia e koe. Kāore tētahi e pānui, nō reira kāore tētahi e mahi, ā, ka rere tonu ngā tepe wā.
report-choice-send = Tukuna ki a rātou
report-choice-send-held = Tukuna ki a rātou, mēnā ka whakaaetia e ngā mea ka mōhio rātou mōku
report-choice-send-unchecked = Tukuna ki a rātou. Kāore i taea e au te tiro mēnā he mema ia
report-choice-hold = Puritia ki konei i tēnei wā
report-choice-no = Waiho rātou ki waho
report-keep-heading = Kāore rānei e tuku i tētahi mea
report-keep-text = Ka puritia e mātou, he mea hīri. Kāore tētahi e pānui, nō reira kāore tētahi e mahi, ā, ka rere tonu ngā tepe wā. Mā ō kupu ka taea te panoni me te tuku ā muri ake.
report-keep-later = Mā ō kupu ka taea te panoni me te tuku ā muri ake.
report-keep = Puritia, kaua e tukuna
report-letter-link = He reta ki { $body }, kua rite

anonymity-anonymous = Kāore he mea, ā, e kore rātou e āhei ki te tuhi mai
anonymity-anonymous-hint = Kāore ā rātou pātai e tae mai ki a koe. Ka taea e koe te pānui i konei tā rātou e whakatau ai, mā ō kupu.
anonymity-anonymous_reachable = Kāore he ingoa, engari ka āhei rātou ki te tuhi mai i konei
anonymity-anonymous_reachable-hint = Ka pānui, ka whakautu koe i konei, mā ō kupu.
anonymity-named_to_body = Ka āhei rātou ki te mōhio ki taku ingoa
anonymity-named_to_body-hint = Ka riro i a rātou te ingoa me te huarahi whakapā ka hoatu e koe i te whārangi mōu. Kāore e riro i ētahi atu rōpū.

## About you

report-about-you-heading = Mōu
report-about-you-intro = Ka taea ēnei katoa te waiho kia wātea.
report-field-reporter = Ko wai koe i tēnei take?
reporter-client = He kiritaki ahau
reporter-former_client = He kiritaki ahau i mua
reporter-young_client = He kiritaki ahau, kei raro i te 18 tau
reporter-partner = Te hoa rangatira o tētahi kiritaki
reporter-parent = He matua nō tētahi kiritaki
reporter-relative = He whanaunga kē nō tētahi kiritaki
reporter-friend = He hoa nō tētahi kiritaki
reporter-colleague = He hoa mahi nō te kaihaumanu
reporter-supervisee = Kei te tirotirohia, kei te whakangungua rānei ahau e te kaihaumanu, i pērā rānei i mua
reporter-other = He tangata kē
report-field-client_agrees = Mēnā i pā ki tangata kē: kei te whakaae ia kia kōrero koe?
report-hint-client_agrees = Mēnā i pā ki a koe, waiho tēnei kia wātea.
client-agrees-yes = Āe
client-agrees-no = Kāo
client-agrees-unknown = Kāore au e mōhio
report-field-reported_as = E tukuna ana tēnei hei aha?
report-hint-reported_as = Ki te waiho tēnei kia wātea, ka haere hei amuamu.
reported-as-complaint = Hei amuamu: e hiahia ana ahau kia tirohia e rātou
reported-as-information = Hei mōhiohio anake: kāore au e hiahia ki te uru ki tētahi kēhi, ki te rongo kōrero hou rānei
report-about-you-name = Tō ingoa
report-about-you-name-text = Ko te rōpū anake i kōwhiria e koe a “Ka āhei rātou ki te mōhio ki taku ingoa” ka whiwhi i ēnei whakautu e rua. Kāore e riro i tētahi atu.
report-field-reporter_name = Ingoa
report-field-reporter_contact = Me pēhea rātou e whakapā mai ai ki a koe
report-hint-reporter_contact = Ko te huarahi anake e haumaru ana mōu. Ka taea tēnei te waiho kia wātea.

## Review

report-review-heading = Tirohanga anō
report-review-exactly = Ko tēnei tonu te mea ka tae ki a rātou. Ka tukuna ina pēhi koe i te pātene i raro nei.
report-review-nobody = Kāore he mea ka tukuna ki tētahi ināianei.
report-review-needed = Me whai tonu tēnei
report-review-waiting = Tērā tētahi mea i tuhia e koe i muri mai e tatari ana i te whārangi “{ $page }”. Tirohia i mua i te haere tonu.
report-review-nameless = I kōwhiri koe ka āhei a { $body } ki te mōhio ki tō ingoa, engari kāore he ingoa. Ka taea te tāpiri i te whārangi mōu.
report-review-told-since = Mēnā i tuhi anō koe ki ētahi atu rōpū i muri i te tuku, kāore tērā i roto i tēnei. Tāpiritia ki tō pūrongo mēnā me mōhio hoki tēnei rōpū.
report-review-told-since-way = Tāpiritia
report-review-gets = Ngā mea ka tae ki { $body }
report-review-change = Panonihia ka tae ki a wai
report-review-before = Ka taea e koe te tono ā muri ake kia mutu. Ko te rōpū kua pānui, ka haere tonu pea.
report-send = { $count ->
    [1] Tukuna ki { $body }
   *[other] Tukuna ki ēnei rōpū e { $count }
}
report-needed-what-happened = Te mea i pā mai, ahakoa ngā kupu
report-needed-country = Te whenua
report-needed-choice = He whiringa: tukuna ki tētahi rōpū, puritia rānei me te kore e tuku

report-outcome-sent = Kua tukuna ki
report-outcome-refused = Kāore i tukuna, kua puritia kē ki konei
report-outcome-held = Kua puritia ki konei
report-outcome-left-out = Kāore mā
report-outcome-letters = Kāore anō kia hono ki konei
report-outcome-letters-text = E kore e taea e mātou te tuku ki ēnei. Kei roto i te reta ngā mea i tuhia e koe, ā, māu tonu e tuku.
report-refused-not-joined = Kāore anō tēnei rōpū kia hono mai, nō reira e kore e taea e mātou te tuku ki a rātou.
report-refused-paused = Kāore e tango pūrongo hou i tēnei wā.
report-refused-altered = Kāore tētahi mea i ā mātou mauhanga mō tēnei rōpū e hāngai ana, nō reira kāore mātou i tuku i tētahi mea ki a rātou. Kua whakamōhiotia te hunga whakahaere, mā rātou e tiro.
report-refused-not-set-up = E kore anō e taea e tēnei waharoa te tuku. Kua puritia ō kōrero mōna, he mea hīri. Hoki mai me ō kupu: ka taea te tuku i te wā tonu ka taea e mātou.
report-refused-would-refuse = Kāore e tango i te pūrongo i tōna āhua o nāianei. Ka taea e koe te panoni i ngā mea ka mōhio rātou mōu.
report-refused-agreement = Kāore e tango i te pūrongo i tōna āhua o nāianei: me whakaae te tangata i pā ai. Mēnā kei te whakaae ia, kīia i te whārangi mōu.
report-refused-abroad = Kei whenua kē, ā, kāore anō koe kia kī ka pai te haere o ō kōrero ki reira. Ka taea tērā te tohu i te wāhi ka kōwhiria e koe te mea hei mahi.
report-abroad = E mōhio ana ahau kei whenua kē tēnei rōpū: { $there }
report-abroad-nowhere = E mōhio ana ahau ehara tēnei rōpū nō tētahi whenua kotahi
report-abroad-hint = Ka puta ki waho ngā mea ka tukuna e koe i te whenua o te haumanu ({ $here }), ā, he ture kē ka pā ki aua kōrero i reira. E kore e taea te whakahoki mai.
report-abroad-needed = Tohua tēnei kia tukuna ai ki tēnei rōpū. I mua i tērā ka puritia e mātou te pūrongo mōna, ka tukuna ki ērā atu i kōwhiria e koe.
report-needed-abroad = Mēnā ka pai te puta ki waho i te whenua, mō { $body }
report-statistics = Ka pai kia tatauria tēnei pūrongo e rātou, e mātou hoki ki ngā tatauranga
report-statistics-hint = Kāore he mea o āu tuhinga i roto.

## The words

report-token-sent = Kua tukuna tō pūrongo
report-token-saved = Kua tiakina ki konei. Kāore he mea hou i tukuna
report-token-held = Kua puritia tō pūrongo. Kāore he mea i tukuna
report-token-draft = Kua tiakina tō pūrongo. Kāore he mea i tukuna
report-token-words = Ō kupu 12
report-token-only-way = Ko ēnei kupu 12 anake te huarahi hoki mai. E kore e taea e mātou te rapu, te tuku anō rānei.
report-token-uuid = He ōrite, hei waehere kotahi:
report-token-how = Tuhia, tāngia rānei, ka pupuri i te wāhi kāore e tirohia e tangata kē. Ko te tangata kei a ia ēnei kupu, ka taea e ia te pānui i ngā mea i tuhia e koe.
report-token-copy = Kapea ngā kupu
report-token-print = Tāngia
report-token-kept = Kua mau i ahau ngā kupu
report-token-done = Kua oti
report-token-break = Ka pēhi ana koe i te pātene i raro nei, ka rakaina ngā mea katoa i konei, ā, mā ō kupu anake e huaki.
report-token-done-break = Rakaina ināianei, ka whakatā
report-token-not-ticked = Tohua te pouaka ina mau i a koe ngā kupu. I mua i tērā ka whakaatu tonu mātou i ngā kupu.
report-token-gone = Kua mau i a koe ō kupu, nō reira kāore mātou e whakaatu anō.
report-token-draft-text = Ka puritia e mātou mō te 30 rā mai i tō panonitanga whakamutunga, i tō hokinga mai rānei. Kātahi ka mukua. Hoki mai me ō kupu ki te haere tonu.
report-token-held-text = Ka puritia e mātou mō te 24 marama mai i tō panonitanga whakamutunga, i tō hokinga mai rānei. Kātahi ka mukua.
report-token-next = Hoki mai me ō kupu ā ngā rā e tū mai nei: ka kite koe i te āhua tūturu o ia kēhi, ka taea hoki te pānui me te whakautu karere.
report-token-next-danger = Mā ō kupu ka hoki mai koe i ngā wā katoa: ka kite koe i te āhua tūturu o ia kēhi, ka taea hoki te pānui me te whakautu karere.
report-token-status = Tirohia te āhua o te take

## Continue

report-continue-heading = Haere tonu?
report-continue-words = Ō kupu
report-continue-words-hint = Ngā kupu 12, te waehere rānei.
report-continue = Haere tonu
report-continue-lost-heading = Mēnā kua kore ō kupu
report-continue-lost = Kāore e taea e mātou te kimi. Ka taea e koe te tīmata i tētahi pūrongo hou i tēnei pūtirotiro. Ka noho kati tāu i tuhi ai i mua i raro i ōna kupu.
report-continue-lost-button = Tīmata i tētahi pūrongo hou
report-continue-empty = Patohia ngā kupu 12, te waehere rānei.
report-continue-count = { $found ->
    [1] Kotahi noa te kupu
   *[other] E { $found } ngā kupu
}. Me 12 kē.
report-continue-unknown = Kāore mātou e mōhio ki te kupu { $position }. I hē pea te tātaki.
report-continue-near = Kāore mātou e mōhio ki te kupu { $position }. Ko tētahi pea o ēnei: { $near }?
report-continue-checksum = Kei te hē tētahi o ngā kupu, kāore rānei i te raupapa tika.
report-continue-other-words = Kāore mātou i kite i tētahi mea i raro i ēnei kupu i konei. I hē pea te tātaki o tētahi.

## Letter

report-letter-how = Ko ō kōrero tēnei hei reta ki { $body }. Tāngia, kapea rānei ki tā rātou ake puka.
report-letter-warning = Mā tō ake wāhitau īmēra, mā tō kōpaki rānei e mōhiotia ai ko wai koe. Pērā hoki mā te rorohiko o te mahi.
report-letter-print = Tāngia te reta
report-letter-heading = Ki { $body }
report-letter-opening = E hiahia ana ahau ki te kōrero ki a koutou mō ngā mahi a tētahi kaimahi ngaio. Koinei ngā mea ka taea e au te kī.

# The first question of an association's own portal.
report-membership-member_of = He mema te kaihaumanu nō { $body }?
report-membership-registered_with = Kei te rēhita o { $body } te kaihaumanu?
report-membership-unknown = Kāore au e mōhio
report-membership-hint = Ka taea tēnei te waiho. Ki te kore ia i reira, ka whakaatu mātou ki a koe ko wai atu ka āhei ki te mahi.
