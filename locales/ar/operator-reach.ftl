# How the operator reaches a body that has joined.

operator-reach-heading = الوصول إليها
operator-reach-contact = بمن يجري الاتصال
operator-reach-deputy = من ينوب عنه
operator-reach-altered = لا يمكن قراءته: ليس كما حدّدته الجهة. اتصلوا على رقم من موقعها.
operator-reach-confirmed = آخر تأكيد لعنوانها في
operator-reach-silent = ملفات لم يفعل أحد هناك شيئًا بشأنها منذ 60 يومًا
operator-reach-silent-few = أقل من خمسة
operator-alert-body-silent-title = جهة صامتة
operator-alert-body-silent-text = لم يفعل أحد هناك شيئًا بشأن ملف واحد على الأقل منذ 60 يومًا، وكانت الخطوة التالية عليهم. يُقال ذلك للشخص المُبلِّغ وتُعرض عليه الجهة التالية. يُرجى الاتصال بهم.
operator-reach-waiting = رسائل تنتظر الإرسال
operator-reach-waiting-since = أقدمها منذ
operator-reach-failed = رسائل تعذّر إرسالها
operator-reach-accepted = آخر رسالة قَبِلها خادم بريدها في
operator-reach-never = أبدًا حتى الآن
operator-reach-fault = آخر خلل
operator-retry-intro = الرسائل التي لم تصل تُعاد محاولة إرسالها تلقائيًا، على فترات تزداد تباعدًا. هل أُصلح الخلل؟ إذن لا تنتظروا.
operator-retry = إعادة المحاولة الآن
operator-retried = تُعاد المحاولة الآن. انظروا في هذه الصفحة من جديد بعد دقيقة.
mail-fault-unreachable = لم يستجب خادم البريد، أو انقطع الاتصال.
mail-fault-refused_for_now = قال خادم البريد: ليس الآن.
mail-fault-refused = رفض خادم البريد، أو لا يوجد عنوان كهذا.
mail-fault-tls = تعذّر تشفير الاتصال.
mail-fault-body_altered = جرى العبث بصف الجهة. لا يُرسل شيء.
mail-fault-body_not_joined = كانت الجهة موقوفة مؤقتًا أو قد غادرت. لا يُرسل شيء.
mail-fault-case_altered = جرى العبث بملف. لا يُرسل شيء بشأنه.
mail-fault-not_composed = تعذّرت كتابة الرسالة: لم يعد الدليل يذكر الجهة، أو لا يمكن قراءة صف.
