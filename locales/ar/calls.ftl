# Calls to bodies that do not answer.

status-event-called_has_it = اتصل القائمون على هذه البوابة؛ وتقول الجهة إن بلاغك لديها
status-event-called_will_look = اتصل القائمون على هذه البوابة؛ وتقول الجهة إنها ستبحث عن بلاغك
status-event-called_other_address = اتصل القائمون على هذه البوابة؛ وطلبت الجهة إرسال البريد إلى عنوان آخر
status-event-called_nobody = اتصل القائمون على هذه البوابة؛ ولم يُجب أحد
status-event-called_other = اتصل القائمون على هذه البوابة
status-call-again = يتصل القائمون على هذه البوابة بالجهة مرة أخرى
status-true-call-again = لم يقل أحد هناك إن بلاغك لديهم. اتصل القائمون على هذه البوابة، وسيتصلون مرة أخرى في { $day }.
desk-event-called_has_it = جرى الاتصال بكم، وقلتم إنه لديكم
desk-event-called_will_look = جرى الاتصال بكم، وقلتم إنكم ستبحثون عنه
desk-event-called_other_address = جرى الاتصال بكم، وطلبتم عنوانًا آخر
desk-event-called_nobody = جرى الاتصال بكم؛ ولم يُجب أحد
desk-event-called_other = جرى الاتصال بكم
call-result-has_it = يقولون إنه لديهم
call-result-has_it-hint = هذا بالضبط ما يقرؤه مَن أرسلوا البلاغات، وتخرج الجهة من القائمة.
call-result-will_look = سيبحثون عنه
call-result-other_address = طلبوا عنوانًا آخر
call-result-nobody = لم يُجب أحد
call-result-other = شيء آخر
call-fault-caller = اكتبوا مَن اتصل، في { $most } حرفًا على الأكثر
call-fault-person = اكتبوا بمَن اتصلتم، في { $most } حرفًا على الأكثر
call-fault-result = اختاروا نتيجة الاتصال
call-fault-note = الملاحظة أطول من { $most } حرفًا
call-fault-next = اكتبوا يوم الاتصال القادم، مثل 2027-03-04: من الغد فصاعدًا وخلال شهرين
operator-calls-link = جهات يجب الاتصال بها
operator-calls-go = الاتصال بـ { $body }
operator-calls-heading = جهات يجب الاتصال بها
operator-calls-intro = لم يقل أحد في هذه الجهات إن ما أُرسل إليها قد وصلها. الجهات التي لديها ملفات عاجلة تأتي أولًا. ترون عدد الملفات، ولا شيء غير ذلك منها.
operator-calls-none = لا أحد يجب الاتصال به الآن.
operator-calls-urgent = عاجل
operator-calls-why = السبب
operator-calls-cases = { $count ->
    [zero] لا ملف بلا رد من أحد هناك.
    [one] ملف واحد لم يرد عليه أحد هناك.
    [two] ملفان لم يرد عليهما أحد هناك.
    [few] { $count } ملفات لم يرد عليها أحد هناك.
    [many] { $count } ملفًا لم يرد عليها أحد هناك.
   *[other] { $count } ملف لم يرد عليها أحد هناك.
}
operator-calls-cases-urgent = { $count ->
    [zero] لا شيء منها عاجل.
    [one] واحد منها عاجل.
    [two] اثنان منها عاجلان.
    [few] { $count } منها عاجلة.
    [many] { $count } منها عاجلة.
   *[other] { $count } منها عاجلة.
}
operator-calls-since = في القائمة منذ
operator-calls-next = الاتصال القادم
operator-calls-now = الآن
operator-calls-last = آخر اتصال
operator-calls-noted = سُجّل الاتصال.
operator-calls-body = المزيد عن هذه الجهة
operator-calls-say = قولوا فقط إن رسائل من هذه البوابة تنتظر في مكتبها، واسألوا إن كانت لدى أحد هناك.
operator-calls-note-heading = تسجيل اتصال
operator-calls-told = مَن أرسلوا البلاغات يقرؤون أنكم اتصلتم، ونتيجة الاتصال، وموعد اتصالكم القادم. ولا يقرؤون الأسماء ولا الملاحظة.
operator-calls-caller = مَن اتصل
operator-calls-person = بمَن اتصلتم
operator-calls-person-hint = اسم، أو الرقم الذي اتصلتم به.
operator-calls-result = نتيجة الاتصال
operator-calls-next-hint = يوم مثل 2027-03-04. اتركوه فارغًا إذا كان لديهم.
operator-calls-note = ملاحظة
operator-calls-note-hint = يمكنكم ترك هذا فارغًا. لا تكتبوا هنا شيئًا عن بلاغ.
operator-calls-save = تسجيل الاتصال
operator-calls-stale = جرى اتصال آخر في هذه الأثناء، أو حان موعد ملف آخر. انظر أدناه أولًا؛ ما كتبته لا يزال هنا.
operator-calls-gone = خرجت هذه الجهة من القائمة في هذه الأثناء. لم يُسجَّل اتصالكم.
operator-calls-close-heading = لا اتصالات أخرى
operator-calls-close-text = هذا يُخرج الجهة من القائمة، مع أن أحدًا هناك لم يقل إنه لديهم. وتعود إليها إذا بقي ملف آخر بلا رد.
operator-calls-close = إخراجها من القائمة
operator-calls-nothing = لا سبب للاتصال الآن.
operator-calls-history = الاتصالات حتى الآن
operator-calls-history-none = لم يتصل أحد بعد.
operator-calls-then = الاتصال الذي بعده
operator-calls-of = الاتصالات بهذه الجهة
