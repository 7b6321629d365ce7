common-save = حفظ
common-cancel = إلغاء
common-remove = سحب
common-edit = تعديل
common-add = إضافة
common-duplicate = استنساخ
common-archive = أرشفة
common-unarchive = إخراج من الأرشيف
common-clear = مسح
common-open = فتح
common-close = إغلاق
common-continue = متابعة
common-confirm = تأكيد
common-choose = اختيار
common-all = الكل
common-none = لا شيء
common-import = استيراد
common-export = تصدير
common-more = إجراءات أخرى
common-loading = جارٍ التحميل…
common-optional = اختياري
common-today = اليوم
common-rows = { $count ->
    [zero] لا يوجد أي سطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرا
   *[other] { $count } سطر
}
common-rows-of = { $count ->
    [zero] لا سطر من أصل { $total }
    [one] سطر واحد من أصل { $total }
    [two] سطران من أصل { $total }
    [few] { $count } أسطر من أصل { $total }
    [many] { $count } سطرا من أصل { $total }
   *[other] { $count } سطر من أصل { $total }
}
common-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
common-associations = { $count ->
    [zero] لا توجد أي جمعية
    [one] جمعية واحدة
    [two] جمعيتان
    [few] { $count } جمعيات
    [many] { $count } جمعية
   *[other] { $count } جمعية
}
common-meetings = { $count ->
    [zero] لا يوجد أي لقاء
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاء
   *[other] { $count } لقاء
}
common-date-invalid = تعذرت قراءة هذا التاريخ، اكتبوه هكذا: { $example }.
common-time-invalid = تعذرت قراءة هذه الساعة، اكتبوها هكذا: { $example }.
common-number-invalid = المطلوب هنا عدد.
common-field-required = هذه الخانة إلزامية.
