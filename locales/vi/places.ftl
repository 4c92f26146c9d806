# Tên gọi của nơi viện dẫn, kế hoạch, ngày tháng, vai trò.

place = mục { $ref }
place-short = { $ref }
place-closing = phần kết
place-headed = { $place }, { $heading }
place-of-agency = { $place }, phần { $agency }

plan-numbered-dated = { $kind } số { $number } ngày { $on }
plan-numbered = { $kind } số { $number }
plan-titled = { $kind } { $subject }
plan-titled-year = { $kind } { $subject }, năm { $year }

# Theo thể thức văn bản: thêm số 0 trước ngày dưới 10 và tháng 1, 2.
date = { $day }/{ $month ->
    [1] 01
    [2] 02
   *[other] { $month }
}/{ $year }

role-lead = chủ trì
role-support = phối hợp
role-advise = tham mưu
role-direct = chỉ đạo
role-receive = tiếp nhận
