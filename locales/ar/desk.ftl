# The desk: the queue and the case. Titles say nothing: a browser's history keeps them.

desk-queue-title = المكتب
desk-case-title = المكتب

# ---- the queue
desk-queue-heading = الملفات
desk-queue-groups = أي الملفات
queue-group-open = مفتوحة ({ $count })
queue-group-new = جديدة ({ $count })
queue-group-in_work = قيد العمل ({ $count })
queue-group-waiting = تنتظر الشخص المُبلِّغ ({ $count })
queue-group-closed = مغلقة ({ $count })
queue-group-set_aside = غير مرغوب فيها ({ $count })
desk-queue-narrow = تضييق وترتيب
desk-queue-tier = مدى الخطورة
desk-queue-any-tier = أيًّا كان
desk-queue-whose = لمن
queue-whose-all = للجميع
queue-whose-mine = لي
queue-whose-nobody = ليست لأحد بعد
desk-queue-needs = ما الذي ينتظركم
queue-needs-any = أي شيء
queue-needs-unread = شيء لم يُقرأ
queue-needs-overdue = نظرة أولى متأخرة
desk-queue-came = تاريخ الوصول
queue-came-any = أي يوم
queue-came-week = في آخر 7 أيام
queue-came-month = في آخر 30 يومًا
queue-came-earlier = قبل ذلك
desk-queue-order = الترتيب
queue-order-urgency = الأكثر إلحاحًا أولًا
queue-order-due = أقرب موعد أولًا
queue-order-newest = الأحدث أولًا
queue-order-oldest = الأقدم أولًا
desk-queue-show = عرض
desk-queue-all = عرض الكل من جديد
desk-queue-count =
    { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
desk-queue-empty-first = لقد انضممتم: يمكن من الآن إرسال بلاغات إليكم. عندما يصل الأول، تخبركم بذلك رسالة إلى صندوق بريدكم. تجدون هذا المكتب على { $desk }.
desk-queue-empty-open = لا توجد ملفات مفتوحة.
desk-queue-empty-new = لا يوجد جديد.
desk-queue-empty-in_work = لا توجد ملفات قيد العمل.
desk-queue-empty-waiting = لا تنتظرون شخصًا مُبلِّغًا في أي ملف.
desk-queue-empty-closed = لم يُغلق أي ملف بعد.
desk-queue-empty-set_aside = لا شيء موضوع جانبًا كغير مرغوب فيه.
desk-queue-empty-narrowed = لا يوجد ملف يناسب ما اخترتموه.

desk-column-case = الملف
desk-column-state = المرحلة
desk-column-tier = مدى الخطورة
desk-column-received = وصل
desk-column-due = موعد النظر فيه
desk-column-assignee = يعمل عليه
desk-tag-urgent = عاجل
desk-tag-stop = طلب التوقّف
desk-tag-unread = جديد عليك
desk-tag-overdue = متأخر
desk-tag-silent = { $count ->
    [one] لم يفعل أحد شيئًا منذ يوم واحد
    [two] لم يفعل أحد شيئًا منذ يومين
    [few] لم يفعل أحد شيئًا منذ { $count } أيام
    [many] لم يفعل أحد شيئًا منذ { $count } يومًا
   *[other] لم يفعل أحد شيئًا منذ { $count } يوم
}
desk-tag-set-aside = غير مرغوب فيه
desk-nobody = لا أحد بعد
desk-somebody-gone = شخص غادر المكتب

# ---- where a case stands, as the desk says it
desk-state-received = جديد
desk-state-acknowledged = تأكّد استلامه
desk-state-assessing = قيد التقييم
desk-state-waiting_for_reporter = ينتظر الشخص المُبلِّغ
desk-state-investigating = قيد التحقيق
desk-state-closed = مغلق

# ---- a case
desk-back-queue = الملفات
desk-back-case = الملف { $reference }
desk-case-heading = الملف { $reference }
desk-fact-outcome = النتيجة
desk-fact-opened = فُتح أول مرة
desk-not-opened = لم يفتحه أحد
desk-fact-chose = اختار الشخص المُبلِّغ
desk-chose-anonymous = دون اسم ودون وسيلة للرد. لا يمكنكم الكتابة إليه.
desk-chose-anonymous_reachable = دون اسم. يمكنه هنا قراءة أسئلتكم والإجابة عنها.
desk-chose-named_to_body = إعطاءكم اسمه. ويمكنه أيضًا الإجابة هنا.
desk-fact-meant = المقصود
desk-meant-complaint = شكوى
desk-meant-information = للعلم فقط: ليس طرفًا في ملف، ولا يريد أخبارًا
desk-assign-link = تحديد من يعمل عليه
desk-assign-change = تغيير من يعمل عليه
desk-alert-contact = عاجل: يقول الشخص المُبلِّغ إن الشخص المعالِج تواصل معه منذ أن أخبر بهذا. يُرجى قراءة رسالته أولًا.

desk-alert-stop = في { $day } طلب منكم الشخص المُبلِّغ التوقّف.
desk-alert-silent = { $count ->
    [one] لم يفعل أحد هنا شيئًا بشأن هذا البلاغ منذ يوم واحد. يقرأ الشخص المُبلِّغ ذلك في صفحته ويُعرض له من يمكنه التصرّف غيركم. ينتهي هذا حالما يفعل أحد هنا شيئًا: يفتحه، أو يتولّاه، أو يذكر وضعه.
    [two] لم يفعل أحد هنا شيئًا بشأن هذا البلاغ منذ يومين. يقرأ الشخص المُبلِّغ ذلك في صفحته ويُعرض له من يمكنه التصرّف غيركم. ينتهي هذا حالما يفعل أحد هنا شيئًا: يفتحه، أو يتولّاه، أو يذكر وضعه.
    [few] لم يفعل أحد هنا شيئًا بشأن هذا البلاغ منذ { $count } أيام. يقرأ الشخص المُبلِّغ ذلك في صفحته ويُعرض له من يمكنه التصرّف غيركم. ينتهي هذا حالما يفعل أحد هنا شيئًا: يفتحه، أو يتولّاه، أو يذكر وضعه.
    [many] لم يفعل أحد هنا شيئًا بشأن هذا البلاغ منذ { $count } يومًا. يقرأ الشخص المُبلِّغ ذلك في صفحته ويُعرض له من يمكنه التصرّف غيركم. ينتهي هذا حالما يفعل أحد هنا شيئًا: يفتحه، أو يتولّاه، أو يذكر وضعه.
   *[other] لم يفعل أحد هنا شيئًا بشأن هذا البلاغ منذ { $count } يوم. يقرأ الشخص المُبلِّغ ذلك في صفحته ويُعرض له من يمكنه التصرّف غيركم. ينتهي هذا حالما يفعل أحد هنا شيئًا: يفتحه، أو يتولّاه، أو يذكر وضعه.
}
desk-alert-set-aside = وُضع هذا الملف جانبًا كغير مرغوب فيه في { $day }. لا موعد مستحق عليه، ولا تخرج رسالة بريد عنه، ولا يُحسب في أي رقم.
desk-alert-other = يطلب الشخص المُبلِّغ عناية خاصة بهذا البلاغ. اقرؤوه كله قبل أن تفعلوا أي شيء.

desk-report-heading = البلاغ
desk-open-text = عند فتحه، سيرى الشخص المُبلِّغ أنه فُتح. قد تكون فيه كلمات تصعب قراءتها: يمكن كشفها واحدة واحدة.
desk-open-button = فتح البلاغ
desk-next-heading = ما يمكنكم فعله الآن
desk-reporter-left = غادر الشخص المُبلِّغ هذا الموقع. لم يعد يمكنه قراءة شيء هنا أو الإجابة عنه.
desk-not-reachable = اختار الشخص المُبلِّغ ألا يُكتب إليه، لذلك لا يمكنكم سؤاله عن شيء. ما زال يمكنه قراءة ما تقرّرونه.

desk-section-practitioner = عمّن
desk-section-place = أين
desk-section-kinds = أي نوع
desk-section-account = ما حدث
desk-section-time = متى
desk-section-safety = السلامة
desk-section-reporter = من يُخبر بذلك
desk-section-handlers_only = لكم فقط، وليس للشخص الممارس
desk-section-other = ذُكر أيضًا
# $kinds is a list such as “sexual contact; keeping secrets”.
desk-covered-kinds = يصف هذا السرد: { $kinds }. يُفتح متى كنتم مستعدّين.
desk-covered-account = قد تصعب قراءة هذا السرد. يُفتح متى كنتم مستعدّين.
desk-covered-other = قد تصعب قراءة هذه الكلمات. تُفتح متى كنتم مستعدّين.

desk-thread-heading = الرسائل
desk-thread-empty = لم يُكتب شيء بعد.
desk-message-by-desk = أنتم، المكتب
desk-message-by-reporter = الشخص المُبلِّغ
desk-message-stop = أطلب منكم التوقّف.
desk-message-consent = من الآن فصاعدًا هذا ما يمكنكم معرفته عني:
desk-alert-name-taken-back = سحب الشخص المُبلِّغ اسمه. لا تستخدموه بعد الآن.
desk-message-addition = أضيف هذا إلى ما أخبرت به:
desk-message-contact = تواصل معي الشخص المعالِج بعد أن أخبرتكم.
desk-read-button = قرأت هذا

desk-timeline-heading = يومًا بيوم
desk-event-sent = أرسله الشخص المُبلِّغ
desk-event-mail_accepted = قَبِل خادم بريدكم الرسالة بشأنه
desk-event-have_it = ضغط أحد زر «تمّ الاستلام» من رسالة البريد
desk-event-opened = فُتح
desk-event-file_taken = حفظ أحدهم ملفات
desk-event-acknowledged = تأكّد استلامه
desk-event-assessing = بدأ التقييم
desk-event-waiting_for_reporter = طُرح سؤال على الشخص المُبلِّغ
desk-event-desk_wrote = كتب أحدهم إلى الشخص المُبلِّغ
desk-event-investigating = بدأ التحقيق
desk-event-closed = أُغلق
desk-event-reopened = فُتح من جديد
desk-event-taken_on = تولّاه أحد
desk-event-assigned = أُسند إلى أحد
desk-event-unassigned = أُعيد: لا أحد يعمل عليه
desk-event-reporter_wrote = كتب الشخص المُبلِّغ
desk-event-set_aside = وُضع جانبًا كغير مرغوب فيه
desk-event-taken_back = أُعيد من غير المرغوب فيه
desk-event-consent_changed = غيّر الشخص المُبلِّغ ما يمكنكم معرفته عنه
desk-event-stop_asked = طلب منكم الشخص المُبلِّغ التوقّف
desk-event-withdrawn = سحبه الشخص المُبلِّغ
desk-event-other = حدث شيء آخر

desk-mails-heading = الرسائل إلى صندوق بريدكم
desk-mail-new_case = عن الملف الجديد
desk-mail-new_message = عن رسالة جديدة
desk-mail-stop_asked = عن طلب التوقّف
desk-mail-waiting = تنتظر الإرسال
desk-mail-failed = لم يمكن إرسالها. أُبلغ القائمون على هذه البوابة.
desk-mail-stopped = لم تُرسل: أُوقفت
desk-mail-accepted = قَبِلها خادم بريدكم في { $day }
desk-mail-have_it = ضغط أحد زر «تمّ الاستلام» في { $day }

desk-altered-heading = لا يمكن عرض هذا الملف
desk-altered-text = المخزَّن له ليس ما أُرسل. لا يُعرض منه شيء، لأن شخصًا آخر ربما غيّره.
desk-altered-do = أخبروا القائمين على هذه البوابة. الملفات الأخرى لم تتأثر.

# ---- steps
desk-told-intro = سيرى الشخص المُبلِّغ هذا:
desk-words-needed = لماذا؟ سيقرأ الشخص المُبلِّغ هذه الكلمات.
desk-words-optional = هل تريدون إضافة شيء؟ سيقرأ الشخص المُبلِّغ هذه الكلمات.
desk-words-hint = قصيرة وواضحة ولطيفة. يمكنكم ذكر ما يحدث بعد ذلك، وحتى متى.
desk-news-heading = كُتب في هذه الأثناء
desk-step-gone = لم يعد هذا ممكنًا من المرحلة التي وصل إليها الملف الآن.
desk-ask-text = يقرأ الشخص المُبلِّغ سؤالكم هنا، بكلماته وحدها. ليس عليه أن يجيب، وقد تستغرق الإجابة وقتًا.
desk-ask-label = سؤالكم. سيقرأ الشخص المُبلِّغ هذه الكلمات.
desk-ask-hint = اسألوا فقط عمّا تحتاجون إلى معرفته الآن. لا تسألوا عن اسم.
desk-ask-button = إرسال السؤال
desk-write-text = يقرأ الشخص المُبلِّغ رسالتكم هنا، بكلماته وحدها. لا تطلب الرسالة إجابة، ويبقى الملف في المرحلة التي وصل إليها.
desk-write-label = رسالتكم. سيقرأ الشخص المُبلِّغ هذه الكلمات.
desk-write-button = إرسال الرسالة
desk-close-outcome = كيف ينتهي؟
desk-close-outcome-hint = تحت كل نتيجة ما سيراه الشخص المُبلِّغ.
desk-close-label = الشرح للشخص المُبلِّغ
desk-close-hint = سيقرأ الشخص المُبلِّغ هذه الكلمات. اذكروا ما نظرتم فيه، ولماذا ينتهي هكذا، وما الذي يمكنه فعله غير ذلك.
desk-outcome-no_jurisdiction = لا يمكننا أن نقرّر بشأن هذا الشخص أو هذا المكان
desk-outcome-not_enough_to_act = ليس هناك ما يكفي للتصرّف
desk-outcome-out_of_time = انتهت المهلة الزمنية
desk-outcome-resolved = تمّ حلّه
desk-outcome-advice_given = قدّمنا نصيحة للشخص الممارس
desk-outcome-action_taken = اتّخذنا إجراءً
desk-outcome-referred = أُحيل إلى جهة أخرى، بموافقة الشخص المُبلِّغ
desk-outcome-withdrawn = سحبه الشخص المُبلِّغ
desk-outcome-body_left = غادرنا قبل أن ينتهي

desk-assign-heading = من يعمل على هذا الملف؟
desk-assign-hint = لا يرى الشخص المُبلِّغ من هو.
desk-assign-me = { $name } (أنت)
desk-assign-button = حفظ

desk-fault-no-words = اكتبوا بعض الكلمات. سيقرؤها الشخص المُبلِّغ، حتى لا يبقى في حيرة.
desk-fault-too-long = هذا أطول من اللازم. أقصى عدد للأحرف: { $most }.
desk-fault-no-outcome = اختاروا كيف ينتهي.
desk-fault-moved = كان شخص آخر أسرع. الملف الآن في مرحلة «{ $state }». لم يُرسل شيء منكم، وما كتبتموه ما زال هنا.
desk-fault-wrote-meanwhile = كتب الشخص المُبلِّغ شيئًا بينما كنتم تكتبون. اقرؤوه أولًا. ما كتبتموه ما زال هنا، ولم يُرسل شيء.
desk-fault-denied = هذا غير ممكن من المرحلة التي وصل إليها الملف الآن. ما كتبتموه ما زال هنا.
desk-fault-no-person = اختاروا شخصًا، أو لا أحد.
desk-fault-assigned-meanwhile = غيّر شخص آخر من يعمل على هذا الملف بينما كنتم تختارون. انظروا من جديد، واحفظوا مرة أخرى إذا كنتم ما زلتم تريدون ذلك.

# ---- setting a case aside as no real report
desk-set-aside-link = هذا ليس بلاغًا حقيقيًا (غير مرغوب فيه)
desk-set-aside-heading = أيوضع هذا الملف جانبًا كغير مرغوب فيه؟
desk-set-aside-queue = يخرج من قائمتك ويظهر تحت «غير مرغوب فيها». يمكن إعادته في أي وقت.
desk-set-aside-mails = لا موعد مستحق عليه بعد ذلك، ولا تخرج رسالة بريد عنه، ولا يُحسب في أي رقم.
desk-set-aside-reporter = يُخبَر الشخص المُبلِّغ بذلك. رسالته الأولى بعدها تعيد الملف إلى قائمتك، لأن البلاغ الحقيقي قد يشبه الكاذب. وإذا وُضع جانبًا مرة أخرى بعد ذلك، بقي هناك.
desk-set-aside-button = وضعه جانبًا
desk-take-back-link = إعادته إلى القائمة
desk-take-back-heading = أيُعاد هذا الملف إلى القائمة؟
desk-take-back-queue = يعود بين ملفاتك المفتوحة كما كان.
desk-take-back-mails = تُرسل رسائل البريد عنه التي لم تخرج بعد.
desk-take-back-reporter = يُخبَر الشخص المُبلِّغ بذلك.
desk-take-back-button = إعادته

desk-files-heading = ملفات من صاحب البلاغ
desk-files-warning = قد تضر ملفات الغرباء بالحاسوب. احفظها على جهاز منفصل ليس عليه شيء آخر، وافتحها هناك. قبل أن تمرر ملفًا انظر فيما قد يدل على صاحب البلاغ.
desk-files-save = حفظ
