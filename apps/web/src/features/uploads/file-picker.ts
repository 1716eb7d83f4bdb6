/** What the api says of a file that it kept. */
export type KeptFile = { id: string; url: string; kind: 'IMAGE' | 'VIDEO'; width: number | null; height: number | null }

export type Kept = { upload: KeptFile } | { messageKey: string }

const kinds = { photo: 'foto', film: 'film' } as const

/** What a file input may offer; what a file really is, the server looks up in its bytes. */
export const acceptedFiles = {
  photo: 'image/jpeg,image/png,image/webp',
  film: 'video/mp4,video/webm',
} as const

/** Sends a file to be kept for an organisation. Answers what was kept, or which sentence says what to mend. Never throws. */
export async function sendFile(organisationId: string, kind: keyof typeof kinds, file: File): Promise<Kept> {
  const address = `/bestanden?${new URLSearchParams({ organisatie: organisationId, soort: kinds[kind] })}`
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const answer = await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body: file })
    const body = (await answer.json()) as Partial<{ upload: KeptFile; messageKey: string }>
    return body.upload ? { upload: body.upload } : { messageKey: body.messageKey ?? 'upload.broken' }
  } catch {
    // A server that refuses a large file closes the connection while the browser is still sending.
    return { messageKey: file.size > 10 * 1024 * 1024 && kind === 'photo' ? 'upload.too-large' : 'upload.not-sent' }
  }
}
