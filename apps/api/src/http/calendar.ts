import type { ServerResponse } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { hashLink } from '../auth/session-token.ts'
import { Busy } from '../errors.ts'
import type { RequestContext } from '../operation.ts'
import { answerState } from './health.ts'

const address = /^\/agenda\/([\w-]{20,100})\/([0-9a-f-]{36})\.ics$/
const query = 'query CalendarFile($enrolmentId: ID!) { calendarFile(enrolmentId: $enrolmentId) }'

/** Whether a path asks for a calendar file. */
export const isCalendarPath = (pathname: string) => pathname.startsWith('/agenda/')

/** Answers `/agenda/<token>/<enrolment>.ics`: the file that puts a session in the calendar of whoever holds the link. */
export function calendarHandler(apollo: ApolloServer<RequestContext>) {
  async function fileFor(token: string, enrolmentId: string): Promise<unknown> {
    const contextValue = { sessionToken: null, linkHash: hashLink(token), language: 'nl' as const, network: null }
    const { body } = await apollo.executeOperation({ query, variables: { enrolmentId } }, { contextValue })
    if (body.kind !== 'single') return null
    if (body.singleResult.errors?.[0]?.extensions?.code === 'BUSY') throw new Busy()
    return body.singleResult.data?.calendarFile
  }

  return async (response: ServerResponse, pathname: string): Promise<void> => {
    const [, token, enrolmentId] = address.exec(pathname) ?? []
    const file = token && enrolmentId ? await fileFor(token, enrolmentId) : null
    if (typeof file !== 'string') return answerState(response, 404, 'not found')
    response.writeHead(200, {
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="bijeenkomst.ics"',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    })
    response.end(file)
  }
}
