discussion-agenda = جدول الأعمال
discussion-agenda-empty = أضيفوا النقط المدرجة: كل مداخلة تُرتَّب تحت نقطة.
discussion-all = النقاش كاملا
discussion-no-item = خارج جدول الأعمال
discussion-item = نقطة جدول الأعمال
discussion-item-add = إضافة نقطة
discussion-item-edit = تعديل النقطة
discussion-item-up = إلى الأعلى ({ $key })
discussion-item-down = إلى الأسفل ({ $key })
discussion-item-title = العنوان بالفرنسية
discussion-item-title-arabic = العنوان بالعربية
discussion-item-minutes = المدة المقررة بالدقائق
discussion-item-speaker = المتدخل
discussion-item-session = الجلسة

discussion-pane-notes = { $count ->
    [0] المداخلات
   *[other] المداخلات · { $count }
}
discussion-pane-outcomes = { $count ->
    [0] القرارات والالتزامات
   *[other] القرارات والالتزامات · { $count }
}
discussion-count = { $count ->
    [zero] لا مداخلات
    [one] مداخلة واحدة
    [two] مداخلتان
    [few] { $count } مداخلات
    [many] { $count } مداخلة
   *[other] { $count } مداخلة
}
discussion-filter = تصفية
discussion-filters = مزيد من خيارات التصفية
discussion-all-kinds = كل الأنواع
discussion-all-themes = كل المحاور
discussion-no-theme = بدون محور
discussion-starred-only = المميَّزة فقط
discussion-no-notes = لم يُدوَّن شيء بعد. حرفان من اسم المتدخل، ثم { KEY("next-field") }، ثم حرف النوع، ثم النص، ثم { KEY("Enter") }.
discussion-no-match = لا مداخلة توافق هذه التصفية.
discussion-no-speaker = بدون متدخل

discussion-who = المتدخل
discussion-kind = النوع
discussion-what = ما قيل
discussion-theme = المحور
discussion-starred = مميَّزة
discussion-star = تمييز
discussion-note-edit = تعديل المداخلة
discussion-note-add = مداخلة
discussion-nobody = لا أحد بهذا الاسم
discussion-not-here = { $who ->
    [mrs] غائبة
   *[other] غائب
}
discussion-not-represented = غير ممثَّلة
discussion-hint-item = تغيير النقطة
discussion-hint-long = نص طويل
discussion-closed = اللقاء مختتَم: المداخلات للقراءة، والقرارات والالتزامات ما زالت قابلة للتتبُّع. لتصحيح مداخلة، أعيدوا فتح اللقاء.
discussion-not-open = لم يُفتتح اللقاء بعد: يُهيَّأ جدول الأعمال، وتُدوَّن المداخلات عند الافتتاح.

discussion-letter-finding = م
discussion-letter-request = ط
discussion-letter-proposal = ق
discussion-letter-recommendation = ت
discussion-letter-question = س
discussion-letter-answer = ج
discussion-letter-commitment = ل

discussion-outcome-from = قرار أو التزام
discussion-decisions = القرارات
discussion-recommendations = التوصيات
discussion-commitments = الالتزامات
discussion-outcome-add = { $kind ->
    [commitment] التزام جديد
    [recommendation] توصية جديدة
   *[decision] قرار جديد
}
discussion-outcome-edit = { $kind ->
    [commitment] تعديل الالتزام
    [recommendation] تعديل التوصية
   *[decision] تعديل القرار
}
discussion-outcome-text = النص
discussion-outcome-owner = المسؤول
discussion-outcome-due = الأجل
discussion-outcome-state = الحالة
discussion-owner-association = جمعية…
discussion-date-example = 24/11/2026
discussion-follow-ups = المآل
discussion-follow-up-add = أضيفوا مآلا ثم اضغطوا { KEY("Enter") }
discussion-no-outcomes = لا قرار ولا توصية ولا التزام بعد. استعملوا { KEY("outcome-from") } للاستخراج من مداخلة، و{ KEY("outcome") } للإضافة.
discussion-due = الأجل { $date }
discussion-late = { $count ->
    [zero] لا متأخر
    [one] واحد متأخر
    [two] اثنان متأخران
    [few] { $count } متأخرة
    [many] { $count } متأخرا
   *[other] { $count } متأخر
}
discussion-is-late = متأخر
discussion-born-of = عن { $name }
discussion-follow-up = { "\u200F" }{ $date }: { $text }
discussion-set-open = إعادة إلى التنفيذ
discussion-set-done = أُنجز
discussion-set-dropped = إنهاء دون متابعة
discussion-returning = المآل
discussion-pane-returning = { $count ->
    [0] المآل
   *[other] المآل · { $count }
}
discussion-returning-none = لا شيء يعود من اللقاءات السابقة.
discussion-returning-hint = ما زال مفتوحا من اللقاءات السابقة: زر واحد يكفي لتسوية كل سطر.

discussion-begin-item = بدء
discussion-next-item = النقطة الموالية
discussion-last-item = كانت هذه آخر نقطة في جدول الأعمال.
discussion-floor = طلبوا الكلمة
discussion-floor-leave = لم يعد يطلب الكلمة
discussion-floor-no-item = تُطلب الكلمة تحت نقطة من جدول الأعمال: اختاروا واحدة.
discussion-floor-nobody = من يطلب الكلمة؟ حرفان من اسمه ثم { KEY("ask") }.
discussion-hint-floor = طلب الكلمة
discussion-unheard = جمعيات لم تتدخل بعد
discussion-unheard-hint = الجمعيات الحاضرة التي لم تتدخل بعد، حسب الجهات. نقرة واحدة تعطيها الكلمة.
discussion-unheard-of = { $count } من { $total }
discussion-answers = جواب عن
discussion-answers-none = بدون سؤال
discussion-answering = جواب عن: { $question }
discussion-join = دمج
discussion-join-which = اختاروا المداخلة الأخرى ثم M: تصبحان مداخلة واحدة.
discussion-group-item = حسب النقط
discussion-group-session = حسب الجلسات والورشات
discussion-workshop = { $session } (ورشة)، المقرِّر: { $name }
discussion-workshop-alone = { $session } (ورشة)
discussion-group-theme = حسب المحاور
discussion-group-association = حسب الجمعيات
discussion-group-region = حسب الجهات
discussion-group-kind = حسب الأنواع
discussion-no-association = بدون جمعية
