import type { Command } from './command.ts'

/** The commands of `on-the-record` in the order of its help, each loaded when it is called: a new one is a line here. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  seed: async () => (await import('./commands/seed.ts')).seed,
  reextract: async () => (await import('./commands/reextract.ts')).reextract,
  extract: async () => (await import('./commands/extract.ts')).extract,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  corrections: async () => (await import('./commands/corrections.ts')).corrections,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  upgrade: async () => (await import('./commands/upgrade.ts')).upgrade,
  'new-token': async () => (await import('./commands/new-token.ts')).newToken,
  persist: async () => (await import('./commands/persist.ts')).persist,
}
