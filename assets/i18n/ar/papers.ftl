papers-title-sign-in = ورقة الحضور
papers-title-attendance = لائحة الحضور
papers-title-badges = الشارات
papers-title-letters = رسائل الدعوة
papers-title-certificates = شهادة حضور
papers-title-place-cards = بطاقات الطاولة
papers-title-minutes = محضر
papers-title-corrections = استدراك في المحضر
papers-title-report = تقرير

papers-file-sign-in = ورقة-الحضور
papers-file-attendance = لائحة-الحضور
papers-file-badges = شارات
papers-file-letters = دعوات
papers-file-certificates = شهادات-الحضور
papers-file-place-cards = بطاقات-الطاولة
papers-file-minutes = محضر
papers-file-corrections = استدراك
papers-file-report = تقرير

papers-letter = الرسالة { $letter } من { $letters }
papers-letter-page = الرسالة { $letter } من { $letters }، الصفحة { $page } من { $pages }
papers-page = الصفحة { $page } من { $pages }
papers-page-before = الصفحة السابقة
papers-page-after = الصفحة التالية
papers-comma = { "، " }
papers-semicolon = { "؛ " }
papers-mr = السيد { $name }
papers-mrs = السيدة { $name }
papers-when-days = من { $from } إلى { $to }
papers-when-hours = { $day }، من { $from } إلى { $to }
papers-when-from = { $day }، ابتداء من { $from }
papers-notice = تعالج الجهة المنظِّمة هذه المعطيات لتتبُّع هذا اللقاء (القانون رقم 09.08، تصريح اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي رقم { $number }). يحق لكم طلب الاطلاع عليها أو تصحيحها أو حذفها.
papers-notice-undeclared = تعالج الجهة المنظِّمة هذه المعطيات لتتبُّع هذا اللقاء (القانون رقم 09.08). يحق لكم طلب الاطلاع عليها أو تصحيحها أو حذفها.

papers-column-number = رقم
papers-column-name = الاسم الكامل
papers-column-association = الجمعية أو الهيئة
papers-column-role = الصفة
papers-column-signature = التوقيع
papers-column-arrival = الوصول
papers-column-presence = الحضور
papers-column-time = التوقيت
papers-column-subject = النقطة
papers-sheet = ورقة
papers-walk-in = حاضر خارج اللائحة
papers-declined = اعتذار
papers-desk = نقطة الاستقبال رقم { $number }

papers-presence-present = حاضر
papers-presence-walk-in = خارج اللائحة
papers-presence-excused = غائب بعذر
papers-presence-absent = غائب
papers-presence-expected = منتظَر
papers-figure-invited = { $count ->
    [zero] هيئة مدعوة
    [one] هيئة مدعوة
    [two] هيئتان مدعوتان
    [few] هيئات مدعوة
    [many] هيئة مدعوة
   *[other] هيئة مدعوة
}
papers-figure-represented = { $count ->
    [zero] هيئة ممثَّلة
    [one] هيئة ممثَّلة
    [two] هيئتان ممثَّلتان
    [few] هيئات ممثَّلة
    [many] هيئة ممثَّلة
   *[other] هيئة ممثَّلة
}
papers-figure-present = { $count ->
    [zero] شخص حاضر
    [one] شخص حاضر
    [two] شخصان حاضران
    [few] أشخاص حاضرين
    [many] شخصا حاضرا
   *[other] شخص حاضر
}
papers-figure-women = { $count ->
    [zero] امرأة
    [one] امرأة
    [two] امرأتان
    [few] نساء
    [many] امرأة
   *[other] امرأة
}
papers-figure-men = { $count ->
    [zero] رجل
    [one] رجل
    [two] رجلان
    [few] رجال
    [many] رجلا
   *[other] رجل
}

papers-letter-dated = { $city }، في { $day }
papers-letter-reference = المرجع: { $number }
papers-letter-to-association = إلى عناية رئاسة
papers-letter-to-person = إلى عناية
papers-letter-object = الموضوع: دعوة
papers-letter-salutation = تحية طيبة وبعد،
papers-letter-opening = يشرفني أن أدعو جمعيتكم إلى المشاركة في التظاهرة التالية:
papers-letter-opening-person = يشرفني أن أدعوكم إلى المشاركة في التظاهرة التالية:
papers-letter-seats = { $count ->
    [zero] لم يُخصص لجمعيتكم أي مقعد بعد.
    [one] خُصص لجمعيتكم مقعد واحد.
    [two] خُصص لممثلي جمعيتكم مقعدان.
    [few] خُصصت لممثلي جمعيتكم { $count } مقاعد.
    [many] خُصص لممثلي جمعيتكم { $count } مقعدا.
   *[other] خُصص لممثلي جمعيتكم { $count } مقعد.
}
papers-letter-names-by = نرجو منكم تأكيد مشاركتكم وموافاتنا بأسماء ممثليكم في أجل أقصاه { $day }.
papers-letter-reply-by = نرجو منكم تأكيد مشاركتكم في أجل أقصاه { $day }.
papers-letter-reply = نرجو منكم تأكيد مشاركتكم.
papers-letter-closing = وتفضلوا بقبول فائق عبارات التقدير والاحترام.
papers-agenda = جدول الأعمال

papers-certificate-opening = نشهد بأن
papers-certificate-opening-by = تشهد { $organiser } بأن
papers-certificate-verb = شارك(ت) في
papers-certificate-verb-mr = شارك في
papers-certificate-verb-mrs = شاركت في
papers-certificate-sessions = { $count ->
    [zero] الجلسات: { $sessions }
    [one] الجلسة: { $sessions }
    [two] الجلستان: { $sessions }
    [few] الجلسات: { $sessions }
    [many] الجلسات: { $sessions }
   *[other] الجلسات: { $sessions }
}
papers-certificate-done = حُرر في { $day }، وسُلمت هذه الشهادة للإدلاء بها عند الاقتضاء.
papers-certificate-done-at = حُرر بـ{ $city } في { $day }، وسُلمت هذه الشهادة للإدلاء بها عند الاقتضاء.

papers-report-help = صفحة أو صفحتان للإدارة وللصحافة: لا يُذكر فيهما اسم أي شخص.
papers-report-confirmed = { $count ->
    [zero] هيئة أكّدت حضورها
    [one] هيئة أكّدت حضورها
    [two] هيئتان أكّدتا حضورهما
    [few] هيئات أكّدت حضورها
    [many] هيئة أكّدت حضورها
   *[other] هيئة أكّدت حضورها
}
papers-report-people = النساء والرجال
papers-report-civility-unsaid = غير محدَّد
papers-report-by-region = الهيئات حسب الجهة
papers-report-by-kind = الهيئات حسب النوع
papers-report-head-represented = ممثَّلة
papers-report-head-invited = مدعوّة
papers-report-region-unsaid = جهة غير محدَّدة
papers-report-others = أخرى
papers-report-arrivals = وصول المشاركين
papers-report-arrivals-of = وصول المشاركين: { $session }
papers-report-arrivals-alt = { $count ->
    [zero] منحنى الوصول: لم يصل أحد.
    [one] منحنى الوصول: شخص واحد، وصل على الساعة { $from }.
    [two] منحنى الوصول: شخصان، أولهما على الساعة { $from } وآخرهما على الساعة { $to }.
    [few] منحنى الوصول: { $count } أشخاص، أولهم على الساعة { $from } وآخرهم على الساعة { $to }.
    [many] منحنى الوصول: { $count } شخصا، أولهم على الساعة { $from } وآخرهم على الساعة { $to }.
   *[other] منحنى الوصول: { $count } شخص، أولهم على الساعة { $from } وآخرهم على الساعة { $to }.
}
papers-report-punctual = الحاضرون عند الافتتاح، على الساعة { $time }: { $punctual }؛ والواصلون بعده: { $late }.
papers-report-peak = بلغ الوصول ذروته حوالي الساعة { $time }: { $count } في خمس دقائق.
papers-report-themes = المحاور المثارة
papers-report-head-organisations = الهيئات
papers-report-head-notes = المداخلات
papers-report-decisions = القرارات
papers-report-recommendations = التوصيات
papers-report-commitments = الالتزامات
papers-report-head-owner = المسؤول
papers-report-head-due = الأجل
papers-report-nobody = لم يُعيَّن بعد
papers-report-organiser = الجهة المنظِّمة
papers-report-done = أُنجز في { $day }
papers-report-done-undated = أُنجز
papers-report-more = { $count ->
    [zero] ولا شيء آخر
    [one] وأخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
papers-report-programme = البرنامج
papers-report-programme-year = البرنامج، سنة { $year }
papers-report-programme-years = البرنامج، من { $from } إلى { $to }
papers-report-projects = { $count ->
    [zero] مشروع مموَّل
    [one] مشروع مموَّل
    [two] مشروعان مموَّلان
    [few] مشاريع مموَّلة
    [many] مشروعا مموَّلا
   *[other] مشروع مموَّل
}
papers-report-regions = { $count ->
    [zero] جهة
    [one] جهة
    [two] جهتان
    [few] جهات
    [many] جهة
   *[other] جهة
}
papers-report-partners = { $count ->
    [zero] جمعية شريكة
    [one] جمعية شريكة
    [two] جمعيتان شريكتان
    [few] جمعيات شريكة
    [many] جمعية شريكة
   *[other] جمعية شريكة
}
papers-report-led-by-migrants = يسيِّرها مهاجرون
papers-report-beneficiaries = { $count ->
    [zero] مستفيد
    [one] مستفيد
    [two] مستفيدان
    [few] مستفيدين
    [many] مستفيدا
   *[other] مستفيد
}
papers-report-dirhams = درهم

papers-error-template = لا يمكن استعمال النموذج «{ $file }». السطر { $line }: { $message }
papers-error-typesetting = تعذر إعداد صفحات الوثيقة: { $message }
papers-error-nobody-invited = لم تتم دعوة أحد بعد: ادعوا الجمعيات أولا.
papers-error-nobody-named = لا أحد يطابق هذا الاختيار: عيِّنوا الممثلين أولا.
papers-error-nobody-present = لم يُسجَّل حضور أحد بعد: لا تُسلَّم الشهادات إلا لمن حضر.
papers-error-not-final = ليست هناك بعد صيغة نهائية للمحضر: اعتمدوا صيغة أولا.
papers-error-uncorrected = لم يُصحَّح أي شيء منذ آخر صيغة نهائية للمحضر.
papers-error-code = لا يمكن تحويل رمز الشارة «{ $code }» إلى رمز QR.
papers-error-viewer = لا يوجد برنامج يفتح «{ $file }»: احفظوا ملف PDF ثم افتحوه بأنفسكم.
papers-error-not-opened = قد يُشغَّل «{ $file }» كبرنامج، ولذلك لا يُفتح من هنا. الملف محفوظ في { $path }.
papers-error-unwritten = تعذرت كتابة «{ $file }»: { $reason }
papers-error-unreadable = تعذرت قراءة «{ $file }»: { $reason }
papers-error-missing = «{ $file }» غير موجود على هذا الحاسوب: أحضروه من الحاسوب الذي اختير فيه أو اختاروه من جديد.
papers-lacking-logo = الشعار غير موجود على هذا الحاسوب: يُعَدّ المستند بدونه. أحضروا الملف من الحاسوب الذي اختير فيه أو اختاروه من جديد في الإعدادات.
papers-lacking-signature = صورة التوقيع غير موجودة على هذا الحاسوب: يُعَدّ المستند بدونها. أحضروا الملف من الحاسوب الذي اختيرت فيه أو اختاروها من جديد في الإعدادات.
papers-error-not-a-picture = «{ $file }» ليس صورة PNG أو JPEG أو SVG. لم يتغير شيء.
papers-error-too-large = «{ $file }» يتجاوز { $limit } ميغابايت. لم يتغير شيء.
papers-error-empty = «{ $file }» فارغ. لم يتغير شيء.
papers-error-damaged = «{ $file }» تالف: أحضروه من جديد من الحاسوب الذي أُرفق فيه.
papers-error-not-text = «{ $file }» ليس نصا بترميز UTF-8: احفظوه كذلك أو احذفوه لاستعمال نموذج البرنامج.

papers-kind-papers = وثائق للطباعة
papers-kind-lists = لوائح (Excel، CSV)
papers-kind-attachments = المرفقات
papers-paper = الوثيقة
papers-language = لغة الوثيقة
papers-language-french = الفرنسية
papers-language-arabic = العربية
papers-language-english = الإنجليزية
papers-language-both = الفرنسية والعربية
papers-session = الجلسة
papers-session-all = اللقاء كله
papers-split = التوزيع
papers-split-whole = ورقة واحدة
papers-split-desks = حسب نقطة الاستقبال
papers-split-letters = حسب الحرف
papers-desks = عدد نقط الاستقبال
papers-blanks = سطور فارغة للحاضرين خارج اللائحة
papers-long-sheet = الورقة التي تتجاوز { $rows } سطر غير موسومة: قراءتها أصعب على قارئات الشاشة.
papers-number-wrong = عدد من { $least } إلى { $most }.
papers-size = القياس
papers-size-sheet = ورق A4، ثمانٍ في الورقة
papers-size-label = ملصقات 90 × 60 مم
papers-who = لمن
papers-who-expected = المنتظَرون
papers-who-confirmed = المؤكِّدون
papers-who-present = الحاضرون
papers-apart = ملف لكل رسالة
papers-certificates-help = لمن سُجِّل حضورهم، حسب الجمعية.
papers-personal = المعطيات الشخصية في هذه الوثيقة
papers-folder = مجلد الرسائل
papers-print = فتح للطباعة
papers-save = حفظ PDF
papers-working = جارٍ إعداد ملف PDF…
papers-rows-set = السطور المُعدَّة: { $done } من { $of }
papers-cancelled = أُلغي إعداد ملف PDF: لم يُكتب أي شيء.
papers-saved = { $count ->
    [zero] لم تُحفظ أي صفحة في { $path }
    [one] حُفظت صفحة واحدة في { $path }
    [two] حُفظت صفحتان في { $path }
    [few] حُفظت { $count } صفحات في { $path }
    [many] حُفظت { $count } صفحة في { $path }
   *[other] حُفظت { $count } صفحة في { $path }
}
papers-saved-apart = { $count ->
    [zero] لم تُحفظ أي رسالة في { $path }
    [one] حُفظت رسالة واحدة في { $path }
    [two] حُفظت رسالتان في { $path }
    [few] حُفظت { $count } رسائل في { $path }
    [many] حُفظت { $count } رسالة في { $path }
   *[other] حُفظت { $count } رسالة في { $path }
}
papers-cut-apart = { $count ->
    [zero] أُلغي الإعداد: لم تُحفظ أي رسالة في { $path }
    [one] أُلغي الإعداد: كانت رسالة واحدة قد حُفظت في { $path }
    [two] أُلغي الإعداد: كانت رسالتان قد حُفظتا في { $path }
    [few] أُلغي الإعداد: كانت { $count } رسائل قد حُفظت في { $path }
    [many] أُلغي الإعداد: كانت { $count } رسالة قد حُفظت في { $path }
   *[other] أُلغي الإعداد: كانت { $count } رسالة قد حُفظت في { $path }
}
papers-shown = يُفتح ملف PDF في قارئ النظام: اطبعوه من هناك.
papers-template = النموذج
papers-template-help = يمكن نسخ نموذج البرنامج إلى فضاء العمل ثم تعديله في محرر نصوص (Typst).
papers-template-copy = نسخ النموذج
papers-template-copy-common = نسخ الجزء المشترك
papers-template-copied = النموذج في { $path }
papers-template-own = تتبع هذه الوثيقة نموذجكم: { $path }
papers-template-own-common = تتبع كل الوثائق جزأكم المشترك: { $path }
papers-template-own-help = احذفوا هذا الملف للعودة إلى نموذج البرنامج. المفتاح { KEY("again") } يعيد رسم الصفحة بعد التعديل.
papers-drawing = جارٍ إعداد الصفحات…
papers-again = إعادة المحاولة
papers-stale = تغيرت اللائحة: تحيين الصفحة
papers-zoom-width = تكبير
papers-zoom-whole = الصفحة كاملة
papers-dialog-title = حفظ الوثيقة
papers-filter = وثائق PDF

papers-minutes-watermark = مشروع
papers-minutes-draft = مشروع محضر أُعد في { $day }، معروض للمصادقة
papers-minutes-version = الصيغة رقم { $version }، المعتمدة في { $day }
papers-minutes-organiser = الجهة المنظِّمة
papers-minutes-reference = المرجع
papers-minutes-kind = النوع
papers-minutes-date = التاريخ
papers-minutes-place = المكان
papers-minutes-sessions = الجلسات
papers-minutes-participants = المشاركون
papers-minutes-present = الحاضرون والممثَّلون
papers-minutes-excused = الغائبون بعذر
papers-minutes-absent = الغائبون
papers-minutes-organisation = الجمعية أو الهيئة
papers-minutes-represented-by = الممثِّل
papers-minutes-replaces = نيابة عن { $name }
papers-minutes-discussion = جدول الأعمال والمناقشات
papers-minutes-presented-by = تقديم: { $name }
papers-minutes-reported-by = المقرِّر: { $name }
papers-minutes-together = عُرضت خلاصات الورشات في الجلسة العامة: { $workshops }.
papers-minutes-other = مداخلات أخرى
papers-minutes-recommendations = التوصيات
papers-minutes-decisions = القرارات
papers-minutes-commitments = الالتزامات
papers-minutes-text = الموضوع
papers-minutes-owner = المسؤول
papers-minutes-due = الأجل
papers-minutes-next = اللقاء المقبل
papers-minutes-none = لا شيء
papers-minutes-ended = وبعد استنفاد جدول الأعمال، رُفعت الجلسة على الساعة { $at }.
papers-minutes-made = حُرر هذا المحضر في { $day }.
papers-minutes-made-at = حُرر هذا المحضر بـ{ $city } في { $day }.
papers-minutes-rapporteur = المقرِّر

papers-corrections-opening = تسري التصحيحات التالية، المحصورة في { $today }، على المحضر في صيغته رقم { $version } بتاريخ { $day }.
papers-corrections-subject = الموضوع
papers-corrections-was = بدلا من
papers-corrections-now = يُقرأ
papers-corrections-meeting = اللقاء
papers-corrections-item = نقطة من جدول الأعمال
papers-corrections-present = ضمن الحاضرين
papers-corrections-not-present = ليس ضمن الحاضرين
papers-corrections-excused = ضمن الغائبين بعذر
papers-corrections-not-excused = ليس ضمن الغائبين بعذر
papers-corrections-note = مداخلة
papers-corrections-note-by = مداخلة: { $name }
