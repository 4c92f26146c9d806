import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Choice } from '../../chat/channel.ts'
import { clean } from '../../chat/clean.ts'
import { shortenText } from '../../chat/split.ts'
import { writeData } from './owner.ts'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

const IN_ROW = 5
const MOST_ROWS = 5
const MOST_OPTIONS = 25
// More than two rows of buttons are no easier to read than a list.
const MOST_BUTTONS = 2 * IN_ROW
const LONGEST_LABEL = 80
const LONGEST_OPTION = 100

/** Choices under a message: buttons, or lists to pick from where there are many. */
export function renderChoices(choices: readonly Choice[], owner: string | null): Row[] {
  const named = choices.map(({ label, token }, at) => ({
    label: clean(label).replaceAll('\n', ' ') || '…',
    data: writeData(at, token, owner),
  }))
  if (named.length <= MOST_BUTTONS)
    return inGroups(named, IN_ROW).map((group) => ({
      type: ComponentType.ActionRow,
      components: group.map(({ label, data }) => ({
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: shortenText(label, LONGEST_LABEL),
        custom_id: data,
      })),
    }))
  return inGroups(named, MOST_OPTIONS)
    .slice(0, MOST_ROWS)
    .map((group, at) => ({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: `list ${at}`,
          options: group.map(({ label, data }) => ({
            label: shortenText(label, LONGEST_OPTION),
            value: data,
          })),
        },
      ],
    }))
}

function inGroups<T>(all: readonly T[], size: number): T[][] {
  const groups: T[][] = []
  for (let at = 0; at < all.length; at += size) groups.push(all.slice(at, at + size))
  return groups
}
