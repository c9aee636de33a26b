import { reextract } from '../src/cli/commands/reextract.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(reextract, process.argv.slice(2), NPM_SCRIPT)
