import { channelStory } from '../../contracts/story.ts'
import { openZaloForContract } from '../../support/zalo/contract.ts'

channelStory('zalo', openZaloForContract)
