# The operator's own words for the public: imprint, privacy, cost.

operator-texts-link = Āu kupu ake: ko wai, matatapu, utu
operator-texts-heading = Āu kupu ake mō te iwi
operator-texts-intro = Ka taea ēnei te pānui e te katoa, i te reo ka tuhia e koe. Ko tā te ture e tono ai ki a koe, kei te wāhi e noho nā koe te tikanga: tukuna kia tirohia.
operator-texts-plain = Kuputuhi noa: mā te rārangi wātea e tīmata he kōwae, ā, ka huri te wāhitau pēnei me https://example.org hei hono. Waiho te āpure kia wātea, kāore he mea e whakaaturia.
portal-text-imprint = Ko wai e whakahaere ana i tēnei
portal-text-imprint-hint = Tō wāhitau poutāpeta, tō rēhitatanga, kei a wai te haepapa mō tēnei wāhi. Kei runga kē tō ingoa ā-ture me te huarahi whakapā: nō ngā tautuhinga.
portal-text-privacy = Mō te whārangi matatapu
portal-text-privacy-hint = Ngā mea e mōhio ana koe anake: ko wai e manaaki ana i te tūmau, ko wai e kawe ana i āna īmēra, i ēhea whenua, me pātai ki a wai mō te tiaki raraunga, me amuamu ki hea.
portal-text-cost = Te utu mā tētahi rōpū
portal-text-cost-hint = Mō ngā rōpū e whakaaro ana ki te hono mai: te utu, te kore utu rānei, me ngā mea kei roto.
operator-texts-since = Ka pānuitia tēnei e te katoa mai i te { $day }.
operator-texts-look = Tirohia te whārangi
operator-texts-save = Tiaki
operator-texts-saved = Kua tiakina. Ka pānuitia e te katoa mai i nāianei.
operator-texts-long = He roa ake tērā i te { $most } pūāhua. Whakapotoa.
operator-texts-changed = I panonihia tēnei e tangata kē i a koe e tuhi ana. Kei konei tonu tāu. Ki te tiaki anō koe, ka riro te wāhi i tāu.
operator-texts-other = Koinei te mea kei reira ināianei:
operator-texts-altered = Ehara te mea kua rokirokitia i te mea i tuhia i konei, nō reira kāore e whakaaturia ki tētahi. Kimihia ko wai i āhei ki te pātengi raraunga, ka tuhi anō i tēnei.
operator-alert-portal-text-altered-title = I whakarerekētia tētahi o āu tuhinga ake
operator-alert-portal-text-altered-text = Ehara te mea kua rokirokitia i te mea i tuhia, nō reira kāore e whakaaturia ki tētahi. Kimihia ko wai i āhei ki te pātengi raraunga, ka tuhi anō i te tuhinga i raro i “Āu kupu ake”.
