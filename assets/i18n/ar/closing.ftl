closing-part-check = التحقق
closing-part-minutes = المحضر
closing-part-sending = تعميم المحضر

closing-check = قبل الاختتام
closing-check-sheets = { $count ->
    [zero] أوراق الحضور الموقَّعة مسجَّلة أو مرفقة.
    [one] ورقة حضور واحدة لم تُسجَّل ولم تُرفق.
    [two] ورقتا حضور لم تُسجَّلا ولم تُرفقا.
    [few] { $count } أوراق حضور لم تُسجَّل ولم تُرفق.
    [many] { $count } ورقة حضور لم تُسجَّل ولم تُرفق.
   *[other] { $count } ورقة حضور لم تُسجَّل ولم تُرفق.
}
closing-check-unsigned = { $count ->
    [zero] جميع الحاضرين مدرجون في أوراق الحضور.
    [one] شخص حاضر واحد غير مدرج في أي ورقة حضور.
    [two] شخصان حاضران غير مدرجين في أي ورقة حضور.
    [few] { $count } أشخاص حاضرين غير مدرجين في أي ورقة حضور.
    [many] { $count } شخصا حاضرا غير مدرجين في أي ورقة حضور.
   *[other] { $count } شخص حاضر غير مدرجين في أي ورقة حضور.
}
closing-check-workshops = { $count ->
    [zero] لكل ورشة مداخلاتها.
    [one] ورشة واحدة بدون تدوينات مقرِّرها.
    [two] ورشتان بدون تدوينات مقرِّريهما.
    [few] { $count } ورشات بدون تدوينات مقرِّريها.
    [many] { $count } ورشة بدون تدوينات مقرِّريها.
   *[other] { $count } ورشة بدون تدوينات مقرِّريها.
}
closing-check-questions = { $count ->
    [zero] لكل سؤال جواب.
    [one] سؤال واحد بدون جواب.
    [two] سؤالان بدون جواب.
    [few] { $count } أسئلة بدون جواب.
    [many] { $count } سؤالا بدون جواب.
   *[other] { $count } سؤال بدون جواب.
}
closing-check-absentees = { $count ->
    [zero] لا غائب يتعين الاتصال به.
    [one] مدعو واحد أكد ولم يحضر، يتعين الاتصال به.
    [two] مدعوان أكدا ولم يحضرا، يتعين الاتصال بهما.
    [few] { $count } مدعوين أكدوا ولم يحضروا، يتعين الاتصال بهم.
    [many] { $count } مدعوا أكدوا ولم يحضروا، يتعين الاتصال بهم.
   *[other] { $count } مدعو أكدوا ولم يحضروا، يتعين الاتصال بهم.
}
closing-sheet = { $count ->
    [zero] الورقة { $number }، بدون أسطر
    [one] الورقة { $number }، سطر واحد
    [two] الورقة { $number }، سطران
    [few] الورقة { $number }، { $count } أسطر
    [many] الورقة { $number }، { $count } سطرا
   *[other] الورقة { $number }، { $count } سطر
}
closing-more = { $count ->
    [zero] ولا شيء آخر
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرين
    [many] و{ $count } آخر
   *[other] و{ $count } آخر
}
closing-no-phone = الهاتف غير معروف
closing-called = تسجيل الاتصال
closing-call-remark = اتصال بعد غياب
closing-close-title = الاختتام
closing-means = ينهي الاختتام استقبال المشاركين وتدوين المداخلات. تبقى القرارات والالتزامات مفتوحة للتتبُّع، ويمكن اعتماد المحضر.
closing-left = { $count ->
    [zero] تم التحقق من كل شيء.
    [one] بقيت نقطة واحدة للتحقق؛ وهي لا تمنع الاختتام.
    [two] بقيت نقطتان للتحقق؛ وهما لا تمنعان الاختتام.
    [few] بقيت { $count } نقط للتحقق؛ وهي لا تمنع الاختتام.
    [many] بقيت { $count } نقطة للتحقق؛ وهي لا تمنع الاختتام.
   *[other] بقيت { $count } نقطة للتحقق؛ وهي لا تمنع الاختتام.
}
closing-close = اختتام اللقاء
closing-closed = اللقاء مختتَم.
closing-reopen-words = لتصحيح حضور أو مداخلة، أعيدوا فتحه. وكل ما يتغير بعد المحضر النهائي يُدرج ضمن التصحيحات.
closing-too-early = اللقاء غير مفتوح: يأتي الاختتام بعد الاستقبال والمناقشات.

closing-versions = الصيغ النهائية
closing-no-version = ليست هناك صيغة نهائية بعد: راجعوا المشروع ثم اعتمدوه.
closing-version = الصيغة رقم { $version }
closing-signed = النسخة الموقَّعة
closing-kilobytes = { $size } كيلوبايت
closing-not-here = لم يصل هذا الملف بعد إلى هذا الحاسوب
closing-open = فتح
closing-final-title = اعتماد المحضر
closing-final-words = يُحفظ ملف PDF كما هو، مع رقم صيغته.
closing-final-open = اللقاء غير مختتَم: كل ما سيلي يُدرج ضمن التصحيحات.
closing-draft = الاطلاع على المشروع
closing-finalise = اعتماد الصيغة رقم { $version }
closing-ask-final = اعتماد الصيغة رقم { $version } من المحضر؟
closing-ask-final-words = سيُحفظ ملفها كما هو. وما سيُعدَّل بعد ذلك لن يغيِّر فيه شيئا، بل يُدرج ضمن التصحيحات إلى حين صيغة لاحقة.
closing-do-final = اعتماد
closing-finalised = الصيغة رقم { $version } نهائية. بقي توقيعها وتعميمها.
closing-scan = النسخة الموقَّعة
closing-scan-path = الملف الممسوح ضوئيا
closing-scan-choose = اختيار النسخة الموقَّعة
closing-scan-filter = ملفات PDF وصور
closing-scan-keep = إرفاق
closing-scan-kept = أُرفقت النسخة الموقَّعة باللقاء.
closing-corrections = { $count ->
    [zero] التصحيحات منذ الصيغة رقم { $version }
    [one] تصحيح واحد منذ الصيغة رقم { $version }
    [two] تصحيحان منذ الصيغة رقم { $version }
    [few] { $count } تصحيحات منذ الصيغة رقم { $version }
    [many] { $count } تصحيحا منذ الصيغة رقم { $version }
   *[other] { $count } تصحيح منذ الصيغة رقم { $version }
}
closing-uncorrected = لم يتغير شيء مما ورد في المحضر.
closing-print-corrections = استدراك…

closing-nothing-to-send = ليس هناك ما يُعمَّم بعد: اعتمدوا أولا صيغة من المحضر.
closing-to-minutes = إلى المحضر
closing-shown-all = الكل ({ $count })
closing-shown-missing = لم يتوصلوا بعد ({ $count })
closing-none-shown = لا أحد في هذه المرحلة.
closing-state-to-send = في انتظار الإرسال
closing-state-sent = مرسَل
closing-state-received = متوصَّل به
closing-column-state = المحضر
closing-column-last = آخر خطوة
closing-mark = تسجيل
closing-mark-words = للأسطر المحددة، أو لسطر المؤشر.
closing-mark-sent = مرسَل
closing-mark-received = متوصَّل به
closing-mark-back = في انتظار الإرسال
closing-drafts = رسائل إلكترونية للإرسال
closing-drafts-words = مسودة لكل مدعو مع المحضر مرفقا: للأسطر المحددة، وإلا فلكل من لم يُرسل إليه بعد.
closing-drafts-folder = مجلد المسودات
closing-drafts-choose = اختيار مجلد المسودات
closing-drafts-write = { $count ->
    [zero] لا رسالة للتحرير
    [one] تحرير رسالة واحدة
    [two] تحرير رسالتين
    [few] تحرير { $count } رسائل
    [many] تحرير { $count } رسالة
   *[other] تحرير { $count } رسالة
}
closing-drafts-without = { $count ->
    [zero] لكل مدعو عنوانه.
    [one] مدعو واحد بدون عنوان.
    [two] مدعوان بدون عنوان.
    [few] { $count } مدعوين بدون عنوان.
    [many] { $count } مدعوا بدون عنوان.
   *[other] { $count } مدعو بدون عنوان.
}
