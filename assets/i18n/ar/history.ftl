history-caption = كل ما تم، من أي حاسوب ومتى
history-take-back = التراجع عن هذا
history-take-back-title = التراجع عن هذا؟
history-take-back-question = سيتم التراجع عن «{ $what }»؛ وما تم بعده يبقى.
history-elsewhere = قام بذلك الحاسوب «{ $laptop }»: تراجعوا عنه من ذلك الحاسوب، وسيسري التراجع هنا أيضا.
history-filter = تصفية سجل العمليات
history-unreadable = تعذّرت قراءة السجلات: { $reason }
history-empty = لم يتم أي شيء بعد في هذا الفضاء.
history-standing-taken-back = تم التراجع عنه
history-standing-takes-back = تراجع
history-column-when = التاريخ
history-column-what = العملية
history-column-standing = الحالة
history-column-laptop = الحاسوب
history-and-more = { $what } { $count ->
    [zero] ولا شيء آخر
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } آخرين
    [many] و{ $count } آخر
   *[other] و{ $count } آخر
}
history-import = استيراد { $file }: { $what }
history-sample = مثال: { $what }
history-organiser = تعديل الجهة المنظِّمة
history-laptop = تسمية الحاسوب «{ $name }»
history-added = إضافة ({ $thing }): { $name }
history-edited = تعديل ({ $thing }): { $name }
history-withdrawn = سحب ({ $thing }): { $name }
history-restored = استرجاع ({ $thing }): { $name }
history-thing-unit = مصلحة
history-thing-region = جهة
history-thing-association = جمعية
history-thing-delegate = شخص
history-thing-programme = برنامج
history-thing-project = مشروع
history-thing-network = شبكة
history-thing-theme = محور
history-thing-contribution = مساهمة
history-association-archived = أرشفة: { $name }
history-merged = دمج: «{ $name }» و«{ $into }» جمعية واحدة
history-parted = فصل: «{ $name }» و«{ $from }» جمعيتان من جديد
history-delegate-archived = أرشفة: { $name }
history-batch-ended = نهاية عملية جماعية
history-batch-taken-back = التراجع عن عملية مبتورة
history-meeting-created = { $code }: إنشاء لقاء، { $name }
history-meeting-withdrawn = { $code }: سحب لقاء، { $name }
history-meeting-restored = { $code }: استرجاع لقاء، { $name }
history-meeting-edited = { $code }: تعديل لقاء، { $name }
history-meeting-state = { $code }: أصبح اللقاء «{ $name }»
history-session = { $code }: جلسة، { $name }
history-agenda = { $code }: جدول الأعمال، { $name }
history-invited = { $code }: دعوة، { $name }
history-invitation-withdrawn = { $code }: سحب الدعوة، { $name }
history-replied = { "\u200F" }{ $code }: { $name }، { $reply }
history-invitation-edited = { $code }: تعديل الدعوة، { $name }
history-contact = { $code }: اتصال، { $name }
history-named = { $code }: تعيين الممثل، { $name }
history-unnamed = { $code }: إلغاء التعيين، { $name }
history-badge = { $code }: شارة، { $name }
history-sheet = { $code }: طباعة ورقة الحضور { $name }
history-sheet-withdrawn = { $code }: سحب ورقة الحضور { $name }
history-letter = { $code }: رقم الرسالة الموجهة إلى { $name }
history-minutes = { $code }: اعتماد المحضر، الصيغة { $name }
history-minutes-withdrawn = { $code }: سحب المحضر، الصيغة { $name }
history-delivered = { $code }: تعميم المحضر، { $name }
history-arrived = { $code }: وصول، { $name }
history-arrival-withdrawn = { $code }: سحب الوصول، { $name }
history-left = { $code }: مغادرة، { $name }
history-note = { $code }: مداخلة، «{ $name }»
history-outcome = { $code }: قرار أو التزام، «{ $name }»
history-attached = { $code }: إرفاق ملف، «{ $name }»
history-attachment-edited = { $code }: تعديل مرفق، «{ $name }»
history-attachment-withdrawn = { $code }: سحب مرفق، «{ $name }»
