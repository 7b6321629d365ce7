overview-organisations = الجمعيات
overview-invited = مدعوة
overview-confirmed = مؤكَّدة
overview-represented = ممثَّلة
overview-awaited = في الانتظار
overview-people-title = الحاضرون
overview-people = حاضرون
overview-women = نساء
overview-men = رجال
overview-seats-title = المقاعد
overview-seats = مقاعد مؤكَّدة
overview-named = ممثلون معيَّنون
overview-capacity = الطاقة الاستيعابية: { $count }
overview-guests = ضيوف خارج الجمعيات: { $count }
overview-guests-present = ضيوف خارج الجمعيات: { $count }، منهم حاضرون: { $present }
overview-replies = الأجوبة
overview-answered = أجابت
overview-awaiting = { $reminded ->
    [0] في الانتظار
   *[other] في الانتظار، منها { $reminded } تم تذكيرها
}
overview-ring-confirmed = مؤكَّدة
overview-ring-declined = اعتذار
overview-ring-no-answer = بدون جواب
overview-ring-to-send = في انتظار الإرسال
overview-line-to-send = { $count ->
    [0] أُرسلت كل الدعوات
   *[other] دعوات في انتظار الإرسال: { $count }
}
overview-line-share = { $share } من الجمعيات المؤكَّدة ممثَّلة
overview-nobody = لم تُوجَّه أي دعوة بعد.
overview-invite = توجيه الدعوات
overview-regions = حسب الجهات
overview-arrivals = الوصول
overview-sessions = الجلسات
overview-after = بعد اللقاء
overview-no-shows = { $count ->
    [0] حضرت كل الجمعيات التي أكدت حضورها.
   *[other] عدد الجمعيات التي أكدت ولم تحضر: { $count }.
}
overview-walk-ins = { $count ->
    [0] لم يحضر أحد خارج اللائحة.
   *[other] عدد الحاضرين خارج اللائحة: { $count }.
}
overview-uninvited = { $count ->
    [0] لم تُمثَّل أي جمعية غير مدعوة.
   *[other] عدد الجمعيات الممثَّلة دون دعوة: { $count }.
}
overview-returning = المآل: ما يعود من اللقاءات السابقة
overview-promised = ما وُعد به المدعوون وما وعدوا به
overview-promised-to = ما وُعد به المدعوون
overview-promised-by = ما وعد به المدعوون
overview-all-commitments = كل التتبُّع
overview-more-commitments = وأخرى: { $count }
overview-follow-up = تتبُّع
overview-late = متأخر
overview-missing = ما ينقص
overview-nothing-to-check = لا شيء للتحقق منه في هذه المرحلة.

overview-check-venue = { $count ->
    [0] المكان محدد.
   *[other] المكان غير محدد.
}
overview-check-deadline = { $count ->
    [0] آخر أجل للجواب محدد.
   *[other] آخر أجل للجواب غير محدد.
}
overview-check-agenda = { $count ->
    [0] جدول الأعمال جاهز.
   *[other] جدول الأعمال فارغ.
}
overview-check-invitations = { $count ->
    [0] تم اختيار المدعوين.
   *[other] لم تُوجَّه أي دعوة.
}
overview-check-to-send = { $count ->
    [0] أُرسلت كل الدعوات.
   *[other] دعوات في انتظار الإرسال: { $count }.
}
overview-check-late = { $count ->
    [0] لا جواب متأخر.
   *[other] أجوبة لم تصل بعد آخر أجل: { $count }.
}
overview-check-awaited = { $count ->
    [0] وصلت كل الأجوبة.
   *[other] أجوبة منتظرة: { $count }.
}
overview-check-unnamed = { $count ->
    [0] عيَّنت كل جمعية مؤكَّدة ممثليها.
   *[other] جمعيات مؤكَّدة لم تعيِّن أحدا: { $count }.
}
overview-check-capacity = { $count ->
    [0] القاعة تتسع للمقاعد المؤكَّدة.
   *[other] مقاعد مؤكَّدة تفوق طاقة القاعة: { $count }.
}
overview-check-not-here = { $count ->
    [0] حضرت كل الجمعيات المؤكَّدة.
   *[other] جمعيات مؤكَّدة لم تصل بعد: { $count }.
}
overview-check-silent = { $count ->
    [0] لكل نقطة في جدول الأعمال مداخلة.
   *[other] نقط في جدول الأعمال دون مداخلة: { $count }.
}
overview-check-speaker = { $count ->
    [0] لكل مداخلة صاحبها.
   *[other] مداخلات دون صاحب: { $count }.
}
overview-check-owner = { $count ->
    [0] لكل قرار والتزام مسؤول.
   *[other] قرارات والتزامات دون مسؤول: { $count }.
}
overview-check-due = { $count ->
    [0] لكل التزام أجل.
   *[other] التزامات دون أجل: { $count }.
}
overview-check-late-commitments = { $count ->
    [0] لا التزام متأخر.
   *[other] التزامات متأخرة: { $count }.
}
overview-check-conflicts = { $count ->
    [0] لا اختلاف في الإدخال.
   *[other] قيم أُدخلت بشكل مختلف على جهازين: { $count }.
}
