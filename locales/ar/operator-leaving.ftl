# A body that left, on the operator's desk.

operator-alert-body-left-title = غادرت جهة
operator-alert-body-left-text = أُتلفت مفاتيحها، ولا يمكن إرسال جديد إليها. ومن لهم بلاغ مفتوح هناك يُخبَرون بذلك في صفحتهم. يمكنكم دعوتها من جديد؛ وعندئذ تنضمّ بمفاتيح جديدة.
