# Lời chung của mọi cuộc trò chuyện.

everyday-greeting = Xin chào. Cần tra cứu Kế hoạch, gõ câu hỏi; xem cách dùng, gõ "huongdan".
everyday-thanks = Đã nhận lời cảm ơn. Cần tra cứu thêm, gõ tiếp câu hỏi.
everyday-acknowledging = Đã ghi nhận.
everyday-agreeing = Không có đề nghị nào đang chờ trả lời.
everyday-sending = Đã rõ. Có số liệu thì gửi mã việc và kết quả.
everyday-mistaken = Đã rõ. Cập nhật nào đã ghi mà nhầm thì gõ "thuhoi" hoặc "sua" kèm số.

left = Đã dừng.
left-nothing = Không có việc gì đang dở.

choice-none-open = Chưa có lựa chọn nào để chọn theo số. Gõ câu hỏi hoặc "huongdan".
choice-out-of-range = Lựa chọn gần nhất chỉ có đến số { $last }.
choice-which = Số { $number } là lựa chọn nào?
choice-expired = Lựa chọn này đã hết hiệu lực. Gõ lại câu hỏi.

command-unknown = Không có lệnh này. Gõ "huongdan" để xem các lệnh.
command-not-allowed = Lệnh này dành cho người được giao quyền. Gõ "huongdan" để xem các lệnh dùng được.
command-how = { $does } Cách gõ:

classified = Tin có dấu chỉ độ mật nên không được đọc và không được lưu. Tài liệu mật chỉ gửi qua kênh dành riêng theo quy định; nếu đây là câu hỏi, bỏ dấu mật rồi gõ lại.
text-too-long = Tin dài quá { $most } ký tự nên chưa được đọc. Chia thành nhiều tin rồi gửi lại.
failed = Hệ thống gặp lỗi, chưa trả lời được. Gửi lại sau ít phút; nếu vẫn lỗi, báo người quản trị mã { $reference }.

command-not-joined = Lệnh này dành cho người đã tham gia. Có mã mời thì gõ "toi" kèm mã; chưa có thì hỏi đầu mối của đơn vị.
members-only = Hệ thống chỉ trả lời người đã tham gia. Có mã mời thì gõ "toi" kèm mã; chưa có thì hỏi đầu mối của đơn vị.
too-fast = Đã nhận nhiều tin trong một phút. Chờ một phút rồi gửi tiếp.
busy = Đang có nhiều người dùng nên chưa trả lời câu hỏi này. Hỏi lại sau một phút; báo cáo tiến độ vẫn được nhận.
choice-of-another = Lựa chọn này dành cho người đã hỏi. Gõ câu hỏi riêng để có lựa chọn riêng.

unread-picture = Ảnh không được đọc ở đây. Gõ nội dung bằng chữ; lời ghi kèm ảnh thì được đọc.
unread-voice = Tin thoại không được đọc ở đây. Gõ nội dung bằng chữ.
unread-withheld = Nội dung này không được chuyển đến: tệp, video hoặc tin của tài khoản được bảo vệ. Gõ nội dung bằng chữ; văn bản chứng minh thì ghi số và ngày.
