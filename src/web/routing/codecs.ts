/** Translates a parameter of an address to a value and back. */
export interface Codec<Value> {
  /** Undefined for text that means nothing here. */
  read(text: string): Value | undefined
  write(value: Value): string
}

export const text: Codec<string> = { read: (value) => value || undefined, write: (value) => value }

export const day: Codec<string> = {
  read: (value) => (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined),
  write: (value) => value,
}

export const share: Codec<number> = {
  read: (value) => (/^(?:0?\.\d{1,4}|0|1)$/.test(value) ? Number(value) : undefined),
  write: (value) => String(Math.round(value * 10_000) / 10_000),
}

export const count: Codec<number> = {
  read: (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined),
  write: String,
}

export const flag: Codec<true> = { read: (value) => (value === '1' ? true : undefined), write: () => '1' }

export function oneOf<const Choice extends string>(choices: readonly Choice[]): Codec<Choice> {
  return {
    read: (value) => choices.find((choice) => choice.toLowerCase() === value.toLowerCase()),
    write: (value) => value.toLowerCase(),
  }
}
