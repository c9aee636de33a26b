import { extract } from '../src/cli/commands/extract.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(extract, process.argv.slice(2), NPM_SCRIPT)
