help-plan = Xem Kế hoạch: các phần, một mục, toàn văn một nội dung, hoặc việc của một đơn vị.

plans = Có { $count } kế hoạch đang áp dụng.
plans-one = { $subject } ({ $plan })
plan-about = { $subject }
plan-size = { $clauses } nội dung, giao { $agencies } đầu mối.
part = { $place }: { $title }
part-clause = { $place }: { $text }
choice-part = { $place } { $title }
places = Có { $count } kế hoạch có mục này. Xem trong kế hoạch nào?
place-unknown = Kế hoạch không có mục { $ref }. Gõ "kehoach" để xem các phần.
