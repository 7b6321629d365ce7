export-list-attendance = لائحة الحضور
export-list-invitations = لائحة الدعوات
export-list-register = السجل
export-rows = { $count ->
    [one] سطر واحد
   *[other] { $count } أسطر
}
export-columns = الأعمدة
export-no-columns = اختاروا عمودا واحدا على الأقل.
export-personal = المعطيات الشخصية في هذا الملف
export-personal-none = لا تخرج أي معطيات شخصية مع هذه الأعمدة.
export-law = تصريح اللجنة الوطنية رقم { $number } (القانون 09-08). لا ترسلوا هذا الملف إلا لمن يحتاجه.
export-law-undeclared = القانون 09-08: لم يُذكر أي تصريح للجنة الوطنية في الإعدادات. لا ترسلوا هذا الملف إلا لمن يحتاجه.
export-file = الملف
export-format-xlsx = Excel (XLSX)
export-format-csv = CSV
export-format-ods = LibreOffice (ODS)
export-path = حفظ باسم
export-choose = تصفح…
export-write = تصدير
export-dialog-title = حفظ اللائحة
export-written = { $count ->
    [one] كُتب سطر واحد في { $path }
   *[other] كُتبت { $count } أسطر في { $path }
}
