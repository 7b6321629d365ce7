help-keys = كل الاختصارات
help-search = البحث عن كلمة
help-nothing = لا يتضمن أي فصل هذه الكلمة.
