picture-starts = بداية الجلسة: { $time }
picture-nobody-yet = لم يصل أحد بعد. يُرسم المنحنى عند أول وصول.
picture-arrived = { $count ->
    [zero] الواصلون
    [one] واصل واحد
    [two] واصلان
    [few] الواصلون: { $count }
    [many] الواصلون: { $count }
   *[other] الواصلون: { $count }
}
picture-rate = شخص في الدقيقة، خلال آخر 5 دقائق
picture-peak = الذروة { $rate } على الساعة { $time }
picture-punctual = في الموعد: { $punctual }، متأخرون: { $late }
picture-part-expected = الغائبون
picture-part-confirmed = مؤكَّدة
picture-part-unanswered = بدون جواب
picture-part-declined = اعتذار
picture-part-regions = الجهات
picture-all-regions = كل الجهات
picture-none-missing = لا أحد غائب هنا.
picture-none-declined = لم يعتذر أحد.
picture-column-who = من لم يصل
picture-column-reply = الجواب
picture-column-phone = الهاتف
picture-unnamed = لم يُعيَّن أي ممثل
picture-no-phone = لا يوجد رقم
picture-copy = نسخ الرقم
picture-copied = نُسخ الرقم: { $phone } ({ $name })
picture-decline = لن يحضر
picture-declined = { $name }: سُجل الاعتذار
