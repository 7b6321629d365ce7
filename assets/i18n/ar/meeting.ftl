
meeting-count-invited = مدعوة
meeting-count-confirmed = مؤكَّدة
meeting-count-represented = ممثَّلة
meeting-count-present = { $count ->
    [zero] حاضر
    [one] حاضر
    [two] حاضران
    [few] حاضرين
    [many] حاضرا
   *[other] حاضر
}

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
meeting-do-duplicate = استنساخ
meeting-do-project = عرض على الشاشة الكبيرة
meeting-do-withdraw = سحب اللقاء
meeting-do-withdraw-now = سحب

meeting-ask-open = هل يُفتح اللقاء اليوم؟
meeting-ask-open-words = اللقاء مبرمج يوم { $day }. فتحه يسمح باستقبال المشاركين وتدوين المداخلات ابتداء من الآن.
meeting-ask-reopen = هل يُعاد فتح اللقاء؟
meeting-ask-reopen-words = سيصبح تصحيح الحضور والمداخلات ممكنا من جديد. اختتموه بعد ذلك.
meeting-ask-close = هل يُختتم اللقاء؟
meeting-ask-close-present = { $people ->
    [zero] لم يُسجَّل أي حضور.
    [one] شخص واحد حاضر، { $organisations ->
        [zero] لا جمعية ممثَّلة.
        [one] جمعية واحدة ممثَّلة.
        [two] جمعيتان ممثَّلتان.
        [few] { $organisations } جمعيات ممثَّلة.
        [many] { $organisations } جمعية ممثَّلة.
       *[other] { $organisations } جمعية ممثَّلة.
    }
    [two] شخصان حاضران، { $organisations ->
        [zero] لا جمعية ممثَّلة.
        [one] جمعية واحدة ممثَّلة.
        [two] جمعيتان ممثَّلتان.
        [few] { $organisations } جمعيات ممثَّلة.
        [many] { $organisations } جمعية ممثَّلة.
       *[other] { $organisations } جمعية ممثَّلة.
    }
    [few] { $people } أشخاص حاضرين، { $organisations ->
        [zero] لا جمعية ممثَّلة.
        [one] جمعية واحدة ممثَّلة.
        [two] جمعيتان ممثَّلتان.
        [few] { $organisations } جمعيات ممثَّلة.
        [many] { $organisations } جمعية ممثَّلة.
       *[other] { $organisations } جمعية ممثَّلة.
    }
    [many] { $people } شخصا حاضرا، { $organisations ->
        [zero] لا جمعية ممثَّلة.
        [one] جمعية واحدة ممثَّلة.
        [two] جمعيتان ممثَّلتان.
        [few] { $organisations } جمعيات ممثَّلة.
        [many] { $organisations } جمعية ممثَّلة.
       *[other] { $organisations } جمعية ممثَّلة.
    }
   *[other] { $people } شخص حاضر، { $organisations ->
        [zero] لا جمعية ممثَّلة.
        [one] جمعية واحدة ممثَّلة.
        [two] جمعيتان ممثَّلتان.
        [few] { $organisations } جمعيات ممثَّلة.
        [many] { $organisations } جمعية ممثَّلة.
       *[other] { $organisations } جمعية ممثَّلة.
    }
}
meeting-ask-close-words = يتوقف الاستقبال وتدوين المداخلات، ويبقى تتبُّع القرارات والالتزامات ممكنا.
meeting-ask-postpone = هل يُؤجَّل اللقاء؟
meeting-ask-postpone-words = تُحفظ الدعوات والأجوبة. حدِّدوا التاريخ الجديد من خلال «تعديل».
meeting-ask-cancel = هل يُلغى اللقاء؟
meeting-ask-cancel-words = لا يُمحى أي شيء: يمكن إرجاعه إلى المسودة.
meeting-ask-confirmed = { $invited ->
    [zero] لم تُوجَّه أي دعوة بعد.
    [one] جمعية واحدة مدعوة (المؤكَّدة: { $confirmed }): المرجو إخبارها.
    [two] جمعيتان مدعوتان (المؤكَّدة: { $confirmed }): المرجو إخبارهما.
    [few] { $invited } جمعيات مدعوة، منها { $confirmed } مؤكَّدة: المرجو إخبارها.
    [many] { $invited } جمعية مدعوة، منها { $confirmed } مؤكَّدة: المرجو إخبارها.
   *[other] { $invited } جمعية مدعوة، منها { $confirmed } مؤكَّدة: المرجو إخبارها.
}
meeting-ask-inviting = هل يُعاد اللقاء إلى مرحلة الدعوات؟
meeting-ask-inviting-words = { $people ->
    [zero] لم يُسجَّل أي حضور.
    [one] سُجِّل حضور شخص واحد؛ ويُحتفظ به.
    [two] سُجِّل حضور شخصين؛ ويُحتفظ به.
    [few] سُجِّل حضور { $people } أشخاص؛ ويُحتفظ به.
    [many] سُجِّل حضور { $people } شخصا؛ ويُحتفظ به.
   *[other] سُجِّل حضور { $people } شخص؛ ويُحتفظ به.
}
meeting-ask-withdraw = هل يُسحب اللقاء؟
meeting-ask-withdraw-words = يختفي من اللوائح مع دعواته وحضوره. التراجع يُرجعه.
