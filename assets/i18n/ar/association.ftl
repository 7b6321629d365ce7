association-back = رجوع
association-contribute = تدوين مساهمة
association-gone = لم تعد هذه الجمعية في السجل.
association-figure-invited = { $count ->
    [zero] دعوة
    [one] دعوة
    [two] دعوتان
    [few] دعوات
    [many] دعوة
   *[other] دعوة
}
association-figure-came = { $count ->
    [zero] مرة حضور
    [one] مرة حضور
    [two] مرتا حضور
    [few] مرات حضور
    [many] مرة حضور
   *[other] مرة حضور
}
association-figure-instead = { $count ->
    [zero] مرة حضر شخص آخر
    [one] مرة حضر شخص آخر
    [two] مرتان حضر شخص آخر
    [few] مرات حضر شخص آخر
    [many] مرة حضر شخص آخر
   *[other] مرة حضر شخص آخر
}
association-figure-said = { $count ->
    [zero] مداخلة
    [one] مداخلة
    [two] مداخلتان
    [few] مداخلات
    [many] مداخلة
   *[other] مداخلة
}
association-figure-asked = { $count ->
    [zero] مطلب أو سؤال
    [one] مطلب أو سؤال
    [two] مطلبان أو سؤالان
    [few] مطالب أو أسئلة
    [many] مطلبا أو سؤالا
   *[other] مطلب أو سؤال
}
association-figure-was-promised = { $count ->
    [zero] التزام جارٍ تجاهها
    [one] التزام جارٍ تجاهها
    [two] التزامان جاريان تجاهها
    [few] التزامات جارية تجاهها
    [many] التزاما جاريا تجاهها
   *[other] التزام جارٍ تجاهها
}
association-figure-promised = { $count ->
    [zero] التزام جارٍ من جانبها
    [one] التزام جارٍ من جانبها
    [two] التزامان جاريان من جانبها
    [few] التزامات جارية من جانبها
    [many] التزاما جاريا من جانبها
   *[other] التزام جارٍ من جانبها
}
association-filter-all = الكل
association-filter-meetings = اللقاءات
association-filter-said = المداخلات
association-filter-promises = الالتزامات
association-filter-projects = المشاريع
association-nothing = لا شيء معروف هنا بعد.
association-more = { $count ->
    [zero] لا أسطر أقدم
    [one] عرض السطر الأقدم
    [two] عرض السطرين الأقدم
    [few] عرض { $count } أسطر أقدم
    [many] عرض { $count } سطرا أقدم
   *[other] عرض { $count } سطر أقدم
}
association-people = الأشخاص
association-people-none = لا يُعرف أي ممثل.
association-networks = الشبكات
association-networks-none = ليست في أي شبكة.
association-projects = المشاريع
association-projects-none = لا مشروع مموَّل.
association-uninvited = بدون دعوة
association-came = الحضور: { $names }
association-came-nobody = لم يحضر أحد
association-instead = { $count ->
    [zero] لم ينب أحد عن غيره
    [one] ناب عن شخص آخر: { $names }
    [two] نابا عن شخصين آخرين: { $names }
    [few] نابوا عن أشخاص آخرين: { $names }
    [many] نابوا عن أشخاص آخرين: { $names }
   *[other] نابوا عن أشخاص آخرين: { $names }
}
association-between-meetings = بين لقاءين
association-promised-by-it = من طرف الجمعية
association-promised-by = المسؤول: { $name }
association-due = الأجل: { $day }
association-late = متأخر
association-followed-up = مآل: { $what }
association-project = مشروع مموَّل
association-beneficiaries = { $count ->
    [zero] بدون مستفيدين
    [one] مستفيد واحد
    [two] مستفيدان
    [few] { $count } مستفيدين
    [many] { $count } مستفيدا
   *[other] { $count } مستفيد
}
association-contribution = مساهمة
association-contribution-new = مساهمة جديدة
association-contribution-help = ما تقوله الجمعية بين لقاءين: رسالة أو مكالمة أو زيارة. تظهر المساهمة في ذاكرتها وفي الخلاصة التركيبية.
association-field-text = ما قيل
association-field-kind = النوع
association-field-person = المتحدث
association-field-theme = المحور
association-field-day = التاريخ
association-field-starred = جدير بالتذكُّر
association-nobody-named = الجمعية
association-no-theme = بدون محور
