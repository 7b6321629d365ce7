import-file = اللائحة المراد استيرادها
import-path = الملف
import-path-help = ملف Excel أو LibreOffice أو CSV بسطر عناوين، أو بطاقات vCard، أو ما يصدّره pretix وIndico وCiviCRM وGoogle وOutlook.
import-open = قراءة الملف
import-promise = لا يُعدَّل أي شيء قبل «استيراد»، ويمكن التراجع عن الاستيراد دفعة واحدة.
import-dialog-title = اختيار لائحة
import-filter = لوائح (Excel، LibreOffice، CSV، vCard)
import-reading = جارٍ قراءة الملف…
import-tab = جدولة
import-associations = { $count ->
    [zero] جمعية للإضافة
    [one] جمعية للإضافة
    [two] جمعيتان للإضافة
    [few] جمعيات للإضافة
    [many] جمعية للإضافة
   *[other] جمعية للإضافة
}
import-people = { $count ->
    [zero] شخص للإضافة
    [one] شخص للإضافة
    [two] شخصان للإضافة
    [few] أشخاص للإضافة
    [many] شخصا للإضافة
   *[other] شخص للإضافة
}
import-other-file = ملف آخر
import-invite = دعوتهم أيضا إلى
import-invite-nobody = بدون لقاء
import-count-new = { $count ->
    [zero] لا سطر جديد
    [one] سطر جديد
    [two] سطران جديدان
    [few] { $count } أسطر جديدة
    [many] { $count } سطرا جديدا
   *[other] { $count } سطر جديد
}
import-count-same = { $count ->
    [zero] لا سطر بدون تغيير
    [one] سطر بدون تغيير
    [two] سطران بدون تغيير
    [few] { $count } أسطر بدون تغيير
    [many] { $count } سطرا بدون تغيير
   *[other] { $count } سطر بدون تغيير
}
import-count-update = { $count ->
    [zero] لا تحيين
    [one] تحيين واحد
    [two] تحيينان
    [few] { $count } تحيينات
    [many] { $count } تحيينا
   *[other] { $count } تحيين
}
import-count-perhaps = { $count ->
    [zero] لا سطر للتحقق
    [one] سطر للتحقق
    [two] سطران للتحقق
    [few] { $count } أسطر للتحقق
    [many] { $count } سطرا للتحقق
   *[other] { $count } سطر للتحقق
}
import-count-skip = { $count ->
    [zero] لا سطر متروك
    [one] سطر متروك
    [two] سطران متروكان
    [few] { $count } أسطر متروكة
    [many] { $count } سطرا متروكا
   *[other] { $count } سطر متروك
}
import-count-problem = { $count ->
    [zero] لا مشكل
    [one] مشكل واحد
    [two] مشكلان
    [few] { $count } مشاكل
    [many] { $count } مشكلا
   *[other] { $count } مشكل
}
import-column-row = السطر
import-column-state = الحالة
import-column-whom = المعني
import-column-does = الإجراء
import-key-aside = ترك السطر
import-key-same = مطابق للموجود
import-key-another = غير الموجود
import-empty = لا يحتوي الملف على أي سطر تحت العناوين.
import-left-out = متروك
import-taken-as-same = مطابق للموجود
import-nothing-new = لا يأتي هذا الملف بأي جديد: لم يُعدَّل أي شيء.
import-done = { $file }: أضيفت { $associations ->
    [zero] { $associations } جمعية
    [one] جمعية واحدة
    [two] جمعيتان
    [few] { $associations } جمعيات
    [many] { $associations } جمعية
   *[other] { $associations } جمعية
} و{ $people ->
    [zero] { $people } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصا
   *[other] { $people } شخص
}، وحُيِّنت { $updated ->
    [zero] { $updated } بطاقة
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $updated } بطاقات
    [many] { $updated } بطاقة
   *[other] { $updated } بطاقة
}. { KEY("undo") } للتراجع عن الاستيراد.
import-count-all = { $count ->
    [zero] الكل: لا أسطر
    [one] الكل: سطر واحد
    [two] الكل: سطران
    [few] الكل: { $count } أسطر
    [many] الكل: { $count } سطرا
   *[other] الكل: { $count } سطر
}
import-for-all = { $count ->
    [zero] لا أسطر معروضة:
    [one] للسطر المعروض:
    [two] للسطرين المعروضين:
    [few] للأسطر المعروضة وعددها { $count }:
    [many] للأسطر المعروضة وعددها { $count }:
   *[other] للأسطر المعروضة وعددها { $count }:
}
import-all-in = أخذها
import-all-out = تركها
import-all-same = مطابقة لما في السجل
import-all-new = أخذها كجديدة
import-reading-rows = قراءة الملف: { $count ->
    [zero] لا أسطر بعد
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرا
   *[other] { $count } سطر
}
import-planning = المقارنة مع السجل…
import-tool = تم التعرف على: { $name }
import-encoding = الترميز
import-separator = الفاصل
import-sheet = الورقة
import-header-row = سطر العناوين
import-row = السطر { $number }
import-cells = خانة بخانة
import-in-file = في الملف
import-in-register = في السجل
import-take-in = أخذ
import-leave-out = ترك
import-is-new = جديدة
import-is-same = هي نفسها
import-cell-ignored = لا يؤخذ
import-cell-same = معروف من قبل
import-cell-new = يضاف
import-cell-filled = يكمل السجل
import-cell-replaces = يعوض «{ $was }»
import-cell-wrong = لا يسمي أحدا
import-updated = { $count ->
    [zero] تحيين
    [one] تحيين
    [two] تحيينان
    [few] تحيينات
    [many] تحيينا
   *[other] تحيين
}
import-taken-as-new = كجديد
import-taken-as-other = جمعية أخرى
import-other-person = شخص آخر
import-other-association = جمعية أخرى
import-other-help = إن لم يكن هو المعروف:
import-holds-replies = تتضمن هذه اللائحة أجوبة أو مقاعد: اختاروا اللقاء الذي تخصه، وإلا فلن تؤخذ.
import-kept-replies = { $count ->
    [zero] لم يُترك أي جواب بالاعتذار.
    [one] لم يؤخذ جواب واحد بالاعتذار من اللائحة لوجود تأكيد معروف: تحققوا منه ثم صححوه في الدعوات.
    [two] لم يؤخذ جوابان بالاعتذار من اللائحة لوجود تأكيد معروف: تحققوا منهما ثم صححوهما في الدعوات.
    [few] لم تؤخذ { $count } أجوبة بالاعتذار من اللائحة لوجود تأكيد معروف: تحققوا منها ثم صححوها في الدعوات.
    [many] لم يؤخذ { $count } جوابا بالاعتذار من اللائحة لوجود تأكيد معروف: تحققوا منها ثم صححوها في الدعوات.
   *[other] لم يؤخذ { $count } جواب بالاعتذار من اللائحة لوجود تأكيد معروف: تحققوا منها ثم صححوها في الدعوات.
}
import-fallen = { $count ->
    [zero] تغير السجل أو قراءة الملف: لم يُسحب أي قرار.
    [one] تغير السجل أو قراءة الملف: سُحب قرار واحد لم يعد يناسب سطره.
    [two] تغير السجل أو قراءة الملف: سُحب قراران لم يعودا يناسبان سطريهما.
    [few] تغير السجل أو قراءة الملف: سُحبت { $count } قرارات لم تعد تناسب أسطرها.
    [many] تغير السجل أو قراءة الملف: سُحب { $count } قرارا لم تعد تناسب أسطرها.
   *[other] تغير السجل أو قراءة الملف: سُحب { $count } قرار لم تعد تناسب أسطرها.
}
import-fallen-read = فهمت
import-undecided-title = أسطر في انتظار التحقق
import-undecided = { $count ->
    [zero] لا سطر يشبه ما يعرفه السجل.
    [one] سطر واحد يشبه ما يعرفه السجل. دون قرار، سيضاف كجديد.
    [two] سطران يشبهان ما يعرفه السجل. دون قرار، سيضافان كجديدين.
    [few] { $count } أسطر تشبه ما يعرفه السجل. دون قرار، ستضاف كجديدة.
    [many] { $count } سطرا تشبه ما يعرفه السجل. دون قرار، ستضاف كجديدة.
   *[other] { $count } سطر تشبه ما يعرفه السجل. دون قرار، ستضاف كجديدة.
}
import-undecided-new = استيرادها كجديدة
import-undecided-check = التحقق
import-leaving-title = مغادرة هذه اللائحة؟
import-leaving = { $count ->
    [zero] لن يضيع أي قرار. لم يُستورد أي شيء بعد.
    [one] سيضيع قرار واحد. لم يُستورد أي شيء بعد.
    [two] سيضيع قراران. لم يُستورد أي شيء بعد.
    [few] ستضيع { $count } قرارات. لم يُستورد أي شيء بعد.
    [many] سيضيع { $count } قرارا. لم يُستورد أي شيء بعد.
   *[other] سيضيع { $count } قرار. لم يُستورد أي شيء بعد.
}
import-leaving-stay = البقاء
import-leaving-go = المغادرة
