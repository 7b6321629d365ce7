import-file = اللائحة المراد استيرادها
import-path = الملف
import-path-help = ملف Excel أو LibreOffice أو CSV مع سطر عناوين بالفرنسية أو العربية أو الإنجليزية؛ بطاقات زيارة (vCard)؛ ما يصدّره pretix وIndico وCiviCRM وGoogle وOutlook.
import-open = قراءة الملف
import-promise = لا يُعدَّل أي شيء قبل «استيراد»، ويمكن التراجع عن الاستيراد دفعة واحدة.
import-dialog-title = اختيار لائحة
import-filter = لوائح (Excel، LibreOffice، CSV، vCard)
import-reading = جارٍ قراءة الملف…
import-tab = جدولة
import-associations = { $count ->
    [one] جمعية مضافة
   *[other] جمعيات مضافة
}
import-people = { $count ->
    [one] شخص مضاف
   *[other] أشخاص مضافون
}
import-other-file = ملف آخر
import-invite = دعوتهم أيضا إلى
import-invite-nobody = لا لقاء
import-count-new = { $count ->
    [one] سطر جديد
    [two] سطران جديدان
    [few] { $count } أسطر جديدة
    [many] { $count } سطرا جديدا
   *[other] { $count } سطر جديد
}
import-count-same = { $count ->
    [one] سطر مطابق
    [two] سطران مطابقان
    [few] { $count } أسطر مطابقة
    [many] { $count } سطرا مطابقا
   *[other] { $count } سطر مطابق
}
import-count-update = { $count ->
    [one] تحديث واحد
    [two] تحديثان
    [few] { $count } تحديثات
    [many] { $count } تحديثا
   *[other] { $count } تحديث
}
import-count-perhaps = { $count ->
    [one] سطر للتحقق
    [two] سطران للتحقق
    [few] { $count } أسطر للتحقق
    [many] { $count } سطرا للتحقق
   *[other] { $count } سطر للتحقق
}
import-count-skip = { $count ->
    [one] سطر متجاوز
    [two] سطران متجاوزان
    [few] { $count } أسطر متجاوزة
    [many] { $count } سطرا متجاوزا
   *[other] { $count } سطر متجاوز
}
import-count-problem = { $count ->
    [one] مشكل واحد
    [two] مشكلان
    [few] { $count } مشاكل
    [many] { $count } مشكلا
   *[other] { $count } مشكل
}
import-column-row = السطر
import-column-state = الحالة
import-column-whom = من
import-column-does = ما سيتم
import-keys = مسافة: ترك السطر · M: مطابق للموجود
import-empty = لا يحتوي الملف على أي سطر تحت العناوين.
import-left-out = متروك
import-taken-as-same = مطابق للموجود
import-nothing-new = لا يأتي هذا الملف بأي جديد: لم يُعدَّل أي شيء.
import-done = { $file }: أضيفت { $associations ->
    [one] جمعية واحدة
   *[other] { $associations } جمعيات
} و{ $people ->
    [one] شخص واحد
   *[other] { $people } أشخاص
}. Ctrl+Z للتراجع عن الاستيراد.
import-count-all = { $count ->
    [one] سطر واحد
   *[other] الكل: { $count }
}
import-for-all = { $count ->
    [one] للسطر المعروض:
   *[other] للأسطر المعروضة ({ $count }):
}
import-all-in = أخذها
import-all-out = تركها
import-all-same = مطابقة لما في السجل
import-all-new = أخذها كجديدة
import-reading-rows = { $count ->
    [one] قراءة الملف: سطر واحد
   *[other] قراءة الملف: { $count } سطر
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
