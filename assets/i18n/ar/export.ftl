export-list-attendance = لائحة الحضور
export-list-invitations = لائحة الدعوات
export-list-register = السجل
export-rows = { $count ->
    [zero] لا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرا
   *[other] { $count } سطر
}
export-columns = الأعمدة
export-no-columns = اختاروا عمودا واحدا على الأقل.
export-personal = المعطيات الشخصية في هذا الملف
export-personal-none = لا تخرج أي معطيات شخصية.
export-personal-in = يحتوي { $file } على معطيات شخصية: { $data }.
export-law = تصريح اللجنة الوطنية رقم { $number } (القانون رقم 09.08). لا ترسلوا هذا الملف إلا لمن يحتاجه.
export-law-undeclared = القانون رقم 09.08: لم يُذكر أي تصريح للجنة الوطنية في الإعدادات. لا ترسلوا هذا الملف إلا لمن يحتاجه.
export-file = الملف
export-format-xlsx = Excel
export-format-csv = CSV
export-format-ods = LibreOffice
export-path = حفظ باسم
export-choose = تصفح…
export-write = تصدير
export-dialog-title = حفظ اللائحة
export-written = { $count ->
    [zero] لم يُكتب أي سطر في { $path }
    [one] كُتب سطر واحد في { $path }
    [two] كُتب سطران في { $path }
    [few] كُتبت { $count } أسطر في { $path }
    [many] كُتب { $count } سطرا في { $path }
   *[other] كُتب { $count } سطر في { $path }
}
export-calendar = مفكرة (ICS)
export-drafts = مسودات الرسائل
export-events = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
export-messages = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
export-which-rows = الأسطر المراد تصديرها
export-which-invitees = المدعوون المراد مراسلتهم
export-all-sessions = كل الجلسات
export-session = الجلسة
export-presence = الحضور
export-reply = الجواب
export-region = الجهة
export-kind = النوع
export-set-name = اسم لهذا الاختيار من الأعمدة
export-set-keep = احتفاظ
export-set-forget = حذف هذا الاختيار
export-set-taken = هذا اسم اختيار يقترحه البرنامج.
export-set-elsewhere = لا يتضمن هذا الاختيار أي عمود من هذه اللائحة.
export-calendar-help = تصبح كل جلسة موعدا، بجدول أعمالها ومكانها والجهة المنظِّمة. يُفتح الملف في أي برنامج للمفكرات أو في الهاتف؛ وإذا صُدِّر من جديد عوَّض المواعيد السابقة.
export-drafts-help = رسالة لكل مدعو، بلغته، مع موعد المفكرة مرفقا. يُفتح كل ملف في برنامج البريد: راجعوه ثم أرسلوه. لا يُرسل شيء من هنا.
export-without-address = { $count ->
    [zero] لكل مدعو بريد إلكتروني
    [one] مدعو واحد بدون بريد إلكتروني، يُتصل به بطريقة أخرى
    [two] مدعوان بدون بريد إلكتروني، يُتصل بهما بطريقة أخرى
    [few] { $count } مدعوين بدون بريد إلكتروني، يُتصل بهم بطريقة أخرى
    [many] { $count } مدعوا بدون بريد إلكتروني، يُتصل بهم بطريقة أخرى
   *[other] { $count } مدعو بدون بريد إلكتروني، يُتصل بهم بطريقة أخرى
}
export-and-more = { $count ->
    [zero] ولا شيء آخر
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرين
    [many] و{ $count } آخر
   *[other] و{ $count } آخر
}
export-folder = المجلد
export-folder-path = مجلد المسودات
export-folder-title = اختيار مجلد المسودات
export-format-ics = مفكرة (ICS)
export-format-vcf = vCard
export-written-cards = { $count ->
    [zero] لم تُكتب أي بطاقة في { $path }
    [one] كُتبت بطاقة واحدة في { $path }
    [two] كُتبت بطاقتان في { $path }
    [few] كُتبت { $count } بطاقات في { $path }
    [many] كُتبت { $count } بطاقة في { $path }
   *[other] كُتبت { $count } بطاقة في { $path }
}
export-written-events = { $count ->
    [zero] لم تُكتب أي جلسة في { $path }
    [one] كُتبت جلسة واحدة في { $path }
    [two] كُتبت جلستان في { $path }
    [few] كُتبت { $count } جلسات في { $path }
    [many] كُتبت { $count } جلسة في { $path }
   *[other] كُتبت { $count } جلسة في { $path }
}
export-written-messages = { $count ->
    [zero] لم تُكتب أي مسودة في { $path }
    [one] كُتبت مسودة واحدة في { $path }
    [two] كُتبت مسودتان في { $path }
    [few] كُتبت { $count } مسودات في { $path }
    [many] كُتبت { $count } مسودة في { $path }
   *[other] كُتبت { $count } مسودة في { $path }
}
export-cut = { $count ->
    [zero] لم يُقطع أي نص: كل نص تتسع له خانة واحدة (32.767 حرفا).
    [one] نص واحد أطول مما تتسع له خانة واحدة (32.767 حرفا): قُطع، وهو ينتهي بـ «…». صيغة CSV تحتفظ به كاملا.
    [two] نصان أطول مما تتسع له خانة واحدة (32.767 حرفا): قُطعا وينتهيان بـ «…». صيغة CSV تحتفظ بهما كاملين.
    [few] { $count } نصوص أطول مما تتسع له خانة واحدة (32.767 حرفا): قُطعت وتنتهي بـ «…». صيغة CSV تحتفظ بها كاملة.
    [many] { $count } نصا أطول مما تتسع له خانة واحدة (32.767 حرفا): قُطعت وتنتهي بـ «…». صيغة CSV تحتفظ بها كاملة.
   *[other] { $count } نص أطول مما تتسع له خانة واحدة (32.767 حرفا): قُطعت وتنتهي بـ «…». صيغة CSV تحتفظ بها كاملة.
}
export-writing = جارٍ كتابة الملف…
export-letters-set = الرسائل المُعدَّة: { $done } من { $of }
