import { fileURLToPath } from 'node:url'
import type { Words } from '../chat/words.ts'
import type { Picture } from './digest/picture.ts'

const FACES = ['400Regular/BeVietnamPro_400Regular.ttf', '700Bold/BeVietnamPro_700Bold.ttf']
const WIDTH = 1080

/** A digest's chart as a PNG for a phone. What draws is large, and loaded when something is drawn for the first time. */
export async function drawChart(picture: Picture, words: Words): Promise<Uint8Array> {
  const [{ drawSvg }, { renderAsync }] = await Promise.all([
    import('./drawing/svg.ts'),
    import('@resvg/resvg-js'),
  ])
  const image = await renderAsync(drawSvg(picture, words), {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  })
  return image.asPng()
}

const fontFiles = () =>
  FACES.map((face) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${face}`)))
