# When mails about cases go to a body.

mail-post-morning = { $day }، في الصباح
mail-post-midday = { $day }، عند الظهر تقريبًا
mail-post-afternoon = { $day }، بعد الظهر
report-review-post = نراسل الجهة مع بريدها القادم: نحو { $when }، بتوقيت مكتبها. بلاغك في مكتبها هنا فور إرسالك له.
report-review-post-urgent = هذا عاجل، لذلك نراسلها فورًا.
report-review-post-now = نراسلها فورًا.
status-true-mail-post = تخرج رسالة البريد التي تُعلم الجهة مع بريدها القادم: نحو { $when }، بتوقيت مكتبها. بلاغك موجود في مكتبها بالفعل. يخرج البريد في أوقات ثابتة، كي لا يُظهر متى كنت هنا.
mail-times-heading = متى تصل رسائلنا
mail-times-legend = متى تريدون رسائلنا عن الملفات؟
mail-times-hint = الرسائل عن الملفات العاجلة تصل فورًا دائمًا.
mail-times-posts = ثلاث مرات في كل يوم عمل
mail-times-posts-hint = في الساعة 9 و13 و16 بتوقيت مكتبكم. عندئذ لا تُظهر أي رسالة متى كتب إليكم أحد.
mail-times-now = فورًا
mail-times-now-hint = قد تُظهر الرسالة عندئذ متى كان أحد هنا.
mail-times-save = حفظ
mail-times-done = حُفظ هذا. يسري على الرسائل التي تُكتب من الآن.
mail-times-fault = اختاروا أحد الاثنين
