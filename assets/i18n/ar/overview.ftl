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
overview-capacity = { $count ->
    [zero] الطاقة الاستيعابية: بدون مقاعد
    [one] الطاقة الاستيعابية: مقعد واحد
    [two] الطاقة الاستيعابية: مقعدان
    [few] الطاقة الاستيعابية: { $count } مقاعد
    [many] الطاقة الاستيعابية: { $count } مقعدا
   *[other] الطاقة الاستيعابية: { $count } مقعد
}
overview-guests = { $count ->
    [zero] لا ضيوف خارج الجمعيات
    [one] ضيف واحد خارج الجمعيات
    [two] ضيفان خارج الجمعيات
    [few] { $count } ضيوف خارج الجمعيات
    [many] { $count } ضيفا خارج الجمعيات
   *[other] { $count } ضيف خارج الجمعيات
}
overview-guests-present = { $count ->
    [zero] لا ضيوف خارج الجمعيات
    [one] ضيف واحد خارج الجمعيات، الحاضرون: { $present }
    [two] ضيفان خارج الجمعيات، الحاضرون: { $present }
    [few] { $count } ضيوف خارج الجمعيات، الحاضرون: { $present }
    [many] { $count } ضيفا خارج الجمعيات، الحاضرون: { $present }
   *[other] { $count } ضيف خارج الجمعيات، الحاضرون: { $present }
}
overview-replies = الأجوبة
overview-answered = أجابت
overview-awaiting = { $reminded ->
    [zero] في الانتظار
    [one] في الانتظار، منها واحدة تم تذكيرها
    [two] في الانتظار، منها اثنتان تم تذكيرهما
    [few] في الانتظار، منها { $reminded } تم تذكيرها
    [many] في الانتظار، منها { $reminded } تم تذكيرها
   *[other] في الانتظار، منها { $reminded } تم تذكيرها
}
overview-ring-confirmed = مؤكَّدة
overview-ring-declined = اعتذار
overview-ring-no-answer = بدون جواب
overview-ring-to-send = في انتظار الإرسال
overview-line-to-send = { $count ->
    [zero] أُرسلت كل الدعوات
    [one] دعوة واحدة في انتظار الإرسال
    [two] دعوتان في انتظار الإرسال
    [few] { $count } دعوات في انتظار الإرسال
    [many] { $count } دعوة في انتظار الإرسال
   *[other] { $count } دعوة في انتظار الإرسال
}
overview-line-share = { $share } من الجمعيات المؤكَّدة ممثَّلة
overview-nobody = لم تُوجَّه أي دعوة بعد.
overview-invite = توجيه الدعوات
overview-regions = حسب الجهات
overview-arrivals = الوصول
overview-sessions = الجلسات
overview-after = بعد اللقاء
overview-no-shows = { $count ->
    [zero] حضرت كل الجمعيات التي أكدت حضورها.
    [one] جمعية واحدة أكدت حضورها ولم تحضر.
    [two] جمعيتان أكدتا حضورهما ولم تحضرا.
    [few] { $count } جمعيات أكدت حضورها ولم تحضر.
    [many] { $count } جمعية أكدت حضورها ولم تحضر.
   *[other] { $count } جمعية أكدت حضورها ولم تحضر.
}
overview-walk-ins = { $count ->
    [zero] لم يحضر أحد خارج اللائحة.
    [one] حضر شخص واحد خارج اللائحة.
    [two] حضر شخصان خارج اللائحة.
    [few] حضر { $count } أشخاص خارج اللائحة.
    [many] حضر { $count } شخصا خارج اللائحة.
   *[other] حضر { $count } شخص خارج اللائحة.
}
overview-uninvited = { $count ->
    [zero] لم تُمثَّل أي جمعية غير مدعوة.
    [one] جمعية واحدة ممثَّلة لم تُدعَ.
    [two] جمعيتان ممثَّلتان لم تُدعيا.
    [few] { $count } جمعيات ممثَّلة لم تُدعَ.
    [many] { $count } جمعية ممثَّلة لم تُدعَ.
   *[other] { $count } جمعية ممثَّلة لم تُدعَ.
}
overview-returning = المآل: ما يعود من اللقاءات السابقة
overview-promised = ما وُعد به المدعوون وما وعدوا به
overview-promised-to = ما وُعد به المدعوون
overview-promised-by = ما وعد به المدعوون
overview-all-commitments = كل التتبُّع
overview-more-commitments = { $count ->
    [zero] ولا التزام آخر
    [one] والتزام آخر
    [two] والتزامان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
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
    [zero] أُرسلت كل الدعوات.
    [one] دعوة واحدة في انتظار الإرسال.
    [two] دعوتان في انتظار الإرسال.
    [few] { $count } دعوات في انتظار الإرسال.
    [many] { $count } دعوة في انتظار الإرسال.
   *[other] { $count } دعوة في انتظار الإرسال.
}
overview-check-late = { $count ->
    [zero] لا جواب متأخر.
    [one] جواب واحد لم يصل بعد آخر أجل.
    [two] جوابان لم يصلا بعد آخر أجل.
    [few] { $count } أجوبة لم تصل بعد آخر أجل.
    [many] { $count } جوابا لم يصل بعد آخر أجل.
   *[other] { $count } جواب لم يصل بعد آخر أجل.
}
overview-check-awaited = { $count ->
    [zero] وصلت كل الأجوبة.
    [one] جواب واحد منتظَر.
    [two] جوابان منتظَران.
    [few] { $count } أجوبة منتظَرة.
    [many] { $count } جوابا منتظَرا.
   *[other] { $count } جواب منتظَر.
}
overview-check-unnamed = { $count ->
    [zero] عيَّنت كل جمعية مؤكَّدة ممثليها.
    [one] جمعية مؤكَّدة واحدة لم تعيِّن أحدا.
    [two] جمعيتان مؤكَّدتان لم تعيِّنا أحدا.
    [few] { $count } جمعيات مؤكَّدة لم تعيِّن أحدا.
    [many] { $count } جمعية مؤكَّدة لم تعيِّن أحدا.
   *[other] { $count } جمعية مؤكَّدة لم تعيِّن أحدا.
}
overview-check-capacity = { $count ->
    [zero] القاعة تتسع للمقاعد المؤكَّدة.
    [one] مقعد مؤكَّد واحد يفوق طاقة القاعة.
    [two] مقعدان مؤكَّدان يفوقان طاقة القاعة.
    [few] { $count } مقاعد مؤكَّدة تفوق طاقة القاعة.
    [many] { $count } مقعدا مؤكَّدا يفوق طاقة القاعة.
   *[other] { $count } مقعد مؤكَّد يفوق طاقة القاعة.
}
overview-check-not-here = { $count ->
    [zero] حضرت كل الجمعيات المؤكَّدة.
    [one] جمعية مؤكَّدة واحدة لم تصل بعد.
    [two] جمعيتان مؤكَّدتان لم تصلا بعد.
    [few] { $count } جمعيات مؤكَّدة لم تصل بعد.
    [many] { $count } جمعية مؤكَّدة لم تصل بعد.
   *[other] { $count } جمعية مؤكَّدة لم تصل بعد.
}
overview-check-silent = { $count ->
    [zero] لكل نقطة في جدول الأعمال مداخلة.
    [one] نقطة واحدة في جدول الأعمال دون مداخلة.
    [two] نقطتان في جدول الأعمال دون مداخلة.
    [few] { $count } نقط في جدول الأعمال دون مداخلة.
    [many] { $count } نقطة في جدول الأعمال دون مداخلة.
   *[other] { $count } نقطة في جدول الأعمال دون مداخلة.
}
overview-check-speaker = { $count ->
    [zero] لكل مداخلة صاحبها.
    [one] مداخلة واحدة دون صاحب.
    [two] مداخلتان دون صاحب.
    [few] { $count } مداخلات دون صاحب.
    [many] { $count } مداخلة دون صاحب.
   *[other] { $count } مداخلة دون صاحب.
}
overview-check-owner = { $count ->
    [zero] لكل قرار والتزام مسؤول.
    [one] قرار أو التزام واحد دون مسؤول.
    [two] قراران أو التزامان دون مسؤول.
    [few] { $count } قرارات والتزامات دون مسؤول.
    [many] { $count } قرارا والتزاما دون مسؤول.
   *[other] { $count } قرار والتزام دون مسؤول.
}
overview-check-due = { $count ->
    [zero] لكل التزام أجل.
    [one] التزام واحد دون أجل.
    [two] التزامان دون أجل.
    [few] { $count } التزامات دون أجل.
    [many] { $count } التزاما دون أجل.
   *[other] { $count } التزام دون أجل.
}
overview-check-late-commitments = { $count ->
    [zero] لا التزام متأخر.
    [one] التزام واحد متأخر.
    [two] التزامان متأخران.
    [few] { $count } التزامات متأخرة.
    [many] { $count } التزاما متأخرا.
   *[other] { $count } التزام متأخر.
}
overview-check-conflicts = { $count ->
    [zero] لا قيم متضاربة.
    [one] قيمة واحدة أُدخلت بشكل مختلف على حاسوبين.
    [two] قيمتان أُدخلتا بشكل مختلف على حاسوبين.
    [few] { $count } قيم أُدخلت بشكل مختلف على حاسوبين.
    [many] { $count } قيمة أُدخلت بشكل مختلف على حاسوبين.
   *[other] { $count } قيمة أُدخلت بشكل مختلف على حاسوبين.
}
