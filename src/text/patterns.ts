/** Expands `(với|cùng) (ai|sở nào)` into every phrase it stands for; `(|các)` may be empty. */
export function expandPattern(pattern: string): string[] {
  const choice = /\(([^()]*)\)/.exec(pattern)
  if (!choice) return [pattern.replace(/\s+/g, ' ').trim()]
  return (choice[1] ?? '').split('|').flatMap((one) => expandPattern(pattern.replace(choice[0], one)))
}
