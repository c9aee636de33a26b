// What changes the version is tried in tests/project/extractor-version.slow.test.ts.
import { expect, test } from 'vitest'
import { hashExtractor } from '../../scripts/extractor/hash-extractor.mjs'
import { EXTRACTOR_VERSION } from '../../src/text/extractor-version.ts'

test('the version of the extraction is the hash of all that reads articles', async () => {
  expect(EXTRACTOR_VERSION).toMatch(/^\w{8,}$/)
  expect((await hashExtractor()).hash).toBe(EXTRACTOR_VERSION)
})
