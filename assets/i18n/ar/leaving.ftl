# What leaves for others: titles, calendars, drafts of invitations by e-mail.
leaving-filtered = { $title } ({ $rows })
leaving-file-calendar = موعد-اللقاء
leaving-file-draft = دعوة
leaving-file-drafts = مسودات-الدعوات

leaving-agenda = جدول الأعمال:
leaving-reply-by = آخر أجل للجواب: { $date }
leaving-code = المرجع: { $code }

leaving-subject = دعوة: { $title } – { $date }
leaving-dear = سيداتي، سادتي،
leaving-dear-mr = سيدي المحترم،
leaving-dear-mrs = سيدتي المحترمة،
leaving-invites = { $seats ->
    [zero] يشرفنا أن ندعو { $name } إلى حضور اللقاء المبيَّن أدناه.
    [one] يشرفنا أن ندعو { $name } إلى حضور اللقاء المبيَّن أدناه. وقد خُصِّص لكم مقعد واحد.
    [two] يشرفنا أن ندعو { $name } إلى حضور اللقاء المبيَّن أدناه. وقد خُصِّص لكم مقعدان.
    [few] يشرفنا أن ندعو { $name } إلى حضور اللقاء المبيَّن أدناه. وقد خُصِّصت لكم { $seats } مقاعد.
    [many] يشرفنا أن ندعو { $name } إلى حضور اللقاء المبيَّن أدناه. وقد خُصِّص لكم { $seats } مقعدا.
   *[other] يشرفنا أن ندعو { $name } إلى حضور اللقاء المبيَّن أدناه. وقد خُصِّص لكم { $seats } مقعد.
}
leaving-invites-guest = يشرفنا أن ندعوكم إلى حضور اللقاء المبيَّن أدناه.
leaving-place = المكان: { $place }
leaving-answer = المرجو تأكيد مشاركتكم وموافاتنا باسم من سيمثلكم قبل { $date }.
leaving-answer-to = المرجو تأكيد مشاركتكم وموافاتنا باسم من سيمثلكم قبل { $date }: { $ways }.
leaving-attached = تجدون رفقته ما يمكِّنكم من تسجيل هذا اللقاء في مفكرتكم.
leaving-closing = وتفضلوا بقبول فائق عبارات التقدير والاحترام.
leaving-closing-mr = وتفضلوا، سيدي، بقبول فائق عبارات التقدير والاحترام.
leaving-closing-mrs = وتفضلي، سيدتي، بقبول فائق عبارات التقدير والاحترام.

leaving-file-minutes = محضر
leaving-minutes-subject = محضر: { $title }، { $date }
leaving-minutes = تجدون رفقته محضر اللقاء التالي:
leaving-minutes-ask = نرجو منكم الإشعار بالتوصل وموافاتنا بأي ملاحظة.
