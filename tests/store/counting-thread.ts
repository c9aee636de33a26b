/** A thread for tests: tells how many letters it was sent, and what it was started with. */
import { parentPort, workerData } from 'node:worker_threads'

interface Told {
  readonly letters: number
  readonly name: string
}

parentPort!.on('message', (text: string) => {
  const told: Told = { letters: text.length, name: workerData as string }
  parentPort!.postMessage(told)
})
