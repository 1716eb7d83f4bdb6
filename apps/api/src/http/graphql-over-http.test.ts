import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { testServer } from '../testing/test-server.ts'

const server = await testServer({ LOPER_OPEN_QUERIES: 'true' })
const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch })

test('the audit suite has the 61 checks that we promise to meet', () => {
  expect(audits).toHaveLength(61)
})

for (const audit of audits) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : undefined).toBe('ok')
  })
}
