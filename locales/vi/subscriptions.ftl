# Đăng ký nhận bản tổng hợp: lệnh "tonghop".

subscription-gone = Nhóm { $title } không còn nhận được tin; bản tổng hợp tạm dừng.
