# What one body may know of the reporter, changed after sending.

consent-link = تغيير ما يمكن أن تعرفه الجهة عني
consent-heading = ما الذي يمكن أن تعرفه الجهة عنك؟
consent-now = الوضع الآن:
consent-opened = لقد فتح شخص هناك بلاغك. تحتفظ الجهة بما قرأته، وتُخبر بما غيّرته.
consent-opened-name = الاسم الذي قرأه شخص لا يمكن استرجاعه. يمكنك مطالبة الجهة بعدم استخدامه بعد الآن.
consent-unopened = لم يفتح أحد هناك بلاغك. وما سيُقرأ هناك يتغيّر بحسب اختيارك هنا. والاسم الذي يُسحب الآن يُزال.
consent-race = إذا فتحه أحد قبل الضغط على الزر، تحتفظ الجهة بما لديها وتُخبر بالتغيير.
consent-others = هذا لا يغيّر شيئًا لدى الجهات الأخرى.
consent-field = ما الذي يمكن أن تعرفه؟
consent-hint-anonymous = لا تصلك منها أسئلة ولا أخبار.
consent-hint-anonymous_reachable = القراءة والإجابة هنا، بكلماتك.
consent-hint-named_to_body = يصلها الاسم ووسيلة التواصل المكتوبان أدناه. ولا يصلان إلى الجهات الأخرى.
consent-hint-name = فقط إذا كان يمكنها أن تعرف اسمك.
consent-counted = يجوز احتساب هذا البلاغ في الأرقام
consent-counted-hint = تذكر الجهات ونحن بالأرقام كيف يُرد على البلاغات. ولا تتضمّن الأرقام شيئًا مما كتبته.
consent-save = حفظ
consent-fault-choose = يُرجى اختيار واحد من هذه.
consent-fault-name = اخترت أن الجهة يمكنها أن تعرف اسمك. يُرجى كتابة اسم، أو وسيلة للوصول إليك.
consent-fault-again = كُتب شيء آخر في اللحظة نفسها. ما اخترته ما زال هنا: يكفي الضغط مرة أخرى.
consent-fault-long = أقصى عدد للأحرف: { $most }. ما كتبته ما زال هنا.
consent-done = تمّ التغيير.
consent-told = من الآن فصاعدًا يمكن أن تعرف الجهة هذا عنك:
