# How mails to a body are written: at its desk.

certificate-title = الرسائل إلينا
certificate-link = كيف تُكتب الرسائل إليكم
certificate-heading = الرسائل إليكم
certificate-none = الرسائل إليكم نصّ عادي. وهي تقول إن هناك شيئًا في مكتبكم، ولا تقول شيئًا عمّا هو.
certificate-in-use = تُشفَّر الرسائل إليكم بهذه الشهادة:
certificate-ends = يمكن استخدامها حتى { $day }. أدخلوا شهادة جديدة قبل ذلك.
certificate-no-end = ليس لها تاريخ انتهاء.
certificate-trouble = لم تعد شهادتكم صالحة للاستخدام. تخرج الرسائل نصًّا عاديًا إلى أن تُدخلوا شهادة جديدة.
certificate-plain = العودة إلى النص العادي
certificate-what = عندئذ تحمل الرسائل عن بلاغ جديد البلاغ نفسه، نصًّا وبصيغة PDF، مع ملفاته. وهي مشفَّرة لكم وحدكم وموقَّعة منا. أما الرسائل عن أمر عاجل، وكل الرسائل الأخرى، فهي مشفَّرة أيضًا ولا تقول إلا إن شيئًا ينتظر هنا.
certificate-give-heading = إدخال شهادة OpenPGP
certificate-how = فقط إذا كان في مكتبكم من يستطيع قراءة بريد مشفَّر. باستخدام gpg تُنشأ شهادة جيدة هكذا:
certificate-give = شهادتكم
certificate-give-hint = النص من «BEGIN PGP PUBLIC KEY BLOCK» إلى نهايته. وليس المفتاح الخاص أبدًا.
certificate-check = فحصها وإرسال اختبار إلينا
certificate-code-heading = إثبات أنكم تستطيعون القراءة بها
certificate-compare = قارنوا هذه البصمة بالتي يعرضها برنامجكم. لقد أرسلنا إلى صندوق بريدكم رمزًا مشفَّرًا.
certificate-code = الرمز الوارد في تلك الرسالة
certificate-code-hint = ستة أرقام.
certificate-confirm = استخدام هذه الشهادة

certificate-fault-code = هذا ليس الرمز. انظروا في أحدث رسالة.
certificate-fault-used-up = كُتب الرمز خطأً مرات كثيرة، أو لا يوجد رمز. أدخلوا الشهادة من جديد.
certificate-fault-unreadable = لا يمكن قراءة هذا بوصفه شهادة OpenPGP. صدّروها نصًّا، باستخدام «gpg --armor --export»، وألصقوها كلها.
certificate-fault-long = هذا أطول من أي شهادة. صدّروا شهادة مكتبكم فقط، باستخدام «--export-options export-minimal».
certificate-fault-private = هذا مفتاحكم الخاص. لم نحتفظ به. إذا كان من الممكن أن يكون شخص آخر قد رآه، فأنشئوا مفتاحًا جديدًا. وأدخلوا المفتاح العام: «gpg --armor --export».
certificate-fault-several = هنا أكثر من شهادة واحدة. صدّروا واحدة وحدها، بعنوانها أو بصمتها.
certificate-fault-unsigned = هذه الشهادة غير موقَّعة بمفتاحها. صدّروها من جديد من البرنامج الذي أنشأها.
certificate-fault-revoked = ألغى صاحب هذه الشهادة صلاحيتها. أنشئوا شهادة جديدة وأدخلوها.
certificate-fault-expired = انتهت صلاحية هذه الشهادة. جدّدوها، مثلًا باستخدام «gpg --quick-set-expire FINGERPRINT 2y»، وصدّروها من جديد؛ أو أنشئوا شهادة جديدة.
certificate-fault-signs-only = لا شيء في هذه الشهادة يمكن التشفير به: فهي للتوقيع فقط. أضيفوا مفتاحًا لذلك، باستخدام «gpg --quick-add-key FINGERPRINT default encr 2y»، أو أنشئوا شهادة جديدة كما هو مبيّن أعلاه.
certificate-fault-weak = المفتاح في هذه الشهادة أقصر من اللازم، أو من نوع لم يعد آمنًا. أنشئوا مفتاحًا جديدًا كما هو مبيّن أعلاه.

mail-certificate-subject = رمز لمكتبكم
mail-certificate-text =
    ما دمتم تقرؤون هذا، فشهادة { $body } تعمل.

    اكتبوا هذا الرمز في مكتبكم، تحت «الرسائل إليكم»:

      { $code }

    إذا لم يطلبه أحد في مكتبكم، فاتصلوا بـ{ $operator }: { $contact }.

operator-alert-certificate-unusable-title = لم تعد شهادة جهة صالحة للاستخدام
operator-alert-certificate-unusable-text = تخرج الرسائل إليها نصًّا عاديًا. وليس فيها محتوى. أُبلغ مكتبها؛ اطلبوا منه شهادة جديدة.
