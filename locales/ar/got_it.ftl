# The page behind the link in a mail to a body: one button, no account.

got-it-title = رسالة
got-it-heading = هل وصلتكم الرسالة { $reference }؟
got-it-text = اضغطوا على الزر عندما تصل الرسالة إلى من يتولّون الشكاوى. عندئذ نتوقّف عن تذكيركم. وهذا لا يعني أنكم قرأتم شيئًا.
got-it-button = تمّ الاستلام
got-it-noted-heading = سُجّل ذلك
got-it-noted = وصلتكم الرسالة { $reference }. سُجّل ذلك في { $day }.
got-it-noted-before = سُجّل هذا من قبل، في { $day }. لم يتغيّر شيء.
got-it-next = الملف نفسه موجود في مكتبكم. والخطوة التالية هي فتحه هناك.
got-it-desk = الذهاب إلى المكتب
