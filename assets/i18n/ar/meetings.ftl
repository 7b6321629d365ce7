meetings-title = اللقاءات
meetings-new = لقاء جديد
meetings-create = إنشاء اللقاء
meetings-empty = لا يوجد أي لقاء بعد. أنشئوا اللقاء الأول: عنوان وتاريخ، ثم يمكنكم توجيه الدعوات.
meetings-filter = تصفية حسب العنوان أو الرمز أو المدينة
meetings-none-found = لا يوجد لقاء يطابق هذه التصفية.
meetings-count-of = { $count ->
    [zero] لا لقاء من أصل { $total }
    [one] لقاء واحد من أصل { $total }
    [two] لقاءان من أصل { $total }
    [few] { $count } لقاءات من أصل { $total }
    [many] { $count } لقاء من أصل { $total }
   *[other] { $count } لقاء من أصل { $total }
}
meetings-group-now = الآن
meetings-group-today = اليوم
meetings-group-to-come = لقاءات مقبلة
meetings-group-past = لقاءات سابقة
meetings-figure-represented = { $count ->
    [zero] جمعية ممثَّلة
    [one] جمعية ممثَّلة
    [two] جمعيتان ممثَّلتان
    [few] جمعيات ممثَّلة
    [many] جمعية ممثَّلة
   *[other] جمعية ممثَّلة
}
meetings-count-present = { $count ->
    [zero] حاضر
    [one] حاضر
    [two] حاضران
    [few] حاضرين
    [many] حاضرا
   *[other] حاضر
}
meetings-to-door = إلى الاستقبال
meetings-withdrawn = تم سحب اللقاء { $code }. التراجع يُرجعه.

meetings-new-title = لقاء جديد
meetings-copy-title = نسخ لقاء
meetings-edit-title = تعديل اللقاء
meetings-form-what = اللقاء
meetings-form-when = المكان والزمان
meetings-form-required = الخانات المشار إليها بـ * إلزامية.
meetings-form-problems = { $count ->
    [zero] لا خانة تحتاج إلى تصحيح.
    [one] خانة واحدة تحتاج إلى تصحيح.
    [two] خانتان تحتاجان إلى تصحيح.
    [few] { $count } خانات تحتاج إلى تصحيح.
    [many] { $count } خانة تحتاج إلى تصحيح.
   *[other] { $count } خانة تحتاج إلى تصحيح.
}
meetings-field-title-latin = العنوان بالفرنسية
meetings-field-title-arabic = العنوان بالعربية
meetings-field-kind = النوع
meetings-field-code = الرمز
meetings-field-series = السلسلة
meetings-field-series-example = اللقاءات الجهوية 2026
meetings-field-follows = يأتي تتمة لـ
meetings-follows-none = بدون لقاء
meetings-field-programmes = البرامج
meetings-field-themes = المحاور
meetings-field-date = التاريخ
meetings-field-starts = البداية
meetings-field-ends = النهاية
meetings-field-venue = المكان
meetings-field-city = المدينة
meetings-field-capacity = الطاقة الاستيعابية
meetings-field-deadline = آخر أجل للجواب
meetings-field-deadline-help = { $days ->
    [zero] يُقترح يوم اللقاء نفسه.
    [one] يُقترح قبل اللقاء بيوم واحد.
    [two] يُقترح قبل اللقاء بيومين.
    [few] يُقترح قبل اللقاء بـ { $days } أيام.
    [many] يُقترح قبل اللقاء بـ { $days } يوما.
   *[other] يُقترح قبل اللقاء بـ { $days } يوم.
}
meetings-field-session-latin = الاسم بالفرنسية
meetings-field-session-arabic = الاسم بالعربية
meetings-field-room = القاعة
meetings-field-rapporteur = المقرِّر
meetings-rapporteur-none = لا أحد
meetings-session-add = إضافة نصف يوم أو ورشة
meetings-session-name = الجلسة { $number }
meetings-session-attended = سُجِّل فيها حضور.
meetings-problem-code-taken = يحمل لقاء آخر هذا الرمز.
meetings-problem-ends-before-start = النهاية تسبق البداية.
meetings-problem-deadline-after = هذا التاريخ بعد اللقاء.
meetings-copy-of = ما يؤخذ من { $code }
meetings-copy-agenda = { $count ->
    [zero] جدول الأعمال (فارغ)
    [one] جدول الأعمال (نقطة واحدة)
    [two] جدول الأعمال (نقطتان)
    [few] جدول الأعمال ({ $count } نقط)
    [many] جدول الأعمال ({ $count } نقطة)
   *[other] جدول الأعمال ({ $count } نقطة)
}
meetings-copy-invitees = { $count ->
    [zero] المدعوون (لا أحد)
    [one] المدعوون (واحد)
    [two] المدعوون (اثنان)
    [few] المدعوون ({ $count })
    [many] المدعوون ({ $count })
   *[other] المدعوون ({ $count })
}
meetings-leave-question = ما أُدخل لم يُحفظ.
meetings-leave-no = متابعة الإدخال
meetings-leave-yes = التخلي عن الإدخال
meetings-as-list = لائحة
meetings-as-calendar = رزنامة
meetings-all-kinds = كل الأنواع
meetings-all-series = كل السلاسل
meetings-year-before = السنة السابقة
meetings-year-after = السنة التالية
meetings-year-empty = لا لقاء في { $year } يطابق هذه التصفية.
