import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { countPerClient } from './count-per-client.ts'
import { clientOf } from './rate-limit.ts'

/** Closes connections that are more than a client may have. */
export function limitConnections(server: Server, mostOfOne: number): void {
  const open = countPerClient(mostOfOne)
  server.on('connection', (socket: Socket) => {
    const client = clientOf(socket.remoteAddress ?? '')
    if (!open.add(client)) return void socket.destroy()
    socket.once('close', () => open.remove(client))
  })
}
