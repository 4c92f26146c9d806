/** How the office does not speak of itself or to people. */
export const UNLIKE_THE_OFFICE = /(?<!\p{L})(?:tôi|bạn|mình|vui lòng|rất tiếc|tuyệt vời|xin lỗi)(?!\p{L})/iu

export const EMOJI = /\p{Extended_Pictographic}/u
