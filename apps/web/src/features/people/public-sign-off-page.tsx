import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  CancelMyEnrolmentDocument,
  PublicSignOffPageDocument,
  type PublicSignOffPageQuery,
} from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { namedErrors } from '../../app/public/form-errors.ts'
import { MissingPage, type PageProps, publicPage } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { SessionFacts } from '../sessions/public-facts-card.tsx'

type Me = NonNullable<PublicSignOffPageQuery['me']>
type Data = { enrolment: Me['enrolments'][number] }

/** "Ik kom niet": says what it means and asks once more. Only the button acts, so that a mail scanner signs nobody off. */
export const page = publicPage<Data>({
  title: (_, i18n) => i18n._(msg`Wilt u zich afmelden?`),
  async load({ params, ask }) {
    const { me } = await ask(PublicSignOffPageDocument, {})
    const enrolment = me?.enrolments.find(({ id }) => id === params.id)
    if (!enrolment) throw new MissingPage()
    return { enrolment }
  },
  async act({ params, ask }, form) {
    const { cancelMyEnrolment } = await ask(CancelMyEnrolmentDocument, { input: { enrolmentId: params.id ?? '' } })
    if (cancelMyEnrolment.errors.length > 0) return { values: form, errors: cancelMyEnrolment.errors }
    return { to: paths.mine(params.token ?? '') }
  },
  Page: PublicSignOffPage,
})

function PublicSignOffPage({ data: { enrolment }, form, args }: PageProps<Data>) {
  const { t } = useLingui()
  const { now, language, params } = args
  const errors = namedErrors(form.errors, language).map(({ message }) => ({ message }))
  const waits = enrolment.status === 'WAITING'
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>{waits ? <Trans>Wilt u van de wachtlijst af?</Trans> : <Trans>Wilt u zich afmelden?</Trans>}</h1>
      <ErrorSummary title={t`Dat lukt niet`} errors={errors} attempt={form} />
      <Sheet className="gap-5">
        <h2 className="text-heading">
          <Dutch lang={enrolment.session.wordsLanguage}>{enrolment.session.title}</Dutch>
        </h2>
        <SessionFacts session={enrolment.session} now={now} language={language} />
      </Sheet>
      {enrolment.viewerCanCancel ? (
        <>
          <p>
            {waits ? (
              <Trans>Uw nummer gaat naar de volgende. Later weer op de lijst? Dan komt u achteraan.</Trans>
            ) : (
              <Trans>Uw plek gaat naar iemand anders. U krijgt die plek niet terug.</Trans>
            )}
          </p>
          <ActionForm className="grid gap-3">
            <SignOff waits={waits} />
            <ButtonLink wide href={paths.mine(params.token ?? '')}>
              {waits ? <Trans>Nee, ik blijf op de lijst</Trans> : <Trans>Nee, ik kom wel</Trans>}
            </ButtonLink>
          </ActionForm>
        </>
      ) : (
        <>
          <p>
            {enrolment.status === 'CANCELLED' ? (
              <Trans>U bent al afgemeld.</Trans>
            ) : (
              <Trans>Afmelden kan niet meer: de bijeenkomst is al begonnen of voorbij.</Trans>
            )}
          </p>
          <ButtonLink tone="primary" wide href={paths.mine(params.token ?? '')}>
            <Trans>Naar uw eigen pagina</Trans>
          </ButtonLink>
        </>
      )}
    </div>
  )
}

function SignOff({ waits }: { waits: boolean }) {
  const { t } = useLingui()
  return (
    <Button type="submit" tone="danger" wide busy={useSending()} busyText={t`Een moment`}>
      {waits ? <Trans>Ja, haal mij van de lijst</Trans> : <Trans>Ja, meld mij af</Trans>}
    </Button>
  )
}
