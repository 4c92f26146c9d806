import mammoth from 'mammoth'
import { UserError } from '../../user-error.ts'
import { textFromHtml } from './html.ts'
import { checkZip } from './zip.ts'

const FAULTS = {
  damaged: 'plan-file-damaged',
  locked: 'plan-file-locked',
  'too-large': 'plan-file-unpacks-too-large',
} as const

/** The text of a Word document, tables as pipe tables. Pictures and what other files it points to are not read. */
export async function textFromDocx(bytes: Buffer, file: string): Promise<string> {
  const fault = checkZip(bytes)
  if (fault) throw new UserError(FAULTS[fault], { file })
  const html = await mammoth
    .convertToHtml(
      { buffer: bytes },
      {
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    .catch(() => {
      throw new UserError('plan-file-damaged', { file })
    })
  return textFromHtml(html.value)
}
