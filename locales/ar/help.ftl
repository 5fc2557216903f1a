# Support lines.

help-title = دعم
help-heading = التحدّث إلى أحد
help-lead = هؤلاء الناس يستمعون. ليس عليك ذكر اسمك، وليس عليك تقديم بلاغ، لا هنا ولا هناك.
help-country = في أي بلد وجودك الآن؟
help-country-none = اختيار البلد
help-show = عرض خطوط الدعم
help-in = الدعم في { $country }
help-more = المزيد من الدعم
help-anywhere = في أكثر من بلد
help-danger-heading = إذا كان أحد في خطر الآن
help-danger-text = لا أحد هنا يقرأ هذا على مدار الساعة. يُرجى الاتصال برقم الطوارئ.
help-danger-more = المزيد من خطوط الدعم
help-call = الاتصال:
help-text = رسالة نصية:
help-hours = { $hours }
help-site = { $name } على الإنترنت
help-unchecked = لم نتمكّن بعد من التحقّق من هذا الرقم مع الخدمة.
help-as-of = رُوجعت هذه القائمة كاملة آخر مرة في { $day }. الأرقام والأوقات تتغيّر: إذا لم يرد رقم، يمكن تجربة رقم آخر.
help-traces = قد تظهر المكالمة في فاتورة الهاتف وفي قائمة المكالمات. والصفحة التي تُفتح هناك قد تظهر في قائمة الصفحات التي زرتها.
help-report = إذا أردت أيضًا سرد ما حدث، فيمكنك ذلك هنا.

support-kind-emergency = خطر الآن
support-kind-sexual_harm = الأذى الجنسي
support-kind-crisis = أزمة، في أي وقت
support-kind-family_violence = العنف في المنزل
support-kind-lgbtq = مجتمع الميم
support-kind-youth = الشباب واليافعون
support-kind-men = الرجال
support-kind-indigenous = الشعوب الأصلية
support-kind-therapy_harm = أذى حدث في العلاج
support-kind-complaint_help = مساعدة في تقديم شكوى
support-kind-health = الصحة
support-kind-child_protection = طفل معرّض للخطر
