# Sao lưu, khôi phục, chuyển cơ sở dữ liệu: lời nói với người vận hành.

operate-backup =
    npm run backup
    Sao lưu toàn bộ cơ sở dữ liệu vào một tệp trong thư mục backups của thư mục dữ liệu, kể cả khi hệ thống đang chạy.
operate-restore =
    npm run restore -- TỆP [--replace]
    Khôi phục từ một tệp sao lưu khi hệ thống đã dừng. --replace: thay dữ liệu đang có, sau khi sao lưu dữ liệu đó.
operate-move =
    npm run --silent move -- --to postgres://…
    Chuyển cơ sở dữ liệu từ thư mục dữ liệu sang một cơ sở dữ liệu PostgreSQL trống, khi hệ thống đã dừng.

backing-up = Đang sao lưu…
backup-written = Đã sao lưu: { $file } ({ $kilobytes } KB).
backup-refused = Không ghi được bản sao lưu vào { $folder } ({ $reason }). Kiểm tra quyền ghi và dung lượng còn trống rồi chạy lại.
backup-unreadable = Không đọc được tệp { $file } ({ $reason }). Kiểm tra đường dẫn và quyền đọc.
backup-foreign = Tệp { $file } không phải bản sao lưu của hệ thống này. Bản sao lưu có tên dạng dieuphoi-20261126-023000.jsonl.gz.
backup-damaged = Bản sao lưu { $file } bị hỏng hoặc không đủ. Không có gì thay đổi; dùng bản sao lưu khác.
backup-newer = Bản sao lưu { $file } do phiên bản mới hơn của chương trình tạo ra. Không có gì thay đổi; cài phiên bản đó rồi chạy lại lệnh.
backup-unfit = Bản sao lưu không khớp phiên bản này của chương trình, tại bảng { $table }. Không có gì thay đổi; dùng đúng phiên bản đã tạo bản sao lưu.

restoring = Đang khôi phục…
restored = Đã khôi phục { $rows } bản ghi từ bản sao lưu lúc { $at }. Khởi động hệ thống: npm start
restore-put-aside = Dữ liệu đang có đã được sao lưu: { $file }
restore-not-empty = Cơ sở dữ liệu đang có dữ liệu. Không có gì thay đổi; nếu thay dữ liệu đó, chạy lại lệnh và thêm --replace (dữ liệu đang có được sao lưu trước).
restore-refused = Cơ sở dữ liệu không nhận nội dung bản sao lưu ({ $reason }). Không có gì thay đổi; dùng bản sao lưu khác.
restore-bot-running = Hệ thống đang chạy trên dữ liệu này. Dừng hệ thống rồi chạy lại lệnh; nếu hệ thống vừa bị ngắt đột ngột, chờ hai phút.
restore-foreign-database = Cơ sở dữ liệu này thuộc về chương trình khác. Không có gì thay đổi; đặt DATABASE_URL là một cơ sở dữ liệu riêng.
restore-cannot-open = Không mở được cơ sở dữ liệu trong { $folder }. Nếu thư mục này hỏng, đổi tên nó rồi chạy lại lệnh.

moved =
    Đã chuyển { $rows } bản ghi sang PostgreSQL. Đặt DATABASE_URL là địa chỉ vừa dùng rồi khởi động hệ thống.
    Bản sao lưu tại thời điểm chuyển: { $file }
move-to-what = --to phải là địa chỉ của PostgreSQL, ví dụ: npm run --silent move -- --to postgres://dieuphoi@127.0.0.1:5432/dieuphoi
move-from-what = Hệ thống đã dùng PostgreSQL (DATABASE_URL). Bỏ DATABASE_URL nếu cần chuyển cơ sở dữ liệu trong thư mục dữ liệu.
move-nothing = Thư mục dữ liệu chưa có gì để chuyển. Đặt DATABASE_URL rồi khởi động hệ thống là đủ.
move-not-empty = Cơ sở dữ liệu đích đang có dữ liệu. Không có gì thay đổi; chọn một cơ sở dữ liệu trống.
