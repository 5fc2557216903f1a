# الملفات التي تضيفها من تحكي: الصفحة، وما تحصل عليه الجهات منها، وما يقال حين لا يؤخذ ملف.

evidence-heading = ملفات تُظهر شيئًا مما حدث
evidence-intro = يمكنك إضافة صور أو لقطات شاشة أو رسائل أو خطابات أو تسجيلات. ويمكنك ترك هذا، الآن أو نهائيًا: البلاغ معتبر من دون ملفات.
evidence-what = يفيد أن يُظهر الملف تاريخًا أو اسمًا أو كلمات مكتوبة. لقطة واضحة واحدة أفضل من كثير.
evidence-betrays = قد يُظهر الملف من أنت: بما يُرى فيه، وباسمه، وببيانات خفية تكتبها الهواتف والبرامج فيه. هنا ترى ما هو خفي في كل ملف. وحيث نستطيع نصنع نسخة من دونه.
evidence-who = تُختم الملفات مثل كل ما تكتبه هنا. لا يحصل أحد على ملف ما لم ترسله، وأنت تختار لكل جهة أي الملفات تحصل عليها.
evidence-yours = ملفاتك
evidence-files = ملفات
evidence-nameless = ملف بلا اسم
evidence-carries = خفي في هذا الملف:
evidence-in-it = فيه:
evidence-shows-them = هذا هو الأصل. يُظهر لهم:
evidence-with-it = ملفات مع هذا:
evidence-name = الاسم الذي تراه الجهات
evidence-name-hint = قد يدل الاسم على من أنت. غيّره إن أردت.
evidence-remove = إزالة
evidence-remove-sent = إذا أزلت ملفًا هنا، يبقى عند من لديه.
evidence-plain-why = اسم بسيط مثل «صورة 1» لا يقول شيئًا لأحد.
evidence-plain = إعطاء كل الملفات أسماء بسيطة
evidence-plain-picture = صورة { $number }
evidence-plain-document = مستند { $number }
evidence-plain-text = نص { $number }
evidence-plain-recording = تسجيل { $number }
evidence-plain-archive = مجلد { $number }
evidence-get = حفظ الأصل هنا
evidence-get-cleaned = حفظ النسخة المنظفة هنا
evidence-get-warning = ما تحفظه هنا يبقى على هذا الجهاز حتى تحذفه، ويمكن رؤيته فيه.
evidence-add = إضافة ملفات
evidence-add-more = إضافة ملفات أخرى
evidence-field = اختيار ملفات
evidence-field-hint = يمكنك ترك هذا فارغًا. لكل ملف حتى { $file-mb } ميغابايت، وللكل معًا حتى { $report-mb } ميغابايت، و{ $most } ملفًا.
evidence-add-button = إضافة ما اخترته
evidence-full = في بلاغك من الملفات أقصى ما يسع. أزل واحدًا لتضيف غيره.
evidence-progress = كم أُرسل
evidence-script-sending = جارٍ الإرسال: %n بالمئة
evidence-script-looking = وصل كله. ننظر الآن فيما هو خفي فيه.
evidence-script-broke = انقطع الاتصال. تبقى الملفات التي وصلت كاملة، أما الملف الذي كان في الطريق فلم يُحفظ. يمكنك إعادة تحميل هذه الصفحة لمعرفة أي منها هنا.
evidence-script-too-long = أكبر من { $file-mb } ميغابايت. اتركه، أو أرسل جزءًا أقصر منه.
evidence-size-bytes = { $count ->
    [zero] { $count } بايت
    [one] { $count } بايت
    [two] { $count } بايت
    [few] { $count } بايت
    [many] { $count } بايت
   *[other] { $count } بايت
}
evidence-size-kb = { $count } كيلوبايت
evidence-size-mb = { $count } ميغابايت

## ما يترتب على ما هو خفي

evidence-follows-cleaned = صنعنا نسخة من دون هذا. تحصل الجهات على النسخة المنظفة ما لم تختر الأصل.
evidence-follows-some-stays = صنعنا نسخة من دون البيانات الخفية التي نعرف كيف نزيلها. ما يبقى في النسخة مذكور أعلاه. انظر إليه قبل الإرسال. تحصل الجهات على النسخة ما لم تختر الأصل.
evidence-follows-clean-copy = لم نجد أيًّا من البيانات الخفية التي نبحث عنها. تحصل الجهات على نسخة منظفة ما لم تختر الأصل.
evidence-follows-nothing = لم نجد شيئًا خفيًا فيه. تحصل الجهات عليه كما هو.
evidence-follows-no-copy = لا نستطيع صنع نسخة من دون هذا. لا يذهب إلى جهة إلا إذا اخترت ذلك.
evidence-follows-unknown = لا نستطيع النظر داخل ملفات من هذا النوع. قد يقول أين ومتى ومن صنعه. لا يذهب إلى جهة إلا إذا اخترت ذلك.
evidence-follows-plain-text = النص العادي لا بيانات خفية فيه. لكن ما كُتب فيه قد يدل على من أنت. لا يذهب إلى جهة إلا إذا اخترت ذلك.
evidence-follows-failed = لم نستطع النظر داخل هذا الملف. يُحفظ كما جاء، ولا يذهب إلى جهة إلا إذا اخترت ذلك.

## ما تحصل عليه الجهة

evidence-choice-heading = ملفات لـ{ $body }
evidence-choice-cleaned = النسخة المنظفة
evidence-choice-original = الأصل، مع البيانات الخفية
evidence-choice-unseen = الأصل؛ لم نستطع النظر داخله
evidence-choice-as-it-is = كما هو
evidence-choice-no = ليس هذا الملف
evidence-version-cleaned = نسخة منظفة
evidence-version-original = الأصل
evidence-version-unseen = أصل لم نستطع النظر داخله
evidence-recognise-heading = بيانات خفية في الملفات
evidence-recognise-why = يُظهر الأصل لمن يحصل عليه ما هو خفي فيه. أما النسخة المنظفة فلا.
evidence-recognise = يذهب أصل { $name } إلى { $body }. ويُظهر:
evidence-recognise-unseen = يذهب أصل { $name } إلى { $body }. لم نستطع النظر داخله.
evidence-recognise-change = تغيير ما يحصلون عليه

## بعد الإرسال

evidence-case-link = إعطاؤهم ملفات
evidence-case-heading = ملفات إلى { $body }
evidence-case-intro = يمكنك إضافة ملفات إلى ما لديهم. لا يخرج شيء قبل أن تضغط الزر الأخير.
evidence-case-there = لديهم من قبل
evidence-case-choose = ما يحصلون عليه
evidence-case-text = كلمات قليلة معه
evidence-case-text-hint = يمكنك ترك هذا فارغًا.
evidence-case-send = إرسال إلى { $body }
evidence-done-sent = أُرسلت الملفات.
evidence-fault-none-chosen = لم يُختر لهم أي ملف، فلم يُرسل شيء.
evidence-fault-just-added = ما أضفته الآن محفوظ، ولم يُرسل شيء بعد. اختر ما يصلهم منه، ثم أرسل.
evidence-fault-text-long = النص أطول من اللازم. اختصره؛ لم يُرسل شيء بعد.

## لماذا لم يؤخذ ملف

evidence-fault-empty = { $name }: لا شيء في هذا الملف. انظر هل هو الملف الصحيح.
evidence-fault-too-long = { $name }: هذا الملف أكبر من { $file-mb } ميغابايت. قد يكفي جزء أقصر منه أو لقطة شاشة.
evidence-fault-report-full = { $name }: مع هذا الملف يصير المجموع أكثر من { $report-mb } ميغابايت. أزل واحدًا لتضيفه.
evidence-fault-too-many = { $name }: هناك { $most } ملفًا من قبل. أزل واحدًا لتضيفه.
evidence-fault-unknown-kind = { $name }: لا نعرف هذا النوع من الملفات، فلم نأخذه. تصلح الصور ولقطات الشاشة وملفات PDF وملفات المكتب والنصوص والصوت والفيديو.
evidence-fault-other-kind = { $name }: هذا الملف ليس ما يقوله اسمه. انظر هل هو الملف الصحيح، أو غيّر نهاية اسمه.
evidence-fault-unpacks = { $name }: يُفك هذا الملف إلى أكثر مما نستطيع أخذه.
evidence-fault-no-room = { $name }: لا نستطيع أخذ ملفات الآن لأنه لا مكان لمزيد منها. يمكنك إرسال بلاغك من دونه وإضافة الملف بعد يوم أو يومين.
evidence-fault-busy = { $name }: كثيرون يضيفون ملفات في هذه اللحظة. حاول مرة أخرى بعد دقيقة.
evidence-fault-ours = { $name }: حدث خطأ من جهتنا ولم يُحفظ الملف. حاول مرة أخرى بعد دقيقة.
