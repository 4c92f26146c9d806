# Cài đặt kênh (npm run setup) và kiểm tra hệ thống (npm run doctor).

operate-setup =
    npm run setup
    Cài đặt một kênh: hỏi mã, thử mã với nền tảng, ghi vào tệp .env, nêu việc còn phải làm trên trang của nền tảng, gửi một tin thử.
operate-doctor =
    npm run doctor
    Kiểm tra hệ thống: chương trình, dữ liệu, địa chỉ, các kênh và giới hạn của chúng. Không thay đổi gì; có lỗi thì mã thoát là 1.

setup-which = Cài đặt kênh nào?
setup-which-ask = Gõ số từ 1 đến { $most }:
setup-where-telegram = Lấy mã: trên Telegram, gửi /newbot cho @BotFather, đặt tên và tên người dùng kết thúc bằng bot.
setup-where-zalo = Lấy mã: trên Zalo, mở OA "Zalo Bot Manager", chọn "Tạo bot"; tên phải bắt đầu bằng Bot.
setup-where-discord = Lấy mã: trên discord.com/developers/applications, tạo ứng dụng, mở mục Bot, chọn Reset Token.
setup-token = Mã (token) của bot trên { $platform }, khi gõ không hiện:
setup-checking = Đang hỏi nền tảng…
setup-keep-untried = Chưa thử được mã. Vẫn ghi vào tệp cài đặt? (c = có)
setup-nothing = Chưa ghi gì.
setup-known = Mã đúng. { $platform } gọi bot là: { $name }
setup-bot-name = Zalo không cho biết tên hiển thị của bot. Gõ đúng tên đã đặt, ví dụ Bot Điều phối (Enter để bỏ qua):
setup-webhook = Để nền tảng đưa tin về { $url }? Địa chỉ này phải mở được từ Internet; nếu không, hệ thống tự lấy tin. (c = có)
setup-kept = Đã ghi { $settings } vào { $file }; tệp chỉ chủ sở hữu đọc được.
setup-overridden = Lưu ý: { $setting } còn được đặt ngoài tệp và được dùng trước. Bỏ thiết lập đó để dùng giá trị vừa ghi.
setup-told-telegram =
    Còn phải làm với @BotFather:
    - /setprivacy: giữ Enable. Trong nhóm, bot chỉ nhận lệnh và tin trả lời nó.
    - /setjoingroups: Enable nếu dùng trong nhóm, Disable nếu chỉ dùng riêng.
    - Không cần /setcommands và /setwebhook: hệ thống tự đặt danh mục lệnh và địa chỉ nhận tin.
    { $address ->
        [none] {""}
       *[other] Mở bot: { $address }
    }
setup-told-zalo =
    Còn phải làm trên Zalo Bot Creator:
    - Tên bot bắt đầu bằng Bot.
    - Dùng trong nhóm: lấy liên kết chia sẻ của bot, gửi vào nhóm, trưởng nhóm xác nhận.
    - Không cần đặt địa chỉ nhận tin và mã bí mật: hệ thống tự đặt khi có ZALO_WEBHOOK.
setup-told-discord =
    Còn phải làm trên Discord Developer Portal:
    - Mục Bot: không cần bật Message Content Intent; nên tắt Public Bot.
    - Mục General Information: để trống Interactions Endpoint URL.
    { $address ->
        [none] {""}
       *[other] Mời bot vào máy chủ Discord: { $address }
    }
setup-ceilings = Giới hạn gói cơ bản: { $users } người, { $groups } nhóm, { $messagesAMonth } tin mỗi tháng cả gửi và nhận (theo người dùng phản ánh, nền tảng không công bố).
setup-test-wait = Gửi tin thử: gõ mã (id) nơi nhận; hoặc nhắn cho bot một tin rồi gõ ? để lấy mã; Enter để bỏ qua.
setup-test-running = Gửi tin thử: gõ mã (id) nơi nhận; Enter để bỏ qua. Hệ thống đang chạy nên không chờ tin ở đây được.
setup-test-discord = Gửi tin thử: gõ mã (id) của người hoặc kênh (bật Developer Mode, bấm chuột phải, Copy ID); Enter để bỏ qua.
setup-test-ask = Nơi nhận:
setup-test-waiting = Đang chờ tin nhắn riêng gửi cho bot trên { $platform }, tối đa { $seconds } giây…
setup-test-nobody = Chưa nhận được tin nào.
setup-test-sent = Đã gửi tin thử đến { $room }.
setup-test-text = Tin thử của hệ thống điều phối kế hoạch: kênh đã kết nối.
setup-next = Khởi động lại hệ thống để dùng cài đặt mới: npm start. Kiểm tra: npm run doctor
setup-file-odd = Tệp { $file } có dòng khó đọc nên không tự ghi được. Sửa tệp, mỗi dòng một thiết lập dạng TÊN=giá trị, rồi chạy lại.
setup-file-refused = Không ghi được tệp { $file } ({ $why }). Cấp quyền ghi rồi chạy lại.

trouble-network = { $platform }: bị mạng chặn, chưa biết mã đúng hay sai. { $how ->
        [dns] Không tìm thấy tên máy chủ: kiểm tra DNS.
        [refused] Kết nối bị từ chối: mở tường lửa cho máy này ra ngoài, cổng 443.
        [timeout] Không có trả lời: mở tường lửa cho máy này ra ngoài, cổng 443.
        [tls] Chứng thư không đúng: có thiết bị đọc kết nối ở giữa, cần cho qua.
        [proxy] Trả lời không phải của nền tảng: một proxy hoặc trang chặn đứng giữa.
       *[broken] Kết nối bị ngắt giữa chừng.
    } ({ $why })
trouble-token = { $platform }: sai mã. Lấy lại mã ở trang của nền tảng, rồi chạy npm run setup để ghi vào { $setting }. ({ $why })
trouble-refused = { $platform } từ chối: { $why }

check-webhook-foreign = { $platform }: nền tảng đang đưa tin về { $url }, không có trong cài đặt. Nếu một chương trình khác dùng mã này, tạo mã riêng; hệ thống bỏ địa chỉ đó khi khởi động.
check-webhook-not-yet = { $platform }: chưa đưa tin về { $url }; hệ thống tự đặt khi khởi động.
check-webhook-failing = { $platform }: không đưa được tin về { $url } ({ $why }). Kiểm tra địa chỉ mở được từ Internet và chứng thư.
check-telegram-reads-all = { $platform }: bot nhận mọi tin trong nhóm. Gửi /setprivacy cho @BotFather, chọn Enable, rồi thêm lại bot vào nhóm.
check-telegram-no-groups = { $platform }: bot không vào được nhóm. Nếu cần, gửi /setjoingroups cho @BotFather.
check-zalo-name-unknown = { $platform }: chưa biết tên hiển thị của bot. Đặt ZALO_BOT_NAME đúng tên để đọc tin trong nhóm.
check-zalo-no-groups = { $platform }: bot chưa được dùng trong nhóm; bật trên Zalo Bot Creator nếu cần.
check-zalo-fetches = { $platform }: hệ thống tự lấy tin, tin gửi lúc hệ thống dừng có thể mất. Khi dùng chính thức, đặt ZALO_WEBHOOK.
check-discord-endpoint = { $platform }: thao tác của người dùng đang chuyển về { $url }. Xóa Interactions Endpoint URL trên trang ứng dụng.
check-discord-public = { $platform }: ai cũng thêm được bot vào máy chủ Discord của họ. Nên tắt Public Bot.

doctor-line = { $level ->
        [ok] ỔN   { " " }
        [warn] LƯU Ý { "" }
       *[fault] LỖI  { " " }
    } { $text }
doctor-summary = { $faults ->
        [0] Không có lỗi
       *[other] { $faults } lỗi
    }, { $warnings } điểm lưu ý.
doctor-looking = Đang kiểm tra dữ liệu và địa chỉ…
doctor-asking = Đang hỏi các nền tảng…
doctor-node = Node { $version }.
doctor-node-old = Node { $version } quá cũ, cần { $oldest } trở lên. Chạy lệnh bằng npm run sau khi npm ci.
doctor-folder = Thư mục dữ liệu { $folder } ghi được.
doctor-folder-refused = Thư mục dữ liệu { $folder } không ghi được. Cấp quyền ghi hoặc đặt DATA_DIR là thư mục khác.
doctor-database = Cơ sở dữ liệu { $engine ->
        [pglite] trong thư mục dữ liệu
       *[postgresql] PostgreSQL
    } trả lời, đúng phiên bản.
doctor-database-none = Chưa có cơ sở dữ liệu; lần khởi động đầu sẽ tạo.
doctor-database-pending = Cơ sở dữ liệu { $engine ->
        [pglite] trong thư mục dữ liệu
       *[postgresql] PostgreSQL
    } còn { $pending } bước nâng cấp; lần khởi động tới sẽ sao lưu rồi thực hiện.
doctor-database-held = Cơ sở dữ liệu đang được một tiến trình khác giữ (khởi động, dừng hoặc phiên bản khác). Chạy lại sau ít giây.
doctor-address-none = Chưa đặt PUBLIC_URL: trang chỉ mở bằng địa chỉ của máy.
doctor-address = { $url } mở được từ máy này và đang phục vụ.
doctor-address-http = { $url } không có mã hóa. Đặt chứng thư ở proxy phía trước và dùng https.
doctor-address-not-ready = { $url } mở được, hệ thống chưa sẵn sàng: { $missing }.
doctor-address-other = { $url } do chương trình khác trả lời (HTTP { $status }). Kiểm tra proxy chuyển về đúng cổng của hệ thống.
doctor-address-closed = Không mở được { $url } từ máy này: { $how ->
        [dns] tên miền chưa có.
        [refused] không có chương trình nào nhận kết nối; hệ thống hoặc proxy chưa chạy.
        [timeout] không có trả lời; tường lửa có thể chặn.
        [tls] chứng thư không đúng.
       *[broken] kết nối bị ngắt.
    } ({ $why })
doctor-no-platform = Chưa cài đặt kênh nào ngoài trang hỏi đáp. Cài đặt: npm run setup
doctor-platform = { $platform }: mã đúng, bot { $name }.
doctor-ceilings = { $platform }: gói hiện tại cho { $users } người, { $groups } nhóm, { $messages } tin mỗi tháng; danh mục có { $agencies } cơ quan, mỗi cơ quan chỉ còn { $each } tin mỗi tháng. Trước khi triển khai: chỉ dùng { $platform } cho ít đơn vị, các đơn vị khác dùng trang hỏi đáp, hoặc đổi gói. Con số theo người dùng phản ánh, nền tảng không công bố.
doctor-ceilings-enough = { $platform }: giới hạn { $users } người, { $groups } nhóm, { $messages } tin mỗi tháng đủ cho { $agencies } cơ quan.
