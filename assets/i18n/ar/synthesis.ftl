synthesis-title = الخلاصة التركيبية حسب المحاور
synthesis-theme = المحور
synthesis-theme-add = إضافة محور
synthesis-theme-edit = تعديل المحور
synthesis-theme-latin = الاسم بالفرنسية
synthesis-theme-arabic = الاسم بالعربية
synthesis-programme = البرنامج
synthesis-no-programme = بدون برنامج
synthesis-column-notes = المداخلات
synthesis-column-organisations = الهيئات
synthesis-column-regions = الجهات
synthesis-column-requests = المطالب
synthesis-column-proposals = المقترحات
synthesis-column-starred = المميَّزة
synthesis-empty = لا محور بعد. أضيفوا محاور الاستراتيجية: تُرتَّب المداخلات تحتها.
synthesis-notes = { $count ->
    [zero] لا مداخلات
    [one] مداخلة واحدة
    [two] مداخلتان
    [few] { $count } مداخلات
    [many] { $count } مداخلة
   *[other] { $count } مداخلة
}
synthesis-organisations = { $count ->
    [zero] لا هيئة
    [one] هيئة واحدة
    [two] هيئتان
    [few] { $count } هيئات
    [many] { $count } هيئة
   *[other] { $count } هيئة
}
synthesis-regions = { $count ->
    [zero] لا جهة
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
    [many] { $count } جهة
   *[other] { $count } جهة
}
synthesis-themes = { $count ->
    [zero] لا محاور
    [one] محور واحد
    [two] محوران
    [few] { $count } محاور
    [many] { $count } محورا
   *[other] { $count } محور
}
synthesis-more = { $count ->
    [zero] ولا شيء آخر
    [one] وأخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
synthesis-between = بين لقاءين
