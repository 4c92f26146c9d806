# Cơ sở dữ liệu: lỗi khi khởi động, cho người vận hành.

database-unreachable = Không kết nối được cơ sở dữ liệu ({ $reason }). Kiểm tra DATABASE_URL và máy chủ PostgreSQL rồi khởi động lại.
database-too-old = Máy chủ là PostgreSQL { $version }; cần bản { $oldest } trở lên.
database-newer = Dữ liệu đã được một bản mới hơn của chương trình sử dụng ({ $migration }). Cài bản mới đó, hoặc khôi phục bản sao lưu trước khi nâng cấp.
