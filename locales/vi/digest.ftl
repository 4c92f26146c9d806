# Tổng hợp.

digest-and = { $before }; { $item }
digest-more = { $count } việc khác

digest-title-morning = TỔNG HỢP SÁNG { $day }
digest-title-afternoon = TỔNG HỢP CHIỀU { $day }
digest-title-weekly = TỔNG HỢP TUẦN { $days }
digest-title-since = TỔNG HỢP TỪ { $from } ĐẾN { $to }
digest-title-late = { $title }, gửi muộn
digest-title-of = { $title }, { $subject }

digest-stand = { $title }: { $fine }/{ $total } đầu việc trong hạn hoặc đã xong; { $others }.
digest-with = { $before }, { $item }
digest-received = { $title }: đã nhận { $count } lượt cập nhật.
digest-received-none = { $title }: chưa nhận nội dung mới.
digest-late-count = { $count } quá hạn
digest-late-yesterday = { $count } quá hạn (hôm qua { $before })
digest-late-before = { $count } quá hạn (bản trước { $before })
digest-late-last-week = { $count } quá hạn (tuần trước { $before })
digest-paused-count = { $count } tạm dừng
digest-awaiting-count = { $count } chờ xác nhận không thực hiện
digest-dropped-count = { $count } không thực hiện

digest-ask = Cần ý kiến: { $items }.
digest-ask-none = Không có nội dung cần ý kiến.
digest-ask-money = { $code }, { $money }, { $age }
digest-ask-awaiting = { $what } đề nghị không thực hiện
digest-ask-awaiting-why = { $what } đề nghị không thực hiện: { $why }
digest-ask-paused = { $what } tạm dừng
digest-ask-paused-why = { $what } tạm dừng: { $why }
digest-ask-hindered = { $code }, { $text }, { $age }
digest-age = chờ { $days } ngày làm việc
digest-age-today = mới nêu hôm nay

digest-quiet = { $title }: không có việc mới, không có việc quá hạn; { $fine }/{ $total } đầu việc trong hạn hoặc đã xong. Chốt { $time }.
digest-quiet-received = { $title }: chưa nhận nội dung mới. Chốt { $time }.
digest-sent-late = Gửi muộn: gộp từ { $from } đến { $to }.

# Công việc.
digest-updates = Cập nhật: { $count } lượt từ { $agencies } đơn vị.
digest-updates-own = Cập nhật: { $count } lượt.
digest-updates-none = Cập nhật: chưa có lượt mới.
digest-updates-week = { $said } { $week }
digest-week = Cả tuần: { $heard }/{ $all } đơn vị.
digest-last-week = Tuần trước: { $heard }/{ $all } đơn vị.
digest-heard = Đơn vị đã báo trong tuần: { $heard }/{ $agencies } ({ $percent }%).
digest-heard-before = Đơn vị đã báo trong tuần: { $heard }/{ $agencies } ({ $percent }%), tuần trước { $before }.
digest-heard-since = Đơn vị đã báo từ { $day }: { $heard }/{ $agencies } ({ $percent }%).
digest-finished = Mới xong ({ $count }): { $items }.
digest-late = Quá hạn ({ $count }): { $items }.
digest-late-new = Quá hạn ({ $count }, mới { $fresh }): { $items }.
digest-late-named = - { $agency }: { $codes }
digest-late-named-more = - { $count } đơn vị khác
digest-reminded = đã nhắc riêng
digest-reminded-some = đã nhắc riêng { $count }
digest-paused = Tạm dừng ({ $count }): { $items }.
digest-soon = Đến hạn { $days } ({ $count }): { $items }.
digest-task = { $code } { $title }
digest-task-due = { $code } { $title }, hạn { $day }
digest-task-on = { $code } { $title } ({ $day })
digest-task-why = { $code } { $title } ({ $why })
digest-of-agencies = { $code } của { $count } đơn vị
digest-of-agencies-on = { $code } của { $count } đơn vị ({ $day })
digest-left-agencies = { $code } còn { $count } đơn vị
digest-own = { $count } việc trong kế hoạch riêng của các đơn vị
digest-ending = { $what }: { $count } đầu việc.
digest-ending-of = { $what }: { $count } đầu việc ({ $codes }).
digest-ending-week = Đến kỳ báo kết quả tuần { $days }
digest-ending-month = Đến kỳ báo kết quả tháng { $days }
digest-ending-quarter = Đến kỳ báo kết quả quý { $days }
digest-ending-half-year = Đến kỳ báo kết quả 6 tháng { $days }
digest-ending-year = Đến kỳ báo kết quả năm { $days }

# Kết quả.
digest-results-day = Kết quả trong ngày (đơn vị tự báo)
digest-results-since = Kết quả từ { $day } (đơn vị tự báo)
digest-results-week = Kết quả trong tuần (đơn vị tự báo)
digest-result = - { $name }, { $updates } lượt: { $outputs }
digest-result-before = - { $name }, { $updates } lượt (tuần trước { $before }): { $outputs }
digest-unit-before = { $quantity } { $unit } (tuần trước { $before })
digest-unit-twice = { $said } (có thể trùng)
digest-more-units = { $count } loại khác
digest-form = { $name } ({ $ref })
digest-form-press = Báo chí
digest-form-online = Cổng, loa, mạng xã hội
digest-form-visual = Trực quan, văn hóa
digest-form-other = Hình thức { $ref }
digest-form-none = Chưa rõ hình thức
digest-area = { $ref } ({ $title })
digest-idle = Chưa có hoạt động tuần này: { $areas }.
digest-idle-last-week = Tuần trước chưa có hoạt động: { $areas }.
digest-coverage = Nội dung và hình thức của Kế hoạch
digest-areas = - Nội dung có hoạt động: { $count }/{ $all } ({ $from }–{ $to }).
digest-areas-idle = - Chưa có hoạt động: { $areas }.
digest-areas-unserved = - Chưa có việc nào gắn với: { $areas }.
digest-forms = - Hình thức có kết quả: { $count }/{ $all } ({ $from }–{ $to }).
digest-forms-silent = - Chưa có kết quả: { $forms }.
digest-corrections = Số điều chỉnh: { $items }.
digest-correction = { $code } tuần { $week } ({ $day }) là { $after } { $unit } (trước ghi { $before })
digest-correction-gone = { $code } tuần { $week } ({ $day }) không còn tính { $before } { $unit }

# Khó khăn, câu hỏi, lịch.
digest-open = Khó khăn, kiến nghị: { $count } đang mở
digest-open-new = Khó khăn, kiến nghị: { $count } đang mở, { $fresh } mới
digest-open-name = CN-{ $number }, { $code }
digest-open-name-new = CN-{ $number } (mới), { $code }
digest-open-text = - { $named }: { $text }; { $age }
digest-open-money = - { $named }: { $money }; { $age }
digest-open-both = - { $named }: { $text }, { $money }; { $age }
digest-open-more = - { $count } mục khác: gõ "tiendo"
digest-unanswered = Câu hỏi Kế hoạch chưa trả lời được: { $count }
digest-unanswered-one = - { $text }
digest-meeting = Lịch: { $day }, { $time }, { $title }, { $host } chủ trì.
digest-meeting-at = Lịch: { $day }, { $time }, { $title }, tại { $place }, { $host } chủ trì.
digest-meetings-more = Lịch: { $count } cuộc khác, gõ "lich".
digest-off = Nghỉ { $days } ({ $name })
digest-off-provisional = Nghỉ { $days } ({ $name }, dự kiến)
digest-off-next = { $said }, không nhắc việc; bản kế tiếp { $day }.
digest-off-quiet = { $said }, không nhắc việc.
digest-off-alone = { $said }.
digest-cutoff = Chốt { $time } ngày { $day }, kỳ { $period }. Số liệu theo dõi, không thay báo cáo bằng văn bản.

# Hình.
digest-chart-stand = { $fine }/{ $total } đầu việc trong hạn hoặc đã xong
digest-chart-done = Đã xong { $count }
digest-chart-inTime = Trong hạn { $count }
digest-chart-late = Quá hạn { $count }
digest-chart-paused = Tạm dừng { $count }
digest-chart-awaiting = Chờ xác nhận không thực hiện { $count }
digest-chart-dropped = Không thực hiện { $count }
digest-chart-forms = Số lượt báo kết quả theo hình thức (đơn vị tự báo)
digest-chart-forms-before = Số lượt báo kết quả, so tuần trước (đơn vị tự báo)
digest-chart-told = { $count } lượt
digest-chart-told-before = { $count } lượt (tuần trước { $before })
digest-chart-none = Chưa có kết quả mới.
digest-chart-outputs = { $outputs }
