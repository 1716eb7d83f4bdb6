import { useEffect } from 'react'

/** The title of the tab, for what is drawn in the browser; the server writes it in the head by itself. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
