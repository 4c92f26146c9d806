help-ask = Hỏi đơn vị chủ trì, phối hợp và nội dung của Kế hoạch; gõ thẳng câu hỏi cũng được.

who-leads = { $leads } chủ trì.
who-leads-with = { $leads } chủ trì; { $supports } phối hợp.
who-advises = { $leads } tham mưu.
who-advises-with = { $leads } tham mưu; { $supports } phối hợp.
who-asked = Kế hoạch đề nghị { $leads } thực hiện.
who-asked-with = Kế hoạch đề nghị { $leads } thực hiện; { $supports } phối hợp.
who-supports-only = { $supports } phối hợp; Kế hoạch không nêu đơn vị chủ trì.
who-nobody = Kế hoạch nêu tại { $place }, không giao riêng đơn vị nào.

with-led = { $supports } phối hợp; { $leads } chủ trì.
with-advised = { $supports } phối hợp; { $leads } tham mưu.
with-nobody = Kế hoạch không nêu đơn vị phối hợp; { $leads } chủ trì.
with-nobody-advised = Kế hoạch không nêu đơn vị phối hợp; { $leads } tham mưu.

answer-duty = Việc: { $text }
answer-content = Nội dung: { $text }
answer-closing = { $text }
answer-related = Việc liên quan, { $place }: { $who }
answer-clause = { $place }: { $who }
answer-basis = Căn cứ: { $where }.
answer-also = Việc này cũng nêu tại { $where }.
answer-plan = Trả lời theo { $plan }.
answer-other-plan = Theo { $plan }, { $place }: { $who }

today-whole = Nay: { $successors } tiếp nhận việc của { $name } từ { $on }. Nguồn: { $source }.
today-how = { " " }({ $subject })
today-part = { $name } được sắp xếp lại từ { $on }{ $how }. Chưa xác định đơn vị nhận việc này; có thể là { $candidates }. Nguồn: { $source }.
today-open = { $name } được sắp xếp lại từ { $on }{ $how }. Chưa xác định đơn vị nhận việc này. Nguồn: { $source }.
today-partner = Phối hợp nay là { $successors }, thay { $names } từ { $on }.{ $sourced }
today-partner-part = Phối hợp: { $names } được sắp xếp lại từ { $on }{ $how }; nay có thể là { $candidates }, chưa xác định.{ $sourced }
today-partner-open = Phối hợp: { $names } được sắp xếp lại từ { $on }{ $how }; chưa xác định đơn vị thay.{ $sourced }
today-source = { " " }Nguồn: { $source }.

duties = { $agency } có { $count } việc.
duties-asked = Kế hoạch đề nghị { $agency } thực hiện { $count } việc.
duties-as-member = { $askedAs } có { $count } việc, theo phần chung của { $agency } ({ $place }).
duties-below = Kế hoạch không giao việc trực tiếp cho { $askedAs }. Gần nhất là { $count } việc của { $agency } ({ $place }).
below-how = Kế hoạch giao đến { $districts }; phường, xã, thị trấn làm theo phân công của các đơn vị này.
below-today = { $name } nhận địa bàn trước đây thuộc { $districts } từ { $on }; chưa xác định việc nào được giao lại. Nguồn: { $source }.
duties-no-own = Kế hoạch không có mục riêng cho { $askedAs }.
duty = { $number }. { $text } ({ $place })
duties-other-plan = Theo { $plan }: { $count } việc.
duty-elsewhere = Ngoài ra, { $role } tại { $places }.
duty-closing = Phần kết: { $text }

contents = Kế hoạch nêu { $count } nội dung, tại mục { $places }, không giao riêng đơn vị nào.
content = { $place }: { $text }

tie = Có nhiều đơn vị cùng liên quan: { $names }. Hỏi việc của đơn vị nào?

clause-at = { $where }:
clause-quote =
    { $text }
    ({ $place }, { $plan })
clause-restated = Lời văn đã được viết gọn; khi trích dẫn, đối chiếu với văn bản ký.
clause-due = Thời gian: { $due }.
clause-others = Liên quan: { $others }.
clause-other = { $name } ({ $role })

# Điều hỏi về chính bản Kế hoạch.
about-in = { $plan }: { $line }
about-number = Số, ký hiệu: { $number }.
about-number-none = Bản Kế hoạch đang lưu không có số, ký hiệu.
about-signedOn = Ngày ban hành: { $on }.
about-signedOn-none = Bản Kế hoạch đang lưu không có ngày ban hành.
about-signer-none = Tên người ký không được lưu cùng Kế hoạch; xem tại văn bản ký.
about-issuer = Cơ quan ban hành: { $issuer }.
about-issuer-none = Bản Kế hoạch đang lưu không có tên cơ quan ban hành.
about-title = { $kind } { $subject }.
about-title-none = Bản Kế hoạch đang lưu không có tên.
about-parts = Kế hoạch gồm { $parts } phần, { $clauses } nội dung, giao { $agencies } đầu mối.
about-parts-none = Bản Kế hoạch đang lưu không có phần, mục.
about-contents-none = Bản Kế hoạch đang lưu không có phần, mục.
about-period = Thời gian, theo tên Kế hoạch: { $period }.
about-period-year = Tên Kế hoạch không nêu năm; Kế hoạch ban hành năm { $year }.
about-period-none = Kế hoạch không nêu năm thực hiện.
about-recipients = Nơi nhận: { $recipients }.
about-recipients-none = Bản Kế hoạch đang lưu không có nơi nhận.
about-restated = Lời văn đã được viết gọn; số, ngày và nơi nhận xem tại văn bản ký.

not-in-plan = Kế hoạch không nêu nội dung này.
not-in-plans = Các kế hoạch đang áp dụng không nêu nội dung này.
meetings-in-list = Lịch cụ thể: gõ "lich".
nearest = Gần nhất: { $place }: { $text }
nearest-led = Gần nhất: { $place }, { $leads }: { $text }
recorded = Đã ghi câu hỏi, không kèm tên người hỏi, để đơn vị điều phối xem.
unrecorded = Đã bỏ ghi câu hỏi.
wrong-recorded = Đã ghi là câu trả lời chưa đúng ý, không kèm tên người hỏi.
reword = Gõ lại câu hỏi, nêu rõ việc hoặc đơn vị cần biết.

question-missing = Gõ câu hỏi, ví dụ: Họp báo định kỳ bên nào chủ trì?
question-too-long = Câu hỏi dài quá { $most } ký tự. Nêu gọn một việc rồi gửi lại.
no-plan-in-force = Chưa có kế hoạch nào được áp dụng nên chưa tra cứu được. Báo người quản trị.

choice-full = Toàn văn
choice-duties = Việc khác của { $agency }
choice-duties-in = Việc theo { $plan }
choice-wrong = Không đúng ý
choice-clause = Xem { $place }
choice-owner = { $name } ({ $place })
choice-owner-in-plan = { $name } ({ $place }, { $plan })
choice-unrecord = Không cần ghi
