import { even } from './even.ts'
import { UNIT_ABBREVIATIONS } from './grammar/abbreviations.ts'
import { inSmallLetters } from './small-letters.ts'
import { isWordEnd } from './words.ts'

/** Opens the abbreviations in a unit's name. */
export type OpenName = (name: string) => string

const DEFINED =
  /\(\s*(?:sau đây\s+)?(?:gọi tắt|viết tắt|gọi chung)(?:\s+là)?\s*:?\s*["“]?([^()"”]{2,60})["”]?\s*\)/giu
const STAYS = /^(?:UBND|HĐND|COVID.*)$/u

/** A document that says `Ban Quản lý dự án (sau đây viết tắt là Ban QLDA)` is taken at its word. */
export function learnAbbreviations(texts: readonly string[]): OpenName {
  const defined = new Map<string, string>()
  for (const text of texts)
    for (const found of text.matchAll(DEFINED)) {
      const short = found[1]?.trim() ?? ''
      const long = unitBefore(text.slice(Math.max(0, found.index - 140), found.index))
      if (long && !STAYS.test(short) && short.length < long.length) defined.set(short, long)
    }
  return (name) => openUnits(spoken(defined.get(name.trim()) ?? name))
}

/** A single word in capitals is an abbreviation, several are a name in a heading of capitals. */
const spoken = (name: string) => (/\s/.test(name) ? inSmallLetters(name) : name)

/** The unit's name that ends right before its definition. */
function unitBefore(text: string): string | null {
  const found =
    /(?:^|[\s,;(])((?:Sở|Ban|Văn phòng|Ủy ban|Uỷ ban|Hội|Trung tâm|Bộ|Công an|Liên đoàn|Phòng|Cục|Chi cục|Công ty)\s[^,;.:()]{3,100})$/u.exec(
      text.trimEnd(),
    )
  return found?.[1]?.trim() ?? null
}

const SHORT = Object.keys(UNIT_ABBREVIATIONS).sort((a, b) => b.length - a.length)

function openUnits(name: string): string {
  if (!/\p{Lu}{2}|&/u.test(name)) return name
  let opened = name
  for (const short of SHORT) {
    const at = opened.indexOf(short)
    if (at < 0 || !standsAlone(opened, at, at + short.length)) continue
    opened = `${opened.slice(0, at)}${UNIT_ABBREVIATIONS[short]}${opened.slice(at + short.length)}`
  }
  return opened
}

/** `VHTT` is none in `VHTT&TT`. */
const standsAlone = (name: string, from: number, to: number) =>
  isWordEnd(name, to) &&
  !/^(?:&|-\p{Lu})/u.test(name.slice(to, to + 2)) &&
  !/[\p{L}\p{N}&]/u.test(name.slice(0, from).slice(-1))

/** Are these the same name, whatever the spelling of tones and capitals? */
export const sameName = (a: string, b: string): boolean =>
  even(a)
    .replace(/[.,;:()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() ===
  even(b)
    .replace(/[.,;:()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
