laptops-explained = يمكن لعدة حواسيب أن تستقبل في الوقت نفسه دون شبكة: انقلوا فضاء العمل على مفتاح USB أو في مجلد مشترك، ثم افتحوا ذلك المجلد على الحاسوب الآخر. يُجمع بعد ذلك ما كتبه كل حاسوب، بأي ترتيب، دون أن يضيع شيء أو يُحتسب مرتين.
laptops-known = حواسيب هذا الفضاء
laptops-this-one = هذا الحاسوب
laptops-column-name = الحاسوب
laptops-column-last = آخر عملية
laptops-column-entries = العمليات
laptops-column-arrivals = الوصول
laptops-nothing-yet = لا شيء
laptops-folder = المجلد: { $folder }
laptops-followed = تتبُّع مباشر، آخر اطلاع { $time }
laptops-not-followed = تتعذر متابعة المجلد ({ $reason }). لم يضع شيء هنا؛ وما يكتبه الآخرون سيصل حالما يصبح المجلد متاحا من جديد.
laptops-unreadable = تعذّرت قراءة السجلات: { $reason }
laptops-carry-title = نقل الفضاء إلى حاسوب آخر
laptops-to = المجلد على المفتاح أو القرص المشترك
laptops-to-title = اختيار مجلد النسخة
laptops-to-help = يُنسخ اللقاء كله: الجمعيات والدعوات والوصول والمرفقات. نزع المفتاح قبل الأوان لا يفسد شيئا.
laptops-to-has-copy = توجد هناك نسخة من هذا الفضاء: يُجلب منها ما هو جديد، ثم تُستكمل.
laptops-carry = نسخ
laptops-update = تحيين في الاتجاهين
laptops-take-in-title = جلب ما سجّله حاسوب آخر
laptops-from = مجلد النسخة
laptops-from-title = اختيار مجلد النسخة
laptops-from-help = يمكنكم أيضا إفلات هذا المجلد في النافذة. جلبه مرتين لا يغيّر شيئا.
laptops-take-in = جلب
laptops-carrying = جارٍ النسخ: { $done } من أصل { $of } من الملفات
laptops-taking-in = تُقرأ النسخة: { $done } من أصل { $of } من الملفات
laptops-carried = اكتملت النسخة في { $folder }: { $written ->
    [zero] لم يُكتب أي ملف
    [one] كُتب ملف واحد
    [two] كُتب ملفان
    [few] كُتبت { $written } ملفات
    [many] كُتب { $written } ملفا
   *[other] كُتب { $written } ملف
}. افتحوا هذا المجلد على الحاسوب الآخر.
laptops-carried-nothing = النسخة في { $folder } محيَّنة من قبل.
laptops-merged = { $count ->
    [zero] لم تُجلب أي عملية
    [one] جُلبت عملية واحدة
    [two] جُلبت عمليتان
    [few] جُلبت { $count } عمليات
    [many] جُلبت { $count } عملية
   *[other] جُلبت { $count } عملية
}: { $names }.
laptops-from-one = { $count } من { $name }
laptops-merged-nothing = لا جديد: كل ما في هذه النسخة موجود هنا.
laptops-merged-files = { $count ->
    [zero] لم يُجلب أي مرفق.
    [one] جُلب مرفق واحد.
    [two] جُلب مرفقان.
    [few] جُلبت { $count } مرفقات.
    [many] جُلب { $count } مرفقا.
   *[other] جُلب { $count } مرفق.
}
laptops-merged-half = لم تكتمل هذه النسخة: فيها { $here } من أصل { $of } من الملفات. ما وصل محتسب؛ أعيدوا النسخ من الحاسوب الآخر ثم اجلبوها مرة أخرى.
laptops-merged-unreadable = { $count ->
    [zero] قُرئ كل ملف من النسخة.
    [one] تعذّرت قراءة ملف واحد من النسخة.
    [two] تعذّرت قراءة ملفين من النسخة.
    [few] تعذّرت قراءة { $count } ملفات من النسخة.
    [many] تعذّرت قراءة { $count } ملفا من النسخة.
   *[other] تعذّرت قراءة { $count } ملف من النسخة.
} الباقي محتسب؛ أعيدوا وصل الحامل واجلبوا النسخة مرة أخرى.
laptops-merged-cut = { $count ->
    [zero] لم يصل أي سطر مبتورا.
    [one] وصل السطر الأخير من أحد السجلات مبتورا.
    [two] وصل السطر الأخير من سجلين مبتورا.
    [few] وصل السطر الأخير من { $count } سجلات مبتورا.
    [many] وصل السطر الأخير من { $count } سجلا مبتورا.
   *[other] وصل السطر الأخير من { $count } سجل مبتورا.
} ستأتي به نسخة جديدة.
laptops-merged-damaged = { $count ->
    [zero] لم يُترك أي سطر
    [one] تُرك سطر تالف واحد
    [two] تُرك سطران تالفان
    [few] تُركت { $count } أسطر تالفة
    [many] تُرك { $count } سطرا تالفا
   *[other] تُرك { $count } سطر تالف
} في النسخة؛ الباقي محتسب.
laptops-merged-unknown = { $count ->
    [zero] لا سطر صادر عن إصدار أحدث من مجلس.
    [one] سطر واحد صادر عن إصدار أحدث من مجلس؛ احتُفظ به كما هو.
    [two] سطران صادران عن إصدار أحدث من مجلس؛ احتُفظ بهما كما هما.
    [few] { $count } أسطر صادرة عن إصدار أحدث من مجلس؛ احتُفظ بها كما هي.
    [many] { $count } سطرا صادرا عن إصدار أحدث من مجلس؛ احتُفظ بها كما هي.
   *[other] { $count } سطر صادر عن إصدار أحدث من مجلس؛ احتُفظ بها كما هي.
}
laptops-refused-other = المجلد { $folder } يحتوي على فضاء عمل آخر، «{ $name }». لم يُعدَّل أي شيء.
laptops-refused-itself = المجلد { $folder } هو الفضاء المفتوح نفسه. اختاروا مجلدا آخر؛ لم يُعدَّل أي شيء.
laptops-refused-nothing = المجلد { $folder } لا يحتوي على نسخة من مجلس. لم يُعدَّل أي شيء.
laptops-refused-read-only = لم يُجلب أي شيء: هذا الفضاء للقراءة فقط هنا.
laptops-refused-unreadable = تعذّرت قراءة ملف أو كتابته: { $reason }. لم يتغير ما هو محفوظ هنا.
laptops-refused-unsaved = ينتظر النسخ أن يُحفظ كل شيء هنا: { $reason }
laptops-cut = توقف النسخ في { $folder } بعد { $done } من أصل { $of } من الملفات: { $reason }. هذه الملفات كاملة؛ أعيدوا وصل الحامل وانسخوا مرة أخرى لإتمامها.
laptops-dropped-nothing = المجلد { $folder } لا يحتوي على فضاء عمل. لم يُعدَّل أي شيء.
laptops-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
laptops-clock-ours-ahead = ساعة هذا الحاسوب متقدمة بما لا يقل عن { $by } على ساعة { $name }. تحققوا من الوقت في كليهما.
laptops-clock-theirs-ahead = ساعة { $name } متقدمة بما لا يقل عن { $by } على ساعة هذا الحاسوب. تحققوا من الوقت في كليهما.
laptops-clock-apart = ساعة { $ahead } متقدمة بما لا يقل عن { $by } على ساعة { $behind }. تحققوا من الوقت في كليهما.
laptops-clock-beyond = بما أن الفرق يتجاوز يوما، فإن ما كتبه { $name } يغلب تعديلات الآخرين: اضبطوا ساعته قبل المتابعة.
