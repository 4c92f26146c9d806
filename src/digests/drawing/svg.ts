import { BarChart, type BarSeriesOption } from 'echarts/charts'
import {
  GraphicComponent,
  type GraphicComponentOption,
  GridComponent,
  type GridComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { phrase } from '../../chat/phrase.ts'
import type { Words } from '../../chat/words.ts'
import type { Picture } from '../digest/picture.ts'
import { BOLD, text, wrap } from './text.ts'

use([BarChart, GridComponent, GraphicComponent, SVGRenderer])

type Option = ComposeOption<BarSeriesOption | GridComponentOption | GraphicComponentOption>

const SIZE = 1080
const MOST_HIGH = 1350
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
  awaiting: '#b3a2c7',
  dropped: '#e3e3e3',
}
const NOW = '#2f6690'
const BEFORE = '#c9ced3'
const EMPTY = '#f2f2f2'

const TITLE = { top: 56, size: 46 }
const STATES = { bar: 84, line: 54, column: WIDE / 2 }
const FORM = { most: 182, bar: 30, gap: 5, outputs: 28 }
const CUTOFF = { most: MOST_HIGH - 116, below: 116, size: 28 }
const OUTPUTS_NEED = 44

/** The chart as SVG: how tasks stand as one bar, and how often results of each form were told. */
export function drawSvg(picture: Picture, words: Words): string {
  const title = words.say(picture.title)
  const places = placesOf(picture, title)
  const height = places.cutoff + CUTOFF.below
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: SIZE, height })
  try {
    chart.setOption(optionOf(picture, title, places, words))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

/** Where things stand, from the top: what is above may be shorter or longer, and the picture is no higher than it needs. */
function placesOf(picture: Picture, title: string) {
  const stand = TITLE.top + 12 + wrap(title, WIDE, BOLD * TITLE.size, 2).length * Math.round(TITLE.size * 1.3)
  const bar = stand + 64
  const legend = bar + STATES.bar + 28
  const formsTitle = legend + Math.ceil(picture.states.length / 2) * STATES.line + 44
  const forms = formsTitle + 72
  const bars = picture.forms.some(({ before }) => before !== null) ? 2 : 1
  const row = Math.min(FORM.most, (CUTOFF.most - 24 - forms) / Math.max(1, picture.forms.length))
  const thick = bars * (FORM.bar + FORM.gap)
  const hasRoom = row - 46 - thick >= OUTPUTS_NEED + 12
  const cutoff = Math.min(CUTOFF.most, forms + Math.max(1, picture.forms.length) * row + 24)
  return { stand, bar, legend, formsTitle, forms, row, thick, hasRoom, cutoff }
}

type Places = ReturnType<typeof placesOf>

function optionOf(picture: Picture, title: string, places: Places, { say }: Words): Option {
  const { row, thick } = places
  const most = Math.max(1, ...picture.forms.flatMap(({ updates, before }) => [updates, before ?? 0]))
  const at = { x: MARGIN, width: WIDE, fill: INK }
  const barsTop = places.forms + 46 + thick / 2 - row / 2 // a bar stands in the middle of its row
  return {
    animation: false,
    backgroundColor: '#ffffff',
    grid: [
      { left: MARGIN, width: WIDE, top: places.bar, height: STATES.bar },
      { left: MARGIN, width: WIDE, top: barsTop, height: row * Math.max(1, picture.forms.length) },
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
        ...text(title, { ...at, y: TITLE.top, size: TITLE.size, bold: true, lines: 2 }),
        ...text(say(picture.stand), { ...at, y: places.stand, size: 36 }),
        {
          type: 'rect',
          shape: { x: MARGIN, y: places.bar, width: WIDE, height: STATES.bar },
          style: { fill: EMPTY },
        },
        ...legend(picture, places.legend, say),
        ...text(say(picture.formsTitle), { ...at, y: places.formsTitle, size: 32, bold: true }),
        ...(picture.forms.length === 0
          ? text(say(picture.none), { ...at, y: places.forms, size: 32, fill: MUTED })
          : []),
        ...picture.forms.flatMap(({ name, told, outputs }, nth) => {
          const y = places.forms + nth * row
          const label = text(`${say(name)}: ${say(told)}`, { ...at, y, size: 30 })
          if (!places.hasRoom) return label
          const counted = say(phrase('digest-chart-outputs', { outputs }))
          return [...label, ...text(counted, { ...at, y: y + 52 + thick, size: FORM.outputs, fill: MUTED })]
        }),
        ...text(say(picture.cutoff), { ...at, y: places.cutoff, size: CUTOFF.size, fill: MUTED, lines: 2 }),
      ],
    },
  }
}

const sumOf = ({ states }: Picture) => states.reduce((sum, { count }) => sum + count, 0)

const stateBars = ({ states }: Picture): BarSeriesOption[] =>
  states.map(({ state, count }) => ({
    ...{ type: 'bar', stack: 'states', xAxisIndex: 0, yAxisIndex: 0, barWidth: STATES.bar, data: [count] },
    itemStyle: { color: COLOURS[state], borderColor: '#ffffff', borderWidth: count > 0 ? 2 : 0 },
  }))

function formBars({ forms }: Picture): BarSeriesOption[] {
  const bars = { type: 'bar', xAxisIndex: 1, yAxisIndex: 1, barWidth: FORM.bar, barGap: '15%' } as const
  const now = { ...bars, data: forms.map(({ updates }) => updates), itemStyle: { color: NOW } }
  if (!forms.some(({ before }) => before !== null)) return [now]
  return [now, { ...bars, data: forms.map(({ before }) => before ?? 0), itemStyle: { color: BEFORE } }]
}

function legend({ states }: Picture, top: number, say: Words['say']) {
  return states.flatMap(({ state, label }, nth) => {
    const x = MARGIN + (nth % 2) * STATES.column
    const y = top + Math.floor(nth / 2) * STATES.line
    const mark = { x, y: y + 3, width: 34, height: 34 }
    const style = { fill: COLOURS[state], stroke: MUTED, lineWidth: 1 }
    return [
      { type: 'rect' as const, shape: mark, style },
      ...text(say(label), { x: x + 52, y, width: STATES.column - 52, size: 34, fill: INK }),
    ]
  })
}
