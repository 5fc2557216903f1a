# The professions of directory/bodies.toml.

profession-sex_therapist = Kaihaumanu hōkakatanga / kaihaumanu hinengaro hōkakatanga
profession-counsellor = Kaiwhakamāherehere
profession-psychotherapist = Kaihaumanu hinengaro
profession-psychologist = Kaimātai hinengaro
profession-psychiatrist = Tākuta mate hinengaro
profession-marriage_family_therapist = Kaihaumanu takirua / mārena me te whānau
profession-social_worker = Tauwhiro
profession-medical_practitioner = Tākuta
profession-nurse = Nēhi
profession-occupational_therapist = Kaihaumanu ngangahau
profession-arts_therapist = Kaihaumanu toi
profession-addiction_practitioner = Kaimahi waipiro me te tarukino
profession-religious_counsellor = Kaiwhakamāherehere hāhi, whakapono rānei
profession-somatic_sexologist = Kaimātai hōkakatanga tinana / kaimahi tinana hōkakatanga
profession-surrogate_partner = Hoa whakakapi
profession-unregulated_practitioner = Kaitohutohu, kaiwhakaora, tētahi atu kaimahi rānei kāore e mōhiotia ana tōna rōpū
profession-unknown = Kāore au i te mōhio
