programme-caption = المشاريع الممولة والجمعيات الشريكة
programme-projects = { $count ->
    [one] مشروع ممول
   *[other] مشاريع ممولة
}
programme-partners = { $count ->
    [one] جمعية شريكة
   *[other] جمعيات شريكة
}
programme-led-by-migrants = { $count ->
    [one] يسيِّرها مهاجرون
   *[other] يسيِّرها مهاجرون
}
programme-regions = { $count ->
    [one] جهة
   *[other] جهات
}
programme-beneficiaries = { $count ->
    [one] مستفيد
   *[other] مستفيدون
}
programme-dirhams = { $count ->
    [one] درهم
   *[other] دراهم
}
programme-filter = تصفية حسب العنوان أو الجمعية أو الجهة أو السنة
programme-column-title = المشروع
programme-column-association = الجمعية
programme-column-region = الجهة
programme-column-years = السنوات
programme-column-amount = المبلغ (درهم)
programme-column-beneficiaries = المستفيدون
programme-empty = لا يوجد أي مشروع مسجل في هذا الفضاء.
programme-tab-projects = المشاريع
programme-tab-networks = الشبكات
programme-tab-frames = الاستراتيجية والإطار المرجعي
programme-tab-questions = أسئلة
programme-tab-training = التكوين
programme-new-project = مشروع جديد
programme-new-network = شبكة جديدة
programme-new-programme = برنامج جديد
programme-export = تصدير المشاريع
programme-export-what = { $count ->
    [one] سيُكتب مشروع واحد معروض ({ $count }).
    [two] سيُكتب مشروعان معروضان ({ $count }).
    [few] ستُكتب { $count } مشاريع معروضة.
   *[other] سيُكتب { $count } مشروعا معروضا.
}
programme-all-years = كل السنوات
programme-all-programmes = كل البرامج
programme-none-found = لا مشروع يطابق هذه التصفية.
programme-column-title-arabic = المشروع (بالعربية)
programme-column-association-arabic = الجمعية (بالعربية)
programme-column-programme = البرنامج
programme-column-from = السنة الأولى
programme-column-to = السنة الأخيرة
programme-column-answer = الملاحظة
programme-column-person = الشخص
programme-column-people = الأشخاص
programme-column-sessions = الجلسات
programme-column-hours = الساعات
programme-column-certificates = الشهادات
programme-column-network = الشبكة
programme-column-members = الجمعيات
programme-column-framework = الإطار
programme-column-themes = المحاور
programme-column-meetings = اللقاءات
programme-column-projects = المشاريع
programme-column-outcomes = المآلات
programme-field-latin = العنوان بالفرنسية
programme-field-arabic = العنوان بالعربية
programme-title-missing = لا بد من عنوان، بالفرنسية أو بالعربية.
programme-years-backwards = السنة الأخيرة قبل الأولى.
programme-no-programme = بدون برنامج
programme-look-up = الاسم أو المختصر
programme-member-add = إضافة جمعية
programme-members-later = احفظ الشبكة لتضيف إليها جمعيات.
programme-members = { $count ->
    [0] لا جمعية
    [one] جمعية واحدة ({ $count })
    [two] جمعيتان ({ $count })
    [few] { $count } جمعيات
   *[other] { $count } جمعية
}
programme-networks = { $count ->
    [0] لا شبكة
    [one] شبكة واحدة ({ $count })
    [two] شبكتان ({ $count })
    [few] { $count } شبكات
   *[other] { $count } شبكة
}
programme-none-networks = لا شبكة مسجلة بعد. أنشئ شبكة ثم أضف إليها جمعيات.
programme-programmes = { $count ->
    [0] لا برنامج
    [one] برنامج واحد ({ $count })
    [two] برنامجان ({ $count })
    [few] { $count } برامج
   *[other] { $count } برنامجا
}
programme-none-programmes = لا برنامج مسجل من الاستراتيجية ولا من الإطار المرجعي.
programme-objectives = الأهداف
programme-served-themes = { $count ->
    [0] لا محور
    [one] محور واحد ({ $count })
    [two] محوران ({ $count })
    [few] { $count } محاور
   *[other] { $count } محورا
}
programme-served-meetings = { $count ->
    [0] لا لقاء
    [one] لقاء واحد ({ $count })
    [two] لقاءان ({ $count })
    [few] { $count } لقاءات
   *[other] { $count } لقاء
}
programme-served-outcomes = { $count ->
    [0] لا قرار ولا التزام
    [few] { $count } قرارات وتوصيات والتزامات
   *[other] القرارات والتوصيات والالتزامات: { $count }
}
programme-served-projects = { $count ->
    [0] لا مشروع
    [one] مشروع واحد ({ $count }) · { $amount }
    [two] مشروعان ({ $count }) · { $amount }
    [few] { $count } مشاريع ({ $amount })
   *[other] { $count } مشروعا ({ $amount })
}
programme-and-more = { $count ->
    [few] و{ $count } أخرى
   *[other] و{ $count } غيرها
}
programme-question = { $name } ({ $count })
programme-question-never-invited = لم تُدعَ قط
programme-question-absent = ثلاثة غيابات
programme-question-new = جديدة
programme-question-undone = وُعد به ولم يُنجز
programme-question-unheard = جهات لم تُسمع
programme-help-never-invited = جمعيات السجل التي لم تُدعَ إلى أي لقاء.
programme-help-absent = جمعيات دُعيت إلى اللقاءات المختتَمة الأخيرة ولم يمثلها أحد ثلاث مرات متتالية على الأقل.
programme-help-new = جمعيات كان أول لقاء لها بعد آخر منتدى مختتَم.
programme-help-undone = قرارات والتزامات جارية، من طرف الجمعية أو بطلب منها؛ المتأخرة أولا.
programme-help-unheard = جهات لم تتناول أي من جمعياتها الكلمة، لا في لقاء ولا بين لقاءين.
programme-none-never-invited = دُعيت كل الجمعيات مرة على الأقل.
programme-none-absent = لم تتغيب أي جمعية ثلاث مرات متتالية.
programme-none-new = لم تظهر أي جمعية منذ آخر منتدى.
programme-no-forum = لم يُختتَم أي منتدى بعد.
programme-none-undone = لا شيء مما وُعد به في الانتظار.
programme-none-unheard = كل جهة تناولت الكلمة.
programme-answer-never = لم تُدعَ قط
programme-answer-absent = { $count ->
    [few] { $count } غيابات متتالية
   *[other] { $count } غيابا متتاليا
}
programme-answer-new = أول لقاء في { $day }
programme-answer-late = متأخر: { $count }
programme-answer-owes = من جانبها: { $count }
programme-answer-owed = تجاهها: { $count }
programme-answer-unheard = لم تُسمع قط
programme-answer-no-association = لا جمعية في هذه الجهة
programme-invite = دعوة إلى { $code } ({ $count })
programme-invited = { $count ->
    [0] هي مدعوة سلفا إلى { $code }.
    [one] دُعيت جمعية واحدة ({ $count }) إلى { $code }.
    [two] دُعيت جمعيتان ({ $count }) إلى { $code }.
    [few] دُعيت { $count } جمعيات إلى { $code }.
   *[other] دُعيت { $count } جمعية إلى { $code }.
}
programme-by-association = حسب الجمعية
programme-by-person = حسب الشخص
programme-trainings = { $count ->
    [few] دورات تكوينية
   *[other] دورة تكوينية
}
programme-trained = { $count ->
    [few] أشخاص استفادوا من التكوين
   *[other] شخصا استفاد من التكوين
}
programme-hours = من التكوين المتابَع
programme-certificates = { $count ->
    [few] شهادات
   *[other] شهادة
}
programme-none-training = لم يتابع أحد تكوينا بعد: تأتي الساعات والشهادات من الحضور في اللقاءات من هذا النوع.
programme-import = استيراد
programme-import-title = استيراد المشاريع
programme-import-now = استيراد
programme-import-help = ملف Excel أو LibreOffice أو CSV، مع سطر لرؤوس الأعمدة: العنوان والجمعية والجهة والبرنامج والسنوات والمبلغ والمستفيدون. لا يتغير شيء قبل «استيراد»، ويمكن التراجع عن الاستيراد دفعة واحدة.
programme-import-unread = أعمدة لم تؤخذ: { $columns }
programme-import-rows = سطرا سطرا
programme-import-more = { $count ->
    [one] وسطر آخر
    [two] وسطران آخران
    [few] و{ $count } أسطر أخرى
   *[other] و{ $count } سطرا آخر
}
programme-import-is-same = هي «{ $name }»
programme-imported = { $count ->
    [one] { $file }: استُورد مشروع واحد
    [two] { $file }: استُورد مشروعان
    [few] { $file }: استُوردت { $count } مشاريع
   *[other] { $file }: استُورد { $count } مشروعا
}
