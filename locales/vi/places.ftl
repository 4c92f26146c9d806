# Tên gọi của nơi viện dẫn, kế hoạch, ngày tháng, vai trò.

place = mục { $ref }
place-short = { $ref }
place-closing = phần kết

plan-numbered-dated = Kế hoạch số { $number } ngày { $on }
plan-numbered = Kế hoạch số { $number }
plan-titled = Kế hoạch { $title }
plan-titled-year = Kế hoạch { $title }, năm { $year }

date = { $day }/{ $shown }/{ $year }

role-lead = chủ trì
role-support = phối hợp
role-advise = tham mưu
role-direct = chỉ đạo
role-receive = tiếp nhận
