# Mails to reporters who asked for them. They must not say what this is: no name of the portal, no link, no number.

quiet-mail-news-subject = ملاحظة لك
quiet-mail-news-what = هناك جديد حيث طلبت أن تصلك رسالة. يمكنك النظر عندما يكون ذلك آمنًا لك.
quiet-mail-news-stop = لا تصلك أكثر من رسالة واحدة في اليوم، ويمكنك إيقافها هناك.

quiet-mail-code-subject = رمزك
quiet-mail-code-what = أعطى أحدهم هذا العنوان وطلب هذا الرمز. إذا كان ذلك منك، يُرجى كتابته حيث طُلب منك:
quiet-mail-code-else = الرمز صالح 24 ساعة. إذا لم يكن ذلك منك، فلا يلزم فعل شيء. دون الرمز لن تصل رسائل أخرى.
