papers-title-sign-in = ورقة الحضور
papers-title-attendance = لائحة الحضور
papers-title-badges = الشارات
papers-title-letters = رسائل الدعوة
papers-title-certificates = شهادة حضور
papers-title-place-cards = بطاقات الطاولة

papers-file-sign-in = ورقة-الحضور
papers-file-attendance = لائحة-الحضور
papers-file-badges = شارات
papers-file-letters = دعوات
papers-file-certificates = شهادات-الحضور
papers-file-place-cards = بطاقات-الطاولة

papers-page = الصفحة { $page } من { $pages }
papers-comma = { "، " }
papers-semicolon = { "؛ " }
papers-mr = السيد { $name }
papers-mrs = السيدة { $name }
papers-when-days = من { $from } إلى { $to }
papers-when-hours = { $day }، من { $from } إلى { $to }
papers-when-from = { $day }، ابتداء من { $from }
papers-notice = تعالج الجهة المنظِّمة هذه المعطيات لتتبُّع هذا اللقاء (القانون 09-08، تصريح اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي رقم { $number }). يحق لكم طلب الاطلاع عليها أو تصحيحها أو حذفها.
papers-notice-undeclared = تعالج الجهة المنظِّمة هذه المعطيات لتتبُّع هذا اللقاء (القانون 09-08). يحق لكم طلب الاطلاع عليها أو تصحيحها أو حذفها.

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
    [one] هيئة مدعوة
    [two] هيئتان مدعوتان
    [few] هيئات مدعوة
    [many] هيئة مدعوة
   *[other] هيئة مدعوة
}
papers-figure-represented = { $count ->
    [one] هيئة ممثَّلة
    [two] هيئتان ممثَّلتان
    [few] هيئات ممثَّلة
    [many] هيئة ممثَّلة
   *[other] هيئة ممثَّلة
}
papers-figure-present = { $count ->
    [one] شخص حاضر
    [two] شخصان حاضران
    [few] أشخاص حاضرين
    [many] شخصا حاضرا
   *[other] شخص حاضر
}
papers-figure-women = { $count ->
    [one] امرأة
    [two] امرأتان
    [few] نساء
    [many] امرأة
   *[other] امرأة
}
papers-figure-men = { $count ->
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
    [one] الجلسة: { $sessions }
    [two] الجلستان: { $sessions }
    [few] الجلسات: { $sessions }
    [many] الجلسات: { $sessions }
   *[other] الجلسات: { $sessions }
}
papers-certificate-done = حُرر في { $day }، وسُلمت هذه الشهادة للإدلاء بها عند الاقتضاء.
papers-certificate-done-at = حُرر بـ{ $city } في { $day }، وسُلمت هذه الشهادة للإدلاء بها عند الاقتضاء.

papers-error-template = لا يمكن استعمال النموذج «{ $file }». السطر { $line }: { $message }
papers-error-typesetting = تعذر إعداد صفحات الوثيقة: { $message }
papers-error-nobody-invited = لم تتم دعوة أحد بعد: ادعوا الجمعيات أولا.
papers-error-nobody-named = لا أحد يطابق هذا الاختيار: عيِّنوا الممثلين أولا.
papers-error-nobody-present = لم يُسجَّل حضور أحد بعد: لا تُسلَّم الشهادات إلا لمن حضر.
papers-error-code = لا يمكن تحويل رمز الشارة «{ $code }» إلى رمز QR.
papers-error-viewer = لا يوجد برنامج يفتح «{ $file }»: احفظوا ملف PDF ثم افتحوه بأنفسكم.
papers-error-unwritten = تعذرت كتابة «{ $file }»: { $reason }
papers-error-unreadable = تعذرت قراءة «{ $file }»: { $reason }
papers-error-missing = «{ $file }» غير موجود على هذا الحاسوب: أحضروه من الحاسوب الذي اختير فيه أو اختاروه من جديد.
papers-error-not-a-picture = «{ $file }» ليس صورة PNG أو JPEG أو SVG. لم يتغير شيء.
papers-error-too-large = «{ $file }» يتجاوز { $limit } ميغابايت. لم يتغير شيء.
papers-error-not-text = «{ $file }» ليس نصا بترميز UTF-8: احفظوه كذلك أو احذفوه لاستعمال نموذج البرنامج.

papers-kind-papers = وثائق للطباعة
papers-kind-lists = لوائح (Excel، CSV)
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
papers-number-wrong = عدد من { $least } إلى { $most }.
papers-size = القياس
papers-size-sheet = A4، ثمانٍ في الورقة
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
papers-saved = { $count ->
    [one] حُفظت صفحة واحدة في { $path }
    [two] حُفظت صفحتان في { $path }
    [few] حُفظت { $count } صفحات في { $path }
    [many] حُفظت { $count } صفحة في { $path }
   *[other] حُفظت { $count } صفحة في { $path }
}
papers-saved-apart = { $count ->
    [one] حُفظت رسالة واحدة في { $path }
    [two] حُفظت رسالتان في { $path }
    [few] حُفظت { $count } رسائل في { $path }
    [many] حُفظت { $count } رسالة في { $path }
   *[other] حُفظت { $count } رسالة في { $path }
}
papers-shown = يُفتح ملف PDF في قارئ النظام: اطبعوه من هناك.
papers-template = النموذج
papers-template-help = يمكن نسخ نموذج البرنامج إلى فضاء العمل ثم تعديله في محرر نصوص (Typst).
papers-template-copy = نسخ النموذج
papers-template-copied = النموذج في { $path }
papers-template-own = تتبع هذه الوثيقة نموذجكم: { $path }
papers-template-own-help = احذفوا هذا الملف للعودة إلى نموذج البرنامج. المفتاح F5 يعيد رسم الصفحة بعد التعديل.
papers-drawing = جارٍ إعداد الصفحات…
papers-again = إعادة المحاولة
papers-stale = تغيرت اللائحة: تحيين الصفحة
papers-zoom-width = تكبير
papers-zoom-whole = الصفحة كاملة
papers-dialog-title = حفظ الوثيقة
papers-filter = وثائق PDF
