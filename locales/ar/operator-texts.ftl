# The operator's own words for the public: imprint, privacy, cost.

operator-texts-link = كلماتكم أنتم: من يدير الموقع، والخصوصية، والتكلفة
operator-texts-heading = كلماتكم أنتم للجمهور
operator-texts-intro = يستطيع الجميع قراءة هذه النصوص، باللغة التي تكتبونها بها. وما يطلبه القانون منكم يتوقّف على مكانكم: اعرضوه على من يراجعه.
operator-texts-plain = نص عادي: السطر الفارغ يبدأ فقرة، وعنوان مثل https://example.org يصبح رابطًا. إذا تركتم خانة فارغة، فلا يُعرض لها شيء.
portal-text-imprint = من يدير هذا الموقع
portal-text-imprint-hint = عنوانكم البريدي، والتسجيل، ومن المسؤول عن هذا الموقع. اسمكم القانوني ووسيلة التواصل مذكوران فوقه بالفعل: فهما من الإعدادات.
portal-text-privacy = لصفحة الخصوصية
portal-text-privacy-hint = ما لا يعرفه إلا أنتم: من يستضيف هذا الموقع، ومن ينقل بريده، وفي أي بلدان، ومن يُسأل عن حماية البيانات، وأين تُقدَّم الشكوى.
portal-text-cost = ما التكلفة على الجهة
portal-text-cost-hint = للجهات التي تفكّر في الانضمام: السعر، أو أنه لا سعر، وما الذي يشمله.
operator-texts-since = يقرأ الجميع هذا منذ { $day }.
operator-texts-look = رؤية الصفحة
operator-texts-save = حفظ
operator-texts-saved = تمّ الحفظ. يقرؤه الجميع من الآن.
operator-texts-long = هذا أطول من اللازم. أقصى عدد للأحرف: { $most }. اذكروه باختصار.
operator-texts-changed = غيّر شخص آخر هذا بينما كنتم تكتبون. ما كتبتموه ما زال هنا. إذا حفظتم من جديد، يحلّ محلّه.
operator-texts-other = هذا هو الموجود هناك الآن:
operator-texts-altered = المخزَّن ليس ما كُتب هنا، لذلك لا يُعرض على أحد. ابحثوا عمّن كان يستطيع الوصول إلى قاعدة البيانات، واكتبوا هذا النص من جديد.
operator-alert-portal-text-altered-title = جرى العبث بأحد نصوصكم
operator-alert-portal-text-altered-text = المخزَّن ليس ما كُتب، لذلك لا يُعرض على أحد. ابحثوا عمّن كان يستطيع الوصول إلى قاعدة البيانات، واكتبوا النص من جديد تحت «كلماتكم أنتم».
