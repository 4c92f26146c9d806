# Tin báo riêng cho một người về việc của người đó.

notice-corrected-by-coordinator = Đơn vị điều phối đã đính chính CN-{ $number } ({ $code }) lúc { $time } ngày { $day }: { $changes }.
notice-corrected-by-colleague = CN-{ $number } ({ $code }) đã được đính chính trong đơn vị lúc { $time } ngày { $day }: { $changes }.
notice-recalled-by-coordinator = Đơn vị điều phối đã thu hồi CN-{ $number } ({ $code }) lúc { $time } ngày { $day }. Số liệu không còn tính.
notice-recalled-by-colleague = CN-{ $number } ({ $code }) đã được thu hồi trong đơn vị lúc { $time } ngày { $day }. Số liệu không còn tính.
notice-purged-by-coordinator = Nội dung CN-{ $number } ({ $code }) đã được gỡ lúc { $time } ngày { $day }, lý do: { $why }.
notice-purged-by-colleague = Nội dung CN-{ $number } ({ $code }) đã được gỡ trong đơn vị lúc { $time } ngày { $day }, lý do: { $why }.
notice-entered = Đơn vị điều phối đã ghi thay CN-{ $number }, { $code }, { $time } ngày { $day }, theo { $source }.
notice-entered-correct = Cần sửa: gõ "sua CN-{ $number }" và số đúng.
notice-given-back = Đơn vị điều phối đã bỏ việc { $code }: { $title }. Không phải thực hiện.
notice-given = Đơn vị điều phối giao việc { $code }: { $title }.
