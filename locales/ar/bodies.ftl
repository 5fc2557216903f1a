# The public directory of professional bodies.

bodies-title = الدليل
bodies-heading = الجهات المهنية
bodies-lead = هذه الجهات يمكنها التصرّف عندما يتجاوز الحدودَ شخص يقدّم المساعدة بحكم مهنته. كل منها تشمل بعض الأشخاص والأماكن فقط، ولكل منها قواعدها.
bodies-report-instead = ليس عليك إيجاد الجهة المناسبة بنفسك.
bodies-report-link = يكفي ذكر المكان والشخص، ونعرض لك من يمكنه التصرّف.
bodies-country = البلد
bodies-profession = مهنة الشخص
bodies-anonymous = البلاغات دون اسم
bodies-search = البحث بالاسم
bodies-search-hint = يكفي جزء من اسم أو من مكان. يمكنك ترك هذا فارغًا.
bodies-region = الولاية أو المنطقة
bodies-any-region = أيًّا كانت
bodies-connected = متصلة هنا
bodies-any-connected = لا يهمّ
bodies-only-connected = فقط الجهات التي يمكن أن يصلها بلاغ من هنا
bodies-any-country = أي بلد
bodies-any-profession = أي مهنة
bodies-any-anonymous = لا يهمّ
bodies-show = عرض
bodies-found =
    { $count ->
        [0] لا توجد جهة يناسبها كل ذلك.
        [zero] لا توجد جهة يناسبها كل ذلك.
        [one] جهة واحدة مناسبة.
        [two] جهتان مناسبتان.
        [few] { $count } جهات مناسبة.
       *[other] { $count } جهة مناسبة.
    }
bodies-none = قد يكون السبب قائمتنا وليس العالم. يمكن تجربة عدد أقل من شروط البحث.
bodies-all = عرضها كلها
bodies-joined = متصلة هنا

body-back = كل الجهات
body-statutory = تستمد صلاحياتها من قانون.
body-joined = متصلة هنا: يمكنك إرسال بلاغك إليها من هذا الموقع.
body-joined-since = متصلة هنا منذ { $day }: يمكنك إرسال بلاغك إليها من هذا الموقع.
body-paused = لا تستقبل بلاغات جديدة من هنا في الوقت الحالي. والملفات التي لديها بالفعل مستمرة.
body-left = كانت متصلة هنا حتى { $day }، ثم غادرت. ما زال يمكنك الكتابة إليها مباشرة.
body-left-some-time = كانت متصلة هنا، ثم غادرت. ما زال يمكنك الكتابة إليها مباشرة.
body-readers = من يقرأ البلاغات هناك
body-readers-unsaid = لم تذكر ذلك بعد. إذا كان هذا مهمًّا لك، فالأفضل سؤالها قبل الإرسال.
body-hours = متى يقرؤها أحد
body-hours-day = { $day }: من { $from } إلى { $to }
body-hours-zone = المنطقة الزمنية: { $zone }
body-hours-never = لا أحد يقرأ هذا على مدار الساعة. عند الخطر، يُرجى الاتصال برقم الطوارئ.
body-languages = اللغات التي تقرؤها
body-own-targets = المُدد التي حدّدتها لنفسها
body-target-acknowledge =
    { $count ->
        [one] تؤكّد الاستلام خلال يوم عمل واحد.
        [two] تؤكّد الاستلام خلال يومَي عمل.
        [few] تؤكّد الاستلام خلال { $count } أيام عمل.
       *[other] تؤكّد الاستلام خلال { $count } يوم عمل.
    }
body-target-decide =
    { $count ->
        [one] قرار أول خلال يوم عمل واحد.
        [two] قرار أول خلال يومَي عمل.
        [few] قرار أول خلال { $count } أيام عمل.
       *[other] قرار أول خلال { $count } يوم عمل.
    }
body-genuine = كيف يُعرف أنها هي فعلًا
body-genuine-text = تُختم البلاغات بالمفتاح الذي له هذه الكلمات الست. يمكنك مطالبة الجهة بقراءتها لك على رقم من موقعها.
body-mail-domain = يذهب بريدها إلى
body-fingerprint = مفتاحها
body-responses-heading = كيف استجابت هنا
body-responses =
    { $days ->
        [0] تمّ تأكيد استلام { $cases } من البلاغات على الأقل. نصفها في يوم الوصول. لا يدخل في هذا إلا البلاغات التي يجوز احتسابها.
        [zero] تمّ تأكيد استلام { $cases } من البلاغات على الأقل. نصفها في يوم الوصول. لا يدخل في هذا إلا البلاغات التي يجوز احتسابها.
        [one] تمّ تأكيد استلام { $cases } من البلاغات على الأقل. نصفها خلال يوم واحد. لا يدخل في هذا إلا البلاغات التي يجوز احتسابها.
        [two] تمّ تأكيد استلام { $cases } من البلاغات على الأقل. نصفها خلال يومين. لا يدخل في هذا إلا البلاغات التي يجوز احتسابها.
        [few] تمّ تأكيد استلام { $cases } من البلاغات على الأقل. نصفها خلال { $days } أيام. لا يدخل في هذا إلا البلاغات التي يجوز احتسابها.
        [many] تمّ تأكيد استلام { $cases } من البلاغات على الأقل. نصفها خلال { $days } يومًا. لا يدخل في هذا إلا البلاغات التي يجوز احتسابها.
       *[other] تمّ تأكيد استلام { $cases } من البلاغات على الأقل. نصفها خلال { $days } يوم. لا يدخل في هذا إلا البلاغات التي يجوز احتسابها.
    }
body-responses-few = عدد البلاغات أقل من أن يُقال شيء دون الإشارة إلى شخص بعينه.
body-silent = هناك خمسة بلاغات أو أكثر، ممّا يجوز احتسابه هنا، مرّ عليها أكثر من 60 يومًا دون أي إشارة من أحد في هذه الجهة. ما زال يمكنك الإرسال إليها، وقد يفيد إخبار جهة أخرى أيضًا.
body-not-joined = لم تنضمّ هذه الجهة بعد، لذلك لا يمكننا الإرسال إليها. إليك طريقة الوصول إليها. وإذا أخبرتنا بما حدث، يكون لك أيضًا خطاب جاهز للاستخدام.
body-nothing-seen = لم نرَ بعد صفحة عامة لهذه الجهة. كل ما يلي نقطة بداية يمكن السؤال عنها.
body-seen = رأيناه في إحدى الصفحات المذكورة أدناه.
body-unseen = لم نره في صفحة من صفحات الجهة.
body-unchecked = لم يُراجع مع الجهة بعد.
body-checked = رُوجع مع الجهة في { $day }.
body-said-wrong = قالت الجهة في { $day } إن هذا غير صحيح. من الأفضل سؤالها.
body-source = أين تقول ذلك
body-name = اسمها وما هي
body-jurisdiction = عمّن يمكنها أن تقرّر
body-places = أين تعمل
body-places-whole = كل أنحاء { $country }.
body-places-only = في { $country }، هنا فقط:
body-places-international = لا تتبع بلدًا بعينه.
body-places-also = وكذلك في { $countries }.
body-complaint_url = صفحتها عن كيفية تقديم شكوى
body-takes_anonymous = البلاغات دون اسم
body-shares_with_practitioner = هل تُطلع الشخص المعالِج على ما كُتب
body-time_limit = المهل الزمنية
body-can_do = ما تستطيع فعله
body-cannot_do = ما لا تستطيع فعله
body-stages = مراحل الشكوى هناك
body-targets = المُدد التي نشرتها
body-directly = كيفية تقديم شكوى هناك مباشرة
body-directly-text = يمكنك دائمًا التوجّه إليها بنفسك، من دوننا.
body-directly-link = { $name }: كيفية تقديم شكوى
body-directly-unknown = لا نعرف بعد صفحة الشكاوى لديها. يمكن البحث عن اسمها مع كلمة «شكوى».
body-directly-warning = قد تطلب استمارة هناك اسمك. وقد يكشف عنوان بريدك، أو خطاب بخط يدك، من أنت.
body-report = سرد ما حدث
body-sources = المصادر التي أُعدّت منها هذه الصفحة

body-limit-none = لم تنشر مهلة زمنية محدّدة.
body-limit-unknown = لا نعلم بمهلة زمنية هناك. يمكن سؤالها؛ كثيرًا ما تُقبل البلاغات المتأخرة لسبب وجيه.
body-limit-rule =
    { $years ->
        [one] سنة واحدة من { $from }، { $applies }. إذا مضى وقت أطول، فالأفضل سؤالها: قد تكون هناك استثناءات.
        [two] سنتان من { $from }، { $applies }. إذا مضى وقت أطول، فالأفضل سؤالها: قد تكون هناك استثناءات.
        [few] { $years } سنوات من { $from }، { $applies }. إذا مضى وقت أطول، فالأفضل سؤالها: قد تكون هناك استثناءات.
       *[other] { $years } سنة من { $from }، { $applies }. إذا مضى وقت أطول، فالأفضل سؤالها: قد تكون هناك استثناءات.
    }
body-limit-rule-none = لا مهلة زمنية { $applies }.

limit-from-event = وقت حدوث الأمر
limit-from-discovery = الوقت الذي عُرف فيه الأمر أو فُهم
limit-from-end_of_therapy = نهاية العلاج
limit-from-age_16 = بلوغ الشخص المتلقّي للعلاج 16 عامًا
limit-from-age_18 = بلوغ الشخص المتلقّي للعلاج 18 عامًا
limit-applies-any = لكل البلاغات
limit-applies-sexual = للسلوك الجنسي
limit-applies-under_16 = إذا كان عمر الشخص المتلقّي للعلاج أقل من 16 عامًا

body-kind-regulator = هيئة تنظيمية: تمسك السجل المهني ويمكنها شطب أسماء منه
body-kind-professional_association = جمعية مهنية: تقرّر بشأن أعضائها
body-kind-complaints_commissioner = مفوّضية شكاوى: تتولّى الشكاوى المتعلقة بالخدمات

takes-anonymous-yes = تقبل البلاغات دون اسم
takes-anonymous-no = لا تقبل أي بلاغ دون اسم
takes-anonymous-limited = لا تستطيع التصرّف عادةً دون اسم
takes-anonymous-unknown = لا يُعرف هل تقبل البلاغات دون اسم

tells-practitioner-yes = عادةً ما تُطلعه على ما كُتب.
tells-practitioner-may_withhold = عادةً ما تُطلعه على ما كُتب، ويمكنها حجبه إذا كان من الممكن أن يكون أحد في خطر.
tells-practitioner-unknown = غير معروف. معظم الجهات تفعل ذلك في مرحلة ما. من الأفضل سؤالها قبل إرسال شيء قد يعرّضك للخطر.

target-unit-days =
    { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
target-unit-working_days =
    { $count ->
        [one] يوم عمل واحد
        [two] يومَي عمل
        [few] { $count } أيام عمل
       *[other] { $count } يوم عمل
    }
target-unit-months =
    { $count ->
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
target-unit-in_writing = كتابةً
target-unit-as_soon_as_practicable = في أقرب وقت ممكن

language-en = الإنجليزية
language-mi = الماورية
language-es = الإسبانية
language-fr = الفرنسية
language-ar = العربية

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
