import { restore } from '../src/cli/commands/restore.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(restore, process.argv.slice(2), NPM_SCRIPT)
