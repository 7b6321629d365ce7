synthesis-title = تركيب المداخلات حسب المحاور
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
synthesis-empty = لا محور بعد. أضف محاور الاستراتيجية: تُرتَّب المداخلات تحتها.
synthesis-notes = { $count ->
    [0] لا مداخلات
    [one] مداخلة واحدة
    [two] مداخلتان
    [few] { $count } مداخلات
   *[other] { $count } مداخلة
}
synthesis-organisations = { $count ->
    [0] لا هيئة
    [one] هيئة واحدة
    [two] هيئتان
    [few] { $count } هيئات
   *[other] { $count } هيئة
}
synthesis-regions = { $count ->
    [0] لا جهة
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
   *[other] { $count } جهة
}
synthesis-themes = { $count ->
    [0] لا محاور
    [one] محور واحد
    [two] محوران
    [few] { $count } محاور
   *[other] { $count } محورا
}
synthesis-more = { $count ->
   *[other] وأخرى: { $count }
}
synthesis-between = بين لقاءين
