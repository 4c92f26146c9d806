# Lời nói với người vận hành: cài đặt, thư mục dữ liệu, cơ sở dữ liệu, kế hoạch.

setting-data-dir = DATA_DIR phải là đường dẫn đến một thư mục, ví dụ: DATA_DIR=/var/lib/dieuphoi
setting-database-url = DATABASE_URL phải là địa chỉ của PostgreSQL, ví dụ: DATABASE_URL=postgres://dieuphoi@127.0.0.1:5432/dieuphoi. Bỏ trống thì dùng cơ sở dữ liệu trong thư mục dữ liệu.
setting-host = HOST phải là địa chỉ của máy này, ví dụ: HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi địa chỉ của máy)
setting-port = PORT phải là số nguyên từ 0 đến 65535, ví dụ: PORT=8080
setting-public-url = PUBLIC_URL phải là địa chỉ đầy đủ mà cán bộ mở, ví dụ: PUBLIC_URL=https://dieuphoi.hanoi.gov.vn
setting-bot-language = BOT_LANGUAGE phải là vi hoặc en.
setting-office-zone = OFFICE_ZONE phải là tên một múi giờ, ví dụ: OFFICE_ZONE=Asia/Ho_Chi_Minh
setting-log-level = LOG_LEVEL phải là silent, fatal, error, warn, info hoặc debug.
setting-metrics-token = METRICS_TOKEN phải là mã từ 16 chữ, số trở lên, ví dụ tạo bằng: openssl rand -hex 16
setting-who-may-ask = WHO_MAY_ASK phải là anyone (ai cũng được hỏi) hoặc members (chỉ người đã tham gia).
setting-telegram-token = TELEGRAM_TOKEN phải là mã BotFather cấp, dạng 123456:ABC-def.
setting-telegram-webhook = TELEGRAM_WEBHOOK phải là địa chỉ đầy đủ kết thúc bằng /hooks/telegram, ví dụ: TELEGRAM_WEBHOOK=https://dieuphoi.hanoi.gov.vn/hooks/telegram
setting-telegram-api-root = TELEGRAM_API_ROOT phải là địa chỉ đầy đủ, ví dụ: TELEGRAM_API_ROOT=https://api.telegram.org
setting-telegram-proxy = TELEGRAM_PROXY phải là địa chỉ đầy đủ, ví dụ: TELEGRAM_PROXY=http://10.0.0.9:3128
setting-zalo-token = ZALO_TOKEN phải là mã Zalo Bot Manager cấp, dạng 123456:abc.
setting-zalo-webhook = ZALO_WEBHOOK phải là địa chỉ https đầy đủ kết thúc bằng /hooks/zalo, ví dụ: ZALO_WEBHOOK=https://dieuphoi.hanoi.gov.vn/hooks/zalo
setting-zalo-api-root = ZALO_API_ROOT phải là địa chỉ đầy đủ, ví dụ: ZALO_API_ROOT=https://bot-api.zaloplatforms.com
setting-zalo-monthly-quota = ZALO_MONTHLY_QUOTA phải là số tin một tháng theo gói đã đăng ký, ví dụ: ZALO_MONTHLY_QUOTA=3000; chưa rõ thì đặt 0.
setting-discord-token = DISCORD_TOKEN phải là mã của bot trên trang Discord Developer Portal, gồm ba phần nối bằng dấu chấm.
setting-discord-api-root = DISCORD_API_ROOT phải là địa chỉ đầy đủ, ví dụ: DISCORD_API_ROOT=https://discord.com/api
setting-zalo-bot-name = ZALO_BOT_NAME phải là tên bot trên Zalo, ví dụ: ZALO_BOT_NAME=Bot Điều phối

data-folder-in-use = Thư mục dữ liệu { $folder } đang được một tiến trình khác sử dụng. Nếu hệ thống đã chạy thì không cần khởi động nữa; các lệnh chat, plan vẫn dùng được. Muốn chạy thêm một hệ thống riêng, đặt thư mục khác, ví dụ: DATA_DIR=./data-2 npm start
data-folder-refused = Không mở được thư mục dữ liệu { $folder } ({ $reason }). Cấp quyền ghi hoặc đặt DATA_DIR là thư mục khác.

bot-starting = Hệ thống đang khởi động hoặc đang dừng nên chưa nhận lệnh. Chạy lại lệnh sau ít giây.
bot-stopped = Hệ thống dừng trước khi trả lời. Chạy lại lệnh rồi xem kết quả bằng: npm run plan -- list
bot-older = Hệ thống đang chạy là phiên bản khác với lệnh này. Khởi động lại hệ thống rồi chạy lại lệnh.
bot-failed = Hệ thống gặp lỗi khi thực hiện lệnh. Nguyên nhân có trong nhật ký của hệ thống đang chạy.

starting-database = Đang mở cơ sở dữ liệu. Lần đầu mất vài giây…
starting-waiting = Đang chờ tiến trình khác mở xong dữ liệu…
starting-documents = Đang đọc kế hoạch và danh mục cơ quan…
reading-file = Đang đọc tệp…
stopping = Đang dừng…
welcome =
    Hệ thống đang chạy. Trang hỏi đáp: { $address }
    Thử hỏi: Họp báo định kỳ bên nào chủ trì?
             Sở Y tế phải làm những gì?
welcome-plan = Đang trả lời theo: { $title } ({ $clauses } nội dung)
welcome-no-plan = Chưa có kế hoạch nào đang áp dụng. Xem: npm run plan -- list
welcome-claim = Chưa có người quản trị. Mã nhận quyền quản trị: { $code } (dùng một lần, đến { $until }). Gõ mã này trên trang hỏi đáp.
welcome-claim-earlier = Chưa có người quản trị. Mã nhận quyền in ở lần khởi động trước còn hiệu lực; cần mã khác: npm run invite -- --role admin
welcome-more =
    Nhập kế hoạch khác: npm run plan -- import TỆP
    Hỏi đáp ngay ở cửa sổ lệnh khác: npm run chat
    Dừng: Ctrl-C

operator-help = Các lệnh của người vận hành:
operator-usage =
    Lệnh chưa đúng. Cách gõ:
    { $usage }
operator-failed = Hệ thống gặp lỗi ngoài dự kiến, chi tiết dưới đây.
operate-start =
    npm start
    Chạy hệ thống: mở dữ liệu, nạp kế hoạch, mở trang hỏi đáp.
operate-chat =
    npm run chat
    Hỏi đáp tại cửa sổ lệnh này.
operate-ask =
    npm run --silent ask -- "câu hỏi"
    npm run --silent ask -- --jsonl < CÂU_HỎI.jsonl
    npm run --silent ask -- --plan TỆP "câu hỏi"
    Trả lời một câu, hoặc nhiều câu mỗi dòng một câu dạng JSON có id và q; theo kế hoạch có sẵn hoặc theo tệp. Không mở cơ sở dữ liệu.
operate-plan-check =
    npm run --silent plan -- check TỆP [--json]
    Đọc thử một kế hoạch (.txt, .md, .docx, .pdf), in các nội dung, đơn vị và chỗ chưa chắc. Không lưu.
operate-plan-import =
    npm run plan -- import TỆP [--replaces TÊN] [--state draft|in-force|closed] [--restated] [--yes]
    Lưu một kế hoạch. --replaces: thay bản đã lưu; --restated: bản diễn đạt lại, không phải nguyên văn; --yes: đồng ý trước.
operate-plan-list =
    npm run plan -- list
    Các kế hoạch đang lưu.
operate-plan-state =
    npm run plan -- state TÊN draft|in-force|closed [--carry-to TÊN_KHÁC]
    Chuyển kế hoạch thành dự thảo, đang áp dụng hoặc đã đóng. Câu hỏi được trả lời theo các kế hoạch đang áp dụng. --carry-to: khi đóng, chuyển việc chưa xong sang kế hoạch khác.

ask-line-wrong = Dòng { $line } không đọc được. Mỗi dòng cần là JSON có id và q, ví dụ: {"{"}"id": "1", "q": "họp báo ai chủ trì"{"}"}

outline-counts = { $clauses } nội dung · { $agencies } đơn vị được giao · { $tasks } việc trong bảng · { $doubts } chỗ chưa chắc
outline-outside = Phần kết
outline-tasks = Việc trong phụ lục và bảng
outline-doubts = Chỗ chưa chắc, cần đối chiếu với văn bản
outline-doubt = Dòng { $line }: { $why }
outline-leads = Chủ trì: { $names }
outline-supports = Phối hợp: { $names }
outline-others = Khác: { $names }
outline-due = Thời hạn: { $due }

import-new = Đã lưu kế hoạch { $plan }: { $title } ({ $clauses } nội dung).
import-mapped = Đã cập nhật kế hoạch { $plan } ({ $clauses } nội dung).
import-unchanged = Kế hoạch { $plan } đã lưu đúng nội dung này ({ $clauses } nội dung). Không có gì thay đổi.
import-needs-consent = Bản mới thay đổi những nội dung đang có tiến độ:
import-consent = Vẫn lưu? (c = có)
import-without-consent = Chưa lưu gì. Nếu đồng ý thay đổi, chạy lại lệnh và thêm --yes
import-unknown-agencies = Cơ quan chưa có trong danh mục, giữ tên như văn bản: { $names }
import-doubts = { $count } chỗ chưa chắc khi đọc. Xem: npm run plan -- check { $file }
change-same = { $count } nội dung giữ nguyên.
change-reworded = Sửa lời { $refs }: { $text }
change-moved = Chuyển chỗ { $refs }: { $text }
change-new = Thêm { $refs }: { $text }
change-gone = Bỏ { $refs }: { $text }
change-split = Tách { $refs }: { $text }
change-of-meaning = [đổi cơ quan, thời hạn, số liệu hoặc ý]

plan-list-empty = Chưa lưu kế hoạch nào.
plan-listed =
    { $plan }  [{ $state ->
        [inForce] đang áp dụng
        [draft] dự thảo
       *[closed] đã đóng
    }]  { $title }{ $number ->
        [none] {""}
       *[other] , số { $number }
    } ({ $clauses } nội dung, { $wording ->
        [restated] bản diễn đạt lại
       *[original] nguyên văn
    })
plan-state-set = Kế hoạch { $plan }: { $state ->
        [inForce] đang áp dụng.
        [draft] dự thảo.
       *[closed] đã đóng.
    }
plan-state-same = Kế hoạch { $plan } đã ở trạng thái đó.
plan-carried = Đã chuyển việc chưa xong sang { $to }: { $joined } việc nhập vào việc cùng nội dung, { $added } việc mang mã mới.
plan-carry-when = --carry-to chỉ dùng khi đóng kế hoạch: npm run plan -- state TÊN closed --carry-to TÊN_KHÁC
plan-carry-where = Không chuyển việc sang { $plan } được: cần một kế hoạch khác chưa đóng.
plan-state-wrong = Trạng thái của kế hoạch là draft (dự thảo), in-force (đang áp dụng) hoặc closed (đã đóng).

operate-unanswered =
    npm run --silent unanswered
    In các câu hỏi Kế hoạch chưa trả lời được và câu trả lời bị báo không đúng ý, mới nhất trước; không có tên người hỏi.
unanswered-none = Chưa có câu hỏi nào được ghi.
unanswered-line = { $at }  { $text }{ $why ->
        [notWhatWasAsked] {" "}(trả lời không đúng ý)
       *[notInPlan] {""}
    }
operate-register-import =
    npm run register -- import TỆP.json
    Bổ sung danh mục cơ quan: tên gọi, tên viết tắt, đơn vị tiếp nhận nhiệm vụ. Thay cho lần bổ sung trước; phần có sẵn giữ nguyên.
operate-register-export =
    npm run --silent register -- export > TỆP.json
    In danh mục cơ quan đang dùng, theo đúng dạng của tệp bổ sung.

register-extended = Đã bổ sung danh mục: { $agencies } cơ quan.
register-unreadable = Không đọc được tệp bổ sung danh mục { $file } ({ $why }). Xem dạng của tệp: npm run --silent register -- export
register-wrong = Nội dung bổ sung không khớp danh mục, tại { $where }: { $why }. Chưa lưu gì.

operate-invite =
    npm run invite -- --role staff|reporter|lead|executive|coordinator|admin [--agency TÊN]
    In một mã mời dùng một lần, hết hạn sau 72 giờ. Dùng được cả khi không còn vào được bằng tài khoản quản trị.
invite-made =
    Mã mời { $role }{ $agency ->
        [none] {""}
       *[other] {" "}{ $agency }
    }: { $code }
    Dùng một lần, đến { $until }. Người được mời gõ mã này trong trò chuyện riêng với hệ thống.
invite-role-wrong = Vai trò (--role) là staff (cán bộ), reporter (đầu mối), lead (phụ trách), executive (lãnh đạo Thành phố), coordinator (điều phối) hoặc admin (quản trị).
invite-agency-needed = Vai trò này cần cơ quan, ví dụ: npm run invite -- --role reporter --agency "Sở Y tế"
invite-agency-unknown = Danh mục không có cơ quan { $agency }. Xem danh mục: npm run --silent register -- export
invite-agency-many = { $agency } là tên chung của nhiều cơ quan. Ghi tên một cơ quan.

operate-contacts-import =
    npm run contacts -- import TỆP.xlsx [--skip]
    Nhập đầu mối của các cơ quan. Cột: Cơ quan, Họ tên, Vai trò, theo thứ tự bất kỳ. Thay danh sách trước của cơ quan có trong tệp. --skip: bỏ qua dòng không đọc được.
operate-contacts-codes =
    npm run contacts -- codes --out TỆP.html [--days SỐ] [--every-agency]
    In phiếu mã mời, mỗi người một phiếu, hết hạn sau 14 ngày; mã in lần trước mất hiệu lực. --every-agency: thêm một phiếu đầu mối cho mỗi cơ quan được giao việc mà chưa có ai.
operate-contacts-template =
    npm run contacts -- template --out TỆP.xlsx
    Tạo bảng mẫu để các cơ quan điền.

contacts-imported = Đã lưu { $stored } người của { $agencies } cơ quan.
contacts-joined = { $count } người đã tham gia nên không lưu lại.
contacts-refused = Chưa lưu gì: có dòng không đọc được. Sửa tệp, hoặc thêm --skip để bỏ qua các dòng này.
contacts-skipped = Đã bỏ qua { $count } dòng:
contacts-fault-agency-missing = Dòng { $row }: thiếu cơ quan.
contacts-fault-agency-unknown = Dòng { $row }: danh mục không có cơ quan "{ $text }".
contacts-fault-agency-many = Dòng { $row }: "{ $text }" là tên chung của nhiều cơ quan.
contacts-fault-name-wrong = Dòng { $row }: cần đủ họ và tên, không phải "{ $text }".
contacts-fault-role-unknown = Dòng { $row }: không rõ vai trò "{ $text }".
contacts-fault-role-overall = Dòng { $row }: lãnh đạo Thành phố, điều phối và quản trị được mời riêng, không theo danh sách.
contacts-fault-twice = Dòng { $row }: "{ $text }" đã có ở dòng trên với cùng cơ quan và vai trò.
contacts-no-header = Không thấy dòng tiêu đề có cột "Cơ quan" và "Họ tên" trong 20 dòng đầu của trang tính đầu tiên.
contacts-unreadable = Không đọc được { $file }. Cần tệp .xlsx không đặt mật khẩu, nhỏ hơn 10 MB.
contacts-out-needed = Cần tên tệp để ghi, ví dụ: --out phieu-ma-moi.html
contacts-days-wrong = --days là số ngày từ 1 đến 60.
contacts-out-refused = Không ghi được { $file } ({ $why }).
contacts-none = Chưa có ai để in phiếu. Nhập danh sách trước: npm run contacts -- import TỆP.xlsx
contacts-codes-made = Đã ghi { $count } phiếu vào { $file }, hết hạn { $until }. Mở bằng trình duyệt rồi in; in xong thì xóa tệp.
contacts-template-made = Đã ghi bảng mẫu { $file }.
contacts-column-agency = Cơ quan
contacts-column-name = Họ tên
contacts-column-role = Vai trò
contacts-sample-agency = Sở Y tế
contacts-sample-name = Nguyễn Thị Lan

sheet-title = Phiếu mã mời
sheet-heading = Mã mời tham gia hệ thống điều phối Kế hoạch
sheet-anyone = người được cơ quan cử
sheet-how-at = Mở { $address }, gõ mã, đọc phần thông tin sẽ được lưu, chọn "Đồng ý".
sheet-how = Nhắn riêng mã này cho hệ thống, đọc phần thông tin sẽ được lưu, chọn "Đồng ý".
sheet-until = Dùng một lần, đến hết ngày { $until }. Không chuyển mã cho người khác.

operate-demo =
    npm run demo
      Chạy bản dùng thử trong thư mục tạm, với người và số liệu giả định; dừng thì xóa hết. Chỉ mở trên máy này.
demo-welcome =
    BẢN DÙNG THỬ đang chạy: { $address }
    Người và số liệu đều là giả định. Mở trang, gõ một mã để thử vai trò; mỗi mã dùng một lần:
demo-ticket = { $code }  { $role } · { $agency }
demo-more =
    Thử vai trò khác: mở cửa sổ ẩn danh rồi gõ mã khác. Thử gõ: viec · tiendo · TTTT-3 65%, đăng 10 tin bài
    Dừng và xóa: Ctrl-C
demo-refuses = Bản dùng thử không chạy khi có { $setting }: bỏ thiết lập này rồi chạy lại.

operate-read-update =
    npm run --silent read-update -- "tin nhắn"
    npm run --silent read-update -- --jsonl < TIN_NHẮN.jsonl
    Đọc thử tin báo tiến độ: một tin, hoặc nhiều tin mỗi dòng một tin dạng JSON có id và text; theo danh mục cơ quan có sẵn. Không mở cơ sở dữ liệu.
read-update-kind = { $kind ->
        [update] Cập nhật tiến độ
        [question] Câu hỏi
        [acknowledgement] Báo đã nhận
       *[other] Nội dung khác
    }
read-update-doubt = Cần hỏi lại: { $doubt ->
        [twoReadings] có hai cách hiểu
        [unknownUnit] đơn vị tính chưa rõ
        [money] có số tiền
        [blocked] việc đang dừng
        [severalTasks] nhiều việc trong một tin
       *[noTask] chưa rõ việc nào
    }
read-update-line-wrong = Dòng { $line } không đọc được. Mỗi dòng cần là JSON có id và text, ví dụ: {"{"}"id": "1", "text": "TTTT-3 60%"{"}"}
