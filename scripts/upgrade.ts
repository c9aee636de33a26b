import { upgrade } from '../src/cli/commands/upgrade.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'

process.exitCode = await runCommand(upgrade, process.argv.slice(2), NPM_SCRIPT)
