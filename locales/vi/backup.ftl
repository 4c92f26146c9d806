# Sao lưu, khôi phục, chuyển cơ sở dữ liệu: lời nói với người vận hành.

backup-refused = Không ghi được bản sao lưu vào { $folder } ({ $reason }). Kiểm tra quyền ghi và dung lượng còn trống rồi chạy lại.
backup-unreadable = Không đọc được tệp { $file } ({ $reason }). Kiểm tra đường dẫn và quyền đọc.
backup-foreign = Tệp { $file } không phải bản sao lưu của hệ thống này. Bản sao lưu có tên dạng dieuphoi-20261126-023000.jsonl.gz.
backup-damaged = Bản sao lưu { $file } bị hỏng hoặc không đủ. Không có gì thay đổi; dùng bản sao lưu khác.
backup-newer = Bản sao lưu { $file } do phiên bản mới hơn của chương trình tạo ra. Không có gì thay đổi; cài phiên bản đó rồi chạy lại lệnh.
backup-unfit = Bản sao lưu không khớp phiên bản này của chương trình, tại bảng { $table }. Không có gì thay đổi; dùng đúng phiên bản đã tạo bản sao lưu.

restore-not-empty = Cơ sở dữ liệu đang có dữ liệu. Không có gì thay đổi; nếu thay dữ liệu đó, chạy lại lệnh và thêm --replace (dữ liệu đang có được sao lưu trước).
restore-refused = Cơ sở dữ liệu không nhận nội dung bản sao lưu ({ $reason }). Không có gì thay đổi; dùng bản sao lưu khác.
restore-bot-running = Hệ thống đang chạy trên dữ liệu này. Dừng hệ thống rồi chạy lại lệnh; nếu hệ thống vừa bị ngắt đột ngột, chờ hai phút.
restore-foreign-database = Cơ sở dữ liệu này thuộc về chương trình khác. Không có gì thay đổi; đặt DATABASE_URL là một cơ sở dữ liệu riêng.
