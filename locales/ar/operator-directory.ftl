# The operator's page of the directory.

operator-directory-heading = الدليل
operator-directory-link = الدليل، وكيفية تغييره
operator-directory-shipped = الدليل الذي جاء مع البرنامج هو الساري.
operator-directory-imported = الدليل الساري استُورد في { $day }.
operator-directory-size = { $bodies ->
    [zero] لا يذكر أي جهة.
    [one] يذكر جهة واحدة.
    [two] يذكر جهتين.
    [few] يذكر { $bodies } جهات.
   *[other] يذكر { $bodies } جهة.
}
operator-directory-knowledge = هو معرفة وليس إذنًا: لا يُرسل شيء إلى جهة لمجرّد أنها مُدرجة. وما تقوله الجهات المنضمّة عن نفسها يعلو عليه.
operator-directory-import = لتغييره
operator-directory-import-text = على جهاز البوابة، اكتبوا الدليل الساري في مجلّد، وغيّروا ملفاته، ثم استوردوه. الأمر الثاني يقول ما الخطأ، والثالث ما الذي سيتغيّر. وبالطريقة نفسها تُضاف جهة، مثل جمعيتكم.
operator-directory-newer = جلب البرنامج دليلًا أحدث
operator-directory-newer-text = ما استوردتموه يبقى ساريًا إلى أن تقرّروا. هذه كل الفروق؛ وجعله ساريًا يُسقط تغييراتكم التي بينها.
operator-directory-accept = جعل دليل البرنامج ساريًا
operator-directory-added = جديد
operator-directory-removed = اختفى
operator-directory-moved = في مكان آخر
operator-directory-field = يقول شيئًا آخر
operator-directory-old = من قبل:
operator-directory-new = من بعد:
operator-directory-unlisted = لا يذكر { $bodies }، وقد دُعيت هنا أو انضمّت. استوردوا دليلًا يذكرها.
operator-directory-stale = أصبح دليل آخر ساريًا في هذه الأثناء. انظروا في الفروق من جديد.
operator-directory-wrong = لا يمكن قراءته. افحصوه من سطر الأوامر.
operator-alert-directory-altered-title = جرى العبث بدليل مستورد
operator-alert-directory-altered-text = المخزَّن ليس ما استُورد، لذلك يسري الدليل الذي قبله. ابحثوا عمّن كان يستطيع الوصول إلى قاعدة البيانات، واستوردوه من جديد.

operator-wishes = جهات تطلب تغييرًا
operator-wishes-text = ما تقبله جهة زيادةً على ما هو مُدرج لها لا يسري إلا بعد موافقتكم.
operator-wishes-decided = ما آل إليه ما طلبته الجهات
operator-wishes-altered = عبث شخص في قاعدة البيانات بما طلبته الجهات. لا يُعرض هنا. ابحثوا عمّن كان يستطيع الوصول إليها، واطلبوا من الجهات أن تطلب من جديد.
operator-wish-asked = طُلب في { $day }.
operator-wish-accepted = قُبل في { $day }.
operator-wish-declined = رُفض في { $day }.
operator-wish-says = ما يقوله الدليل الآن
operator-wish-says-nothing = لا شيء.
operator-wish-asks = ما تطلبه الجهة
operator-wish-changes = ما الذي تغيّره الموافقة
operator-wish-by-hand = لا يستطيع أي زر تغيير هذا. غيّروا الملف واستوردوه، ثم اذكروا هنا أن ذلك تمّ.
operator-wish-moved = تغيّر ما يقوله الدليل منذ أن طلبت الجهة ذلك. انظروا هل ما زالت تقصد هذا.
operator-wish-stale = تغيّر الدليل بينما كنتم تنظرون. انظروا في الفروق من جديد.
operator-wish-accept = الموافقة، وجعل هذا ساريًا
operator-wish-done = تمّ ذلك
operator-wish-decline-heading = أو الرفض
operator-wish-reason = لماذا الرفض؟
operator-wish-reason-hint = تقرأ الجهة هذا في مكتبها.
operator-wish-reason-missing = اكتبوا السبب. ينبغي أن تعرف الجهة ماذا تفعل الآن.
operator-wish-reason-long = هذا أطول من اللازم: 1000 حرف على الأكثر.
operator-wish-decline = رفض
operator-wish-reason-given = لماذا رُفض
operator-wish-page = صفحتها العامة
operator-alert-directory-wish-title = جهة تطلب تغييرًا في الدليل
operator-alert-directory-wish-text = شيء يقوله الدليل عنها غير صحيح، أو أنها تقبل أكثر مما هو مُدرج. انظروا تحت «الدليل».
