# The professions of directory/bodies.toml.

profession-sex_therapist = Terapia sexual / terapia psicosexual
profession-counsellor = Consejería o counselling
profession-psychotherapist = Psicoterapia
profession-psychologist = Psicología
profession-psychiatrist = Psiquiatría
profession-marriage_family_therapist = Terapia de pareja, matrimonial y familiar
profession-social_worker = Trabajo social
profession-medical_practitioner = Medicina
profession-nurse = Enfermería
profession-occupational_therapist = Terapia ocupacional
profession-arts_therapist = Arteterapia
profession-addiction_practitioner = Atención en alcohol y drogas
profession-religious_counsellor = Consejería pastoral o religiosa
profession-somatic_sexologist = Sexología somática / trabajo corporal sexológico
profession-surrogate_partner = Pareja sustituta
profession-unregulated_practitioner = Coach, sanación u otra práctica sin organismo conocido
profession-unknown = No lo sé
