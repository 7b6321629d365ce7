app-name = مجلس – لقاءات تشاورية
app-workspace-name = فضاء العمل
app-opening = جارٍ فتح فضاء العمل…
app-section-meetings = اللقاءات
app-section-commitments = التتبُّع
app-section-synthesis = الخلاصة التركيبية
app-section-register = الجمعيات
app-section-programme = البرنامج
app-section-import = استيراد لائحة
app-section-history = سجل العمليات
app-section-conflicts = القيم المتضاربة
app-section-settings = الإعدادات
app-section-shortcuts = اختصارات لوحة المفاتيح
app-group-tools = أدوات
app-room-overview = نظرة عامة
app-room-invitations = الدعوات
app-room-door = الاستقبال
app-room-discussion = النقاش
app-room-documents = الوثائق
app-room-closing = الاختتام والمحضر
app-undo = تراجع
app-redo = إعادة
app-back = الرجوع إلى الشاشة السابقة
app-search = بحث
app-next-field = الخانة التالية
app-previous-field = الخانة السابقة
app-undone = تم التراجع عن: { $what }
app-redone = تمت الإعادة: { $what }
app-nothing-to-undo = لا يوجد ما يمكن التراجع عنه في هذا الحاسوب.
app-nothing-to-redo = لا يوجد ما يمكن إعادته.
app-saved = محفوظ
app-saving = { $count ->
    [zero] جارٍ الحفظ…
    [one] جارٍ الحفظ…
    [two] جارٍ حفظ عمليتين…
    [few] جارٍ حفظ { $count } عمليات…
    [many] جارٍ حفظ { $count } عملية…
   *[other] جارٍ حفظ { $count } عملية…
}
app-unsaved = { $count ->
    [zero] لا عملية غير محفوظة
    [one] عملية واحدة غير محفوظة
    [two] عمليتان غير محفوظتين
    [few] { $count } عمليات غير محفوظة
    [many] { $count } عملية غير محفوظة
   *[other] { $count } عملية غير محفوظة
}
app-not-saved = { $count ->
    [zero] لا عملية غير محفوظة
    [one] عملية واحدة غير محفوظة
    [two] عمليتان غير محفوظتين
    [few] { $count } عمليات غير محفوظة
    [many] { $count } عملية غير محفوظة
   *[other] { $count } عملية غير محفوظة
} ({ $reason }). لم يضع شيء: كل شيء محفوظ في الذاكرة وتُعاد المحاولة كل ثانية. أفرغوا بعض المساحة أو أعيدوا وصل الحامل.
app-retry = إعادة المحاولة
app-read-only = للقراءة فقط: هذا الفضاء مفتوح في مكان آخر أو صادر عن إصدار أحدث. لا يمكن تعديل أي شيء من هنا.
app-read-only-refused = لم يُعدَّل أي شيء: هذا الفضاء للقراءة فقط.
app-batch-cut = توقفت عملية جماعية قبل نهايتها: { $count ->
    [zero] لم يُكتب أي سطر
    [one] كُتب سطر واحد
    [two] كُتب سطران
    [few] كُتبت { $count } أسطر
    [many] كُتب { $count } سطرا
   *[other] كُتب { $count } سطر
}. هل تريدون الاحتفاظ بما كُتب أم التراجع عن الكل؟
app-batch-finish = احتفاظ
app-batch-take-back = تراجع عن الكل
app-batch-gone = لم تعد هذه العملية الجماعية في انتظار القرار: لقد سُوِّيت من قبل.
app-close-unsaved-title = لم يُحفظ كل شيء
app-close-unsaved = { $count ->
    [zero] لم تتعذّر أي عملية
    [one] تعذّر حفظ عملية واحدة
    [two] تعذّر حفظ عمليتين
    [few] تعذّر حفظ { $count } عمليات
    [many] تعذّر حفظ { $count } عملية
   *[other] تعذّر حفظ { $count } عملية
}: { $reason }. إذا أغلقتم الآن فستضيع.
app-close-anyway = إغلاق رغم ذلك
app-close-stay = البقاء
app-settings-not-saved = تعذّر حفظ الإعدادات: { $reason }
app-found-damaged = { $count ->
    [zero] لم يُترك جانبا أي سطر
    [one] تُرك جانبا سطر واحد غير مقروء
    [two] تُرك جانبا سطران غير مقروءين
    [few] تُركت جانبا { $count } أسطر غير مقروءة
    [many] تُرك جانبا { $count } سطرا غير مقروء
   *[other] تُرك جانبا { $count } سطر غير مقروء
} في السجلات مع الاحتفاظ بنسخة. الأمر «majlis check» يبيّن الأسطر المعنية.
app-found-unknown = { $count ->
    [zero] لا سطر صادر عن إصدار أحدث من مجلس.
    [one] سطر واحد صادر عن إصدار أحدث من مجلس؛ احتُفظ به كما هو.
    [two] سطران صادران عن إصدار أحدث من مجلس؛ احتُفظ بهما كما هما.
    [few] { $count } أسطر صادرة عن إصدار أحدث من مجلس؛ احتُفظ بها كما هي.
    [many] { $count } سطرا صادرا عن إصدار أحدث من مجلس؛ احتُفظ بها كما هي.
   *[other] { $count } سطر صادر عن إصدار أحدث من مجلس؛ احتُفظ بها كما هي.
}
app-found-torn = حُذف السطر الأخير الذي بُتر بسبب توقف مفاجئ: لم يكن قد أُعلن حفظه.
app-found-edited = عُدّل ملف مقروء يدويا؛ أُعيد بناؤه واحتُفظ بنسختكم باسم { $file }.
app-found-unreadable = { $count ->
    [zero] قُرئت كل السجلات
    [one] تعذّرت قراءة سجل حاسوب آخر
    [two] تعذّرت قراءة سجلَّي حاسوبين آخرين
    [few] تعذّرت قراءة سجلات { $count } حواسيب أخرى
    [many] تعذّرت قراءة سجلات { $count } حاسوبا آخر
   *[other] تعذّرت قراءة سجلات { $count } حاسوب آخر
}.
app-found-restored = هذا الفضاء نسخة أقدم: يواصل هذا الحاسوب فيه بهوية جديدة دون خلط.
app-brand = مجلس
app-title = { $workspace } – مجلس
app-door-unknown = لا يوجد أي لقاء بهذا الرمز «{ $meeting }»: لم يبدأ وضع الاستقبال.
app-section-laptops = الحواسيب
app-came = { $count ->
    [zero] لا عملية من { $names }
    [one] عملية واحدة من { $names }
    [two] عمليتان من { $names }
    [few] { $count } عمليات من { $names }
    [many] { $count } عملية من { $names }
   *[other] { $count } عملية من { $names }
}
app-found-half = هذا الفضاء نسخة لم تكتمل: وصل { $here } من أصل { $of } من الملفات. ما وصل محتسب؛ أعيدوا النسخ من الحاسوب الآخر لإتمامها.
app-projected = يُفتح العرض في نافذة خاصة به: يملأ { KEY("full") } الشاشة كلها، ويعيدها { KEY("leave") }.
app-projected-already = هذا اللقاء معروض من قبل في نافذة أخرى.
app-not-projected = لم يُفتح العرض: { $reason }
app-section-help = المساعدة
