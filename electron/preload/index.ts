import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { callChannel, dropChannel, eventChannel, languageSwitch } from '../../shared/channels'
import type { Bridge, WindowEvent } from '../../shared/contract'

const listeners = new Set<(event: WindowEvent) => void>()
// What comes before the page listens waits for it.
const early: WindowEvent[] = []

ipcRenderer.on(eventChannel, (_, event: WindowEvent) => {
  if (listeners.size === 0) early.push(event)
  for (const listener of listeners) listener(event)
})

const language = process.argv.find((argument) => argument.startsWith(languageSwitch))

const bridge: Bridge = {
  language: language?.slice(languageSwitch.length) ?? '',
  call: (method, input) => ipcRenderer.invoke(callChannel, method, input),
  drop: (files) => ipcRenderer.invoke(dropChannel, files.filter(isFile).map(pathOf)),
  listen: (listener) => {
    listeners.add(listener)
    for (const event of early.splice(0)) listener(event)
    return () => void listeners.delete(listener)
  },
}
contextBridge.exposeInMainWorld('scholium', bridge)

function isFile(value: unknown): value is File {
  return value instanceof File
}

/** Empty for a file that a script made, which is nowhere on the disk. */
function pathOf(file: File): string {
  return webUtils.getPathForFile(file)
}
