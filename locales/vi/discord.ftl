# Ô để gõ sau lệnh: tên không dấu, và lời giải thích.
discord-field-name = noidung
discord-field = Nội dung, gõ như khi nhắn tin. Có thể bỏ trống.
discord-alone = Trả lời tiếp bằng tin nhắn riêng.
