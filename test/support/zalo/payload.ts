/** What was sent with a call: JSON or a form, and what stands in the address. */
export async function readPayload(
  url: URL,
  body: Buffer,
  type: string,
): Promise<Record<string, unknown> | null> {
  const payload: Record<string, unknown> = Object.fromEntries(url.searchParams)
  if (body.length === 0) return payload
  if (/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/u.test(type)) {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    return { ...payload, ...Object.fromEntries(form) }
  }
  try {
    const read: unknown = JSON.parse(body.toString('utf8'))
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...payload, ...read } : null
  } catch {
    return null
  }
}
