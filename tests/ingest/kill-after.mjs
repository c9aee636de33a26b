// Loaded before a command: after so many statements the process is gone, as if its power had been cut, wherever it is.
import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'

const { KILL_AFTER, COUNT_TO } = process.env
const last = Number(KILL_AFTER ?? Number.POSITIVE_INFINITY)
let statements = 0
function count() {
  if (++statements > last) process.kill(process.pid, 'SIGKILL')
}

const { prepare, exec } = Database.prototype
Database.prototype.exec = function (sql) {
  count()
  return exec.call(this, sql)
}
Database.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql)
  const { run } = statement
  statement.run = function (...values) {
    count()
    return run.apply(this, values)
  }
  return statement
}
if (COUNT_TO) process.on('exit', () => writeFileSync(COUNT_TO, String(statements)))
