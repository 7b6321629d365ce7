door-field = الاسم أو الجمعية أو الشارة…
door-hint-enter = تسجيل الحضور
door-hint-walk-in = خارج اللائحة
door-hint-instead = ينوب عنه
door-hint-left = غادر
door-hint-escape = مسح
door-hint-undo = تراجع

door-arrived = { $who ->
    [mrs] حاضرة
   *[other] حاضر
}
door-arrived-walk-in = { $who ->
    [mrs] حاضرة خارج اللائحة
   *[other] حاضر خارج اللائحة
}
door-arrived-instead = { $who ->
    [mrs] حاضرة بالنيابة
   *[other] حاضر بالنيابة
}
door-arrived-back = { $who ->
    [mrs] عادت
   *[other] عاد
}
door-replaces = { $name } (نيابة)
door-seats-exceeded = { $offered ->
    [zero] عدد الحاضرين { $taken } بدون أي مقعد
    [one] عدد الحاضرين { $taken } لمقعد واحد
    [two] عدد الحاضرين { $taken } لمقعدين
    [few] عدد الحاضرين { $taken } لـ { $offered } مقاعد
    [many] عدد الحاضرين { $taken } لـ { $offered } مقعدا
   *[other] عدد الحاضرين { $taken } لـ { $offered } مقعد
}
door-taken-back = سُحب تسجيل الحضور
door-already-here = { $who ->
    [mrs] حاضرة من قبل
   *[other] حاضر من قبل
}
door-since = منذ { $time }، { $desk }
door-left = { $who ->
    [mrs] غادرت
   *[other] غادر
}
door-not-listed = غير مدرج في اللائحة
door-not-listed-way = المفتاح { KEY("mark") } أو { KEY("walk-in") }: تسجيل خارج اللائحة
door-nobody = لا أحد بهذا الاسم
door-nobody-way = المفتاح { KEY("walk-in") }: تسجيل خارج اللائحة
door-choose = اختاروا بالسهمين { KEY("up") } { KEY("down") }
door-choose-way = عدة نتائج متقاربة: اختاروا الصحيحة ثم اضغطوا { KEY("mark") }.
door-cannot-replace = لا ينوب أحد عن شخص حاضر.
door-refused = لم يُسجَّل أي شيء
door-read-only = فضاء العمل مفتوح للقراءة فقط.
door-no-association = بدون جمعية

door-walk-in = تسجيل خارج اللائحة
door-walk-in-title = حاضر خارج اللائحة
door-walk-in-help = الاسم ثم { KEY("confirm") }، الجمعية ثم { KEY("confirm") }، الصفة ثم { KEY("confirm") }. الاسم وحده إجباري.
door-name-missing-title = من يمثل { $association }؟
door-name-missing-help = اكتبوا الاسم ثم اضغطوا { KEY("confirm") }.
door-instead-title = من ينوب عن { $name }؟
door-instead-help = اختاروا شخصا معروفا بالسهمين { KEY("up") } { KEY("down") } أو اكتبوا اسما ثم اضغطوا { KEY("confirm") }. يبقى الشخصان معا في اللائحة.
door-field-name = الاسم الكامل
door-field-civility = صيغة المخاطبة
door-field-role = الصفة
door-field-body = الجمعية أو الهيئة
door-field-body-placeholder = يكفي حرفان
door-namesakes = { $count ->
    [zero] لا يوجد أي شخص بهذا الاسم.
    [one] يوجد شخص بهذا الاسم. هل هو نفسه؟ { KEY("down") } ثم { KEY("confirm") }.
    [two] يوجد شخصان بهذا الاسم. هل هو أحدهما؟ { KEY("down") } ثم { KEY("confirm") }.
    [few] يوجد { $count } أشخاص بهذا الاسم. هل هو أحدهم؟ { KEY("down") } ثم { KEY("confirm") }.
    [many] يوجد { $count } شخصا بهذا الاسم. هل هو أحدهم؟ { KEY("down") } ثم { KEY("confirm") }.
   *[other] يوجد { $count } شخص بهذا الاسم. هل هو أحدهم؟ { KEY("down") } ثم { KEY("confirm") }.
}
door-new-body = جمعية جديدة: «{ $name }»
door-mark-present = تسجيل الحضور

door-here-since = { $who ->
    [mrs] حاضرة منذ { $time }
   *[other] حاضر منذ { $time }
}
door-status-not-listed = خارج اللائحة
door-status-expected = { $who ->
    [mrs] منتظَرة
   *[other] منتظَر
}
door-replaced-by = { $name } ينوب عنه
door-no-answer = لا أحد يوافق «{ $query }»، لا في اللائحة ولا في السجل.
door-nobody-yet = لم يصل أحد بعد. اكتبوا حرفين من اسم أو من جمعية، أو مرِّروا شارة أمام القارئ.
door-latest = آخر الواصلين
door-homonym = تشابه في الاسم
door-association-name-asked = جمعية مدعوة: سيُطلب الاسم
door-association-not-listed = جمعية غير مدعوة
door-seats = { $offered ->
    [zero] { $taken } بدون مقاعد
    [one] { $taken } من مقعد واحد
    [two] { $taken } من مقعدين
    [few] { $taken } من { $offered } مقاعد
    [many] { $taken } من { $offered } مقعدا
   *[other] { $taken } من { $offered } مقعد
}
door-mark = حاضر
door-back = عاد
door-leave = غادر
door-withdraw = سحب تسجيل الحضور

door-count-present = { $count ->
    [zero] شخص حاضر
    [one] شخص حاضر
    [two] شخصان حاضران
    [few] أشخاص حاضرين
    [many] شخصا حاضرا
   *[other] شخص حاضر
}
door-count-beyond = { $capacity ->
    [zero] حاضرون، والقاعة لا تتسع لأحد
    [one] حاضرون، والقاعة تتسع لشخص واحد
    [two] حاضرون، والقاعة تتسع لشخصين
    [few] حاضرون، والقاعة تتسع لـ { $capacity } أشخاص
    [many] حاضرون، والقاعة تتسع لـ { $capacity } شخصا
   *[other] حاضرون، والقاعة تتسع لـ { $capacity } شخص
}
door-count-of = من { $invited }
door-count-organisations = { $count ->
    [zero] جمعية ممثَّلة
    [one] جمعية ممثَّلة
    [two] جمعيتان ممثَّلتان
    [few] جمعيات ممثَّلة
    [many] جمعية ممثَّلة
   *[other] جمعية ممثَّلة
}
door-count-women = { $count ->
    [zero] امرأة
    [one] امرأة
    [two] امرأتان
    [few] نساء
    [many] امرأة
   *[other] امرأة
}
door-count-men = { $count ->
    [zero] رجل
    [one] رجل
    [two] رجلان
    [few] رجال
    [many] رجلا
   *[other] رجل
}
door-count-walk-ins = خارج اللائحة
door-by-region = الجمعيات حسب الجهات

door-open = افتتاح اللقاء
door-reopen = إعادة فتح اللقاء
door-part-receiving = الاستقبال
door-part-picture = اللوحة
door-part-past = سجل الاستقبال
door-part-signed = الورقة الموقَّعة

door-closed = الاستقبال غير مفتوح
door-who-first = من؟
door-who-first-way = اكتبوا اسم الشخص أولا، أو اختاروه بالسهمين { KEY("up") } { KEY("down") }.

door-mode = وضع الاستقبال
door-mode-leave = مغادرة وضع الاستقبال
door-mode-scan = مرِّروا الشارة أمام القارئ
door-mode-type = أو اكتبوا حرفين من الاسم
door-mode-expected = { $count ->
    [zero] منتظَر
    [one] منتظَر
    [two] منتظَران
    [few] منتظَرين
    [many] منتظَرا
   *[other] منتظَر
}
door-mode-seats = { $count ->
    [zero] مقعد
    [one] مقعد
    [two] مقعدان
    [few] مقاعد
    [many] مقعدا
   *[other] مقعد
}
door-mode-enter = حاضر
door-mode-choose = اختيار
door-mode-walk-in = خارج اللائحة
door-mode-instead = ينوب عنه
door-mode-left = غادر
door-mode-clear = مسح
door-mode-undo = تراجع

door-leave-title = هل تريدون مغادرة وضع الاستقبال؟
door-leave-way = بقية البرنامج مخصصة لمنسق اللقاء.
door-leave-close-title = هل تريدون إغلاق مجلس؟
door-leave-close-way = يُستقبل الحاضرون في هذه النقطة. إغلاقها من صلاحية منسق اللقاء.
door-leave-code = رمز من أربعة أرقام
door-leave-type = للتأكيد، اكتبوا: { $word }
door-leave-word = مغادرة
door-leave-code-wrong = هذا ليس هو الرمز. اطلبوه من منسق اللقاء.
door-leave-word-wrong = هذه ليست هي الكلمة.
door-leave-stay = البقاء في الاستقبال
door-leave-go = مغادرة
door-scanned = { "\u200F" }{ $word }: { $facts }
door-mode-nobody = لا أحد بهذا الاسم
door-mode-more = { $count ->
    [zero] لا اسم آخر يطابق ما كُتب.
    [one] اسم آخر يطابق ما كُتب: اكتبوا حرفا آخر.
    [two] اسمان آخران يطابقان ما كُتب: اكتبوا حرفا آخر.
    [few] { $count } أسماء أخرى تطابق ما كُتب: اكتبوا حرفا آخر.
    [many] { $count } اسما آخر يطابق ما كُتب: اكتبوا حرفا آخر.
   *[other] { $count } اسم آخر يطابق ما كُتب: اكتبوا حرفا آخر.
}
