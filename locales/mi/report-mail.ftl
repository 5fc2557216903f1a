# Ngā īmēra e kawe ana i te pūrongo ake, ki ngā rōpū he tiwhikete tā rātou; me ngā kōrero a ngā whārangi mō ēnei.

mail-report-subject = Pūrongo { $reference } mō { $body }
mail-report-subject-part = Pūrongo { $reference } mō { $body }, īmēra { $part } o te { $parts }
mail-report-below = Kei raro te pūrongo, kei te taha hoki o tēnei tuhinga hei PDF.
mail-report-attached = Kua tāpirihia te pūrongo ki tēnei īmēra hei PDF.
mail-report-parts = Ka tae mai i ngā īmēra { $parts }. Ko te tau { $part } tēnei.
mail-report-files-here = Ngā kōnae kei tēnei īmēra:
mail-report-files-elsewhere = Ngā kōnae kei ērā atu īmēra:
mail-report-files-desk = Ngā kōnae he nui rawa mō te īmēra, e tatari ana ki tō koutou tēpu:
mail-report-signed = He mea whakamuna tēnei īmēra ki tō koutou tiwhikete, he mea haina ki te kī o te tomokanga. Kei { $portal }/for-bodies te kī. Ko tōna tapumati ko { $fingerprint }
mail-report-readable = Kāore tēnei īmēra i whakamunatia: ka taea te pūrongo te pānui e te katoa ka āhei ki te huaki i tēnei pouaka īmēra. Kaua tētahi e pānui mēnā kāore e tika ana kia pānui ia, kaua hoki e tukua atu mā te īmēra.
mail-report-do = 2. Takiuru ki tō koutou tēpu, whakaūtia te kēhi, ka tuhi atu ki te kaituku pūrongo i reira. Kei reira hoki ngā mea ka tae mai ā muri ake.
mail-report-paper-title = Pūrongo { $reference }
mail-report-paper-heading = Pūrongo { $reference } mō { $body }
mail-report-paper-names = Ngā ingoa
mail-report-paper-signs = Kāore e taea te tā ētahi tohu i konei, pēnei i ngā kare ā-roto. Kei reira kē tā rātou nama, pēnei i te [U+1F614]. Kei te tuhinga o te īmēra rātou, he rite ki te mea i tuhia.
mail-report-paper-signs-desk = Kāore e taea te tā ētahi tohu i konei, pēnei i ngā kare ā-roto. Kei reira kē tā rātou nama, pēnei i te [U+1F614]. Kei tō koutou tēpu rātou, he rite ki te mea i tuhia.

report-mail-heading = Ngā kōrero a te īmēra ki a rātou
report-mail-notice = Ka kī noa te īmēra he mea e tatari ana ki tō rātou tēpu. Kāore he mea i tuhia e koe kei roto.
report-mail-openpgp = Kei te īmēra tō pūrongo me ngā kōnae, he mea raka kia taea anake e rātou te pānui. Ina puta atu, e kore e taea e mātou te tango mai. Ka puritia e rātou, me te mea nei kua huakina e rātou i konei.
report-mail-pdf = I runga i tāu i kōwhiri ai, kei te īmēra tō pūrongo hei PDF me ngā kōnae, ā, kāore i rakaina. Ka taea te pānui e te katoa ka āhei ki te huaki i tō rātou pouaka īmēra, e ngā tūmau īmēra hoki i te ara. Ka taea e rātou te tuku atu. Ina puta te īmēra, e kore e taea e mātou te tango mai. Ki te kore e puta i roto i te rā kotahi, ka kī noa ia he mea e tatari ana ki tō rātou tēpu.
report-mail-pdf-late = I kōwhiri koe kia tukuna hei PDF. Engari he tōmuri rawa te putanga o te īmēra e whai ake ana ki a rātou: kotahi te rā te roa rawa e tatari ai i konei te pūrongo ka taea te pānui. Nō reira ka kī noa te īmēra he mea e tatari ana ki tō rātou tēpu. Kāore he mea i tuhia e koe kei roto.
report-mail-choice = He aha ka taea te noho ki te īmēra ki a { $body }?
report-mail-choice-notice = Kī atu noa he pūrongo e tatari ana ki tō rātou tēpu (he haumaru ake)
report-mail-choice-notice-hint = Kāore he mea i tuhia e koe kei te īmēra. Ka takiuru rātou ki konei hei pānui.
report-mail-choice-pdf = Tukua āku i tuhi ai mā te īmēra, hei PDF ka taea te pānui
report-mail-choice-pdf-hint = Me ngā kōnae i kōwhiria e koe mā rātou. Ka taea te pānui e te katoa ka āhei ki te huaki i tō rātou pouaka īmēra, e ngā tūmau īmēra hoki i te ara, e tētahi rānei i waenganui i ētahi e rua mēnā kāore taua wāhanga i te rakaina. Ka taea e rātou te tuku atu. Ina puta atu, e kore e taea e mātou te tango mai.
report-mail-desk = He nui rawa ēnei kōnae mō te īmēra. E tatari ana ki te tēpu:

status-true-report-accepted = Kua whakaae tō rātou tūmau īmēra ki te īmēra kei roto tō pūrongo, he mea raka kia taea anake e rātou te pānui. Kāore anō tētahi kia kī mai kua pānuitia e rātou.
status-true-report-accepted-pdf = Kua whakaae tō rātou tūmau īmēra ki te īmēra kei roto tō pūrongo hei PDF. Kāore anō tētahi kia kī mai kua pānuitia e rātou.
status-true-report-not-mailed = Kāore te katoa o tō pūrongo i puta mā te īmēra. E tatari ana ki tō rātou tēpu, ka kīia atu e tētahi īmēra.
status-event-report_mailed = I whakaae tō rātou tūmau īmēra ki te īmēra kei roto tō pūrongo
status-event-report_mailed_pdf = I whakaae tō rātou tūmau īmēra ki te īmēra kei roto tō pūrongo hei PDF
status-event-report_not_mailed = Kāore tō pūrongo e haere mā te īmēra: e tatari ana ki tō rātou tēpu
status-withdraw-begun = I tīmata te puta o tētahi īmēra kei roto tō pūrongo. Tērā pea kei tō rātou pouaka īmēra, ā, e kore e taea e mātou te tango mai i reira. Mehemea kei a rātou, ka puritia e rātou mō te wā e kī ana ā rātou ake tikanga. Ka kīia atu e tono ana koe kia mutu rātou.
status-withdraw-mailed = Kua puta tō pūrongo mā te īmēra. E kore e taea e mātou te tango i te mea kei tō rātou pouaka īmēra. Ka puritia e rātou mō te wā e kī ana ā rātou ake tikanga, ka kīia atu e tono ana koe kia mutu rātou.
consent-begun = I tīmata te puta o tētahi īmēra kei roto tō pūrongo. Tērā pea kei tō rātou pouaka īmēra, me ngā mea i whakaaetia e koe kia mōhio rātou tae noa mai ki nāianei. Ka kīia atu ki a rātou ngā mea ka panonihia e koe.
consent-mailed = Kua puta tō pūrongo mā te īmēra. Ka mau tonu i a rātou ngā mea kei roto, ka kīia atu ki a rātou ngā mea ka panonihia e koe.

desk-event-report_mailed = I whakaae tō koutou tūmau īmēra ki te īmēra kei roto te pūrongo
desk-event-report_mailed_pdf = I whakaae tō koutou tūmau īmēra ki te īmēra kei roto te pūrongo hei PDF
desk-event-report_not_mailed = Kāore te pūrongo e haere mā te īmēra: ka pānuitia i konei

for-bodies-key = Te kī o ā mātou īmēra
for-bodies-key-text = Mēnā he tiwhikete OpenPGP tā koutou, ka taea ngā pūrongo te tuku mā te īmēra. He mea haina ēnei īmēra ki tētahi kī o tēnei tomokanga. Ko tōna tapumati:
for-bodies-key-link = Te kī ake
