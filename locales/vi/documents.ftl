# Kế hoạch đã lưu: nhập, thay thế, đưa vào áp dụng.

plan-unknown = Không có kế hoạch nào tên { $plan }. Các kế hoạch đang có: { $known }.
plan-ambiguous = { $plan } có thể là nhiều kế hoạch: { $known }. Ghi rõ một kế hoạch.
plan-already-stored = Kế hoạch { $plan } đã được lưu với nội dung khác. Để thay bằng văn bản này, thêm: --replaces { $plan }
plan-reference-twice = Mục { $ref } có hai lần, ở dòng { $first } và dòng { $line }. Sửa văn bản rồi nhập lại.
