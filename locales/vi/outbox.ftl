# Tin gửi khi không có ai hỏi.

said-again = Gửi lại; có thể đã nhận trước đó.
said-earlier = Tin trước có thể chưa đến:
room-opened = Bot hỏi đáp về kế hoạch đã vào nhóm. Chỉ đọc tin có lệnh, tin nhắc tên bot và tin trả lời bot; tin khác không đọc, không lưu.
quota-near = { $channel }: tháng { $month } đã gửi và nhận { $used } trong hạn mức { $quota } tin. Hết hạn mức thì { $channel } không chuyển tin của hệ thống đến hết tháng; trang hỏi đáp vẫn dùng được.
