import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { contactLanguage } from '@loper/domain/languages'
import { PublicDataPageDocument, type PublicDataPageQuery } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { namedErrors } from '../../app/public/form-errors.ts'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { LeftToRight } from '../../ui/dutch.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { AskLink, askForNewLink } from './public-ask-link.tsx'
import { actOnMyData } from './public-data-act.ts'
import { EraseAll, TakeAlong } from './public-data-take.tsx'
import { AgreedTo, WhoLooked } from './public-data-trail.tsx'
import { ForgetHere } from './public-keep-here.tsx'
import { SharedQuestion } from './public-shared-question.tsx'

export type MyData = NonNullable<PublicDataPageQuery['me']>

export const page = publicPage<PublicDataPageQuery>({
  title: (_, i18n) => i18n._(msg`Uw gegevens`),
  load: ({ ask }) => ask(PublicDataPageDocument, {}),
  act: (args, form) => (form.intent ? actOnMyData(args, form) : askForNewLink(args, form)),
  Page: PublicDataPage,
})

function PublicDataPage({ data: { me }, form, args }: PageProps<PublicDataPageQuery>) {
  const { t } = useLingui()
  if (form.step === 'erased' || !me)
    return (
      <>
        <ForgetHere token={args.params.token ?? ''} />
        {me || form.step === 'erased' ? <Erased /> : <AskLink form={form} />}
      </>
    )
  const about = { me, now: args.now, language: args.language, form }
  return (
    <div className="mx-auto grid max-w-[40rem] gap-12 px-4 pt-4">
      <div className="grid gap-6">
        <p>
          <TextLink href={paths.mine(args.params.token ?? '')} icon="arrow-back">
            <Trans>Terug naar uw pagina</Trans>
          </TextLink>
        </p>
        <h1>
          <Trans>Uw gegevens</Trans>
        </h1>
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={namedErrors(form.errors)} attempt={form} />
        <p>
          <Trans>Dit bewaren wij van u. Waarvoor u bent aangemeld, staat op uw pagina. Meer bewaren wij niet.</Trans>
        </p>
        <DefinitionList
          layout="answers"
          items={[
            { term: t`Voornaam`, value: me.firstName },
            {
              term: me.contactKind === 'EMAIL' ? t`E-mailadres` : t`Telefoonnummer`,
              value: <LeftToRight>{me.contactValue}</LeftToRight>,
            },
            { term: t`Taal`, value: contactLanguage(me.language).ownName },
            ...(me.municipality ? [{ term: t`Gemeente`, value: me.municipality.name }] : []),
          ]}
        />
      </div>
      {me.referrals.map((referral) => (
        <SharedQuestion key={referral.id} referral={referral} {...about} />
      ))}
      <WhoLooked {...about} />
      <AgreedTo {...about} />
      <TakeAlong form={form} others={me.sameAddress} />
      <EraseAll form={form} others={me.sameAddress} />
    </div>
  )
}

function Erased() {
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>
        <Trans>Alles is gewist</Trans>
      </h1>
      <p>
        <Trans>Wij weten niets meer van u. Uw link werkt niet meer. U bent nergens meer voor aangemeld.</Trans>
      </p>
      <p>
        <ButtonLink href={paths.publicSessions()}>
          <Trans>Bekijk alle bijeenkomsten</Trans>
        </ButtonLink>
      </p>
    </div>
  )
}
