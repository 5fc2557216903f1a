# The professions of directory/bodies.toml.

profession-sex_therapist = معالجة جنسية / معالجة نفسية جنسية
profession-counsellor = إرشاد نفسي
profession-psychotherapist = علاج نفسي
profession-psychologist = علم النفس
profession-psychiatrist = طب نفسي
profession-marriage_family_therapist = علاج الأزواج والزواج والأسرة
profession-social_worker = عمل اجتماعي
profession-medical_practitioner = طب
profession-nurse = تمريض
profession-occupational_therapist = علاج وظيفي
profession-arts_therapist = علاج بالفنون
profession-addiction_practitioner = مساعدة في الكحول والمخدرات
profession-religious_counsellor = إرشاد ديني أو رعوي
profession-somatic_sexologist = علم الجنس الجسدي / عمل جسدي جنسي
profession-surrogate_partner = شريك بديل
profession-unregulated_practitioner = تدريب أو مداواة أو ممارسة أخرى بلا جهة معروفة
profession-unknown = لا أعرف
