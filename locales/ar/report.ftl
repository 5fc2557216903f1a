# The reporter's way, up to the words. Titles stay in a browser's history: they say nothing.

report-title-tasks = الصفحات
report-title-place = المكان
report-title-practitioner = التفاصيل
report-title-who-can-act = نظرة عامة
report-title-what-happened = النص
report-title-when = التواريخ
report-title-safety = أسئلة
report-title-evidence = ملفات
report-title-recipients = خيارات
report-title-about-you = المزيد
report-title-review = مراجعة
report-title-token = الكلمات
report-title-continue = متابعة
report-title-letter = خطاب
report-title-leaving = البداية

## On every page

report-go-on = متابعة
report-save-and-leave = حفظ والعودة لاحقًا
report-break = أخذ استراحة
report-break-hint = زر «أخذ استراحة» يحفظ ما كتبته ويقفل كل شيء فورًا. بعد ذلك لا عودة إلا بكلماتك الـ12. إذا لم تكن لديك بعد، فستظهر لك أولًا.
report-nothing-yet = لم يُكتب شيء بعد، فلا يوجد ما يُحفظ ولا ما يُقفل.
report-kept-how-long = بكلماتك يبقى ما لم يُرسَل محفوظًا 30 يومًا بعد آخر تغيير أو زيارة منك. وما اخترت إبقاءه هنا يُحفظ 24 شهرًا.
report-trap = يُترك هذا الحقل فارغًا. الناس لا يرونه؛ هو موجود للآلات.
report-kept-briefly = تُكتب الآن بلاغات كثيرة جدًا. ما يُكتب هنا يُحفظ ساعتين بعد آخر خطوة، لا 12 ساعة. لحفظه مدة أطول يكفي الضغط على «حفظ والعودة لاحقًا» والاحتفاظ بكلماتك.
report-all-pages = كل الصفحات
report-choose = يمكنك الاختيار، أو ترك هذا فارغًا
report-nothing-told = لا شيء
report-too-long = { $over ->
    [one] هذا النص أطول من اللازم بحرف واحد. أقصى عدد للأحرف: { $most }. ما كتبته ما زال هنا.
    [two] هذا النص أطول من اللازم بحرفين. أقصى عدد للأحرف: { $most }. ما كتبته ما زال هنا.
    [few] هذا النص أطول من اللازم بعدد { $over } أحرف. أقصى عدد للأحرف: { $most }. ما كتبته ما زال هنا.
    [many] هذا النص أطول من اللازم بعدد { $over } حرفًا. أقصى عدد للأحرف: { $most }. ما كتبته ما زال هنا.
   *[other] هذا النص أطول من اللازم بعدد { $over } حرف. أقصى عدد للأحرف: { $most }. ما كتبته ما زال هنا.
}
report-unshowable = { $field }: كان فيه رمز لا تستطيع أي صفحة عرضه. يظهر الآن «�» في مكانه. يمكنك تغييره إذا أردت، ثم الضغط على الزر مرة أخرى.
report-field-statistics = يجوز احتسابه في الأرقام
report-field-abroad = يجوز إرساله إلى بلد آخر
report-field-pdf = يجوز إرساله بالبريد الإلكتروني بصيغة PDF
report-fault = { $field }: { $what }
report-fault-unnamed = تغيّر شيء منذ ظهور هذه الصفحة: كان بلاغك سيصل إلى جهة أخرى أيضًا. لم يُرسَل شيء. يُرجى النظر في الجهات التي ستستلمه، ثم الضغط مرة أخرى.
report-date-to-come = هذا اليوم لم يأتِ بعد.
report-date-order = تاريخ النهاية يسبق تاريخ البداية.
report-date-unread = لم نتمكّن من قراءة هذا التاريخ. يُرجى كتابة سنة، مثل 2019، أو شهر، مثل مارس 2019، أو فصل، مثل ربيع 2019. ويمكن تركه فارغًا: لا يلزم أن تكون المعرفة دقيقة.
report-age-unread = يُرجى كتابة العمر رقمًا، مثل 24، أو ترك الخانة فارغة.
report-both-title = حُفظت هذه الصفحة أيضًا من مكان آخر
report-both-text = لم يُستبدل شيء. نصّك موجود في الخانات أدناه، وهنا ما هو محفوظ. يمكنك نسخ ما أردت إبقاءه، ثم الضغط على الزر مرة أخرى.
report-sent-fixed = ما يتغيّر هنا لا يصل إلى الجهات التي لديها البلاغ بالفعل.
report-sent-write = لإضافة شيء، يمكنك الكتابة إليها
report-help-now = الحصول على مساعدة الآن

## Leaving quickly

report-leaving-heading = كيفية المغادرة السريعة
report-leaving-button = في أعلى كل صفحة زر اسمه «مغادرة سريعة». إنه ينهي زيارتك هنا ويفتح موقعًا آخر.
report-leaving-shift = تصبح الصفحة فارغة لحظة الضغط عليه. والضغط على مفتاح Shift ثلاث مرات يفعل الشيء نفسه.
report-leaving-unsaved = يضيع عندئذ ما كتبته في صفحة ولم يُرسَل بعد. وما بدأته ولم تظهر لك كلماته لا يستطيع أحد فتحه مرة أخرى، ويُحذف بعد 12 ساعة.
report-leaving-cannot = ما لا يستطيع الزر فعله
report-leaving-history = لا يستطيع مسح سجلّ هذا المتصفّح. تبقى زيارتك لهذا الموقع ظاهرة فيه.
report-leaving-watched = لا يفيد إذا كان هناك من يراقب هذا الجهاز، أو برنامج عليه يسجّل ما يحدث.
report-leaving-shots = صور الشاشة والتنزيلات والصفحات المطبوعة والكلمات المنسوخة تبقى.
report-leaving-private = النافذة الخاصة لا تحتفظ بسجلّ بعد إغلاقها. إذا كان من الممكن أن ينظر شخص آخر في هذا الجهاز، فالأفضل استخدام جهاز غيره إن أمكن.

## The list of pages

report-tasks-heading = سرد ما حدث
report-tasks-intro = التأكّد ليس شرطًا. يمكنك كتابة القليل ثم التوقّف والعودة لاحقًا.
report-tasks-order = يمكنك أخذ الصفحات بأي ترتيب، وترك ما أردت منها. المطلوب ثلاثة أشياء فقط: ما حدث بأي كلمات، والبلد، وما الذي نفعله بالبلاغ.
report-tasks-lock = بعد ثلاثين دقيقة من آخر صفحة أرسلتها، تؤدي الضغطة التالية إلى قفل الصفحة. ما أرسلته يبقى موجودًا. وإذا مرّت ثلاثون دقيقة دون أي حركة منك، تُغطّى الصفحة. وإذا كان متصفّحك لا يشغّل البرامج النصية (scripts)، فإنها تبقى مفتوحة حتى الضغطة التالية.
report-tasks-gone = بعد 12 ساعة يُحذف كل شيء، إلا إذا ضغطت «حفظ والعودة لاحقًا» وحفظت كلماتك.
report-tasks-sealed = كل ما يُكتب هنا يُختم. لا يقرؤه أحد إلا إذا أرسلته.
report-tasks-hidden = إذا أردت التوقّف الآن، فالأفضل الحفظ أولًا: تظهر لك 12 كلمة، وهي تعيدك إلى هنا.
report-tasks-leaving = كيفية المغادرة السريعة
report-tasks-come-back = لديّ كلمات وأريد العودة
report-start = البدء
report-to-review = المراجعة ثم الإرسال أو الإبقاء هنا

report-status-told = فيها شيء
report-status-untold = فارغة
report-status-look = تحتاج إلى نظرة

report-task-place = أين حدث ذلك
report-task-place-hint = البلد مطلوب. والباقي يساعد.
report-task-practitioner = الشخص المعالِج
report-task-practitioner-hint = ما لديك من معلومات عن هذا الشخص. يمكنك ترك الصفحة فارغة.
report-task-who-can-act = من يمكنه التصرّف
report-task-who-can-act-hint = حالما نعرف البلد والمهنة.
report-task-what-happened = ما حدث
report-task-what-happened-hint = بأي كلمات.
report-task-when = متى
report-task-when-hint = يكفي التقريب.
report-task-safety = السلامة
report-task-safety-hint = أربعة أسئلة قصيرة.
report-task-evidence = الملفات
report-task-evidence-hint = صور ورسائل وأوراق. يمكنك تركها.
report-task-recipients = من يستلم البلاغ
report-task-recipients-hint = لكل جهة: إرسال، أو إبقاء هنا، أو لا.
report-task-about-you = عنك
report-task-about-you-hint = دون اسم، إذا أردت.
report-task-review = المراجعة
report-task-review-hint = ما ستستلمه كل جهة بالضبط.

## Place

report-place-heading = أين حدث ذلك؟
report-place-intro = المكان يحدّد من يمكنه التصرّف. إذا كان ذلك عبر الإنترنت، فالمقصود المكان الذي كنت فيه.
report-place-elsewhere = هل كان الشخص المعالِج في مكان آخر؟
report-place-elsewhere-text = فقط إذا كان الشخص المعالِج يعمل في مكان غير المكان الذي كنت فيه.
report-field-care_country = البلد
report-hint-care_country = نحتاج إليه لنعرف من يمكنه التصرّف.
report-field-care_region = الولاية أو المقاطعة أو المنطقة
report-hint-care_region = في أستراليا وكندا والولايات المتحدة والمملكة المتحدة يحدّد هذا من يمكنه التصرّف. يُرجى كتابة الاسم كاملًا، مثل Victoria أو Scotland.
report-field-online = هل كان ذلك عبر الإنترنت؟
report-field-practitioner_country = بلد الشخص المعالِج
report-field-practitioner_region = ولاية الشخص المعالِج أو مقاطعته أو منطقته
report-hint-skip = يمكنك ترك هذا فارغًا.

## Practitioner

report-practitioner-heading = من كان؟
report-practitioner-intro = يمكنك كتابة ما لديك من معلومات، أو ترك كل هذا فارغًا. لكن الجهات نادرًا ما تستطيع التصرّف دون اسم الشخص المعالِج.
report-field-professions = ما مهنة هذا الشخص؟
report-hint-professions = يمكنك تحديد كل ما قد ينطبق. لا بأس بعدم التأكّد.
report-field-practitioner_name = الاسم
report-hint-practitioner_name = كما هو معروف لديك، ولو جزءًا منه. يمكنك ترك هذا فارغًا.
report-field-practitioner_other_names = أسماء أخرى أو طرق كتابة أخرى
report-hint-practitioner_other_names = لقب، أو اسم سابق، أو طريقة أخرى لكتابة الاسم. يمكنك ترك هذا فارغًا.
report-practitioner-no-name = لا أعرف الاسم
report-practitioner-no-name-text = قد تكفي أشياء صغيرة لمعرفة من كان. ومن دون ذلك نادرًا ما تستطيع أي جهة التصرّف.
report-field-practitioner_clues = ما بقي في ذاكرتك
report-hint-practitioner_clues = مثلًا: الاسم الأول، أو المظهر، أو الشارع، أو المبنى أو الغرفة، أو التطبيق، أو طريقة الدفع، أو من أرسلك إلى هناك. فقط ما أردت قوله.
report-practitioner-more = المزيد عن هذا الشخص
report-field-practitioner_title = بماذا يسمّي هذا الشخص نفسه
report-hint-practitioner_title = مثلًا «د.» أو «كوتش» أو «اختصاص علاج جنسي». يمكنك ترك هذا فارغًا.
report-field-practitioner_website = الموقع الإلكتروني
report-field-practitioner_platform = المنصّة أو التطبيق
report-hint-practitioner_platform = إذا كان اللقاء عبر الإنترنت، أو وجدت هذا الشخص هناك. يمكنك ترك هذا فارغًا.
report-practitioner-check = البحث في سجلّ مهني
report-practitioner-check-text = هذه الجهات تمسك السجلات المناسبة لما كتبته. يمكنك البحث عن الاسم في مواقعها. ليس عليك فعل ذلك. زيارتك لتلك المواقع تبقى في سجلّ متصفّحك.
report-practitioner-check-country = عند كتابة البلد في صفحة «أين حدث ذلك»، نعرض لك هنا من يمسك سجلًا مهنيًا.
report-practitioner-check-none = لا توجد في دليلنا جهة تمسك سجلًا يناسب ما كتبته.
report-practitioner-check-at = موقع { $body }
report-field-practitioner_practice = العيادة أو المركز أو الخدمة
report-field-practitioner_contact = الهاتف أو الصفحة الشخصية
report-hint-practitioner_contact = أي شيء يساعد على معرفة من هو. يمكنك ترك هذا فارغًا.
report-field-practitioner_register_number = رقم القيد في السجل
report-practitioner-registers = السجلات والقوائم
report-practitioner-registers-text = فقط إذا كان ذلك معروفًا لديك. كثير من المعالجين يذكرون في مواقعهم الجهات التي ينتمون إليها.
report-field-registered_with = القيد في سجلّ
report-hint-registered_with = يُلزم القانون أصحاب بعض المهن بالقيد في سجلّ.
report-field-member_of = العضوية في
report-hint-member_of = حسب قول الشخص نفسه، أو حسب ظنّك.
report-field-not_member_of = تحقّقت ولم أجد الاسم هناك
report-hint-not_member_of = يمكنك تحديد سجلّ أو قائمة هنا فقط إذا بحثت فيها ولم يكن الاسم موجودًا.

## Who can act

report-who-can-act-heading = من يمكنه التصرّف
report-who-can-act-intro = هذه الصفحة لا ترسل شيئًا. لاحقًا يكون لك الاختيار بشأن كل جهة.
report-region-unknown = لم نتعرّف على المنطقة «{ $region }» في { $country }. المناطق التي يعرفها دليلنا هناك: { $known }. إذا لم تكن منطقتك بينها، فنحن لا نعرف جهاتها بعد.
report-region-again = كتابة المنطقة من جديد
report-gap = لا توجد في دليلنا جهة عامة يمكنها التصرّف في هذا الأمر في { $place }.
report-asks = هذا يساعدنا في إيجاد الجهة المناسبة
report-options = خيارات أخرى أمامك
report-services = خدمات قد تساعد
report-services-text = لا نرسل إليها شيئًا أبدًا. يمكنك التواصل معها بنفسك.

report-standing-joined = متصلة هنا: يمكننا الإرسال إليها.
report-standing-listed = لم تنضمّ هذه الجهة بعد، لذلك لا يمكننا الإرسال إليها. إليك طريقة الوصول إليها، وخطابًا جاهزًا للاستخدام.
report-standing-listed-yet = لم تنضمّ هذه الجهة بعد، لذلك لا يمكننا الإرسال إليها. بعد كتابة ما حدث، يوجد في صفحة «من يستلم البلاغ» خطاب إليها جاهز للاستخدام.
report-about-body = كيف تعمل { $body }
report-standing-paused = لا تستقبل بلاغات جديدة من هنا في الوقت الحالي. صفحتها هنا تذكر السبب، إن كانت قد ذكرته. يمكنك إبقاء بلاغك محفوظًا لها، أو استخدام الخطاب.
report-standing-altered = لا يمكننا الإرسال إليها في هذه اللحظة. شيء ما في بياناتنا عن هذه الجهة غير متطابق، وسنتحقّق منه أولًا.
report-standing-not-set-up = لا يمكننا الإرسال إلى أي جهة بعد: لم يكتمل إعداد هذه البوابة. يمكنك كتابة كل شيء الآن وإبقاؤه هنا، ثم إرساله لاحقًا بكلماتك.
report-standing-sent = لديها هذا البلاغ بالفعل.
report-rule-connected = الإرسال
report-rule-name = دون اسم
report-rule-name-no = تقبل البلاغات دون اسم.
report-rule-name-unknown = لا نعرف كيف تتعامل مع البلاغات دون اسم.
report-rule-name-limited = لا تستطيع التصرّف عادةً دون وسيلة للوصول إليك.
report-rule-name-yes = لا تقبل شيئًا دون اسم.
report-rule-tells = ما يراه الشخص المعالِج
report-rule-tells-yes = عادةً ما تُطلع الشخص المعالِج على ما كُتب.
report-rule-tells-may_withhold = عادةً ما تُطلع الشخص المعالِج على ما كُتب، لكن يمكنها حجب ذلك إذا كانت سلامة أحد في خطر.
report-rule-tells-unknown = لا نعرف هل تُطلع الشخص المعالِج على ما كُتب.
report-rule-time = الوقت
report-rule-can = تستطيع
report-rule-cannot = لا تستطيع
report-body-own-page = كيفية تقديم شكوى هناك مباشرة

## What happened

report-what-happened-heading = ماذا حدث؟
report-what-happened-intro = يمكنك كتابة القدر الذي أردته، قليلًا كان أو كثيرًا. الترتيب ليس ضروريًا.
report-what-happened-details = قد تكشف التفاصيل الصغيرة من أنت، حتى دون اسم. ومن الأفضل ترك أسماء الآخرين وكتابة «شخص آخر يتلقّى العلاج» بدلًا منها.
report-field-narrative = بكلماتك
report-hint-narrative = تكفي أي كلمات: أنصاف جمل، أو كلمات متفرّقة، أو قائمة.
report-field-violations = هل حدث شيء مما يلي؟
report-hint-violations = يمكنك فتح ما قد ينطبق وتحديد ما ينطبق فعلًا. الكلمة الصحيحة ليست شرطًا. ويمكنك ترك كل هذا فارغًا.
report-kind-means = ماذا يعني هذا؟
report-kind-example = على سبيل المثال
report-what-happened-more = المزيد، إذا أردت
report-field-who_knows = من يعرف أيضًا؟
report-hint-who_knows = دون ذكر أسماء: يمكن كتابة «أحد الأصدقاء» أو «طبيب العائلة». يمكنك ترك هذا فارغًا.
report-field-wanted_outcome = ما الذي يهمّك أن يتحقّق؟
report-hint-wanted_outcome = يمكنك ترك هذا فارغًا. قليل من هذه الجهات يستطيع أن يفرض ردّ المال، وبعضها يستطيع أن يوصي به.
report-field-triage_only = لمن يتولّى البلاغ فقط
report-hint-triage_only = ما ينبغي أن يعرفه من يتولّى البلاغ دون أن يُطلع الشخص المعالِج عليه. سنوضح للجهة ذلك. يمكنك ترك هذا فارغًا.

## When

report-when-heading = متى حدث ذلك؟
report-when-intro = يكفي التقريب. للتواريخ أهمية لأن لدى بعض الجهات مهلًا زمنية. يمكنك ترك كل هذا فارغًا.
report-field-happened_from = البداية
report-hint-date = بكلماتك، مثلًا: مارس 2019، أو ربيع 2019، أو أوائل 2020، أو قبل نحو سنتين، أو «كان عمري 24 وعمري الآن 31». لا نحفظ إلا الوقت المقصود، ونعرض لك هنا كيف فهمناه.
report-field-happened_to = النهاية
report-hint-happened_to = إذا حدث ذلك مرة واحدة، يمكنك ترك هذا فارغًا.
report-field-therapy_ended = آخر جلسة لك
report-field-discovered = متى أدركت أن الأمر لم يكن مقبولًا
report-hint-discovered = لدى بعض الجهات تبدأ المهلة من ذلك اليوم.
report-field-client_age = عمر الشخص المتلقّي للعلاج عند البداية
report-hint-client_age = بالسنوات، رقمًا.

## Safety

report-safety-heading = هل أنت في أمان؟
report-safety-intro = إجاباتك تحدّد مدى سرعة النظر في هذا البلاغ. لا أحد يقرأ هذا على مدار الساعة. إذا كان أحد في خطر الآن، يُرجى الاتصال برقم الطوارئ.
report-safety-lines = إذا أردت التحدّث إلى أحد
report-safety-help = المزيد من خطوط الدعم وأرقام الطوارئ
report-safety-who = من يقرأ هذا، ومتى
report-safety-watching = فقط الجهات التي يُرسل إليها. كل منها تذكر في صفحتها متى يقرأ أحد البلاغات:
report-safety-nobody = لا أحد بعد: لا توجد جهة مناسبة متصلة هنا. لا أحد يراقب هذا الموقع بحثًا عن خطر.
report-safety-held = البلاغ المحفوظ هنا دون إرسال لا يقرؤه أحد، حتى لو ورد فيه أن أحدًا في خطر.
report-safety-questions = بعض الأسئلة
report-field-imminent = هل أحد في خطر الآن، أو في الأيام القادمة؟
report-hint-imminent = أنت، أو أي شخص آخر.
report-field-minor = هل كان عمر الشخص المتلقّي للعلاج أقل من 18 عامًا عندما حدث ذلك؟
report-field-unsafe_to_contact = هل من غير الآمن لك اتصال أحد بك أو كتابته إليك، بالبريد أو بالبريد الإلكتروني؟
report-hint-unsafe_to_contact = عندئذ تقرأ الجهة: ليس من الآمن الاتصال بك أو الكتابة إليك أو مراسلتك بالبريد الإلكتروني، فليكن التواصل عبر هذه البوابة فقط.
report-field-withhold_from_practitioner = هل قد يعرّضك للخطر إخبار الشخص المعالِج؟
report-hint-withhold_from_practitioner = عندئذ تقرأ الجهة أن ذلك قد يعرّض أحدًا للخطر، وأن المطلوب منها حجب الأمر وعدم ترك الشخص المعالِج يخمّن وجود بلاغ. والقرار لها.

## Recipients

report-recipients-heading = من ينبغي أن يستلم البلاغ؟
report-recipients-intro = لك الاختيار بشأن كل جهة. ما اخترته هنا لا يُرسَل إلا عند الضغط على «إرسال» في الصفحة الأخيرة.
report-said-details = قد تكشف التفاصيل من أنت، حتى دون اسم.
report-said-stop = يمكنك طلب التوقّف لاحقًا. لكن الجهة التي قرأته قد تواصل.
report-said-money = من الأفضل عدم التعويل على المال. قليل من هذه الجهات يستطيع أن يفرض ردّ شيء منه، وبعضها يستطيع أن يوصي به.
report-said-hold = ما يُحفظ هنا مختوم. لا يقرؤه أحد، لذلك لن يتصرّف أحد بناءً عليه، وتستمر المهل الزمنية في السريان.
report-choice-send = إرساله إليها
report-choice-send-held = إرساله إليها، إذا كان ما يمكن أن تعرفه عني يسمح بذلك
report-choice-send-unchecked = إرساله إليها. لم أتمكّن من التحقّق من العضوية
report-choice-hold = إبقاؤه هنا في الوقت الحالي
report-choice-no = استبعادها
report-keep-heading = أو دون إرسال شيء
report-keep-text = نحفظه مختومًا. لا يقرؤه أحد، لذلك لن يتصرّف أحد بناءً عليه، وتستمر المهل الزمنية في السريان. بكلماتك يمكنك تغييره وإرساله لاحقًا.
report-keep-later = بكلماتك يمكنك تغييره وإرساله لاحقًا.
report-keep = إبقاؤه هنا دون إرسال شيء
report-letter-link = خطاب إلى { $body }، جاهز للاستخدام

anonymity-anonymous = لا شيء، ولا يمكنها الكتابة إليّ
anonymity-anonymous-hint = لا تصلك منها أسئلة. ما تقرره يمكنك قراءته هنا بكلماتك.
anonymity-anonymous_reachable = دون اسم، لكن يمكنها الكتابة إليّ هنا
anonymity-anonymous_reachable-hint = القراءة والإجابة هنا، بكلماتك.
anonymity-named_to_body = يمكنها أن تعرف اسمي
anonymity-named_to_body-hint = يصلها الاسم ووسيلة التواصل المكتوبان في صفحة «عنك». ولا يصلان إلى الجهات الأخرى.

## About you

report-about-you-heading = عنك
report-about-you-intro = يمكنك ترك كل هذا فارغًا.
report-field-reporter = ما صلتك بهذا الأمر؟
reporter-client = أتلقّى العلاج حاليًا
reporter-former_client = كنت أتلقّى العلاج
reporter-young_client = أتلقّى العلاج حاليًا، وعمري أقل من 18 عامًا
reporter-partner = شريك أو شريكة حياة شخص يتلقّى العلاج
reporter-parent = أم أو أب لشخص يتلقّى العلاج
reporter-relative = من الأقارب الآخرين لشخص يتلقّى العلاج
reporter-friend = من أصدقاء شخص يتلقّى العلاج
reporter-colleague = من زملاء الشخص المعالِج
reporter-supervisee = أتلقّى أو تلقّيت الإشراف أو التدريب من الشخص المعالِج
reporter-other = شخص آخر
report-field-client_agrees = إذا حدث ذلك لشخص آخر: هل يوافق على تقديم هذا البلاغ؟
report-hint-client_agrees = إذا حدث ذلك لك، يمكنك ترك هذا فارغًا.
client-agrees-yes = نعم
client-agrees-no = لا
client-agrees-unknown = لا أعرف
report-field-reported_as = ما المقصود من هذا البلاغ؟
report-hint-reported_as = إذا تُرك هذا فارغًا، يُرسل البلاغ بوصفه شكوى.
reported-as-complaint = شكوى: أريد أن تنظر الجهة في الأمر
reported-as-information = للعلم فقط: لا أريد أن أكون طرفًا في ملف، ولا أريد أخبارًا
report-about-you-name = اسمك
report-about-you-name-text = لا تصل هاتان الإجابتان إلا إلى الجهة التي اخترت لها «يمكنها أن تعرف اسمي». ولا تصلان إلى أي جهة أخرى.
report-field-reporter_name = الاسم
report-field-reporter_contact = كيف يمكن الوصول إليك
report-hint-reporter_contact = فقط وسيلة آمنة لك. يمكنك ترك هذا فارغًا.

## Review

report-review-heading = المراجعة
report-review-exactly = هذا ما ستستلمه الجهات بالضبط. يُرسَل عند الضغط على الزر أدناه.
report-review-nobody = لن يُرسل شيء إلى أحد الآن.
report-review-needed = ما زال هذا مطلوبًا
report-review-waiting = شيء كتبته متأخرًا ينتظر في صفحة «{ $page }». من الأفضل النظر فيه قبل المتابعة.
report-review-nameless = اخترت أن { $body } يمكنها أن تعرف اسمك، لكن لا يوجد اسم. يمكنك إضافته في صفحة «عنك».
report-review-told-since = إذا كتبت المزيد إلى جهات أخرى بعد الإرسال إليها، فهو ليس في هذا. يمكن إضافته إلى بلاغك إذا كان ينبغي أن تعرفه هذه الجهة أيضًا.
report-review-told-since-way = إضافته
report-review-gets = ما ستستلمه { $body }
report-review-change = تغيير من يستلم البلاغ
report-review-before = يمكنك طلب التوقّف لاحقًا. لكن الجهة التي قرأته قد تواصل.
report-send = { $count ->
    [one] إرسال إلى { $body }
    [two] إرسال إلى هاتين الجهتين
   *[other] إرسال إلى هذه الجهات ({ $count })
}
report-needed-what-happened = ما حدث، بأي كلمات
report-needed-country = البلد
report-needed-choice = اختيار: إرساله إلى جهة، أو إبقاؤه هنا دون إرسال شيء

report-outcome-sent = أُرسل إلى
report-outcome-refused = لم يُرسل، وأُبقي هنا بدلًا من ذلك
report-outcome-held = محفوظ هنا
report-outcome-left-out = جهات مستبعدة
report-outcome-letters = ليست متصلة هنا بعد
report-outcome-letters-text = لا يمكننا الإرسال إلى هذه الجهات. الخطاب يحتوي على ما كتبته، ويمكنك إرساله بنفسك.
report-refused-not-joined = لم تنضمّ هذه الجهة، لذلك لا يمكننا الإرسال إليها.
report-refused-paused = لا تستقبل بلاغات جديدة في الوقت الحالي.
report-refused-altered = شيء ما في بياناتنا عن هذه الجهة غير متطابق، لذلك لم نرسل إليها شيئًا. أُبلغ القائمون على هذا الموقع، وهم يتحقّقون من الأمر.
report-refused-not-set-up = لا يمكن لهذه البوابة الإرسال بعد. ما كتبته محفوظ لهذه الجهة مختومًا. يمكنك العودة بكلماتك وإرساله حالما نستطيع ذلك.
report-refused-would-refuse = لن تقبل الجهة البلاغ كما هو. يمكنك تغيير ما يمكن أن تعرفه عنك.
report-refused-agreement = لن تقبل الجهة البلاغ كما هو: فهي تحتاج إلى موافقة الشخص الذي حدث له ذلك. إذا كان موافقًا، يمكنك ذكر ذلك في صفحة «عنك».
report-refused-abroad = هي في بلد آخر، ولم يصلنا منك أن ما كتبته يجوز إرساله إلى هناك. يمكنك تحديد ذلك حيث الاختيار بين الإرسال والإبقاء.
report-abroad = أعلم أن هذه الجهة في بلد آخر: { $there }
report-abroad-nowhere = أعلم أن هذه الجهة لا تتبع بلدًا بعينه
report-abroad-hint = ما يُرسل يغادر بلد العلاج ({ $here })، وتسري عليه هناك قواعد أخرى. ولا يمكن استرجاعه.
report-abroad-needed = للإرسال إلى هذه الجهة يجب تحديد هذه الخانة. حتى ذلك الحين نبقي البلاغ محفوظًا لها، ونرسله إلى الجهات الأخرى التي اخترتها.
report-needed-abroad = هل يجوز أن يغادر البلد، بالنسبة إلى { $body }
report-statistics = يجوز للجهات ولنا احتساب هذا البلاغ في الأرقام
report-statistics-hint = لا تتضمّن الأرقام شيئًا مما كتبته.

## The words

report-token-sent = أُرسل بلاغك
report-token-saved = حُفظ هنا. لم يُرسل شيء جديد
report-token-held = بلاغك محفوظ هنا. لم يُرسل شيء
report-token-draft = حُفظ بلاغك. لم يُرسل شيء
report-token-words = كلماتك الـ12
report-token-only-way = هذه الكلمات الـ12 هي طريق العودة الوحيد. لا يمكننا البحث عنها ولا إرسالها مرة أخرى.
report-token-uuid = الشيء نفسه في رمز واحد:
report-token-how = من الأفضل تدوينها أو طباعتها، وحفظها في مكان لا ينظر فيه أحد غيرك. من يملكها يستطيع قراءة ما كتبته.
report-token-copy = نسخ الكلمات
report-token-print = طباعة
report-token-kept = حفظتها
report-token-done = تمّ
report-token-break = بالضغط على الزر أدناه يُقفل كل شيء هنا فورًا، ولا تفتحه إلا كلماتك.
report-token-done-break = القفل الآن وأخذ استراحة
report-token-not-ticked = يُرجى تحديد الخانة بعد حفظ الكلمات. حتى ذلك الحين نواصل عرضها.
report-token-gone = لقد حفظت كلماتك، لذلك لا نعرضها بعد الآن.
report-token-draft-text = نحفظه 30 يومًا بعد آخر تغيير أو زيارة منك. ثم يُحذف. يمكنك العودة بكلماتك للمتابعة.
report-token-held-text = نحفظه 24 شهرًا بعد آخر تغيير أو زيارة منك. ثم يُحذف.
report-token-next = يمكنك العودة بكلماتك بعد بضعة أيام: عندئذ يظهر لك الوضع الحقيقي لكل ملف، ويمكنك قراءة الرسائل والرد عليها.
report-token-next-danger = يمكنك العودة بكلماتك في أي وقت: عندئذ يظهر لك الوضع الحقيقي لكل ملف، ويمكنك قراءة الرسائل والرد عليها.
report-token-status = رؤية الوضع الحالي

## Continue

report-continue-heading = متابعة؟
report-continue-words = كلماتك
report-continue-words-hint = الكلمات الـ12، أو الرمز.
report-continue = متابعة
report-continue-lost-heading = إذا لم تعد الكلمات لديك
report-continue-lost = لا يمكننا البحث عنها. يمكنك أن تبدأ بلاغًا جديدًا في هذا المتصفح. وما كتبته من قبل يبقى مغلقًا تحت كلماته.
report-continue-lost-button = ابدأ بلاغًا جديدًا
report-continue-empty = يُرجى كتابة الكلمات الـ12، أو الرمز.
report-continue-count = { $found ->
    [zero] لم نجد أي كلمة
    [one] هذه كلمة واحدة
    [two] هاتان كلمتان
    [few] هذه { $found } كلمات
   *[other] هذه { $found } كلمة
}. المطلوب 12 كلمة.
report-continue-unknown = لا نعرف الكلمة رقم { $position }. ربما فيها خطأ إملائي.
report-continue-near = لا نعرف الكلمة رقم { $position }. هل المقصود إحدى هذه الكلمات: { $near }؟
report-continue-checksum = إحدى الكلمات غير صحيحة، أو أنها ليست بالترتيب الصحيح.
report-continue-other-words = لم نجد شيئًا هنا بهذه الكلمات. ربما في إحداها خطأ إملائي.

## Letter

report-letter-how = هذا ما كتبته في صورة خطاب إلى { $body }. يمكنك طباعته، أو نسخه إلى استمارة الجهة نفسها.
report-letter-warning = قد يكشف بريدك الإلكتروني أو ظرف الرسالة من أنت. وكذلك جهاز الكمبيوتر في العمل.
report-letter-print = طباعة الخطاب
report-letter-heading = إلى { $body }
report-letter-opening = أودّ إخباركم بسلوك أحد الممارسين. هذا ما أستطيع قوله.

# The first question of an association's own portal.
report-membership-member_of = هل الشخص المعالِج عضو في { $body }؟
report-membership-registered_with = هل الشخص المعالِج مقيّد في سجلّ { $body }؟
report-membership-unknown = لا أعرف
report-membership-hint = يمكنك ترك هذا دون إجابة. إذا كانت الإجابة «لا»، نعرض لك من يمكنه التصرّف غيرها.
