# The address that mails to a body go to: confirmed, changed, and confirmed again after a year. At its desk and in mails.

address-title = Tō mātou wāhitau
address-link = Te wāhitau ka tae ngā īmēra ki a koutou
address-heading = Tō koutou wāhitau
address-present = Ka tukuna ngā īmēra mā koutou ki
address-confirmed-on = Te whakaūnga whakamutunga
address-due-on = Te rā mutunga hei whakaū anō
address-why = Ina tae mai tētahi mea, mā tētahi īmēra ki tēnei wāhitau e kī. Nō reira ka pātai mātou kia kotahi i te tau mēnā kei te pānuitia tonutia e tētahi.
address-leads-only = Ko ngā kaiārahi anake ka āhei ki te whakaū, ki te panoni rānei.
address-done-confirmed = Kua whakaūngia. Ka tae ngā īmēra ki a koutou, ka taea te pānui.
address-done-changed = Kua panonihia. Ka haere ngā īmēra ki te wāhitau hou mai i nāianei. Kua whakamōhiotia te wāhitau tawhito me ō koutou kaiārahi kē atu mā te īmēra.
address-paused-unconfirmed = Kāore koutou e whiwhi pūrongo hou i tēnei wā, nā te mea neke atu i te tau kāore tētahi i whakaū i tēnei wāhitau. Ka haere tonu ngā kēhi kei a koutou. Ka whiwhi mea hou anō koutou i te wā tonu ka patohia te waehere ki konei.
address-paused-other = Kāore koutou e whiwhi pūrongo hou i tēnei wā, he take kē. He pai tonu te whakaū i te wāhitau, engari kāore e whakamutu i tērā.

address-code-heading = Patohia te waehere
address-code-mailed = Kua īmēratia e mātou he waehere ki { $address }. He meneti pea te roa. Ka mahi te waehere tae noa ki te { $day }.
address-code = Te waehere o taua īmēra
address-code-hint = E ono ngā mati.
address-code-present = Whakaūngia te wāhitau
address-code-new = Whakamahia te wāhitau hou

address-test-heading = Tonoa he īmēra whakamātautau
address-test-what = Ka īmēratia e mātou he waehere ki { $address }. Ko te tangata ka pānui i taua pouaka īmēra ka hoatu ki a koe, ka patohia e koe ki konei. Kātahi koutou ka mōhio ka tae ā mātou īmēra, ka taea te pānui.
address-test = Tukua mai he īmēra whakamātautau
address-test-again = Īmēratia mai he waehere hou

address-change-heading = Panonihia te wāhitau
address-change-what = Kāore he mea e panoni kia patohia rā anō ki konei te waehere ka īmēratia e mātou ki te wāhitau hou. Kātahi ka whakamōhiotia te wāhitau tawhito me ō koutou kaiārahi kē atu, me te hunga hoki e whakahaere ana i tēnei wāhi.
address-new = Te wāhitau hou
address-new-hint = Ko te mea pai rawa he pouaka īmēra ka pānuitia e ētahi o koutou.
address-change = Īmēratia he waehere ki reira

address-fault-same = Koinā te wāhitau kei a koutou. Hei whakaū, tonoa he īmēra whakamātautau.
address-fault-other-body = Ko te wāhitau tēnei o tētahi atu rōpū i konei. Me whai ia rōpū i tōna ake.
address-fault-own-sign-in = Ka takiuru tētahi o koutou mā tēnei wāhitau. Me haere kē ngā pūrongo ki tētahi pouaka īmēra ehara i te tangata kotahi anake.
address-fault-wait = He maha ngā waehere i īmēratia i nāianei tonu. Kimihia te īmēra hou rawa, i te wāhi hoki o ngā īmēra pokanoa, ngana anō rānei ā te tekau meneti.
address-fault-code = Ehara tēnā i te waehere. Tirohia te īmēra hou rawa.
address-fault-used-up = He maha rawa ngā hē o te waehere, kāore rānei he waehere. Tonoa kia īmēratia he mea hou.
address-fault-expired = He tawhito rawa tēnei waehere. Tonoa kia īmēratia he mea hou.
address-fault-stale = I panonihia tētahi mea e tangata kē i taua wā tonu. Tirohia, ka ngana anō.

desk-address-soon = Tēnā koa, whakaūngia tō koutou wāhitau, kaua e tōmuri i te { $day }: kotahi te īmēra, kotahi te waehere.
desk-address-due = Me whakaū tō koutou wāhitau i mua i te mutunga o te { $day }. Ki te kore tētahi e whakaū, kāore koutou e whiwhi pūrongo hou mai i te { $pauses }.
desk-address-paused = Kāore koutou e whiwhi pūrongo hou i tēnei wā: neke atu i te tau kāore tētahi i whakaū i tō koutou wāhitau.
desk-address-way = Ki tō koutou wāhitau
desk-address-lead = Mā tētahi o ō koutou kaiārahi e mahi.
desk-certificate-ends = Ka mutu i te { $day } te tiwhikete e whakamunatia ai ngā īmēra ki a koutou. I muri i tērā ka puta hei kuputuhi noa.
desk-certificate-over = Kua kore e taea te whakamahi te tiwhikete i whakamunatia ai ngā īmēra ki a koutou. Ka puta hei kuputuhi noa.
desk-certificate-way = Ki tō koutou tiwhikete

first-steps-heading = Ngā hipanga tuatahi
first-steps-done = Kua oti
first-steps-open = Hei mahi
first-step-test_mail = Tonoa he īmēra whakamātautau, ka whakaatu ka taea te pānui
first-step-profile = Kīia he aha ka tango koutou, ko wai hoki ka pānui
first-step-mail_form = Kōwhiria ko ēhea īmēra e pai ana mā koutou

mail-form-heading = Ko ēhea īmēra e pai ana mā koutou?
mail-form-wants-pdf-none = E kī ana te whaiaronga e hiahia ana koutou kia tae ngā pūrongo hei tāpiritanga, kaua ko ngā hono me takiuru. Kāore mātou e tuku pērā i konei: ka pānuitia ngā tuhinga a te tangata ki tēnei tēpu anake.
mail-form-wants-pdf = E kī ana te whaiaronga e hiahia ana koutou kia tae ngā pūrongo hei tāpiritanga, kaua ko ngā hono me takiuru. Ka taea e koutou tērā te kōwhiri i konei.
mail-form-own_form = E kī ana te whaiaronga mā tā koutou ake puka anake ka huakina he kēhi. Kāore mātou e whakakī i tērā i konei: ka taea e koutou te kape ki reira i ngā tuhinga a te tangata, i tēnei tēpu.
mail-form-legend = Ngā mea ka taea e mātou te tuku ki a koutou
mail-form-notice = Īmēra noa
mail-form-notice-hint = He nama kēhi me tētahi hono, kāore he mea o te tuhinga. Hei pānui, ka takiuru koe ki tēnei tēpu.
mail-form-openpgp = Īmēra whakamuna
mail-form-openpgp-hint = Ko te pūrongo ake me āna kōnae, he mea whakamuna ki tō koutou tiwhikete OpenPGP. Ko ngā īmēra mō ngā mea ohotata, me ērā o muri mai, he tau kēhi me tētahi hono anake kei roto.
mail-form-pdf = Ngā pūrongo hei PDF kāore i rakaina
mail-form-pdf-hint = Ki te whakaae te tangata nāna i tuhi, ka tāpirihia te pūrongo ki te īmēra, me āna kōnae. Ka taea te pānui e te katoa ka āhei ki te huaki i tō koutou pouaka īmēra. Ka taea hoki te pānui e ngā tūmau īmēra i te ara, me te hunga ka tukuna atu ki a rātou. Ko ngā īmēra mō ngā mea ohotata, me ērā o muri mai, he tau kēhi me tētahi hono anake kei roto. Ka mukua te tiwhikete i hoatu e koutou.
mail-form-pdf-in-use = Ka tae ngā pūrongo hou hei PDF kua tāpirihia ki te īmēra, mēnā i whakaae te tangata nāna i tuhi. Ka taea te pānui e te katoa ka āhei ki te huaki i tō koutou pouaka īmēra. Ko ērā atu īmēra katoa ka kī noa he mea e tatari ana ki tō koutou tēpu.
mail-form-pdf-stopped = I kōwhiri koutou kia tae ngā pūrongo hei PDF mā te īmēra. Kua kore tērā e whakaaetia i konei. Ka kī noa ngā īmēra he mea e tatari ana ki tō koutou tēpu.
mail-form-neither = Ki te kore tētahi o ēnei e pai mā koutou, kōrero ki te hunga whakahaere i tēnei wāhi i mua i te tukunga pūrongo ki a koutou.
mail-form-save = Kōwhiria tēnei
mail-form-fault = Kōwhiria tētahi o ēnei.
mail-form-saved = Kua tuhia. Ka pēnei te tuhi o ngā īmēra ki a koutou.
mail-form-certificate = Hoatu tō koutou tiwhikete i raro nei. Ka whakamunatia ngā īmēra ina whakaatu koutou ka taea te pānui.

mail-address-check-subject = He waehere mō tō koutou tēpu
mail-address-check-text =
    Ka taea e koe tēnei te pānui, nō reira ka tae ngā īmēra ki { $body }.

    Hoatu tēnei waehere ki te tangata o koutou i tono ai. Ka patohia e ia ki tō koutou tēpu, i raro i “Tō koutou wāhitau”:

      { $code }

    Ka mahi tae noa ki te { $day }. Ki te kore tētahi i tō koutou tēpu i tono, waea atu ki { $operator }: { $contact }.

mail-address-new-subject = He waehere mō tō koutou tēpu
mail-address-new-text =
    Kei te hiahia tētahi i te tēpu amuamu o { $body } kia haere ngā īmēra mō te tēpu ki tēnei wāhitau mai i nāianei.

    Mēnā he tika tērā, hoatu tēnei waehere ki a ia. Ka patohia e ia ki te tēpu, i raro i “Tō koutou wāhitau”:

      { $code }

    Ka mahi tae noa ki te { $day }. Ki te kore te waehere, kāore he mea e panoni. Mēnā kāore koe e mōhio ki tēnei, kaua e hoatu te waehere ki tētahi, ka waea atu ki { $operator }: { $contact }.

mail-address-moved-subject = Ka haere ngā īmēra mō tō koutou tēpu ki wāhi kē
mail-address-moved-text =
    Mai i tēnei rā, ka haere ngā īmēra mō te tēpu amuamu o { $body } ki tētahi wāhitau kē. I panonihia e tētahi o ngā kaiārahi o te tēpu, ā, i whakaūngia te wāhitau hou. Koinei te īmēra whakamutunga ki tēnei.

    Mēnā ehara nā tētahi o koutou tēnei, waea mai i tēnei rā, ki tētahi nama ka rapua e koutou anō, kaua i tēnei īmēra: { $operator }, { $contact }.

mail-address-changed-subject = I panonihia te wāhitau o tō koutou tēpu
mail-address-changed-text =
    I panonihia e tētahi o ngā kaiārahi o te tēpu amuamu o { $body } te wāhitau ka tae ngā īmēra ki te tēpu. I whakaūngia te wāhitau hou mā tētahi waehere.

    Ka kitea i tō koutou tēpu:

    { $link }

    Mēnā kāore i te tika, ehara rānei nā tētahi o koutou, waea mai i tēnei rā: { $operator }, { $contact }.

mail-address-soon-subject = Tēnā koa, whakaūngia te wāhitau o tō koutou tēpu
mail-address-soon-text =
    Kia kotahi i te tau ka pātai mātou ki ia rōpū mēnā kei te pānuitia tonutia te pouaka īmēra o tana tēpu amuamu. Mō { $body }, me mahi tēnei kaua e tōmuri i te { $day }.

    Ka takiuru tētahi o ngā kaiārahi o te tēpu, ka pēhi i “Tukua mai he īmēra whakamātautau”:

    { $link }

    Mā tērā ka tae he waehere ki te pouaka īmēra. Ina patohia ki te tēpu, ka pai mō tētahi tau anō. Ki te kore tētahi e mahi i mua i te { $pauses }, kāore a { $body } e whiwhi pūrongo hou kia mahia rā anō e tētahi.

    He pātai: { $operator }, { $contact }.

mail-address-due-subject = Tēnā koa, whakaūngia te wāhitau o tō koutou tēpu ināianei
mail-address-due-text =
    Me whakaū te wāhitau o te tēpu amuamu o { $body } i mua i te mutunga o te { $day }, ā, kāore anō tētahi kia mahi.

    Ka takiuru tētahi o ngā kaiārahi o te tēpu, ka pēhi i “Tukua mai he īmēra whakamātautau”:

    { $link }

    Mā tērā ka tae he waehere ki te pouaka īmēra. Ina patohia ki te tēpu, ka pai mō tētahi tau anō. Ki te kore tētahi e mahi i mua i te { $pauses }, kāore a { $body } e whiwhi pūrongo hou kia mahia rā anō e tētahi.

    He pātai: { $operator }, { $contact }.

mail-address-paused-subject = Kāore tō koutou tēpu e whiwhi mea hou i tēnei wā
mail-address-paused-text =
    Neke atu i te tau kāore tētahi i whakaū i te wāhitau o te tēpu amuamu o { $body }. Nō reira kāore he mea hou e tukuna ki reira i tēnei wā. Ka haere tonu ngā mea kei te tēpu, me ngā īmēra mō aua mea.

    Ka mutu ina takiuru tētahi o ngā kaiārahi o te tēpu, ka pēhi i “Tukua mai he īmēra whakamātautau”, ka pato i te waehere:

    { $link }

    He pātai: { $operator }, { $contact }.

mail-certificate-ends-subject = Ka tata mutu te tiwhikete o tō koutou tēpu
mail-certificate-ends-text =
    Ka whakamunatia ngā īmēra mō te tēpu amuamu o { $body } ki tētahi tiwhikete OpenPGP ka mutu i te { $day }. I muri i tērā ka puta hei kuputuhi noa. Kāore he mea o te tuhinga i roto, engari ka kitea mō te tēpu aua īmēra.

    Whakahoungia, ka hoatu ki tō koutou tēpu:

    { $link }

operator-alert-address-changed-title = Kua panonihia e tētahi rōpū tana wāhitau
operator-alert-address-changed-text = Nā tētahi o āna kaiārahi, ā, i whakaūngia te wāhitau hou mā tētahi waehere. Mēnā kāore koe i mōhio ka pērā, waea atu ki te rōpū mā tētahi nama i tana ake paetukutuku.
operator-alert-address-unconfirmed-title = Kua whakatārewatia tētahi rōpū: kāore tana wāhitau i whakaūngia
operator-alert-address-unconfirmed-text = I whakamaharatia kia rua ngā wā, ā, neke atu i te tau kāore tētahi i reira i pato i te waehere. Waea atu ki tana tangata whakapā. Ka haere aunoa anō ina whakaū tētahi kaiārahi i te wāhitau.
