import { existsSync } from 'node:fs'
import { defineCommand } from '../src/cli/command.ts'
import { flag, UsageError, whole } from '../src/cli/options.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { NPM_SCRIPT } from '../src/cli/surroundings.ts'
import { evaluateQuotes } from './measure/evaluate-quotes.ts'
import { evaluateRules } from './measure/evaluate-rules.ts'
import { GoldError, readGold } from './measure/gold.ts'
import { measureSpeed } from './measure/measure-speed.ts'

const evaluate = defineCommand({
  name: 'evaluate',
  summary: 'measures how well quotes and speakers are found in annotated articles',
  synopsis: ['GOLD.jsonl [--errors N] [--json]', '--rules [GOLD.jsonl…] [--write]', '--speed [GOLD.jsonl…] [--json]'],
  parameters: {
    'GOLD.jsonl':
      'annotated articles, a line of JSON each: {id, text} with attributions: [{type, source, cue, content}], people: [{name}]',
  },
  takes: [0, Number.POSITIVE_INFINITY],
  options: {
    '': {
      errors: whole('N', 'prints so many of the mistakes, spread over their kinds'),
      json: flag('prints the figures as JSON'),
      rules: flag('prints how often each rule was right'),
      speed: flag(
        'prints how many articles are read in a second of processor time; without files, of the demo archive',
      ),
      write: flag('with --rules: writes the counts of the confidences, and docs/rules.md'),
    },
  },
  examples: {
    'gold.jsonl --errors 40': 'prints the figures and forty mistakes',
    '--rules --write': 'writes docs/rules.md again',
    '--speed': 'prints how fast the demo archive is read',
  },
  exitCodes: { 0: 'measured', 2: 'wrong usage, or a file that holds no annotated articles' },
  more: 'docs/operations.md',
  run(paths, { errors, json, rules, speed, write }, { err }) {
    if (write && !rules) throw new UsageError('--write goes with --rules')
    if (rules && speed) throw new UsageError('--rules and --speed are two commands')
    if (!rules && !speed && paths.length !== 1) throw new UsageError(`expected one GOLD.jsonl, not ${paths.length}`)
    for (const path of paths) if (!existsSync(path)) throw new UsageError(`${path}: no such file`)
    try {
      if (rules) evaluateRules(paths, write)
      else if (speed) measureSpeed(paths, json)
      else evaluateQuotes(readGold(paths[0]!), errors ?? 0, json)
      return 0
    } catch (error) {
      if (!(error instanceof GoldError)) throw error
      err(error.message)
      return 2
    }
  },
})

process.exitCode = await runCommand(evaluate, process.argv.slice(2), NPM_SCRIPT)
