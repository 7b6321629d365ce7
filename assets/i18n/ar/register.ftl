register-tab-associations = الجمعيات
register-tab-persons = الممثلون والضيوف
register-counter-associations = { $count ->
    [zero] جمعية
    [one] جمعية
    [two] جمعيتان
    [few] جمعيات
    [many] جمعية
   *[other] جمعية
}
register-counter-led = { $count ->
    [zero] يسيِّرها مهاجرون
    [one] يسيِّرها مهاجرون
    [two] يسيِّرهما مهاجرون
    [few] يسيِّرها مهاجرون
    [many] يسيِّرها مهاجرون
   *[other] يسيِّرها مهاجرون
}
register-counter-persons = { $count ->
    [zero] شخص
    [one] شخص
    [two] شخصان
    [few] أشخاص
    [many] شخصا
   *[other] شخص
}
register-import = استيراد…
register-new-association = جمعية جديدة
register-new-person = شخص جديد
register-export-title = تصدير السجل
register-filter-associations = الاسم أو المختصر أو المدينة أو المجال
register-filter-persons = الاسم أو الجمعية أو الصفة أو الهاتف
register-all-regions = كل الجهات
register-all-kinds = كل الأنواع
register-all-persons = الجميع
register-delegates = الممثلون
register-guests = ضيوف خارج الجمعيات
register-archived-too = مع الأرشيف
register-archived-mark = الأرشيف
register-column-name = الاسم
register-column-acronym = المختصر
register-column-kind = النوع
register-column-region = الجهة
register-column-city = المدينة
register-column-delegates = الممثلون
register-column-person = الاسم الكامل
register-column-arabic = الاسم بالعربية
register-column-latin = الاسم بالحروف اللاتينية
register-column-body = الجمعية أو الهيئة
register-column-role = الصفة
register-column-phone = الهاتف
register-column-email = البريد الإلكتروني
register-count-associations = { $count ->
    [zero] لا توجد أي جمعية
    [one] جمعية واحدة
    [two] جمعيتان
    [few] { $count } جمعيات
    [many] { $count } جمعية
   *[other] { $count } جمعية
}
register-count-associations-of = { $count ->
    [zero] لا جمعية من أصل { $total }
    [one] جمعية واحدة من أصل { $total }
    [two] جمعيتان من أصل { $total }
    [few] { $count } جمعيات من أصل { $total }
    [many] { $count } جمعية من أصل { $total }
   *[other] { $count } جمعية من أصل { $total }
}
register-count-persons = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
register-count-persons-of = { $count ->
    [zero] لا أحد من أصل { $total }
    [one] شخص واحد من أصل { $total }
    [two] شخصان من أصل { $total }
    [few] { $count } أشخاص من أصل { $total }
    [many] { $count } شخصا من أصل { $total }
   *[other] { $count } شخص من أصل { $total }
}
register-hint-open = فتح البطاقة
register-none-found = لا شيء في السجل يطابق هذه التصفية.
register-all-archived = كل البطاقات في الأرشيف: ضعوا علامة أمام «مع الأرشيف» لعرضها.
register-empty-associations = السجل فارغ. استوردوا لائحة جمعياتك، أو أضيفوا جمعية.
register-empty-persons = لا أحد في السجل بعد. استوردوا لائحة، أو أضيفوا ممثلا أو ضيفا.
register-empty-read-only = السجل فارغ.

register-name-missing = الاسم ضروري، بالفرنسية أو بالعربية.
register-email-wrong = هذا العنوان ليس على شكل nom@domaine.ma.
register-twin-name = بطاقة أخرى تحمل هذا الاسم: { $name }.
register-twin-acronym = بطاقة أخرى تحمل هذا المختصر: { $name }.
register-twin-person = يوجد هناك شخص بهذا الاسم.
register-conflict = عدَّل حاسوبان هذه البطاقة كل على حدة، واحتُفظ بآخر قيمة. المرجو التحقق منها.
register-conflict-open = مقارنة القيم
register-is-archived = هذه البطاقة في الأرشيف: لا تُقترح في اللقاءات.
register-leave-question = ما أُدخل لم يُحفظ.
register-leave-yes = التخلي عن الإدخال
register-added = «{ $name }» في السجل الآن.
register-archived = «{ $name }» في الأرشيف. { KEY("undo") } للتراجع.
register-unarchived = عادت «{ $name }» إلى السجل.

register-field-latin = الاسم بالفرنسية
register-field-arabic = الاسم بالعربية
register-field-acronym = المختصر
register-field-kind = النوع
register-field-region = الجهة
register-field-city = المدينة
register-field-phones = أرقام الهاتف
register-phone-add = إضافة رقم هاتف
register-field-emails = عناوين البريد الإلكتروني
register-email-add = إضافة عنوان بريد إلكتروني
register-field-address = العنوان البريدي
register-field-fields = مجالات العمل
register-field-add = إضافة مجال
register-field-remarks = ملاحظات
register-section-reach = معلومات الاتصال
register-section-work = النشاط
register-section-people = الممثلون
register-section-meetings = اللقاءات
register-people-none = لا يُعرف أي ممثل.
register-people-later = احفظوا الجمعية لإضافة ممثليها.
register-person-add = إضافة شخص
register-meetings-none = لم تُدع إلى أي لقاء بعد.
register-uninvited = حضرت بدون دعوة
register-came = الحضور: { $names }
register-came-nobody = لم يحضر أحد.

register-field-civility = صيغة المخاطبة
register-person-latin = الاسم بالحروف اللاتينية
register-person-arabic = الاسم بالعربية
register-standing-delegate = يمثل جمعية
register-standing-guest = ضيف
register-field-association = الجمعية
register-association-missing = اختاروا جمعية، أو انتقلوا إلى «ضيف».
register-association-unknown = لا توجد في السجل جمعية بهذا الاسم.
register-association-unchosen = اختاروا جمعية من اللائحة.
register-field-guest = بأي صفة
register-field-body = الهيئة
register-field-role = الصفة
register-field-phone = الهاتف
register-field-email = البريد الإلكتروني
register-field-tongue = لغة المراسلات
register-section-presences = الحضور
register-presences-none = لم يحضر أي لقاء.
register-page = صفحة الجمعية وذاكرتها

register-section-double = بطاقة مكررة
register-double-look = الدمج مع بطاقة أخرى…
register-double-name = اسم البطاقة الأخرى أو مختصرها
register-double-stays = البطاقة التي تبقى
register-double-this = هذه
register-double-other = الأخرى
register-double-promise = تتلقى البطاقة الباقية ما تزيد به الأخرى: الممثلون والدعوات والحضور والمداخلات. ويظل الاسم القديم يقود إليها.
register-double-promise-bare = يُجمع ممثلو البطاقتين ودعواتهما وحضورهما ومداخلاتهما. ويظل الاسم القديم يقود إليها.
register-double-merge = دمج
register-merged = «{ $name }»: أصبحت البطاقتان واحدة. { KEY("undo") } للفصل بينهما.
