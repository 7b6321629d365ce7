commitments-title = القرارات والتوصيات والالتزامات
commitments-counter-open = قيد التتبُّع
commitments-counter-late = متأخرة
commitments-counter-soon = خلال سبعة أيام
commitments-open = قيد التتبُّع
commitments-late = متأخرة
commitments-is-late = متأخر
commitments-soon = خلال سبعة أيام
commitments-later = لاحقا
commitments-undated = بدون أجل
commitments-settled = منجزة أو منهاة
commitments-settled-on = تاريخ الإنجاز أو الإنهاء
commitments-filter = تصفية
commitments-all-meetings = كل اللقاءات
commitments-all-owners = كل المسؤولين
commitments-all-kinds = كل الأنواع
commitments-all-regions = كل الجهات
commitments-state = الوضعية
commitments-text = النص
commitments-owner = المسؤول
commitments-due = الأجل
commitments-meeting = اللقاء
commitments-follow-up = المآل
commitments-follow-up-placeholder = ما تم القيام به، ثم { KEY("Enter") }
commitments-no-follow-up = لا مآل إلى الآن.
commitments-born-of = بناء على مداخلة
commitments-to-meeting = عرض اللقاء
commitments-done-or-open = أُنجز، أو أعيد إلى التنفيذ
commitments-no-match = لا شيء يوافق هذه التصفية.
commitments-none = لا شيء للتتبُّع هنا. تُدوَّن القرارات والتوصيات والالتزامات في نقاش اللقاء.
commitments-none-late = لا شيء متأخر.
commitments-none-due = لا أجل هنا.
commitments-count = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرا
   *[other] { $count } سطر
}
