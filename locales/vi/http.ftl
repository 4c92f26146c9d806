# Máy chủ web: lỗi khi khởi động (cho người vận hành) và khi mở sai địa chỉ.
http-port-busy = Cổng { $port } trên { $host } đang được chương trình khác sử dụng. Dừng chương trình đó hoặc chọn cổng khác, ví dụ: PORT=8081 npm start
http-port-refused = Hệ điều hành không cho phép sử dụng cổng { $port }. Chọn cổng từ 1024 trở lên, ví dụ: PORT=8080 npm start
http-host-unknown = Máy này không có địa chỉ { $host }. Đặt HOST là địa chỉ của máy, ví dụ 127.0.0.1 (chỉ máy này) hoặc 0.0.0.0 (mọi địa chỉ của máy).
http-proxy-unreadable = TRUSTED_PROXY có mục “{ $entry }” không phải địa chỉ hoặc dải địa chỉ. Ví dụ đúng: 10.0.0.5 hoặc 10.0.0.0/8
http-public-url-has-path = PUBLIC_URL không được có đường dẫn phía sau: { $url }. Dùng một tên miền riêng, ví dụ: https://dieuphoi.hanoi.gov.vn; hoặc chỉ ghi { $origin }
http-host-refused = Địa chỉ { $host } chưa được khai báo cho hệ thống này. Người vận hành đặt PUBLIC_URL là địa chỉ mà cán bộ mở, ví dụ: PUBLIC_URL=http://{ $host }
http-path-unknown = Không có trang này.

http-forwarded-refused = Bản dùng thử chỉ mở trên máy này, không qua máy chủ trung gian.
