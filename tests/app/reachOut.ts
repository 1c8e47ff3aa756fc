// oxlint-disable unicorn/consistent-function-scoping -- a page gets the one function and no other

/**
 * Runs in a page: uses every way a page has to reach a server, waits until each has ended, and
 * says how.
 */
export async function reachOut(address: string): Promise<Readonly<Record<string, string>>> {
  const url = `http://${address}/`
  const ended = (target: EventTarget): Promise<string> =>
    new Promise((resolve) => {
      for (const name of ['load', 'open', 'message']) {
        target.addEventListener(name, () => resolve('arrived'))
      }
      target.addEventListener('error', () => resolve('failed'))
    })
  const add = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
  ): HTMLElementTagNameMap[Name] =>
    document.head.appendChild(Object.assign(document.createElement(name), properties))

  // These tell nobody how they end, so they go first.
  add('link', { rel: 'preconnect', href: url })
  add('link', { rel: 'dns-prefetch', href: url })
  add('link', { rel: 'prefetch', href: url })
  navigator.sendBeacon(url, 'x')
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: `stun:${address}` },
      { urls: `turn:${address}?transport=tcp`, username: 'a', credential: 'b' },
    ],
  })
  peer.createDataChannel('x')
  await peer.setLocalDescription()

  const attempt = (make: () => EventTarget): Promise<string> => {
    try {
      return ended(make())
    } catch {
      return Promise.resolve('failed')
    }
  }
  const outcomes = {
    fetch: await fetch(url, { mode: 'no-cors' }).then(
      () => 'arrived',
      () => 'failed',
    ),
    socket: await attempt(() => new WebSocket(`ws://${address}/`)),
    image: await attempt(() => add('img', { src: url })),
    events: await attempt(() => new EventSource(url)),
    script: await attempt(() => add('script', { src: url })),
    style: await attempt(() => add('link', { rel: 'stylesheet', href: url })),
    worker: await attempt(() => new Worker(url)),
  }
  if (peer.iceGatheringState !== 'complete') {
    await new Promise<void>((resolve) => {
      peer.addEventListener('icegatheringstatechange', () => {
        if (peer.iceGatheringState === 'complete') resolve()
      })
    })
  }
  return outcomes
}
