import { encode } from 'uqr'
import type { Context } from '../../context.ts'
import { type FolderAccess, withFolder } from './open-folder.service.ts'

/** An open folder with its address as people take it along: in words and as a QR code. The code to it is in neither. */
export async function showFolder(context: Context, access: FolderAccess) {
  const opened = await withFolder(context, access, async () => undefined)
  if (!opened.folder) return opened
  const url = `${context.config.publicUrl}/map/${access.link}`
  return { ...opened, url, qr: encode(url).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) }
}
