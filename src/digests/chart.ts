import type { Words } from '../chat/words.ts'

export const drawChart = async (_picture: unknown, _words: Words): Promise<Uint8Array> => Uint8Array.of()
