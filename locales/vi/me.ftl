help-me = Tham gia bằng mã mời; xem, sửa, xuất hoặc xóa thông tin đang lưu; liên kết kênh khác; đặt ngày nghỉ, người nhận nhắc thay; chọn ngôn ngữ.
help-leave = Xóa cuộc trò chuyện khỏi máy dùng chung.
help-help = Xem các lệnh dùng được và câu mẫu.

me-nothing = Không lưu thông tin nào về người dùng này.
me-kept = Đang lưu một thông tin: ngôn ngữ { $language }, chọn ngày { $on }.
me-questions = Câu hỏi không được lưu. Riêng câu hỏi Kế hoạch chưa trả lời được thì ghi lại để đơn vị điều phối xem, không kèm tên người hỏi.
me-forgotten = Đã xóa. Không còn lưu thông tin nào về người dùng này.
choice-forget-me = Xóa thông tin đang lưu

language-which = Chọn ngôn ngữ trả lời.
language-set = Từ nay trả lời bằng tiếng Việt.
language-vi = Tiếng Việt
language-en = English

left-computer = Đã xóa cuộc trò chuyện. Có thể rời máy.
