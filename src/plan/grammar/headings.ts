/** Headings of the parts that hand out duties. */
export const ASSIGNS =
  /(?:tổ chức\s+(?:thực hiện|triển khai)|phân công|trách nhiệm|triển khai thực hiện$|nhiệm vụ (?:của|cụ thể của|cụ thể cho)\s|giao nhiệm vụ|điều khoản thi hành|^thực hiện$)/iu

/** Parts that speak of bodies without handing them duties. */
export const TELLS_NOT =
  /kinh phí|nguồn lực|nguồn vốn|mục tiêu|mục đích|tình hình|kết quả|quan điểm|nguyên tắc|căn cứ|đối tượng|phạm vi|hạn chế|đánh giá|thành phần/iu

/** Headings inside those parts that name a matter, not a body. */
export const NO_OWNER =
  /^(?:(?:về\s+)?(?:kinh phí|nguồn|chế độ|thời gian|thời hạn|lộ trình|báo cáo|công tác|tổ chức thực hiện|phân công|giám sát|kiểm tra|sơ kết|tổng kết|thi đua|khen thưởng|hiệu lực|thông tin|tiến độ|giải pháp|nhiệm vụ|nội dung|mục|yêu cầu chung|cơ chế|chính sách|điều kiện|dự toán|quản lý|tuyên truyền|xử lý|hình thức|phương thức|đào tạo|hợp tác|huy động|phần|nhóm|giai đoạn|năm \d|kế hoạch này|quyết định này|chỉ thị này|chương trình này))(?![\p{L}])/iu

/** Of these the matters that speak to all who report. */
export const REPORTS = /^(?:về\s+)?(?:chế độ|thông tin|báo cáo|sơ kết|tổng kết|thời hạn)(?!\p{L})/iu

/** Sentences that hand a matter to nobody or to everybody: difficulties met on the way, and the end of a plan. */
export const CLOSES =
  /^(?:trên đây là|trong quá trình\s|quá trình (?:tổ chức|triển khai|thực hiện)|trong khi thực hiện|nếu có\s|trường hợp (?:có|phát sinh|cần|vướng)|(?:uỷ|ủy) ban nhân dân [^.;]{0,60}(?:yêu cầu|đề nghị)\s|ubnd [^.;]{0,60}(?:yêu cầu|đề nghị)\s|chủ tịch (?:ubnd|(?:uỷ|ủy) ban) [^.;]{0,60}(?:yêu cầu|đề nghị)\s|(?:kế hoạch|quyết định|chỉ thị|chương trình) này (?:có hiệu lực|thay thế|được phổ biến|được triển khai)|nhận được (?:kế hoạch|chỉ thị|công văn) này|khi có khó khăn|có (?:gì )?(?:khó khăn|vướng mắc))/iu

/** As the last unnumbered paragraph these close a plan too; as a numbered one they assign. */
export const CLOSES_AT_END =
  /^(?:yêu cầu|đề nghị|căn cứ (?:kế hoạch|nội dung|chỉ thị|chức năng)|các (?:sở|cơ quan|đơn vị|cấp)|thủ trưởng|giám đốc|định kỳ|kế hoạch này)/iu

/** The article that only says who carries a decision out. */
export const CARRIES_OUT =
  /chịu trách nhiệm\s+thi hành|(?:thi hành|thực hiện)\s+(?:quyết định|chỉ thị|nghị quyết)\s+này|(?:thi hành|quyết định này)[\s./]*$/iu

/** Kinds of documents that are, carry or amend a plan; their title stands under this word. */
export const DOCUMENT_KINDS =
  /^(?:kế hoạch|quyết định|chương trình(?: hành động| công tác)?|đề án|phương án|chỉ thị|nghị quyết|thông báo|công văn|hướng dẫn|quy chế|quy định|dự án|chiến lược|tờ trình|công điện|kết luận)(?::|$)/iu

/** What stands before the body told to do something. */
export const HANDS_TO =
  /^(?:(?:uỷ ban nhân dân|ủy ban nhân dân|ubnd|chủ tịch ubnd|chủ tịch (?:uỷ|ủy) ban nhân dân)\s[^,.;:]{0,40}?\s?)?(?:giao(?:\s+(?:trách nhiệm|nhiệm vụ))?(?:\s+cho)?|phân công|yêu cầu|(?:uỷ|ủy) quyền(?:\s+cho)?|chỉ đạo)\s*:?\s+/iu
export const ASKS =
  /^(?:(?:uỷ ban nhân dân|ủy ban nhân dân|ubnd|chủ tịch ubnd)\s[^,.;:]{0,40}?\s?)?(?:trân trọng\s+)?(?:đề nghị|kính đề nghị|mời)\s*:?\s+(?:và\s+giao\s+)?/iu
export const HEADS_DUTIES =
  /^(?:(?:phân công\s+)?(?:trách nhiệm|nhiệm vụ)(?:\s+(?:thực hiện|cụ thể|chủ yếu|chính))?\s+(?:của|đối với|cho)\s*:?\s+|(?:đối với|về phía)\s*:?\s+)/iu

/** What a sentence may begin with before it names who acts: `Căn cứ Kế hoạch này, các sở …`. */
export const OPENS_BEFORE_OWNER =
  /^(?:căn cứ|trên cơ sở|theo|định kỳ|hằng|hàng|trước|để|khi|nhằm|sau|từ|ngoài ra|trên tinh thần|với|tùy|tuỳ|tại|đối với|trong|đồng thời|bên cạnh|hoàn thành|chậm nhất|ngay|vào|quý|tháng|năm|ngày|giai đoạn|riêng|tiếp tục)\s/iu
