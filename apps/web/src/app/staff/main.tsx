import '../../styles/staff.css'
import { ApolloProvider } from '@apollo/client/react'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { messages } from '../../locales/staff/nl.po'
import { keepStaffShell } from '../offline/keep-staff-shell.ts'
import { registerWorker } from '../offline/register-worker.ts'
import { createApollo } from './apollo.ts'
import { createStaffRouter } from './router.tsx'
import { StaffFrame } from './staff-frame.tsx'

i18n.loadAndActivate({ locale: 'nl', messages })
const apollo = createApollo()
const router = createStaffRouter()

registerWorker()
void keepStaffShell()
const root = document.getElementById('loper')
if (root) {
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={apollo}>
        <StaffFrame>
          <RouterProvider router={router} />
        </StaffFrame>
      </ApolloProvider>
    </I18nProvider>,
  )
}
