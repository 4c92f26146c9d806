# Đọc kế hoạch từ tệp: điều chưa chắc chắn, lý do không đọc được.

doubt-lines-joined = Đoạn bị ngắt dòng giữa chừng đã được nối lại; cần kiểm tra chỗ nối.
doubt-slip-mended = Đã sửa lỗi quét chữ “{ $misread }” thành “{ $meant }”.
doubt-number-repeated = Văn bản đánh số { $ref } hơn một lần; nội dung sau được ghi thêm dấu “~”.
doubt-body-unknown = “{ $name }” đứng ở chỗ tên cơ quan nhưng không giống tên cơ quan nào đã biết.
doubt-owner-not-found = Nội dung giao trách nhiệm nhưng không xác định được cơ quan nào thực hiện.
doubt-agency-without-duties = “{ $name }” có đề mục nhưng không thấy nội dung được giao.
doubt-led-by-partner = Nội dung ghi “phối hợp”; mục { $ref } giao cùng việc này cho { $name } chủ trì nên ghi { $name } chủ trì.
doubt-row-incomplete = Hàng “{ $text }” của bảng thiếu ô; các ô còn lại được xếp vào cột phù hợp nhất.

plan-file-kind = Không đọc được { $file }: chỉ nhận tệp .txt, .md, .docx hoặc .pdf.
plan-file-missing = Không có tệp { $file }. Kiểm tra lại đường dẫn.
plan-file-unreadable = Không mở được { $file }: không phải tệp hoặc không có quyền đọc.
plan-file-too-large = Tệp { $file } lớn hơn { $limit } MB. Bỏ bớt hình ảnh hoặc tách phần phụ lục.
plan-file-too-many-pages = Tệp { $file } có hơn { $limit } trang. Tách thành các tệp nhỏ hơn.
plan-file-unpacks-too-large = Tệp { $file } mở ra quá lớn nên không được đọc. Lưu lại bằng Word, bỏ bớt hình ảnh.
plan-file-empty = Tệp { $file } không có chữ nào.
plan-file-old-word = Tệp { $file } là định dạng Word cũ (.doc). Lưu lại thành .docx.
plan-file-mismatch = Nội dung tệp { $file } không phải định dạng { $ending } như tên tệp. Lưu lại đúng định dạng.
plan-file-encoding = Tệp { $file } không dùng mã Unicode. Lưu lại với mã UTF-8.
plan-file-damaged = Tệp { $file } bị hỏng hoặc chưa tải xong. Lấy lại bản gốc.
plan-file-locked = Tệp { $file } đặt mật khẩu. Gỡ mật khẩu rồi thử lại.
plan-file-scanned = Tệp { $file } chỉ có ảnh quét, không có chữ. Dùng bản Word hoặc bản PDF đã nhận dạng chữ.
plan-file-secret = Tệp { $file } có dấu mật nên không được đọc và không được lưu.
plan-file-no-plan = Tệp { $file } không phải kế hoạch: không thấy các phần và nội dung giao việc.
