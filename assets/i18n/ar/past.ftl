past-filter = الاسم أو الجمعية أو نقطة الاستقبال…
past-take-back = سحب
past-make-again = إعادة
past-empty = لم يمر أحد بعد باستقبال هذا اللقاء.
past-forgotten = بطاقة مسحوبة
past-column-when = التاريخ
past-column-what = من وماذا
past-column-desk = نقطة الاستقبال
past-column-state = الحالة
past-arrived = { $who ->
    [mrs] وصلت
   *[other] وصل
}
past-walked-in = { $who ->
    [mrs] وصلت خارج اللائحة
   *[other] وصل خارج اللائحة
}
past-left = { $who ->
    [mrs] غادرت
   *[other] غادر
}
past-back = { $who ->
    [mrs] عادت
   *[other] عاد
}
past-withdrawn = سُحب تسجيل الحضور
past-restored = أُعيد تسجيل الحضور
past-taken-back = سُحب لاحقا
past-made-again = أُعيد لاحقا
