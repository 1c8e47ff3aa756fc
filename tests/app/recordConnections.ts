import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'

/** A server on this machine that writes down whatever reaches it and answers nothing. */
export interface Recorder {
  /** `127.0.0.1:port`, the same port for TCP and UDP. */
  readonly address: string
  /** One line for each connection or datagram that came. */
  readonly arrived: readonly string[]
  readonly close: () => Promise<void>
}

/** Starts a recorder, and makes sure that it does record. */
export async function recordConnections(): Promise<Recorder> {
  const arrived: string[] = []
  const server = createServer((socket) => {
    arrived.push('tcp')
    socket.on('error', () => arrived.push('tcp broken off'))
    socket.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const datagrams = createSocket('udp4', () => arrived.push('udp'))
  datagrams.bind(port, '127.0.0.1')
  await once(datagrams, 'listening')

  const trial = connect(port, '127.0.0.1')
  await once(trial.resume(), 'close')
  if (arrived.splice(0).join() !== 'tcp') throw new Error('the recorder does not record')

  return {
    address: `127.0.0.1:${port}`,
    arrived,
    close: async () => {
      const ended = Promise.all([once(server, 'close'), once(datagrams, 'close')])
      server.close()
      datagrams.close()
      await ended
    },
  }
}
