# Nhắc việc: danh sách riêng mỗi sáng, trả lời, đề xuất với đơn vị điều phối.

help-reminders = Xem lại tin nhắc việc gần nhất và trả lời: đã xong, cập nhật, xin lùi hạn, báo vướng mắc, đã tiếp nhận.
word-reminders = nhacviec

remind-list = Nhắc việc { $day }: { $count } việc.
remind-list-late = Nhắc việc { $day }: { $count } việc, { $late } việc quá hạn.
remind-line = { $number }. { $name } · { $title }: { $stands }
remind-more = { $count } việc khác: gõ "viec".
remind-one = { $name } · { $title } ({ $place }): { $stands }.
remind-one-plain = { $name } · { $title }: { $stands }.
remind-of = { $name } ({ $agency })
remind-before = hạn { $day }, còn { $days } ngày làm việc
remind-today = hạn hôm nay, { $day }
remind-late = hạn { $day }, quá { $days } ngày làm việc
remind-late-again = hạn { $day }, quá { $days } ngày làm việc. Nhắc lần { $times }
remind-results = chưa có kết quả kỳ { $from }–{ $to }
remind-results-open = chờ kết quả trong kỳ
remind-closed = đã đóng
remind-last = Lần cập nhật gần nhất { $day }: { $said }.
remind-unsaid = Chưa có cập nhật nào.
remind-for-lead = Đầu mối đã được nhắc { $times } lần; tin này gửi thêm phụ trách đơn vị.
remind-proposal = Đơn vị đã được nhắc { $times } lần, chưa có kết quả. Đề nghị đơn vị điều phối quyết định; chưa quyết định thì không nhắc thêm.
remind-private = Chỉ đầu mối, phụ trách đơn vị nhận tin này; nhóm chung chỉ thấy số đơn vị chưa gửi.
remind-proposal-private = Chỉ đơn vị điều phối nhận tin này; đơn vị và lãnh đạo không nhận tin về đề xuất này.

choice-remind-done = Đã xong, gửi số văn bản
choice-remind-extend = Xin lùi hạn
choice-remind-trouble = Báo vướng mắc
choice-remind-ack = Đã tiếp nhận
choice-remind-ack-all = Đã tiếp nhận tất cả
choice-remind-later = Nhắc lại chiều nay
choice-remind-no-document = Không có văn bản
choice-remind-paper = Nhắc bằng văn bản
choice-remind-new-day = Giao hạn mới
choice-remind-watch = Theo dõi thêm
choice-remind-stop = Không nhắc nữa

remind-none = Ba mươi ngày qua không có tin nhắc việc nào. Việc của đơn vị: gõ "viec".
remind-acknowledged = Đã ghi nhận tiếp nhận: { $count } việc. Hai ngày làm việc tới không nhắc lại.
remind-acknowledged-one = Đã ghi nhận tiếp nhận { $name }. Hai ngày làm việc tới không nhắc lại.
remind-later = Nhắc lại { $name } lúc { $time } hôm nay.
remind-later-past = Đã qua giờ nhắc lại trong ngày. Việc còn đến hạn sẽ có trong danh sách sau.
remind-which-document = { $name }: số và ngày văn bản? Ví dụ: KH 45/KH-UBND 27/4
remind-which-trouble = { $name }: vướng mắc gì?
remind-document = Văn bản: { $document }.
remind-no-more = Không nhắc việc này nữa.

remind-decided-paper = Đã ghi: nhắc { $name } bằng văn bản. Hệ thống không nhắc thêm việc này.
remind-decided-watch = Đã ghi: theo dõi thêm { $name }. Sau { $days } ngày làm việc, nếu vẫn quá hạn thì nhắc lại từ đầu.
remind-decided-stop = Đã ghi: không nhắc { $name } nữa.
remind-decided-before = { $name }: đề xuất này đã có quyết định.
