import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { readableCode, roomCode } from '@loper/domain/game-code'
import {
  JoinGameDocument,
  PublicGameOfCodeDocument,
  type PublicGameOfCodeQuery,
  RejoinGameDocument,
} from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { MissingPage, type PageArgs, type PageProps, publicPage } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Note } from '../../ui/note.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickList } from '../../ui/tick-list.tsx'
import { gameErrors } from './game-errors.ts'
import { OwnSeats } from './public-own-seats.tsx'

type Data = { game: NonNullable<PublicGameOfCodeQuery['gameOfCode']> }

/** A game before somebody is in: a first name is all that is asked. */
export const page = publicPage<Data>({
  title: ({ game }, i18n) => i18n._(msg`Doe mee met ${{ title: game.title }}`),
  async load({ params, ask }) {
    const { gameOfCode } = await ask(PublicGameOfCodeDocument, { code: params.code ?? '' })
    if (!gameOfCode) throw new MissingPage()
    return { game: gameOfCode }
  },
  act: (args, form) => (form.intent === 'rejoin' ? rejoin(args, form) : join(args, form)),
  Page: JoinGamePage,
})

type Values = Record<string, string>

async function join({ params, language, ask }: PageArgs, form: Values) {
  const { joinGame } = await ask(JoinGameDocument, {
    input: { key: form.key ?? '', code: params.code ?? '', firstName: form.firstName ?? '', language },
  })
  if (joinGame.token) return { to: paths.play(joinGame.code ?? '', joinGame.token) }
  return { values: form, errors: joinGame.errors }
}

async function rejoin({ params, ask }: PageArgs, form: Values) {
  const { rejoinGame } = await ask(RejoinGameDocument, {
    input: { code: params.code ?? '', rejoinCode: form.rejoinCode ?? '' },
  })
  if (rejoinGame.token) return { to: paths.play(rejoinGame.code ?? '', rejoinGame.token) }
  return { values: form, errors: rejoinGame.errors }
}

function JoinGamePage({ data: { game }, form, args }: PageProps<Data>) {
  const { t } = useLingui()
  const errors = gameErrors(form.errors, args.language)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <div className="grid gap-1">
        <p className="font-semibold text-ink-soft">
          <Trans>
            Spel <bdi dir="ltr">{readableCode(roomCode(game.code) ?? game.code)}</bdi>
          </Trans>
        </p>
        <h1>{game.title}</h1>
      </div>
      <OwnSeats code={game.code} table={game.mode === 'ONE_TABLE'} />
      {game.full && (
        <Note tone="warning">
          {game.status === 'CLOSED' ? (
            <Trans>Dit spel is afgelopen. Deed u mee? Dan kunt u nog bij uw lijst of kaart.</Trans>
          ) : (
            <Trans>Er doen al twaalf mensen mee. Meer gaat niet. Vraag de begeleider om hulp.</Trans>
          )}
        </Note>
      )}
      <ErrorSummary title={t`Er klopt iets nog niet`} errors={errors} attempt={form} />
      {!game.full && (
        <ActionForm className="grid gap-6">
          <TextField
            label={t`Hoe mogen wij u noemen?`}
            hint={t`Uw voornaam, of een andere naam die u fijn vindt. De groep ziet deze naam.`}
            id="firstName"
            name="firstName"
            maxLength={30}
            autoComplete="off"
            defaultValue={form.values.firstName}
            error={errorOf('firstName') ?? errorOf('code')}
          />
          <Join />
        </ActionForm>
      )}
      <TickList
        items={[
          { id: 'name', icon: 'person', text: <Trans>Wij vragen alleen een naam. Een account is niet nodig.</Trans> },
          { id: 'gone', icon: 'clock', text: <Trans>Na twee dagen wissen wij alles, ook uw naam.</Trans> },
          {
            id: 'seen',
            icon: 'eye',
            text: <Trans>De groep en de begeleider lezen alleen wat u zelf deelt.</Trans>,
          },
        ]}
      />
      <Disclosure summary={t`Deed u al mee op een ander toestel?`} open={form.values.intent === 'rejoin'}>
        <ActionForm className="grid gap-4 text-ink">
          <TextField
            label={t`Uw eigen code`}
            hint={t`Vijf cijfers. U zag deze code onder aan uw scherm.`}
            id="rejoinCode"
            name="rejoinCode"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            className="max-w-[12rem]"
            defaultValue={form.values.rejoinCode}
            error={errorOf('rejoinCode')}
          />
          <Rejoin />
        </ActionForm>
      </Disclosure>
      <p>
        <ButtonLink href={paths.gameCode()}>
          <Trans>Ik heb een andere code</Trans>
        </ButtonLink>
      </p>
    </div>
  )
}

function Join() {
  const { t } = useLingui()
  return (
    <Button type="submit" name="intent" value="join" tone="primary" wide busy={useSending()} busyText={t`Een moment`}>
      <Trans>Doe mee</Trans>
    </Button>
  )
}

function Rejoin() {
  const { t } = useLingui()
  return (
    <Button type="submit" name="intent" value="rejoin" wide busy={useSending()} busyText={t`Een moment`}>
      <Trans>Ga terug naar het spel</Trans>
    </Button>
  )
}
