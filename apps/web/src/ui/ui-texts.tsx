import { createContext, type ReactNode, useContext } from 'react'

/** The few general words that the building blocks say themselves; all other texts are props. */
export type UiTexts = {
  error: string
  optional: string
  close: string
  cancel: string
  clear: string
  busy: string
  openList: string
}

const dutch: UiTexts = {
  error: 'Fout:',
  optional: 'niet verplicht',
  close: 'Sluit',
  cancel: 'Annuleer',
  clear: 'Maak leeg',
  busy: 'Bezig',
  openList: 'Toon de lijst',
}

const Texts = createContext<UiTexts>(dutch)

/** The general words in the language of the page. Without this provider they are Dutch. */
export function UiTextsProvider({ texts, children }: { texts: UiTexts; children: ReactNode }) {
  return <Texts value={texts}>{children}</Texts>
}

export function useUiTexts(): UiTexts {
  return useContext(Texts)
}
