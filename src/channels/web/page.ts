import { html } from 'hono/html'
import { phrase } from '../../chat/phrase.ts'
import type { Words } from '../../chat/words.ts'
import type { Session } from './session.ts'

export interface PageSettings {
  session: Session
  base: string // where the assets are
  words: Words
  /** Marks the page as one with made-up data. */
  isDemo: boolean
}

const EXAMPLES = ['web-example-owner', 'web-example-agency', 'web-example-plain']

/** Words that the page's script says. */
const SCRIPT_WORDS = [
  'web-said',
  'web-told',
  'web-choices',
  'web-copy',
  'web-copied',
  'web-not-copied',
  'web-searching',
  'web-waiting',
  'web-refused',
  'web-edit',
  'web-offline',
  'web-busy',
  'web-fault',
]

/** The chat page. Nothing of a conversation is in it; a browser keeps that. */
export function renderPage({ session, base, words, isDemo }: PageSettings) {
  const { language } = words
  const say = (key: string) => words.say(phrase(key))
  const spoken = Object.fromEntries(SCRIPT_WORDS.map((key) => [key.replace('web-', ''), say(key)]))
  const other = language === 'vi' ? 'en' : 'vi'

  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf7">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14181c">
<meta name="robots" content="noindex">
<title>${say('web-title')}</title>
<link rel="icon" href="${base}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}/chat.css">
<script type="module" src="${base}/chat.js"></script>
</head>
<body data-session="${session.name}" data-words="${JSON.stringify(spoken)}">
<a class="skip" href="#text">${say('web-skip')}</a>
<header class="top">
  <div class="inner">
    <img src="${base}/icon.svg" alt="" width="32" height="32">
    <h1>${say('web-title')}</h1>
    <a class="quiet" href="/?lang=${other}" lang="${other}" hreflang="${other}">${say('web-other-language')}</a>
    <button class="quiet" id="leave" type="button">${say('web-leave')}</button>
  </div>
</header>
<main>
  ${isDemo ? html`<p class="notice" role="note">${say('web-demo')}</p>` : ''}
  <noscript><p class="notice">${say('web-noscript')}</p></noscript>
  <section id="empty" aria-labelledby="empty-title" hidden>
    <h2 id="empty-title">${say('web-empty-title')}</h2>
    <p id="empty-how">${say('web-empty-how')}</p>
    <ul class="examples" aria-label="${say('web-examples')}">
      ${EXAMPLES.map((key) => html`<li><button type="button" data-example>${say(key)}</button></li>`)}
    </ul>
    <p id="empty-privacy" class="small">${say('web-empty-privacy')}</p>
  </section>
  <div id="log" role="log" aria-live="off" tabindex="-1" aria-label="${say('web-log')}"></div>
  <p id="searching" role="status"></p>
</main>
<section class="bottom" aria-label="${say('web-compose')}">
  <p id="status" role="status"></p>
  <form id="form" class="inner">
    <label class="unseen" for="text">${say('web-label')}</label>
    <textarea id="text" rows="1" enterkeyhint="send" autocomplete="off" autocapitalize="sentences" aria-describedby="keys" placeholder="${say('web-placeholder')}"></textarea>
    <button type="submit"><span>${say('web-send')}</span></button>
  </form>
  <p id="keys" class="inner small">${say('web-keys')}</p>
</section>
</body>
</html>`
}
