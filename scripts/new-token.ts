import { newToken } from '../src/cli/commands/new-token.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(newToken, process.argv.slice(2), NPM_SCRIPT)
