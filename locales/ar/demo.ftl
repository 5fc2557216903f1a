# Pages of the demo.

demo-title = عرض تجريبي
demo-heading = هنا يمكن تجربة كل شيء
demo-not-real = لا شيء هنا حقيقي. الجهات التي يمكن الإرسال إليها والأشخاص والبلاغات مختلقة. يُرجى عدم كتابة أي شيء حقيقي.

demo-try-heading = جولة فيه
demo-try-report = سرد شيء، كما قد يفعل شخص في نيوزيلندا، وإرساله إلى المفوّضية المختلقة
demo-try-mail = رؤية رسالة البريد التي تصل إلى المفوّضية
demo-try-desk = تسجيل الدخول إلى مكتب المفوّضية، وفتح الملف والرد
demo-try-status = العودة بالكلمات وقراءة الرد

demo-people-heading = من يستطيع تسجيل الدخول
demo-people-text = للجميع عبارة المرور نفسها. يتغيّر الرمز كل نصف دقيقة: عندئذ أعيدوا تحميل هذه الصفحة. كل رمز يصلح مرة واحدة.
demo-part-commissioner = Mere: قيادة مكتب المفوّضية المختلقة
demo-part-association = Sam: قيادة مكتب الجمعية المختلقة
demo-part-operator = Ana: إدارة هذه البوابة
demo-person = العنوان { $address }، الرمز { $code }

demo-reports-heading = بلاغات موجودة هنا بالفعل
demo-reports-text = بكلمات البلاغ يظهر لكم ما يراه الشخص الذي أرسله. أما البلاغ الحقيقي فلا يملك أحد آخر كلماته.

demo-mails-heading = رسائل البريد
demo-mails-text = في العرض التجريبي تنتهي كل رسالة بريد هنا، الأحدث أولًا.
demo-mails-none = لا توجد رسائل بعد. أعيدوا تحميل الصفحة بعد لحظة.
demo-mail-to = إلى { $address }
demo-mail-from = من { $address }
demo-mails-back = كل الرسائل
demo-back = الجولة في العرض التجريبي
