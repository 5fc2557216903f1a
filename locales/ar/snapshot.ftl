# What a body gets: headings, labels, and the words of some answers. The reporter sees the same before sending.

snapshot-section-practitioner = الشخص المعالِج
snapshot-section-place = أين
snapshot-section-kinds = نوع ما حدث
snapshot-section-account = ما حدث، بكلمات الشخص المُبلِّغ
snapshot-section-time = متى
snapshot-section-safety = السلامة
snapshot-section-reporter = من يُخبر بذلك
snapshot-section-handlers_only = لمن يتولّى هذا البلاغ فقط، وليس للشخص المعالِج

snapshot-practitioner-name = الاسم
snapshot-practitioner-other-names = أسماء أخرى أو طرق كتابة أخرى
snapshot-practitioner-title = بماذا يسمّي هذا الشخص نفسه
snapshot-practitioner-practice = العيادة
snapshot-practitioner-website = الموقع الإلكتروني
snapshot-practitioner-platform = المنصّة أو التطبيق
snapshot-practitioner-contact = الهاتف أو الموقع أو الصفحة الشخصية
snapshot-practitioner-register-number = رقم القيد في السجل
snapshot-practitioner-clues = ما يتذكّره الشخص المُبلِّغ عمّن كان
snapshot-professions = المهنة
snapshot-registered-with = القيد في سجلّ، حسب ما ذُكر
snapshot-member-of = العضوية، حسب ما ذُكر
snapshot-not-member-of = جرى التحقّق، ولم يوجد الاسم في قائمة

snapshot-care-country = بلد العلاج
snapshot-care-region = الولاية أو المنطقة
snapshot-online = عبر الإنترنت
snapshot-practitioner-country = بلد الشخص المعالِج
snapshot-practitioner-region = ولاية الشخص المعالِج أو منطقته

snapshot-violations = الأنواع

snapshot-narrative = السرد
snapshot-who-knows = من يعرف أيضًا
snapshot-wanted-outcome = ما يرجوه الشخص المُبلِّغ

snapshot-happened-from = من
snapshot-happened-to = إلى
snapshot-therapy-ended = آخر جلسة
snapshot-discovered = متى اتّضح الأمر
snapshot-client-age = عمر الشخص المتلقّي للعلاج عند البداية

snapshot-imminent = قد يكون أحد في خطر الآن
snapshot-minor = كان عمر الشخص المتلقّي للعلاج أقل من 18 عامًا
snapshot-unsafe-to-contact = ليس من الآمن الاتصال بالشخص المُبلِّغ أو الكتابة إليه أو مراسلته بالبريد الإلكتروني
snapshot-withhold-from-practitioner = قد يعرّض إخبار الشخص المعالِج أحدًا للخطر

snapshot-reporter = الشخص المُبلِّغ هو
snapshot-client-agrees = هل يوافق الشخص المتلقّي للعلاج؟
snapshot-reported-as = أُرسل بصفة
snapshot-anonymity = ما يمكن معرفته عن الشخص المُبلِّغ
snapshot-reporter-name = الاسم
snapshot-reporter-contact = كيفية الوصول إلى الشخص المُبلِّغ

snapshot-triage-only = ليس للشخص المعالِج

snapshot-yes = نعم
snapshot-no = لا
snapshot-anonymity-anonymous = دون اسم، ودون وسيلة للرد
snapshot-anonymity-anonymous_reachable = دون اسم؛ تصل الرسائل إلى الشخص المُبلِّغ عبر هذه البوابة
snapshot-anonymity-named_to_body = يمكن لهذه الجهة أن تعرف الاسم

snapshot-alert-urgent = عاجل: قد يكون أحد في خطر الآن، أو قد يتعلّق الأمر بطفل، أو قد يكون الشخص المعالِج قد تواصل، أو يخشى الشخص المُبلِّغ أن يُعاقَب بسبب الإخبار. يُرجى النظر فيه أولًا.
snapshot-alert-withhold_from_practitioner = يقول الشخص المُبلِّغ إن إخبار الشخص المعالِج قد يعرّض أحدًا للخطر. ويطلب منكم حجب هذا، وعدم ترك الشخص المعالِج يخمّن وجود بلاغ.
snapshot-alert-no_contact = ليس من الآمن الاتصال بالشخص المُبلِّغ أو الكتابة إليه أو مراسلته بالبريد الإلكتروني. التواصل عبر هذه البوابة فقط.
snapshot-alert-check_membership = لم يتمكّن الشخص المُبلِّغ من التحقّق من عضوية الشخص المعالِج لديكم. يُرجى معرفة ذلك أولًا.


# ---- the same in a letter that its writer sends. What is not here is said as above.
letter-snapshot-section-account = ما حدث، بكلماتي
letter-snapshot-section-reporter = من يكتب
letter-snapshot-wanted-outcome = ما أرجوه
letter-snapshot-unsafe-to-contact = ليس من الآمن الاتصال بي أو الكتابة إليّ أو مراسلتي بالبريد الإلكتروني
letter-snapshot-reporter = من أنا
letter-snapshot-reporter-name = اسمي
letter-snapshot-reporter-contact = كيفية الوصول إليّ
letter-snapshot-alert-withhold_from_practitioner = قد يعرّض إخبار الشخص المعالِج أحدًا للخطر. أرجو حجب هذا، وعدم ترك الشخص المعالِج يخمّن أنني كتبت.
letter-snapshot-alert-no_contact = ليس من الآمن الاتصال بي أو الكتابة إليّ أو مراسلتي بالبريد الإلكتروني.
letter-snapshot-alert-check_membership = لم أتمكّن من التحقّق من عضوية الشخص المعالِج لديكم. أرجو معرفة ذلك أولًا.
