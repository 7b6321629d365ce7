projection-gone = سُحب هذا اللقاء.
projection-full = { $key }: ملء الشاشة
projection-planned = المدة المقررة { $time }
projection-left = بقي { $time }
projection-over = تجاوز بـ { $time }
projection-more = { $count ->
    [zero] ولا نقطة أخرى
    [one] ونقطة أخرى
    [two] ونقطتان أخريان
    [few] و{ $count } نقط أخرى
    [many] و{ $count } نقطة أخرى
   *[other] و{ $count } نقطة أخرى
}
projection-represented = الجمعيات الممثَّلة
projection-present = { $count ->
    [zero] حاضر
    [one] حاضر
    [two] حاضران
    [few] حاضرين
    [many] حاضرا
   *[other] حاضر
}
projection-women = { $count ->
    [zero] امرأة
    [one] امرأة
    [two] امرأتان
    [few] نساء
    [many] امرأة
   *[other] امرأة
}
projection-men = { $count ->
    [zero] رجل
    [one] رجل
    [two] رجلان
    [few] رجال
    [many] رجلا
   *[other] رجل
}
projection-fallen = { $count ->
    [zero] { $count } إلى الآن
    [one] { $count } إلى الآن
    [two] { $count } إلى الآن
    [few] { $count } إلى الآن
    [many] { $count } إلى الآن
   *[other] { $count } إلى الآن
}
projection-title = العرض على الشاشة الكبيرة
projection-key-full = ملء الشاشة، أو نافذة
