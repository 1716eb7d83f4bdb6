import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { ArriveAtDoorDocument, PublicDoorPageDocument, type PublicDoorPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { errorOf, namedErrors } from '../../app/public/form-errors.ts'
import { type PageArgs, type PageProps, publicPage } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PublicDoorCode } from './public-door-code.tsx'
import { PublicDoorKnown } from './public-door-known.tsx'

const codeOf = ({ params, search }: Pick<PageArgs, 'params' | 'search'>) => params.code ?? search.code ?? ''

/** At the door: who scans the code, or types it, tells that they are there. */
export const page = publicPage<PublicDoorPageQuery>({
  title: (_, i18n) => i18n._(msg`Ik ben er`),
  load: (args) => args.ask(PublicDoorPageDocument, { code: codeOf(args) }),
  async act(args, form) {
    const input = { key: form.key ?? '', code: codeOf(args), firstName: form.firstName ?? null }
    const { arriveAtDoor } = await args.ask(ArriveAtDoorDocument, { input })
    if (arriveAtDoor.errors.length > 0) return { values: form, errors: arriveAtDoor.errors }
    return { values: form, errors: [], step: 'there' }
  },
  Page: PublicDoorPage,
})

type Props = PageProps<PublicDoorPageQuery>
type Session = NonNullable<PublicDoorPageQuery['doorSession']>

function PublicDoorPage({ data: { doorSession, me }, form, args }: Props) {
  const code = codeOf(args)
  const token = args.params.token
  const late = form.errors.some(({ path }) => path[0] === 'code')
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      {form.step === 'there' ? (
        <Noted token={token} name={me?.firstName ?? form.values.firstName ?? ''} />
      ) : doorSession && !late ? (
        <Here session={doorSession} name={me?.firstName ?? null} code={code} form={form} args={args} />
      ) : (
        <PublicDoorCode code={code} token={token} />
      )}
    </div>
  )
}

type HereProps = Pick<Props, 'form' | 'args'> & { session: Session; name: string | null; code: string }

function Here({ session, name, code, form, args }: HereProps) {
  const { t } = useLingui()
  return (
    <>
      <h1>
        <Trans>
          Welkom bij <Dutch>{session.title}</Dutch>
        </Trans>
      </h1>
      {name === null && <PublicDoorKnown code={code} now={args.now} />}
      <ActionForm className="grid gap-6">
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={namedErrors(form.errors)} attempt={form} />
        {name === null ? (
          <TextField
            name="firstName"
            label={t`Wat is uw voornaam?`}
            hint={t`De naam waarmee u zich heeft aangemeld. Niet aangemeld? Typ dan ook uw voornaam.`}
            defaultValue={form.values.firstName}
            error={errorOf(form.errors, 'firstName')}
            autoComplete="given-name"
          />
        ) : (
          <p>
            <Trans>Bent u er, {name}? Druk dan op de knop.</Trans>
          </p>
        )}
        <IAmHere />
      </ActionForm>
      <p className="text-ink-soft">
        <Trans>Alleen {session.organisation.name} ziet dit.</Trans>
      </p>
    </>
  )
}

function IAmHere() {
  const { t } = useLingui()
  return (
    <Button type="submit" tone="primary" wide busy={useSending()} busyText={t`Een moment`}>
      <Trans>Ik ben er</Trans>
    </Button>
  )
}

function Noted({ token, name }: { token: string | undefined; name: string }) {
  return (
    <>
      <h1>{name ? <Trans>Fijn dat u er bent, {name}</Trans> : <Trans>Fijn dat u er bent</Trans>}</h1>
      <Note tone="success" live>
        <Trans>De gastheer weet dat u er bent. U hoeft niets meer te doen.</Trans>
      </Note>
      {token && (
        <ButtonLink wide href={paths.mine(token)}>
          <Trans>Naar uw eigen pagina</Trans>
        </ButtonLink>
      )}
    </>
  )
}
