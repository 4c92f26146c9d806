terminal-opening = Gõ câu hỏi về Kế hoạch, ví dụ: Họp báo định kỳ bên nào chủ trì? Xem cách dùng, gõ "huongdan"; kết thúc, gõ "thoat".
