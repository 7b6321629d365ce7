association-back = رجوع
association-contribute = تدوين مساهمة
association-gone = لم تعد هذه الجمعية في السجل.
association-figure-invited = { $count ->
    [one] دعوة
    [two] دعوتان
    [few] دعوات
   *[other] دعوة
}
association-figure-came = { $count ->
    [few] مرات حضور
   *[other] مرة حضور
}
association-figure-instead = { $count ->
    [few] مرات حضر شخص آخر
   *[other] مرة حضر شخص آخر
}
association-figure-said = { $count ->
    [few] مداخلات
   *[other] مداخلة
}
association-figure-asked = { $count ->
    [few] مطالب أو أسئلة
   *[other] مطلب أو سؤال
}
association-figure-was-promised = { $count ->
    [few] التزامات جارية تجاهها
   *[other] التزام جارٍ تجاهها
}
association-figure-promised = { $count ->
    [few] التزامات جارية من جانبها
   *[other] التزام جارٍ من جانبها
}
association-filter-all = الكل
association-filter-meetings = اللقاءات
association-filter-said = المداخلات
association-filter-promises = الالتزامات
association-filter-projects = المشاريع
association-nothing = لا شيء معروف هنا بعد.
association-more = { $count ->
    [one] عرض السطر الأقدم
   *[other] عرض ما هو أقدم ({ $count })
}
association-people = الأشخاص
association-people-none = لا يُعرف أي ممثل.
association-networks = الشبكات
association-networks-none = ليست في أي شبكة.
association-projects = المشاريع
association-projects-none = لا مشروع مموَّل.
association-uninvited = بدون دعوة
association-came = { $count ->
    [one] الحضور: { $names }
   *[other] الحضور: { $names }
}
association-came-nobody = لم يحضر أحد
association-instead = { $count ->
    [one] ناب عن شخص آخر: { $names }
   *[other] نابوا عن آخرين: { $names }
}
association-between-meetings = بين لقاءين
association-promised-by-it = من طرف الجمعية
association-promised-by = المسؤول: { $name }
association-due = الأجل: { $day }
association-late = متأخر
association-followed-up = مآل: { $what }
association-project = مشروع مموَّل
association-beneficiaries = { $count ->
    [one] مستفيد واحد ({ $count })
    [two] مستفيدان ({ $count })
    [few] { $count } مستفيدين
   *[other] { $count } مستفيد
}
association-contribution = مساهمة
association-contribution-new = مساهمة جديدة
association-contribution-help = ما تقوله الجمعية بين لقاءين: رسالة أو مكالمة أو زيارة. تظهر المساهمة في ذاكرتها وفي الحصيلة.
association-field-text = ما قيل
association-field-kind = النوع
association-field-person = المتحدث
association-field-theme = المحور
association-field-day = التاريخ
association-field-starred = جدير بالتذكُّر
association-nobody-named = الجمعية
association-no-theme = بدون محور
