import type { Finding } from '../../chat/platform.ts'
import { defineOperatorCommand } from '../command.ts'
import { lookAtAddress } from '../doctor/look-at-address.ts'
import { lookAtDatabase } from '../doctor/look-at-database.ts'
import { lookAtPlatforms } from '../doctor/look-at-platforms.ts'
import { lookAtFolder, lookAtNode } from '../doctor/look-at-program.ts'

/** Looks, and changes nothing. */
export const doctor = defineOperatorCommand({
  name: 'doctor',
  says: ['doctor'],
  options: {},
  words: [0, 0],
  async run(_, tools) {
    const { say, print, patiently, publicUrl, dataDir } = tools
    const all: Finding[] = []
    const tell = (findings: Finding[]) => {
      for (const { level, key, details } of findings)
        print(say('doctor-line', { level, text: say(key, details) }))
      all.push(...findings)
    }
    tell([lookAtNode(process.version), lookAtFolder(dataDir)])
    const { findings, agencies, runs } = await patiently('doctor-looking', lookAtDatabase(tools))
    tell(findings)
    tell(await patiently('doctor-looking', lookAtAddress(publicUrl, runs)))
    tell(await patiently('doctor-asking', lookAtPlatforms(await tools.platforms(), agencies)))

    const count = (level: Finding['level']) => all.filter((one) => one.level === level).length
    print(say('doctor-summary', { faults: count('fault'), warnings: count('warn') }))
    return count('fault') > 0 ? 1 : 0
  },
})
