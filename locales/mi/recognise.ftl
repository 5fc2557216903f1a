# "Could someone recognise you from this?", on the page before sending.

recognise-heading = Ka mōhio pea tētahi ki a koe mā tēnei?
recognise-intro = E mōhio ana te kaihaumanu ki a koe. Mā ngā kōrero iti e mōhio ai ia ko wai koe, ahakoa kāore he ingoa. I kitea e mātou ēnei. Māu e whakatau: panonihia, waiho rānei. Ka taea tonu te tuku.
recognise-change = Panonihia i “{ $field }”
recognise-more = { $count ->
    [1] Kotahi atu anō pēnei.
   *[other] E { $count } atu anō pēnei.
}
recognise-not-all = E kore e taea e mātou te kimi i ngā mea katoa. Ko ngā mea e mōhiotia ana e kōrua anake ko te kaihaumanu, mā ērā hoki e mōhiotia ai ko wai koe.
recognise-nothing = I kimi mātou i ngā taipitopito e mōhiotia ai ko wai koe, pēnei i te ingoa, i te rā pū, i te maha o ngā hui, kāore i kitea. E kore e taea e mātou te kimi i ngā mea katoa: ko ngā mea e mōhiotia ana e kōrua anake ko te kaihaumanu, mā ērā hoki e mōhiotia ai ko wai koe.

recognise-kind-own_name = Tō ingoa
recognise-why-own_name = Kei roto i ngā mea i tuhia e koe, nō reira ka taea te pānui e ngā rōpū katoa ka tukuna e koe.
recognise-instead-own_name = Tuhia pea ko “ahau”, ko “taku ingoa” rānei. Ko te rōpū ka āhei ki te mōhio ki tō ingoa, ka whiwhi i te whārangi mōu.

recognise-kind-email = He wāhitau īmēra
recognise-why-email = He maha ngā wāhitau he ingoa kei roto, ka ahu rānei ki tētahi ingoa.
recognise-instead-email = Ka taea pea te waiho. Mēnā nāu, ko te whārangi mōu te wāhi: ka riro i ngā rōpū anake ka kōwhiria e koe.

recognise-kind-phone = He nama waea
recognise-why-phone = Nō te tangata kotahi te nama.
recognise-instead-phone = Ka taea pea te waiho. Mēnā nōu, ko te whārangi mōu te wāhi: ka riro i ngā rōpū anake ka kōwhiria e koe.

recognise-kind-exact_date = He rā
recognise-why-exact_date = Ka taea e te kaihaumanu te tiro ko wai i tae atu i taua rā.
recognise-instead-exact_date = Tuhia pea te marama, “i te kōanga” rānei. Mēnā he tepe wā e hāngai ana ki taua rā, ka hiahia pea koe kia puritia.

recognise-kind-exact_time = He hāora
recognise-why-exact_time = Ka taea e te kaihaumanu te tiro ko wai i tae atu i taua hāora.
recognise-instead-exact_time = Tuhia pea “i te ahiahi”, waiho rānei.

recognise-kind-session_count = E hia ngā hui, ko tēhea rānei
recognise-why-session_count = Ka taea e te kaihaumanu te tatau ko wai i tae atu, e hia ngā wā.
recognise-instead-session_count = Tuhia pea “i muri i te rua marama pea”, “i muri mai” rānei.

recognise-kind-other_person = Te ingoa o tētahi tangata
recognise-why-other_person = Mā ngā ingoa o te hunga e noho tata ana ki a koe e mōhiotia ai ko wai koe, ā, kāore rātou i kōwhiri kia uru mai ki tēnei.
recognise-instead-other_person = Tuhia pea ko wai rātou ki a koe: “taku whanaunga”, “tētahi atu kiritaki”. Mēnā ko te ingoa o te kaihaumanu, ka pai kia noho.

recognise-kind-small_place = He wāhi iti
recognise-why-small_place = He torutoru ngā tāngata e noho ana, e mahi ana, e ako ana rānei i reira.
recognise-instead-small_place = Tuhia pea te rohe, “i tētahi tāone iti” rānei. Mēnā koinei te wāhi mahi o te kaihaumanu, ka pai kia noho.
