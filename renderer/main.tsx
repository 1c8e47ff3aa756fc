import './refuseEval'
import './ui/fonts.css'
import './ui/theme.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot, type Root } from 'react-dom/client'
import { startsEmpty } from '../shared/channels'
import type { OpenedLibrary } from '../shared/contract'
import { language, speak } from '../shared/language/language'
import { t } from '../shared/language/t'
import { App } from './App'
import { afterPaint } from './afterPaint'
import { DrawingBoundary } from './shell/DrawingBoundary'
import { Opening } from './shell/Opening'
import { StartFailure } from './shell/StartFailure'
import { countNotes } from './state/hearLibrary'
import { openSession, type Session } from './state/session'
import { SessionContext } from './state/useSession'
import { followContrast } from './ui/followContrast'

followContrast()

/** After how many milliseconds it is said that the library is being opened. */
const late = 400

speak(window.scholium.language)
document.documentElement.lang = language().locale
const root = createRoot(document.querySelector('#root')!)
try {
  await start(root)
} catch (error) {
  root.render(<StartFailure message={t('start.notDrawn', { reason: String(error) })} />)
}

async function start(root: Root): Promise<void> {
  const saying = setTimeout(() => root.render(<Opening />), late)
  const reply = await window.scholium.call('openLibrary', {})
  clearTimeout(saying)
  if (!reply.ok) {
    root.render(<StartFailure message={reply.message} />)
    return
  }
  const session = openSession(window.scholium, reply.value)
  await openLastArticle(session, reply.value)
  root.render(
    <StrictMode>
      <I18nProvider locale={language().locale}>
        <SessionContext value={session}>
          <DrawingBoundary part="window">
            <App />
          </DrawingBoundary>
        </SessionContext>
      </I18nProvider>
    </StrictMode>,
  )
  // Reading the notes of thousands of articles must not keep the page waiting.
  afterPaint(() => {
    void addHanFaces()
    void countNotes(session.store, session.call)
    session.review.watch()
  })
}

function hasHan(language: string | null): boolean {
  return language !== null && /^(?:ja|ko|zh)(?:-|$)/.test(language)
}

/** Takes some 30 ms, for which a window that shows none of these characters need not wait. */
async function addHanFaces(): Promise<void> {
  await import('./ui/han.css')
}

/** Opened before anything is drawn, so that the window begins with the page and not without. */
async function openLastArticle(
  session: Session,
  { articles, settings: { openArticle } }: OpenedLibrary,
): Promise<void> {
  const record = articles.find(({ id, deleted }) => id === openArticle && deleted === null)
  if (!record) return
  const { title } = record
  if (location.search === startsEmpty) {
    session.messages.complain(t('start.articleNotOpened', { title }))
    return
  }
  try {
    await Promise.all([session.open(record.id), hasHan(record.language) && addHanFaces()])
  } catch (error) {
    session.messages.complain(t('start.articleFailed', { title, reason: String(error) }))
  }
}
