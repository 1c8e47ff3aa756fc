import { expect, test } from 'vitest'
import { offerTyped } from '../../../../renderer/state/offerTyped'
import { windowOn } from './windowOn'

test('each note that was not saved stays on offer, whatever is said after it', () => {
  const { session } = windowOn({})
  offerTyped(session, 'Why?')
  offerTyped(session, 'Because')
  for (const text of ['a', 'b', 'c', 'd', 'e']) session.messages.say(text)
  const complaint = { kind: 'error', text: 'The note could not be saved.' }
  expect(session.store.get().toasts.slice(0, 2)).toMatchObject([complaint, complaint])
})

test('what could not be copied is offered again', async () => {
  const { session, refuse, waiting } = windowOn({})
  offerTyped(session, 'Why?')
  const [toast] = session.store.get().toasts
  session.messages.dismiss(toast!.id)
  toast?.action?.run()
  expect(waiting('copyText')).toEqual([{ text: 'Why?' }])
  await refuse('copyText', 'The clipboard is in use.')
  expect(session.store.get().toasts).toMatchObject([
    { text: 'The clipboard is in use.' },
    { text: 'The note could not be saved.', action: { title: 'Copy what was typed' } },
  ])
})
