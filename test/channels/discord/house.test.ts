import { expect, it, onTestFinished } from 'vitest'
import { createPerson } from '../../support/discord/people.ts'
import { createGuild } from '../../support/discord/places.ts'
import { startDiscord } from '../../support/discord/server.ts'
import { startHouse } from '../../support/house.ts'
import { expectSoon } from '../../support/soon.ts'

it('the whole house answers on Discord, lists its commands, and suggests agencies', async () => {
  const discord = await startDiscord()
  const house = await startHouse({ DISCORD_TOKEN: discord.token, DISCORD_API_ROOT: discord.root })
  onTestFinished(async () => {
    await house.stop()
    await discord.stop()
  })
  await expectSoon(() => discord.calls(/^PUT .*commands$/).length > 0)
  const [lan, guild] = [createPerson(discord), createGuild(discord)]
  lan.say('hop bao dinh ky ben nao chu tri a')
  await expectSoon(() => lan.seen().length === 1)
  expect(lan.seen()[0]?.content).toContain('Văn phòng UBND Thành phố chủ trì')
  lan.slash('hoi', 'Sở Y tế làm gì', guild.channel)
  await expectSoon(() => lan.seen(guild.channel).length === 1)
  expect(lan.seen(guild.channel)[0]?.content).toContain('Sở Y tế có')

  const ofAgencies = lan.type('hoi', 'y te')
  await expectSoon(() => ofAgencies.suggested !== null)
  expect(ofAgencies.suggested).toContainEqual({ name: 'Sở Y tế', value: 'Sở Y tế' })
  const ofTasks = lan.type('viec', 'TT')
  await expectSoon(() => ofTasks.suggested !== null)
  expect(ofTasks.suggested).toEqual([])
})
