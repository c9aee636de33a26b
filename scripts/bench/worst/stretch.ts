/** Sets the sizes of a drawn document's lists so that it costs nearly as much as is accepted. */
import type { Random } from '../../generate-archive/random.ts'
import type { Field, Given } from './document.ts'
import { SIZES } from './draw-fields.ts'

/** Sizes that are tried, the greatest first. */
const STEPS = [100, 50, 20, 10, 5, 2, 1]

/** Changes the sizes in place. Returns false where it costs too much at the least sizes. */
export function stretch(fields: readonly Field[], price: () => number, maximum: number, random: Random): boolean {
  const sizes = shuffled(fields.flatMap(sizesOf), random)
  for (const size of sizes) size.value = 1
  if (price() > maximum) return false
  // The first ones take what they can; so each list is at times the long one
  for (const size of sizes) {
    const fitting = STEPS.find((step) => {
      size.value = step
      return price() <= maximum
    })
    size.value = fitting ?? 1
  }
  return true
}

function sizesOf({ args, parts }: Field): Given[] {
  return [...args.filter(({ name }) => SIZES.includes(name)), ...parts.flatMap(({ fields }) => fields.flatMap(sizesOf))]
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const all = [...list]
  for (let at = all.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const kept = all[at]!
    all[at] = all[other]!
    all[other] = kept
  }
  return all
}
