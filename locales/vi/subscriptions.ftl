# Đăng ký nhận bản tổng hợp: lệnh "tonghop".

help-digest = Xem bản tổng hợp lúc này; đặt giờ, phạm vi, ngôn ngữ gửi bản tổng hợp ngày, tuần cho nhóm.
word-digest = tonghop

subscription-daily-working = Bản tổng hợp ngày gửi tại đây lúc { $at } các ngày làm việc.
subscription-daily-all = Bản tổng hợp ngày gửi tại đây lúc { $at } mọi ngày.
subscription-weekly-working = Bản tổng hợp tuần gửi tại đây lúc { $at } { $weekday }; trúng ngày nghỉ thì gửi ngày làm việc kế tiếp.
subscription-weekly-all = Bản tổng hợp tuần gửi tại đây lúc { $at } { $weekday }, kể cả ngày nghỉ.
subscription-about = Phạm vi: { $scope } · Ngôn ngữ: { $language } · Ngày không có gì mới thì không gửi
subscription-about-quiet = Phạm vi: { $scope } · Ngôn ngữ: { $language } · Gửi cả ngày không có gì mới
subscription-two-lines = Chỉ gửi hai dòng đầu.
subscription-next = Bản kế tiếp: { $at }.
subscription-paused = Đang tạm dừng.
subscription-plan = toàn Kế hoạch
subscription-stopped = Đã thôi gửi bản tổng hợp tại đây.
subscription-which-time = Gửi lúc mấy giờ? Chọn, hoặc gõ giờ khác, ví dụ 9:15.
subscription-which-scope = Phạm vi nào? Gõ tên đơn vị hoặc mục nội dung, ví dụ II.1.3.
subscription-gone = Nhóm { $title } không còn nhận được tin; bản tổng hợp tạm dừng.

weekday-1 = thứ hai
weekday-2 = thứ ba
weekday-3 = thứ tư
weekday-4 = thứ năm
weekday-5 = thứ sáu
weekday-6 = thứ bảy
weekday-7 = chủ nhật

subscription-none = Nơi này chưa nhận bản tổng hợp. Gõ "tonghop ngày 07:30" hoặc "tonghop tuần thứ sáu 16:00".
subscription-none-daily = Nơi này chưa nhận bản tổng hợp ngày. Gõ "tonghop ngày 07:30".
subscription-none-weekly = Nơi này chưa nhận bản tổng hợp tuần. Gõ "tonghop tuần thứ sáu 16:00".
subscription-how = Gõ "tonghop" để xem; đặt lịch gửi: "tonghop ngày 07:30", "tonghop phạm vi II.1.3", "tonghop tạm dừng".
subscription-scope-unknown = Không có đơn vị hoặc mục nội dung "{ $text }". Gõ tên đầy đủ của đơn vị, hoặc mục như II.1.3.
subscription-executive-private = Lãnh đạo Thành phố xem và nhận bản tổng hợp trong hội thoại riêng. Nhắn riêng cho bot: tonghop
subscription-own-agency = Phụ trách đơn vị chỉ đặt được bản tổng hợp của { $agency }.
subscription-of-others = Bản tổng hợp gửi tại đây do đơn vị điều phối đặt. Cần thay đổi thì đề nghị đơn vị điều phối.
subscription-unreachable = Kênh này không nhận được tin gửi tự động. Đăng ký trên kênh khác.
subscription-two-lines-private = Bản chỉ có hai dòng đầu nhận trong hội thoại riêng. Nhắn riêng cho bot: tonghop hai dòng

choice-digest-set-daily = Cài đặt bản ngày
choice-digest-set-weekly = Cài đặt bản tuần
choice-digest-subscribe-daily = Nhận hằng ngày, 07:30
choice-digest-subscribe-weekly = Nhận hằng tuần, 16:00 thứ sáu
choice-digest-names = Danh sách đơn vị quá hạn
choice-digest-preview = Xem trước
choice-digest-time = Đổi giờ
choice-digest-scope = Đổi phạm vi
choice-digest-plan = Toàn Kế hoạch
choice-digest-language = Ngôn ngữ: { $language }
choice-digest-quiet = Gửi cả ngày trống
choice-digest-skipquiet = Bỏ ngày trống
choice-digest-alldays = Gửi mọi ngày
choice-digest-workingdays = Chỉ ngày làm việc
choice-digest-twolines = Chỉ hai dòng đầu
choice-digest-whole = Toàn văn
choice-digest-pause = Tạm dừng
choice-digest-resume = Tiếp tục
choice-digest-stop = Thôi nhận
