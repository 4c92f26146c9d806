import { WriteStream } from 'node:tty'
import { describe, expect, it } from 'vitest'
import { screenOf } from '../../../src/channels/terminal/screen.ts'

/** A terminal of this width, as Node would describe it. */
function terminal(told: { isTTY: boolean; columns: number }): WriteStream {
  const stream: WriteStream = Object.create(WriteStream.prototype)
  return Object.assign(stream, told, { hasColors: () => true })
}

describe('the screen of a terminal', () => {
  it('is as wide as its window, but no wider than lines are read', () => {
    expect(screenOf(terminal({ isTTY: true, columns: 60 }))).toEqual({ columns: 60, styled: true })
    expect(screenOf(terminal({ isTTY: true, columns: 300 })).columns).toBe(100)
  })

  it('is 80 columns where the window is not known, and plain in a pipe', () => {
    expect(screenOf(terminal({ isTTY: true, columns: 0 })).columns).toBe(80)
    expect(screenOf(terminal({ isTTY: false, columns: 0 }))).toEqual({ columns: 80, styled: false })
  })
})
