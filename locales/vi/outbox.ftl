# Tin gửi khi không có ai hỏi.

said-again = Gửi lại; có thể đã nhận trước đó.
said-earlier = Tin trước có thể chưa đến:
room-opened = Bot hỏi đáp về kế hoạch đã vào nhóm. Chỉ đọc tin có lệnh, tin nhắc tên bot và tin trả lời bot; tin khác không đọc, không lưu.
