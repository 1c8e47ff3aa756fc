import { contextBridge, ipcRenderer, webUtils } from 'electron'
import {
  callChannel,
  dropChannel,
  eventChannel,
  languageSwitch,
  unansweredSwitch,
} from '../../shared/channels'
import type { Bridge, Reply, WindowEvent } from '../../shared/contract'
import { replyOrFailure } from './replyOrFailure'

const listeners = new Set<(event: WindowEvent) => void>()
// What comes before the page listens waits for it.
const early: WindowEvent[] = []

ipcRenderer.on(eventChannel, (_, event: WindowEvent) => {
  if (listeners.size === 0) early.push(event)
  for (const listener of listeners) listener(event)
})

const answered = <Value>(reply: Promise<Reply<Value>>): Promise<Reply<Value>> =>
  replyOrFailure(reply, valueOf(unansweredSwitch))

const bridge: Bridge = {
  language: valueOf(languageSwitch),
  call: (method, input) => answered(ipcRenderer.invoke(callChannel, method, input)),
  drop: (files) => answered(ipcRenderer.invoke(dropChannel, files.filter(isFile).map(pathOf))),
  listen: (listener) => {
    listeners.add(listener)
    for (const event of early.splice(0)) listener(event)
    return () => void listeners.delete(listener)
  },
}
contextBridge.exposeInMainWorld('scholium', bridge)

/** What the program was started with for a switch. */
function valueOf(name: string): string {
  const argument = process.argv.find((other) => other.startsWith(name))
  return argument?.slice(name.length) ?? ''
}

function isFile(value: unknown): value is File {
  return value instanceof File
}

/** Empty for a file that a script made, which is nowhere on the disk. */
function pathOf(file: File): string {
  return webUtils.getPathForFile(file)
}
