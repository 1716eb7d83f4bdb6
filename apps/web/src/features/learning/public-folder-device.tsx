import { Trans } from '@lingui/react/macro'
import type { Language } from '../../app/public/contract.ts'
import { useHydrated } from '../../app/public/use-hydrated.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { adoptFolder, forgetLocalFolder } from './local-folder.ts'
import { syncFolder } from './sync-folder.ts'
import { useLocalFolder } from './use-folder.ts'

type Props = { link: string; code: string; language: Language }

/** Whether this device goes on with the folder. One of a library is used by many, so it keeps nothing by itself. */
export function FolderDevice({ link, code, language }: Props) {
  const hydrated = useHydrated()
  const folder = useLocalFolder()
  if (!hydrated) return null
  const here = folder?.access?.link === link
  const unsent = folder?.answers.some(({ sent }) => sent !== 'yes') ?? false
  async function leave() {
    if (unsent && !(await syncFolder(language))) return
    forgetLocalFolder()
  }
  return (
    <div className="no-print">
      {here ? (
        <Note
          icon="computer"
          title={<Trans>Gebruiken anderen dit apparaat ook?</Trans>}
          action={
            <Button onClick={() => void leave()}>
              <Trans>Haal mijn map van dit apparaat</Trans>
            </Button>
          }
        >
          <Trans>Haal uw map hier dan weg. Met de link en de code kunt u er later weer in.</Trans>
          {unsent && (
            <p>
              <Trans>Er moet nog iets naar uw map. Dat lukt alleen met internet.</Trans>
            </p>
          )}
        </Note>
      ) : (
        <Note
          icon="phone"
          title={<Trans>Wilt u hier verder gaan?</Trans>}
          action={
            <Button
              onClick={() => {
                adoptFolder({ link, code })
                void syncFolder(language)
              }}
            >
              <Trans>Ga op dit apparaat verder met deze map</Trans>
            </Button>
          }
        >
          <Trans>Dan onthoudt dit apparaat uw map en uw code. Doe dat alleen op uw eigen apparaat.</Trans>
        </Note>
      )}
    </div>
  )
}
