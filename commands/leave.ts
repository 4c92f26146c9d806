import { z } from 'zod'
import { asking, reply } from './world.ts'

const { defineCommand } = asking

/** For a computer that others use too: nothing of the conversation stays on it or in memory. */
export default defineCommand({
  name: 'leave',
  says: ['thoat', 'dangxuat', 'leave', 'exit', 'logout'],
  allowedFor: 'everyone',
  effect: 'reads',
  args: z.object({}),
  examples: { vi: ['thoat'], en: ['leave'] },
  run: async () => reply('left-computer').forgetting('all'),
})
