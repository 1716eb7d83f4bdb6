import { useEffect } from 'react'

/** The title of the browser tab. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} | Loper`
  }, [title])
}
