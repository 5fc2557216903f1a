# "Could someone recognise you from this?", on the page before sending.

recognise-heading = هل يمكن أن يتعرّف عليك أحد من هذا؟
recognise-intro = الشخص المعالِج يعرفك. قد تكشف له التفاصيل الصغيرة من أنت، حتى دون اسم. وجدنا هذه التفاصيل. والقرار لك: تغييرها أو تركها. ويمكنك الإرسال في الحالتين.
recognise-change = تغييره في «{ $field }»
recognise-more = { $count ->
    [one] ويوجد واحد آخر مثل هذا.
    [two] ويوجد اثنان آخران مثل هذا.
    [few] وتوجد { $count } أخرى مثل هذا.
    [many] ويوجد { $count } آخر مثل هذا.
   *[other] ويوجد { $count } آخر مثل هذا.
}
recognise-not-all = لا يمكننا العثور على كل شيء. ما لا يعرفه سواك وسوى الشخص المعالِج قد يكشف له أيضًا من أنت.
recognise-nothing = بحثنا عن تفاصيل قد تكشف من أنت، مثل الأسماء والتواريخ الدقيقة وعدد الجلسات، ولم نجد شيئًا. لا يمكننا العثور على كل شيء: ما لا يعرفه سواك وسوى الشخص المعالِج قد يكشف له أيضًا من أنت.

recognise-kind-own_name = اسمك
recognise-why-own_name = هو في ما كتبته، لذلك تستطيع قراءته كل جهة يُرسل إليها هذا.
recognise-instead-own_name = يمكنك كتابة «أنا» أو «اسمي». الجهة التي يمكنها أن تعرف اسمك تحصل عليه من صفحة «عنك».

recognise-kind-email = عنوان بريد إلكتروني
recognise-why-email = كثيرًا ما يتضمّن العنوان اسمًا، أو يقود إلى اسم.
recognise-instead-email = يمكنك حذفه. وإذا كان لك، فمكانه صفحة «عنك»: لا يصل منها إلا إلى الجهات التي اخترتها.

recognise-kind-phone = رقم هاتف
recognise-why-phone = الرقم يخصّ شخصًا واحدًا.
recognise-instead-phone = يمكنك حذفه. وإذا كان لك، فمكانه صفحة «عنك»: لا يصل منها إلا إلى الجهات التي اخترتها.

recognise-kind-exact_date = يوم محدّد
recognise-why-exact_date = يستطيع الشخص المعالِج البحث عمّن جاء في ذلك اليوم.
recognise-instead-exact_date = يمكنك كتابة الشهر، أو «في الربيع». وإذا كانت مهلة زمنية مرتبطة بهذا اليوم، فربما كان الأفضل إبقاؤه.

recognise-kind-exact_time = ساعة محدّدة
recognise-why-exact_time = يستطيع الشخص المعالِج البحث عمّن جاء في تلك الساعة.
recognise-instead-exact_time = يمكنك كتابة «بعد الظهر»، أو حذفها.

recognise-kind-session_count = عدد الجلسات، أو رقم جلسة
recognise-why-session_count = يستطيع الشخص المعالِج أن يحسب من جاء وكم مرة.
recognise-instead-session_count = يمكنك كتابة «بعد نحو شهرين»، أو «لاحقًا».

recognise-kind-other_person = اسم شخص
recognise-why-other_person = أسماء من حولك قد تكشف من أنت، وهؤلاء لم يختاروا أن يكونوا في هذا الأمر.
recognise-instead-other_person = يمكنك كتابة صلتهم بك: «أختي»، «شخص آخر يتلقّى العلاج». وإذا كان اسم الشخص المعالِج، فيمكن أن يبقى.

recognise-kind-small_place = مكان صغير
recognise-why-small_place = قليل من الناس يعيشون أو يعملون أو يتعلّمون هناك.
recognise-instead-small_place = يمكنك كتابة المنطقة، أو «في بلدة صغيرة». وإذا كان مكان عمل الشخص المعالِج، فيمكن أن يبقى.
