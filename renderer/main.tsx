import './refuseEval'
import './ui/fonts.css'
import './ui/theme.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { language, speak } from '../shared/language/language'
import { App } from './App'
import { afterPaint } from './afterPaint'
import { DrawingBoundary } from './shell/DrawingBoundary'
import { StartFailure } from './shell/StartFailure'
import { countNotes } from './state/hearLibrary'
import { openSession } from './state/session'
import { SessionContext } from './state/useSession'
import { followContrast } from './ui/followContrast'

followContrast()
void start()

async function start(): Promise<void> {
  speak(window.scholium.language)
  document.documentElement.lang = language().locale
  const root = createRoot(document.querySelector('#root')!)
  const reply = await window.scholium.call('openLibrary', {})
  if (!reply.ok) {
    root.render(<StartFailure message={reply.message} />)
    return
  }
  const session = openSession(window.scholium, reply.value)
  const { openArticle } = reply.value.settings
  const first = reply.value.articles.find(
    ({ id, deleted }) => id === openArticle && deleted === null,
  )
  // Opened before anything is drawn, so that the window begins with the page and not without.
  if (first) await Promise.all([session.open(first.id), hasHan(first.language) && addHanFaces()])
  root.render(
    <StrictMode>
      <I18nProvider locale={language().locale}>
        <SessionContext value={session}>
          <DrawingBoundary what="Scholium">
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
