import { uploadAddress } from '@loper/domain/upload-rules'
import type { Resolvers } from '@loper/graphql/resolvers'
import { can } from '../../auth/policy.ts'
import { related } from '../../related.ts'
import { keepUpload } from './keep-upload.service.ts'
import { removeSessionPicture, setSessionPicture } from './session-picture.service.ts'

export const resolvers: Resolvers = {
  Query: {
    mayUpload: (_parent, args, context) => can(context, 'upload:make', args),
  },
  Upload: {
    url: (upload) => uploadAddress(upload),
  },
  Session: {
    picture: async ({ pictureId, pictureText }, _args, context) => {
      const upload = await related(context, 'upload', pictureId)
      if (!upload || !pictureText) return null
      return { url: uploadAddress(upload), text: pictureText, width: upload.width ?? 0, height: upload.height ?? 0 }
    },
  },
  Mutation: {
    keepUpload: async (_parent, { input }, context) => ({ upload: await keepUpload(context, input), errors: [] }),
    setSessionPicture: async (_parent, { input }, context) => ({
      session: await setSessionPicture(context, input),
      errors: [],
    }),
    removeSessionPicture: async (_parent, { input }, context) => ({
      session: await removeSessionPicture(context, input),
      errors: [],
    }),
  },
}
