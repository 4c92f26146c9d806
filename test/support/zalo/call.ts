import { z } from 'zod'

const answer = z.looseObject({
  ok: z.boolean(),
  result: z.looseObject({}).optional(),
  error_code: z.number().optional(),
  errorCode: z.number().optional(),
})

/** Calls a bot's method as any client might; `answer` is null where it was no JSON. */
export async function callRaw(
  { root, token }: { root: string; token: string },
  method: string,
  body: unknown = {},
  init: RequestInit = {},
) {
  const response = await fetch(`${root}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type') === 'application/json'
  return { status: response.status, text, answer: isJson ? answer.parse(JSON.parse(text)) : null }
}
