import { describe, expect, it } from 'vitest'
import { pendingScript } from '../../prisma/schema-engine.ts'

describe('the migrations', () => {
  it('lead to schema.prisma', async () => {
    expect(await pendingScript()).toBeNull()
  })
})
