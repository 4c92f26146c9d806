import { html, raw } from 'hono/html'
import type { Slip } from '../people/contacts/slips.ts'
import type { Tools } from './command.ts'

interface SheetSettings {
  slips: readonly Slip[]
  until: string
  /** Where the code is typed, if it is known. */
  address: string | null
  say: Tools['say']
}

// Two slips beside each other, five below: A4 with the margins that office printers need. Cut along the dashes.
const STYLE = `
  @page { size: A4; margin: 10mm; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 10pt/1.35 'Times New Roman', 'Liberation Serif', serif; color: #000; background: #fff; }
  main { display: grid; grid-template-columns: 1fr 1fr; width: 190mm; margin: 0 auto; }
  section { height: 55mm; padding: 4mm 5mm; border: 0.3mm dashed #777; margin: 0 -0.3mm -0.3mm 0;
    display: flex; flex-direction: column; overflow: hidden; break-inside: avoid; }
  section:nth-child(10n) { break-after: page; }
  h2 { margin: 0; font-size: 9pt; font-weight: normal; color: #333; }
  p { margin: 0; }
  .agency { font-weight: bold; font-size: 12pt; line-height: 1.2; margin-top: 1mm; }
  .code { margin: auto 0; font: bold 19pt/1 'Liberation Mono', 'Courier New', monospace; letter-spacing: 0.5pt;
    text-align: center; white-space: nowrap; }
  .small { font-size: 8.5pt; line-height: 1.25; }
`

/** A page to print: a slip for each code, to cut out and hand over. */
export function renderSheet({ slips, until, address, say }: SheetSettings): string {
  const how = address === null ? say('sheet-how') : say('sheet-how-at', { address })
  const slip = ({ agency, name, role, code }: Slip) => html`
<section>
  <h2>${say('sheet-heading')}</h2>
  <p class="agency">${agency}</p>
  <p>${name ?? say('sheet-anyone')} (${say(`person-role-${role}`)})</p>
  <p class="code">${code}</p>
  <p class="small">${how}</p>
  <p class="small">${say('sheet-until', { until })}</p>
</section>`
  const page = html`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>${say('sheet-title')}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>${slips.map(slip)}</main>
</body>
</html>
`
  return String(page)
}
