// @ts-check
/** @import { Block, Choice } from '../../../chat/channel.ts' */
/** @import { Attached } from '../wire.ts' */
/** @import { Entry, SaidEntry } from './history.js' */

const COPIED_MS = 2500

/**
 * Shows the entries of the history. Every word of a message enters the page as text, never as markup.
 * @param {{
 *   log: HTMLElement,
 *   words: Record<string, string>,
 *   press: (choice: Choice) => void,
 *   edit: (entry: SaidEntry) => void,
 *   copy: (text: string) => Promise<boolean>,
 * }} settings
 */
export function openLog({ log, words, press, edit, copy }) {
  /** @type {Map<string, { shown: Entry, node: HTMLElement }>} */
  const nodes = new Map()

  /** @param {Entry} entry */
  function build(entry) {
    const node = element('article', `entry ${entry.kind}`)
    node.append(element('h2', 'unseen', words[entry.kind]))
    if (entry.kind === 'said') node.append(...said(entry))
    else {
      node.append(...entry.message.blocks.map(block), ...(entry.message.attached ?? []).map(attached))
      if (entry.message.choices.length > 0) node.append(choices(entry.message.choices))
    }
    return node
  }

  /** @param {SaidEntry} entry */
  function said(entry) {
    const parts = [element('p', 'bubble', entry.text)]
    if (entry.state === 'waiting') parts.push(element('p', 'small', words.waiting))
    if (entry.state === 'refused') {
      const line = element('p', 'small', `${words.refused} `)
      line.append(button('plain', words.edit, () => edit(entry)))
      parts.push(line)
    }
    return parts
  }

  /** @param {Block} shown */
  function block({ style, text, apart }) {
    if (style !== 'quote') return element('p', apart ? `${style} apart` : style, text)
    const figure = element('figure', 'quote')
    figure.append(
      element('blockquote', '', text),
      button('copy', words.copy, (self) => copyWith(self, text)),
    )
    return figure
  }

  /** @param {Attached} one Its address opens it for some days; after that its name still stands there. */
  function attached({ kind, name, address }) {
    const link = document.createElement('a')
    link.className = kind
    link.href = address
    if (kind === 'picture') {
      const picture = document.createElement('img')
      picture.src = address
      picture.alt = name
      link.target = '_blank'
      link.append(picture)
    } else {
      link.download = name
      link.textContent = name
    }
    return link
  }

  /** @param {HTMLButtonElement} self @param {string} text The button itself says that it worked. */
  async function copyWith(self, text) {
    if (!(await copy(text))) return
    self.textContent = words.copied ?? ''
    setTimeout(() => {
      self.textContent = words.copy ?? ''
    }, COPIED_MS)
  }

  /** @param {Choice[]} all */
  function choices(all) {
    const list = element('ol', 'choices')
    list.setAttribute('aria-label', words.choices ?? '')
    all.forEach((choice, index) => {
      const item = element('li', '')
      const pressed = button('', '', () => press(choice))
      pressed.append(element('span', 'number', `${index + 1}`), ' ', element('span', '', choice.label))
      item.append(pressed)
      list.append(item)
    })
    return list
  }

  return {
    /** Makes the page show exactly these, touching only what differs. @param {Entry[]} entries */
    show(entries) {
      const ids = new Set(entries.map(({ id }) => id))
      for (const [id, { node }] of nodes) {
        if (ids.has(id)) continue
        node.remove()
        nodes.delete(id)
      }
      /** @type {HTMLElement | null} */
      let before = null
      for (const entry of entries) {
        const known = nodes.get(entry.id)
        const node = known && same(known.shown, entry) ? known.node : build(entry)
        if (known && known.node !== node) known.node.replaceWith(node)
        /** @type {ChildNode | null} */
        const place = before ? before.nextSibling : log.firstChild
        if (place !== node) log.insertBefore(node, place)
        nodes.set(entry.id, { shown: entry, node })
        before = node
      }
    },
    /** @param {string} id */
    node: (id) => nodes.get(id)?.node,
  }
}

/** @param {Entry} one @param {Entry} other Told entries never change. */
function same(one, other) {
  return one.kind === 'told' || (other.kind === 'said' && one.state === other.state)
}

/** @param {string} tag @param {string} className @param {string} [text] */
function element(tag, className, text) {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}

/** @param {string} className @param {string | undefined} label @param {(self: HTMLButtonElement) => void} pressed */
function button(className, label, pressed) {
  const made = document.createElement('button')
  made.type = 'button'
  if (className) made.className = className
  if (label) made.textContent = label
  made.addEventListener('click', () => pressed(made))
  return made
}
