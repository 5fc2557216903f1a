# The public directory of professional bodies.

bodies-title = Whaiaronga
bodies-heading = Ngā rōpū ngaio
bodies-lead = Ka āhei ēnei ki te mahi ina takahia te rohe tika e tētahi ngaio āwhina. Kei tēnā, kei tēnā ētahi tāngata me ētahi wāhi anake, me āna ake tikanga.
bodies-report-instead = Kāore koe e herea kia kimi i te mea tika.
bodies-report-link = Kōrero mai i hea, ko wai hoki, ka whakaatu mātou ko wai ka āhei ki te mahi.
bodies-country = Whenua
bodies-profession = Te mahi a te ngaio
bodies-anonymous = Pūrongo ingoakore
bodies-search = Rapua mā te ingoa
bodies-search-hint = He pai noa tētahi wāhanga o te ingoa, o te wāhi rānei. Ka taea tēnei te waiho kia wātea.
bodies-region = Kāwanatanga ā-rohe, rohe rānei
bodies-any-region = Ahakoa tēhea
bodies-connected = Kua hono ki konei
bodies-any-connected = Kāore he aha
bodies-only-connected = Ko ērā anake ka taea te whiwhi pūrongo i konei
bodies-any-country = Ahakoa te whenua
bodies-any-profession = Ahakoa te mahi
bodies-any-anonymous = Kāore he aha
bodies-show = Whakaaturia
bodies-found =
    { $count ->
        [0] Kāore he rōpū e hāngai ana ki ērā katoa.
        [1] Kotahi te rōpū e hāngai ana.
       *[other] E { $count } ngā rōpū e hāngai ana.
    }
bodies-none = Nā tā mātou rārangi pea tērā, ehara nā te ao. Whakaitihia ngā tātari.
bodies-all = Whakaaturia te katoa
bodies-joined = kua hono ki konei

body-back = Ngā rōpū katoa
body-statutory = Nō tētahi ture tōna mana.
body-joined = Kua hono ki konei: ka taea te tuku i tō pūrongo ki a ia i tēnei wāhi.
body-joined-since = Kua hono ki konei mai i te { $day }: ka taea te tuku i tō pūrongo ki a ia i tēnei wāhi.
body-paused = Kāore e tango pūrongo hou i konei i tēnei wā. Ka haere tonu ngā kēhi kei a ia.
body-left = I hono ki konei tae noa ki te { $day }, kua wehe. Ka taea tonu te tuhi hāngai ki a ia.
body-left-some-time = I hono ki konei, kua wehe. Ka taea tonu te tuhi hāngai ki a ia.
body-readers = Ko wai ka pānui pūrongo i reira
body-readers-unsaid = Kāore anō kia kōrerotia e ia. Pātaihia i mua i tō tuku mēnā he mea nui tērā ki a koe.
body-hours = Āhea ka pānuitia e tētahi
body-hours-day = { $day }: { $from } ki te { $to }
body-hours-zone = Rohe wā: { $zone }
body-hours-never = Kāore tētahi e pānui ana i tēnei i te ao, i te pō. Mēnā kei te mōrearea, waea atu ki te nama ohotata.
body-languages = Ngā reo ka pānuitia e ia
body-own-targets = Ngā wā kua whakaritea e ia mōna ake
body-target-acknowledge =
    { $count ->
        [1] Ka kī kei a ia i roto i te rā mahi kotahi.
       *[other] Ka kī kei a ia i roto i ngā rā mahi e { $count }.
    }
body-target-decide =
    { $count ->
        [1] He whakatau tuatahi i roto i te rā mahi kotahi.
       *[other] He whakatau tuatahi i roto i ngā rā mahi e { $count }.
    }
body-genuine = Me pēhea te mōhio ko rātou tonu
body-genuine-text = Ka hīritia ngā pūrongo ki te kī e whai ana i ēnei kupu e ono. Ka taea te tono ki te rōpū kia pānuitia ki a koe mā te waea, i tētahi nama i tana ake paetukutuku.
body-mail-domain = Ka haere ana īmēra ki
body-fingerprint = Tana kī
body-responses-heading = Te āhua o tana whakautu i konei
body-responses =
    { $days ->
        [0] E { $cases } te iti rawa o ngā pūrongo kua whakaūngia. Te haurua i te rā tonu i tae ai. Ko ngā pūrongo anake ka pai kia tatauria kei tēnei.
        [1] E { $cases } te iti rawa o ngā pūrongo kua whakaūngia. Te haurua i roto i te rā kotahi. Ko ngā pūrongo anake ka pai kia tatauria kei tēnei.
       *[other] E { $cases } te iti rawa o ngā pūrongo kua whakaūngia. Te haurua i roto i ngā rā e { $days }. Ko ngā pūrongo anake ka pai kia tatauria kei tēnei.
    }
body-responses-few = He torutoru rawa ngā pūrongo hei kōrero mā mātou me te kore e tohu i tētahi tangata.
body-silent = E rima, neke atu rānei ngā pūrongo i konei ka pai kia tatauria kua neke atu i te 60 rā e tatari ana, kāore he tohu i tētahi o tēnei rōpū. Ka taea tonu te tuku ki a ia, ā, ka āwhina pea te kōrero hoki ki tētahi atu rōpū.
body-not-joined = Kāore anō tēnei rōpū kia hono mai, nō reira e kore e taea e mātou te tuku ki a rātou. Anei te huarahi whakapā ki a rātou. Ki te kōrero mai koe i te mea i pā, ka whiwhi hoki koe i tētahi reta kua rite.
body-nothing-seen = Kāore anō mātou kia kite i tētahi whārangi tūmatanui o tēnei rōpū. Ko ngā mea katoa i raro nei he tīmatanga hei pātai.
body-seen = I kitea i tētahi o ngā whārangi e whakahuatia ana i raro nei.
body-unseen = Kāore i kitea i tētahi whārangi o te rōpū.
body-unchecked = Kāore anō kia tirohia ki te rōpū.
body-checked = I tirohia ki te rōpū i te { $day }.
body-said-wrong = I kī te rōpū i te { $day } kāore tēnei i te tika. Pātaihia.
body-source = Te wāhi e kī ana i tērā
body-name = Tōna ingoa, he aha hoki ia
body-jurisdiction = Ka taea e ia te whakatau mō wai
body-places = Ka mahi ia ki hea
body-places-whole = Te katoa o { $country }.
body-places-only = I { $country }, i konei anake:
body-places-international = Ehara nō tētahi whenua kotahi.
body-places-also = Me { $countries } hoki.
body-complaint_url = Tana whārangi mō te amuamu
body-takes_anonymous = Pūrongo ingoakore
body-shares_with_practitioner = Mēnā ka whakaaturia ki te kaihaumanu ngā mea i tuhia
body-time_limit = Tepe wā
body-can_do = Ngā mea ka taea e ia
body-cannot_do = Ngā mea kāore e taea e ia
body-stages = Ngā hipanga o te amuamu i reira
body-targets = Ngā wā kua pānuitia e ia
body-directly = Me pēhea te amuamu hāngai ki reira
body-directly-text = Ka taea te haere hāngai ki reira i ngā wā katoa, me te kore mātou.
body-directly-link = { $name }: me pēhea te amuamu
body-directly-unknown = Kāore anō mātou e mōhio ki tana whārangi amuamu. Rapua tōna ingoa me te kupu “complaint” (amuamu).
body-directly-warning = Ka tono pea te puka i reira i tō ingoa. Mā tō ake wāhitau īmēra, mā te reta tuhi ā-ringa rānei e mōhiotia ai ko wai koe.
body-report = Kōrerohia te mea i pā mai
body-sources = Ngā puna i hangaia ai tēnei whārangi

body-limit-none = Kāore anō kia pānuitia he tepe wā pūmau.
body-limit-unknown = Kāore mātou e mōhio ki tētahi tepe wā i reira. Pātaihia; he maha ngā wā ka tangohia tonutia te pūrongo tōmuri mēnā he take tika.
body-limit-rule =
    { $years ->
        [1] Kotahi tau mai i { $from }, { $applies }. Pātaihia mēnā he roa ake: tērā pea he wehenga.
       *[other] E { $years } ngā tau mai i { $from }, { $applies }. Pātaihia mēnā he roa ake: tērā pea he wehenga.
    }
body-limit-rule-none = Kāore he tepe { $applies }.

limit-from-event = te wā i pā ai
limit-from-discovery = te wā i mōhiotia ai, i mārama ai rānei
limit-from-end_of_therapy = te mutunga o te haumanu
limit-from-age_16 = te rā huritau 16 o te kiritaki
limit-from-age_18 = te rā huritau 18 o te kiritaki
limit-applies-any = mō ngā pūrongo katoa
limit-applies-sexual = mō ngā mahi taihemahema
limit-applies-under_16 = ina i raro te kiritaki i te 16 tau

body-kind-regulator = Rōpū waeture: kei a ia te rēhita, ka taea te tango ingoa i reira
body-kind-professional_association = Kāhui ngaio: ka whakatau mō ōna ake mema
body-kind-complaints_commissioner = Kaikōmihana amuamu: ka hāpai i ngā amuamu mō ngā ratonga

takes-anonymous-yes = Ka tango pūrongo ingoakore
takes-anonymous-no = Kāore e tango pūrongo ingoakore
takes-anonymous-limited = I te nuinga o te wā e kore e āhei ki te mahi ki te kore he ingoa
takes-anonymous-unknown = Kāore i te mōhiotia mēnā ka tango pūrongo ingoakore

tells-practitioner-yes = Ko te tikanga ka whakaaturia ki te kaihaumanu ngā mea i tuhia.
tells-practitioner-may_withhold = Ko te tikanga ka whakaaturia ki te kaihaumanu ngā mea i tuhia, ā, ka puritia pea mēnā ka mōrearea pea tētahi.
tells-practitioner-unknown = Kāore i te mōhiotia. Ko te nuinga o ngā rōpū ka pērā ā tōna wā. Pātaihia i mua i tō tuku i tētahi mea e mōrearea ai pea koe.

target-unit-days =
    { $count ->
        [1] rā kotahi
       *[other] { $count } rā
    }
target-unit-working_days =
    { $count ->
        [1] rā mahi kotahi
       *[other] { $count } rā mahi
    }
target-unit-months =
    { $count ->
        [1] marama kotahi
       *[other] { $count } marama
    }
target-unit-in_writing = mā te tuhi
target-unit-as_soon_as_practicable = i te wā tōmua rawa ka taea

language-en = Reo Ingarihi
language-mi = te reo Māori
language-es = Reo Pāniora
language-fr = Reo Wīwī
language-ar = Reo Ārapi

weekday-1 = Rāhina
weekday-2 = Rātū
weekday-3 = Rāapa
weekday-4 = Rāpare
weekday-5 = Rāmere
weekday-6 = Rāhoroi
weekday-7 = Rātapu
