# How mail gets through, for the operator.

operator-delivery-link = كيف يصل البريد
operator-delivery-heading = كيف يصل البريد
operator-delivery-queue = ما ينتظر الخروج
operator-delivery-dispatches = رسائل عن ملفات
operator-delivery-others = رسائل أخرى
operator-delivery-troubles = جهات لا يصل إليها البريد
operator-delivery-troubles-none = لم تفشل أي رسالة ولم تعد أي رسالة.
operator-delivery-tried = رسائل جُرّبت دون نجاح وتُعاد محاولتها
operator-delivery-late = رسائل طال وقتها في الطريق
operator-delivery-answer = ما أجاب به خادم بريدها
operator-delivery-retry = إعادة محاولتها كلها الآن
operator-delivery-doubts = عناوين موضع شك
operator-delivery-doubts-none = لا يوجد.
operator-delivery-doubt = عادت رسالة بريد إلى عنوانها في { $day }. اتصلوا بالجهة: يستطيع أحد المسؤولين عن المكتب هناك تأكيد العنوان أو إعطاء عنوان آخر.
operator-delivery-certificates = شهادات تنتهي قريبًا
operator-delivery-certificates-none = لا يوجد.
operator-delivery-certificate-ends = تنتهي في { $day }. أُبلغ المسؤولون عن المكتب بالبريد.
operator-delivery-certificate-over = لم تعد صالحة للاستعمال: تخرج الرسائل نصًا عاديًا دون محتوى. اطلبوا من الجهة شهادة جديدة.

operator-delivery-test = إرسال رسالة تجريبية
operator-delivery-test-text = تُرسل بهذا رسالة تجريبية خارج قائمة الانتظار. ويظهر فورًا هل قَبِلها خادم البريد. أما وصولها إلى صندوق البريد فلا يُعرف إلا بالنظر فيه.
operator-delivery-test-to = إلى أي عنوان
operator-delivery-test-button = إرسال تجربة
operator-delivery-test-taken = قَبِلها خادم البريد. يُرجى النظر في صندوق البريد، وفي البريد غير المرغوب فيه أيضًا.
operator-delivery-test-not-taken = لم يقبلها خادم البريد.
operator-delivery-test-wait = أُرسلت رسائل تجريبية عدة قبل قليل. يُرجى المحاولة بعد عشر دقائق.
mail-test-subject = تجربة
mail-test-text = هذه رسالة تجريبية من { $operator }، لمعرفة هل يصل البريد إلى هنا. لا يلزم فعل شيء.
