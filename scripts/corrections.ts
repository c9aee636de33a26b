import { corrections } from '../src/cli/commands/corrections.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(corrections, process.argv.slice(2), NPM_SCRIPT)
