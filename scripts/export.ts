import { exportCommand } from '../src/cli/commands/export.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(exportCommand, process.argv.slice(2), NPM_SCRIPT)
