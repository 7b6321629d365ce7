sheet-number = رقم الورقة
sheet-unknown = لا تحمل أي ورقة من أوراق هذا اللقاء هذا الرقم.
sheet-withdrawn = سُحب هذا الرقم بعد الطباعة: تحققوا من أنها الورقة الصحيحة. تبقى أسطرها مقروءة كما طُبعت.
sheet-rows = الأسطر الموقَّعة
sheet-rows-help = أرقام الأسطر الموقَّعة، مع شرطة من أول السلسلة إلى آخرها.
sheet-misread = «{ $piece }» ليس رقم سطر: اكتبوا مثلا 1-14 17 20.
sheet-mark = تسجيل الحضور
sheet-none-printed = لم تُطبع بعد أي ورقة حضور لهذا اللقاء.
sheet-to-print = طباعة ورقة حضور
sheet-marked = { $count ->
    [zero] لم يُسجَّل شيء
    [one] سُجِّل حضور شخص واحد من الورقة
    [two] سُجِّل حضور شخصين من الورقة
    [few] سُجِّل حضور { $count } أشخاص من الورقة
    [many] سُجِّل حضور { $count } شخصا من الورقة
   *[other] سُجِّل حضور { $count } شخص من الورقة
}
sheet-sum-marks = { $count ->
    [zero] لا أحد لتسجيله
    [one] شخص واحد سيُسجَّل حضوره
    [two] شخصان سيُسجَّل حضورهما
    [few] { $count } أشخاص سيُسجَّل حضورهم
    [many] { $count } شخصا سيُسجَّل حضورهم
   *[other] { $count } شخص سيُسجَّل حضورهم
}
sheet-sum-already = { $count ->
    [zero] لا أحد حاضر من قبل
    [one] واحد حاضر من قبل
    [two] اثنان حاضران من قبل
    [few] { $count } حاضرين من قبل
    [many] { $count } حاضرا من قبل
   *[other] { $count } حاضر من قبل
}
sheet-sum-names = { $count ->
    [zero] لا اسم للإدخال
    [one] اسم واحد للإدخال
    [two] اسمان للإدخال
    [few] { $count } أسماء للإدخال
    [many] { $count } اسما للإدخال
   *[other] { $count } اسم للإدخال
}
sheet-missing = لا توجد هذه الأسطر في الورقة: { $rows }
sheet-empty = أدخلوا الرقم المطبوع أسفل كل صفحة من الورقة.
sheet-no-rows = أدخلوا أرقام الأسطر الموقَّعة: تظهر الأسماء هنا قبل تسجيلها.
sheet-more = { $count ->
    [zero] ولا سطر آخر
    [one] وسطر آخر
    [two] وسطران آخران
    [few] و{ $count } أسطر أخرى
    [many] و{ $count } سطرا آخر
   *[other] و{ $count } سطر آخر
}
sheet-row-marks = { $who ->
    [mrs] سيُسجَّل حضورها
   *[other] سيُسجَّل حضوره
}
sheet-row-already = سُجِّل الحضور على { $time }
sheet-row-taken-in = أُدخل الاسم من قبل
sheet-row-unnamed = الاسم للإدخال
sheet-row-blank = سطر فارغ
sheet-row-blank-way = خارج اللائحة: الاسم للإدخال
sheet-row-gone = لم يعد في السجل
sheet-asked = الورقة { $number }، السطر { $row }: { $left ->
    [zero] الأخير
    [one] يبقى بعده سطر واحد
    [two] يبقى بعده سطران
    [few] تبقى بعده { $left } أسطر
    [many] يبقى بعده { $left } سطرا
   *[other] يبقى بعده { $left } سطر
}
sheet-attach-scan = إرفاق الورقة الممسوحة…
sheet-scans = { $count ->
    [zero] لا ورقة ممسوحة
    [one] الورقة الممسوحة مرفقة
    [two] ورقتان ممسوحتان مرفقتان
    [few] { $count } أوراق ممسوحة مرفقة
    [many] { $count } ورقة ممسوحة مرفقة
   *[other] { $count } ورقة ممسوحة مرفقة
}
