# Support lines.

help-title = Tautoko
help-heading = Kōrero ki tētahi
help-lead = Ka whakarongo ēnei tāngata. Kāore koe e herea kia hoatu i tō ingoa, kia tuku pūrongo rānei, i konei, i reira rānei.
help-country = Kei hea koe?
help-country-none = Kōwhiria he whenua
help-show = Whakaaturia ngā waea āwhina
help-in = Tautoko i { $country }
help-more = He tautoko anō
help-anywhere = I ngā whenua maha
help-danger-heading = Mēnā kei te mōrearea tētahi ināianei
help-danger-text = Kāore tētahi i konei e pānui ana i tēnei i te ao, i te pō. Waea atu ki te nama ohotata.
help-danger-more = Ētahi atu waea āwhina
help-call = Waea
help-text = Pātuhi
help-hours = { $hours }
help-site = Te paetukutuku o { $name }
help-unchecked = Kāore anō mātou kia whai wāhi ki te tiro i tēnei nama me te ratonga.
help-as-of = I tirohia whānuitia tēnei rārangi i te { $day } mō te wā whakamutunga. Ka rerekē ngā nama me ngā hāora: ki te kore tētahi e whakautu, ngana ki tētahi atu.
help-traces = Ka kitea pea te waea i te pire waea me te rārangi waea. Ko te whārangi ka huakina e koe i reira, ka kitea pea i te rārangi o ngā whārangi i toro atu koe.
help-report = Mēnā e hiahia ana hoki koe ki te kōrero i te mea i pā mai, ka taea i konei.

support-kind-emergency = Mōrearea ināianei
support-kind-sexual_harm = Tūkinotanga taitōkai
support-kind-crisis = Wā taumaha, i ngā hāora katoa
support-kind-family_violence = Whakarekereke i te kāinga
support-kind-lgbtq = Hapori āniwaniwa
support-kind-youth = Rangatahi
support-kind-men = Tāne
support-kind-indigenous = Iwi taketake
support-kind-therapy_harm = I whara i te haumanu
support-kind-complaint_help = Āwhina ki te amuamu
support-kind-health = Hauora
support-kind-child_protection = He tamaiti e mōrearea ana
