# What routing says, in plain words. The codes are those of docs/situations-format.md.

## Where the reporter stands

route-status-routed = Ka āhei ēnei rōpū ki te mahi mō ō kōrero. Kei te mea tuatahi te mana nui rawa.
route-status-hold_only = Kei te hāngai ēnei rōpū, engari kāore e tango i te pūrongo i tōna āhua o nāianei. Ka taea te pupuri ki konei, me te panoni i ngā mea ka mōhio rātou.
route-status-check_first = Kāore he rōpū kotahi e tino mārama ana nāna te take. He pai kia mōhio i te tuatahi mēnā kei tētahi o ēnei rārangi te kaihaumanu.
route-status-none = Kāore mātou i kite i tētahi rōpū ka āhei ki te mahi i reira. Ka taea tonu te tuhi me te pupuri.

## Roles

role-primary = Tukuna ki konei i te tuatahi
role-also = Ka āhei hoki ki te mahi
role-info_only = Ka taea te whakamōhio, engari kāore e whakatau
role-if_member = Mēnā anake kei tana rārangi te kaihaumanu
role-hold = Kāore e tango i tōna āhua o nāianei

## Why a body is shown

reason-front_door = E ai ki te ture, koinei te tūnga tuatahi mō ngā amuamu i te wāhi i reira koe.
reason-single_door = I tēnei wāhi, ka tango i ngā amuamu mō ngā mahi ngaio hauora katoa.
reason-regulator = Kei a ia te rēhita o tēnei mahi ngaio, māna e whakatau ko wai ka āhei ki te mahi i taua mahi.
reason-covers_unregistered = Ka āhei ki te mahi ahakoa kāore te kaihaumanu i tētahi rēhita.
reason-care_place = Kei roto i tana rohe te wāhi i reira koe.
reason-registered_or_member = I kī koe kei tana rēhita, kei tana rārangi rānei te kaihaumanu.
reason-false_claim = Te āhua nei kei te whakamahia tana taitara, tana tiwhikete rānei e tētahi kāore e mau ana i tērā.
reason-check_register = Kei tana rēhita, kei tana rārangi pea te kaihaumanu.
reason-no_national_body = Kāore he rōpū o taua whenua mō tēnei mahi ngaio, nō reira kua whakaaturia he rōpū o te ao.
reason-defers = Ka waiho e ia ngā kēhi pēnei ki tētahi atu rōpū e whakaaturia ana i konei.
reason-best_left = O ngā rōpū i kitea, kei a ia te mana nui rawa ki te mahi.

## What to know before sending

caution-name_needed = Kāore e tango i tētahi mea ingoakore.
caution-anonymous_limited = I te nuinga o te wā e kore e āhei ki te mahi ki te kore he huarahi whakapā ki a koe.
caution-anonymous_unknown = Kāore mātou e mōhio ka pēhea ia ki ngā pūrongo ingoakore.
caution-client_agreement = Me whai, ka tono rānei i te whakaaetanga a te kiritaki. Waiho ngā mea e mōhiotia ai pea ko wai ia.
caution-check_register = Ka āhei ki te mahi mēnā anake kei tana rēhita, kei tana rārangi rānei te kaihaumanu. Mēnā kāore i taea e koe te tiro, ka taea te kī.
caution-no_decision = Kāore e whakatau amuamu.
caution-shows_practitioner = I te nuinga o te wā ka whakaatu rātou ki te kaihaumanu i ngā mea i tuhia. Mā ngā kōrero iti e mōhiotia ai ko wai koe, ahakoa kāore he ingoa.
caution-shows_practitioner_unless_unsafe = I te nuinga o te wā ka whakaatu rātou ki te kaihaumanu i ngā mea i tuhia, engari ka puritia pea mēnā kei te mōrearea tētahi tangata.
caution-own_form = Mā tana ake puka anake ka huakina he kēhi. Ka tono pea kia whakakīia hoki tērā e koe.
caution-pdf = E hiahia ana ki tētahi tuhinga ka taea te pānui me te kore e takiuru ki hea.
caution-limit_soon = Kua tata te tepe wā.
caution-limit_maybe_passed = Kua hori pea te tepe wā. Ka taea tonu te tango pūrongo tōmuri mēnā he take tika.
caution-limit_passed = Kua hori te tepe wā. Ka taea tonu te tango pūrongo tōmuri mēnā he take tika.
caution-limit_before_start = I pā i mua i te wā i āhei ai tēnei rōpū ki te mahi mō ngā mea pēnei.
caution-limit_unknown_date = He tepe wā tōna. Kia taea ai te tātai, me mōhio mātou nōnahea pea i pā ai.
caution-may_be_allowed = Ka whakaaetia pea te kōrero ki ētahi atu i ngā mea i kōrerohia e koe i te haumanu ina kei te tino mōrearea tētahi.
caution-no_updates = Ka tukuna tēnei e koe hei mōhiohio: kāore koe e uru ki tētahi kēhi, kāore hoki koe e rongo kōrero hou.
caution-unverified = Kāore anō mātou kia kite i tētahi whārangi tūmatanui o tēnei rōpū, nō reira he tawhito pea ēnei kōrero.

## What would help

ask-country = Kōrerohia te whenua: kātahi mātou ka āhei ki te kimi ko wai ka āhei ki te mahi.
ask-region = Kōrerohia te kāwanatanga ā-rohe, te rohe rānei: i taua whenua, mā tērā e whakatau ko wai ka āhei ki te mahi.
ask-profession = Kōrerohia te mahi ngaio, mēnā e mōhio ana koe: mā tērā pea e rerekē ai ko wai ka āhei ki te mahi.
ask-membership = Kōrerohia mēnā kei tētahi rēhita, kei tētahi rārangi rānei te kaihaumanu, mēnā ka taea e koe te tiro.
ask-when = Kōrerohia nōnahea pea i pā ai: he tepe wā kei reira.

## What else is possible

option-stay_reachable = Noho ingoakore, engari tukuna te rōpū kia tuhi ki a koe i konei.
option-name_to_body = Hoatu tō ingoa ki te rōpū kotahi anake. Kāore ērā atu e mōhio.
option-ask_client = Pātaihia te tangata i pā ai mēnā kei te whakaae ia.
option-check_register = Kimihia mēnā kei tana rēhita, kei tana rārangi rānei te kaihaumanu, i tana ake paetukutuku, mā te pātai rānei, ka hoki mai.
option-find_other_body = Kimihia tētahi atu rōpū, ratonga rānei i reira.
option-sealed_match = Puritia, he mea hīri, tae noa ki te whakahuatanga o taua tangata e tētahi atu.
option-save_copy = Tiakina, tāngia rānei he kape māu.

## What is urgent

flag-emergency = Kei te mōrearea pea tētahi ināianei
flag-child = He tamaiti, he rangatahi rānei
flag-police_info = He take pea mā ngā pirihimana
flag-retaliation = I whiua mō te kōrero
flag-no_contact = Kaua e waea, kaua e tuhi, kaua e īmēra

## Time limits. $safe and $possible are days.

time-limit-none = Kāore ōna tepe wā pūmau.
time-limit-open = Tae noa ki te { $safe } ka mārama kei roto i te wā.
time-limit-soon = Ko te { $safe } te rā whakamutunga e mārama ana kei roto i te wā.
time-limit-maybe_passed = I hori pea te wā i te { $safe }, ka roa pea tae noa ki te { $possible }. Kei te āhua o te rā pū. I ētahi wā ka whakaaetia te pūrongo tōmuri, nā te mea he take tika pea mō te tatari: te mataku, te māuiui, te roa rānei kia mārama.
time-limit-passed = I mutu te wā kua whakaritea i te { $possible }. I ētahi wā ka whakaaetia te pūrongo tōmuri, nā te mea he take tika pea mō te tatari: te mataku, te māuiui, te roa rānei kia mārama.
time-limit-before_start = I pā i mua i te whai mana o tēnei rōpū ki te mahi mō ngā mea pēnei. E mōhio tonu ana pea ia ko wai ka āhei.
time-limit-unknown_date = He tepe wā tōna. Kia taea ai te tātai, me mōhio mātou nōnahea pea i pā ai.
time-limit-unknown = Kāore mātou e mōhio mēnā he tepe wā tōna. Pātaihia; he maha ngā wā ka tangohia tonutia te pūrongo tōmuri mēnā he take tika.

time-left-today = Ko tēnei rā te rā whakamutunga e mārama ana kei roto i te wā.
time-left-days =
    { $count ->
        [1] Kotahi pea te rā e toe ana.
       *[other] E { $count } pea ngā rā e toe ana.
    }
time-left-weeks = E { $count } pea ngā wiki e toe ana.
time-left-months = E { $count } pea ngā marama e toe ana.
time-left-years = E { $count } pea ngā tau e toe ana.
time-left-rule = He kōrero anō mō te wā
time-left-source = Te wāhi i pānuitia ai tēnei e mātou
