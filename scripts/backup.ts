import { backup } from '../src/cli/commands/backup.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(backup, process.argv.slice(2), NPM_SCRIPT)
