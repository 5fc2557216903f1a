# Kinds of violation, their groups and tiers, and the guide "was this okay?". Its English is directory/taxonomy.toml.
# Numbers follow the order of that file: violation-<id>-example-1 is the first of its examples, guide-does-1 the first [[guide_does]], and so on.

severity-critical = خطير جدًا – قد يكون أحد في خطر، أو ربما وقعت جريمة
severity-critical-target = يُنظر فيه في اليوم نفسه؛ السلامة أولًا
severity-serious = خطير – تجاوز واضح للحدود المهنية
severity-serious-target = خلال يومَي عمل
severity-moderate = أمر مقلق قد يؤذي الناس
severity-moderate-target = خلال 5 أيام عمل
severity-low = قلق أو سؤال
severity-low-target = خلال 10 أيام عمل

group-sexual = سلوك جنسي
group-boundary = خلط الأدوار أو تجاوز الحدود الشخصية
group-exploitation = استغلال
group-consent = ضغط وغياب الموافقة
group-privacy = الخصوصية والسجلات
group-respect = تمييز وقلة احترام
group-honesty = الصدق بشأن التدريب والأساليب
group-care = رعاية سيئة أو غير آمنة
group-process = كيفية التعامل مع الشكاوى
group-child = الأطفال واليافعون
group-other = شيء آخر

violation-sexual_contact = اتصال جنسي
violation-sexual_contact-question = هل حدث اتصال جنسي بينك وبين الشخص المعالِج؟
violation-sexual_contact-meaning = لمسك الشخص المعالِج بطريقة جنسية، أو مارس الجنس معك، أو دفعك إلى لمسه بطريقة جنسية. هذا غير مقبول أبدًا، حتى لو وافقت عليه أو بدأته.
violation-sexual_contact-example-1 = تقبيل في جلسة
violation-sexual_contact-example-2 = ممارسة الجنس في العيادة، أو في المنزل، أو عبر الإنترنت أمام الكاميرا
violation-sexual_contact-example-3 = اتصال جنسي وُصف بأنه جزء من العلاج

violation-sexual_relationship_former_client = علاقة جنسية أو عاطفية بعد انتهاء العلاج
violation-sexual_relationship_former_client-question = هل بدأت علاقة جنسية أو عاطفية بعد انتهاء العلاج؟
violation-sexual_relationship_former_client-meaning = بدأ الشخص المعالِج علاقة عاطفية أو جنسية معك بعد أن انتهى علاجك.
violation-sexual_relationship_former_client-example-1 = بدأت بعد أسبوعين من آخر جلسة
violation-sexual_relationship_former_client-example-2 = أُنهي العلاج حتى يمكن أن تبدأ العلاقة

violation-sexualised_talk = تعليقات جنسية أو مغازلة أو تحرّش
violation-sexualised_talk-question = هل صدرت تعليقات جنسية، أو مغازلة، أو دعوة إلى موعد عاطفي؟
violation-sexualised_talk-meaning = تحدّث الشخص المعالِج عن جسدك أو عن حياته الجنسية، أو غازلك، أو دعاك إلى موعد، أو طرح أسئلة جنسية لا صلة لها بسبب مجيئك.
violation-sexualised_talk-example-1 = تعليقات على جسدك
violation-sexualised_talk-example-2 = الحديث إليك عن خيالات جنسية
violation-sexualised_talk-example-3 = رسائل جنسية في الليل
violation-sexualised_talk-example-4 = طلب موعد عاطفي

violation-nudity_request = طلب خلع الملابس، أو تعرّي الشخص المعالِج
violation-nudity_request-question = هل طُلب منك خلع ملابسك، أو خلع الشخص المعالِج ملابسه؟
violation-nudity_request-meaning = طُلب منك خلع ملابس، أو إظهار أجزاء من جسدك، أو إرسال صور حميمة، أو فعل الشخص المعالِج ذلك.
violation-nudity_request-example-1 = خلع الملابس «من أجل الوعي بالجسد»
violation-nudity_request-example-2 = طلب إظهار الأعضاء التناسلية عبر الفيديو
violation-nudity_request-example-3 = طلب إرسال صور حميمة بوصفها واجبًا منزليًا

violation-observed_sexual_activity = طلب فعل شيء جنسي تحت النظر
violation-observed_sexual_activity-question = هل طُلب منك فعل شيء جنسي بينما كان هناك من ينظر؟
violation-observed_sexual_activity-meaning = طلب الشخص المعالِج منك، أو منك ومن شريك حياتك، القيام بأفعال جنسية أمامه، مباشرة أو أمام الكاميرا.
violation-observed_sexual_activity-example-1 = طُلب من زوجين أداء تمرين في الغرفة
violation-observed_sexual_activity-example-2 = طُلبت منك ممارسة العادة السرية في مكالمة فيديو

violation-recording_intimate = تسجيل سرّي أو حميم
violation-recording_intimate-question = هل سُجّل شيء خاص أو حُفظ أو نُشر دون موافقتك؟
violation-recording_intimate-meaning = سُجّلت جلسات أو صور حميمة، أو حُفظت، أو نُشرت، دون موافقتك الواضحة.
violation-recording_intimate-example-1 = كاميرا مخفية
violation-recording_intimate-example-2 = صور شاشة لجلسة فيديو
violation-recording_intimate-example-3 = تهديد بنشر صور

violation-touch_without_consent = لمس غير مرغوب فيه
violation-touch_without_consent-question = هل لُمس جسدك دون رغبتك، أو دون سؤالك؟
violation-touch_without_consent-meaning = عانقك الشخص المعالِج، أو أمسك بك، أو دلّكك، أو لمسك دون رغبتك، أو لم يسألك أولًا.
violation-touch_without_consent-example-1 = عناق طويل لم يكن بإمكانك رفضه
violation-touch_without_consent-example-2 = يد على الفخذ
violation-touch_without_consent-example-3 = تدليك خلال علاج بالكلام

violation-surrogacy_as_therapy = عرض الجنس أو «العمل الجسدي» بوصفه علاجًا
violation-surrogacy_as_therapy-question = هل عُرض عليك الجنس أو التدليك أو «العمل الجسدي» بوصفه علاجًا؟
violation-surrogacy_as_therapy-meaning = عرض الشخص المعالِج أن يكون شريكًا جنسيًا للتدريب، أو قدّم العلاج ببديل جنسي أو التدليك الحسّي أو العمل الجسدي على أنه علاج جنسي عادي.
violation-surrogacy_as_therapy-example-1 = «يمكنني أن أكون بديلك الجنسي»
violation-surrogacy_as_therapy-example-2 = طلب مبلغ إضافي مقابل جلسات باللمس
violation-surrogacy_as_therapy-example-3 = دفعك نحو شريك بديل اختاره الشخص المعالِج

violation-dual_relationship = علاقة مختلطة (صداقة، رئاسة في العمل، تجارة، سكن مشترك …)
violation-dual_relationship-question = هل كانت بينكما أيضًا صداقة، أو رئاسة في العمل، أو تدريس، أو إيجار سكن، أو شراكة تجارية؟
violation-dual_relationship-meaning = كان الشخص المعالِج أيضًا من أصدقائك، أو ربّ عملك، أو معلّمًا لك، أو مؤجّر سكنك، أو شريكًا لك في تجارة، أو من معارف العائلة، وأعاق ذلك رعايتك.
violation-dual_relationship-example-1 = وظّفك للعمل لديه
violation-dual_relationship-example-2 = دعاك إلى حفلات
violation-dual_relationship-example-3 = يعالجك ويعالج شريك حياتك السابق دون إخبارك

violation-grooming_pattern = خطوات صغيرة نحو تجاوز الحدود، ومعاملة خاصة
violation-grooming_pattern-question = هل جرى تجاوز الحدود بخطوات صغيرة، أو عوملت معاملة خاصة؟
violation-grooming_pattern-meaning = تغيّرت الأمور شيئًا فشيئًا: جلسات أطول، جلسات مجانية، هدايا، أسرار، رسائل في الليل، عبارات مثل «مكانتك خاصة»، لقاءات في الخارج.
violation-grooming_pattern-example-1 = نُقلت الجلسات إلى المساء حين لا يوجد أحد آخر
violation-grooming_pattern-example-2 = طُلب منك كتمان أمور
violation-grooming_pattern-example-3 = قيل لك إن أحدًا غيره لا يفهمك

violation-therapist_self_disclosure = الجلسات أصبحت عن الشخص المعالِج
violation-therapist_self_disclosure-question = هل أصبحت جلساتك عن الشخص المعالِج؟
violation-therapist_self_disclosure-meaning = استخدم الشخص المعالِج جلساتك لمشكلاته أو مشاعره أو احتياجاته هو.
violation-therapist_self_disclosure-example-1 = تحدّث عن طلاقه معظم الساعة
violation-therapist_self_disclosure-example-2 = طلب منك مواساته

violation-out_of_hours_contact = تواصل غير مريح خارج الجلسات
violation-out_of_hours_contact-question = هل تواصل معك خارج الجلسات بطريقة لم تكن مريحة؟
violation-out_of_hours_contact-meaning = مكالمات أو رسائل أو تواصل عبر وسائل التواصل الاجتماعي أو زيارات لا تتعلّق بالمواعيد أو بدعم متّفق عليه.
violation-out_of_hours_contact-example-1 = رسائل في وقت متأخر من الليل
violation-out_of_hours_contact-example-2 = متابعتك على وسائل التواصل الاجتماعي
violation-out_of_hours_contact-example-3 = المجيء إلى منزلك أو مكان عملك

violation-financial_exploitation = مال أو هدايا أو خدمات
violation-financial_exploitation-question = هل تعلّق الأمر بمال أو هدايا أو خدمات قدّمتها؟
violation-financial_exploitation-meaning = طلب الشخص المعالِج أجرًا زائدًا، أو اقترض مالًا، أو أخذ هدايا كبيرة، أو دفعك إلى العمل مجانًا أو إلى شراء أشياء.
violation-financial_exploitation-example-1 = اقتراض مال من شخص يتلقّى العلاج
violation-financial_exploitation-example-2 = دفع أجر سنة مقدّمًا دون استرداد
violation-financial_exploitation-example-3 = عمل دون أجر

violation-insurance_fraud = فواتير أو مطالبات غير صحيحة
violation-insurance_fraud-question = هل صدرت فاتورة أو مطالبة عن شيء لم يحدث؟
violation-insurance_fraud-meaning = فواتير عن جلسات لم تحدث، أو مطالبة لشركة تأمين أو لـ ACC عن شيء آخر.
violation-insurance_fraud-example-1 = فاتورة عن جلسات أُلغيت
violation-insurance_fraud-example-2 = طُلب منك توقيع استمارات فارغة

violation-emotional_control = سيطرة أو تهديد أو دفع إلى التعلّق
violation-emotional_control-question = هل تعرّضت للسيطرة أو للتهديد، أو شعرت بأنه لا يمكنك الرحيل؟
violation-emotional_control-meaning = سيطر الشخص المعالِج على اختياراتك، أو عزلك عن الناس، أو هدّدك، أو أشعرك بأنه لا يمكنك الرحيل.
violation-emotional_control-example-1 = طُلب منك التوقّف عن رؤية الأصدقاء
violation-emotional_control-example-2 = «ستنهار حياتك من دوني»
violation-emotional_control-example-3 = تهديد بإخبار الآخرين بما قلته

violation-no_informed_consent = لم يُشرح ما سيحدث، أو لم يُسأل عن الموافقة
violation-no_informed_consent-question = هل حدث شيء دون أن يُشرح لك ما سيحدث، أو دون سؤالك؟
violation-no_informed_consent-meaning = لم يُشرح لك كيف يعمل العلاج ولا مخاطره أو تكاليفه أو حدود الخصوصية فيه، أو حدث شيء دون سؤالك.
violation-no_informed_consent-example-1 = تجربة أسلوب جديد دون شرح
violation-no_informed_consent-example-2 = إضافة شخص متدرّب أو تسجيل دون سؤال
violation-no_informed_consent-example-3 = عدم شرح السرية

violation-coerced_disclosure = دفع إلى قول أكثر من المرغوب فيه
violation-coerced_disclosure-question = هل دُفعت إلى قول أكثر مما أردت؟
violation-coerced_disclosure-meaning = ضُغط عليك لذكر تفاصيل جنسية أو مؤلمة قبل أن يكون لديك استعداد لذلك، أو تفاصيل لا صلة لها بأهدافك.
violation-coerced_disclosure-example-1 = الاستمرار في طلب تفاصيل عن اعتداء بعد أن رفضت
violation-coerced_disclosure-example-2 = رفض المتابعة ما لم تُوصف أفعال جنسية

violation-coerced_homework = دفع إلى تمارين جنسية
violation-coerced_homework-question = هل دُفعت إلى تمارين جنسية؟
violation-coerced_homework-meaning = ضُغط عليك لأداء تمارين جنسية، أو للحديث عنها بالتفصيل، دون رغبتك.
violation-coerced_homework-example-1 = طلب ممارسة الجنس مع شريك الحياة بوصفها واجبًا منزليًا بعد أن رفضت
violation-coerced_homework-example-2 = إشعارك بأنك فشلت
violation-coerced_homework-example-3 = تمارين تُؤدّى في الغرفة

violation-ignored_withdrawal = عدم السماح بالتوقّف
violation-ignored_withdrawal-question = هل أردت التوقّف، ولم يُسمح لك بذلك؟
violation-ignored_withdrawal-meaning = أردت التوقّف، أو تغيير الشخص المعالِج، أو سحب موافقتك، ولم يقبل الشخص المعالِج ذلك.
violation-ignored_withdrawal-example-1 = الاستمرار في حجز جلسات
violation-ignored_withdrawal-example-2 = التهديد برسوم أو بالسجلات عند الرحيل

violation-confidentiality_breach = إخبار آخرين بما قيل
violation-confidentiality_breach-question = هل أُخبر آخرون بما قلته؟
violation-confidentiality_breach-meaning = أخبر الشخص المعالِج أحدًا عنك أو عن جلساتك دون موافقتك ودون سبب قانوني.
violation-confidentiality_breach-example-1 = إخبار شريك حياتك
violation-confidentiality_breach-example-2 = ثرثرة مع أحد الزملاء أو في مكان عبادة
violation-confidentiality_breach-example-3 = نشر شيء عنك على الإنترنت

violation-records_privacy = سجلات سيئة أو بيانات غير آمنة
violation-records_privacy-question = هل كانت الملاحظات المكتوبة عنك خاطئة أو ناقصة أو غير آمنة، أو حُجبت عنك؟
violation-records_privacy-meaning = كانت الملاحظات ناقصة أو خاطئة، أو تُركت حيث يستطيع آخرون قراءتها، أو ضاعت، أو رُفض إعطاؤك نسخة منها.
violation-records_privacy-example-1 = لا ملاحظات على الإطلاق
violation-records_privacy-example-2 = رفض اطّلاعك على سجلّك
violation-records_privacy-example-3 = جلسات عبر تطبيق غير آمن
violation-records_privacy-example-4 = تسرّب بيانات

violation-no_confidentiality_limits = عدم شرح حدود الخصوصية
violation-no_confidentiality_limits-question = هل لم يُشرح لك متى قد يلزم إخبار شخص آخر؟
violation-no_confidentiality_limits-meaning = لم يُقل لك في البداية متى قد يضطر الشخص المعالِج إلى إخبار شخص آخر.
violation-no_confidentiality_limits-example-1 = مفاجأة بإبلاغ مؤسسة أخرى
violation-no_confidentiality_limits-example-2 = علاج زوجي دون قاعدة بشأن الأسرار

violation-discrimination = حكم أو معاملة سيئة بسبب من أنت
violation-discrimination-question = هل حُكم عليك أو عوملت معاملة سيئة بسبب من أنت؟
violation-discrimination-meaning = حُكم عليك، أو تعرّضت للسخرية، أو عوملت معاملة أسوأ بسبب ميولك الجنسية، أو نوعك الاجتماعي، أو شكل علاقاتك، أو ثقافتك، أو دينك، أو إعاقتك، أو جسدك، أو عملك.
violation-discrimination-example-1 = وصف الممارسات الجنسية غير التقليدية أو العلاقات المتعددة بالتراضي بأنها مرض
violation-discrimination-example-2 = تعمّد مخاطبة شخص بغير هويته الجندرية
violation-discrimination-example-3 = عدم احترام قيم الماوري أو لغتهم

violation-conversion_practice = محاولة تغيير الميول الجنسية أو الهوية الجندرية
violation-conversion_practice-question = هل جرت محاولة لتغيير ميولك الجنسية أو هويتك الجندرية؟
violation-conversion_practice-meaning = حاول الشخص المعالِج تغيير ميولك الجنسية أو هويتك الجندرية أو طريقة تعبيرك عنها، أو كبتها.
violation-conversion_practice-example-1 = جلسات «لتغيير الميول إلى الجنس الآخر»
violation-conversion_practice-example-2 = صلاة أو تمارين للكفّ عن العبور الجندري
violation-conversion_practice-example-3 = قيل لك إن ذلك يمكن شفاؤه

violation-cultural_harm = تجاهل الثقافة أو اللغة أو الأسرة (whānau)
violation-cultural_harm-question = هل جرى تجاهل ثقافتك أو لغتك أو إيمانك أو أسرتك (whānau)، أو التقليل من شأنها؟
violation-cultural_harm-meaning = جرى تجاهل ثقافتك أو إيمانك أو لغتك أو دورك في الأسرة، أو التقليل من شأنها، أو رُفض حضور مترجم شفوي أو شخص داعم.
violation-cultural_harm-example-1 = رفض حضور شخص داعم
violation-cultural_harm-example-2 = تجاهل tikanga (أعراف الماوري)
violation-cultural_harm-example-3 = نكات عن لهجتك

violation-misrepresented_credentials = صفة غير صحيحة أو عمل دون ترخيص
violation-misrepresented_credentials-question = هل ادّعى الشخص قيدًا في سجلّ أو ترخيصًا أو عضوية، ولم يكن ذلك صحيحًا؟
violation-misrepresented_credentials-meaning = قال الشخص إنه مقيّد في سجلّ أو مرخّص أو معتمد أو عضو بينما لم يكن كذلك، أو استخدم لقبًا يحميه القانون.
violation-misrepresented_credentials-example-1 = شهادة AASECT مزوّرة
violation-misrepresented_credentials-example-2 = ترخيص من بلد آخر استُخدم كأنه محلي
violation-misrepresented_credentials-example-3 = لقب «اختصاصي نفسي» دون قيد في السجل

violation-vague_qualifications = عدم الإجابة عن أسئلة التدريب
violation-vague_qualifications-question = هل تجنّب الشخص أسئلتك عن تدريبه؟
violation-vague_qualifications-meaning = تهرّب الشخص المعالِج من الأسئلة عن التدريب، أو الإشراف، أو التأمين، أو الأساليب، أو الجهة التي ينتمي إليها.
violation-vague_qualifications-example-1 = «الثقة بي تكفي، لقد ساعدت المئات»
violation-vague_qualifications-example-2 = عدم ذكر اسم أي جمعية
violation-vague_qualifications-example-3 = الغضب عند السؤال

violation-false_claims = وعود كاذبة أو علاج غير مثبت
violation-false_claims-question = هل وُعدت بالشفاء، أو قُدّم لك شيء غير مثبت على أنه مثبت؟
violation-false_claims-meaning = وعود بالشفاء، أو تقييمات مزيّفة، أو أساليب دون دليل تُقدَّم على أنها مثبتة.
violation-false_claims-example-1 = نتائج مضمونة في 3 جلسات
violation-false_claims-example-2 = طلب التوقّف عن تناول دواء

violation-outside_competence = عمل يتجاوز الكفاءة
violation-outside_competence-question = هل تولّى الشخص شيئًا لم يتدرّب عليه؟
violation-outside_competence-meaning = تولّى الشخص المعالِج مشكلات لم يتدرّب عليها، أو لم يُحلك إلى غيره عندما كانت لديك حاجة إلى طبيب أو مساعدة أخرى.
violation-outside_competence-example-1 = علاج مشكلة طبية على أنها نفسية
violation-outside_competence-example-2 = عدم الإحالة في حالة صدمة نفسية أو إيذاء للنفس

violation-retraumatising_care = أساليب أسرع من اللازم أو مؤذية
violation-retraumatising_care-question = هل كانت الوتيرة أسرع من اللازم، أو استُخدمت أساليب آذتك؟
violation-retraumatising_care-meaning = استُخدمت أساليب فاقت قدرتك على الاحتمال، دون مراعاة للصدمة النفسية أو الوتيرة أو السلامة.
violation-retraumatising_care-example-1 = إجبار على عيش اعتداء من جديد
violation-retraumatising_care-example-2 = تجاهل نوبة هلع أو تجمّد

violation-abandonment = إنهاء العلاج دون إنذار
violation-abandonment-question = هل توقّف العلاج فجأة وتُركت دون مساعدة؟
violation-abandonment-meaning = توقّف العلاج فجأة، دون سبب أو خطة للإنهاء أو إحالة، وكنت ما زلت بحاجة إلى مساعدة.
violation-abandonment-example-1 = اختفاء بعد أن كشفت عن أمر شخصي
violation-abandonment-example-2 = إنهاء برسالة نصية بعد أن سألت عن الحدود

violation-ignored_risk = تجاهل خطر عليك أو على شخص آخر
violation-ignored_risk-question = هل أخبرت الشخص المعالِج بخطر، ولم يفعل شيئًا؟
violation-ignored_risk-meaning = أخبرت الشخص المعالِج بخطر شديد، ولم يُفعل شيء.
violation-ignored_risk-example-1 = تجاهل أفكار انتحارية
violation-ignored_risk-example-2 = تجاهل عنف من شريك الحياة خلال العلاج الزوجي

violation-intoxication_impairment = سُكر أو مخدّرات أو مرض أثناء العمل
violation-intoxication_impairment-question = هل بدا على الشخص سُكر أو أثر مخدّرات أو مرض يمنعه من العمل؟
violation-intoxication_impairment-meaning = بدا على الشخص المعالِج سُكر أو أثر مخدّرات أو مرض يمنعه من العمل بأمان.
violation-intoxication_impairment-example-1 = رائحة كحول
violation-intoxication_impairment-example-2 = نوم خلال الجلسة
violation-intoxication_impairment-example-3 = تقديم مخدّرات أو «دواء» في جلسة

violation-supervisee_exploitation = إساءة إلى متدرّب أو طالب أو من هو تحت الإشراف
violation-supervisee_exploitation-question = هل فعل مشرف أو مدرّب هذا بشخص يدرّبه؟
violation-supervisee_exploitation-meaning = سلك مشرف أو مدرّب سلوكًا جنسيًا تجاه طالب أو متدرّب أو شخص تحت إشرافه، أو تحرّش به، أو استغلّه.
violation-supervisee_exploitation-example-1 = ضغط من أجل الجنس مقابل تقرير جيد
violation-supervisee_exploitation-example-2 = استخدام العلاج التدريبي للثرثرة

violation-retaliation = معاقبة بسبب الكلام
violation-retaliation-question = هل عوقبت أو هُدّدت لأنك تكلّمت؟
violation-retaliation-meaning = بعد أن طرحت أسئلة أو قدّمت شكوى، هدّدك الشخص المعالِج، أو أخجلك، أو قاضاك، أو تواصل معك، أو فضحك، أو أوقف رعايتك.
violation-retaliation-example-1 = رسالة مسيئة بعد شكوى
violation-retaliation-example-2 = تهديد بدعوى تشهير
violation-retaliation-example-3 = قول للآخرين إن حالتك النفسية غير مستقرة

violation-no_complaints_process = لا طريق للشكوى، أو شكوى مُهملة
violation-no_complaints_process-question = هل لم يكن هناك طريق لتقديم شكوى، أو لم يُجب أحد؟
violation-no_complaints_process-meaning = لم يُقل لك كيف تُقدَّم شكوى، أو أُهملت شكوى إلى العيادة.
violation-no_complaints_process-example-1 = لا قواعد مكتوبة
violation-no_complaints_process-example-2 = لا إجابة طوال شهور
violation-no_complaints_process-example-3 = قيل إن الشكاوى غير مسموح بها

violation-contact_with_minor = تعلّق الأمر بطفل أو شخص يافع
violation-contact_with_minor-question = هل تعلّق الأمر بشخص عمره أقل من 18 عامًا؟
violation-contact_with_minor-meaning = سلك الشخص المعالِج سلوكًا جنسيًا تجاه شخص عمره أقل من 18 عامًا، أو تحرّش به، أو تجاوز الحدود معه، أو عرّض طفلًا للخطر.
violation-contact_with_minor-example-1 = رسائل جنسية إلى شخص عمره 15 عامًا يتلقّى العلاج
violation-contact_with_minor-example-2 = لقاء مراهق على انفراد خارج الجلسات
violation-contact_with_minor-example-3 = أذى لحق بطفل شخص يتلقّى العلاج

violation-other_unsure = شيء آخر، أو لا أدري
violation-other_unsure-question = هل كان شيئًا آخر، أو أن الأمر غير واضح لك؟
violation-other_unsure-meaning = كان الإحساس بأنه خطأ، دون معرفة ماذا يُسمّى. الكلمة الصحيحة ليست شرطًا للإبلاغ عنه.

guide-does-1 = التحدّث. العلاج الجنسي حديث وتفكير وتخطيط.
guide-does-2 = ترك القرار لك في الاتجاه والوتيرة وما أردت قوله.
guide-does-3 = شرح الخصوصية، ومتى تكون لها حدود، في البداية.
guide-does-4 = اقتراح تمارين يمكنك أداؤها على انفراد، في وقتك، وفقط إذا أردت.
guide-does-5 = السماح لك بالتوقّف أو تغيير رأيك في أي وقت.
guide-does-6 = الإجابة عن الأسئلة حول التدريب والأساليب والإشراف والجهة التي ينتمي إليها.
guide-does-7 = الترحيب بهويتك وميولك وثقافتك وشكل علاقاتك.
guide-does-8 = قد يكون العلاج صعبًا أحيانًا. التحدّي أو عدم الارتياح ليس مثل انعدام الأمان.
guide-does-9 = إشراك شريك حياتك، إذا وافقتما كلاكما.
guide-does-10 = إحالتك إلى طبيب إذا كان السبب قد يكون طبيًا.

guide-does-not-1 = لمسك بطريقة جنسية، أو ممارسة الجنس معك.
guide-does-not-2 = طلب خلع ملابسك.
guide-does-not-3 = مشاهدتك أو مشاهدة شريك حياتك في فعل جنسي، في الغرفة أو أمام الكاميرا.
guide-does-not-4 = القيام بدور شريكك الجنسي أو بديل عنه.
guide-does-not-5 = دفعك إلى ذكر تفاصيل قبل أن يكون لديك استعداد لذلك.
guide-does-not-6 = إخبار الآخرين عنك دون موافقتك، إلا حيث يقضي القانون بذلك أو يكون أحد في خطر شديد.
guide-does-not-7 = وصف ميولك الجنسية أو نوعك الاجتماعي أو علاقاتك بأنها مرض، أو محاولة تغييرها.
guide-does-not-8 = أداء تمارين جسدية أو جنسية معك في الجلسة.

red-flag-1 = تلميحات إلى تقارب جسدي.
red-flag-2 = غموض بشأن التدريب، أو عدم وجود الاسم في أي سجلّ.
red-flag-3 = عدم الإجابة عن الأسئلة، أو الغضب عند طرحها.
red-flag-4 = طلب كتمان شيء.
red-flag-5 = جلسات تصبح أطول، أو متأخرة، أو مجانية، أو تنتقل إلى مكان آخر، دون سبب واضح.
red-flag-6 = حديث الشخص المعالِج عن حياته الجنسية، أو مدح جسدك.
red-flag-7 = رسائل إليك في الليل، أو تواصل معك عبر وسائل التواصل الاجتماعي.
red-flag-8 = إملاء ما عليك فعله بدلًا من العمل معك، أو القول إنك لن تستطيع الاستمرار دون هذا الشخص.
red-flag-9 = عرض عمل «باللمس»، أو تدليك، أو أن يكون الشخص المعالِج شريكك في التدريب.
red-flag-10 = شعور بأنه لا يمكنك قول لا.

grey-area-1-question = سألني الشخص المعالِج عن حياتي الجنسية بالتفصيل.
grey-area-1-answer = كثيرًا ما يكون هذا مقبولًا في العلاج الجنسي، إذا كان عن أهدافك، وقيل لك السبب، وكان بإمكانك قول لا. وهو غير مقبول إذا بدا أنه من أجل الشخص المعالِج، أو استمر بعد أن طلبت التوقّف.
grey-area-2-question = أعطانا الشخص المعالِج تمارين لمس لنؤدّيها في المنزل.
grey-area-2-answer = قد يكون هذا مقبولًا: تمارين بين الشريكين على انفراد في المنزل، بالاختيار. وهو غير مقبول في الجلسة، أو أمام الكاميرا، أو إذا دُفعت إليه.
grey-area-3-question = عانقني الشخص المعالِج.
grey-area-3-answer = بعض المعالجين يعرضون عناقًا في لحظة صعبة إذا كانت رغبتك فيه واضحة. وهو غير مقبول إذا لم تُسأل رغبتك، أو لم يكن بإمكانك الرفض، أو أصبح متكررًا أو حميمًا. العلاج الجنسي نفسه لا يستخدم اللمس.
grey-area-4-question = كانت لديّ مشاعر تجاه الشخص المعالِج، أو أنا من بدأ.
grey-area-4-answer = وجود المشاعر أمر شائع. الحفاظ على الحدود هو دائمًا واجب الشخص المعالِج. لا لوم عليك.
grey-area-5-question = فحصني طبيب أو اختصاصي علاج طبيعي لقاع الحوض.
grey-area-5-answer = قد يكون الفحص الجسدي رعاية طبية سليمة، بموافقة وسبب وعرض لحضور مرافق. وهو ليس جزءًا من العلاج بالكلام. إذا بدا لك خطأ، فما زال يمكنك السؤال أو تقديم بلاغ.
grey-area-6-question = ذهبت إلى شريك بديل أو اختصاصي عمل جسدي جنسي، وليس إلى معالج جنسي.
grey-area-6-answer = هذا عمل مختلف، قد يُتّفق فيه على اللمس مسبقًا. ومع ذلك يمكن تقديم بلاغات عن خرق الموافقة، أو عن كذب بشأن ماهيته، أو عن شخص معالِج دفعك إليه.
grey-area-7-question = أخبر الشخص المعالِج أحدًا لأنه رأى أنني أو شخصًا آخر في خطر.
grey-area-7-answer = قد يكون هذا مسموحًا به أو مطلوبًا بحكم القانون. وعادةً ينبغي أن يُقال لك. إذا بدا لك أنه تجاوز المطلوب، فيمكنك سؤال الهيئة المختصة بالخصوصية أو الجهة.
grey-area-8-question = انتهى الأمر، لكنني ما زلت أشعر بالسوء حياله ولا أعرف السبب.
grey-area-8-answer = يمكنك كتابة ما حدث، وتأجيل القرار إلى وقت لاحق. ليس عليك إرساله.
