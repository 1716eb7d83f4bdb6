import { useEffect, useSyncExternalStore } from 'react'
import type { Language } from '../../app/public/contract.ts'
import { type LocalFolder, localFolder, onLocalFolder } from './local-folder.ts'
import { syncFolder } from './sync-folder.ts'

const pause = 1500

/** The folder of this browser; null on the server and in the first render. */
export function useLocalFolder(): LocalFolder | null {
  return useSyncExternalStore<LocalFolder | null>(onLocalFolder, localFolder, () => null)
}

/** Sends what waits: at once, after a pause in writing, when the network is back and when the page goes out of sight. */
export function useSyncing(language: Language): void {
  const waiting = useLocalFolder()?.answers.filter(({ sent }) => sent === 'no')
  const mark = JSON.stringify(waiting)
  useEffect(() => {
    const send = () => void syncFolder(language)
    const whenHidden = () => document.visibilityState === 'hidden' && send()
    send()
    addEventListener('online', send)
    document.addEventListener('visibilitychange', whenHidden)
    return () => {
      removeEventListener('online', send)
      document.removeEventListener('visibilitychange', whenHidden)
    }
  }, [language])
  useEffect(() => {
    if (!mark || mark === '[]') return
    const timer = setTimeout(() => void syncFolder(language), pause)
    return () => clearTimeout(timer)
  }, [mark, language])
}
