# Lời nói với người vận hành: cài đặt, thư mục dữ liệu, cơ sở dữ liệu, kế hoạch.

setting-data-dir = DATA_DIR phải là đường dẫn đến một thư mục, ví dụ: DATA_DIR=/var/lib/dieuphoi
setting-database-url = DATABASE_URL phải là địa chỉ của PostgreSQL, ví dụ: DATABASE_URL=postgres://dieuphoi@127.0.0.1:5432/dieuphoi. Bỏ trống thì dùng cơ sở dữ liệu trong thư mục dữ liệu.
setting-host = HOST phải là địa chỉ của máy này, ví dụ: HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi địa chỉ của máy)
setting-port = PORT phải là số nguyên từ 0 đến 65535, ví dụ: PORT=8080
setting-public-url = PUBLIC_URL phải là địa chỉ đầy đủ mà cán bộ mở, ví dụ: PUBLIC_URL=https://dieuphoi.hanoi.gov.vn
setting-bot-language = BOT_LANGUAGE phải là vi hoặc en.
setting-office-zone = OFFICE_ZONE phải là tên một múi giờ, ví dụ: OFFICE_ZONE=Asia/Ho_Chi_Minh
setting-log-level = LOG_LEVEL phải là silent, fatal, error, warn, info hoặc debug.

data-folder-in-use = Thư mục dữ liệu { $folder } đang được một tiến trình khác sử dụng. Nếu hệ thống đã chạy thì không cần khởi động nữa; các lệnh chat, plan vẫn dùng được. Muốn chạy thêm một hệ thống riêng, đặt thư mục khác, ví dụ: DATA_DIR=./data-2 npm start
data-folder-refused = Không mở được thư mục dữ liệu { $folder } ({ $reason }). Cấp quyền ghi hoặc đặt DATA_DIR là thư mục khác.

bot-starting = Hệ thống đang khởi động hoặc đang dừng nên chưa nhận lệnh. Chạy lại lệnh sau ít giây.
bot-stopped = Hệ thống dừng trước khi trả lời. Chạy lại lệnh rồi xem kết quả bằng: npm run plan -- list
bot-older = Hệ thống đang chạy là phiên bản khác với lệnh này. Khởi động lại hệ thống rồi chạy lại lệnh.
bot-failed = Hệ thống gặp lỗi khi thực hiện lệnh. Nguyên nhân có trong nhật ký của hệ thống đang chạy.
