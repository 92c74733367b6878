import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '@/features/home/HomePage'
import { loadTexts } from '@/shared/i18n/i18n'

export const Route = createFileRoute('/_app/')({
  loader: () => loadTexts('home'),
  component: HomePage,
})
