words-meeting-kind-consultation = لقاء تشاوري
words-meeting-kind-information = لقاء تواصلي
words-meeting-kind-seminar = ندوة
words-meeting-kind-forum = منتدى
words-meeting-kind-study-day = يوم دراسي
words-meeting-kind-training = دورة تكوينية
words-meeting-kind-workshop = ورشة

words-meeting-state-draft = مسودة
words-meeting-state-inviting = مرحلة الدعوات
words-meeting-state-open = مفتوح
words-meeting-state-closed = مختتَم
words-meeting-state-postponed = مؤجَّل
words-meeting-state-cancelled = ملغى

words-refusal-draft = اللقاء ما زال مسودة: انتقلوا أولا إلى مرحلة الدعوات.
words-refusal-draft-follow = لم تُرسل أي دعوة بعد: انتقلوا إلى مرحلة الدعوات لتتبُّع الأجوبة.
words-refusal-inviting = اللقاء لم يُفتح بعد: افتحوه لاستقبال المشاركين.
words-refusal-open = لا يمكن القيام بهذا الإجراء ما دام اللقاء مفتوحا.
words-refusal-closed = اللقاء مختتَم: أعيدوا فتحه لتصحيحه.
words-refusal-postponed = اللقاء مؤجَّل: استأنفوا الدعوات أولا.
words-refusal-cancelled = اللقاء ملغى: أعيدوه أولا إلى المسودة.

words-reply-to-send = في انتظار الإرسال
words-reply-sent = مرسلة
words-reply-reminded = تم التذكير
words-reply-confirmed = مؤكَّدة
words-reply-declined = اعتذار
words-reply-no-answer = بدون جواب

words-channel-letter = مراسلة
words-channel-email = بريد إلكتروني
words-channel-phone = هاتف
words-channel-whatsapp = واتساب
words-channel-by-hand = تسليم باليد

words-association-kind-association = جمعية
words-association-kind-led-by-migrants = جمعية يسيِّرها مهاجرون
words-association-kind-network = شبكة
words-association-kind-institution = مؤسسة
words-association-kind-media = وسيلة إعلام
words-association-kind-other = هيئة أخرى

words-guest-kind-official = مسؤول رسمي
words-guest-kind-agency = وكالة أو تعاون دولي
words-guest-kind-press = صحافة
words-guest-kind-speaker = متدخِّل
words-guest-kind-other = ضيف آخر

words-civility-unsaid = غير محدد
words-civility-mr = السيد
words-civility-mrs = السيدة

words-tongue-unsaid = لغة الجهة المنظِّمة
words-tongue-french = الفرنسية
words-tongue-arabic = العربية
words-tongue-english = الإنجليزية

words-note-kind-finding = ملاحظة
words-note-kind-request = مطلب
words-note-kind-proposal = مقترح
words-note-kind-recommendation = توصية
words-note-kind-question = سؤال
words-note-kind-answer = جواب
words-note-kind-commitment = التزام

words-outcome-kind-decision = قرار
words-outcome-kind-recommendation = توصية
words-outcome-kind-commitment = التزام
words-attachment-sheet = ورقة حضور موقَّعة { $number }
words-attachment-minutes = محضر موقَّع
words-attachment-other = وثيقة أخرى
words-outcome-state-open = قيد الإنجاز
words-outcome-state-done = منجز
words-outcome-state-dropped = متخلى عنه
words-owner-nobody = بدون مسؤول
words-owner-organiser = الجهة المنظِّمة

words-session-kind-plenary = جلسة عامة
words-session-kind-workshop = ورشة

words-framework-strategy = استراتيجية
words-framework-reference = إطار مرجعي

words-region-unknown = جهة غير محددة
