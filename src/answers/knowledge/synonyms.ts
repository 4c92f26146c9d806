import economy from './synonyms/economy.json' with { type: 'json' }
import general from './synonyms/general.json' with { type: 'json' }
import health from './synonyms/health.json' with { type: 'json' }
import press from './synonyms/press.json' with { type: 'json' }
import society from './synonyms/society.json' with { type: 'json' }
import state from './synonyms/state.json' with { type: 'json' }
import urban from './synonyms/urban.json' with { type: 'json' }

/** One idea of administration: wordings that mean the same, and wordings that only bring it to mind. */
export interface Group {
  same: string[]
  near?: string[]
}

export const concepts: Group[] = [...general, ...press, ...health, ...economy, ...society, ...urban, ...state]
