import { channelStory } from '../../contracts/story.ts'
import { openWeb } from '../../support/web.ts'

channelStory('web', openWeb)
