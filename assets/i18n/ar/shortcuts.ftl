shortcuts-everywhere = في كل مكان
shortcuts-change = يمكن تغيير كل مفتاح: يكتب مجلس اللائحة في ملف ويقرؤه عند تشغيله.
