# Cài đặt: lịch làm việc, kỳ số liệu, nhắc việc.

help-settings = Cài đặt ngày nghỉ, ngày làm bù, kỳ số liệu, ngày đầu tuần và lịch nhắc việc.
word-settings = caidat

settings = Cài đặt lịch làm việc và nhắc việc
settings-month = Kỳ số liệu: tháng từ ngày { $from } đến ngày { $to } tháng sau; kỳ này { $period }.
settings-month-calendar = Kỳ số liệu: tháng theo lịch; kỳ này { $period }.
settings-month-from-now = Áp dụng cho số liệu ghi từ lúc này; số liệu đã ghi giữ kỳ cũ.
settings-week = Tuần bắt đầu từ { $weekday }.
settings-remind = Nhắc việc: trước hạn { $before } ngày làm việc; quá hạn thì { $every } ngày làm việc một lần.
settings-remind-late = Nhắc việc: không nhắc trước hạn; quá hạn thì { $every } ngày làm việc một lần.
settings-ahead = Nghỉ lễ và làm bù trong { $days } ngày tới:
settings-ahead-none = Không có ngày nghỉ lễ trong { $days } ngày tới.
settings-off = - { $when }: { $name }
settings-off-provisional = - { $when }: { $name } (dự kiến)
settings-working = - { $when } (làm việc): { $name }
settings-working-provisional = - { $when } (làm việc): { $name } (dự kiến)
settings-added = Do đơn vị điều phối thêm:
settings-added-more = Còn { $count } ngày khác đã thêm.
settings-line-by = { $line }, theo { $source }
settings-announced = Lịch nghỉ năm { $year } theo: { $documents }.
settings-unannounced = Chưa có lịch nghỉ năm { $year } trong hệ thống.
settings-provisional = Dự kiến: tính theo Bộ luật Lao động hoặc chủ trương đã nêu, chưa đối chiếu với thông báo lịch nghỉ. Có thông báo thì ghi lại bằng "caidat nghi" hoặc "caidat lamviec".
settings-how = Thay đổi, gõ như: caidat nghi 02/9 Quốc khánh theo QĐ 123/QĐ-UBND; caidat lamviec 10/9 làm bù; caidat bo 02/9; caidat ky thang 15; caidat tuan thu hai; caidat nhac truoc 3,1; caidat nhac qua 3
settings-set-off = Đã ghi ngày nghỉ: { $days }, { $name }.
settings-set-working = Đã ghi ngày làm việc: { $days }, { $name }.
settings-card-off = Ghi ngày nghỉ: { $days }, { $name }?
settings-card-working = Ghi ngày làm việc: { $days }, { $name }?
settings-card-note = Chưa ghi gì. Đồng ý thì ghi; chưa đúng thì gõ lại, ngày trước tên sau, ví dụ: caidat nghi 30/4-03/5 nghỉ lễ
settings-left = Chưa ghi gì.
settings-meetings = Lịch trùng ngày nghỉ: { $count } cuộc, chưa dời, chưa báo ai.
settings-meeting = - { $code } · { $title }: { $moment }
settings-meetings-more = Còn { $count } cuộc khác: gõ "lich" để xem.
settings-meetings-how = Dời: gõ như "lich { $number } dời { $day } sang { $later } { $time } lý do …". Hủy: gõ như "lich { $number } hủy { $day } lý do …".
settings-by-document = Theo { $source }.
settings-without-document = Chưa ghi văn bản. Bổ sung: gõ lại kèm "theo" và số văn bản.
settings-dropped = Đã bỏ ngày đã thêm: { $days }. Ngày này trở lại theo lịch chung.
settings-not-added = Không có ngày nào được thêm: { $days }. Ngày của lịch chung không bỏ được; ngày đó làm việc thì gõ "caidat lamviec" kèm ngày.
settings-day = { $weekday } { $day }
settings-span = từ { $from } đến { $to }
settings-weekday-1 = thứ Hai
settings-weekday-2 = thứ Ba
settings-weekday-3 = thứ Tư
settings-weekday-4 = thứ Năm
settings-weekday-5 = thứ Sáu
settings-weekday-6 = thứ Bảy
settings-weekday-7 = Chủ nhật

settings-not-read = Chưa đọc được nội dung cài đặt. Gõ "caidat" để xem các mục và cách gõ.
settings-day-not-read = Chưa đọc được ngày. Gõ như: caidat nghi 02/9 Quốc khánh, hoặc cả đợt: caidat nghi 30/4-03/5 nghỉ lễ
settings-days-unclear = Chưa rõ những ngày nào. Mỗi lần ghi một ngày hoặc một đợt liền ngày, ngày trước tên sau, ví dụ: caidat nghi 30/4-03/5 nghỉ lễ
settings-days-backwards = Ngày cuối đứng trước ngày đầu. Gõ như: caidat nghi 30/4-03/5 nghỉ lễ
settings-days-many = Một lần ghi không quá { $most } ngày. Chia thành nhiều đợt.
settings-day-far = Chỉ ghi ngày từ năm trước đến hai năm tới. Kiểm tra năm đã gõ.
settings-name-missing-off = Nghỉ dịp gì? Gõ kèm tên, ví dụ: caidat nghi 02/9 Quốc khánh
settings-name-missing-working = Làm việc vì sao? Gõ kèm lý do, ví dụ: caidat lamviec 10/9 làm bù ngày 31/8
settings-name-long = Tên ngày và văn bản dài quá. Rút còn một dòng.
settings-month-wrong = Ngày đầu kỳ là số từ 1 đến 28. Gõ như: caidat ky thang 15, hoặc theo tháng lịch: caidat ky lich
settings-week-wrong = Chưa đọc được ngày đầu tuần. Gõ như: caidat tuan thu hai
settings-remind-how = Gõ như: caidat nhac truoc 3,1 (số ngày trước hạn), hoặc: caidat nhac qua 3 (quá hạn thì mấy ngày làm việc một lần)
settings-before-wrong = Số ngày trước hạn là số từ 1 đến 30, nhiều nhất 5 mốc. Gõ như: caidat nhac truoc 3,1; không nhắc trước thì gõ: caidat nhac truoc khong
settings-late-wrong = Khoảng cách giữa hai lần nhắc là một số từ 1 đến 30. Gõ như: caidat nhac qua 3

choice-settings = Xem cài đặt
choice-settings-ok = Đồng ý
choice-settings-leave = Thôi
choice-settings-administrative = Kỳ từ ngày 15 đến ngày 14
choice-settings-calendar = Kỳ theo tháng lịch
choice-settings-monday = Tuần từ thứ Hai
choice-settings-sunday = Tuần từ Chủ nhật
choice-settings-drop = Bỏ ngày vừa ghi

# Tháng 12: lịch nghỉ năm sau.
days-off-missing = Chưa có lịch nghỉ năm { $year } trong hệ thống; số ngày đang tính là dự kiến.
days-off-unsure = Lịch nghỉ năm { $year } còn { $count } ngày dự kiến, chưa đối chiếu với thông báo lịch nghỉ.
days-off-mend = Có thông báo thì gõ "caidat nghi" và "caidat lamviec" kèm ngày, hoặc gửi người vận hành để cập nhật hệ thống. Gõ "caidat" để xem.
