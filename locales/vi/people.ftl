# Tham gia, mã mời, hồ sơ, rời hệ thống, giao quyền.

help-invite = Cấp mã mời cho người của đơn vị; xem người đã tham gia và thôi giao quyền.
word-invite = themnguoi

as-it-is = { $text }
people-moment = { $time } ngày { $on }
people-privately = Việc này chỉ làm trong trò chuyện riêng: nhắn riêng cho hệ thống.
people-unjoined = Việc này dành cho người đã tham gia. Có mã mời thì gõ mã ở đây.

person-role-staff = cán bộ
person-role-reporter = đầu mối
person-role-lead = phụ trách
person-role-executive = lãnh đạo Thành phố
person-role-coordinator = điều phối
person-role-admin = quản trị
person-role-of = { $role } { $agency }

code-which = Gõ mã mời gồm 12 chữ và số, ví dụ: K7R4-XTA9-3HQE.
code-wrong = Không có mã này. Đối chiếu từng chữ với người cấp mã rồi gõ lại.
code-used = Mã này đã được dùng. Đề nghị người cấp mã cấp mã mới.
code-expired = Mã này đã hết hạn. Đề nghị người cấp mã cấp mã mới.
code-too-many = Đã có nhiều mã sai nên tạm dừng nhận mã. Gõ lại sau một giờ.
code-again = Cần đọc lại mã mời trước khi tiếp tục. Gõ lại mã.
code-taken-done = Đã thêm vai trò: { $role }. Gõ "huongdan" để xem các lệnh dùng được.
code-taken-had-it = Đã có vai trò { $role }; mã này chưa dùng, có thể chuyển cho người khác.
code-taken-gone = Mã này vừa hết hiệu lực. Đề nghị người cấp mã cấp mã mới.
code-taken-is-somebody = Tài khoản này đã thuộc về một người tham gia nên không nhận mã này. Gõ "toi" để xem hồ sơ.

consent = Mã mời vai trò { $role }. Trước khi tham gia, đề nghị đọc phần thông tin sẽ được lưu:
consent-what = 1. Lưu: họ tên, vai trò, cơ quan, tài khoản trên kênh này, nội dung báo cáo gửi cho hệ thống.
consent-why = 2. Để: biết ai báo cáo cho cơ quan nào, trả lời và nhắc việc đúng người.
consent-who = 3. Ai lưu: cơ quan vận hành hệ thống và đơn vị điều phối Kế hoạch; không chuyển cho nơi khác. Tin trên ứng dụng nhắn tin đi qua máy chủ của ứng dụng đó.
consent-how-long = 4. Đến khi: rời hệ thống. Câu trả lời gần nhất giữ { $days } ngày; báo cáo giữ cùng Kế hoạch, không còn tên người đã rời.
consent-how-to-erase = 5. Xóa: gõ "toi", chọn "Rời hệ thống". Xem, sửa và xuất dữ liệu cũng bằng "toi".
consent-law = Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15. Chưa đồng ý thì chưa lưu gì.
choice-agree = Đồng ý
choice-disagree = Không
joining-declined = Đã dừng, không lưu gì. Mã vẫn dùng được đến khi hết hạn.

name-which = Gõ họ và tên, để đơn vị điều phối biết ai tham gia.
name-unfit = Cần đủ họ và tên, chỉ gồm chữ, ví dụ: Nguyễn Thị Lan.
renamed = Đã sửa tên: { $name }.

joined = Đã tham gia: { $name }, { $role }.
role-may-staff = Được hỏi về Kế hoạch và xem việc của cơ quan.
role-may-reporter = Được hỏi về Kế hoạch, xem việc của cơ quan, báo cáo kết quả, nêu vướng mắc, xin lùi hạn.
role-may-lead = Được làm mọi việc của đầu mối; thêm việc của kế hoạch riêng, mời cán bộ và đầu mối của cơ quan.
role-may-executive = Được hỏi về Kế hoạch, xem từng việc của mọi cơ quan, nhận riêng bản tổng hợp hai dòng khi đăng ký. Ngoài bản đã đăng ký, không nhận tin tự động.
role-may-coordinator = Được xem việc của mọi cơ quan, ghi báo cáo thay đơn vị, giao việc, đặt hạn, mời lãnh đạo Thành phố và người của các cơ quan.
role-may-admin = Được mời người với mọi vai trò, thôi giao quyền, gỡ nội dung gửi nhầm.
role-example-staff-1 = họp báo định kỳ bên nào chủ trì
role-example-staff-2 = viec
role-example-staff-3 = III.2/1
role-example-reporter-1 = viec
role-example-reporter-2 = capnhat việc 1: đã đăng 25 tin bài
role-example-reporter-3 = họp báo định kỳ bên nào chủ trì
role-example-lead-1 = viec
role-example-lead-2 = giaoviec
role-example-lead-3 = themnguoi
role-example-executive-1 = tonghop hai dòng
role-example-executive-2 = tonghop
role-example-executive-3 = TTTT-3 đến đâu rồi?
role-example-coordinator-1 = tiendo
role-example-coordinator-2 = themnguoi Sở Y tế, đầu mối
role-example-coordinator-3 = đơn vị nào chưa cập nhật tuần này
role-example-admin-1 = themnguoi điều phối Sở Thông tin và Truyền thông
role-example-admin-2 = themnguoi danh sách
role-example-admin-3 = toi

profile = Hồ sơ: { $name }.
profile-roles = Vai trò: { $roles }.
profile-no-role = Vai trò: chưa được giao vai trò nào.
profile-channels = Kênh: { $channels }. Tham gia ngày { $on }.
profile-language = Ngôn ngữ: { $language }.
profile-kept = Tên, vai trò và kênh được lưu đến khi rời hệ thống; câu trả lời gần nhất { $days } ngày; báo cáo giữ cùng Kế hoạch.
choice-rename = Sửa tên
choice-language = Ngôn ngữ
choice-export = Xuất dữ liệu
choice-link = Liên kết kênh khác
choice-leave-house = Rời hệ thống
export = Toàn bộ dữ liệu đang lưu về người này:

link-code = Mã liên kết, gõ trên kênh kia:
link-until = Dùng một lần, đến { $until }. Không gửi mã này cho người khác: ai gõ mã sẽ dùng hồ sơ này.
link-how = Trên kênh đã tham gia, gõ "lienket" để lấy mã, rồi gõ mã đó ở đây.
channel-linked = Đã liên kết kênh này. Gõ "toi" để xem hồ sơ.

leave-house = Rời hệ thống: xóa họ tên, vai trò, tài khoản trên mọi kênh và các câu trả lời đang lưu.
leave-house-stays = Báo cáo đã gửi giữ lại cùng Kế hoạch, ghi là của nguyên đầu mối. Muốn tham gia lại thì cần mã mời mới.
choice-leave-sure = Xóa và rời hệ thống
choice-stay = Ở lại
stayed = Đã dừng. Hồ sơ giữ nguyên.
left-house = Đã xóa họ tên, vai trò và tài khoản. Cảm ơn đã tham gia.
last-admin = Đây là người quản trị cuối cùng. Mời một người quản trị khác ("themnguoi quản trị") rồi thực hiện lại.

invite-role-which = Mời với vai trò nào?
invite-agency-which = Mời { $role } của cơ quan nào? Gõ tên hoặc tên viết tắt.
agency-unknown = Danh mục không có cơ quan "{ $name }". Gõ tên đầy đủ hoặc tên viết tắt khác.
agency-many = { $name } là tên chung của nhiều cơ quan. Gõ tên một cơ quan.
invite-not-allowed = Chưa được giao quyền mời { $role }. Đề nghị đơn vị điều phối hoặc người quản trị cấp mã.
invite-code = Mã mời { $role }:
invite-until = Dùng một lần, đến { $until }. Người được mời gõ mã này trong trò chuyện riêng với hệ thống.

choice-members = Người đã tham gia
choice-overall = Lãnh đạo, điều phối, quản trị
choice-more = Xem tiếp
choice-withdraw = Thôi giao quyền { $role }: { $name }
choice-withdraw-sure = Thôi giao quyền
choice-keep = Giữ nguyên
members-whose = Xem người của cơ quan nào? Gõ tên hoặc tên viết tắt.
members-overall = lãnh đạo Thành phố, điều phối, quản trị
members = Người đã tham gia, { $of }: { $count }.
members-none = Chưa có ai tham gia, { $of }.
members-not-allowed = Chưa được giao quyền xem người của cơ quan này.
member = { $nth }. { $name }, { $role }
withdraw-sure = Thôi giao quyền { $role } cho { $name }? Người này vẫn là người đã tham gia; báo cáo đã gửi giữ nguyên.
withdrawn = Đã thôi giao quyền { $role }.

author-former = nguyên đầu mối { $agency }
author-former-coordinator = nguyên cán bộ điều phối

on-leave = Nghỉ từ { $from } đến { $to }: không nhận tin nhắc việc.
on-leave-with = Nghỉ từ { $from } đến { $to }: tin nhắc việc chuyển { $deputy }.
on-leave-which-days = Nghỉ từ ngày nào đến ngày nào? Ví dụ: toi nghỉ 02/5-06/5
on-leave-who = Chọn người cùng cơ quan nhận tin nhắc việc thay.
on-leave-who-of = Không rõ người thay. Chọn người cùng cơ quan.
on-leave-no-deputy = Không có người thay. Đầu mối khác của cơ quan vẫn nhận tin nhắc việc.
on-leave-how-back = Đi làm sớm: gõ "toi đi làm lại".
on-leave-none = Chưa đặt ngày nghỉ nào.
on-leave-over = Đã bỏ đợt nghỉ { $days }. Từ danh sách sau lại nhận tin nhắc việc.
on-leave-dropped = Đã bỏ đợt nghỉ { $days }.
on-leave-which-drop = Chưa đến ngày nghỉ nào. Bỏ đợt nào?
on-leave-replaced = Đợt này thay đợt đã đặt { $days }.
on-leave-shortened = Đợt đã đặt { $days } còn { $left }.
on-leave-standing = Đợt nghỉ khác giữ nguyên: { $spans }.
on-leave-unread = Chưa đọc được ngày nghỉ. Mỗi lần ghi một đợt liền ngày, ví dụ: toi nghỉ 02/5-06/5
on-leave-long = Mỗi đợt nghỉ nhiều nhất { $most } ngày, bắt đầu trong một năm tới. Kiểm tra ngày và năm đã gõ.
on-leave-past = Ngày nghỉ đã qua, hoặc ngày cuối trước ngày đầu. Gõ lại, ví dụ: toi nghỉ 02/5-06/5
on-leave-deputy-chosen = Được chọn nhận thay tin nhắc việc của { $agency } từ { $from } đến { $to }.
on-leave-deputy-over = Thôi nhận thay tin nhắc việc của { $agency } ({ $from }–{ $to }): người được thay đã đi làm.
on-leave-deputy-dropped = Thôi nhận thay tin nhắc việc của { $agency } ({ $from }–{ $to }): đợt nghỉ đã bỏ.
on-leave-deputy-other = Thôi nhận thay tin nhắc việc của { $agency } ({ $from }–{ $to }): đã đổi ngày nghỉ hoặc người nhận thay.
on-leave-deputy-shortened = Nhận thay tin nhắc việc của { $agency }: { $days } đổi thành { $left }.
choice-drop-leave = Bỏ đợt nghỉ { $days }
choice-no-deputy = Không có người thay
choice-back = Đi làm lại
