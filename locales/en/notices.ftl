# What a person is told about what is theirs.

notice-corrected-by-coordinator = The coordinator corrected CN-{ $number } ({ $code }) at { $time } on { $day }: { $changes }.
notice-corrected-by-colleague = CN-{ $number } ({ $code }) was corrected within the agency at { $time } on { $day }: { $changes }.
notice-recalled-by-coordinator = The coordinator recalled CN-{ $number } ({ $code }) at { $time } on { $day }. Its figures no longer count.
notice-recalled-by-colleague = CN-{ $number } ({ $code }) was recalled within the agency at { $time } on { $day }. Its figures no longer count.
notice-purged-by-coordinator = What CN-{ $number } ({ $code }) said was removed at { $time } on { $day }. Reason: { $why }.
notice-purged-by-colleague = What CN-{ $number } ({ $code }) said was removed within the agency at { $time } on { $day }. Reason: { $why }.
notice-entered = The coordinator entered CN-{ $number }, { $code }, at { $time } on { $day }, from { $source }.
notice-entered-correct = To correct it, type "correct CN-{ $number }" and the right figure.
notice-given-back = The coordinator withdrew task { $code }: { $title }. There is nothing to do.
notice-given = The coordinator gives task { $code }: { $title }.
