programme-caption = المشاريع الممولة والجمعيات الشريكة
programme-projects = { $count ->
    [one] مشروع ممول
   *[other] مشاريع ممولة
}
programme-partners = { $count ->
    [one] جمعية شريكة
   *[other] جمعيات شريكة
}
programme-led-by-migrants = { $count ->
    [one] يسيِّرها مهاجرون
   *[other] يسيِّرها مهاجرون
}
programme-regions = { $count ->
    [one] جهة
   *[other] جهات
}
programme-beneficiaries = { $count ->
    [one] مستفيد
   *[other] مستفيدون
}
programme-dirhams = { $count ->
    [one] درهم
   *[other] دراهم
}
programme-filter = تصفية حسب العنوان أو الجمعية أو الجهة أو السنة
programme-column-title = المشروع
programme-column-association = الجمعية
programme-column-region = الجهة
programme-column-years = السنوات
programme-column-amount = المبلغ (درهم)
programme-column-beneficiaries = المستفيدون
programme-empty = لا يوجد أي مشروع مسجل في هذا الفضاء.
