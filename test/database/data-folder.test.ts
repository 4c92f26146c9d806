import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { holdDataFolder } from '../../src/database/data-folder.ts'
import { temporaryFolder } from '../support/folder.ts'

it('is made for its owner alone, and held by one at a time', () => {
  const folder = join(temporaryFolder(), 'new', 'data')
  const held = holdDataFolder(folder)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(() => holdDataFolder(folder)).toThrow(
    expect.objectContaining({ key: 'data-folder-in-use', details: { folder } }),
  )
  held.release()
  holdDataFolder(folder).release()
})

it('says where it cannot be made', () => {
  const file = join(temporaryFolder(), 'a-file')
  writeFileSync(file, '')
  expect(() => holdDataFolder(join(file, 'data'))).toThrow(
    expect.objectContaining({ key: 'data-folder-refused' }),
  )
})
