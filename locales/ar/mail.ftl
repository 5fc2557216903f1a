# What mails say. Nothing of what a reporter wrote is ever in them. Each paragraph is broken into short lines later.

mail-from-name = Candour
mail-subject-case = رسالة { $reference } إلى مكتب الشكاوى

mail-notice-what-new_case = وصل بلاغ إلى مكتب الشكاوى لدى { $body }. رقم الملف { $reference }.
mail-notice-what-new_message = توجد رسالة جديدة من الشخص المُبلِّغ في الملف { $reference } في مكتب الشكاوى لدى { $body }.
mail-notice-what-stop_asked = الشخص المُبلِّغ في الملف { $reference } في مكتب الشكاوى لدى { $body } يطلب منكم التوقّف.

mail-notice-genuine = هذه الرسالة حقيقية. وهي من بوابة Candour بإدارة { $runner }، التي انضمّت إليها جهتكم. يمكنكم التحقّق من ذلك: اكتبوا { $portal }/for-bodies في متصفّحكم، أو اسألوا { $contact }. كل الروابط أدناه تبدأ بـ { $portal }/.

mail-notice-do = أمران مطلوبان:
mail-notice-do-have-it = 1. القول إن الرسالة وصلتكم. في الصفحة زر واحد، ولا حاجة إلى حساب.
mail-notice-do-new_case = 2. تسجيل الدخول إلى مكتبكم، وفتح الملف، وتأكيد استلامه. عندئذ يرى الشخص المُبلِّغ أنكم فعلتم ذلك.
mail-notice-do-new_message = 2. تسجيل الدخول إلى مكتبكم، وقراءة الرسالة.
mail-notice-do-stop_asked = 2. تسجيل الدخول إلى مكتبكم، ورؤية ما يعنيه هذا للملف. ما لديكم يبقى لديكم، وفق قواعدكم.

mail-notice-by-day =
    { $days ->
        [one] الموعد: خلال يوم عمل واحد، وآخره { $due }.
        [two] الموعد: خلال يومَي عمل، وآخره { $due }.
        [few] الموعد: خلال { $days } أيام عمل، وآخره { $due }.
       *[other] الموعد: خلال { $days } يوم عمل، وآخره { $due }.
    }
mail-notice-by-today = الموعد: في يوم الوصول، { $due }.
mail-notice-by-urgent = الموعد: الآن. عليه علامة عاجل، لذلك ينبغي أن يراه من يقود المكتب فورًا.

mail-notice-end = ليس في هذه الرسالة شيء مما كُتب.

mail-day = { $day } { $month } { $year }
mail-month-1 = يناير
mail-month-2 = فبراير
mail-month-3 = مارس
mail-month-4 = أبريل
mail-month-5 = مايو
mail-month-6 = يونيو
mail-month-7 = يوليو
mail-month-8 = أغسطس
mail-month-9 = سبتمبر
mail-month-10 = أكتوبر
mail-month-11 = نوفمبر
mail-month-12 = ديسمبر
