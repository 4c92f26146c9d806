import { BarChart, type BarSeriesOption } from 'echarts/charts'
import {
  GraphicComponent,
  type GraphicComponentOption,
  GridComponent,
  type GridComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Words } from '../../chat/words.ts'
import type { Picture } from '../digest/picture.ts'
import { text } from './text.ts'

use([BarChart, GridComponent, GraphicComponent, SVGRenderer])

type Option = ComposeOption<BarSeriesOption | GridComponentOption | GraphicComponentOption>

const SIZE = 1080
const MARGIN = 60
const WIDE = SIZE - 2 * MARGIN
const INK = '#1a1a1a'
const MUTED = '#4d4d4d'

// Told apart by colour-blind people and, by how dark they are, in grey.
const COLOURS = {
  done: '#12355b',
  inTime: '#8ab8de',
  late: '#c8501e',
  paused: '#f4d58d',
  dropped: '#e3e3e3',
}
const NOW = '#2f6690'
const BEFORE = '#c9ced3'

const BAR = { top: 252, height: 84 }
const LEGEND = { top: 362, line: 54, column: WIDE / 2 }
const FORMS = { line: 140, bar: 24 }

/** The chart as SVG: how tasks stand as one bar, and how often results of each form were told. */
export function drawSvg(picture: Picture, words: Words): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: SIZE, height: SIZE })
  try {
    chart.setOption(optionOf(picture, words))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

function optionOf(picture: Picture, { say }: Words): Option {
  const legendLines = Math.ceil(picture.states.length / 2)
  const formsTop = LEGEND.top + legendLines * LEGEND.line + 40
  const firstForm = formsTop + 74
  const most = Math.max(1, ...picture.forms.flatMap(({ updates, before }) => [updates, before ?? 0]))
  const at = { x: MARGIN, width: WIDE }
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: 'Be Vietnam Pro' },
    grid: [
      { left: MARGIN, width: WIDE, top: BAR.top, height: BAR.height },
      {
        left: MARGIN,
        width: WIDE,
        top: firstForm + 46,
        height: FORMS.line * Math.max(1, picture.forms.length),
      },
    ],
    xAxis: [
      { type: 'value', gridIndex: 0, show: false, max: Math.max(1, sumOf(picture)) },
      { type: 'value', gridIndex: 1, show: false, max: most },
    ],
    yAxis: [
      { type: 'category', gridIndex: 0, show: false, data: ['states'] },
      {
        type: 'category',
        gridIndex: 1,
        show: false,
        inverse: true,
        data: picture.forms.map((_, nth) => `${nth}`),
      },
    ],
    series: [...stateBars(picture), ...formBars(picture)],
    graphic: {
      elements: [
        ...text(say(picture.title), { ...at, y: 56, size: 46, bold: true, fill: INK, lines: 2 }),
        ...text(say(picture.stand), { ...at, y: 186, size: 36, fill: INK }),
        ...legend(picture, say),
        ...text(say(picture.formsTitle), { ...at, y: formsTop, size: 34, bold: true, fill: INK }),
        ...(picture.forms.length === 0
          ? text(say(picture.none), { ...at, y: firstForm, size: 32, fill: MUTED })
          : []),
        ...picture.forms.flatMap((form, nth) => {
          const y = firstForm + nth * FORMS.line
          return [...text(`${say(form.name)}: ${say(form.told)}`, { ...at, y, size: 32, fill: INK })]
        }),
        ...text(say(picture.cutoff), { ...at, y: SIZE - 104, size: 28, fill: MUTED, lines: 2 }),
      ],
    },
  }
}

const sumOf = ({ states }: Picture) => states.reduce((sum, { count }) => sum + count, 0)

const stateBars = ({ states }: Picture): BarSeriesOption[] =>
  states.map(({ state, count }) => ({
    ...{ type: 'bar', stack: 'states', xAxisIndex: 0, yAxisIndex: 0, barWidth: BAR.height, data: [count] },
    itemStyle: { color: COLOURS[state], borderColor: '#ffffff', borderWidth: count > 0 ? 2 : 0 },
  }))

function formBars({ forms }: Picture): BarSeriesOption[] {
  const bars = { type: 'bar', xAxisIndex: 1, yAxisIndex: 1, barWidth: FORMS.bar, barGap: '15%' } as const
  const now = { ...bars, data: forms.map(({ updates }) => updates), itemStyle: { color: NOW } }
  if (!forms.some(({ before }) => before !== null)) return [now]
  return [now, { ...bars, data: forms.map(({ before }) => before ?? 0), itemStyle: { color: BEFORE } }]
}

function legend({ states }: Picture, say: Words['say']) {
  return states.flatMap(({ state, label }, nth) => {
    const x = MARGIN + (nth % 2) * LEGEND.column
    const y = LEGEND.top + Math.floor(nth / 2) * LEGEND.line
    const mark = { x, y: y + 3, width: 34, height: 34 }
    const style = { fill: COLOURS[state], stroke: MUTED, lineWidth: 1 }
    return [
      { type: 'rect' as const, shape: mark, style },
      ...text(say(label), { x: x + 52, y, width: LEGEND.column - 52, size: 34, fill: INK }),
    ]
  })
}
