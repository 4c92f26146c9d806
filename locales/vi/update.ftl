help-update = Báo tiến độ, kết quả, khó khăn của một hay nhiều việc; sửa, thu hồi, gỡ bỏ tin đã gửi.
word-update = capnhat

# Thẻ: điều đã đọc được, chờ xác nhận.
update-task = { $code } · { $title } ({ $ref }) · kỳ { $period }
update-task-plain = { $code } · { $title } · kỳ { $period }
update-task-of = { $code } của { $agency } · { $title } ({ $ref }) · kỳ { $period }
update-task-plain-of = { $code } của { $agency } · { $title } · kỳ { $period }
update-outputs = Kết quả thêm: { $outputs }
update-output = { $quantity } { $unit }
update-output-target = { $quantity } { $unit } (chỉ tiêu { $target })
update-output-total = { $quantity } { $unit } (lũy kế { $total })
update-percent = Tiến độ: { $percent }%
update-percent-from = Tiến độ: { $percent }% (trước { $before }%)
update-percent-kept = Tiến độ: chưa nêu, giữ { $before }%
update-state = Trạng thái: { $state }
update-difficulty = Vướng mắc: { $text }
update-proposal = Đề xuất: { $text }
update-amount = Số tiền nêu: { $money }, chưa gửi đề nghị kinh phí
update-spent = Đã chi: { $money }
update-documents = Số văn bản: { $documents }
update-note-said = Ghi chú: { $text }
update-request-no-percent = Nhiệm vụ ghi "Đề nghị": chỉ ghi kết quả, không tính tiến độ, thời hạn.
update-also-open = Còn thẻ { $codes } chưa ghi.
update-replaces = Thay thẻ { $codes } chưa ghi trước đó.

money-billion = { $value } tỷ đồng
money-million = { $value } triệu đồng
money-dong = { $value } đồng

state-notStarted = Chưa thực hiện
state-inProgress = Đang thực hiện
state-paused = Tạm dừng
state-awaiting = Chờ xác nhận không thực hiện
state-dropped = Không thực hiện
state-done = Hoàn thành

doubt-update-falls = Tiến độ giảm từ { $from }% xuống { $to }%.
doubt-update-large = { $quantity } { $unit } lớn hơn tổng đã ghi từ đầu ({ $before }): là số trong kỳ hay lũy kế?
doubt-update-below = Lũy kế { $total } { $unit } nhỏ hơn tổng đã ghi ({ $before }). Số nào đúng?
doubt-update-money = Có số tiền: kiểm tra trước khi ghi.
doubt-update-paused = Việc sẽ chuyển sang Tạm dừng.
doubt-update-dropped = Không thực hiện chỉ có hiệu lực khi đơn vị điều phối đồng ý.
doubt-update-guessed = Tin không nêu mã việc; đọc là { $code }.
doubt-update-reading = Có chỗ đọc được theo hai cách.
doubt-update-unit = Có đơn vị tính chưa rõ.
doubt-update-reopens = { $code } chuyển từ Hoàn thành về Đang thực hiện.
update-not-again = { $code }: đã ghi CN-{ $number } như vậy lúc { $time }, không ghi lại. Là số mới thì gửi riêng.
doubt-update-again = Đã ghi CN-{ $number } như vậy lúc { $time }.

choice-update-keep = Ghi nhận
choice-update-keep-of = Ghi nhận { $code }
choice-update-period = Số trong kỳ, ghi nhận
choice-update-period-of = Số trong kỳ, ghi nhận { $code }
choice-update-total = Là số lũy kế
choice-update-total-of = { $code } là số lũy kế
choice-update-amend = Sửa
choice-update-amend-of = Sửa { $code }
choice-update-drop = Bỏ
choice-update-drop-of = Bỏ { $code }
choice-update-correct = Sửa
choice-update-recall = Thu hồi
choice-update-right = Đúng
choice-update-right-of = Đúng, { $code }
choice-update-same = Trùng, bỏ qua
choice-update-same-of = Trùng, bỏ qua { $code }
choice-update-new = Là số mới, ghi thêm
choice-update-new-of = { $code } là số mới, ghi thêm
choice-update-wrong = Không
choice-update-wrong-of = Không, { $code }

# Biên nhận.
update-kept = Đã ghi CN-{ $number }, { $code }, { $time } ngày { $day }.
update-kept-of = Đã ghi CN-{ $number }, { $code } của { $agency }, { $time } ngày { $day }.
update-kept-by = Đơn vị điều phối nhập thay, theo { $source }.
update-kept-added = Đã ghi thêm vào CN-{ $number }, { $code }, { $time } ngày { $day }.
update-read = Đã đọc: { $parts }.
update-appears = Có trong tiến độ của đơn vị và số liệu kỳ { $period }, ghi là đơn vị tự báo.
update-appears-entered = Có trong tiến độ của đơn vị và số liệu kỳ { $period }, ghi là đơn vị điều phối nhập.
update-read-more = { $first }; { $rest }
update-before = Trước đó, { $time } ngày { $day }, người khác đã ghi CN-{ $number }. Cả hai được giữ theo thứ tự.
update-before-percent = Trước đó, { $time } ngày { $day }, người khác đã ghi CN-{ $number } ({ $percent }%). Cả hai được giữ theo thứ tự.
update-dropped = Đã bỏ, chưa ghi gì.
update-said-percent = { $percent }%
update-said-state = { $state }
update-documents-said = Văn bản: { $documents }
update-said-difficulty = vướng mắc: { $text }

# Hỏi phần còn thiếu, mỗi lần một câu.
update-which-task = Tin này của việc nào?
update-still-which = Tin trước đó còn chưa rõ của việc nào: gõ mã việc.
update-no-tasks = Đơn vị chưa có việc nào đang mở.
update-what = { $code } · { $title }: kết quả, tiến độ hoặc vướng mắc?
update-what-example = Ví dụ: 60%, đã đăng 25 tin bài; vướng: thiếu kinh phí 120 triệu
update-which-agency = { $code } là việc của nhiều đơn vị. Nhập thay đơn vị nào?
update-source = Nhập thay theo văn bản hay cuộc gọi nào? Ví dụ: KH 45/KH-UBND ngày 12/4; điện thoại ngày 12/4.
update-amend = Gõ phần cần sửa, ví dụ: tờ rơi 500. Phần khác giữ nguyên.
update-not-read = Chưa đọc được kết quả, tiến độ hay vướng mắc trong tin. Ví dụ: 60%, đã đăng 25 tin bài.

task-unknown = Không có việc mang mã { $code }. Gõ "viec" để xem mã các việc của đơn vị.
task-closed = Việc { $code } đã đóng, không nhận cập nhật.
task-not-yours = { $code } là việc của { $agency }; chỉ đầu mối đơn vị đó và đơn vị điều phối được cập nhật.

# Sửa, thu hồi, gỡ bỏ.
update-fix = Sửa CN-{ $number } ({ $code }): { $changes }. Mục khác giữ nguyên.
update-fix-edited = Tin CN-{ $number } ({ $code }) đã được sửa trên kênh: { $changes }. Mục khác giữ nguyên.
update-fix-output = { $unit } { $before } → { $after }
update-fix-output-new = thêm { $after } { $unit }
update-fix-output-gone = bỏ { $before } { $unit }
update-fix-percent = tiến độ { $before }% → { $after }%
update-fix-percent-new = tiến độ { $after }%
update-fix-state = trạng thái { $after }
update-fix-text = { $what }: { $after }
update-fix-difficulty = vướng mắc
update-fix-proposal = đề xuất
update-fix-note = ghi chú
update-fix-documents = số văn bản
update-fix-money = số tiền nêu { $after }
update-fix-spent = đã chi { $after }
update-fix-nothing = Không thấy phần nào khác CN-{ $number }. Gõ phần cần sửa, ví dụ: tờ rơi 500.
update-fixed = Đã sửa CN-{ $number } lúc { $time }. Số mới dùng từ lúc này; bản trước còn trong lịch sử của đơn vị.
update-fixed-late = Đã sửa CN-{ $number } lúc { $time }. Số liệu kỳ { $period } đã chốt: ghi là điều chỉnh ngày { $day }.
update-recall = Thu hồi CN-{ $number } ({ $code })? Số liệu của tin sẽ không còn được tính.
update-recalled = Đã thu hồi CN-{ $number } lúc { $time }. Tin còn trong lịch sử của đơn vị, không tính vào số liệu.
update-purge = Gỡ bỏ hẳn nội dung CN-{ $number } ({ $code })? Không lấy lại được; lịch sử chỉ còn ghi đã gỡ và lý do.
update-purge-why = Gỡ CN-{ $number } vì lý do gì? Ví dụ: gửi nhầm tài liệu.
update-purged = Đã gỡ nội dung CN-{ $number }, lý do: { $why }.
update-kept-as-is = Giữ nguyên CN-{ $number }.
update-none-of-yours = Chưa có tin nào trong 7 ngày qua để sửa. Ghi rõ số, ví dụ: sua CN-412 tờ rơi 500.
update-unknown = Không có CN-{ $number }.
update-not-yours = CN-{ $number } của đơn vị khác; chỉ đơn vị đó và đơn vị điều phối được sửa.
update-gone-already = CN-{ $number } đã thu hồi hoặc đã gỡ, không sửa được.
update-purge-not-yours = Chỉ người gửi CN-{ $number } và người quản trị được gỡ.
choice-update-recall-yes = Thu hồi
choice-update-purge-yes = Gỡ bỏ hẳn
choice-no = Không
choice-update-task = { $code } { $title }
choice-update-agency = { $agency }
