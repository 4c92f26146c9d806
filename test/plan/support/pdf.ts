/** One line of a made-up PDF page: how far from the top, in points. */
export interface PdfLine {
  text: string
  top: number
  left?: number
}

const hex = (text: string) =>
  [...text.normalize('NFC')].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Plain def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end`

/** A small PDF whose letters can be read back: each code is the letter itself. A page without lines is like a scan. */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`)
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>',
  )
  add(stream(TO_UNICODE))
  for (const [index, lines] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    add(
      stream(
        lines
          .map(
            ({ text, top, left }) =>
              `BT /F1 12 Tf 1 0 0 1 ${left ?? 60} ${842 - top} Tm <${hex(text)}> Tj ET`,
          )
          .join('\n'),
      ),
    )
  }
  return assemble(objects)
}

function assemble(objects: readonly string[]): Buffer {
  let body = '%PDF-1.7\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(body.length)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}
