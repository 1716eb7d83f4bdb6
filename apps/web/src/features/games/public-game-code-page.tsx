import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { roomCode } from '@loper/domain/game-code'
import { PublicGameOfCodeDocument } from '@loper/graphql/documents'
import { paths } from '../../app/paths.ts'
import { ActionForm, useSending } from '../../app/public/action-form.tsx'
import { type PageProps, publicPage } from '../../app/public/page.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { gameErrors } from './game-errors.ts'

/** The short address: somebody types the code of a game that they see on a screen. */
export const page = publicPage<null>({
  title: (_, i18n) => i18n._(msg`Doe mee met een spel`),
  load: async () => null,
  async act({ ask }, form) {
    const code = roomCode(form.code ?? '')
    const problem = (messageKey: string) => ({
      values: form,
      errors: [{ path: ['code'], code: 'INVALID', messageKey }],
    })
    if (!code) return problem('game.code')
    const { gameOfCode } = await ask(PublicGameOfCodeDocument, { code })
    return gameOfCode ? { to: paths.joinGame(code) } : problem('game.unknown')
  },
  Page: GameCodePage,
})

function GameCodePage({ form, args }: PageProps<null>) {
  const { t } = useLingui()
  const errors = gameErrors(form.errors, args.language)
  return (
    <div className="mx-auto grid max-w-[36rem] gap-6 px-4 pt-8">
      <h1>
        <Trans>Doe mee met een spel</Trans>
      </h1>
      <p>
        <Trans>U ziet de code op het scherm van de begeleider. Een account is niet nodig.</Trans>
      </p>
      <ActionForm className="grid gap-6">
        <ErrorSummary title={t`Er klopt iets nog niet`} errors={errors} attempt={form} />
        <TextField
          label={t`Code van het spel`}
          hint={t`Zes cijfers, bijvoorbeeld 123 456`}
          id="code"
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          className="max-w-[12rem]"
          defaultValue={form.values.code}
          error={errors.find(({ field }) => field === 'code')?.message}
        />
        <Go />
      </ActionForm>
    </div>
  )
}

function Go() {
  const { t } = useLingui()
  return (
    <Button type="submit" tone="primary" wide busy={useSending()} busyText={t`Een moment`}>
      <Trans>Ga naar het spel</Trans>
    </Button>
  )
}
