/** The fields of a form with files, read as the real server reads them: names quoted or not, in any letters. */
export function readMultipart(body: Buffer, contentType: string): Record<string, unknown> {
  const [, boundary = ''] = /boundary="?([^";]+)"?/.exec(contentType) ?? []
  const fields: Record<string, unknown> = {}
  for (const part of body.toString('latin1').split(`--${boundary}`).slice(1, -1)) {
    const cut = part.indexOf('\r\n\r\n')
    const head = Buffer.from(part.slice(0, cut), 'latin1').toString('utf8')
    const content = Buffer.from(part.slice(cut + 4, -2), 'latin1')
    const [, name = ''] = /[; ]name="([^"]*)"/.exec(head) ?? []
    const [, quoted, bare] = /filename=(?:"([^"]*)"|([^\r\n;]+))/.exec(head) ?? []
    const fileName = quoted ?? bare
    fields[name] = fileName === undefined ? unJson(content.toString('utf8')) : { fileName, content }
  }
  return fields
}

function unJson(text: string): unknown {
  if (!/^[[{]|^-?\d+$|^(?:true|false)$/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
