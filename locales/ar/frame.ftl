# What stands around every page, and the words inside its parts.

frame-skip = الانتقال إلى الجزء الرئيسي
frame-exit = مغادرة سريعة
# While the page goes away this is the title of the tab: it must say nothing.
frame-exit-leaving = جارٍ التحميل
frame-exit-two-more = للمغادرة: ضغطتان أخريان على مفتاح Shift.
frame-exit-one-more = للمغادرة: ضغطة واحدة أخرى على مفتاح Shift.
frame-exit-stopped = ما زلت هنا. لم يتغيّر شيء.
# What covers a reporter's page after thirty minutes without a key or a touch.
frame-cover = متابعة؟
frame-cover-off = متابعة
frame-sign-out = تسجيل الخروج
frame-signed-in = الدخول الحالي باسم { $who }.

frame-footer = المزيد عن هذا الموقع
frame-help = الحصول على مساعدة الآن
frame-privacy = ما الذي يُحفظ، ومن يستطيع قراءته
frame-imprint = من يدير هذا الموقع
frame-run-by = إدارة هذا الموقع: { $name }.
frame-contact = للتواصل: { $contact }.

frame-back = رجوع
frame-back-way = طريق الرجوع
frame-breadcrumbs = مكانك في الموقع
frame-pages = صفحات أخرى
frame-pages-before = السابقة
frame-pages-after = التالية

frame-error-title = شيء يحتاج إلى مراجعة:
frame-error-prefix = يحتاج إلى مراجعة:
frame-error-summary = شيء يحتاج إلى مراجعة
frame-warning = مهم:

frame-yes = نعم
frame-no = لا
frame-leave-empty = أترك هذا فارغًا
frame-day = اليوم
frame-month = الشهر
frame-year = السنة

frame-count-most = أقصى عدد للأحرف: { $most }.
# %n is replaced by a figure in the browser, so the sentence must do without a plural.
frame-count-left = الأحرف المتبقية: %n
frame-count-over = الأحرف الزائدة: %n

frame-copied = تمّ النسخ
frame-covered-open = فتح
frame-covered-close = إغلاق
frame-now = الآن
frame-next = بعد ذلك

frame-body-choice = ما اختيارك بشأن { $body }؟
frame-body-anonymity = ما الذي يمكن أن تعرفه عنك { $body }؟

frame-leaves = (موقع آخر)
