# Mails about joining. Subjects say nothing about content.

mail-invite-subject = He pōwhiri mā tō koutou tēpu amuamu
mail-invite-text =
    Tēnā koutou, e ngā hoa mahi i { $body },

    Kei te whakahaere a { $operator } i tētahi waharoa e taea ai e te tangata te tuku pūrongo, me te kore e hoatu i tōna ingoa, i takahia e tētahi kaihaumanu, ngaio āwhina kē atu rānei, te rohe tika. Ka tukuna ia pūrongo ki ngā rōpū ka āhei ki te mahi. E pōwhiri ana mātou i a { $body } kia tae atu ngā pūrongo ki reira.

    Huakina tēnei whārangi hei hono mai. Ka mahi mō ngā rā e { $days }, ā, kāore te huaki e whakapau i te hono:

    { $link }

    Ka tono te whārangi i tētahi waehere. Ka pānuitia e mātou mā te waea ki tētahi tangata i tō koutou tari, i tētahi nama i tō koutou ake paetukutuku tūmatanui. Ki te kore taua waea kāore te hono anake e mahi i tētahi mea, nō reira he pai noa te kore e aro ki tēnei īmēra.

    He pono tēnei? Kaua e whakamahi i tētahi nama o tēnei īmēra. Rapua mātou e koutou anō: { $operator }, { $contact }.

mail-confirm-subject = Tō waehere whakaū
mail-confirm-text =
    I hoatu e tētahi tēnei wāhitau hei wāhitau mahi ake mōna i te waharoa o { $operator }. Mēnā ko koe tērā, patohia tēnei waehere ki te whārangi e tono ana:

    { $code }

    Mēnā ehara koe, he pai noa te kore e aro ki tēnei īmēra. Kāore he mea e puta ki te kore te waehere.

mail-recover-subject = He waehere mā tō koutou tēpu amuamu
mail-recover-text =
    Tērā tētahi i pato i ngā kupu 24 i tā koutou pepa, e kī ana kua ngaro tana huarahi uru ki te tēpu o { $body }. Mēnā ko tētahi o koutou, patohia tēnei waehere ki te whārangi e tono ana:

    { $code }

    Ka mahi mō te 12 hāora. Mēnā ehara i tētahi o koutou, kei tētahi tā koutou pepa: kaua e hoatu te waehere ki tētahi, ka waea mai i tēnei rā: { $operator }, { $contact }.

mail-home-subject = He waehere mā tō koutou tēpu amuamu
mail-home-text =
    Kei te whakarite tētahi i te waharoa o { $body }, e taea ai e te tangata te tuku pūrongo, me te kore e hoatu i tōna ingoa, i takahia e tētahi mema te rohe tika. I hoatu e ia tēnei pouaka īmēra hei wāhi ka tae ngā pānui mō ngā pūrongo. Mēnā ko tētahi o koutou, patohia tēnei waehere ki te whārangi e tono ana:

    { $code }

    Ka mahi mō te 12 hāora. Mēnā ehara i tētahi o koutou, kaua e aro ki tēnei īmēra: kāore he mea e puta ki te kore te waehere. { $operator }, { $contact }.
