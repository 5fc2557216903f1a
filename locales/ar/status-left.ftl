# The report's page, where a body has left.

status-true-never-opened = لم يفتحه أحد في مكتب الجهة.
status-true-left = غادرت الجهة هذا الموقع في { $day }. وكل ما يُكتب هنا لا يصل إليها بعد الآن.
status-event-body_left = غادرت الجهة هذا الموقع
status-fault-body-left = غادرت الجهة هذا الموقع، لذلك لا يمكننا إرسال هذا إليها. ما كتبته ما زال هنا: يمكنك نسخه.
status-write-hint-left = لقد غادرت الجهة. لا يستطيع أحد هناك قراءة ما يُكتب هنا.
status-way-letter = ما زال يمكنك الوصول إليها خارج هذا الموقع. ما كتبته جاهز في صورة خطاب.
status-way-letter-link = الحصول على الخطاب
status-way-hold = يمكنك إبقاء بلاغك هنا وإرساله لاحقًا. لا يقرؤه أحد، لذلك لن يتصرّف أحد بناءً عليه، وتستمر المهل الزمنية في السريان.
status-way-hold-link = اختيار ما يحدث للبلاغ
