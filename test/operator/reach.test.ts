import { expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { holdDataFolder } from '../../src/database/data-folder.ts'
import type { House } from '../../src/operator/procedure.ts'
import { procedures } from '../../src/operator/procedures/index.ts'
import { listPlansProcedure } from '../../src/operator/procedures/plans.ts'
import { createOpenUnlessRunning, createReach } from '../../src/operator/reach.ts'
import type { OpenHouse } from '../../src/operator/roots.ts'
import { socketPath } from '../../src/operator/socket/path.ts'
import { serveOperator } from '../../src/operator/socket/serve.ts'
import { testDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'

const log = { error: () => {} }

async function houseOf(title: string): Promise<House> {
  const database = await testDatabase()
  onTestFinished(() => database.close())
  const createdAt = new Date('2030-01-01')
  await database.queries.plan.create({ data: { id: title, state: 'draft', createdAt } })
  const edition = {
    planId: title,
    wording: 'original',
    origin: 'operator',
    contentHash: '',
    source: '',
  } as const
  const { id } = await database.queries.planEdition.create({
    data: { ...edition, title, importedAt: createdAt },
  })
  await database.queries.plan.update({ where: { id: title }, data: { currentEditionId: id } })
  return {
    database,
    receive: async () => null,
    now: () => createdAt,
    findAgency: async () => () => undefined,
  }
}

function reachIn(dataDir: string, open: () => Promise<OpenHouse>) {
  const where = readConfig({ DATA_DIR: dataDir })
  return createReach(
    where,
    createOpenUnlessRunning(where, open, () => {}),
  )
}

it('opens the house where no bot runs, and closes it again', async () => {
  const dataDir = temporaryFolder()
  const house = await houseOf('here')
  const closed: string[] = []
  const reach = reachIn(dataDir, async () => {
    const held = holdDataFolder(dataDir)
    return {
      ...house,
      warm: () => {},
      connect: async () => {},
      introduce: () => {},
      receiveAt: () => async () => null,
      async close() {
        held.release()
        closed.push('closed')
      },
    }
  })
  expect((await reach(listPlansProcedure, {})).map(({ id }) => id)).toEqual(['here'])
  expect(closed).toEqual(['closed'])
})

it('waits for a bot that is starting, and is handed to it', async () => {
  const dataDir = temporaryFolder()
  const held = holdDataFolder(dataDir)
  onTestFinished(() => held.release())
  const house = await houseOf('the bot’s')
  let tries = 0
  const reach = reachIn(dataDir, async () => {
    if (++tries === 2) {
      const server = await serveOperator(socketPath(dataDir), procedures, house, log)
      onTestFinished(() => server.stop())
    }
    holdDataFolder(dataDir)
    throw new Error('two processes held the folder')
  })
  expect((await reach(listPlansProcedure, {})).map(({ id }) => id)).toEqual(['the bot’s'])
  expect(tries).toBe(2)
})
