# /desk/leave: a body takes its records along and leaves.

leave-link = Wehe i a Candour
leave-title = Tēpu
leave-heading = Wehe i a Candour
leave-intro = Ka kawea atu tō koutou rōpū katoa i konei, ehara i te mea ko koe anake. Mēnā he wā te mea e hiahiatia ana, whakatārewatia kē tō koutou rōpū: ka mau tonu ā koutou kēhi, kāore he mea hou e tae atu.
leave-pause = Whakatārewa kē
leave-means-keys = Ka whakangaromia ngā kī katoa o tō koutou rōpū. E kore e taea e tētahi te huaki i ā koutou kēhi i konei i muri iho, ahakoa ko koutou, ahakoa ko te hunga whakahaere i tēnei paetukutuku. Kua kore ngā kupu 24 i tā koutou pepa e huaki i tētahi mea.
leave-open = { $count ->
    [0] Kāore he kēhi e tuwhera ana, nō reira kāore tētahi e mahue ki te tatari.
    [1] Kotahi te kēhi e tuwhera tonu ana. Ka katia, ā, ka kīia atu ki te tangata nāna i tuhi, i tana whārangi, kua wehe koutou, me ngā mea kē atu ka taea e ia.
   *[other] E { $count } ngā kēhi e tuwhera tonu ana. Ka katia, ā, ka kīia atu ki ia tangata nāna i tuhi, i tana whārangi, kua wehe koutou, me ngā mea kē atu ka taea e ia.
}
leave-means-people = Ka takiputa ngā tāngata katoa o tēnei tēpu, kāore he wāhi mō rātou i konei.
leave-means-back = Ka taea te pōwhiri anō i a koutou ā muri ake. Ka tīmata koutou me ngā kī hou, me tētahi tēpu wātea.
leave-export-heading = I te tuatahi, kawea ā koutou mauhanga
leave-export-intro = He pūranga ZIP ia kōnae. Kei roto ngā kēhi katoa i huakina e tētahi i konei, kotahi hei tuhinga, kotahi hei raraunga, me ngā karere, ngā mea i mahia i tēhea rā, me ngā ingoa o te hunga i tēnei tēpu.
leave-export-files = Kāore i roto ngā kōnae a ngā kaipūrongo. Tiakina ia kōnae mai i tōna kēhi i mua i te wehe: e kore e taea e tētahi te huaki i konei i muri iho.
leave-export-warning = Ka taea e te tangata kei a ia te kōnae te pānui i ngā mea o roto. Tiakina anake ki te wāhi ka puritia e tō koutou rōpū ngā mauhanga muna, kaua ki te kōpaki tikiake e whakamahia ana e ētahi atu.
leave-unopened = { $count ->
    [1] Kotahi o ā koutou kēhi kāore anō kia huakina e tētahi, nō reira kāore i te kōnae. Huakina ki te tēpu i te tuatahi mēnā e hiahia ana koutou kia puritia.
   *[other] E { $count } o ā koutou kēhi kāore anō kia huakina e tētahi, nō reira kāore i te kōnae. Huakina ki te tēpu i te tuatahi mēnā e hiahia ana koutou kia puritia.
}
leave-export-part = Tiakina te kōnae { $count }
leave-export-messages = Karere
leave-export-timeline = Ngā mea i mahia
leave-confirm-heading = Kātahi ka wehe
leave-name = Patohia te ingoa o tō koutou rōpū
leave-button = Whakangaromia ngā kī, ka wehe
leave-fault-name = Patohia te ingoa kia rite tonu ki te mea i konei.
leave-fault-wrong = Kei te hē te kīanga huna, te waehere rānei. Kotahi te mahi a te waehere: tatari mō te mea e whai ake ana.
