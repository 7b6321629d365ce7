
meeting-count-invited = مدعوة
meeting-count-confirmed = مؤكَّدة
meeting-count-represented = ممثَّلة
meeting-count-present = حاضر

meeting-from-to = من { $from } إلى { $to }
meeting-withdrawn = تم سحب هذا اللقاء. يمكن إرجاعه بالتراجع.
meeting-back-to-list = كل اللقاءات

meeting-do-draft = إرجاع إلى المسودة
meeting-do-invite = الانتقال إلى الدعوات
meeting-do-resume = استئناف الدعوات
meeting-do-inviting-again = الرجوع إلى الدعوات
meeting-do-open = فتح اللقاء
meeting-do-reopen = إعادة الفتح للتصحيح
meeting-do-close = اختتام اللقاء
meeting-do-postpone = تأجيل
meeting-do-cancel = إلغاء اللقاء
meeting-do-minutes = المحضر
meeting-do-edit = تعديل
meeting-do-duplicate = نسخ مطابق
meeting-do-project = عرض على الشاشة الكبيرة
meeting-do-withdraw = سحب اللقاء
meeting-do-withdraw-now = سحب

meeting-ask-open = هل يُفتح اللقاء اليوم؟
meeting-ask-open-words = اللقاء مبرمج يوم { $day }. فتحه يسمح باستقبال المشاركين وتدوين المداخلات ابتداء من الآن.
meeting-ask-reopen = هل يُعاد فتح اللقاء؟
meeting-ask-reopen-words = سيصبح تصحيح الحضور والمداخلات ممكنا من جديد. اختتمه بعد ذلك.
meeting-ask-close = هل يُختتم اللقاء؟
meeting-ask-close-present = { $people ->
    [0] لم يُسجَّل أي حضور.
   *[other] عدد الحاضرين: { $people }، عدد الجمعيات الممثَّلة: { $organisations }.
}
meeting-ask-close-words = يتوقف الاستقبال وتدوين المداخلات، ويبقى تتبُّع القرارات والالتزامات ممكنا.
meeting-ask-postpone = هل يُؤجَّل اللقاء؟
meeting-ask-postpone-words = تُحفظ الدعوات والأجوبة. حدِّد التاريخ الجديد من خلال «تعديل».
meeting-ask-cancel = هل يُلغى اللقاء؟
meeting-ask-cancel-words = لا يُمحى أي شيء: يمكن إرجاعه إلى المسودة.
meeting-ask-confirmed = { $invited ->
    [0] لم تُوجَّه أي دعوة بعد.
   *[other] عدد الجمعيات المدعوة: { $invited }، منها المؤكَّدة: { $confirmed }. المرجو إخبارها.
}
meeting-ask-inviting = هل يُرجع إلى مرحلة الدعوات؟
meeting-ask-inviting-words = عدد المسجَّلين حاضرين: { $people }. يُحفظ حضورهم.
meeting-ask-withdraw = هل يُسحب اللقاء؟
meeting-ask-withdraw-words = يختفي من اللوائح مع دعواته وحضوره. التراجع يُرجعه.
