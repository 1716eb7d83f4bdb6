import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Language } from '@loper/domain/languages'
import { NewReferralPageDocument, type NewReferralPageQuery, RequestReferralDocument } from '@loper/graphql/documents'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { QueryState } from '../../app/staff/query-state.tsx'
import { StaffPage } from '../../app/staff/staff-page.tsx'
import { useAction } from '../../app/staff/use-action.ts'
import { useFilters } from '../../app/staff/use-filters.ts'
import { useViewer } from '../../app/staff/viewer.tsx'
import { useFormErrors } from '../../lib/use-form-errors.ts'
import { useIdempotencyKey } from '../../lib/use-idempotency-key.ts'
import { Button } from '../../ui/button.tsx'
import { Columns } from '../../ui/columns.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { Stack } from '../../ui/stack.tsx'
import { Steps } from '../../ui/steps.tsx'
import { useToast } from '../../ui/toast.tsx'
import { AgreementSheet } from './agreement-sheet.tsx'
import { agreementWords } from './agreement-words.ts'
import { CheckAnswers } from './check-answers.tsx'
import { NoticeSignals } from './notice-signals.tsx'
import { ReferralDone, type SentReferral } from './referral-done.tsx'
import {
  type ChosenService,
  emptyReferral,
  onSheet,
  problemsOf,
  type ReferralValues,
  toInput,
} from './referral-form.ts'
import { TurnedScreen } from './turned-screen.tsx'
import { WhoAndWhat } from './who-and-what.tsx'

const filters = z.object({ service: z.uuid().optional().catch(undefined) })
const noService = '00000000-0000-0000-0000-000000000000'

/** Refers somebody together with them. Until they agree and it is sent, everything lives in this page's memory alone. */
export function NewReferralPage() {
  const [{ service: serviceId }] = useFilters(filters)
  const result = useQuery(NewReferralPageDocument, {
    variables: { serviceId: serviceId ?? noService, withService: Boolean(serviceId) },
  })
  return (
    <QueryState result={serviceId ? result : { ...result, data: result.data ?? {} }}>
      {(data: NewReferralPageQuery) => (
        <ReferTogether proposed={data.service?.archivedAt ? null : (data.service ?? null)} />
      )}
    </QueryState>
  )
}

type View = 'fill' | 'turned' | 'check'

function ReferTogether({ proposed }: { proposed: NewReferralPageQuery['service'] | null }) {
  const { t } = useLingui()
  const toast = useToast()
  const { membership } = useViewer()
  const [noticed, setNoticed] = useState<readonly string[]>([])
  const [service, setService] = useState<ChosenService | null>(proposed ?? null)
  const [view, setView] = useState<View>('fill')
  const [sent, setSent] = useState<SentReferral | null>(null)
  const start: ReferralValues = { ...emptyReferral, serviceId: proposed?.id ?? '', topic: proposed?.topics[0] ?? '' }
  const form = useForm<ReferralValues>({ defaultValues: start })
  const { errors, errorsIn, errorOf, attempt, show } = useFormErrors(form)
  const [key, nextKey] = useIdempotencyKey()
  const [request, { busy }] = useAction(RequestReferralDocument, { refetchQueries: ['ReferralsPage'] })
  const values = form.watch()
  const { language } = values.consent
  const words = agreementWords[language]
  const input = () => toInput(form.getValues(), { key, senderOrganisationId: membership?.organisation.id ?? '' })

  const wipe = () => {
    form.reset({ ...emptyReferral })
    setNoticed([])
    setService(null)
    setView('fill')
    setSent(null)
    nextKey()
    window.scrollTo({ top: 0 })
  }
  const refuse = () => {
    wipe()
    toast({ message: t`Alles is gewist. Er is niets bewaard.` })
  }
  const fail = (problems: Parameters<typeof show>[0]) => {
    form.clearErrors()
    return show(problems)
  }
  const check = () => {
    // What is wrong stands where it was typed: the person who reads along never gets to see the other side.
    if (fail(problemsOf(input()))) return
    setView('check')
    window.scrollTo({ top: 0 })
  }
  const turn = () => {
    if (!fail(problemsOf(input()).filter(({ path }) => !onSheet.includes(path[0] ?? '')))) setView('turned')
  }
  const send = async () => {
    const data = await request({ input: input() })
    if (!data) return
    const { referral, personLink, errors: problems } = data.requestReferral
    if (fail(problems)) return setView('fill')
    if (!referral || !personLink || !service) return
    const { firstName, contactKind } = form.getValues()
    const byMail = contactKind === 'EMAIL'
    wipe()
    setSent({
      id: referral.id,
      firstName: firstName.trim(),
      receiver: service.organisation.name,
      byMail,
      ...personLink,
    })
  }
  const backTo = (id: string) => {
    setView('fill')
    requestAnimationFrame(() => document.getElementById(id)?.focus())
  }
  const choose = (chosen: ChosenService) => {
    setService(chosen)
    form.setValue('serviceId', chosen.id)
  }

  const shared = { form, errorOf: errorOf as (name: string, language?: Language) => string | undefined, service }
  const sheet = (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        check()
      }}
    >
      <AgreementSheet {...shared} onRefuse={refuse} />
    </form>
  )
  return (
    <StaffPage
      title={sent ? t`Doorverwezen` : t`Samen doorverwijzen`}
      {...(sent
        ? { onPaper: false }
        : {
            lede:
              view === 'check'
                ? t`Lees samen na. Er gaat pas iets weg als je op ‘Verstuur de vraag’ drukt.`
                : t`Vul eerst zelf in wat je samen bespreekt. Daarna draai je het scherm en lezen jullie het groene vak.`,
          })}
      actions={!sent && <Progress view={view} noticed={noticed.length > 0} chosen={Boolean(service)} />}
    >
      {sent ? (
        <ReferralDone sent={sent} onAnother={wipe} />
      ) : view === 'check' && service ? (
        <CheckAnswers
          values={values}
          service={service}
          busy={busy}
          onChange={backTo}
          onSend={() => void send()}
          onRefuse={refuse}
        />
      ) : (
        <>
          {view === 'fill' && <ErrorSummary title={t`Er mist nog iets`} errors={errors} attempt={attempt} />}
          <Columns shape="form">
            <Stack gap="sections">
              <NoticeSignals noticed={noticed} onChange={setNoticed} />
              <WhoAndWhat {...shared} onService={choose} />
              <Note
                icon="eye"
                title={t`Klaar om samen te lezen?`}
                action={
                  <Button icon="swap" onClick={turn}>
                    <Trans>Draai het scherm</Trans>
                  </Button>
                }
              >
                <Trans>Dan verdwijnt deze kant. De ander ziet alleen het groene vak.</Trans>
              </Note>
            </Stack>
            {view === 'fill' && sheet}
          </Columns>
          {view === 'turned' && (
            // Gone at once when it closes: a second live copy of a field would take the place of the one that is seen.
            <TurnedScreen
              name={values.firstName.trim() || words.person}
              language={language}
              onClose={() => setView('fill')}
            >
              <ErrorSummary title={words.missing} errors={errorsIn(language)} attempt={attempt} />
              {sheet}
            </TurnedScreen>
          )}
        </>
      )}
    </StaffPage>
  )
}

function Progress({ view, noticed, chosen }: { view: View; noticed: boolean; chosen: boolean }) {
  const { t } = useLingui()
  const agreeing = view !== 'check' && chosen
  const states = {
    recognise: noticed || chosen || view === 'check' ? 'done' : 'current',
    choose: chosen ? 'done' : noticed ? 'current' : 'todo',
    agree: view === 'check' ? 'done' : agreeing ? 'current' : 'todo',
    check: view === 'check' ? 'current' : 'todo',
  } as const
  return (
    <Steps
      label={t`Stappen`}
      doneText={t`klaar`}
      steps={[
        { label: t`Herkennen`, state: states.recognise },
        { label: t`Kiezen`, state: states.choose },
        { label: t`Afspreken`, state: states.agree },
        { label: t`Nalezen`, state: states.check },
      ]}
    />
  )
}
