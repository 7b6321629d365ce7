programme-caption = المشاريع المموَّلة والجمعيات الشريكة
programme-projects = { $count ->
    [zero] مشروع مموَّل
    [one] مشروع مموَّل
    [two] مشروعان مموَّلان
    [few] مشاريع مموَّلة
    [many] مشروعا مموَّلا
   *[other] مشروع مموَّل
}
programme-partners = { $count ->
    [zero] جمعية شريكة
    [one] جمعية شريكة
    [two] جمعيتان شريكتان
    [few] جمعيات شريكة
    [many] جمعية شريكة
   *[other] جمعية شريكة
}
programme-led-by-migrants = { $count ->
    [zero] يسيِّرها مهاجرون
    [one] يسيِّرها مهاجرون
    [two] يسيِّرهما مهاجرون
    [few] يسيِّرها مهاجرون
    [many] يسيِّرها مهاجرون
   *[other] يسيِّرها مهاجرون
}
programme-regions = { $count ->
    [zero] جهة
    [one] جهة
    [two] جهتان
    [few] جهات
    [many] جهة
   *[other] جهة
}
programme-beneficiaries = { $count ->
    [zero] مستفيد
    [one] مستفيد
    [two] مستفيدان
    [few] مستفيدين
    [many] مستفيدا
   *[other] مستفيد
}
programme-dirhams = { $count ->
    [zero] درهم
    [one] درهم
    [two] درهمان
    [few] دراهم
    [many] درهما
   *[other] درهم
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
programme-tab-training = الدورات التكوينية
programme-new-project = مشروع جديد
programme-new-network = شبكة جديدة
programme-new-programme = برنامج جديد
programme-export = تصدير المشاريع
programme-export-what = { $count ->
    [zero] لن يُكتب أي مشروع.
    [one] سيُكتب مشروع واحد معروض.
    [two] سيُكتب مشروعان معروضان.
    [few] ستُكتب { $count } مشاريع معروضة.
    [many] سيُكتب { $count } مشروعا معروضا.
   *[other] سيُكتب { $count } مشروع معروض.
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
programme-column-outcomes = القرارات
programme-field-latin = العنوان بالفرنسية
programme-field-arabic = العنوان بالعربية
programme-title-missing = لا بد من عنوان، بالفرنسية أو بالعربية.
programme-years-backwards = السنة الأخيرة قبل الأولى.
programme-no-programme = بدون برنامج
programme-look-up = الاسم أو المختصر
programme-member-add = إضافة جمعية
programme-members-later = احفظوا الشبكة لتضيفوا إليها جمعيات.
programme-members = { $count ->
    [zero] لا جمعية
    [one] جمعية واحدة
    [two] جمعيتان
    [few] { $count } جمعيات
    [many] { $count } جمعية
   *[other] { $count } جمعية
}
programme-networks = { $count ->
    [zero] لا شبكة
    [one] شبكة واحدة
    [two] شبكتان
    [few] { $count } شبكات
    [many] { $count } شبكة
   *[other] { $count } شبكة
}
programme-none-networks = لا شبكة مسجلة بعد. أنشئوا شبكة ثم أضيفوا إليها جمعيات.
programme-programmes = { $count ->
    [zero] لا برنامج
    [one] برنامج واحد
    [two] برنامجان
    [few] { $count } برامج
    [many] { $count } برنامجا
   *[other] { $count } برنامج
}
programme-none-programmes = لا برنامج مسجل من الاستراتيجية ولا من الإطار المرجعي.
programme-objectives = الأهداف
programme-served-themes = { $count ->
    [zero] لا محور
    [one] محور واحد
    [two] محوران
    [few] { $count } محاور
    [many] { $count } محورا
   *[other] { $count } محور
}
programme-served-meetings = { $count ->
    [zero] لا لقاء
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاء
   *[other] { $count } لقاء
}
programme-served-outcomes = { $count ->
    [zero] لا قرار ولا التزام
    [one] قرار أو توصية أو التزام واحد
    [two] اثنان من القرارات والتوصيات والالتزامات
    [few] { $count } من القرارات والتوصيات والالتزامات
    [many] { $count } من القرارات والتوصيات والالتزامات
   *[other] { $count } من القرارات والتوصيات والالتزامات
}
programme-served-projects = { $count ->
    [zero] لا مشروع
    [one] مشروع واحد ({ $amount })
    [two] مشروعان ({ $amount })
    [few] { $count } مشاريع ({ $amount })
    [many] { $count } مشروعا ({ $amount })
   *[other] { $count } مشروع ({ $amount })
}
programme-and-more = { $count ->
    [zero] ولا شيء آخر
    [one] وأخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
programme-question = { "\u200F" }{ $name } ({ $count })
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
    [zero] بدون غياب
    [one] غياب واحد
    [two] غيابان متتاليان
    [few] { $count } غيابات متتالية
    [many] { $count } غيابا متتاليا
   *[other] { $count } غياب متتالٍ
}
programme-answer-new = أول لقاء في { $day }
programme-answer-late = متأخر: { $count }
programme-answer-owes = من جانبها: { $count }
programme-answer-owed = تجاهها: { $count }
programme-answer-unheard = لم تُسمع قط
programme-answer-no-association = لا جمعية في هذه الجهة
programme-invite = دعوة إلى { $code } ({ $count })
programme-invited = { $count ->
    [zero] هي مدعوة سلفا إلى { $code }.
    [one] دُعيت جمعية واحدة إلى { $code }.
    [two] دُعيت جمعيتان إلى { $code }.
    [few] دُعيت { $count } جمعيات إلى { $code }.
    [many] دُعيت { $count } جمعية إلى { $code }.
   *[other] دُعيت { $count } جمعية إلى { $code }.
}
programme-by-association = حسب الجمعية
programme-by-person = حسب الشخص
programme-trainings = { $count ->
    [zero] دورة تكوينية
    [one] دورة تكوينية
    [two] دورتان تكوينيتان
    [few] دورات تكوينية
    [many] دورة تكوينية
   *[other] دورة تكوينية
}
programme-trained = { $count ->
    [zero] شخص استفاد من التكوين
    [one] شخص استفاد من التكوين
    [two] شخصان استفادا من التكوين
    [few] أشخاص استفادوا من التكوين
    [many] شخصا استفاد من التكوين
   *[other] شخص استفاد من التكوين
}
programme-hours = من التكوين المتابَع
programme-certificates = { $count ->
    [zero] شهادة
    [one] شهادة
    [two] شهادتان
    [few] شهادات
    [many] شهادة
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
    [zero] ولا سطر آخر
    [one] وسطر آخر
    [two] وسطران آخران
    [few] و{ $count } أسطر أخرى
    [many] و{ $count } سطرا آخر
   *[other] و{ $count } سطر آخر
}
programme-import-is-same = هي «{ $name }»
programme-imported = { $count ->
    [zero] { $file }: لم يُستورد أي مشروع
    [one] { $file }: استُورد مشروع واحد
    [two] { $file }: استُورد مشروعان
    [few] { $file }: استُوردت { $count } مشاريع
    [many] { $file }: استُورد { $count } مشروعا
   *[other] { $file }: استُورد { $count } مشروع
}
