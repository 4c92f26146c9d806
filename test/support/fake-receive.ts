import type { Message, Receive } from '../../src/chat/channel.ts'
import type { Incoming } from '../../src/chat/incoming.ts'

/** A bot that says little: what a channel is tested with where answers do not matter. */
export function createFakeReceive() {
  const heard: Incoming[] = []
  const answered = new Map<string, Message>()
  const receive: Receive = async (incoming) => {
    heard.push(incoming)
    const message = answered.get(incoming.updateId) ?? answer(incoming)
    answered.set(incoming.updateId, message)
    return message
  }
  return { heard, receive }
}

function answer({ text, press }: Incoming): Message {
  if (text === 'thoat') return { ...said('Đã xóa nội dung trao đổi.'), forget: 'all' }
  if (text.startsWith('MẬT')) return { ...said('Không nhận nội dung mật.'), forget: 'said' }
  if (text === 'hỏng') throw new Error('broken on purpose')
  if (press === 'full III.2/1') {
    return { blocks: [{ style: 'quote', text: '1. Tổ chức họp báo định kỳ, đột xuất.' }], choices: [] }
  }
  return {
    blocks: [
      { style: 'lead', text: `Đã nghe: ${press ?? text}` },
      { style: 'note', text: 'Căn cứ: mục III.2/1.' },
    ],
    choices: [{ label: 'Toàn văn', token: 'full III.2/1' }],
  }
}

const said = (text: string): Message => ({ blocks: [{ style: 'lead', text }], choices: [] })
