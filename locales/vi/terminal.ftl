terminal-opening = Gõ câu hỏi về Kế hoạch, thí dụ: Họp báo định kỳ bên nào chủ trì? Xem cách dùng, gõ "huongdan"; kết thúc, gõ "thoat".
