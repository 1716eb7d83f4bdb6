import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  GiveOpinionByCodeDocument,
  PublicOpinionCodePageDocument,
  type PublicOpinionCodePageQuery,
} from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm } from '../../app/public/action-form.tsx'
import { namedErrors } from '../../app/public/form-errors.ts'
import { type PageArgs, type PageProps, publicPage } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { Dutch } from '../../ui/dutch.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { faceOf, OpinionFields, SendOpinion } from './public-opinion-fields.tsx'

const codeOf = ({ params, search }: Pick<PageArgs, 'params' | 'search'>) => params.code ?? search.code ?? ''

/** At the end of a session: who scans the code, or types it, says how it was. No name is asked. */
export const page = publicPage<PublicOpinionCodePageQuery>({
  title: (_, i18n) => i18n._(msg`Hoe was het?`),
  load: (args) => args.ask(PublicOpinionCodePageDocument, { code: codeOf(args) }),
  async act(args, form) {
    const faces = { welcome: faceOf(form.welcome), useful: faceOf(form.useful), again: faceOf(form.again) }
    const input = { key: form.key ?? '', code: codeOf(args), ...faces }
    const { giveOpinionByCode } = await args.ask(GiveOpinionByCodeDocument, { input })
    if (giveOpinionByCode.errors.length > 0) return { values: form, errors: giveOpinionByCode.errors }
    return { values: form, errors: [], step: 'thanks' }
  },
  Page: PublicOpinionCodePage,
})

type Props = PageProps<PublicOpinionCodePageQuery>

function PublicOpinionCodePage({ data: { opinionSession }, form, args }: Props) {
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      {form.step === 'thanks' ? (
        <Thanks />
      ) : opinionSession ? (
        <Questions session={opinionSession} form={form} />
      ) : (
        <AskCode code={codeOf(args)} />
      )}
    </div>
  )
}

type Session = NonNullable<PublicOpinionCodePageQuery['opinionSession']>

function Questions({ session, form }: Pick<Props, 'form'> & { session: Session }) {
  const { t } = useLingui()
  const refused = form.errors.find(({ path }) => path[0] === 'code')
  const libraryName = session.organisation.name
  return (
    <>
      <h1>
        <Trans>
          Hoe was <Dutch>{session.title}</Dutch>?
        </Trans>
      </h1>
      {refused && (
        <Note tone="warning" live>
          {refused.message}
        </Note>
      )}
      <p>
        <Trans>
          Drie korte vragen. {libraryName} weet niet wat u invult, en ziet alleen hoeveel mensen iets kozen.
        </Trans>
      </p>
      <ActionForm className="grid gap-8">
        <ErrorSummary
          title={t`Er klopt iets nog niet`}
          errors={namedErrors(form.errors.filter((error) => error !== refused))}
          attempt={form}
        />
        <OpinionFields values={form.values} errors={form.errors} />
        <SendOpinion />
      </ActionForm>
      <p className="text-ink-soft">
        <Trans>Antwoord één keer. Antwoordde u al op uw eigen pagina? Dan hoeft het hier niet.</Trans>
      </p>
    </>
  )
}

function Thanks() {
  const { t } = useLingui()
  return (
    <>
      <h1>
        <Trans>Dank u wel</Trans>
      </h1>
      <Note tone="success" title={t`Uw antwoord is bewaard`} live>
        <Trans>Met uw antwoord maken wij het de volgende keer beter.</Trans>
      </Note>
    </>
  )
}

/** For who cannot scan; and says why the code at hand does not work. A plain form, so that it works everywhere. */
function AskCode({ code }: { code: string }) {
  const { t } = useLingui()
  return (
    <>
      <h1>
        <Trans>Hoe was het?</Trans>
      </h1>
      {code && (
        <Note tone="warning" title={t`Deze code werkt niet of niet meer.`} live>
          <Trans>
            De code werkt vanaf een half uur voor het einde van de bijeenkomst, tot twee uur erna. Kijk op het scherm,
            of vraag het aan de gastheer.
          </Trans>
        </Note>
      )}
      <form method="get" action={paths.opinion()} className="grid gap-6">
        <TextField
          short
          name="code"
          label={t`Welke code staat op het scherm?`}
          hint={t`Typ de zes cijfers.`}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <Button type="submit" tone="primary" wide>
          <Trans>Verder</Trans>
        </Button>
      </form>
    </>
  )
}
