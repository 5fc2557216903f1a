# The people of a desk, and how a further person gets in.

people-title = Tāngata
people-link = Ngā tāngata o tēnei tēpu
people-back = Hoki ki ngā kēhi
people-heading = Ngā tāngata o tēnei tēpu
people-intro = Ko te katoa he urunga tō rātou, ka taea te huaki i ngā kēhi katoa o tēnei tēpu.
people-you = (ko koe)
people-nameless = He tangata kāore e taea tōna ingoa te pānui
people-role-officer = āpiha
people-role-lead = kaiārahi
people-state-active = he urunga tōna
people-state-waiting = e tatari ana ki te waea
people-state-disabled = kua kore he urunga
people-grant-link = Waea atu, ka hoatu te urunga
people-change-link = Panonihia te tūranga, whakamutua rānei te urunga
people-invited = Kua pōwhiritia
people-withdraw = Whakakorea te pōwhiri
people-invite-heading = Pōwhiritia tētahi
people-invite-intro = Ka whiwhi ia i tētahi hono, ka hanga i ōna ake kī, ka tatari. Kāore e taea e ia te pānui i tētahi mea kia waea rā anō tētahi kaiārahi, kia whakataurite i ngā kupu e ono, kia hoatu i te urunga.
people-name = Tōna ingoa, kia kitea e ngā hoa mahi
people-address = Tōna ake wāhitau mahi
people-address-hint = He mea nāna anake e pānui. E kore e taea te whakamahi pouaka īmēra tiri.
people-role = Ngā mea ka āhei ia
people-invite = Pōwhiritia
people-fault-name = Tuhia tōna ingoa, kia 120 pūāhua te nui rawa.
people-fault-there = Kei tēnei tēpu kē tētahi me tēnei wāhitau, kei te tatari rānei ki te urunga.

grant-heading = Hoatu he urunga ki a { $name }
grant-who = Kua hanga a { $name }, { $address }, i ōna ake kī, ā, ko tōna tūranga he { $role }.
grant-call = Waea atu ki a ia ināianei, ki tētahi nama e mōhio ana koe, ehara i te mea nō tētahi īmēra. Tonoa kia pānui ia ki a koe i ngā kupu e ono i tōna mata, ka pato koe i tāu e rongo ai.
grant-warning = Mai i reira ka taea e ia te huaki i ngā kēhi katoa o tēnei tēpu. Mēnā kei te hē ngā kupu, me mutu: he tangata kē pea kei taua mata.
grant-words = Ngā kupu e ono i pānuitia e ia ki a koe
grant-words-hint = I tō rātou raupapa, he āputa kei waenganui.
grant-button = Hoatu te urunga
grant-fault-words = Ehara ēnei i ngā kupu e ono o tōna kī. Tonoa kia pānui anō ia i ngā kupu. Mēnā kei te hē tonu, kaua e hoatu te urunga, ka kōrero ki te hunga whakahaere i tēnei wāhi.

person-yourself = Ko koe tēnei. Ki te panonihia e koe tō ake tūranga, ka takiputa koe.
person-at-once = Ka whai mana tonu atu te panonitanga. Ko te tangata ka ngaro tana urunga, kāore e taea e ia te huaki anō, ka noho ana kēhi tuwhera ki te kore tangata.
person-place = Ngā mea ka āhei ia
person-choice-officer = Āpiha: ka mahi i ngā kēhi
person-choice-lead = Kaiārahi: ka mahi i ngā kēhi, ka whakauru tāngata
person-choice-disabled = Kua kore he urunga
person-save = Tiaki
person-last = Kāore he kaiārahi o tēnei tēpu i muri i tērā. Kāore he mea hou e tukuna ki reira kia hoki mai rā anō tētahi mā ngā kupu 24.
person-meant = Koinā te tikanga
person-fault-choose = Kōwhiria ngā mea ka āhei ia.
person-fault-last = Tohua tēnei mēnā koinā te tikanga, tukuna rānei tētahi atu hei kaiārahi i te tuatahi.

staff-link-heading = He tēpu i { $body }
staff-link-who = Ko { $name } koe, ā, i tae tēnei hono ki { $address }. Mēnā ehara koe i tēnā, katia tēnei whārangi.
staff-link-what = Ka hanga koe i ō ake kī i konei: he kīanga huna, me tētahi waea whai taupānga motuhēhē. He meneti torutoru te roa. Kātahi ka waea atu tētahi kaiārahi o te tēpu ki a koe.

waiting-heading = Kua hangaia ō kī
waiting-call = Waea atu ki tētahi kaiārahi o tō tēpu, tatari rānei kia waea mai. Pānuitia ki a ia ēnei kupu e ono:
waiting-why = Ka tū ngā kupu mō tō kī. Mā ērā e kitea ai kāore tētahi i whakatakoto i tētahi kī kē ki tōna wāhi.
waiting-then = Ka hoatu ana te urunga e te kaiārahi, ka taea te takiuru. I mua i tērā kāore e taea te pānui i tētahi mea, ā, mā te takiuru ka whakaaturia anō ēnei kupu.
waiting-sign-in = Takiuru

mail-staff-subject = He tēpu māu
mail-staff-text =
    E pōwhiri ana a { $body } i a koe ki tana tēpu mō ngā pūrongo, i tētahi waharoa e whakahaeretia ana e { $operator }.

    Huakina tēnei hono hei hanga i ō ake kī. Ka mahi mō ngā rā e { $days }, kia kotahi te wā:

    { $link }

    Kāore tēnei ake e hoatu urunga ki tētahi mea: ka waea atu tētahi kaiārahi o te tēpu ki a koe i muri iho. Mēnā kāore koe i mōhio ka tae tēnei īmēra, pātai ki tētahi hoa mahi kei reira e mahi ana, ki { $contact } rānei.

mail-access-subject = I rerekē tētahi mea i tō koutou tēpu
mail-access-text =
    I rerekē te urunga o tētahi i te tēpu o { $body }: i hoatu he urunga ki tētahi, he tūranga kē rānei, kua kore rānei he urunga. Kei te tēpu anake te ingoa o taua tangata. Takiuru kia kite ai:

    { $link }

    Mēnā kāore koe e mōhio he aha ai, pātaihia ērā atu kaiārahi o tō koutou tēpu, waea atu rānei ki te hunga whakahaere i tēnei waharoa, ki tētahi nama e mōhio ana koe: { $operator }, { $contact }.
operator-alert-access-changed-title = I rerekē te urunga o tētahi i tētahi tēpu
operator-alert-access-changed-text = I hoatu e tētahi kaiārahi he urunga, he tūranga kē rānei ki tētahi i reira, i whakamutua rānei. I kīia atu ki ērā atu kaiārahi mā te īmēra. Kei te tēpu anake te ingoa o taua tangata.

people-differs = Ehara nā tētahi kaiārahi o tēnei tēpu i hoatu tēnei: nā tētahi i panoni i te pātengi raraunga. Whakamutua tēnei urunga, whakaritea anō rānei te tūranga, mēnā ehara tēnei i tā koutou e hiahia ai.
operator-alert-roster-differs-title = He urunga tō tētahi i tētahi tēpu, ehara nā tētahi kaiārahi i hoatu
operator-alert-roster-differs-text = Ko te hunga he urunga tō rātou i reira, me ō rātou tūranga, kāore e rite ana ki tā ngā kaimahi i whakarite ai. Kāore he mea e tukuna ki reira. Kimihia ko wai i āhei ki te pātengi raraunga me te kōnae kī, ka waea atu ki te rōpū mā tētahi nama i tana ake paetukutuku.
