import-file = اللائحة المراد استيرادها
import-path = الملف
import-path-help = Excel أو LibreOffice أو CSV مع سطر عناوين بالفرنسية أو العربية أو الإنجليزية.
import-open = قراءة الملف
import-promise = لا يُعدَّل أي شيء قبل «استيراد»، ويمكن التراجع عن الاستيراد دفعة واحدة.
import-dialog-title = اختيار لائحة
import-filter = لوائح (Excel، LibreOffice، CSV)
import-reading = جارٍ قراءة الملف…
import-read = { $file } · { $how }
import-text = نص { $encoding }، الفاصل «{ $separator }»
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
   *[other] { $count } أسطر جديدة
}
import-count-same = { $count ->
    [one] سطر مطابق
   *[other] { $count } أسطر مطابقة
}
import-count-update = { $count ->
    [one] تحديث واحد
   *[other] { $count } تحديثات
}
import-count-perhaps = { $count ->
    [one] سطر للتحقق
   *[other] { $count } أسطر للتحقق
}
import-count-skip = { $count ->
    [one] سطر متجاوز
   *[other] { $count } أسطر متجاوزة
}
import-count-problem = { $count ->
    [one] مشكل واحد
   *[other] { $count } مشاكل
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
