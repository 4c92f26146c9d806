# Việc và tiến độ.

help-tasks = Xem việc của đơn vị, việc trễ trước; gõ kèm mã để xem một việc.
help-progress = Xem tiến độ chung: theo đơn vị, theo nội dung; việc quá hạn, chưa cập nhật, tạm dừng.
word-tasks = viec
word-progress = tiendo

progress-members-only = Tiến độ chỉ trả lời người đã tham gia. Có mã mời thì gõ "toi" kèm mã; chưa có thì hỏi đầu mối của đơn vị.

moment = { $time } ngày { $day }

task-state-notStarted = Chưa thực hiện
task-state-inProgress = Đang thực hiện
task-state-paused = Tạm dừng
task-state-awaiting = Chờ xác nhận không thực hiện
task-state-dropped = Không thực hiện
task-state-done = Hoàn thành
task-state-done-in-time = Hoàn thành đúng hạn
task-state-done-late = Hoàn thành quá hạn
task-state-request = Việc đề nghị, không tính tiến độ và thời hạn
task-state-percent = { $state }, { $percent }%
task-state-reason = { $state } ({ $reason })
task-due = hạn { $day }
task-due-late = hạn { $day }, quá { $days } ngày làm việc
task-due-over = hạn { $day }, đã quá hạn
task-due-text = { $due }
task-stands-due = { $state } · { $due }

task-name = { $code }
task-name-of = { $code } của { $agency }
task-counted = { $quantity } { $unit }

# Thẻ một việc.
task-card = { $name } · { $title } ({ $place })
task-card-plain = { $name } · { $title }
task-led-by = { $lead } chủ trì.
task-led-by-with = { $lead } chủ trì; { $partners } phối hợp.
task-asked-of = Kế hoạch đề nghị { $lead } thực hiện.
task-asked-of-with = Kế hoạch đề nghị { $lead } thực hiện; { $partners } phối hợp.
task-target = Chỉ tiêu: { $target }
task-way = Cách làm: { $way }
task-document = Theo { $document }
task-results = Kết quả kỳ { $from }–{ $to }: { $results }
task-unsaid = Chưa có cập nhật.
task-mirrors = Cùng một việc với { $codes }: kết quả chỉ tính một lần.
task-as-partner = Đơn vị phối hợp xem để nắm việc; thời hạn và tiến độ tính cho đơn vị chủ trì.
task-self-reported = Đơn vị tự báo, tính đến { $at }; không thay báo cáo bằng văn bản.
task-by-lead = phụ trách { $agency }
task-by-reporter = đầu mối { $agency }
task-by-coordinator = đơn vị điều phối ghi thay { $agency }
task-by-former = người trước đây của { $agency }
task-said = { $at }, { $by } (CN-{ $number }): { $parts }
task-said-purged = { $at }, { $by } (CN-{ $number }): đã gỡ
task-said-percent = { $percent }%
task-said-difficulty = vướng mắc: { $text }
task-history = Lịch sử { $name } · { $title }
task-collective = { $code } · { $title }: { $lead }, { $count } đơn vị.
task-collective-state = { $state }: { $count } đơn vị
task-collective-late = Quá hạn: { $count } đơn vị
task-collective-how = Xem một đơn vị: gõ mã kèm tên đơn vị, ví dụ: viec { $code } Sở Y tế
task-of-others = { $code } là việc của { $agency }: { $title }. Tiến độ do đơn vị đó và đơn vị điều phối xem.

# Danh sách việc.
tasks = { $agency } có { $count } việc, không có việc quá hạn.
tasks-some-late = { $agency } có { $count } việc; { $late } việc quá hạn.
tasks-none = { $agency } chưa có việc nào.
tasks-late = { $agency } có { $count } việc quá hạn.
tasks-late-none = { $agency } không có việc quá hạn.
tasks-silent = { $agency } có { $count } việc chưa cập nhật tuần này.
tasks-silent-none = { $agency } đã cập nhật hết các việc trong tuần này.
tasks-paused = { $agency } có { $count } việc tạm dừng.
tasks-paused-none = { $agency } không có việc tạm dừng.
tasks-one = - { $code } · { $title }: { $stands }
tasks-partnered = Phối hợp: { $names }
tasks-partner = { $code } { $title }
tasks-no-agency = Chưa gắn với đơn vị nào nên chưa có việc để xem. Gõ "viec" kèm tên đơn vị.
tasks-in-private = Tiến độ từng việc chỉ xem khi nhắn riêng.
tasks-which = Việc nào?
tasks-nothing = Không có việc nào.
tasks-not-read = Không có việc như vậy. Gõ "viec" để xem mã các việc của đơn vị.
tasks-code-unknown = Không có việc mang mã { $code }. Gõ "viec" để xem mã các việc của đơn vị.
tasks-number-unknown = Đơn vị không có việc số { $number }. Gõ "viec" để xem mã các việc của đơn vị.
tasks-of-others = Tiến độ của { $agency } do đơn vị đó và đơn vị điều phối xem. Việc của { $own }: gõ "viec".

choice-task = Xem { $code }
choice-task-titled = { $code } { $title }
choice-task-card = Xem việc
choice-task-update = Cập nhật
choice-task-history = Lịch sử
choice-task-extend = Lùi hạn
choice-task-deadline = Đặt hạn
choice-tasks-more = Xem tiếp { $count } việc
choice-tasks-all = Xem các việc
choice-history-more = Xem tiếp

# Tổng quan.
overview = Tính đến { $at }: { $fine }/{ $total } đầu việc trong hạn hoặc đã xong; { $late } quá hạn, { $paused } tạm dừng.
overview-own = { $agency }, tính đến { $at }: { $fine }/{ $total } việc trong hạn hoặc đã xong; { $late } quá hạn, { $paused } tạm dừng.
overview-nothing = Chưa có việc nào đang theo dõi.
overview-week = Tuần này: { $heard }/{ $agencies } đơn vị đã cập nhật.
overview-by-body = Theo đơn vị được giao:
overview-one = - { $name }: { $total } việc; { $figures }
overview-many = - { $name } ({ $agencies } đơn vị): { $total } đầu việc; { $figures }
overview-asked = - { $name }: { $count } đầu việc đề nghị, không tính tiến độ
overview-own-plans = - Kế hoạch riêng của { $agencies } đơn vị: { $total } việc; { $figures }
overview-figure-done = { $count } xong
overview-figure-late = { $count } quá hạn
overview-figure-paused = { $count } tạm dừng
overview-figure-silent = { $count } chưa cập nhật tuần này
overview-figure-none = trong hạn
overview-more = Còn đơn vị khác: gõ "viec" kèm tên đơn vị.
overview-once = Việc giao hai cơ quan được tính một lần trong tổng số.
overview-by-content = Theo nội dung:
overview-area = - { $ref } { $title }: { $total } việc; { $figures }
overview-without-plan = Chưa có kế hoạch riêng: { $without }/{ $owing } đơn vị.
overview-self-reported = Số liệu do đơn vị tự báo, không thay báo cáo bằng văn bản.
overview-in-private = Tên đơn vị chỉ gửi riêng cho đơn vị điều phối.

those-late = { $count } đầu việc quá hạn, của { $agencies } đơn vị.
those-late-none = Không có việc quá hạn.
those-late-group = { $count } đầu việc quá hạn.
those-silent = { $count } đầu việc chưa cập nhật tuần này, của { $agencies } đơn vị.
those-silent-none = Mọi việc đang làm đều đã cập nhật trong tuần này.
those-silent-group = { $count } đầu việc chưa cập nhật tuần này.
those-paused = { $count } đầu việc tạm dừng, của { $agencies } đơn vị.
those-paused-none = Không có việc tạm dừng.
those-paused-group = { $count } đầu việc tạm dừng.
those-by-coordinator = Danh sách theo tên đơn vị do đơn vị điều phối cung cấp. Số lượng: gõ tonghop; một việc hoặc một đơn vị: gõ mã việc hoặc "viec" và tên đơn vị.
those-one = - { $agency }: { $codes }
those-unjoined = { $name } (chưa có người tham gia)
those-unjoined-how = Đơn vị chưa có người tham gia không nhận được nhắc việc. Cấp mã mời: gõ themnguoi và tên đơn vị.
those-one-more = - { $agency }: { $codes } và { $more } việc khác
those-more = Còn { $count } đơn vị khác.
without-plan = { $without }/{ $owing } đơn vị chưa có kế hoạch riêng.
without-plan-none = Cả { $owing } đơn vị đã có kế hoạch riêng.
without-plan-names = { $names }

choice-overview = Tổng quan
choice-those-late = Quá hạn ({ $count })
choice-those-silent = Chưa cập nhật ({ $count })
choice-those-paused = Tạm dừng ({ $count })
choice-without-plan = Chưa có kế hoạch riêng

# Thời hạn.
help-deadline = Đề nghị lùi hạn một việc; đơn vị điều phối đặt hạn, đồng ý hoặc không đồng ý.
word-deadline = han

task-extension-asked = Đề nghị lùi hạn đến { $day }: đang chờ đơn vị điều phối.
task-extension-refused = Đề nghị lùi hạn đến { $day }: không được chấp thuận.

due-until-when = { $name }: đề nghị lùi hạn đến ngày nào?
due-which-day = { $name }: đặt hạn ngày nào?
due-why = { $name }: đề nghị lùi hạn đến { $day } vì lý do gì?
due-asked = Đã gửi đề nghị lùi hạn { $name } đến { $day }, lý do: { $reason }.
due-asked-note = Hạn hiện tại { $before } giữ nguyên đến khi đơn vị điều phối trả lời.
due-set = Đã đặt hạn { $name }: { $day }.
due-set-from = Đã đặt hạn { $name }: { $day } (trước là { $before }).
due-set-all = Đã đặt hạn { $code } cho { $count } đơn vị: { $day }.
due-granted = Đã đồng ý lùi hạn { $code } của { $agency } từ { $before } đến { $day }. Lý do: { $reason }.
due-set-instead = { $code } của { $agency }: đề nghị lùi hạn đến { $asked }, đơn vị điều phối đặt hạn { $day }.
due-refused = Không đồng ý lùi hạn { $code } của { $agency } đến { $day }. Hạn { $before } giữ nguyên. Lý do đề nghị: { $reason }.
due-request = { $code } của { $agency }: đề nghị lùi hạn từ { $before } đến { $day }. Lý do: { $reason }.
due-waiting = { $count } đề nghị lùi hạn đang chờ.
due-waiting-one = - { $code } của { $agency }: từ { $before } đến { $day }; { $reason }
due-waiting-none = Không có đề nghị lùi hạn nào đang chờ. Đặt hạn: gõ mã việc và ngày, ví dụ: han CQ-1 30/5
due-waiting-none-of = Không có đề nghị lùi hạn nào của { $code } đang chờ. Các đề nghị đang chờ: gõ "han".
due-own = Đơn vị có { $count } đề nghị lùi hạn đang chờ.
due-own-none = Đơn vị không có đề nghị lùi hạn nào đang chờ. Đề nghị: gõ mã việc, ngày và lý do, ví dụ: han TTTT-3 30/5 vì chờ kinh phí
due-unsaid = chưa nêu

due-how = Gõ mã việc và ngày, ví dụ: han TTTT-3 30/5 vì chờ kinh phí
due-not-read = Chưa đọc được ngày. Gõ như 30/5, thứ 6 hoặc cuối tháng.
due-past = Ngày { $day } không sau hôm nay. Gõ ngày khác, kèm năm nếu là năm sau.
due-not-later = Ngày đề nghị không sau hạn hiện tại { $day }. Gõ ngày muộn hơn.
due-of-others = { $code } là việc của { $agency }; đơn vị đó đề nghị lùi hạn, đơn vị điều phối quyết định.
due-of-request = { $code } là việc đề nghị thực hiện, không đặt hạn.
due-over = { $code } đã kết thúc, không đổi hạn.
due-none = { $code } chưa có hạn nên không cần lùi.

choice-day = Đến { $day }
choice-why-money = Chờ kinh phí
choice-why-approval = Chờ phê duyệt
choice-why-partner = Chờ đơn vị phối hợp
choice-grant = Đồng ý
choice-refuse = Không đồng ý
choice-other-day = Đặt ngày khác

# Giao việc.
help-assign = Thêm việc vào kế hoạch riêng của đơn vị; đơn vị điều phối giao việc đột xuất kèm văn bản.
word-assign = giaoviec

give-ask-agency = Giao việc cho đơn vị nào?
give-ask-title = Việc gì, cho { $agency }? Ví dụ: in 2.000 tờ rơi, hạn 30/6
give-ask-document = { $agency } thực hiện theo văn bản nào? Ví dụ: CV 123/UBND-KGVX ngày 10/4
give-ask-due = { $title }: hạn đến ngày nào?
give-ask-way = { $title }: cách làm thế nào?
give-sure = Giao cho { $agency }, { $count } đơn vị: { $title }.
give-sure-told = Báo riêng tới đầu mối của từng đơn vị.
give-not = Chưa giao việc nào.
give-added = Đã thêm { $code } vào kế hoạch riêng của { $agency }: { $title }.
give-under = Việc nằm trong { $code } (kế hoạch tuyên truyền của đơn vị).
give-given = Đã giao { $code } cho { $agency }: { $title }.
give-given-many = Đã giao { $code } cho { $agency }, { $count } đơn vị: { $title }.
give-asked = Đã ghi { $code }, đề nghị { $agency } thực hiện: { $title }.
give-due = Hạn: { $day }.
give-request = Việc đề nghị thực hiện, không đặt hạn và không tính tiến độ.
give-taken-back = Đã bỏ { $code }. Mã này không dùng lại.
give-not-taken-back = { $code } đã có cập nhật nên không bỏ được.
give-title-long = Tên việc dài quá { $most } ký tự. Nêu gọn rồi gửi lại.
give-not-yours = Chỉ người phụ trách thêm việc vào kế hoạch riêng của đơn vị.
give-no-own-plan = Kế hoạch đang áp dụng không giao { $agency } xây dựng kế hoạch riêng, nên chưa thêm việc được.
give-agency-unknown = Không rõ đơn vị "{ $text }". Gõ tên đầy đủ, ví dụ: Sở Y tế

choice-no-due = Chưa định hạn
choice-way-own = Tự thực hiện
choice-way-hire = Thuê thực hiện
choice-way-together = Phối hợp đơn vị khác
choice-no-way = Chưa nêu
choice-no-document = Chưa có văn bản
choice-give = Giao việc
choice-give-not = Không giao
choice-take-back = Bỏ việc này
