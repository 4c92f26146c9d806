help-opening = Gõ câu hỏi về Kế hoạch như khi nhắn tin, có dấu hay không dấu đều được. Các lệnh:
help-line = "{ $word }": { $does }
help-examples = Câu mẫu, chép rồi gửi:
help-habits = Chọn bằng cách bấm hoặc gõ số. Gõ "thôi" để dừng việc đang hỏi.

# Từ gọi lệnh.
word-ask = hoi
word-plan = kehoach
word-me = toi
word-leave = thoat
word-help = huongdan
