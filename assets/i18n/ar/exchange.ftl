# What stands above a column.
exchange-column-number = ر.ت
exchange-column-association = الجمعية (بالفرنسية)
exchange-column-association-arabic = الجمعية
exchange-column-acronym = المختصر
exchange-column-kind = النوع
exchange-column-region = الجهة
exchange-column-city = المدينة
exchange-column-address = العنوان
exchange-column-association-phones = هاتف الجمعية
exchange-column-association-emails = البريد الإلكتروني للجمعية
exchange-column-civility = السيد/السيدة
exchange-column-name = الاسم الكامل (بالفرنسية)
exchange-column-name-arabic = الاسم الكامل
exchange-column-role = الصفة
exchange-column-body = قادم من
exchange-column-phone = الهاتف
exchange-column-email = البريد الإلكتروني
exchange-column-language = اللغة
exchange-column-seats = المقاعد
exchange-column-reply = الجواب
exchange-column-contacted = آخر اتصال
exchange-column-reference = رقم المراسلة
exchange-column-presence = الحضور
exchange-column-arrived = الوصول
exchange-column-left = المغادرة
exchange-column-desk = نقطة الاستقبال
exchange-column-replaces = ينوب عن
exchange-column-badge = الشارة
exchange-column-remarks = ملاحظات

# What a column of a list that comes in may hold besides.
exchange-in-given = الاسم الشخصي (بالفرنسية)
exchange-in-family = الاسم العائلي (بالفرنسية)
exchange-in-given-arabic = الاسم الشخصي
exchange-in-family-arabic = الاسم العائلي
exchange-in-ignore = لا يؤخذ

exchange-presence-present = حاضر
exchange-presence-absent = غائب
exchange-presence-excused = غائب بعذر

exchange-list-attendance = لائحة الحضور – { $meeting }
exchange-list-invitations = لائحة الدعوات – { $meeting }
exchange-list-register = سجل الجمعيات
exchange-sheet-attendance = الحضور
exchange-sheet-invitations = الدعوات
exchange-sheet-register = السجل
exchange-file-attendance = لائحة-الحضور
exchange-file-invitations = لائحة-الدعوات
exchange-file-register = سجل-الجمعيات

exchange-set-public = لائحة عمومية
exchange-set-organiser = للجهة المنظِّمة
exchange-set-door = للاستقبال

exchange-personal-names = الأسماء
exchange-personal-civility = السيد أو السيدة
exchange-personal-roles = الصفات
exchange-personal-phones = أرقام الهاتف
exchange-personal-emails = عناوين البريد الإلكتروني
exchange-personal-languages = لغة المراسلة
exchange-personal-presence = الحضور وأوقاته
exchange-personal-remarks = الملاحظات

exchange-read-missing = لم يعد الملف «{ $name }» موجودا.
exchange-read-unreadable = تعذَّر فتح الملف «{ $name }».
exchange-read-folder = «{ $name }» مجلد وليس لائحة.
exchange-read-empty = الملف «{ $name }» فارغ.
exchange-read-picture = «{ $name }» ليس جدولا: إنه صورة.
exchange-read-pdf = «{ $name }» ليس جدولا: إنه وثيقة PDF.
exchange-read-document = «{ $name }» ليس جدولا: إنه وثيقة نصية.
exchange-read-presentation = «{ $name }» ليس جدولا: إنه عرض تقديمي.
exchange-read-web-page = «{ $name }» ليس جدولا: إنه صفحة ويب. افتحوه في Excel أو LibreOffice واحفظوه بصيغة XLSX.
exchange-read-xml = «{ $name }» ليس جدولا مقروءا: إنه ملف XML. افتحوه في Excel أو LibreOffice واحفظوه بصيغة XLSX.
exchange-read-archive = «{ $name }» ليس جدولا: إنه أرشيف يضم ملفات أخرى. استخرجوها أولا.
exchange-read-unknown = «{ $name }» ليس جدولا.
exchange-read-password = «{ $name }» محمي بكلمة سر: افتحوه في Excel أو LibreOffice وأزيلوا كلمة السر ثم احفظوه.
exchange-read-damaged = «{ $name }» تالف أو غير مكتمل: افتحوه في Excel أو LibreOffice واحفظوه من جديد.
exchange-read-too-large = حجم «{ $name }» أكبر من أن يكون لائحة ({ $size } ميغابايت، والحد الأقصى { $limit } ميغابايت).
exchange-read-cancelled = أُلغيت قراءة «{ $name }»: لم يُعدَّل أي شيء.
exchange-read-inflates = سيشغل «{ $name }» بعد فك ضغطه حيِّزا أكبر بكثير من أي لائحة: لم يُفتح.
exchange-read-too-many-rows = يضم «{ $name }» أكثر من { $limit } سطر: احتفظوا باللائحة وحدها ثم احفظوه.
exchange-read-too-many-columns = يضم «{ $name }» أكثر من { $limit } عمود: احتفظوا باللائحة وحدها ثم احفظوه.
exchange-read-too-many-cells = يضم «{ $name }» خانات أكثر بكثير من أي لائحة: احتفظوا باللائحة وحدها ثم احفظوه.

exchange-import-no-header = لم يُعثر على سطر العناوين في الأسطر العشرين الأولى من «{ $name }»: يلزم عمود للجمعية أو للشخص، بعناوين مثل «الجمعية» أو «الاسم الكامل» أو «الهاتف» أو «Association».
exchange-import-no-rows = في «{ $name }» سطر للعناوين، ولا سطر تحته.
exchange-import-no-names = لم يُعيَّن أي عمود لاسم الجمعية أو لاسم الشخص.

exchange-save-unknown-format = يجب أن ينتهي الاسم «{ $name }» بأحد هذه الامتدادات: { $endings }.
exchange-save-not-a-folder = «{ $name }» ملف وليس مجلدا: اختاروا اسما آخر.
exchange-save-no-folder = المجلد «{ $folder }» غير موجود.
exchange-save-not-writable = لا يمكن الكتابة في المجلد «{ $folder }».
exchange-save-in-use = «{ $name }» مفتوح في برنامج آخر أو لا يمكن تعويضه: أغلقوه أو اختاروا اسما آخر.
exchange-save-disk-full = القرص ممتلئ: لم يُكتب «{ $name }».
exchange-save-too-many-rows = سيضم «{ $name }» { $rows } سطر، وهو أكثر مما يتسع له الجدول.
exchange-save-failed = تعذَّرت كتابة «{ $name }».

exchange-state-new = جديد
exchange-state-same = بدون تغيير
exchange-state-update = تحيين
exchange-state-perhaps = للتحقق
exchange-state-skip = متروك
exchange-state-problem = مشكل

exchange-adds-both = إضافة الجمعية والشخص
exchange-adds-association = إضافة الجمعية
exchange-adds-person = إضافة الشخص
exchange-adds-invitation = الدعوة إلى اللقاء
exchange-changes = تغيير: { $fields }
exchange-comma = {"، "}
exchange-semicolon = {"؛ "}
exchange-field-person = الاسم
exchange-field-also = كتابة أخرى للاسم
exchange-field-archived = جمعية مؤرشفة، ستُستعاد
exchange-field-person-archived = شخص مؤرشف، سيُستعاد
exchange-field-now = { $field } يصبح { $now }
exchange-field-association = اسم الجمعية

exchange-perhaps-association = يشبه جمعية معروفة، أُخذ على أنه جديد
exchange-perhaps-person = يشبه شخصا معروفا، أُخذ على أنه جديد
exchange-skip-header = سطر العناوين مكرر
exchange-skip-total = سطر المجموع
exchange-skip-nothing = لا شيء يؤخذ
exchange-skip-repeats = يكرر السطر { $row }
exchange-problem-nobody = لم تُذكر لا جمعية ولا شخص؛ العمود «{ $column }» وحده مملوء
exchange-notice-region = جهة غير معروفة، حُفظت في الملاحظات: { $text }
exchange-notice-kind = نوع غير معروف، حُفظ في الملاحظات: { $text }
exchange-notice-reply = جواب غير معروف، حُفظ في ملاحظة الدعوة: { $text }
exchange-notice-kept = تقول اللائحة «{ $listed }»، ويُحتفظ بالجواب المعروف «{ $known }»: للتحقق
exchange-notice-email = بريد إلكتروني بدون @: { $text }
exchange-notice-shared = { $count ->
    [zero] خانة واحدة لا تسمي أحدا
    [one] خانة واحدة تسمي شخصا واحدا
    [two] خانة واحدة تسمي شخصين
    [few] خانة واحدة تسمي { $count } أشخاص
    [many] خانة واحدة تسمي { $count } شخصا
   *[other] خانة واحدة تسمي { $count } شخص
}
exchange-notice-above = أُلحق بجمعية السطر السابق
exchange-list-projects = المشاريع المموَّلة
exchange-sheet-projects = المشاريع
exchange-file-projects = مشاريع

exchange-import-no-project-header = لم يُعثر على رؤوس أعمدة للائحة مشاريع في الأسطر العشرين الأولى من «{ $name }»: يلزم عمود للعنوان وعمود آخر على الأقل، بتسميات مثل «عنوان المشروع» و«الجمعية» و«المبلغ» أو «Titre du projet».
exchange-projects-perhaps = لعلها جمعية معروفة: يجب تأكيدها، وإلا بقي المشروع بدون جمعية
exchange-projects-skip = مجموع أو رؤوس أعمدة مكررة
exchange-projects-untitled = العنوان غير موجود
exchange-projects-association = «{ $text }» جمعية غير معروفة: استوردوا أولا لائحة الجمعيات
exchange-projects-amount = «{ $text }» ليس مبلغا بالدرهم
exchange-projects-beneficiaries = «{ $text }» ليس عددا للمستفيدين
exchange-projects-year = «{ $text }» ليست سنة
exchange-projects-programme = برنامج غير معروف: «{ $text }»
exchange-projects-region = جهة غير معروفة: «{ $text }»
