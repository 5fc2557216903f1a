# /imprint: who runs this, as the law wants it said.

imprint-title = من يدير هذا الموقع
imprint-heading = من يدير هذا الموقع
imprint-name = إدارة هذه البوابة والمسؤولية عنها: { $name }.
imprint-contact = للتواصل: { $contact }.
imprint-reports = القائمون عليها لا يستطيعون قراءة أي بلاغ، لذلك لا يمكنهم الإجابة عن أسئلة بشأنه. من المهم عدم كتابة كلماتك الـ12 لأي أحد.
