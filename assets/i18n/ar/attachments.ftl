attachments-new = إرفاق ملف
attachments-path = الملف
attachments-path-help = ملف PDF أو صورة أو أي ملف آخر لا يتجاوز 100 ميغابايت: اختاروه أو اكتبوا مساره أو ضعوه على النافذة.
attachments-title = العنوان
attachments-title-help = بدون عنوان يحتفظ المرفق باسم الملف.
attachments-kind = النوع
attachments-kind-sheet = ورقة حضور موقَّعة { $number }، طُبعت { $printed }
attachments-attach = إرفاق
attachments-choose = اختيار الملف المراد إرفاقه
attachments-filter = وثائق وصور
attachments-working = جارٍ نسخ الملف…
attachments-already = هذا الملف مرفق باللقاء من قبل.
attachments-waiting = { $count ->
    [zero] لا ملف آخر في الانتظار
    [one] ملف آخر في الانتظار
    [two] ملفان آخران في الانتظار
    [few] { $count } ملفات أخرى في الانتظار
    [many] { $count } ملفا آخر في الانتظار
   *[other] { $count } ملف آخر في الانتظار
}
attachments-none = لا توجد مرفقات. هنا تُحفظ مع اللقاء أوراق الحضور الموقَّعة بعد مسحها، والمحضر الموقَّع، وأي ملف آخر.
attachments-open = فتح
attachments-withdraw = سحب
attachments-missing = الملف غير موجود بعد على هذا الحاسوب: يأتي مع النسخة القادمة من الحاسوب الذي أُرفق فيه.
attachments-kb = { $size } كيلوبايت
attachments-mb = { $size } ميغابايت
