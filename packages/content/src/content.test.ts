import { containsCitizenNumber } from '@loper/domain/citizen-number'
import { interfaceLanguages } from '@loper/domain/languages'
import { describe, expect, it } from 'vitest'
import { findActivity, minutesOf } from './activities.ts'
import { blueprints } from './blueprints.ts'
import { enrolmentConsent, feedbackChoice, referralConsent } from './consent-texts.ts'
import { demoLog } from './demo-log.ts'
import { demoNames } from './demo-names.ts'
import { demoQuestions } from './demo-questions.ts'
import { mailExamples } from './mails/mail-examples.ts'
import * as recognitionAid from './recognition-aid.ts'
import { serviceExamples } from './service-examples.ts'

const parties = { senderName: 'Uitzendbureau', receiverName: 'Bibliotheek', serviceTitle: 'Taalmiddag' }
const consents = interfaceLanguages.flatMap((language) => [
  referralConsent(language, parties),
  enrolmentConsent(language, parties),
])

const everything: Record<string, unknown> = {
  blueprints,
  consents,
  feedbackChoice,
  demoLog,
  demoNames,
  demoQuestions,
  mails: mailExamples,
  recognitionAid,
  serviceExamples,
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}

/** A full stop between digits is a time (14.00 uur), not the end of a sentence. */
function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/)
}

function duplicates(keys: string[]): string[] {
  return keys.filter((key, place) => keys.indexOf(key) !== place)
}

describe('words', () => {
  it.each(Object.entries(everything))('%s has no empty text and none with spaces around it', (_, value) => {
    expect(stringsIn(value).filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  it.each(Object.entries(everything))('%s holds nothing that could be a citizen number', (_, value) => {
    expect(stringsIn(value).filter((text) => /\d{9}/.test(text) || containsCitizenNumber(text))).toEqual([])
  })

  it.each(Object.entries(everything))('%s keeps sentences at 15 words or fewer', (_, value) => {
    expect(
      stringsIn(value)
        .flatMap(sentencesIn)
        .filter((sentence) => sentence.split(/\s+/).length > 15),
    ).toEqual([])
  })

  it('speaks to job seekers with u', () => {
    const toldAsFriends = stringsIn([recognitionAid.openings.map((opening) => opening.say), serviceExamples])
    expect(toldAsFriends.filter((text) => /\b(je|jij|jou|jouw|jullie)\b/i.test(text))).toEqual([])
  })
})

describe('references', () => {
  it('services name activities that exist', () => {
    const keys = serviceExamples.flatMap((service) => service.activityKey ?? [])
    expect(keys.filter((key) => !findActivity(key))).toEqual([])
  })

  it('a service opens before it closes', () => {
    expect(serviceExamples.filter((service) => service.opensAt >= service.closesAt)).toEqual([])
  })

  it('services with an activity last as long as the activity', () => {
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    const differing = serviceExamples.filter((service) => {
      const activity = service.activityKey ? findActivity(service.activityKey) : undefined
      return activity && minutes(service.closesAt) - minutes(service.opensAt) !== minutesOf(activity.minutes)
    })
    expect(differing).toEqual([])
  })

  it.each(blueprints.map((blueprint) => [blueprint.key, blueprint] as const))('%s is consistent', (_, blueprint) => {
    const types = blueprint.partners.map((partner) => partner.organisationType)
    expect(blueprint.agreements.filter((agreement) => !types.includes(agreement.who))).toEqual([])
    const pilotWeeks = blueprint.phases.find((phase) => phase.phase === 'PILOT')?.weeks ?? 0
    expect(blueprint.milestones.filter((milestone) => milestone.weekOffset > pilotWeeks)).toEqual([])
    const shares = blueprint.goals.flatMap((goal) => goal.indicators).filter((next) => next.unit === 'SHARE')
    expect(shares.filter((next) => next.target > 100)).toEqual([])
  })

  it('ids of the recognition aid, names and log titles are unique', () => {
    const { signals, openings, avoidances, facts } = recognitionAid
    for (const list of [signals, openings, avoidances, facts])
      expect(duplicates(list.map((next) => next.id))).toEqual([])
    const ways = openings.map((next) => next.id)
    expect(signals.filter((signal) => !ways.includes(signal.opening))).toEqual([])
    expect(duplicates(demoNames.map((name) => name.firstName))).toEqual([])
    expect(duplicates(demoLog.map((entry) => entry.title))).toEqual([])
    expect(duplicates(Object.values(demoQuestions).flat())).toEqual([])
  })
})

describe('mails', () => {
  it('say no name of a person to the sender, nor to the receiver', () => {
    const toStaff = mailExamples.nl.filter((mail) => /doorverwijzing|toestemming/i.test(mail.subject))
    expect(toStaff.length).toBeGreaterThan(3)
    expect(stringsIn(toStaff).filter((text) => text.includes('Joris'))).toEqual([])
  })

  it('say the same in Dutch, English and Arabic', () => {
    const shape = (mail: (typeof mailExamples.nl)[number]) => [
      mail.paragraphs.length,
      mail.action?.url,
      mail.further?.url,
      !!mail.footer,
    ]
    expect(mailExamples.en.map(shape)).toEqual(mailExamples.nl.map(shape))
    expect(mailExamples.ar.map(shape)).toEqual(mailExamples.nl.map(shape))
  })

  it('are short and have one action', () => {
    for (const mail of Object.values(mailExamples).flat()) {
      expect(mail.paragraphs.length).toBeLessThanOrEqual(5)
      expect(mail.action?.url).toMatch(/^https:/)
    }
  })
})
