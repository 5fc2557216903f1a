# What kinds of thing can happen, how serious they would be, and the guide "was this okay?". The English is directory/taxonomy.toml.
# Numbers (example-1, guide-does-1 …) follow the order of that file.

# ---- how serious
severity-critical = Tino taumaha – kei te mōrearea pea tētahi, he hara pea kua mahia
severity-critical-target = tirohia i te rā tonu; ko te haumaru i te tuatahi
severity-serious = Taumaha – he takahanga mārama i ngā rohe ngaio
severity-serious-target = i roto i ngā rā mahi e 2
severity-moderate = He take āwangawanga ka whara pea te tangata
severity-moderate-target = i roto i ngā rā mahi e 5
severity-low = He māharahara, he pātai rānei
severity-low-target = i roto i ngā rā mahi e 10

# ---- groups
group-sexual = Ngā mahi taihemahema
group-boundary = Te ranu i ngā tūnga, te takahi rānei i ngā rohe whaiaro
group-exploitation = Te whai painga mōna ake
group-consent = Te pēhi me te kore whakaaetanga
group-privacy = Te matatapu me ngā mauhanga
group-respect = Te whakatoihara me te whakaiti
group-honesty = Te pono mō te whakangungu me ngā tikanga mahi
group-care = Te maimoa ngoikore, kāore rānei i te haumaru
group-process = Te hāpai i ngā amuamu
group-child = Tamariki me ngā rangatahi
group-other = He mea kē

# ---- kinds
violation-sexual_contact = Te pānga taihemahema
violation-sexual_contact-question = I pā tētahi mahi taihemahema i waenganui i a kōrua ko te kaihaumanu?
violation-sexual_contact-meaning = I pā te kaihaumanu ki a koe i runga i te taihemahema, i moe kōrua, i meinga rānei koe kia pā ki a ia i runga i te taihemahema. Kāore rawa tēnei e tika, ahakoa i whakaae koe, ahakoa nāu i tīmata.
violation-sexual_contact-example-1 = te kihi i te hui
violation-sexual_contact-example-2 = te moe tahi i te tari, i te kāinga, i te ipurangi rānei me te kāmera
violation-sexual_contact-example-3 = te pānga taihemahema e kīia ana he wāhanga o te haumanu

violation-sexual_relationship_former_client = He hononga taihemahema, he whaiāipo rānei, i muri i te haumanu
violation-sexual_relationship_former_client-question = I tīmata tētahi hononga taihemahema, hononga whaiāipo rānei i muri i te mutunga o te haumanu?
violation-sexual_relationship_former_client-meaning = I tīmata te kaihaumanu ki te whaiāipo, ki te moe rānei ki a koe i muri i tō mutunga hei kiritaki.
violation-sexual_relationship_former_client-example-1 = i tīmata e rua wiki i muri i te hui whakamutunga
violation-sexual_relationship_former_client-example-2 = i whakamutua te haumanu kia tīmata ai te hononga

violation-sexualised_talk = Ngā kupu taihemahema, te whakapoapoa, te whakatīwheta rānei
violation-sexualised_talk-question = I kōrero taihemahema ia, i whakapoapoa, i tono rānei i a koe kia puta tahi kōrua?
violation-sexualised_talk-meaning = I kōrero te kaihaumanu mō tō tinana, mō tana ake mahi moe rānei, i whakapoapoa, i tono i a koe kia puta tahi kōrua, i pātai rānei i ngā pātai taihemahema kāore e pā ana ki te take i haere ai koe.
violation-sexualised_talk-example-1 = ngā kōrero mō tō tinana
violation-sexualised_talk-example-2 = te kōrero ki a koe i ana moemoeā taihemahema
violation-sexualised_talk-example-3 = ngā karere taihemahema i te pō
violation-sexualised_talk-example-4 = te tono kia puta tahi hei whaiāipo

violation-nudity_request = I tonoa kia tango kākahu, i tango kākahu rānei te kaihaumanu
violation-nudity_request-question = I tonoa koe kia tango i ō kākahu, i tango kākahu rānei te kaihaumanu?
violation-nudity_request-meaning = I tonoa koe kia tango kākahu, kia whakaatu i ētahi wāhanga o tō tinana, kia tuku whakaahua huna o te tinana rānei, i pērā rānei te kaihaumanu.
violation-nudity_request-example-1 = te tango kākahu ‘kia mōhio ai ki te tinana’
violation-nudity_request-example-2 = te tono kia whakaaturia ngā taihema i te ataata
violation-nudity_request-example-3 = te tono whakaahua huna hei mahi kāinga me tuku atu

violation-observed_sexual_activity = I tonoa kia mahi i tētahi mea taihemahema me te mātakihia
violation-observed_sexual_activity-question = I tonoa koe kia mahi i tētahi mea taihemahema me tana mātakitaki mai?
violation-observed_sexual_activity-meaning = I tono te kaihaumanu ki a koe, ki a kōrua ko tō hoa rangatira rānei, kia mahi taihemahema i mua i a ia, ā-tinana, mā te kāmera rānei.
violation-observed_sexual_activity-example-1 = i tonoa te tokorua kia whakaatu i tētahi mahi i te rūma
violation-observed_sexual_activity-example-2 = i tonoa koe kia titoitoi i te waea ataata

violation-recording_intimate = Te hopu huna, te hopu i ngā mea tapu o te tinana
violation-recording_intimate-question = I hopukina, i puritia, i tuaritia rānei tētahi mea matatapu me te kore i whakaae koe?
violation-recording_intimate-meaning = I hopukina, i puritia, i tuaritia rānei ngā hui, ngā whakaahua huna rānei o te tinana me te kore whakaaetanga mārama nāu.
violation-recording_intimate-example-1 = he kāmera huna
violation-recording_intimate-example-2 = he hopu mata o tētahi hui ataata
violation-recording_intimate-example-3 = te whakawehi ka tuaritia ngā whakaahua

violation-touch_without_consent = Te pā kāore i hiahiatia
violation-touch_without_consent-question = I pā ia ki a koe i a koe kāore i hiahia, me te kore rānei e pātai?
violation-touch_without_consent-meaning = I awhi, i pupuri, i mirimiri, i pā rānei te kaihaumanu ki a koe i a koe kāore i hiahia, kāore rānei i pātai i te tuatahi.
violation-touch_without_consent-example-1 = he awhi roa kāore i taea e koe te whakahē
violation-touch_without_consent-example-2 = he ringa ki te kūhā
violation-touch_without_consent-example-3 = te mirimiri i te wā o te haumanu kōrero

violation-surrogacy_as_therapy = I tukuna te moe, te ‘mahi tinana’ rānei hei haumanu
violation-surrogacy_as_therapy-question = I tukuna e ia te moe, te mirimiri, te “mahi tinana” rānei hei haumanu?
violation-surrogacy_as_therapy-meaning = I kī te kaihaumanu māna e noho hei hoa moe hei whakaharatau, i kīia rānei te hoa moe whakakapi, te mirimiri taihemahema, te mahi tinana rānei he haumanu hōkakatanga noa.
violation-surrogacy_as_therapy-example-1 = ‘Ka taea e au te noho hei hoa moe whakakapi mōu’
violation-surrogacy_as_therapy-example-2 = te tono utu anō mō ngā hui pā ā-ringa
violation-surrogacy_as_therapy-example-3 = te akiaki kia haere ki te hoa moe whakakapi i kōwhiria e te kaihaumanu

violation-dual_relationship = Te hononga ranu (hoa, rangatira mahi, pakihi, hoa noho …)
violation-dual_relationship-question = Ko ia hoki tō hoa, tō rangatira mahi, tō kaiako, te rangatira o tō whare, tō hoa pakihi rānei?
violation-dual_relationship-meaning = Ko te kaihaumanu hoki tō hoa, tō kaituku mahi, tō kaiako, te rangatira o tō whare, tō hoa pakihi, he hononga whānau rānei, ā, i raru ai tō maimoatanga.
violation-dual_relationship-example-1 = i tuku mahi ki a koe māna
violation-dual_relationship-example-2 = i pōwhiri i a koe ki ngā pāti
violation-dual_relationship-example-3 = e haumanu ana i a kōrua ko tō hoa o mua me te kore e kī ki a koe

violation-grooming_pattern = He hipanga iti i takahi i te rohe, he atawhai motuhake
violation-grooming_pattern-question = I takahia haeretia te rohe i ngā hipanga iti, i meatia rānei koe he tangata motuhake?
violation-grooming_pattern-meaning = I rerekē haere ngā mea: he roa ake ngā hui, he hui kore utu, he koha, he mea huna, he karere i te pō, ‘he tangata motuhake koe’, he tūtaki i waho.
violation-grooming_pattern-example-1 = i nekehia ngā hui ki te pō i te wā kāore he tangata kē i reira
violation-grooming_pattern-example-2 = i tono kia noho huna ngā mea
violation-grooming_pattern-example-3 = i kī kāore he tangata kē e mārama ana ki a koe

violation-therapist_self_disclosure = Nō te kaihaumanu kē te kaupapa o ngā hui
violation-therapist_self_disclosure-question = I huri ngā hui hei kōrero mō te kaihaumanu?
violation-therapist_self_disclosure-meaning = I whakamahi te kaihaumanu i ō hui mō ōna ake raruraru, kare ā-roto, hiahia rānei.
violation-therapist_self_disclosure-example-1 = i kōrero mō tana tokorau mō te nuinga o te hāora
violation-therapist_self_disclosure-example-2 = i tono kia whakamārie koe i a ia

violation-out_of_hours_contact = Te whakapā i waho i ngā hui i rangona te hē
violation-out_of_hours_contact-question = I whakapā ia ki a koe i waho i ngā hui mā tētahi āhua i rangona te hē?
violation-out_of_hours_contact-meaning = He waea, he karere, he whakapā mā te pāhopori, he toronga rānei kāore e pā ana ki ngā wā hui, ki te tautoko i whakaaetia rānei.
violation-out_of_hours_contact-example-1 = te pātuhi i te pō
violation-out_of_hours_contact-example-2 = te whai i a koe i te pāhopori
violation-out_of_hours_contact-example-3 = te haere mai ki tō kāinga, ki tō mahi rānei

violation-financial_exploitation = Te moni, te koha, te mahi utu kore
violation-financial_exploitation-question = He take moni, he take koha, he mahi rānei i mahia e koe māna?
violation-financial_exploitation-meaning = I nui rawa te utu a te kaihaumanu, i nama moni, i tango koha nui, i meinga koe kia mahi utu kore, i akiaki rānei i a koe kia hoko mea.
violation-financial_exploitation-example-1 = he moni i nama i tētahi kiritaki
violation-financial_exploitation-example-2 = he tau i utua i mua, kāore i whakahokia
violation-financial_exploitation-example-3 = he mahi utu kore

violation-insurance_fraud = He nama teka, he kerēme teka
violation-insurance_fraud-question = I tuku nama, i kerēme rānei ia mō tētahi mea kāore i mahia?
violation-insurance_fraud-meaning = I tukuna he nama mō ngā hui kāore i tū, i kerēmetia rānei te inihua, a ACC rānei, mō te mea kē.
violation-insurance_fraud-example-1 = he nama mō ngā hui i whakakorea
violation-insurance_fraud-example-2 = i tono kia hainatia e koe ngā puka wātea

violation-emotional_control = Te whakahaere, te whakawehi, te mea rānei kia whirinaki koe
violation-emotional_control-question = I whakahaere ia i a koe, i whakawehi i a koe, i meinga rānei koe kia whakaaro e kore e taea te wehe?
violation-emotional_control-meaning = I whakahaere te kaihaumanu i ō whiringa, i motuhia koe i te tangata, i whakawehi i a koe, i meinga rānei koe kia whakaaro e kore e taea te wehe.
violation-emotional_control-example-1 = i kī kia mutu te kite i ō hoa
violation-emotional_control-example-2 = ‘ka pakaru koe ki te kore au’
violation-emotional_control-example-3 = te whakawehi ka kōrerotia ki ētahi atu ngā mea i kī ai koe

violation-no_informed_consent = Kāore i kīia ka aha, kāore rānei i pātaihia
violation-no_informed_consent-question = I mahia tētahi mea me te kore e kī atu ka aha, me te kore rānei e pātai ki a koe?
violation-no_informed_consent-meaning = Kāore i kīia atu ki a koe te āhua o te haumanu, ōna mōrearea, te utu, ngā tepe rānei o te matatapu, i mahia rānei tētahi mea me te kore e pātai ki a koe.
violation-no_informed_consent-example-1 = he tikanga hou i whakamātauria me te kore whakamārama
violation-no_informed_consent-example-2 = i tāpirihia he tauira, he hopu rānei me te kore e pātai
violation-no_informed_consent-example-3 = kāore he whakamārama mō te noho muna

violation-coerced_disclosure = I pēhia kia kōrero i tua atu i tō hiahia
violation-coerced_disclosure-question = I pēhia koe kia kōrero i tua atu i tō hiahia?
violation-coerced_disclosure-meaning = I pēhia koe kia whāki i ngā taipitopito taihemahema, i ngā mea mamae rānei i mua i tō rite, kāore rānei e pā ana ki ō whāinga.
violation-coerced_disclosure-example-1 = i pātai tonu i ngā taipitopito o te tūkino i muri i tō kī kāo
violation-coerced_disclosure-example-2 = kāore i haere tonu ki te kore koe e whakaahua i ngā mahi moe

violation-coerced_homework = I pēhia ki ngā mahi taihemahema
violation-coerced_homework-question = I pēhia koe ki ngā mahi taihemahema?
violation-coerced_homework-meaning = I pēhia koe kia mahi i ngā mahi taihemahema, kia kōrero taipitopito rānei mō aua mahi, i a koe kāore i hiahia.
violation-coerced_homework-example-1 = i kīia kia moe ki te hoa rangatira hei mahi kāinga i muri i tō whakahē
violation-coerced_homework-example-2 = i meinga kia whakaaro i hinga koe
violation-coerced_homework-example-3 = he mahi i whakaritea i te rūma

violation-ignored_withdrawal = Kāore i tuku kia mutu koe
violation-ignored_withdrawal-question = I hiahia koe kia mutu, kāore ia i tuku?
violation-ignored_withdrawal-meaning = I hiahia koe kia mutu, kia huri kaihaumanu, kia whakakore rānei i tō whakaaetanga, kāore te kaihaumanu i whakaae.
violation-ignored_withdrawal-example-1 = i whakarite tonu i ngā hui
violation-ignored_withdrawal-example-2 = i whakawehi ki ngā utu, ki ngā mauhanga rānei mēnā ka wehe koe

violation-confidentiality_breach = I kōrero ki ētahi atu i ō kōrero
violation-confidentiality_breach-question = I kōrero ia ki ētahi atu i ngā mea i kī ai koe?
violation-confidentiality_breach-meaning = I kōrero te kaihaumanu ki tētahi mōu, mō ō hui rānei, me te kore whakaaetanga nāu, me te kore take ā-ture.
violation-confidentiality_breach-example-1 = i kōrero ki tō hoa rangatira
violation-confidentiality_breach-example-2 = i ngautuarā ki tētahi hoa mahi, ki te hāhi rānei
violation-confidentiality_breach-example-3 = i whakairi kōrero mōu ki te ipurangi

violation-records_privacy = Ngā mauhanga ngoikore, ngā raraunga kāore i te haumaru
violation-records_privacy-question = I hē, i ngaro, kāore rānei i haumaru ana tuhipoka mōu, kāore rānei i tukuna kia kite koe?
violation-records_privacy-meaning = I ngaro, i hē ngā tuhipoka, i waiho ki te wāhi e taea ai e ētahi atu te pānui, i makere rānei, kāore rānei i whakaaetia tō tono kape.
violation-records_privacy-example-1 = kāore rawa he tuhipoka
violation-records_privacy-example-2 = i whakahētia tō tono kia kite i tō kōnae
violation-records_privacy-example-3 = he hui i tētahi taupānga kāore i te haumaru
violation-records_privacy-example-4 = i rerenga atu ngā raraunga

violation-no_confidentiality_limits = Kāore i whakamārama i ngā tepe o te matatapu
violation-no_confidentiality_limits-question = Kāore ia i whakamārama āhea ia me kōrero pea ki tangata kē?
violation-no_confidentiality_limits-meaning = Kāore i kīia atu ki a koe i te tīmatanga āhea te kaihaumanu me kōrero pea ki tangata kē.
violation-no_confidentiality_limits-example-1 = i ohorere koe i tētahi pūrongo ki tētahi atu tari
violation-no_confidentiality_limits-example-2 = he haumanu tokorua kāore he tikanga mō ngā mea huna

violation-discrimination = I whakawāngia, i kino rānei te mahi ki a koe nā te mea ko koe tonu
violation-discrimination-question = I whakawāngia koe, i kino rānei te mahi ki a koe nā te mea ko koe tonu?
violation-discrimination-meaning = I whakawāngia, i tāwaia, i kino ake rānei te mahi ki a koe nā tō hōkakatanga, tō ira tangata, te āhua o ō hononga, tō ahurea, tō whakapono, tō hauātanga, tō tinana, tō mahi rānei.
violation-discrimination-example-1 = i kīia he mate te kink, te polyamory rānei
violation-discrimination-example-2 = i āta hē te karanga i tō ira
violation-discrimination-example-3 = te whakaiti i ngā uara, i te reo rānei o te Māori

violation-conversion_practice = I ngana kia huri i tō hōkakatanga, i tō ira rānei
violation-conversion_practice-question = I ngana ia kia huri i tō hōkakatanga, i tō ira rānei?
violation-conversion_practice-meaning = I ngana te kaihaumanu kia huri, kia pēhi rānei i tō hōkakatanga, i tō tuakiri ira, i tō whakaatu rānei i aua mea.
violation-conversion_practice-example-1 = he hui kia ‘tika’ ai te hōkakatanga
violation-conversion_practice-example-2 = he karakia, he mahi rānei kia mutu ai te irawhiti
violation-conversion_practice-example-3 = i kīia ka taea te rongoā

violation-cultural_harm = Kāore i arohia te ahurea, te reo, te whānau rānei
violation-cultural_harm-question = I whakaiti ia, kāore rānei ia i aro ki tō ahurea, ki tō reo, ki tō whakapono, ki tō whānau rānei?
violation-cultural_harm-meaning = Kāore i arohia, i whakaitihia rānei tō ahurea, tō whakapono, tō reo, tō tūnga rānei i te whānau, i whakakāhoretia rānei te kaiwhakamāori ā-waha, te tangata tautoko rānei.
violation-cultural_harm-example-1 = i whakakāhore i tētahi tangata tautoko
violation-cultural_harm-example-2 = kāore i aro ki ngā tikanga
violation-cultural_harm-example-3 = i whakakata mō te mita o tō reo

violation-misrepresented_credentials = He teka, kāore rānei he raihana
violation-misrepresented_credentials-question = I kī ia kua rēhitatia, kua raihanatia, he mema rānei ia, engari kāore?
violation-misrepresented_credentials-meaning = I kī te tangata kua rēhitatia, kua raihanatia, kua whakamanahia, he mema rānei ia, engari kāore, i whakamahi rānei i tētahi taitara kua rāhuitia.
violation-misrepresented_credentials-example-1 = he tiwhikete AASECT teka
violation-misrepresented_credentials-example-2 = he raihana nō whenua kē i whakamahia hei raihana o konei
violation-misrepresented_credentials-example-3 = he ‘kaimātai hinengaro’ kāore i te rēhita

violation-vague_qualifications = Kāore e whakautu pātai mō te whakangungu
violation-vague_qualifications-question = I karo ia i ō pātai mō tana whakangungu?
violation-vague_qualifications-meaning = I karo te kaihaumanu i ngā pātai mō te whakangungu, te tirohanga ngaio, te inihua, ngā tikanga mahi, mō te rōpū rānei nōna ia.
violation-vague_qualifications-example-1 = ‘whakapono mai, he rau ngā tāngata kua āwhinatia e au’
violation-vague_qualifications-example-2 = kāore he ingoa o tētahi kāhui
violation-vague_qualifications-example-3 = i riri i te pātaihanga

violation-false_claims = He kī taurangi teka, he maimoa kāore anō kia kitea te hua
violation-false_claims-question = I kī taurangi ia ka ora koe, i hoko atu rānei i tētahi mea kāore anō kia kitea te hua me te kī kua kitea?
violation-false_claims-meaning = He kī taurangi ka ora, he arotake teka, he tikanga rānei kāore he taunakitanga e kīia ana kua kitea te hua.
violation-false_claims-example-1 = he kī taurangi ka kitea te hua i ngā hui e 3
violation-false_claims-example-2 = i kīia kia mutu te kai rongoā

violation-outside_competence = I mahi i tua atu i ōna pūkenga
violation-outside_competence-question = I tango ia i tētahi mahi kāore ia i whakangungua?
violation-outside_competence-meaning = I tango te kaihaumanu i ngā raruraru kāore ia i whakangungua, kāore rānei i tono i a koe ki tētahi atu i te wā e hiahia ana koe ki te tākuta, ki tētahi atu āwhina rānei.
violation-outside_competence-example-1 = i mahia te mate tinana anō nei he mate hinengaro
violation-outside_competence-example-2 = kāore i tukuna ki tētahi atu mō te pāmamae, mō te whara i a ia anō rānei

violation-retraumatising_care = He tere rawa, he tikanga whakawhara
violation-retraumatising_care-question = I tere rawa ia, i whakamahi rānei i ngā tikanga i whara ai koe?
violation-retraumatising_care-meaning = I whakamahia ngā tikanga i taumaha rawa mōu, me te kore e tiaki i te pāmamae, i te tere, i te haumaru rānei.
violation-retraumatising_care-example-1 = i ākina kia rongo anō i tētahi tūkinotanga
violation-retraumatising_care-example-2 = kāore i aro ki te mataku, ki te wā rānei i kore ai koe e oreore

violation-abandonment = I whakarērea me te kore whakatūpato
violation-abandonment-question = I mutu ohorere ia, ka waiho i a koe me te kore āwhina?
violation-abandonment-meaning = I whakamutua ohoreretia te haumanu, kāore he take, he mahere mutunga, he tono rānei ki tētahi atu, i te wā e hiahia āwhina tonu ana koe.
violation-abandonment-example-1 = i ngaro noa i muri i tētahi whākinga
violation-abandonment-example-2 = i whakamutua mā te pātuhi i muri i tō pātai mō ngā rohe

violation-ignored_risk = Kāore i aro ki te mōrearea ki a koe, ki tētahi atu rānei
violation-ignored_risk-question = I kōrero koe ki a ia mō tētahi mōrearea, kāore ia i mahi i tētahi mea?
violation-ignored_risk-meaning = I kōrero koe ki te kaihaumanu mō tētahi mōrearea nui, kāore he mea i mahia.
violation-ignored_risk-example-1 = kāore i aro ki ngā whakaaro whakamomori
violation-ignored_risk-example-2 = kāore i aro ki te whakarekereke a te hoa rangatira i te haumanu tokorua

violation-intoxication_impairment = He haurangi, kei te whakamahi whakapōauau, kei te māuiui rānei i te mahi
violation-intoxication_impairment-question = I āhua haurangi ia, i raro i te whakapōauau, i māuiui rawa rānei ki te mahi?
violation-intoxication_impairment-meaning = I āhua haurangi te kaihaumanu, i raro i te whakapōauau, i māuiui rawa rānei kia haumaru tana mahi.
violation-intoxication_impairment-example-1 = i haunga waipiro
violation-intoxication_impairment-example-2 = i moe
violation-intoxication_impairment-example-3 = i tuku whakapōauau, i tuku ‘rongoā’ rānei i te hui

violation-supervisee_exploitation = Te tūkino i tētahi tauira, ākonga, tangata rānei e tirohia ana
violation-supervisee_exploitation-question = I mahia tēnei e tētahi kaitirotiro ngaio, kaiwhakangungu rānei ki tētahi e whakangungua ana e ia?
violation-supervisee_exploitation-meaning = I mahi taihemahema, i whakatīwheta, i whai painga rānei tētahi kaitirotiro ngaio, kaiwhakangungu rānei i tētahi ākonga, tauira, tangata rānei e tirohia ana e ia.
violation-supervisee_exploitation-example-1 = te pēhi kia moe mō te pūrongo pai
violation-supervisee_exploitation-example-2 = te whakamahi i te haumanu whakangungu hei ngautuarā

violation-retaliation = I whiua mō te kōrero
violation-retaliation-question = I whiua, i whakawehia rānei koe nā te mea i kōrero koe?
violation-retaliation-meaning = I muri i tō pātai, i tō amuamu rānei, i whakawehi, i whakamā, i hāmene, i hura rānei te kaihaumanu i a koe, i whakapā rānei ki a koe, i whakamutua rānei tō maimoatanga.
violation-retaliation-example-1 = he karere kohukohu i muri i te amuamu
violation-retaliation-example-2 = te whakawehi ka hāmenetia mō te ngautuarā
violation-retaliation-example-3 = i kī ki ētahi atu kāore koe i te tau

violation-no_complaints_process = Kāore he huarahi amuamu, kāore rānei i arohia te amuamu
violation-no_complaints_process-question = Kāore he huarahi hei amuamu, kāore rānei tētahi i whakautu?
violation-no_complaints_process-meaning = Kāore i kīia atu ki a koe me pēhea te amuamu, kāore rānei i arohia te amuamu ki te whare mahi.
violation-no_complaints_process-example-1 = kāore he kaupapahere
violation-no_complaints_process-example-2 = he marama maha kāore he whakautu
violation-no_complaints_process-example-3 = i kīia kāore e whakaaetia ngā amuamu

violation-contact_with_minor = I roto tētahi tamaiti, rangatahi rānei
violation-contact_with_minor-question = I roto tētahi i raro i te 18 tau?
violation-contact_with_minor-meaning = I mahi taihemahema te kaihaumanu ki tētahi i raro i te 18 tau, i whakatīwheta, i takahi rānei i ngā rohe ki a ia, i meinga rānei tētahi tamaiti kia mōrearea.
violation-contact_with_minor-example-1 = he karere taihemahema ki tētahi kiritaki 15 te pakeke
violation-contact_with_minor-example-2 = i tūtaki takitahi ki tētahi taiohi i waho i ngā hui
violation-contact_with_minor-example-3 = i whara te tamaiti a tētahi kiritaki

violation-other_unsure = He mea kē, kāore rānei au i te mōhio
violation-other_unsure-question = He mea kē, kāore rānei koe i te mōhio?
violation-other_unsure-meaning = I rongo koe i te hē, kāore koe e mōhio he aha te ingoa. Kāore e herea kia mōhio koe ki te kupu tika kia tuku pūrongo ai.

# ---- the guide: what therapy involves
guide-does-1 = Kōrero. Ko te haumanu hōkakatanga he kōrero, he whakaaro, he whakamahere.
guide-does-2 = Ka tukuna māu e kōwhiri te ara, te tere me ngā mea ka kōrerohia e koe.
guide-does-3 = Ka whakamārama i te matatapu, me ōna tepe, i te tīmatanga.
guide-does-4 = Ka tūtohu mahi hei mahi māu i tō wā ake, i te wāhi matatapu, mēnā anake e hiahia ana koe.
guide-does-5 = Ka tuku kia mutu koe, kia huri rānei i ō whakaaro i ngā wā katoa.
guide-does-6 = Ka whakautu i ngā pātai mō te whakangungu, ngā tikanga mahi, te tirohanga ngaio, me te rōpū nōna ia.
guide-does-7 = Ka manaaki i tō tuakiri, tō hōkakatanga, tō ahurea me te āhua o ō hononga.
guide-does-8 = He uaua i ētahi wā. Ehara te whakapātaritari me te kore hāneanea i te kore haumaru.
guide-does-9 = Ka whakauru mai i tō hoa rangatira, mēnā kōrua tahi e whakaae ana.
guide-does-10 = Ka tono i a koe ki te tākuta mēnā he take tinana pea.

# ---- the guide: what therapy does not involve
guide-does-not-1 = Te pā taihemahema ki a koe, te moe rānei ki a koe.
guide-does-not-2 = Te tono kia tango koe i ō kākahu.
guide-does-not-3 = Te mātakitaki i a koe, i tō hoa rangatira rānei e mahi taihemahema ana, i te rūma, mā te kāmera rānei.
guide-does-not-4 = Te noho hei hoa moe mōu, hei hoa moe whakakapi rānei.
guide-does-not-5 = Te pēhi i a koe kia kōrero taipitopito i mua i tō rite.
guide-does-not-6 = Te kōrero ki ētahi atu mōu me te kore i whakaae koe, hāunga mēnā e kī ana te ture, kei te tino mōrearea rānei tētahi.
guide-does-not-7 = Te kī he mate tō hōkakatanga, tō ira, ō hononga rānei, te ngana rānei kia hurihia.
guide-does-not-8 = Te mahi tahi ki a koe i te hui i ngā mahi ā-tinana, taihemahema rānei.

# ---- the guide: signs to look at
red-flag-1 = Ka tīwhiri mai mō te pānga ā-tinana.
red-flag-2 = Kāore e mārama ana kōrero mō te whakangungu, kāore rānei e kitea ia i tētahi rēhita.
red-flag-3 = Kāore e whakautu pātai, ka riri rānei ina pātai koe.
red-flag-4 = Ka tono kia huna koe i tētahi mea.
red-flag-5 = Ka roa ake, ka tōmuri ake ngā hui, ka kore utu, ka neke rānei ki wāhi kē, kāore he take mārama.
red-flag-6 = Ka kōrero mō tana ake mahi moe, ka whakamihi rānei i tō tinana.
red-flag-7 = Ka karere ki a koe i te pō, ka whakapā rānei ki a koe i te pāhopori.
red-flag-8 = Ka kī ki a koe me aha, kāore e mahi tahi ki a koe, ka kī rānei e kore koe e ora ki te kore ia.
red-flag-9 = Ka tuku mahi ‘pā ā-ringa’, mirimiri, ka kī rānei māna e noho hei hoa whakaharatau mōu.
red-flag-10 = E rongo ana koe e kore e taea te kī kāo.

# ---- the guide: questions without a simple answer
grey-area-1-question = I pātai taipitopito taku kaihaumanu mō taku mahi moe.
grey-area-1-answer = He maha ngā wā e pai ana i te haumanu hōkakatanga, mēnā e pā ana ki ō whāinga, i kīia atu he aha ai, ā, ka taea te kī kāo. Kāore i te pai mēnā te āhua nei mō te kaihaumanu, ka haere tonu rānei i muri i tō kī kia mutu.
grey-area-2-question = I hoatu taku kaihaumanu i ngā mahi pā hei mahi mā māua i te kāinga.
grey-area-2-answer = He pai pea: he mahi mā te tokorua i te kāinga, i te wāhi matatapu, nā kōrua i kōwhiri. Kāore i te pai i te hui, i te kāmera, mēnā rānei i pēhia koe.
grey-area-3-question = I awhi taku kaihaumanu i ahau.
grey-area-3-answer = Ka tuku awhi ētahi kaihaumanu i te wā uaua mēnā e mārama ana tō hiahia. Kāore i te pai mēnā kāore koe i pātaihia, kāore i taea te whakahē, he mahi auau, he awhi taupiri rānei. Kāore te haumanu hōkakatanga ake e whakamahi i te pā.
grey-area-4-question = I whai whakaaro aroha ahau ki taku kaihaumanu, nāku rānei i tīmata.
grey-area-4-answer = He mea noa te whai kare ā-roto. Mā te kaihaumanu e tiaki te rohe i ngā wā katoa. Ehara i a koe te hē.
grey-area-5-question = I tirohia taku tinana e taku tākuta, e taku kaikōmiri o te papatoiake rānei.
grey-area-5-answer = He maimoa hauora tika pea te tirohanga tinana, me te whakaaetanga, te take, me tētahi hei hoa i te rūma mēnā e hiahiatia ana. Ehara i te wāhanga o te haumanu kōrero. Mēnā i rongo koe i te hē, ka taea tonu te pātai, te tuku pūrongo rānei.
grey-area-6-question = I kite ahau i tētahi hoa moe whakakapi, i tētahi kaimahi tinana hōkakatanga rānei, ehara i te kaihaumanu hōkakatanga.
grey-area-6-answer = He mahi kē tērā, he pā pea ka whakaaetia i mua. Ka taea tonu te tuku pūrongo mō te takahi i te whakaaetanga, mō te teka he aha te mahi, mō te kaihaumanu rānei i pēhi i a koe kia haere ki reira.
grey-area-7-question = I kōrero taku kaihaumanu ki tētahi nā te mea i whakaaro ia kei te mōrearea ahau, tētahi atu rānei.
grey-area-7-answer = Ka whakaaetia pea tēnei, ka herea rānei e te ture. Ko te tikanga ka kīia atu ki a koe. Mēnā e whakaaro ana koe i hipa rawa, ka taea te pātai ki te rōpū waeture matatapu, ki te rōpū rānei.
grey-area-8-question = Kua mutu, engari kei te pōuri tonu ahau, kāore au i te tino mōhio he aha ai.
grey-area-8-answer = Ka taea te tuhi i te mea i pā, ka whakatau ā muri ake. Kāore koe e herea kia tuku.
