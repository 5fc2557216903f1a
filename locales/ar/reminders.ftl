# Reminders to a body that has said nothing, and calls.

status-event-reminded = ذكّرنا الجهة
status-event-call_due = طُلب من القائمين على هذا الموقع الاتصال بالجهة
desk-event-reminded = جرى تذكيركم بالبريد
desk-event-call_due = طُلب من القائمين على هذه البوابة الاتصال بكم
desk-mail-reminder = تذكير بالملف الجديد
operator-alert-call-due-title = يجب الاتصال بجهة
operator-alert-call-due-text = لم يقل أحد هناك إن بلاغًا وصل إليهم: منذ أربعة أسابيع، أو منذ أربع من ساعات عملها إذا كان عاجلًا. اتصلوا بشخص التواصل لديها، وسجّلوا نتيجة الاتصال. قولوا فقط إن رسائل تنتظر في مكتبها.
mail-notice-reminder = هذا تذكير: أعلمناكم في { $told }، ولم يقل أحد بعد إن الرسالة وصلتكم.
mail-notice-by-reminder = الموعد: الآن. كان يجب النظر فيه في موعد أقصاه { $due }.
