# Lịch họp báo, giao ban, lớp tập huấn.

help-meetings = Xem lịch họp báo, giao ban, lớp tập huấn; đơn vị điều phối đặt, dời, hủy lịch và báo các đơn vị dự.
word-meetings = lich

meeting-weekday-1 = thứ Hai
meeting-weekday-2 = thứ Ba
meeting-weekday-3 = thứ Tư
meeting-weekday-4 = thứ Năm
meeting-weekday-5 = thứ Sáu
meeting-weekday-6 = thứ Bảy
meeting-weekday-7 = Chủ nhật
meeting-moment = { $time }, { $weekday } { $day }
meeting-day = Ngày { $day }

# Định kỳ.
meeting-weekly = hằng tuần
meeting-weekly-on = { $weekday } hằng tuần
meeting-monthly = hằng tháng
meeting-monthly-day = ngày { $day } hằng tháng
meeting-monthly-nth = { $weekday } tuần thứ { $nth } của tháng
meeting-monthly-last = { $weekday } cuối tháng
meeting-quarterly = hằng quý
meeting-quarterly-day = ngày { $day } hằng quý
meeting-quarterly-nth = { $weekday } tuần thứ { $nth } hằng quý
meeting-quarterly-last = { $weekday } cuối tháng, hằng quý
meeting-once = Một lần, không định kỳ.
meeting-rhythm = Định kỳ: { $rhythm }.
meeting-until = Lần cuối: không sau { $day }.

# Một lần họp, trong danh sách.
meeting-at = , tại { $place }
meeting-at-unsaid = , chưa định địa điểm
meeting-why-unsaid = không nêu
meeting-line-held = { $moment }: { $title }{ $at }; { $host } chủ trì ({ $code }).
meeting-line-moved = { $moment } (dời từ { $before }): { $title }{ $at }; { $host } chủ trì ({ $code }).
meeting-line-cancelled = { $moment }: { $title }, đã hủy; lý do: { $why } ({ $code }).
meeting-line-dayOff = { $moment }: { $title }, trùng ngày nghỉ, chờ xác định ({ $code }).

meetings-list = Lịch từ { $from } đến { $to }: { $count } cuộc.
meetings-none = Không có lịch từ { $from } đến { $to }.
meetings-more = Còn { $count } cuộc khác: xem từng tuần, ví dụ "lich tuần này".
meetings-waiting = Chờ định ngày: { $title }, theo mục { $ref } ({ $code }).
meetings-how = Đặt lịch: lich họp báo 05/5 14:30 tại Trung tâm Báo chí; hằng tháng; mời: Sở Y tế. Dời, hủy: lich 3 dời 06/5 9:00 lý do …

# Thẻ một lịch.
meeting-card = { $code } · { $title }; { $host } chủ trì.
meeting-time-held = { $moment }{ $at }.
meeting-time-moved = { $moment } (dời từ { $before }){ $at }.
meeting-time-cancelled = { $moment }, đã hủy.
meeting-time-dayOff = { $moment }{ $at }; trùng ngày nghỉ, chờ xác định.
meeting-when = { $time }
meeting-next = Lần tới: { $time }
meeting-over = Đã qua: { $moment }.
meeting-last = Lần cuối: { $moment }.
meeting-proposed = Đề xuất theo mục { $ref } của Kế hoạch; chưa định ngày giờ.
meeting-is-cancelled = Đã hủy.
meeting-invites = Mời: { $names }.
meeting-invites-everyone = Mời: mọi đơn vị có việc trong Kế hoạch.
meeting-about = { $host } chủ trì ({ $code }).

choice-meeting = Xem { $code }
choice-meeting-set = Định ngày giờ { $code }
choice-meeting-drop = Không cần tổ chức
choice-meeting-move = Dời
choice-meeting-cancel = Hủy
choice-meeting-ok = Đồng ý
choice-meeting-leave = Thôi
choice-meeting-once = Một lần
choice-meeting-week = Hằng tuần
choice-meeting-month = Hằng tháng
choice-meeting-quarter = Hằng quý
choice-meeting-place-open = Chưa định địa điểm
choice-meeting-everyone = Mọi đơn vị có việc trong Kế hoạch
choice-meeting-one = Chỉ lần { $day }
choice-meeting-all = Từ lần này về sau
choice-meeting-which = { $from }
choice-meeting-which-moved = { $from } (dời từ { $before })
choice-meeting-no-why = Không nêu lý do

# Đặt lịch.
meeting-ask-title = Lịch gì? Ví dụ: họp báo tháng 4
meeting-ask-rule = { $title }: một lần hay định kỳ? Ví dụ: thứ ba hằng tuần; ngày 5 hằng tháng; thứ ba đầu tháng
meeting-ask-day = { $title }: ngày nào? Ví dụ: 05/5
meeting-ask-time = { $title }: mấy giờ? Ví dụ: 14:30
meeting-ask-place = { $title }: tại đâu?
meeting-ask-host = { $title }: đơn vị nào chủ trì?
meeting-ask-invited = { $title }: mời những đơn vị nào? Ví dụ: Sở Y tế, các Sở, ban, ngành
meeting-draft = Đặt lịch: { $title }
meeting-draft-when = Thời gian: { $moment }
meeting-draft-place = Địa điểm: { $place }
meeting-draft-no-place = Địa điểm: chưa định
meeting-draft-host = Chủ trì: { $host }
meeting-draft-besides = Chỉ ghi ngày, giờ bắt đầu; không ghi: { $text }.
meeting-draft-note = Đồng ý thì ghi và báo các đơn vị được mời. Sửa: gõ lại phần cần sửa, ví dụ 15:00.
meeting-set = Đã đặt lịch { $code }: { $title }.
meeting-told = Đã chuyển thông báo đến đơn vị chủ trì, các đơn vị được mời và nhóm theo dõi.
meeting-left = Chưa ghi gì.
meeting-dropped = Đã ghi: không cần tổ chức { $title }.
meeting-in-private = Đặt, dời, hủy lịch: nhắn riêng.

# Dời, hủy.
meeting-ask-when = { $code } · { $title }, { $from }: dời sang ngày, giờ nào? Ví dụ: 06/5 9:00
meeting-ask-which = { $code } · { $title }: cuộc nào trong ngày?
meeting-ask-scope = { $code } · { $title }: dời lần nào?
meeting-ask-scope-cancel = { $code } · { $title }: hủy lần nào?
meeting-ask-why = { $code } · { $title }, { $from }: lý do?
meeting-change = { $line }
meeting-change-all = Áp dụng từ lần này về sau.
meeting-kept = Giữ nguyên các lần đã hủy, đã dời: { $times }.
meeting-kept-cancelled = hủy { $day }
meeting-kept-moved = { $moment }
meeting-change-note = Đồng ý thì ghi và báo các đơn vị được mời.
meeting-changed-shown = Lịch vừa được thay đổi, chưa ghi gì: đồng ý theo nội dung mới ở trên, hoặc thôi.
meeting-changed = Đã ghi. { $line }

# Thông báo.
meeting-said-planned = Lịch mới { $code } · { $title }: { $moment }{ $at }; { $host } chủ trì.
meeting-said-moved = { $code } · { $title }: dời từ { $from } sang { $to }; lý do: { $why }.
meeting-said-moved-place = { $code } · { $title }: dời từ { $from } sang { $to }, tại { $place }; lý do: { $why }.
meeting-said-place = { $code } · { $title }, { $from }: đổi địa điểm, tại { $place }; lý do: { $why }.
meeting-said-held = { $code } · { $title }: giữ lịch { $from }; lý do: { $why }.
meeting-said-cancelled = { $code } · { $title }: hủy cuộc { $from }; lý do: { $why }.
meeting-said-cancelled-all = { $code } · { $title }: hủy các lần từ { $from }; lý do: { $why }.
meeting-others-stay = Các lần khác giữ nguyên.
meeting-reminder = Nhắc lịch ngày làm việc tới:
meeting-proposals = Kế hoạch có { $count } cuộc định kỳ, chưa định ngày giờ:
meeting-proposal = { $code } · { $title } (mục { $ref }); { $host } chủ trì.

# Chưa ghi được.
meeting-unknown = Không có lịch số { $number }. Gõ "lich" để xem các lịch.
meeting-not-yours = Đặt, dời, hủy lịch do đơn vị điều phối và phụ trách đơn vị chủ trì thực hiện. Xem lịch: gõ "lich".
meeting-host-not-yours = Phụ trách đơn vị chỉ đặt, dời, hủy lịch do đơn vị chủ trì. Lịch khác: gửi đơn vị điều phối.
meeting-host-unknown = Không rõ đơn vị "{ $text }". Gõ tên đơn vị.
meeting-title-long = Tên lịch dài quá { $most } ký tự. Gõ tên ngắn hơn.
meeting-past = Thời gian { $moment } đã qua. Gõ ngày, giờ khác.
meeting-rule-unread = Chưa rõ bao lâu một lần. Ví dụ: một lần; thứ ba hằng tuần; ngày 5 hằng tháng
meeting-rule-days = Mỗi lịch định kỳ chỉ có một ngày. Chưa nhận "{ $typed }": đặt riêng từng ngày, ví dụ: thứ hai hằng tuần
meeting-rule-no-day = Tháng không có ngày { $day }. Ví dụ: ngày 5 hằng tháng
meeting-rule-unknown = Chưa nhận định kỳ "{ $typed }". Ví dụ: hằng tuần; hằng tháng; hằng quý
meeting-until-early = Ngày kết thúc { $day } trước ngày bắt đầu. Gõ lại, ví dụ: thứ ba hằng tuần đến 31/12
meeting-time-unread = Chưa rõ giờ. Ví dụ: 14:30
meeting-when-unread = Chưa rõ ngày, giờ. Ví dụ: 06/5 9:00
meeting-set-already = { $code } đã định ngày giờ. Dời lịch: gõ "lich", số lịch, "dời" và ngày giờ mới.
meeting-not-set = { $code } không có ngày giờ để dời hay hủy. Gõ "lich" để xem các lịch.
meeting-not-that-day = { $code } không có lần nào ngày { $day }. Gõ "lich" để xem các lịch.
meeting-not-that-time = { $code } không có lần nào lúc { $time }. Gõ "lich" để xem các lịch.
meeting-same = { $code } đang là { $from }; nội dung vừa gõ không thay đổi gì. Gõ ngày, giờ hoặc địa điểm khác.
meeting-none-ahead = { $code } không còn lần nào sắp tới. Gõ "lich" để xem các lịch.
meeting-begun = { $code } ngày { $day } đã bắt đầu, không dời hay hủy được nữa. Đặt lịch khác: gõ "lich thêm".
meeting-changed-meanwhile = Lịch vừa được thay đổi. Gõ "lich" để xem lại.
