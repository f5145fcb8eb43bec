<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AskCentral</name>
    <message>
        <source>Ask the central office</source>
        <translation>طلب المساعدة من المكتب المركزي</translation>
    </message>
    <message>
        <source>The file: {file}</source>
        <translation>الملف: {file}</translation>
    </message>
    <message>
        <source>Where the letter goes: a stick or a folder</source>
        <translation>وجهة الرسالة: مفتاح USB أو مجلد</translation>
    </message>
    <message>
        <source>Type the passphrase chosen when asking.</source>
        <translation>المرجو كتابة عبارة المرور المختارة عند الطلب.</translation>
    </message>
    <message>
        <source>A letter there, a telephone call, a letter back; the data stays as it is. Choose your new passphrase now: the answer opens with it, and with nothing else.</source>
        <translation>رسالة إليه، ثم مكالمة هاتفية، ثم رسالة منه؛ وتبقى البيانات كما هي. المرجو اختيار عبارة المرور الجديدة الآن: بها وحدها يُفتح الجواب.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>كتابة الرسالة…</translation>
    </message>
    <message>
        <source>This can be closed meanwhile. It comes back here, under the same name.</source>
        <translation>يمكن الإغلاق في هذه الأثناء، ثم الرجوع إلى هنا بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The passphrase chosen when asking</source>
        <translation>عبارة المرور المختارة عند الطلب</translation>
    </message>
    <message>
        <source>Write a new letter…</source>
        <translation>كتابة رسالة جديدة…</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>فتح الجواب…</translation>
    </message>
    <message>
        <source>Get the letter to the central office, in any way</source>
        <translation>إيصال الرسالة إلى المكتب المركزي بأي وسيلة</translation>
    </message>
    <message>
        <source>They call you: read these digits out</source>
        <translation>عند اتصاله الهاتفي: قراءة هذه الأرقام عليه</translation>
    </message>
    <message>
        <source>Open the answer that comes back</source>
        <translation>فتح الجواب عند وصوله</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Something in the log is not what its computer signed: it was changed afterwards.</source>
        <translation>في السجل ما يخالف ما وقّعه حاسوبه: لقد غُيّر بعد ذلك.</translation>
    </message>
    <message>
        <source>Something is missing in the middle of the log: it was taken out, or moved.</source>
        <translation>ينقص شيء في وسط السجل: لقد نُزع أو نُقل من مكانه.</translation>
    </message>
    <message>
        <source>The log holds something in another computer&apos;s name that no signature covers.</source>
        <translation>في السجل شيء باسم حاسوب آخر لا يغطيه أي توقيع.</translation>
    </message>
    <message>
        <source>The log holds something of a computer that the central office never admitted.</source>
        <translation>في السجل شيء من حاسوب لم يقبله المكتب المركزي قط.</translation>
    </message>
    <message>
        <source>The central office had more than is here: the end was cut off, or this is an older copy.</source>
        <translation>كان عند المكتب المركزي أكثر مما هنا: إما أن الآخر قد قُطع، أو أن هذه نسخة أقدم.</translation>
    </message>
    <message>
        <source>The list on this page is not what the log gives: do not rely on it until it is mended.</source>
        <translation>القائمة في هذه الصفحة لا تطابق ما يعطيه السجل: لا يُعتمد عليها قبل إصلاحها.</translation>
    </message>
    <message>
        <source>Somebody tried to write over an entry. The list still shows what it said first.</source>
        <translation>حاول أحد الكتابة فوق قيد. ما زالت القائمة تعرض ما كان يقوله أولًا.</translation>
    </message>
    <message>
        <source>What is kept as the central office&apos;s word does not bear its signature.</source>
        <translation>ما هو محفوظ على أنه كلمة المكتب المركزي لا يحمل توقيعه.</translation>
    </message>
    <message>
        <source>The audit trail is not as it was signed.</source>
        <translation>سجل التدقيق ليس كما وُقّع.</translation>
    </message>
    <message>
        <source>Telephone the central office and read this page out. Delete nothing, and put no backup back.</source>
        <translation>المرجو الاتصال هاتفيًا بالمكتب المركزي وقراءة هذه الصفحة عليه. لا يُحذف شيء ولا تُرجَع أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Telephone the central office and read this page out. Delete nothing, and put no backup back. Computers concerned: {computers}.</source>
        <translation>المرجو الاتصال هاتفيًا بالمكتب المركزي وقراءة هذه الصفحة عليه. لا يُحذف شيء ولا تُرجَع أي نسخة احتياطية. الحواسيب المعنية: {computers}.</translation>
    </message>
    <message>
        <source>All is as it was signed. The central office has confirmed nothing yet, so nobody would notice if the end were cut off. Changes made here: {number}.</source>
        <translation>كل شيء كما وُقّع. لم يؤكد المكتب المركزي شيئًا بعد، فلن يلاحظ أحد لو قُطع الآخر. التغييرات التي أُجريت هنا: {number}.</translation>
    </message>
    <message>
        <source>All is as it was signed, and the central office confirmed it on {when}.</source>
        <translation>كل شيء كما وُقّع، وقد أكّده المكتب المركزي في {when}.</translation>
    </message>
    <message>
        <source>All is as it was signed, and the central office confirmed it on {when}. Made here and not confirmed by anybody yet: {number}.</source>
        <translation>كل شيء كما وُقّع، وقد أكّده المكتب المركزي في {when}. تغييرات أُجريت هنا ولم يؤكدها أحد بعد: {number}.</translation>
    </message>
    <message>
        <source>This holds if the central office&apos;s recovery sheet shows {fingerprint}.</source>
        <translation>يصحّ هذا إذا كانت ورقة الاسترجاع الخاصة بالمكتب المركزي تحمل {fingerprint}.</translation>
    </message>
    <message>
        <source>Entries: {total}</source>
        <translation>القيود: {total}</translation>
    </message>
    <message>
        <source>Entries: {total}. Shown are the newest {shown}.</source>
        <translation>القيود: {total}. المعروض منها أحدث {shown}.</translation>
    </message>
    <message>
        <source>Choose a bundle of the central office</source>
        <translation>اختيار إرسالية من المكتب المركزي</translation>
    </message>
    <message>
        <source>Type it as 31/12/2021.</source>
        <translation>يُكتب هكذا: 31/12/2021.</translation>
    </message>
    <message>
        <source>Name, case number or reason</source>
        <translation>الاسم أو رقم الملف أو السبب</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>Compare with what was signed</source>
        <translation>المقارنة بما وُقّع</translation>
    </message>
    <message>
        <source>Compare with a bundle…</source>
        <translation>المقارنة بإرسالية…</translation>
    </message>
    <message>
        <source>Comparing everything with its signatures</source>
        <translation>مقارنة كل شيء بتوقيعاته</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>لا يغيّر هذا شيئًا.</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>لا يوجد قيد مطابق</translation>
    </message>
    <message>
        <source>Try fewer words, another kind, or more days.</source>
        <translation>يمكن تجربة كلمات أقل أو نوع آخر أو أيام أكثر.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>عرض كل القيود</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Unlocking, reading what is sealed, papers and rights are noted here.</source>
        <translation>يُسجَّل هنا فتح القفل وقراءة المختوم والأوراق والصلاحيات.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlocking with the recovery sheet</source>
        <translation>فتح القفل بورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Unlocking with the central office&apos;s help</source>
        <translation>فتح القفل بمساعدة المكتب المركزي</translation>
    </message>
    <message>
        <source>Helping a desk with a forgotten passphrase</source>
        <translation>مساعدة مكتب في عبارة مرور منسية</translation>
    </message>
    <message>
        <source>Reading what is sealed</source>
        <translation>قراءة المختوم</translation>
    </message>
    <message>
        <source>Saving to a file</source>
        <translation>الحفظ في ملف</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Going past a rule</source>
        <translation>تجاوز قاعدة</translation>
    </message>
    <message>
        <source>Giving access</source>
        <translation>منح حق الدخول</translation>
    </message>
    <message>
        <source>Removing access</source>
        <translation>سحب حق الدخول</translation>
    </message>
    <message>
        <source>Changing rights</source>
        <translation>تغيير الصلاحيات</translation>
    </message>
    <message>
        <source>Declining rights</source>
        <translation>رفض الصلاحيات</translation>
    </message>
    <message>
        <source>Changing a passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>ورقة استرجاع جديدة</translation>
    </message>
    <message>
        <source>Choosing who opens what is sealed</source>
        <translation>اختيار من يفتح المختوم</translation>
    </message>
    <message>
        <source>Admitting a computer</source>
        <translation>قبول حاسوب</translation>
    </message>
    <message>
        <source>Retiring a computer</source>
        <translation>سحب حاسوب</translation>
    </message>
    <message>
        <source>Taking a certificate back</source>
        <translation>سحب شهادة</translation>
    </message>
    <message>
        <source>Withdrawing a consent</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>Putting a backup back</source>
        <translation>إرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Asking for an erasure</source>
        <translation>طلب محو</translation>
    </message>
    <message>
        <source>Declining an erasure</source>
        <translation>رفض محو</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Carrying out an erasure</source>
        <translation>تنفيذ محو</translation>
    </message>
    <message>
        <source>Letting go after a departure</source>
        <translation>إزالة بعد المغادرة</translation>
    </message>
    <message>
        <source>Asking again for somebody who was let go of</source>
        <translation>طلب بيانات أزيلت من جديد</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlocked; wrong tries before: {number}</source>
        <translation>فتح القفل؛ محاولات خاطئة قبله: {number}</translation>
    </message>
    <message>
        <source>Unlocked with the recovery sheet</source>
        <translation>فتح القفل بورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Unlocked with the recovery sheet; wrong tries before: {number}</source>
        <translation>فتح القفل بورقة الاسترجاع؛ محاولات خاطئة قبله: {number}</translation>
    </message>
    <message>
        <source>Unlocked with the central office&apos;s help</source>
        <translation>فتح القفل بمساعدة المكتب المركزي</translation>
    </message>
    <message>
        <source>Unlocked with the central office&apos;s help; wrong tries before: {number}</source>
        <translation>فتح القفل بمساعدة المكتب المركزي؛ محاولات خاطئة قبله: {number}</translation>
    </message>
    <message>
        <source>Let somebody in again; desk: {desk}</source>
        <translation>إعادة حق الدخول إلى شخص؛ المكتب: {desk}</translation>
    </message>
    <message>
        <source>Read what is sealed</source>
        <translation>قراءة المختوم</translation>
    </message>
    <message>
        <source>Read what is sealed: the remark</source>
        <translation>قراءة المختوم: الملاحظة</translation>
    </message>
    <message>
        <source>Read what is sealed, by the escrow: the remark</source>
        <translation>قراءة المختوم بواسطة الوديعة: الملاحظة</translation>
    </message>
    <message>
        <source>Saved data to a file; people: {number}</source>
        <translation>حفظ بيانات في ملف؛ الأشخاص: {number}</translation>
    </message>
    <message>
        <source>Saved certificates to a file: {number}</source>
        <translation>حفظ شهادات في ملف: {number}</translation>
    </message>
    <message>
        <source>Saved figures for research; people: {number}</source>
        <translation>حفظ أرقامًا للبحث؛ الأشخاص: {number}</translation>
    </message>
    <message>
        <source>Made the paper on everything held about someone</source>
        <translation>حرّر وثيقة كل ما يُحتفظ به عن شخص</translation>
    </message>
    <message>
        <source>Saved lines of a register to correct: {number}</source>
        <translation>حفظ أسطر من سجل لتصحيحها: {number}</translation>
    </message>
    <message>
        <source>Printed everything held about someone</source>
        <translation>طبع كل ما يُحتفظ به عن شخص</translation>
    </message>
    <message>
        <source>Printed data; people: {number}</source>
        <translation>طباعة بيانات؛ الأشخاص: {number}</translation>
    </message>
    <message>
        <source>Printed certificates: {number}</source>
        <translation>طباعة شهادات: {number}</translation>
    </message>
    <message>
        <source>Went past rules: {rules}</source>
        <translation>تجاوز قواعد: {rules}</translation>
    </message>
    <message>
        <source>Went past the number of seats</source>
        <translation>تجاوز عدد المقاعد</translation>
    </message>
    <message>
        <source>Went past a departure before the end of training</source>
        <translation>تجاوز مغادرة قبل نهاية التكوين</translation>
    </message>
    <message>
        <source>Went past the modules to do before</source>
        <translation>تجاوز الوحدات السابقة</translation>
    </message>
    <message>
        <source>Planned training in a city without demand for it</source>
        <translation>برمجة تكوين في مدينة بلا طلب عليه</translation>
    </message>
    <message>
        <source>Gave access</source>
        <translation>منح حق الدخول</translation>
    </message>
    <message>
        <source>Gave access for counselling</source>
        <translation>منح حق الدخول للاستشارة</translation>
    </message>
    <message>
        <source>Gave access as desk lead</source>
        <translation>منح حق الدخول لإدارة المكتب</translation>
    </message>
    <message>
        <source>Gave access for coordination</source>
        <translation>منح حق الدخول للتنسيق</translation>
    </message>
    <message>
        <source>Gave access for audits</source>
        <translation>منح حق الدخول للتدقيق</translation>
    </message>
    <message>
        <source>Removed access</source>
        <translation>سحب حق الدخول</translation>
    </message>
    <message>
        <source>Changed rights</source>
        <translation>غيّر الصلاحيات</translation>
    </message>
    <message>
        <source>Changed rights to counselling</source>
        <translation>غيّر الصلاحيات إلى: الإرشاد</translation>
    </message>
    <message>
        <source>Changed rights to desk lead</source>
        <translation>غيّر الصلاحيات إلى: مسؤول المكتب</translation>
    </message>
    <message>
        <source>Changed rights to coordination</source>
        <translation>غيّر الصلاحيات إلى: التنسيق</translation>
    </message>
    <message>
        <source>Changed rights to audits</source>
        <translation>غيّر الصلاحيات إلى: التدقيق</translation>
    </message>
    <message>
        <source>Declined rights that a desk asked for</source>
        <translation>رفض صلاحيات طلبها مكتب</translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation>تغيير عبارة مرور</translation>
    </message>
    <message>
        <source>Changed their own passphrase</source>
        <translation>تغيير عبارة المرور الشخصية</translation>
    </message>
    <message>
        <source>Gave a new passphrase</source>
        <translation>منح عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>ورقة استرجاع جديدة</translation>
    </message>
    <message>
        <source>Chose who opens what is sealed; people: {number}</source>
        <translation>اختيار من يفتح المختوم؛ الأشخاص: {number}</translation>
    </message>
    <message>
        <source>Admitted a computer; desk: {desk}</source>
        <translation>قبول حاسوب؛ المكتب: {desk}</translation>
    </message>
    <message>
        <source>Retired a computer; desk: {desk}</source>
        <translation>سحب حاسوب؛ المكتب: {desk}</translation>
    </message>
    <message>
        <source>Took a certificate back</source>
        <translation>سحب شهادة</translation>
    </message>
    <message>
        <source>Noted a consent as withdrawn: {consent}</source>
        <translation>سحب موافقة: {consent}</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>إرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Asked for an erasure</source>
        <translation>طلب محو</translation>
    </message>
    <message>
        <source>Asked for an erasure: the person wishes it</source>
        <translation>طلب محو: برغبة من الشخص المعني</translation>
    </message>
    <message>
        <source>Asked for an erasure: the time has passed</source>
        <translation>طلب محو: انقضت المدة</translation>
    </message>
    <message>
        <source>Declined an erasure</source>
        <translation>رفض محو</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>محو بيانات شخص</translation>
    </message>
    <message>
        <source>Carried out an erasure here</source>
        <translation>تنفيذ محو هنا</translation>
    </message>
    <message>
        <source>Let go of people who left long ago: {number}</source>
        <translation>إزالة بيانات أشخاص غادروا منذ مدة: {number}</translation>
    </message>
    <message>
        <source>Asked again for somebody who had been let go of</source>
        <translation>طلب بيانات شخص كانت قد أزيلت من هنا</translation>
    </message>
    <message>
        <source>Noted by a newer release: {code}</source>
        <translation>سجّله إصدار أحدث: {code}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>بيانات ممحوة</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>غير محفوظ هنا</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>None. If this computer is lost, so is everything on it.</source>
        <translation>لا مكان. إذا ضاع هذا الحاسوب ضاع كل ما فيه.</translation>
    </message>
    <message>
        <source>no copy there yet</source>
        <translation>لا نسخة هناك بعد</translation>
    </message>
    <message>
        <source>not there now, and no copy yet</source>
        <translation>غير موجود الآن، ولا نسخة بعد</translation>
    </message>
    <message>
        <source>last copy: {when}</source>
        <translation>آخر نسخة: {when}</translation>
    </message>
    <message>
        <source>not there now; last copy: {when}</source>
        <translation>غير موجود الآن؛ آخر نسخة: {when}</translation>
    </message>
    <message>
        <source>Where copies of the backups go</source>
        <translation>أين توضع نسخ الحفظ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>احفظ نسخة الآن</translation>
    </message>
    <message>
        <source>Making and opening the backup…</source>
        <translation>تُصنع النسخة ثم تُفتح…</translation>
    </message>
    <message>
        <source>Stopping leaves the earlier backups as they are.</source>
        <translation>الإيقاف يترك النسخ السابقة كما هي.</translation>
    </message>
    <message>
        <source>Second place: a stick or another disk</source>
        <translation>مكان ثانٍ: مفتاح أو قرص آخر</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>None any more</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>افحص قاعدة البيانات</translation>
    </message>
    <message>
        <source>Make the tables anew</source>
        <translation>أعد بناء الجداول</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>One is made each day by itself, and before anything large. Each holds everything, encrypted; whoever has access opens it with the passphrase of that day, or with the recovery sheet.</source>
        <translation>تُصنع نسخة كل يوم من تلقاء نفسها، وقبل كل عملية كبيرة. كل نسخة تحوي كل شيء مشفَّرًا؛ يفتحها من له حق الدخول بعبارة المرور في ذلك اليوم، أو بورقة الاسترجاع.</translation>
    </message>
    <message>
        <source>To put one back, lock the screen and choose “Put a backup back…” on the first page.</source>
        <translation>لإرجاع نسخة، أقفل الشاشة واختر «إرجاع نسخة احتياطية…» في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>The database itself</source>
        <translation>قاعدة البيانات نفسها</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Last backup: {when}, opened to see that it is whole.</source>
        <translation>آخر نسخة: {when}، فُتحت للتأكد من سلامتها.</translation>
    </message>
    <message>
        <source>Backup made and checked.</source>
        <translation>صُنعت النسخة وفُحصت.</translation>
    </message>
    <message>
        <source>Backup made and checked, here and in the second place.</source>
        <translation>صُنعت النسخة وفُحصت، هنا وفي المكان الثاني.</translation>
    </message>
    <message>
        <source>Backup made and checked here. The second place could not be written.</source>
        <translation>صُنعت النسخة وفُحصت هنا. تعذّرت الكتابة في المكان الثاني.</translation>
    </message>
    <message>
        <source>The database is whole: every page, every table, the whole log.</source>
        <translation>قاعدة البيانات سليمة: كل صفحة وكل جدول والسجل كله.</translation>
    </message>
    <message>
        <source>Some pages of the database are damaged. Nothing was changed. Put the last backup back; what was written since comes back with the copied log and from the other desks.</source>
        <translation>بعض صفحات قاعدة البيانات تالفة. لم يُغيَّر شيء. أرجع آخر نسخة احتياطية؛ وما كُتب بعدها يعود مع السجل المنسوخ ومن المكاتب الأخرى.</translation>
    </message>
    <message>
        <source>Something else than this program changed the database. Making the tables anew mends it.</source>
        <translation>غيَّر قاعدةَ البيانات شيءٌ غير هذا البرنامج. إعادة بناء الجداول تصلحها.</translation>
    </message>
    <message>
        <source>Records that differ from the log: {number}. Making the tables anew mends them.</source>
        <translation>سجلات تخالف السجل العام: {number}. إعادة بناء الجداول تصلحها.</translation>
    </message>
</context>
<context>
    <name>Birth</name>
    <message>
        <source>How the birth is known</source>
        <translation>ما المعروف عن الازدياد</translation>
    </message>
    <message>
        <source>31/12/1994</source>
        <translation>31/12/1994</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Not taken back, as known on {day}.</source>
        <translation>غير مسحوبة حسب المعروف في {day}.</translation>
    </message>
    <message>
        <source>Taken back, as known on {day}.</source>
        <translation>مسحوبة حسب المعروف في {day}.</translation>
    </message>
    <message>
        <source>Signed by the project: {number}, {whom}, {module}, {days}. Issued on {day}.</source>
        <translation>موقعة من المشروع: {number}، {whom}، {module}، {days}. سلمت في {day}.</translation>
    </message>
    <message>
        <source>Among the records here: {number}, {whom}, {days}. Issued on {day}.</source>
        <translation>ضمن الملفات هنا: {number}، {whom}، {days}. سلمت في {day}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Nobody has completed this module yet</source>
        <translation>لم يكتسب أحد هذه الوحدة بعد</translation>
    </message>
    <message>
        <source>Who reaches the threshold appears here.</source>
        <translation>من يبلغ العتبة يظهر هنا.</translation>
    </message>
    <message>
        <source>Show the chosen one</source>
        <translation>عرض الشهادة المختارة</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Why it no longer holds</source>
        <translation>لماذا لم تعد صالحة</translation>
    </message>
    <message>
        <source>French–Arabic</source>
        <translation>فرنسية–عربية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>إنجليزية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>التحقق من شهادة</translation>
    </message>
    <message>
        <source>Its number, its check code, or the text of its square code.</source>
        <translation>رقمها أو رمز المراقبة أو نص رمزها المربع.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Signs as trainer</source>
        <translation>التوقيع عن التكوين</translation>
    </message>
    <message>
        <source>Signs for the desk</source>
        <translation>التوقيع عن المكتب</translation>
    </message>
    <message>
        <source>Show and print the {number} new ones</source>
        <translation>عرض وطباعة الجديدة: {number}</translation>
    </message>
    <message>
        <source>Acquired, not issued yet</source>
        <translation>مكتسبة، لم تسلم بعد</translation>
    </message>
    <message>
        <source>{number} · taken back: {reason}</source>
        <translation>{number} · مسحوبة: {reason}</translation>
    </message>
    <message>
        <source>{number} · printed on {day}</source>
        <translation>{number} · طبعت في {day}</translation>
    </message>
    <message>
        <source>Issue certificates: {number}</source>
        <translation>تسليم الشهادات: {number}</translation>
    </message>
    <message>
        <source>certificates.pdf</source>
        <translation>شهادات.pdf</translation>
    </message>
    <message>
        <source>The certificate was taken back.</source>
        <translation>سُحبت الشهادة.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>مفتاح Delete لإزالة هذه التصفية</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Records made anew from the log: {number}.</source>
        <translation>بيانات أُعيد بناؤها من سجل العمليات: {number}.</translation>
    </message>
    <message>
        <source>An encrypted FORAS bundle of {size} bytes for {number} computers.</source>
        <translation>إرسالية FORAS مشفّرة. الحجم بالبايت: {size}، عدد الحواسيب المرسل إليها: {number}.</translation>
    </message>
    <message>
        <source>Written by {desk} (computer {replica}) on {moment}, bundle number {counter}.</source>
        <translation>المصدر: {desk}، الحاسوب ⁦{replica}⁩، التاريخ: {moment}، رقم الإرسالية: {counter}.</translation>
    </message>
    <message>
        <source>Changes in it: {all}; new here: {new}.</source>
        <translation>عدد التغييرات فيها: {all}؛ الجديد هنا: {new}.</translation>
    </message>
    <message>
        <source>Made at {desk}: {number}</source>
        <translation>أُنجزت في {desk}: {number}</translation>
    </message>
    <message>
        <source>Of the kind {kind}: {number}</source>
        <translation>من نوع ⁨{kind}⁩: {number}</translation>
    </message>
    <message>
        <source>Parts that would be left out: {number}</source>
        <translation>أجزاء لن تُقبل: {number}</translation>
    </message>
    <message>
        <source>Signatures and checksums hold. Nothing was merged.</source>
        <translation>التوقيعات ومجاميع التحقق سليمة. لم يُدمج أي شيء.</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>عبارة المرور، ⁨{name}⁩: </translation>
    </message>
    <message>
        <source>The backup is whole: every page, and all operations that it names.</source>
        <translation>النسخة سليمة: كل صفحة، وكل العمليات التي تذكرها.</translation>
    </message>
    <message>
        <source>Put back, and {number} changes of the copied log besides.</source>
        <translation>أُرجعت النسخة، ومعها {number} من تغييرات السجل المنسوخ.</translation>
    </message>
    <message>
        <source>The certificate {number} holds. Desk: {desk}</source>
        <translation>الشهادة {number} صحيحة. المكتب: {desk}</translation>
    </message>
    <message>
        <source>Initials of the holder: {initials}</source>
        <translation>الحروف الأولى من الاسم: {initials}</translation>
    </message>
    <message>
        <source>Module {module}, {days}</source>
        <translation>الوحدة {module}، {days}</translation>
    </message>
    <message>
        <source>Issued on {day}</source>
        <translation>تاريخ التسليم: {day}</translation>
    </message>
    <message>
        <source>Check code that stands beside it: {code}</source>
        <translation>رمز التحقق المطبوع بجانبه: {code}</translation>
    </message>
    <message>
        <source>It was made for practice and proves nothing.</source>
        <translation>أُعدّت ببيانات تجريبية ولا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>No list of revoked certificates is known here.</source>
        <translation>لا توجد هنا أي لائحة للشهادات الملغاة.</translation>
    </message>
    <message>
        <source>It was revoked: it is on the list of {day}.</source>
        <translation>أُلغيت هذه الشهادة: توجد في اللائحة المؤرخة في {day}.</translation>
    </message>
    <message>
        <source>It is not among the certificates revoked up to {day}.</source>
        <translation>ليست من الشهادات الملغاة إلى غاية {day}.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>سُحبت يوم {day}</translation>
    </message>
    <message>
        <source>{form}, {day}, given by {name}</source>
        <translation>{form}، {day}، من طرف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{form}, {day}</source>
        <translation>{form}، {day}</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>شكل الموافقة</translation>
    </message>
    <message>
        <source>Guardian or witness</source>
        <translation>الولي أو الشاهد</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>تسجيل هذه الموافقة</translation>
    </message>
    <message>
        <source>Choose what is agreed to.</source>
        <translation>المرجو اختيار موضوع الموافقة.</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>موضوع الموافقة</translation>
    </message>
    <message>
        <source>A consent given today</source>
        <translation>موافقة جديدة بتاريخ اليوم</translation>
    </message>
</context>
<context>
    <name>DayTimeline</name>
    <message>
        <source>The day&apos;s sessions and classes</source>
        <translation>جلسات اليوم وحصص التكوين</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Where in the program</source>
        <translation>الموضع في البرنامج</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>خلل</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>ما يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} غيغابايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>From tab to tab</source>
        <translation>من لسان إلى آخر</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>من سطر إلى آخر</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>حفظ تقرير</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>حفظ تقرير…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message>
        <source>Starts, refusals and faults are noted here, without any name.</source>
        <translation>تُسجَّل هنا مرات التشغيل والرفض والأعطال، دون أي اسم.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Revision of the database</source>
        <translation>مراجعة قاعدة البيانات</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>حجم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات المحفوظة</translation>
    </message>
    <message>
        <source>Operations in the log</source>
        <translation>العمليات المسجلة</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>آخر تبادل</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>المساحة المتاحة على القرص</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>مجلد السجل</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Ask for erasure…</source>
        <translation>طلب المحو…</translation>
    </message>
    <message>
        <source>Their own data</source>
        <translation>بياناته الخاصة</translation>
    </message>
    <message>
        <source>Erasure declined on {day}: {reason}</source>
        <translation>رُفض المحو في {day}: {reason}</translation>
    </message>
    <message>
        <source>Erasure asked for on {day}; the central office decides.</source>
        <translation>طُلب المحو في {day}؛ القرار للمكتب المركزي.</translation>
    </message>
    <message>
        <source>Ask for the erasure of {name}</source>
        <translation>طلب محو بيانات {name}</translation>
    </message>
    <message>
        <source>The central office hears of it with the next exchange and decides. Until then nothing changes: to stop all use at once, withdraw the consent too.</source>
        <translation>يعلم المكتب المركزي بذلك مع التبادل القادم ويقرر. إلى ذلك الحين لا يتغير شيء: لإيقاف كل استعمال فورًا اسحب الموافقة أيضًا.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Asked for. The central office hears of it with the next exchange.</source>
        <translation>سُجّل الطلب. يعلم به المكتب المركزي مع التبادل القادم.</translation>
    </message>
    <message>
        <source>Erase the data of {name}</source>
        <translation>محو بيانات {name}</translation>
    </message>
    <message>
        <source>Names, telephone, birth, remark, papers and everything else that tells who this is go from this computer now, and from every other with its next exchange. Older backups are deleted. What happened stays as a number without a name. This cannot be undone.</source>
        <translation>تُمحى الآن من هذا الحاسوب الأسماء والهاتف والميلاد والملاحظة والوثائق وكل ما يدل على صاحبها، ومن كل حاسوب آخر مع تبادله القادم. تُحذف النسخ الاحتياطية الأقدم. يبقى ما جرى عددًا بلا اسم. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erased here. Every other computer answers once it has erased too.</source>
        <translation>تم المحو هنا. يجيب كل حاسوب آخر متى محا هو أيضًا.</translation>
    </message>
    <message>
        <source>Erased here. Older copies of this database could not all be deleted: destroy those in the second place.</source>
        <translation>تم المحو هنا. تعذّر حذف كل النسخ الأقدم لقاعدة البيانات: أتلف ما في المكان الثاني منها.</translation>
    </message>
    <message>
        <source>Decline the erasure of {name}</source>
        <translation>رفض محو بيانات {name}</translation>
    </message>
    <message>
        <source>Only where a law or a complaint under way obliges the office to keep the data.</source>
        <translation>فقط إذا ألزم قانونٌ أو شكوى جارية المكتبَ بالاحتفاظ بالبيانات.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Why, as the person is told</source>
        <translation>السبب، كما يُبلَّغ به الشخص</translation>
    </message>
    <message>
        <source>Declined. The desk hears of it with the next exchange.</source>
        <translation>رُفض الطلب. يعلم المكتب بذلك مع التبادل القادم.</translation>
    </message>
    <message>
        <source>Nothing has happened with these people for {days} days, and their departure is as long ago: ask for the erasure, or see them again.</source>
        <translation>لم يجرِ شيء مع هؤلاء الأشخاص منذ {days} يومًا، وسفرهم بالقدم نفسه: اطلب المحو أو قابلهم من جديد.</translation>
    </message>
    <message>
        <source>{number} · asked for on {day} by {name}</source>
        <translation>{number} · طُلب في {day} من {name}</translation>
    </message>
    <message>
        <source>{number} · kept long enough; asked for on {day} by {name}</source>
        <translation>{number} · انقضت المدة؛ طُلب في {day} من {name}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>مُحيت في {day}</translation>
    </message>
    <message>
        <source>All {number} computers have answered</source>
        <translation>أجابت الحواسيب كلها وعددها {number}</translation>
    </message>
    <message>
        <source>No answer yet from: {desks}</source>
        <translation>لا جواب بعد من: {desks}</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>لا أحد ينتظر جوابًا.</translation>
    </message>
    <message>
        <source>Nobody&apos;s time has passed.</source>
        <translation>لم تنقضِ مدة أحد.</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>لم يُمحَ شيء بعد.</translation>
    </message>
    <message>
        <source>Asked to be erased</source>
        <translation>طلبات المحو</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>انقضت مدة الحفظ</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>ما مُحي</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Choose the bundles to read</source>
        <translation>اختيار الإرساليات المراد قراءتها</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>الإرساليات</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>اختيار الرسالة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>قراءة مفتاح USB</translation>
    </message>
    <message>
        <source>Nothing is kept before the end</source>
        <translation>لا يُحفظ شيء قبل النهاية</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>الكتابة على مفتاح USB</translation>
    </message>
    <message>
        <source>Leave the stick where it is</source>
        <translation>لا ينبغي نزع المفتاح الآن</translation>
    </message>
    <message>
        <source>Reading the stick, bundle {number} of {total}</source>
        <translation>قراءة مفتاح USB، الإرسالية {number} من {total}</translation>
    </message>
    <message>
        <source>Bundles read before this one are kept</source>
        <translation>الإرساليات المقروءة قبل هذه محفوظة</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Received from them</source>
        <translation>وصل منه</translation>
    </message>
    <message>
        <source>Arrived there</source>
        <translation>وصل إليه</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} في الانتظار</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{number} days without news</source>
        <translation>أيام بلا أخبار: {number}</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>وصل إلى هنا</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>اليوم {hour}</translation>
    </message>
    <message>
        <source>yesterday {hour}</source>
        <translation>أمس {hour}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Seat in a session</source>
        <translation>مقعد في جلسة</translation>
    </message>
    <message>
        <source>Brochure given</source>
        <translation>تسليم كتيّب</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>بطاقة بلد</translation>
    </message>
    <message>
        <source>Section of a country sheet</source>
        <translation>فقرة من بطاقة بلد</translation>
    </message>
    <message>
        <source>List of desks</source>
        <translation>قائمة النقاط</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>البلدان المستهدفة</translation>
    </message>
    <message>
        <source>Phases of the project</source>
        <translation>مراحل المشروع</translation>
    </message>
    <message>
        <source>Thresholds of the project</source>
        <translation>حدود المشروع</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>المستشار(ة)</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الازدياد</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Country of return</source>
        <translation>بلد العودة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>المغادرة المقررة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Hour of a session</source>
        <translation>توقيت الجلسة</translation>
    </message>
    <message>
        <source>Countries of a session</source>
        <translation>بلدان الجلسة</translation>
    </message>
    <message>
        <source>Room of a session</source>
        <translation>قاعة الجلسة</translation>
    </message>
    <message>
        <source>Session held or cancelled</source>
        <translation>انعقاد الجلسة أو إلغاؤها</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Training cycle</source>
        <translation>دورة تكوين</translation>
    </message>
    <message>
        <source>Days of a cycle</source>
        <translation>أيام دورة</translation>
    </message>
    <message>
        <source>Places of a cycle</source>
        <translation>أماكن دورة</translation>
    </message>
    <message>
        <source>Place of a cycle</source>
        <translation>مكان دورة</translation>
    </message>
    <message>
        <source>Partner of a cycle</source>
        <translation>شريك دورة</translation>
    </message>
    <message>
        <source>Trainers of a cycle</source>
        <translation>مكوّنو دورة</translation>
    </message>
    <message>
        <source>Cycle held or called off</source>
        <translation>دورة قائمة أو ملغاة</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>تسجيل في دورة</translation>
    </message>
    <message>
        <source>Enrolled or stepped out</source>
        <translation>مسجَّل أو انسحب</translation>
    </message>
    <message>
        <source>Day of training</source>
        <translation>يوم تكوين</translation>
    </message>
    <message>
        <source>Presence in the morning</source>
        <translation>حضور الصباح</translation>
    </message>
    <message>
        <source>Presence in the afternoon</source>
        <translation>حضور بعد الزوال</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Certificate taken back</source>
        <translation>شهادة مسحوبة</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>يوم مغلق</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>مغلق أو مفتوح</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>القوائم المرجعية</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Received over the line</source>
        <translation>وصل عبر الخط</translation>
    </message>
    <message>
        <source>Sent over the line</source>
        <translation>أُرسل عبر الخط</translation>
    </message>
    <message>
        <source>Read, from {desk}</source>
        <translation>قراءة، من {desk}</translation>
    </message>
    <message>
        <source>Written for all desks</source>
        <translation>كتابة، لكل المكاتب</translation>
    </message>
    <message>
        <source>Latest exchanges</source>
        <translation>آخر التبادلات</translation>
    </message>
    <message>
        <source>changes: {number}</source>
        <translation>تغييرات: {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>File</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Refused. Nothing has changed.</source>
        <translation>مرفوض. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The desk lead introduces this desk.</source>
        <translation>التعريف بهذا المكتب من اختصاص إدارة المكتب.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب الملف: ⁦{file}⁩</translation>
    </message>
    <message>
        <source>Desks it vouches for</source>
        <translation>عدد المكاتب المعتمدة</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>أسماؤها</translation>
    </message>
    <message>
        <source>Welcome from the central office</source>
        <translation>رسالة ترحيب من المكتب المركزي</translation>
    </message>
    <message>
        <source>Call the central office, and let them read out the digits of their recovery sheet.</source>
        <translation>المرجو الاتصال هاتفيًا بالمكتب المركزي، والاستماع إلى أرقام ورقة الاسترجاع الخاصة به.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Not yet known here. Ask the desk lead who this is before anything else.</source>
        <translation>غير معروف هنا بعد. المرجو سؤال إدارة المكتب أولًا عن هويته.</translation>
    </message>
    <message>
        <source>At the central office</source>
        <translation>لدى المكتب المركزي</translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>عبارة مرور منسية</translation>
    </message>
    <message>
        <source>Call this person on a number you know, not on one that came with the letter, and let them read their digits out. Your answer lets them into everything the desk holds.</source>
        <translation>المرجو الاتصال بهذا الشخص على رقم معروف لديكم، لا على رقم ورد مع الرسالة، وطلب قراءة الأرقام الظاهرة عنده. جوابكم يفتح له كل ما في المكتب.</translation>
    </message>
    <message>
        <source>Is it the same, digit by digit?</source>
        <translation>هل الأرقام متطابقة رقمًا رقمًا؟</translation>
    </message>
    <message>
        <source>Answer the letter</source>
        <translation>الجواب عن الرسالة</translation>
    </message>
    <message>
        <source>Something is wrong: stop</source>
        <translation>هناك خلل: توقف</translation>
    </message>
    <message>
        <source>All thirty digits are the same.</source>
        <translation>الأرقام الثلاثون كلها متطابقة.</translation>
    </message>
    <message>
        <source>I called, and I know this voice.</source>
        <translation>أنا من اتصل، وأعرف هذا الصوت.</translation>
    </message>
    <message>
        <source>The answer lies beside the letter: {file}. Only the computer that asked opens it, on the page where one unlocks, with the passphrase that was chosen there.</source>
        <translation>الجواب إلى جانب الرسالة: {file}. لا يفتحه إلا الحاسوب الذي أُرسل منه الطلب، في صفحة فتح القفل، بعبارة المرور المختارة هناك.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الجواب</translation>
    </message>
    <message>
        <source>It is the same: join</source>
        <translation>متطابقة: انضمام</translation>
    </message>
    <message>
        <source>Not the same: stop</source>
        <translation>غير متطابقة: توقف</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>⁨{name}⁩، {role}</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>المخوّل لهم الولوج</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>The same computer, before it was copied or put back</source>
        <translation>الحاسوب نفسه قبل نسخه أو استعادته</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>{desk} asks to be admitted</source>
        <translation>طلب اعتماد: {desk}</translation>
    </message>
    <message>
        <source>Call the desk on a number you know, and let them read their digits out.</source>
        <translation>المرجو الاتصال بالمكتب على رقم معروف، والاستماع إلى أرقامه.</translation>
    </message>
    <message>
        <source>It is the same: admit</source>
        <translation>متطابقة: اعتماد</translation>
    </message>
    <message>
        <source>This desk has joined. What is written here can be sent from now on.</source>
        <translation>تم انضمام هذا المكتب. يمكن من الآن إرسال ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>The welcome lies beside the introduction: {file}. The desk reads it.</source>
        <translation>رسالة الترحيب محفوظة بجانب رسالة التعريف: ⁦{file}⁩. يقرؤها المكتب المعني.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>تم الاعتماد</translation>
    </message>
    <message>
        <source>When the desk calls, read these digits out: its welcome shows the same.</source>
        <translation>عند اتصال المكتب، تُقرأ له هذه الأرقام: يجب أن تظهر نفسها في رسالة الترحيب.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Write the introduction…</source>
        <translation>كتابة رسالة التعريف…</translation>
    </message>
    <message>
        <source>Read the welcome…</source>
        <translation>قراءة رسالة الترحيب…</translation>
    </message>
    <message>
        <source>Meet the central office</source>
        <translation>التعارف مع المكتب المركزي</translation>
    </message>
    <message>
        <source>Once, before the first exchange: a letter there, a telephone call, a letter back.</source>
        <translation>مرة واحدة، قبل أول تبادل: رسالة إليه، ثم مكالمة هاتفية، ثم رسالة منه.</translation>
    </message>
    <message>
        <source>Write the introduction</source>
        <translation>كتابة رسالة التعريف</translation>
    </message>
    <message>
        <source>Take it there; read these digits out when asked</source>
        <translation>إيصالها إليه، وقراءة هذه الأرقام عند طلبها</translation>
    </message>
    <message>
        <source>Read the welcome that comes back</source>
        <translation>قراءة رسالة الترحيب الواردة منه</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Written, read back and compared. The stick may be removed.</source>
        <translation>تمت الكتابة وإعادة القراءة والمقارنة. يمكن نزع مفتاح USB.</translation>
    </message>
    <message>
        <source>{file}: changes: {number}, for {desks}.</source>
        <translation>⁦{file}⁩: عدد التغييرات: {number}، إلى: {desks}.</translation>
    </message>
    <message>
        <source>Changes from {desk}: {number}.</source>
        <translation>عدد التغييرات الواردة من {desk}: {number}.</translation>
    </message>
    <message>
        <source>No new change from {desk}; it says what has arrived there.</source>
        <translation>لا تغيير جديد من {desk}؛ الإرسالية تؤكد ما وصل إلى هناك.</translation>
    </message>
    <message>
        <source>Records that hold two values: {number}. Both are kept.</source>
        <translation>بيانات لها قيمتان: {number}. القيمتان محفوظتان.</translation>
    </message>
    <message>
        <source>Synchronised: nothing new here or there.</source>
        <translation>تمت المزامنة: لا جديد هنا ولا هناك.</translation>
    </message>
    <message>
        <source>Synchronised: sent {sent}, received {received}.</source>
        <translation>تمت المزامنة: أُرسل {sent}، ووصل {received}.</translation>
    </message>
    <message>
        <source>Parts left out, not signed by whom they name: {number}.</source>
        <translation>أجزاء لم تُقبل لأن توقيعها لا يطابق مصدرها: {number}.</translation>
    </message>
    <message>
        <source>Nothing new from {desks}: read before, and nothing has changed.</source>
        <translation>لا جديد من {desks}: سبقت القراءة، ولم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>⁦{file}⁩: {sentence}</translation>
    </message>
    <message>
        <source>Stopped: the other bundles were not read.</source>
        <translation>تم التوقف: الإرساليات الأخرى لم تُقرأ.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم التوقف. لم يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>The desk lead does this.</source>
        <translation>هذا من اختصاص إدارة المكتب.</translation>
    </message>
    <message>
        <source>Retired. Every desk hears of it with the next stick.</source>
        <translation>سُحب الحاسوب. يعلم كل مكتب بذلك مع المفتاح المقبل.</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation>اختيار مفتاح USB أو مجلد</translation>
    </message>
    <message>
        <source>This computer has a new identity. Nothing written here was lost.</source>
        <translation>صارت لهذا الحاسوب هوية جديدة. لم يضِع شيء مما كُتب هنا.</translation>
    </message>
    <message>
        <source>Read the stick</source>
        <translation>قراءة مفتاح USB</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>الكتابة على مفتاح USB</translation>
    </message>
    <message>
        <source>No stick plugged in</source>
        <translation>لا يوجد مفتاح USB موصول</translation>
    </message>
    <message>
        <source>{size} free · {path}</source>
        <translation>الشاغر: ⁨{size}⁩ · ⁦{path}⁩</translation>
    </message>
    <message>
        <source>Your role reads, it does not exchange.</source>
        <translation>دورك يسمح بالقراءة لا بالتبادل.</translation>
    </message>
    <message>
        <source>Nobody to write to yet</source>
        <translation>لا توجد بعد جهة مرسل إليها</translation>
    </message>
    <message>
        <source>Plug it in, or choose the files</source>
        <translation>المرجو وصل المفتاح أو اختيار الملفات</translation>
    </message>
    <message>
        <source>No bundle from others on it</source>
        <translation>لا إرسالية فيه من مكتب آخر</translation>
    </message>
    <message>
        <source>Nothing new on it</source>
        <translation>لا جديد فيه</translation>
    </message>
    <message>
        <source>One bundle from {desk}, {day}</source>
        <translation>إرسالية واحدة من {desk}، {day}</translation>
    </message>
    <message>
        <source>Bundles to read: {number}</source>
        <translation>إرساليات للقراءة: {number}</translation>
    </message>
    <message>
        <source>Nothing waits; everything has arrived</source>
        <translation>لا شيء في الانتظار؛ كل شيء وصل</translation>
    </message>
    <message>
        <source>Changes: {number} · computers: {recipients}</source>
        <translation>التغييرات: {number} · الحواسيب: {recipients}</translation>
    </message>
    <message>
        <source>Admit a desk…</source>
        <translation>اعتماد مكتب…</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and works. Nothing leaves it before the central office has admitted this desk.</source>
        <translation>كل شيء محفوظ في هذا الحاسوب ويعمل. لا يخرج منه شيء قبل أن يعتمد المكتب المركزي هذا المكتب.</translation>
    </message>
    <message>
        <source>Open a desk&apos;s letter…</source>
        <translation>فتح رسالة مكتب…</translation>
    </message>
    <message>
        <source>This desk works on its own</source>
        <translation>هذا المكتب يعمل بمفرده</translation>
    </message>
    <message>
        <source>A desk writes its introduction on a stick. Open it here, compare, and admit it.</source>
        <translation>يكتب المكتب رسالة تعريفه على مفتاح USB. تُفتح هنا وتُقارن، ثم يُعتمد المكتب.</translation>
    </message>
    <message>
        <source>No desk admitted yet</source>
        <translation>لا مكتب معتمد بعد</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للبتّ فيه</translation>
    </message>
    <message>
        <source>Bundles written and read will be listed here.</source>
        <translation>ستظهر هنا الإرساليات المكتوبة والمقروءة.</translation>
    </message>
    <message>
        <source>Nothing carried yet</source>
        <translation>لا تبادل بعد</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Refused files {number}</source>
        <translation>ملفات مرفوضة {number}</translation>
    </message>
    <message>
        <source>Give this computer a new identity</source>
        <translation>منح هذا الحاسوب هوية جديدة</translation>
    </message>
    <message>
        <source>A copy of this computer has taken its place</source>
        <translation>حلّت نسخة من هذا الحاسوب محله</translation>
    </message>
    <message>
        <source>This computer was copied, or put back from a copy</source>
        <translation>هذا الحاسوب نُسخ أو استُعيد من نسخة</translation>
    </message>
    <message>
        <source>Everything written here is safe, and you can go on working. The central office listens to the copy now, so nothing is sent or read here until this computer has a new identity.</source>
        <translation>كل ما كُتب هنا محفوظ، ويمكنك مواصلة العمل. المكتب المركزي يصغي الآن إلى النسخة، ولذلك لا يُرسل شيء ولا يُقرأ هنا حتى تصير لهذا الحاسوب هوية جديدة.</translation>
    </message>
    <message>
        <source>Everything written here is safe, and you can go on working. Another computer may speak with the same voice, so nothing is sent or read here until this computer has a new identity.</source>
        <translation>كل ما كُتب هنا محفوظ، ويمكنك مواصلة العمل. قد يتكلم حاسوب آخر بالصوت نفسه، ولذلك لا يُرسل شيء ولا يُقرأ هنا حتى تصير لهذا الحاسوب هوية جديدة.</translation>
    </message>
    <message>
        <source>The desks learn of it from your next stick.</source>
        <translation>تعلم المكاتب بذلك من مفتاح USB التالي الذي تكتبه.</translation>
    </message>
    <message>
        <source>Then introduce it to the central office again. What only this computer holds goes there.</source>
        <translation>بعد ذلك عرّف به المكتب المركزي من جديد، فيصل إليه ما لا يوجد إلا في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Nothing that this computer writes from now on is accepted. What has arrived of it stays. Should it come back, it takes a new identity and loses nothing.</source>
        <translation>لن يُقبل أي شيء يكتبه هذا الحاسوب من الآن. وما وصل منه يبقى. وإذا عاد، أخذ هوية جديدة دون أن يفقد شيئاً.</translation>
    </message>
    <message>
        <source>Retire this computer…</source>
        <translation>سحب هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Computer {code}</source>
        <translation>الحاسوب {code}</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by telephone with its introduction</source>
        <translation>البصمة، للمقارنة بالهاتف مع بطاقة تعريفه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{arrived} of {here} arrived</source>
        <translation>وصل {arrived} من {here}</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>جارٍ…</translation>
    </message>
    <message>
        <source>{percent} % carried</source>
        <translation>نُقل {percent} %</translation>
    </message>
    <message>
        <source>Metered line: only when asked</source>
        <translation>خط محسوب بالحجم: عند الطلب فقط</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Up to date at {hour}</source>
        <translation>محدَّث في {hour}</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Not exchanged</source>
        <translation>لم يتم التبادل</translation>
    </message>
    <message>
        <source>{what}, last at {hour}</source>
        <translation>{what}، آخر مرة في {hour}</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>الخادم المركزي</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Planned departure</source>
        <translation>المغادرة المقررة</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>السبب رغم ذلك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the planned departure</source>
        <translation>تغيير موعد المغادرة</translation>
    </message>
    <message>
        <source>Country of return</source>
        <translation>بلد العودة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>جهة الإحالة</translation>
    </message>
    <message>
        <source>Sealed remark</source>
        <translation>ملاحظة محجوبة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>· in {days} days</source>
        <translation>· الأيام الباقية: {days}</translation>
    </message>
    <message>
        <source>Day {day} of {span}</source>
        <translation>اليوم {day} من {span}</translation>
    </message>
    <message>
        <source>Departure planned.</source>
        <translation>بُرمجت المغادرة.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>حفظ تقرير…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Faults since then: {number}.</source>
        <translation>عدد الأعطال منذ ذلك: {number}.</translation>
    </message>
    <message>
        <source>The program made a mistake, and what you had just asked for was stopped.</source>
        <translation>وقع خطأ في البرنامج، وتوقّف ما طلبته للتو.</translation>
    </message>
    <message>
        <source>What was saved before is on the disk, and drafts are kept.</source>
        <translation>ما حُفظ من قبل موجود على القرص، والمسودات محفوظة.</translation>
    </message>
    <message>
        <source>Go on, and look whether your last step was done before you repeat it. If the fault comes back, save a report and give it to whoever looks after the program.</source>
        <translation>تابع العمل، وتحقق من إتمام خطوتك الأخيرة قبل إعادتها. إذا تكرر الخلل، فاحفظ تقريرا وسلّمه للمكلف بالبرنامج.</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>تقرير عن خلل</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is all that the file will hold: versions, sizes, numbers of records and places in the program, in English for those who look after it. No name, nothing that was typed. Give it to them on a stick.</source>
        <translation>هذا كل ما سيحتويه الملف: أرقام النسخ والأحجام وأعداد السجلات ومواضع في البرنامج، بالإنجليزية لمن يتكلف به. لا أسماء فيه ولا شيء مما كُتب. سلّمه لهم على مفتاح USB.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>عبارتا المرور مختلفتان. المرجو كتابتهما من جديد.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>حفظ ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As colleagues know it. It is shown before unlocking.</source>
        <translation>كما يعرفه الزملاء. يظهر قبل فتح القفل.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Four words that do not go together are good.</source>
        <translation>أربع كلمات لا رابط بينها اختيار جيد.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Practice data, never mixed with real data</source>
        <translation>بيانات تجريبية، لا تختلط أبدًا بالبيانات الحقيقية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Set this desk up</source>
        <translation>إعداد هذا المكتب</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>حفظ الورقة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>It is in the safe: open</source>
        <translation>الورقة في الخزنة: فتح</translation>
    </message>
    <message>
        <source>With this code the desk can be opened when a passphrase is forgotten. It is shown now and never again: print it, put it into a sealed envelope, and the envelope into the safe.</source>
        <translation>يفتح هذا الرمز المكتب عند نسيان عبارة المرور. يظهر الآن ولن يظهر بعد ذلك أبدًا: المرجو طباعته ووضعه في ظرف مغلق، ووضع الظرف في الخزنة.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>Everything held about this person</source>
        <translation>كل ما يُحتفظ به عن هذا الشخص</translation>
    </message>
    <message>
        <source>data.pdf</source>
        <translation>data.pdf</translation>
    </message>
    <message>
        <source>Everything held about them…</source>
        <translation>كل ما يُحتفظ به عنه…</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>· optional</source>
        <translation>· اختياري</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الشخصية</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>الجنسية الثانية</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>اللغات المتحدَّث بها</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الازدياد</translation>
    </message>
    <message>
        <source>Leave it empty if there is none.</source>
        <translation>تُترك الخانة فارغة إن لم يوجد.</translation>
    </message>
    <message>
        <source>Cannot be printed here: {characters}</source>
        <translation>لا يمكن طباعته هنا: ⁦{characters}⁩</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Nickname, name in use</source>
        <translation>لقب أو اسم متداول</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>الحاجة إلى ترجمة</translation>
    </message>
    <message>
        <source>About {year}</source>
        <translation>حوالي {year}</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>الجهة المتسلِّمة</translation>
    </message>
    <message>
        <source>Choose the occasion</source>
        <translation>اختيار المناسبة</translation>
    </message>
    <message>
        <source>Record as given</source>
        <translation>تسجيل التسليم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Language of the brochure</source>
        <translation>لغة الكتيّب</translation>
    </message>
    <message>
        <source>On which occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Hand out a brochure</source>
        <translation>تسليم كتيّب</translation>
    </message>
    <message>
        <source>{number} of {total} countries have a sheet</source>
        <translation>البلدان المتوفرة على بطاقة: {number} من {total}</translation>
    </message>
    <message>
        <source>No sheet for {country} yet</source>
        <translation>{country}: لا بطاقة بعد</translation>
    </message>
    <message>
        <source>Nothing is published for this country, so nothing is promised here. The central office publishes sheets; they come with the next exchange.</source>
        <translation>لم يُنشر شيء عن هذا البلد، فلا وعد هنا بأي شيء. ينشر المكتب المركزي البطاقات، وتصل مع التبادل المقبل.</translation>
    </message>
    <message>
        <source>This country has no sheet yet.</source>
        <translation>لا بطاقة لهذا البلد بعد.</translation>
    </message>
    <message>
        <source>Your role reads, it does not hand out.</source>
        <translation>دورك يسمح بالقراءة لا بالتسليم.</translation>
    </message>
    <message>
        <source>Returns to {country}; this brochure is about {other}.</source>
        <translation>بلد العودة: {country}؛ بلد هذا الكتيّب: {other}.</translation>
    </message>
    <message>
        <source>Choose when it was given.</source>
        <translation>المرجو اختيار مناسبة التسليم.</translation>
    </message>
    <message>
        <source>Find the person by name, or choose “Not named”.</source>
        <translation>المرجو البحث عن الشخص بالاسم، أو اختيار «دون اسم».</translation>
    </message>
    <message>
        <source>Write the next version</source>
        <translation>كتابة النسخة القادمة</translation>
    </message>
    <message>
        <source>Brochures recorded as given: {number}, {country}, {language}.</source>
        <translation>تم تسجيل تسليم كتيّبات: {number}، {country}، {language}.</translation>
    </message>
    <message>
        <source>Brochure given to {name}: {country}, {language}.</source>
        <translation>تسليم كتيّب إلى ⁨{name}⁩: {country}، {language}.</translation>
    </message>
    <message>
        <source>Brochure: {country}, {language}</source>
        <translation>كتيّب: {country}، {language}</translation>
    </message>
    <message>
        <source>Preview the brochure</source>
        <translation>معاينة الكتيّب</translation>
    </message>
    <message>
        <source>Close the preview or the form</source>
        <translation>إغلاق المعاينة أو الاستمارة</translation>
    </message>
    <message>
        <source>Name or case number</source>
        <translation>الاسم أو رقم الملف</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>نتائج البحث عن الأشخاص</translation>
    </message>
    <message>
        <source>Nobody of that name is registered.</source>
        <translation>لا أحد مسجل بهذا الاسم.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Version {version} · given: {given}</source>
        <translation>النسخة {version} · سُلّم منها: {given}</translation>
    </message>
    <message>
        <source>Version {version} · to verify: {number} · given: {given}</source>
        <translation>النسخة {version} · في انتظار التحقق: {number} · سُلّم منها: {given}</translation>
    </message>
    <message>
        <source>Sections to be verified or reviewed</source>
        <translation>فقرات في انتظار التحقق أو المراجعة</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>لا بطاقة بعد</translation>
    </message>
    <message>
        <source>Not written in this language yet.</source>
        <translation>لم تُكتب بعد بهذه اللغة.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>في انتظار التحقق</translation>
    </message>
    <message>
        <source>To review since {day}</source>
        <translation>المراجعة متأخرة منذ {day}</translation>
    </message>
    <message>
        <source>Verified on {day}</source>
        <translation>تم التحقق يوم {day}</translation>
    </message>
    <message>
        <source>To review on {day}</source>
        <translation>المراجعة يوم {day}</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة البطاقة</translation>
    </message>
    <message>
        <source>Text of the sheet</source>
        <translation>نص البطاقة</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>لم يُختر أي بلد</translation>
    </message>
    <message>
        <source>Choose a country in the list to read its sheet.</source>
        <translation>المرجو اختيار بلد من القائمة لقراءة بطاقته.</translation>
    </message>
    <message>
        <source>Version {version}, published on {day}</source>
        <translation>النسخة {version}، نُشرت يوم {day}</translation>
    </message>
    <message>
        <source>Two computers of the central office published a version {version}. The later one is shown; the next version brings them together.</source>
        <translation>نشر حاسوبان من المكتب المركزي نسخة تحمل الرقم {version}. تظهر هنا الأحدث؛ والنسخة القادمة تجمع بينهما.</translation>
    </message>
    <message>
        <source>{number} of {total} sections to be verified or reviewed.</source>
        <translation>فقرات في انتظار التحقق أو المراجعة: {number} من {total}.</translation>
    </message>
    <message>
        <source>Say so when you tell it; the brochure is stamped.</source>
        <translation>يُذكر ذلك عند الشرح؛ والكتيّب يحمل ختمًا بذلك.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>No sheet published yet</source>
        <translation>لا بطاقة منشورة بعد</translation>
    </message>
    <message>
        <source>Country sheets come with the program and from the central office.</source>
        <translation>تأتي بطاقات البلدان مع البرنامج ومن المكتب المركزي.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adult, or with family</source>
        <translation>شخص راشد أو ضمن أسرة</translation>
    </message>
    <message>
        <source>Child alone</source>
        <translation>طفل غير مصحوب</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>The guardian consents, in writing</source>
        <translation>موافقة الولي كتابةً</translation>
    </message>
    <message>
        <source>The child agrees</source>
        <translation>موافقة الطفل</translation>
    </message>
    <message>
        <source>Country of return</source>
        <translation>بلد العودة</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>المغادرة المقررة</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>اسم الولي</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>جهة الإحالة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Sealed: only the desk&apos;s first counsellor can open it again.</source>
        <translation>محجوبة: لا يفتحها بعد ذلك إلا أول من أعدّ هذا المكتب.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Before anything is booked, both must agree. It can also be recorded later.</source>
        <translation>لا حجز قبل موافقة الاثنين. يمكن تسجيلها أيضًا لاحقًا.</translation>
    </message>
    <message>
        <source>The person agrees that their data is kept and used for the return</source>
        <translation>موافقة الشخص على حفظ بياناته واستعمالها من أجل العودة</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>شكل الموافقة</translation>
    </message>
    <message>
        <source>Also: sharing with the mission in the country of return</source>
        <translation>وأيضًا: تقاسمها مع البعثة في بلد العودة</translation>
    </message>
    <message>
        <source>Also: photo and testimony</source>
        <translation>وأيضًا: الصورة والشهادة</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Say in the person&apos;s language what is kept, why, who sees it, and that they may stop at any time. Before they agree, nothing is kept: not even a draft.</source>
        <translation>يُشرح للشخص بلغته ما الذي يُحفظ ولماذا ومن يطّلع عليه، وأن التوقف ممكن في أي وقت. قبل الموافقة لا يُحفظ أي شيء، ولا حتى مسودة.</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>لغة الشرح</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Read over</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Consent comes first. Without it the person is counselled, and nothing is kept.</source>
        <translation>الموافقة أولًا. من دونها يستفيد الشخص من الاستشارة، ولا يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Draft kept on this computer, {hour}</source>
        <translation>مسودة محفوظة في هذا الحاسوب، {hour}</translation>
    </message>
    <message>
        <source>Registered under {number}.</source>
        <translation>تم التسجيل تحت الرقم ⁦{number}⁩.</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الخانة التالية</translation>
    </message>
    <message>
        <source>Next step, at the end: register</source>
        <translation>المرحلة التالية، وفي النهاية: التسجيل</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>المرحلة السابقة</translation>
    </message>
    <message>
        <source>Later: the draft waits under Today</source>
        <translation>لاحقًا: تبقى المسودة في صفحة «اليوم»</translation>
    </message>
    <message>
        <source>Continue to Identity</source>
        <translation>التالي: الهوية</translation>
    </message>
    <message>
        <source>Continue to Case</source>
        <translation>التالي: الملف</translation>
    </message>
    <message>
        <source>Continue to Read over</source>
        <translation>التالي: المراجعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>ضروري</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Will be sealed</source>
        <translation>ستُختم</translation>
    </message>
    <message>
        <source>Before a session can be booked: {missing}.</source>
        <translation>المطلوب قبل حجز جلسة: {missing}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>تسجيل جديد</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>الخانة التالية</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>المرحلة السابقة</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>P</source>
        <translation>ح</translation>
    </message>
    <message>
        <source>A</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>E</source>
        <translation>ع</translation>
    </message>
    <message>
        <source>L</source>
        <translation>ص</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لا اختيار</translation>
    </message>
</context>
<context>
    <name>NationalityMeter</name>
    <message>
        <source>{filled} of {slots}: {people}</source>
        <translation>{filled} من {slots}: {people}</translation>
    </message>
    <message>
        <source>{filled} of {slots}, both free</source>
        <translation>{filled} من {slots}، كلاهما شاغر</translation>
    </message>
    <message>
        <source>free</source>
        <translation>شاغر</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New recovery sheet</source>
        <translation>ورقة استرجاع جديدة</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>إعداد ورقة جديدة</translation>
    </message>
    <message>
        <source>It is in the safe</source>
        <translation>الورقة في الخزنة</translation>
    </message>
    <message>
        <source>When the envelope was opened or the sheet is lost. The old sheet opens nothing any more.</source>
        <translation>عند فتح الظرف أو ضياع الورقة. تفقد الورقة القديمة صلاحيتها.</translation>
    </message>
    <message>
        <source>The code you typed has done its work and opens nothing here any more: this one takes its place. It is shown now and never again. Print it, put it into a sealed envelope, the envelope into the safe, and destroy the old sheet.</source>
        <translation>أدى الرمز المكتوب عمله ولم يعد يفتح شيئًا هنا: هذا الرمز يحل محله. يُعرض الآن ولن يُعرض مرة أخرى. المرجو طباعته ووضعه في ظرف مختوم، ثم وضع الظرف في الخزنة وإتلاف الورقة القديمة.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Record the missing consent</source>
        <translation>تسجيل الموافقة الناقصة</translation>
    </message>
    <message>
        <source>Still missing: {kinds}. Nothing can be booked before.</source>
        <translation>الناقص: {kinds}. لا حجز قبل ذلك.</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Book the session {countries}</source>
        <translation>حجز مقعد في جلسة: {countries}</translation>
    </message>
    <message>
        <source>{day} at {hour}, free seats: {free}.</source>
        <translation>{day} على الساعة {hour}، المقاعد الشاغرة: {free}.</translation>
    </message>
    <message>
        <source>Book this seat</source>
        <translation>حجز هذا المقعد</translation>
    </message>
    <message>
        <source>Plan an orientation session</source>
        <translation>برمجة جلسة توجيه</translation>
    </message>
    <message>
        <source>No session for {country} has a free seat yet.</source>
        <translation>لا مقعد شاغر بعد في جلسات {country}.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>برمجة جلسة</translation>
    </message>
    <message>
        <source>Come to the session {countries}</source>
        <translation>حضور جلسة: {countries}</translation>
    </message>
    <message>
        <source>Booked for {day} at {hour}.</source>
        <translation>المقعد محجوز: {day} على الساعة {hour}.</translation>
    </message>
    <message>
        <source>See the session</source>
        <translation>عرض الجلسة</translation>
    </message>
    <message>
        <source>Note who came to the session {countries}</source>
        <translation>تسجيل الحضور في جلسة: {countries}</translation>
    </message>
    <message>
        <source>It was held on {day} at {hour}.</source>
        <translation>انعقدت: {day} على الساعة {hour}.</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Oriented, and no brochure given yet. Sections to be verified: {number}; say so.</source>
        <translation>تم التوجيه، ولم يُسلَّم أي كتيّب بعد. فقرات في انتظار التحقق: {number}؛ يُذكر ذلك.</translation>
    </message>
    <message>
        <source>Oriented, and no brochure given yet. No sheet is published so far.</source>
        <translation>تم التوجيه، ولم يُسلَّم أي كتيّب بعد. لم تُنشر أي بطاقة حتى الآن.</translation>
    </message>
    <message>
        <source>Hand out the brochure: {country}</source>
        <translation>تسليم الكتيّب: {country}</translation>
    </message>
    <message>
        <source>Oriented, and no brochure given yet.</source>
        <translation>تم التوجيه، ولم يُسلَّم أي كتيّب بعد.</translation>
    </message>
    <message>
        <source>Hand out the brochure</source>
        <translation>تسليم الكتيّب</translation>
    </message>
    <message>
        <source>Enrol in the training: {module}</source>
        <translation>التسجيل في التكوين: {module}</translation>
    </message>
    <message>
        <source>{days}: it ends before the departure, and a place is free.</source>
        <translation>{days}: ينتهي قبل المغادرة، وهناك مكان شاغر.</translation>
    </message>
    <message>
        <source>See the cycle</source>
        <translation>عرض الدورة</translation>
    </message>
    <message>
        <source>Come to the training: {module}</source>
        <translation>متابعة التكوين: {module}</translation>
    </message>
    <message>
        <source>Enrolled, {days}.</source>
        <translation>مسجل، {days}.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>لا خطوة في الانتظار</translation>
    </message>
    <message>
        <source>Oriented, brochure given. The record is complete so far.</source>
        <translation>تم التوجيه وتسليم الكتيّب. الملف مكتمل إلى حد الآن.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name, case number or telephone</source>
        <translation>الاسم أو رقم الملف أو الهاتف</translation>
    </message>
    <message>
        <source>{desk} only</source>
        <translation>{desk} فقط</translation>
    </message>
    <message>
        <source>Not yet oriented</source>
        <translation>دون توجيه بعد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try fewer letters, or all desks.</source>
        <translation>يمكن تقليل عدد الحروف أو البحث في كل المكاتب.</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>لا أحد مسجل بعد</translation>
    </message>
    <message>
        <source>People appear here once they are registered.</source>
        <translation>يظهر الأشخاص هنا بعد تسجيلهم.</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>استيراد سجل</translation>
    </message>
    <message>
        <source>People: {number}</source>
        <translation>عدد الأشخاص: {number}</translation>
    </message>
    <message>
        <source>Search, from anywhere in the list</source>
        <translation>البحث، من أي موضع في القائمة</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>الانتقال من البحث إلى القائمة</translation>
    </message>
    <message>
        <source>Take the next step, or save the correction</source>
        <translation>تنفيذ الخطوة التالية، أو حفظ التصحيح</translation>
    </message>
    <message>
        <source>Correct the identity</source>
        <translation>تصحيح الهوية</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>The record of the person chosen in the list stands here.</source>
        <translation>يظهر هنا ملف الشخص المختار في القائمة.</translation>
    </message>
    <message>
        <source>Two values are kept for a field</source>
        <translation>قيمتان محفوظتان لخانة واحدة</translation>
    </message>
    <message>
        <source>The planned departure has passed</source>
        <translation>مرّ تاريخ المغادرة المقررة</translation>
    </message>
    <message>
        <source>Leaves within seven days</source>
        <translation>المغادرة في غضون سبعة أيام</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the pages</source>
        <translation>إعداد الصفحات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>عدد الصفحات: {number}</translation>
    </message>
    <message>
        <source>The pages are not ready yet.</source>
        <translation>الصفحات غير جاهزة بعد.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Sent to the printer. Pages: {number}.</source>
        <translation>تم الإرسال إلى الطابعة. عدد الصفحات: {number}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>تم الحفظ باسم ⁦{file}⁩.</translation>
    </message>
    <message>
        <source>Spare ink</source>
        <translation>توفير الحبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>إغلاق المعاينة</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>اختيار الطابعة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>توقيف</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>إبقاء كما كان</translation>
    </message>
    <message>
        <source>{category}, age {age}</source>
        <translation>{category}، العمر: {age}</translation>
    </message>
    <message>
        <source>Two desks wrote different values apart ({what}). Both are kept.</source>
        <translation>كتب مكتبان قيمتين مختلفتين كلٌّ على حدة ({what})؛ وكلتاهما محفوظة.</translation>
    </message>
    <message>
        <source>The value shown is the newest, or the safer one.</source>
        <translation>القيمة الظاهرة هي الأحدث أو الأسلم.</translation>
    </message>
    <message>
        <source>Also registered: {where}. Both records are shown as one.</source>
        <translation>تسجيل آخر: {where}. يظهر الملفان كملف واحد.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>عادا شخصين.</translation>
    </message>
    <message>
        <source>Case number copied.</source>
        <translation>تم نسخ رقم الملف.</translation>
    </message>
    <message>
        <source>Seat booked.</source>
        <translation>تم حجز المقعد.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>تم تسجيل الموافقة.</translation>
    </message>
    <message>
        <source>Consent withdrawn: nothing new is booked or shared.</source>
        <translation>سُحبت الموافقة: لا حجز ولا تقاسم بعد الآن.</translation>
    </message>
    <message>
        <source>Identity saved.</source>
        <translation>تم حفظ الهوية.</translation>
    </message>
    <message>
        <source>Correct the identity</source>
        <translation>تصحيح الهوية</translation>
    </message>
    <message>
        <source>Copy the case number</source>
        <translation>نسخ رقم الملف</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>الفصل من جديد</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>رمز ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Four words that do not go together are good.</source>
        <translation>أربع كلمات لا رابط بينها اختيار جيد.</translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation>فتح بهذا الرمز</translation>
    </message>
    <message>
        <source>The sheet lies in the sealed envelope in the safe. Its code opens the desk once more and gives you a new passphrase; the data stays as it is.</source>
        <translation>الورقة موجودة في الظرف المغلق داخل الخزنة. رمزها يفتح المكتب من جديد ويتيح اختيار عبارة مرور جديدة؛ وتبقى البيانات كما هي.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Choose a register</source>
        <translation>اختيار سجل</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>سجلات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>{number} sheets, {first} to {last}</source>
        <translation>{number} أوراق، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>lines: {number}</source>
        <translation>الأسطر: {number}</translation>
    </message>
    <message>
        <source>heading in line {number}</source>
        <translation>العناوين في السطر {number}</translation>
    </message>
    <message>
        <source>without a heading</source>
        <translation>بدون عناوين</translation>
    </message>
    <message>
        <source>hidden in the workbook</source>
        <translation>مخفية في المصنف</translation>
    </message>
    <message>
        <source>Say at least which column holds the names.</source>
        <translation>حدد على الأقل عمود الأسماء.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>الخانات الأولى</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>تُقرأ على أنها</translation>
    </message>
    <message>
        <source>Nothing, leave it out</source>
        <translation>لا شيء، تُترك جانبا</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>الاسم العائلي أولا</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>الاسم الشخصي أولا</translation>
    </message>
    <message>
        <source>How names are written</source>
        <translation>ترتيب الأسماء</translation>
    </message>
    <message>
        <source>1 January means the year only</source>
        <translation>فاتح يناير يعني السنة فقط</translation>
    </message>
    <message>
        <source>Dates written month first</source>
        <translation>التواريخ تبدأ بالشهر</translation>
    </message>
    <message>
        <source>Whose register</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>The consents on paper are on file at the desk, and I attest it</source>
        <translation>الموافقات الورقية محفوظة في المكتب، وأشهد على ذلك</translation>
    </message>
    <message>
        <source>To confirm with each person</source>
        <translation>تؤكد مع كل شخص</translation>
    </message>
    <message>
        <source>Your name and today&apos;s date are kept with each of these consents.</source>
        <translation>يُحفظ اسمك وتاريخ اليوم مع هذه الموافقات.</translation>
    </message>
    <message>
        <source>These people can be found, but neither booked nor shared before they were asked.</source>
        <translation>يمكن العثور على هؤلاء الأشخاص، لكن لا حجز ولا مشاركة قبل سؤالهم.</translation>
    </message>
    <message>
        <source>People to register: {new}. Records to fill: {filled}.</source>
        <translation>الأشخاص للتسجيل: {new}. الملفات للاستكمال: {filled}.</translation>
    </message>
    <message>
        <source>This very file came in on {day}. Who is here already stays one.</source>
        <translation>هذا الملف نفسه استورد في {day}. من هو موجود لا يسجل مرتين.</translation>
    </message>
    <message>
        <source>Choose a line to see why.</source>
        <translation>اختر سطرا لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Fills in: {fields}. What stands in the record stays.</source>
        <translation>يستكمل: {fields}. ما في الملف يبقى كما هو.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>الازدياد: {day}</translation>
    </message>
    <message>
        <source>Both are shown as one from then on; it can be taken back.</source>
        <translation>يظهر الملفان كملف واحد؛ ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Both stay apart, and nobody is asked again.</source>
        <translation>يبقى الملفان منفصلين ولا يعاد السؤال.</translation>
    </message>
    <message>
        <source>Both come in, and the review inbox asks.</source>
        <translation>يسجل الشخص، ويبقى السؤال في قائمة ما يجب الحسم فيه.</translation>
    </message>
    <message>
        <source>An Excel or LibreOffice workbook, or a text file. You see what becomes of each line before anything is kept. The file itself is not changed.</source>
        <translation>مصنف Excel أو LibreOffice أو ملف نصي. ترى مصير كل سطر قبل حفظ أي شيء. الملف نفسه لا يتغير.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Came in before</source>
        <translation>سبق استيرادها</translation>
    </message>
    <message>
        <source>{desk} · {day} · people: {people} of {lines} lines</source>
        <translation>{desk} · {day} · الأشخاص: {people} من {lines} سطر</translation>
    </message>
    <message>
        <source>Taken back on {day}. Still here: {number}</source>
        <translation>سُحب في {day}. ما زال هنا: {number}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>المصير</translation>
    </message>
    <message>
        <source>Lines of the register</source>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>No such line in this file</source>
        <translation>لا يوجد سطر من هذا النوع في هذا الملف</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>الكل {number}</translation>
    </message>
    <message>
        <source>New {number}</source>
        <translation>جديد {number}</translation>
    </message>
    <message>
        <source>Same person? {number}</source>
        <translation>الشخص نفسه؟ {number}</translation>
    </message>
    <message>
        <source>Here already {number}</source>
        <translation>موجود {number}</translation>
    </message>
    <message>
        <source>Cannot be read {number}</source>
        <translation>غير مقروءة {number}</translation>
    </message>
    <message>
        <source>Not people {number}</source>
        <translation>ليست أشخاصا {number}</translation>
    </message>
    <message>
        <source>Say first what is known of the consents.</source>
        <translation>حدد أولا وضعية الموافقات.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>إلى الأشخاص</translation>
    </message>
    <message>
        <source>Continue to {step}</source>
        <translation>متابعة: {step}</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Bringing the register in</source>
        <translation>استيراد السجل</translation>
    </message>
    <message>
        <source>Stopped, nothing of it is kept</source>
        <translation>عند الإيقاف لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Taking the register back</source>
        <translation>سحب السجل</translation>
    </message>
    <message>
        <source>Stopped, all of it stays</source>
        <translation>عند الإيقاف يبقى كل شيء</translation>
    </message>
    <message>
        <source>The register was taken back. People gone: {gone}.</source>
        <translation>سُحب السجل. الأشخاص المسحوبون: {gone}.</translation>
    </message>
    <message>
        <source>The register was taken back. People gone: {gone}. Here still, because worked with: {kept}.</source>
        <translation>سُحب السجل. الأشخاص المسحوبون: {gone}. بقي لأن ملفهم تقدم منذ ذلك: {kept}.</translation>
    </message>
    <message>
        <source>Save the lines to correct</source>
        <translation>حفظ الأسطر للتصحيح</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>to-correct</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>{name} is saved. Correct its lines, and import it like a register.</source>
        <translation>حُفظ {name}. صحح أسطره ثم استورده كسجل.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Next step, at the end: bring in</source>
        <translation>الخطوة التالية، وفي النهاية: الاستيراد</translation>
    </message>
    <message>
        <source>The same person, someone else, decide later</source>
        <translation>الشخص نفسه، شخص آخر، يُحسم لاحقا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Save the lines to correct…</source>
        <translation>حفظ الأسطر للتصحيح…</translation>
    </message>
    <message>
        <source>Take this register back</source>
        <translation>سحب هذا السجل</translation>
    </message>
    <message>
        <source>{number} people came in.</source>
        <translation>الأشخاص المسجلون: {number}.</translation>
    </message>
    <message>
        <source>Lines in the file</source>
        <translation>أسطر الملف</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>استيراد سجل</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>الرقم في السجل</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>الاسم العائلي</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>السن</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>تاريخ أو سنة الازدياد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Unaccompanied child (yes or no)</source>
        <translation>قاصر غير مرافق (نعم أو لا)</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>موجه من</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>المغادرة المقررة</translation>
    </message>
    <message>
        <source>Remarks (sealed)</source>
        <translation>ملاحظات (مختومة)</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>New</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Here already, to be filled</source>
        <translation>موجود، للاستكمال</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <source>Columns not named</source>
        <translation>أعمدة بلا تسمية</translation>
    </message>
    <message>
        <source>Sheet left out</source>
        <translation>ورقة متروكة</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>لا يوجد اسم.</translation>
    </message>
    <message>
        <source>“{text}” names more than one person.</source>
        <translation>«{text}» يذكر أكثر من شخص.</translation>
    </message>
    <message>
        <source>“{text}” says only whose relative this is.</source>
        <translation>«{text}» يذكر القرابة فقط دون اسم الشخص.</translation>
    </message>
    <message>
        <source>“{text}” is no name.</source>
        <translation>«{text}» ليس اسما.</translation>
    </message>
    <message>
        <source>There is no family name.</source>
        <translation>لا يوجد اسم عائلي.</translation>
    </message>
    <message>
        <source>There are no given names.</source>
        <translation>لا يوجد اسم شخصي.</translation>
    </message>
    <message>
        <source>Two people share this line: give each a line, or each table a sheet.</source>
        <translation>شخصان في هذا السطر: خصصوا سطرا لكل منهما، أو ورقة لكل جدول.</translation>
    </message>
    <message>
        <source>This line stands above the heading, but looks like somebody’s.</source>
        <translation>هذا السطر فوق العناوين، لكنه يبدو سطر شخص.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>الاسم طويل جدا.</translation>
    </message>
    <message>
        <source>The name holds an invisible character.</source>
        <translation>يحتوي الاسم على حرف غير مرئي.</translation>
    </message>
    <message>
        <source>There is no day of registration.</source>
        <translation>لا يوجد تاريخ تسجيل.</translation>
    </message>
    <message>
        <source>The day of registration, {text}, lies before any desk was there.</source>
        <translation>يوم التسجيل، {text}، أقدم من كل المكاتب.</translation>
    </message>
    <message>
        <source>The day of registration is that of the line above, {text}.</source>
        <translation>يوم التسجيل هو يوم السطر السابق، {text}.</translation>
    </message>
    <message>
        <source>The day of registration is that of the title above, {text}.</source>
        <translation>يوم التسجيل هو يوم العنوان أعلاه، {text}.</translation>
    </message>
    <message>
        <source>The day of registration, {text}, is years ahead.</source>
        <translation>تاريخ التسجيل {text} بعد سنوات من الآن.</translation>
    </message>
    <message>
        <source>The day of registration, {text}, is still to come. Is this computer&apos;s clock right?</source>
        <translation>تاريخ التسجيل {text} لم يحن بعد. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>«{text}» ليس تاريخا.</translation>
    </message>
    <message>
        <source>“{text}” is a year, not a day.</source>
        <translation>«{text}» سنة وليس يوما.</translation>
    </message>
    <message>
        <source>“{text}” is no date, kept with the remark.</source>
        <translation>«{text}» ليس تاريخا، محفوظ مع الملاحظة.</translation>
    </message>
    <message>
        <source>“{text}” is a bare number, read as a date.</source>
        <translation>«{text}» مجرد رقم، قُرئ على أنه تاريخ.</translation>
    </message>
    <message>
        <source>Of “{text}”, month or year are those of the sheet.</source>
        <translation>في «{text}»، الشهر أو السنة مأخوذان من اسم الورقة.</translation>
    </message>
    <message>
        <source>Of “{text}” the year is kept.</source>
        <translation>من «{text}» احتُفظ بالسنة فقط.</translation>
    </message>
    <message>
        <source>“{text}” is taken for a year typed into a cell that shows dates.</source>
        <translation>«{text}» اعتُبر سنة كُتبت في خلية بتنسيق تاريخ.</translation>
    </message>
    <message>
        <source>“{text}” is taken for a year.</source>
        <translation>«{text}» اعتُبر سنة.</translation>
    </message>
    <message>
        <source>Day and month may have changed places in this file: {text}?</source>
        <translation>قد يكون اليوم والشهر معكوسين في هذا الملف: {text}؟</translation>
    </message>
    <message>
        <source>“{text}” is no age.</source>
        <translation>«{text}» ليس سنا.</translation>
    </message>
    <message>
        <source>“{text}” is no age, kept with the remark.</source>
        <translation>«{text}» ليس سنا، محفوظ مع الملاحظة.</translation>
    </message>
    <message>
        <source>{text}, in the place of an age, is taken for the birth year.</source>
        <translation>{text}، مكان السن، اعتُبر سنة الازدياد.</translation>
    </message>
    <message>
        <source>The age, {text}, does not go with the birth date.</source>
        <translation>السن {text} لا يوافق تاريخ الازدياد.</translation>
    </message>
    <message>
        <source>1 January is taken for the year only.</source>
        <translation>فاتح يناير يُقرأ على أنه السنة فقط.</translation>
    </message>
    <message>
        <source>“{text}” is taken for the age.</source>
        <translation>«{text}» اعتُبر السن.</translation>
    </message>
    <message>
        <source>More than a hundred years old? The birth date is {text}.</source>
        <translation>أكثر من مئة سنة؟ تاريخ الازدياد هو {text}.</translation>
    </message>
    <message>
        <source>The birth date, {text}, is after the registration.</source>
        <translation>تاريخ الازدياد {text} بعد التسجيل.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>تاريخ الازدياد في المستقبل.</translation>
    </message>
    <message>
        <source>Nobody is that old: {text}. Kept with the remark.</source>
        <translation>لا أحد بهذا العمر: {text}. محفوظ مع الملاحظة.</translation>
    </message>
    <message>
        <source>“{text}” is no country that is known.</source>
        <translation>«{text}» ليس بلدا معروفا.</translation>
    </message>
    <message>
        <source>“{text}” may be two countries.</source>
        <translation>«{text}» قد يعني بلدين.</translation>
    </message>
    <message>
        <source>“{text}” is taken for a slip of the key.</source>
        <translation>«{text}» يُقرأ على أنه خطأ في الكتابة.</translation>
    </message>
    <message>
        <source>There is no nationality.</source>
        <translation>لا توجد جنسية.</translation>
    </message>
    <message>
        <source>The telephone is taken for {text}.</source>
        <translation>اعتُبر الهاتف {text}.</translation>
    </message>
    <message>
        <source>“{text}” is half a number, kept with the remark.</source>
        <translation>«{text}» رقم ناقص، حُفظ مع الملاحظات.</translation>
    </message>
    <message>
        <source>“{text}” is more than a number, kept with the remark.</source>
        <translation>«{text}» رقم طويل، حُفظ مع الملاحظات.</translation>
    </message>
    <message>
        <source>“{text}” is no number, kept with the remark.</source>
        <translation>«{text}» ليس رقما، حُفظ مع الملاحظات.</translation>
    </message>
    <message>
        <source>“{text}” is no sex that is known, kept with the remark.</source>
        <translation>«{text}» ليس جنسا معروفا، حُفظ مع الملاحظات.</translation>
    </message>
    <message>
        <source>Sex, category or title contradict each other.</source>
        <translation>الجنس أو الفئة أو اللقب متناقضة.</translation>
    </message>
    <message>
        <source>“{text}” is no category that is known, kept with the remark.</source>
        <translation>«{text}» ليست فئة معروفة، حُفظت مع الملاحظات.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no, kept with the remark.</source>
        <translation>«{text}» ليس نعم ولا لا، حُفظ مع الملاحظات.</translation>
    </message>
    <message>
        <source>Sent by “{text}”: kept as other, and with the remark.</source>
        <translation>موجه من «{text}»: حُفظ كـ«آخر» ومع الملاحظات.</translation>
    </message>
    <message>
        <source>A child by its category, {text} years old by its birth.</source>
        <translation>طفل حسب الفئة، وعمره {text} حسب الازدياد.</translation>
    </message>
    <message>
        <source>The departure, {text}, is before the registration: kept with the remark.</source>
        <translation>المغادرة، {text}، قبل التسجيل: محفوظة مع الملاحظة.</translation>
    </message>
    <message>
        <source>“{text}” is kept with the remark.</source>
        <translation>«{text}» محفوظ مع الملاحظة.</translation>
    </message>
    <message>
        <source>“{text}” is taken for “not known”.</source>
        <translation>«{text}» اعتُبر «غير معروف».</translation>
    </message>
    <message>
        <source>“{text}” stands in a cell merged over several lines.</source>
        <translation>«{text}» في خلية مدمجة على عدة أسطر.</translation>
    </message>
    <message>
        <source>“{text}”: a formula failed here.</source>
        <translation>«{text}»: فشلت صيغة هنا.</translation>
    </message>
    <message>
        <source>A formula stands here whose result the file does not hold.</source>
        <translation>توجد هنا صيغة لا يحتوي الملف على نتيجتها.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>اسم ينطق بالشكل نفسه</translation>
    </message>
    <message>
        <source>same name in Arabic</source>
        <translation>الاسم نفسه بالعربية</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>birth agrees</source>
        <translation>ازدياد متطابق</translation>
    </message>
    <message>
        <source>name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>جهة التوجيه</translation>
    </message>
    <message>
        <source>planned departure</source>
        <translation>المغادرة المقررة</translation>
    </message>
    <message>
        <source>unaccompanied child</source>
        <translation>قاصر غير مرافق</translation>
    </message>
    <message>
        <source>Spouse of {name}.</source>
        <translation>زوج أو زوجة {name}.</translation>
    </message>
    <message>
        <source>Child of {name}.</source>
        <translation>ابن أو ابنة {name}.</translation>
    </message>
    <message>
        <source>Parent of {name}.</source>
        <translation>والد أو والدة {name}.</translation>
    </message>
    <message>
        <source>Brother or sister of {name}.</source>
        <translation>أخ أو أخت {name}.</translation>
    </message>
    <message>
        <source>Came with their family.</source>
        <translation>مع العائلة.</translation>
    </message>
    <message>
        <source>{name}, {where}: {why}.</source>
        <translation>{name}، {where}: {why}.</translation>
    </message>
    <message>
        <source>Fills in: {fields}.</source>
        <translation>يستكمل: {fields}.</translation>
    </message>
    <message>
        <source>{sheet}, line {row}</source>
        <translation>{sheet}، السطر {row}</translation>
    </message>
    <message>
        <source>Decided later</source>
        <translation>يُحسم لاحقا</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>Research</name>
    <message>
        <source>Figures for research</source>
        <translation>أرقام للبحث</translation>
    </message>
    <message>
        <source>One line a person: country, category, age group, when, and how far on the way. No name, no number. Whoever is one of too few is made less exact or left out. Who took it out, and why, is noted.</source>
        <translation>سطر لكل شخص: البلد والفئة وفئة العمر ومتى وإلى أين وصل. لا اسم ولا رقم. ومن كان في مجموعة صغيرة جدًا يُجعل أقل دقة أو يُترك. ويُدوَّن من أخرجها ولماذا.</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>حفظ كمصنف…</translation>
    </message>
    <message>
        <source>What it is wanted for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>With unaccompanied children</source>
        <translation>مع الأطفال غير المصحوبين</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>عن هذا الجدول</translation>
    </message>
    <message>
        <source>research.xlsx</source>
        <translation>research.xlsx</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>A country of the project</source>
        <translation>بلد من بلدان المشروع</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>Desks are not told apart.</source>
        <translation>لا يُميَّز بين المكاتب.</translation>
    </message>
    <message>
        <source>Quarters became years.</source>
        <translation>صارت الفصول سنوات.</translation>
    </message>
    <message>
        <source>Ages became under 18, and 18 and over.</source>
        <translation>صارت الأعمار دون 18 سنة، و18 سنة فأكثر.</translation>
    </message>
    <message>
        <source>Countries became those of the project, and others.</source>
        <translation>صارت البلدان بلدان المشروع وغيرها.</translation>
    </message>
    <message>
        <source>Years are not told apart.</source>
        <translation>لا يُميَّز بين السنوات.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Country of return</source>
        <translation>بلد العودة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Oriented</source>
        <translation>تلقى التوجيه</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>تلقى التكوين</translation>
    </message>
    <message>
        <source>Modules attended</source>
        <translation>الوحدات المتابَعة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Made on {day} for: {reason}</source>
        <translation>حُرّر في {day} من أجل: {reason}</translation>
    </message>
    <message>
        <source>Each line shares desk, time, age, country and category with {k} others or more.</source>
        <translation>يشترك كل سطر مع {k} أسطر أخرى أو أكثر في المكتب والفترة والعمر والبلد والفئة.</translation>
    </message>
    <message>
        <source>Left out because they were too few of a kind: {number}.</source>
        <translation>ما تُرك لقلة أمثاله: {number}.</translation>
    </message>
    <message>
        <source>Not taken, without consent, or unaccompanied children where not asked for: {number}.</source>
        <translation>ما لم يؤخذ، بلا موافقة أو أطفال غير مصحوبين إذا لم يُطلبوا: {number}.</translation>
    </message>
    <message>
        <source>Pseudonyms are drawn anew for each table: two tables cannot be joined.</source>
        <translation>تُسحب الأسماء المستعارة من جديد لكل جدول: لا يمكن وصل جدولين.</translation>
    </message>
    <message>
        <source>Figures for research…</source>
        <translation>أرقام للبحث…</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Put a backup back</source>
        <translation>إرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>اختر النسخة…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>With the recovery sheet instead</source>
        <translation>بورقة الاسترجاع بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Put it back and open</source>
        <translation>أرجعها وافتح</translation>
    </message>
    <message>
        <source>On this computer or on a new one. A database of the same desk that is here is set aside, never deleted. The desk opens at once; before its next exchange it introduces itself to the central office again.</source>
        <translation>على هذا الحاسوب أو على حاسوب جديد. إن وُجدت هنا قاعدة للمكتب نفسه وُضعت جانبًا ولا تُحذف أبدًا. يُفتح المكتب فورًا؛ وقبل تبادله القادم يعرّف بنفسه من جديد لدى المكتب المركزي.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>اختر النسخة</translation>
    </message>
    <message>
        <source>· made {when}</source>
        <translation>· صُنعت {when}</translation>
    </message>
    <message>
        <source>Your passphrase of that day</source>
        <translation>عبارة مرورك في ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Who left more than {days} days ago, is no case of this desk and has nothing planned, is kept at the central office and at the desk of the case only. Let go of here: {number}.</source>
        <translation>من غادر منذ أكثر من {days} يومًا، ولا يتابع هذا المكتب ملفه، ولا شيء مبرمج له، لا تبقى بياناته إلا في المكتب المركزي وفي المكتب الذي يتابع ملفه. أزيلت من هنا: {number}.</translation>
    </message>
    <message>
        <source>Older copies of this database could not all be deleted: destroy those in the second place.</source>
        <translation>تعذّر حذف كل النسخ الأقدم لقاعدة البيانات: أتلف ما في المكان الثاني منها.</translation>
    </message>
    <message>
        <source>{country} · {category} · case of {desk}</source>
        <translation>{country} · {category} · ملف {desk}</translation>
    </message>
    <message>
        <source>Left on {left}; asked for again, comes with a next bundle</source>
        <translation>غادر في {left}؛ طُلبت بياناته من جديد، وتصل مع إرسالية مقبلة</translation>
    </message>
    <message>
        <source>Left on {left}; let go of on {day}</source>
        <translation>غادر في {left}؛ أزيلت بياناته في {day}</translation>
    </message>
    <message>
        <source>Ask for again</source>
        <translation>طلبها من جديد</translation>
    </message>
    <message>
        <source>Asked for. It comes once the central office has read the next bundle and answered.</source>
        <translation>تم الطلب. تصل البيانات بعد أن يقرأ المكتب المركزي الإرسالية المقبلة ويجيب.</translation>
    </message>
    <message>
        <source>Nobody was let go of yet.</source>
        <translation>لم تُزل بيانات أحد بعد.</translation>
    </message>
    <message>
        <source>Let go of here</source>
        <translation>أزيلت من هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>To what waits to be settled</source>
        <translation>إلى ما ينتظر البتّ</translation>
    </message>
    <message>
        <source>To the next one</source>
        <translation>إلى التالي</translation>
    </message>
    <message>
        <source>Settle it the way of that number</source>
        <translation>البتّ بالطريقة التي تحمل هذا الرقم</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>فتح الدورة</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للبتّ فيه</translation>
    </message>
    <message>
        <source>What two desks wrote apart will be listed here, with both values.</source>
        <translation>سيُعرض هنا ما كتبه مكتبان كلٌّ على حدة، بقيمتيه.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>لا شيء للبتّ فيه</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>تُركت كما هي</translation>
    </message>
    <message>
        <source>Settled, at every desk with the next exchange.</source>
        <translation>تم البتّ، وسيصل إلى المكاتب الأخرى مع التبادل المقبل.</translation>
    </message>
    <message>
        <source>Reason, read at every desk, for leaving it as it is</source>
        <translation>سبب تركه كما هو، يُقرأ في كل مكتب</translation>
    </message>
    <message>
        <source>Seats: {taken} of {capacity}</source>
        <translation>المقاعد: {taken} من {capacity}</translation>
    </message>
    <message>
        <source>Places: {taken} of {capacity}</source>
        <translation>الأماكن: {taken} من {capacity}</translation>
    </message>
    <message>
        <source>Open it above, and change what two desks planned.</source>
        <translation>افتحها أعلاه وغيّر ما برمجه المكتبان.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>ينطق بالشكل نفسه</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>هو الشخص نفسه</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>This choice can be undone.</source>
        <translation>يمكن التراجع عن هذا الاختيار.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Left as it is: {reason}</source>
        <translation>تُرك كما هو: {reason}</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>إعادته إلى القائمة</translation>
    </message>
    <message>
        <source>Nationalities of a session</source>
        <translation>جنسيات جلسة</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>أشخاص أكثر من المقاعد</translation>
    </message>
    <message>
        <source>One room, two sessions</source>
        <translation>قاعة واحدة لجلستين</translation>
    </message>
    <message>
        <source>One counsellor, two sessions</source>
        <translation>مستشار واحد لجلستين</translation>
    </message>
    <message>
        <source>One person, two sessions</source>
        <translation>شخص واحد في جلستين</translation>
    </message>
    <message>
        <source>A seat without consent</source>
        <translation>مقعد دون موافقة</translation>
    </message>
    <message>
        <source>Same person, two desks?</source>
        <translation>شخص واحد في مكتبين؟</translation>
    </message>
    <message>
        <source>A value that cannot be read</source>
        <translation>قيمة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Changed without the right to</source>
        <translation>تغيير بلا صلاحية</translation>
    </message>
    <message>
        <source>Written after their rights had changed</source>
        <translation>كُتب بعد تغيّر الصلاحيات</translation>
    </message>
    <message>
        <source>People from {countries} have a seat here; a session is for two countries at most. Nobody was removed. Choose who goes to another session.</source>
        <translation>لأشخاص من هذه البلدان مقاعد هنا: {countries}. الجلسة لبلدين على الأكثر. لم يُحذف أحد. اختر من ينتقل إلى جلسة أخرى.</translation>
    </message>
    <message>
        <source>Two desks gave the last seats away: {booked} people for {capacity} seats. Nobody was removed.</source>
        <translation>منح مكتبان آخر المقاعد: {booked} أشخاص لعدد {capacity} من المقاعد. لم يُحذف أحد.</translation>
    </message>
    <message>
        <source>Two desks planned these sessions in the same room at the same hour. Both are kept.</source>
        <translation>برمج مكتبان هاتين الجلستين في القاعة نفسها والساعة نفسها. كلتاهما محفوظة.</translation>
    </message>
    <message>
        <source>These sessions are at the same hour with the same counsellor. Both are kept: open one and move it.</source>
        <translation>هاتان الجلستان في الساعة نفسها مع المستشار نفسه. كلتاهما محفوظة: افتح إحداهما وانقلها.</translation>
    </message>
    <message>
        <source>Two desks seated this person in sessions of the same hour. Both seats are kept.</source>
        <translation>حجز مكتبان لهذا الشخص جلستين في الساعة نفسها. المقعدان محفوظان.</translation>
    </message>
    <message>
        <source>This person has a seat, but no longer the consent it needs: {missing}. Record the consent on the record, or give the seat back.</source>
        <translation>لهذا الشخص مقعد دون الموافقة اللازمة: {missing}. سجّل الموافقة في الملف أو أرجع المقعد.</translation>
    </message>
    <message>
        <source>Two desks registered people who agree in what is marked below. Joined, they are shown as one, with everything that hangs on both; neither record is changed, and joining can be taken back.</source>
        <translation>سجّل مكتبان أشخاصاً تتطابق بياناتهم في النقاط المبيّنة أدناه. عند الجمع يظهرون كشخص واحد مع كل ما يتعلق بالملفين؛ لا يتغيّر أي ملف، ويمكن التراجع.</translation>
    </message>
    <message>
        <source>Another desk sent a value here that this version of the program cannot read. It is kept and passed on as it came. Install the newest version, or write the value again on the record.</source>
        <translation>أرسل مكتب آخر قيمة لا يستطيع هذا الإصدار من البرنامج قراءتها. وهي محفوظة وتُنقل كما وردت. ثبّت أحدث إصدار، أو اكتب القيمة من جديد في الملف.</translation>
    </message>
    <message>
        <source>A computer of {desks} changed what only the central office may change. The change is kept, but it has no effect anywhere. Ask the desk, and the central office, what was meant.</source>
        <translation>غيّر حاسوب في {desks} ما لا يجوز تغييره إلا للمكتب المركزي. التغيير محفوظ، لكنه بلا أثر في أي مكان. اسألوا النقطة والمكتب المركزي عمّا كان مقصوداً.</translation>
    </message>
    <message>
        <source>{author} went on writing at {desks} after the central office had changed what they may do, before the desk could hear of it: {entries}. All of it counts like any other entry. Go through it with the desk, then leave it with a reason.</source>
        <translation>واصل {author} الكتابة في {desks} بعد أن غيّر المكتب المركزي صلاحياته وقبل أن يعلم المكتب بذلك: {entries}. كل ذلك يُحسب كغيره. راجعوه مع المكتب، ثم اتركوه كما هو مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Two desks wrote this apart. Both values are kept until someone chooses.</source>
        <translation>كتب مكتبان هذا كلٌّ على حدة. القيمتان محفوظتان إلى أن تختار.</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>Make it a session for {countries}</source>
        <translation>جعلها جلسة: {countries}</translation>
    </message>
    <message>
        <source>{session}: take room {room}</source>
        <translation>{session}: أخذ القاعة {room}</translation>
    </message>
    <message>
        <source>{who}: move to {session} (free: {free})</source>
        <translation>{who}: نقل إلى {session} (الشاغرة: {free})</translation>
    </message>
    <message>
        <source>Give back the seat in {session}</source>
        <translation>إرجاع المقعد في: {session}</translation>
    </message>
    <message>
        <source>{who}: give the seats back, and call them later</source>
        <translation>{who}: إرجاع المقاعد والاتصال بهم لاحقاً</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>الاحتفاظ بـ: {value}</translation>
    </message>
    <message>
        <source>Keep the value of {desk}</source>
        <translation>الاحتفاظ بقيمة: {desk}</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>مكتب غير معروف</translation>
    </message>
    <message>
        <source>value shown</source>
        <translation>القيمة الظاهرة</translation>
    </message>
    <message>
        <source>Colleague not known here yet</source>
        <translation>زميل غير معروف هنا بعد</translation>
    </message>
    <message>
        <source>at an hour not known</source>
        <translation>في ساعة غير معروفة</translation>
    </message>
    <message>
        <source>{day} at {hour}</source>
        <translation>{day} على الساعة {hour}</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>الاحتفاظ بهذه القيمة</translation>
    </message>
    <message>
        <source>Type the value to keep.</source>
        <translation>اكتب القيمة التي يُحتفظ بها.</translation>
    </message>
    <message>
        <source>31/12/2021</source>
        <translation>31/12/2021</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بالقيمتين</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>قيمة أخرى…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Sealed remark</source>
        <translation>ملاحظة مختومة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>More people than places in a cycle</source>
        <translation>أشخاص أكثر من الأماكن في دورة</translation>
    </message>
    <message>
        <source>One person, two cycles on a day</source>
        <translation>شخص واحد ودورتان في اليوم نفسه</translation>
    </message>
    <message>
        <source>Departure before the end of a module</source>
        <translation>مغادرة قبل نهاية وحدة</translation>
    </message>
    <message>
        <source>Enrolled without the modules before</source>
        <translation>تسجيل دون الوحدات السابقة</translation>
    </message>
    <message>
        <source>Enrolled without consent</source>
        <translation>تسجيل دون موافقة</translation>
    </message>
    <message>
        <source>A certificate issued twice</source>
        <translation>شهادة سُلّمت مرتين</translation>
    </message>
    <message>
        <source>Two desks gave the last places away (people: {booked}, places: {capacity}). Nobody was removed.</source>
        <translation>منح مكتبان الأماكن الأخيرة (الأشخاص: {booked}، الأماكن: {capacity}). لم يُحذف أحد.</translation>
    </message>
    <message>
        <source>This person has two places on {days}. Both are kept until someone chooses.</source>
        <translation>لهذا الشخص مكانان في: {days}. يُحتفظ بهما إلى أن يختار أحد.</translation>
    </message>
    <message>
        <source>The departure is planned for {leaves}, and the module ends on {ends}. Someone enrolled must be able to finish before leaving.</source>
        <translation>المغادرة مبرمجة في {leaves}، والوحدة تنتهي في {ends}. على المسجَّل أن يتمكن من الإتمام قبل المغادرة.</translation>
    </message>
    <message>
        <source>This module asks for others before it that are not completed: {codes}. Nobody was removed.</source>
        <translation>تتطلب هذه الوحدة وحدات سابقة غير مكتملة: {codes}. لم يُحذف أحد.</translation>
    </message>
    <message>
        <source>This person is enrolled, and a consent that it needs is lacking: {missing}. Record the consent, or give the place back.</source>
        <translation>هذا الشخص مسجَّل وتنقصه موافقة لازمة: {missing}. سجّلوا الموافقة أو أعيدوا المكان.</translation>
    </message>
    <message>
        <source>Two desks issued a certificate of the same cycle: {numbers}. Both hold until one is taken back.</source>
        <translation>سلّم مكتبان شهادة للدورة نفسها: {numbers}. كلتاهما صالحة إلى أن تُسحب إحداهما.</translation>
    </message>
    <message>
        <source>Take back {number}; {other} holds</source>
        <translation>سحب {number}؛ وتبقى {other} صالحة</translation>
    </message>
    <message>
        <source>Plan the departure for {day}</source>
        <translation>برمجة المغادرة في {day}</translation>
    </message>
    <message>
        <source>{who}: enrol in {cycle} instead (free: {free})</source>
        <translation>{who}: التسجيل بدلا من ذلك في {cycle} (الشاغر: {free})</translation>
    </message>
    <message>
        <source>{who}: give the place in {cycle} back</source>
        <translation>{who}: إعادة المكان في {cycle}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not the passphrase of the person chosen. Try again, or use the recovery sheet.</source>
        <translation>هذه ليست عبارة مرور الشخص المختار. المرجو إعادة المحاولة أو استعمال ورقة الاسترجاع.</translation>
    </message>
    <message>
        <source>Several passphrases in a row were wrong. Wait {seconds} seconds, then try again; or take the recovery sheet.</source>
        <translation>كانت عدة عبارات مرور متتالية خاطئة. انتظر {seconds} ثانية ثم أعد المحاولة؛ أو خذ ورقة الاسترجاع.</translation>
    </message>
    <message>
        <source>The database is open for reading only. Nothing was changed. Put the last backup back, or mend the disk, to work again.</source>
        <translation>قاعدة البيانات مفتوحة للقراءة فقط. لم يُغيَّر شيء. أرجع آخر نسخة احتياطية، أو أصلح القرص، لتعمل من جديد.</translation>
    </message>
    <message>
        <source>An older release of the program made this database, and bringing it up to date has to write. Nothing was changed. Make room on the disk, or put the last backup back.</source>
        <translation>صنع قاعدةَ البيانات إصدارٌ أقدم من البرنامج، وتحديثها يحتاج إلى الكتابة. لم يُغيَّر شيء. أفسح مكانًا على القرص، أو أرجع آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nobody changes or removes their own access. Ask a colleague who may give access.</source>
        <translation>لا أحد يغيّر أو يزيل دخوله بنفسه. اطلب ذلك من زميل يجوز له منح الدخول.</translation>
    </message>
    <message>
        <source>The central office has ended this access. Nothing is lost; ask your desk lead or the central office.</source>
        <translation>أنهى المكتب المركزي هذا الدخول. لم يُفقد شيء؛ اسأل مسؤول مكتبك أو المكتب المركزي.</translation>
    </message>
    <message>
        <source>These colleagues have to unlock once with this release first, so that they keep their access: {names}.</source>
        <translation>على هؤلاء الزملاء أن يفتحوا القفل مرة واحدة بهذا الإصدار أولًا كي يحتفظوا بولوجهم: {names}.</translation>
    </message>
    <message>
        <source>This is not the code of this desk&apos;s recovery sheet. Compare it letter by letter.</source>
        <translation>هذا ليس رمز ورقة استرجاع هذا المكتب. المرجو مقارنته حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters: four words that do not go together.</source>
        <translation>عبارة المرور قصيرة، الحد الأدنى للأحرف: {least}. المرجو اختيار أربع كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>This passphrase is soon guessed: it is common, a pattern, or made of names. Take four words that do not go together.</source>
        <translation>عبارة المرور هذه سهلة التخمين: شائعة أو تتبع نمطًا أو مؤلفة من أسماء. المرجو اختيار أربع كلمات لا رابط بينها.</translation>
    </message>
    <message>
        <source>Type the name that colleagues know.</source>
        <translation>المرجو كتابة الاسم المعروف لدى الزملاء.</translation>
    </message>
    <message>
        <source>This desk is set up on this computer already. Open it with its passphrase instead.</source>
        <translation>هذا المكتب مُعدّ من قبل في هذا الحاسوب. المرجو فتحه بعبارة المرور.</translation>
    </message>
    <message>
        <source>This bundle was not written by the central office, so it confirms nothing. Take one of its own.</source>
        <translation>هذه الحزمة لم يكتبها المكتب المركزي، فهي لا تؤكد شيئًا. خذ حزمة صادرة عنه.</translation>
    </message>
    <message>
        <source>What is sealed has to open to {least} colleagues at least, so that it can be read when one is away.</source>
        <translation>ما هو مختوم يجب أن يفتحه {least} زملاء على الأقل، حتى يُقرأ إذا غاب أحدهم.</translation>
    </message>
    <message>
        <source>This person&apos;s data were erased. Nothing more is kept of them; whoever comes again is registered anew.</source>
        <translation>مُحيت بيانات هذا الشخص. لا يُحفظ عنه شيء آخر، ومن عاد يُسجَّل من جديد.</translation>
    </message>
    <message>
        <source>This person left long ago: who it is, is kept at the central office and at the desk of the case. Settings, Data protection has it sent again.</source>
        <translation>غادر هذا الشخص منذ مدة: هويته محفوظة في المكتب المركزي وفي المكتب الذي يتابع ملفه. لطلبها من جديد: الإعدادات، حماية البيانات.</translation>
    </message>
    <message>
        <source>What is known of this person is here already.</source>
        <translation>ما هو معروف عن هذا الشخص موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>Say why the data have to be kept: the person is told, and it is noted.</source>
        <translation>بيّن لماذا يجب الاحتفاظ بالبيانات: يُبلَّغ الشخص بذلك ويُدوَّن.</translation>
    </message>
    <message>
        <source>Say what it is wanted for: without a reason nothing leaves, and the reason is noted.</source>
        <translation>بيّن الغرض منها: لا يخرج شيء بلا سبب، ويُدوَّن السبب.</translation>
    </message>
    <message>
        <source>This request was answered already. Nothing was changed.</source>
        <translation>أُجيب عن هذا الطلب من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Part of this bundle lacks values that nobody was allowed to take out. That part was not taken; tell the central office which desk it came from.</source>
        <translation>ينقص جزءًا من هذه الحزمة قيمٌ لم يكن لأحد أن ينزعها. لم يؤخذ ذلك الجزء؛ أبلغ المكتب المركزي من أي مكتب جاءت.</translation>
    </message>
    <message>
        <source>Choose the desk from the list.</source>
        <translation>المرجو اختيار المكتب من القائمة.</translation>
    </message>
    <message>
        <source>This person has no access on this computer. Ask the desk lead to add them.</source>
        <translation>لا حق لهذا الشخص في الولوج على هذا الحاسوب. المرجو طلب الإضافة من إدارة المكتب.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the desk lead or the central office.</source>
        <translation>دورك لا يسمح بهذا. المرجو الرجوع إلى إدارة المكتب أو المكتب المركزي.</translation>
    </message>
    <message>
        <source>This is sealed to named people, and you are not among them. Ask the desk&apos;s first counsellor.</source>
        <translation>هذا محجوب إلا عن أشخاص معيّنين، ولا يشملك ذلك. المرجو الرجوع إلى أول من أعدّ هذا المكتب.</translation>
    </message>
    <message>
        <source>Only the central office&apos;s computer holds the key for this.</source>
        <translation>مفتاح هذه العملية موجود في حاسوب المكتب المركزي وحده.</translation>
    </message>
    <message>
        <source>Type at least one name: a family name or a given name.</source>
        <translation>المرجو كتابة اسم واحد على الأقل: عائلي أو شخصي.</translation>
    </message>
    <message>
        <source>A name has at most {limit} characters. Shorten this one.</source>
        <translation>الاسم طويل، الحد الأقصى للأحرف: {limit}. المرجو اختصاره.</translation>
    </message>
    <message>
        <source>This name holds an invisible character ({character}). Type it again instead of pasting it.</source>
        <translation>في هذا الاسم حرف غير مرئي (⁦{character}⁩). المرجو كتابته من جديد بدل لصقه.</translation>
    </message>
    <message>
        <source>These characters cannot be shown or printed here: {characters}. Use other letters for them.</source>
        <translation>لا يمكن إظهار هذه الأحرف أو طباعتها هنا: ⁦{characters}⁩. المرجو تعويضها بحروف أخرى.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Check the year.</source>
        <translation>تاريخ الازدياد في المستقبل. المرجو التحقق من السنة.</translation>
    </message>
    <message>
        <source>Nobody born in {year} can be registered today. Check the year.</source>
        <translation>سنة الازدياد {year} غير ممكنة. المرجو التحقق منها.</translation>
    </message>
    <message>
        <source>Type the year of birth with four digits.</source>
        <translation>المرجو كتابة سنة الازدياد بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 31/12/1994.</source>
        <translation>المرجو كتابة التاريخ: اليوم والشهر والسنة، مثل 31/12/1994.</translation>
    </message>
    <message>
        <source>Type the age in whole years, from 0 to {limit}.</source>
        <translation>المرجو كتابة العمر بالسنوات، عددًا صحيحًا من 0 إلى {limit}.</translation>
    </message>
    <message>
        <source>A digit is missing: a Moroccan number has nine after +212. For another country, begin with +.</source>
        <translation>ينقص رقم: في الرقم المغربي تسعة أرقام بعد ⁦+212⁩. لبلد آخر تُكتب ⁦+⁩ في البداية.</translation>
    </message>
    <message>
        <source>This number has too many digits. Check it with the person.</source>
        <translation>في هذا الرقم أرقام زائدة. المرجو التحقق منه مع الشخص.</translation>
    </message>
    <message>
        <source>This is not a telephone number. For a foreign one, begin with + and the country code.</source>
        <translation>هذا ليس رقم هاتف. الرقم الأجنبي يبدأ بعلامة ⁦+⁩ ثم رمز البلد.</translation>
    </message>
    <message>
        <source>An e-mail address has the form name@place.country. Leave it empty if there is none.</source>
        <translation>صيغة البريد الإلكتروني: ⁦name@place.country⁩. تُترك الخانة فارغة إن لم يوجد.</translation>
    </message>
    <message>
        <source>Choose the nationality or the country of return.</source>
        <translation>المرجو اختيار الجنسية أو بلد العودة.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>المرجو اختيار بلد من القائمة.</translation>
    </message>
    <message>
        <source>A planned departure lies ahead. Choose today or a later day.</source>
        <translation>المغادرة المقررة لا تكون في الماضي. المرجو اختيار اليوم أو يوم لاحق.</translation>
    </message>
    <message>
        <source>This departure is more than ten years away. Check the year.</source>
        <translation>هذه المغادرة بعد أكثر من عشر سنوات. المرجو التحقق من السنة.</translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 31/12/2021.</source>
        <translation>المرجو كتابة التاريخ: اليوم والشهر والسنة، مثل 31/12/2021.</translation>
    </message>
    <message>
        <source>This record is not on this computer yet. It comes with the next exchange.</source>
        <translation>هذا الملف غير موجود بعد في هذا الحاسوب. سيصل مع التبادل المقبل.</translation>
    </message>
    <message>
        <source>Consent comes first: record it before anything else about the person is kept or booked.</source>
        <translation>الموافقة أولًا: المرجو تسجيلها قبل حفظ أي شيء آخر عن الشخص أو أي حجز.</translation>
    </message>
    <message>
        <source>Unaccompanied child: record the guardian&apos;s and the child&apos;s consent, then book.</source>
        <translation>طفل غير مصحوب: المرجو تسجيل موافقة الولي وموافقة الطفل، ثم الحجز.</translation>
    </message>
    <message>
        <source>Unaccompanied child: record the guardian&apos;s consent, then book.</source>
        <translation>طفل غير مصحوب: المرجو تسجيل موافقة الولي، ثم الحجز.</translation>
    </message>
    <message>
        <source>Unaccompanied child: record the child&apos;s own consent, then book.</source>
        <translation>طفل غير مصحوب: المرجو تسجيل موافقة الطفل، ثم الحجز.</translation>
    </message>
    <message>
        <source>Type the name of the guardian who consents.</source>
        <translation>المرجو كتابة اسم الولي الموافق.</translation>
    </message>
    <message>
        <source>A consent cannot be dated in the future.</source>
        <translation>لا يمكن أن يكون تاريخ الموافقة في المستقبل. المرجو اختيار اليوم أو يوم سابق.</translation>
    </message>
    <message>
        <source>Choose the country that the session is about.</source>
        <translation>المرجو اختيار بلد الجلسة.</translation>
    </message>
    <message>
        <source>Type the day and the hour of the session.</source>
        <translation>المرجو كتابة يوم الجلسة وساعتها.</translation>
    </message>
    <message>
        <source>Third nationality: this session is for {first} and {second}. Plan a session for {country}.</source>
        <translation>جنسية ثالثة: بلدا هذه الجلسة هما {first} و{second}. المرجو برمجة جلسة أخرى، البلد: {country}.</translation>
    </message>
    <message>
        <source>Third nationality: this session is for {first} and {second}. Book the {country} session of {held_on}, free seats: {free}.</source>
        <translation>جنسية ثالثة: بلدا هذه الجلسة هما {first} و{second}. المرجو الحجز في جلسة {country} يوم {held_on}، المقاعد الشاغرة: {free}.</translation>
    </message>
    <message>
        <source>This session is for {first} so far. Add {country} as its second country, or choose another session.</source>
        <translation>بلد هذه الجلسة إلى الآن: {first}. المرجو إضافة {country} بلدًا ثانيًا، أو اختيار جلسة أخرى.</translation>
    </message>
    <message>
        <source>This hour has passed. Choose a later one, or another day.</source>
        <translation>مرّت هذه الساعة. المرجو اختيار ساعة لاحقة أو يوم آخر.</translation>
    </message>
    <message>
        <source>The session ends before it begins. A session lasts an hour unless you say otherwise.</source>
        <translation>نهاية الجلسة قبل بدايتها. مدة الجلسة ساعة واحدة ما لم تُحدَّد مدة أخرى.</translation>
    </message>
    <message>
        <source>A session cannot last longer than {hours} hours. Plan several instead.</source>
        <translation>الجلسة طويلة، الحد الأقصى بالساعات: {hours}. المرجو برمجة عدة جلسات.</translation>
    </message>
    <message>
        <source>{room} is taken: another session begins there at {starts_at}. Choose another room or hour.</source>
        <translation>⁨{room}⁩: القاعة محجوزة لجلسة أخرى على الساعة {starts_at}. المرجو اختيار قاعة أو ساعة أخرى.</translation>
    </message>
    <message>
        <source>This counsellor runs another session at {starts_at}. Choose someone else or another hour.</source>
        <translation>للمستشار(ة) جلسة أخرى على الساعة {starts_at}. المرجو اختيار شخص آخر أو ساعة أخرى.</translation>
    </message>
    <message>
        <source>This person sits in another session at {starts_at}. Give that seat back first.</source>
        <translation>لهذا الشخص مقعد في جلسة أخرى على الساعة {starts_at}. المرجو إرجاع ذلك المقعد أولًا.</translation>
    </message>
    <message>
        <source>A session has between 1 and {most} seats.</source>
        <translation>عدد مقاعد الجلسة يكون من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>All {capacity} seats are taken. Choose another session, or ask the desk lead to go past it.</source>
        <translation>كل المقاعد محجوزة، عددها: {capacity}. المرجو اختيار جلسة أخرى، أو طلب التجاوز من إدارة المكتب.</translation>
    </message>
    <message>
        <source>This session is cancelled. Choose another one.</source>
        <translation>هذه الجلسة ملغاة. المرجو اختيار جلسة أخرى.</translation>
    </message>
    <message>
        <source>This session was held and can no longer be changed.</source>
        <translation>انعقدت هذه الجلسة ولم يعد تغييرها ممكنًا.</translation>
    </message>
    <message>
        <source>Type why the session is cancelled.</source>
        <translation>المرجو كتابة سبب إلغاء الجلسة.</translation>
    </message>
    <message>
        <source>Attendance is noted for this seat, so it cannot be given back. Correct the attendance instead.</source>
        <translation>الحضور مسجل لهذا المقعد، فلا يمكن إرجاعه. المرجو تصحيح الحضور.</translation>
    </message>
    <message>
        <source>The session has not begun yet. Attendance is noted from its first minute on.</source>
        <translation>لم تبدأ الجلسة بعد. يُسجَّل الحضور ابتداءً من أول دقيقة فيها.</translation>
    </message>
    <message>
        <source>Between 1 and {most} brochures can be handed out at once.</source>
        <translation>عدد الكتيّبات في التسليم الواحد يكون من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>This bundle from {desk} was read before. Nothing in it is new, and nothing has changed.</source>
        <translation>سبقت قراءة هذه الإرسالية من {desk}. لا جديد فيها، ولم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>This file is not a FORAS bundle. Nothing has changed. Choose a file that ends in .foras.</source>
        <translation>هذا الملف ليس إرسالية FORAS. لم يتغير أي شيء. المرجو اختيار ملف ينتهي اسمه بالحروف ⁦.foras⁩.</translation>
    </message>
    <message>
        <source>This bundle is cut short or altered. Nothing has changed. Ask for it to be written again.</source>
        <translation>هذه الإرسالية ناقصة أو معدّلة. لم يتغير أي شيء. المرجو طلب كتابتها من جديد.</translation>
    </message>
    <message>
        <source>This bundle holds something that no desk writes. Nothing has changed. Tell the central office.</source>
        <translation>في هذه الإرسالية ما لا يكتبه أي مكتب. لم يتغير أي شيء. المرجو إخبار المكتب المركزي.</translation>
    </message>
    <message>
        <source>This bundle is not signed by the desk it names. Nothing has changed. Tell the central office.</source>
        <translation>هذه الإرسالية لا تحمل توقيع المكتب المذكور فيها. لم يتغير أي شيء. المرجو إخبار المكتب المركزي.</translation>
    </message>
    <message>
        <source>Part of this bundle is not signed by the desk it names, and was left out.</source>
        <translation>جزء من هذه الإرسالية لا يحمل توقيع المكتب المذكور فيها، فلم يُقبل.</translation>
    </message>
    <message>
        <source>This bundle claims a desk that the central office never admitted. Nothing has changed. Tell the central office.</source>
        <translation>هذه الإرسالية منسوبة إلى مكتب لم يعتمده المكتب المركزي. لم يتغير أي شيء. المرجو إخبار المكتب المركزي.</translation>
    </message>
    <message>
        <source>This bundle is written for someone else. Nothing has changed. Pass the stick on.</source>
        <translation>هذه الإرسالية موجهة إلى جهة أخرى. لم يتغير أي شيء. المرجو تسليم مفتاح USB لها.</translation>
    </message>
    <message>
        <source>This bundle comes from a computer that the central office has not admitted. Nothing has changed.</source>
        <translation>هذه الإرسالية من حاسوب لم يعتمده المكتب المركزي. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>This bundle comes from a computer that the central office has retired. Nothing has changed.</source>
        <translation>هذه الإرسالية من حاسوب سحب المكتب المركزي اعتماده. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>This bundle belongs to other data: practice and real data, or two projects, never mix. Nothing has changed.</source>
        <translation>هذه الإرسالية تخص بيانات أخرى: لا تختلط البيانات التجريبية بالحقيقية، ولا بيانات مشروعين. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of the program. Nothing has changed. Update first, then read it again.</source>
        <translation>هذه الإرسالية مكتوبة بنسخة أحدث من البرنامج. لم يتغير أي شيء. المرجو تحديثه، ثم إعادة القراءة.</translation>
    </message>
    <message>
        <source>This file is larger than any bundle. Nothing has changed. Tell the central office.</source>
        <translation>هذا الملف أكبر من أي إرسالية ممكنة. لم يتغير أي شيء. المرجو إخبار المكتب المركزي.</translation>
    </message>
    <message>
        <source>Two computers speak with the same voice: one is a copy of the other. Nothing has changed. Tell the central office.</source>
        <translation>حاسوبان يتحدثان بالصوت نفسه: أحدهما نسخة من الآخر. لم يتغير أي شيء. المرجو إخبار المكتب المركزي.</translation>
    </message>
    <message>
        <source>This desk has not met the central office yet. Write the introduction and take it there.</source>
        <translation>لم يتعارف هذا المكتب بعد مع المكتب المركزي. المرجو كتابة رسالة التعريف وإيصالها إليه.</translation>
    </message>
    <message>
        <source>No other computer is known yet. Admit a desk first; then there is someone to write to.</source>
        <translation>لا حاسوب آخر معروف بعد. المرجو اعتماد مكتب أولًا، فتوجد عندئذ جهة مرسل إليها.</translation>
    </message>
    <message>
        <source>This computer was copied, or put back from a copy. All that is written here is safe, and work goes on. Nothing is sent or read before it has a new identity: give it one on the page Exchange.</source>
        <translation>هذا الحاسوب نُسخ أو استُعيد من نسخة. كل ما كُتب هنا محفوظ والعمل مستمر. لا يُرسل شيء ولا يُقرأ قبل أن تصير له هوية جديدة: امنحه إياها في صفحة التبادل.</translation>
    </message>
    <message>
        <source>This computer&apos;s identity is in order. It needs no new one.</source>
        <translation>هوية هذا الحاسوب سليمة. لا يحتاج إلى هوية جديدة.</translation>
    </message>
    <message>
        <source>The central office has named no central server. Sticks carry everything meanwhile.</source>
        <translation>لم يعيّن المكتب المركزي خادمًا مركزيًا. تنقل مفاتيح USB كل شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The central server cannot be reached. Everything is kept here; it is tried again, and a stick does too.</source>
        <translation>لا يمكن الوصول إلى الخادم المركزي. كل شيء محفوظ هنا؛ ستُعاد المحاولة، ويمكن استعمال مفتاح USB أيضًا.</translation>
    </message>
    <message>
        <source>The central server has no time just now. Everything is kept here and goes at the next try.</source>
        <translation>الخادم المركزي مشغول الآن. كل شيء محفوظ هنا وسيُرسل في المحاولة التالية.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy lets nothing through. Everything is kept here. Ask whoever keeps the network.</source>
        <translation>وكيل هذه الشبكة لا يسمح بمرور شيء. كل شيء محفوظ هنا. اسأل المسؤول عن الشبكة.</translation>
    </message>
    <message>
        <source>Something else answers in the central server&apos;s place. Nothing was sent. If this network asks to log on, do so in the browser.</source>
        <translation>شيء آخر يجيب بدل الخادم المركزي. لم يُرسل شيء. إذا طلبت هذه الشبكة تسجيل الدخول فافعل ذلك في المتصفح.</translation>
    </message>
    <message>
        <source>The central server cannot prove who it is. Nothing was sent. Tell the central office; a stick works meanwhile.</source>
        <translation>لا يستطيع الخادم المركزي إثبات هويته. لم يُرسل شيء. أخبر المكتب المركزي؛ ويمكن استعمال مفتاح USB في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The central server&apos;s certificate is not valid on the day that this computer shows. Look at its date. Nothing was sent.</source>
        <translation>شهادة الخادم المركزي غير صالحة في اليوم الذي يعرضه هذا الحاسوب. تحقق من تاريخه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The central server does not know this computer. Nothing was sent. Tell the central office.</source>
        <translation>الخادم المركزي لا يعرف هذا الحاسوب. لم يُرسل شيء. أخبر المكتب المركزي.</translation>
    </message>
    <message>
        <source>The central office has retired this computer. All that is written here is safe. Call the central office.</source>
        <translation>سحب المكتب المركزي هذا الحاسوب. كل ما كُتب هنا في أمان. اتصل بالمكتب المركزي.</translation>
    </message>
    <message>
        <source>The central server lets this computer in no more. All that is written here is safe. Call the central office.</source>
        <translation>لم يعد الخادم المركزي يقبل هذا الحاسوب. كل ما كُتب هنا في أمان. اتصل بالمكتب المركزي.</translation>
    </message>
    <message>
        <source>The central server did not take what was sent ({code}). It is kept here. Tell the central office.</source>
        <translation>لم يقبل الخادم المركزي ما أُرسل ({code}). كل شيء محفوظ هنا. أخبر المكتب المركزي.</translation>
    </message>
    <message>
        <source>This is settled already, here or at another desk. Nothing was overwritten.</source>
        <translation>سبق البتّ في هذا هنا أو في مكتب آخر. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Things have changed since this was proposed. Look again, then choose.</source>
        <translation>تغيّر الوضع منذ هذا الاقتراح. انظر من جديد ثم اختر.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Install it here to settle it.</source>
        <translation>كُتب هذا بإصدار أحدث من البرنامج. ثبّته هنا للبتّ فيه.</translation>
    </message>
    <message>
        <source>This cannot stay as it is. Choose one of the ways shown.</source>
        <translation>لا يمكن أن يبقى هذا كما هو. اختر أحد الحلول المقترحة.</translation>
    </message>
    <message>
        <source>Type the reason for leaving it as it is.</source>
        <translation>اكتب سبب تركه كما هو.</translation>
    </message>
    <message>
        <source>Country sheets are written and published on the central office&apos;s computer. Elsewhere they are read.</source>
        <translation>تُكتب بطاقات البلدان وتُنشر على حاسوب المكتب المركزي. وفي غيره تُقرأ فقط.</translation>
    </message>
    <message>
        <source>A sheet needs at least one section before it is published. Add one. The draft is kept.</source>
        <translation>تحتاج البطاقة إلى قسم واحد على الأقل قبل نشرها. أضف قسما. المسودة محفوظة.</translation>
    </message>
    <message>
        <source>Each section needs its title in French, Arabic and English. Still missing: {titles}. The draft is kept.</source>
        <translation>يحتاج كل قسم إلى عنوانه بالفرنسية والعربية والإنجليزية. ينقص: {titles}. المسودة محفوظة.</translation>
    </message>
    <message>
        <source>{section}: the day of the check is still to come. Type the day when it was verified.</source>
        <translation>{section}: يوم التحقق لم يحن بعد. اكتب اليوم الذي تم فيه التحقق.</translation>
    </message>
    <message>
        <source>{section}: the review comes before the check. Type a later day.</source>
        <translation>{section}: المراجعة تسبق التحقق. اكتب يوما لاحقا.</translation>
    </message>
    <message>
        <source>This computer is not among those that are admitted. It may be retired already.</source>
        <translation>هذا الحاسوب ليس من الحواسيب المقبولة، وربما سُحب من قبل.</translation>
    </message>
    <message>
        <source>A computer does not retire itself.</source>
        <translation>لا يسحب الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>This version of the module is not given on {day}. Choose the one that is given then.</source>
        <translation>هذه الصيغة من الوحدة لا تُقدم في {day}. اختر الصيغة المعمول بها حينها.</translation>
    </message>
    <message>
        <source>A cycle needs at least one day. Type its first day.</source>
        <translation>تحتاج الدورة إلى يوم واحد على الأقل. اكتب يومها الأول.</translation>
    </message>
    <message>
        <source>A cycle has at most {limit} days. Plan two instead.</source>
        <translation>لا تتجاوز الدورة {limit} يوما. خطط لدورتين.</translation>
    </message>
    <message>
        <source>Type how many places there are, from 1 to {limit}.</source>
        <translation>اكتب عدد الأماكن من 1 إلى {limit}.</translation>
    </message>
    <message>
        <source>There is little demand for training here: people pass through. Choose Casablanca or Rabat, or type why it is given here.</source>
        <translation>الطلب على التكوين قليل هنا: الناس في عبور. اختر الدار البيضاء أو الرباط، أو اكتب سبب تقديمه هنا.</translation>
    </message>
    <message>
        <source>This cycle was called off. Choose another one, or plan a new one.</source>
        <translation>ألغيت هذه الدورة. اختر أخرى أو خطط لدورة جديدة.</translation>
    </message>
    <message>
        <source>This cycle is over. Choose one that goes on or comes.</source>
        <translation>انتهت هذه الدورة. اختر دورة جارية أو مقبلة.</translation>
    </message>
    <message>
        <source>Type why the cycle is called off.</source>
        <translation>اكتب سبب إلغاء الدورة.</translation>
    </message>
    <message>
        <source>This person is in another cycle on {day}. Give that place back first.</source>
        <translation>هذا الشخص في دورة أخرى يوم {day}. حرر ذلك المكان أولا.</translation>
    </message>
    <message>
        <source>The departure, {leaves}, comes before the module&apos;s end. Plan it for {possible} or later, or ask the desk lead.</source>
        <translation>المغادرة في {leaves} قبل نهاية الوحدة. اجعلها في {possible} أو بعده، أو اطلب استثناء من إدارة المكتب.</translation>
    </message>
    <message>
        <source>A module under way would be cut short. Plan the departure for {possible} or later, or ask the desk lead.</source>
        <translation>ستنقطع وحدة جارية. اجعل المغادرة في {possible} أو بعده، أو اطلب استثناء من إدارة المكتب.</translation>
    </message>
    <message>
        <source>This module comes after others that are not done yet: {modules}. Enrol in those first.</source>
        <translation>تأتي هذه الوحدة بعد وحدات لم تنجز بعد: {modules}. سجل فيها أولا.</translation>
    </message>
    <message>
        <source>All {capacity} places are taken. Choose another cycle, or ask the desk lead for one more.</source>
        <translation>الأماكن {capacity} كلها محجوزة. اختر دورة أخرى أو اطلب مكانا إضافيا من إدارة المكتب.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing is noted ahead.</source>
        <translation>يوم {day} لم يحن بعد. لا يسجل شيء مسبقا.</translation>
    </message>
    <message>
        <source>{day} is no day of this cycle.</source>
        <translation>يوم {day} ليس من أيام هذه الدورة.</translation>
    </message>
    <message>
        <source>Someone chosen has not completed this module. Nothing was issued. Choose again.</source>
        <translation>أحد المختارين لم يكتسب هذه الوحدة. لم يسلم شيء. اختر من جديد.</translation>
    </message>
    <message>
        <source>Someone chosen holds a certificate of this cycle already. Nothing was issued.</source>
        <translation>أحد المختارين لديه شهادة من هذه الدورة. لم يسلم شيء.</translation>
    </message>
    <message>
        <source>Type why the certificate is taken back. It stays with its number.</source>
        <translation>اكتب سبب سحب الشهادة. يبقى السبب مع رقمها.</translation>
    </message>
    <message>
        <source>This certificate was taken back. It is not printed any more.</source>
        <translation>سُحبت هذه الشهادة ولا تطبع بعد الآن.</translation>
    </message>
    <message>
        <source>No certificate with this number or code is known here. It may come with the next stick.</source>
        <translation>لا توجد هنا شهادة بهذا الرقم أو الرمز. قد تأتي مع المفتاح التالي.</translation>
    </message>
    <message>
        <source>There is too little room on this computer for a backup. The earlier ones are as they were. Make room, and try again.</source>
        <translation>لا يتسع هذا الحاسوب لنسخة احتياطية. النسخ السابقة كما هي. أفسح مكانًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The backup could not be opened again and was thrown away. The earlier ones are as they were. Check the database in the settings.</source>
        <translation>تعذّر فتح النسخة من جديد فأُلغيت. النسخ السابقة كما هي. افحص قاعدة البيانات في الإعدادات.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug the stick in, or choose another folder.</source>
        <translation>هذا المجلد غير موجود. أدخل المفتاح، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This folder lies in the database&apos;s own. A second place is a stick, another disk or a shared folder.</source>
        <translation>هذا المجلد داخل مجلد قاعدة البيانات. المكان الثاني مفتاح أو قرص آخر أو مجلد مشترك.</translation>
    </message>
    <message>
        <source>This file is no backup of FORAS. Nothing was changed. Choose another one.</source>
        <translation>هذا الملف ليس نسخة احتياطية لفرص. لم يُغيَّر شيء. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not put back. What is on this computer is as it was. Choose an earlier one.</source>
        <translation>هذه النسخة تالفة ولم تُرجَع. ما على هذا الحاسوب كما كان. اختر نسخة أقدم.</translation>
    </message>
    <message>
        <source>A newer release of the program made this backup. Nothing was changed. Bring this computer&apos;s program up to date first.</source>
        <translation>صنع هذه النسخةَ إصدارٌ أحدث من البرنامج. لم يُغيَّر شيء. حدّث البرنامج على هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>The database would lie on another computer&apos;s disk, which can lose what is written. Nothing was changed. Let the program keep it on this computer.</source>
        <translation>ستكون قاعدة البيانات على قرص حاسوب آخر قد يضيّع ما يُكتب. لم يُغيَّر شيء. دع البرنامج يحفظها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The database would lie on a stick, which can be pulled and lost. Nothing was changed. Let the program keep it on this computer; a stick is for exchanges and backups.</source>
        <translation>ستكون قاعدة البيانات على مفتاح قد يُنزع ويضيع. لم يُغيَّر شيء. دع البرنامج يحفظها على هذا الحاسوب؛ المفتاح للتبادل وللنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The database would lie in a folder that a service copies to other computers, which damages it and gives it away. Nothing was changed. Let the program keep it outside that folder.</source>
        <translation>ستكون قاعدة البيانات في مجلد تنسخه خدمة إلى حواسيب أخرى، فيتلفها ذلك ويكشفها. لم يُغيَّر شيء. دع البرنامج يحفظها خارج ذلك المجلد.</translation>
    </message>
    <message>
        <source>This file is no workbook that can be read. Nothing was taken from it. Save it as an Excel workbook or as a text file (CSV), and try again.</source>
        <translation>هذا الملف ليس مصنفاً يمكن قراءته. لم يُؤخذ منه شيء. احفظه كمصنف Excel أو كملف نصي (CSV) ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password. Nothing was taken from it. Open it in Excel, save it without the password, and try again.</source>
        <translation>هذا المصنف محمي بكلمة مرور. لم يُؤخذ منه شيء. افتحه في Excel واحفظه بلا كلمة مرور ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This file is too large for a register: up to {limit} lines can be read at once. Nothing was taken from it. Divide it, and try again.</source>
        <translation>هذا الملف أكبر من أن يكون سجلاً: يمكن قراءة {limit} سطر على الأكثر دفعة واحدة. لم يُؤخذ منه شيء. قسّمه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>On the sheet “{sheet}” something stands very far below or beside the table. Nothing was taken from it. Delete it in Excel (Ctrl + End leads there), save, and try again.</source>
        <translation>في الورقة «{sheet}» شيءٌ مكتوب بعيدًا جدًّا تحت الجدول أو بجانبه. لم يُؤخذ منها شيء. احذفه في إكسل (يوصل إليه Ctrl + End)، ثم احفظ وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>لا شيء في هذا الملف. اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>The file was changed since its lines were shown. Nothing was taken from it. Look again.</source>
        <translation>تغير الملف منذ عرض أسطره. لم يؤخذ منه شيء. افتحه من جديد.</translation>
    </message>
    <message>
        <source>A desk brings in its own register. Another desk&apos;s is brought in at the central office.</source>
        <translation>يستورد المكتب سجله. سجل مكتب آخر يستورد في المكتب المركزي.</translation>
    </message>
    <message>
        <source>This register was taken back already.</source>
        <translation>سبق سحب هذا السجل.</translation>
    </message>
    <message>
        <source>Part of what this register brought has not arrived here yet. Read the next stick, then take it back.</source>
        <translation>جزء مما أتى به هذا السجل لم يصل بعد. اقرأ المفتاح التالي ثم اسحب السجل.</translation>
    </message>
    <message>
        <source>This file is not a FORAS letter. Choose one that ends in .foras-letter.</source>
        <translation>هذا الملف ليس رسالة FORAS. المرجو اختيار ملف ينتهي اسمه بالحروف ⁦.foras-letter⁩.</translation>
    </message>
    <message>
        <source>This letter was changed on its way. Nothing has changed here. Ask for a new one.</source>
        <translation>تغيّرت هذه الرسالة في الطريق. لم يتغير أي شيء هنا. المرجو طلب رسالة جديدة.</translation>
    </message>
    <message>
        <source>This is a welcome, meant for a desk. The central office reads introductions.</source>
        <translation>هذه رسالة ترحيب موجهة إلى مكتب. المكتب المركزي يقرأ رسائل التعريف.</translation>
    </message>
    <message>
        <source>This is an introduction, meant for the central office. A desk reads the welcome it answers with.</source>
        <translation>هذه رسالة تعريف موجهة إلى المكتب المركزي. يقرأ المكتب رسالة الترحيب التي ترد جوابًا عنها.</translation>
    </message>
    <message>
        <source>Practice data and real data never meet: this letter is from the other kind.</source>
        <translation>لا تلتقي البيانات التجريبية والبيانات الحقيقية: هذه الرسالة من النوع الآخر.</translation>
    </message>
    <message>
        <source>This welcome answers another computer. Nothing has changed here.</source>
        <translation>رسالة الترحيب هذه جواب لحاسوب آخر. لم يتغير أي شيء هنا.</translation>
    </message>
    <message>
        <source>This letter comes from a computer that was never admitted here. Nothing has been answered.</source>
        <translation>هذه الرسالة من حاسوب لم يُقبل هنا قط. لم يُرسَل أي جواب.</translation>
    </message>
    <message>
        <source>This letter comes from a computer that was retired: stolen, lost or replaced. Nothing has been answered.</source>
        <translation>هذه الرسالة من حاسوب سُحب: سُرق أو ضاع أو استُبدل. لم يُرسَل أي جواب.</translation>
    </message>
    <message>
        <source>This letter is sealed to another central office. Nothing has been answered.</source>
        <translation>هذه الرسالة مختومة لمكتب مركزي آخر. لم يُرسَل أي جواب.</translation>
    </message>
    <message>
        <source>This letter does not answer a forgotten passphrase. Choose the one whose name ends in answer.foras-letter.</source>
        <translation>هذه الرسالة ليست جوابًا عن عبارة مرور منسية. المرجو اختيار الرسالة التي ينتهي اسمها بـ answer.foras-letter.</translation>
    </message>
    <message>
        <source>This answer is for another desk, computer or person. Nothing has changed here.</source>
        <translation>هذا الجواب لمكتب آخر أو حاسوب آخر أو شخص آخر. لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>This answers an earlier letter. Wait for the answer to the last one, or write a new letter.</source>
        <translation>هذا جواب عن رسالة سابقة. المرجو انتظار الجواب عن الرسالة الأخيرة أو كتابة رسالة جديدة.</translation>
    </message>
    <message>
        <source>This answer does not fit the key of this database: it has changed since the letter. Write a new letter.</source>
        <translation>هذا الجواب لا يوافق مفتاح قاعدة البيانات هذه: فقد تغير منذ كتابة الرسالة. المرجو كتابة رسالة جديدة.</translation>
    </message>
    <message>
        <source>The central office cannot help here yet: this desk has not met it, or nobody has unlocked since. A colleague or the recovery sheet can.</source>
        <translation>لا يستطيع المكتب المركزي المساعدة هنا بعد: لم يتعارفا، أو لم يفتح أحد القفل منذ ذلك. يمكن الاستعانة بأحد الزملاء أو بورقة الاسترجاع.</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer in this name. Write a new letter.</source>
        <translation>لا شيء ينتظر جوابًا بهذا الاسم. المرجو كتابة رسالة جديدة.</translation>
    </message>
    <message>
        <source>This is not the passphrase that was chosen for the letter. Try again, or write a new letter.</source>
        <translation>هذه ليست عبارة المرور التي اختيرت عند كتابة الرسالة. المرجو إعادة المحاولة أو كتابة رسالة جديدة.</translation>
    </message>
    <message>
        <source>Compare the digits and make sure of the voice first. Nothing has been answered.</source>
        <translation>المرجو مقارنة الأرقام والتأكد من الصوت أولًا. لم يُرسَل أي جواب.</translation>
    </message>
    <message>
        <source>This desk belongs to another central office already. Nothing has changed here.</source>
        <translation>هذا المكتب تابع من قبل لمكتب مركزي آخر. لم يتغير أي شيء هنا.</translation>
    </message>
    <message>
        <source>This is not the code of a FORAS certificate, or not all of it. Scan it again, and keep every character.</source>
        <translation>هذا ليس رمز شهادة FORAS، أو أنه غير كامل. المرجو مسح الرمز من جديد مع الاحتفاظ بكل الحروف.</translation>
    </message>
    <message>
        <source>This certificate does not hold: its code was changed or never signed. Ask the desk that it names.</source>
        <translation>هذه الشهادة غير صحيحة: رمزها معدّل أو لم يوقَّع قط. المرجو سؤال المكتب المذكور فيها.</translation>
    </message>
    <message>
        <source>This certificate belongs to another project or to practice data. It cannot be checked with this root key.</source>
        <translation>هذه الشهادة تابعة لمشروع آخر أو لبيانات تجريبية. لا يمكن التحقق منها بهذا المفتاح الجذر.</translation>
    </message>
    <message>
        <source>The central office has not admitted this computer, so no certificate can be proved here. Exchange with it first.</source>
        <translation>لم يعتمد المكتب المركزي هذا الحاسوب، فلا يمكن إثبات أي شهادة هنا. المرجو إجراء تبادل معه أولًا.</translation>
    </message>
    <message>
        <source>This file is no list of revoked certificates: a day such as 2021-12-01 comes first, then a number a line.</source>
        <translation>هذا الملف ليس لائحة للشهادات الملغاة: يأتي أولًا تاريخ مثل 2021-12-01، ثم رقم في كل سطر.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its name and that you may open it.</source>
        <translation>لا يمكن قراءة هذا الملف. المرجو التحقق من اسمه ومن إمكانية فتحه.</translation>
    </message>
    <message>
        <source>The key file of this desk is missing. Put keys.json back from the backup; the data is safe.</source>
        <translation>ملف مفاتيح هذا المكتب غير موجود. المرجو إرجاع الملف ⁦keys.json⁩ من النسخة الاحتياطية؛ البيانات سليمة.</translation>
    </message>
    <message>
        <source>The key file of this desk is damaged. Put keys.json back from the backup; the data is safe.</source>
        <translation>ملف مفاتيح هذا المكتب تالف. المرجو إرجاع الملف ⁦keys.json⁩ من النسخة الاحتياطية؛ البيانات سليمة.</translation>
    </message>
    <message>
        <source>The database of this desk is missing. Put foras.db back from the backup.</source>
        <translation>قاعدة بيانات هذا المكتب غير موجودة. المرجو إرجاع الملف ⁦foras.db⁩ من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>foras.db is not this desk&apos;s database, or it is damaged. Put it back from the backup.</source>
        <translation>الملف ⁦foras.db⁩ ليس قاعدة بيانات هذا المكتب أو هو تالف. المرجو إرجاعه من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing more is written to it. Put it back from the backup.</source>
        <translation>قاعدة البيانات تالفة. لن يُكتب فيها أي شيء بعد الآن. المرجو إرجاعها من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This database was opened by a newer version of the program. Nothing has changed. Install that version.</source>
        <translation>فُتحت قاعدة البيانات هذه بنسخة أحدث من البرنامج. لم يتغير أي شيء. المرجو تثبيت تلك النسخة.</translation>
    </message>
    <message>
        <source>This database was changed by something else than FORAS, so it is not written. Put it back from the backup.</source>
        <translation>غُيّرت قاعدة البيانات هذه من خارج FORAS، فلا كتابة فيها. المرجو إرجاعها من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Another program holds the database. Close it, then try again. Nothing is lost.</source>
        <translation>برنامج آخر يستعمل قاعدة البيانات. المرجو إغلاقه ثم إعادة المحاولة. لم يضِع أي شيء.</translation>
    </message>
    <message>
        <source>The database cannot be opened from this folder. Check that you may read and write there.</source>
        <translation>لا يمكن فتح قاعدة البيانات من هذا المجلد. المرجو التحقق من إمكانية القراءة والكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written. Make room, then try again; what you typed is still here.</source>
        <translation>القرص ممتلئ. لم يُكتب أي شيء. المرجو تحرير مساحة ثم إعادة المحاولة؛ ما كُتب على الشاشة باقٍ هنا.</translation>
    </message>
    <message>
        <source>This disk can only be read. Nothing was written. Choose another one.</source>
        <translation>هذا القرص للقراءة فقط. لم يُكتب أي شيء. المرجو اختيار قرص آخر.</translation>
    </message>
    <message>
        <source>You may not write here. Nothing was written. Choose another folder.</source>
        <translation>الكتابة هنا غير مسموح بها. لم يُكتب أي شيء. المرجو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. Nothing was half written. Plug it in, then try again.</source>
        <translation>اختفى مفتاح USB أو المجلد. لم تبقَ كتابة ناقصة. المرجو وصله ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was half written. Try another stick or folder.</source>
        <translation>تعطّل القرص. لم تبقَ كتابة ناقصة. المرجو تجربة مفتاح USB أو مجلد آخر.</translation>
    </message>
    <message>
        <source>This computer cannot use this name. Nothing was written. Choose another one.</source>
        <translation>لا يمكن لهذا الحاسوب استعمال هذا الاسم. لم يُكتب شيء. المرجو اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>لا طابعة معدّة في هذا الحاسوب. المرجو حفظ ملف PDF وطباعته في مكان آخر.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, then print again; the PDF can be saved instead.</source>
        <translation>لم تستقبل الطابعة الصفحات. المرجو التحقق منها ثم إعادة الطباعة؛ ويمكن أيضًا حفظ ملف PDF.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back. Correct it in the record.</source>
        <translation>طرأ تغيير آخر منذ ذلك، فلا يمكن التراجع. المرجو التصحيح في الملف.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Record a correction instead.</source>
        <translation>لا يمكن التراجع عن هذا. المرجو تسجيل تصحيح.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم التوقف. لم يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this. What was saved before is safe. Look before you repeat it.</source>
        <translation>أوقف خلل في البرنامج هذه العملية. ما حُفظ من قبل سليم. المرجو التحقق قبل الإعادة.</translation>
    </message>
    <message>
        <source>The work was interrupted. Nothing was half written. Try again.</source>
        <translation>انقطع العمل. لم تبقَ كتابة ناقصة. المرجو إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Nothing was written.</source>
        <translation>حدث خطأ (⁦{code}⁩). لم يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>{section} ({language})</source>
        <translation>{section} ({language})</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>{name}: {mark}</source>
        <translation>⁨{name}⁩: {mark}</translation>
    </message>
    <message>
        <source>Name, phone or case number</source>
        <translation>الاسم أو الهاتف أو رقم الملف</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>{name}: seat booked for {day}, {hour}</source>
        <translation>⁨{name}⁩: تم حجز مقعد، {day}، {hour}</translation>
    </message>
    <message>
        <source>Book {day}, {hour}</source>
        <translation>حجز {day}، {hour}</translation>
    </message>
    <message>
        <source>Plan a session for {country}</source>
        <translation>برمجة جلسة: {country}</translation>
    </message>
    <message>
        <source>Add {country} and book</source>
        <translation>إضافة {country} والحجز</translation>
    </message>
    <message>
        <source>Book past capacity</source>
        <translation>حجز يتجاوز المقاعد</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>إلغاء هذه الجلسة</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>ما سبب الإلغاء؟</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>إلغاء الجلسة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Sits in this session</source>
        <translation>المقعد محجوز في هذه الجلسة</translation>
    </message>
    <message>
        <source>Third nationality, cannot sit here</source>
        <translation>جنسية ثالثة، الحجز هنا غير ممكن</translation>
    </message>
    <message>
        <source>Would add {country} to the session</source>
        <translation>بلد يُضاف إلى الجلسة: {country}</translation>
    </message>
    <message>
        <source>Has had an orientation already</source>
        <translation>سبق التوجيه</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>نتائج البحث عن الأشخاص</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>After</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Calendar of a day or a week</source>
        <translation>يومية يوم أو أسبوع</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Session moved to {day}, {hours}</source>
        <translation>تم نقل الجلسة إلى {day}، {hours}</translation>
    </message>
    <message>
        <source>From session to session</source>
        <translation>من جلسة إلى أخرى</translation>
    </message>
    <message>
        <source>Work in the chosen session</source>
        <translation>العمل في الجلسة المختارة</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>نقل الجلسة</translation>
    </message>
    <message>
        <source>Make the session longer or shorter</source>
        <translation>تمديد الجلسة أو تقصيرها</translation>
    </message>
    <message>
        <source>The week before, after</source>
        <translation>الأسبوع السابق، التالي</translation>
    </message>
    <message>
        <source>Plan the session, from its form</source>
        <translation>برمجة الجلسة، من استمارتها</translation>
    </message>
    <message>
        <source>Mark candidates, book the marked</source>
        <translation>تعليم الترشيحات، وحجز ما عُلّم منها</translation>
    </message>
    <message>
        <source>Give a seat back</source>
        <translation>إرجاع مقعد</translation>
    </message>
    <message>
        <source>Present, absent, excused, left early; also 1 to 4</source>
        <translation>حضور، غياب، غياب بعذر، انصراف مبكر؛ أو الأرقام من 1 إلى 4</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>الرجوع إلى اليومية</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>ملغاة: {reason}</translation>
    </message>
    <message>
        <source>{filled} of {slots}, complete</source>
        <translation>{filled} من {slots}، مكتملة</translation>
    </message>
    <message>
        <source>{filled} of {slots}</source>
        <translation>{filled} من {slots}</translation>
    </message>
    <message>
        <source>{country} ({number})</source>
        <translation>{country} ({number})</translation>
    </message>
    <message>
        <source>{country} (no sheet)</source>
        <translation>{country} (لا توجد بطاقة)</translation>
    </message>
    <message>
        <source>Sections to be verified: {sheets}. Say so when you tell it.</source>
        <translation>فقرات في انتظار التحقق: {sheets}. يُذكر ذلك عند الشرح.</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}، {hours}</translation>
    </message>
    <message>
        <source>{taken} of {seats}, {over} past capacity</source>
        <translation>{taken} من {seats}، الزائدة: {over}</translation>
    </message>
    <message>
        <source>{taken} of {seats}, full</source>
        <translation>{taken} من {seats}، لا مقعد شاغر</translation>
    </message>
    <message>
        <source>{taken} of {seats}, {free} free</source>
        <translation>{taken} من {seats}، الشاغرة: {free}</translation>
    </message>
    <message>
        <source>Leaves within seven days</source>
        <translation>المغادرة في غضون سبعة أيام</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>Seats booked for {day}, {hour}: {number}</source>
        <translation>مقاعد محجوزة، {day}، {hour}: {number}</translation>
    </message>
    <message>
        <source>Session of {day}, {hour} cancelled</source>
        <translation>أُلغيت جلسة {day}، {hour}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Session planned for {day}, {hour}</source>
        <translation>تمت برمجة جلسة: {day}، {hour}</translation>
    </message>
    <message>
        <source>· optional</source>
        <translation>· اختياري</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>اختيار بلد</translation>
    </message>
    <message>
        <source>Second country</source>
        <translation>البلد الثاني</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>المستشار(ة)</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الكيفية</translation>
    </message>
    <message>
        <source>Plan the session</source>
        <translation>برمجة الجلسة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reason, kept with the seat</source>
        <translation>السبب، يُحفظ مع المقعد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Type why this seat is needed.</source>
        <translation>المرجو كتابة سبب الحاجة إلى هذا المقعد.</translation>
    </message>
    <message>
        <source>Attendance {noted}/{people}</source>
        <translation>الحضور {noted}/{people}</translation>
    </message>
    <message>
        <source>Seated {people}</source>
        <translation>المحجوزة {people}</translation>
    </message>
    <message>
        <source>Candidates {number}</source>
        <translation>الترشيحات {number}</translation>
    </message>
    <message>
        <source>Nobody waits for a session of these countries.</source>
        <translation>لا أحد ينتظر جلسة عن هذه البلدان.</translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation>لا مقعد محجوز بعد.</translation>
    </message>
    <message>
        <source>Book the {number} marked</source>
        <translation>حجز ما عُلّم: {number}</translation>
    </message>
    <message>
        <source>{name}: seat given back</source>
        <translation>⁨{name}⁩: تم إرجاع المقعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>الترشيحات</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>الأشخاص في الجلسة</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>الجنسيات</translation>
    </message>
    <message>
        <source>{key} {meaning}</source>
        <translation>⁦{key}⁩ {meaning}</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>لم تُختر أي جلسة</translation>
    </message>
    <message>
        <source>Choose one in the calendar: its seats and candidates appear here.</source>
        <translation>المرجو اختيار جلسة في اليومية: تظهر هنا مقاعدها وترشيحاتها.</translation>
    </message>
    <message>
        <source>Date estimated</source>
        <translation>تاريخ تقديري</translation>
    </message>
    <message>
        <source>Orientation point closed</source>
        <translation>نقطة التوجيه مغلقة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Proposed instead</source>
        <translation>مقترحة بدلها</translation>
    </message>
    <message>
        <source>Attendance to note</source>
        <translation>الحضور لم يُسجَّل</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>انعقدت</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>No session for this country in these days.</source>
        <translation>لا جلسة لهذا البلد في هذه الأيام.</translation>
    </message>
    <message>
        <source>No session in these days. Press N to plan one.</source>
        <translation>لا جلسة في هذه الأيام. مفتاح N لبرمجة جلسة.</translation>
    </message>
    <message>
        <source>No session in these days.</source>
        <translation>لا جلسة في هذه الأيام.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>تغيير عبارة مروري…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>عبارة مرور جديدة…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>الصلاحيات…</translation>
    </message>
    <message>
        <source>{desk} · {standing}</source>
        <translation>{desk} · {standing}</translation>
    </message>
    <message>
        <source>Access ended everywhere.</source>
        <translation>أُنهي الدخول في كل مكان.</translation>
    </message>
    <message>
        <source>Countersigned. Their desk hears of it with the next bundle.</source>
        <translation>تم التوقيع. يعلم مكتبهم بذلك مع الحزمة القادمة.</translation>
    </message>
    <message>
        <source>Declined. Their desk hears of it with the next bundle.</source>
        <translation>رُفض. يعلم مكتبهم بذلك مع الحزمة القادمة.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>End the access…</source>
        <translation>إنهاء الدخول…</translation>
    </message>
    <message>
        <source>Access given. They can unlock with their passphrase.</source>
        <translation>تم منح الولوج. يمكن الآن فتح القفل بعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>Access ended by the central office</source>
        <translation>أنهى المكتب المركزي الدخول</translation>
    </message>
    <message>
        <source>Their desk took their access away</source>
        <translation>سحب مكتبهم حق الدخول</translation>
    </message>
    <message>
        <source>Not countersigned yet · {trust}</source>
        <translation>لم يُوقَّع عليه بعد · {trust}</translation>
    </message>
    <message>
        <source>{trust} · asked for: {asked}</source>
        <translation>{trust} · المطلوب: {asked}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>مثل الحاسوب</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} د</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Not on a metered line</source>
        <translation>ليس على خط محسوب بالحجم</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>عند طلبي فقط</translation>
    </message>
    <message>
        <source>Synchronise by itself</source>
        <translation>المزامنة التلقائية</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>No desk has told of anyone yet.</source>
        <translation>لم يُعلم أي مكتب بأحد بعد.</translation>
    </message>
    <message>
        <source>Colleagues of all desks</source>
        <translation>زملاء جميع المكاتب</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>ورقة استرجاع جديدة…</translation>
    </message>
    <message>
        <source>Who opens what is sealed…</source>
        <translation>من يفتح المختوم…</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>This computer&apos;s name in exchanges</source>
        <translation>اسم هذا الحاسوب في التبادل</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>حماية البيانات</translation>
    </message>
    <message>
        <source>Diagnostics and licences</source>
        <translation>التشخيص والرخص</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Folder of the database</source>
        <translation>مجلد قاعدة البيانات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>المخوّل لهم الولوج</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse.</source>
        <translation>بعد هذه المدة دون لمس المفاتيح أو الفأرة.</translation>
    </message>
    <message>
        <source>With the central server, where the central office has one.</source>
        <translation>مع الخادم المركزي إذا كان للمكتب المركزي خادم.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Colleague&apos;s name</source>
        <translation>اسم الزميل(ة)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>عبارة مرور الزميل(ة)</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>منح الولوج</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>العبارة الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>تغيير عبارة مروري</translation>
    </message>
    <message>
        <source>Backups that were made before open with the one of that day.</source>
        <translation>النسخ التي صُنعت قبل ذلك تُفتح بعبارة يومها.</translation>
    </message>
    <message>
        <source>What {name} may do</source>
        <translation>ما يجوز لـ{name} فعله</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>غيّرها</translation>
    </message>
    <message>
        <source>Change the rights</source>
        <translation>تغيير الصلاحيات</translation>
    </message>
    <message>
        <source>Done. It holds from the next unlocking of {name} on.</source>
        <translation>تم. يسري ذلك ابتداءً من المرة القادمة التي يفتح فيها {name} البرنامج.</translation>
    </message>
    <message>
        <source>Asked for. It holds once the central office has countersigned it.</source>
        <translation>تم الطلب. يسري حين يوقّع عليه المكتب المركزي.</translation>
    </message>
    <message>
        <source>The central office&apos;s word reaches their computers with the next bundle, and holds from then on.</source>
        <translation>تصل كلمة المكتب المركزي إلى حواسيبهم مع الحزمة القادمة، وتسري من حينها.</translation>
    </message>
    <message>
        <source>What takes rights away holds at once. What gives some waits until the central office has countersigned it, unless this desk has not met it yet.</source>
        <translation>ما يسحب الصلاحيات يسري فورًا. وما يمنحها ينتظر توقيع المكتب المركزي، إلا إذا لم يتعرّف هذا المكتب عليه بعد.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيّرت عبارة مرورك.</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>عبارة مرور جديدة لـ {name}</translation>
    </message>
    <message>
        <source>The one they forgot opens nothing any more. What was sealed to them alone stays shut to them.</source>
        <translation>العبارة المنسية لم تعد تفتح شيئًا. وما خُتم لهذا الشخص وحده يبقى مغلقًا عليه.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>امنحها</translation>
    </message>
    <message>
        <source>They can unlock with the new passphrase.</source>
        <translation>يمكن الآن فتح القفل بعبارة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Remove the access of {name}</source>
        <translation>إزالة ولوج {name}</translation>
    </message>
    <message>
        <source>The database gets a new key at once, and older backups, which their passphrase opens, are deleted. Everyone else&apos;s passphrase and the recovery sheet stay. This cannot be undone.</source>
        <translation>تحصل قاعدة البيانات فورًا على مفتاح جديد، وتُحذف النسخ القديمة التي تفتحها عبارة مروره. وتبقى عبارات مرور الآخرين وورقة الاسترجاع صالحة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Remove the access</source>
        <translation>أزل الولوج</translation>
    </message>
    <message>
        <source>End the access of {name}</source>
        <translation>إنهاء دخول {name}</translation>
    </message>
    <message>
        <source>From the next bundle on, no computer of the project opens for them. What they write until then is kept, and asked about. Their desk takes their passphrase off its computers.</source>
        <translation>ابتداءً من الحزمة القادمة لا يُفتح لهذا الشخص أي حاسوب من حواسيب المشروع. ما يكتبه حتى ذلك الحين يُحفظ ويُسأل عنه. ويزيل مكتبه عبارة مروره من حواسيبه.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>إنهاء الدخول</translation>
    </message>
    <message>
        <source>{name} has no access any more.</source>
        <translation>لم يعد لـ{name} أي دخول.</translation>
    </message>
    <message>
        <source>{name} can unlock nothing here any more. Older copies elsewhere still open with their passphrase: destroy them.</source>
        <translation>لم يعد بإمكان {name} فتح شيء هنا. نسخ قديمة في مكان آخر ما زالت تُفتح بعبارة مروره: أتلفها.</translation>
    </message>
    <message>
        <source>{name} can unlock nothing here any more.</source>
        <translation>لم يعد بإمكان {name} فتح شيء هنا.</translation>
    </message>
    <message>
        <source>Who opens what is sealed</source>
        <translation>من يفتح المختوم</translation>
    </message>
    <message>
        <source>Remarks and other sealed words open to these colleagues, to the recovery sheet and to the central office. Each reading is noted. What was sealed here until now is sealed again, so that it opens to just these.</source>
        <translation>تُفتح الملاحظات وغيرها من الكلام المختوم لهؤلاء الزملاء ولورقة الاسترجاع وللمكتب المركزي. تُدوَّن كل قراءة. وما خُتم هنا حتى الآن يُختم من جديد كي لا يُفتح إلا لهؤلاء.</translation>
    </message>
    <message>
        <source>Seal to these</source>
        <translation>ختم لهؤلاء</translation>
    </message>
    <message>
        <source>{name} · {role}</source>
        <translation>{name} · {role}</translation>
    </message>
    <message>
        <source>Done. Sealed again: {number}.</source>
        <translation>تم. ما خُتم من جديد: {number}.</translation>
    </message>
</context>
<context>
    <name>SheetEditor</name>
    <message>
        <source>Keep the draft now; it also keeps itself</source>
        <translation>حفظ المسودة الآن؛ وهي تُحفظ أيضا تلقائيا</translation>
    </message>
    <message>
        <source>Read it once more and publish</source>
        <translation>قراءة أخيرة ثم نشر</translation>
    </message>
    <message>
        <source>Preview the brochure</source>
        <translation>معاينة الكتيب</translation>
    </message>
    <message>
        <source>Write in French, Arabic, English</source>
        <translation>الكتابة بالفرنسية أو العربية أو الإنجليزية</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>نقل الفقرة</translation>
    </message>
    <message>
        <source>Later: the draft waits</source>
        <translation>لاحقا: المسودة تنتظر</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Left out: {section}.</source>
        <translation>حُذفت الفقرة: {section}.</translation>
    </message>
    <message>
        <source>The draft is forgotten. What is published stays.</source>
        <translation>حُذفت المسودة. يبقى ما هو منشور.</translation>
    </message>
    <message>
        <source>Publish version {number}</source>
        <translation>نشر النسخة {number}</translation>
    </message>
    <message>
        <source>Draft of version {number}: {country}, {language}</source>
        <translation>مسودة النسخة {number}: {country}، {language}</translation>
    </message>
    <message>
        <source>No title: {languages}</source>
        <translation>بلا عنوان: {languages}</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>في انتظار التحقق</translation>
    </message>
    <message>
        <source>To review since {day}</source>
        <translation>للمراجعة منذ {day}</translation>
    </message>
    <message>
        <source>Verified on {day}</source>
        <translation>تم التحقق يوم {day}</translation>
    </message>
    <message>
        <source>31/12/2021</source>
        <translation>31/12/2021</translation>
    </message>
    <message>
        <source>Mission in Bamako</source>
        <translation>بعثة باماكو</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A blank line begins a new paragraph. One idea a sentence.</source>
        <translation>سطر فارغ يبدأ فقرة نص جديدة. فكرة واحدة في كل جملة.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>the same in every language</source>
        <translation>هو نفسه في كل اللغات</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>عنوان الخطوة</translation>
    </message>
    <message>
        <source>Step {number}, title</source>
        <translation>الخطوة {number}، العنوان</translation>
    </message>
    <message>
        <source>Step {number}, text</source>
        <translation>الخطوة {number}، النص</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>رفع الخطوة</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>خفض الخطوة</translation>
    </message>
    <message>
        <source>Take the step away</source>
        <translation>إزالة الخطوة</translation>
    </message>
    <message>
        <source>{country}, version {number}</source>
        <translation>{country}، النسخة {number}</translation>
    </message>
    <message>
        <source>Version {newer} has come since this draft was begun from version {older}. Nothing typed is lost: read it, take over what is new, and publish version {number}.</source>
        <translation>وصلت النسخة {newer} بعد أن بدأت هذه المسودة من النسخة {older}. لم يضع شيء مما كُتب: اقرأها وخذ منها الجديد ثم انشر النسخة {number}.</translation>
    </message>
    <message>
        <source>Draft kept on this computer, {moment}</source>
        <translation>مسودة محفوظة على هذا الحاسوب، {moment}</translation>
    </message>
    <message>
        <source>Draft kept on this computer, {hour}</source>
        <translation>مسودة محفوظة على هذا الحاسوب، {hour}</translation>
    </message>
    <message>
        <source>{country}, version {number} is published. It reaches the desks with the next exchange.</source>
        <translation>{country}، النسخة {number}: نُشرت. تصل إلى المكاتب مع التبادل القادم.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>إضافة فقرة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Leave this section out</source>
        <translation>حذف هذه الفقرة</translation>
    </message>
    <message>
        <source>Forget the draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>No section yet</source>
        <translation>لا توجد فقرة بعد</translation>
    </message>
    <message>
        <source>Add the first one below the list of sections; the text comes here.</source>
        <translation>أضف الأولى تحت قائمة الفقرات؛ يأتي نصها هنا.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إرجاعها</translation>
    </message>
    <message>
        <source>Forget everything typed for this version? It cannot be brought back.</source>
        <translation>هل تُحذف كل كتابة لهذه النسخة؟ لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Register a person</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>{number} to send</source>
        <translation>{number} للإرسال</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>منذ {days} ي</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>استيراد سجل</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>برمجة جلسة</translation>
    </message>
    <message>
        <source>Plan a training cycle</source>
        <translation>التخطيط لدورة تكوين</translation>
    </message>
    <message>
        <source>Write to the USB stick</source>
        <translation>الكتابة على مفتاح USB</translation>
    </message>
    <message>
        <source>Read from the USB stick</source>
        <translation>قراءة مفتاح USB</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>نسخ قاعدة البيانات احتياطيًّا</translation>
    </message>
    <message>
        <source>Search people, sessions, actions</source>
        <translation>البحث عن شخص أو جلسة أو إجراء</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
        <source>Next area of the page</source>
        <translation>الجزء التالي من الصفحة</translation>
    </message>
    <message>
        <source>Take the last step back while the message shows</source>
        <translation>التراجع عن آخر خطوة ما دامت الرسالة ظاهرة</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show the pass phrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the pass phrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Consent: {kind}</source>
        <translation>موافقة: {kind}</translation>
    </message>
    <message>
        <source>Consent withdrawn: {kind}</source>
        <translation>سحب الموافقة: {kind}</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>سلمت الشهادة</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>من طرف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>From the register {name}: {sheet}, line {row}</source>
        <translation>من السجل {name}: {sheet}، السطر {row}</translation>
    </message>
    <message>
        <source>{form}, explained in {language} by {name}</source>
        <translation>{form} · لغة الشرح: {language} · من طرف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Brochure handed out: {country}</source>
        <translation>تسليم كتيّب: {country}</translation>
    </message>
    <message>
        <source>{language}, version {version} · {occasion}</source>
        <translation>{language}، النسخة {version} · {occasion}</translation>
    </message>
    <message>
        <source>Training: {module}</source>
        <translation>التكوين: {module}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>إلى غاية {day}</translation>
    </message>
    <message>
        <source>Departure: no day planned any more</source>
        <translation>المغادرة: لم يعد هناك يوم محدد</translation>
    </message>
    <message>
        <source>Departure planned for {day}</source>
        <translation>المغادرة مبرمجة في {day}</translation>
    </message>
    <message>
        <source>Departure moved from {before} to {day}</source>
        <translation>نُقلت المغادرة من {before} إلى {day}</translation>
    </message>
    <message>
        <source>Orientation session: {countries}</source>
        <translation>جلسة توجيه: {countries}</translation>
    </message>
    <message>
        <source>Seat booked</source>
        <translation>حجز مقعد</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>never heard of</source>
        <translation>لا أخبار إلى الآن</translation>
    </message>
    <message>
        <source>silent for {days} days</source>
        <translation>أيام بلا أخبار: {days}</translation>
    </message>
    <message>
        <source>received {moment}</source>
        <translation>آخر ما وصل: {moment}</translation>
    </message>
    <message>
        <source>Sessions: {number}</source>
        <translation>عدد الجلسات: {number}</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>في انتظار المعالجة</translation>
    </message>
    <message>
        <source>Orientation sessions</source>
        <translation>جلسات التوجيه</translation>
    </message>
    <message>
        <source>{hour} · {room} · seats taken: {taken} of {seats}</source>
        <translation>{hour} · ⁨{room}⁩ · المقاعد المحجوزة: {taken} من {seats}</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>بعد {minutes} د</translation>
    </message>
    <message>
        <source>Attendance to note</source>
        <translation>الحضور لم يُسجَّل</translation>
    </message>
    <message>
        <source>Walk what needs a hand, Enter opens it</source>
        <translation>التنقل بين ما ينتظر المعالجة، والفتح بمفتاح Enter</translation>
    </message>
    <message>
        <source>Leaving soon, not yet oriented: {number}</source>
        <translation>مغادرة قريبة دون توجيه: {number}</translation>
    </message>
    <message>
        <source>Nearest: {name}, {day}</source>
        <translation>الأقرب: ⁨{name}⁩، {day}</translation>
    </message>
    <message>
        <source>Attendance to note: session of {day}, {hour}</source>
        <translation>حضور لم يُسجَّل: جلسة {day}، {hour}</translation>
    </message>
    <message>
        <source>{countries} · people: {number} · {room}</source>
        <translation>{countries} · عدد الأشخاص: {number} · ⁨{room}⁩</translation>
    </message>
    <message>
        <source>To settle, written apart by two desks: {number}</source>
        <translation>للبتّ فيه بين مكتبين: {number}</translation>
    </message>
    <message>
        <source>Asked to be erased: {number}</source>
        <translation>طلبات المحو: {number}</translation>
    </message>
    <message>
        <source>Their desk has told them that you answer</source>
        <translation>أخبرهم مكتبهم أن الجواب منكم</translation>
    </message>
    <message>
        <source>Rights to countersign: {number}</source>
        <translation>صلاحيات للتوقيع: {number}</translation>
    </message>
    <message>
        <source>Sheet {country}: sections to verify: {number}</source>
        <translation>بطاقة {country}: فقرات في انتظار التحقق: {number}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>النسخة {version}</translation>
    </message>
    <message>
        <source>Sheets with sections to verify: {number}</source>
        <translation>بطاقات فيها فقرات في انتظار التحقق: {number}</translation>
    </message>
    <message>
        <source>Kept {moment}, on this computer only</source>
        <translation>محفوظة {moment}، في هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Sheet {country}: next version not published</source>
        <translation>بطاقة {country}: النسخة القادمة لم تُنشر</translation>
    </message>
    <message>
        <source>Registration not finished</source>
        <translation>تسجيل غير مكتمل</translation>
    </message>
    <message>
        <source>No session today</source>
        <translation>لا جلسة اليوم</translation>
    </message>
    <message>
        <source>Planned sessions appear here.</source>
        <translation>تظهر هنا الجلسات المبرمجة.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>برمجة جلسة</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء في الانتظار.</translation>
    </message>
    <message>
        <source>News of the desks</source>
        <translation>أخبار المكاتب</translation>
    </message>
    <message>
        <source>This desk has not exchanged with the central office yet.</source>
        <translation>لم يتم بعد أي تبادل بين هذا المكتب والمكتب المركزي.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search a person, a session, an action</source>
        <translation>ابحث عن شخص أو جلسة أو إجراء</translation>
    </message>
    <message>
        <source>Shortcuts of this page</source>
        <translation>اختصارات هذه الصفحة</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>قفل الشاشة</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>بيانات تجريبية</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Open the record</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>People in the cycle</source>
        <translation>أشخاص الدورة</translation>
    </message>
    <message>
        <source>Give the place back</source>
        <translation>تحرير المكان</translation>
    </message>
    <message>
        <source>Nobody is in this cycle yet</source>
        <translation>لا أحد في هذه الدورة بعد</translation>
    </message>
    <message>
        <source>Choose who may come, on the other side.</source>
        <translation>اختر من الجانب من يمكنه الحضور.</translation>
    </message>
    <message>
        <source>Once people are enrolled, who came is keyed here.</source>
        <translation>يُسجل الحضور هنا بعد تسجيل الأشخاص.</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>تسجيل أشخاص</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>معذور</translation>
    </message>
    <message>
        <source>present, next person</source>
        <translation>حاضر، الشخص التالي</translation>
    </message>
    <message>
        <source>Enrolled {number}</source>
        <translation>المسجلون {number}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Days and place</source>
        <translation>الأيام والمكان</translation>
    </message>
    <message>
        <source>leaves before the end</source>
        <translation>يغادر قبل النهاية</translation>
    </message>
    <message>
        <source>{name} leaves on {day}, and the module ends on {last}.</source>
        <translation>{name}: المغادرة {day}، ونهاية الوحدة {last}.</translation>
    </message>
    <message>
        <source>Plan the departure for {day} or later.</source>
        <translation>اجعل المغادرة في {day} أو بعده.</translation>
    </message>
    <message>
        <source>Women {women} of {all}, {share} %</source>
        <translation>النساء {women} من {all}، {share} %</translation>
    </message>
    <message>
        <source>Name, case number or telephone</source>
        <translation>الاسم أو رقم الملف أو الهاتف</translation>
    </message>
    <message>
        <source>Enrol someone</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>من يمكنه الحضور</translation>
    </message>
    <message>
        <source>Reason, kept with the place</source>
        <translation>السبب، يُحفظ مع المكان</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>التسجيل رغم ذلك</translation>
    </message>
    <message>
        <source>Nobody else who consented goes by this name.</source>
        <translation>لا أحد آخر ممن وافقوا بهذا الاسم.</translation>
    </message>
    <message>
        <source>Type why the rule is gone past.</source>
        <translation>اكتب سبب الاستثناء.</translation>
    </message>
    <message>
        <source>People: {number}, mornings and afternoons</source>
        <translation>الأشخاص: {number}، صباحا ومساء</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>{percent} %: {days} d</source>
        <translation>{percent} %: {days} أيام</translation>
    </message>
    <message>
        <source>not keyed</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>صباحا</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>بعد الزوال</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{taken} of {seats}</source>
        <translation>{taken} من {seats}</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>الدورات</translation>
    </message>
    <message>
        <source>No cycle is planned</source>
        <translation>لا توجد دورة مبرمجة</translation>
    </message>
    <message>
        <source>A cycle is a module given once, in one city, on its days.</source>
        <translation>الدورة وحدة تُقدم مرة واحدة في مدينة في أيامها.</translation>
    </message>
    <message>
        <source>Plan a cycle</source>
        <translation>التخطيط لدورة</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>كل الدورات</translation>
    </message>
    <message>
        <source>The cycle is planned.</source>
        <translation>تمت برمجة الدورة.</translation>
    </message>
    <message>
        <source>Enrolled.</source>
        <translation>تم التسجيل.</translation>
    </message>
    <message>
        <source>The place is free again.</source>
        <translation>المكان شاغر من جديد.</translation>
    </message>
    <message>
        <source>Open the cycle; in the search: enrol</source>
        <translation>فتح الدورة؛ وفي البحث: التسجيل</translation>
    </message>
    <message>
        <source>In a cell: present, absent, excused</source>
        <translation>في خانة: حاضر، غائب، معذور</translation>
    </message>
    <message>
        <source>Present, next person</source>
        <translation>حاضر، الشخص التالي</translation>
    </message>
    <message>
        <source>Take a mark away</source>
        <translation>حذف علامة</translation>
    </message>
    <message>
        <source>Back to the cycles</source>
        <translation>العودة إلى الدورات</translation>
    </message>
    <message>
        <source>· optional</source>
        <translation>· اختياري</translation>
    </message>
    <message>
        <source>Choose a module</source>
        <translation>اختر وحدة</translation>
    </message>
    <message>
        <source>Space for children</source>
        <translation>فضاء للأطفال</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Days of the cycle</source>
        <translation>أيام الدورة</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>حذف هذا اليوم</translation>
    </message>
    <message>
        <source>Hold it on this day</source>
        <translation>إقامتها في هذا اليوم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>One more day</source>
        <translation>يوم إضافي</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>المكونون</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>مغلق أو مفتوح</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Correct the calendar</source>
        <translation>تصحيح التقويم</translation>
    </message>
    <message>
        <source>Call the cycle off…</source>
        <translation>إلغاء الدورة…</translation>
    </message>
    <message>
        <source>Why it is not held</source>
        <translation>لماذا لن تُقام</translation>
    </message>
    <message>
        <source>Counts for days that are planned from now on.</source>
        <translation>يسري على الأيام التي تُبرمَج من الآن.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما السبب</translation>
    </message>
    <message>
        <source>Calendar of {city}</source>
        <translation>تقويم {city}</translation>
    </message>
    <message>
        <source>Called off: {reason}</source>
        <translation>أُلغيت: {reason}</translation>
    </message>
    <message>
        <source>Half-days marked on days left out: {number}. Kept, and not counted.</source>
        <translation>أنصاف الأيام المسجّلة في أيام محذوفة: {number}. محفوظة ولا تُحتسب.</translation>
    </message>
    <message>
        <source>Closed: no day of the cycle</source>
        <translation>مغلق: ليس يوما من الدورة</translation>
    </message>
    <message>
        <source>Half-days marked: {number}</source>
        <translation>أنصاف الأيام المسجّلة: {number}</translation>
    </message>
    <message>
        <source>Nobody is marked yet</source>
        <translation>لم يُسجَّل أحد بعد</translation>
    </message>
    <message>
        <source>Hold it on {day} instead</source>
        <translation>إقامتها بدل ذلك {day}</translation>
    </message>
    <message>
        <source>Type the day, like 22/11/2021.</source>
        <translation>اكتبوا اليوم، مثل 22/11/2021.</translation>
    </message>
    <message>
        <source>Reason, kept with the cycle</source>
        <translation>السبب، يُحفظ مع الدورة</translation>
    </message>
    <message>
        <source>Plan the cycle</source>
        <translation>برمجة الدورة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>دورة جديدة</translation>
    </message>
    <message>
        <source>The days follow from the first one and the calendar.</source>
        <translation>تُحسب الأيام من اليوم الأول والتقويم.</translation>
    </message>
    <message>
        <source>{interval}, without week-ends and holidays</source>
        <translation>{interval}، دون نهاية الأسبوع والعطل</translation>
    </message>
    <message>
        <source>Choose the module that is taught.</source>
        <translation>اختر الوحدة التي تُدرس.</translation>
    </message>
    <message>
        <source>Type the first day and how many days it lasts.</source>
        <translation>اكتب اليوم الأول وعدد الأيام.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>مقبلة</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>a module has to be done before</source>
        <translation>وحدة يجب إنجازها قبلا</translation>
    </message>
    <message>
        <source>no place left</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>days: {number}</source>
        <translation>الأيام: {number}</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>مكتسبة</translation>
    </message>
    <message>
        <source>{days} d more</source>
        <translation>بقي {days} ي</translation>
    </message>
    <message>
        <source>at most {days} d</source>
        <translation>{days} ي على الأكثر</translation>
    </message>
    <message>
        <source>The cycle is changed.</source>
        <translation>عُدّلت الدورة.</translation>
    </message>
    <message>
        <source>The cycle is called off.</source>
        <translation>أُلغيت الدورة.</translation>
    </message>
    <message>
        <source>The calendar is corrected.</source>
        <translation>صُحّح التقويم.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Migrants&apos; Orientation Point</source>
        <translation>نقطة توجيه المهاجرين</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>إرجاع نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted.</source>
        <translation>كل شيء يبقى في هذا الحاسوب، مشفّرًا.</translation>
    </message>
    <message>
        <source>{desk} (practice)</source>
        <translation>{desk} (بيانات تجريبية)</translation>
    </message>
    <message>
        <source>Locked at {hour}. What you typed is kept.</source>
        <translation>قُفلت على {hour}، وما كُتب محفوظ.</translation>
    </message>
    <message>
        <source>The central office has changed what you may do. Unlock again; what you typed is kept.</source>
        <translation>غيّر المكتب المركزي ما يجوز لك فعله. افتح من جديد؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Forgotten? Recovery sheet</source>
        <translation>نسيان العبارة؟ ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Central office</source>
        <translation>المكتب المركزي</translation>
    </message>
    <message>
        <source>Forgotten? Ask the central office</source>
        <translation>نسيان العبارة؟ طلب المساعدة من المكتب المركزي</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Set up another desk</source>
        <translation>إعداد مكتب آخر</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>الفتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>نسيان العبارة؟</translation>
    </message>
</context>
<context>
    <name>WeekCalendar</name>
    <message>
        <source>Calendar: arrows go from session to session</source>
        <translation>اليومية: الأسهم للتنقل من جلسة إلى أخرى</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Unaccompanied boy</source>
        <translation>طفل غير مصحوب</translation>
    </message>
    <message>
        <source>Unaccompanied girl</source>
        <translation>طفلة غير مصحوبة</translation>
    </message>
    <message>
        <source>Accompanied child</source>
        <translation>طفل مصحوب</translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation>الجنس غير محدد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Keeping and using the data</source>
        <translation>حفظ البيانات واستعمالها</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent</source>
        <translation>موافقة الولي</translation>
    </message>
    <message>
        <source>Child&apos;s own consent</source>
        <translation>موافقة الطفل</translation>
    </message>
    <message>
        <source>Sharing with the mission in the country</source>
        <translation>تقاسم البيانات مع البعثة في البلد</translation>
    </message>
    <message>
        <source>Photo and testimony</source>
        <translation>الصورة والشهادة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كتابية</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>شفوية أمام شاهد</translation>
    </message>
    <message>
        <source>On paper, on file</source>
        <translation>ورقية، محفوظة</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>التغذية</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>الإيواء</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>رعاية الأطفال</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>الإعاقة</translation>
    </message>
    <message>
        <source>Entraide Nationale</source>
        <translation>التعاون الوطني</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>القنصلية</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>الجالية</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>العمل الميداني</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>مبادرة شخصية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضورية</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>افتراضية</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>عن بعد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مبرمجة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Stepped out</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>Seat booked</source>
        <translation>مقعد محجوز</translation>
    </message>
    <message>
        <source>Seat given back</source>
        <translation>مقعد مُرجَع</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>غياب بعذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>انصراف مبكر</translation>
    </message>
    <message>
        <source>Departure before the end</source>
        <translation>مغادرة قبل النهاية</translation>
    </message>
    <message>
        <source>Modules to do before</source>
        <translation>وحدات سابقة</translation>
    </message>
    <message>
        <source>No place left</source>
        <translation>لا أماكن شاغرة</translation>
    </message>
    <message>
        <source>At registration</source>
        <translation>عند التسجيل</translation>
    </message>
    <message>
        <source>At orientation</source>
        <translation>عند التوجيه</translation>
    </message>
    <message>
        <source>On departure day</source>
        <translation>يوم المغادرة</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>الاستشارة</translation>
    </message>
    <message>
        <source>Desk lead</source>
        <translation>إدارة المكتب</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>الافتحاص</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>حماية الطفولة</translation>
    </message>
    <message>
        <source>Taking data out</source>
        <translation>إخراج البيانات</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>الصعوبات</translation>
    </message>
    <message>
        <source>What help can and cannot do</source>
        <translation>حدود المساعدة</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
</context>
</TS>
