# The professions of directory/bodies.toml.

profession-sex_therapist = Sexothérapeute / thérapeute psychosexuel
profession-counsellor = Conseil psychologique (counselling)
profession-psychotherapist = Psychothérapeute
profession-psychologist = Psychologue
profession-psychiatrist = Psychiatre
profession-marriage_family_therapist = Thérapeute de couple, conjugal et familial
profession-social_worker = Travail social
profession-medical_practitioner = Médecin
profession-nurse = Soins infirmiers
profession-occupational_therapist = Ergothérapeute
profession-arts_therapist = Art-thérapeute
profession-addiction_practitioner = Spécialiste de l’alcool et des drogues
profession-religious_counsellor = Conseil pastoral ou religieux
profession-somatic_sexologist = Sexologue somatique / travail corporel sexologique
profession-surrogate_partner = Partenaire de substitution
profession-unregulated_practitioner = Coach, guérison ou autre pratique sans organisme connu
profession-unknown = Je ne sais pas
