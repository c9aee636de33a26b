import { persist } from '../src/cli/commands/persist.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(persist, process.argv.slice(2), NPM_SCRIPT)
