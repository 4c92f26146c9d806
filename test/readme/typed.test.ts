import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { settings } from '../../src/config.ts'
import { operatorCommands } from '../../src/operator/commands/index.ts'
import { readPage } from './page.ts'

// Whatever a page tells to type at a shell can be typed: the script is there, and so are its words and options.

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))

const top = (path: string) => new URL(`../../${path}`, import.meta.url)

const lines = ['README.md', 'src/README.md']
  .map(readPage)
  .flatMap(({ blocks, inlineCode }) => [
    ...blocks('sh').flatMap((block) => block.split('\n')),
    ...inlineCode.filter((code) => /(?:^| )npm /.test(code)),
  ])
const commands = lines.flatMap((line) => line.split(' && '))

describe('what a page tells to type', () => {
  it('is something', () => expect(commands).not.toHaveLength(0))

  it.each([...new Set(commands)])('%s', (command) => {
    const words = command.split(/\s+/)
    const npm = words.indexOf('npm')
    for (const word of words.slice(0, npm)) expect(Object.keys(settings.shape)).toContain(word.split('=')[0])
    expect(npm).toBeGreaterThanOrEqual(0)
    checkNpm(words.slice(npm + 1).filter((word) => word !== '--silent'))
  })
})

function checkNpm([verb = '', ...rest]: string[]): void {
  if (verb === 'ci') return
  if (verb === 'exec') {
    expect(rest.slice(0, 2)).toEqual(['--', 'node'])
    expect(existsSync(top(rest[2] ?? ''))).toBe(true)
    return
  }
  const [script = '', dashes, ...typed] = verb === 'run' ? rest : [verb, ...rest]
  expect(Object.keys(scripts)).toContain(script)
  if (verb !== 'run') expect(['start', 'test']).toContain(verb)
  expect([undefined, '--']).toContain(dashes)
  if (scripts[script]?.includes('src/cli.ts')) checkOperator([script, ...typed])
  if (script === 'bench') expect(existsSync(top(`test/bench/${typed[0]}.ts`))).toBe(true)
}

function checkOperator(typed: string[]): void {
  const command = operatorCommands.find(({ says }) => says.every((word, at) => typed[at] === word))
  expect(command).toBeDefined()
  for (const word of typed.filter((one) => one.startsWith('--')))
    expect(['help', ...Object.keys(command?.options ?? {})]).toContain(word.slice(2))
}
