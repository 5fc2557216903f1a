# The life of a case, as the domain names it. The desk and the reporter read the same words.

# ---- where a case stands
case-state-received = وصل
case-state-acknowledged = هو لدى الجهة
case-state-assessing = الجهة تنظر فيه
case-state-waiting_for_reporter = لدى الجهة سؤال
case-state-investigating = الجهة تحقّق فيه
case-state-closed = مغلق

# ---- how it ended
outcome-no_jurisdiction = ليس من اختصاص الجهة أن تقرّر فيه
outcome-not_enough_to_act = لم يكن هناك ما يكفي للتصرّف
outcome-out_of_time = كانت المهلة الزمنية قد انتهت
outcome-resolved = تمّ حلّه
outcome-advice_given = قُدّمت نصيحة للشخص الممارس
outcome-action_taken = اتّخذت الجهة إجراءً
outcome-referred = أُحيل إلى جهة أخرى
outcome-withdrawn = سُحب
outcome-body_left = غادرت الجهة قبل أن ينتهي

# ---- the buttons
case-move-acknowledge = تأكيد «تمّ الاستلام»
case-move-assess = بدء النظر فيه
case-move-ask_reporter = سؤال الشخص المُبلِّغ
case-move-write = الكتابة إلى الشخص المُبلِّغ
case-move-reporter_answered = إرسال إجابتك
case-move-investigate = بدء التحقيق
case-move-close = إغلاق الملف
case-move-reopen = فتحه من جديد
case-move-reporter_withdraws = طلب التوقّف من الجهة
case-move-body_leaves = المغادرة

# ---- who moves it
actor-officer = عضو المكتب
actor-lead = مسؤول المكتب
actor-reporter = الشخص المُبلِّغ
actor-body = الجهة

# ---- what the reporter is told when a case moves. The page names the body above these words.
case-told-acknowledged = قال شخص هناك «تمّ الاستلام».
case-told-assessing = تنظر الجهة في ما كتبته، لترى ما الذي يمكنها فعله.
case-told-asked = طرحت الجهة عليك سؤالًا. ليس عليك الإجابة.
case-told-wrote = كتبت الجهة إليك. ليس عليك الإجابة.
case-told-answered = إجابتك لدى الجهة، وهي تنظر فيها.
case-told-investigating = بدأت الجهة التحقيق. قد يستغرق ذلك شهورًا كثيرة.
case-told-closed-no_jurisdiction = تقول الجهة إنها لا تستطيع أن تقرّر بشأن هذا الشخص أو هذا المكان، وهذا هو السبب الذي ذكرته. هذا لا يعني أنه لم يحدث.
case-told-closed-not_enough_to_act = قرّرت الجهة عدم المضيّ في هذا، وهذا هو السبب الذي ذكرته. هذا لا يعني أنه لم يحدث.
case-told-closed-out_of_time = تقول الجهة إن الوقت الذي مضى أطول من أن تستطيع التصرّف، وهذا هو السبب الذي ذكرته. هذا لا يعني أنه لم يحدث.
case-told-closed-resolved = تقول الجهة إنه تمّ حلّه، وهكذا كان ذلك.
case-told-closed-advice_given = قدّمت الجهة نصيحة للشخص الممارس، وهذا ما تقوله عن ذلك.
case-told-closed-action_taken = اتّخذت الجهة إجراءً، وهذا ما تقوله عن ذلك.
case-told-closed-referred = أحالته الجهة إلى جهة أخرى، كما وافقت، وهذا ما تقوله عن ذلك.
case-told-closed-body_left = غادرت الجهة هذا الموقع ولن تقرأ بلاغك هنا بعد الآن. أُتلفت المفاتيح التي كانت تفتحه لها. لم يصدر فيه قرار: لم تقل الجهة رأيها فيه. وربما احتفظت بنسخة مما كانت قد قرأته. ما كتبته ما زال هنا، ولا يستطيع أحد غيرك فتحه.
case-told-withdrawn = طلبت من الجهة التوقّف. الملف مغلق.
case-told-reopened = الملف مفتوح من جديد. والجهة تنظر فيه.

# ---- what comes next. $by is a day in words.
expected-acknowledgement = ينبغي أن تقول الجهة، في موعد أقصاه { $by }، إن البلاغ لديها.
expected-first_look = ينبغي أن ينظر فيه شخص هناك في موعد أقصاه { $by }.
expected-first_decision = ينبغي أن تخبرك الجهة، في موعد أقصاه { $by }، بما ستفعله.
expected-news = ينبغي أن تخبرك الجهة، في موعد أقصاه { $by }، بشيء جديد، أو بأنه لا جديد بعد.
expected-your_answer = تنتظر الجهة إجابتك. لا يوجد يوم محدّد للكتابة إليها.
expected-nothing = لن يأتي شيء آخر. الملف مغلق.

# ---- how serious what was told would be. It orders the queue and is not a finding.
tier-1 = قلق أو سؤال
tier-2 = أمر مقلق
tier-3 = خطير
tier-4 = خطير جدًا
