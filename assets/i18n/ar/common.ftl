common-app = مجلس
common-save = حفظ
common-cancel = إلغاء
common-close = إغلاق
common-delete = حذف
common-remove = إزالة
common-edit = تعديل
common-add = إضافة
common-create = إنشاء
common-duplicate = نسخ مطابق
common-archive = أرشفة
common-unarchive = إخراج من الأرشيف
common-search = بحث
common-filter = تصفية
common-clear = مسح
common-undo = تراجع
common-redo = إعادة
common-copy = نسخ
common-copied = تم النسخ
common-open = فتح
common-back = رجوع
common-next = التالي
common-previous = السابق
common-continue = متابعة
common-retry = إعادة المحاولة
common-confirm = تأكيد
common-choose = اختيار
common-all = الكل
common-none = لا شيء
common-yes = نعم
common-no = لا
common-ok = مفهوم
common-import = استيراد
common-export = تصدير
common-print = طباعة
common-help = مساعدة
common-settings = الإعدادات
common-more = إجراءات أخرى
common-saved = محفوظ
common-saving = جارٍ الحفظ…
common-not-saved = غير محفوظ
common-loading = جارٍ التحميل…
common-required = إلزامي
common-optional = اختياري
common-unknown = غير معروف
common-today = اليوم
common-yesterday = أمس
common-tomorrow = غدا
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
common-selected = { $count ->
    [zero] لم يُحدَّد أي سطر
    [one] سطر واحد محدد
    [two] سطران محددان
    [few] { $count } أسطر محددة
    [many] { $count } سطرا محددا
   *[other] { $count } سطر محدد
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
common-date-invalid = تعذرت قراءة هذا التاريخ، اكتبه هكذا: { $example }.
common-time-invalid = تعذرت قراءة هذه الساعة، اكتبها هكذا: { $example }.
common-number-invalid = يُنتظر هنا رقم.
common-field-required = هذه الخانة إلزامية.
common-language = اللغة
common-theme = المظهر
common-theme-system = مظهر النظام
common-theme-light = فاتح
common-theme-dark = داكن
common-theme-contrast = تباين عالٍ
