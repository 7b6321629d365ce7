invitations-filter = الاسم أو المدينة
invitations-named-of = { $named } من { $seats }
invitations-all-replies = كل الأجوبة
invitations-unnamed = مؤكَّدة دون ممثل
invitations-all-regions = كل الجهات
invitations-all-kinds = كل الأنواع
invitations-all-networks = كل الشبكات
invitations-guest = ضيف
invitations-guests = ضيوف خارج الجمعيات
invitations-column-name = المدعو
invitations-column-region = الجهة
invitations-column-kind = النوع
invitations-network = الشبكة
invitations-column-city = المدينة
invitations-column-reply = الجواب
invitations-column-named = الممثلون
invitations-column-contact = آخر اتصال
invitations-column-came = آخر مشاركة
invitations-count = { $count ->
    [zero] لا دعوة
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $count } دعوات
    [many] { $count } دعوة
   *[other] { $count } دعوة
}
invitations-count-of = { $count ->
    [zero] لا دعوة من أصل { $total }
    [one] دعوة واحدة من أصل { $total }
    [two] دعوتان من أصل { $total }
    [few] { $count } دعوات من أصل { $total }
    [many] { $count } دعوة من أصل { $total }
   *[other] { $count } دعوة من أصل { $total }
}
invitations-selected = { $count ->
    [zero] لا دعوة محدَّدة
    [one] دعوة واحدة محدَّدة
    [two] دعوتان محدَّدتان
    [few] { $count } دعوات محدَّدة
    [many] { $count } دعوة محدَّدة
   *[other] { $count } دعوة محدَّدة
}
invitations-none-found = لا توجد دعوة تطابق هذه التصفية.
invitations-empty = لم تُوجَّه أي دعوة بعد. اختاروا الجمعيات حسب الجهة أو النوع أو الشبكة، أو ادعوا شخصا خارج الجمعيات.
invitations-for-selection = { $count ->
    [zero] لا دعوة محدَّدة:
    [one] للدعوة المحدَّدة:
    [two] للدعوتين المحدَّدتين:
    [few] لـ { $count } دعوات محدَّدة:
    [many] لـ { $count } دعوة محدَّدة:
   *[other] لـ { $count } دعوة محدَّدة:
}
invitations-contact-short = اتصال
invitations-open = البطاقة
invitations-select = تحديد
invitations-deselect = إلغاء التحديد
invitations-read-only = للقراءة فقط: لا يمكن تسجيل أي شيء هنا.
invitations-invite = توجيه الدعوة
invitations-invite-more = دعوة
invitations-invite-associations = دعوة الجمعيات
invitations-guest-invite = دعوة شخص
invitations-withdraw = سحب الدعوة
invitations-withdrawn = { $count ->
    [zero] لم تُسحب أي دعوة.
    [one] سُحبت الدعوة. التراجع يُرجعها.
    [two] سُحبت دعوتان. التراجع يُرجعهما.
    [few] سُحبت { $count } دعوات. التراجع يُرجعها.
    [many] سُحبت { $count } دعوة. التراجع يُرجعها.
   *[other] سُحبت { $count } دعوة. التراجع يُرجعها.
}
invitations-invited = { $count ->
    [zero] لم تُضف أي دعوة.
    [one] أُضيفت دعوة واحدة.
    [two] أُضيفت دعوتان.
    [few] أُضيفت { $count } دعوات.
    [many] أُضيفت { $count } دعوة.
   *[other] أُضيفت { $count } دعوة.
}

invitations-detail-title = الدعوة
invitations-reply = الجواب
invitations-seats = المقاعد
invitations-seats-each = مقاعد لكل دعوة
invitations-seats-title = عدد المقاعد
invitations-needs = الاحتياجات
invitations-needs-none = لا شيء
invitations-need-meal = وجبة
invitations-need-lodging = إيواء
invitations-need-interpretation = ترجمة فورية
invitations-remark = ملاحظة
invitations-remark-unsaved = { $key } للحفظ.
invitations-badge = الشارة { $code }
invitations-badge-none = لا شارة بعد.
invitations-delegates = الممثلون المعيَّنون: { $count } من أصل { $seats ->
    [zero] { $seats } مقعد
    [one] مقعد واحد
    [two] مقعدين
    [few] { $seats } مقاعد
    [many] { $seats } مقعدا
   *[other] { $seats } مقعد
}
invitations-delegates-none = لم يُعيَّن أحد.
invitations-name-this = تعيين
invitations-contacts = الاتصالات
invitations-contacts-none = لم يُسجَّل أي اتصال.
invitations-contact = تسجيل اتصال
invitations-conflict = أدخل حاسوبان قيمتين مختلفتين: احتُفظ بـ «{ $held }»، والأخرى «{ $other }».
invitations-conflict-open = مقارنة القيم

invitations-contact-title = تسجيل اتصال
invitations-contact-channel = الوسيلة
invitations-contact-date = التاريخ
invitations-contact-reference = الرقم أو المرجع
invitations-contact-by = قام به
invitations-contact-remark = ملاحظة
invitations-contact-moves = تغيير الجواب أيضا إلى «{ $reply }»
invitations-contact-moves-many = تحيين الأجوبة أيضا (مرسلة أو تم التذكير)

invitations-person-title = شخص جديد
invitations-person-add = إضافة شخص
invitations-person-save = تعيين
invitations-person-civility = صيغة المخاطبة
invitations-person-latin = الاسم بالحروف اللاتينية
invitations-person-arabic = الاسم بالعربية
invitations-person-role = الصفة
invitations-person-body = الهيئة
invitations-person-phone = الهاتف
invitations-person-email = البريد الإلكتروني
invitations-person-tongue = لغة المراسلات

invitations-guest-title = دعوة شخص
invitations-guest-known = موجود في السجل
invitations-guest-kind = بأي صفة

invitations-choose-title = دعوة الجمعيات
invitations-choose-none-left = كل جمعيات السجل مدعوة.
invitations-choose-how = ضعوا علامة أمام الجمعيات المراد دعوتها
invitations-past = المشاركة
invitations-invite-chosen = { $count ->
    [zero] دعوة
    [one] دعوة جمعية واحدة
    [two] دعوة جمعيتين
    [few] دعوة { $count } جمعيات
    [many] دعوة { $count } جمعية
   *[other] دعوة { $count } جمعية
}
invitations-past-any = مهما كان السابق
invitations-past-never = لم تُدع قط
invitations-past-came = حضرت المرة الأخيرة
invitations-past-missed = غابت المرة الأخيرة
invitations-came-never = دُعيت ولم تحضر
invitations-invited-never = لم تُدع قط
