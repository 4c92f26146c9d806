const WORDS_OF_SECRETS = /TOKEN|PASSWORD|SECRET/u

/** What must not be read anywhere, of an environment: tokens whole, of addresses their user's password. */
export function secretsIn(environment: Readonly<Record<string, string | undefined>>): string[] {
  const found = Object.entries(environment).flatMap(([name, value = '']) => {
    if (WORDS_OF_SECRETS.test(name)) return [value, ...halvesOf(value)]
    const password = URL.parse(value)?.password ?? ''
    return [password, decode(password)]
  })
  return [...new Set(found)].filter((one) => one.length > 3).toSorted((a, b) => b.length - a.length)
}

/** The part of a token behind its number is the secret. */
const halvesOf = (token: string): string[] => [encodeURIComponent(token), token.split(':', 2)[1] ?? '']

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
